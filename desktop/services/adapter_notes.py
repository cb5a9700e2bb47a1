"""Tags and notes that a person wrote on adapters, and how long they outlast them."""

from __future__ import annotations

import time
from collections.abc import Sequence

import msgspec

from desktop.core.adapters import LONGEST_NOTE, AdapterFacts, Note, checked_tags
from desktop.core.files import write_json
from desktop.core.problems import UNREADABLE, stop_on
from desktop.services.places import Places
from desktop.services.queue_file import locked

KEPT_DAYS = 60
"""How long notes stay of what is gone: about as long as it can come back out of a bin, which most systems empty after
30 days if at all."""


class Notes(msgspec.Struct):
    """`adapters.json` of the home: what a person wrote on adapters, by their ids, and since when those are missing that
    are gone (seconds since 1970)."""

    schema: int = 1
    notes: dict[str, Note] = {}
    gone: dict[str, float] = {}


def write_note(
    places: Places, adapter: AdapterFacts, *, tags: Sequence[str] | None = None, note: str | None = None
) -> Note:
    """Keep tags and note of an adapter; what is None stays. Raises ``adapter.tags``, ``adapter.note``,
    ``adapters.busy``, ``adapters.damaged`` and what writing raises."""
    checked = checked_tags(tags) if tags is not None else None
    if note is not None and len(note) > LONGEST_NOTE:
        raise stop_on("adapter.note", have=len(note), most=LONGEST_NOTE)
    with locked(places.adapter_notes, "adapters.busy"):
        kept = read_notes(places, strict=True)
        before = kept.notes.get(adapter.id, Note())
        after = Note(before.tags if checked is None else checked, before.note if note is None else note.strip())
        notes = {name: one for name, one in kept.notes.items() if name != adapter.id}
        notes |= {adapter.id: after} if after != Note() else {}
        write_json(places.adapter_notes, _without_the_long_gone(places, notes, kept.gone))
    return after


def clear_notes(places: Places) -> None:
    """Forget what was written on runs and adapters that have been gone for `KEPT_DAYS`. Raises as `write_note`."""
    if not read_notes(places).notes:
        return
    with locked(places.adapter_notes, "adapters.busy"):
        kept = read_notes(places, strict=True)
        left = _without_the_long_gone(places, kept.notes, kept.gone)
        if left != kept:
            write_json(places.adapter_notes, left)


def forget_note(places: Places, name: str) -> None:
    """Forget what was written on an adapter that had this id before: what has it now is another. A file of notes that
    cannot be read is left as it is. Raises ``adapters.busy`` and what writing raises."""
    if name not in read_notes(places).notes:
        return
    with locked(places.adapter_notes, "adapters.busy"):
        kept = read_notes(places, strict=True)
        notes = {key: one for key, one in kept.notes.items() if key != name}
        write_json(places.adapter_notes, _without_the_long_gone(places, notes, kept.gone))


def _without_the_long_gone(places: Places, notes: dict[str, Note], gone: dict[str, float]) -> Notes:
    """Those notes whose run or adapter is there, or was not long ago."""
    now = time.time()
    missing = {name for name in notes if not any((home / name).is_dir() for home in (places.runs, places.adapters))}
    since = {name: min(now, gone.get(name, now)) for name in missing}
    stay = {name: one for name, one in notes.items() if now - since.get(name, now) < KEPT_DAYS * 86_400}
    return Notes(notes=stay, gone={name: at for name, at in since.items() if name in stay})


def read_notes(places: Places, strict: bool = False) -> Notes:
    """The notes. One that cannot be read counts as empty when only looked at; it is never written over."""
    try:
        return msgspec.json.decode(places.adapter_notes.read_bytes(), type=Notes)
    except FileNotFoundError:
        return Notes()
    except (OSError, *UNREADABLE) as error:
        if strict:
            raise stop_on("adapters.damaged", path=str(places.adapter_notes), cause=str(error)) from None
        return Notes()
