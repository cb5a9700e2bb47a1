"""Drives that are full or read-only: real ones, mounted for the test where the system lets us."""

from __future__ import annotations

import os
import subprocess
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from desktop.core.engine_room import Wheel, read_state
from desktop.core.problems import Problem, ProblemError
from desktop.services import engine_work
from desktop.setup.fetching import PART, fetch_all
from desktop.setup.line import Line
from desktop.setup.meter import Teller
from tests.setup.small_index import SmallIndex, make_wheel, sha256, wait_for
from tests.setup.test_phases import Bench, put_engine_in_use

ROOMY = "600m"
"""Enough for two megabytes and what has to stay free. A drive takes memory only for what lies on it."""


@pytest.fixture
def drive(tmp_path: Path) -> Iterator[Path]:
    """A drive of its own, `ROOMY` at first."""
    folder = tmp_path / "drive"
    folder.mkdir()
    if not mount(folder, "-t", "tmpfs", "-o", f"size={ROOMY}", "tmpfs"):
        pytest.skip("drives cannot be mounted here")
    yield folder
    subprocess.run(["umount", str(folder)], check=True)


def mount(folder: Path, *words: str) -> bool:
    return (
        os.name == "posix"
        and subprocess.run(["mount", *words, folder], capture_output=True, check=False).returncode == 0
    )


@pytest.fixture
def stone(index: SmallIndex, tmp_path: Path) -> Wheel:
    """A wheel of two megabytes."""
    path = make_wheel(tmp_path / "there", "stone", "1.0", {"stone.bin": os.urandom(2 << 20)})
    index.add(path)
    return Wheel("stone", "1.0", path.name, f"{index.root}/files/{path.name}", path.stat().st_size, sha256(path))


def fetch(stone: Wheel, folder: Path) -> None:
    with Line() as line:
        fetch_all([stone], folder, line, Teller(lambda _: None))


def refused(stone: Wheel, folder: Path) -> Problem:
    with pytest.raises(ProblemError) as caught:
        fetch(stone, folder)
    return caught.value.problems[0]


def meanwhile(index: SmallIndex, part: Path, arrived: int, happens: Callable[[], object]) -> threading.Thread:
    """Let something happen to the drive once so many bytes are there, and the rest of the file come then."""

    def work() -> None:
        wait_for(lambda: part.is_file() and part.stat().st_size == arrived)
        happens()
        index.faults.clear()
        index.stop_waiting.set()

    thread = threading.Thread(target=work)
    thread.start()
    return thread


def test_a_drive_that_somebody_else_fills_on_the_way(drive: Path, stone: Wheel, index: SmallIndex) -> None:
    index.fault("stone", stall_after=1_000_000)
    part = drive / "w" / (stone.file + PART)
    full = meanwhile(index, part, 1_000_000, lambda: mount(drive, "-o", "remount,size=1m", "tmpfs"))
    problem = refused(stone, drive / "w")
    full.join()
    assert problem.code == "engine.no_room" and int(problem.values["free"]) < 100_000
    had = part.stat().st_size
    assert had >= 1_000_000
    assert mount(drive, "-o", f"remount,size={ROOMY}", "tmpfs")
    index.asked.clear()
    fetch(stone, drive / "w")
    assert sha256(drive / "w" / stone.file) == stone.sha256
    assert index.asked_for("stone") == [f"bytes={had}-"]


def test_a_drive_that_is_nearly_full_stops_it(drive: Path, stone: Wheel, index: SmallIndex) -> None:
    index.fault("stone", stall_after=100_000)
    part = drive / "w" / (stone.file + PART)

    def shrink() -> None:
        assert mount(drive, "-o", "remount,size=100m", "tmpfs")
        threading.Event().wait(1.0)  # it is looked at four times a second

    full = meanwhile(index, part, 100_000, shrink)
    problem = refused(stone, drive / "w")
    full.join()
    assert problem.code == "engine.no_room" and int(problem.values["free"]) > 50 << 20
    assert part.stat().st_size == 100_000


def test_a_small_drive_is_said_before_anything_is_fetched(drive: Path, stone: Wheel, index: SmallIndex) -> None:
    assert mount(drive, "-o", "remount,size=1m", "tmpfs")
    assert refused(stone, drive / "w").code == "engine.no_room" and index.asked_for("stone") == []


def test_a_read_only_drive(drive: Path, stone: Wheel) -> None:
    assert mount(drive, "-o", "remount,ro", "tmpfs")
    assert refused(stone, drive / "w").code == "folder.read_only"


@pytest.mark.parametrize(
    ("options", "code"), [("remount,size=1m", "engine.no_room"), ("remount,ro", "folder.read_only")]
)
def test_a_whole_set_up_says_so_keeps_it_and_leaves_the_engine_in_use(
    drive: Path, options: str, code: str, tmp_path: Path, index: SmallIndex, wheels: list[Path]
) -> None:
    bench = Bench(tmp_path, index, wheels)
    old = put_engine_in_use(bench)
    bench.folder = drive / "engine"
    bench.begin()
    assert mount(drive, "-o", options, "tmpfs")
    with pytest.raises(ProblemError) as caught:
        bench.go_on()
    left = read_state(bench.places.home)
    assert caught.value.problems[0].code == code
    assert left is not None and left.problem == caught.value.problems[0]
    assert bench.state == "outdated" and Path(old.python).is_file() and index.asked_for("boulder") == []
    assert mount(drive, "-o", f"remount,rw,size={ROOMY}", "tmpfs")
    engine_work.discard(bench.places)
    assert Path(old.python).is_file() and not bench.folder.exists()
