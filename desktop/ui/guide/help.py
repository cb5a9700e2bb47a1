"""Help for the main window: F1 for the place one is at, and links to the guide from everywhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget

from desktop.core.guide import INDEX, Guide
from desktop.ui.guide.topics import topic_of

if TYPE_CHECKING:
    from desktop.ui.guide.window import GuideWindow


class Help(QObject):
    """Owns the guide's window, which is made when it is first wanted."""

    def __init__(self, window: QWidget, pages: QStackedWidget) -> None:
        """For a main window and its pages."""
        super().__init__(window)
        self._window, self._pages = window, pages
        self.guide: GuideWindow | None = None
        QShortcut(QKeySequence("F1"), window).activated.connect(self.show_here)

    def show_here(self) -> None:
        """Open the guide at what it says about the place one is at."""
        focused = QApplication.focusWidget()
        within = focused is not None and self._window.isAncestorOf(focused)
        self.show(topic_of(focused if within else None, self._pages.currentWidget() or self._window))

    def show(self, topic: str = INDEX) -> None:
        """Open the guide at a topic: ``page#anchor``, or the code of a problem."""
        if self.guide is None:
            from desktop.ui.guide.window import GuideWindow  # noqa: PLC0415 - few starts of the program need it

            self.guide = GuideWindow(Guide())
            self.guide.place_beside(self._window)
        self.guide.open(topic)
        self.guide.show()
        self.guide.raise_()
        self.guide.activateWindow()
        self.guide.browser.setFocus()

    def close(self) -> None:
        """Close the guide with the main window."""
        if self.guide is not None:
            self.guide.close()
            self.guide.deleteLater()
            self.guide = None
