"""For which Python and system wheels are chosen."""

from __future__ import annotations

import platform
import sys
from collections.abc import Mapping
from typing import Literal

from packaging.markers import Marker, default_environment
from packaging.tags import Tag, compatible_tags, cpython_tags, sys_tags
from packaging.utils import InvalidWheelFilename, parse_wheel_filename
from packaging.version import InvalidVersion, Version

_GLIBC = (2, 35)
"""What another Linux is taken to have: that of Ubuntu 22.04, the oldest that is supported."""


class Target:
    """A Python on a system: by default this very one, else CPython `python` on 64-bit x86."""

    def __init__(self, system: Literal["linux", "windows"] | None = None, python: str = "") -> None:
        here: Literal["linux", "windows"] = "windows" if sys.platform == "win32" else "linux"
        self.system: Literal["linux", "windows"] = system or here
        self.python = python or platform.python_version()
        self._foreign = system is not None and (system != here or python != platform.python_version())
        self._ranks = {tag: rank for rank, tag in enumerate(self._tags())}

    def _tags(self) -> list[Tag]:
        if not self._foreign:
            return list(sys_tags())
        version = tuple(int(part) for part in self.python.split(".")[:2])
        platforms = ["win_amd64"] if self.system == "windows" else _manylinux()
        return [
            *cpython_tags(version, platforms=platforms),
            *compatible_tags(version, f"cp{version[0]}{version[1]}", platforms),
        ]

    @property
    def environment(self) -> Mapping[str, str]:
        """What markers are held against."""
        found = {name: str(value) for name, value in default_environment().items()}
        if self._foreign:
            windows = self.system == "windows"
            found |= {
                "python_version": ".".join(self.python.split(".")[:2]),
                "python_full_version": self.python,
                "implementation_version": self.python,
                "sys_platform": "win32" if windows else "linux",
                "platform_system": "Windows" if windows else "Linux",
                "os_name": "nt" if windows else "posix",
                "platform_machine": "AMD64" if windows else "x86_64",
                "platform_version": "",
                "platform_release": "",
            }
        return found

    def wants(self, marker: str, extra: str = "") -> bool:
        """Whether a marker (PEP 508) holds here; an empty one does."""
        return not marker or Marker(marker).evaluate({**self.environment, "extra": extra})

    def rank(self, file: str, version: str) -> tuple[int, int] | None:
        """How well a file's tags fit, smaller is better; None when it is no wheel, of another version, or for
        others. A version without a local part is met by wheels without one only."""
        try:
            _, found, build, tags = parse_wheel_filename(file)
            if found != Version(version):
                return None
        except (InvalidWheelFilename, InvalidVersion):
            return None
        ranks = [self._ranks[tag] for tag in tags if tag in self._ranks]
        return (min(ranks), -build[0] if build else 0) if ranks else None


def _manylinux() -> list[str]:
    names = [f"manylinux_2_{minor}_x86_64" for minor in range(_GLIBC[1], 4, -1)]
    old = {17: "manylinux2014_x86_64", 12: "manylinux2010_x86_64", 5: "manylinux1_x86_64"}
    for minor, name in old.items():
        names.insert(names.index(f"manylinux_2_{minor}_x86_64") + 1, name)
    return [*names, "linux_x86_64"]
