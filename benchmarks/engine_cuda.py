"""Our engine, TRL and Unsloth on one CUDA card, its memory capped to imitate smaller ones, in one go.

    .venv/bin/python benchmarks/engine_cuda.py [--minutes 9] [--only NAME …] [--trl-python PYTHON]
        [--unsloth-python PYTHON] [--out FILE]

Models of real shape with random weights (normal, 0.02), loaded in NF4 with double quantisation by every side; LoRA of
rank 16 on all linear layers, alpha 16, no dropout, 8-bit AdamW, 2e-4 constant, bf16, seed 0; the same tokens carrying
loss; about the same tokens in an optimizer step. Each side runs in a process of its own, ours first and last. Counted:
real tokens (padding is none) per second, median of the timed steps; peak memory allocated and reserved by torch, and
that of the whole card (NVML); seconds to the first step; loss of the last steps. A side whose gradients are not above 0
or whose loss differs from TRL's by more than half a per cent is marked, and its ratios are in brackets. Sides that run
out of memory try again with smaller micro-batches, and the table says so.

When the time is up, what is left out is named. Cases already in the file of results stay there unless measured anew.
``--device cpu --shapes tiny`` does all of it with tiny models on a processor, to see that it works.
"""

from __future__ import annotations

import argparse
import json
import platform
import signal
import sys
import tempfile
from datetime import date
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from benchmarks.card import children, table  # noqa: E402 - after the path is set
from benchmarks.card.cases import SHAPES, Case, TimeBudget, chosen  # noqa: E402
from benchmarks.card.measuring import SPARE, Work, free, measure_case  # noqa: E402

RAM_DISK = Path("/dev/shm")


def keep(path: Path, case: dict[str, Any], context: dict[str, Any]) -> None:
    """Put this case into the file of results, with when, on what and with what it was measured."""
    known = children.read_report(path).get("cases", {})
    known[case["name"] + (f" SM-limited to {case['sms']}" if case["sms"] else "")] = case | {"context": context}
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(table.plain({"cases": known}), indent=1, allow_nan=False) + "\n")


def place_for(cases: list[Case], given: str) -> str:
    """Where to make everything: the folder given, the RAM disk if the largest checkpoint has room there, or the
    temporary folder."""
    largest = max(one.shape.file_bytes for one in cases)
    if given or not RAM_DISK.is_dir() or free(RAM_DISK) < largest + SPARE:
        return given or tempfile.gettempdir()
    return str(RAM_DISK)


def arguments(given: list[str] | None) -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--only", action="append", default=[], help="a case, or how its name begins; may be repeated")
    parser.add_argument("--sides", default="", help="comma-separated; else all of a case")
    parser.add_argument(
        "--shapes", choices=tuple(SHAPES), default="", help="this shape in the place of each case's own"
    )
    parser.add_argument("--device", choices=("cuda", "cpu"), default="cuda")
    parser.add_argument("--minutes", type=float, default=9.0, help="start nothing that would end later than this")
    parser.add_argument("--warmup", type=int, default=8, help="optimizer steps not counted, at least 1")
    parser.add_argument("--steps", type=int, default=20, help="optimizer steps counted")
    parser.add_argument("--step-rows", type=int, default=4, help="tokens of a step, in contexts of 2048")
    parser.add_argument("--policy", default="", help="what our engine's blocks keep, such as R or 'R20 K12'")
    parser.add_argument("--stream-buffers", type=int, default=3)
    parser.add_argument("--mlp-tile", type=int, default=2048, help="tokens at once in an MLP while streaming")
    parser.add_argument("--sms", type=int, default=0, help="limit to so many multiprocessors; marked SM-limited")
    parser.add_argument("--trl-python", default="")
    parser.add_argument("--unsloth-python", default="")
    parser.add_argument("--work", default="", help="folder for checkpoints; else the RAM disk or the temporary folder")
    parser.add_argument("--logs", type=Path, help="append the end of what each side printed to this file")
    parser.add_argument("--out", type=Path, default=ROOT / "benchmarks" / "results" / "engine_cuda.json")
    options = parser.parse_args(given)
    if options.warmup < 1 or options.steps < 1:
        parser.error("--warmup and --steps must be at least 1")
    return options


def main(given: list[str] | None = None) -> None:
    """Measure every case that there is time for, write after each, print the tables, the ratios last."""
    options = arguments(given)
    try:
        sides = [side for side in options.sides.split(",") if side]
        cases = chosen(options.only, options.shapes, options.step_rows, sides)
    except ValueError as error:
        raise SystemExit(str(error)) from None
    if options.device == "cuda" and not children.has_cuda():
        raise SystemExit("There is no CUDA card here. To see the benchmark work: --device cpu --shapes tiny")
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))  # so that the checkpoints are removed
    budget = TimeBudget(options.minutes)
    pythons = {
        "trl": children.python_with("trl", options.trl_python),
        "unsloth": children.python_with("unsloth", options.unsloth_python),
    }
    context = {
        "date": date.today().isoformat(), "python": platform.python_version(), **children.card_facts(),
        "device": options.device, "warmup": options.warmup, "timed": options.steps,
        "versions": {"ours": children.versions(sys.executable)}
        | {name: children.versions(python) for name, python in pythons.items() if python},
        "command": " ".join(["benchmarks/engine_cuda.py", *(given if given is not None else sys.argv[1:])]),
    }  # fmt: skip
    print(json.dumps(context), flush=True)
    found: list[dict[str, Any]] = []
    with tempfile.TemporaryDirectory(prefix="benchmark-", dir=place_for(cases, options.work)) as place:
        work = Work(Path(place), options, budget)
        for one in cases:
            if budget.allows(one.name, 20 if options.device == "cuda" else 5):
                found.append(measure_case(one, work, pythons, lambda case: keep(options.out, case, context)))
    for case in found:
        print(f"\n{table.case_table(case)}")
    print("\nleft out, for the time was up: " + (", ".join(budget.left_out) or "nothing"))
    print(f"\n{table.ratio_table(found)}")


if __name__ == "__main__":
    main()
