"""The words and numbers of a plan: what a preset does, whether it fits, what takes the memory, what would help."""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication, QLocale

from desktop.core.hyperparameters import FEWEST_STEPS
from desktop.core.memory import MemoryEstimate
from desktop.core.presets import PlanOption, surely
from desktop.core.recipe import Method, Recipe
from desktop.core.remedies import Remedy
from desktop.core.words_memory import FORMULAS
from desktop.ui.fit_badge import Fit
from desktop.ui.memory_band import MemoryPart
from desktop.ui.texts import count_text, memory_text
from desktop.ui.wording import translated

PART_NAMES = {
    "weights": "Base model",
    "adapter": "What learns",
    "masters": "What learns, in 32 bits",
    "gradients": "Gradients of what learns",
    "optimizer": "Optimizer",
    "activations": "Activations",
    "logits": "Word scores (logits)",
    "workspace": "Whole matrices at work",
    "context": "CUDA context",
    "program": "Program and libraries",
    "fragmentation": "Fragmentation",
    "margin": "Safety margin",
    "measured": "Correction measured on this PC",
}
_GROUPS = {
    "weights": (1, 0),
    "workspace": (1, 1),
    "adapter": (2, 0),
    "masters": (2, 0),
    "gradients": (2, 0),
    "optimizer": (2, 1),
    "activations": (3, 0),
    "logits": (3, 1),
}


def say(text: str) -> str:
    """A text of this file in the language of the window."""
    return QCoreApplication.translate("presets", text)


def preset_name(key: str) -> str:
    """The name of a preset as people read it."""
    return {
        "starter": say("Starter recipe"),
        "quick": say("Quick check"),
        "balanced": say("Balanced"),
        "best": say("Best quality"),
        "long": say("Long texts"),
        "same": say("As in the run before"),
    }[key]


def method_name(recipe: Recipe) -> str:
    """What a method is called, in the middle of a sentence."""
    return {
        "lora": say("QLoRA") if recipe.quantisation == "nf4" else say("LoRA"),
        "ia3": say("(IA)³"),
        "bottleneck": say("bottleneck modules"),
        "layers": say("training the last layers"),
        "full": say("training everything"),
        "head": say("a new head alone"),
    }[recipe.method]


def preset_sentence(option: PlanOption) -> str:
    """What a preset does and trades, in one sentence."""
    text = {
        "starter": say("As it was measured: {steps} steps in 4 bits (QLoRA)."),
        "quick": say("{steps} steps to see whether it works at all; the result is a rough one."),
        "balanced": say("Every example often enough to be learned, {steps} steps; right for most."),
        "best": more_passes(option.recipe.method, option.recipe.steps or 0),
        "long": say("Examples of up to {length} tokens stay whole, {steps} steps; slower, and needs more memory."),
        "same": say("The same values on the new model, {steps} steps; only what has to differ does."),
    }[option.key]
    return text.format(steps=count_text(option.recipe.steps or 0), length=count_text(option.recipe.context_length))


def more_passes(method: Method, steps: int) -> str:
    """What *Best quality* does; only LoRA's adapter gets larger with it. Of few examples every preset makes as many
    steps as a run has at least, however many passes that is."""
    if method == "lora" and steps <= FEWEST_STEPS:
        return say("A larger adapter, {steps} steps; the best state on the way is kept.")
    if method == "lora":
        return say("More passes and a larger adapter, {steps} steps; slower, and the best state on the way is kept.")
    return say("More passes, {steps} steps; slower, and the best state on the way is kept.")


def fit_words(option: PlanOption) -> tuple[Fit, str, str]:
    """State, word and number of the fit badge."""
    text = say("{need} of {free}") if option.memory.known else say("up to {need} of {free}")
    number = text.format(need=memory_text(surely(option.memory)), free=memory_text(option.free))
    if option.streams and option.verdict == "fits":
        return "good", say("Fits with streaming"), number
    looks: dict[str, tuple[Fit, str]] = {
        "fits": ("good", say("Fits")),
        "tight": ("warn", say("Tight")),
        "too_big": ("bad", say("Too big")),
    }
    state, word = looks[option.verdict]
    return state, word, number


def bar_content(
    memory: MemoryEstimate, free: int, sentence: str = ""
) -> tuple[list[MemoryPart], float, float, str, str]:
    """The arguments of `MemoryBar.set_content` for an estimate against the free memory."""
    parts = []
    for part in memory.parts:
        group, shade = _GROUPS.get(part.key, (0, 0))
        if part.size:
            name = translated(PART_NAMES[part.key])
            parts.append(MemoryPart(name, part.size, memory_text(part.size), formula_text(part.formula), group, shade))
    mark = translated("{free} free now").format(free=memory_text(free))
    return parts, max(memory.total, free), free, sentence, mark


def formula_text(formula: str) -> str:
    """A formula of an estimate in the language of the window, its numbers by the locale."""
    for pattern in FORMULAS:
        asked = re.sub(r"\\\{(\w+)\\\}", r"(?P<\1>.+?)", re.escape(pattern))
        if found := re.fullmatch(asked, formula):
            values = found.groupdict()
            formula = _formula_tr(pattern).format(**values | {"when": _formula_tr(values.get("when", ""))})
            break
    return re.sub(r"\d{1,3}(,\d{3})+|\d+\.\d+", lambda number: _local(number[0]), formula)


def _formula_tr(text: str) -> str:
    return QCoreApplication.translate("formulas", text)


def _local(number: str) -> str:
    """A number of an estimate, which has English marks, by the locale."""
    if "." in number:
        return number.replace(".", QLocale().decimalPoint())
    return count_text(int(number.replace(",", "")))


def remedy_words(remedy: Remedy) -> tuple[str, str]:
    """What would help, in a sentence, and the words of its button; none where the program cannot do it."""
    if remedy.kind == "close_programs":
        text = say("Close other programs that use the graphics card: {missing} more must be free.")
        if remedy.plan.recipe.device == "cpu":
            text = say("Close other programs: {missing} more of the PC's memory must be free.")
        return text.format(missing=memory_text(remedy.missing)), ""
    if remedy.kind == "free_ram":
        text = say(
            "Free {missing} of the PC's memory: the base model could wait there and visit the card block by block."
        )
        return text.format(missing=memory_text(remedy.missing)), ""
    if remedy.kind == "thriftier_method":
        text = say("Change less of the model: {method} fits.").format(method=method_name(remedy.plan.recipe))
        return text, say("Take {method}").format(method=method_name(remedy.plan.recipe))
    if remedy.kind == "smaller_model" and remedy.model:
        name = remedy.model[1].name
        return say("Take a smaller base model: {name} fits.").format(name=name), say("Take {name}").format(name=name)
    length = count_text(remedy.plan.recipe.context_length)
    text = say("Shorten examples to {length} tokens.")
    if remedy.cut is not None and remedy.cut.rows:
        text = say("Shorten examples to {length} tokens: the ends of {rows} of them would not be learned.")
    elif remedy.cut is not None:
        text = say("Shorten rows to {length} tokens; none of your examples is longer.")
    rows = count_text(remedy.cut.rows if remedy.cut else 0)
    return text.format(length=length, rows=rows), say("Use {length} tokens").format(length=length)
