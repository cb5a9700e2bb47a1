"""The bin: the system's, ours where a drive has none, and what the terminal deletes."""

from __future__ import annotations

import json
import os
import shutil
from pathlib import Path

import pytest

from desktop.__main__ import main
from desktop.core.files import write_json
from desktop.core.problems import ProblemError
from desktop.core.runs import RunFolder, RunRecord, RunState
from desktop.services.bin import OWN, Thrown, bytes_in, empty, own_bins, put_back, run_to_bin, to_bin
from desktop.services.cleaning import clean, held
from desktop.services.places import Places

NO_BIN = "a system bin takes files here whatever is done"


@pytest.fixture
def places(home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Places:
    """A home whose system bin lies under the test's folder."""
    (tmp_path / "share").mkdir()
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "share"))
    home.mkdir()
    return Places()


@pytest.fixture
def no_system_bin(places: Places, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Places:
    """As on a drive without a bin: there is a file where its folder would be."""
    (tmp_path / "blocked").write_text("")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "blocked"))
    probe = tmp_path / "probe"
    probe.mkdir()
    if not to_bin(probe, "probe", places).ours:
        pytest.skip(NO_BIN)
    shutil.rmtree(places.home / OWN)
    return places


def full_folder(path: Path) -> Path:
    path.mkdir(parents=True)
    (path / "inside.txt").write_text("kept")
    return path


def ended(places: Places, name: str, state: RunState = RunState.finished) -> RunFolder:
    folder = RunFolder(places.runs / name)
    folder.path.mkdir(parents=True)
    write_json(folder.run, RunRecord(id=name, name=name.title(), state=state, created=1.0, steps=5))
    return folder


def test_to_the_systems_bin_and_back(places: Places, tmp_path: Path) -> None:
    folder = full_folder(places.datasets / "mails")
    thrown = to_bin(folder, "Mails", places)
    assert not folder.exists() and not thrown.ours
    assert (Path(thrown.now) / "inside.txt").read_text() == "kept"
    put_back(thrown)
    assert (folder / "inside.txt").read_text() == "kept"
    assert not list((tmp_path / "share").rglob("*.trashinfo"))


def test_a_drive_without_a_bin_gets_ours(no_system_bin: Places) -> None:
    places = no_system_bin
    first, second = full_folder(places.datasets / "mails"), full_folder(places.adapters / "mails")
    thrown, other = to_bin(first, "Mails", places), to_bin(second, "Mails", places)
    assert thrown.ours and other.ours
    assert bytes_in(own_bins(places)) == 8
    put_back(thrown)
    assert (first / "inside.txt").is_file() and not second.exists()
    (part,) = held(places, ["bin"])
    assert part.bytes == 4
    assert clean(places, ["bin"]) == 4
    assert not own_bins(places) and first.is_dir()
    with pytest.raises(ProblemError) as caught:
        put_back(other)
    assert caught.value.problems[0].code == "bin.gone"


def test_our_bin_can_be_emptied(no_system_bin: Places) -> None:
    to_bin(full_folder(no_system_bin.runs / "one"), "One", no_system_bin)
    empty(own_bins(no_system_bin))
    assert not (no_system_bin.home / OWN).exists()


def test_what_lies_at_the_old_place_is_never_replaced(places: Places) -> None:
    folder = full_folder(places.datasets / "mails")
    thrown = to_bin(folder, "Mails", places)
    full_folder(folder)
    (folder / "inside.txt").write_text("newer")
    with pytest.raises(ProblemError):
        put_back(thrown)
    assert (folder / "inside.txt").read_text() == "newer" and Path(thrown.now).exists()


def test_where_the_system_does_not_say_it_is_said(places: Places) -> None:
    with pytest.raises(ProblemError) as caught:
        put_back(Thrown("Mails", str(places.datasets / "mails"), ""))
    assert caught.value.problems[0].code == "bin.gone"


def test_a_link_goes_and_what_it_leads_to_stays(places: Places, tmp_path: Path) -> None:
    real = full_folder(tmp_path / "real")
    places.models.mkdir(parents=True)
    link = places.models / "linked"
    link.symlink_to(real)
    to_bin(link, "Linked", places)
    assert not os.path.lexists(link) and (real / "inside.txt").is_file()


@pytest.mark.parametrize("state", [RunState.preparing, RunState.training])
def test_a_run_at_work_stays(places: Places, state: RunState) -> None:
    folder = ended(places, "busy", state)
    with pytest.raises(ProblemError) as caught:
        run_to_bin(folder, places)
    assert caught.value.problems[0].code == "bin.run_at_work" and folder.run.is_file()
    with pytest.raises(ProblemError):
        run_to_bin(ended(places, "waits"), places, waits=True)


def test_the_terminal_moves_to_the_bin_and_asks_before_more(places: Places, capsys: pytest.CaptureFixture[str]) -> None:
    ended(places, "first"), ended(places, "second")
    assert main(["runs", "remove", "first", "--json"]) == 0
    said = json.loads(capsys.readouterr().out)
    assert said["name"] == "First" and Path(said["now"]).is_dir()
    assert main(["runs", "remove", "second", "--forever", "--json"]) == 4
    assert (places.runs / "second").is_dir()
    capsys.readouterr()
    assert main(["runs", "remove", "second", "--forever", "--yes"]) == 0
    assert "for good" in capsys.readouterr().out and not (places.runs / "second").exists()


def test_a_model_outside_of_the_stores_is_not_moved(places: Places, tmp_path: Path) -> None:
    folder = full_folder(tmp_path / "elsewhere")
    assert main(["models", "remove", str(folder), "--json"]) == 4
    assert folder.is_dir()


def test_a_model_is_moved_to_the_bin(places: Places, capsys: pytest.CaptureFixture[str]) -> None:
    folder = full_folder(places.models / "org--small")
    (folder / "tunesmith.json").write_text("{}")
    assert main(["models", "remove", "org--small", "--json"]) == 0
    assert not folder.exists()
    assert Path(json.loads(capsys.readouterr().out)["now"]).is_dir()


def test_back_from_another_drive(places: Places, tmp_path: Path) -> None:
    away = Path("/dev/shm")
    if not away.is_dir() or away.stat().st_dev == tmp_path.stat().st_dev:
        pytest.skip("there is no other drive here")
    now = full_folder(away / f"tunesmith-{os.getpid()}" / OWN / "1" / "mails")
    (now / "link").symlink_to("inside.txt")
    try:
        put_back(Thrown("Mails", str(places.datasets / "mails"), str(now)))
        assert (places.datasets / "mails" / "inside.txt").read_text() == "kept"
        assert (places.datasets / "mails" / "link").is_symlink()
        assert [path.name for path in places.datasets.iterdir()] == ["mails"] and not now.parent.exists()
    finally:
        shutil.rmtree(away / f"tunesmith-{os.getpid()}")
