"""Every way of learning on one small real task: which topic a customer's message has, from the starter data.

    python benchmarks/methods.py [--train 160] [--held-out 100] [--only head] [--results FILE.json]

Each method is a run as the program makes it, with its preset *Balanced* and a look every 20 steps, in a child process;
then the held-out messages are answered again by what was kept. Told are right answers, seconds of training (loading and
evaluating apart), peak memory of the process and size on disk. One after the other, because two at once would disturb
each other. Prompts are tried as `tunesmith try` does. A method whose results are in FILE already is not run again.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import sys
import tempfile
import time
from datetime import date
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

LORA: dict[str, Any] = {"method": "lora", "quantisation": "none"}
WAYS: dict[str, dict[str, Any]] = {
    "new head, MiniLM": {"objective": "labels", "method": "head", "model": "encoder"},
    "new head, SmolLM2": {"objective": "labels", "method": "head"},
    "head with LoRA, MiniLM": {"objective": "labels", "method": "lora", "quantisation": "none", "model": "encoder"},
    "head with LoRA, SmolLM2": {"objective": "labels", "method": "lora", "quantisation": "none"},
    "LoRA": LORA,
    "QLoRA": {"method": "lora", "quantisation": "nf4"},
    "last 2 layers": {"method": "layers", "quantisation": "none"},
    "(IA)³": {"method": "ia3", "quantisation": "none"},
    "bottleneck, Pfeiffer": {"method": "bottleneck", "quantisation": "none"},
    "everything": {"method": "full", "quantisation": "none"},
    "LoRA, DoRA": LORA | {"dora": True},
    "LoRA, PiSSA": LORA | {"initialisation": "pissa"},
    "bottleneck, Houlsby": {"method": "bottleneck", "bottleneck": "houlsby", "quantisation": "none"},
    "LoRA, ORPO": LORA | {"objective": "orpo"},
    "LoRA, DPO": LORA | {"objective": "dpo"},
    "everything, 8-bit moments": {"method": "full", "quantisation": "none", "optimizer": "adamw_8bit"},
    "LoRA, KTO": LORA | {"objective": "kto"},
    "LoRA, rsLoRA": LORA | {"rslora": True},
    "LoRA+": LORA | {"lora_plus": 16},
    "last 8 layers": {"method": "layers", "quantisation": "none", "last_layers": 8},
}


def write_data(folder: Path, train: int, held_out: int) -> None:
    """The messages with their topics as labels, and as pairs and ratings with another topic as the worse answer."""
    topics = ["billing", "defect", "delivery", "how-to", "return"]
    for side, count in (("train", train), ("held_out", held_out)):
        rows = [json.loads(line) for line in (ROOT / "resources" / "starter" / f"{side}.jsonl").open(encoding="utf-8")]
        labels, pairs, ratings = [], [], []
        for number, row in enumerate(rows[:count]):
            text, label = row["messages"][1]["content"], json.loads(row["messages"][2]["content"])["topic"]
            other = [topic for topic in topics if topic != label][number % 4]
            asked = f"Which topic does this message have: {', '.join(topics)}?\n\n{text}"
            labels.append({"text": text, "label": label})
            pairs.append({"prompt": asked, "chosen": label, "rejected": other})
            ratings.append({"prompt": asked, "completion": other if number % 2 else label, "label": not number % 2})
            asked_rows = {"messages": [{"role": "user", "content": asked}, {"role": "assistant", "content": label}]}
            row.clear()
            row.update(asked_rows)
        for name, lines in (("labels", labels), ("pairs", pairs), ("ratings", ratings), ("chat", rows[:count])):
            text = "".join(json.dumps(line) + "\n" for line in lines)
            (folder / f"{name}-{side}.jsonl").write_text(text, "utf-8")


def data_for(objective: str) -> str:
    """Which form of the data an objective takes."""
    forms = {"labels": "labels", "dpo": "pairs", "orpo": "pairs", "kto": "ratings"}
    return forms.get(objective, "chat")


def run_way(name: str, way: dict[str, Any], data: Path, seconds: int) -> dict[str, Any]:
    """Train one way and evaluate what it kept."""
    import msgspec

    from desktop.core.events import PhaseStarted, StepDone, read_events
    from desktop.core.presets import option
    from desktop.services.budget import budget_of
    from desktop.services.evaluating import evaluate_again
    from desktop.services.hardware import read_hardware
    from desktop.services.places import Places
    from desktop.services.preparing import create_run, find_model, read_data
    from desktop.services.runs import Runs

    places = Places()
    reference = str(places.starter_encoder) if way.get("model") == "encoder" else "starter"
    form = data_for(way.get("objective", "next_token"))
    source, held_out = str(data / f"{form}-train.jsonl"), str(data / f"{form}-held_out.jsonl")
    model = find_model(reference, places)
    found = read_data(source, held_out, 0.0, 0, places)
    values = {key: value for key, value in way.items() if key != "model"}
    base = values | {"name": name, "model": reference, "data": source, "held_out": held_out}
    base |= {"compare_examples": 0, "sample_prompts": 0, "answer_tokens": 8}
    base |= {"evaluate_every": 20, "evaluate_examples": 32, "checkpoint_every": 60}
    plan = option("balanced", model, found.facts, budget_of(read_hardware()), base)
    folder = create_run(plan.recipe, model, found, places)
    begun = time.perf_counter()
    runs = Runs(places)
    runs.start(folder)
    while runs.refresh(folder).state.value in ("queued", "preparing", "training", "saving"):
        time.sleep(0.5)
        if time.perf_counter() - begun > seconds:
            runs.stop(folder)
            break
    whole = time.perf_counter() - begun
    record = folder.read()
    if record.state.value != "finished":
        return {"failed": record.state.value, "folder": str(folder.path), "problem": str(record.outcome)}
    events = read_events(folder.events)[0]
    steps = [event for event in events if isinstance(event, StepDone)]
    phases = {event.phase: event.at for event in events if isinstance(event, PhaseStarted)}
    recipe = plan.recipe
    result: dict[str, Any] = {
        "seconds": round(sum(step.seconds for step in steps), 1),
        "from_start_to_saved": round(phases["saving"] - phases["model"], 1),
        "whole": round(whole, 1),
        "steps": len(steps),
        "memory": max(step.memory for step in steps),
        "predicted_memory": plan.memory.total,
        "disk": sum(path.stat().st_size for path in folder.adapter.rglob("*") if path.is_file()),
        "learning_rate": recipe.learning_rate,
        "held_out_loss": record.final_loss,
    }
    scores = [event.scores for event in events if type(event).__name__ == "Scored"]
    if form in ("pairs", "ratings"):
        result["preferred"] = scores[-1]["accuracy"]
    if recipe.objective == "labels":
        result["accuracy"] = scores[-1]["accuracy"]
    else:
        chat = folder
        if form != "chat":  # answers to the same questions
            other = read_data(str(data / "chat-train.jsonl"), str(data / "chat-held_out.jsonl"), 0.0, 0, places)
            chat = create_run(msgspec.structs.replace(recipe, objective="next_token"), model, other, places)
        outcome = evaluate_again(chat, lambda *_: None, lambda: False, of=folder, count=1000)
        result["accuracy"] = outcome.found.main.interval.value
        result["low"], result["high"] = outcome.found.main.interval.low, outcome.found.main.interval.high
    return result


def prompts(data: Path) -> dict[str, Any]:
    """What prompts alone get."""
    from desktop.services.budget import budget_of
    from desktop.services.evidence import gather, make_ask
    from desktop.services.hardware import read_hardware
    from desktop.services.places import Places
    from desktop.services.preparing import find_model, read_data

    places = Places()
    found = read_data(str(data / "labels-train.jsonl"), str(data / "labels-held_out.jsonl"), 0.0, 0, places)
    ask = make_ask(find_model("starter", places), found, budget_of(read_hardware()), examples=1000)
    evidence = gather(ask, found, places, lambda *_: None, lambda: False)
    return {
        f"prompt, {result.strategy}": {
            "accuracy": result.main.value, "low": result.main.low, "high": result.main.high,
            "seconds": round(result.seconds, 1),
        }
        for result in evidence.results
    }  # fmt: skip


def main() -> None:
    """Run all that is not there yet, then print the table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--train", type=int, default=160)
    parser.add_argument("--held-out", type=int, default=100)
    parser.add_argument("--only", nargs="*", default=[], help="ways whose name contains one of these")
    parser.add_argument("--limit", type=int, default=900, help="seconds after which a run is stopped")
    parser.add_argument("--results", type=Path, default=ROOT / "benchmarks" / "results" / "methods.json")
    options = parser.parse_args()
    results: dict[str, Any] = json.loads(options.results.read_text()) if options.results.exists() else {}
    with tempfile.TemporaryDirectory() as place:
        home = Path(place) / "home"
        link_models(home)
        os.environ["TUNESMITH_HOME"] = str(home)
        write_data(Path(place), options.train, options.held_out)
        wanted = [name for name in WAYS if not options.only or any(part in name for part in options.only)]
        if not options.only and "prompt, zero_shot" not in results:
            results |= prompts(Path(place))
        for name in wanted:
            if name in results and "failed" not in results[name]:
                continue
            results[name] = run_way(name, WAYS[name], Path(place), options.limit)
            print(name, results[name], flush=True)
            results["made on"] = {"date": date.today().isoformat(), "cores": os.cpu_count(), "cpu": platform.machine(),
                                  "train": options.train, "held_out": options.held_out}  # fmt: skip
            options.results.parent.mkdir(exist_ok=True)
            options.results.write_text(json.dumps(results, indent=1) + "\n", "utf-8")
    print(table(results))


