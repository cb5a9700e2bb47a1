"""Menus that a button opens: named, with letters to choose by, the first line chosen, and gone once they are closed."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Sequence

from PySide6.QtCore import QCoreApplication, QLocale, QPoint, Qt
from PySide6.QtGui import QAction, QContextMenuEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QMenu, QWidget

from desktop.ui.buttons import Button


def opens_menu(button: Button, make: Callable[[], QMenu]) -> None:
    """Let a button open the menu that `make` makes each time."""
    button.describe(QCoreApplication.translate("menus", "Opens a menu"))
    button.clicked.connect(lambda: open_below(make(), button))


def open_below(menu: QMenu, button: QWidget) -> None:
    """Open a menu below what it belongs to; the arrow keys begin at its first line, and Escape goes back there. Where
    it would reach out of the window, the right edges of both meet."""
    place, window = button.mapToGlobal(QPoint(0, button.height())), button.window()
    width, end = menu.sizeHint().width(), window.mapToGlobal(QPoint(window.width(), 0)).x()
    if place.x() + width > end:
        place.setX(place.x() + button.width() - width)
    _open(menu, button, place)


def open_at(menu: QMenu, event: QContextMenuEvent, owner: QWidget, button: QWidget) -> None:
    """Open the menu of a card where it was clicked, or below its button when a key has asked for it."""
    event.accept()
    if event.reason() is QContextMenuEvent.Reason.Keyboard:
        open_below(menu, button)
    else:
        _open(menu, owner, event.globalPos())


def open_where(menu: QMenu, owner: QAbstractScrollArea, at: QPoint) -> None:
    """Open the menu of a list where `customContextMenuRequested` says: at the pointer, or at the chosen row when a key
    has asked for it."""
    _open(menu, owner, owner.viewport().mapToGlobal(at))


def menu_key(window: QWidget) -> None:
    """Let Shift+F10 open in a window what the menu key opens, for keyboards that have none. Windows does so itself."""
    if sys.platform != "win32":
        QShortcut(QKeySequence("Shift+F10"), window).activated.connect(_ask_for_menu)


def _ask_for_menu() -> None:
    owner = QApplication.focusWidget()
    if owner is not None:
        at = owner.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle).center()
        event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, at, owner.mapToGlobal(at))
        QApplication.sendEvent(owner, event)


def name_menu(menu: QMenu, name: str) -> None:
    """What a screen reader says when a menu opens."""
    menu.setAccessibleName(name)
    menu.setWindowTitle(name)


def give_letters(menu: QMenu) -> None:
    """Underline in each line of a menu, while it is open, the letter that chooses it. None in Chinese and Japanese:
    letters in brackets behind words that do not hold them would have to be learned line by line, and arrows do it."""
    plain: dict[QAction, str] = {}

    def underline() -> None:
        plain.update({action: action.text() for action in menu.actions() if action.text()})
        own = QLocale().language() not in (QLocale.Language.Chinese, QLocale.Language.Japanese)
        chosen = letters(list(plain.values())) if own else [-1] * len(plain)
        for (action, text), place in zip(plain.items(), chosen, strict=True):
            action.setText(_underlined(text, place))

    def put_back() -> None:
        for action, text in plain.items():
            action.setText(text)
        plain.clear()

    menu.aboutToShow.connect(underline)
    menu.aboutToHide.connect(put_back)


def letters(lines: Sequence[str]) -> list[int]:
    """The place of a letter in each line that no other has taken: its first one, else that another word begins with,
    else any; -1 where none is left."""
    chosen, taken = [-1] * len(lines), set[str]()
    for ways in (lambda line: list(_beginnings(line))[:1], _beginnings, lambda line: range(len(line))):
        for number, line in enumerate(lines):
            if chosen[number] < 0:
                free = (place for place in ways(line) if line[place].isalpha() and line[place].lower() not in taken)
                chosen[number] = next(free, -1)
                taken |= {line[chosen[number]].lower()} if chosen[number] >= 0 else set()
    return chosen


def _beginnings(line: str) -> Iterator[int]:
    return (place for place, letter in enumerate(line) if letter.isalpha() and not line[place - 1 : place].isalpha())


def _underlined(text: str, place: int) -> str:
    """With the mark of Qt before the letter at `place`; such a mark that is part of a name stays one to be seen."""
    shown = [letter.replace("&", "&&") for letter in text]
    if place >= 0:
        shown[place] = f"&{shown[place]}"
    return "".join(shown)


def _open(menu: QMenu, owner: QWidget, at: QPoint) -> None:
    name_menu(menu, owner.accessibleName() or str(getattr(owner, "text", str)()))
    give_letters(menu)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.popup(at)
    if first := next((action for action in menu.actions() if action.isEnabled() and not action.isSeparator()), None):
        menu.setActiveAction(first)
