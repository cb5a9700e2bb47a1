"""How strongly a run's result is put on its base: the strength that was chosen for it, kept in its folder."""

from __future__ import annotations

import time

import msgspec

from desktop.core.files import write_json
from desktop.core.problems import UNREADABLE
from desktop.core.runs import RunFolder

FILE = "strength.json"


class ChosenStrength(msgspec.Struct, frozen=True):
    """`strength.json` of a run: 1 is what was trained, 0 its base; `at` is when it was chosen (seconds since 1970)."""

    strength: float
    at: float = 0.0
    schema: int = 1


def read_strength(folder: RunFolder) -> float:
    """The strength at which a run's result is to be used: 1 unless a weaker one was chosen."""
    try:
        found = msgspec.json.decode((folder.path / FILE).read_bytes(), type=ChosenStrength).strength
    except (OSError, *UNREADABLE):
        return 1.0
    return min(1.0, max(0.0, found))


def keep_strength(folder: RunFolder, strength: float) -> None:
    """Use the run's result at `strength` (0 to 1) from now on. Raises what writing raises."""
    if strength == 1.0:
        (folder.path / FILE).unlink(missing_ok=True)
    else:
        write_json(folder.path / FILE, ChosenStrength(strength, time.time()))
