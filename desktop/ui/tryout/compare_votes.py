"""Blind voting: two answers without names, four keys, and at the end what the votes say."""

from __future__ import annotations

import time
from functools import partial
from pathlib import Path

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop.core.problems import ProblemError
from desktop.core.scores import Interval
from desktop.core.votes import (
    Ballot,
    Choice,
    Judged,
    judged,
    next_pair,
    revealed,
    shown,
    to_vote_on,
    undone,
    voted,
)
from desktop.services.compared import Ballots
from desktop.services.desk import Desk
from desktop.ui.advice.score_bar import ScoreBar
from desktop.ui.bubble import Bubble
from desktop.ui.buttons import Button, PrimaryButton, QuietButton
from desktop.ui.card import Card
from desktop.ui.data.jobs import DataJobs
from desktop.ui.flow import FlowLayout
from desktop.ui.labels import CardTitle, Muted, Strong, Text
from desktop.ui.message_strip import MessageStrip
from desktop.ui.progress import ThinBar
from desktop.ui.styling import clear_layout, paint_focus_ring, smooth_painter
from desktop.ui.texts import count_text, tr
from desktop.ui.theme import CARD_RADIUS, GAP_L, GAP_M, GAP_S, GAP_XS
from desktop.ui.tryout.vote_data import VoteData
from desktop.ui.wording import words_of

KEYS: dict[int, Choice] = {
    Qt.Key.Key_1.value: "left",
    Qt.Key.Key_2.value: "right",
    Qt.Key.Key_3.value: "equal",
    Qt.Key.Key_4.value: "bad",
}


class VoteView(QWidget):
    """Votes on one ballot, which is written down after every vote. Sends `left` when the person goes back to
    comparing."""

    left = Signal()

    def __init__(self, ballots: Ballots, desk: Desk, jobs: DataJobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ballots = ballots
        self._path: Path | None = None
        self._ballot: Ballot | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Blind vote"))
        self.strip = MessageStrip()
        self.back = QuietButton(self.tr("Leave; votes are kept"), "chevron-left").begin_column()
        self.count, self.bar = Muted(), ThinBar(self.tr("Votes given"))
        self.title = CardTitle(self.tr("Which answer is better?"))
        self.prompt, self.left_answer, self.right_answer = Bubble("user"), Bubble("assistant"), Bubble("assistant")
        names: dict[Choice, str] = {
            "left": self.tr("Left is better"), "right": self.tr("Right is better"), "equal": self.tr("Both as good"),
            "bad": self.tr("Both bad"),
        }  # fmt: skip
        self.buttons = {choice: Button(f"{key} · {names[choice]}") for key, choice in enumerate(names, start=1)}
        self.undo = QuietButton(self.tr("Undo last vote"), "undo")
        self.undo.set_hint(self.tr("Take the last vote back (Backspace)"))
        self.reveal = QuietButton(self.tr("Tell the names and end"))
        self.reveal.set_hint(self.tr("Votes after that would not be blind, so this ends the vote"))
        self.tell = PrimaryButton(self.tr("Tell the names"))
        """What there is to do once all votes are given."""
        self.data = VoteData(ballots, desk, jobs)
        self.pair, self.result = self._pair_view(), _Result(self.data)
        self._build()
        self._connect()

    # -- a ballot ---------------------------------------------------------------------------------------------------

    def show_ballot(self, path: Path, ballot: Ballot) -> None:
        """Go on with a vote where it stands."""
        self._path, self._ballot = path, ballot
        self.strip.hide()
        self.setFocus()
        self._show()

    @property
    def ballot(self) -> Ballot | None:
        """The vote that is shown."""
        return self._ballot

    def vote(self, choice: Choice) -> None:
        """Vote on the pair that is shown."""
        if self._ballot and not self._ballot.revealed and next_pair(self._ballot) is not None:
            self._keep(voted(self._ballot, choice, time.time()))

    def undo_vote(self) -> None:
        """Take the last vote back."""
        if self._ballot and self._ballot.votes and not self._ballot.revealed:
            self._keep(undone(self._ballot))

    def tell_names(self) -> None:
        """End the vote and say whose answers they were."""
        if self._ballot:
            self._keep(revealed(self._ballot))

    def _keep(self, ballot: Ballot) -> None:
        assert self._path is not None
        try:
            self._ballots.save(self._path, ballot)
        except ProblemError as error:
            self._say(error)
            return
        self._ballot = ballot
        self._show()

    def _say(self, error: ProblemError) -> None:
        words = words_of(error.problems[0])
        self.strip.show_message("bad", words.title, " ".join(filter(None, (words.cause, words.remedy))))

    # -- what is shown ----------------------------------------------------------------------------------------------

    def _show(self) -> None:
        ballot = self._ballot
        if ballot is None:
            return
        number, whole = next_pair(ballot), to_vote_on(ballot)
        done, ended = len(ballot.votes), ballot.revealed
        self.bar.set_fraction(done / whole if whole else 1.0)
        words = self.tr("{done} of {whole} votes given").format(done=count_text(done), whole=count_text(whole))
        if same := len(ballot.pairs) - whole:
            words += " · " + self.tr("same answer twice: {count}").format(count=count_text(same))
        self.count.setText(words)
        self.pair.setVisible(number is not None and not ended)
        self.result.setVisible(ended)
        self.undo.setVisible(not ended)
        self.undo.set_reason("" if done else self.tr("There is no vote yet."))
        all_given = number is None and not ended
        self.reveal.setVisible(number is not None and not ended)
        if self.tell.hasFocus():  # it goes, and the keys are to vote again
            self.setFocus()
        self.tell.setVisible(all_given)
        if all_given:
            self.tell.setFocus()
        if ended:
            found = judged(ballot)
            self.result.show_judged(ballot, found)
            if self._path:
                self.data.show_ballot(self._path, ballot, found.tally.decided)
        elif number is None:
            self.title.setText(self.tr("All votes are given. Whose answers were they?"))
        else:
            self.title.setText(self.tr("Which answer is better?"))
            self._show_pair(ballot, number)
        for widget in (self.title, self.bar, self.count):
            widget.setVisible(not ended)

    def _show_pair(self, ballot: Ballot, number: int) -> None:
        self.prompt.set_text(ballot.pairs[number].messages[-1].content)
        for bubble, text in zip((self.left_answer, self.right_answer), shown(ballot, number), strict=True):
            bubble.set_text(text.strip() or self.tr("(no answer)"))

    def _pair_view(self) -> QWidget:
        view = QWidget()
        grid = QGridLayout(view)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(GAP_L)
        grid.setVerticalSpacing(GAP_M)
        grid.addWidget(self.prompt, 0, 0, 1, 2)
        for column, (name, bubble) in enumerate(
            ((self.tr("Left"), self.left_answer), (self.tr("Right"), self.right_answer))
        ):
            grid.addWidget(Strong(name), 1, column)
            grid.addWidget(bubble, 2, column, Qt.AlignmentFlag.AlignTop)
            grid.setColumnStretch(column, 1)
        buttons = FlowLayout()
        for button in self.buttons.values():
            buttons.addWidget(button)
        grid.addLayout(buttons, 3, 0, 1, 2)
        grid.addWidget(Muted(self.tr("The keys 1 to 4 vote, Backspace takes the last vote back.")), 4, 0, 1, 2)
        return view

    def _build(self) -> None:
        head = FlowLayout()
        for button in (self.back, self.undo, self.reveal):
            head.addWidget(button)
        card = self._card = Card()
        line = QHBoxLayout()
        line.addWidget(self.tell)
        line.addStretch(1)
        for widget in (self.title, self.bar, self.count, self.pair, self.result):
            card.add(widget)
        card.add_layout(line)
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP_XS, GAP_XS, GAP_XS, GAP_XS)  # room for the ring
        column.setSpacing(GAP_M)
        column.addLayout(head)
        column.addWidget(self.strip)
        column.addWidget(card)
        column.addStretch(1)

    def _connect(self) -> None:
        for choice, button in self.buttons.items():
            button.clicked.connect(partial(self.vote, choice))
        self.undo.clicked.connect(self.undo_vote)
        for button in (self.reveal, self.tell):
            button.clicked.connect(self.tell_names)
        self.back.clicked.connect(self.left)

    def paintEvent(self, event: QPaintEvent, /) -> None:
        """A ring around the card while the keyboard votes."""
        if self.hasFocus():
            around = QRectF(self._card.geometry()).adjusted(-GAP_XS, -GAP_XS, GAP_XS, GAP_XS)
            with smooth_painter(self) as painter:
                paint_focus_ring(painter, around, CARD_RADIUS + GAP_XS)

    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        """1 to 4 vote, Backspace takes the last vote back."""
        if choice := KEYS.get(event.key()):
            self.vote(choice)
        elif event.key() == Qt.Key.Key_Backspace:
            self.undo_vote()
        else:
            super().keyPressEvent(event)


