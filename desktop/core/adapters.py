"""The library of adapters: everything that was learned on this PC or brought to it, with its base, data and scores.

What a run learned stays in its run. What was imported or put together lies in ``adapters/SLUG/`` of the home: the
adapter in peft's format, and `adapter.json`, which is an `AdapterRecord`.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Literal

import msgspec

from desktop.core.evidence import LESS_IS_BETTER
from desktop.core.files import is_there
from desktop.core.problems import UNREADABLE, Problem, stop_on

RECORD = "adapter.json"
SCHEMA = 1
LONGEST_TAG, MOST_TAGS, LONGEST_NOTE, LONGEST_NAME = 40, 20, 4000, 80
HELD_OUT_LOSS = "held_out_loss"
"""The score of what has no other: the run's best held-out loss, in nats a token."""

Kind = Literal["lora", "ia3", "bottleneck", "changed"]
"""What was learned: LoRA (with DoRA and its kin) or (IA)³ in peft's format, bottleneck modules, or weights of the model
itself."""
CameFrom = Literal["run", "imported", "combined"]
Way = Literal["cat", "svd", "linear", "ties", "dare_ties"]
"""How adapters are put together, by peft's names: one beside the other (exact); the exact sum brought to a rank; sums
of the two factors; those with TIES (arXiv 2306.01708); the same after dropping some at random (DARE, arXiv
2311.03099)."""
WITH_DENSITY: frozenset[Way] = frozenset({"ties", "dare_ties"})
SAME_RANK: frozenset[Way] = frozenset({"linear", "ties", "dare_ties"})
"""Ways that add the factors number by number, which have to be of the same size for that."""
SortKey = Literal["created", "name", "base", "score", "size"]


class Base(msgspec.Struct, frozen=True):
    """The base model of an adapter. `source` is ``owner/name``, with ``@commit`` where that is known;
    `fingerprint` is empty while the model has not been seen on this PC."""

    name: str
    source: str = ""
    fingerprint: str = ""
    weights: str = ""
    """A sum over some of its numbers (`weights.sample_of`), empty where that was not taken."""

    @property
    def repository(self) -> str:
        """Where it can be fetched from, ``owner/name``; empty where that is not known."""
        return self.source.partition("@")[0]


class Part(msgspec.Struct, frozen=True):
    """An adapter within a combination, with its weight."""

    id: str
    name: str
    weight: float


class Mix(msgspec.Struct, frozen=True, kw_only=True):
    """How a combination is made; the same mix of the same parts gives the same bytes."""

    parts: tuple[Part, ...]
    way: Way = "cat"
    rank: int | None = None
    """Rank of the result, for `svd`; None: the highest of the parts."""
    density: float = 0.5
    """Share of the numbers that stay, for `ties` and `dare_ties`."""
    seed: int = 0


class AdapterRecord(msgspec.Struct, frozen=True, kw_only=True):
    """`adapter.json`: an adapter that was imported or combined. `created` is in seconds since 1970, `sha256` that of
    its weights, `origin` the file or folder that it was imported from, `licence` what its maker's page (README.md) or
    those of its parts said: empty where that is not known, None where all was trained here."""

    schema: int = SCHEMA
    name: str
    came_from: Literal["imported", "combined"]
    created: float
    base: Base
    sha256: str
    origin: str = ""
    licence: str | None = ""
    combined: Mix | None = None
    notices: tuple[Problem, ...] = ()
    """What one should know of it, as codes with sentences."""


class AdapterScore(msgspec.Struct, frozen=True, kw_only=True):
    """How good an adapter was found to be. `measure` is a name of `evidence.MEASURES` or `HELD_OUT_LOSS`; `low` to
    `high` holds the true value with 95 % certainty where that is known; `count` held-out examples of the run `on`."""

    measure: str
    value: float
    low: float | None = None
    high: float | None = None
    count: int = 0
    on: str = ""

    @property
    def less_is_better(self) -> bool:
        """Whether a smaller number is the better one."""
        return self.measure == HELD_OUT_LOSS or self.measure in LESS_IS_BETTER


