"""What screen readers hear: what kind of thing each painted piece is, and a few sentences said as they come true.

Qt knows its own controls; of a plain `QWidget` it can only say that there is something. The pieces named here get the
role that fits them, for them and for what is derived from them.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget

_ROLES: dict[str, QAccessible.Role] = {
    "MainWindow": QAccessible.Role.Window,
    "GuideWindow": QAccessible.Role.Window,
    "ChartCanvas": QAccessible.Role.Chart,
    "Histogram": QAccessible.Role.Chart,
    "MemoryBand": QAccessible.Role.Chart,
    "Sparkline": QAccessible.Role.Graphic,
    "ScoreBar": QAccessible.Role.Graphic,
    "TokenFlow": QAccessible.Role.Document,
    "ChatView": QAccessible.Role.Document,
    "ThreadView": QAccessible.Role.Document,
    "DropZone": QAccessible.Role.Button,
    "MessageStrip": QAccessible.Role.AlertMessage,
    "Badge": QAccessible.Role.StaticText,
    **dict.fromkeys(
        (
            "Page",
            "NewRunFrame",
            "ModelsPage",
            "TryOutPage",
            "DatasetPage",
            "RunPage",
            "RunsComparePage",
            "AdapterExportPage",
        ),
        QAccessible.Role.Grouping,
    ),
    "Card": QAccessible.Role.Grouping,
    "StepSection": QAccessible.Role.Grouping,
    "JobStrip": QAccessible.Role.Grouping,
    "VoteView": QAccessible.Role.Grouping,
    "Bubble": QAccessible.Role.Grouping,
    "TurnView": QAccessible.Role.Grouping,
    "PathField": QAccessible.Role.Grouping,
    "PartField": QAccessible.Role.Grouping,
    "LiveChart": QAccessible.Role.Grouping,
    "TimeNote": QAccessible.Role.StaticText,
    "PhaseSteps": QAccessible.Role.StaticText,
}
"""Class name → role; the name because Qt asks with that."""


class Voice(QObject):
    """Sends `said(sentence, urgent)` for everything that was announced."""

    said = Signal(str, bool)


VOICE = Voice()
_taught: list[bool] = []


def teach_roles() -> None:
    """Let Qt know the roles; once is enough for the whole program."""
    if not _taught:
        _taught.append(True)
        QAccessible.installFactory(_interface)


def announce(widget: QWidget, sentence: str, *, urgent: bool = False) -> None:
    """Have a screen reader say a sentence that concerns `widget`. An `urgent` one interrupts what is being said; use it
    for what went wrong, and for what a key pressed just now has to answer."""
    if not sentence:
        return
    event = QAccessibleAnnouncementEvent(widget, sentence)
    politeness = QAccessible.AnnouncementPoliteness
    event.setPoliteness(politeness.Assertive if urgent else politeness.Polite)
    QAccessible.updateAccessibility(event)
    VOICE.said.emit(sentence, urgent)


def _interface(class_name: str, thing: QObject) -> QAccessibleInterface | None:
    """Asked by Qt with the class of `thing`, then with the one that is derived from, and so on."""
    role = _ROLES.get(class_name)
    return QAccessibleWidget(thing, role) if role is not None and isinstance(thing, QWidget) else None
