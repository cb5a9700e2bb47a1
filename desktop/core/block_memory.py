"""What one block of a model keeps for the backward pass of a row, and what that pass has in hand. Bytes throughout."""

from __future__ import annotations

import msgspec

from desktop.core.architectures import PARALLEL
from desktop.core.learning import MODULES, OWN_WEIGHTS, adapted, ia3_widths
from desktop.core.model_shapes import build_of, matrices_of, sizes_of, width
from desktop.core.models import ModelSpec
from desktop.core.recipe import Recipe

NORM_STEPS = {"lean": 16, "wide": 20, "layer": 2}
"""Bytes per number of its input that the backward pass of a norm holds: four 32-bit copies in ours, five where autograd
goes through x², its mean, the root and two products, the result alone in torch's LayerNorm."""
SCORES = 6
"""Bytes per score that the backward pass of attention in full holds beside what was kept: the gradients before and
behind softmax in 32 bits, less the shares in the model's width that are done with."""


class BlockBytes(msgspec.Struct, frozen=True):
    """Bytes of one block: what it keeps by letter, `whole` what it has kept or worked out again, and what its backward
    pass holds beside it; the latter without what is dequantised or gradients of whole matrices, and those."""

    kept: dict[str, int]
    whole: int
    in_hand: int
    matrices: int
    behind: int
    """Fullest before the MLP's own backward pass: in a norm behind it. With letter `M` the MLP is not there yet."""
    unneeded: int = 0
    """Of what it keeps if it keeps it all, what the first block does without, because nothing before it learns."""


def block_bytes(model: ModelSpec, recipe: Recipe, role: str = "L") -> BlockBytes:
    """What one block of the model keeps and needs, for a row of the recipe's length; `role` as in `learning.roles`.

    Kept, by letter: everything (`K`), that without what is inside the MLP (`M`), the input alone (`R`), nothing on the
    card (`O`). A block before everything that learns keeps nothing; `in_hand` is then what its forward pass takes.
    """
    if role == "-":
        return _resting(model, recipe)
    build, tokens, wide = build_of(model), recipe.row_tokens, width(recipe)
    stream = wide * model.hidden * tokens
    method = recipe.method if role == "L" else "passing"
    attention = tokens * (wide * build.attention + 4 * build.attention_32) + attention_bytes(model, recipe)
    mlp = tokens * wide * build.mlp
    inputs = tokens * wide * build.linear_inputs
    # what goes into the MLP's last matrix, unless the activation needs it too; and into each expert, of two such copies
    inner = tokens * wide * build.inner if build.mlp > build.inner else 0
    experts = tokens * wide * (build.mlp - 4 * build.inner) // 2 if build.expert_stack else 0
    match method:
        case "lora":
            # without an adapter on them, the MLP's layers keep no input
            frozen = recipe.layers == "attention"
            attention -= stream if frozen and build.begins_with_norm else 0
            attention += _products(model, recipe, ("qkvo", "attention")) + _unfused(
                model, recipe, 2 * model.hidden, False
            )
            mlp += 0 if frozen else wide * build.expert_stack
            mlp += _products(model, recipe, ("mlp",)) - (inner if frozen else 0)
            mlp += _unfused(model, recipe, build.inner, True)
        case "layers" | "full":
            attention += tokens * _norm_more(model) * build.normed
        case "ia3":
            scaled, scaled_inner = ia3_widths(model)
            attention += tokens * wide * scaled - inputs
            mlp += (tokens * wide * scaled_inner if inner else 0) - inner - experts
        case "bottleneck":
            each = _bottleneck(model, recipe)
            attention += each * (MODULES[recipe.bottleneck] - 1) - inputs
            mlp += each - inner - experts
        case _:
            attention -= inputs
            mlp -= inner + experts
    part = 1.0
    if recipe.mlp_tile and recipe.mlp_tile < tokens and build.has_mlp:
        part = recipe.mlp_tile / tokens
    whole = attention + int(mlp * part)
    kept = {"K": whole if part == 1.0 else attention, "M": attention if build.has_mlp else stream, "R": stream}
    kept["O"] = 0 if recipe.device == "cuda" else stream
    in_hand, matrices = _in_hand(model, recipe, method, part, int(mlp * part))
    steps = norm_steps(model, method in OWN_WEIGHTS)
    behind = steps * model.hidden * tokens + stream if build.norm_after_mlp else 0
    return BlockBytes(kept, whole, in_hand, matrices, behind, _unneeded(model, recipe, method, attention, mlp))


