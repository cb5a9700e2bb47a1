"""What the values of a recipe mean and what a run teaches and how, in plain English; the window translates them."""

from __future__ import annotations

from desktop.core.methods import FOUR_BIT
from desktop.core.recipe import CLASSIFYING, FIELDS, PREFERENCES, Method, Objective, Recipe

MEANINGS = {
    "name": "Name of the run",
    "model": "Base model",
    "data": "Examples",
    "held_out": "File of held-out examples",
    "held_out_share": "Share held out when there is no such file",
    "objective": "What is learned",
    "method": "How much of the model changes",
    "last_layers": "Blocks at the end that learn",
    "chosen_layers": "Blocks that learn instead",
    "with_norm": "The last norm learns too",
    "with_head": "The head that gives words learns too",
    "with_embeddings": "The embedding learns too",
    "bottleneck": "Where bottleneck modules stand",
    "bottleneck_size": "Width of a bottleneck module",
    "beta": "How strongly it holds on to the base model (beta)",
    "documents": "Documents to learn beside the examples",
    "documents_order": "Documents first, or mixed with the examples",
    "documents_share": "Share of the documents when mixed",
    "general_share": "Share of general examples mixed in",
    "augmentation": "How images are changed at random",
    "quantisation": "Weights of the base model",
    "rank": "Adapter size (rank)",
    "alpha": "Adapter strength (alpha)",
    "dropout": "Share of adapter inputs left out at random",
    "layers": "Where the adapter sits",
    "rslora": "Rank-stabilised scaling (rsLoRA)",
    "dora": "Direction and length learn apart (DoRA)",
    "lora_plus": "How much faster the second matrix learns (LoRA+)",
    "neftune": "Noise on the embeddings (NEFTune)",
    "context_length": "Longest example in tokens",
    "micro_batch": "Row length, in longest examples",
    "accumulation": "Rows per step",
    "epochs": "Passes over all examples",
    "steps": "Steps",
    "learning_rate": "Highest learning rate",
    "schedule": "How the learning rate falls",
    "warmup_share": "Share of the run in which it rises",
    "weight_decay": "Pull of the adapter towards zero",
    "max_grad_norm": "Longest step direction (gradient norm)",
    "optimizer": "Memory of past steps (optimizer)",
    "initialisation": "How the adapter begins (initialisation)",
    "early_stopping": "Looks without a new best after which it ends (early stopping)",
    "keep_best": "Keep the adapter of the best look, not the last",
    "recompute": "Kept or worked out again (recompute)",
    "embeddings_in_ram": "Words in the PC's memory (embeddings)",
    "mlp_tile": "Tokens that go through an MLP at once",
    "streaming": "Weights visit the card in turn (layer streaming)",
    "stream_buffers": "Blocks on the card at once while streaming",
    "step_down": "May step down when memory is short",
    "exact": "Continue exactly (deterministic)",
    "checkpoint_gb": "Most disk for checkpoints in GB",
    "seed": "Seed of everything random",
    "device": "Where it trains",
    "precision": "Number format",
    "evaluate_every": "Steps between looks at held-out examples",
    "evaluate_examples": "Held-out examples per look",
    "checkpoint_every": "Steps between checkpoints",
    "sample_every": "Steps between samples",
    "sample_prompts": "Prompts per sample",
    "compare_examples": "Most held-out examples answered for the scorecard",
    "answer_tokens": "Longest answer in tokens",
    "check_forgetting": "Ask general questions at the end",
}
OFF_AT_ZERO = {
    "early_stopping": "Never",
    "mlp_tile": "The whole row",
    "evaluate_every": "Only at the end",
    "checkpoint_every": "None on the way",
    "sample_every": "Only at the end",
}
"""What 0 means where it is no number."""
METHODS: dict[Method, str] = {
    "head": "A new head only",
    "layers": "The last layers",
    "lora": "Adapter (LoRA, QLoRA)",
    "ia3": "Scaling vectors (IA³)",
    "bottleneck": "Modules in between (bottleneck)",
    "full": "Everything (full fine-tuning)",
}
"""The names of the rungs of the ladder."""
OBJECTIVES: dict[Objective, str] = {
    "next_token": "writing",
    "labels": "labels",
    "multi_label": "several labels",
    "number": "a number",
    "dpo": "preference pairs (DPO)",
    "orpo": "preference pairs (ORPO)",
    "kto": "ratings (KTO)",
    "images": "images",
}
"""What a run teaches, as it stands in a line."""
PATTERNS = {
    "head": "a new head",
    "layers": "the last {count} layers",
    "chosen": "layers {blocks}",
    "lora": "LoRA with rank {rank}",
    "qlora": "QLoRA with rank {rank}",
    "ia3": "IA³",
    "bottleneck": "bottleneck modules of width {size}",
    "full": "full fine-tuning",
}
"""Methods as they stand in a line, with places for their most telling numbers."""
WEIGHTS = {"nf4": "4-bit", "none": "16-bit"}
NOT_SET = "–"


