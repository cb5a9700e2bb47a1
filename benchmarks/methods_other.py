"""The ways of learning that write nothing, each on one small real task: a number, several labels, images.

    python benchmarks/methods_other.py [--digits digits.csv.gz] [--only images] [--results FILE.json]

Number and labels are those of the starter data's messages: how urgent (1 to 3), and topic and urgency together. Images
are the handwritten digits of the UCI repository as scikit-learn carries them (its file ``digits.csv.gz``, 8 x 8 points,
CC BY 4.0): a small Vision Transformer learns 0 to 4 from nothing, and that is the base from which 5 to 9 are learned,
from a tenth of their images. Runs are made as the program makes them, with the preset *Balanced*, one after the other.
"""

from __future__ import annotations

import argparse
import gzip
import json
import os
import platform
import shutil
import sys
import tempfile
import time
from datetime import date
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

URGENCY = {"low": 1, "normal": 2, "high": 3}
HEAD: dict[str, Any] = {"method": "head"}
LORA: dict[str, Any] = {"method": "lora", "quantisation": "none"}
TEXT_WAYS = {
    "new head, MiniLM": HEAD | {"model": "encoder"},
    "new head, SmolLM2": HEAD,
    "head with LoRA, MiniLM": LORA | {"model": "encoder"},
    "head with LoRA, SmolLM2": LORA,
}
IMAGE_WAYS = {
    "new head": HEAD,
    "last 2 blocks": {"method": "layers", "last_layers": 2, "quantisation": "none"},
    "everything": {"method": "full", "quantisation": "none"},
}
DECIDES = {"number": "r2", "multi_label": "micro_f1", "images": "accuracy"}


def write_texts(folder: Path, train: int, held_out: int) -> None:
    """Messages with a number, and with two labels each."""
    for side, count in (("train", train), ("held_out", held_out)):
        path = ROOT / "resources" / "starter" / f"{side}.jsonl"
        rows = [json.loads(line) for line in path.read_text("utf-8").splitlines()[:count]]
        texts = [(row["messages"][1]["content"], json.loads(row["messages"][2]["content"])) for row in rows]
        for name, lines in (
            ("number", [{"text": text, "score": URGENCY[facts["urgency"]]} for text, facts in texts]),
            ("multi_label", [{"text": text, "labels": [facts["topic"], facts["urgency"]]} for text, facts in texts]),
        ):
            (folder / f"{name}-{side}.jsonl").write_text("".join(json.dumps(line) + "\n" for line in lines), "utf-8")


def write_digits(source: Path, folder: Path) -> None:
    """Images of 0 to 4 and of 5 to 9, one folder for each digit."""
    from PIL import Image

    seen: dict[int, int] = {}
    for line in gzip.decompress(source.read_bytes()).decode().splitlines():
        *points, digit = (int(float(number)) for number in line.split(","))
        count = seen[digit] = seen.get(digit, 0) + 1
        place = folder / ("first" if digit < 5 else "second") / str(digit)
        place.mkdir(parents=True, exist_ok=True)
        image = Image.frombytes("L", (8, 8), bytes(min(255, 16 * point) for point in points))
        image.resize((32, 32), Image.Resampling.BICUBIC).convert("RGB").save(place / f"{count:03}.png")


def random_vit(folder: Path) -> None:
    """A Vision Transformer of 4 blocks that knows nothing."""
    import torch
    import transformers

    torch.manual_seed(0)
    config = transformers.ViTConfig(
        hidden_size=96, num_hidden_layers=4, num_attention_heads=4, intermediate_size=192, image_size=32, patch_size=4
    )
    transformers.ViTForImageClassification(config).save_pretrained(folder)
    text = '{"image_processor_type": "ViTImageProcessor", "size": {"height": 32, "width": 32}}'
    (folder / "preprocessor_config.json").write_text(text, "utf-8")


def run_way(
    name: str, objective: str, way: dict[str, Any], data: tuple[str, str | None], model: str, share: float
) -> dict[str, Any]:
    """Train one way; what its held-out score is, how long, how much."""
    from desktop.core.events import Scored, StepDone, read_events
    from desktop.core.presets import option
    from desktop.services.budget import budget_of
    from desktop.services.hardware import read_hardware
    from desktop.services.places import Places
    from desktop.services.preparing import create_run, find_model, read_data
    from desktop.services.runs import Runs

    places = Places()
    spec = find_model(model, places)
    found = read_data(data[0], data[1], share, 0, places)
    base = way | {"name": name, "model": model, "data": data[0], "held_out": data[1], "objective": objective}
    base |= {"held_out_share": share, "evaluate_examples": 1000, "early_stopping": 0}
    if objective == "images":
        base["augmentation"] = "none"  # a digit in a mirror is another one
    plan = option("balanced", spec, found.facts, budget_of(read_hardware()), base)
    folder = create_run(plan.recipe, spec, found, places)
    begun = time.perf_counter()
    runs = Runs(places)
    runs.start(folder)
    while runs.refresh(folder).state.value in ("queued", "preparing", "training", "saving"):
        time.sleep(0.2)
    record = folder.read()
    if record.state.value != "finished":
        return {"failed": record.state.value, "problem": str(record.outcome)}
    events = read_events(folder.events)[0]
    steps = [event for event in events if isinstance(event, StepDone)]
    scores = [event.scores for event in events if isinstance(event, Scored)]
    return {
        "score": scores[-1][DECIDES[objective]], "measure": DECIDES[objective],
        "seconds": round(sum(step.seconds for step in steps), 1), "whole": round(time.perf_counter() - begun, 1),
        "steps": len(steps), "memory": max(step.memory for step in steps), "predicted_memory": plan.memory.total,
        "disk": sum(path.stat().st_size for path in folder.adapter.rglob("*") if path.is_file()),
        "learning_rate": plan.recipe.learning_rate, "folder": str(folder.path),
    }  # fmt: skip


