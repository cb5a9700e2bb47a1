"""How long the starter project's scorecard takes, and what it says.

    python benchmarks/scorecard.py [--steps 125] [--run FOLDER]

Trains the starter project in a home of its own (with `--run` takes a run that is there), then makes the scorecard twice
as a job: the seconds of the job, of the scorecard within it, processor seconds, and how busy the PC was otherwise.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import sys
import tempfile
import time
from datetime import date
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
RESULT = ROOT / "benchmarks" / "results" / "scorecard.json"


def trained(home: Path, steps: int) -> tuple[Any, float]:
    """The starter project, trained now, and the seconds its scorecard took within the run."""
    from desktop.core.events import Ended, PhaseStarted, read_events
    from desktop.core.recipe import recipe_from
    from desktop.services.hardware import read_host
    from desktop.services.places import Places
    from desktop.services.preparing import create_run, find_model, read_data
    from desktop.services.runs import Runs

    model = Places().starter_model
    places = Places(home)
    values = json.loads((ROOT / "resources" / "starter" / "recipe.json").read_bytes())
    precision = "bf16" if read_host().cpu_bf16 else "fp32"
    recipe = recipe_from(values | {"model": str(model), "steps": steps, "device": "cpu", "precision": precision})
    folder = create_run(recipe, find_model(str(model), places), read_data("starter", None, 0.0, 0), places)
    runs = Runs(places)
    runs.start(folder)
    events = read_events(folder.events)[0]
    while not (events and isinstance(events[-1], Ended)):
        time.sleep(1)
        events = read_events(folder.events)[0]
    begun = next(event.at for event in events if isinstance(event, PhaseStarted) and event.phase == "comparing")
    return folder, events[-1].at - begun


def measure(folder: Any) -> dict[str, Any]:
    """One scorecard as a job."""
    from desktop.core.verdict import verdict
    from desktop.services.scorecards import make_scorecard

    before, begun = resource.getrusage(resource.RUSAGE_CHILDREN), time.monotonic()
    card = make_scorecard(folder, lambda share, step: None, lambda: False)
    wall, after = time.monotonic() - begun, resource.getrusage(resource.RUSAGE_CHILDREN)
    return {
        "job_seconds": round(wall, 1),
        "scorecard_seconds": round(card.seconds, 1),
        "processor_seconds": round(after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime, 1),
        "answered": len(card.examples),
        "read": card.losses.examples if card.losses else 0,
        "verdict": verdict(card).code,
        "scores": {side.name: [(s.name, *(round(v, 4) for v in (s.interval.value, s.interval.low, s.interval.high)))
                               for s in side.scores] for side in card.sides},
        "perplexity": [round(card.losses.base_perplexity, 3), round(card.losses.tuned_perplexity, 3)]
        if card.losses else [],
        "load_average": os.getloadavg()[0],
    }  # fmt: skip


def main() -> None:
    """Measure and write the result."""
    from desktop.core.runs import RunFolder

    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--steps", type=int, default=125)
    parser.add_argument("--run", type=Path)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as home:
        if options.run:
            folder, within = RunFolder(options.run), None
        else:
            folder, within = trained(Path(home), options.steps)
        found = [measure(folder) for _ in range(2)]
        steps = folder.read().steps
    result = {
        "date": str(date.today()), "cores": os.cpu_count(), "steps": steps,
        "within_the_run_seconds": within and round(within, 1), "jobs": found,
    }  # fmt: skip
    RESULT.write_text(json.dumps(result, indent=2) + "\n", "utf-8")
    print(json.dumps(result, indent=2))


if __name__ == "__main__":
    main()
