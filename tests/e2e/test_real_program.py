"""The real program in a real window under Xvfb: start the starter project, kill the window, find the run, stop it."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import psutil
import pytest

from desktop.core.events import StepDone, read_events
from desktop.core.processes import living_process
from desktop.core.runs import RunFolder, RunState
from desktop.services.places import Places
from desktop.services.runs import Runs

pytestmark = pytest.mark.e2e
PROGRAM = [sys.executable, "-m", "desktop"]
SOURCE = Path(__file__).parent.parent / "fixtures" / "drag_source.py"
PATIENCE = 120.0


def until(true: Callable[[], object], what: str) -> None:
    """Wait until something is so; the wait is patience for a slow machine, not a measurement."""
    deadline = time.monotonic() + PATIENCE
    while not true():
        assert time.monotonic() < deadline, f"never came: {what}"
        time.sleep(0.1)


@pytest.fixture(scope="module")
def display() -> Iterator[str]:
    """A screen of its own with a window manager."""
    if missing := [name for name in ("Xvfb", "xdotool", "openbox") if not shutil.which(name)]:
        pytest.skip(f"not installed: {missing}")
    for _ in range(5):  # two that look for a free number at the same moment may take one away from each other
        read, write = os.pipe()
        screen = subprocess.Popen(
            ["Xvfb", "-displayfd", str(write), "-screen", "0", "1280x800x24", "-nolisten", "tcp"],
            pass_fds=[write], stderr=subprocess.DEVNULL,
        )  # fmt: skip
        os.close(write)
        with os.fdopen(read) as answer:
            number = f":{answer.readline().strip()}"
        manager = subprocess.Popen(["openbox"], env={**os.environ, "DISPLAY": number}, stderr=subprocess.DEVNULL)
        with suppress(subprocess.TimeoutExpired):
            manager.wait(2)  # without a screen it ends at once
        if manager.poll() is None:
            break
        screen.terminate()
        screen.wait()
    assert manager.poll() is None, "no screen with a window manager"
    yield number
    manager.terminate()
    manager.wait()
    screen.terminate()
    screen.wait()


class Screen:
    """What a person at the screen can do and see."""

    def __init__(self, display: str, home: Path) -> None:
        self.environment = {
            **os.environ,
            "DISPLAY": display,
            "QT_QPA_PLATFORM": "xcb",
            "TUNESMITH_HOME": str(home),
            "BROWSER": "true",
        }
        self.windows: list[subprocess.Popen[bytes]] = []

    def start(self, *words: str) -> subprocess.Popen[bytes]:
        """Open the window."""
        window = subprocess.Popen([*PROGRAM, "window", *words], env=self.environment)
        self.windows.append(window)
        until(lambda: window.poll() is not None or self.title(), "a window")
        assert window.poll() is None
        until(lambda: "Tunesmith" in self.xdotool("getactivewindow", "getwindowname"), "the window in front")
        return window

    def xdotool(self, *words: str) -> str:
        """Do something with mouse or keyboard."""
        done = subprocess.run(["xdotool", *words], env=self.environment, capture_output=True, text=True, check=False)
        return done.stdout.strip()

    def title(self) -> str:
        """The title of the program's window; empty while there is none."""
        found = self.xdotool("search", "--onlyvisible", "--name", "Tunesmith").splitlines()
        return self.xdotool("getwindowname", found[-1]) if found else ""

    def press(self, *keys: str) -> None:
        """Press keys in the program's window."""
        found = self.xdotool("search", "--onlyvisible", "--name", "Tunesmith").splitlines()
        if found:
            self.xdotool("windowactivate", "--sync", found[-1], "key", "--delay", "60", *keys)


@pytest.fixture
def screen(display: str, home: Path, starter_model: Path) -> Iterator[Screen]:
    """A screen with a home that has the starter model in it."""
    (home / "models").mkdir(parents=True)
    (home / "models" / starter_model.name).symlink_to(starter_model)
    screen = Screen(display, home)
    yield screen
    for window in screen.windows:
        window.kill()
        window.wait()
    for folder in Runs(Places(home)).folders():
        if mark := living_process(folder):
            psutil.Process(mark.pid).kill()


