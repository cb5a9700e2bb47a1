"""How long it takes to look at held-out examples, to answer, to make the scorecard and to ask what was forgotten: what
a run does besides its steps. In seconds, on given rates, before the correction by earlier runs."""

from __future__ import annotations

import math

from desktop.core.memory import NF4_BYTES
from desktop.core.model_shapes import width
from desktop.core.models import ModelSpec
from desktop.core.presets import FEWEST_LETTERS_PER_TOKEN, PACKED, DataFacts
from desktop.core.rates import MachineRates
from desktop.core.recipe import CLASSIFYING, Recipe
from desktop.core.row_work import expert_parameters, filled_share, row_time, row_work, token_parameters, unpacking
from desktop.core.scorecard import BUDGET, MOST

ANSWER_OPS = 110
"""Small operations of one block for one generated token (see `row_work.FORWARD_OPS`)."""
ANSWERS_AT_ONCE = 20
"""Prompts that are answered side by side (`engine/generate.py`), and examples in a round of the scorecard."""
GENERAL_SET = ((29, 4864), (29, 6528), (24, 5696))
"""Passes through the model and tokens in them, filled up: questions, their options, passages of ordinary text. Counted
with the tokens of SmolLM2 (`engine/quiz.py`); other vocabularies need fewer for languages that it hardly knows."""


def rows_of(examples: int, recipe: Recipe, data: DataFacts) -> int:
    """Rows that so many examples fill."""
    mean = min(recipe.context_length, data.tokens / max(1, data.train)) * data.sequences(recipe.objective)
    return math.ceil(examples * mean / (recipe.row_tokens * PACKED))


def reading(model: ModelSpec, recipe: Recipe, data: DataFacts, machine: MachineRates, tokens: float) -> float:
    """Seconds for so many tokens to go through the model once."""
    return row_time(row_work(model, recipe, data, tokens, learning=False), recipe, model, machine, tokens)[0]


def answering(
    model: ModelSpec, recipe: Recipe, data: DataFacts, machine: MachineRates, prompts: int, longest: int | None = None
) -> float:
    """Seconds to answer so many prompts: they are read, then for each token of the longest answer (`longest`, or as
    many as the recipe allows) all weights are read once for all of them."""
    if not prompts:
        return 0.0
    rounds, beside = math.ceil(prompts / ANSWERS_AT_ONCE), min(prompts, ANSWERS_AT_ONCE)
    read = beside * min(recipe.context_length, data.tokens / max(1, data.train))
    first = reading(model, recipe, data, machine, read)
    rate = machine.single if recipe.precision == "fp32" else machine.half
    moved = model.linear_parameters * (unpacking(recipe) + width(recipe)) + expert_parameters(model) * width(recipe)
    moved += model.vocabulary * model.hidden * width(recipe)
    products = 2 * (token_parameters(model) + model.vocabulary * model.hidden) * beside
    device = moved / machine.bandwidth + products / max(1.0, rate * filled_share(beside, model))
    host = ANSWER_OPS * model.layers * machine.launch
    link = model.linear_parameters * NF4_BYTES / machine.link if recipe.streaming and machine.device == "cuda" else 0.0
    each = device + host if machine.device == "cpu" else max(device, host, link)
    return rounds * (first + (recipe.answer_tokens if longest is None else longest) * each)


def scorecard(
    model: ModelSpec, recipe: Recipe, data: DataFacts, machine: MachineRates, factor: float = 1.0
) -> float:  # fmt: skip
    """Seconds of the scorecard, `factor` times what the rates say. Base and tuned model read the held-out examples;
    base, tuned, and the base with examples in its prompts, which are as long again, answer them. The last two stop
    about where the examples' own answers do. After the first round no other is begun that would end after `BUDGET`."""
    answered = 0 if recipe.objective in CLASSIFYING else min(recipe.compare_examples, data.held_out)
    if not answered:
        return 0.0
    read = 2 * rows_of(min(data.held_out, MOST), recipe, data)
    read_s = factor * read * reading(model, recipe, data, machine, recipe.row_tokens)
    usual = min(recipe.answer_tokens, math.ceil(data.longest_answer_letters / FEWEST_LETTERS_PER_TOKEN))

    def all_sides(prompts: int) -> float:
        ended = answering(model, recipe, data, machine, prompts, usual)
        shown = answering(model, recipe, data, machine, prompts, 0)
        return factor * (answering(model, recipe, data, machine, prompts) + 2 * ended + shown)

    return read_s + max(all_sides(min(answered, ANSWERS_AT_ONCE)), min(all_sides(answered), BUDGET - read_s))


def forgetting(model: ModelSpec, recipe: Recipe, data: DataFacts, machine: MachineRates) -> float:
    """Seconds to ask base and tuned model the general set; the base's answers are kept, so later runs take half."""
    if not recipe.check_forgetting or recipe.objective in CLASSIFYING:
        return 0.0
    one = sum(passes * reading(model, recipe, data, machine, tokens / passes) for passes, tokens in GENERAL_SET)
    return 2 * one
