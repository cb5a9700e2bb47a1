"""From locks and an index, or a folder, to the exact files: only wheels whose sha256 is in the lock, and PyTorch."""

from __future__ import annotations

import io
import time
import zipfile
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from email.parser import HeaderParser
from pathlib import Path
from urllib.parse import unquote, urlsplit
from urllib.request import url2pathname

import msgspec
from packaging.requirements import InvalidRequirement, Requirement
from packaging.specifiers import SpecifierSet
from packaging.utils import InvalidWheelFilename, parse_wheel_filename
from packaging.version import InvalidVersion, Version

from desktop.core.engine_lock import Pin, TorchBuild, belongs_to_cuda, plain_name, read_pins, torch_build
from desktop.core.engine_room import ASSUMED_RATE, RESERVE, EnginePlan, Source, Wheel, lock_hash
from desktop.core.families import Family
from desktop.core.files import sha256_of
from desktop.core.problems import ProblemError, stop_on
from desktop.setup.index import PYPI, PYTORCH, Entry, files_of
from desktop.setup.line import Line, told_address
from desktop.setup.target import Target

AT_ONCE = 8
"""Pages that are asked for at a time."""
INSTALL_RATE = 40e6
"""Unpacked bytes/s that installing is counted with; a guess on the safe side, see docs/engine-setup.md."""
VERIFY_S = 45.0
_LARGE = 250 << 20
_SMALL = 4 << 20
"""Wheels of so many bytes are fetched for what they say of themselves, where the index does not tell it."""


class Shelf:
    """Where files are looked for: an index, or a folder of wheels."""

    def __init__(self, line: Line | None, source: Source) -> None:
        self._line, self._folder = line, Path(source.folder) if source.folder else None
        self._index = source.mirror or PYPI
        self._torch_index = source.torch_mirror or PYTORCH

    @property
    def place(self) -> str:
        """The index or the folder, as people are told it."""
        return str(self._folder) if self._folder is not None else told_address(self._index)

    def entries(self, name: str, leaf: str = "") -> list[Entry]:
        """The files of a package, those of PyTorch's index `leaf` among them. Raises what `files_of` raises."""
        if self._folder is not None:
            return _in_folder(self._folder, name)
        assert self._line is not None
        found = files_of(self._line, f"{self._torch_index.rstrip('/')}/{leaf}", name) if leaf else None
        return (found or []) + ((files_of(self._line, self._index, name) or []) if not found else [])

    def measured(self, entry: Entry) -> int:
        """The size of a file whose page does not say it."""
        if entry.size:
            return entry.size
        assert self._line is not None
        size = self._line.size(entry.url)
        if not size:
            raise stop_on(
                "engine.index_strange", host=self.place, page=told_address(entry.url), cause="no size is told"
            )
        return size

    def metadata(self, entry: Entry) -> str:
        """What a wheel says of itself. Raises ``engine.index_strange`` where only a large wheel holds it."""
        if self._folder is not None:
            return _metadata_within(path_of(entry.url))
        assert self._line is not None
        found = self._line.page(entry.url + ".metadata") if entry.metadata else None
        if found is None and self.measured(entry) <= _SMALL and (wheel := self._line.page(entry.url)):
            return _metadata_within(io.BytesIO(wheel[2]))
        if found is None:
            page = told_address(entry.url)
            raise stop_on("engine.index_strange", host=self.place, page=page, cause="no metadata beside it")
        return found[2].decode("utf-8", "replace")


def _in_folder(folder: Path, name: str) -> list[Entry]:
    found = []
    for path in sorted(folder.glob("*.whl")):
        if plain_name(path.name.partition("-")[0]) == name:
            found.append(Entry(path.name, path.absolute().as_uri(), sha256_of(path), path.stat().st_size))
    return found


def _metadata_within(wheel: Path | io.BytesIO) -> str:
    with zipfile.ZipFile(wheel) as content:
        name = next(name for name in content.namelist() if name.endswith(".dist-info/METADATA"))
        return content.read(name).decode("utf-8", "replace")


def path_of(url: str) -> Path:
    """The path behind a ``file:`` address."""
    return Path(url2pathname(urlsplit(url).path)) if url.startswith("file:") else Path(unquote(url))


