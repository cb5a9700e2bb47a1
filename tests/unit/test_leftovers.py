"""What killed processes have left half-written in the folder of a run: who clears it away, and when."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

import psutil
import pytest

from desktop.core.files import write_json
from desktop.core.leftovers import QUIET_S, clear_leftovers, leftovers
from desktop.core.problems import ProblemError
from desktop.core.runs import ProcessMark, RunFolder, RunRecord, RunState
from desktop.engine.journal import Journal
from desktop.services.cleaning import clean, held
from desktop.services.places import Places

KILLED = """
import os, signal, sys
from pathlib import Path
from desktop.core.files import write_folder

def fill(place):
    (place / "state.safetensors").write_bytes(b"x" * 5000)
    os.kill(os.getpid(), getattr(signal, "SIGKILL", signal.SIGTERM))

write_folder(Path(sys.argv[1]), fill)
"""
"""A process that is killed while it writes a folder."""


@pytest.fixture
def folder(home: Path) -> RunFolder:
    """A run whose process was killed."""
    found = RunFolder(Places().runs / "one")
    found.checkpoints.mkdir(parents=True)
    write_json(found.run, RunRecord(id="one", name="One", created=0.0, state=RunState.interrupted))
    return found


def killed_at(target: Path) -> Path:
    """What a process has left that was killed while it wrote `target`."""
    subprocess.run([sys.executable, "-c", KILLED, str(target)], check=False, timeout=60)
    (left,) = target.parent.glob(f".{target.name}.*.tmp")
    assert not target.exists() and (left / "state.safetensors").stat().st_size == 5000
    return left


def aged(path: Path) -> Path:
    """A file or folder that nobody has touched for long."""
    then = time.time() - QUIET_S - 60
    for one in (*path.rglob("*"), path):
        os.utime(one, (then, then))
    return path


def test_who_goes_on_with_a_run_clears_away_what_was_left_half_written(folder: RunFolder) -> None:
    left = [
        killed_at(folder.checkpoint(40)), killed_at(folder.best(20)), killed_at(folder.adapter),
        killed_at(folder.tokens / "train"),
    ]  # fmt: skip
    whole = folder.checkpoint(20)
    whole.mkdir()
    beside = folder.path / ".limits.json.ab12cd34.tmp"  # the window writes it at any moment
    beside.write_text("{")
    folder.move(RunState.queued)
    journal = Journal(folder)
    journal.begin()
    journal.close()
    assert not any(path.exists() for path in left)
    assert whole.is_dir() and beside.exists() and folder.read().state is RunState.preparing


def test_a_process_that_does_not_get_the_run_clears_nothing(folder: RunFolder) -> None:
    left = killed_at(folder.checkpoint(40))
    other = subprocess.Popen([sys.executable, "-c", "import sys; sys.stdin.read()"], stdin=subprocess.PIPE)
    try:
        write_json(folder.process, ProcessMark(other.pid, psutil.Process(other.pid).create_time()))
        journal = Journal(folder)
        with pytest.raises(ProblemError, match=r"run\.already_running"):
            journal.begin()
        journal._file.close()
        assert left.exists()
        # nor does the view of the disk count it, for it may be what is written just now
        assert [one.part for one in held(Places())] == ["projects"]
    finally:
        other.communicate()


def test_what_had_stepped_aside_comes_back_where_nothing_took_its_place(folder: RunFolder) -> None:
    alone, replaced = folder.path / ".adapter.ab12cd34.old", folder.checkpoints / ".step-000040.ab12cd34.old"
    for aside in (alone, replaced):
        (aside / "old").mkdir(parents=True)
        (aside / "old" / "adapter_model.safetensors").write_bytes(b"x")
    folder.checkpoint(40).mkdir()
    assert leftovers(folder) == [replaced]
    clear_leftovers(folder)
    assert (folder.adapter / "adapter_model.safetensors").read_bytes() == b"x"
    assert not alone.exists() and not replaced.exists() and folder.checkpoint(40).is_dir()


def test_the_disk_view_counts_and_clears_it_with_what_passes(folder: RunFolder) -> None:
    places = Places()
    left = killed_at(folder.checkpoint(40))
    half = killed_at(places.runs / "two")  # a run that was never made
    note = folder.evaluations / ".scorecard.json.ab12cd34.tmp"
    note.parent.mkdir()
    note.write_text("{" * 300)
    sizes = {one.part: one.bytes for one in held(places)}
    assert sizes["cache"] == 5000  # the others may be written just now
    aged(half), aged(note)
    (cache,) = held(places, ["cache"])
    assert set(cache.paths) == {left, half, note} and cache.bytes == 10300
    everything = sum(path.stat().st_size for path in places.runs.rglob("*") if path.is_file())
    assert clean(places, ["cache", "projects"]) == everything  # nothing is counted twice
    assert not places.runs.exists()
