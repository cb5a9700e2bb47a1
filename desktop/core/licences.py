"""Under which licence a base model stands, and an adapter from elsewhere, as far as the files here say it."""

from __future__ import annotations

import re
from pathlib import Path

import msgspec

from desktop.core.catalogue import catalogue
from desktop.core.models import ModelSpec
from desktop.core.problems import UNREADABLE

_KNOWN = {"apache license": "apache-2.0", "mit license": "mit", "bsd 3-clause": "bsd-3-clause"}
"""First words of licence files, and how the Hub names them."""
HUB_ID = re.compile(r"[a-z0-9][a-z0-9.-]{1,40}")
"""How the Hub names licences."""
PAGE = "README.md"


def base_id(spec: ModelSpec) -> str:
    """The base's name on the Hub: as it was fetched, or as the catalogue knows a model of that name."""
    if spec.source:
        return spec.source.partition("@")[0]
    found = [entry.repository for entry in catalogue() if entry.repository.rpartition("/")[2] == spec.name]
    return found[0] if len(found) == 1 else ""


def licence_of(spec: ModelSpec) -> str:
    """The licence of the base: what its own page says, the note of its download, the catalogue, or its licence file."""
    folder = Path(spec.folder)
    if found := front_matter(folder / PAGE, "license"):
        return found
    try:
        note = msgspec.json.decode((folder / "tunesmith.json").read_bytes())
        if isinstance(note, dict) and note.get("licence"):
            return str(note["licence"])
    except (OSError, *UNREADABLE):
        pass
    if entry := next((entry for entry in catalogue() if entry.repository == base_id(spec)), None):
        return entry.licence.id
    return _KNOWN.get(" ".join(spec.licence.lower().split()[:2]), spec.licence)


def said_licence(folder: Path) -> str:
    """The licence that the page of an adapter from elsewhere names, by the Hub's name for it; empty for none."""
    found = front_matter(folder / PAGE, "license").lower()
    return found if HUB_ID.fullmatch(found) else ""


def front_matter(path: Path, key: str) -> str:
    """A value in the head of a page; empty if there is none."""
    try:
        with path.open(encoding="utf-8", errors="replace") as file:
            text = file.read(20_000)
    except OSError:
        return ""
    head = re.match(r"---\s*\n(.*?)\n---", text, re.DOTALL)
    found = re.search(rf"^{key}:[ \t]*[\"']?([^\s\"'#]+)", head[1], re.MULTILINE) if head else None
    return found[1] if found else ""