def images(digits: Path, work: Path, tell: Any) -> None:
    """Learn 0 to 4 from nothing, then 5 to 9 from that in three ways, and from nothing in one."""
    from desktop.data.library import Library
    from desktop.services.children import run_job
    from desktop.services.dataset_work import add_dataset
    from desktop.services.places import Places

    write_digits(digits, work)
    random_vit(work / "nothing")
    library = Library(Places().datasets)
    for name in ("first", "second"):
        add_dataset(library, library.create([work / name]), lambda *_: None, lambda: False)
    way = IMAGE_WAYS["everything"] | {"learning_rate": 1e-3, "steps": 600, "evaluate_every": 100}
    first = tell("images, 0 to 4 from nothing", way, ("first", None), str(work / "nothing"), 0.2)
    if "failed" in first:
        return
    run_job(["export", "merged", first["folder"], str(work / "base")], lambda *_: None, lambda: False)
    for name, way in IMAGE_WAYS.items():
        tell(f"images, {name}", way, ("second", None), str(work / "base"), 0.9)
    tell("images, everything from nothing", IMAGE_WAYS["everything"], ("second", None), str(work / "nothing"), 0.9)


def main() -> None:
    """Run all, then print the table."""
    from benchmarks.methods import link_models
    from desktop.services.places import Places

    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--train", type=int, default=160)
    parser.add_argument("--held-out", type=int, default=100)
    parser.add_argument("--digits", type=Path, help="scikit-learn's digits.csv.gz; without it no images")
    parser.add_argument("--only", nargs="*", default=["number", "multi_label", "images"])
    parser.add_argument("--results", type=Path, default=ROOT / "benchmarks" / "results" / "methods_other.json")
    options = parser.parse_args()
    results: dict[str, Any] = {}
    work = Path(tempfile.mkdtemp())
    link_models(work / "home")
    os.environ["TUNESMITH_HOME"] = str(work / "home")
    write_texts(work, options.train, options.held_out)

    def tell(
        name: str, objective: str, way: dict[str, Any], data: tuple[str, str | None], model: str, share: float = 0.0
    ) -> dict[str, Any]:
        plain = {key: value for key, value in way.items() if key != "model"}
        results[name] = run_way(name, objective, plain, data, model, share)
        print(name, results[name], flush=True)
        return results[name]

    for objective in ("number", "multi_label"):
        if objective not in options.only:
            continue
        for name, way in TEXT_WAYS.items():
            model = str(Places().starter_encoder) if way.get("model") == "encoder" else "starter"
            data = (str(work / f"{objective}-train.jsonl"), str(work / f"{objective}-held_out.jsonl"))
            tell(f"{objective}, {name}", objective, way, data, model)
    if options.digits and "images" in options.only:
        images(options.digits, work, lambda name, *rest: tell(name, "images", *rest))
    for row in results.values():
        row.pop("folder", None)
    results["made on"] = {"date": date.today().isoformat(), "cores": os.cpu_count(), "cpu": platform.machine(),
                          "train": options.train, "held_out": options.held_out}  # fmt: skip
    options.results.write_text(json.dumps(results, indent=1) + "\n", "utf-8")
    shutil.rmtree(work)
    print(table(results))


def table(results: dict[str, Any]) -> str:
    """The results as the table of docs/methods.md."""
    lines = ["| task, way | score | training | peak memory (predicted) | kept on disk |", "|---|---|---|---|---|"]
    for name, row in results.items():
        if name == "made on" or "failed" in row:
            continue
        score = (
            f"R² {row['score']:.2f}"
            if row["measure"] == "r2"
            else f"{row['measure'].replace('_', '-')} {row['score']:.0%}"
        )
        lines.append(
            f"| {name} | {score} | {row['seconds']:.0f} s, {row['steps']} steps "
            f"| {row['memory'] / 1e9:.2f} GB ({row['predicted_memory'] / 1e9:.2f}) | {row['disk'] / 1e6:.2f} MB |"
        )
    return "\n".join(lines)


if __name__ == "__main__":
    main()
