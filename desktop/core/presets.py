"""Recipes worth offering for a model, a dataset and a device, each with its memory and one reason.

The numbers are published practice, with their source beside them; everything is arithmetic, nothing is loaded.
"""

from __future__ import annotations

import math
from typing import Any, Literal

import msgspec

from desktop.core import hyperparameters as usual
from desktop.core import vision_plan
from desktop.core.alerts import FEWEST_STEPS as LEARNS_FROM
from desktop.core.datasets import Cut, TokenNumbers
from desktop.core.filling import quickest
from desktop.core.general import GENERAL_TOKENS
from desktop.core.measured import Measurement, correction_for
from desktop.core.memory import NF4_BYTES, Correction, MemoryEstimate, estimate
from desktop.core.methods import FOUR_BIT
from desktop.core.model_shapes import width
from desktop.core.models import ModelSpec
from desktop.core.recipe import CLASSIFYING, PREFERENCES, Recipe

PRESETS = ("quick", "balanced", "best", "long")
STARTER_PRESET = "starter"
"""The starter project's own recipe; what it leaves open is taken from ``balanced``."""
Verdict = Literal["fits", "tight", "too_big"]
SHORTEST_CONTEXT = 16
"""What a recipe takes at least; a model description that claims less is not believed."""
MARK_LETTERS = 16
"""What the marks around a message count for, see `DataFacts`."""
LETTERS_PER_TOKEN = 4.0
"""English text; code and other languages have fewer."""
FEWEST_LETTERS_PER_TOKEN = 3.0
"""For the longest example, where too short a guess would cut it."""
ROW_TOKENS = 4096
"""Rows are no longer than this, but for *Long texts*: beyond it, speed gains little and memory grows."""
LONGEST_TEXT = 131_072
"""Tokens of the longest example that *Long texts* plans for."""
ROOMY = 0.75
"""Share of the free memory that 16-bit weights may take and still be called an easy fit."""
RAM_SHARE = 0.7
"""Share of the PC's free memory that waiting weights may take: it is pinned, and other programs need some too."""
FITS = 0.9
"""Share of the free memory up to which something is said to fit."""
MLP_TILE = 4096
"""Tokens that keep every matrix product of an MLP large enough for full speed."""
MOST_ANSWERED = 100
"""Held-out examples answered for the scorecard at most; fewer where there is no time (`core/scorecard.py`)."""
PACKED = 0.95
"""Share of a row that packing fills, for examples much shorter than it (see `packing.epoch_rows`)."""


class Budget(msgspec.Struct, frozen=True):
    """What this PC offers a run: the device, its free bytes, and the best number format it computes in."""

    device: Literal["cuda", "cpu"]
    free: int
    precision: Literal["bf16", "fp16", "fp32"]
    ram_free: int = 0
    """Free bytes of the PC's memory beside a card."""
    ram_total: int = 0
    """All bytes of the PC's memory beside a card; 0: not known."""
    total: int = 0
    """All bytes of the device, what other programs hold included; 0: not known."""
    lessons: tuple[Measurement, ...] = ()
    """What runs on this PC have shown about predictions."""
    card: str = ""
    """The card's name; empty for a processor."""

    def correction(self, model: ModelSpec) -> Correction | None:
        """What was measured here about models of this kind."""
        return correction_for(self.lessons, self.device, self.card, model.model_type) if self.lessons else None


