"""Log: what the engine's libraries said, with a filter."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from desktop.core.runs import RunFolder
from desktop.ui.buttons import Button
from desktop.ui.theme import GAP_L, GAP_M, current

REFRESH_MS = 1000
MOST_BYTES = 2_000_000
"""Of a longer log only the end is shown."""


class LogTab(QWidget):
    """Looks at the file once a second while it is shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._folder: RunFolder | None = None
        self._lines: list[str] = []
        self._size = -1
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(self.tr("Show only lines with …"))
        self.filter.setAccessibleName(self.tr("Filter the log"))
        self.filter.setClearButtonEnabled(True)
        self.filter.textChanged.connect(self._show)
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setAccessibleName(self.tr("Log of the engine"))
        self.text.setPlaceholderText(self.tr("The engine's libraries have said nothing."))
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.text.setTabChangesFocus(True)
        self._take_font()
        current().changed.connect(self._take_font)
        self.copy_button = Button(self.tr("Copy"), "copy")
        self.copy_button.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.text.toPlainText()))
        line = QHBoxLayout()
        line.setSpacing(GAP_M)
        line.addWidget(self.filter, 1)
        line.addWidget(self.copy_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, GAP_M, 0, GAP_L)
        column.setSpacing(GAP_M)
        column.addLayout(line)
        column.addWidget(self.text, 1)
        self._timer = QTimer(self, interval=REFRESH_MS)
        self._timer.timeout.connect(self.refresh)

    def show_run(self, folder: RunFolder) -> None:
        """Show the log of another run."""
        self._folder, self._size, self._lines = folder, -1, []
        self.text.clear()
        if self.isVisible():
            self.refresh()

    def showEvent(self, event) -> None:  # type: ignore[no-untyped-def]
        """Look while shown."""
        self.refresh()
        self._timer.start()
        super().showEvent(event)

    def hideEvent(self, event) -> None:  # type: ignore[no-untyped-def]
        """Rest while hidden."""
        self._timer.stop()
        super().hideEvent(event)

    def refresh(self) -> None:
        """Read the log again if it has grown."""
        if self._folder is None:
            return
        try:
            size = self._folder.log.stat().st_size
            if size == self._size:
                return
            with self._folder.log.open("rb") as file:
                file.seek(max(0, size - MOST_BYTES))
                self._lines = file.read().decode("utf-8", "replace").splitlines()
        except OSError:
            return
        self._size = size
        self._show()

    def _show(self) -> None:
        wanted = self.filter.text().lower()
        lines = [line for line in self._lines if wanted in line.lower()]
        bar = self.text.verticalScrollBar()
        at_end = bar.value() >= bar.maximum() - 4
        self.text.setPlainText("\n".join(lines))
        if at_end:
            bar.setValue(bar.maximum())

    def _take_font(self) -> None:
        self.text.setFont(current().font("mono"))
