"""Exporting an adapter of the library from the place Adapters, and giving it another name."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from desktop.core.adapters import AdapterFacts
from desktop.core.exports import exported_of
from desktop.services.adapter_import import import_adapter
from desktop.services.adapters import all_adapters, find_adapter
from desktop.services.export_source import find_source
from desktop.services.places import Places
from desktop.ui.main_window import MainWindow
from tests.fixtures.peft_adapters import write_adapter

SLOW = 300_000


@pytest.fixture
def alpha(home: Path, model: Path, tmp_path: Path) -> AdapterFacts:
    """An imported adapter of the small model, which is in the store."""
    shutil.copytree(model, home / "models" / "Small model")
    return import_adapter(write_adapter(tmp_path / "Alpha", value=1.0), Places(), lambda *_: None, lambda: False)


@pytest.fixture
def shown(qtbot, alpha: AdapterFacts, window: MainWindow) -> MainWindow:
    """The window with the adapter chosen."""
    window.go("adapters")
    qtbot.waitUntil(lambda: window.adapters.details.adapter is not None, timeout=SLOW)
    return window


def test_the_same_controls_export_it_and_note_it_beside_it(qtbot, shown: MainWindow, tmp_path: Path) -> None:
    shown.adapters.details.export_button.click()
    page, target = shown.adapter_export, tmp_path / "out" / "mine"
    tab = page.export
    assert page.isVisible() and shown.sidebar.place == "adapters" and page.title.text() == "Export “Alpha”"
    qtbot.waitUntil(lambda: bool(tab.facts["merged"].text()), timeout=SLOW)
    assert all(card.isVisible() for card in tab.cards.values()) and "kB" in tab.facts["adapter"].text()
    wanted = "The licence of the adapter is not known"

    def said() -> str:
        return " ".join(label.text() for label in tab.findChildren(QLabel) if label.isVisible())

    qtbot.waitUntil(lambda: wanted in said(), timeout=SLOW)  # the folder is looked at beside what it would take
    assert tab.where.path is not None and tab.where.path.name == "alpha_adapter"
    tab.gguf.click()
    assert tab.form.isVisible() and tab.where.path.name == "alpha_q4_k_m"
    tab.merged.click()
    tab.where.set_path(str(target))
    tab.export_button.click()
    assert page.export.busy
    shown.go("adapters")  # an export goes on, and is still there when one comes back
    shown.adapters.details.export_button.click()
    assert tab.cancel_button.isVisible()
    qtbot.waitUntil(lambda: tab.strip.isVisible(), timeout=SLOW)
    assert "written" in tab.strip.text, tab.strip.text
    (noted,) = exported_of(find_source("alpha", Places()))
    assert (noted.kind, noted.folder) == ("merged", str(target)) and (target / "README.md").is_file()
    assert tab.load.isVisible() and tab.past.isVisible() and tab.load.check.isVisible()
    assert tab.load.check.check_button.text() == "Check it"
    page.back.click()
    assert shown.adapters.isVisible()


def test_cancelled_nothing_is_left(qtbot, shown: MainWindow, tmp_path: Path) -> None:
    shown.adapters.details.export_button.click()
    tab, target = shown.adapter_export.export, tmp_path / "out" / "mine"
    tab.where.set_path(str(target))
    tab.export_button.click()
    tab.cancel_button.click()
    qtbot.waitUntil(lambda: tab.strip.isVisible(), timeout=SLOW)
    assert not target.exists() and exported_of(find_source("alpha", Places())) == []
    assert not target.parent.exists() or list(target.parent.iterdir()) == []


def test_another_name_is_typed_and_the_id_stays(qtbot, shown: MainWindow) -> None:
    details = shown.adapters.details
    details.tags.setText("keep")
    QTest.keyClick(details.tags, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: details.adapter is not None and details.adapter.tags == ("keep",), timeout=SLOW)
    details.name.setText("Polite mails")
    QTest.keyClick(details.name, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: shown.adapters.tree.names() == ["Polite mails"], timeout=SLOW)
    found = find_adapter(all_adapters(Places()), "Polite mails")
    assert (found.id, found.tags) == ("alpha", ("keep",)) and details.accessibleName() == "Polite mails"
    details.name.setText(" – ")
    QTest.keyClick(details.name, Qt.Key.Key_Return)
    assert "needs a name" in shown.adapters.strip.text and details.name.text() == "Polite mails"


def test_a_missing_base_is_offered_instead(qtbot, shown: MainWindow) -> None:
    shutil.rmtree(Places().models / "Small model")
    shown.adapters.refresh()
    qtbot.waitUntil(lambda: shown.adapters.details.base_button.isVisible(), timeout=SLOW)
    assert not shown.adapters.details.export_button.isVisible()