class DataFacts(msgspec.Struct, frozen=True):
    """What planning needs of a dataset: how many examples to train on and to hold out, letters of the longest one, of
    the longest answer and of all examples to train on, with 16 letters for each message's marks; and the lengths of all
    its rows in tokens of the model, once they were counted."""

    train: int
    held_out: int
    longest_letters: int
    longest_answer_letters: int
    letters: int
    counted: TokenNumbers | None = None
    documents: int = 0
    """Tokens of the raw documents that are learned beside the examples."""
    rated: bool = False
    """Whether they are single answers that were rated, not pairs."""
    bare: bool = False
    """Whether marks and template are taken off already, see `as_learned`."""

    def as_learned(self, objective: str) -> DataFacts:
        """As examples of this objective are read: texts that are to be given labels or numbers go through no template,
        which may be longer than they are."""
        if self.bare or objective not in CLASSIFYING or objective == "images":
            return self
        return msgspec.structs.replace(
            self,
            bare=True,
            letters=max(self.train, self.letters - 2 * MARK_LETTERS * self.train),
            longest_letters=max(1, self.longest_letters - 2 * MARK_LETTERS),
            counted=self.counted.bare() if self.counted else None,
        )

    def sequences(self, objective: str) -> int:
        """Sequences of tokens that one example is: two where answers are compared, of rated ones one."""
        return 2 if objective in PREFERENCES and not (objective == "kto" and self.rated) else 1

    @property
    def longest_tokens(self) -> int:
        """Tokens of the longest example, template included; from its letters unless they were counted."""
        if self.counted:
            return self.counted.longest
        return int(self.longest_letters / FEWEST_LETTERS_PER_TOKEN) + 32

    @property
    def tokens(self) -> int:
        """Tokens of all examples to train on; from their letters unless they were counted."""
        if self.counted:
            return max(self.train, round(self.counted.mean * self.train))
        return max(self.train, int(self.letters / LETTERS_PER_TOKEN))

    def cut_at(self, context_length: int) -> Cut | None:
        """What a context length would cost; None when that is not known, which is only so before counting."""
        return self.counted.cut_at(context_length) if self.counted else None

    def examples_per_step(self, recipe: Recipe) -> int:
        """How many examples an optimizer step takes, about."""
        if recipe.method == "head" or recipe.objective == "images":
            return min(max(1, self.train), recipe.accumulation * recipe.micro_batch)
        whole = self.as_learned(recipe.objective).tokens / max(1, self.train)
        whole += recipe.general_share * (GENERAL_TOKENS - whole)
        longest = min(whole, recipe.context_length) * self.sequences(recipe.objective)
        most = round(self.train / (1 - recipe.general_share))
        return max(1, min(most, round(recipe.accumulation * recipe.row_tokens * PACKED / longest)))

    def steps_for(self, recipe: Recipe) -> int:
        """How many optimizer steps the recipe makes, about; exactly, if it says so and no documents come first."""
        first = 0
        if recipe.documents is not None and recipe.documents_order == "first":
            first = math.ceil(self.documents / (PACKED * recipe.row_tokens * recipe.accumulation))
        if recipe.steps:
            return first + recipe.steps
        examples = (recipe.epochs or 1) * self.train / (1 - recipe.general_share) / self.examples_per_step(recipe)
        return first + max(
            1, math.ceil(examples / (1 - beside(recipe.documents, recipe.documents_order, recipe.documents_share)))
        )


def beside(documents: str | None, order: str, share: float) -> float:
    """The share of the tokens that documents take in each epoch."""
    return share if documents is not None and order == "mixed" else 0.0


class PlanOption(msgspec.Struct, frozen=True):
    """One offer: a resolved recipe, its predicted peak against the free memory, and how well it fits."""

    key: str
    recipe: Recipe
    memory: MemoryEstimate
    free: int
    verdict: Verdict
    examples_per_step: int
    correction: Correction | None = None

    def with_recipe(self, recipe: Recipe, model: ModelSpec, data: DataFacts) -> PlanOption:
        """The same offer with another recipe."""
        return plan(self.key, recipe, model, data, self.free, self.correction)

    @property
    def streams(self) -> bool:
        """Whether the weights stay in the PC's memory and visit the card."""
        return self.recipe.streaming


def plan(
    key: str, recipe: Recipe, model: ModelSpec, data: DataFacts, free: int, correction: Correction | None = None
) -> PlanOption:
    """A recipe with what it needs, against `free` bytes. Of a kind of model that is not known, the upper end of what it
    may need has to fit."""
    memory = estimate(model, recipe, correction)
    says = verdict(surely(memory), free)
    return PlanOption(key, recipe, memory, free, says, data.examples_per_step(recipe), correction)


def surely(memory: MemoryEstimate) -> int:
    """The bytes that have to be free."""
    return memory.total if memory.known else memory.most


def options(
    model: ModelSpec, data: DataFacts, budget: Budget, base: dict[str, Any] | None = None
) -> tuple[PlanOption, ...]:
    """The presets for this model, data and PC. `base` holds values already decided (name, model, data, …)."""
    base = base or {}
    data = data.as_learned(base.get("objective", "next_token"))
    return tuple(option(key, model, data, budget, base) for key in PRESETS if key != "long" or long(model, data))


def long(model: ModelSpec, data: DataFacts) -> bool:
    """Whether *Long texts* would cut less than the other presets do."""
    return model.kind != "vision" and _context("long", model, data) > _context("balanced", model, data)


def option(key: str, model: ModelSpec, data: DataFacts, budget: Budget, base: dict[str, Any]) -> PlanOption:
    """One preset; *Long texts* takes the longest context that fits."""
    if model.kind == "vision":
        return _of_vision(key, model, data, budget, base)
    found = _option(key, model, data, budget, base)
    if key != "long":
        return found
    context, shortest = found.recipe.context_length, _context("balanced", model, data)
    while found.verdict != "fits" and context // 2 > shortest and "context_length" not in base:
        context //= 2
        found = _option(key, model, data, budget, base | {"context_length": context})
    return found