def _norm_more(model: ModelSpec) -> int:
    """Bytes per number that a norm keeps more when its weight learns: its own code then keeps input and result, both or
    one of them in 32 bits."""
    return 0 if build_of(model).norm == "layer" else 4


def norm_bytes(model: ModelSpec, recipe: Recipe, learns: bool) -> int:
    """What a norm over the hidden states of a row keeps."""
    build, wide = build_of(model), width(recipe)
    each = (4 if build.norm == "wide" else wide) + (_norm_more(model) if learns else 0)
    return each * model.hidden * recipe.row_tokens


def norm_steps(model: ModelSpec, learns: bool) -> int:
    """`NORM_STEPS` of a model's norms; ours is for those that do not learn."""
    norm = build_of(model).norm
    return NORM_STEPS["wide" if learns and norm == "lean" else norm]


def _unneeded(model: ModelSpec, recipe: Recipe, method: str, attention: int, mlp: int) -> int:
    build = build_of(model)
    normed = norm_bytes(model, recipe, False)
    if method == "bottleneck":  # nothing before the first module learns
        each = _bottleneck(model, recipe)
        before_mlp = attention if recipe.bottleneck == "pfeiffer" else attention - each - normed
        return before_mlp + (mlp - each if recipe.bottleneck == "pfeiffer" else 0)
    if method == "ia3" and model.model_type in PARALLEL:  # nor before the MLP's factors
        normed += mlp - width(recipe) * recipe.row_tokens * build.inner
    if not build.begins_with_norm:
        return 0
    if method in OWN_WEIGHTS:  # the norm's weight learns, so only the way to its input falls away
        return 0 if build.norm == "layer" else 4 * model.hidden * recipe.row_tokens
    return normed


def _bottleneck(model: ModelSpec, recipe: Recipe) -> int:
    """What a bottleneck module keeps: its input, what is between its matrices, and these in the model's width."""
    wide = width(recipe)
    copies = 2 * model.hidden * recipe.bottleneck_size if wide == 2 else 0
    return wide * (recipe.row_tokens * (model.hidden + recipe.bottleneck_size) + copies)


