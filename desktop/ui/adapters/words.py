"""Adapters in words: how they were made, how good they are, where they come from."""

from __future__ import annotations

import math

from PySide6.QtCore import QCoreApplication

from desktop.core.adapters import HELD_OUT_LOSS, AdapterFacts, AdapterScore, Way
from desktop.core.evidence import SHARES
from desktop.core.scores import Interval
from desktop.ui.score_words import measure_words, score_text
from desktop.ui.texts import count_text, moment_text, number_text, size_text


def _tr(text: str) -> str:
    return QCoreApplication.translate("adapters", text)


def method_words(one: AdapterFacts) -> str:
    """Method and rank: ``LoRA, rank 16``."""
    return _tr("{method}, rank {rank}").format(method=one.method, rank=one.rank) if one.rank else one.method


def short_score(score: AdapterScore | None) -> str:
    """A score in the few letters of a table: ``81 % accuracy``."""
    if score is None or not math.isfinite(score.value):
        return "–"
    if score.measure == HELD_OUT_LOSS:
        return _tr("loss {value}").format(value=number_text(score.value))
    value = f"{round(100 * score.value)} %" if score.measure in SHARES else number_text(score.value)
    return _tr("{value} {measure}").format(value=value, measure=measure_words(score.measure))


def long_score(score: AdapterScore, on: str) -> str:
    """A score with its interval and the run whose examples it was found on."""
    if score.measure == HELD_OUT_LOSS:
        return _tr("held-out loss {value}").format(value=number_text(score.value))
    value = number_text(score.value)
    if score.low is not None and score.high is not None:
        value = score_text(score.measure, Interval(score.value, score.low, score.high))
    words = {"measure": measure_words(score.measure), "value": value, "count": count_text(score.count), "run": on}
    return _tr("{measure} {value} · {count} held-out examples of “{run}”").format(**words)


def came_words(one: AdapterFacts) -> str:
    """Where it came from and when: ``Trained here, 23 Nov 2026 14:05``."""
    origin = {"run": _tr("Trained here"), "imported": _tr("Imported"), "combined": _tr("Put together here")}
    return f"{origin[one.came_from]} · {moment_text(one.created)}"


def head_words(one: AdapterFacts) -> str:
    """The line below its name."""
    return " · ".join((method_words(one), size_text(one.size)))


def data_words(one: AdapterFacts) -> str:
    """What it was trained on."""
    if one.combined:
        return " + ".join(f"{part.weight:g} × {part.name}" for part in one.combined.parts)
    if not one.data:
        return _tr("not known")
    return _tr("{name}, {count} examples").format(name=one.data, count=count_text(one.examples))


def base_words(one: AdapterFacts) -> str:
    """Its base model, and whether that lies here."""
    name = (one.base.name or _tr("not known")).replace("--", "/", 1)
    return name if one.base_folder else _tr("{name} (not on this PC)").format(name=name)


def way_words(way: Way) -> tuple[str, str]:
    """What a way of combining is called, and what it does."""
    return {
        "cat": (
            _tr("Exact sum (cat)"),
            _tr("Every part keeps its whole effect. The result is as large as all parts together."),
        ),
        "svd": (
            _tr("Sum at a smaller rank (SVD)"),
            _tr("The closest to the exact sum that an adapter of this rank can be. How much it keeps is said."),
        ),
        "linear": (
            _tr("Quick sum (linear)"),
            _tr("Adds up the two factors by themselves. Small, but rough; all parts need the same rank."),
        ),
        "ties": (
            _tr("Without contradictions (TIES)"),
            _tr("Keeps the largest changes, and where parts contradict each other the stronger side. Rough."),
        ),
        "dare_ties": (
            _tr("Thinned out at random (DARE)"),
            _tr("Drops changes at random and makes up for them, then as TIES does. The same number, the same result."),
        ),
    }[way]
