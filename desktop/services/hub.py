"""Downloads for the window: a queue that is worked off one at a time, so that each gets the whole line.

Searching and describing are one question and one answer each; the window asks them with
`desk.task(lambda tell, cancelled: search_hub(access, words))` and the like of `services/hub_work.py`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import Enum
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from desktop.core.hub_jobs import Access, Downloaded, HubProgress
from desktop.core.problems import Problem
from desktop.core.remembered import Wanted
from desktop.services.hub_work import download_model, remove_leftover
from desktop.services.model_store import Leftover, leftovers, remember_store
from desktop.services.places import Places
from desktop.services.settings import Settings
from desktop.services.task import Task, Work, while_there


class DownloadState(str, Enum):
    """Where a download stands. A paused or refused one keeps its parts."""

    WAITING = "waiting"
    FETCHING = "fetching"
    PAUSED = "paused"
    REFUSED = "refused"
    DONE = "done"


class HubDownload(QObject):
    """One model on its way into a store; `Downloads` drives it. `progressed` carries `HubProgress`."""

    progressed = Signal(object)

    def __init__(self, repo: str, commit: str, store: Path, total: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.repo, self.commit, self.store = repo, commit, store
        self.state = DownloadState.WAITING
        self.progress = HubProgress(step="looking", total=total)
        self.problems: list[Problem] = []
        self.result: Downloaded | None = None
        self.task: Task | None = None
        self.leaving = False
        """Whether its parts are to be removed as soon as nobody works on them."""
        self.again = False
        """Whether it is wanted again once they are."""
        self.progressed.connect(self._keep_progress)

    @property
    def on_the_way(self) -> bool:
        """Whether it comes without anybody doing more: not while it is paused or was refused."""
        return self.state in (DownloadState.WAITING, DownloadState.FETCHING)

    def _keep_progress(self, progress: HubProgress) -> None:
        self.progress = progress


class Downloads(QObject):
    """All downloads of this window, in the order in which they were asked for.

    `changed(HubDownload)` comes with every new state, `removed(HubDownload)` when one is off the list, `done` and
    `refused` with the `HubDownload` at its end. `task` makes tasks that end with the window (`Desk.task`): a download
    that is under way then keeps its parts, and `unfinished` finds them again.
    """

    changed = Signal(object)
    removed = Signal(object)
    done = Signal(object)
    refused = Signal(object)

    def __init__(
        self,
        places: Places,
        settings: Settings,
        access: Callable[[], Access],
        task: Callable[[Work], Task],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._places, self._settings, self._access, self._task = places, settings, access, task
        self.items: list[HubDownload] = []
        self._coming_back: tuple[Wanted, ...] = ()
        """What an earlier start has wanted, until it is known what of it has begun to arrive."""

    def add(self, repo: str, commit: str, store: Path, total: int = 0) -> HubDownload:
        """Fetch a model as soon as those before it are done; one that is on the list already goes on. Of
        one that is given up the parts are removed first; then it begins anew."""
        for known in self.items:
            if (known.repo, known.commit, known.store) == (repo, commit, store) and known.state != DownloadState.DONE:
                known.again = known.leaving
                self.resume(known)
                return known
        remember_store(self._places, self._settings, store)
        item = HubDownload(repo, commit, store, total, self)
        self.items.append(item)
        self.changed.emit(item)
        self._next()
        return item

    def wanted(self) -> tuple[Wanted, ...]:
        """What is not done yet, for the next start of the program."""
        stays = (item for item in self.items if not item.leaving or item.again)
        items = (item for item in stays if item.state != DownloadState.DONE)
        listed = tuple(Wanted(item.repo, item.commit, str(item.store), item.progress.total) for item in items)
        return listed + tuple(one for one in self._coming_back if not self._on_list(one))

    def put_back(self, wanted: Sequence[Wanted]) -> None:
        """Put what an earlier start has wanted on the list, to go on with by a click. Of what has begun to arrive
        `unfinished` tells: the stores are looked at on a thread, for they may lie on a slow drive."""
        self._coming_back = tuple(wanted)
        if self._coming_back:
            task = self._task(lambda _tell, _cancelled: leftovers(self._places, self._settings))
            task.done.connect(while_there(self, self._put_back))
            task.refused.connect(while_there(self, lambda _: self._put_back([])))
            task.start()

    def _put_back(self, found: list[Leftover]) -> None:
        begun = {(left.repo, left.commit, left.store) for left in found}
        wanted, self._coming_back = self._coming_back, ()
        for one in wanted:
            if (one.repo, one.commit, one.store) not in begun and not self._on_list(one):
                item = HubDownload(one.repo, one.commit, Path(one.store), one.total, self)
                self.items.append(item)
                self._set(item, DownloadState.PAUSED)

    def _on_list(self, one: Wanted) -> bool:
        """Whether somebody wanted it again meanwhile."""
        return any(
            (item.repo, item.commit, str(item.store)) == (one.repo, one.commit, one.store) for item in self.items
        )

    def look_for_unfinished(self) -> Task:
        """A task that looks, in stores that may lie on a slow drive, for what was not finished; of its result
        `unfinished_of` says what others have left."""
        return self._task(lambda _tell, _cancelled: leftovers(self._places, self._settings))

    def unfinished(self) -> list[Leftover]:
        """What other starts of the program have left, and is not on the list: to go on with, or to remove."""
        return self.unfinished_of(leftovers(self._places, self._settings))

    def unfinished_of(self, found: Sequence[Leftover]) -> list[Leftover]:
        """Those of all unfinished downloads that are not on the list."""
        ours = {(item.repo, item.commit, str(item.store)) for item in self.items if item.state != DownloadState.DONE}
        return [left for left in found if (left.repo, left.commit, left.store) not in ours]

    def pause(self, item: HubDownload) -> None:
        """End the transfer at once and keep what has arrived."""
        if item.state == DownloadState.FETCHING and item.task is not None:
            item.task.cancel()
        elif item.state == DownloadState.WAITING:
            self._set(item, DownloadState.PAUSED)

    def resume(self, item: HubDownload) -> None:
        """Go on where it was, when its turn comes."""
        if item.state in (DownloadState.PAUSED, DownloadState.REFUSED) and not item.leaving:
            item.problems = []
            self._set(item, DownloadState.WAITING)
            self._next()

    def cancel(self, item: HubDownload) -> None:
        """End the transfer at once and remove what has arrived."""
        item.again = False
        if item.leaving:
            return
        item.leaving = True
        if item.state == DownloadState.FETCHING and item.task is not None:
            item.task.cancel()
        else:
            self._leave(item)

    def forget(self, item: HubDownload) -> None:
        """Take a download that is done off the list; the model stays."""
        if item.state == DownloadState.DONE:
            self._drop(item)

    def _next(self) -> None:
        if any(item.state == DownloadState.FETCHING for item in self.items):
            return
        waiting = (item for item in self.items if item.state == DownloadState.WAITING and not item.leaving)
        item = next(waiting, None)
        if item is None:
            return

        def work(_tell: object, cancelled: Callable[[], bool]) -> Downloaded:
            return download_model(self._access(), item.repo, item.commit, item.store, item.progressed.emit, cancelled)

        item.task = self._task(work)
        item.task.done.connect(while_there(self, lambda result: self._done(item, result)))
        item.task.refused.connect(while_there(self, lambda problems: self._refused(item, problems)))
        self._set(item, DownloadState.FETCHING)
        item.task.start()

    def _set(self, item: HubDownload, state: DownloadState) -> None:
        item.state = state
        self.changed.emit(item)

    def _done(self, item: HubDownload, result: Downloaded) -> None:
        # Cancelled in the very moment when it came true: the model is whole, and is removed like any other.
        item.result, item.task, item.leaving, item.again = result, None, False, False
        self._set(item, DownloadState.DONE)
        self.done.emit(item)
        self._next()

    def _refused(self, item: HubDownload, problems: list[Problem]) -> None:
        item.task = None
        if any(problem.code == "task.cancelled" for problem in problems):
            self._set(item, DownloadState.PAUSED)
        else:
            item.problems = problems
            self._set(item, DownloadState.REFUSED)
            self.refused.emit(item)
        if item.leaving:
            self._leave(item)
        self._next()

    def _leave(self, item: HubDownload) -> None:
        """Remove the parts, if any, then take it off the list. The stores are looked at on a thread, as they may lie on
        a slow drive."""
        if item.state == DownloadState.DONE:
            self._drop(item)
            return

        def work(*_: Any) -> int:
            found = leftovers(self._places, self._settings)
            own = [left for left in found if (left.repo, left.commit, left.store) == wanted]
            return sum(remove_leftover(self._access(), left) for left in own)

        wanted = item.repo, item.commit, str(item.store)
        item.task = self._task(work)
        item.task.done.connect(while_there(self, lambda _: self._drop(item)))
        item.task.refused.connect(while_there(self, lambda problems: self._stay(item, problems)))
        item.task.start()
        self._set(item, DownloadState.PAUSED)

    def _stay(self, item: HubDownload, problems: list[Problem]) -> None:
        again, item.again = item.again, False
        item.leaving, item.task, item.problems = False, None, problems
        self._set(item, DownloadState.REFUSED)
        if again:
            self.resume(item)
        else:
            self.refused.emit(item)

    def _drop(self, item: HubDownload) -> None:
        item.task = None
        if item in self.items:
            self.items.remove(item)
            self.removed.emit(item)
            if item.again:
                self.add(item.repo, item.commit, item.store, item.progress.total)
