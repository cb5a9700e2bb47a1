"""The engine in Settings: what there is, where, how it was checked, and what can be done about it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.core.engine_room import EngineManifest, EngineState, Level
from desktop.core.problems import Problem
from desktop.services.desk import Desk
from desktop.services.engine_place import own_engine
from desktop.services.settings import save_settings
from desktop.services.task import while_there
from desktop.ui.badge import Badge
from desktop.ui.buttons import Button, DangerButton, PrimaryButton
from desktop.ui.card import Card
from desktop.ui.disclosure import Disclosure
from desktop.ui.engine.words import numbers_text, ready_text, step_now
from desktop.ui.fields import ComboBox
from desktop.ui.flow import FlowLayout
from desktop.ui.form import Form
from desktop.ui.labels import ElidedText, Muted, WrapText
from desktop.ui.message_strip import MessageStrip
from desktop.ui.progress import ThinBar
from desktop.ui.sure import Question, removal
from desktop.ui.texts import moment_text, number_text, size_text
from desktop.ui.theme import GAP_L, GAP_M, GAP_XS

EXACT = 0.0005
"""A relative deviation that is not worth telling."""


class EngineCard(Card):
    """Sends `setup_wanted` when a person wants to set an engine up, or another one beside the one there is."""

    setup_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Engine"), parent=parent)
        self._desk = desk
        self._measured = ""
        self.badge, self.strip = Badge(), MessageStrip()
        self.about, self.folder, self.checked = WrapText(""), ElidedText(""), Muted("")
        self.words, self.bar = Muted(""), ThinBar(self.tr("Work on the engine"))
        self.cancel_button = Button(self.tr("Cancel"), "close")
        self.setup_button = PrimaryButton(self.tr("Set up the engine"), "chip")
        self.check_button = Button(self.tr("Check"), "check")
        self.move_button = Button(self.tr("Move to another drive …"), "disk")
        self.remove_button = DangerButton(self.tr("Remove …"), "trash")
        self.repair = _Repair()
        self.keep = ComboBox()
        self._build()
        self._connect()
        self.show_state()

    def _build(self) -> None:
        self.add_action(self.badge)
        for widget in (self.strip, self.about, self.folder, self.checked, self.words, self.bar):
            self.add(widget)
        holder = self._buttons = QWidget()
        buttons = FlowLayout(holder, gap=GAP_M)
        for button in (
            self.setup_button, self.check_button, self.move_button, self.remove_button, self.cancel_button,
        ):  # fmt: skip
            buttons.addWidget(button)
        self.add(holder)
        self.add(self.repair)
        self.form = Form()
        for text, keep in (
            (self.tr("Unless the drive is nearly full"), None),
            (self.tr("Always"), True),
            (self.tr("Never"), False),
        ):
            self.keep.addItem(text, keep)
        self.keep.setCurrentIndex(max(0, self.keep.findData(self._desk.settings.keep_wheels)))
        self.form.add_row(
            self.tr("Keep the fetched packages"), self.keep, self.tr("With them a repair needs no download.")
        )
        self.add(self.form)

    def _connect(self) -> None:
        engine = self._desk.engine
        engine.changed.connect(self.show_state)
        engine.progressed.connect(self._show_work)
        engine.done.connect(self._done)
        engine.refused.connect(self._refused)
        self.setup_button.clicked.connect(self.setup_wanted)
        self.move_button.clicked.connect(self.setup_wanted)
        self.check_button.clicked.connect(lambda: self._repair("verify"))
        self.repair.wanted.connect(self._repair)
        self.cancel_button.clicked.connect(engine.cancel)
        self.remove_button.clicked.connect(self.remove)
        self.strip.first_clicked.connect(self.setup_wanted)
        self.keep.currentIndexChanged.connect(lambda _: self._take_keep())

    # -- showing ------------------------------------------------------------------------------------------------------

    def show_state(self) -> None:
        """Show what there is, and what can be done about it."""
        engine = self._desk.engine
        state, manifest = engine.state, engine.manifest
        self.badge.show_words(*self._badge(state))
        there = manifest is not None
        self.about.setText(self._about(state, manifest))
        for widget in (self.folder, self.checked, self.check_button, self.move_button, self.remove_button, self.repair):
            widget.setVisible(there)
        self.form.setVisible(not own_engine())
        self.setup_button.setVisible(not there and not own_engine())
        if manifest is not None:
            self._show_manifest(manifest)
        reason = self.tr("Something is being done with the engine.") if engine.busy else ""
        for button in (self.check_button, self.move_button, self.remove_button, *self.repair.buttons):
            button.set_reason(reason)
        self._show_work()
        self._show_outdated(state)

    def _badge(self, state: EngineState) -> tuple[str, str]:
        if self._desk.engine.busy:
            return "info", self.tr("Being worked on")
        texts: dict[EngineState, tuple[str, str]] = {
            "none": ("warn", self.tr("Not set up")),
            "unfinished": ("warn", self.tr("Not finished")),
            "ready": ("good", self.tr("Ready")),
            "outdated": ("warn", self.tr("Ready, a newer one is due")),
            "broken": ("bad", self.tr("Damaged")),
        }
        return texts[state]

    def _about(self, state: EngineState, manifest: EngineManifest | None) -> str:
        if own_engine():
            return self.tr("This program runs from a clone: its engine is the environment it runs in.")
        if manifest is None:
            return self.tr("Training, answering and exporting need it. Everything else works without.")
        if state == "broken":
            return self.tr("Its files are not all there any more. “Install again” under “Repair” brings them back.")
        return ready_text(manifest)

    def _show_manifest(self, manifest: EngineManifest) -> None:
        found = manifest.verified
        self.folder.setText(" · ".join(filter(None, (manifest.folder, self._measured))))
        if found.four_bit_error < EXACT:
            text = self.tr("Checked {when}: everything loads, and 4-bit weights compute as they should.")
        else:
            text = self.tr("Checked {when}: everything loads, and 4-bit weights compute to within {error} %.")
        error = number_text(100 * found.four_bit_error, 2)
        self.checked.setText(text.format(when=moment_text(manifest.made), error=error))

    def _show_work(self) -> None:
        engine = self._desk.engine
        for widget in (self.words, self.bar, self.cancel_button):
            widget.setVisible(engine.busy)
        self._buttons.setVisible(any(not button.isHidden() for button in self._buttons.findChildren(Button)))
        words = step_now(engine.step)
        self.words.setText(
            " · ".join(filter(None, (words[:1].upper() + words[1:], numbers_text(engine.step, engine.numbers))))
        )
        self.bar.set_fraction(engine.share or None)

    def _show_outdated(self, state: EngineState) -> None:
        if state == "outdated" and not self._desk.engine.busy:
            self.strip.show_message(
                "warn",
                self.tr("This version comes with a newer engine."),
                self.tr("The one you have goes on working until the new one was checked."),
                self.tr("Set up the new one"),
                closable=False,
            )
        elif not self._desk.engine.problems:
            self.strip.hide()

    def showEvent(self, event: QShowEvent, /) -> None:
        """Look how much room it takes."""
        super().showEvent(event)
        self.show_state()
        manifest = self._desk.engine.manifest
        if manifest is not None:
            folder = Path(manifest.folder)
            task = self._desk.task(lambda _tell, cancelled: _size_of(folder, cancelled))
            task.done.connect(while_there(self, self._measure))
            task.start()

    def _measure(self, size: int) -> None:
        self._measured = size_text(size)
        if (manifest := self._desk.engine.manifest) is not None:
            self._show_manifest(manifest)

    # -- what is done -------------------------------------------------------------------------------------------------

    def _repair(self, level: Level) -> None:
        self.strip.hide()
        self._desk.engine.repair(level)

    def _done(self, _manifest: EngineManifest) -> None:
        self.strip.show_message("good", self.tr("The engine is checked and ready."))

    def _refused(self, problems: list[Problem]) -> None:
        self.strip.tell_problem(problems[0])

    def remove(self) -> None:
        """Ask, then remove the engine."""
        if self._sure():
            self._desk.engine.remove()

    def _sure(self) -> bool:
        return self.removal_question().ask() == 0

    def removal_question(self) -> Question:
        """What is asked before the engine is removed."""
        what = self.tr(
            "Nothing can be trained, answered or exported until it is set up again. Models, datasets and runs stay."
        )
        return removal(self, self.tr("Remove the engine?"), what, self.tr("Remove"))

    def _take_keep(self) -> None:
        self._desk.settings.keep_wheels = self.keep.currentData()
        save_settings(self._desk.places, self._desk.settings)


class _Repair(Disclosure):
    """Three levels, each with what it does. Sends `wanted(Level)`."""

    wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__(self.tr("Repair"), self.tr("Repair"))
        self.buttons: list[Button] = []
        self.body.setSpacing(GAP_L)
        self._add("verify", self.tr("Check again"), self.tr("Loads everything once and computes a small product."))
        self._add(
            "reinstall",
            self.tr("Install again"),
            self.tr("Puts all packages in place again. What was kept is not fetched again."),
        )
        self._add(
            "anew", self.tr("Begin anew"), self.tr("Fetches everything again. For a drive that has changed files.")
        )

    def _add(self, level: Level, words: str, note: str) -> None:
        button = Button(words, "refresh")
        button.clicked.connect(lambda: self.wanted.emit(level))
        button.set_hint(note)
        self.buttons.append(button)
        row = QWidget()
        column = QVBoxLayout(row)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_XS)
        column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(Muted(note))
        self.body.addWidget(row)


def _size_of(folder: Path, cancelled: Callable[[], bool]) -> int:
    """Bytes of all files in a folder; those that go away meanwhile do not count."""
    total = 0
    for path in folder.rglob("*"):
        if cancelled():
            break
        try:
            if path.is_file() and not path.is_symlink():
                total += path.lstat().st_size
        except OSError:
            continue
    return total
