"""Looking for newer versions of this program: only if a person chose so, once a day, never while a run trains."""

from __future__ import annotations

import subprocess
import time
from collections.abc import Callable
from pathlib import Path

import msgspec
from PySide6.QtCore import QObject, QTimer, Signal

from desktop.core.hub_jobs import Access
from desktop.core.problems import Problem
from desktop.core.updates import Channel, Package, Release, UpdateMemory, is_due, read_memory, shipped_channel
from desktop.services.children import Cancelled
from desktop.services.hub_process import Told
from desktop.services.places import Places
from desktop.services.settings import Settings
from desktop.services.task import Task, Work, while_there
from desktop.services.updates_work import ask_makers, fetch_package, newer, package_of

HOUR_MS = 3_600_000


class Updates(QObject):
    """What is known of newer versions. `changed`: look at `release` and `problem` again.

    `training` gives the name of a run that is being trained, or nothing; `access` how the network is reached.
    """

    changed = Signal()

    def __init__(
        self,
        places: Places,
        settings: Settings,
        access: Callable[[], Access],
        task: Callable[[Work], Task],
        training: Callable[[], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._places, self._settings, self._access = places, settings, access
        self._make_task, self.training = task, training
        self.channel: Channel = shipped_channel()
        self.memory = read_memory(places.updates)
        self._task: Task | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(HOUR_MS)
        self._timer.timeout.connect(self.look_if_due)

    def start(self) -> None:
        """Look from time to time whether a look is due."""
        self._timer.start()

    def stop(self) -> None:
        """No more looks."""
        self._timer.stop()

    @property
    def release(self) -> Release | None:
        """A version that is newer than this one, if one is known of."""
        return newer(self.memory)

    @property
    def problem(self) -> Problem | None:
        """Why the last look has brought nothing."""
        return self.memory.problem

    @property
    def busy(self) -> bool:
        """Whether it is being looked for."""
        return self._task is not None

    @property
    def package(self) -> Package | None:
        """The file that brings this installation to `release`."""
        return package_of(self.release)

    def look_if_due(self) -> None:
        """Look, if a person wants it to, a day has gone by, and nothing is being trained."""
        wanted = self.channel and self._settings.look_for_updates and not self._settings.hub_offline
        if wanted and is_due(self.memory, time.time()) and not self.training():
            self.look()

    def look(self) -> None:
        """Look now, because a person asks."""
        if self._task is not None:
            return
        memory, channel, running = self.memory, self.channel, self.training()

        def work(_tell: object, cancelled: Cancelled) -> UpdateMemory:
            return ask_makers(self._places, self._access(), channel, memory, running, cancelled)

        task = self._task = self._make_task(work)
        task.done.connect(while_there(self, self._keep))
        task.refused.connect(while_there(self, self._refuse))
        task.start()
        self.changed.emit()

    def fetch(self, package: Package) -> Task:
        """A task that fetches the installer; its result is the path. Raises ``updates.`` problems."""
        return self._make_task(lambda tell, cancelled: self._fetch(package, tell, cancelled))

    def _fetch(self, package: Package, tell: Callable[[float, str], None], cancelled: Cancelled) -> Path:
        told: Told = lambda progress: tell(progress.share, "fetching")  # noqa: E731
        return fetch_package(self._places, self._access(), package, told, cancelled)

    def _keep(self, memory: UpdateMemory) -> None:
        self._task, self.memory = None, memory
        self.changed.emit()

    def _refuse(self, problems: list[Problem]) -> None:
        self._task = None
        self.memory = msgspec.structs.replace(self.memory, problem=problems[0])
        self.changed.emit()


def start_installer(installer: Path) -> None:
    """Start a set-up of Windows that goes on after this program has ended. It says itself what it cannot do."""
    subprocess.Popen([str(installer)], cwd=installer.parent, close_fds=True)
