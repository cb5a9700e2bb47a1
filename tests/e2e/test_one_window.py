"""A second start on the same home calls the window that is open."""

from __future__ import annotations

import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.services.children import app_environment, package_root
from desktop.services.one_window import WindowLock
from desktop.services.places import Places
from tests.setup.small_index import wait_for

pytestmark = pytest.mark.e2e


@pytest.fixture
def windows(home: Path) -> Iterator[list[subprocess.Popen[bytes]]]:
    """Windows that were opened; none outlives the test."""
    opened: list[subprocess.Popen[bytes]] = []
    yield opened
    for window in opened:
        window.kill()
        window.wait()


def start(windows: list[subprocess.Popen[bytes]], *files: Path, cwd: Path | None = None) -> subprocess.Popen[bytes]:
    window = subprocess.Popen(
        [sys.executable, "-m", "desktop", "window", *map(str, files)],
        env=app_environment() | {"PYTHONPATH": str(package_root())}, cwd=cwd or package_root(),
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    windows.append(window)
    return window


def owner(home: Path) -> int:
    """The process that is the window of a home; 0 for none."""
    lines = (home / "window" / "open.lock").read_text().splitlines() if (home / "window" / "open.lock").exists() else []
    return int(lines[0]) if lines else 0


def test_a_second_start_hands_its_files_over_and_ends(home: Path, tmp_path: Path, windows: list) -> None:
    first = start(windows)
    wait_for(lambda: owner(home) == first.pid)
    (tmp_path / "notes.jsonl").write_text('{"prompt": "Hello?", "completion": "Hello."}\n' * 3)
    second = start(windows, Path("notes.jsonl"), cwd=tmp_path)
    assert second.wait(timeout=60) == 0
    wait_for(lambda: any(Places().datasets.glob("*/*")))
    assert first.poll() is None
    assert owner(home) == first.pid


def test_a_window_that_was_killed_is_in_nobodys_way(home: Path, windows: list) -> None:
    first = start(windows)
    wait_for(lambda: owner(home) == first.pid)
    first.kill()
    first.wait()
    second = start(windows)
    wait_for(lambda: owner(home) == second.pid)
    assert second.poll() is None


def test_a_window_that_hangs_does_not_keep_one_from_working(home: Path, windows: list) -> None:
    first = start(windows)
    wait_for(lambda: owner(home) == first.pid)
    first.send_signal(signal.SIGSTOP)
    second = start(windows)
    wait_for(lambda: (home / "window" / f"{second.pid}.json").is_file())
    assert second.poll() is None


CLOSES = """
import time
from desktop.services.one_window import WindowLock
from desktop.services.places import Places
lock = WindowLock(Places())
assert lock.take()
print("open", flush=True)
time.sleep(1)
"""


def test_a_window_that_is_closing_hands_over_its_place(home: Path) -> None:
    with subprocess.Popen([sys.executable, "-c", CLOSES], cwd=package_root(), stdout=subprocess.PIPE) as closing:
        assert closing.stdout is not None and closing.stdout.readline() == b"open\n"
        second = WindowLock(Places())
        assert not second.take()
        assert not second.call([])
    assert not WindowLock(Places()).take(), "the second start has it"


def test_a_call_that_cannot_be_written_is_none(home: Path) -> None:
    first, second = WindowLock(Places()), WindowLock(Places())
    assert first.take() and not second.take()
    (home / "window" / "call.json").mkdir()
    assert not second.call([])


def test_a_call_of_nonsense_is_only_a_call(home: Path) -> None:
    lock = WindowLock(Places())
    assert lock.take()
    assert lock.heard() is None
    (home / "window" / "call.json").write_text("[")
    assert lock.heard() == []
    assert lock.heard() is None
