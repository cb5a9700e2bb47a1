"""The real program on a real accessibility bus, read as a screen reader reads it: names, roles, announcements."""

from __future__ import annotations

import json
import os
import queue
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from desktop.core.models import read_model
from desktop.core.recipe import recipe_from
from desktop.core.runs import RunFolder
from desktop.services.places import Places
from desktop.services.preparing import create_run, read_data
from tests.fixtures.ended_runs import ended_run, pairs

pytestmark = [pytest.mark.e2e, pytest.mark.slow]
FIXTURES = Path(__file__).parent.parent / "fixtures"
SYSTEM_PYTHON = "/usr/bin/python3"
PATIENCE = 120.0
PLACES = ("Home", "Models", "Datasets", "New run", "Runs", "Adapters", "Try out", "Settings")
Thing = dict[str, Any]


def missing() -> str:
    """What a screen to draw on and a bus to read from need and this PC lacks."""
    programs = [name for name in ("Xvfb", "xdotool", "openbox", "dbus-daemon") if not shutil.which(name)]
    bindings = "import gi; gi.require_version('Atspi', '2.0')"
    if subprocess.run([SYSTEM_PYTHON, "-c", bindings], capture_output=True, check=False).returncode:
        programs.append("gir1.2-atspi-2.0")
    if not Path("/usr/libexec/at-spi-bus-launcher").exists():
        programs.append("at-spi2-core")
    return ", ".join(programs)


@pytest.fixture
def started() -> Iterator[Callable[..., subprocess.Popen[Any]]]:
    """Starts processes; none outlives the test."""
    children: list[subprocess.Popen[Any]] = []

    def start(*words: str, **options: Any) -> subprocess.Popen[Any]:
        children.append(subprocess.Popen(words, stderr=subprocess.DEVNULL, **options))
        return children[-1]

    yield start
    for child in reversed(children):
        child.kill()
        child.wait()
        for pipe in (child.stdin, child.stdout):
            if pipe:
                pipe.close()


@pytest.fixture
def session(started: Callable[..., subprocess.Popen[Any]], home: Path) -> dict[str, str]:
    """A screen with a window manager, and a session bus; the environment of whoever lives there."""
    if lacking := missing():
        pytest.skip(f"not installed: {lacking}")
    read, write = os.pipe()
    started("Xvfb", "-displayfd", str(write), "-screen", "0", "1280x800x24", "-nolisten", "tcp", pass_fds=[write])
    os.close(write)
    with os.fdopen(read) as answer:
        display = f":{answer.readline().strip()}"
    bus = started("dbus-daemon", "--session", "--nofork", "--print-address=1", stdout=subprocess.PIPE, text=True)
    address = bus.stdout.readline().strip()
    environment = os.environ | {
        "DISPLAY": display, "DBUS_SESSION_BUS_ADDRESS": address, "QT_QPA_PLATFORM": "xcb",
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "TUNESMITH_HOME": str(home),
    }  # fmt: skip
    started("openbox", env=environment)
    return environment


class Reader:
    """The child that reads the bus."""

    def __init__(self, child: subprocess.Popen[Any]) -> None:
        self._child = child
        self._lines: queue.Queue[Thing] = queue.Queue()
        self.said: list[str] = []
        threading.Thread(target=self._take, daemon=True).start()

    def _take(self) -> None:
        for line in self._child.stdout or ():
            self._lines.put(json.loads(line))

    def tree(self) -> list[Thing]:
        """The things of the next reading."""
        found: list[Thing] = []
        while (line := self._lines.get(timeout=PATIENCE))["kind"] != "end":
            (found if line["kind"] == "thing" else self.said).append(line if line["kind"] == "thing" else line["words"])
        return found

    def again(self) -> list[Thing]:
        """Read anew."""
        self._child.stdin.write("again\n")
        self._child.stdin.flush()
        return self.tree()


@pytest.fixture
def under_way(home: Path, starter_model: Path, tmp_path: Path) -> RunFolder:
    """A home with the starter model, a run that has ended, and one that waits to be trained."""
    (home / "models").mkdir(parents=True)
    model = home / "models" / starter_model.name
    model.symlink_to(starter_model)
    data = pairs(tmp_path / "letters.jsonl", 20)
    ended_run(model, data)
    recipe = recipe_from({"name": "Under way", "model": str(model), "data": str(data), "steps": 100})
    return create_run(recipe, read_model(model), read_data(str(data), None, 0.1, 0), Places())


def nameless(tree: list[Thing]) -> list[str]:
    """What the keyboard reaches without a name."""
    return [f"{one['role']} at {one['path']}" for one in tree if one["focusable"] and not one["name"].strip()]


def test_a_screen_reader_finds_the_window_every_place_and_hears_a_run(
    session: dict[str, str], started: Callable[..., subprocess.Popen[Any]], under_way: RunFolder
) -> None:
    started(sys.executable, "-m", "desktop", "window", env=session)
    child = started(
        SYSTEM_PYTHON, str(FIXTURES / "atspi_reader.py"), "tunesmith",
        env=session, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
    )  # fmt: skip
    reader = Reader(child)
    tree = reader.tree()
    assert any(one["role"] == "frame" and one["name"].startswith("Tunesmith") for one in tree)
    for number, place in enumerate(PLACES, start=1):
        tree = go_to(number, place, reader, session)
        assert nameless(tree) == [], place
        assert {one["role"] for one in tree} >= {"radio button", "label"}
    runs = go_to(5, "Runs", reader, session)
    assert any(one["focusable"] and "Tickets" in one["name"] for one in runs), [one["name"] for one in runs]
    started(sys.executable, str(FIXTURES / "scripted_run.py"), str(under_way.path), "hang", env=session)
    deadline = time.monotonic() + PATIENCE
    while "Under way: training" not in reader.said:
        assert time.monotonic() < deadline, f"never said; heard: {reader.said}"
        reader.again()
        time.sleep(0.5)


def go_to(number: int, place: str, reader: Reader, session: dict[str, str]) -> list[Thing]:
    """Press the keys of a place, and read the tree once its page is there."""
    deadline = time.monotonic() + PATIENCE
    while True:
        found = xdotool(session, "search", "--onlyvisible", "--name", "Tunesmith").split()
        if found:
            xdotool(session, "windowactivate", "--sync", found[-1], "key", f"ctrl+{number}")
        time.sleep(0.5)
        tree = reader.again()
        if any(one["role"] == "panel" and one["name"] == place for one in tree):
            return tree
        assert time.monotonic() < deadline, f"no page “{place}”: {sorted({one['name'] for one in tree})}"


def xdotool(session: dict[str, str], *words: str) -> str:
    """What a person does with the keyboard."""
    return subprocess.run(["xdotool", *words], env=session, capture_output=True, text=True, check=False).stdout
