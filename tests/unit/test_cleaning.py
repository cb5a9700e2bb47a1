"""Removing what the program has put on the PC, part by part."""

from __future__ import annotations

import os
from pathlib import Path

import msgspec
import psutil
import pytest

from desktop.cli import main
from desktop.core.engine_room import MANIFEST, MARK, EngineManifest, Verified
from desktop.core.files import write_json
from desktop.core.problems import ProblemError
from desktop.core.runs import ProcessMark, RunFolder, RunRecord, RunState
from desktop.services.cleaning import clean, held
from desktop.services.places import Places
from desktop.services.settings import load_settings, save_settings


@pytest.fixture
def run_folder(home: Path) -> RunFolder:
    """A run that waits."""
    folder = RunFolder(Places().runs / "one")
    folder.path.mkdir(parents=True)
    write_json(folder.run, RunRecord(id="one", name="One", created=0.0, state=RunState.queued))
    return folder


@pytest.fixture
def full(home: Path, run_folder: RunFolder, tmp_path: Path) -> Places:
    """A home with something of every part, an engine on another drive, and something of somebody else."""
    places = Places()
    for path in (places.cache / "base" / "a", places.datasets / "d" / "rows", places.models / "Small" / "config.json"):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("x" * 1000)
    engine = tmp_path / "drive" / "engine"
    (engine / "e1" / "bin").mkdir(parents=True)
    for path in (engine / MARK, engine / "e1" / MARK, engine / "e1" / "bin" / "python"):
        path.write_text("x")
    verified = Verified(python="3.11.2", torch="2.13.0+cpu", packages={}, device="cpu")
    manifest = EngineManifest(
        id="e1", folder=str(engine), python=str(engine / "e1/bin/python"), family="cpu", lock="", torch="2.13.0+cpu",
        verified=verified, made=0.0,
    )  # fmt: skip
    write_json(places.home / MANIFEST, manifest)
    (places.home / "mine.txt").write_text("not Tunesmith's")
    (tmp_path / "drive" / "also mine.txt").write_text("not Tunesmith's")
    settings = load_settings(places)
    save_settings(places, settings)
    run_folder.move(RunState.failed)
    return places


def test_each_part_goes_alone(full: Places, tmp_path: Path) -> None:
    engine = tmp_path / "drive" / "engine"
    assert clean(full, ["engine", "cache"]) > 1000
    assert not engine.exists() and not full.cache.exists() and not (full.home / MANIFEST).exists()
    assert (tmp_path / "drive" / "also mine.txt").exists()
    assert full.runs.exists() and full.datasets.exists() and (full.models / "Small").exists()
    clean(full, ["models"])
    assert not full.models.exists() and full.runs.exists()
    clean(full, ["projects"])
    assert sorted(path.name for path in full.home.iterdir()) == ["mine.txt"]
    assert held(full) == []
    (full.home / "mine.txt").unlink()
    clean(full, ["projects"])
    assert not full.home.exists()


def test_nothing_is_removed_under_a_run(full: Places, run_folder: RunFolder) -> None:
    record = msgspec.structs.replace(run_folder.read(), state=RunState.training)
    write_json(run_folder.run, record)
    write_json(run_folder.process, ProcessMark(os.getpid(), psutil.Process().create_time()))
    with pytest.raises(ProblemError) as refused:
        clean(full, ["cache", "projects", "models", "engine"])
    assert [problem.code for problem in refused.value.problems] == ["clean.running"]
    assert len(held(full)) == 4


def test_a_link_goes_and_not_what_it_leads_to(full: Places, tmp_path: Path) -> None:
    far = tmp_path / "far"
    far.mkdir()
    (far / "model.safetensors").write_text("x" * 5000)
    (full.models / "Linked").symlink_to(far, target_is_directory=True)
    (full.datasets / "linked").symlink_to(far, target_is_directory=True)
    clean(full, ["models", "projects"])
    assert (far / "model.safetensors").exists() and not full.models.exists() and not full.datasets.exists()


def test_the_command_says_what_there_is_and_needs_a_yes(full: Places, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["clean"]) == 0
    told = capsys.readouterr().out
    assert all(word in told for word in ("engine", "cache", "projects", "models", "tunesmith clean"))
    assert main(["clean", "--cache"]) == 0  # nobody is there to agree
    assert "Nothing was removed" in capsys.readouterr().out and full.cache.exists()
    assert main(["clean", "--cache", "--yes"]) == 0
    assert "free again" in capsys.readouterr().out and not full.cache.exists() and full.runs.exists()
