"""Full, missing and write-protected drives, met for real."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.cli_follow import tell_end
from desktop.cli_paint import Paint
from desktop.core import files
from desktop.core.events import PhaseStarted
from desktop.core.files import write_json
from desktop.core.problems import Problem, ProblemError
from desktop.core.runs import Outcome, RunFolder, RunRecord, RunState
from desktop.core.wording import words_for
from desktop.services.places import Places
from desktop.services.runs import Runs

DRIVE_BYTES = 256 * 1024


def mounted(place: Path, options: str) -> None:
    """Mount a tiny drive in memory; skips where that is not allowed."""
    place.mkdir()
    if os.name == "nt":
        pytest.skip("a tiny drive needs Linux")
    done = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", options, "tmpfs", str(place)], capture_output=True, text=True, check=False
    )
    if done.returncode:
        pytest.skip(f"a tiny drive may not be mounted here: {done.stderr.strip()}")


@pytest.fixture
def tiny_drive(tmp_path: Path) -> Iterator[Path]:
    """A drive of 256 kB."""
    place = tmp_path / "tiny"
    mounted(place, f"size={DRIVE_BYTES}")
    yield place
    subprocess.run(["umount", str(place)], check=True)


@pytest.fixture
def frozen_drive(tmp_path: Path) -> Iterator[Path]:
    """A drive that cannot be written to, not even by root."""
    place = tmp_path / "frozen"
    mounted(place, "size=64k,ro")
    yield place
    subprocess.run(["umount", str(place)], check=True)


def problem(error: pytest.ExceptionInfo[ProblemError]) -> Problem:
    """The one problem of a caught error."""
    (found,) = error.value.problems
    return found


def test_a_full_drive_is_said_with_its_numbers_and_the_old_file_stays(tiny_drive: Path) -> None:
    path = tiny_drive / "adapter.bin"
    files.write_bytes(path, b"old")
    with pytest.raises(ProblemError) as caught:
        files.write_bytes(path, bytes(2 * DRIVE_BYTES))
    found = problem(caught)
    assert found.code == "disk.full"
    assert found.values["need"] == 2 * DRIVE_BYTES
    assert 0 < int(found.values["free"]) < DRIVE_BYTES
    assert "524.3 kB" in words_for(found).cause or "524 kB" in words_for(found).cause
    assert path.read_bytes() == b"old"
    assert [p.name for p in tiny_drive.iterdir()] == ["adapter.bin"]


def test_a_folder_that_outgrows_the_drive_leaves_the_old_one(tiny_drive: Path) -> None:
    target = tiny_drive / "adapter"
    files.write_folder(target, lambda place: (place / "a").write_bytes(b"old") and None)
    with pytest.raises(ProblemError) as caught:
        files.write_folder(target, lambda place: (place / "a").write_bytes(bytes(2 * DRIVE_BYTES)) and None)
    # nobody knew how much it would take, so no number is said
    assert problem(caught) == Problem("disk.became_full", {"path": str(target)})
    assert (target / "a").read_bytes() == b"old"
    assert [p.name for p in tiny_drive.iterdir()] == ["adapter"]


def test_room_is_asked_for_even_where_the_folder_is_not_there_yet(tiny_drive: Path) -> None:
    with pytest.raises(ProblemError) as caught:
        files.require_free(tiny_drive / "not" / "yet", 10 * DRIVE_BYTES)
    assert problem(caught).values == {
        "path": str(tiny_drive / "not" / "yet"), "need": 10 * DRIVE_BYTES, "free": files.free_bytes(tiny_drive),
    }  # fmt: skip
    files.require_free(tiny_drive / "not" / "yet", 1000)


def test_a_write_protected_drive_is_said_in_words(frozen_drive: Path) -> None:
    with pytest.raises(ProblemError) as caught:
        files.write_bytes(frozen_drive / "x", b"1")
    assert problem(caught).code == "folder.read_only"
    with pytest.raises(ProblemError) as caught:
        files.write_folder(frozen_drive / "run", lambda place: None)
    assert problem(caught).code == "folder.read_only"


def test_a_missing_folder_is_said_in_words(tmp_path: Path) -> None:
    with pytest.raises(ProblemError) as caught:
        files.write_bytes(tmp_path / "gone" / "x", b"1")
    assert problem(caught).code == "file.write"
    assert not (tmp_path / "gone").exists()


def test_an_error_of_the_filler_itself_passes_and_nothing_stays(tmp_path: Path) -> None:
    def fail(place: Path) -> None:
        (place / "half").write_text("x")
        raise ValueError("not about the drive")

    with pytest.raises(ValueError, match="not about"):
        files.write_folder(tmp_path / "new", fail)
    assert list(tmp_path.iterdir()) == []


def test_replacing_a_folder_takes_away_what_the_new_one_lacks(tmp_path: Path) -> None:
    target = tmp_path / "run"
    files.write_folder(target, lambda place: (place / "old").write_text("x") and None)
    files.write_folder(target, lambda place: (place / "new").write_text("x") and None)
    assert [p.name for p in target.iterdir()] == ["new"]
    assert [p.name for p in tmp_path.iterdir()] == ["run"]


def test_a_missing_log_has_no_lines_and_keeps_the_place(tmp_path: Path) -> None:
    assert files.whole_lines(tmp_path / "none", 7) == ([], 7)


def test_lines_of_a_later_version_and_damaged_ones_are_passed_over() -> None:
    deep = b"[" * 100_000
    damaged = [b"", b"{", b"\xff", b"[]", deep, b'{"event":"phase","at":1}', b'{"event":"phase","phase":"\xff","at":1}']
    inside = b'{"event":"phase","phase":"data","at":1,"later":' + deep
    lines = [b'{"event":"phase","phase":"data","at":1}', *damaged, inside]
    assert list(files.decode_lines(lines, PhaseStarted)) == [PhaseStarted(at=1, phase="data")]


FILL = """
import os, pathlib, sys, time
from desktop.core.runs import RunFolder, RunState
folder = RunFolder(pathlib.Path(sys.argv[1]))
for state in (RunState.preparing, RunState.training):
    folder.move(state)
