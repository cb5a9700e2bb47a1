"""Bringing an adapter in peft's format into the library: from a folder, a zip file, or one of its files."""

from __future__ import annotations

import os
import re
import secrets
import shutil
import time
import zipfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path, PurePosixPath
from typing import Any

import msgspec
import psutil

from desktop.core.adapter_base import BaseMatch, base_of, match_base
from desktop.core.adapters import RECORD, AdapterFacts, AdapterRecord, read_adapter_record
from desktop.core.files import (
    is_there,
    patiently,
    problem_of_os_error,
    require_free,
    sha256_of,
    sync_file,
    sync_folder,
    write_json,
)
from desktop.core.licences import PAGE, said_licence
from desktop.core.models import ModelSpec, all_tensors, name_of
from desktop.core.peft_adapter import WEIGHTS, PeftAdapter, config_to_write, misfit, read_peft, write_weights
from desktop.core.peft_config import CONFIG
from desktop.core.problems import Problem, ProblemError, stop_on
from desktop.core.runs import safe_word
from desktop.services.adapter_notes import forget_note
from desktop.services.adapters import base_models, library_folders, of_library
from desktop.services.children import Cancelled, Tell
from desktop.services.places import Places
from desktop.services.preparing import find_model

_MAKING = ".making-"
_PIECE = 4 << 20
_ROOM = 5_000_000
"""Bytes of disk beside the weights."""
_LARGEST_PAGE = 1_000_000
_ANY = re.compile(
    r"(?i)adapters?([_-]?model)?|q?lora|peft|model|final|best|last|outputs?|results?|(checkpoint|step)[_-]?\d*"
)
"""Names of folders that programs give to whatever they have trained."""
_ANYBODYS = re.compile(r"(?i)|te?mp|downloads?|desktop|documents?|home|users?")
"""Names of folders in which anything may lie."""


def import_adapter(
    source: Path, places: Places, tell: Tell, cancelled: Cancelled, *, base: str = "", name: str = ""
) -> AdapterFacts:
    """Check an adapter and copy it into the library; `base` is its base model as a recipe names it, when its file does
    not say so, `name` another name. Nothing is left behind when it cannot be done.

    Raises the problems of `read_peft` and `match_base`, ``adapter.not_found``, ``adapter.zip_…``,
    ``adapter.already_here``, ``adapter.no_name``, ``task.cancelled``, those of `find_model` and of writing.
    """

    def advance(share: float) -> None:
        if cancelled():
            raise stop_on("task.cancelled")
        tell(share, "importing")

    with making(places) as folder:
        opened = _opened(source, folder / "unpacked", advance)
        adapter = read_peft(opened)
        models = [model for model in base_models(places) if not model.own]  # the shapes are those of its base
        match = _chosen(adapter, find_model(base, places)) if base else match_base(adapter, models)
        require_free(places.adapters, (opened / WEIGHTS).stat().st_size + _ROOM)
        try:
            write_weights(opened / WEIGHTS, folder / WEIGHTS, adapter.copies, lambda share: advance(0.5 + share / 2))
        except OSError as error:
            raise problem_of_os_error(error, folder) from error
        licence = said_licence(opened)
        shutil.rmtree(folder / "unpacked", ignore_errors=True)
        kept = match.base
        write_json(
            folder / CONFIG, config_to_write(adapter, kept.repository or kept.name, kept.source.partition("@")[2])
        )
        read_peft(folder)  # what was written is what was checked, whatever happened to the source meanwhile
        record = AdapterRecord(
            name=name.strip() or _name_from(source, match.base.name),
            came_from="imported",
            created=time.time(),
            base=match.base,
            sha256=sha256_of(folder / WEIGHTS),
            origin=str(source.absolute()),
            licence=licence,
            notices=(match.says, *_notices(adapter)),
        )
        _refuse_twice(places, record.sha256)
        return of_library(settle(folder, places, record), models)


def choose_base(adapter: AdapterFacts, reference: str, places: Places) -> AdapterFacts:
    """Say by hand which base model, as a recipe names it, an adapter of the library belongs to. Raises
    ``adapter.of_run``, ``adapter.no_such_layer``, ``adapter.other_shape`` and what reading raises."""
    if adapter.came_from == "run":
        raise stop_on("adapter.of_run", name=adapter.name)
    folder, model = Path(adapter.folder), find_model(reference, places)
    match = _chosen(read_peft(folder), model)
    record = read_adapter_record(folder)
    notices = tuple(notice for notice in record.notices if not notice.code.startswith("adapter.base_"))
    write_json(folder / RECORD, msgspec.structs.replace(record, base=match.base, notices=(match.says, *notices)))
    return of_library(folder, [model])


def _chosen(adapter: PeftAdapter, model: ModelSpec) -> BaseMatch:
    if problem := misfit(adapter, all_tensors(Path(model.folder)), model.name):
        raise ProblemError(problem)
    return BaseMatch(base_of(model), Problem("adapter.base_chosen", {"base": model.name}))


def _notices(adapter: PeftAdapter) -> list[Problem]:
    if not adapter.whole:
        return []
    return [Problem("adapter.whole_tensors", {"count": len(adapter.whole), "name": adapter.whole[0]})]


def _refuse_twice(places: Places, sha256: str) -> None:
    for folder in library_folders(places):
        try:
            known = read_adapter_record(folder)
        except ProblemError:
            continue
        if known.sha256 == sha256:
            raise stop_on("adapter.already_here", name=known.name)


