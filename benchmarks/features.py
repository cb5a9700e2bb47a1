"""How long a new head takes to learn 10,000 short texts: features worked out once, then training on them alone.

    python benchmarks/features.py [--model FOLDER] [--texts 10000] [--epochs 5]

Texts are pieces of the starter project's messages, put together at random; the run is a real one, in a process of its
own and in a home of its own. Printed: seconds of each part, by the events of the run.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))


def main() -> int:
    """Make a run, train it, print a table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--model", type=Path, help="folder of the model; the starter model if none is given")
    parser.add_argument("--texts", type=int, default=10_000)
    parser.add_argument("--epochs", type=float, default=5)
    parser.add_argument("--micro-batch", type=int, default=64)
    parser.add_argument("--precision", default="fp32")
    options = parser.parse_args()

    from desktop.core.models import read_model
    from desktop.core.recipe import recipe_from
    from desktop.services.children import engine_command, engine_environment
    from desktop.services.places import Places
    from desktop.services.preparing import create_run, read_data

    model = options.model or Places().starter_model
    with tempfile.TemporaryDirectory() as home:
        os.environ["TUNESMITH_HOME"] = home
        data = write_texts(Path(home) / "texts.jsonl", options.texts)
        recipe = recipe_from(
            {
                "name": "features", "model": str(model), "data": str(data), "objective": "labels", "method": "head",
                "quantisation": "none", "precision": options.precision, "context_length": 128,
                "micro_batch": options.micro_batch, "accumulation": 1, "epochs": options.epochs, "learning_rate": 3e-3,
                "evaluate_every": 100, "evaluate_examples": 1000, "checkpoint_every": 500, "early_stopping": 0,
            }
        )  # fmt: skip
        folder = create_run(recipe, read_model(model), read_data(str(data), None, 0.1, 0), Places())
        with folder.log.open("wb") as log:
            code = subprocess.run(
                engine_command("train", str(folder.path)), stdout=log, stderr=log, env=engine_environment(), check=False
            ).returncode
        if code:
            print(folder.log.read_text()[-3000:])
            return code
        tell(folder)
    return 0


def write_texts(path: Path, count: int) -> Path:
    """Short texts of the starter data's messages, each with the category that its message has."""
    from desktop.core.dataset import read_jsonl
    from desktop.services.starter import starter_files

    kept = read_jsonl(starter_files()[0]).kept
    chance = random.Random(0)
    with path.open("w", encoding="utf-8") as file:
        for number in range(count):
            example = kept[number % len(kept)]
            words = example.question.split()
            first = chance.randrange(max(1, len(words) - 24))
            text = " ".join(words[first : first + 24]) + f" {number}"
            file.write(json.dumps({"prompt": text, "completion": category_of(example.answer)}) + "\n")
    return path


def category_of(answer: str) -> str:
    """The topic that an answer of the starter project names."""
    return str(json.loads(answer)["topic"])


def tell(folder: object) -> None:
    """Print when each part of the run began and what it took."""
    from desktop.core.events import Evaluated, FeaturesMade, PhaseStarted, Scored, StepDone, read_events
    from desktop.core.label_report import read_report

    events, _ = read_events(folder.events)  # type: ignore[attr-defined]
    made = [event for event in events if isinstance(event, FeaturesMade)]
    steps = [event for event in events if isinstance(event, StepDone)]
    phases = {event.phase: event.at for event in events if isinstance(event, PhaseStarted)}
    looks = [event for event in events if isinstance(event, Evaluated | Scored)]
    print(f"model and tokens        {made[0].at - phases['model']:8.1f} s")
    texts = sum({event.part: event.total for event in made}.values())
    counted = f"{len(steps)} steps, {len(looks) // 2} looks"
    print(f"features                {phases['dry_run'] - made[0].at:8.1f} s   {texts} texts")
    print(f"training                {phases['saving'] - phases['training']:8.1f} s   {counted}")
    print(f"a step, median          {sorted(step.seconds for step in steps)[len(steps) // 2] * 1e3:8.2f} ms")
    print(f"saving and report       {events[-1].at - phases['saving']:8.1f} s")
    found = read_report(folder.evaluations / "labels.json")  # type: ignore[attr-defined]
    assert found is not None
    print({name: round(score, 3) for name, score in found.scores.items()}, "baseline", found.baseline)


if __name__ == "__main__":
    raise SystemExit(main())
