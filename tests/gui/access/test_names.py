"""Every control of every page, tab and dialog says what it is; lists, charts and bars say what they show."""

from __future__ import annotations

import re
from collections import Counter

from PySide6.QtWidgets import QWidget

from desktop.ui.live_chart import LiveChart
from tests.fixtures.spoken import Role, unusable, walk


def test_nothing_that_can_be_reached_is_without_name_and_role(shown: QWidget) -> None:
    assert unusable(shown) == []


def test_what_is_drawn_says_what_it_shows(shown: QWidget) -> None:
    drawn = [one for one in walk(shown) if one.role in (Role.Chart, Role.Graphic)]
    assert [str(one) for one in drawn if not one.description and not re.search(r"\d", one.name)] == []
    for chart in shown.findChildren(LiveChart):
        if chart.isVisible():
            assert chart.table_button.isVisible() and chart.canvas.accessibleDescription()


def test_no_two_buttons_of_a_group_say_the_same(shown: QWidget) -> None:
    said = Counter(
        (one.name, one.description, one.within) for one in walk(shown) if one.focusable and one.role is Role.Button
    )
    assert [key for key, count in said.items() if count > 1] == []