def link_models(home: Path) -> None:
    """The starter models, as they lie in this user's own home."""
    from desktop.services.places import Places

    (home / "models").mkdir(parents=True)
    for folder in (Places().starter_model, Places().starter_encoder):
        (home / "models" / folder.name).symlink_to(folder)


def table(results: dict[str, Any]) -> str:
    """The results as the table of docs/methods.md."""
    lines = [
        "| way | right | training | from start to kept | peak memory (predicted) | kept on disk |",
        "|---|---|---|---|---|---|",
    ]
    for name, row in results.items():
        if name == "made on":
            continue
        if "failed" in row:
            lines.append(f"| {name} | {row['failed']} | | | | |")
            continue
        right = f"{row['accuracy']:.0%}"
        if "low" in row:
            right += f" ({row['low']:.0%} to {row['high']:.0%})"
        if "preferred" in row:
            right += f"; {row['preferred']:.0%} preferred"
        if "memory" not in row:
            lines.append(f"| {name} | {right} | – | {row['seconds']:.0f} s | – | – |")
            continue
        memory = f"{row['memory'] / 1e9:.2f} GB ({row['predicted_memory'] / 1e9:.2f})"
        lines.append(
            f"| {name} | {right} | {row['seconds']:.0f} s, {row['steps']} steps | {row['from_start_to_saved']:.0f} s "
            f"| {memory} | {row['disk'] / 1e6:.2f} MB |"
        )
    return "\n".join(lines)


if __name__ == "__main__":
    main()
