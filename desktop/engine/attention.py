"""Attention that never looks from one example into another, registered with transformers under the name `NAME`.

A packed row holds several examples one after the other. While `packed` is active, attention is worked out example by
example: on cards by a kernel of torch's for this if one holds (`packed_kernels.py`), elsewhere by padding the examples
of a row into a few batches of like length. Outside it, transformers' usual attention with its masks is used.
Encoders look both ways, decoders only back: the layer says which (`is_causal`).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from types import SimpleNamespace
from typing import Any

import msgspec
import torch
from torch import Tensor, nn
from torch.nn import functional
from transformers import AttentionInterface, AttentionMaskInterface
from transformers.integrations.sdpa_attention import repeat_kv, sdpa_attention_forward
from transformers.masking_utils import sdpa_mask

from desktop.engine import packed_kernels
from desktop.engine.packed_kernels import How, Kernel, Shape, Span, spans_of

NAME = "tunesmith"


class Bucket(msgspec.Struct, frozen=True):
    """Examples of like length as one padded batch. `take` (examples x `length`) holds the token each place shows;
    places beyond an example's end show what comes next in the row, which no real place looks at. `real` (as large) says
    which places are not beyond it; None where none is."""

    take: Tensor
    length: int
    real: Tensor | None = None


class Segments(msgspec.Struct, frozen=True):
    """Where the examples of a packed row lie. `bounds` are the 32-bit starts and, last, the end (n + 1), `longest` the
    longest example in tokens; `back` says for each token of the row where it stands in the buckets laid end to end.
    `spans` are the same examples as `packed_kernels.spans_of` groups them."""

    bounds: Tensor
    longest: int
    buckets: tuple[Bucket, ...]
    back: Tensor
    spans: tuple[Span, ...] = ()


def segments(lengths: Sequence[int], device: torch.device) -> Segments:
    """The segments of a row whose examples have these lengths, in their order."""
    bounds = torch.zeros(len(lengths) + 1, dtype=torch.int32)
    bounds[1:] = torch.tensor(lengths, dtype=torch.int32).cumsum(0)
    starts = bounds[:-1].tolist()
    end = int(bounds[-1])
    by_size: dict[int, list[int]] = {}
    for index, length in enumerate(lengths):
        by_size.setdefault((length - 1).bit_length(), []).append(index)
    buckets, back, base = [], torch.empty(end, dtype=torch.long), 0
    for members in by_size.values():
        width = max(lengths[index] for index in members)
        places = torch.arange(width)
        take = torch.tensor([starts[index] for index in members])[:, None] + places
        real = places < torch.tensor([lengths[index] for index in members])[:, None]
        buckets.append(Bucket(take.clamp_(max=end - 1).to(device), width, None if real.all() else real.to(device)))
        for place, index in enumerate(members):
            first, length = starts[index], lengths[index]
            back[first : first + length] = torch.arange(length) + base + place * width
        base += len(members) * width
    return Segments(bounds.to(device), max(lengths), tuple(buckets), back.to(device), spans_of(lengths, device))


class _Now:
    """What `packed` has set. One training process has one row at work at a time, so a plain attribute will do; it must
    stand through the backward pass too, where recomputed layers ask for it again."""

    segments: Segments | None = None


@contextmanager
def packed(row: Segments | None) -> Iterator[None]:
    """While active, attention keeps to the examples of this row. None: usual attention."""
    before, _Now.segments = _Now.segments, row
    try:
        yield
    finally:
        _Now.segments = before


def mixes_otherwise(body: nn.Module) -> bool:
    """Whether tokens of a row reach each other past attention, so that examples end to end would see each other: by
    state spaces, linear attention and short convolutions of hybrid models. All but the plainest linear attention
    convolve along the row; of a leak, hidden states may show less than they differ by rounding."""
    kinds = getattr(getattr(body, "config", None), "layer_types", None) or ()
    return "linear_attention" in kinds or any(isinstance(module, nn.Conv1d) for module in body.modules())


def lengths_now(tokens: int, device: torch.device) -> Tensor:
    """For each token of the row at work (`tokens` long), how long its example is."""
    if _Now.segments is None:
        return torch.full((tokens,), tokens, device=device)
    lengths = _Now.segments.bounds.diff()
    return lengths.repeat_interleave(lengths, output_size=tokens)


def register() -> str:
    """Make the attention known to transformers; returns its name for `attn_implementation`."""
    AttentionInterface.register(NAME, _forward)
    AttentionMaskInterface.register(NAME, _mask)
    return NAME


def _mask(*arguments: Any, **options: Any) -> Tensor | None:
    return None if _Now.segments is not None else sdpa_mask(*arguments, **options)


def _forward(
    module: Any, query: Tensor, key: Tensor, value: Tensor, mask: Tensor | None, **options: Any
) -> tuple[Tensor, None]:
    """`query` (1, heads, tokens, head size), `key` and `value` alike; returns (1, tokens, heads, head size)."""
    row = _Now.segments
    if row is None:
        if _beyond_sdpa(options):
            return _plain(query, key, value, mask, options), None
        if mask is None and _flash_alone_groups(query, key):
            groups = query.shape[1] // key.shape[1]
            key, value = repeat_kv(key, groups), repeat_kv(value, groups)
            module = SimpleNamespace(is_causal=getattr(module, "is_causal", True))
        out, _ = sdpa_attention_forward(module, query, key, value, mask, **options)
        return out, None
    if (kernel := _kernel(module, query, key, value, options)) is not None:
        looking = How(
            Span(0, query.shape[2], row.bounds, row.longest),
            row.spans,
            _looks_back_only(module, options),
            options.get("sliding_window"),
            options.get("scaling"),
        )
        return kernel.apply(*(x[0].transpose(0, 1) for x in (query, key, value)), looking)[None], None
    if query.device.type == "cpu" and query.dtype != torch.float32:
        # torch's backward pass of 16-bit attention on processors takes three times as long as the 32-bit one.
        out = _by_buckets(module, query.float(), key.float(), value.float(), row, options)
        return out.to(query.dtype), None
    return _by_buckets(module, query, key, value, row, options), None


def _beyond_sdpa(options: dict[str, Any]) -> bool:
    """Whether torch's kernels lack what is asked: capped scores (Gemma 2) or sinks (gpt-oss)."""
    return options.get("softcap") is not None or options.get("s_aux") is not None


