"""The memory a run needs, predicted from numbers alone, split into named parts. Bytes throughout.

The formulas follow the QLoRA paper (arXiv 2305.14314, section 3) for the weights and the usual accounting of a
transformer block for the activations; `docs/architecture.md` says what is not modelled yet.
"""

from __future__ import annotations

import msgspec

from desktop.core.execution import letters
from desktop.core.models import ModelSpec
from desktop.core.recipe import Recipe

NF4_BYTES = 0.5 + 1 / 64 + 4 / (64 * 256)
"""Bytes per NF4 weight with double quantisation: 4 bits, one 8-bit scale per 64, one fp32 scale per 64 x 256."""
CUDA_CONTEXT = 500_000_000
"""Driver context plus loaded kernels; between 0.25 and 0.55 GB on the cards seen, taken at the upper end."""
PROGRAM = 750_000_000
"""Resident memory of the engine without a model, with what its libraries allocate at the first step (420 MB loaded)."""
ALLOCATOR = 0.08
"""Share of reserved but unused memory of torch's caching allocator (1.05-1.11 measured by replay)."""
LEAN_NORMS = frozenset({"llama", "mistral", "mixtral", "qwen2", "qwen3", "smollm3", "phi3", "granite", "olmo2"})
"""Kinds of models whose norms keep no 32-bit copy of their input in our engine (`engine/fused_norm.py`)."""
LOGITS_CHUNK = 64_000_000
"""Largest 32-bit logits the loss keeps at once; a few hundred rows of a common vocabulary, enough for full speed."""
MARGIN = 0.02
MARGIN_FIXED = 150_000_000


class Part(msgspec.Struct, frozen=True):
    """One named part of the estimate, in bytes. `key` names its words in the window; `formula` shows the numbers."""

    key: str
    size: int
    formula: str


class MemoryEstimate(msgspec.Struct, frozen=True):
    """The predicted peak of a run on its device."""

    parts: tuple[Part, ...]

    @property
    def total(self) -> int:
        """Bytes of all parts together."""
        return sum(part.size for part in self.parts)


def estimate(model: ModelSpec, recipe: Recipe) -> MemoryEstimate:
    """Predicted peak for `recipe` on `model`, with every row full."""
    tokens = recipe.row_tokens
    parts = [
        _weights(model, recipe),
        _adapter(model, recipe),
        _optimizer(model, recipe),
        _activations(model, recipe, tokens),
        _logits(model, recipe, tokens),
        _workspace(model, recipe),
    ]
    if recipe.device == "cuda":
        parts.append(Part("context", CUDA_CONTEXT, "CUDA context and loaded kernels"))
    else:
        parts.append(Part("program", PROGRAM, "Python, PyTorch and transformers in memory"))
    moving = sum(part.size for part in parts[2:6])
    parts.append(Part("fragmentation", int(moving * ALLOCATOR), f"{ALLOCATOR:.0%} of what comes and goes"))
    total = sum(part.size for part in parts)
    parts.append(Part("margin", int(total * MARGIN) + MARGIN_FIXED, f"{MARGIN:.0%} + 0.15 GB"))
    return MemoryEstimate(tuple(parts))


def width(recipe: Recipe) -> int:
    """Bytes of one number in the recipe's precision."""
    return 4 if recipe.precision == "fp32" else 2


def adapter_parameters(model: ModelSpec, recipe: Recipe) -> int:
    """Trainable numbers of the LoRA matrices: rank x (inputs + outputs) of every adapted matrix."""
    share = 1.0 if recipe.layers == "all_linear" else _attention_share(model)
    return int(recipe.rank * model.adapter_inputs_outputs * share)


def _attention_share(model: ModelSpec) -> float:
    q, kv = model.heads * model.head_dim, model.kv_heads * model.head_dim
    attention = 2 * (model.hidden + q) + 2 * (model.hidden + kv)
    return attention / max(1, attention + 3 * (model.hidden + model.intermediate))


