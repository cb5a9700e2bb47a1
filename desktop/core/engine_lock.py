"""What the engine consists of: the locks that ship with the program (`resources/engine/`).

`linux.txt` and `windows.txt`, written by `packaging/dev.py lock`, have lines in pip's form, ``name==version; marker``,
each with the sha256 of all its files, and no addresses. `torch.json` says for each family where its PyTorch comes from.
"""

from __future__ import annotations

import re
from pathlib import Path

import msgspec

from desktop.core.engine_room import lock_file
from desktop.core.families import Family
from desktop.core.problems import UNREADABLE, stop_on

_LINE = re.compile(r"(?P<name>[A-Za-z0-9._-]+)(\[[^\]]*\])?==(?P<version>[^\s;]+)\s*(;\s*(?P<marker>.*?))?\s*$")
_HASH = re.compile(r"--hash=sha256:([0-9a-f]{64})")
_ONLY_CUDA = re.compile(r"(nvidia-(?!ml-py)|cuda-|triton\b)")


class Pin(msgspec.Struct, frozen=True):
    """One line of a lock. `marker` is empty where it holds everywhere."""

    name: str
    version: str
    marker: str
    hashes: frozenset[str]

    @property
    def only_cuda(self) -> bool:
        """Whether only PyTorch's builds for CUDA need it; each build brings its own versions."""
        return belongs_to_cuda(self.name)


class TorchBuild(msgspec.Struct, frozen=True, rename={"source": "from"}):
    """Where the PyTorch of a family comes from, and as far as known beforehand, which file it is."""

    version: str
    """With the family behind the plus where it comes from PyTorch's own index."""
    source: str
    """``pypi``, or the last part of the address of PyTorch's own index: ``cu126``."""
    file: str = ""
    sha256: str | None = None


def read_pins(locks: Path, system: str) -> list[Pin]:
    """The lock of a system. Raises ``engine.no_locks``."""
    path = lock_file(locks, system)
    try:
        return parse_pins(path.read_text("utf-8"))
    except (OSError, ValueError) as error:
        raise stop_on("engine.no_locks", path=str(path), cause=str(error)) from error


def torch_build(locks: Path, system: str, family: Family) -> TorchBuild:
    """Where a family's PyTorch comes from. Raises ``engine.no_locks`` and ``engine.no_build``."""
    path = locks / "torch.json"
    try:
        builds = msgspec.json.decode(path.read_bytes(), type=dict[str, dict[str, TorchBuild]])
    except (OSError, *UNREADABLE) as error:
        raise stop_on("engine.no_locks", path=str(path), cause=str(error)) from error
    build = builds.get(system, {}).get(family)
    if build is None:
        raise stop_on("engine.no_build", family=family, system=system)
    return build


def parse_pins(text: str) -> list[Pin]:
    """The lines of a lock. Raises `ValueError` for a line that is no pin, or has no hash."""
    pins = []
    for line in text.replace("\r\n", "\n").replace("\\\n", " ").splitlines():
        line = line.split(" #")[0].strip()
        if not line or line.startswith("#"):
            continue
        hashes = frozenset(_HASH.findall(line))
        found = _LINE.match(line.split("--hash=")[0].strip())
        if found is None or not hashes:
            raise ValueError(f"not a pin with hashes: {line[:80]}")
        pins.append(Pin(plain_name(found["name"]), found["version"], found["marker"] or "", hashes))
    return pins


def plain_name(name: str) -> str:
    """A package's name as indexes write it (PEP 503)."""
    return re.sub(r"[-_.]+", "-", name).lower()


def belongs_to_cuda(name: str) -> bool:
    """Whether a package is one of those that only PyTorch's builds for CUDA need."""
    return _ONLY_CUDA.match(name) is not None