with open(folder.path / "filling", "wb", buffering=0) as file:
    try:
        while file.write(bytes(4096)):
            pass
    except OSError:
        os._exit(4)
"""


def test_a_run_that_ends_with_a_full_drive_says_so_and_stays_on_the_list(
    tiny_drive: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TUNESMITH_HOME", str(tiny_drive))
    folder = RunFolder(Places().runs / "full")
    folder.path.mkdir(parents=True)
    queued = RunRecord(
        id="full", name="full", state=RunState.queued, created=time.time(), recipe_hash="0", base_model="m",
        dataset="d", device="cpu", steps=5,
    )  # fmt: skip
    write_json(folder.run, queued)
    runs = Runs(Places(), lambda run: [sys.executable, "-c", FILL, str(run.path)])
    runs.start(folder)
    runs._children[folder.path].wait(60)
    for _ in range(2):
        ((_, record),) = runs.records()
        assert record.state is RunState.interrupted and record.outcome is not None
        assert record.outcome.problem == Problem("disk.became_full", {"path": str(folder.path)})
    (folder.path / "filling").unlink()
    assert runs.refresh(folder).outcome == record.outcome == folder.read().outcome
    assert not folder.process.exists()


def test_the_terminal_says_what_is_really_kept(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for kept, said in (
        ("", "Nothing had been saved yet."),
        ("checkpoints/step-000012/adapter", "The checkpoint of step 12 is kept."),
    ):
        outcome = Outcome(RunState.interrupted, kept, 12, Problem("engine.vanished"))
        record = RunRecord(id="r", name="r", state=RunState.interrupted, created=1.0, outcome=outcome)
        tell_end(record, RunFolder(tmp_path), Paint(as_json=False))
        told = capsys.readouterr().err
        assert said in told and "last checkpoint" not in told
