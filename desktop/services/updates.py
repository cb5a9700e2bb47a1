"""Looking for newer versions of this program: only if a person chose so, once a day, never while a run trains."""

from __future__ import annotations

import subprocess
import time
from collections.abc import Callable
from pathlib import Path

import msgspec
from PySide6.QtCore import QObject, QTimer, Signal

from desktop import __version__
from desktop.core.files import write_json
from desktop.core.hub_jobs import Access, FetchedPackage, FetchNews, FetchPackage, News
from desktop.core.problems import Problem, ProblemError, stop_on
from desktop.core.updates import (
    LONGEST,
    Channel,
    Package,
    Release,
    UpdateMemory,
    after,
    is_due,
    is_newer,
    package_for,
    read_memory,
    shipped_channel,
)
from desktop.services.children import Cancelled
from desktop.services.engine_place import installed
from desktop.services.hub_process import Told, ask_hub
from desktop.services.places import Places
from desktop.services.settings import Settings
from desktop.services.task import Task, Work, while_there

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
        found = self.memory.release
        return found if found is not None and is_newer(found.version, __version__) else None

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
        here, release = installed(), self.release
        return package_for(release, here.kind) if here is not None and release is not None else None

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
            if not channel:
                raise stop_on("updates.nobody_to_ask")
            if running:
                raise stop_on("updates.training", run=running)
            found = _ask(self._access(), channel, memory, cancelled)
            self._places.home.mkdir(parents=True, exist_ok=True)
            write_json(self._places.updates, found)
            return found

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
        target = self._places.cache / "updates" / Path(package.file).name
        ask = FetchPackage(package.url, str(target), package.size, package.sha256)
        return Path(ask_hub(self._access(), ask, FetchedPackage, told, cancelled).path)

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


def _ask(access: Access, channel: Channel, memory: UpdateMemory, cancelled: Cancelled) -> UpdateMemory:
    """One question. No answer is an answer, too: it is not asked again before tomorrow."""
    now = time.time()
    try:
        news = ask_hub(access, FetchNews(channel.address, LONGEST), News, cancelled=cancelled)
    except ProblemError as error:
        if any(problem.code == "task.cancelled" for problem in error.problems):
            raise
        return msgspec.structs.replace(memory, asked=now, problem=error.problems[0])
    return after(memory, now, news.text.encode(), channel)
