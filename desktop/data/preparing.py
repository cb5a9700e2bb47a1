"""From a dataset's folder to what a run trains on: fixes applied, both sides apart, counted and fingerprinted."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

import msgspec
import numpy as np
import pyarrow.parquet as pq

from desktop.core.data_jobs import Prepared
from desktop.core.dataset import ASKED, Example, example_table, shared_instruction
from desktop.core.datasets import DataRecipe, Mapping
from desktop.core.files import write_folder, write_json
from desktop.core.problems import stop_on
from desktop.data.doctor.fixes import redact, repair
from desktop.data.doctor.labels import are_numbers
from desktop.data.findings import finding_rows
from desktop.data.library import HELD_OUT_FOLDER, DatasetFolder
from desktop.data.splitting import HELD_OUT, LEFT_OUT, TRAIN, Array, sides
from desktop.data.store import RowStore

Tell = Callable[[float, str], None]
TURN_MARKS = 16
"""Characters that stand for the marks of a turn when sizes are estimated before tokens are counted."""


class _Side:
    """Writes one side, counting as it goes; only counts when there is no folder."""

    def __init__(self, target: Path | None) -> None:
        self.rows, self.characters, self.longest, self.longest_answer = 0, 0, 0, 0
        self.digest, self.labels = hashlib.sha256(), Counter[str]()
        self.first: list[Example] = []
        self._target = target
        self._writer: pq.ParquetWriter | None = None

    def take(self, examples: list[Example], labels: bool) -> None:
        """Add examples in order."""
        if not examples:
            return
        for example in examples:
            letters = sum(len(message.content) + TURN_MARKS for message in example.messages)
            self.characters += letters
            self.longest = max(self.longest, letters)
            self.longest_answer = max(self.longest_answer, len(example.answer))
            self.digest.update(msgspec.json.encode(example) + b"\n")
            if labels:
                self.labels[example.answer] += 1
        self.rows += len(examples)
        self.first += examples[: ASKED - len(self.first)]
        if self._target is not None:
            table = example_table(examples)
            if self._writer is None:
                self._writer = pq.ParquetWriter(self._target, table.schema, compression="zstd")
            self._writer.write_table(table)

    def close(self) -> None:
        """Finish the file; an empty side is an empty table."""
        if self._target is not None:
            if self._writer is None:
                pq.write_table(example_table([]), self._target, compression="zstd")
            else:
                self._writer.close()


def prepare(path: Path, tell: Tell) -> Prepared:
    """Work out what a run would train on and keep it as ``prepared.json``. Raises ``data.too_few``."""
    folder = DatasetFolder(path)
    done = _go_through(folder, None, tell)
    write_json(folder.prepared_file, done)
    return done


def materialise(path: Path, target: Path, tell: Tell) -> Prepared:
    """Write ``train.parquet`` and ``held_out.parquet`` into the new folder `target`, all or nothing."""
    found: list[Prepared] = []
    write_folder(target, lambda place: found.append(_go_through(DatasetFolder(path), place, tell)))
    return found[0]


def _go_through(folder: DatasetFolder, target: Path | None, tell: Tell) -> Prepared:
    recipe, imported = folder.recipe(), folder.imported()
    if imported is None:
        raise stop_on("dataset.missing", path=str(folder.path))
    store = RowStore(folder.path)
    mapping = recipe.mapping or (imported.guess.mapping if imported.guess else None)
    side_of = row_sides(folder, store, recipe, mapping)
    if int((side_of != LEFT_OUT).sum()) < 2:
        raise stop_on("data.too_few", name=recipe.name, count=int((side_of != LEFT_OUT).sum()))
    train = _Side(target / "train.parquet" if target else None)
    held = _Side(target / "held_out.parquet" if target else None)
    labels = mapping is not None and mapping.shape in ("label", "image")
    changed = _pour(folder, store, recipe, side_of, train, held, labels, tell)
    leaked = 0
    if recipe.split.how == "file":
        leaked = _leaked(store, side_of, RowStore(folder.path / HELD_OUT_FOLDER))
        for _, examples in _examples(RowStore(folder.path / HELD_OUT_FOLDER)):
            held.take(examples, labels)
    train.close()
    held.close()
    return Prepared(
        train=train.rows,
        held_out=held.rows,
        left_out_rows=imported.rows_in - imported.kept,
        left_out_fixes=int((side_of == LEFT_OUT).sum()),
        changed_fixes=changed,
        split=recipe.split.how if held.rows else "none",
        train_sha256=train.digest.hexdigest(),
        held_out_sha256=held.digest.hexdigest(),
        longest=max(train.longest, held.longest),
        longest_answer=max(train.longest_answer, held.longest_answer),
        characters=train.characters,
        leaked=leaked,
        repeated=_repeated(store, side_of),
        labels={label: (train.labels[label], held.labels[label]) for label in train.labels | held.labels},
        instruction=shared_instruction(held.first or train.first),
    )


def _pour(
    folder: DatasetFolder, store: RowStore, recipe: DataRecipe, side_of: Array, train: _Side, held: _Side, labels: bool,
    tell: Tell,
) -> int:  # fmt: skip
    """Send every row to its side, changed where a fix says so; returns how many rows were changed."""
    changes = [(fix, finding_rows(folder.path, fix.code)) for fix in recipe.fixes if fix.kind != "leave_out"]
    marked = {fix.code: set(numbers) for fix, numbers in changes}
    values = {finding.code: finding.values for finding in folder.findings() or []}
    changed = 0
    for first, examples in _examples(store):
        for fix, _ in changes:
            for index in range(len(examples)):
                if first + index in marked[fix.code]:
                    before = examples[index]
                    repairs = fix.kind == "repair"
                    after = repair(fix.code, before, values.get(fix.code)) if repairs else redact(fix.code, before)
                    changed += after != before
                    examples[index] = after
        mine = side_of[first : first + len(examples)]
        train.take([e for e, side in zip(examples, mine) if side == TRAIN], labels)
        held.take([e for e, side in zip(examples, mine) if side == HELD_OUT], labels)
        tell((first + len(examples)) / len(store), "preparing")
    return changed


def row_sides(folder: DatasetFolder, store: RowStore, recipe: DataRecipe, mapping: Mapping | None) -> Array:
    """The side of each row of the dataset under its fixes and its split."""
    keep: Array = np.ones(len(store), bool)
    for fix in recipe.fixes:
        if fix.kind == "leave_out":
            keep[np.array(finding_rows(folder.path, fix.code), np.int64)] = False
    values: list[str] | None = None
    if recipe.split.how in ("group", "time"):
        values = column_values(store, recipe.split.column)
    elif recipe.split.how == "random" and mapping is not None and mapping.shape in ("label", "image"):
        values = [row.answer for _, examples in _examples(store) for row in examples]
        values = None if mapping.shape == "label" and are_numbers(set(values), len(values)) else values
    return sides(recipe.split, keep, likeness(folder.path, store), values)


def _leaked(store: RowStore, side_of: Array, own: RowStore) -> int:
    """How many rows of the own held-out file equal a row that trains."""
    trained = store.column("hash").to_numpy()[side_of == TRAIN]
    return int(np.isin(own.column("hash").to_numpy(), trained).sum())


def _repeated(store: RowStore, side_of: Array) -> int:
    """How many rows that train equal an earlier one that does."""
    trained = store.column("hash").to_numpy()[side_of == TRAIN]
    return len(trained) - len(np.unique(trained))


def likeness(path: Path, store: RowStore) -> Array:
    """The same number for rows that are equal or nearly equal: the doctor's clusters, or equal ones until it looked."""
    kept = path / "check" / "clusters.u32"
    if kept.exists() and kept.stat().st_size == 4 * len(store):
        return np.fromfile(kept, "<u4").astype(np.int64)
    hashes = store.column("hash").to_numpy()
    return np.unique(hashes, return_inverse=True)[1].astype(np.int64)


def column_values(store: RowStore, column: str) -> list[str]:
    """A further column of every row as text. Raises ``dataset.no_column`` when it was not kept."""
    values = [dict(extra or ()).get(column) for extra in store.column("extra").to_pylist()]
    if all(value is None for value in values):
        raise stop_on("dataset.no_column", column=column)
    return [value or "" for value in values]


def _examples(store: RowStore) -> Iterator[tuple[int, list[Example]]]:
    for first, rows in store.batches():
        yield first, [row.example for row in rows]
