"""The way from anything in the window to a page of the guide."""

from __future__ import annotations

from typing import Protocol, runtime_checkable

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QWidget

from desktop.ui.guide.topics import topic_of


@runtime_checkable
class ShowsGuide(Protocol):
    """A widget that can open the guide: the window."""

    def show_guide(self, topic: str) -> None:
        """Open the guide at a topic: ``page#anchor``, or the code of a problem."""


def lead_to_guide(widget: QWidget, topic: str) -> None:
    """Open the guide, if a widget above this one can."""
    above = widget.parentWidget()
    while above is not None:
        if isinstance(above, ShowsGuide):
            above.show_guide(topic)
            return
        above = above.parentWidget()


def help_key(dialog: QDialog) -> None:
    """F1 in a dialog: the guide at what it says about the dialog, or about what had the keyboard before. A key of the
    window beneath does nothing while a dialog stands before it."""
    QShortcut(QKeySequence("F1"), dialog).activated.connect(lambda: lead_to_guide(dialog, topic_of(dialog, dialog)))
