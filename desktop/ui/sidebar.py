"""The sidebar: the places of the program with icons; it shrinks to icons in a narrow window."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from desktop.ui.icons import IconView, icon
from desktop.ui.theme import GAP_L, GAP_S, GAP_XS, current, scaled
from desktop.ui.wordmark import Wordmark


class Sidebar(QFrame):
    """Places by key, icon and title, and help below them. Sends `place_chosen(key)` when a person picks one, and
    `help_wanted`."""

    place_chosen = Signal(str)
    help_wanted = Signal()

    def __init__(
        self, wordmark: str, places: Sequence[tuple[str, str, str]], parent: QWidget | None = None, *, narrow: int = 960
    ) -> None:
        """`wordmark` is the program's name, `places` are (key, icon name, title); below a window width of `narrow` (at
        100 % text) only icons show."""
        super().__init__(parent)
        self.setProperty("ground", "sidebar")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self._narrow, self._collapsed = narrow, False
        self._group = QButtonGroup(self)
        self._logo = IconView("tunesmith", "accent", 28)
        self._wordmark = Wordmark(wordmark)
        self.buttons = {key: _PlaceButton(name, title, f"Ctrl+{n + 1}") for n, (key, name, title) in enumerate(places)}
        self.help = _PlaceButton("help", self.tr("Help"), "F1")
        self.help.setCheckable(False)
        self.help.clicked.connect(self.help_wanted)
        self._build()
        for number, key in enumerate(self.buttons):
            self._connect(key, number + 1)
        current().changed.connect(self._adapt)

    @property
    def collapsed(self) -> bool:
        """Whether only the icons show."""
        return self._collapsed

    @property
    def place(self) -> str:
        """The key of the place shown, or an empty text."""
        return next((key for key, button in self.buttons.items() if button.isChecked()), "")

    def set_place(self, key: str) -> None:
        """Mark a place as the one shown; sends nothing."""
        self.buttons[key].setChecked(True)

    def set_collapsed(self, collapsed: bool) -> None:
        """Show icons only, or icons and titles."""
        self._collapsed = collapsed
        self._wordmark.setVisible(not collapsed)
        for button in (*self.buttons.values(), self.help):
            button.set_collapsed(collapsed)
        self.updateGeometry()

    def eventFilter(self, watched: QObject, event: QEvent, /) -> bool:
        """Watch how wide the window is."""
        if watched is self.window() and event.type() == QEvent.Type.Resize:
            self._adapt()
        return super().eventFilter(watched, event)

    def showEvent(self, event: QEvent, /) -> None:
        """Begin to watch the window."""
        self.window().installEventFilter(self)  # once more is no second time
        self._adapt()

    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        """Up and Down move between the places."""
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        buttons = [*self.buttons.values(), self.help]
        focused = next((n for n, button in enumerate(buttons) if button.hasFocus()), None)
        if step is None or focused is None:
            super().keyPressEvent(event)
            return
        buttons[(focused + step) % len(buttons)].setFocus(Qt.FocusReason.TabFocusReason)

    def _adapt(self) -> None:
        self._head.setContentsMargins(11 - scaled(4), GAP_S, GAP_S, GAP_L)  # its middle over the middle of the icons
        window = self.window()
        if window is not self:
            self.set_collapsed(window.width() < scaled(self._narrow))

    def _connect(self, key: str, number: int) -> None:
        button = self.buttons[key]
        self._group.addButton(button)
        button.clicked.connect(lambda: self._choose(key))
        QShortcut(QKeySequence(f"Ctrl+{number}"), self, lambda: self._choose(key))

    def _choose(self, key: str) -> None:
        self.set_place(key)
        self.place_chosen.emit(key)

    def _build(self) -> None:
        self._head = head = QHBoxLayout()
        head.setSpacing(GAP_S + 2)
        head.addWidget(self._logo)
        head.addWidget(self._wordmark)
        head.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP_S, GAP_S, GAP_S, GAP_S)
        column.setSpacing(GAP_XS)
        column.addLayout(head)
        for button in self.buttons.values():
            column.addWidget(button)
        column.addStretch(1)
        column.addWidget(self.help)


class _PlaceButton(QPushButton):
    """One place: icon and title."""

    def __init__(self, icon_name: str, title: str, keys: str) -> None:
        super().__init__(title)
        self._title, self._key = title, QKeySequence(keys)
        self.setProperty("kind", "place")
        self.setCheckable(True)
        self.setAutoExclusive(True)  # its group sees to that; this tells screen readers that it is one of several
        self.setIcon(icon(icon_name, "muted", "accent"))
        self.setAccessibleName(title)
        self.setToolTip(f"{title} ({self._key.toString(QKeySequence.SequenceFormat.NativeText)})")
        self._take_size()
        current().changed.connect(self._take_size)

    def set_collapsed(self, collapsed: bool) -> None:
        """Show the title or only the icon."""
        self.setText("" if collapsed else self._title)
        self._take_size()

    def sizeHint(self) -> QSize:
        """Room for a title, also for the bold one; square when collapsed."""
        size = super().sizeHint()
        return size if not self.text() else QSize(max(size.width() + scaled(16), scaled(176)), size.height())

    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        """Leave Up and Down to the sidebar; Enter opens the place."""
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            event.ignore()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def _take_size(self) -> None:
        self.setIconSize(QSize(scaled(20) + (GAP_S if self.text() else 0), scaled(20)))
