"""A window to look at: over a home, with the card it is told of, and what has opened over it."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import msgspec
from PySide6.QtCore import QEventLoop, QPoint, QTimer
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QTabWidget, QWidget

from desktop.core.hardware import GpuInfo, Hardware, HardwareState
from desktop.services.desk import Desk
from desktop.services.places import Places
from desktop.ui.main_window import MainWindow
from tests.gallery.cuts import faults

Scenes = Iterator[str]
PATIENCE = 60.0


class Stage:
    """A window over a home. The cards of this PC make way for `card`; without one it has none."""

    def __init__(self, places: Places, size: tuple[int, int], card: GpuInfo | None = None) -> None:
        self.places, self.desk = places, Desk(places)
        self.window = MainWindow(self.desk)
        self.window._ask_about = lambda record: "keep"  # type: ignore[method-assign] # nobody is there to answer
        self.window.resize(*size)
        self.shown: QWidget = self.window
        """What is looked at now: the window, or one that it has opened."""
        self.window.show()
        self.desk._hardware_watcher.start()
        self.wait_for(lambda: self.desk.hardware is not None)
        self.desk._hardware_watcher.stop()
        assert self.desk.hardware is not None
        host = msgspec.structs.replace(
            self.desk.hardware.host, ram_total=64 << 30, ram_free=48 << 30, cpu_name="Intel Core i7-12700"
        )
        state = HardwareState.ready if card else HardwareState.no_driver
        drivers = {"driver_version": "580.65", "cuda_version": "13.0"} if card else {}
        self.desk._keep_hardware(Hardware(state=state, host=host, gpus=(card,) if card else (), **drivers))
        self.desk._runs_watcher.start()
        self.settle()

    def settle(self, milliseconds: int = 250) -> None:
        """Let the window do what is due."""
        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()
        QApplication.processEvents()

    def wait_for(self, true: Callable[[], object]) -> None:
        """Let the window work until something is so; say what never came."""
        deadline = time.monotonic() + PATIENCE
        while not true():
            if time.monotonic() > deadline:
                raise TimeoutError(f"never so: {true.__code__.co_filename}:{true.__code__.co_firstlineno}")
            self.settle(30)

    def faults(self) -> list[str]:
        """What does not fit now, nor a moment later: lists are laid out anew while they fill."""
        found: list[str] = []
        for _ in range(20):
            if not (found := faults(self.shown)):
                break
            self.settle(100)
        return found

    @contextmanager
    def over(self, opened: QWidget) -> Iterator[None]:
        """Look at what has opened over the window, and close it again."""
        self.shown = opened
        yield
        opened.close()
        self.shown = self.window

    def picture(self) -> QPixmap:
        """The window with what has opened over it; what stands beside it (the guide) alone."""
        if self.shown is self.window or self.shown.parentWidget() is None:
            return self.shown.grab()
        whole = self.window.grab()
        painter = QPainter(whole)
        painter.drawPixmap(self.window.mapFromGlobal(self.shown.mapToGlobal(QPoint(0, 0))), self.shown.grab())
        painter.end()
        return whole

    def tabs(self, tabs: QTabWidget, name: str) -> Iterator[str]:
        """Each tab, by the name of its class."""
        for place in range(tabs.count()):
            tabs.setCurrentIndex(place)
            self.settle(400)
            yield f"{name}-{type(tabs.widget(place)).__name__.removesuffix('Tab').lower()}"

    def close(self) -> None:
        """End the window and what it had under way."""
        self.window.close()
        self.window.deleteLater()
        self.settle(20)