def only_run(home: Path) -> RunFolder | None:
    """The one run in a home, once it is there."""
    found = Runs(Places(home)).folders()
    return found[0] if found else None


def steps(folder: RunFolder) -> int:
    """Optimizer steps done so far."""
    return len([event for event in read_events(folder.events)[0] if isinstance(event, StepDone)])


@pytest.mark.slow
def test_the_window_dies_and_the_next_one_finds_the_training(screen: Screen, home: Path) -> None:
    for wait in (5, 15, 45):  # the starter button waits for the look at the hardware, which a busy PC makes late
        window = screen.start()
        time.sleep(wait)
        # The places (one stop, arrows go through them), Help, where to get a driver, the starter project.
        screen.press("Tab", "Tab", "Tab", "Tab", "space")
        for _ in range(100 + wait * 10):
            if only_run(home):
                break
            time.sleep(0.1)
        else:
            window.terminate()
            window.wait()
            continue
        break
    folder = only_run(home)
    assert folder is not None
    until(lambda: folder.events.exists() and steps(folder) >= 1, "the first step")
    until(lambda: "%" in screen.title(), "progress in the title")
    window.send_signal(signal.SIGKILL)
    window.wait()
    before = steps(folder)
    until(lambda: steps(folder) > before, "training going on without a window")
    screen.start()
    until(lambda: "Starter project" in screen.title() and "%" in screen.title(), "the run in the new window")
    done = subprocess.run(
        [*PROGRAM, "stop", "last"], env=screen.environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    assert folder.read().state is RunState.stopped
    assert folder.usable_adapter() == folder.adapter
    until(lambda: screen.title() == "Tunesmith", "the title without a run")


def test_the_window_closes_in_good_order_and_remembers_its_place(screen: Screen, home: Path) -> None:
    window = screen.start()
    screen.press("ctrl+6")

    def ended() -> bool:
        if window.poll() is None and screen.title():
            screen.press("alt+F4")  # again where another window came to the front between
            time.sleep(2)
        return window.poll() is not None

    until(ended, "the end of the window")
    assert window.returncode == 0
    assert json.loads((home / "window.json").read_text())["geometry"]


def test_files_given_on_the_command_line_are_taken(screen: Screen, tmp_path: Path) -> None:
    data = tmp_path / "mine.jsonl"
    data.write_text('{"prompt": "a", "completion": "b"}\n' * 3)
    window = screen.start(str(data))
    time.sleep(1)
    assert window.poll() is None


@pytest.mark.parametrize("page", ["ctrl+1", "ctrl+3"], ids=["home", "datasets"])
def test_a_file_dragged_in_from_another_program_is_copied_not_moved(
    screen: Screen, home: Path, tmp_path: Path, page: str
) -> None:
    data = tmp_path / "größe & co.csv"
    data.write_text("question,answer\n" + "".join(f"Where is {n}?,It is at {n * n}.\n" for n in range(30)))
    screen.start()
    time.sleep(2)
    screen.press(page)
    other = subprocess.Popen(
        [sys.executable, str(SOURCE), str(data), "900", "600"], env=screen.environment, stdout=subprocess.PIPE
    )
    try:
        until(lambda: screen.xdotool("search", "--onlyvisible", "--name", "^Source$"), "the other program")
        time.sleep(1)
        screen.xdotool("mousemove", "980", "650", "mousedown", "1")
        for x in range(960, 600, -40):
            screen.xdotool("mousemove", str(x), "560")
            time.sleep(0.1)
        screen.xdotool("mouseup", "1")
        chosen, _ = other.communicate(timeout=30)
    finally:
        other.kill()
    assert chosen.decode().strip() == "CopyAction"  # having moved it, a file manager would delete the file
    found = home / "datasets"
    until(lambda: found.exists() and list(found.glob("*/imported.json")), "the dataset")
