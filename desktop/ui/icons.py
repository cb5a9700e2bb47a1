"""Our outline icons: SVG files tinted with a token at the moment of painting, sharp on every screen."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QIconEngine, QPainter, QPaintEvent, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.ui.assets import asset

_MIRRORED = frozenset({"chevron-left", "chevron-right", "undo", "redo", "runs", "log"})
"""Icons that point along the line of reading."""


def icon(name: str, token: str = "text", on_token: str = "") -> QIcon:
    """An icon that takes the colour of `token` (of `on_token` while checked) when it is painted."""
    return QIcon(_TintedEngine(name, token, on_token or token))


def app_icon() -> QIcon:
    """The program's own icon, in colour."""
    return QIcon(str(asset("icons", "app.svg")))


def icon_names() -> list[str]:
    """Every icon there is, sorted."""
    return sorted(path.stem for path in asset("icons", "home.svg").parent.glob("*.svg") if path.stem != "app")


def tinted_svg(name: str, colour: str, size: QSize) -> bytes:
    """The SVG text of an icon with its colour and size written in."""
    text = _source(name).replace("currentColor", colour)
    return text.replace("<svg ", f'<svg width="{size.width()}" height="{size.height()}" ', 1).encode()


def paint_icon(painter: QPainter, name: str, token: str, box: QRectF) -> None:
    """Draw an icon into a box with any painter."""
    from desktop.ui.theme import colour  # noqa: PLC0415 - the theme needs icons for its check marks

    if name in _MIRRORED and _reads_from_right():
        painter.save()
        painter.translate(2 * box.center().x(), 0)
        painter.scale(-1, 1)
        _renderer(name, colour(token).name()).render(painter, box)
        painter.restore()
        return
    _renderer(name, colour(token).name()).render(painter, box)


def _reads_from_right() -> bool:
    return QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft


class IconView(QWidget):
    """A lone icon in a layout; its size grows with the text. Decoration only, so it has no name of its own."""

    def __init__(self, name: str, token: str = "text", size: int = 20, parent: QWidget | None = None) -> None:
        """Show the icon `name` in the colour `token`, `size` pixels wide at 100 % text."""
        super().__init__(parent)
        self._name, self._token, self._size = name, token, size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def set_icon(self, name: str, token: str = "") -> None:
        """Show another icon, or the same in another colour."""
        self._name, self._token = name, token or self._token
        self.update()

    @property
    def name(self) -> str:
        """The icon shown."""
        return self._name

    def sizeHint(self) -> QSize:
        """A square that grows with the text."""
        from desktop.ui.theme import scaled  # noqa: PLC0415 - see above

        return QSize(scaled(self._size), scaled(self._size))

    def paintEvent(self, event: QPaintEvent, /) -> None:
        """Draw the icon in the middle."""
        side = min(self.width(), self.height())
        box = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
        with QPainter(self) as painter:
            paint_icon(painter, self._name, self._token, box)


_copies: list[QIconEngine] = []
"""Qt takes a copy over without a word to Python, which would end it at once. It makes one only where an icon is changed
after it was handed on, which is seldom."""


class _TintedEngine(QIconEngine):
    """Draws one SVG in a token's colour at exactly the size asked for."""

    def __init__(self, name: str, token: str, on_token: str) -> None:
        super().__init__()
        self._name, self._token, self._on_token = name, token, on_token

    def clone(self) -> QIconEngine:
        copy = _TintedEngine(self._name, self._token, self._on_token)
        _copies.append(copy)
        return copy

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        side = min(rect.width(), rect.height())  # a rectangle wider than high keeps its gap towards the text
        left = rect.x() + (rect.width() - side if _reads_from_right() else 0)
        box = QRectF(left, rect.y() + (rect.height() - side) / 2, side, side)
        token = self._on_token if state == QIcon.State.On else self._token
        paint_icon(painter, self._name, "edge" if mode == QIcon.Mode.Disabled else token, box)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self.scaledPixmap(size, mode, state, 1.0)

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:
        pixmap = QPixmap(size * scale)
        pixmap.fill(Qt.GlobalColor.transparent)
        with QPainter(pixmap) as painter:
            self.paint(painter, pixmap.rect(), mode, state)
        pixmap.setDevicePixelRatio(scale)
        return pixmap


@lru_cache(maxsize=128)
def _source(name: str) -> str:
    return asset("icons", f"{name}.svg").read_text(encoding="utf-8")


@lru_cache(maxsize=256)
def _renderer(name: str, colour: str) -> QSvgRenderer:
    return QSvgRenderer(QByteArray(_source(name).replace("currentColor", colour).encode()))
