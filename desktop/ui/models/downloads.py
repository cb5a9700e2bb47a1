"""Models on their way: how far each is, with pause, resume and cancel."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.core.hub_jobs import HubProgress
from desktop.core.problems import Problem
from desktop.services.desk import Desk
from desktop.services.hub import DownloadState, HubDownload
from desktop.services.model_store import Leftover
from desktop.services.task import Task, while_there
from desktop.ui.buttons import Button, QuietButton
from desktop.ui.card import Card
from desktop.ui.labels import Muted, Strong, WrapText
from desktop.ui.progress import ThinBar
from desktop.ui.sure import sure
from desktop.ui.texts import left_text, sentences, size_text
from desktop.ui.theme import GAP_M, GAP_S
from desktop.ui.wording import detail_of, words_of


class DownloadsCard(Card):
    """All downloads of this window, and those that an earlier one has left. Hidden while there are none."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Downloads"), parent=parent)
        self._desk = desk
        self.rows: dict[HubDownload, DownloadRow] = {}
        self.left: dict[str, LeftoverRow] = {}
        self._looking: Task | None = None
        desk.downloads.changed.connect(self._show)
        desk.downloads.removed.connect(self._drop)
        self.hide()

    def look_for_leftovers(self) -> None:
        """Show what earlier starts of the program did not begin, and look on a thread what they did not finish."""
        for item in self._desk.downloads.items:
            if item not in self.rows:
                self._show(item)
        task = self._looking = self._desk.downloads.look_for_unfinished()
        task.done.connect(while_there(self, lambda found: self._show_left(task, found)))
        task.start()

    def _look_anew(self) -> None:
        """What a look under way has passed by already may be gone by now."""
        if self._looking and self._looking.running:
            self.look_for_leftovers()

    def _show_left(self, task: Task, unfinished: list[Leftover]) -> None:
        if task is not self._looking:
            return  # it was looked again since
        found = {left.folder: left for left in self._desk.downloads.unfinished_of(unfinished)}
        for folder in [known for known in self.left if known not in found]:
            self.left.pop(folder).deleteLater()
        for folder, left in found.items():
            if folder not in self.left:
                row = LeftoverRow(left)
                row.resume.clicked.connect(lambda _=False, one=left: self._go_on(one))
                row.remove.clicked.connect(lambda _=False, one=left: self._remove(one))
                self.left[folder] = row
                self.add(row)
        self._show_or_hide()

    def _go_on(self, left: Leftover) -> None:
        if row := self.left.pop(left.folder, None):
            row.hide()
            row.deleteLater()
        self._desk.finish_download(left)
        self.look_for_leftovers()

    def _cancel(self, item: HubDownload) -> None:
        """Ask first, unless nothing has arrived."""
        done = size_text(item.progress.done)
        if not item.progress.done or self._sure(item.repo, done):
            self._desk.downloads.cancel(item)

    def _sure(self, repo: str, done: str) -> bool:
        what = self.tr("{done} that have arrived are removed for good. Paused, they would stay.").format(done=done)
        return sure(self, self.tr("Give up fetching {name}?").format(name=repo), what, self.tr("Remove"))

    def _remove(self, left: Leftover) -> None:
        if not self._sure(left.repo, size_text(left.done)):
            return
        task = self._desk.remove_leftover(left)
        task.done.connect(while_there(self, lambda _: self.look_for_leftovers()))
        task.refused.connect(while_there(self, lambda problems: self._say(left, problems)))
        task.start()

    def _say(self, left: Leftover, problems: list[Problem]) -> None:
        if row := self.left.get(left.folder):  # else it was gone on with meanwhile
            row.show_trouble(words_of(problems[0]).title)

    def _show(self, item: HubDownload) -> None:
        if item not in self.rows:
            row = self.rows[item] = DownloadRow(item)
            downloads = self._desk.downloads
            row.pause.clicked.connect(lambda: downloads.pause(item))
            row.resume.clicked.connect(lambda: downloads.resume(item))
            row.cancel.clicked.connect(lambda: self._cancel(item))
            row.clear.clicked.connect(lambda: downloads.forget(item))
            self.body.insertWidget(0, row)
        self.rows[item].show_state()
        self._show_or_hide()
        if item.state == DownloadState.DONE:
            self._look_anew()

    def _drop(self, item: HubDownload) -> None:
        if row := self.rows.pop(item, None):
            row.hide()
            row.deleteLater()
        self._show_or_hide()
        self._look_anew()

    def _show_or_hide(self) -> None:
        self.setVisible(bool(self.rows or self.left))