def method_pattern(recipe: Recipe) -> str:
    """The method of a recipe as it stands in a line, with places for its most telling numbers."""
    if recipe.method == "layers" and recipe.chosen_layers.strip():
        return PATTERNS["chosen"]
    return PATTERNS["qlora" if recipe.method == "lora" and recipe.quantisation == "nf4" else recipe.method]


def method_words(recipe: Recipe) -> str:
    """The method of a recipe with its most telling number: ``QLoRA with rank 16``."""
    return method_pattern(recipe).format(
        blocks=recipe.chosen_layers.strip(), count=recipe.last_layers, rank=recipe.rank, size=recipe.bottleneck_size
    )


def recipe_words(recipe: Recipe) -> str:
    """Method and objective of a run in one line; the objective only where it is not the usual one."""
    if recipe.objective == "next_token":
        return method_words(recipe)
    return f"{OBJECTIVES[recipe.objective]} by {method_words(recipe)}"


def value_words(name: str, value: object) -> str:
    """A value of a recipe as a person reads it, with the mark that stands in the file where there is one."""
    names: dict[str, dict[str, str]] = {
        "method": {str(key): text for key, text in METHODS.items()},
        "objective": {str(key): text for key, text in OBJECTIVES.items()},
        "quantisation": WEIGHTS,
    }
    if value is None:
        return NOT_SET
    if name in names:
        return f"{names[name].get(str(value), value)} ({value})"
    if isinstance(value, bool):
        return "On" if value else "Off"
    if value == 0 and name in OFF_AT_ZERO:
        return OFF_AT_ZERO[name]
    return f"{value:,}" if isinstance(value, int) else str(value)


def meaning(name: str) -> str:
    """What a value of a recipe means."""
    return MEANINGS.get(name, name)


# -- which values matter ----------------------------------------------------------------------------------------------

_LORA = frozenset("rank alpha dropout layers rslora dora lora_plus initialisation".split())
_LAYERS = frozenset("last_layers chosen_layers with_norm with_head with_embeddings".split())
_BOTTLENECK = frozenset("bottleneck bottleneck_size".split())
_DOCUMENTS = frozenset("documents_order documents_share".split())
_TEXT = frozenset("context_length neftune quantisation embeddings_in_ram streaming recompute with_embeddings".split())
"""Values that say nothing about images."""
_THROUGH_THE_MODEL = frozenset("recompute streaming embeddings_in_ram neftune step_down".split())
"""Values about training through the whole model, which a new head alone does not."""


def names_that_matter(recipe: Recipe) -> frozenset[str]:
    """The values of a recipe that change what its run does."""
    left = set(FIELDS)
    if recipe.method != "lora":
        left -= _LORA
    if recipe.method != "layers":
        left -= _LAYERS
    if recipe.method != "bottleneck":
        left -= _BOTTLENECK
    if recipe.method == "head":
        left -= _THROUGH_THE_MODEL
    if recipe.method not in FOUR_BIT:
        left -= {"streaming"}
    if recipe.objective in CLASSIFYING:  # the head that gives words is not there
        left -= {"with_head"}
    if recipe.objective not in PREFERENCES:
        left -= {"beta"}
    if recipe.objective == "images":
        left -= _TEXT
    else:
        left -= {"augmentation"}
    if recipe.objective != "next_token":
        left -= {"general_share"}
    if recipe.objective in CLASSIFYING:
        left -= {"check_forgetting"}
    if recipe.documents is None:
        left -= _DOCUMENTS
    elif recipe.documents_order == "first":
        left -= {"documents_share"}
    return frozenset(left)
