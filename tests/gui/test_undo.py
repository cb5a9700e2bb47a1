"""What is deleted in the window can be had back: by the strip, and by Ctrl+Z."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from desktop.core.dataset import Message
from desktop.core.prompt_sets import Prompt, PromptSet
from desktop.core.runs import RunFolder
from desktop.services.bin import OWN
from desktop.services.places import Places
from desktop.ui.main_window import MainWindow
from tests.fixtures.ended_runs import ended_run, pairs
from tests.gui.conftest import answer_soon


@pytest.fixture
def bin_(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The system's bin, under the test's folder."""
    folder = tmp_path / "share"
    folder.mkdir()
    monkeypatch.setenv("XDG_DATA_HOME", str(folder))
    return folder


@pytest.fixture
def runs(home: Path, model: Path, tmp_path: Path) -> list[RunFolder]:
    data = pairs(tmp_path / "mine.jsonl", 20)
    return [ended_run(model, data, name) for name in ("First", "Second", "Third")]


def test_runs_go_to_the_bin_and_come_back(qtbot, bin_: Path, runs: list[RunFolder], window: MainWindow) -> None:
    window.go("runs")
    page = window.runs
    assert page.model.rowCount() == 3 and not page.remove_button.isEnabled()
    page.filter.setText("First")
    page.table.selectAll()
    page.table.setFocus()
    qtbot.keyClick(page.table, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: page.model.rowCount() == 2, timeout=10_000)
    assert not runs[0].path.exists() and "“First” is in the bin." in window.undo.text
    page.filter.setText("")
    page.table.selectAll()
    page.remove_button.click()
    qtbot.waitUntil(lambda: page.model.rowCount() == 0, timeout=10_000)
    assert "2 runs" in window.undo.text
    window.go("home")
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: page.model.rowCount() == 2, timeout=10_000)
    assert "First" in window.undo.text  # the one before can be had back, too
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: page.model.rowCount() == 3, timeout=10_000)
    assert all(run.read() for run in runs) and window.undo.isHidden()
    assert not list(bin_.rglob("*.trashinfo"))


def test_a_run_that_waits_in_the_queue_stays(qtbot, bin_: Path, run_folder: RunFolder, window: MainWindow) -> None:
    window._desk.queue.add(run_folder)
    window._desk.look_at_runs()
    qtbot.waitUntil(lambda: bool(window._desk.queue_state.entries), timeout=10_000)
    window.go("runs")
    window.runs.table.selectAll()
    window.runs.remove()
    assert "is not done yet" in window.runs.strip.text and run_folder.run.is_file()


def test_closing_the_strip_leaves_it_in_the_bin(qtbot, bin_: Path, runs: list[RunFolder], window: MainWindow) -> None:
    window.go("runs")
    window.runs.table.selectRow(0)
    window.runs.remove()
    window.undo._close.click()
    assert window.undo.isHidden() and not window._desk.undo.sentence
    assert list(bin_.rglob("run.json"))


def test_a_model_goes_to_the_bin_and_the_runs_that_miss_it_are_named(
    qtbot, bin_: Path, home: Path, model: Path, tmp_path: Path, window: MainWindow
) -> None:
    inside = Places().models / "org--small"
    inside.parent.mkdir(parents=True, exist_ok=True)
    model.rename(inside)
    ended_run(inside, pairs(tmp_path / "mine.jsonl", 20), "Needs it")
    window.go("models")
    window.models.here._remove(inside, "Inside")
    assert not inside.exists() and "Needs it" in window.undo.text
    window._desk.undo.take_back()
    assert (inside / "config.json").is_file()


def test_prompt_sets_and_earlier_prompts_are_in_the_bin(bin_: Path, window: MainWindow) -> None:
    sets = window.tryout.compare.sets.choice
    path = sets._sets.save(PromptSet(name="Mine", made=1.0, prompts=(Prompt((Message("user", "Hello"),)),)))
    sets.refresh("Mine")
    sets.remove_set()
    assert not path.exists() and list(bin_.rglob(path.name))
    sets.bring_back()
    assert path.is_file() and sets.current is not None and sets.current.name == "Mine"


def test_our_own_bin_is_emptied_in_the_settings_after_a_question(qtbot, home: Path, window: MainWindow) -> None:
    page = window.settings
    window.go("settings")
    assert page.empty_button.isHidden()
    window.go("home")
    old = home / OWN / "1" / "run"
    old.mkdir(parents=True)
    (old / "adapter.safetensors").write_bytes(bytes(4000))
    window.go("settings")
    qtbot.waitUntil(page.empty_button.isVisible, timeout=10_000)
    assert "4.0 kB" in page.bin_note.text()

    asked = answer_soon("Cancel")
    page.empty_button.click()
    assert "4.0 kB" in asked[1]
    assert old.is_dir()
    answer_soon("Empty it")
    page.empty_button.click()
    qtbot.waitUntil(lambda: not (home / OWN).exists(), timeout=10_000)
    qtbot.waitUntil(page.empty_button.isHidden, timeout=10_000)
