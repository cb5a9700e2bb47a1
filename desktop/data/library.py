"""A dataset's folder and the library of all of them. Plain files, so that window, command line and data processes share
them; only small ones are read here, never the rows."""

from __future__ import annotations

import hashlib
import shutil
import time
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

import msgspec

from desktop.core.data_jobs import Prepared
from desktop.core.datasets import DataRecipe, Finding, Imported, SourceFile, TokenNumbers
from desktop.core.files import private_folder, write_json
from desktop.core.problems import UNREADABLE, stop_on
from desktop.core.runs import safe_word

HELD_OUT_FOLDER = "held_out"
"""Within a dataset's folder: the rows of its own held-out files, a folder like the dataset's own."""


class Version(msgspec.Struct, frozen=True):
    """A state of a dataset: `Prepared.version`, when it was first worked out (Unix seconds), and its sizes."""

    version: str
    at: float
    train: int
    held_out: int


class DatasetFolder:
    """The files of one dataset; see `data/store.py` for rows and findings.

    `history.json` holds the recipes before the present one (newest last) and those that were undone.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self.recipe_file = path / "dataset.json"
        self.imported_file = path / "imported.json"
        self.prepared_file = path / "prepared.json"
        self.history_file = path / "history.json"
        self.versions_file = path / "versions.json"
        self.rows, self.check, self.tokens = path / "rows", path / "check", path / "tokens"

    def recipe(self) -> DataRecipe:
        """What was decided. Raises ``dataset.missing`` or ``dataset.unreadable``."""
        try:
            return msgspec.json.decode(self.recipe_file.read_bytes(), type=DataRecipe)
        except OSError:
            raise stop_on("dataset.missing", path=str(self.path)) from None
        except UNREADABLE as error:
            raise stop_on("dataset.unreadable", path=str(self.recipe_file), cause=str(error)) from None

    def imported(self) -> Imported | None:
        """What became of the files; None before they were read."""
        return _read(self.imported_file, Imported)

    def prepared(self) -> Prepared | None:
        """What is left after fixes and split; None until that was worked out."""
        return _read(self.prepared_file, Prepared)

    def findings(self) -> list[Finding] | None:
        """What the doctor found; None when it did not look yet."""
        return _read(self.check / "findings.json", list[Finding])

    def token_numbers(self, model: Path) -> TokenNumbers | None:
        """How the lengths in tokens of this model are distributed; None when they were not counted, or were counted
        for other rows or another tokenizer."""
        counted = _read(self.tokens / f"{tokens_name(model)}.json", TokenNumbers)
        imported = self.imported()
        if counted is None or imported is None or counted.around is None:  # None: as they were counted before
            return None
        return counted if counted.rows == imported.kept else None

    def write_token_numbers(self, model: Path, numbers: TokenNumbers) -> None:
        """Keep them."""
        write_json(self.tokens / f"{tokens_name(model)}.json", numbers)

    def languages(self) -> dict[str, int]:
        """How many rows are in which language, the most frequent first; "" counts those where none was certain."""
        counts: dict[str, int] = _read(self.check / "languages.json", dict[str, int]) or {}
        return dict(sorted(counts.items(), key=lambda one: -one[1]))

    def versions(self) -> list[Version]:
        """All states this dataset was in, the newest first."""
        return list(reversed(_read(self.versions_file, list[Version]) or []))

    def note_version(self, prepared: Prepared) -> None:
        """Remember the state that was worked out, unless it is the last one already."""
        known: list[Version] = _read(self.versions_file, list[Version]) or []
        if not known or known[-1].version != prepared.version:
            newest = Version(prepared.version, time.time(), prepared.train, prepared.held_out)
            write_json(self.versions_file, [*known[-199:], newest])

    def named(self, recipe: DataRecipe) -> DataRecipe:
        """The recipe with the name that the dataset has now; `Library.rename` gives another. Raises as `recipe`."""
        return msgspec.structs.replace(recipe, name=self.recipe().name)

    def write_recipe(self, recipe: DataRecipe) -> None:
        """Decide otherwise; the recipe before can be brought back with `undo`, the name stays."""
        past, _ = self._history()
        self._change(recipe, [*past, self.recipe()], [])

    def undo(self) -> DataRecipe | None:
        """Go back to the recipe before; None when there is none."""
        past, coming = self._history()
        if not past:
            return None
        return self._change(past[-1], past[:-1], [*coming, self.recipe()])

    def redo(self) -> DataRecipe | None:
        """Take back an undo; None when there is none."""
        past, coming = self._history()
        if not coming:
            return None
        return self._change(coming[-1], [*past, self.recipe()], coming[:-1])

    @property
    def can_undo(self) -> bool:
        """Whether there is a recipe before this one."""
        return bool(self._history()[0])

    @property
    def can_redo(self) -> bool:
        """Whether an undo can be taken back."""
        return bool(self._history()[1])

    def _history(self) -> tuple[list[DataRecipe], list[DataRecipe]]:
        return _read(self.history_file, tuple[list[DataRecipe], list[DataRecipe]]) or ([], [])

    def _change(self, recipe: DataRecipe, past: list[DataRecipe], coming: list[DataRecipe]) -> DataRecipe:
        now = self.named(recipe)
        write_json(self.history_file, (past[-100:], coming))
        write_json(self.recipe_file, now)
        self.prepared_file.unlink(missing_ok=True)
        return now


class Entry(msgspec.Struct, frozen=True):
    """A dataset of the library as it stands now. `imported` is None while its files are read for the first time,
    `findings` until the doctor looked, `prepared` until fixes and split were worked out. `changed` names source files
    that are no longer as they were, `missing` those that are gone."""

    path: Path
    recipe: DataRecipe
    imported: Imported | None = None
    findings: tuple[Finding, ...] | None = None
    prepared: Prepared | None = None
    changed: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()

    @property
    def folder(self) -> DatasetFolder:
        """Its files."""
        return DatasetFolder(self.path)


class Library:
    """All datasets in one folder."""

    def __init__(self, root: Path) -> None:
        self.root = root

    def entries(self) -> list[Entry]:
        """All datasets, by name. Folders that cannot be read are passed over; they are left as they are."""
        paths = [path for path in self.root.glob("*") if (path / "dataset.json").is_file()]
        found = [entry for path in paths if (entry := self.entry(path))]
        return sorted(found, key=lambda entry: entry.recipe.name.casefold())

    def entry(self, path: Path) -> Entry | None:
        """One dataset; None when its folder cannot be read."""
        folder = DatasetFolder(path)
        try:
            recipe = folder.recipe()
        except Exception:
            return None
        findings = folder.findings()
        changed, missing = look_at_sources(recipe.sources)
        return Entry(
            path,
            recipe,
            folder.imported(),
            None if findings is None else tuple(findings),
            folder.prepared(),
            changed,
            missing,
        )

    def named(self, name: str) -> Entry | None:
        """The dataset with this name or, where none is called so, with this folder name, if there is one: a folder
        keeps the name that its dataset had first, which another may have by now."""
        entries = self.entries()
        called = next((entry for entry in entries if entry.recipe.name == name), None)
        return called or next((entry for entry in entries if entry.path.name == name), None)

    def find(self, name: str) -> Entry:
        """The dataset with this name or folder name. Raises ``dataset.unknown``."""
        if entry := self.named(name):
            return entry
        raise stop_on("dataset.unknown", name=name)

    def create(self, files: Sequence[Path], name: str = "") -> Entry:
        """A new dataset of these files and folders, not read yet; its name is made unique. Raises ``file.read`` where a
        path is no text, as bytes may be on Linux: it could not be written down."""
        for file in files:
            if (shown := str(file).encode("utf-8", "surrogateescape").decode("utf-8", "replace")) != str(file):
                raise stop_on("file.read", path=shown, cause="its name is not in UTF-8")
        self.clear_leftovers()
        wanted = name or (files[0].stem if len(files) == 1 else files[0].absolute().parent.name) or "Dataset"
        taken = {entry.recipe.name.casefold() for entry in self.entries()}
        unique, number = wanted[:70], 2
        while unique.casefold() in taken:
            unique, number = f"{wanted[:70]} {number}", number + 1
        word = safe_word(unique) or "dataset"
        path, number = self.root / word, 2
        while path.exists():
            path, number = self.root / f"{word}-{number}", number + 1
        private_folder(self.root)
        path.mkdir()
        sources = tuple(SourceFile(str(file.absolute()), 0, 0) for file in files)
        recipe = DataRecipe(name=unique, sources=sources)
        write_json(path / "dataset.json", recipe)
        return Entry(path, recipe)

    def rename(self, entry: Entry, name: str) -> Entry:
        """Give a dataset another name; what was decided of it since `entry` was read stays. Raises
        ``dataset.name_taken``, ``dataset.missing`` and ``dataset.unreadable``."""
        others = [other for other in self.entries() if other.path != entry.path]
        if name.casefold() in {other.recipe.name.casefold() for other in others}:
            raise stop_on("dataset.name_taken", name=name)
        recipe = msgspec.structs.replace(entry.folder.recipe(), name=name)
        write_json(entry.folder.recipe_file, recipe)
        return msgspec.structs.replace(entry, recipe=recipe)

    def clear_leftovers(self, older_than: float = 86_400.0) -> None:
        """Remove half-read folders that a killed process left behind, once they are a day old (seconds)."""
        for path in self.root.glob(".reading-*"):
            if time.time() - path.stat().st_mtime > older_than:
                shutil.rmtree(path, ignore_errors=True)


def tokens_name(model: Path) -> str:
    """What the files of a model's token counts are called: after its folder and its tokenizer's size and time."""
    facts = [(str(model.absolute()))]
    for name in ("tokenizer.json", "tokenizer_config.json", "chat_template.jinja"):
        with suppress(OSError):
            found = (model / name).stat()
            facts.append(f"{name} {found.st_size} {found.st_mtime_ns}")
    return hashlib.sha256("\n".join(facts).encode()).hexdigest()[:16]


def look_at_sources(sources: Sequence[SourceFile]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The source files that changed since they were read, and those that are gone. Size and time decide; the content
    is compared when the files are read again."""
    changed, missing = [], []
    for source in sources:
        try:
            facts = Path(source.path).stat()
        except OSError:
            missing.append(source.path)
            continue
        if source.modified_ns and (facts.st_size, facts.st_mtime_ns) != (source.size, source.modified_ns):
            changed.append(source.path)
    return tuple(changed), tuple(missing)


def _read(path: Path, kind: Any) -> Any:
    try:
        return msgspec.json.decode(path.read_bytes(), type=kind)
    except (OSError, *UNREADABLE):
        return None
