"""When a run first went to work stays known when it goes on."""

from __future__ import annotations

from pathlib import Path

import msgspec

from desktop.core.files import write_json
from desktop.core.runs import RunFolder, RunRecord, RunState
from desktop.engine.journal import Journal


def begun(folder: RunFolder, at: float) -> RunRecord:
    """The record after a process has claimed the run at this time, and has gone."""
    journal = Journal(folder, clock=lambda: at)
    journal.begin()
    journal.move(RunState.paused)
    journal.close()
    return folder.read()


def test_the_first_start_stays(tmp_path: Path) -> None:
    folder = RunFolder(tmp_path)
    write_json(folder.run, RunRecord(id="a", name="a", state=RunState.queued, created=50.0))
    assert folder.read().first_start is None
    record = begun(folder, 100.0)
    assert (record.began, record.started, record.first_start) == (100.0, 100.0, 100.0)
    record = begun(folder, 900.0)
    assert (record.began, record.started, record.first_start) == (100.0, 900.0, 100.0)


def test_an_older_run_has_its_last_start(tmp_path: Path) -> None:
    folder = RunFolder(tmp_path)
    old = RunRecord(id="a", name="a", state=RunState.paused, created=50.0, started=80.0)
    write_json(folder.run, old)
    raw = msgspec.json.decode(folder.run.read_bytes())
    del raw["began"]
    folder.run.write_bytes(msgspec.json.encode(raw))
    assert folder.read().first_start == 80.0
    assert begun(folder, 900.0).first_start == 80.0
