"""Which tensor of a GGUF file gets which type. A form such as Q4_K_M is a mixture: tensors that matter more keep more
bits.

The rules are llama.cpp's (src/llama-quant.cpp, b11500) for the forms that are made here, without its exceptions for
Falcon and GLM 5. Any mixture can be read by llama.cpp; these are the ones whose quality its figures are about."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Literal

import msgspec

from desktop.core.gguf_header import KINDS

Category = Literal["output", "embedding", "value", "query_key_value", "key", "attention_output", "down", "other"]

_PARTS: tuple[tuple[str, Category], ...] = (
    ("attn_qkv.weight", "query_key_value"),
    ("attn_kv_b.weight", "value"),
    ("attn_v.weight", "value"),
    ("attn_k.weight", "key"),
    ("attn_output.weight", "attention_output"),
    ("ffn_down", "down"),
)
_NARROWER = {"Q2_K": "Q4_0", "Q3_K": "Q4_0", "Q4_K": "Q5_0", "Q5_K": "Q5_1", "Q6_K": "Q8_0"}
"""What a row gets whose length is no multiple of 256 numbers: the next type with blocks of 32."""
_KEPT = (
    "_norm.weight", "ffn_gate_inp.weight", "altup", "laurel", "per_layer_model_proj", "position_embd", "token_types",
    "ssm_conv1d", "shortconv.conv.weight", "indexer.k_proj", "indexer.q_proj", "time_mix_", "attn_rel_b", ".rel_pos",
    "ffn_gate_tid2eid",
)  # fmt: skip
"""Tensors that are small, or choose, and stay as they are. Of RWKV's ``time_mix_`` some large ones are among them."""
_BLOCK = re.compile(r"blk\.(\d+)\.")


class Asked(msgspec.Struct, frozen=True):
    """A form by name and by the type of most of its tensors, and what of the model the rules look at: how many blocks,
    how many queries share a key (1: none), how many experts (0: no mixture of experts), whether the head is a copy of
    the table of words."""

    form: str
    kind: str
    layers: int
    queries_per_key: int = 1
    experts: int = 0
    tied: bool = False


def kinds_of(asked: Asked, tensors: Iterable[tuple[str, tuple[int, ...]]]) -> dict[str, str | None]:
    """The type of each tensor by its name in the file; None for those that stay as they are. Shapes count from the
    outermost dimension."""
    found: dict[str, str | None] = {}
    listed = list(tensors)
    values = [name for name, _ in listed if category_of(name) in ("value", "query_key_value")]
    for name, shape in listed:
        if not is_reduced(name, shape):
            found[name] = None
            continue
        category = category_of(name)
        block = int(match[1]) if (match := _BLOCK.match(name)) else 0
        place, count = (values.index(name), len(values)) if name in values else (block, asked.layers)
        found[name] = kind_for(asked, category, place, count, shape[-1])
    return found


def category_of(name: str) -> Category:
    """What a tensor is for, by its name in the file."""
    if name == "output.weight":
        return "output"
    if name in ("token_embd.weight", "per_layer_token_embd.weight"):
        return "embedding"
    return next((category for part, category in _PARTS if part in name), "other")


def is_reduced(name: str, shape: tuple[int, ...]) -> bool:
    """Whether a tensor is written in fewer bits at all: matrices are, norms, biases and what chooses experts are
    not."""
    return len(shape) > 1 and name.endswith("weight") and not any(part in name for part in _KEPT)


def kind_for(asked: Asked, category: Category, place: int, count: int, columns: int) -> str:
    """The type of one tensor: the `place`-th of `count` of its category, with rows of `columns` numbers."""
    if asked.kind in ("F16", "BF16"):
        return asked.kind
    return fitting(_wanted(asked, category, place, count, columns), columns)


def fitting(kind: str, columns: int) -> str:
    """`kind`, or what takes its place where its blocks do not divide a row."""
    elements = {name: size for name, size, _ in KINDS.values()}
    if columns % elements[kind]:
        kind = _NARROWER.get(kind, kind)
    return "F16" if columns % elements[kind] else kind


def more_bits(place: int, count: int) -> bool:
    """Whether this block is among those that get more bits: the first and last eighth, and every third between."""
    return place < count // 8 or place >= 7 * count // 8 or (place - count // 8) % 3 == 2


def _wanted(asked: Asked, category: Category, place: int, count: int, columns: int) -> str:
    if category == "output" or (category == "embedding" and asked.tied):
        elements = {name: size for name, size, _ in KINDS.values()}
        return "Q8_0" if columns % elements[asked.kind] or asked.kind == "Q8_0" else "Q6_K"
    if category in ("value", "query_key_value"):
        return _value(asked, category, place, count)
    if category == "key" and asked.experts == 8:
        return "Q8_0"
    if category == "down":
        return _down(asked.form, asked.kind, place, count)
    if category == "attention_output":
        eight = asked.experts == 8
        if eight and asked.form in ("Q2_K", "Q3_K_M", "Q4_K_M"):
            return "Q5_K"
        return {"Q2_K": "Q3_K", "Q3_K_M": "Q4_K"}.get(asked.form, asked.kind) if not eight else asked.kind
    return asked.kind


def _value(asked: Asked, category: Category, place: int, count: int) -> str:
    kind = asked.kind
    if asked.form == "Q2_K":
        kind = "Q4_K" if asked.queries_per_key >= 4 else "Q3_K"
    elif asked.form == "Q3_K_M":
        kind = "Q5_K" if place < 2 else "Q4_K"
    elif asked.form in ("Q4_K_M", "Q5_K_M") and more_bits(place, count):
        kind = "Q6_K"
    if asked.layers == 80 and asked.queries_per_key > 1 and kind in ("Q3_K", "Q4_K"):
        kind = "Q5_K"  # in models of 70 B eight heads share these
    return "Q8_0" if asked.experts == 8 else kind


def _down(form: str, kind: str, place: int, count: int) -> str:
    if form == "Q2_K":
        return "Q3_K"
    if form == "Q3_K_M":
        return "Q5_K" if place < count // 16 else "Q4_K"
    return "Q6_K" if form in ("Q4_K_M", "Q5_K_M") and more_bits(place, count) else kind
