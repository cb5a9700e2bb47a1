"""A long JSONL file: how soon its first rows are there, how long the whole check takes, what the window feels of it.

``.venv/bin/python benchmarks/data_check.py --datasets PYTHON [--gb 1.0] [--rounds 3] [--out FILE]``

PYTHON is an interpreter with the package `datasets`. In each round, one after the other on the same file: our import as
window and command line do it (process start, parse, shape, every row kept or named, exact duplicates, lengths,
checksum, everything written) and ``datasets.load_dataset("json")`` into an empty cache; both as a whole process and,
in another one, around the call alone, with the libraries already imported. Then: the doctor's look at all texts; from
asking to cancel until the process is gone; and, in a real window offscreen, gaps between turns of the event loop and
resident memory while the same file is read. Chat rows of three turns, seeded.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import random
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from datetime import date
from pathlib import Path
from statistics import median
from typing import Any

import psutil

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["PYTHONPATH"] = str(ROOT)
WORDS = (
    "please could you tell me where my order is the parcel came broken and I would like a refund today because it was "
    "meant as a gift Straße größer café naïve invoice delivery phone laptop urgent thanks hello price question"
).split()
OURS = """
import sys, time
begun = time.perf_counter()
from pathlib import Path
from desktop.core.datasets import DataRecipe, SourceFile
from desktop.data import main
main.set_up()
from desktop.data.importing import import_files
imported = time.perf_counter()
recipe = DataRecipe(name="bench", sources=(SourceFile(sys.argv[1], 0, 0),))
done = import_files(Path(sys.argv[2]), recipe, lambda *_: None)
print(imported - begun, time.perf_counter() - imported, done.kept)
"""
THEIRS = """
import sys, time
begun = time.perf_counter()
import datasets
imported = time.perf_counter()
found = datasets.load_dataset("json", data_files=sys.argv[1], cache_dir=sys.argv[2], split="train")
print(imported - begun, time.perf_counter() - imported, len(found))
"""


def make_file(path: Path, size: int) -> int:
    """Write at least `size` bytes of chat rows; returns how many rows."""
    chance, rows, written = random.Random(1), 0, 0
    with path.open("w", encoding="utf-8") as file:
        while written < size:
            turns = [("system", "You are a helpful assistant."), ("user", " ".join(chance.choices(WORDS, k=60))),
                     ("assistant", " ".join(chance.choices(WORDS, k=70)))]  # fmt: skip
            row = {"messages": [{"role": role, "content": text} for role, text in turns]}
            written += file.write(json.dumps(row, ensure_ascii=False) + "\n")
            rows += 1
    return rows


def ours(path: Path, work: Path) -> dict[str, float]:
    """Seconds until the first rows can be read and until all is checked; rows kept."""
    from desktop.core.data_jobs import Import
    from desktop.core.datasets import DataRecipe, Imported, SourceFile
    from desktop.services.data_process import ask_data

    shutil.rmtree(work, ignore_errors=True)
    seen: list[float] = []
    begun = time.perf_counter()
    recipe = DataRecipe(name="bench", sources=(SourceFile(str(path), 0, 0),))

    def tell(_share: float, step: str) -> None:
        if step == "preview":
            seen.append(time.perf_counter() - begun)

    done = ask_data(Import(str(work), recipe), Imported, tell)
    whole = time.perf_counter() - begun
    shutil.rmtree(work)
    child = subprocess.run(
        [sys.executable, "-c", OURS, str(path), str(work)], capture_output=True, check=True, text=True
    )
    return {"preview": seen[0], "process": whole, "call": float(child.stdout.split()[1]), "rows": done.kept}


def theirs(python: str, path: Path, cache: Path) -> dict[str, float]:
    """The same file through `datasets`: seconds of the call, and of the whole process."""
    shutil.rmtree(cache, ignore_errors=True)
    begun = time.perf_counter()
    environment = {**os.environ, "HF_HUB_OFFLINE": "1", "PYTHONPATH": ""}
    done = subprocess.run([python, "-c", THEIRS, str(path), str(cache)], capture_output=True, check=True, text=True,
                          env=environment)  # fmt: skip
    _, call, rows = done.stdout.split()
    return {"call": float(call), "process": time.perf_counter() - begun, "rows": int(rows)}


def afterwards(path: Path, work: Path) -> dict[str, float]:
    """Seconds that the doctor takes to look at all texts, and to work out fixes and split; what it found."""
    from desktop.core.data_jobs import Examine, Examined, Import, Prepare, Prepared
    from desktop.core.datasets import DataRecipe, Imported, SourceFile
    from desktop.services.data_process import ask_data

    shutil.rmtree(work, ignore_errors=True)
    recipe = DataRecipe(name="bench", sources=(SourceFile(str(path), 0, 0),))
    ask_data(Import(str(work), recipe), Imported)
    begun = time.perf_counter()
    found = len(ask_data(Examine(str(work)), Examined).findings)
    examined = time.perf_counter()
    ask_data(Prepare(str(work)), Prepared)
    return {"examine": examined - begun, "prepare": time.perf_counter() - examined, "findings": found}


def cancel_seconds(path: Path, work: Path) -> float:
    """From asking to cancel, two seconds into reading, until the job has given up."""
    from desktop.core.data_jobs import Import
    from desktop.core.datasets import DataRecipe, Imported, SourceFile
    from desktop.core.problems import ProblemError
    from desktop.services.data_process import ask_data

    shutil.rmtree(work, ignore_errors=True)
    asked = threading.Event()
    moment = [0.0]

    def ask() -> None:
        moment[0] = time.perf_counter()
        asked.set()

    threading.Timer(2.0, ask).start()
    recipe = DataRecipe(name="bench", sources=(SourceFile(str(path), 0, 0),))
    try:
        ask_data(Import(str(work), recipe), Imported, cancelled=asked.is_set)
    except ProblemError:
        return time.perf_counter() - moment[0]
    return float("nan")


def window(path: Path, home: Path) -> dict[str, float]:
    """The window while it adds the file to its library, for fifteen seconds: gaps in ms, memory in MB."""
    from PySide6.QtCore import QTimer

    from desktop.app import make_application
    from desktop.services.desk import Desk
    from desktop.services.places import Places
    from desktop.ui.main_window import MainWindow

    app = make_application()
    window = MainWindow(Desk(Places(home), app))
    window.painted.connect(window._desk.start)
    window.resize(1280, 800)
    window.show()
    window.go("datasets")
    gaps: list[float] = []
    memory: list[float] = []
    last = [0.0]

    def turn() -> None:
        now = time.perf_counter()
        if last[0]:
            gaps.append((now - last[0]) * 1000)
        last[0] = now

    probe, look = QTimer(interval=1), QTimer(interval=200)
    probe.timeout.connect(turn)
    look.timeout.connect(lambda: memory.append(psutil.Process().memory_info().rss / 1e6))

    def begin() -> None:
        probe.start()
        look.start()
        window.take_files([path])

    QTimer.singleShot(2000, begin)
    # Closing waits until the reading has been given up; that is no stall.
    QTimer.singleShot(17_000, probe.stop)
    QTimer.singleShot(17_100, window.close)
    app.exec()
    gaps.sort()
    return {
        "turns": len(gaps), "gap_p99": gaps[int(len(gaps) * 0.99)], "gap_longest": gaps[-1], "memory": max(memory),
    }  # fmt: skip


def main() -> int:
    """Measure everything, print it, and write it where asked."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--datasets", required=True, help="a Python interpreter that has the package `datasets`")
    parser.add_argument("--gb", type=float, default=1.0)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--out", type=Path)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as place:
        found = measure(options, Path(place))
    text = json.dumps(found, indent=2)
    print(text)
    if options.out:
        options.out.write_text(text + "\n")
    return 0


