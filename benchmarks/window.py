"""How quick and how light the window is: ``.venv/bin/python -m benchmarks.window [--out FILE] [--only PART …]``.

With an empty home: *start*, wall and CPU seconds from starting the process until the window was painted once (and
closed), median of five; *rest*, resident memory and processor use of a window that nobody touches.

With a home of 500 runs, 200 datasets, 100 models and 100 adapters, and a process of its own for each part: *full*,
start there; *pages*, milliseconds from asking for a page until it is painted, once all are built, the first time and
again, and the longest gap of the event loop in the second after; *scroll*, milliseconds of a step through the long
lists; *flood*, gaps between turns of the event loop while a child process floods the run that is shown with 2,000
events a second; *day*, resident memory over what eight hours at four steps a second bring, 115,200 steps with looks,
saved states and changes of the hardware, through the real follower as fast as it goes. Where there are two numbers, the
second is how long the window's thread was at work. Offscreen; prints a table and writes JSON.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from statistics import median
from typing import Any

import psutil

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["PYTHONPATH"] = str(ROOT)
WINDOW = [sys.executable, "-m", "desktop", "window"]
SECONDS, PER_SECOND = 10, 2000
RUNS, DATASETS, MODELS, ADAPTERS = 500, 200, 100, 100
HOURS, STEPS_PER_SECOND = 8, 4
DAY = HOURS * 3600 * STEPS_PER_SECOND
PARTS = ("start", "rest", "full", "pages", "scroll", "flood", "day")
Result = dict[str, Any]

FLOODER = """
import sys, time
from pathlib import Path
from desktop.core.events import CheckpointSaved, Evaluated, StepDone
from desktop.core.files import append_line
most, per_second = int(sys.argv[2]), int(sys.argv[3])
number, begun = 0, time.perf_counter()
with Path(sys.argv[1]).open("ab") as file:
    while number < most:
        while number < min(most, (time.perf_counter() - begun) * per_second):
            number += 1
            append_line(file, StepDone(at=time.time(), step=number, loss=2 / number, learning_rate=1e-4, grad_norm=1.0,
                tokens=number, tokens_per_second=1.0, seconds=0.001, memory=1))
            if number % 400 == 0:
                append_line(file, Evaluated(at=time.time(), step=number, loss=2 / number, tokens=100, seconds=1.0))
                append_line(file, CheckpointSaved(at=time.time(), step=number, folder="checkpoints/step"))
        time.sleep(0.005)
