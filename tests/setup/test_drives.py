"""Drives that are full or read-only: real ones, mounted for the test where the system lets us."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.core.engine_room import Wheel
from desktop.core.problems import ProblemError
from desktop.setup import fetching, meter
from desktop.setup.fetching import PART, fetch_all
from desktop.setup.line import Line
from desktop.setup.meter import Teller
from tests.setup.small_index import SmallIndex, make_wheel, sha256


@pytest.fixture
def drive(tmp_path: Path) -> Iterator[Path]:
    """A drive of one megabyte."""
    folder = tmp_path / "drive"
    folder.mkdir()
    if not mount(folder, "-t", "tmpfs", "-o", "size=1m", "tmpfs"):
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


def refused(stone: Wheel, folder: Path) -> ProblemError:
    with pytest.raises(ProblemError) as caught, Line() as line:
        fetch_all([stone], folder, line, Teller(lambda _: None))
    return caught.value


def test_a_drive_that_fills_up_on_the_way(
    drive: Path, stone: Wheel, index: SmallIndex, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as meanwhile:
        # As if somebody else filled the drive after it was looked at.
        meanwhile.setattr(meter, "LEAST_FREE", 0)
        meanwhile.setattr(fetching, "free_bytes", lambda _: 1 << 40)
        problem = refused(stone, drive / "w").problems[0]
    assert problem.code == "engine.no_room" and problem.values["free"] == 0
    had = (drive / "w" / (stone.file + PART)).stat().st_size
    assert had > 500_000
    assert mount(drive, "-o", "remount,size=8m", "tmpfs")
    monkeypatch.setattr(meter, "LEAST_FREE", 0)
    with Line() as line:
        fetch_all([stone], drive / "w", line, Teller(lambda _: None))
    assert sha256(drive / "w" / stone.file) == stone.sha256
    assert index.asked_for("stone") == ["", f"bytes={had}-"]


def test_a_small_drive_is_said_before_anything_is_fetched(drive: Path, stone: Wheel, index: SmallIndex) -> None:
    problem = refused(stone, drive / "w").problems[0]
    assert problem.code == "engine.no_room" and index.asked_for("stone") == []


def test_a_drive_that_is_nearly_full_stops_it(
    drive: Path, stone: Wheel, index: SmallIndex, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(fetching, "free_bytes", lambda _: 1 << 40)
    index.fault("stone", stall_after=100_000)  # slow enough for the meter to look
    monkeypatch.setattr("desktop.setup.line.STALL_S", 1.0)
    problem = refused(stone, drive / "w").problems[0]
    assert problem.code == "engine.no_room"
    assert (drive / "w" / (stone.file + PART)).stat().st_size == 100_000


def test_a_read_only_drive(drive: Path, stone: Wheel) -> None:
    assert mount(drive, "-o", "remount,ro", "tmpfs")
    assert refused(stone, drive / "w").problems[0].code == "folder.read_only"
