"""Reading, checking and preparing datasets of the library, for window and command line alike.

All of it happens in data processes; a dataset is only changed once what was read is whole.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from pathlib import Path

import msgspec

from desktop.core.data_jobs import Answer, Ask, Examine, Examined, Import, Prepare, Prepared, Refused
from desktop.core.datasets import MENDED_BY_ORDER, DataRecipe, Fix, Imported, SourceFile, Split
from desktop.core.files import write_json
from desktop.core.problems import stop_on
from desktop.data.library import HELD_OUT_FOLDER, DatasetFolder, Entry, Library
from desktop.services.data_process import answer_of, ask_in_turn
from desktop.services.queue_file import locked

Tell = Callable[[float, str], None]
Cancelled = Callable[[], bool]
READ_PARTS = ("prepared.json", "images", "rows", "check", "tokens", HELD_OUT_FOLDER, "imported.json")
"""What reading makes anew, in the folder of a dataset. `imported.json` says that all is there: it comes last."""


def add_dataset(
    library: Library, entry: Entry, tell: Tell, cancelled: Cancelled, keep: Callable[[], bool] = lambda: False
) -> Entry:
    """Read, check and prepare a new dataset; when that is cancelled or refused, it is gone again, unless `keep` says
    that it is to be read later."""
    try:
        return read_dataset(library, entry.path, with_own_sides(entry.recipe), tell, cancelled)
    except BaseException:
        if not keep():
            shutil.rmtree(entry.path, ignore_errors=True)
        raise


def with_own_sides(recipe: DataRecipe) -> DataRecipe:
    """The recipe of a folder of images that is divided into training and test already, with that as its split."""
    from desktop.data.readers.picture_folders import sides_of  # noqa: PLC0415 - only when something is added

    train, held_out = sides_of([Path(source.path) for source in recipe.sources])
    if not held_out:
        return recipe
    sources = tuple(SourceFile(str(path), 0, 0) for path in train)
    split = Split(how="file", files=tuple(map(str, held_out)))
    return msgspec.structs.replace(recipe, sources=sources, split=split)


def read_dataset(
    library: Library, path: Path, recipe: DataRecipe, tell: Tell, cancelled: Cancelled, keep_recipe: bool = False
) -> Entry:
    """Read the files of a dataset by this recipe, check and prepare them. Until that is done, and if it is cancelled,
    everything stays as it was. `keep_recipe`: the recipe is already part of the history (undo, redo). Raises
    ``dataset.busy`` where another window or command is at it."""
    with _alone(path, cancelled):
        return _read_dataset(library, path, recipe, tell, cancelled, keep_recipe)


def _alone(path: Path, cancelled: Cancelled) -> AbstractContextManager[None]:
    """Nobody else reads or changes the dataset meanwhile: two who do write into the same places. One that was removed
    is not made anew by being waited for, and the waiting can be given up."""
    if not path.is_dir():
        raise stop_on("dataset.missing", path=str(path))
    return locked(path / "dataset.json", "dataset.busy", cancelled=cancelled)


def _read_dataset(
    library: Library, path: Path, recipe: DataRecipe, tell: Tell, cancelled: Cancelled, keep_recipe: bool = False
) -> Entry:
    work = preview_folder(path)
    shutil.rmtree(work, ignore_errors=True)
    stages = {"reading": (0.0, 0.5), "preview": (0.0, 0.5), "preparing": (0.9, 1.0)}

    def told(share: float, step: str) -> None:
        low, high = stages.get(step, (0.5, 0.9))
        tell(low + (high - low) * share, step)

    try:
        asks: list[Ask] = [Import(str(work), recipe), Examine(str(work)), Prepare(str(work))]
        imported, examined, prepared = ask_in_turn(asks, told, cancelled)
        answer_of(imported, Imported)
        answer_of(examined, Examined)
        _prepared_or_too_few(prepared)
        _put_in_place(path, work, DatasetFolder(work).recipe(), keep_recipe)
    finally:
        shutil.rmtree(work, ignore_errors=True)
    return _noted(library, path)


def _prepared_or_too_few(reply: Answer | Refused) -> None:
    """A dataset with too few rows is kept all the same: its columns can still be chosen, its fixes taken back."""
    if not isinstance(reply, Refused) or any(problem.code != "data.too_few" for problem in reply.problems):
        answer_of(reply, Prepared)


def _put_in_place(path: Path, work: Path, recipe: DataRecipe, keep_recipe: bool) -> None:
    """Exchange what was read for what is there, and the recipe for the one it was prepared by; its history stays, and
    so does a name that was given meanwhile."""
    folder = DatasetFolder(path)
    if keep_recipe or folder.imported() is None:
        write_json(folder.recipe_file, folder.named(recipe))
        folder.prepared_file.unlink(missing_ok=True)
    else:
        folder.write_recipe(recipe)
    # From here until the end the dataset counts as unread: killed in between, its files are simply read again.
    folder.imported_file.unlink(missing_ok=True)
    for name in READ_PARTS:
        old, new = path / name, work / name
        if old.is_dir():
            shutil.rmtree(old)
        if new.exists():
            new.replace(old)


def _prepare_dataset(library: Library, path: Path, tell: Tell, cancelled: Cancelled) -> Entry:
    """Work out what is left after fixes and split."""
    reply = ask_in_turn([Prepare(str(path))], tell, cancelled)[0]
    _prepared_or_too_few(reply)
    return _noted(library, path)


def _noted(library: Library, path: Path) -> Entry:
    """The dataset as it is now, its version remembered."""
    entry = entry_at(library, path)
    if entry.prepared is not None:
        entry.folder.note_version(entry.prepared)
    return entry


def change_dataset(library: Library, entry: Entry, recipe: DataRecipe, tell: Tell, cancelled: Cancelled) -> Entry:
    """Decide otherwise. Fixes and most splits need no reading; columns, files and own held-out files do. Raises
    ``dataset.busy``."""
    with _alone(entry.path, cancelled):
        if needs_reading(recipe) != needs_reading(entry.recipe):
            return _read_dataset(library, entry.path, recipe, tell, cancelled)
        entry.folder.write_recipe(recipe)
        return _prepare_dataset(library, entry.path, tell, cancelled)


def step_dataset(library: Library, entry: Entry, way: str, tell: Tell, cancelled: Cancelled) -> Entry:
    """Take the last change back (`way` ``undo``), or the last undo (``redo``). Raises ``dataset.busy``."""
    with _alone(entry.path, cancelled):
        before = entry.folder.recipe()
        after = entry.folder.undo() if way == "undo" else entry.folder.redo()
        if after is None:
            return entry_at(library, entry.path)
        if needs_reading(before) == needs_reading(after):
            return _prepare_dataset(library, entry.path, tell, cancelled)
        try:
            return _read_dataset(library, entry.path, after, tell, cancelled, keep_recipe=True)
        except BaseException:
            # What is there was read by the recipe before.
            entry.folder.redo() if way == "undo" else entry.folder.undo()
            raise


def with_fix(entry: Entry, code: str) -> DataRecipe:
    """The recipe with the fix of a finding, or of a reason why rows were left out. Raises ``dataset.no_fix``."""
    left_out = entry.imported.left_out if entry.imported else ()
    if code in MENDED_BY_ORDER and any(each.code == code for each in left_out):
        return msgspec.structs.replace(entry.recipe, mend_turns=True)
    finding = next((found for found in entry.findings or () if found.code == code), None)
    if finding is None or finding.fix is None:
        raise stop_on("dataset.no_fix", name=entry.recipe.name, code=code)
    others = tuple(fix for fix in entry.recipe.fixes if fix.code != code)
    return msgspec.structs.replace(entry.recipe, fixes=(*others, Fix(finding.fix, code)))


def without_fix(entry: Entry, code: str) -> DataRecipe:
    """The recipe without the fix of a finding, or of a reason why rows were left out."""
    if code in MENDED_BY_ORDER:
        return msgspec.structs.replace(entry.recipe, mend_turns=False)
    fixes = tuple(fix for fix in entry.recipe.fixes if fix.code != code)
    return msgspec.structs.replace(entry.recipe, fixes=fixes)


def needs_reading(recipe: DataRecipe) -> tuple[object, ...]:
    """What of a recipe cannot change without reading the files again."""
    own: Sequence[str] = recipe.split.files if recipe.split.how == "file" else ()
    return recipe.mapping, [source.path for source in recipe.sources], recipe.columns, recipe.mend_turns, own


def entry_at(library: Library, path: Path) -> Entry:
    """The dataset in a folder. Raises ``dataset.missing``."""
    entry = library.entry(path)
    if entry is None:
        raise stop_on("dataset.missing", path=str(path))
    return entry


def preview_folder(path: Path) -> Path:
    """Where the rows of a dataset lie while it is being read: a neighbour of its own folder."""
    return path.parent / f".reading-{path.name}"