def _of_vision(key: str, model: ModelSpec, data: DataFacts, budget: Budget, base: dict[str, Any]) -> PlanOption:
    """A preset for an image model: everything kept where that fits, else blocks worked out again, else fewer images at
    once."""
    usual_values = vision_plan.recipe_values(key, data.train, data.held_out, base)
    usual_values |= {"device": budget.device, "precision": budget.precision}
    correction, tries = budget.correction(model), list[PlanOption]()
    for recompute, fewer in (("K", 1), ("R", 1), ("R", 4), ("R", 8)):
        micro = max(1, usual_values["micro_batch"] // fewer)
        more = {"recompute": recompute, "micro_batch": micro, "accumulation": vision_plan.PER_STEP // micro}
        recipe = msgspec.convert(usual_values | more | base, Recipe)
        tries.append(plan(key, recipe, model, data, budget.free, correction))
        if tries[-1].verdict == "fits":
            break
    return tries[-1]


def _option(key: str, model: ModelSpec, data: DataFacts, budget: Budget, base: dict[str, Any]) -> PlanOption:
    """One preset. In this order, the first that fits: 16-bit weights with room to spare, because plain LoRA is faster
    than QLoRA and no less good (torchtune's and Qwen's published tables agree); then the thriftier `_ways`, with
    as many blocks keeping everything as the free memory allows.
    """
    usual_values, correction = _values(key, model, data, budget, base) | base, budget.correction(model)
    least = _least_rows(usual_values)

    def attempt(rows: int = 1, **more: Any) -> PlanOption:
        # shorter rows, more of them: a step takes the same examples
        micro = max(least, usual_values["micro_batch"] // rows)
        accumulation = max(1, min(4096, usual_values["accumulation"] * usual_values["micro_batch"] // micro))
        values = usual_values | more | {"micro_batch": micro, "accumulation": accumulation} | base
        return plan(key, msgspec.convert(values, Recipe), model, data, budget.free, correction)

    plain = attempt(quantisation="none", recompute="K")
    if surely(plain.memory) < ROOMY * budget.free:
        return plain
    tries: list[PlanOption] = []
    lengths = [1] if usual_values["method"] == "head" else _row_lengths(usual_values["micro_batch"], least)
    for more in _ways(model, budget, usual_values):
        tries = [attempt(rows, **more) for rows in lengths]
        fitting = [found for found in tries if found.verdict == "fits"]
        if fitting:
            # Weights that visit the card cost their journey once a row, so then the longest rows are the quickest.
            those = fitting[:1] if more.get("streaming") else fitting
            doubt = surely(those[0].memory) / those[0].memory.total
            limit = FITS * budget.free / doubt / max(1.0, correction.ratio if correction else 1.0)
            recipe = quickest([(one.recipe, one.memory.total) for one in those], model, limit)
            return plan(key, recipe, model, data, budget.free, correction)
    return tries[-1]


def _row_lengths(micro_batch: int, least: int) -> list[int]:
    """Into how many rows the usual one may be divided, without trying the same twice."""
    return [1] + [rows for rows in (2, 4, 8, 16) if micro_batch // (rows // 2) > least]


def _least_rows(values: dict[str, Any]) -> int:
    """The smallest micro-batch: a row has to hold both answers of a pair."""
    return 2 if values["objective"] in PREFERENCES else 1


def _ways(model: ModelSpec, budget: Budget, values: dict[str, Any]) -> tuple[dict[str, Any], ...]:
    """The thriftier ways to learn the same, in the order in which they are tried.

    Weights that stay as they are go into 4 bits, then embeddings and at last weights into the PC's memory. Where they
    learn, the optimizer's moments go into 8 bits (arXiv 2110.02861) once 32-bit ones leave no room, and then what the
    blocks keep goes into the PC's memory, with embeddings that do not learn.
    """
    if values["method"] in FOUR_BIT:
        return {"quantisation": "nf4", "recompute": "R"}, *_elsewhere(model, budget)
    first: dict[str, Any] = {"quantisation": "none", "recompute": "R"}
    ways = [first, first | {"optimizer": "adamw_8bit"}]
    if budget.device == "cuda" and budget.ram_free:
        tables = values["method"] == "full" or values.get("with_head") or values.get("with_embeddings")
        ways.append(ways[1] | {"recompute": "O", "embeddings_in_ram": not tables})
    return tuple(ways)


def _elsewhere(model: ModelSpec, budget: Budget) -> tuple[dict[str, Any], ...]:
    """What may wait in the PC's memory, if it has room for it."""
    if budget.device != "cuda":
        return ()
    first: dict[str, Any] = {"quantisation": "nf4", "recompute": "O", "embeddings_in_ram": True}
    ways = (first, False), (first | {"streaming": True}, True)
    return tuple(way for way, all_ in ways if waiting(model, weights=all_) <= RAM_SHARE * budget.ram_free)


def waiting(model: ModelSpec, *, weights: bool) -> int:
    """Bytes of the PC's memory that the embeddings take in 16 bits, and the `weights` of the blocks in 4."""
    return int(2 * model.embedding_parameters + weights * NF4_BYTES * model.linear_parameters)


def beside_the_card(model: ModelSpec, recipe: Recipe) -> int:
    """Bytes of the PC's memory that parts of the base model take while a run trains on the card."""
    if recipe.device != "cuda":
        return 0
    weights = model.linear_parameters * NF4_BYTES if recipe.streaming else 0
    embeddings = model.embedding_parameters * width(recipe) if recipe.embeddings_in_ram else 0
    return int(weights + embeddings)


def tile_for(row_tokens: int) -> int:
    """Tokens of such a row that go through an MLP at once: all (0) of a usual row, a part of a long one, where one MLP
    alone would be the peak (arXiv 2506.13996, section 3.1)."""
    return MLP_TILE if row_tokens > 2 * MLP_TILE else 0


def verdict(total: int, free: int) -> Verdict:
    """``fits`` with a tenth to spare, ``tight`` below that, ``too_big`` beyond the free memory."""
    if total > free:
        return "too_big"
    return "fits" if total <= FITS * free else "tight"


def _values(key: str, model: ModelSpec, data: DataFacts, budget: Budget, base: dict[str, Any]) -> dict[str, Any]:
    key = "balanced" if key == STARTER_PRESET else key
    method, objective = base.get("method", "lora"), base.get("objective", "next_token")
    data = data.as_learned(objective)
    batch = usual.examples_per_step(data.train, method, objective)
    context = _context(key, model, data)
    epochs = usual.epochs(key, data.train, method, objective)
    if method == "head":
        micro, accumulation = batch, 1
        steps = math.ceil(epochs * data.train / batch)
    else:
        # A step takes about `batch` examples; short ones share a row, which is as long as the longest one at least.
        each = data.sequences(objective) * data.tokens / max(1, data.train) / PACKED
        micro = max(_least_rows({"objective": objective}), min(round(batch * each / context), ROW_TOKENS // context))
        accumulation = max(1, min(4096, round(batch * each / (micro * context))))
        share = beside(base.get("documents"), base.get("documents_order", "first"), base.get("documents_share", 0.25))
        general = base.get("general_share", 0.0)
        tokens = data.train * (each + general / (1 - general) * GENERAL_TOKENS / PACKED)
        steps = math.ceil(epochs * tokens / (accumulation * micro * context) / (1 - share))
    quick = key == "quick" and method != "head"
    if quick:  # below which `alerts.py` would warn of what was chosen here
        steps = max(LEARNS_FROM, min(steps, usual.QUICK_STEPS))
    else:
        steps = max(steps, usual.FEWEST_STEPS)
    every = max(5, steps // 10)
    answer = int(data.longest_answer_letters / FEWEST_LETTERS_PER_TOKEN) + 16
    found = {
        "method": method,
        "objective": objective,
        "context_length": context,
        "micro_batch": micro,
        "accumulation": accumulation,
        "steps": steps,
        "learning_rate": usual.learning_rate(model, method, objective),
        "mlp_tile": tile_for(micro * context) if method != "head" else 0,
        "device": budget.device,
        "precision": budget.precision,
        "evaluate_every": every,
        "checkpoint_every": every,
        "sample_every": 0 if objective in CLASSIFYING else every,
        "compare_examples": min(MOST_ANSWERED, data.held_out),
        "answer_tokens": min(answer, 512, context - 1),
    }
    if method == "lora":
        rank = usual.rank(key, model, data.tokens)
        found |= {"rank": rank, "alpha": usual.ALPHA_PER_RANK * rank}
    return found


def _context(key: str, model: ModelSpec, data: DataFacts) -> int:
    """The smallest power of two that holds the longest example, between 128 and what the model takes."""
    wanted = 128
    while wanted < data.longest_tokens:
        wanted *= 2
    return max(SHORTEST_CONTEXT, min(wanted, model.context, LONGEST_TEXT if key == "long" else ROW_TOKENS))
