"""Every text of every page comes through translation: with a translator that marks what it was given, nothing in
English stands beside the marks but names, terms of the field, and what a person wrote."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractTableModel, QCoreApplication, Qt, QTranslator
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QTabBar,
    QTextEdit,
    QWidget,
)

from desktop.core.catalogue import catalogue
from desktop.core.recipe import FIELDS
from desktop.core.runs import RunFolder
from desktop.services.languages import LANGUAGES
from desktop.ui.main_window import MainWindow
from tests.fixtures.ended_runs import ended_run, pairs

NAMES = {
    *FIELDS, "Tunesmith", "First", "Second", "Small", "model", "mine", "jsonl", "LlamaForCausalLM", "Smol", "LM2",
    "SmolLM2", "MiniLM", "all", "Instruct", "Starter", "project", "Customer", "messages", "starter",
    "There", "Where", "here", "completion", "prompt",
    *re.findall(r"[A-Za-z][A-Za-z0-9_]{2,}", " ".join(entry.name for entry in catalogue())),
}  # fmt: skip
"""Of the program, of what the test makes, and of the values of a recipe."""
TERMS = set(
    "GB MB kB TB kWh GGUF LoRA QLoRA DoRA BF16 Ctrl hf https huggingface co pypi org simple RAM CPU NVIDIA GeForce "
    "PyTorch Ollama LM Studio llama cpp Hugging Face transformers vLLM PEFT Modelfile safetensors PDF HTML JSON CSV "
    "max new tokens top repetition penalty temperature seed system prompt Intel AMD Xeon Processor Core EPYC Ryzen "
    "GHz adamw bf16 fp32 cosine zero lora nf4 next_token all_linear auto cpu cuda none light first pfeiffer".split()
)


class Marking(QTranslator):
    """Puts marks around all it is given."""

    def isEmpty(self) -> bool:
        return False

    def translate(self, _context: str, source: str, _more: str = "", n: int = -1) -> str:  # type: ignore[override]
        return f"⟦{source}⟧"


@pytest.fixture
def marked(qapp: QApplication) -> Iterator[None]:
    made = Marking(qapp)
    QCoreApplication.installTranslator(made)
    yield
    QCoreApplication.removeTranslator(made)


def bare(text: str) -> str:
    """What stands outside of all marks."""
    while (less := re.sub(r"⟦[^⟦⟧]*⟧", " ", text)) != text:
        text = less
    return text


def texts_of(widget: QWidget) -> Iterator[str]:
    """All that a widget shows or says."""
    yield from (widget.accessibleName(), widget.accessibleDescription(), widget.toolTip())
    if widget.isWindow():
        yield widget.windowTitle()
    written = isinstance(widget, (QLineEdit, QAbstractSpinBox, QTextEdit))
    for name in ("text", "title", "placeholderText", "prefix", "suffix", "specialValueText"):
        found = getattr(widget, name, None)
        if found is not None and not (name == "text" and written):
            said = found() if callable(found) else found
            yield said if isinstance(said, str) else ""
    if isinstance(widget, QComboBox):
        yield from (widget.itemText(place) for place in range(widget.count()))
    if isinstance(widget, QTabBar):
        for place in range(widget.count()):
            yield from (widget.tabText(place), widget.tabToolTip(place))
    yield from (action.text() for action in widget.findChildren(QAction))
    if isinstance(widget, QAbstractItemView):
        yield from _cells(widget)


def _cells(view: QAbstractItemView) -> Iterator[str]:
    model = view.model()
    if model is None:
        return
    columns = model.columnCount() if isinstance(model, QAbstractTableModel) else 1
    for column in range(columns):
        yield str(model.headerData(column, Qt.Orientation.Horizontal) or "")
        for row in range(min(model.rowCount(), 80)):
            for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
                yield str(model.data(model.index(row, column), role) or "")


def untranslated(window: MainWindow, home: Path) -> set[str]:
    """The texts of the window that have English words outside of the marks."""
    languages = set(re.findall(r"[A-Za-z]{3,}", " ".join(LANGUAGES.values())))
    found = set()
    for widget in [window, *window.findChildren(QWidget)]:
        if widget.objectName().startswith("qt_"):
            continue  # parts of Qt's own widgets
        for text in texts_of(widget):
            rest = re.sub(r"(/[^\s⟦⟧]+)+", " ", bare(text).replace(str(home), " "))
            words = set(re.findall(r"\b[A-Za-z][A-Za-z0-9_]{2,}", rest)) - NAMES - TERMS - languages
            if any(not re.fullmatch(r"[A-Z]\w*\d\w*|Q\d_\w+|[0-9a-f]{8}|hf_", word) for word in words):
                found.add(f"{type(widget).__name__}: {text}")
    return found


@pytest.fixture
def runs(home: Path, model: Path, tmp_path: Path) -> list[RunFolder]:
    """Two runs that differ."""
    data = pairs(tmp_path / "mine.jsonl", 20)
    return [ended_run(model, data, name, rank=rank) for name, rank in (("First", 8), ("Second", 16))]


def test_every_text_of_every_page(qtbot, runs: list[RunFolder], marked: None, window: MainWindow, home: Path) -> None:
    found = set()
    for place in window.sidebar.buttons:
        window.go(place)
        qtbot.wait(400)
        found |= untranslated(window, home)
    window.models.recommend()
    qtbot.wait(1500)
    window.compare_runs(runs)
    qtbot.waitUntil(lambda: len(window.runs_compare.rows) == 2, timeout=20_000)
    window.open_run(runs[0])
    qtbot.waitUntil(window.run.ended.isVisible, timeout=20_000)
    for place in range(window.run.tabs.count()):
        window.run.tabs.setCurrentIndex(place)
        qtbot.wait(200)
    found |= untranslated(window, home)
    assert not found, "\n".join(sorted(found))


def test_every_text_of_a_dataset(qtbot, marked: None, window: MainWindow, data: Path, home: Path) -> None:
    window.go("datasets")
    entry = window.datasets.add_files([data])
    card = window.datasets.cards[entry.path]
    qtbot.waitUntil(card.open_button.isEnabled, timeout=60_000)
    card.open_button.click()
    page = window.dataset
    for place in range(page.tabs.count()):
        page.tabs.setCurrentIndex(place)
        qtbot.wait(600)
    said = {text for text in untranslated(window, home) if not re.search(r"\b[pc]\d+\b|nonsense", text)}
    assert not said, "\n".join(sorted(said))
