"""How quick and how light the window is: ``.venv/bin/python benchmarks/window.py [--out FILE]``.

Start: wall seconds from starting the process until the window was painted once (and closed), median of five. Rest:
resident memory and processor use of an idle window. Flood: gaps between turns of the window's event loop while a child
process floods a run folder with 2,000 events a second for ten seconds and the Progress page shows them. Offscreen;
prints a table and writes JSON.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import subprocess
import sys
import tempfile
import time
from datetime import date
from pathlib import Path
from statistics import median

import psutil

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["PYTHONPATH"] = str(ROOT)
WINDOW = [sys.executable, "-m", "desktop", "window"]
SECONDS, PER_SECOND = 10, 2000


def start_seconds(home: str) -> list[float]:
    """Five starts, after one that is not counted."""
    found = []
    for _ in range(6):
        begun = time.perf_counter()
        subprocess.run([*WINDOW, "--home", home, "--quit-after-paint"], check=True, stderr=subprocess.DEVNULL)
        found.append(time.perf_counter() - begun)
    return found[1:]


def rest(home: str) -> tuple[float, float]:
    """Resident MB and percent of one core of a window that nobody touches."""
    with subprocess.Popen([*WINDOW, "--home", home], stderr=subprocess.DEVNULL) as child:
        process = psutil.Process(child.pid)
        time.sleep(6)
        process.cpu_percent()
        time.sleep(10)
        busy, memory = process.cpu_percent(), process.memory_info().rss / 1e6
        child.terminate()
    return memory, busy


FLOODER = """
import sys, time
from pathlib import Path
from desktop.core.events import StepDone
from desktop.core.files import append_line
seconds, per_second = int(sys.argv[2]), int(sys.argv[3])
number, begun = 0, time.perf_counter()
with Path(sys.argv[1]).open("ab") as file:
    while (passed := time.perf_counter() - begun) < seconds:
        while number < passed * per_second:
            number += 1
            append_line(file, StepDone(at=time.time(), step=number, loss=2 / number, learning_rate=1e-4, grad_norm=1.0,
                tokens=number, tokens_per_second=1.0, seconds=0.001, memory=1))
        time.sleep(0.005)
"""


def flood(home: str) -> tuple[list[float], int]:
    """Milliseconds between turns of the event loop, and how many steps the chart shows in the end."""
    from PySide6.QtCore import QTimer

    from desktop.app import make_application
    from desktop.core.files import write_json
    from desktop.core.runs import ProcessMark, RunFolder, RunRecord, RunState
    from desktop.services.desk import Desk
    from desktop.services.places import Places
    from desktop.ui.main_window import MainWindow

    places = Places(Path(home))
    folder = RunFolder(places.runs / "flood")
    folder.path.mkdir(parents=True)
    record = RunRecord(
        id="flood", name="flood", state=RunState.training, created=time.time(), steps=SECONDS * PER_SECOND
    )
    write_json(folder.run, record)
    write_json(folder.process, ProcessMark(os.getpid(), psutil.Process().create_time()))
    folder.events.write_bytes(b'{"event":"phase","phase":"training","at":1}\n')
    app = make_application()
    window = MainWindow(Desk(places, app))
    window.painted.connect(window._desk.start)
    window.resize(1280, 800)
    window.show()
    window.open_run(folder)
    gaps: list[float] = []
    last = [0.0]

    def turn() -> None:
        now = time.perf_counter()
        if last[0]:
            gaps.append((now - last[0]) * 1000)
        last[0] = now

    probe = QTimer(interval=1)
    probe.timeout.connect(turn)
    child: list[subprocess.Popen[bytes]] = []

    def begin() -> None:
        child.append(
            subprocess.Popen([sys.executable, "-c", FLOODER, str(folder.events), str(SECONDS), str(PER_SECOND)])
        )
        probe.start()

    window._ask_about = lambda record: "keep"  # type: ignore[method-assign]
    QTimer.singleShot(2000, begin)
    QTimer.singleShot(2000 + (SECONDS + 2) * 1000, window.close)
    app.exec()
    child[0].wait()
    return gaps, len(window.run.progress.chart.series("train").raw)


def main() -> None:
    """Measure, print, write."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, default=ROOT / "benchmarks" / "results" / "window.json")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as home:
        starts = start_seconds(home)
        memory, busy = rest(home)
        gaps, shown = flood(home)
    ordered = sorted(gaps)
    result = {
        "date": date.today().isoformat(),
        "cores": os.cpu_count(),
        "python": platform.python_version(),
        "start_seconds": [round(value, 3) for value in starts],
        "start_median_s": round(median(starts), 3),
        "idle_memory_mb": round(memory, 1),
        "idle_cpu_percent": round(busy, 2),
        "flood_events_per_second": PER_SECOND,
        "flood_steps_shown": shown,
        "gap_p50_ms": round(ordered[len(ordered) // 2], 2),
        "gap_p99_ms": round(ordered[int(len(ordered) * 0.99)], 2),
        "gap_max_ms": round(ordered[-1], 2),
    }
    for name, value in result.items():
        print(f"{name:26} {value}")
    options.out.parent.mkdir(parents=True, exist_ok=True)
    options.out.write_text(json.dumps(result, indent=2) + "\n")


if __name__ == "__main__":
    main()
