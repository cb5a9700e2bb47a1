"""Sending an export to the Hub: what will be sent stands there first, and nothing goes out without a click."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QWidget

from desktop.core.exports import Exported, note_address
from desktop.core.hub_files import files_to_send
from desktop.core.hub_jobs import HubProgress, Uploaded
from desktop.core.loading_ways import model_name
from desktop.core.problems import Problem
from desktop.services.desk import Desk
from desktop.services.export_source import Source
from desktop.services.hub_work import upload_folder
from desktop.services.task import Task
from desktop.ui.buttons import Button, IconButton
from desktop.ui.card import Card
from desktop.ui.form import FormRow
from desktop.ui.labels import Muted, WrapText
from desktop.ui.message_strip import Level, MessageStrip
from desktop.ui.progress import ThinBar
from desktop.ui.run.export_done import kind_words
from desktop.ui.texts import count_text, left_text, size_text
from desktop.ui.theme import GAP_M

MOST_NAMES = 12
"""Names of files that are spelled out; of more the rest is counted."""


class SendCard(Card):
    """Name of the repository, whether others see it, the files. Sends `sent` when all is there."""

    sent = Signal()
    _heard = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Send to the Hub"), parent=parent)
        self._desk = desk
        self._task: Task | None = None
        self._source: Source | None = None
        self._done: Exported | None = None
        self._address = ""
        self.strip = MessageStrip()
        self.files = WrapText("")
        self.repo = QLineEdit()
        self.private = QCheckBox(self.tr("Private: only my account sees it"))
        self.send_button = Button(self.tr("Send"), "external")
        self.cancel_button = Button(self.tr("Cancel"), "close")
        self.bar, self.left = ThinBar(self.tr("Sending")), Muted("")
        close = IconButton("close", self.tr("Close without sending"))
        close.clicked.connect(self.put_away)
        self.add_action(close)
        self._build()
        self.strip.first_clicked.connect(lambda: QDesktopServices.openUrl(QUrl(self._address)))
        self.send_button.clicked.connect(self.send)
        self.cancel_button.clicked.connect(lambda: self._task.cancel() if self._task else None)
        self._heard.connect(self._progress)
        self._rest()
        self.hide()

    def _build(self) -> None:
        self.add(self.strip)
        help_text = self.tr("In your own account, or account/name. A token that may write is needed (Settings).")
        self.add(FormRow(self.tr("Name of the repository"), self.repo, help_text))
        self.add(self.private)
        self.add(self.files)
        line = QHBoxLayout()
        line.setSpacing(GAP_M)
        for widget in (self.send_button, self.cancel_button):
            line.addWidget(widget)
        line.addWidget(self.bar, 1)
        line.addWidget(self.left)
        line.addStretch(1)
        self.add_layout(line)

    def show_export(self, done: Exported, source: Source) -> None:
        """Ask about an export; nothing is sent yet."""
        if self._task:
            return
        self._done, self._source = done, source
        files = files_to_send(Path(done.folder))
        names = [f"{path.relative_to(done.folder).as_posix()} ({size_text(path.stat().st_size)})" for path in files]
        more = len(names) - MOST_NAMES
        listed = ", ".join(names[:MOST_NAMES]) + (
            self.tr(" and {n} more").format(n=count_text(more)) if more > 0 else ""
        )
        total = size_text(sum(path.stat().st_size for path in files))
        sentence = self.tr("This is sent, {total} in all, and nothing else: {names}")
        self.files.setText(sentence.format(total=total, names=listed))
        self.set_title(self.tr("Send to the Hub"), f"{kind_words(done)} · {done.folder}")
        self.repo.setText(model_name(Path(done.folder).name))
        self.private.setChecked(True)
        self.strip.hide()
        self.show()
        self.repo.setFocus()

    def send(self) -> None:
        """Start sending."""
        done, source = self._done, self._source
        if self._task or done is None or source is None:
            return
        repo, private = self.repo.text(), self.private.isChecked()

        def work(_tell: object, cancelled: Callable[[], bool]) -> Uploaded:
            found = upload_folder(
                self._desk.hub_access(), Path(done.folder), repo, private, self._heard.emit, cancelled
            )
            note_address(source, done, found.address)
            return found

        self.strip.hide()
        self._task = self._desk.task(work)
        self._task.done.connect(self._finish)
        self._task.refused.connect(self._refuse)
        self.send_button.set_reason(self.tr("Sending …"))
        self.cancel_button.show()
        self.bar.show()
        self.bar.set_fraction(None)
        self._task.start()

    def put_away(self) -> None:
        """Close the card, and end what it does."""
        if self._task:
            self._task.cancel()
        self.hide()

    def _progress(self, progress: HubProgress) -> None:
        if self._task:
            self.bar.set_fraction(progress.share or None)
            self.left.setText(left_text(progress.left_s))

    def _finish(self, found: Uploaded) -> None:
        self._rest()
        self._address = found.address
        sentence = self.tr("It is on the Hub: {address}").format(address=found.address)
        detail = self.tr("{sent} of {total} had to be sent.").format(
            sent=size_text(found.sent), total=size_text(found.total_bytes)
        )
        self.strip.show_message("good", sentence, detail, self.tr("Open the page"))
        self.sent.emit()

    def _refuse(self, problems: list[Problem]) -> None:
        self._rest()
        level: Level = "info" if problems[0].code == "task.cancelled" else "bad"
        self.strip.tell_problem(problems[0], level)

    def _rest(self) -> None:
        self._task = None
        self.send_button.set_reason("")
        self.cancel_button.hide()
        self.bar.hide()
        self.left.setText("")
