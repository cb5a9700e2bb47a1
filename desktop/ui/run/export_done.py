"""What was exported: how other programs load it, and what was handed over before."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QTabBar, QVBoxLayout, QWidget

from desktop.core.exports import Exported, exported_of
from desktop.core.loading_ways import Way, ends_in, form_in, model_name, ways_of
from desktop.core.problems import Problem
from desktop.core.recipe import CLASSIFYING
from desktop.core.words_export import PROGRAM_NAMES
from desktop.services.desk import Desk
from desktop.services.export_source import Source
from desktop.ui.buttons import Button, QuietButton
from desktop.ui.card import Card
from desktop.ui.flow import FlowLayout
from desktop.ui.labels import ElidedText, Muted
from desktop.ui.run.export_check import ExportCheck
from desktop.ui.run.recipe import recipe_of
from desktop.ui.styling import clear_layout
from desktop.ui.texts import moment_text, size_text
from desktop.ui.theme import GAP_M, current
from desktop.ui.wording import words_of

MOST = 12
"""Earlier exports that are listed, the newest ones."""


def kind_words(done: Exported) -> str:
    """What an export is, in a few words: ``GGUF Q4_K_M``."""
    say = QGuiApplication.translate
    names = {"adapter": say("export", "Adapter"), "merged": say("export", "Merged model"), "gguf": "GGUF"}
    strength = "" if done.strength == 1 else say("export", "at {percent} % strength")
    parts = [names[done.kind], done.type, strength.format(percent=round(100 * done.strength))]
    return " ".join(filter(None, parts))


class LoadCard(Card):
    """Commands to copy, a tab for each program; above them whether the export answers as the run's model does."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("How to load it"), parent=parent)
        self.ways: list[Way] = []
        self.check = ExportCheck(desk)
        self.programs = QTabBar()
        self.programs.setDrawBase(False)
        self.programs.setExpanding(False)
        self.programs.setAccessibleName(self.tr("Program that loads it"))
        self.note = Muted("")
        self.commands = QPlainTextEdit()
        self.commands.setReadOnly(True)
        self.commands.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.commands.setAccessibleName(self.tr("Commands"))
        self.copy_button = Button(self.tr("Copy"), "copy")
        line = QHBoxLayout()
        line.addWidget(self.copy_button)
        line.addStretch(1)
        for widget in (self.check, self.programs, self.note, self.commands):
            self.add(widget)
        self.add_layout(line)
        self.programs.currentChanged.connect(self._show_way)
        self.copy_button.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.commands.toPlainText()))
        current().changed.connect(self._take_font)
        self._take_font()
        self.hide()

    def show_export(self, done: Exported, source: Source) -> None:
        """Show how to load an export that lies on this PC."""
        folder, file = Path(done.folder), ""
        if folder.is_file():
            folder, file = folder.parent, folder.name
        elif done.kind == "gguf":
            file = next((path.name for path in sorted(folder.glob("*.gguf"))), "")
        base = source.base_folder or "BASE MODEL"
        name, ends = model_name(source.name), ends_in(folder)
        self.ways = ways_of(form_in(folder), name, base, str(folder), file, ends=ends)
        self.set_title(self.tr("How to load it"), f"{kind_words(done)} · {done.folder}")
        recipe = recipe_of(source.run) if source.run else None
        self.check.show_export(done, source, recipe is None or recipe.objective not in CLASSIFYING)
        before = self.programs.blockSignals(True)
        while self.programs.count():
            self.programs.removeTab(0)
        for way in self.ways:
            self.programs.addTab(PROGRAM_NAMES[way.program])
        self.programs.blockSignals(before)
        first = next((place for place, way in enumerate(self.ways) if way.commands), 0)
        self.programs.setCurrentIndex(first)
        self._show_way(first)
        self.show()

    def _show_way(self, place: int) -> None:
        if not 0 <= place < len(self.ways):
            return
        way = self.ways[place]
        self.note.setText(words_of(Problem(way.code)).cause)
        self.commands.setPlainText(way.commands)
        for widget in (self.commands, self.copy_button):
            widget.setVisible(bool(way.commands))
        lines = way.commands.count("\n") + 1
        margins = 2 * int(self.commands.document().documentMargin()) + 2 * self.commands.frameWidth()
        bar = self.commands.horizontalScrollBar().sizeHint().height()
        self.commands.setFixedHeight(self.commands.fontMetrics().lineSpacing() * lines + margins + bar)

    def _take_font(self) -> None:
        self.commands.setFont(current().font("mono"))
        self._show_way(self.programs.currentIndex())


class PastExports(Card):
    """The exports of a run or adapter, newest first. Sends `load_wanted`, `send_wanted` and `bin_wanted`, each with its
    `Exported`."""

    load_wanted = Signal(object)
    send_wanted = Signal(object)
    bin_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Exported so far"), parent=parent)
        self.shown: list[Exported] = []
        self._column = QVBoxLayout()
        self._column.setSpacing(GAP_M)
        self.add_layout(self._column)
        self.hide()

    def show_source(self, source: Source) -> None:
        """Show those of a run or adapter; without any, the card takes no room."""
        clear_layout(self._column)
        self.shown = exported_of(source)[:MOST]
        for done in self.shown:
            self._column.addWidget(self._row(done))
        self.setVisible(bool(self.shown))

    def _row(self, done: Exported) -> QWidget:
        row = QWidget()
        texts = QVBoxLayout(row)
        texts.setContentsMargins(0, 0, 0, 0)
        texts.setSpacing(2)
        title = kind_words(done)
        texts.addWidget(ElidedText(f"{title} · {size_text(done.bytes)} · {moment_text(done.at)}", strong=True))
        there = Path(done.folder).exists()
        gone = "" if there else self.tr("No longer there: ")
        texts.addWidget(ElidedText(gone + done.folder, tone="muted"))
        if done.address:
            texts.addWidget(ElidedText(self.tr("On the Hub: {address}").format(address=done.address), tone="muted"))
        buttons = QWidget()
        line = FlowLayout(buttons)
        actions = (
            (self.tr("Open folder"), "folder", lambda: open_folder(done)),
            (self.tr("How to load it"), "info", lambda: self.load_wanted.emit(done)),
            (self.tr("Send to the Hub …"), "external", lambda: self.send_wanted.emit(done)),
            (self.tr("Move to the bin"), "trash", lambda: self.bin_wanted.emit(done)),
        )
        for words, icon_name, action in actions if there else ():
            button = QuietButton(words, icon_name)
            button.setAccessibleName(f"{words}: {title}")
            button.clicked.connect(action)
            line.addWidget(button)
        texts.addWidget(buttons)
        return row


def open_folder(done: Exported) -> None:
    """Show an export in the system's own file manager."""
    path = Path(done.folder)
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent if path.is_file() else path)))
