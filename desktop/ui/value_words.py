"""What stands in the places of a problem's sentences, in words: marks of the recipe and the program, and our own
half-sentences, also for what libraries say. A message that is not known is quoted; whatever is none (a name, a path)
stays as it is."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import get_args

from PySide6.QtCore import QCoreApplication, QLocale

from desktop.core.adapters import Way
from desktop.core.families import FAMILIES
from desktop.core.recipe import FIELDS
from desktop.core.recipe_words import METHODS, OBJECTIVES, meaning
from desktop.core.runs import RunState
from desktop.core.words_libraries import SAID_IN as LIBRARIES_SPEAK_IN
from desktop.core.words_libraries import plain_of
from desktop.core.words_values import ORIGINAL, SAID_IN, phrase_of
from desktop.ui.adapters.words import way_words
from desktop.ui.engine.words import family_in_short
from desktop.ui.language_words import language_text
from desktop.ui.pages.method_words import method_name, say, short_objective
from desktop.ui.state_badge import state_word


def value_word(place: str, value: str) -> str:
    """The text `value` in the place called `place`, as the window says it."""
    if place in SAID_IN:
        return _phrase(place, value)
    return _WORDS[place](value) if place in _WORDS else value


def meaning_text(name: str) -> str:
    """What a value of a recipe means, in the language of the window."""
    return QCoreApplication.translate("recipe", meaning(name))


def _phrase(place: str, text: str) -> str:
    """A half-sentence of ours in the language of the window, also behind the number of a fault of the system; what a
    library says in our words, or quoted as its own."""
    behind = re.fullmatch(r"\[(?:Errno|WinError) -?\d+\] (.+?)(?:: .+)?", text, re.DOTALL)
    found = phrase_of(behind[1] if behind else text)
    if found is None and place in LIBRARIES_SPEAK_IN:
        found = plain_of(text) or ((ORIGINAL, {"message": text}) if " " in text.strip() else None)
    if found is None:
        return text
    phrase, values = found
    said = values if phrase == ORIGINAL else {name: value_word(name, value) for name, value in values.items()}
    return QCoreApplication.translate("phrases", phrase).format(**said)


def _state(value: str) -> str:
    """A run's state within a sentence: in English small, elsewhere as its badge says it."""
    if value not in RunState.__members__:
        return value
    word = state_word(value)
    return word.lower() if QLocale().language() is QLocale.Language.English else word


def _objective(value: str) -> str:
    return next((short_objective(mark) for mark in OBJECTIVES if mark == value), value)


def _method(value: str) -> str:
    return next((method_name(mark) for mark in METHODS if mark == value), value)


def _way(value: str) -> str:
    return next((way_words(way)[0] for way in get_args(Way) if way == value), value)


def _family(value: str) -> str:
    return next((family_in_short(one) for one in (*(known.family for known in FAMILIES), "cpu") if one == value), value)


def _field(value: str) -> str:
    """What a value means, with the name that stands in the file unless it is said already."""
    if value not in FIELDS:
        return value
    text = meaning_text(value)
    return text if f"({value})" in text.lower() else f"{text} ({value})"


def _layers(value: str) -> str:
    texts = {"all_linear": say("Attention and MLP"), "attention": say("Attention only")}
    return texts.get(value, value)


def _languages(value: str) -> str:
    """Languages by their codes, each with its number: ``de 12, fr 3``."""
    return re.sub(r"\b[a-z]{2,3}\b", lambda code: language_text(code[0]), value)


_WORDS: dict[str, Callable[[str], str]] = {
    "after": _state,
    "before": _state,
    "family": _family,
    "field": _field,
    "layers": _layers,
    "main": language_text,
    "method": _method,
    "nearest": _field,
    "objective": _objective,
    "others": _languages,
    "state": _state,
    "way": _way,
}
