"""What the adviser asks: what the model is for, and up to three questions with two answers each."""

from __future__ import annotations

from typing import Any

import msgspec
from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from desktop.core.advice import NO_DATA, PURPOSES, UNKNOWN, Answers, DataLook, EvidenceSummary, Ground, Purpose
from desktop.core.adviser import guess, open_questions
from desktop.core.problems import Problem
from desktop.ui.buttons import QuietButton
from desktop.ui.labels import CardTitle, Muted, WrapText
from desktop.ui.pages.option_card import OptionCard
from desktop.ui.texts import within
from desktop.ui.theme import GAP_L, GAP_M, GAP_S, GAP_XS
from desktop.ui.tile_grid import TileGrid
from desktop.ui.wording import words_of


class Questions(QWidget):
    """Sends `changed(Answers)` when a person answers. Questions that make no difference are not shown; what the model
    is for, once that is known, is one line with "Change"."""

    changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._ground = NO_DATA, UNKNOWN
        self._evidence: EvidenceSummary | None = None
        self._own: dict[str, Any] = {}
        """What the person answered; the data may answer the rest."""
        self.purposes = {purpose: OptionCard(*_purpose_words(purpose)) for purpose in PURPOSES}
        self.choices = {
            "unusual": TwoAnswers(
                self.tr("Is the field unusual?"),
                self.tr("Words and habits that ordinary text does not have, as in law, medicine or your own trade."),
                self.tr("An ordinary one"),
                self.tr("An unusual one"),
            ),
            "strict": TwoAnswers(
                self.tr("Does form matter?"),
                self.tr("Such as always the same fields, the same tone or the same length."),
                self.tr("Answers may vary"),
                self.tr("Always the same form"),
            ),
            "often": TwoAnswers(
                self.tr("How often will it change?"),
                self.tr("What is right today may be wrong in a month, or for another use."),
                self.tr("Rarely"),
                self.tr("Often, or from use to use"),
            ),
        }
        self._open = False
        """Whether a person wants to say anew what the model is for."""
        self._what, self.known = QWidget(), QWidget()
        self.line, self.change = WrapText(), QuietButton(self.tr("Change"))
        self.change.setAccessibleName(self.tr("Change what the model is for"))
        self.change.clicked.connect(self._ask_again)
        self._build()
        for purpose, card in self.purposes.items():
            card.clicked.connect(lambda _=False, purpose=purpose: self._answer("purpose", purpose))
        for name, choice in self.choices.items():
            choice.chosen.connect(lambda yes, name=name: self._answer(name, yes))
        self._show()

    @property
    def answers(self) -> Answers:
        """What was answered by the person, and by the data where the person did not."""
        return msgspec.structs.replace(guess(self._look), **self._own)

    @property
    def own(self) -> Answers:
        """What the person answered, without what the data say."""
        return Answers(**self._own)

    @property
    def aim(self) -> str:
        """What the person said the model is for; empty while they did not."""
        purpose = self.own.purpose
        return _purpose_words(purpose)[0] if purpose else ""

    def show_look(
        self, look: DataLook, ground: Ground = UNKNOWN, evidence: EvidenceSummary | None = None
    ) -> None:  # fmt: skip
        """Answer what these data answer by themselves, unless the person did, and ask what makes a difference now."""
        self._look, self._ground, self._evidence = look, ground, evidence
        self._show()

    def set_answers(self, answers: Answers) -> None:
        """Show these answers as if the person had given them, without sending them."""
        self._own = {name: value for name, value in msgspec.structs.asdict(answers).items() if value is not None}
        self._show()

    def forget(self) -> None:
        """As if the person had answered nothing."""
        self._own, self._open = {}, False
        self._show()

    def _answer(self, name: str, value: object) -> None:
        self._own[name] = value
        self._open = self._open and name != "purpose"
        refocus = name == "purpose" and self._what.isAncestorOf(QApplication.focusWidget() or self)
        self._show()
        if refocus:
            self.change.setFocus()  # the card that was chosen is folded away
        self.changed.emit(self.answers)

    def _show(self) -> None:
        answers = self.answers
        asked = open_questions(answers, self._look, self._ground, self._evidence)
        folded = answers.purpose is not None and not self._open
        self._what.setVisible("purpose" in asked and not folded)
        self.known.setVisible(folded or (answers.purpose is not None and "purpose" not in asked))
        self.change.setVisible("purpose" in asked)
        if answers.purpose is not None:
            told = within(_purpose_words(answers.purpose)[0])
            if answers.purpose == "sort" and self._look.label_kind:
                number = self._look.label_kind == "number"
                told = self.tr("give a number") if number else self.tr("sort into labels")
            said = self.tr("What the model is for: {purpose}") if "purpose" in self._own else ""
            self.line.setText((said or self.tr("From your examples: {purpose}")).format(purpose=told))
        for purpose, card in self.purposes.items():
            card.setAutoExclusive(False)  # an exclusive card cannot be unmarked
            card.setChecked(purpose == answers.purpose)
            card.setAutoExclusive(True)
            card.setVisible(self._look.shape != "text" or purpose in ("know", "speak"))
        for name, choice in self.choices.items():
            choice.show_answer(getattr(answers, name))
        shown = [choice for name, choice in self.choices.items() if name in asked]
        self._grid.show_only(shown)
        self._grid.setVisible(bool(shown))

    def _ask_again(self) -> None:
        self._open = True
        self._show()
        chosen = self.answers.purpose
        if chosen is not None:
            self.purposes[chosen].setFocus()

    def _build(self) -> None:
        row = QHBoxLayout(self.known)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP_M)
        row.addWidget(self.line, 1)
        row.addWidget(self.change)
        what = QVBoxLayout(self._what)
        what.setContentsMargins(0, 0, 0, 0)
        what.setSpacing(GAP_M)
        what.addWidget(CardTitle(self.tr("What is the model for?")))
        tiles = QWidget()
        cards = QVBoxLayout(tiles)
        cards.setContentsMargins(0, 0, 0, 0)
        cards.setSpacing(GAP_S)
        for card in self.purposes.values():
            cards.addWidget(card)
        what.addWidget(tiles)
        self._grid = TileGrid(list(self.choices.values()))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_L)
        column.addWidget(self.known)
        column.addWidget(self._what)
        column.addWidget(self._grid)
        column.addWidget(Muted(words_of(Problem("advice.teaching")).cause))