def measure(options: argparse.Namespace, place: Path) -> dict[str, Any]:
    """All figures."""
    path = place / "chat.jsonl"
    rows = make_file(path, int(options.gb * 1e9))
    mine, other = [], []
    for _ in range(options.rounds):
        mine.append(ours(path, place / "work"))
        other.append(theirs(options.datasets, path, place / "cache"))
    assert {one["rows"] for one in (*mine, *other)} == {rows}
    found: dict[str, Any] = {
        "date": date.today().isoformat(), "cores": os.cpu_count(),
        "machine": platform.processor() or platform.machine(),
        "bytes": path.stat().st_size, "rows": rows, "ours": mine, "datasets": other,
        "median": {
            "preview": median(one["preview"] for one in mine), "ours_call": median(one["call"] for one in mine),
            "ours_process": median(one["process"] for one in mine),
            "datasets_call": median(one["call"] for one in other),
            "datasets_process": median(one["process"] for one in other),
        },
    }  # fmt: skip
    shutil.rmtree(place / "cache", ignore_errors=True)
    found["afterwards"] = afterwards(path, place / "work")
    found["cancel_seconds"] = cancel_seconds(path, place / "work")
    shutil.rmtree(place / "work", ignore_errors=True)
    found["window"] = window(path, place / "home")
    return found


if __name__ == "__main__":
    raise SystemExit(main())
