"""Runs that a person has pinned because they are the best so far: a small file of the home."""

from __future__ import annotations

import msgspec

from desktop.core.files import write_json
from desktop.core.problems import UNREADABLE
from desktop.services.places import Places


def read_pins(places: Places) -> frozenset[str]:
    """The names of the folders of pinned runs; none when there is no file that can be read."""
    try:
        return frozenset(msgspec.json.decode(places.pins.read_bytes(), type=list[str]))
    except (OSError, *UNREADABLE):
        return frozenset()


def set_pin(places: Places, run: str, pinned: bool) -> frozenset[str]:
    """Pin a run, or let it go; what is pinned then. Raises what writing raises."""
    before = read_pins(places)
    now = before | {run} if pinned else before - {run}
    if now != before:
        write_json(places.pins, sorted(now))
    return now
