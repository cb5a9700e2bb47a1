"""Small pictures of image files, loaded on a thread: only what is on the screen is asked for."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QImage, QImageReader, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from desktop.services.inbox import Inbox
from desktop.ui.theme import GAP_S, scaled

KEPT = 400
MOST_WAITING = 40
"""About two screens of rows; what was scrolled past is let go."""


class _Loader(Inbox):
    """Reads files; `read(path, image)` comes for each, with a null image for one that Qt cannot show."""

    read = Signal(str, QImage)

    def __init__(self, side: int, parent: QObject) -> None:
        super().__init__(MOST_WAITING, parent)
        self._side = side

    def handle(self, item: Any) -> None:
        """Read one file, no larger than the side."""
        reader = QImageReader(item)
        reader.setAutoTransform(True)
        whole = reader.size()
        if whole.isValid():
            small = whole.scaled(QSize(self._side, self._side), Qt.AspectRatioMode.KeepAspectRatio)
            reader.setScaledSize(small.boundedTo(whole).expandedTo(QSize(1, 1)))
        self.read.emit(item, reader.read())


class Thumbnails(QObject):
    """Pictures of at most `side` pixels (at usual scale). `loaded(path)` comes when one is there."""

    loaded = Signal(str)

    def __init__(self, side: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kept: OrderedDict[str, QPixmap] = OrderedDict()
        self._asked: set[str] = set()
        self._side = side
        self._loader: _Loader | None = None

    def of(self, path: str) -> QPixmap | None:
        """The picture of a file; None while it is being read, and a null one when it cannot be shown."""
        if path in self._kept:
            self._kept.move_to_end(path)
            return self._kept[path]
        if path not in self._asked:
            self._asked.add(path)
            if self._loader is None:
                self._loader = _Loader(scaled(self._side), self)
                self._loader.read.connect(self._keep)
            self._asked -= set(self._loader.put(path))
        return None

    def close(self) -> None:
        """Stop reading."""
        if self._loader is not None:
            self._loader.close()
            self._loader.deleteLater()
        self._loader = None
        self._asked.clear()

    def _keep(self, path: str, image: QImage) -> None:
        self._asked.discard(path)
        self._kept[path] = QPixmap.fromImage(image)
        while len(self._kept) > KEPT:
            self._kept.popitem(last=False)
        self.loaded.emit(path)


class PictureStrip(QWidget):
    """A few pictures side by side, each with its file's name for those who do not see it. With `snug`, each takes only
    the room that it needs, and small ones are shown twice their size or more, up to half of the side."""

    def __init__(self, side: int, parent: QWidget | None = None, *, snug: bool = False) -> None:
        super().__init__(parent)
        self._snug = snug
        self._thumbnails = Thumbnails(side, self)
        self._thumbnails.loaded.connect(self._fill)
        self._side = side
        self.labels: dict[str, QLabel] = {}
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(GAP_S)
        self._row.addStretch(1)
        self.hide()

    def show_pictures(self, paths: Sequence[str]) -> None:
        """Show these; nothing without any."""
        if list(self.labels) == list(paths):
            return
        for label in self.labels.values():
            self._row.removeWidget(label)
            label.hide()
            label.deleteLater()
        self.labels = {path: self._label(path) for path in dict.fromkeys(paths)}
        for place, label in enumerate(self.labels.values()):
            self._row.insertWidget(place, label)
        for path in self.labels:
            self._fill(path)
        self.setVisible(bool(paths))

    def close_pictures(self) -> None:
        """Stop reading."""
        self._thumbnails.close()

    def _label(self, path: str) -> QLabel:
        label = QLabel()
        if not self._snug:
            label.setFixedSize(scaled(self._side), scaled(self._side))
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        label.setAccessibleName(self.tr("Image {name}").format(name=Path(path).name))
        label.setToolTip(path)
        return label

    def _fill(self, path: str) -> None:
        picture = self._thumbnails.of(path)
        if path not in self.labels or picture is None:
            return
        if picture.isNull():
            self.labels[path].setText(Path(path).name)
        elif self._snug:
            times = max(1, scaled(self._side) // (2 * max(picture.width(), picture.height())))
            self.labels[path].setPixmap(picture.scaled(picture.size() * times))
            self.labels[path].setFixedSize(picture.size() * times)
        else:
            self.labels[path].setPixmap(picture)
