"""Files outside of the library: their rows are read into the cache and lie there until others take their place."""

from __future__ import annotations

import contextlib
import hashlib
import os
import shutil
import time
from pathlib import Path

import msgspec

from desktop.core.data_jobs import Import, Prepare, Prepared
from desktop.core.datasets import DataRecipe, Imported, SourceFile, Split
from desktop.core.files import is_there, patiently, private_folder, write_json
from desktop.core.problems import stop_on
from desktop.data.library import DatasetFolder
from desktop.services.data_process import shared_process
from desktop.services.places import Places

READ_AS = 2
"""Counts the ways in which files were read: what an older program made of a file is not taken for what it holds."""
CACHED = 5
"""Files outside of the library whose rows stay in the cache, besides those in use."""
IN_USE = 3600
"""Seconds since they were last read for which rows in the cache are taken to be in use, by any process."""


def file_rows(path: Path, held_out: Path | None, share: float, seed: int, places: Places) -> tuple[str, Prepared, Path]:
    """The name of a file's data, what is left of it after its split, and the folder in the cache that holds its rows;
    read anew when the file has changed. Raises ``data.folder``, ``data.missing``, ``data.no_examples``, ``data.leaked``
    and what reading and preparing raise."""
    files = [path.absolute(), *([held_out.absolute()] if held_out else [])]
    for file in files:
        if is_there(file, Path.is_dir):
            raise stop_on("data.folder", path=str(file))
        if not is_there(file, Path.is_file):
            raise stop_on("data.missing", path=str(file))
    how: Split = Split(how="file", files=(str(files[1]),)) if held_out else Split(share=share, seed=seed)
    recipe = DataRecipe(name=path.stem[:80] or "data", sources=(SourceFile(str(files[0]), 0, 0),), split=how)
    folder = DatasetFolder(_cached(places, files, recipe))
    if folder.imported() is None:
        work = folder.path.with_name(f".reading-{folder.path.name}-{os.getpid()}")
        shutil.rmtree(work, ignore_errors=True)
        try:
            imported = shared_process().ask(Import(str(work), recipe), Imported)
            if not imported.kept:
                raise _no_examples(path, imported)
            write_json(work / "dataset.json", recipe)
            shutil.rmtree(folder.path, ignore_errors=True)
            patiently(lambda: work.replace(folder.path))
        finally:
            shutil.rmtree(work, ignore_errors=True)
    prepared = folder.prepared() or shared_process().ask(Prepare(str(folder.path)), Prepared)
    if prepared.leaked:
        raise stop_on("data.leaked", count=prepared.leaked, held_out=prepared.held_out)
    return recipe.name, prepared, folder.path


def _cached(places: Places, files: list[Path], recipe: DataRecipe) -> Path:
    """Where the rows of these files as they are now lie in the cache, noted as in use; the oldest of those that nobody
    uses make room."""
    root = places.cache / "data"
    private_folder(root)
    facts = [(str(file), file.stat().st_size, file.stat().st_mtime_ns) for file in files]
    key = hashlib.sha256(msgspec.json.encode((facts, recipe.split, recipe.schema, READ_AS))).hexdigest()[:16]
    with contextlib.suppress(OSError):  # not there yet
        os.utime(root / key)
    _make_room(root, time.time() - IN_USE)
    return root / key


def _make_room(root: Path, unused_since: float) -> None:
    """Remove all but the latest `CACHED` folders of those not used since then (seconds of the clock). Another process
    may do the same, or take one into use, at this moment."""
    ages: list[tuple[float, Path]] = []
    for path in root.iterdir():
        with contextlib.suppress(OSError):
            ages.append((path.stat().st_mtime, path))
    unused = sorted(each for each in ages if each[0] < unused_since)
    for _, path in unused[:-CACHED]:
        gone = path.with_name(f".gone-{path.name.removeprefix('.')}-{os.getpid()}")
        with contextlib.suppress(OSError):  # at once, so that nobody takes half of the rows for all
            path.rename(gone)
        shutil.rmtree(gone, ignore_errors=True)


def _no_examples(path: Path, imported: Imported) -> Exception:
    first = imported.left_out[0]
    return stop_on("data.no_examples", path=str(path), lines=imported.rows_in, rows=first.rows, reason=first.code)
