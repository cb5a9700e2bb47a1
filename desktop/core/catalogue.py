"""The curated models that ship with the program: facts for planning without a network, and what they are good at.

docs/catalogue.md says how they are chosen and checked; packaging/make_catalogue.py writes the file.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache, cached_property
from pathlib import Path
from typing import Literal

import msgspec

from desktop.core.catalogue_shapes import Shape
from desktop.core.languages import language_name
from desktop.core.models import ModelSpec
from desktop.core.resources import resources_folder

Tag = Literal["chat", "writing", "extract", "coding", "reasoning", "languages", "long", "small", "base", "classic"]
TAGS: dict[Tag, str] = {
    "chat": "Conversation and questions",
    "writing": "Writing and rewriting",
    "extract": "Sorting and extracting",
    "coding": "Program code",
    "reasoning": "Thinking step by step",
    "languages": "Many languages",
    "long": "Long texts",
    "small": "Small cards and devices",
    "base": "Continued pre-training",
    "classic": "Well-known older models",
}
"""What a user may want to do, in the order to offer it. A tag for each use an entry is good at."""


class Licence(msgspec.Struct, frozen=True):
    """A licence: the Hub's id for it, its name, and in plain words what it allows. `commercial` is ``limits`` where
    commercial use is allowed under conditions that `words` name."""

    id: str
    name: str
    commercial: Literal["yes", "limits", "no"]
    words: str


class CatalogueEntry(msgspec.Struct, frozen=True, kw_only=True, dict=True):
    """One model on the Hub. Which revision is taken is decided at the download."""

    repository: str
    name: str
    family: str
    maker: str
    kind: Literal["instruct", "base"]
    licence: Licence
    gated: Literal["yes", "no", "maybe"]
    """Whether the Hub asks to accept terms first; ``maybe`` where that has changed over time."""
    chat_template: bool
    release: str
    """Year and month: ``2024-11``."""
    languages: tuple[str, ...]
    """ISO 639-1 codes of the languages its card names; the chief ones where it names very many."""
    languages_claimed: int
    """How many languages its makers name."""
    tags: tuple[Tag, ...]
    good_at: str
    """One sentence."""
    context: int
    """The longest text in tokens."""
    ships_code: bool
    """The repository holds program code as well. It is not run: transformers knows the model without it."""
    shape: Shape

    @property
    def parameters(self) -> int:
        """All parameters, each once."""
        return self.shape.parameters

    @property
    def mixture(self) -> bool:
        """Whether it is a mixture of experts: each token goes through some of the parameters only."""
        return self.shape.active_parameters < self.parameters

    @property
    def commercial(self) -> bool:
        """Whether commercial use is allowed, perhaps under conditions."""
        return self.licence.commercial != "no"

    @cached_property
    def spec(self) -> ModelSpec:
        """The model as the planner takes it. `disk_bytes` is what its files take. Worked out once."""
        return msgspec.structs.replace(
            self.shape.spec, name=self.repository, licence=self.licence.name, context=self.context
        )

    @cached_property
    def _words(self) -> str:
        uses = " ".join(TAGS[tag] for tag in self.tags)
        spoken = " ".join(language_name(code) for code in self.languages)
        said = (self.repository, self.name, self.family, self.maker, self.kind, self.licence.name, self.good_at)
        return f"{' '.join(said)} {uses} {spoken}".casefold()


class _Row(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """An entry as the file has it: licence and shape by key."""

    repository: str
    name: str
    family: str
    maker: str
    shape: str
    kind: Literal["instruct", "base"]
    licence: str
    gated: Literal["yes", "no", "maybe"]
    chat_template: bool
    release: str
    languages: tuple[str, ...]
    tags: tuple[Tag, ...]
    good_at: str
    languages_claimed: int = 0
    context: int = 0
    ships_code: bool = False


class _File(msgspec.Struct, frozen=True):
    format: Literal[1]
    licences: dict[str, Licence]
    shapes: dict[str, Shape]
    models: tuple[_Row, ...]


@cache
def catalogue() -> tuple[CatalogueEntry, ...]:
    """All entries, in the order to show them: by family, small ones first. Read once."""
    return read_catalogue(resources_folder() / "catalogue" / "models.json")


def read_catalogue(path: Path) -> tuple[CatalogueEntry, ...]:
    """The entries of one file. It ships with the program, so that a damaged one raises what reading it raises:
    OSError, `msgspec.DecodeError`, or KeyError for a licence or shape that is not there."""
    file = msgspec.json.decode(path.read_bytes(), type=_File)
    specs = msgspec.json.decode(path.with_name("specs.json").read_bytes(), type=dict[str, ModelSpec])
    for name, shape in file.shapes.items():
        shape.keep_spec(specs[name])
    return tuple(_entry(row, file) for row in file.models)


def described(models: bytes) -> dict[str, ModelSpec]:
    """The spec of every shape in a ``models.json``, worked out anew: what ``specs.json`` beside it holds."""
    return {name: shape.spec for name, shape in msgspec.json.decode(models, type=_File).shapes.items()}


def _entry(row: _Row, file: _File) -> CatalogueEntry:
    shape = file.shapes[row.shape]
    values = msgspec.structs.asdict(row) | {"licence": file.licences[row.licence], "shape": shape}
    values["context"] = row.context or shape.config["max_position_embeddings"]
    values["languages_claimed"] = row.languages_claimed or len(row.languages)
    return CatalogueEntry(**values)


def entry_of(repository: str) -> CatalogueEntry | None:
    """The entry for a repository on the Hub, if the catalogue has it."""
    wanted = repository.casefold()
    return next((entry for entry in catalogue() if entry.repository.casefold() == wanted), None)


def chosen(
    entries: Sequence[CatalogueEntry],
    *,
    use: Tag | None = None,
    commercial: bool = False,
    language: str = "",
    smallest: int = 0,
    largest: int | None = None,
    text: str = "",
) -> tuple[CatalogueEntry, ...]:
    """Those of `entries` that answer every question asked: good at `use`; licence allows commercial use; speaks
    `language` (an ISO 639-1 code); parameters from `smallest` to `largest`; every word of `text` occurs in what is
    known of it (names, maker, licence, languages, uses), whatever its case."""
    words = text.casefold().split()
    return tuple(
        entry
        for entry in entries
        if (use is None or use in entry.tags)
        and (not commercial or entry.commercial)
        and (not language or language in entry.languages)
        and smallest <= entry.parameters
        and (largest is None or entry.parameters <= largest)
        and all(word in entry._words for word in words)
    )


def languages_in(entries: Sequence[CatalogueEntry]) -> tuple[str, ...]:
    """Codes of all languages that some entry speaks, the most widely spoken among the entries first."""
    found: dict[str, int] = {}
    for entry in entries:
        for code in entry.languages:
            found[code] = found.get(code, 0) + 1
    return tuple(sorted(found, key=lambda code: (-found[code], language_name(code))))


def differences(entry: CatalogueEntry, spec: ModelSpec) -> list[str]:
    """Where the Hub says something else today than the catalogue, a sentence each: `spec` is what `describe` makes of
    the repository's own config.json and headers. Single numbers that some files keep beside the weights do not count,
    nor does a hundredth of the size on disk: headers are estimated."""
    here, stored = entry.spec, entry.shape.stored_spec
    found = []
    for field in msgspec.structs.fields(ModelSpec):
        if field.name in ("name", "folder", "fingerprint", "licence", "disk_bytes"):
            continue
        ours, theirs = getattr(here, field.name), getattr(spec, field.name)
        alike = (ours,) if field.name == "context" else (ours, getattr(stored, field.name))
        if not any(_same(theirs, value) for value in alike):
            found.append(f"{field.name}: {_said(ours)} in the catalogue, {_said(theirs)} on the Hub")
    if abs(spec.disk_bytes - here.disk_bytes) > here.disk_bytes // 100:
        found.append(f"disk_bytes: {_said(here.disk_bytes)} expected, {_said(spec.disk_bytes)} on the Hub")
    return found


def _same(one: object, other: object) -> bool:
    if isinstance(one, int) and isinstance(other, int):
        return abs(one - other) <= other // 1_000_000
    return one == other


def _said(value: object) -> str:
    return f"{value:,}" if isinstance(value, int) else str(value)
