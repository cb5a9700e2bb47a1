"""The drop zone: the whole page takes files; the zone lights up and says what it takes."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, QRectF, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.core.gguf_header import looks_like_gguf
from desktop.core.recipe_file import is_recipe
from desktop.ui import remember
from desktop.ui.buttons import Button
from desktop.ui.flow import FlowLayout
from desktop.ui.icons import IconView
from desktop.ui.labels import CardTitle, Muted, StrongLines
from desktop.ui.styling import paint_focus_ring, smooth_painter
from desktop.ui.theme import CARD_RADIUS, GAP_L, GAP_M, GAP_S, GAP_XL, colour, scaled

SLIM_WORDS = 260
"""Width that the words of a slim zone want beside its buttons."""


class DropZone(QFrame):
    """Takes files by dropping, pasting or choosing. Sends `dropped(list[Path])`, `refused(list[Path])` and, for
    GGUF files, which are models and no examples, `models_dropped(list[Path])`; for recipe files
    `recipes_dropped(list[Path])`."""

    models_dropped = Signal(list)
    recipes_dropped = Signal(list)
    dropped = Signal(list)
    refused = Signal(list)

    def __init__(
        self,
        title: str,
        takes: str,
        button: str,
        suffixes: Sequence[str] = (),
        folders: bool = True,
        parent: QWidget | None = None,
        *,
        folder_button: str = "",
        slim: bool = False,
        purpose: str = "examples",
    ) -> None:
        """Say what to drop and what is taken. `suffixes` like ".csv"; none means every file. With `folder_button` there
        is a second button, for a whole folder; a `slim` zone is one line high. Zones of one `purpose` remember the last
        folder together."""
        super().__init__(parent)
        self._purpose = purpose
        self._suffixes = tuple(suffix.lower() for suffix in suffixes)
        self._folders = folders
        self._lit = False
        self._slim: QBoxLayout | None = None
        self.setAccessibleName(title)
        self.setAccessibleDescription(takes)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.button = Button(button, "folder")
        self.button.clicked.connect(self.choose)
        self.folder_button = Button(folder_button)
        self.folder_button.clicked.connect(self.choose_folder)
        self.folder_button.setAccessibleName(folder_button or self.tr("Choose a folder"))
        if not folder_button:
            self.folder_button.hide()
        self._icon = IconView("drop", "muted", 24 if slim else 32)
        if slim:
            self._build_slim(title, takes)
        else:
            self._build(title, takes)
        self.watch(self)

    @property
    def lit(self) -> bool:
        """Whether something that can be taken hangs over the page."""
        return self._lit

    def watch(self, page: QWidget) -> None:
        """Let the whole page be the target, for dropping and for pasting."""
        page.setAcceptDrops(True)
        page.installEventFilter(self)

    def choose(self) -> None:
        """Open the system's file dialog."""
        pattern = " ".join(f"*{suffix}" for suffix in self._suffixes) or "*"
        kinds = f"{self.tr('Files')} ({pattern})"
        self.take(remember.ask_files(self, self.button.text(), self._purpose, kinds))

    def choose_folder(self) -> None:
        """Open the system's dialog for a folder."""
        if found := remember.ask_folder(self, self.folder_button.accessibleName(), self._purpose):
            self.take([found])

    def paste(self) -> None:
        """Take the files on the clipboard."""
        self.take(paths_in(QGuiApplication.clipboard().mimeData()))

    def take(self, paths: Iterable[Path]) -> None:
        """Send on what can be taken, and what cannot."""
        whole = list(paths)
        if recipes := [path for path in whole if is_recipe(path)]:
            self.recipes_dropped.emit(recipes)
        given = [path for path in whole if path not in recipes]
        found = [path for path in given if not looks_like_gguf(path)]
        if models := [path for path in given if path not in found]:
            self.models_dropped.emit(models)
        good = [path for path in found if self._fits(path)]
        bad = [path for path in found if path not in good]
        if good:
            self.dropped.emit(good)
        if bad:
            self.refused.emit(bad)

    def eventFilter(self, watched: QObject, event: QEvent, /) -> bool:
        """Watch drags, drops and Ctrl+V on the pages."""
        if self.isHidden():  # another zone of the page is there instead
            return False
        if isinstance(event, QDragEnterEvent):
            return self._drag_in(event)
        if event.type() == QEvent.Type.DragMove and isinstance(event, QDropEvent):
            accept_copy(event)
            return True
        if event.type() == QEvent.Type.DragLeave:
            self._light(False)
        elif isinstance(event, QDropEvent) and event.type() == QEvent.Type.Drop:
            return self._drop(event)
        elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._maybe_paste(event) or super().eventFilter(watched, event)
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        """Space and Enter open the file dialog."""
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.choose()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent, /) -> None:
        """Draw the dashed edge and, when lit, the soft ground."""
        with smooth_painter(self) as painter:
            box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
            pen = QPen(colour("accent" if self._lit else "edge"), 2 if self._lit else 1.25)
            pen.setDashPattern([4, 3] if not self._lit else [1, 0])
            painter.setPen(pen)
            painter.setBrush(colour("accent_soft" if self._lit else "surface"))
            painter.drawRoundedRect(box, CARD_RADIUS, CARD_RADIUS)
            if self.hasFocus():
                paint_focus_ring(painter, QRectF(self.rect()), CARD_RADIUS)

    def _maybe_paste(self, event: QKeyEvent) -> bool:
        if not event.matches(QKeySequence.StandardKey.Paste):
            return False
        self.paste()
        return True

    def _fits(self, path: Path) -> bool:
        if path.is_dir():
            return self._folders
        return not self._suffixes or path.name.lower().endswith(self._suffixes)

    def _drag_in(self, event: QDragEnterEvent) -> bool:
        if not event.mimeData().hasUrls():
            return False
        self._light(any(self._fits(path) for path in paths_in(event.mimeData())))
        accept_copy(event)
        return True

    def _drop(self, event: QDropEvent) -> bool:
        self._light(False)
        paths = paths_in(event.mimeData())
        if paths:
            accept_copy(event)
            self.take(paths)
        return bool(paths)

    def _light(self, lit: bool) -> None:
        self._lit = lit
        self._icon.set_icon("drop", "accent" if lit else "muted")
        self.update()

    def _build(self, title: str, takes: str) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP_XL, GAP_XL, GAP_XL, GAP_XL)
        column.setSpacing(GAP_S)
        centre = Qt.AlignmentFlag.AlignHCenter
        column.addStretch(1)
        column.addWidget(self._icon, 0, centre)
        for label in (CardTitle(title), Muted(takes)):
            label.setAlignment(centre)
            line = QHBoxLayout()
            line.addStretch(1)
            line.addWidget(label, 6)
            line.addStretch(1)
            column.addLayout(line)
        column.addSpacing(GAP_M)
        buttons = QHBoxLayout()
        buttons.setSpacing(GAP_S)
        buttons.addStretch(1)
        buttons.addWidget(self.button)
        buttons.addWidget(self.folder_button)
        buttons.addStretch(1)
        column.addLayout(buttons)
        column.addStretch(1)

    def _build_slim(self, title: str, takes: str) -> None:
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(StrongLines(title))
        words.addWidget(Muted(takes))
        buttons = self._buttons = FlowLayout(gap=GAP_S)
        buttons.addWidget(self.button)
        buttons.addWidget(self.folder_button)
        inner = self._slim = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        inner.setSpacing(GAP_M)
        inner.addLayout(words, 1)
        middle = QVBoxLayout()
        middle.addStretch(1)
        middle.addLayout(buttons)
        middle.addStretch(1)
        inner.addLayout(middle)
        row = QHBoxLayout(self)
        row.setContentsMargins(GAP_L, GAP_M, GAP_L, GAP_M)
        row.setSpacing(GAP_M)
        row.addWidget(self._icon)
        row.addLayout(inner, 1)

    def resizeEvent(self, event: QResizeEvent, /) -> None:
        """A slim zone without much room has its buttons below the words."""
        super().resizeEvent(event)
        if self._slim is not None:
            beside = self.width() >= self._buttons.sizeHint().width() + scaled(SLIM_WORDS)
            self._slim.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)


def accept_copy(event: QDropEvent) -> None:
    """Take what is dragged as a copy, whatever the other program would rather do: after a move it deletes the file."""
    event.setDropAction(Qt.DropAction.CopyAction)
    event.accept()


def paths_in(data: QMimeData) -> list[Path]:
    """The local files named in dragged or copied data, also as plain lines of text."""
    if data.hasUrls():
        return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    lines = (line.strip().strip('"') for line in data.text().splitlines())
    return [path for path in map(Path, filter(None, lines)) if len(str(path)) < 4096 and _exists(path)]


def _exists(path: Path) -> bool:
    try:
        return path.exists()
    except (OSError, ValueError):
        return False