def _weights(model: ModelSpec, recipe: Recipe) -> Part:
    bytes_each = NF4_BYTES if recipe.quantisation == "nf4" else width(recipe)
    rest = model.parameters - model.linear_parameters
    if recipe.embeddings_in_ram and recipe.device == "cuda":
        rest = max(0, rest - model.embedding_parameters)
    there = model.linear_parameters
    if recipe.streaming and recipe.device == "cuda":
        there = round(there * min(recipe.stream_buffers, model.layers) / max(1, model.layers))
    size = int(there * bytes_each + rest * width(recipe))
    return Part("weights", size, f"{there:,} × {bytes_each:.3f} B + {rest:,} × {width(recipe)} B")


def _adapter(model: ModelSpec, recipe: Recipe) -> Part:
    count = adapter_parameters(model, recipe)
    return Part("adapter", count * 8, f"{count:,} × (4 B weight + 4 B gradient)")


def _optimizer(model: ModelSpec, recipe: Recipe) -> Part:
    count = adapter_parameters(model, recipe)
    each = 8 if recipe.optimizer == "adamw" else 2 + 8 / 256
    return Part("optimizer", int(count * each), f"{count:,} × {each:.2f} B")


def _activations(model: ModelSpec, recipe: Recipe, tokens: int) -> Part:
    """Kept for the backward pass, by the letter of each block (`core/execution.py`), and what the backward pass itself
    has in hand: one block more, and one that it works out again."""
    sizes = block_bytes(model, recipe)
    blocks = letters(recipe.recompute, model.layers)
    kept = sum(sizes[letter] for letter in blocks)
    in_hand = sizes["K"] * (1 if set(blocks) <= {"K"} else 2)
    if recipe.mlp_tile and recipe.mlp_tile < tokens:
        mlp = sizes["K"] - sizes["M"]
        in_hand -= round(mlp * (1 - recipe.mlp_tile / tokens)) * in_hand // max(1, sizes["K"])
    return Part("activations", tokens * (kept + in_hand), f"{tokens:,} tokens × {kept + in_hand:,} B")


def block_bytes(model: ModelSpec, recipe: Recipe) -> dict[str, int]:
    """Bytes per token that one block keeps, by letter. All of it (`K`): the inputs of both norms (in 32 bits but for
    `LEAN_NORMS`), their outputs, q, k, v, what attention gives, and gate, its SiLU, up and their product. The LoRA
    products keep nothing but their inputs, which are among these. `M` is that without the MLP's four, `R` the block's
    input alone, `O` none of it."""
    q, kv = model.heads * model.head_dim, model.kv_heads * model.head_dim
    inputs = width(recipe) if model.model_type in LEAN_NORMS else 4
    attention = 2 * inputs * model.hidden + width(recipe) * (2 * model.hidden + 2 * q + 2 * kv)
    if recipe.device == "cpu":
        # attention works in 32 bits there, with keys and values repeated for each head
        attention += 4 * (2 * q + 2 * q)
    everything = attention + width(recipe) * 4 * model.intermediate
    alone = width(recipe) * model.hidden
    return {"K": everything, "M": attention, "R": alone, "O": 0 if recipe.device == "cuda" else alone}


def _logits(model: ModelSpec, recipe: Recipe, tokens: int) -> Part:
    """Head and loss go through the labelled tokens a chunk at a time: logits, their shares and one copy in 32 bits;
    beside them the hidden states of all labelled tokens and their gradient. Upper bound: every token labelled."""
    chunk = min(LOGITS_CHUNK, 4 * tokens * model.vocabulary)
    states = 3 * width(recipe) * model.hidden
    return Part("logits", 3 * chunk + tokens * states, f"3 × {chunk:,} B + {tokens:,} tokens × {states:,} B")


def _workspace(model: ModelSpec, recipe: Recipe) -> Part:
    if recipe.quantisation == "none":
        return Part("workspace", 0, "16-bit weights need none")
    if recipe.device == "cpu":
        size = model.linear_parameters * width(recipe)
        return Part("workspace", size, f"{model.linear_parameters:,} × {width(recipe)} B, 16-bit copies")
    size = model.hidden * max(model.intermediate, model.hidden) * width(recipe)
    return Part("workspace", 2 * size, f"2 × {model.hidden:,} × {model.intermediate:,} × {width(recipe)} B")
