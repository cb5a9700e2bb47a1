"""What the chat says while an answer is waited for, and what becomes of a message that got none."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.core.chats import Turn, with_turn
from desktop.core.replies import Ready
from desktop.services.desk import Desk
from desktop.services.model_list import add_model_folder
from desktop.services.places import Places
from desktop.ui.data.jobs import DataJobs
from desktop.ui.tryout.chat import ChatTab
from desktop.ui.tryout.page import TryOutPage


@pytest.fixture
def chat(qtbot: QtBot, home: Path, starter_model: Path) -> Iterator[ChatTab]:
    """The chat with the real small model, its answers short."""
    desk = Desk(Places())
    add_model_folder(desk.places, desk.settings, starter_model)
    page = TryOutPage(desk, DataJobs(desk))
    qtbot.addWidget(page)
    page.show_tab(page.chat)  # another one may have been in front last
    page.resize(1100, 700)
    page.show()
    qtbot.waitUntil(lambda: page.chat.choice.answerer is not None, timeout=20_000)
    page.chat.settings.sampling.longest.setValue(4)
    yield page.chat
    page.close_page()
    desk.close()


def send(chat: ChatTab, text: str) -> None:
    chat.message.set_text(text)
    chat.send_button.click()


def test_what_is_loaded_is_said_and_the_wait_counts_from_the_question_on(qtbot: QtBot, chat: ChatTab) -> None:
    said: list[tuple[str, float]] = []
    ready: list[Ready] = []
    chat.talker.loading.connect(lambda step: said.append((chat.note.text(), time.monotonic())))
    chat.talker.ready.connect(ready.append)
    asked = time.monotonic()
    send(chat, "Hello")
    qtbot.waitUntil(lambda: bool(ready), timeout=240_000)
    assert [words for words, _ in said] == ["Loading the engine's libraries …", "Loading the model …"]
    assert ready[0].seconds >= said[1][1] - said[0][1]  # the libraries' time is in it
    assert ready[0].seconds <= time.monotonic() - asked
    assert "Loaded in" in chat.note.text()
    qtbot.waitUntil(lambda: not chat.talker.talking, timeout=60_000)
    send(chat, "And now?")
    qtbot.waitUntil(lambda: not chat.talker.talking, timeout=60_000)
    assert len(said) == 2 and len(chat.conversation.turns) == 4
    chat.turns.views[-1].again_button.setFocus()
    chat.turns.views[-1].again_button.click()
    assert chat.window().focusWidget() is chat.message
    qtbot.keyClick(chat.message, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not chat.talker.talking, timeout=60_000)
    assert chat.window().focusWidget() is chat.message and chat.message.text == ""


def test_stop_while_it_loads_ends_at_once_and_the_message_can_be_asked_again(qtbot: QtBot, chat: ChatTab) -> None:
    send(chat, "Hello")
    assert chat.stop_button.isVisible()
    chat.stop_button.click()
    assert not chat.talker.talking and chat.send_button.isVisible() and not chat.send_button.reason
    assert [turn.role for turn in chat.conversation.turns] == ["user"]
    assert chat.strip.isVisible() and "no answer" in chat.strip.text and not chat.note.text()
    chat.strip.first_clicked.emit()
    assert chat.talker.talking and not chat.strip.isVisible()
    qtbot.waitUntil(lambda: not chat.talker.talking, timeout=240_000)
    assert [turn.role for turn in chat.conversation.turns] == ["user", "assistant"]


def test_what_is_too_long_is_changed_not_tried_again(qtbot: QtBot, chat: ChatTab) -> None:
    send(chat, "word " * 9000)
    qtbot.waitUntil(lambda: not chat.talker.talking, timeout=240_000)
    assert "too long" in chat.strip.text and [turn.role for turn in chat.conversation.turns] == ["user"]
    chat.strip.first_clicked.emit()
    view = chat.turns.views[-1]
    qtbot.waitUntil(lambda: view.field.isVisible())
    assert not chat.talker.talking and view.field.text.startswith("word word")
    view.field.set_text("word")
    view.field.sent.emit()
    assert chat.talker.talking and not chat.strip.isVisible()
    qtbot.waitUntil(lambda: not chat.talker.talking, timeout=60_000)
    assert [turn.content == "word" for turn in chat.conversation.turns] == [True, False]


def test_a_conversation_that_was_left_without_an_answer_offers_to_ask_again(qtbot: QtBot, chat: ChatTab) -> None:
    answerer = chat.choice.answerer
    assert answerer is not None
    asked = with_turn(chat.chats.begin(model=answerer.model, name=answerer.name), Turn("user", "Hello?"))
    chat.open(chat.chats.save(asked).id)
    assert chat.strip.isVisible() and "no answer" in chat.strip.text
    answered = with_turn(chat.chats.begin(model=answerer.model, name=answerer.name), Turn("user", "Hello?"))
    chat.open(chat.chats.save(with_turn(answered, Turn("assistant", "Yes."))).id)
    assert not chat.strip.isVisible()
