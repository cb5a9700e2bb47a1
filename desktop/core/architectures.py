"""How a decoder is built, as far as memory is concerned: what one block keeps per token for the backward pass.

The counts follow what torch's autograd keeps of transformers' own modules under our engine's step, by name and shape of
the tensors; `benchmarks/memory_fake.py` holds them against those modules. A kind of model that was not compared
there is counted by the same rules and said to be unknown.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import Any, Literal

import msgspec

Shapes = Mapping[str, tuple[int, ...]]
Place = Literal["qkvo", "attention", "mlp", "beside"]
Scores = Literal["", "capped", "eager"]
Norm = Literal["lean", "wide", "layer"]

LEAN = frozenset("llama mistral mixtral qwen2 qwen3 qwen3_moe smollm3 phi3 granite".split())
"""Kinds whose RMSNorm keeps no 32-bit copy of its input in our engine (`engine/fused_norm.py`)."""
WIDE = frozenset("gemma gemma2 gemma3_text olmo2".split())
"""Kinds whose RMSNorm keeps a 32-bit copy: they multiply by the weight in 32 bits, or by one plus it."""
LAYER_NORM = frozenset("phi gpt_neox gpt2 stablelm starcoder2 opt".split())
KNOWN = LEAN | WIDE | LAYER_NORM
"""Kinds that were compared with transformers' own modules."""
PARALLEL = frozenset("phi gpt_neox falcon gptj cohere cohere2".split())
"""Attention and MLP of a block work on the same input."""
NORMS_AFTER = frozenset("gemma2 gemma3_text gemma3".split())
"""Attention and MLP are normed behind as well."""
READERS = frozenset("bert roberta xlm-roberta camembert distilbert electra mpnet albert deberta-v2".split())
"""Encoders after BERT."""
ONLY_AFTER = frozenset("olmo2 olmo3".split()) | READERS
"""Attention and MLP are normed behind only."""
NO_ROTATION = frozenset("gpt2 opt bloom mpt gpt_bigcode".split()) | READERS
"""Queries and keys are not turned by position, so there is no second copy of them."""
TRANSPOSED = frozenset(["gpt2"])
"""Kinds whose linear layers are transformers' Conv1D."""
OWN_LINEAR = frozenset(["falcon"])
"""Kinds with linear layers of a class of their own, which stay in 16 bits and with peft's products, and with attention
of their own, which works out all scores."""
COMPOSED = frozenset("gelu_new gelu_fast quick_gelu gelu_accurate".split())
"""Activations that transformers writes out in several steps, each of which keeps something."""
MLP_MODULES = ("mlp", "feed_forward", "ffn", "block_sparse_moe", "moe")
"""Names by which the engine finds a block's MLP (`engine/blocks.py`)."""
MLP_INPUTS = tuple(f"{name}.weight" for name in (".up_proj", "fc1", "c_fc", "dense_h_to_4h", "w3", "w1"))
"""Names of the matrices into an MLP."""
ROUTERS = (".gate.weight", ".router.weight", ".shared_expert_gate.weight")


class Matrix(msgspec.Struct, frozen=True):
    """`count` linear layers of this shape; `place` says where they are: named q_proj, k_proj, v_proj or o_proj,
    elsewhere in the attention, in the MLP, or beside the text model, where nothing is adapted."""

    rows: int
    columns: int
    count: int
    place: Place

    @property
    def size(self) -> int:
        """Numbers in one of them."""
        return self.rows * self.columns


