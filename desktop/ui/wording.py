"""Problems as translated sentences for the window."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from desktop.core.events import Alerted
from desktop.core.problems import Problem
from desktop.core.wording import Figures, fill, sentences_of
from desktop.core.words import Words
from desktop.ui.texts import count_text, memory_text, sentences, size_text
from desktop.ui.value_words import value_word


def words_of(problem: Problem) -> Words:
    """The translated sentences of a problem, filled with its numbers."""
    words = sentences_of(problem)
    if words is None:
        return Words(problem.code, ", ".join(f"{name} {value}" for name, value in problem.values.items()))
    texts = (words.title, words.cause, words.remedy, words.kept)
    return Words(*(fill(translated(text), problem, _figures()) for text in texts))


def _figures() -> Figures:
    """Numbers by the locale, with as many digits as they have."""
    point = QLocale().decimalPoint()
    return Figures(
        size_text, memory_text, count_text, lambda value: str(value).replace(".", point), translated, value_word
    )


def translated(text: str) -> str:
    """A sentence of `core/wording.py` in the language of the window."""
    return QCoreApplication.translate("wording", text) if text else ""


def detail_of(problem: Problem, *, kept: bool = True) -> str:
    """Cause, remedy and, with `kept`, what was kept, as one paragraph."""
    words = words_of(problem)
    return sentences(words.cause, words.remedy, words.kept if kept else "")


def of_alert(alert: Alerted) -> Problem:
    """An alert as a problem to be worded, with the step at which it came among its numbers."""
    return Problem(alert.alert.code, {"step": alert.step} | alert.alert.values)


def alert_words(alerts: list[Alerted]) -> str:
    """The newest of some alerts in a few words, and how many there are beside it; nothing without any."""
    if not alerts:
        return ""
    title = words_of(of_alert(alerts[0])).title
    if len(alerts) == 1:
        return title
    return QCoreApplication.translate("alerts", "{title} (and {count} more)").format(title=title, count=len(alerts) - 1)


def policy_words(policy: str) -> str:
    """What the blocks keep for the backward pass (`core/execution.py`), in plain words."""
    texts = {
        "K": "Keep everything: fastest",
        "M": "Work MLPs out again",
        "R": "Work everything out again",
        "O": "Work everything out again, inputs in the PC's memory",
    }
    letters = {run[0] for run in policy.split()}
    if len(letters) == 1 and (found := texts.get(letters.pop())):
        return QCoreApplication.translate("recompute", found)
    return QCoreApplication.translate("recompute", "Mixed: fills the memory that is free")


def phase_names() -> list[str]:
    """The phases of a run in plain words, in the order of `core.events.PHASES`."""
    texts = ("Load model", "Read examples", "Test memory", "Train", "Save", "Scorecard", "What it forgot")
    return [QCoreApplication.translate("phases", text) for text in texts]


def phase_now(phase: str, done: int = 0, total: int = 0) -> str:
    """What a run is doing, as the job strip says it; of the scorecard how many answers there are."""
    texts = {
        "model": "loading the base model",
        "data": "reading the examples",
        "dry_run": "trying whether the memory is enough",
        "training": "training",
        "saving": "saving what was learned",
        "comparing": "Scorecard",
        "forgetting": "looking for what it forgot",
    }
    said = QCoreApplication.translate("phases", texts.get(phase, "starting"))
    if phase == "comparing" and total:
        counted = QCoreApplication.translate("phases", "{phase} · {done} of {total}")
        return counted.format(phase=said, done=done, total=total)
    return said
