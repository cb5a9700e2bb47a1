"""Every menu: named, opened by keys from what it belongs to, gone through with the arrows, left with Escape."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QTextBrowser, QWidget

from desktop.ui.buttons import Button
from desktop.ui.data.part_field import PartField

from .conftest import SCENES, Furnished, settle, until

pytestmark = [
    pytest.mark.qt_log_ignore(r"This plugin does not support (raise\(\)|grabbing the keyboard)", extend=True),
]
Key = Qt.Key


@dataclass(frozen=True)
class Opened:
    """What has the keyboard before a menu opens, and by which key it does: Return, or the menu key."""

    owner: QWidget
    key: Qt.Key = Key.Key_Return


Prepare = Callable[[Furnished], Opened]


def _scene(home: Furnished, name: str) -> None:
    next(one for one in SCENES if one.name == name).prepare(home)
    settle(home)


def _dataset_button(home: Furnished) -> Opened:
    _scene(home, "datasets")
    return Opened(home.window.datasets.cards[home.entry.path].more)


def _dataset_card(home: Furnished) -> Opened:
    _scene(home, "datasets")
    return Opened(home.window.datasets.cards[home.entry.path].open_button, Key.Key_Menu)


def _model_button(home: Furnished) -> Opened:
    _scene(home, "models, tab 1")
    return Opened(_first(home.window.models, "More about"))


def _model_card(home: Furnished) -> Opened:
    return Opened(_model_button(home).owner, Key.Key_Menu)


def _join_button(home: Furnished) -> Opened:
    _scene(home, "dataset, columns")
    fields = [one for one in home.window.dataset.columns.findChildren(PartField) if one.join.isVisible()]
    return Opened(fields[0].join)


def _report_button(home: Furnished) -> Opened:
    _scene(home, "run, progress")
    return Opened(home.window.run.report_button)


def _prompt_sets(home: Furnished) -> Opened:
    _scene(home, "models compared")
    return Opened(_first(home.window.tryout.compare, "More", has_menu=True))


def _runs(home: Furnished) -> Opened:
    _scene(home, "runs")
    table = home.window.runs.table
    table.setCurrentIndex(table.model().index(0, 0))
    return Opened(table, Key.Key_Menu)


def _base(home: Furnished) -> Opened:
    _scene(home, "an adapter")
    until(home.window.adapters.details.base_button.isVisible, "an adapter without its base")
    return Opened(home.window.adapters.details.base_button)


def _line(home: Furnished) -> Opened:
    _scene(home, "adapters")
    return Opened(next(one for one in home.window.adapters.findChildren(QLineEdit) if one.isVisible()), Key.Key_Menu)


def _guide(home: Furnished) -> Opened:
    _scene(home, "the guide")
    assert home.window.help.guide is not None
    return Opened(home.window.help.guide.findChildren(QTextBrowser)[0], Key.Key_Menu)


MENUS: dict[str, Prepare] = {
    "a dataset, by its button": _dataset_button,
    "a dataset, by the menu key": _dataset_card,
    "a model, by its button": _model_button,
    "a model, by the menu key": _model_card,
    "columns to join": _join_button,
    "the report of a run": _report_button,
    "prompt sets": _prompt_sets,
    "runs": _runs,
    "base models for an adapter": _base,
    "a field": _line,
    "the guide": _guide,
}


def _first(within: QWidget, name: str, has_menu: bool = False) -> Button:
    found = [one for one in within.findChildren(Button) if one.isVisible() and bool(one.menu()) == has_menu]
    return next(one for one in found if (one.accessibleName() or one.text()).startswith(name))


@pytest.fixture(params=MENUS, ids=str)
def opened(request: pytest.FixtureRequest, furnished: Furnished) -> Iterator[tuple[QWidget, QMenu]]:
    """What the menu belongs to, and the menu, opened by keys."""
    how = MENUS[request.param](furnished)
    window = how.owner.window()
    window.show()
    window.activateWindow()
    until(window.isActiveWindow, "the window in front")
    how.owner.setFocus(Qt.FocusReason.TabFocusReason)
    until(how.owner.hasFocus, "the keyboard")
    if how.key is Key.Key_Menu:
        # as the system sends it for the menu key and Shift+F10
        at = how.owner.rect().center()
        event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, at, how.owner.mapToGlobal(at))
        QApplication.sendEvent(how.owner, event)
    else:
        QTest.keyClick(how.owner, how.key)
    until(lambda: isinstance(QApplication.activePopupWidget(), QMenu), "the menu")
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    yield how.owner, menu
    if (left := QApplication.activePopupWidget()) is not None:
        left.close()
    if window is not furnished.window:
        window.close()


def test_a_menu_is_named_and_goes_with_the_arrow_keys(opened: tuple[QWidget, QMenu]) -> None:
    owner, menu = opened
    said = QAccessible.queryAccessibleInterface(menu)
    own = not isinstance(owner, QLineEdit | QTextBrowser)  # the menus of texts are Qt's, which names their lines
    assert said is not None and (said.text(QAccessible.Text.Name).strip() or not own), "a menu without a name"
    lines = [action for action in menu.actions() if not action.isSeparator() and action.isVisible()]
    names = [action.text() for action in lines]
    assert all(names) and len(set(names)) == len(names)
    reached = set()
    for _ in range(len(lines) + 2):
        if (now := menu.activeAction()) is not None:
            reached.add(now.text())
        QTest.keyClick(menu, Key.Key_Down)
    assert reached >= {action.text() for action in lines if action.isEnabled()}
    if own:  # each line has a letter of its own, which is not read out
        marked = [letter.lower() for name in names for letter in re.findall("&([^&])", name.replace("&&", ""))]
        assert len(marked) == len(set(marked)) == len(lines)
        heard = [said.child(number).text(QAccessible.Text.Name) for number in range(said.childCount())]
        assert not [name for name in heard if "&" in name.replace(" & ", "")]
    QTest.keyClick(menu, Key.Key_Escape)
    until(lambda: QApplication.activePopupWidget() is None, "the menu closed")

    def kept() -> bool:
        now = owner.window().focusWidget()  # its owner's, unless the page was made anew meanwhile
        return now is not None and now.isVisible()

    until(kept, "the keyboard in the window again")
    assert not own or not [action for action in lines if shiboken6.isValid(action) and "&" in action.text()]


def test_a_key_on_the_menu_key_opens_what_a_right_click_opens(furnished: Furnished) -> None:
    """Shift+F10 is the menu key of keyboards that have none; not every system knows it."""
    _scene(furnished, "runs")
    table = furnished.window.runs.table
    furnished.window.activateWindow()
    until(furnished.window.isActiveWindow, "the window in front")
    table.clearSelection()
    table.setFocus()
    QTest.keyClick(table, Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    until(lambda: isinstance(QApplication.activePopupWidget(), QMenu), "the menu")
    popup = QApplication.activePopupWidget()
    assert popup is not None
    popup.close()
    assert len(furnished.window.runs.chosen()) == 1, "what the menu does would be done to nothing"
