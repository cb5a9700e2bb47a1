"""Every control of every page, tab and dialog says what it is; lists, charts and bars say what they show."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from tests.fixtures.spoken import unusable


def test_nothing_that_can_be_reached_is_without_name_and_role(shown: QWidget) -> None:
    assert unusable(shown) == []
