"""A run that was exported merged stands among the base models: on the Models page and in New run."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction

from desktop.core.exports import Exported, write_exported
from desktop.core.runs import RunFolder
from desktop.ui.buttons import Button
from desktop.ui.labels import Muted
from desktop.ui.main_window import MainWindow
from desktop.ui.models.model_card import ModelCard
from desktop.ui.pages.option_card import OptionCard


def test_it_is_offered_by_its_run_until_it_is_gone(
    qtbot, window: MainWindow, run_folder: RunFolder, model: Path, data: Path
) -> None:
    folder = shutil.copytree(model, window._desk.places.exports / "one_merged")
    write_exported(run_folder, Exported(kind="merged", folder=str(folder), bytes=64, at=1.0, seconds=1.0))
    window.go("models")
    window.models.tabs.setCurrentWidget(window.models.here)
    cards: dict[str, ModelCard] = {}

    def listed() -> bool:
        cards.update({card.name: card for card in window.models.here.findChildren(ModelCard)})
        return "Scripted (merged)" in cards

    qtbot.waitUntil(listed)
    told = [label.text() for label in cards["Scripted (merged)"].findChildren(Muted)]
    assert any("Merged on this PC" in text for text in told) and str(folder) in told

    train = next(each for each in cards["Scripted (merged)"].findChildren(Button) if each.text() == "Train from this")
    train.click()
    page = window.new_run
    qtbot.waitUntil(lambda: page.answers.model is not None)
    assert page.answers.model is not None and page.answers.model[1].own == "Scripted"
    assert page.steps["model"].summary == "Scripted (merged)"
    assert all(not other.own for _, other in page.answers.others)  # it takes no other model's place unasked

    page.go("model")
    offered = [card.accessibleName() for card in page.choose_model.findChildren(OptionCard)]
    assert "Scripted (merged)" in offered
    shutil.rmtree(folder)
    page.choose_model.refresh()
    qtbot.waitUntil(
        lambda: "Scripted (merged)" not in [c.accessibleName() for c in page.choose_model.findChildren(OptionCard)]
    )


def test_one_with_a_head_for_labels_says_what_it_is_for(
    qtbot, window: MainWindow, run_folder: RunFolder, model: Path, data: Path
) -> None:
    folder = shutil.copytree(model, window._desk.places.exports / "one_merged")
    config = json.loads((folder / "config.json").read_text())
    config["architectures"] = ["LlamaForSequenceClassification"]
    (folder / "config.json").write_text(json.dumps(config))
    write_exported(run_folder, Exported(kind="merged", folder=str(folder), bytes=64, at=1.0, seconds=1.0))
    window.go("models")
    window.models.tabs.setCurrentWidget(window.models.here)
    name = "Scripted (merged)"

    def listed() -> ModelCard | None:
        return next((card for card in window.models.here.findChildren(ModelCard) if card.name == name), None)

    qtbot.waitUntil(lambda: listed() is not None)
    card = listed()
    assert card is not None
    told = [label.text() for label in card.findChildren(Muted)]
    assert any("Merged on this PC · Reads texts: for labels and numbers" in text for text in told)

    page = window.new_run
    page.take_files([], [data])
    qtbot.waitUntil(lambda: page.answers.data is not None, timeout=60_000)
    page.go("model")
    offered = next(each for each in page.choose_model.findChildren(OptionCard) if each.accessibleName() == name)
    assert not offered.isEnabled() and "it does not write" in offered.accessibleDescription()


def test_it_goes_to_the_bin_and_comes_back(
    qtbot, window: MainWindow, run_folder: RunFolder, model: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "share").mkdir()
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "share"))
    folder = shutil.copytree(model, window._desk.places.exports / "one_merged")
    write_exported(run_folder, Exported(kind="merged", folder=str(folder), bytes=64, at=1.0, seconds=1.0))
    window.go("models")
    window.models.tabs.setCurrentWidget(window.models.here)

    def listed() -> ModelCard | None:
        cards = window.models.here.findChildren(ModelCard)
        return next((card for card in cards if card.name == "Scripted (merged)"), None)

    qtbot.waitUntil(lambda: listed() is not None)
    card = listed()
    assert card is not None
    next(
        action for action in card.findChildren(QAction) if action.text().replace("&", "") == "Move to the bin"
    ).trigger()
    assert not folder.exists() and window.undo.text.startswith("“Scripted (merged)” is in the bin.")
    qtbot.waitUntil(lambda: listed() is None)
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: listed() is not None)
    assert (folder / "config.json").is_file()