def _resting(model: ModelSpec, recipe: Recipe) -> BlockBytes:
    """A block with a forward pass alone: fullest in its MLP, with gate, up and their product, or in its attention."""
    build, sizes, tokens, wide = build_of(model), sizes_of(model), recipe.row_tokens, width(recipe)
    inner = wide * (3 if build.mlp > 2 * build.inner else 2) * build.inner
    attention = wide * (3 * sizes.queries + 3 * sizes.keys) + (attention_bytes(model, recipe) // tokens)
    norm = (12 if build.norm == "wide" else 8) * model.hidden
    fullest = max(inner + wide * model.hidden, attention + wide * model.hidden, norm)
    widest = largest_matrices(model, recipe, False)[1]
    return BlockBytes(dict.fromkeys("KMRO", 0), 0, tokens * (fullest + wide * model.hidden), widest, 0)


def _products(model: ModelSpec, recipe: Recipe, places: tuple[str, ...]) -> int:
    """What the LoRA products of a block keep beside their inputs: A and B in the model's width, X Aᵀ, and which inputs
    dropout left out."""
    wide, tokens = width(recipe), recipe.row_tokens
    chosen = [m for m in adapted(model, recipe) if m.place in places]
    copies = recipe.rank * sum(m.count * (m.rows + m.columns) for m in chosen) if wide == 2 else 0
    inner = recipe.rank * tokens * sum(m.count for m in chosen)
    dropped = tokens * sum(m.count * m.columns for m in chosen) if recipe.dropout else 0
    found = wide * (copies + inner + dropped) // max(1, model.layers)
    if "mlp" in places and recipe.layers == "all_linear":
        found += wide * recipe.rank * build_of(model).expert_inputs_outputs
    return found


def _unfused(model: ModelSpec, recipe: Recipe, inputs: int, mlp: bool) -> int:
    """What peft's own products keep more than ours: their inputs in 32 bits instead of `inputs` numbers in the model's
    width; with DoRA what base and adapter give, too."""
    build = build_of(model)
    if not (recipe.dora or not build.four_bit or (build.transposed and recipe.quantisation == "none")):
        return 0
    chosen = [m for m in adapted(model, recipe) if (m.place == "mlp") == mlp]
    each = sum(m.count * (4 * (m.rows if build.transposed else m.columns)) for m in chosen)
    if recipe.dora:
        each += sum(m.count * m.rows * (4 + width(recipe)) for m in chosen)
    return recipe.row_tokens * max(0, each // max(1, model.layers) - width(recipe) * inputs)


def attention_bytes(model: ModelSpec, recipe: Recipe) -> int:
    """What attention keeps beside q, k, v and its output: one number per head and token by torch's variable-length
    kernel; where that cannot be used, keys and values repeated for every head and examples sorted by length; where
    scores are capped, the scores."""
    q, kv = model.heads * model.head_dim, model.kv_heads * model.head_dim
    tokens, wide = recipe.row_tokens, width(recipe)
    build = build_of(model)
    if build.scores:
        each = wide if build.scores == "eager" else 4 + 4 + wide
        scores = tokens * recipe.context_length * model.heads * each
        return scores + recipe.context_length**2 + tokens * wide * (4 * q - 2 * q - 2 * kv)
    if recipe.device == "cpu":
        # attention works in 32 bits there, with keys and values repeated for each head
        return tokens * 4 * 4 * q
    if recipe.precision != "bf16" or model.head_dim > 256:
        return tokens * wide * (5 * q - 2 * q - 2 * kv)
    return tokens * 4 * model.heads


def largest_matrices(model: ModelSpec, recipe: Recipe, learns: bool) -> tuple[int, int]:
    """Bytes of the largest matrix of an MLP that leads out of it, and of the largest one of all, in the model's width:
    as gradients, if they learn, or dequantised on the card, if they have to be."""
    build = build_of(model)
    if not learns and (recipe.quantisation == "none" or recipe.device == "cpu" or not build.four_bit):
        return 0, 0
    found, wide = matrices_of(model), width(recipe)
    out = max((m.size for m in found if m.place == "mlp" and m.columns > m.rows), default=0)
    widest = max((m.size for m in found), default=0)
    if learns and build.expert_stack:  # gate and up of all experts are one tensor
        out, widest = max(out, build.expert_stack // 3), max(widest, 2 * build.expert_stack // 3)
    return wide * out, wide * widest


def _in_hand(model: ModelSpec, recipe: Recipe, method: str, part: float, mlp: int) -> tuple[int, int]:
    """What the backward pass of a block holds beside all that was kept, at its fullest: without and with matrices. It
    goes through the MLP from behind, which lets go of `mlp` bytes, then through attention."""
    build, sizes, tokens, wide = build_of(model), sizes_of(model), recipe.row_tokens, width(recipe)
    stream, inner = wide * sizes.hidden * tokens, int(wide * build.inner * tokens * part)
    out, widest = largest_matrices(model, recipe, method in OWN_WEIGHTS)
    stack = wide * build.expert_stack // 3 if method == "lora" and recipe.layers == "all_linear" else 0
    moments = [(inner + stack, out), (2 * inner + stack, 0), (2 * inner + 2 * stream - mlp, widest)]
    attention = tokens * (4 * sizes.queries + wide * (3 * sizes.queries + 2 * sizes.keys))
    if build.scores:
        attention = tokens * recipe.context_length * model.heads * SCORES
    moments.append((attention + stream - mlp, 0))
    if method == "ia3":  # towards what was scaled, before and behind it, and their product in 32 bits
        moments.append((2 * inner + int(4 * ia3_widths(model)[1] * tokens * part), 0))
    in_hand, matrices = max(moments, key=sum)
    return in_hand + (stream if build.scaled or method == "bottleneck" else 0), matrices