class Build(msgspec.Struct, frozen=True, kw_only=True):
    """What a block keeps per token, in numbers of the recipe's width and, `_32`, in numbers of 32 bits."""

    known: bool
    attention: int
    """Without the MLP: inputs of norms and of linear layers, q, k, v and what attention gives."""
    attention_32: int
    mlp: int
    inner: int
    """Width between the MLP's matrices, for all experts that a token goes through."""
    norm: Norm
    """How norms keep their input, the last one too: as it is by our own code (`lean`), as a 32-bit copy by the model's
    (`wide`), as it is by torch's LayerNorm (`layer`)."""
    norm_after_mlp: bool
    begins_with_norm: bool
    """Then the first block need not keep its input: nothing before it learns."""
    scaled: bool
    """Whether what a block adds is multiplied first, so that its gradient is there twice."""
    transposed: bool
    """Whether the linear layers are of the old kind (Conv1D) for which only peft has a LoRA product in 16 bits."""
    four_bit: bool
    """Whether bitsandbytes quantises the linear layers; it leaves out classes derived from torch's."""
    has_mlp: bool
    """Whether the engine finds the MLP as a module of its own, which letter M and tiles need."""
    scores: Scores = ""
    """Whether all scores of attention are there at once: because they are capped or have sinks (`engine/attention.py`),
    or because the model's own code works them out in its own width."""
    capped_logits: bool = False
    expert_stack: int = 0
    """Numbers in a block's experts. They stay in 16 bits: bitsandbytes quantises no three-dimensional weights."""
    expert_inputs_outputs: int = 0
    """What `ModelSpec.adapter_inputs_outputs` is for linear layers, for the experts of one block: gate and up are one
    stack to peft, with twice the rank."""
    linear_inputs: int = 0
    """Of `attention`, the inputs of linear layers that nothing but a learning matrix or adapter needs."""
    normed: int = 0
    """Numbers per token that a block's norms take; a norm that learns keeps more of them."""


class Sizes(msgspec.Struct, frozen=True, kw_only=True):
    """The widths of a decoder, in numbers: hidden states, all queries, all keys, between the MLP's matrices."""

    hidden: int
    queries: int
    keys: int
    inner: int


class Measured(msgspec.Struct, frozen=True, kw_only=True):
    """The numbers of a decoder: from the shapes of its tensors, and from its `config.json` where these do not tell."""

    hidden: int
    vocabulary: int
    layers: int
    heads: int
    kv_heads: int
    head_dim: int
    sizes: Sizes


def number(config: Mapping[str, Any], *keys: str) -> int:
    """The first of `keys` that `config` has a sensible positive whole number for; else 0."""
    return next((v for key in keys if type(v := config.get(key)) is int and 0 < v < 1 << 40), 0)


