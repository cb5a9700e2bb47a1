"""Commas and digits of Chinese and Japanese keyboards, typed where lists and numbers are wanted."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QAbstractSpinBox, QApplication

from desktop.core.typed import narrow_ranges, parts_of
from desktop.ui.fields import DoubleSpinBox, SpinBox


def commit(box: QAbstractSpinBox, text: str) -> None:
    """Type as an input method does, one letter after the other."""
    for letter in text:
        event = QInputMethodEvent("", [])
        event.setCommitString(letter)
        QApplication.sendEvent(box.lineEdit(), event)


@pytest.mark.parametrize("text", ["mails, short,", "mails，short", "mails、short", "mails; short", "mails；　short"])
def test_a_list_goes_by_any_comma(text: str) -> None:
    assert parts_of(text) == ["mails", "short"]


def test_layers_can_be_typed_wide() -> None:
    assert narrow_ranges("０－３、２０，３０–") == "0-3,20,30-"


def test_a_whole_number_can_be_typed_wide(qtbot) -> None:
    box = SpinBox()
    qtbot.addWidget(box)
    box.setRange(0, 999)
    box.selectAll()
    commit(box, "１２８")
    assert box.value() == 128 and box.text() == "128"


@pytest.mark.parametrize(("locale", "typed"), [("en_US", "０．２５"), ("de_DE", "０，２５"), ("ja_JP", "０．２５")])
def test_a_number_can_be_typed_wide(qtbot, locale: str, typed: str) -> None:
    box = DoubleSpinBox()
    qtbot.addWidget(box)
    box.setLocale(QLocale(locale))
    box.selectAll()
    commit(box, typed)
    assert box.value() == 0.25
