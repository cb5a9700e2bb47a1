"""The sentences for every code: title (what the person wanted), cause (with the real numbers), remedy, what was kept.

Plain English with places like ``{path}``; the window translates them, the command line prints them as they are.
Places ending in ``:size`` are bytes. Codes are grouped by what they speak of, each group in a module of its own.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple

from desktop.core.problems import Problem
from desktop.core.units import memory, size
from desktop.core.words import Words
from desktop.core.words_adapters import ADAPTER_SENTENCES
from desktop.core.words_advice import ADVICE_SENTENCES
from desktop.core.words_bin import BIN_SENTENCES
from desktop.core.words_chat import CHAT_SENTENCES
from desktop.core.words_choices import CHOICE_SENTENCES
from desktop.core.words_clean import CLEAN_SENTENCES
from desktop.core.words_data import DATA_SENTENCES
from desktop.core.words_doctor import DOCTOR_SENTENCES, ONE
from desktop.core.words_engine_room import ENGINE_ROOM_SENTENCES
from desktop.core.words_evaluation import EVALUATION_SENTENCES
from desktop.core.words_evidence import EVIDENCE_SENTENCES
from desktop.core.words_export import EXPORT_SENTENCES
from desktop.core.words_files import FILE_SENTENCES
from desktop.core.words_forgetting import FORGETTING_SENTENCES
from desktop.core.words_gguf import GGUF_SENTENCES
from desktop.core.words_gguf_types import GGUF_TYPE_SENTENCES
from desktop.core.words_hub import HUB_SENTENCES
from desktop.core.words_images import IMAGE_SENTENCES
from desktop.core.words_labels import LABEL_SENTENCES
from desktop.core.words_machine import MACHINE_SENTENCES
from desktop.core.words_methods import METHOD_SENTENCES
from desktop.core.words_models import MODEL_SENTENCES
from desktop.core.words_notices import NOTICE_SENTENCES
from desktop.core.words_parity import PARITY_SENTENCES
from desktop.core.words_preference import PREFERENCE_SENTENCES
from desktop.core.words_recipe import RECIPE_SENTENCES
from desktop.core.words_recipe_file import RECIPE_FILE_SENTENCES
from desktop.core.words_report import REPORT_SENTENCES
from desktop.core.words_run_compare import RUN_COMPARE_SENTENCES
from desktop.core.words_runs import RUN_SENTENCES
from desktop.core.words_scorecard import SCORECARD_SENTENCES
from desktop.core.words_speed import SPEED_SENTENCES
from desktop.core.words_support import SUPPORT_SENTENCES
from desktop.core.words_terminal import TERMINAL_REMEDIES
from desktop.core.words_updates import UPDATE_SENTENCES
from desktop.core.words_votes import VOTE_SENTENCES

SENTENCES: dict[str, Words] = {
    **MODEL_SENTENCES,
    **BIN_SENTENCES,
    **DATA_SENTENCES,
    **RECIPE_SENTENCES,
    **MACHINE_SENTENCES,
    **RUN_SENTENCES,
    **NOTICE_SENTENCES,
    **ADAPTER_SENTENCES,
    **ADVICE_SENTENCES,
    **FILE_SENTENCES,
    **DOCTOR_SENTENCES,
    **GGUF_SENTENCES,
    **SPEED_SENTENCES,
    **SUPPORT_SENTENCES,
    **HUB_SENTENCES,
    **METHOD_SENTENCES,
    **IMAGE_SENTENCES,
    **CHAT_SENTENCES,
    **CHOICE_SENTENCES,
    **ENGINE_ROOM_SENTENCES,
    **CLEAN_SENTENCES,
    **EVALUATION_SENTENCES,
    **UPDATE_SENTENCES,
    **VOTE_SENTENCES,
    **LABEL_SENTENCES,
    **PREFERENCE_SENTENCES,
    **EVIDENCE_SENTENCES,
    **EXPORT_SENTENCES,
    **GGUF_TYPE_SENTENCES,
    **RECIPE_FILE_SENTENCES,
    **REPORT_SENTENCES,
    **RUN_COMPARE_SENTENCES,
    **FORGETTING_SENTENCES,
    **SCORECARD_SENTENCES,
    **PARITY_SENTENCES,
}

COUNTED = ("count", "rows", "votes", "rare", "examples")
"""The values that say of how many things a problem tells; the first that it has."""
NUMBERED = frozenset({"code", "pid", "signal", "status"})
"""The values whose numbers count nothing: no marks stand between their digits, as other programs show them."""
_PLACE = re.compile(r"\{(\w+)(?::(\w+))?\}")


def sentences_of(problem: Problem) -> Words | None:
    """The sentences of a problem with their places, those for a single thing where it tells of one; None: unknown."""
    told = next((problem.values[name] for name in COUNTED if name in problem.values), None)
    single = SENTENCES.get(problem.code + ONE) if told == 1 else None
    return single or SENTENCES.get(problem.code)


def words_for(problem: Problem) -> Words:
    """The filled-in English sentences of a problem, as the command line says them."""
    words = sentences_of(problem) or Words(problem.code, "{values}")
    texts = (words.title, words.cause, TERMINAL_REMEDIES.get(problem.code, words.remedy), words.kept)
    return Words(*(fill(text, problem) for text in texts))


class Figures(NamedTuple):
    """How numbers and sentences within a sentence are written; as it stands, in English."""

    size: Callable[[float], str] = size
    memory: Callable[[float], str] = memory
    whole: Callable[[int], str] = "{:,}".format
    part: Callable[[float], str] = str
    sentence: Callable[[str], str] = str
    word: Callable[[str, str], str] = lambda _, value: value
    """The text in a place, by name of the place: one that is a mark of the program (`objective`, `state`) in words."""


PLAIN = Figures()


def fill(text: str, problem: Problem, figures: Figures = PLAIN) -> str:
    """Put a problem's values into the places of a sentence. A missing value shows as “?”. A `reason` is the code
    of another problem, whose cause stands there, filled with the same values; runs of earlier versions tell that
    cause itself."""

    def value(match: re.Match[str]) -> str:
        found = problem.values.get(match[1], problem.values.get("cause", "?") if match[1] == "reason" else "?")
        if match[2] and not isinstance(found, str):
            return (figures.memory if match[2] == "memory" else figures.size)(found)
        if match[1] == "reason" and str(found) in SENTENCES:
            return fill(figures.sentence(SENTENCES[str(found)].cause), problem, figures)
        if isinstance(found, str):
            return figures.word(match[1], found)
        if match[1] in NUMBERED:
            return str(found)
        return figures.whole(found) if isinstance(found, int) else figures.part(found)

    if text == "{values}":
        return ", ".join(f"{name} {value}" for name, value in problem.values.items())
    return _PLACE.sub(value, text)


def places(text: str) -> set[str]:
    """The names of the places in a sentence."""
    return {match[1] for match in _PLACE.finditer(text)}
