"""What helps against each problem of a set-up of the engine: the window offers just that."""

from __future__ import annotations

from typing import Literal

from desktop.core.problems import Problem

Remedy = Literal["again", "drive", "source", "proxy", "check", "build"]
"""``again``: try again; ``drive``: choose another drive; ``source``: another index or a folder with the packages;
``proxy``: the proxy's address; ``check``: check every file that was fetched and install anew; ``build``: another build
of PyTorch."""

_AGAIN: tuple[Remedy, ...] = ("again",)
_LINE: tuple[Remedy, ...] = ("again", "proxy", "source")
_DRIVE: tuple[Remedy, ...] = ("again", "drive")
_REMEDIES: dict[str, tuple[Remedy, ...]] = {
    # the line
    "engine.no_name": _LINE,
    "engine.no_connection": _LINE,
    "engine.proxy": ("again", "proxy"),
    "engine.tls": _LINE,
    "engine.stalled": ("again", "source"),
    "engine.broken_off": _LINE,
    "engine.server": ("again", "source"),
    # what the index or the folder has
    "engine.index_page": ("again", "source"),
    "engine.index_strange": ("again", "proxy", "source"),
    "engine.hash_not_ours": ("source",),
    "engine.wrong_hash": ("again", "source"),
    "engine.wrong_size": ("source",),
    "engine.no_wheel": ("source", "build"),
    "engine.not_in_bundle": ("again", "source"),
    "engine.no_build": ("build",),
    # the drive
    "engine.no_room": ("again", "drive", "build"),
    "disk.full": _DRIVE,
    "disk.became_full": _DRIVE,
    "disk.file_limit": ("drive",),
    "folder.read_only": _DRIVE,
    "file.in_use": ("again",),
    "file.write": _DRIVE,
    # the engine itself
    "engine.uv": ("again", "check"),
    "engine.part_fails": ("check", "build"),
    "engine.verify_died": ("check", "build"),
    "engine.wrong_family": ("check", "build"),
    "engine.no_cuda": ("again", "build"),
    "engine.four_bit": ("again", "build"),
}


def remedies(problem: Problem) -> tuple[Remedy, ...]:
    """What helps, the likeliest first; to try again where nothing else is known."""
    return _REMEDIES.get(problem.code, _AGAIN)
