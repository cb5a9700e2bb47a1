"""What blind votes are good for: pairs of a better and a worse answer, as a dataset of the library or as a file."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.core.files import write_bytes
from desktop.core.problems import Problem, ProblemError
from desktop.core.prompt_sets import json_lines
from desktop.core.votes import Ballot, preferences
from desktop.data.library import Entry
from desktop.services.compared import Ballots
from desktop.services.desk import Desk
from desktop.ui import remember
from desktop.ui.buttons import Button, PrimaryButton
from desktop.ui.data.jobs import DataJobs
from desktop.ui.flow import FlowLayout
from desktop.ui.message_strip import MessageStrip
from desktop.ui.texts import count_text
from desktop.ui.theme import GAP_M


class VoteData(QWidget):
    """Makes preference data of one ballot. Sends `opened(Entry)` when the dataset is to be shown, and `saved(Path)`
    when the pairs were written into a file of one's own."""

    opened = Signal(object)
    saved = Signal(object)

    def __init__(self, ballots: Ballots, desk: Desk, jobs: DataJobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ballots, self._desk, self._jobs = ballots, desk, jobs
        self._path: Path | None = None
        self._ballot: Ballot | None = None
        self._reading: Path | None = None
        self._entry: Entry | None = None
        self.strip = MessageStrip()
        self.use_button = PrimaryButton(self.tr("Use votes as preference data"), "datasets")
        self.use_button.set_hint(self.tr("A dataset of better and worse answers, as DPO and ORPO learn from"))
        self.save_button = Button(self.tr("Save as a file …"), "export")
        buttons = FlowLayout()
        buttons.addWidget(self.use_button)
        buttons.addWidget(self.save_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_M)
        column.addLayout(buttons)
        column.addWidget(self.strip)
        self.use_button.clicked.connect(self.use)
        self.save_button.clicked.connect(self._ask_where)
        self.strip.first_clicked.connect(lambda: self.opened.emit(self._entry))
        jobs.done.connect(self._read)
        jobs.refused.connect(self._not_read)

    def show_ballot(self, path: Path, ballot: Ballot, decided: int) -> None:
        """Show the ballot in the file `path`, of which so many votes decide."""
        if path != self._path:
            self.strip.hide()
            self._reading = None
        self._path, self._ballot = path, ballot
        reason = "" if decided else self.tr("No vote prefers one of the two.")
        for button in (self.use_button, self.save_button):
            button.set_reason(reason)

    def use(self) -> None:
        """Make a dataset of the votes that decide; once made, it is read again."""
        if self._ballot is None or self._path is None or self._reading is not None:
            return
        try:
            file = self._ballots.write_pairs(self._path, self._ballot)
        except ProblemError as error:
            self._say(error.problems[0])
            return
        datasets = self._desk.datasets
        known = [
            entry for entry in datasets.entries() if [source.path for source in entry.recipe.sources] == [str(file)]
        ]
        if known and self._jobs.of(known[0].path):
            return
        if known:
            entry, task = known[0], datasets.read_again(known[0], known[0].recipe)
        else:
            about = self._ballot.about or f"{self._ballot.a} · {self._ballot.b}"
            entry, task = datasets.add([file], self.tr("Votes: {about}").format(about=about))
        self._reading = entry.path
        self.strip.show_message("info", self.tr("Making the dataset “{name}” …").format(name=entry.recipe.name))
        self._jobs.run(entry, task, new=not known)

    def save(self, path: Path) -> None:
        """Write the pairs into a file."""
        if self._ballot is None:
            return
        try:
            write_bytes(path, json_lines(preferences(self._ballot)))
        except ProblemError as error:
            self._say(error.problems[0])
            return
        self.saved.emit(path)
        self.strip.show_message("good", self.tr("Saved: {path}").format(path=path))

    def _read(self, entry: Entry) -> None:
        if entry.path != self._reading:
            return
        self._reading, self._entry = None, entry
        count = entry.imported.kept if entry.imported else 0
        pairs = self.tr("1 pair") if count == 1 else self.tr("{count} pairs").format(count=count_text(count))
        sentence = self.tr("The dataset “{name}” has {pairs} of a better and a worse answer.")
        few = "" if entry.prepared else self.tr("They are too few to train on yet: vote on more.")
        self.strip.show_message(
            "good" if entry.prepared else "info", sentence.format(name=entry.recipe.name, pairs=pairs), few,
            self.tr("Open the dataset"),
        )  # fmt: skip

    def _not_read(self, path: Path, problems: list[Problem]) -> None:
        if path == self._reading:
            self._reading = None
            self._say(problems[0])

    def _say(self, problem: Problem) -> None:
        self.strip.tell_problem(problem)

    def _ask_where(self) -> None:
        kinds = self.tr("JSON Lines (*.jsonl)")
        path = remember.ask_save(self, self.tr("Save the pairs"), "answers", "preferences.jsonl", kinds)
        if path:
            self.save(path)
