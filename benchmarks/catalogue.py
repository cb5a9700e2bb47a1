"""Reading the catalogue and planning all of it for one card, without torch.

    python -m benchmarks.catalogue [--rounds 9]

Each figure is processor time, the median of its rounds, so that other programs count little. Reading starts from the
file; describing works the specs out anew from configs and shapes; a badge is `catalogue_fit.fit` for every entry; a
preset is `presets.option` for every entry.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import time
from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path
from statistics import median
from typing import Any

from desktop.core.catalogue import CatalogueEntry, read_catalogue
from desktop.core.catalogue_fit import USUAL_DATA, fit
from desktop.core.presets import PRESETS, Budget, option
from desktop.core.resources import resources_folder

CARDS = (6, 12, 24)
"""Free graphics memory in GB, beside 32 GB of memory."""
RESULTS = Path(__file__).parent / "results" / "catalogue.json"


def milliseconds(work: Callable[[], object], rounds: int) -> float:
    """Median processor time of `work`."""
    times = []
    for _ in range(rounds):
        start = time.process_time()
        work()
        times.append(1000 * (time.process_time() - start))
    return round(median(times), 1)


def read() -> tuple[CatalogueEntry, ...]:
    """All entries anew, nothing of them worked out yet."""
    return read_catalogue(resources_folder() / "catalogue" / "models.json")


def plan_all(entries: tuple[CatalogueEntry, ...], key: str, budget: Budget) -> None:
    """One preset for every entry."""
    for entry in entries:
        option(key, entry.spec, USUAL_DATA, budget, {"model": entry.repository, "data": "starter"})


def badge_all(entries: tuple[CatalogueEntry, ...], budget: Budget) -> None:
    """A verdict for every entry."""
    for entry in entries:
        fit(entry, budget)


def describe_all(entries: tuple[CatalogueEntry, ...]) -> None:
    """The spec of every entry."""
    for entry in entries:
        assert entry.spec.layers


def measure(rounds: int) -> dict[str, Any]:
    """All figures, in milliseconds."""
    entries = read()
    found: dict[str, Any] = {"entries": len(entries), "read": milliseconds(read, rounds)}
    found["read_and_describe"] = milliseconds(lambda: describe_all(read()), rounds)
    found["largest_to_describe"] = max((milliseconds(partial(describe_all, (one,)), 1), one.name) for one in read())
    describe_all(entries)
    for free in CARDS:
        budget = Budget("cuda", free * 10**9, "bf16", 32 * 10**9)
        presets = {key: milliseconds(partial(plan_all, entries, key, budget), rounds) for key in PRESETS}
        badges = milliseconds(partial(badge_all, entries, budget), rounds)
        found[f"{free} GB"] = {"badges": badges, **presets, "presets_together": round(sum(presets.values()), 1)}
    return found


def main() -> None:
    """Measure, print and keep."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--rounds", type=int, default=9)
    made = {"date": date.today().isoformat(), "python": platform.python_version(), "cores": os.cpu_count()}
    made |= {"unit": "ms of processor time", **measure(parser.parse_args().rounds)}
    RESULTS.write_text(json.dumps(made, indent=2) + "\n", "utf-8")
    print(json.dumps(made, indent=2))


if __name__ == "__main__":
    main()
