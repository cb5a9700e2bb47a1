"""Words and numbers of base models: size, fit, licence, what stands in the way of fetching one."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from desktop.core.catalogue_fit import Fit
from desktop.core.hub_jobs import Gate
from desktop.core.models import Learns, ModelSpec
from desktop.core.units import ONE_BILLION
from desktop.ui.fit_badge import Fit as Level
from desktop.ui.texts import count_text, memory_text, size_text


def say(text: str) -> str:
    """A text of this file in the language of the window."""
    return QCoreApplication.translate("models", text)


def catalogue_text(text: str) -> str:
    """What the catalogue says of a model or of its licence, in the language of the window."""
    return QCoreApplication.translate("catalogue", text)


def is_address(text: str) -> bool:
    """Whether something typed is meant as the address or full name of a model (``org/name``), not as words."""
    return "/" in text and " " not in text.strip()


def size_class_text(label: str) -> str:
    """A size of models such as ``0.5 B``, as it is written here."""
    return say("{count} B").format(count=label.removesuffix(" B").replace(".", QLocale().decimalPoint()))


def parameters_text(count: int) -> str:
    """How large a model is, as the field says it: ``135 M``, ``8.0 B``."""
    if count >= ONE_BILLION:
        return say("{count} B").format(count=QLocale().toString(count / 1e9, "f", 1 if count < 1e11 else 0))
    return say("{count} M").format(count=count_text(round(count / 1e6)))


def kind_words(kind: Learns) -> str:
    """What a base model is for; empty for those that write, which most are."""
    words: dict[Learns, str] = {
        "decoder": "",
        "writer": "",
        "encoder": say("Reads texts: for labels and numbers"),
        "vision": say("Sees images: for labels"),
    }
    return words[kind]


def facts_of(model: ModelSpec) -> str:
    """One line of facts about a model on this PC."""
    context = say("{count} tokens").format(count=count_text(model.context))
    if model.kind == "vision":
        context = ""  # it reads no text
    own = say("Merged on this PC") if model.own else ""
    parts = [own, kind_words(model.learns_as), parameters_text(model.parameters), context, size_text(model.disk_bytes)]
    return " · ".join(filter(None, [*parts, model.licence]))


def fit_words(fit: Fit) -> tuple[Level, str, str]:
    """State, word and number of the badge that says whether a model can be trained here."""
    number = say("{need} of {free}").format(need=memory_text(fit.need), free=memory_text(fit.free))
    looks: dict[str, tuple[Level, str]] = {
        "fits": ("good", say("Fits")),
        "tight": ("warn", say("Tight")),
        "streaming": ("good", say("Fits with streaming")),
        "too_big": ("bad", say("Too big")),
    }
    state, word = looks[fit.verdict]
    return state, word, number


def fit_sentence(fit: Fit) -> str:
    """What the badge rests on, for its tooltip."""
    texts = {
        "fits": say("Trains with {precision} weights, in the balanced preset and with usual examples."),
        "tight": say("Trains with {precision} weights, but little memory is left; close other programs first."),
        "streaming": say("Trains with {precision} weights that wait in {ram} of the PC's memory; slower."),
        "too_big": say("Needs more memory than is free, even in the thriftiest way."),
    }
    return texts[fit.verdict].format(precision=fit.precision, ram=memory_text(fit.ram))


def gate_words(gate: Gate) -> str:
    """What has to be done before a model may be fetched; empty when nothing has."""
    if not gate:
        return ""
    return say("Asks you to accept terms on huggingface.co first, and for an access token in Settings.")