def _flash_alone_groups(query: Tensor, key: Tensor) -> bool:
    """Whether torch would work out all scores at once: of its kernels, only FlashAttention takes fewer heads of keys
    than of queries, which transformers leaves to it wherever there is no mask."""
    return query.device.type == "cuda" and query.shape[1] != key.shape[1] and not packed_kernels.has_flash(query)


def _kernel(module: Any, query: Tensor, key: Tensor, value: Tensor, options: dict[str, Any]) -> Kernel | None:
    """The kernel for examples end to end, where there is one."""
    if query.device.type != "cuda" or _beyond_sdpa(options) or options.get("dropout"):
        return None
    if not query.dtype == key.dtype == value.dtype:
        return None
    shape = Shape(
        query.dtype,
        query.shape[1] // key.shape[1],
        query.shape[-1],
        value.shape[-1],
        _looks_back_only(module, options),
        bool(options.get("sliding_window")),
    )
    return packed_kernels.best(shape, query.device)


def _looks_back_only(module: Any, options: dict[str, Any]) -> bool:
    """Whether a layer is causal; asked for as transformers' own attention asks for it."""
    asked = options.get("is_causal")
    return bool(getattr(module, "is_causal", True) if asked is None else asked)


def _by_buckets(
    module: Any, query: Tensor, key: Tensor, value: Tensor, row: Segments, options: dict[str, Any]
) -> Tensor:
    outs = []
    for bucket in row.buckets:
        count = len(bucket.take)
        q, k, v = (
            x[0].index_select(1, bucket.take.flatten()).unflatten(1, (count, bucket.length)).transpose(0, 1)
            for x in (query, key, value)
        )
        outs.append(_batch(q, k, v, _mask_of(module, bucket, options), options).flatten(0, 1))
    whole = outs[0] if len(outs) == 1 else torch.cat(outs)
    return whole.index_select(0, row.back)[None]


def _mask_of(module: Any, bucket: Bucket, options: dict[str, Any]) -> Tensor | None:
    """Who may look at whom in a padded batch, as (examples or 1, 1, tokens or 1, tokens). None: causal, without more.
    What stands beyond an example's end comes after all its tokens, so causality alone hides it."""
    causal, window = _looks_back_only(module, options), options.get("sliding_window")
    size, device, near = bucket.length, bucket.take.device, None
    if window is not None and window < size:  # one byte for each pair: distances would take eight
        near = torch.ones(size, size, dtype=torch.bool, device=device)
        near = near.tril_(0 if causal else window - 1).triu_(1 - window)
    if causal:
        return None if near is None else near[None, None]
    seen = torch.ones_like(bucket.take, dtype=torch.bool) if bucket.real is None else bucket.real
    if near is None:
        return seen[:, None, None]
    # what stands beyond an end sees itself at least: nothing to see would be no number
    return (seen[:, None, None] & near) | torch.eye(size, dtype=torch.bool, device=device)


def _batch(query: Tensor, key: Tensor, value: Tensor, mask: Tensor | None, options: dict[str, Any]) -> Tensor:
    """Attention of a padded batch, causal without a mask; (examples, tokens, heads, head size)."""
    if _beyond_sdpa(options):
        return _plain(query, key, value, mask, options)
    if (groups := query.shape[1] // key.shape[1]) > 1:
        key, value = repeat_kv(key, groups), repeat_kv(value, groups)
    out = functional.scaled_dot_product_attention(
        query,
        key,
        value,
        attn_mask=mask,
        dropout_p=options.get("dropout") or 0.0,
        is_causal=mask is None,
        scale=options.get("scaling"),
    )
    return out.transpose(1, 2)


def _plain(query: Tensor, key: Tensor, value: Tensor, mask: Tensor | None, options: dict[str, Any]) -> Tensor:
    """The formula itself, for what torch's kernels do not know. Without a mask, the last query sees every key."""
    groups = query.shape[1] // key.shape[1]
    key, value = repeat_kv(key, groups), repeat_kv(value, groups)
    scale = options.get("scaling") or query.shape[-1] ** -0.5
    scores = (query @ key.transpose(2, 3)).float() * scale
    if (cap := options.get("softcap")) is not None:
        scores = cap * torch.tanh(scores / cap)
    if mask is None:
        queries, keys = scores.shape[-2:]
        mask = torch.ones(queries, keys, dtype=torch.bool, device=scores.device).tril(keys - queries)
    scores = scores.masked_fill(~mask, torch.finfo(scores.dtype).min)
    if (sinks := options.get("s_aux")) is not None:
        column = sinks.float().reshape(1, -1, 1, 1).expand(*scores.shape[:-1], 1)
        shares = torch.cat([scores, column], -1).softmax(-1)[..., :-1]
    else:
        shares = scores.softmax(-1)
    if dropout := options.get("dropout"):
        shares = functional.dropout(shares, dropout)
    return (shares.to(value.dtype) @ value).transpose(1, 2)
