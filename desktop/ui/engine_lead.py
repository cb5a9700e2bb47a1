"""The way from a message that the engine is missing to the place where it is set up."""

from __future__ import annotations

from typing import Protocol, runtime_checkable

from PySide6.QtWidgets import QWidget

NEEDS_ENGINE = frozenset({"engine.not_set_up", "engine.broken", "engine.missing", "device.no_cuda"})
"""Problems that setting up the engine mends."""


@runtime_checkable
class ShowsEngine(Protocol):
    """A widget that knows where the engine is set up: the window."""

    def show_engine(self) -> None:
        """Show the engine's set-up."""


def lead_to_engine(widget: QWidget) -> None:
    """Show the engine's set-up, if a widget above this one knows where it is."""
    above = widget.parentWidget()
    while above is not None:
        if isinstance(above, ShowsEngine):
            above.show_engine()
            return
        above = above.parentWidget()