def _name_from(source: Path, base: str) -> str:
    """What an adapter is called after: its folder or zip file, one further out where that is named like a thousand
    others (``adapter``, ``checkpoint-500``), else the name of its `base`."""
    packed = source.suffix.lower() == ".zip" and not source.is_dir()
    own = source.with_suffix("") if packed else source if source.is_dir() else source.parent
    own = own.absolute()
    for place in (own, *own.parents[:2]):
        name = name_of(place)
        if _ANYBODYS.fullmatch(name) or place == Path.home():
            return f"{base.rpartition('/')[2]}-{name_of(own)}" if base else name_of(own)
        if not _ANY.fullmatch(name):
            return name
    return name_of(own)


# -- from whatever was given ------------------------------------------------------------------------------------------


def is_adapter(path: Path) -> bool:
    """Whether this looks like something that `import_adapter` is for: a folder or file of an adapter, or a zip file
    with one."""
    if is_there(path / CONFIG, Path.is_file) or path.name in (CONFIG, WEIGHTS):
        return True
    try:
        if path.suffix.lower() != ".zip":
            return False
        with zipfile.ZipFile(path) as archive:
            return any(map(_is_config, archive.namelist()))
    except (OSError, zipfile.BadZipFile, ValueError, NotImplementedError):
        return False


def _opened(source: Path, place: Path, advance: Callable[[float], None]) -> Path:
    """The folder that holds the adapter: the one given, that of the file given, or what was unpacked into `place`."""
    if is_there(source, Path.is_dir):
        return source
    if source.name in (CONFIG, WEIGHTS) and is_there(source, Path.is_file):
        return source.parent
    if not is_there(source, Path.is_file) or not zipfile.is_zipfile(source):
        raise stop_on("adapter.not_found", path=str(source))
    try:
        with zipfile.ZipFile(source) as archive:
            _unpack(archive, source, place, advance)
    except (zipfile.BadZipFile, EOFError, NotImplementedError, RuntimeError, ValueError) as error:
        raise stop_on("adapter.zip_damaged", path=str(source), cause=str(error) or "it ends too early") from None
    except OSError as error:
        raise problem_of_os_error(error, place) from error
    return place


def _unpack(archive: zipfile.ZipFile, source: Path, place: Path, advance: Callable[[float], None]) -> None:
    """Only the files of an adapter and its page are unpacked, and under names of our own, so that nothing lands
    elsewhere."""
    names = archive.namelist()
    for name in names:
        plain = PurePosixPath(name.replace("\\", "/"))
        if plain.is_absolute() or ".." in plain.parts or any(":" in part for part in plain.parts[:1]):
            raise stop_on("adapter.zip_unsafe", path=str(source), name=name[:200])
    configs = [name for name in names if _is_config(name)]
    if not configs:
        raise stop_on("adapter.no_config", path=str(source), name=CONFIG)
    if len(configs) > 1:
        raise stop_on("adapter.zip_many", path=str(source), count=len(configs))
    inside = configs[0].removesuffix(CONFIG)
    beside = {name.removeprefix(inside): archive.getinfo(name) for name in names if name.startswith(inside)}
    place.mkdir()
    if WEIGHTS not in beside and any(name.endswith((".bin", ".pt", ".pth", ".ckpt", ".pkl")) for name in beside):
        raise stop_on("adapter.pickle_only", path=str(source))
    wanted = {name: beside[name] for name in (CONFIG, WEIGHTS) if name in beside}
    if PAGE in beside and beside[PAGE].file_size <= _LARGEST_PAGE:
        wanted[PAGE] = beside[PAGE]
    require_free(place, 2 * sum(info.file_size for info in wanted.values()) + _ROOM)
    for name, info in wanted.items():
        with archive.open(info) as packed, (place / name).open("wb") as file:
            done = 0
            while piece := packed.read(_PIECE):
                file.write(piece)
                done += len(piece)
                advance(0.5 * done / max(1, info.file_size))


def _is_config(name: str) -> bool:
    return name == CONFIG or name.endswith(f"/{CONFIG}")


# -- into the library -------------------------------------------------------------------------------------------------


@contextmanager
def making(places: Places) -> Iterator[Path]:
    """A folder to put an adapter together in. At the end it is gone, unless `settle` has given it its place."""
    try:
        places.adapters.mkdir(parents=True, exist_ok=True)
        _clear_leftovers(places)
        folder = places.adapters / f"{_MAKING}{os.getpid()}-{secrets.token_hex(4)}"
        folder.mkdir()
    except OSError as error:
        raise problem_of_os_error(error, places.adapters) from error
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def settle(folder: Path, places: Places, record: AdapterRecord) -> Path:
    """Give what was made its record and its place in the library. Raises ``adapter.no_name`` and what writing
    raises."""
    if not any(map(str.isalnum, record.name)):
        raise stop_on("adapter.no_name", name=record.name)
    word = safe_word(record.name) or "adapter"
    write_json(folder / RECORD, record)
    try:
        for path in folder.iterdir():
            sync_file(path)
        target, number = places.adapters / word, 1
        while target.exists():
            number += 1
            target = places.adapters / f"{word}-{number}"
        forget_note(places, target.name)
        patiently(lambda: folder.rename(target))
        sync_folder(places.adapters)
    except OSError as error:
        raise problem_of_os_error(error, folder) from error
    return target


def _clear_leftovers(places: Places) -> None:
    """What a process left that was ended half-way."""
    for path in places.adapters.glob(f"{_MAKING}*"):
        pid: Any = path.name.removeprefix(_MAKING).partition("-")[0]
        if pid.isdigit() and not psutil.pid_exists(int(pid)):
            shutil.rmtree(path, ignore_errors=True)