"""


def start(home: str) -> Result:
    """Five starts, after one that is not counted."""
    wall, used = [], []
    for _ in range(6):
        begun, before = time.perf_counter(), resource.getrusage(resource.RUSAGE_CHILDREN)
        subprocess.run([*WINDOW, "--home", home, "--quit-after-paint"], check=True, stderr=subprocess.DEVNULL)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        wall.append(time.perf_counter() - begun)
        used.append(after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)
    return {"start_median_s": median(wall[1:]), "start_cpu_median_s": median(used[1:])}


def rest(home: str) -> Result:
    """Resident MB and percent of one core of a window that nobody touches."""
    with subprocess.Popen([*WINDOW, "--home", home], stderr=subprocess.DEVNULL) as child:
        process = psutil.Process(child.pid)
        time.sleep(10)
        process.cpu_percent()
        time.sleep(10)
        busy, memory = process.cpu_percent(), process.memory_info().rss / 1e6
        child.terminate()
    return {"idle_memory_mb": memory, "idle_cpu_percent": busy}


class Shown:
    """A window over a home, with all pages built, in a process that does nothing else."""

    def __init__(self, home: str) -> None:
        from desktop.app import make_application
        from desktop.services.desk import Desk
        from desktop.services.garbage import Garbage
        from desktop.services.places import Places
        from desktop.ui.main_window import MainWindow

        self.places = Places(Path(home))
        self.app = make_application()
        Garbage(self.app).start()  # as the program does
        self.desk = Desk(self.places, self.app)
        self.window = MainWindow(self.desk)
        self.window._ask_about = lambda record: "keep"  # type: ignore[method-assign]
        self.window.painted.connect(self.desk.start)
        self.window.resize(1280, 800)
        self.window.show()
        self.window.build_ahead()
        while self.window._ahead.isActive() or not self.desk.records or self.desk.hardware is None:
            self.turn_for(0.5)
        self.turn_for(3)

    def turn_for(self, seconds: float) -> list[float]:
        """Let the event loop turn; the milliseconds between its turns."""
        gaps, end = [], time.perf_counter() + seconds
        last = time.perf_counter()
        while last < end:
            self.app.processEvents()
            time.sleep(0.0005)  # what a loop without work would wait at least
            now = time.perf_counter()
            gaps.append((now - last) * 1000)
            last = now
        return gaps

    def time(self, act: Callable[[], object]) -> tuple[float, float]:
        """Milliseconds of something until it is painted, and how many of them the window's thread was at work: on a
        PC with other work the first says little."""
        begun, at_work = time.perf_counter(), time.thread_time()
        act()
        self.app.processEvents()
        return (time.perf_counter() - begun) * 1000, (time.thread_time() - at_work) * 1000

    def training(self, name: str, steps: int) -> Any:
        """The page of a run that seems to be trained by this process."""
        from desktop.core.files import write_json
        from desktop.core.runs import ProcessMark, RunFolder, RunRecord, RunState

        folder = RunFolder(self.places.runs / name)
        folder.path.mkdir(parents=True)
        record = RunRecord(id=name, name=name, state=RunState.training, created=time.time(), steps=steps)
        write_json(folder.run, record)
        write_json(folder.process, ProcessMark(os.getpid(), psutil.Process().create_time()))
        folder.events.write_bytes(b'{"event":"phase","phase":"training","at":1}\n')
        self.window.open_run(folder)
        self.turn_for(2)
        return folder

    def close(self) -> None:
        """End it."""
        self.window.close()


def pages(home: str) -> Result:
    """Each place twice, and a run and a dataset."""
    from desktop.ui.window_pages import PLACES

    shown, first, again, gaps = Shown(home), {}, {}, {}
    for place in [*list(PLACES)[1:], "home"]:
        first[place] = shown.time(lambda place=place: shown.window.go(place))
        gaps[place] = max(shown.turn_for(1.5))
    for place in PLACES:
        again[place] = shown.time(lambda place=place: shown.window.go(place))
        shown.turn_for(0.3)
    folder = shown.desk.records[0][0]
    first["run"] = shown.time(lambda: shown.window.open_run(folder))
    gaps["run"] = max(shown.turn_for(1.5))
    entry = shown.desk.datasets.entries()[0]
    first["dataset"] = shown.time(lambda: shown.window.open_dataset(entry))
    gaps["dataset"] = max(shown.turn_for(1.5))
    shown.close()
    return {
        "page_ms": first, "page_again_ms": again, "page_gap_ms": gaps,
        "page_max_ms": max(wall for wall, _ in [*first.values(), *again.values()]),
        "page_max_cpu_ms": max(cpu for _, cpu in [*first.values(), *again.values()]),
        "page_gap_max_ms": max(gaps.values()),
    }  # fmt: skip


def scroll(home: str) -> Result:
    """A hundred steps through each long list."""
    shown, found = Shown(home), {}
    window = shown.window
    bars = {
        "runs": lambda: window.runs.table.verticalScrollBar(),
        "datasets": lambda: window.datasets.verticalScrollBar(),
        "models": lambda: window.models.here.verticalScrollBar(),
    }
    for place, bar_of in bars.items():
        window.go(place)
        shown.turn_for(4)
        bar = bar_of()
        steps = [
            shown.time(lambda step=step, bar=bar: bar.setValue(bar.maximum() * step // 100)) for step in range(1, 101)
        ]
        found[f"scroll_{place}_p99_ms"] = _share([wall for wall, _ in steps], 0.99)
        found[f"scroll_{place}_p99_cpu_ms"] = _share([cpu for _, cpu in steps], 0.99)
    shown.close()
    return found


def flood(home: str) -> Result:
    """Gaps between turns of the event loop, and how many steps the chart shows in the end."""
    shown = Shown(home)
    folder = shown.training("flood", SECONDS * PER_SECOND)
    command = [sys.executable, "-c", FLOODER, str(folder.events), str(SECONDS * PER_SECOND), str(PER_SECOND)]
    with subprocess.Popen(command):
        gaps = shown.turn_for(SECONDS + 3)
    steps = len(shown.window.run.progress.chart.series("train").raw)
    shown.close()
    return {
        "flood_events_per_second": PER_SECOND, "flood_steps_shown": steps, "gap_p50_ms": _share(gaps, 0.5),
        "gap_p99_ms": _share(gaps, 0.99), "gap_max_ms": max(gaps),
    }  # fmt: skip


def day(home: str) -> Result:
    """Resident memory after a tenth of the day and at its end."""
    import msgspec

    shown = Shown(home)
    folder = shown.training("day", DAY)
    process, hardware = psutil.Process(), shown.desk.hardware
    rss: list[tuple[int, float]] = []
    looks, begun = 0, time.perf_counter()
    command = [sys.executable, "-c", FLOODER, str(folder.events), str(DAY), "2500"]
    with subprocess.Popen(command):
        while shown.window.run.story.step < DAY and time.perf_counter() - begun < 400:
            shown.turn_for(0.5)
            step = shown.window.run.story.step
            while hardware is not None and looks < step // (2 * STEPS_PER_SECOND):  # one look each two seconds
                looks += 1
                host = msgspec.structs.replace(hardware.host, ram_free=hardware.host.ram_free - looks % 50 * 10**7)
                shown.desk.hardware_changed.emit(msgspec.structs.replace(hardware, host=host))
            rss.append((step, process.memory_info().rss / 1e6))
    shown.turn_for(2)
    rss.append((shown.window.run.story.step, process.memory_info().rss / 1e6))
    before = next(memory for step, memory in rss if step >= DAY // 10)
    after = rss[-1][1]
    shown.close()
    return {
        "day_steps": rss[-1][0], "day_hardware_changes": looks, "day_begin_mb": before, "day_end_mb": after,
        "day_growth_percent": (after / before - 1) * 100, "day_seconds": time.perf_counter() - begun,
    }  # fmt: skip


def _share(values: Sequence[float], share: float) -> float:
    return sorted(values)[min(len(values) - 1, int(len(values) * share))]


def _rounded(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: _rounded(one) for name, one in value.items()}
    if isinstance(value, tuple | list):
        return [_rounded(one) for one in value]
    return round(value, 2) if isinstance(value, float) else value


def _in_own_process(part: str, home: str) -> Result:
    command = [sys.executable, "-m", "benchmarks.window", "--part", part, "--home", home]
    done = subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    found: Result = json.loads(done.stdout.splitlines()[-1])
    return found


def main() -> None:
    """Measure, print, write."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, default=ROOT / "benchmarks" / "results" / "window.json")
    parser.add_argument("--only", action="append", choices=PARTS, help="measure these parts only; the others stay")
    parser.add_argument("--part", choices=PARTS, help=argparse.SUPPRESS)
    parser.add_argument("--home", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.part:
        print(json.dumps({"pages": pages, "scroll": scroll, "flood": flood, "day": day}[options.part](options.home)))
        return
    wanted = options.only or PARTS
    before = json.loads(options.out.read_text()) if options.only and options.out.is_file() else {}
    result: Result = before | {
        "date": date.today().isoformat(), "cores": os.cpu_count(), "python": platform.python_version(),
        "load_before": os.getloadavg()[0],
    }  # fmt: skip
    with tempfile.TemporaryDirectory() as empty, tempfile.TemporaryDirectory() as full:
        for part, measure in (("start", start), ("rest", rest)):
            if part in wanted:
                result |= measure(empty)
        if set(wanted) - {"start", "rest"}:
            from benchmarks.crowd import fill
            from desktop.services.places import Places

            fill(Places(Path(full)), RUNS, DATASETS, MODELS, ADAPTERS)
            result |= {"runs": RUNS, "datasets": DATASETS, "models": MODELS, "adapters": ADAPTERS}
        if "full" in wanted:
            result |= {f"full_{name}": value for name, value in start(full).items()}
        for part in PARTS[3:]:
            if part in wanted:
                result |= _in_own_process(part, full)
    result = _rounded(result)
    for name, value in result.items():
        print(f"{name:26} {value}")
    options.out.parent.mkdir(parents=True, exist_ok=True)
    options.out.write_text(json.dumps(result, indent=2) + "\n")


if __name__ == "__main__":
    main()
