"""GGUF files dropped on the window: said what they are, never taken for examples."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent

from desktop.services.desk import Desk
from desktop.services.model_list import models_here
from desktop.ui.main_window import MainWindow
from desktop.ui.pages.gguf_card import MOST_FILES, GgufCard
from tests.fixtures.ggufs import write_gguf


@pytest.fixture
def window(qtbot, home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> MainWindow:
    """A window on a PC without other programs."""
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))
    for name in ("HF_HOME", "HF_HUB_CACHE", "XDG_CACHE_HOME", "OLLAMA_MODELS"):
        monkeypatch.delenv(name, raising=False)
    from desktop.services.places import Places

    window = MainWindow(Desk(Places()))
    qtbot.addWidget(window, before_close_func=lambda window: window.close())
    window.show()
    return window


def base(tmp_path: Path) -> Path:
    """A model folder with the shapes of the GGUF files here."""
    from tests.unit.test_found_models import cached

    return cached(tmp_path, "meta-llama/Llama-3.1-8B-Instruct", linked=False)


def drop(window: MainWindow, *paths: Path) -> None:
    """Drop files on the window."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    window.dropEvent(QDropEvent(QPointF(400, 300), copy, mime, left, none))


def shown(qtbot, window: MainWindow, count: int) -> list[GgufCard]:
    """The cards, as soon as they are there."""
    qtbot.waitUntil(lambda: len(window.models.gguf.cards) == count, timeout=10_000)
    return window.models.gguf.cards


def test_a_dropped_gguf_is_named_and_its_base_trained_from_where_it_lies(
    qtbot, window: MainWindow, tmp_path: Path
) -> None:
    folder = base(tmp_path)
    assert window.models.gguf.isHidden()
    drop(window, write_gguf(tmp_path / "Llama-3.1-8B-Instruct-Q8_0.gguf"))
    assert window.sidebar.place == "models"
    (card,) = shown(qtbot, window, 1)
    assert card.accessibleName() == "Llama 3.1 8B Instruct, quantised to Q8_0"
    assert card.base.text() == "Train from Llama-3.1-8B-Instruct"
    assert card.button is not None
    card.button.click()
    assert window.sidebar.place == "new-run"
    assert [name for name, _ in models_here(window._desk.places, window._desk.settings)] == [str(folder)]
    assert window.new_run.choose_model.strip.isHidden()
    # Once it is on the list, it is chosen by its name there, not added again.
    card.button.click()
    assert len(window._desk.settings.model_folders) == 1


def test_a_base_that_is_not_here_is_looked_at_on_the_hub(qtbot, window: MainWindow, tmp_path: Path) -> None:
    drop(window, write_gguf(tmp_path / "a.gguf", more={"general.repo_url": "https://huggingface.co/some/Model"}))
    (card,) = shown(qtbot, window, 1)
    assert card.base.text() == "Look for Model"
    assert card.button is not None
    card.button.click()
    hub = window.models.hub
    assert window.models.tabs.currentWidget() is hub
    assert "some/Model" in hub.busy.text()
    # Tests are offline, and the page says so.
    qtbot.waitUntil(lambda: not hub.strip.isHidden(), timeout=20_000)
    assert hub.strip.text


def test_files_that_cannot_be_read_are_said_and_put_away(qtbot, window: MainWindow, tmp_path: Path) -> None:
    page = tmp_path / "page.gguf"
    page.write_text("<html>")
    adapter = write_gguf(tmp_path / "adapter.gguf", more={"general.type": "adapter"})
    drop(window, page, adapter)
    first, second = shown(qtbot, window, 2)
    assert first.accessibleName() == "This is not a GGUF file"
    assert first.button is None
    assert "adapter" in second.accessibleName()
    first.closed.emit()
    second.closed.emit()
    assert window.models.gguf.isHidden()
    assert page.exists()


def test_a_newer_drop_takes_the_place_of_an_older_one(qtbot, window: MainWindow, tmp_path: Path) -> None:
    old, new = write_gguf(tmp_path / "a.gguf", name="Old"), write_gguf(tmp_path / "b.gguf", name="New")
    drop(window, old)
    drop(window, new)
    shown(qtbot, window, 1)
    qtbot.wait(200)
    assert _titles(window) == ["New, quantised to Q8_0"]
    many = [write_gguf(tmp_path / f"m{n}.gguf", name=f"M{n}") for n in range(MOST_FILES + 3)]
    drop(window, *many)
    shown(qtbot, window, MOST_FILES)
    assert "11" in window.models.gguf.strip.text


def test_zones_for_examples_hand_models_on(qtbot, window: MainWindow, tmp_path: Path) -> None:
    for place, zone in (("datasets", window.datasets.zone), ("new-run", window.new_run.choose_data.zone)):
        window.go(place)
        zone.take([write_gguf(tmp_path / f"{place}.gguf", name=f"From {place}")])
        assert window.sidebar.place == "models"
        title = f"From {place}, quantised to Q8_0".replace("-", " ")
        qtbot.waitUntil(lambda title=title: _titles(window) == [title], timeout=10_000)
    assert not window.datasets.cards


def _titles(window: MainWindow) -> list[str]:
    return [card.accessibleName() for card in window.models.gguf.cards]


def test_examples_beside_it_still_go_to_the_library(qtbot, window: MainWindow, tmp_path: Path) -> None:
    data = tmp_path / "mine.jsonl"
    data.write_text('{"prompt": "p", "completion": "c"}\n' * 20)
    drop(window, data, write_gguf(tmp_path / "a.gguf"))
    shown(qtbot, window, 1)
    qtbot.waitUntil(lambda: bool(window.datasets.cards), timeout=20_000)
    card = next(iter(window.datasets.cards.values()))
    qtbot.waitUntil(lambda: card.entry.imported is not None, timeout=30_000)
    assert [Path(source.path).name for source in card.entry.recipe.sources] == ["mine.jsonl"]
