"""The field for a message: as high as what stands in it, however that came there."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from desktop.ui.tryout.message_edit import MessageEdit


@pytest.mark.parametrize("words", [40, 9000])
def test_a_long_paste_makes_the_field_grow_and_sending_it_shrink(qtbot: QtBot, words: int) -> None:
    field = MessageEdit("Your message")
    qtbot.addWidget(field)
    field.resize(440, field.height())
    field.show()
    low = field.height()
    QGuiApplication.clipboard().setText("word " * words)
    field.paste()
    qtbot.waitUntil(lambda: field.height() > 2 * low, timeout=5000)
    tall = field.height()
    field.clear()
    qtbot.waitUntil(lambda: field.height() <= low + 2, timeout=5000)
    for line in range(30):
        field.insertPlainText(f"line {line}\n")
    qtbot.waitUntil(lambda: field.height() >= tall, timeout=5000)
