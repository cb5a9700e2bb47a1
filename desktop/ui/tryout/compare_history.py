"""What was asked before, with both answers: shown, saved as a table, forgotten and brought back."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.core.problems import ProblemError
from desktop.core.side_by_side import Compared
from desktop.core.votes import Ballot
from desktop.services.bin import Thrown
from desktop.services.compared import Ballots, History, export_rows
from desktop.ui import remember
from desktop.ui.buttons import Button, QuietButton
from desktop.ui.card import Card
from desktop.ui.disclosure import Disclosure
from desktop.ui.labels import Muted, Small
from desktop.ui.message_strip import MessageStrip
from desktop.ui.styling import clear_layout
from desktop.ui.texts import moment_text
from desktop.ui.theme import GAP_M, GAP_S
from desktop.ui.tryout.compare_answers import ComparedView
from desktop.ui.tryout.compare_votes import vote_count

STEP = 5
"""Prompts that show at first, and that each press on “more” adds."""
MOST_BALLOTS = 8


class EarlierCard(Card):
    """Earlier prompts and votes. Sends `vote_opened(Path, Ballot)`."""

    vote_opened = Signal(object, object)

    def __init__(self, history: History, ballots: Ballots, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self.set_title(self.tr("Earlier"))
        self._history, self._ballots = history, ballots
        self._forgotten: Thrown | None = None
        self._count = STEP
        self.strip = MessageStrip()
        self.none = Muted(self.tr("Prompts that both sides have answered are kept here, and so are votes."))
        self.prompts = Disclosure(self.tr("Show earlier prompts"), self.tr("Hide earlier prompts"))
        self.votes = Disclosure(self.tr("Show earlier votes"), self.tr("Hide earlier votes"))
        self.rows, self.ballots = QVBoxLayout(), QVBoxLayout()
        self.more = QuietButton(self.tr("Show more"), "chevron-down").begin_column()
        self.save_button = Button(self.tr("Save all …"), "export")
        self.forget_button = QuietButton(self.tr("Forget all"), "trash")
        self._build()
        self.more.clicked.connect(self._show_more)
        self.save_button.clicked.connect(self._ask_where)
        self.forget_button.clicked.connect(self.forget)
        self.strip.first_clicked.connect(self._bring_back)
        for part in (self.prompts, self.votes):
            part.button.toggled.connect(lambda _: self._fill())
        self.refresh()

    def refresh(self) -> None:
        """Look again what was kept."""
        there = self._history.path.is_file()
        found, _ = self._ballots.all()
        self.none.setVisible(not there and not found)
        self.prompts.setVisible(there)
        self.votes.setVisible(bool(found))
        self._fill()

    def save_all(self, path: Path) -> None:
        """Write everything that was asked, oldest first, into a file."""
        try:
            export_rows(self._history.rows()[::-1], path)
        except ProblemError as error:
            self._say(error)
            return
        self.strip.show_message("good", self.tr("Saved: {path}").format(path=path))

    def forget(self) -> None:
        """Forget what was asked, which can be undone at once."""
        try:
            self._forgotten = self._history.clear()
        except ProblemError as error:
            self._say(error)
            return
        self.refresh()
        self.strip.show_message("info", self.tr("Earlier prompts are forgotten."), first=self.tr("Undo"))

    def _bring_back(self) -> None:
        if self._forgotten is not None:
            thrown, self._forgotten = self._forgotten, None
            self.strip.hide()
            try:
                self._history.restore(thrown)
            except ProblemError as error:
                self._say(error)
            self.refresh()

    def _say(self, error: ProblemError) -> None:
        first = error.problems[0]
        self.strip.tell_problem(first)

    def _show_more(self) -> None:
        self._count += STEP
        self._fill()

    def _fill(self) -> None:
        """Only what is open is read."""
        clear_layout(self.rows)
        clear_layout(self.ballots)
        if self.prompts.is_open:
            found = self._history.rows(self._count + 1)
            self.more.setVisible(len(found) > self._count)
            for row in found[: self._count]:
                self.rows.addWidget(Small(_when(row)))
                self.rows.addWidget(ComparedView(row))
        if self.votes.is_open:
            for path, ballot in self._ballots.all()[0][:MOST_BALLOTS]:
                self.ballots.addWidget(self._ballot_line(path, ballot))

    def _ballot_line(self, path: Path, ballot: Ballot) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP_M)
        words = " · ".join((moment_text(ballot.made), ballot.about or "–", vote_count(len(ballot.votes))))
        button = Button(self.tr("See result") if ballot.revealed else self.tr("Go on voting"))
        button.setAccessibleName(f"{button.text()}: {words}")
        button.clicked.connect(lambda: self.vote_opened.emit(path, ballot))
        row.addWidget(Muted(words), 1)
        row.addWidget(button)
        return line

    def _build(self) -> None:
        tools = QHBoxLayout()
        tools.setSpacing(GAP_S)
        for button in (self.more, self.save_button, self.forget_button):
            tools.addWidget(button)
        tools.addStretch(1)
        self.rows.setSpacing(GAP_S)
        self.prompts.body.addLayout(self.rows)
        self.prompts.body.addLayout(tools)
        self.votes.body.addLayout(self.ballots)
        for widget in (self.strip, self.none, self.prompts, self.votes):
            self.add(widget)

    def _ask_where(self) -> None:
        kinds = self.tr("JSON Lines (*.jsonl);;Table (*.csv)")
        path = remember.ask_save(self, self.tr("Save all"), "answers", "compared.jsonl", kinds)
        if path:
            self.save_all(path)


def _when(row: Compared) -> str:
    return " · ".join(filter(None, (moment_text(row.at), row.about)))