def make_plan(
    family: Family,
    folder: Path,
    locks: Path,
    source: Source,
    line: Line | None,
    target: Target,
    tell: Callable[[float], None] = lambda _: None,
) -> EnginePlan:
    """Everything that is to be fetched for a family. `tell` gets the part that is done, 0 to 1.

    Raises ``engine.no_locks``, ``engine.no_build``, ``engine.no_wheel``, ``engine.hash_not_ours``,
    ``engine.not_in_bundle`` and what reaching the index raises."""
    build = torch_build(locks, target.system, family)
    pins = [pin for pin in read_pins(locks, target.system) if target.wants(pin.marker)]
    shelf = Shelf(line, source)
    if source.folder:
        _require_all(Path(source.folder), pins, build, target)
    special = build.source != "pypi"
    plain = [pin for pin in pins if not (special and (pin.name == "torch" or pin.only_cuda))]
    wheels = _from_lock(shelf, plain, target, tell)
    if special:
        wheels += _torch(shelf, build, pins, target)
    order = {"uv": 0, "torch": 1}
    wheels.sort(key=lambda wheel: (order.get(wheel.name, 2), wheel.name))
    download, unpacked = sum(wheel.size for wheel in wheels), sum(map(unpacked_size, wheels))
    copied = unpacked if not can_link(folder) else 0
    fetched = 0 if source.folder else download
    digest = lock_hash(locks, target.system)
    return EnginePlan(
        id=new_id(family, digest),
        system=target.system,
        python=target.python,
        family=family,
        lock=digest,
        wheels=tuple(wheels),
        download=fetched,
        disk=fetched + unpacked + copied + RESERVE,
        seconds=round(fetched / ASSUMED_RATE + unpacked / INSTALL_RATE + VERIFY_S),
    )


def one_wheel(name: str, version: str, sha256: str, source: Source, line: Line) -> Wheel:
    """The wheel of a package that has this sha256. Raises what `make_plan` raises for a package."""
    return _of_pin(Shelf(line, source), Pin(name, version, "", frozenset((sha256,))), Target())


def new_id(family: str, lock: str) -> str:
    """A name for an environment that was never used before."""
    return f"{family}-{lock[:8]}-{time.time_ns() // 1_000_000:x}"


def unpacked_size(wheel: Wheel) -> int:
    """About how many bytes a wheel unpacks to; NVIDIA's libraries pack less well than others, and PyTorch with its
    code for cards less well than without. Installing looks into the wheels and counts exactly.

    By the wheels' own tables of contents (2026-11-26): Linux cu130 2.95 → 5.41 GB, Windows CPU 0.28 → 0.94 GB."""
    if belongs_to_cuda(wheel.name) and wheel.name != "triton":
        return int(wheel.size * 1.5)
    return int(wheel.size * (2.2 if wheel.size > _LARGE else 3.7))


def can_link(folder: Path) -> bool:
    """Whether a folder's drive can give one file two names; where it cannot (exFAT), installing needs twice the room.
    A folder that is not there yet is taken to be like the next one above it; one that cannot be written to counts as
    one that can."""
    place = folder
    while not place.is_dir() and place != place.parent:
        place = place.parent
    first, second = place / ".tunesmith-link", place / ".tunesmith-link-2"
    try:
        first.touch()
    except OSError:
        return True
    try:
        second.hardlink_to(first)
        return True
    except OSError:
        return False
    finally:
        first.unlink(missing_ok=True)
        second.unlink(missing_ok=True)


def _require_all(folder: Path, pins: Sequence[Pin], build: TorchBuild, target: Target) -> None:
    """Say at once everything that a folder lacks, before any of it is looked at closely."""
    special = build.source != "pypi"
    names = {plain_name(path.name.partition("-")[0]) for path in folder.glob("*.whl")}
    wanted = [pin.name for pin in pins if not (special and pin.only_cuda)]
    if missing := [name for name in wanted if name not in names]:
        raise stop_on("engine.not_in_bundle", path=str(folder), count=len(missing), total=len(wanted), name=missing[0])


def _from_lock(shelf: Shelf, pins: Sequence[Pin], target: Target, tell: Callable[[float], None]) -> list[Wheel]:
    wheels: list[Wheel] = []
    with ThreadPoolExecutor(AT_ONCE) as threads:
        jobs = [threads.submit(_of_pin, shelf, pin, target) for pin in pins]
        try:
            for job in jobs:
                wheels.append(job.result())
                tell(len(wheels) / len(jobs))
        except BaseException:
            for job in jobs:
                job.cancel()
            raise
    return wheels


