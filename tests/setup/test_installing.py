"""The parts of installing that the phases do not show: Windows' private Python, uv's environment, its words."""

from __future__ import annotations

import os
import zipfile
from pathlib import Path

import pytest

from desktop.core.engine_room import EnginePlan, Wheel
from desktop.core.problems import ProblemError
from desktop.setup import installing
from desktop.setup.installing import Room, install, uv_environment
from desktop.setup.meter import Teller
from tests.setup.small_index import sha256


def plan(*wheels: Wheel) -> EnginePlan:
    return EnginePlan(
        id="cpu-1", system="windows", python="3.13.2", family="cpu", lock="",
        wheels=wheels, download=0, disk=0, seconds=1,
    )  # fmt: skip


def test_windows_gets_a_private_python_that_sees_its_packages_and_the_program(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(installing, "_WINDOWS", True)
    base = tmp_path / "Tunesmith" / "python"
    base.mkdir(parents=True)
    for name in ("python.exe", "python313.dll", "python313.zip"):
        (base / name).write_bytes(name.encode())
    (base / "python313._pth").write_text("python313.zip\n.\n..\\site\n..\\program\nimport site\n")
    room = Room(tmp_path / "engine", plan(), base / "python.exe")
    installing._private_python(room, tmp_path / "Tunesmith" / "program")
    assert room.python.read_bytes() == b"python.exe" and room.packages.is_dir()
    lines = (room.environment / "python313._pth").read_text().splitlines()
    assert lines == [
        "python313.zip", ".", "Lib\\site-packages", str(tmp_path / "Tunesmith" / "program"), "import site",
    ]  # fmt: skip


def test_uv_sees_nothing_of_the_persons_own_settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("PIP_INDEX_URL", "UV_INDEX_URL", "UV_FIND_LINKS", "VIRTUAL_ENV", "PYTHONPATH", "PYTHONHOME"):
        monkeypatch.setenv(name, "theirs")
    found = uv_environment(tmp_path)
    assert "theirs" not in found.values()
    assert {found["TMPDIR"], found["UV_CACHE_DIR"]} == {str(tmp_path / "tmp"), str(tmp_path / "cache")}
    assert uv_environment(tmp_path, linked=False)["UV_LINK_MODE"] == "copy"


def test_uv_counts_among_the_packages_as_in_the_plan(tmp_path: Path) -> None:
    room, told = Room(tmp_path / "engine", plan(), Path(os.devnull)), []
    room.folder.mkdir()
    for name in ("pebble", "boulder"):
        (room.packages / f"{name}-1.dist-info").mkdir(parents=True)
        (room.folder / "cache" / "archive-v0" / name).mkdir(parents=True)
    installing._watched(["sleep", "1"], room, True, 53, Teller(told.append))
    assert {(progress.numbers.got, progress.numbers.total) for progress in told} == {(3, 54)}


def refused(tmp_path: Path, *wheels: Path) -> ProblemError:
    known = [Wheel(path.name.split("-")[0], "1", path.name, "", path.stat().st_size, sha256(path)) for path in wheels]
    room = Room(tmp_path / "engine", plan(*known), Path(os.devnull))
    room.folder.mkdir()
    with pytest.raises(ProblemError) as caught:
        install(room, [tmp_path], tmp_path, Teller(lambda _: None))
    return caught.value


def test_a_wheel_that_is_no_archive(tmp_path: Path) -> None:
    wheel = tmp_path / "stone-1-py3-none-any.whl"
    wheel.write_bytes(b"PK")
    problem = refused(tmp_path, wheel).problems[0]
    assert problem.code == "engine.uv" and wheel.name in str(problem.values["cause"])


def test_without_uv_nothing_is_installed(tmp_path: Path) -> None:
    wheel = tmp_path / "stone-1-py3-none-any.whl"
    with zipfile.ZipFile(wheel, "w") as archive:
        archive.writestr("stone.py", "")
    assert refused(tmp_path, wheel).problems[0].code == "engine.uv"


def test_too_little_room_to_unpack(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    wheel = tmp_path / "stone-1-py3-none-any.whl"
    with zipfile.ZipFile(wheel, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("stone.bin", bytes(10_000_000))
    monkeypatch.setattr(installing, "free_bytes", lambda _: 520 << 20)
    problem = refused(tmp_path, wheel).problems[0]
    assert problem.code == "engine.no_room" and int(problem.values["need"]) == 10_000_000 + (512 << 20)


def test_the_words_of_uv_without_its_frames() -> None:
    said = "  × No solution found when resolving dependencies:\n  ╰─▶ Because stone was not found\n      in the cache\n"
    assert installing._cause(said) == (
        "No solution found when resolving dependencies: Because stone was not found in the cache"
    )
