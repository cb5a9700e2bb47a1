"""Problems and states as translated sentences for the window."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.core.problems import Problem
from desktop.core.wording import SENTENCES, Words, fill


def words_of(problem: Problem) -> Words:
    """The translated sentences of a problem, filled with its numbers."""
    words = SENTENCES.get(problem.code)
    if words is None:
        return Words(problem.code, ", ".join(f"{name} {value}" for name, value in problem.values.items()))
    texts = (words.title, words.cause, words.remedy, words.kept)
    return Words(*(fill(translated(text), problem) for text in texts))


def translated(text: str) -> str:
    """A sentence of `core/wording.py` in the language of the window."""
    return QCoreApplication.translate("wording", text) if text else ""


def detail_of(problem: Problem) -> str:
    """Cause, remedy and what was kept, as one paragraph."""
    words = words_of(problem)
    return " ".join(filter(None, (words.cause, words.remedy, words.kept)))


def phase_names() -> list[str]:
    """The phases of a run in plain words, in the order of `core.events.PHASES`."""
    texts = ("Load model", "Read examples", "Try fullest", "Train", "Save", "Compare")
    return [QCoreApplication.translate("phases", text) for text in texts]


def phase_now(phase: str) -> str:
    """What a run is doing, as the job strip says it."""
    texts = {
        "model": "loading the base model",
        "data": "reading the examples",
        "dry_run": "trying the fullest row",
        "training": "training",
        "saving": "saving the adapter",
        "comparing": "comparing base and tuned",
    }
    return QCoreApplication.translate("phases", texts.get(phase, "starting"))
