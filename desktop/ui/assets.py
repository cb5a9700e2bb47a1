"""Where the data files of the window lie: icons and the style template."""

from __future__ import annotations

from pathlib import Path

_HERE = Path(__file__).resolve()
_PLACES = (_HERE.parents[1] / "resources", _HERE.parents[2] / "resources")


def asset(*parts: str) -> Path:
    """The path of one file under resources/, inside an installed package or beside the source tree."""
    for place in _PLACES:
        path = place.joinpath(*parts)
        if path.exists():
            return path
    return _PLACES[-1].joinpath(*parts)
