"""The engine's end of the run folder: what it is asked for, and a record that a drive has lost meanwhile."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.core.events import Command, Pause, Stop
from desktop.core.files import append_line, write_json
from desktop.core.problems import ProblemError
from desktop.core.runs import Outcome, RunFolder, RunRecord, RunState
from desktop.engine.journal import Journal


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[Journal]:
    """That of a run at work."""
    folder = RunFolder(tmp_path)
    write_json(folder.run, RunRecord(id="a", name="a", state=RunState.queued, created=50.0))
    journal = Journal(folder)
    journal.begin()
    journal.move(RunState.training)
    yield journal
    journal.close()


def ask(journal: Journal, command: Command) -> None:
    """Leave a command for it, and let it listen."""
    with journal.folder.commands.open("ab") as file:
        append_line(file, command)
    journal.listen()


def test_a_pause_that_a_person_asks_for_is_theirs_whatever_the_system_wants(journal: Journal) -> None:
    journal.pause_for_the_system()
    assert journal.leaving() and journal.told_to_end
    ask(journal, Pause(at=time.time()))
    assert journal.leaving() and not journal.told_to_end
    journal.pause_for_the_system()
    assert not journal.told_to_end
    journal.go_on()
    assert not journal.leaving()
    journal.pause_for_the_system()
    ask(journal, Stop(at=time.time()))
    assert journal.pause_asked and journal.told_to_end and journal.stop_asked


def test_a_session_that_goes_on_after_all_takes_its_pause_back_but_nobody_elses(journal: Journal) -> None:
    journal.pause_for_the_system()
    journal.system_goes_on()
    assert not journal.leaving()
    ask(journal, Pause(at=time.time()))
    journal.pause_for_the_system()
    journal.system_goes_on()
    assert journal.leaving() and not journal.told_to_end


def test_a_record_that_was_lost_at_work_is_written_again(journal: Journal) -> None:
    journal.move(RunState.training, step=7, best_loss=0.5)
    journal.folder.run.write_bytes(b'{"schema": 1, "id": ')
    journal.move(RunState.training, step=8)
    record = journal.folder.read()
    assert (record.id, record.step, record.best_loss) == ("a", 8, 0.5)
    journal.folder.run.write_bytes(b"")
    journal.move(RunState.saving)
    journal.end(Outcome(RunState.finished, "adapter", 8))
    record = journal.folder.read()
    assert (record.state, record.step) == (RunState.finished, 8)


def test_one_that_is_gone_or_newer_stays_so(journal: Journal) -> None:
    for content, code in ((b'{"schema": 99}', "run.newer"), (None, "run.missing")):
        if content is None:
            journal.folder.run.unlink()
        else:
            journal.folder.run.write_bytes(content)
        with pytest.raises(ProblemError) as caught:
            journal.move(RunState.training, step=8)
        assert caught.value.problems[0].code == code
