"""The library of datasets for the window: what is there, and the work that reads, checks and prepares it.

Reading and checking happen in data processes; the window only reads small files and single pages of rows.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import msgspec
from PySide6.QtCore import QFile, QObject, Signal

from desktop.core.data_jobs import Ask, Examine, Examined, Import, Look, Looked, Prepare, Prepared
from desktop.core.datasets import DataRecipe, Fix, Imported
from desktop.core.files import write_json
from desktop.core.problems import stop_on
from desktop.data.library import HELD_OUT_FOLDER, DatasetFolder, Entry, Library
from desktop.services.data_process import ask_data
from desktop.services.places import Places
from desktop.services.task import Task, Work

READ_PARTS = ("imported.json", "rows", "check", "tokens", HELD_OUT_FOLDER)
"""What reading makes anew, in the folder of a dataset."""
Tell = Callable[[float, str], None]
Cancelled = Callable[[], bool]


class Datasets(QObject):
    """The datasets of this user. `changed` carries the list of `Entry`s whenever the library changed by this window.

    Each job is a `Task` that the caller connects and starts; its `progressed(share, step)` names the step: ``reading``,
    ``preview`` (rows can be read already, in the folder `preview_folder` of the entry), ``checking``, ``preparing``.
    """

    changed = Signal(list)

    def __init__(self, places: Places, task: Callable[[Work], Task], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.library = Library(places.datasets)
        self._task = task

    def entries(self) -> list[Entry]:
        """All datasets, by name."""
        return self.library.entries()

    def look_again(self) -> None:
        """Read the library anew, on a thread, and tell."""
        task = self._task(lambda _tell, _cancelled: self.entries())
        task.done.connect(self.changed)
        task.start()

    def add(self, files: Sequence[Path], name: str = "") -> tuple[Entry, Task]:
        """A new dataset of files and folders, and the task that reads, checks and prepares it; its result is the `Entry`.

        When it is cancelled or refused, the dataset is gone again."""
        entry = self.library.create(files, name)

        def work(tell: Tell, cancelled: Cancelled) -> Entry:
            try:
                return self._read(entry.path, entry.recipe, tell, cancelled)
            except BaseException:
                shutil.rmtree(entry.path, ignore_errors=True)
                raise

        return entry, self._telling(work)

    def read_again(self, entry: Entry, recipe: DataRecipe) -> Task:
        """Read the files of a dataset with this recipe (other columns, other files, or because they changed), check and
        prepare it; the result is the `Entry`. Until that is done, and if it is cancelled, everything stays as it was."""
        return self._telling(lambda tell, cancelled: self._read(entry.path, recipe, tell, cancelled))

    def change(self, entry: Entry, recipe: DataRecipe) -> Task:
        """Decide otherwise. Fixes and most splits need no reading; columns, files and own held-out files do. The result
        is the `Entry`."""
        if _needs_reading(recipe) != _needs_reading(entry.recipe):
            return self.read_again(entry, recipe)

        def work(tell: Tell, cancelled: Cancelled) -> Entry:
            entry.folder.write_recipe(recipe)
            return self._prepare(entry.path, tell, cancelled)

        return self._telling(work)

    def fix(self, entry: Entry, code: str) -> Task:
        """Apply the fix of a finding; the result is the `Entry`."""
        finding = next(found for found in entry.findings or () if found.code == code)
        assert finding.fix is not None
        fixes = (*entry.recipe.fixes, Fix(finding.fix, code))
        return self.change(entry, msgspec.structs.replace(entry.recipe, fixes=fixes))

    def unfix(self, entry: Entry, code: str) -> Task:
        """Take the fix of a finding back; the result is the `Entry`."""
        fixes = tuple(fix for fix in entry.recipe.fixes if fix.code != code)
        return self.change(entry, msgspec.structs.replace(entry.recipe, fixes=fixes))

    def undo(self, entry: Entry) -> Task:
        """Take the last change back; the result is the `Entry`."""
        return self._step(entry, "undo")

    def redo(self, entry: Entry) -> Task:
        """Take the last undo back; the result is the `Entry`."""
        return self._step(entry, "redo")

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

    def remove(self, entry: Entry) -> None:
        """Move a dataset's own copy to the system's bin; the files it was read from stay. Raises ``dataset.no_bin``."""
        if not QFile.moveToTrash(str(entry.path)):
            raise stop_on("dataset.no_bin", path=str(entry.path))
        self.look_again()

    def _telling(self, work: Work) -> Task:
        task = self._task(work)
        task.done.connect(lambda _: self.look_again())
        task.refused.connect(lambda _: self.look_again())
        return task

    def _step(self, entry: Entry, way: str) -> Task:
        def work(tell: Tell, cancelled: Cancelled) -> Entry:
            before = entry.folder.recipe()
            after = entry.folder.undo() if way == "undo" else entry.folder.redo()
            if after is None:
                return self._entry(entry.path)
            if _needs_reading(before) != _needs_reading(after):
                return self._read(entry.path, after, tell, cancelled, keep_recipe=True)
            return self._prepare(entry.path, tell, cancelled)

        return self._telling(work)

    def _read(
        self, path: Path, recipe: DataRecipe, tell: Tell, cancelled: Cancelled, keep_recipe: bool = False
    ) -> Entry:
        work = preview_folder(path)
        shutil.rmtree(work, ignore_errors=True)
        try:
            ask_data(Import(str(work), recipe), Imported, _part_of(tell, 0.0, 0.5), cancelled)
            imported = DatasetFolder(work).imported()
            assert imported is not None
            read = msgspec.structs.replace(recipe, sources=imported.sources)
            write_json(work / "dataset.json", read)
            ask_data(Examine(str(work)), Examined, _part_of(tell, 0.5, 0.9), cancelled)
            # Fixes whose finding is gone have nothing to do any more, but stay decided.
            self._put_in_place(path, work, read, keep_recipe)
        finally:
            shutil.rmtree(work, ignore_errors=True)
        return self._prepare(path, tell, cancelled)

    @staticmethod
    def _put_in_place(path: Path, work: Path, recipe: DataRecipe, keep_recipe: bool) -> None:
        """Exchange what was read for what is there; the recipe and its history stay in the dataset's own folder."""
        folder = DatasetFolder(path)
        if keep_recipe or folder.imported() is None:
            write_json(folder.recipe_file, recipe)
            folder.prepared_file.unlink(missing_ok=True)
        else:
            folder.write_recipe(recipe)
        for name in READ_PARTS:
            old, new = path / name, work / name
            if old.is_dir():
                shutil.rmtree(old)
            if new.exists():
                new.replace(old)

    def _prepare(self, path: Path, tell: Tell, cancelled: Cancelled) -> Entry:
        tell(0.9, "preparing")
        ask_data(Prepare(str(path)), Prepared, lambda *_: None, cancelled)
        return self._entry(path)

    def _entry(self, path: Path) -> Entry:
        entry = self.library.entry(path)
        if entry is None:
            raise stop_on("dataset.missing", path=str(path))
        return entry


def _needs_reading(recipe: DataRecipe) -> tuple[object, ...]:
    """What of a recipe cannot change without reading the files again."""
    own = recipe.split.files if recipe.split.how == "file" else ()
    return recipe.mapping, [source.path for source in recipe.sources], recipe.columns, own


def preview_folder(path: Path) -> Path:
    """Where the rows of a dataset lie while it is being read: a neighbour of its own folder."""
    return path.parent / f".reading-{path.name}"


def _part_of(tell: Tell, low: float, high: float) -> Tell:
    """Progress of a step as a stretch of the whole."""
    return lambda share, step: tell(low + (high - low) * share, step)