def _of_pin(shelf: Shelf, pin: Pin, target: Target) -> Wheel:
    """The file of a pin that fits best, of those whose sha256 is in the lock."""
    fitting = _fitting(shelf.entries(pin.name), pin.version, target)
    if not fitting:
        raise _no_wheel(shelf, pin.name, pin.version, target)
    ours = [entry for entry in fitting if entry.sha256 in pin.hashes]
    if not ours:
        raise stop_on(
            "engine.hash_not_ours", place=shelf.place, name=pin.name, version=pin.version, count=len(pin.hashes)
        )
    return _wheel(shelf, pin.name, pin.version, ours[0], known=True)


def _fitting(entries: Sequence[Entry], version: str, target: Target) -> list[Entry]:
    """Files that run here, best first. A withdrawn one is taken all the same when nothing else fits: the lock names
    it."""
    ranked = [(target.rank(entry.file, version), entry) for entry in entries]
    fitting = [(rank, entry) for rank, entry in ranked if rank is not None]
    return [entry for _, entry in sorted(fitting, key=lambda pair: (pair[1].yanked, pair[0]))]


def _torch(shelf: Shelf, build: TorchBuild, pins: Sequence[Pin], target: Target) -> list[Wheel]:
    """PyTorch from its own index, and the libraries for CUDA that this build asks for."""
    fitting = _fitting(shelf.entries("torch", build.source), build.version, target)
    if not fitting:
        raise _no_wheel(shelf, "torch", build.version, target)
    entry = fitting[0]
    ours = build.sha256 if build.sha256 and build.file in ("", entry.file) else None
    if (ours and entry.sha256 and ours != entry.sha256) or not (ours or entry.sha256):
        raise stop_on(
            "engine.hash_not_ours", place=shelf.place, name="torch", version=build.version, count=int(bool(ours))
        )
    named = msgspec.structs.replace(entry, sha256=ours or entry.sha256)
    wheels = [_wheel(shelf, "torch", build.version, named, known=ours is not None)]
    if build.source != "cpu" and target.system == "linux":
        locked = {(pin.name, pin.version): pin.hashes for pin in pins}
        for name, library in _cuda_libraries(shelf, shelf.metadata(entry), build.source, target).items():
            number = str(_version(library))
            wheels.append(_wheel(shelf, name, number, library, library.sha256 in locked.get((name, number), ())))
    return wheels


def _cuda_libraries(
    shelf: Shelf, metadata: str, leaf: str, target: Target, extras: Sequence[str] = ()
) -> dict[str, Entry]:
    """The libraries that a build of PyTorch asks for by exact version, by name. `cuda-toolkit` is empty itself: what is
    wanted of it stands in its extras (from 2.12 on), as versions such as ``12.6.77.*``."""
    found: dict[str, Entry] = {}
    for text in HeaderParser().parsestr(metadata).get_all("Requires-Dist", []):
        try:
            wanted = Requirement(text)
        except InvalidRequirement:
            continue
        name, marker = plain_name(wanted.name), str(wanted.marker or "")
        pinned = [part.version for part in wanted.specifier if part.operator == "=="]
        if not (belongs_to_cuda(name) and pinned and any(target.wants(marker, extra) for extra in extras or ("",))):
            continue
        entry = _newest(shelf.entries(name, leaf), wanted.specifier, target)
        if entry is None or not entry.sha256:
            raise _no_wheel(shelf, name, pinned[0], target)
        found[name] = entry
        if wanted.extras:
            found |= _cuda_libraries(shelf, shelf.metadata(entry), leaf, target, sorted(wanted.extras))
    return found


def _newest(entries: Sequence[Entry], wanted: SpecifierSet, target: Target) -> Entry | None:
    """The newest of these files that is wanted and runs here; of several of one version the one that fits best."""
    versions = {found for entry in entries if (found := _version(entry)) is not None and wanted.contains(found)}
    for version in sorted(versions, reverse=True):
        if fitting := _fitting(entries, str(version), target):
            return fitting[0]
    return None


def _version(entry: Entry) -> Version | None:
    try:
        return parse_wheel_filename(entry.file)[1]
    except (InvalidWheelFilename, InvalidVersion):
        return None


def _wheel(shelf: Shelf, name: str, version: str, entry: Entry, known: bool) -> Wheel:
    return Wheel(name, version, entry.file, entry.url, shelf.measured(entry), entry.sha256, known)


def _no_wheel(shelf: Shelf, name: str, version: str, target: Target) -> ProblemError:
    system = {"linux": "Linux", "windows": "Windows"}[target.system]
    return stop_on(
        "engine.no_wheel", place=shelf.place, name=name, version=version, python=target.python, system=system
    )
