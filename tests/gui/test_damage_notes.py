"""Several things to tell at the start: closing one leaves the others as they are."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from desktop.core.problems import Problem
from desktop.services.desk import Desk
from desktop.services.places import Places
from desktop.ui.message_strip import MessageStrip
from desktop.ui.support.damage_notes import DamageNotes


def test_a_strip_that_stays_keeps_the_keyboard(qtbot: QtBot, home: Path) -> None:
    first, second = (Problem("run.made_anew", {"name": name}) for name in ("One", "Two"))
    desk = Desk(Places())
    desk.damage = [first, second]
    notes = DamageNotes(desk)
    qtbot.addWidget(notes)
    notes.show()
    strips = [strip for strip in notes.findChildren(MessageStrip) if strip.isVisible()]
    desk.forget_damage(first)
    assert [strip for strip in notes.findChildren(MessageStrip) if strip.isVisible()] == strips[1:]
    desk.forget_damage(second)
    assert notes.isHidden()
    desk.close()
