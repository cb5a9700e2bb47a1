"""Models that read texts and write none: how large they are, from `config.json` and the shapes of their tensors."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from desktop.core.architectures import Measured, Shapes, Sizes, number

ENCODERS = frozenset("bert roberta xlm-roberta camembert distilbert mpnet electra deberta-v2 albert modernbert".split())
"""The `model_type`s that count as encoders; all have a class with a head for labels in transformers."""
_OFFSET = frozenset("roberta xlm-roberta camembert mpnet".split())
"""Kinds that count positions from behind the padding token's number: their tables are longer than their texts."""
_OTHER_HEADS = re.compile(
    r"^(cls|lm_head|vocab_\w+|predictions|decoder|classifier|pre_classifier|qa_outputs|lm_predictions|mask_predictions"
    r"|(generator|discriminator)_\w+)\."
)
"""Tensors of heads that a model was trained with; a new one takes their place."""
_BLOCK = re.compile(r"(^|\.)(layer|layers|albert_layers)\.\d+\.")


def body_shapes(shapes: Shapes) -> dict[str, tuple[int, ...]]:
    """The tensors that a new head stands on."""
    return {name: shape for name, shape in shapes.items() if not _OTHER_HEADS.match(name)}


def block_shapes(shapes: Shapes) -> dict[str, tuple[int, ...]]:
    """The tensors of the blocks."""
    return {name: shape for name, shape in shapes.items() if _BLOCK.search(name)}


def measured_encoder(config: Mapping[str, Any], shapes: Shapes) -> Measured:
    """The numbers of an encoder. Words are looked up in a narrower table in some kinds (ELECTRA, ALBERT), so the width
    is that of the blocks."""
    tables = ("word_embeddings.weight", "tok_embeddings.weight")
    table = next((shape for name, shape in shapes.items() if name.endswith(tables)), ())
    hidden = number(config, "hidden_size", "dim")
    heads = number(config, "num_attention_heads", "n_heads") or 1
    inner = number(config, "intermediate_size", "hidden_dim") or 4 * hidden
    return Measured(
        hidden=hidden,
        vocabulary=table[0] if len(table) == 2 else number(config, "vocab_size"),
        layers=number(config, "num_hidden_layers", "n_layers"),
        heads=heads,
        kv_heads=heads,
        head_dim=hidden // heads or 1,
        sizes=Sizes(hidden=hidden, queries=hidden, keys=hidden, inner=inner),
    )


def context_of(kind: str, config: Mapping[str, Any]) -> int:
    """The longest text in tokens."""
    positions = number(config, "max_position_embeddings") or 512
    pad = config.get("pad_token_id")
    return max(16, positions - (pad if type(pad) is int else 1) - 1) if kind in _OFFSET else positions
