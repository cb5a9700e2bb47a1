"""The library of datasets for the window: what is there, and the work that reads, checks and prepares it.

Reading and checking happen in data processes; the window only reads small files and single pages of rows.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from desktop.core.data_jobs import Ask, Look, Looked
from desktop.core.datasets import DataRecipe
from desktop.data.library import Entry, Library
from desktop.services.bin import Thrown, put_back, to_bin
from desktop.services.data_process import ask_data
from desktop.services.dataset_work import (
    add_dataset,
    change_dataset,
    preview_folder,
    read_dataset,
    step_dataset,
    with_fix,
    with_own_sides,
    without_fix,
)
from desktop.services.places import Places
from desktop.services.task import Task, Work, while_there

__all__ = ["Datasets", "preview_folder"]


class Datasets(QObject):
    """The datasets of this user. `changed` carries the list of `Entry`s whenever the library changed by this window.

    Each job is a `Task` that the caller connects and starts; its `progressed(share, step)` names the step: ``reading``,
    ``preview`` (rows can be read already, in the folder `preview_folder` of the entry), ``checking``, ``preparing``.
    """

    changed = Signal(list)

    def __init__(self, places: Places, task: Callable[[Work], Task], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._places = places
        self.library = Library(places.datasets)
        self._task = task
        self._looks, self._closed = 0, False

    def close(self) -> None:
        """The window closes: a job that ends because of that no longer makes anybody look."""
        self._closed = True

    def entries(self) -> list[Entry]:
        """All datasets, by name."""
        return self.library.entries()

    def look_again(self) -> None:
        """Read the library anew, on a thread, and tell. What an earlier look finds after this one began is not told."""
        if self._closed:
            return
        self._looks += 1
        task = self._task(lambda _tell, _cancelled: self.entries())
        task.done.connect(partial(self._tell_entries, self._looks))
        task.start()

    def _tell_entries(self, look: int, entries: list[Entry]) -> None:
        if look == self._looks:
            self.changed.emit(entries)

    def add(self, files: Sequence[Path], name: str = "") -> tuple[Entry, Task]:
        """A new dataset of files and folders, and the task that reads, checks and prepares it; its result is the
        `Entry`. When it is cancelled or refused, the dataset is gone again; when the window closes meanwhile, it waits
        for the next start."""
        entry = self.library.create(files, name)

        def work(tell: Callable[[float, str], None], cancelled: Callable[[], bool]) -> Entry:
            return add_dataset(self.library, entry, tell, cancelled, keep=lambda: self._closed)

        return entry, self._telling(work)

    def read_again(self, entry: Entry, recipe: DataRecipe) -> Task:
        """Read the files of a dataset with this recipe (other columns, other files, or because they changed), check and
        prepare it; the result is the `Entry`. Until that is done, and if cancelled, everything stays as it was."""

        def work(tell: Callable[[float, str], None], cancelled: Callable[[], bool]) -> Entry:
            # one that was never read to its end knows nothing of its own training and test folders yet
            known = with_own_sides(recipe) if entry.imported is None else recipe
            return read_dataset(self.library, entry.path, known, tell, cancelled)

        return self._telling(work)

    def change(self, entry: Entry, recipe: DataRecipe) -> Task:
        """Decide otherwise. Fixes and most splits need no reading; columns, files and own held-out files do. The result
        is the `Entry`."""
        return self._telling(lambda tell, stop: change_dataset(self.library, entry, recipe, tell, stop))

    def fix(self, entry: Entry, code: str) -> Task:
        """Apply the fix of a finding; the result is the `Entry`."""
        return self.change(entry, with_fix(entry, code))

    def unfix(self, entry: Entry, code: str) -> Task:
        """Take the fix of a finding back; the result is the `Entry`."""
        return self.change(entry, without_fix(entry, code))

    def undo(self, entry: Entry) -> Task:
        """Take the last change back; the result is the `Entry`."""
        return self._telling(lambda tell, stop: step_dataset(self.library, entry, "undo", tell, stop))

    def redo(self, entry: Entry) -> Task:
        """Take the last undo back; the result is the `Entry`."""
        return self._telling(lambda tell, stop: step_dataset(self.library, entry, "redo", tell, stop))

    def look(self, files: Sequence[Path]) -> Task:
        """The first rows of files as they stand; the result is `Looked`."""
        ask = Look(tuple(str(file) for file in files))
        return self._task(lambda tell, cancelled: ask_data(ask, Looked, tell, cancelled))

    def ask(self, ask: Ask, kind: type[Any]) -> Task:
        """Any other job; the result is of `kind`."""
        return self._task(lambda tell, cancelled: ask_data(ask, kind, tell, cancelled))

    def rename(self, entry: Entry, name: str) -> Entry:
        """Give another name. Raises ``dataset.name_taken``."""
        renamed = self.library.rename(entry, name)
        self.look_again()
        return renamed

    def remove(self, entry: Entry) -> Thrown:
        """Move a dataset's own copy to the bin; the files it was read from stay. Raises what `to_bin` raises."""
        thrown = to_bin(entry.path, entry.recipe.name, self._places)
        self.look_again()
        return thrown

    def bring_back(self, thrown: Thrown) -> None:
        """Fetch a dataset out of the bin. Raises what `put_back` raises."""
        put_back(thrown)
        self.look_again()

    def _telling(self, work: Work) -> Task:
        task = self._task(work)
        task.done.connect(while_there(self, lambda _: self.look_again()))
        task.refused.connect(while_there(self, lambda _: self.look_again()))
        return task