class _Row(QWidget):
    """Name and words at the left, buttons at the right, a bar below."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.words, self.trouble = Muted(), WrapText(tone="bad")
        self.trouble.hide()
        self.bar = ThinBar(self.tr("Download of {name}").format(name=name))
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(Strong(name))
        texts.addWidget(self.words)
        texts.addWidget(self.trouble)
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(GAP_S)
        line = QHBoxLayout()
        line.setSpacing(GAP_M)
        line.addLayout(texts, 1)
        line.addLayout(self.buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_S)
        column.addLayout(line)
        column.addWidget(self.bar)

    def add_button(self, button: Button, spoken: str) -> None:
        """Put a button at the right."""
        button.setAccessibleName(spoken)
        self.buttons.addWidget(button)

    def show_trouble(self, text: str) -> None:
        """Say what went wrong; nothing when nothing did."""
        self.trouble.setText(text)
        self.trouble.setVisible(bool(text))


class DownloadRow(_Row):
    """One download of this window."""

    def __init__(self, item: HubDownload) -> None:
        super().__init__(item.repo)
        self.item = item
        self.pause, self.resume = QuietButton(self.tr("Pause"), "pause"), Button(self.tr("Resume"), "play")
        self.cancel, self.clear = QuietButton(self.tr("Cancel"), "close"), QuietButton(self.tr("Clear"))
        for button in (self.pause, self.resume, self.cancel, self.clear):
            self.add_button(button, f"{button.text()}: {item.repo}")
        self.cancel.set_hint(self.tr("Ends it and removes what has arrived."))
        item.progressed.connect(self.show_progress)
        self.show_state()

    def show_state(self) -> None:
        """Show the download as it stands."""
        state, stays = self.item.state, not self.item.leaving
        self.pause.setVisible(stays and self.item.on_the_way)
        self.resume.setVisible(stays and state in (DownloadState.PAUSED, DownloadState.REFUSED))
        self.cancel.setVisible(stays and state != DownloadState.DONE)
        self.clear.setVisible(state == DownloadState.DONE)
        self.bar.setVisible(state != DownloadState.DONE)
        problem = self.item.problems[0] if self.item.problems else None
        self.show_trouble(sentences(words_of(problem).title, detail_of(problem)) if problem else "")
        self.show_progress(self.item.progress)

    def show_progress(self, progress: HubProgress) -> None:
        """Show how far it is."""
        self.bar.set_fraction(progress.share if progress.total else None)
        self.words.setText(self._words(progress))

    def _words(self, progress: HubProgress) -> str:
        done = self.tr("{done} of {total}").format(done=size_text(progress.done), total=size_text(progress.total))
        state = self.item.state
        if state == DownloadState.DONE:
            return self.tr("Complete and checked, {total}").format(total=size_text(progress.total))
        if state == DownloadState.PAUSED:
            return self.tr("Paused, {done}").format(done=done)
        if state == DownloadState.WAITING:
            return self.tr("Waits for the one before it")
        if state == DownloadState.REFUSED:
            return self.tr("Stopped, {done} are kept").format(done=done)
        if progress.waiting_s:
            return self.tr("The Hub asks to wait {seconds} s").format(seconds=progress.waiting_s)
        if progress.step == "checking":
            return self.tr("Checking the files")
        if not progress.total:
            return self.tr("Looking at the files")
        rate = self.tr("{rate} a second").format(rate=size_text(progress.rate)) if progress.rate else ""
        return " · ".join(filter(None, (done, rate, left_text(progress.left_s))))


class LeftoverRow(_Row):
    """A download that an earlier start of the program did not finish."""

    def __init__(self, left: Leftover) -> None:
        super().__init__(left.repo)
        done, total = size_text(left.done), size_text(left.total)
        self.words.setText(self.tr("Not finished: {done} of {total} are here.").format(done=done, total=total))
        self.bar.set_fraction(left.done / left.total if left.total else None)
        self.resume, self.remove = Button(self.tr("Go on"), "play"), QuietButton(self.tr("Remove"), "trash")
        for button in (self.resume, self.remove):
            self.add_button(button, f"{button.text()}: {left.repo}")
