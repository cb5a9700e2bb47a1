"""What was compared comes back from the bin whole, whatever happens meanwhile."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import msgspec
import pytest

from desktop.core.dataset import Message
from desktop.core.problems import ProblemError
from desktop.core.side_by_side import Compared, Contender, Said
from desktop.services.bin import Thrown
from desktop.services.compared import History
from desktop.services.places import Places

RESTORING = """
import os, signal, sys
import msgspec
from desktop.services.bin import Thrown
from desktop.services.compared import History
from desktop.services.places import Places

left = int(sys.argv[1])
CHANGES = {"os.rename", "os.remove", "os.rmdir", "os.truncate"}

def die(event, arguments):
    global left
    if event in CHANGES or (event == "open" and isinstance(arguments[2], int) and arguments[2] & os.O_CREAT):
        left -= 1
        if left < 0:
            os.kill(os.getpid(), signal.SIGKILL)

history, thrown = History(Places()), msgspec.json.decode(sys.argv[2], type=Thrown)
sys.addaudithook(die)
history.restore(thrown)
"""
ON_A_FULL_DRIVE = """
import resource, sys
import msgspec
from desktop.services.bin import Thrown
from desktop.services.compared import History
from desktop.services.places import Places

resource.setrlimit(resource.RLIMIT_FSIZE, (600, 600))
History(Places()).restore(msgspec.json.decode(sys.argv[1], type=Thrown))
"""
pytestmark = pytest.mark.skipif(os.name == "nt", reason="signals and limits of POSIX")


def row(text: str) -> Compared:
    one, answer = Contender("One", "/m"), Said("x", 1, 1.0)
    return Compared(at=1.0, messages=(Message("user", text),), a=one, b=one, a_said=answer, b_said=answer)


@pytest.fixture
def cleared(home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[History, Thrown]:
    """Two prompts in the bin, and one that was asked since."""
    (tmp_path / "share").mkdir()
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "share"))
    history = History(Places())
    for text in "12":
        history.add(row(text))
    thrown = history.clear()
    assert thrown is not None
    history.add(row("3"))
    return history, thrown


def asked(path: Path) -> list[str]:
    if not path.is_file():
        return []
    return [msgspec.json.decode(line, type=Compared).question for line in path.read_bytes().splitlines()]


def test_killed_at_any_moment_nothing_is_lost(cleared: tuple[History, Thrown]) -> None:
    history, thrown = cleared
    now, place, since, binned = Path(thrown.now), history.path, history.path.read_bytes(), Path(thrown.now).read_bytes()
    for moment in range(50):
        now.parent.mkdir(parents=True, exist_ok=True)
        now.write_bytes(binned)
        place.write_bytes(since)
        command = [sys.executable, "-c", RESTORING, str(moment), msgspec.json.encode(thrown).decode()]
        ended = subprocess.run(command, check=False).returncode
        assert {*asked(place), *asked(now)} == {"1", "2", "3"}, f"at change {moment}"
        if ended == 0:
            break
        assert ended == -9
    assert moment >= 2
    assert asked(place) == ["1", "2", "3"] and not now.exists()


def test_on_a_full_drive_all_stays_where_it_was(cleared: tuple[History, Thrown]) -> None:
    history, thrown = cleared
    assert len(history.path.read_bytes()) < 600
    command = [sys.executable, "-c", ON_A_FULL_DRIVE, msgspec.json.encode(thrown).decode()]
    ended = subprocess.run(command, check=False, capture_output=True, text=True)
    assert "disk.file_limit" in ended.stderr
    assert asked(history.path) == ["3"] and asked(Path(thrown.now)) == ["1", "2"]


def test_an_emptied_bin_is_said_and_what_was_asked_since_stays(cleared: tuple[History, Thrown]) -> None:
    history, thrown = cleared
    for gone in (thrown, msgspec.structs.replace(thrown, now="")):
        Path(thrown.now).unlink(missing_ok=True)
        with pytest.raises(ProblemError, match=r"bin\.gone"):
            history.restore(gone)
    assert asked(history.path) == ["3"]