class TwoAnswers(QWidget):
    """A question with a no and a yes, neither chosen at first. Sends `chosen(bool)` when a person chooses."""

    chosen = Signal(bool)

    def __init__(self, question: str, help_text: str, no: str, yes: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.question = question
        self.no, self.yes = QRadioButton(no), QRadioButton(yes)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_XS)
        column.addWidget(CardTitle(question))
        column.addWidget(Muted(help_text))
        for button, value in ((self.no, False), (self.yes, True)):
            button.setAccessibleName(f"{question} {button.text()}")
            button.setAccessibleDescription(help_text)
            button.clicked.connect(lambda _=False, value=value: self.chosen.emit(value))
            column.addWidget(button)
        column.addStretch(1)

    def show_answer(self, answer: bool | None) -> None:
        """Mark an answer, or none, without sending it."""
        for button, value in ((self.no, False), (self.yes, True)):
            button.setAutoExclusive(answer is not None)  # an exclusive button cannot be unmarked
            button.setChecked(answer is value)
            button.setAutoExclusive(True)


def _purpose_words(purpose: Purpose) -> tuple[str, str]:
    """Title and sentence of something a model may be for."""
    texts: dict[Purpose, tuple[str, str]] = {
        "write": ("Write answers", "As in my examples: replies, summaries, forms filled in."),
        "sort": ("Sort, or give a number", "Labels for texts or images, or a number such as a price or a score."),
        "know": ("Answer from documents", "Questions about what stands in handbooks, contracts, reports."),
        "speak": ("Write as my documents do", "In the language of their field, or in their manner."),
        "prefer": ("Give the better answer", "I have pairs of a better and a worse one, or answers that were rated."),
    }
    title, sentence = texts[purpose]
    return QCoreApplication.translate("advice", title), QCoreApplication.translate("advice", sentence)