class AdapterFacts(msgspec.Struct, frozen=True, kw_only=True):
    """One adapter of the library. `learned` is the folder that holds it, `folder` all that belongs to it (the run's
    folder, or its own); `size` is in bytes, `created` in seconds since 1970."""

    id: str
    """The run's folder name, or the name of the folder in the library; no two are the same."""
    name: str
    came_from: CameFrom
    kind: Kind
    base: Base
    base_folder: str = ""
    """Where the base lies on this PC; empty when it is not here."""
    learned: str
    folder: str
    method: str
    """In the field's own words: ``LoRA``, ``DoRA``, ``(IA)³`` …"""
    rank: int | None = None
    quantised: bool = False
    """Whether it was trained on a base of 4 bits."""
    objective: str = "next_token"
    """What a run learned it for, see `recipe.Recipe.objective`; everything else in the library writes text."""
    data: str = ""
    examples: int = 0
    scores: tuple[AdapterScore, ...] = ()
    """The first is the one to show; the same measure may stand here for the examples of several runs."""
    size: int = 0
    created: float = 0.0
    tags: tuple[str, ...] = ()
    note: str = ""
    origin: str = ""
    licence: str | None = None
    """As `AdapterRecord.licence`."""
    combined: Mix | None = None
    notices: tuple[Problem, ...] = ()

    @property
    def main(self) -> AdapterScore | None:
        """The score to show."""
        return self.scores[0] if self.scores else None


class Note(msgspec.Struct, frozen=True):
    """What a person wrote on an adapter."""

    tags: tuple[str, ...] = ()
    note: str = ""


def read_adapter_record(folder: Path) -> AdapterRecord:
    """The record of an adapter in the library. Raises ``adapter.missing``, ``adapter.record_damaged`` or
    ``adapter.newer``."""
    path = folder / RECORD
    try:
        raw = msgspec.json.decode(path.read_bytes())
        if isinstance(raw, dict) and isinstance(raw.get("schema"), int) and raw["schema"] > SCHEMA:
            raise stop_on("adapter.newer", path=str(path), schema=raw["schema"], known=SCHEMA)
        return msgspec.convert(raw, AdapterRecord)
    except FileNotFoundError:
        raise stop_on("adapter.missing", path=str(folder)) from None
    except (OSError, *UNREADABLE) as error:
        raise stop_on("adapter.record_damaged", path=str(path), cause=str(error)) from None


def is_library_adapter(folder: Path) -> bool:
    """Whether this folder is an adapter of the library, and not a run."""
    return is_there(folder / RECORD, Path.is_file)


def checked_tags(words: Iterable[str]) -> tuple[str, ...]:
    """Tags as they are kept: without space around them, none twice, whatever its case. Raises ``adapter.tags``."""
    found: dict[str, str] = {}
    for word in words:
        plain = " ".join(word.split())
        if plain:
            found.setdefault(plain.casefold(), plain)
    longest = max(map(len, found.values()), default=0)
    if longest > LONGEST_TAG or len(found) > MOST_TAGS:
        raise stop_on("adapter.tags", longest=LONGEST_TAG, most=MOST_TAGS)
    return tuple(sorted(found.values(), key=str.casefold))


def searched(adapters: Iterable[AdapterFacts], text: str = "", tag: str = "") -> list[AdapterFacts]:
    """Those in whose name, base, data, method, tags or note every word of `text` stands, and that bear `tag`."""
    words = text.casefold().split()
    found = []
    for one in adapters:
        said = " ".join((one.id, one.name, one.base.name, one.base.source, one.data, one.method, *one.tags, one.note))
        if all(word in said.casefold() for word in words) and (not tag or tag in one.tags):
            found.append(one)
    return found


def in_order(adapters: Iterable[AdapterFacts], key: SortKey = "created") -> list[AdapterFacts]:
    """Newest first; by name or base from A to Z; largest first; or best first, which puts like measures together, as
    different ones cannot be compared, and those without a score last."""
    newest = sorted(adapters, key=lambda one: (-one.created, one.id))
    if key == "name":
        return sorted(newest, key=lambda one: one.name.casefold())
    if key == "base":
        return sorted(newest, key=lambda one: (one.base.name.casefold(), one.base.fingerprint))
    if key == "size":
        return sorted(newest, key=lambda one: -one.size)
    return sorted(newest, key=_by_score) if key == "score" else newest


def _by_score(one: AdapterFacts) -> tuple[bool, bool, str, float]:
    score = one.main
    if score is None or not math.isfinite(score.value):
        return True, True, "", 0.0
    value = score.value if score.less_is_better else -score.value
    return False, score.measure == HELD_OUT_LOSS, score.measure, value


def tags_in(adapters: Iterable[AdapterFacts]) -> list[str]:
    """All tags that are in use, from A to Z."""
    return sorted({tag for one in adapters for tag in one.tags}, key=str.casefold)


def same_base(adapters: Sequence[AdapterFacts]) -> bool:
    """Whether all of them are known to belong to the same base model."""
    prints = {one.base.fingerprint for one in adapters}
    samples = {one.base.weights for one in adapters} - {""}
    return len(prints) == 1 and "" not in prints and len(samples) < 2