def measured(config: Mapping[str, Any], shapes: Shapes) -> Measured:
    """The numbers of a decoder. Shapes win over what the description says."""
    table = _first(shapes, "embed_tokens.weight", "wte.weight", "embed_in.weight", "word_embeddings.weight")
    hidden = table[1] if len(table) == 2 else number(config, "hidden_size", "n_embd", "d_model")
    heads = number(config, "num_attention_heads", "n_head", "num_heads")
    kv_heads = number(config, "num_key_value_heads") or (1 if config.get("multi_query") is True else heads)
    head_dim = number(config, "head_dim") or hidden // max(1, heads)
    queries, keys = _attention_widths(shapes, heads, kv_heads, head_dim)
    if heads and queries and queries % heads == 0 and keys % (queries // heads) == 0:
        head_dim = queries // heads
    else:  # the largest size of a head that fits both
        head_dim = math.gcd(queries, keys) or head_dim or 1
        heads = max(1, queries // head_dim)
    inner = _first(shapes, *MLP_INPUTS)
    fused = _first(shapes, "gate_up_proj.weight")
    said = number(config, "intermediate_size", "ffn_dim", "n_inner", "ffn_hidden_size") or 4 * hidden
    return Measured(
        hidden=hidden,
        vocabulary=table[0] if len(table) == 2 else number(config, "vocab_size"),
        layers=_blocks(shapes) or number(config, "num_hidden_layers", "n_layer", "num_layers"),
        heads=heads,
        kv_heads=max(1, keys // max(1, head_dim)),
        head_dim=head_dim,
        sizes=Sizes(
            hidden=hidden,
            queries=queries,
            keys=keys,
            inner=max(inner) if len(inner) == 2 else fused[0] // 2 if len(fused) == 2 else said,
        ),
    )


def _attention_widths(shapes: Shapes, heads: int, kv_heads: int, head_dim: int) -> tuple[int, int]:
    query, key = _first(shapes, "q_proj.weight"), _first(shapes, "k_proj.weight")
    if len(query) == 2 and len(key) == 2:
        return query[0], key[0]
    fused = _first(shapes, "qkv_proj.weight", "query_key_value.weight", "c_attn.weight", "Wqkv.weight")
    if len(fused) == 2 and heads + kv_heads:
        each = max(fused) // (heads + 2 * kv_heads)
        return heads * each, kv_heads * each
    return heads * head_dim, kv_heads * head_dim


def _first(shapes: Shapes, *endings: str) -> tuple[int, ...]:
    return next((shape for name, shape in shapes.items() if name.endswith(endings) and not is_seen(name)), ())


def is_seen(name: str) -> bool:
    """Whether a tensor belongs to the part of a model that sees or hears."""
    return any(word in name for word in ("vision", "visual", "audio", "image"))


def is_beside_text(name: str) -> bool:
    """Whether a tensor is beside the text model: part of what sees or hears, or leads from there into it. Texts never
    go through it, and the engine adapts nothing there."""
    return is_seen(name) or any(word in name for word in ("projector", "connector", "multi_modal"))


def _blocks(shapes: Shapes) -> int:
    """How many blocks the names count: ``model.layers.7.mlp…`` is one of at least eight."""
    found: dict[str, set[str]] = {}
    for name in shapes:
        before, part, _ = name.partition(".layers.") if ".layers." in name else name.partition("h.")
        head = (before, name[len(before) + len(part) :].partition(".")[0])
        if part and head[1].isdigit() and not is_seen(name):
            found.setdefault(head[0], set()).add(head[1])
    return max((len(numbers) for numbers in found.values()), default=0)


def matrices_of(shapes: Shapes) -> tuple[Matrix, ...]:
    """The linear layers of the blocks that the engine quantises and adapts, alike ones together."""
    found: dict[tuple[int, int, Place], int] = {}
    for name, shape in shapes.items():
        if is_linear(name, shape):
            key = (shape[0], shape[1], _place(name))
            found[key] = found.get(key, 0) + 1
    return tuple(Matrix(rows, columns, count, place) for (rows, columns, place), count in found.items())


def is_embedding(name: str) -> bool:
    """Whether a tensor of this name is an embedding or the head."""
    return any(word in name for word in ("embed", "lm_head", "wte", "wpe", "output.weight"))


def is_linear(name: str, shape: Sequence[int]) -> bool:
    """Whether a tensor is the matrix of a linear layer: in NF4, and in a block with an adapter, if the recipe says so.
    Routers and experts are parameters of their own in transformers 5 and stay as they are, as do those of what sees
    that are no layer's ``weight``."""
    router = name.endswith(ROUTERS) or (is_beside_text(name) and not name.endswith(".weight"))
    return len(shape) == 2 and not is_embedding(name) and not router and not is_expert(name)


def is_expert(name: str) -> bool:
    """Whether a tensor belongs to one expert, or to the stack of all."""
    return ".experts." in name


def _place(name: str) -> Place:
    if is_beside_text(name):
        return "beside"
    parts = name.split(".")
    if any(part in ("q_proj", "k_proj", "v_proj", "o_proj") for part in parts):
        return "qkvo"
    inside = any("attn" in part or "attention" in part or part in ("mixer", "Wqkv") for part in parts)
    return "attention" if inside else "mlp"


def build_of(kind: str, config: Mapping[str, Any], shapes: Shapes, sizes: Sizes, layers: int) -> Build:
    """The build of a model of this `model_type`."""
    names = [name for name in shapes if not is_embedding(name)]
    layer_norm = kind in LAYER_NORM or (kind not in KNOWN and _has(names, "norm.bias", "Norm.bias", "ln_1.bias"))
    wide = not layer_norm and kind not in LEAN
    heads_normed = _has(names, "q_norm", "q_layernorm")
    inputs = sizes.hidden * (1 if _shares_norm(kind) else 2)
    normed = _normed(kind, wide, heads_normed, sizes)
    stack = sum(math.prod(shape) for name, shape in shapes.items() if is_expert(name)) // max(1, layers)
    experts, active, inner = _experts(config, sizes.inner) if stack else (0, 1, sizes.inner)
    capped = bool(config.get("attn_logit_softcapping")) or _has(names, ".sinks")
    each = 2 * (2 * inner + sizes.hidden) + inner + sizes.hidden
    return Build(
        known=kind in KNOWN,
        attention=inputs + (0 if wide else normed) + _attention(kind, names, sizes),
        attention_32=normed if wide else 0,
        mlp=active * (4 * inner + 2 * sizes.hidden) if stack else _mlp(config, names) * inner,
        inner=active * inner,
        norm="layer" if layer_norm else "wide" if wide else "lean",
        norm_after_mlp=kind in NORMS_AFTER | ONLY_AFTER,
        begins_with_norm=kind not in ONLY_AFTER,
        scaled=wide or bool(config.get("residual_multiplier")),
        transposed=kind in TRANSPOSED,
        four_bit=kind not in OWN_LINEAR,
        has_mlp=any(f".{module}." in name for module in MLP_MODULES for name in names),
        scores="eager" if kind in OWN_LINEAR else "capped" if capped else "",
        capped_logits=bool(config.get("final_logit_softcapping")),
        expert_stack=stack,
        expert_inputs_outputs=experts * each,
        linear_inputs=inputs,
        normed=normed,
    )


def plain_build(kind: str, sizes: Sizes) -> Build:
    """The build of a model of which only kind and widths are known: blocks as Llama has them."""
    return build_of(kind, {}, {"layers.0.mlp.gate_proj.weight": (sizes.inner, sizes.hidden)}, sizes, 1)


def plain_matrices(sizes: Sizes, layers: int) -> tuple[Matrix, ...]:
    """The linear layers of such a model."""
    hidden, q, kv, inner = sizes.hidden, sizes.queries, sizes.keys, sizes.inner
    return (
        Matrix(q, hidden, layers, "qkvo"),
        Matrix(kv, hidden, 2 * layers, "qkvo"),
        Matrix(hidden, q, layers, "qkvo"),
        Matrix(inner, hidden, 2 * layers, "mlp"),
        Matrix(hidden, inner, layers, "mlp"),
    )


def _shares_norm(kind: str) -> bool:
    """Whether attention and MLP take the same normed input."""
    return kind in PARALLEL and kind != "gpt_neox"


def _normed(kind: str, wide: bool, heads_normed: bool, sizes: Sizes) -> int:
    """Numbers per token that the norms of a block take. Norms side by side that keep their input as it is share it."""
    before = 0 if kind in ONLY_AFTER else 1 if kind in PARALLEL and not wide else 2
    after = 2 if kind in NORMS_AFTER | ONLY_AFTER else 0
    return (before + after) * sizes.hidden + (sizes.queries + sizes.keys if heads_normed else 0)


def _attention(kind: str, names: Sequence[str], sizes: Sizes) -> int:
    """Queries, keys, values and what attention gives. A fused layer's output is kept whole, because the values are a
    view of it; turned queries and keys are copies."""
    q, kv = sizes.queries, sizes.keys
    fused = _has(names, "qkv_proj", "query_key_value", "c_attn", "Wqkv")
    turned = kind not in NO_ROTATION
    if fused:
        return q + 2 * kv + (q + kv if turned else 0) + q
    return 2 * q + 2 * kv


def _mlp(config: Mapping[str, Any], names: Sequence[str]) -> int:
    """How many times its inner width an MLP keeps: gate, its activation, up and their product; without a gate what goes
    into the activation and what comes out of it, of which a ReLU needs only the latter."""
    keys = ("hidden_activation", "hidden_act", "activation_function")
    act = next((str(config[key]) for key in keys if config.get(key)), "")
    if _has(names, "gate_proj", "gate_up_proj", ".w3."):
        return 4
    if act in COMPOSED:
        return 5
    return 1 if act == "relu" else 2


def _experts(config: Mapping[str, Any], inner: int) -> tuple[int, int, int]:
    """Experts of a block, how many a token goes through, their inner width."""
    count = number(config, "num_local_experts", "num_experts", "n_routed_experts")
    active = number(config, "num_experts_per_tok", "num_experts_per_token") or 1
    return count, active, number(config, "moe_intermediate_size") or inner


def _has(names: Sequence[str], *parts: str) -> bool:
    return any(part in name for name in names for part in parts)
