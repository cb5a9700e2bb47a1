"""A folder that is written anew steps back into its place when the new one cannot take it; what a killed process, or
one that had to leave an open file, left beside it is cleared up later."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import psutil
import pytest

from desktop.core.exports import MARK
from desktop.core.files import write_json
from desktop.core.leftovers import clear_quiet
from desktop.core.runs import ProcessMark, RunFolder, RunRecord, RunState
from desktop.services.leftovers import clear_run_leftovers
from desktop.services.places import Places

REFUSED = """
import errno, sys
from pathlib import Path
from desktop.core.files import write_folder

renames = 0

def refuse_the_second(event, arguments):
    global renames
    renames += event == "os.rename"
    if event == "os.rename" and renames == 2:
        raise PermissionError(errno.EACCES, "another program has it open")

sys.addaudithook(refuse_the_second)
write_folder(Path(sys.argv[1]), lambda place: (place / "text").write_text("new"))
"""
KILLED = """
import os, signal, sys
from pathlib import Path
from desktop.core.files import write_bytes, write_folder

moments = 0

def kill(event, arguments):
    global moments
    moments += event == sys.argv[2]
    if event == sys.argv[2] and moments == int(sys.argv[3]):
        os.kill(os.getpid(), signal.SIGKILL)

sys.addaudithook(kill)
write_folder(Path(sys.argv[1]), lambda place: (place / "text").write_text("new"))
write_bytes(Path(sys.argv[1] + ".json"), b"new")
"""
Kill = Callable[[Path, str, int], None]
"""Writes a folder and a file beside it anew, and is killed at a moment."""


@pytest.fixture
def kill() -> Kill:
    """See `Kill`: at the first, second … audit event of this name."""

    def killed(target: Path, event: str, number: int) -> None:
        command = [sys.executable, "-c", KILLED, str(target), event, str(number)]
        assert subprocess.run(command, check=False).returncode == -9

    return killed


def written(target: Path, text: str = "old") -> Path:
    """A folder with a text in it."""
    target.mkdir(parents=True)
    (target / "text").write_text(text)
    return target


def age(folder: Path) -> None:
    """All that is beside `folder`, and it, was last changed a week ago."""
    for path in [folder, *folder.rglob("*")]:
        os.utime(path, (time.time() - 7 * 86_400,) * 2)


def test_the_old_one_is_back_when_the_new_one_is_refused(tmp_path: Path) -> None:
    target = tmp_path / "kept"
    target.mkdir()
    (target / "text").write_text("old")
    done = subprocess.run([sys.executable, "-c", REFUSED, str(target)], capture_output=True, text=True, check=False)
    assert "folder.read_only" in done.stderr
    assert (target / "text").read_text() == "old"
    assert [path.name for path in tmp_path.iterdir()] == ["kept"]


@pytest.mark.parametrize(
    ("event", "number", "left", "stands"),
    [
        ("os.rename", 1, [".tmp", ".old"], "old"),  # before the old one has stepped aside
        ("os.rename", 2, [".tmp", ".old"], "old"),  # it has, and the new one has no name yet
        ("shutil.rmtree", 1, [".old"], "new"),  # all is done but for the old one's end
        ("os.rename", 3, [".tmp"], "new"),  # within the file beside it
    ],
)
def test_what_a_killed_process_left_goes_and_the_only_copy_comes_back(
    event: str, number: int, left: list[str], stands: str, tmp_path: Path, kill: Kill
) -> None:
    target = written(tmp_path / "runs" / "step-000200")
    kill(target, event, number)
    beside = [path for path in target.parent.iterdir() if path != target]
    assert sorted(path.suffix for path in beside) == sorted(left)
    assert clear_quiet(target.parent) == 0, "somebody may be at it"
    age(target.parent)
    assert clear_quiet(target.parent) == len(left)
    assert [path.name for path in target.parent.iterdir()] == ["step-000200"]
    assert (target / "text").read_text() == stands
    assert clear_quiet(target.parent) == 0 == clear_quiet(tmp_path / "missing")


def test_names_of_others_stay(tmp_path: Path) -> None:
    for name in (".hidden.old", "notes.abcdefgh.old", ".git.abcdefgh.new", ".old", "a.tmp"):
        written(tmp_path / name)
    age(tmp_path)
    assert clear_quiet(tmp_path) == 0 and len(list(tmp_path.iterdir())) == 5


def test_runs_are_tidied_but_not_those_at_work(home: Path, kill: Kill) -> None:
    for name in ("resting", "at-work"):
        run = RunFolder(Places().runs / name)
        for target in (run.path / "adapter", run.checkpoint(2)):
            written(target)
            kill(target, "shutil.rmtree", 1)
        write_json(run.run, RunRecord(id=name, name=name, state=RunState.training, created=1.0))
        write_json(written(run.path / ".merged.abcdefgh.tmp") / MARK, {})  # an export's, which has rules of its own
        age(run.path)
    write_json(run.process, ProcessMark(os.getpid(), psutil.Process().create_time()))
    assert clear_run_leftovers(Places()) == 2
    assert [path.relative_to(Places().runs).parts[0] for path in home.rglob("*.old")] == ["at-work"] * 2
    assert len(list(home.rglob("*.tmp"))) == 2
