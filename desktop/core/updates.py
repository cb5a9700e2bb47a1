"""Whether there is a newer Tunesmith: the signed manifest of the newest release, and when it may be asked for.

A manifest is a JSON file of two texts: `signed`, which is a `Release` as JSON, and `signature`, the Ed25519 signature
of exactly the bytes of `signed` in base64. Where it lies and who may sign it is the program's own, in
`resources/updates.json` (a `Channel`). Nothing here reaches for the network (`services/updates.py` does).
"""

from __future__ import annotations

import base64
import binascii
from pathlib import Path
from typing import Literal

import msgspec

from desktop.core.ed25519 import is_signed
from desktop.core.problems import UNREADABLE, Problem, ProblemError, stop_on
from desktop.core.resources import resources_folder

DAY_S = 24 * 3600
LONGEST = 64 << 10
"""Bytes of a manifest that are read at most."""
PackageKind = Literal["deb", "archive", "setup"]


class Channel(msgspec.Struct, frozen=True, kw_only=True):
    """Where releases of this program are told of. Without an address there is nobody to ask."""

    address: str = ""
    """Address of the manifest, https."""
    key: str = ""
    """Public Ed25519 key in base64."""

    def __bool__(self) -> bool:
        return bool(self.address and self.key)


class Package(msgspec.Struct, frozen=True, kw_only=True):
    """A file with which a release is installed: its name, address, bytes and sha256."""

    kind: PackageKind
    file: str
    url: str
    size: int
    sha256: str


class Release(msgspec.Struct, frozen=True, kw_only=True):
    """The newest release as its makers tell of it."""

    version: str
    serial: int
    """Counts up with every manifest that is signed, so that an older one is known when somebody hands it out again."""
    released: str
    """Its day, as in 2026-11-26."""
    news: tuple[str, ...] = ()
    page: str = ""
    """Where a person can read about it and get it."""
    packages: tuple[Package, ...] = ()


class Manifest(msgspec.Struct, frozen=True):
    """A release and the signature of its text."""

    signed: str
    signature: str


class UpdateMemory(msgspec.Struct, frozen=True, kw_only=True):
    """`updates.json` in the home: when the makers were asked last, and what they said."""

    asked: float = 0.0
    """Seconds since 1970, of the last time that there was an answer or none."""
    serial: int = 0
    """The highest serial that was seen."""
    release: Release | None = None
    problem: Problem | None = None
    """Why the last time brought no answer."""


def shipped_channel() -> Channel:
    """The channel of this very program; an empty one where none was shipped or it cannot be read."""
    try:
        return msgspec.json.decode((resources_folder() / "updates.json").read_bytes(), type=Channel)
    except (OSError, *UNREADABLE):
        return Channel()


def read_manifest(raw: bytes, channel: Channel, seen: int) -> Release:
    """The release that a manifest tells of, if its makers signed it and it is not older than what was `seen`.

    Raises ``updates.unreadable``, ``updates.not_signed``, ``updates.older_manifest``.
    """
    try:
        manifest = msgspec.json.decode(raw, type=Manifest)
        signature = base64.b64decode(manifest.signature, validate=True)
        key = base64.b64decode(channel.key, validate=True)
    except (*UNREADABLE, binascii.Error, ValueError) as error:
        raise stop_on("updates.unreadable", address=channel.address, cause=str(error)[:200]) from None
    if not is_signed(manifest.signed.encode(), signature, key):
        raise stop_on("updates.not_signed", address=channel.address)
    try:
        release = msgspec.json.decode(manifest.signed.encode(), type=Release)
    except UNREADABLE as error:
        raise stop_on("updates.unreadable", address=channel.address, cause=str(error)[:200]) from None
    if release.serial < seen:
        raise stop_on("updates.older_manifest", address=channel.address, serial=release.serial, seen=seen)
    return release


def is_newer(version: str, than: str) -> bool:
    """Whether a version comes after another: 0.10.0 after 0.9.2. What is no version is never newer."""
    return version_of(version) > version_of(than)


def version_of(text: str) -> tuple[int, ...]:
    """``"0.10.2"`` as (0, 10, 2), zeros at the end left out; empty when it is anything else."""
    parts = text.strip().split(".")
    if not all(part.isascii() and part.isdigit() and len(part) < 10 for part in parts):
        return ()
    numbers = [int(part) for part in parts]
    while numbers and numbers[-1] == 0:
        numbers.pop()
    return tuple(numbers)


def is_due(memory: UpdateMemory, now: float) -> bool:
    """Whether a day has gone by since the makers were asked last; a clock that was set back counts as one, too."""
    return not 0 <= now - memory.asked < DAY_S


def package_for(release: Release, kind: PackageKind) -> Package | None:
    """The file for an installation of this kind."""
    return next((package for package in release.packages if package.kind == kind), None)


def read_memory(path: Path) -> UpdateMemory:
    """What is remembered; nothing where there is nothing or it cannot be read."""
    try:
        return msgspec.json.decode(path.read_bytes(), type=UpdateMemory)
    except (OSError, *UNREADABLE):
        return UpdateMemory()


def after(memory: UpdateMemory, now: float, raw: bytes, channel: Channel) -> UpdateMemory:
    """What is to be remembered after an answer. One that cannot be trusted leaves what was known before."""
    try:
        release = read_manifest(raw, channel, memory.serial)
    except ProblemError as error:
        return msgspec.structs.replace(memory, asked=now, problem=error.problems[0])
    return UpdateMemory(asked=now, serial=release.serial, release=release)
