"""What doctor says of a home with broken things in it."""

from __future__ import annotations

from pathlib import Path

from desktop.core.wording import words_for
from desktop.services.checkup import look
from desktop.services.places import Places
from desktop.services.settings import load_settings


def test_an_empty_home_is_well_and_stays_empty(home: Path) -> None:
    found = look(Places(), load_settings(Places()), ask_engine=False)
    assert found.damage == () and found.faults == () and found.well
    assert found.counts.models == found.counts.runs == 0 and not home.exists()
    assert all(drive.free for drive in found.drives)


def test_what_cannot_be_read_is_named(home: Path) -> None:
    run, dataset, model = Places().runs / "r1", Places().datasets / "d1", Places().models / "a--b"
    for folder, file in ((run, "run.json"), (dataset, "dataset.json"), (model, "config.json")):
        folder.mkdir(parents=True)
        (folder / file).write_text('{"torn": ')
    (model / "tunesmith.json").write_text("{}")
    found = look(Places(), load_settings(Places()), ask_engine=False)
    assert all("?" not in words_for(problem).cause for problem in found.damage) and not found.well
    assert {problem.code for problem in found.damage} == {"run.damaged", "dataset.unreadable", "model.config_damaged"}
