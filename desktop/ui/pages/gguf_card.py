"""Dropped GGUF files: what each is, why it is not trained, and the base model that belongs to it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.core.gguf_facts import GgufFacts
from desktop.core.problems import Problem, ProblemError
from desktop.services.desk import Desk
from desktop.services.gguf_files import GgufLook, known_bases, look_at_gguf
from desktop.services.task import Task, while_there
from desktop.ui.buttons import Button, IconButton
from desktop.ui.card import Card
from desktop.ui.icons import IconView
from desktop.ui.labels import ElidedText, Muted, Strong, WrapText
from desktop.ui.message_strip import MessageStrip
from desktop.ui.models.words import parameters_text, say
from desktop.ui.progress import ThinBar
from desktop.ui.styling import clear_layout
from desktop.ui.texts import count_text, size_text
from desktop.ui.theme import GAP_M, GAP_S
from desktop.ui.wording import words_of

MOST_FILES = 8
"""Files that are looked at in one go."""


class GgufFiles(QWidget):
    """A place on a page for GGUF files, empty and without room until `take_files`.

    Sends `train_wanted(str)` with the folder of a base on this PC, `base_wanted(str)` with a Hub repository.
    """

    train_wanted = Signal(str)
    base_wanted = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._task: Task | None = None
        self.cards: list[GgufCard] = []
        self.strip = MessageStrip()
        self._bar = ThinBar(self.tr("Reading GGUF files"))
        self._column = QVBoxLayout()
        self._column.setSpacing(GAP_M)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_M)
        column.addWidget(self.strip)
        column.addWidget(self._bar)
        column.addLayout(self._column)
        self._bar.hide()
        self.hide()

    def take_files(self, paths: list[Path]) -> None:
        """Read the headers of these files on a thread and show a card for each; a newer drop takes an older's place."""
        if self._task:
            self._task.cancel()
        clear_layout(self._column)
        self.cards = []
        self.strip.hide()
        self._bar.show()
        self._bar.set_fraction(None)
        self.show()
        places, settings = self._desk.places, self._desk.settings
        found: list[tuple[Path, GgufLook | Problem]] = []

        def work(_tell: object, cancelled: Callable[[], bool]) -> None:
            bases = known_bases(places, settings, cancelled)
            for path in paths[:MOST_FILES]:
                try:
                    found.append((path, look_at_gguf(path, bases)))
                except ProblemError as error:
                    found.append((path, error.problems[0]))

        task = self._task = self._desk.task(work)
        task.done.connect(while_there(self, lambda _: self._show(task, found, len(paths))))
        task.refused.connect(while_there(self, lambda problems: self._refuse(task, problems)))
        task.start()

    def _show(self, task: Task, found: list[tuple[Path, GgufLook | Problem]], dropped: int) -> None:
        if task is not self._task:
            return
        self._bar.hide()
        for path, look in found:
            card = GgufCard(path, look)
            card.train_wanted.connect(self.train_wanted)
            card.base_wanted.connect(self.base_wanted)
            card.closed.connect(lambda gone=card: self._close(gone))
            self.cards.append(card)
            self._column.addWidget(card)
        if dropped > MOST_FILES:
            text = self.tr("The first {count} of {dropped} files are shown.").format(count=MOST_FILES, dropped=dropped)
            self.strip.show_message("info", text)

    def _refuse(self, task: Task, problems: list[Problem]) -> None:
        if task is self._task:
            self._bar.hide()
            self.strip.tell_problem(problems[0])

    def _close(self, card: GgufCard) -> None:
        self.cards.remove(card)
        self._column.removeWidget(card)
        card.hide()
        card.deleteLater()
        if not self.cards:
            self.hide()


class GgufCard(Card):
    """One file. Sends `train_wanted(str)`, `base_wanted(str)` and `closed`."""

    train_wanted = Signal(str)
    base_wanted = Signal(str)
    closed = Signal()

    def __init__(self, path: Path, look: GgufLook | Problem, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.button: Button | None = None
        kind = look if isinstance(look, Problem) else look.kind
        words = words_of(kind)
        self.set_title(words.title, "" if isinstance(look, Problem) else facts_text(look.facts))
        close = IconButton("close", self.tr("Put {name} away; the file stays").format(name=path.name))
        close.clicked.connect(self.closed)
        self.add_action(close)
        self.add(WrapText(" ".join(filter(None, (words.cause, words.remedy)))))
        if not isinstance(look, Problem) and look.facts.kind in ("model", "adapter"):
            self.add(self._base(look))
        self.add(ElidedText(str(path), tone="muted"))

    def _base(self, look: GgufLook) -> QWidget:
        words = words_of(look.base)
        texts = QVBoxLayout()
        texts.setSpacing(2)
        self.base = Strong(words.title)
        texts.addWidget(self.base)
        texts.addWidget(Muted(" ".join(filter(None, (words.cause, words.remedy)))))
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, GAP_S, 0, GAP_S)
        row.setSpacing(GAP_M)
        row.addWidget(IconView("models", "accent", 24), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(texts, 1)
        self.button = self._button(look)
        if self.button is not None:
            row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)
        return box

    def _button(self, look: GgufLook) -> Button | None:
        """The way to the base: a run from where it lies, or its page on the Hub."""
        if look.match is None:
            return None
        folder = look.match.candidate.spec.folder if look.match.candidate else ""
        repository = look.match.repository
        if folder:
            button = Button(self.tr("Train from this"), "play")
            button.setAccessibleName(self.tr("Train from {name}").format(name=look.match.name))
            button.clicked.connect(lambda: self.train_wanted.emit(folder))
            return button
        button = Button(self.tr("See whether it fits"), "search")
        button.setAccessibleName(self.tr("See whether {name} fits").format(name=repository))
        button.setToolTip(repository)
        button.clicked.connect(lambda: self.base_wanted.emit(repository))
        return button


def facts_text(facts: GgufFacts) -> str:
    """One line of facts about a file."""
    parameters = parameters_text(facts.parameters) if facts.parameters else ""
    parts = f"{facts.part} / {facts.parts}" if facts.parts > 1 else ""
    context = say("{count} tokens").format(count=count_text(facts.context)) if facts.context else ""
    return " · ".join(filter(None, (parts, parameters, context, size_text(facts.file_bytes), facts.licence)))
