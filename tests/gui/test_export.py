"""The Export tab over a real adapter, real engine processes and a Hub of our own."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel

from desktop.core.exports import Exported, exported_of, write_exported
from desktop.core.files import write_json
from desktop.core.runs import RunFolder, RunState
from desktop.services.places import Places
from desktop.ui.buttons import QuietButton
from desktop.ui.main_window import MainWindow


def put_adapter(folder: Path) -> None:
    """An adapter of rank 2 for the one matrix of the small model, as peft writes it."""
    folder.mkdir()
    config = {"peft_type": "LORA", "r": 2, "lora_alpha": 4, "target_modules": ["up"], "task_type": "CAUSAL_LM"}
    (folder / "adapter_config.json").write_text(json.dumps(config))
    name, tensors, at = "base_model.model.model.layers.0.up.lora", {}, 0
    for side, shape in (("A", [2, 4]), ("B", [8, 2])):
        size = 4 * shape[0] * shape[1]
        entry = {"dtype": "F32", "shape": shape, "data_offsets": [at, at + size]}
        tensors[f"{name}_{side}.weight"], at = entry, at + size
    header = json.dumps(tensors).encode()
    ones = b"\0\0\x80\x3f" * (at // 4)
    (folder / "adapter_model.safetensors").write_bytes(len(header).to_bytes(8, "little") + header + ones)


@pytest.fixture
def ended(run_folder: RunFolder) -> RunFolder:
    """A run that has ended and kept an adapter."""
    write_json(run_folder.run, msgspec.structs.replace(run_folder.read(), state=RunState.finished, step=100))
    put_adapter(run_folder.adapter)
    return run_folder


@pytest.fixture
def shown(qtbot, window: MainWindow, ended: RunFolder) -> MainWindow:
    """The window with the tab in front, once it knows what each export takes."""
    window.open_run(ended)
    window.run.tabs.setCurrentWidget(window.run.export)
    qtbot.waitUntil(lambda: bool(window.run.export.facts["merged"].text()), timeout=20_000)
    return window


def test_what_each_takes_stands_there_before(shown: MainWindow) -> None:
    tab = shown.run.export
    assert "kB" in tab.facts["merged"].text() and "memory" in tab.facts["merged"].text()
    assert "free on that drive" in tab.room.text()
    assert tab.export_button.reason == ""
    tab.gguf.click()
    assert tab.form.isVisible() and tab.form_words.text() and tab.where.path is not None
    assert tab.where.path.name.endswith("q4_k_m")
    # a folder that holds something is said before anything starts
    tab.where.set_path(str(Places().home / "runs"))
    assert "already holds something" in tab.export_button.reason
    tab.where.set_path("")
    assert tab.export_button.reason == "Choose a folder."


@pytest.mark.usefixtures("warm_python")
def test_a_merged_model_from_click_to_commands(qtbot, shown: MainWindow, ended: RunFolder, tmp_path: Path) -> None:
    tab, target = shown.run.export, tmp_path / "out" / "mine"
    tab.merged.click()
    tab.where.set_path(str(target))
    tab.export_button.click()
    assert tab.cancel_button.isVisible() and tab.export_button.reason == "Exporting …"
    qtbot.waitUntil(lambda: tab.strip.isVisible(), timeout=180_000)
    assert "written" in tab.strip.text, tab.strip.text
    assert {"model.safetensors", "config.json", "tokenizer.json", "README.md"} <= {p.name for p in target.iterdir()}
    (noted,) = exported_of(ended)
    assert (noted.kind, noted.folder, noted.bytes) == (
        "merged",
        str(target),
        sum(p.stat().st_size for p in target.iterdir()),
    )
    # two times alpha / r of the product of ones, added to zeros
    assert (target / "model.safetensors").read_bytes().endswith(b"\x80\x40" * 32)
    assert tab.load.isVisible() and tab.past.isVisible() and len(tab.past.shown) == 1
    names = [tab.load.programs.tabText(n) for n in range(tab.load.programs.count())]
    assert names == ["LM Studio", "Ollama", "llama.cpp", "transformers", "vLLM", "MLX"]
    tab.load.programs.setCurrentIndex(3)
    assert str(target) in tab.load.commands.toPlainText()
    tab.load.copy_button.click()
    assert "from_pretrained" in QGuiApplication.clipboard().text()
    assert shown.run.export.where.path == tmp_path / "out" / target.with_name(f"{ended.path.name}_merged").name
    assert shown._desk.settings.export_folder == str(tmp_path / "out")


def test_cancelled_nothing_is_left(qtbot, shown: MainWindow, ended: RunFolder, tmp_path: Path) -> None:
    tab, target = shown.run.export, tmp_path / "out" / "mine"
    tab.where.set_path(str(target))
    tab.export_button.click()
    tab.cancel_button.setFocus()
    tab.cancel_button.click()
    qtbot.waitUntil(lambda: tab.strip.isVisible(), timeout=60_000)
    assert not target.exists() and exported_of(ended) == []
    assert not target.parent.exists() or list(target.parent.iterdir()) == []
    assert tab.export_button.reason == "" and not tab.bar.isVisible()
    # what came of it is brought into view, below the button, which has the keyboard again
    assert tab.export_button.hasFocus()
    qtbot.waitUntil(lambda: not tab.strip.visibleRegion().isEmpty(), timeout=20_000)


@pytest.fixture
def other(ended: RunFolder) -> RunFolder:
    """Another run that has ended and kept the same."""
    copy = RunFolder(ended.path.with_name("2026-01-01_other"))
    shutil.copytree(ended.path, copy.path)
    write_json(copy.run, msgspec.structs.replace(copy.read(), id=copy.path.name, name="Other"))
    return copy


def test_who_turns_to_another_run_sees_what_its_exports_take(qtbot, shown: MainWindow, other: RunFolder) -> None:
    """While what those of the run before take is still being looked up."""
    tab, first = shown.run.export, shown.run.folder
    assert first is not None
    for folder in (first, other):
        tab.show_run(folder)
        tab.show_record(folder.read())
    qtbot.waitUntil(lambda: bool(tab.facts["merged"].text()), timeout=20_000)
    assert tab._source is not None and tab._source.id == other.path.name


def test_an_export_is_still_there_when_one_comes_back_to_its_run(
    qtbot, shown: MainWindow, ended: RunFolder, other: RunFolder, tmp_path: Path
) -> None:
    tab, target = shown.run.export, tmp_path / "out" / "mine"
    tab.gguf.click()
    tab.form.setCurrentIndex(tab.form.findData("F16"))
    tab.strength.set_strength(0.5)
    tab.where.set_path(str(target))
    tab.export_button.click()
    shown.open_run(other)
    qtbot.waitUntil(lambda: tab.export_button.reason == "", timeout=20_000)
    assert not tab.busy and not tab.cancel_button.isVisibleTo(tab)
    assert tab.strength.strength == 1.0
    shown.open_run(ended)
    assert tab.busy and tab.export_button.reason == "Exporting …" and tab.cancel_button.isVisibleTo(tab)
    assert tab.gguf.isChecked() and tab.where.path == target
    assert (tab.form.currentData(), tab.strength.strength) == ("F16", 0.5)
    qtbot.waitUntil(lambda: bool(tab.facts["merged"].text()), timeout=20_000)
    tab.cancel_button.click()
    qtbot.waitUntil(lambda: tab.strip.isVisibleTo(tab), timeout=60_000)
    assert not tab.busy and tab.export_button.reason == "" and not target.exists()


def test_why_an_export_failed_is_told_when_one_comes_back_to_its_run(
    qtbot, shown: MainWindow, ended: RunFolder, other: RunFolder, model: Path, tmp_path: Path
) -> None:
    tab = shown.run.export
    tab.merged.click()
    tab.where.set_path(str(tmp_path / "out" / "mine"))
    model.rename(tmp_path / "elsewhere")
    tab.export_button.click()
    tab.show_run(other)
    qtbot.waitUntil(lambda: bool(tab._failed), timeout=20_000)
    assert not tab.strip.isVisibleTo(tab)
    tab.show_run(ended)
    assert "base model" in tab.strip.text, tab.strip.text
    tab.show_run(other)
    tab.show_run(ended)
    assert not tab.strip.isVisibleTo(tab) and not tab.busy, "told once"


def test_what_is_sent_stands_there_first(qtbot, shown: MainWindow, ended: RunFolder, tmp_path: Path) -> None:
    folder = tmp_path / "given"
    folder.mkdir()
    (folder / "README.md").write_text("# Mine")
    (folder / ".hidden").write_text("no")
    write_exported(ended, Exported(kind="adapter", folder=str(folder), bytes=6, at=1.0, seconds=1.0))
    tab = shown.run.export
    tab.show_run(ended)
    tab._ask_sending(tab.past.shown[0])
    assert tab.send.isVisible() and tab.send.private.isChecked()
    assert "README.md" in tab.send.files.text() and ".hidden" not in tab.send.files.text()
    tab.send.repo.setText("not a name")
    tab.send.send_button.click()
    qtbot.waitUntil(lambda: tab.send.strip.isVisible(), timeout=60_000)
    assert "cannot be the name" in tab.send.strip.text
    assert tab.send.send_button.reason == ""


def test_what_was_written_goes_to_the_bin_and_comes_back(
    qtbot, shown: MainWindow, ended: RunFolder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "share").mkdir()
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "share"))
    folder = tmp_path / "given"
    folder.mkdir()
    (folder / "README.md").write_text("# Mine")
    write_exported(ended, Exported(kind="adapter", folder=str(folder), bytes=6, at=1.0, seconds=1.0))
    tab = shown.run.export
    tab.show_run(ended)
    next(each for each in tab.past.findChildren(QuietButton) if each.text() == "Move to the bin").click()
    assert not folder.exists() and shown.undo.text == "The export is in the bin: Adapter."
    assert any("No longer there" in each.text() for each in tab.past.findChildren(QLabel))
    qtbot.keyClick(shown, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert (folder / "README.md").read_text() == "# Mine"
    assert "Open folder" in [each.text() for each in tab.past.findChildren(QuietButton)]


def test_the_next_run_begins_with_what_was_chosen_last(
    qtbot, shown: MainWindow, ended: RunFolder, window: MainWindow
) -> None:
    tab = shown.run.export
    assert tab.adapter.isChecked()
    tab.gguf.click()
    qtbot.keyClick(tab.form, Qt.Key.Key_Home)
    first = tab.form.currentText()
    tab.form.activated.emit(0)  # as a person's click does
    tab.show_run(ended)
    assert tab.gguf.isChecked() and tab.form.currentText() == first and tab.form.isVisibleTo(tab)
    assert tab.where.path is not None and tab._wish().kind == "gguf"
