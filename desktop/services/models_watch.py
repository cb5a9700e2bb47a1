"""The base models on this PC for the window: looked at on a thread, for they may lie on a slow drive or on one that no
longer answers."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal, Slot

from desktop.core.models import ModelSpec
from desktop.core.problems import Problem
from desktop.services.model_list import models_here
from desktop.services.model_store import origin_of
from desktop.services.places import Places
from desktop.services.settings import Settings

Listed = list[tuple[str, ModelSpec | Problem]]

PATIENCE_S = 0.5
"""How long the window waits for a look; two hundred models of which nothing has changed take a fortieth of a second."""


class _Look(threading.Thread):
    """One look. A daemon thread and no task: a drive that is gone can hold it for ever, and then it is forgotten."""

    def __init__(self, look: Callable[[], Listed], tell: Callable[[_Look], None]) -> None:
        super().__init__(name="look at models", daemon=True)
        self._look, self._tell = look, tell
        self.found: Listed | None = None
        self.origins: dict[str, str] = {}
        self.seconds = 0.0
        self.over = threading.Event()
        self.waited_for = False

    def run(self) -> None:
        began = time.monotonic()
        try:
            found = self._look()
            folders = [model.folder for _, model in found if isinstance(model, ModelSpec)]
            origins = ((folder, origin_of(Path(folder))) for folder in folders)
            self.origins = {folder: origin.repo for folder, origin in origins if origin}
            self.found = found
        finally:
            self.seconds = time.monotonic() - began
            self.over.set()
            with suppress(RuntimeError):  # the window is gone
                self._tell(self)


class ModelsWatch(QObject):
    """`now` says what lies here, as `models_here` does. Where a look takes long, it says what was known before, and
    `changed` comes once there is something else to say: then it stands in `found`."""

    changed = Signal()
    _looked = Signal(object)

    def __init__(self, places: Places, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._places, self._settings = places, settings
        self.found: Listed = []
        self.known = False
        """Whether `found` is what there is: not before the first look has come to its end."""
        self.origins: dict[str, str] = {}
        """The repositories that those came from, by their folders."""
        self._look: _Look | None = None
        self._again = self._closed = False
        self._said: tuple[bool, Listed] | None = None
        """What was known when a look took too long to be waited for, until it is told what there is instead."""
        self._patience = PATIENCE_S
        self._looked.connect(self._keep, Qt.ConnectionType.QueuedConnection)

    def look_ahead(self) -> None:
        """Begin the first look before anybody asks: it reads the headers of all weights."""
        if self._look is None:
            self._begin()

    def now(self) -> Listed:
        """What lies here now, or what was known before where that takes long to say."""
        before = self._look
        if self._closed:
            return self.found
        if before is not None and not before.over.is_set() and not self._waited(before):
            self._again = True  # it may have passed by what has changed since
            return self._say_before()
        look = self._begin()
        if not self._waited(look):
            return self._say_before()
        self._take(look)
        return self.found

    def _say_before(self) -> Listed:
        self._said = self._said or (self.known, self.found)
        return self.found

    def _waited(self, look: _Look) -> bool:
        """Wait for a look, once; whether it has come to its end."""
        patience, look.waited_for = 0.0 if look.waited_for else self._patience, True
        return look.over.wait(patience)

    def close(self) -> None:
        """The window closes: nothing is told any more, and a look that takes long is left behind."""
        self._closed = True
        if self._look is not None:
            self._look.join(PATIENCE_S)

    def _begin(self) -> _Look:
        self._again = False
        self._look = _Look(lambda: models_here(self._places, self._settings), self._looked.emit)
        self._look.start()
        return self._look

    def _take(self, look: _Look) -> None:
        """Keep what a look has found; one that an error has ended finds nothing more, however often it is made."""
        self._patience = PATIENCE_S if look.seconds < PATIENCE_S else 0.0  # who once waited in vain waits no more
        self.known = True
        if look.found is not None:
            self.found, self.origins = look.found, look.origins

    @Slot(object)
    def _keep(self, look: _Look) -> None:
        if look is not self._look or self._closed:
            return
        before = self._said or (self.known, self.found)
        self._look = self._said = None
        self._take(look)
        if before != (self.known, self.found):
            self.changed.emit()
        if self._again:
            self._begin()
