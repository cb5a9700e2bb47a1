"""The files a dataset was read from, and its version."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.core.datasets import SourceFile
from desktop.data.library import Entry
from desktop.ui.badge import Badge
from desktop.ui.buttons import Button
from desktop.ui.card import Card
from desktop.ui.flow import FlowLayout
from desktop.ui.labels import ElidedText, Muted, Small, Strong
from desktop.ui.styling import clear_layout, keep_off_bar, mark
from desktop.ui.texts import count_text, moment_text, size_text
from desktop.ui.theme import GAP_L, GAP_M, GAP_XS

MOST_VERSIONS = 10
MOST_SHOWN = 200


class FilesTab(QScrollArea):
    """Sends `read_again_wanted`."""

    read_again_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.again = Button(self.tr("Read again"), "refresh")
        self.again.clicked.connect(self.read_again_wanted)
        self.version = Strong()
        self.version.make_selectable()
        self._shown: tuple[object, ...] = ()
        self._rows = QVBoxLayout()
        self._rows.setSpacing(GAP_M)
        self.files = Card(self.tr("Read from"), self.tr("These files are only read, never changed."))
        self.files.add_action(self.again)
        self.files.add_layout(self._rows)
        state = Card(
            self.tr("Version"),
            self.tr("Follows from the examples alone: the same examples always have the same version."),
        )
        state.add(self.version)
        self._versions = QVBoxLayout()
        self._versions.setSpacing(GAP_XS)
        state.add_layout(self._versions)
        inner = QWidget()
        mark(inner, "ground", "page")
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, GAP_L, 0, GAP_L)
        column.setSpacing(GAP_L)
        column.addWidget(self.files)
        column.addWidget(state)
        column.addStretch(1)
        self.setWidget(inner)
        keep_off_bar(self, column)

    def show_entry(self, entry: Entry) -> None:
        """Show the files of a dataset."""
        version = entry.prepared.version if entry.prepared else self.tr("not worked out yet")
        self.version.setText(version)
        self._show_versions(entry)
        facts = (entry.path, entry.recipe.sources, entry.changed, entry.missing)
        if facts == self._shown:
            return
        self._shown = facts
        clear_layout(self._rows)
        for source in entry.recipe.sources[:MOST_SHOWN]:
            self._rows.addWidget(self._row(source, entry))
        if len(entry.recipe.sources) > MOST_SHOWN:
            words = self.tr("{count} more files")
            self._rows.addWidget(Muted(words.format(count=count_text(len(entry.recipe.sources) - MOST_SHOWN))))

    def _show_versions(self, entry: Entry) -> None:
        """The states before this one, so that a run's dataset can be recognised."""
        clear_layout(self._versions)
        for old in entry.folder.versions()[1 : 1 + MOST_VERSIONS]:
            words = self.tr("Before: {version} · {when} · {train} to learn from, {held} held out")
            self._versions.addWidget(
                Muted(
                    words.format(
                        version=old.version,
                        when=moment_text(old.at),
                        train=count_text(old.train),
                        held=count_text(old.held_out),
                    )
                )
            )

    def show_busy(self, reason: str) -> None:
        """While there is work under way, reading has to wait."""
        self.again.set_reason(reason)

    def _row(self, source: SourceFile, entry: Entry) -> QWidget:
        holder, path = QWidget(), Path(source.path)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Strong(path.name))
        words.addWidget(ElidedText(str(path.parent), tone="muted"))
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP_M)
        row.addLayout(words, 1)
        told = FlowLayout(gap=GAP_M)
        row.addLayout(told)
        row.setAlignment(told, Qt.AlignmentFlag.AlignVCenter)
        if source.modified_ns:
            facts = f"{size_text(source.size)} · {moment_text(source.modified_ns / 1e9)}"
            told.addWidget(Small(facts))
        badge = Badge()
        if source.path in entry.missing:
            badge.show_words("neutral", self.tr("No longer there"), "close")
        elif source.path in entry.changed:
            badge.show_words("warn", self.tr("Changed since"))
        else:
            badge.show_words("good", self.tr("Unchanged"))
        told.addWidget(badge)
        return holder
