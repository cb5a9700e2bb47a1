"""The theme: which tokens are in force, fonts, spacing, and telling everyone when they change."""

from __future__ import annotations

import ctypes
import sys
from pathlib import Path
from typing import Literal

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTemporaryDir, Signal, Slot
from PySide6.QtGui import QColor, QFont, QFontDatabase
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from desktop.ui.style_sheet import palette, render
from desktop.ui.tokens import DARK, EDGE_PAIRS, LIGHT, TEXT_PAIRS, Tokens, contrast

__all__ = [
    "BODY_WIDTH", "CARD_RADIUS", "CONTROL_RADIUS", "DARK", "EDGE_PAIRS", "GAP_L", "GAP_M", "GAP_S", "GAP_XL", "GAP_XS",
    "GAP_XXL", "LIGHT", "TEXT_PAIRS", "FontKind", "Mode", "Theme", "Tokens", "colour", "contrast", "current", "scaled",
]  # fmt: skip

GAP_XS, GAP_S, GAP_M, GAP_L, GAP_XL, GAP_XXL = 4, 8, 12, 16, 24, 32
CONTROL_RADIUS, CARD_RADIUS = 6, 10
BODY_WIDTH = 1120
ROW_HEIGHT = 34
"""Pixels of a row of a table at 100 % text."""
REVEAL_MS = 140
_MOVING_CONTENT = 0x1042
"""Windows' SPI_GETCLIENTAREAANIMATION: whether things in windows are to move."""

Mode = Literal["system", "light", "dark"]
FontKind = Literal["title", "card", "number", "body", "strong", "small", "mono"]

_POINTS: dict[FontKind, float] = {
    "title": 18, "card": 12, "number": 22, "body": 10, "strong": 10, "small": 9, "mono": 9.5,
}  # fmt: skip
_SEMIBOLD: tuple[FontKind, ...] = ("title", "card", "number", "strong")


_made: list[Theme] = []
"""The newest theme, for `current`."""


class Theme(QObject):
    """The look in force. One lives under the application; `changed` is sent after every change of look."""

    changed = Signal()

    def __init__(self, app: QApplication, mode: Mode = "system", text_factor: float = 1.0) -> None:
        """Make the theme a child of the application; call `apply` once to put it in force."""
        super().__init__(app)
        self._app = app
        self._mode: Mode = mode
        self._factor = _bounded(text_factor)
        self._still: bool | None = None
        self._applied = False
        self._marks = QTemporaryDir()
        self._hints = app.styleHints()
        self._scheme = self._hints.colorScheme()
        self._hints.colorSchemeChanged.connect(self._follow_system)
        _made[:] = [self]

    @property
    def mode(self) -> Mode:
        """What the person chose: system, light or dark."""
        return self._mode

    @property
    def dark(self) -> bool:
        """Whether the dark tokens are in force."""
        return self._mode == "dark" or (self._mode == "system" and self._scheme == Qt.ColorScheme.Dark)

    @property
    def tokens(self) -> Tokens:
        """The colours in force."""
        return DARK if self.dark else LIGHT

    @property
    def text_factor(self) -> float:
        """How much larger than 100 % text is drawn, 1.0 to 2.0."""
        return self._factor

    @property
    def reduced_motion(self) -> bool:
        """Whether reveals should be instant, by choice or because the system asks for it."""
        return _system_wants_less_motion() if self._still is None else self._still

    def set_mode(self, mode: Mode) -> None:
        """Follow the system, or stay light or dark."""
        if mode != self._mode:
            self._mode = mode
            self.apply()

    def set_text_factor(self, factor: float) -> None:
        """Draw text at 1.0 to 2.0 times its size."""
        if _bounded(factor) != self._factor:
            self._factor = _bounded(factor)
            self.apply()

    def set_reduced_motion(self, still: bool | None) -> None:
        """Switch motion off (True), on (False), or follow the system (None)."""
        self._still = still

    def font(self, kind: FontKind = "body") -> QFont:
        """A font of the type scale, in the system's family with tabular figures."""
        font = QFontDatabase.systemFont(_family(kind))
        font.setPointSizeF(_POINTS[kind] * self._factor)
        font.setWeight(QFont.Weight.DemiBold if kind in _SEMIBOLD else QFont.Weight.Normal)
        return _tabular(font)

    def scaled(self, pixels: float) -> int:
        """A length in pixels that grows with the text."""
        return round(pixels * self._factor)

    def colour(self, token: str) -> QColor:
        """The token of that name as a colour."""
        return QColor(getattr(self.tokens, token.replace("-", "_")))

    def apply(self) -> None:
        """Put the look in force: Fusion, palette, fonts and the style sheet."""
        if not self._applied:
            self._app.setStyle("Fusion")
        self._applied = True
        self._app.setPalette(palette(self.tokens))
        self._app.setFont(self.font("body"))
        self._app.setStyleSheet(render(self.tokens, self._factor, Path(self._marks.path())))
        self._ask_platform()
        self.changed.emit()

    def _ask_platform(self) -> None:
        """Ask for matching title bars and file dialogs, where the platform can."""
        self._hints.colorSchemeChanged.disconnect(self._follow_system)
        if self._mode == "system":
            self._hints.unsetColorScheme()
        else:
            self._hints.setColorScheme(Qt.ColorScheme.Dark if self.dark else Qt.ColorScheme.Light)
        self._hints.colorSchemeChanged.connect(self._follow_system)

    @Slot(Qt.ColorScheme)
    def _follow_system(self, scheme: Qt.ColorScheme) -> None:
        was_dark, self._scheme = self.dark, scheme
        if self._applied and self.dark != was_dark:
            self.apply()


def current() -> Theme:
    """The theme of this program; made on first use, so that a lone widget can be shown too."""
    app = QCoreApplication.instance()
    if not isinstance(app, QApplication):
        raise RuntimeError("a QApplication has to exist before the theme")
    # Asked for by every label and button: looking through the program's children would take most of their making.
    if _made and isValid(_made[-1]) and _made[-1].parent() is app:
        return _made[-1]
    made = Theme(app)
    made.apply()
    return made


def colour(token: str) -> QColor:
    """The colour of a token in the theme in force."""
    return current().colour(token)


def scaled(pixels: float) -> int:
    """A length in pixels that grows with the text of the theme in force."""
    return current().scaled(pixels)


def _bounded(factor: float) -> float:
    return min(2.0, max(1.0, factor))


def _family(kind: FontKind) -> QFontDatabase.SystemFont:
    return QFontDatabase.SystemFont.FixedFont if kind == "mono" else QFontDatabase.SystemFont.GeneralFont


def _tabular(font: QFont) -> QFont:
    if hasattr(font, "setFeature"):
        font.setFeature(QFont.Tag("tnum"), 1)
    return font


def _system_wants_less_motion() -> bool:
    """What the system says, where it can be asked: Windows, and everywhere once Qt passes it on."""
    hints = QApplication.styleHints()
    preference = getattr(hints.accessibility(), "motionPreference", None) if hasattr(hints, "accessibility") else None
    if preference is not None:
        return "Reduce" in preference().name
    if sys.platform == "win32":
        moves = ctypes.c_int(1)
        ctypes.windll.user32.SystemParametersInfoW(_MOVING_CONTENT, 0, ctypes.byref(moves), 0)
        return not moves.value
    return False
