"""The page beside an exported adapter of the library: what is known of it, and no more (see `model_card.py`)."""

from __future__ import annotations

from pathlib import Path

from desktop.core.adapters import AdapterRecord, Mix, read_adapter_record
from desktop.core.evaluation import evaluations_in, with_interval
from desktop.core.evidence import MEASURE_WORDS
from desktop.core.licences import base_id, licence_of
from desktop.core.model_card import CardFacts, Score
from desktop.core.models import ModelSpec
from desktop.core.peft_adapter import PeftAdapter, read_peft
from desktop.core.problems import Problem
from desktop.core.weights import are_others
from desktop.core.wording import words_for

_WAYS = {
    "cat": "as their exact sum",
    "svd": "as their sum brought to a smaller rank (SVD)",
    "linear": "by adding up their factors (linear)",
    "ties": "by TIES",
    "dare_ties": "by DARE and TIES",
}
UNSURE = ("adapter.base_by_shapes", "adapter.base_guessed")
"""Notices that say that the base only may be the right one."""


def facts_of_adapter(folder: Path, spec: ModelSpec, strength: float = 1.0) -> CardFacts:
    """What there is to say of the adapter of the library in `folder` on the base `spec`. Nothing is said of training or
    data, which nobody here knows. Raises what reading the adapter raises."""
    record, adapter = read_adapter_record(folder), read_peft(folder)
    scores, notes = _scores(folder, spec)
    notes += tuple(_sentence(notice) for notice in record.notices if notice.code in UNSURE)
    if strength != 1:
        whole = "; the scores are those of the whole" if scores else ""
        notes = (*notes, f"It is merged at {strength:.0%} of its strength{whole}.")
    return CardFacts(
        name=record.name,
        base=spec.name,
        base_id=base_id(spec),
        licence=licence_of(spec),
        method=adapter.kind,
        learned=(_method(adapter), *_origin(record)),
        scores=scores,
        notes=notes,
        made="Put together with Tunesmith." if record.combined else "Adapter from elsewhere, written with Tunesmith.",
        heading="What it is",
        own_licence=record.licence,
    )


def _method(adapter: PeftAdapter) -> str:
    if adapter.rank is None:
        return adapter.method
    ranks = set(adapter.ranks.values())
    rank = f"rank {adapter.rank}" if len(ranks) == 1 else f"ranks {min(ranks)} to {max(ranks)}"
    return f"{adapter.method}, {rank}, on {len(adapter.layers)} layers"


def _origin(record: AdapterRecord) -> tuple[str, ...]:
    """Where it comes from; of a path on this PC only the last part."""
    if record.combined:
        return (_mix(record.combined),)
    name = Path(record.origin).name
    return (f"Imported from “{name}”" if name else "Imported", "How it was trained, and on what, is not known here")


def _mix(mix: Mix) -> str:
    parts = ", ".join(f"{part.weight:g} × {part.name}" for part in mix.parts)
    return f"Put together {_WAYS[mix.way]} from {parts}"


def _scores(folder: Path, spec: ModelSpec) -> tuple[tuple[Score, ...], tuple[str, ...]]:
    """What it got the last time it was scored on this very base, and on how many examples."""
    found = [
        one
        for one in evaluations_in(folder / "evaluations")
        if one.base_fingerprint == spec.fingerprint and not are_others(one.base_weights, spec)
    ]
    if not found:
        return (), ()
    newest = found[-1]
    lines = (
        Score(MEASURE_WORDS.get(one.name, one.name), "", "", with_interval(one.name, one.interval))
        for one in newest.scores
    )
    return tuple(lines), (f"Scored on {len(newest.tried)} held-out examples of one run.",)


def _sentence(notice: Problem) -> str:
    words = words_for(notice)
    return f"{words.title}. {words.cause}"
