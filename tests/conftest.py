"""What every test gets: Qt offscreen, a home of its own, and a look for threads left behind."""

from __future__ import annotations

import ctypes
import faulthandler
import gc
import os
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from _pytest.faulthandler import fault_handler_stderr_fd_key, get_timeout_config_value
from pytestqt.qtbot import QtBot

if TYPE_CHECKING:
    from desktop.services.garbage import Garbage

    from .fixtures.warm_python import WarmPython

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["HF_HUB_OFFLINE"] = "1"
# Where it is set, each child process would compile torch and transformers anew: 7 s of CPU.
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
PATIENCE_MS = 60_000
ROOT = Path(__file__).resolve().parent.parent
os.environ["PYTHONPATH"] = os.pathsep.join(filter(None, (str(ROOT), os.environ.get("PYTHONPATH", ""))))


@pytest.fixture(scope="session")
def garbage() -> Garbage:
    """Looks for garbage on the thread of the tests alone, as the window does: tests leave widgets behind, and other
    threads must not come upon them."""
    from desktop.services.garbage import Garbage

    return Garbage()


@pytest.fixture(autouse=True)
def looked_for_garbage(garbage: Garbage) -> Iterator[None]:
    """Nothing else does. Where Python's own collector were on again, a later test would crash, anywhere."""
    yield
    on = gc.isenabled()
    gc.disable()
    garbage.look()
    # A model that holds itself is few objects and a gigabyte; by their number it would never be worth a look.
    if memory_held() > _after_look[0] + BIG:
        gc.collect()
        if trim := getattr(ctypes.CDLL(None) if os.name == "posix" else None, "malloc_trim", None):
            trim(0)  # what is free in between goes back to the system
        _after_look[0] = memory_held()
    assert not on, "Python's own collector was left on"


BIG = 300 << 20
_after_look = [0]
"""What this process held after the last look at everything."""


def memory_held() -> int:
    """Bytes of memory that this process holds now; 0 where it cannot be told."""
    try:
        return int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")
    except OSError:
        return 0


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty home folder for models, runs and settings."""
    folder = tmp_path / "home"
    monkeypatch.setenv("TUNESMITH_HOME", str(folder))
    return folder


@pytest.fixture(scope="session")
def starter_model() -> Path:
    """The real SmolLM2-135M-Instruct, fetched by the set-up. Missing is a failure, not a skip."""
    from desktop.core.models import read_model
    from desktop.services.places import Places

    folder = Places().starter_model
    read_model(folder)
    return folder


@pytest.fixture(scope="session")
def starter_encoder() -> Path:
    """The real all-MiniLM-L6-v2, fetched by the set-up."""
    from desktop.services.places import Places

    folder = Places().starter_encoder
    assert (folder / "model.safetensors").is_file(), "python3 packaging/dev.py test fetches it"
    return folder


@pytest.fixture(scope="session")
def made_warm() -> Iterator[WarmPython]:
    """The parent of warm processes; see `warm_python.py`."""
    from tests.fixtures.warm_python import WarmPython

    made = WarmPython()
    yield made
    made.close()


@pytest.fixture
def warm_python(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Children with this very Python, and their children, begin with torch imported. For tests that start engine
    processes and look at what those do, not at how they start. Where there is no fork they start as ever."""
    if hasattr(os, "fork"):
        monkeypatch.setattr(sys, "executable", str(request.getfixturevalue("made_warm").path))


@pytest.fixture(autouse=True)
def no_thread_left_behind() -> Iterator[None]:
    """A test that leaves a thread running fails."""
    before = set(threading.enumerate())

    def left_behind() -> list[threading.Thread]:
        return [thread for thread in threading.enumerate() if thread not in before and not thread.daemon]

    yield
    if left_behind():
        gc.collect()  # an object nobody holds any more may own it; looking for those takes a while, so only then
    until = time.monotonic() + 5  # one that was told to end (transformers' loading does not wait) needs a moment
    while (left := left_behind()) and time.monotonic() < until:
        time.sleep(0.05)
    assert not left, f"threads left running: {left}"


class PatientBot(QtBot):
    """Waits a minute at least for what is to come: a wait is patience, not a measurement, and others run beside it."""

    def waitUntil(self, callback: Callable[[], object], *, timeout: int = 0) -> None:
        """Let the window work until something is so."""
        super().waitUntil(callback, timeout=max(timeout, PATIENCE_MS))

    def waitSignal(self, signal: object, *, timeout: int = 0, **more: object) -> object:
        """A block that ends once a signal came; without `raising` the time is how long it is not to come."""
        patience = PATIENCE_MS if more.get("raising") is not False else 0
        return super().waitSignal(signal, timeout=max(timeout, patience), **more)

    def waitSignals(self, signals: list[object], *, timeout: int = 0, **more: object) -> object:
        """A block that ends once all signals came."""
        return super().waitSignals(signals, timeout=max(timeout, PATIENCE_MS), **more)


@pytest.fixture
def qtbot(qapp: object, request: pytest.FixtureRequest) -> QtBot:
    """pytest-qt's, with more patience."""
    return PatientBot(request)


@pytest.fixture(autouse=True)
def all_as_before(request: pytest.FixtureRequest) -> Iterator[None]:
    """A test that shows something and leaves the look, the language, a window or a menu behind fails."""
    if not {"qapp", "qtbot"} & set(request.fixturenames):
        yield
        return
    from tests.fixtures.as_before import AsBefore

    before = AsBefore(request.getfixturevalue("qapp"))
    yield
    left = before.left()
    assert not left, f"left behind: {left}"


@pytest.hookimpl(trylast=True)
def pytest_exception_interact(node: pytest.Item | pytest.Collector) -> None:
    """pytest stops the clock of `faulthandler_timeout` when a test fails (for debuggers), so one that hangs in
    what it clears away then would hang for ever. Start it again."""
    if isinstance(node, pytest.Item) and (seconds := get_timeout_config_value(node.config)):
        faulthandler.dump_traceback_later(seconds, exit=True, file=node.config.stash[fault_handler_stderr_fd_key])


def pytest_collection_finish() -> None:
    """What is there before the first test stays to the end: torch, Qt, all tests. Looking through that for garbage
    takes half a second each time and finds nothing."""
    gc.freeze()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Tests marked `cuda` are skipped, with the reason, where there is no card."""
    marked = [item for item in items if item.get_closest_marker("cuda")]
    if not marked:
        return
    import torch

    if not torch.cuda.is_available():
        for item in marked:
            item.add_marker(pytest.mark.skip(reason="no NVIDIA card here"))
