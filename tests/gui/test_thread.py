"""A long conversation: nothing is cut, and nothing but its own margin follows the last answer."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from desktop.core.chats import Conversation, Turn
from desktop.ui.theme import GAP_L
from desktop.ui.tryout.thread import ThreadView


def conversation(count: int) -> Conversation:
    """Messages that take two lines in a narrow column and one in a wider one, between shorter and longer ones."""
    turns: list[Turn] = []
    for number in range(count):
        turns.append(Turn("user", "help " * (9 + number % 6)))
        turns.append(Turn("assistant", "word " * (5 + 11 * number % 60), by="Run", tokens=20, rate=5.0))
    return Conversation(id="x", turns=tuple(turns), created=0.0, changed=0.0)


def left_over(thread: ThreadView) -> int:
    """Pixels between the last answer, its margin included, and the end of what scrolls."""
    last = thread.views[-1]
    return thread.widget().height() - last.y() - last.height() - GAP_L


@pytest.mark.parametrize("width", [480, 540, 800])
def test_nothing_but_a_margin_follows_the_last_answer(qtbot: QtBot, width: int) -> None:
    thread = ThreadView()
    qtbot.addWidget(thread)
    thread.resize(width, 500)
    thread.show()
    for count in (1, 6, 12):
        thread.show_conversation(conversation(count), 8192)
        thread.begin_answer("Run")
        thread.grow("Some words")
        thread.show_conversation(conversation(count), 8192)
        qtbot.waitUntil(lambda least=100 * (count - 1): thread.views[-1].y() > least)
        qtbot.wait(50)
        assert left_over(thread) == (0 if count > 1 else pytest.approx(250, abs=100))
        assert all(view.height() >= view.heightForWidth(view.width()) for view in thread.views)
    for other in (width + 90, width):
        thread.resize(other, 500)
        qtbot.waitUntil(lambda: left_over(thread) == 0, timeout=2000)
