"""One voice of the assistant that several tabs share: what was asked here, and what comes of it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from desktop.core.answering import Ask, Sampling, Side
from desktop.core.chats import Turn
from desktop.core.dataset import Message
from desktop.core.problems import Problem
from desktop.core.replies import Answered, Ready
from desktop.services.assistant import AssistantProcess
from desktop.services.desk import Desk

SIDE = "chat"
"""Who answers, in the replies of the assistant."""


class Talker(QObject):
    """Asks for one answer at a time. Signals: `loading(step)` and `ready(Ready)` as the assistant says them,
    `grew(piece)`, `said(Turn)` with the answer, also one that ended early; at the end `ended()`, and before that
    `refused(Problem)` if there was one."""

    loading = Signal(str)
    ready = Signal(object)
    grew = Signal(str)
    said = Signal(object)
    refused = Signal(object)
    ended = Signal()

    def __init__(self, desk: Desk, assistant: AssistantProcess, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self.assistant = desk, assistant
        self._request, self._by, self._words = 0, "", ""
        assistant.loading.connect(self._load)
        assistant.ready.connect(self._ready)
        assistant.grew.connect(self._grow)
        assistant.answered.connect(self._answered)
        assistant.done.connect(self._done)
        assistant.refused.connect(self._refused)

    @property
    def talking(self) -> bool:
        """Whether an answer for this one is under way."""
        return bool(self._request) and self.assistant.busy and self.assistant.request == self._request

    @property
    def words(self) -> str:
        """What the answer under way says so far."""
        return self._words

    def ask(self, side: Side, by: str, messages: Sequence[Message], sampling: Sampling) -> None:
        """Let `side` go on with a conversation; people call it `by`."""
        budget = self._desk.budget()
        self._by, self._words = by, ""
        self._request = self.assistant.ask(
            Ask(
                request=0,
                sides=(side,),
                messages=tuple(messages),
                sampling=sampling,
                device="cuda" if budget and budget.device == "cuda" else "cpu",
            )
        )

    def stop(self) -> None:
        """End the answer; what was written so far comes as `said`."""
        if self.talking:
            self.assistant.halt()

    def give_up(self) -> None:
        """The same without waiting for the assistant."""
        if self.talking:
            self.assistant.halt()
        if self._request:
            self._end()

    def _mine(self) -> bool:
        return bool(self._request) and self.assistant.request == self._request

    def _load(self, step: str) -> None:
        if self._mine():
            self.loading.emit(step)

    def _ready(self, ready: Ready) -> None:
        if self._mine():
            self.ready.emit(ready)

    def _grow(self, who: str, piece: str) -> None:
        if self._mine() and who == SIDE:
            self._words += piece
            self.grew.emit(piece)

    def _answered(self, answer: Answered) -> None:
        if self._mine() and answer.who == SIDE:
            self._words = ""
            self.said.emit(
                Turn(
                    "assistant",
                    answer.text.strip(),
                    by=self._by,
                    tokens=answer.tokens,
                    rate=round(answer.tokens_per_second, 2),
                    read=answer.prompt_tokens,
                    ended=answer.ended,
                )
            )

    def _done(self) -> None:
        """Also comes when another tab asks meanwhile: then what was written so far is the answer."""
        if self._mine():
            self._end()

    def _refused(self, problem: Problem) -> None:
        if self._mine():
            self._end(problem)

    def _end(self, problem: Problem | None = None) -> None:
        self._request = 0
        text, self._words = self._words.strip(), ""
        if text:
            self.said.emit(Turn("assistant", text, by=self._by, ended="halted"))
        if problem is not None:
            self.refused.emit(problem)
        self.ended.emit()