class _Result(QWidget):
    """The names, what the votes say, and how sure that is."""

    def __init__(self, data: VoteData) -> None:
        super().__init__()
        self.title, self.cause, self.remedy = CardTitle(), Muted(), Muted()
        self.table = QGridLayout()
        self.table.setHorizontalSpacing(GAP_L)
        self.table.setVerticalSpacing(GAP_S)
        self.table.setColumnStretch(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_M)
        column.addWidget(self.title)
        column.addWidget(self.cause)
        column.addLayout(self.table)
        column.addWidget(self.remedy)
        column.addWidget(data)

    def show_judged(self, ballot: Ballot, found: Judged) -> None:
        """Show what the votes say."""
        words = words_of(found.says)
        self.title.setText(words.title)
        self.cause.setText(words.cause)
        self.remedy.setText(words.remedy)
        self.remedy.setVisible(bool(words.remedy))
        clear_layout(self.table)
        count, share = found.tally, found.share
        of_b = Interval(1 - share.value, 1 - share.high, 1 - share.low)
        sides = ((f"A · {ballot.a}", count.a, share), (f"B · {ballot.b}", count.b, of_b))
        for row, (name, votes, part) in enumerate(sides):
            self.table.addWidget(Strong(name), row, 0)
            self.table.addWidget(Text(vote_count(votes)), row, 2, Qt.AlignmentFlag.AlignRight)
            if count.decided:
                spoken = self.tr("{name}: {share} % of the votes that decided, between {low} % and {high} %").format(
                    name=name, share=round(100 * part.value), low=round(100 * part.low), high=round(100 * part.high)
                )
                ahead = votes == max(count.a, count.b)
                self.table.addWidget(ScoreBar(spoken, part, 1.0, best=ahead), row, 1)
        rest = self.tr("Both as good: {equal} · both bad: {bad} · same answer: {same}").format(
            equal=count_text(count.equal), bad=count_text(count.bad), same=count_text(count.same)
        )
        self.table.addWidget(Muted(rest), 2, 0, 1, 3)


def vote_count(count: int) -> str:
    """So many votes."""
    return tr("1 vote") if count == 1 else tr("{count} votes").format(count=count_text(count))
