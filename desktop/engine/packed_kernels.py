"""torch's own attention over examples end to end, on cards, and which of its kernels can be relied on here.

There are two, and none of them ever looks from one example into another. FlashAttention's is the fastest, but asks for
compute capability 8.0, and PyTorch's own builds for Windows come without it (its CMakeLists.txt: USE_FLASH_ATTENTION,
"NOT MSVC"). The memory-efficient one (Rabe & Staats, arXiv 2112.05682, as xFormers wrote it) is in every build and runs
on every card. Both are called as torch's nested attention calls them (torch/nested/_internal/sdpa.py), with backward
passes of ours: torch's own would keep keys and values once for each head that reads them.

Whether a kernel works on this card, in this build and for these shapes, is found by trying it once on a few examples
against the plain formula (`holds`). One that fails or is off is not used.
"""

from __future__ import annotations

import itertools
import sys
from collections.abc import Sequence
from functools import cache
from typing import Any

import msgspec
import torch
from torch import Tensor

CPU = torch.device("cpu")
FLASH_FROM, BF16_FROM = (8, 0), (8, 0)
"""Compute capabilities from which there are FlashAttention, and any kernel for bf16."""
WIDEST_FLASH = 256
"""Head size up to which there is FlashAttention."""
BLOCK = 64
"""Tokens that the memory-efficient kernel takes at once."""
TRIED = (1, 2, 3, 4, 5, 200, 70)
"""Lengths of the examples on which a kernel is tried: more and less than the 64 or 128 tokens it takes at once, and two
spans of them."""
NEAR = 40
"""The window in such a try, where there is to be one."""
OFF = 0.03
"""Most that values and gradients may be off, in shares of their norm. Rounding to 16 bits makes less than 0.01 of it, a
wrong window or factor 0.1 and more."""


class Span(msgspec.Struct, frozen=True):
    """Examples one after the other, from token `first` to before token `end`; `bounds` are their 32-bit starts, counted
    from `first`, and, last, the end; `longest` is the longest in tokens."""

    first: int
    end: int
    bounds: Tensor
    longest: int


class How(msgspec.Struct, frozen=True):
    """How to look: the whole row, and as spans of examples of like length; whether only back; to how many tokens,
    oneself counted (None: to all); the factor of the scores (None: one over the root of the head size)."""

    whole: Span
    spans: tuple[Span, ...]
    causal: bool
    window: int | None = None
    scale: float | None = None


def spans_of(lengths: Sequence[int], device: torch.device) -> tuple[Span, ...]:
    """A row of examples of these lengths as spans, each of which is at most about half empty when its examples are
    filled up to the longest: so much room the memory-efficient kernel takes for the gradients of queries."""
    groups: list[list[int]] = []
    real = most = 0
    for length in lengths:
        blocks = -(-length // BLOCK)
        if groups and (len(groups[-1]) + 1) * max(most, blocks) <= 2 * (real + blocks):
            groups[-1].append(length)
            real, most = real + blocks, max(most, blocks)
        else:
            groups.append([length])
            real = most = blocks
    every = [bounds_of(group) for group in groups]
    moved = torch.cat(every).to(device).split([len(one) for one in every])
    firsts = itertools.accumulate((sum(group) for group in groups), initial=0)
    return tuple(
        Span(first, first + sum(group), bounds, max(group))
        for first, group, bounds in zip(firsts, groups, moved, strict=False)
    )


def bounds_of(lengths: Sequence[int]) -> Tensor:
    """The 32-bit starts of examples end to end and, last, the end."""
    return torch.tensor([*itertools.accumulate(lengths, initial=0)], dtype=torch.int32)


class Shape(msgspec.Struct, frozen=True):
    """What decides which kernel there is: number format, heads of queries for each one of keys, head sizes of keys and
    of values, and as in `How` whether causal and whether windowed."""

    dtype: torch.dtype
    groups: int
    width: int
    value_width: int
    causal: bool
    windowed: bool


class Flash(torch.autograd.Function):
    """FlashAttention 2. `query`, `key` and `value` (tokens, heads, head size); so is what comes back."""

    @staticmethod
    def forward(ctx: Any, query: Tensor, key: Tensor, value: Tensor, how: How) -> Tensor:
        row, (left, right) = how.whole, _sides(how)
        out, logs, state, unused, _ = torch.ops.aten._flash_attention_forward(
            query, key, value, row.bounds, row.bounds, row.longest, row.longest, 0.0, (left, right) == (-1, 0), False,
            scale=how.scale, window_size_left=left, window_size_right=right,
        )  # fmt: skip
        ctx.save_for_backward(query, key, value, out, logs, state, unused)
        ctx.how = how
        return out

    @staticmethod
    def backward(ctx: Any, *gradients: Tensor) -> tuple[Tensor | None, ...]:
        query, key, value, out, logs, state, unused = ctx.saved_tensors
        how: How = ctx.how
        row, (left, right) = how.whole, _sides(how)
        found = torch.ops.aten._flash_attention_backward(
            gradients[0], query, key, value, out, logs, row.bounds, row.bounds, row.longest, row.longest, 0.0,
            (left, right) == (-1, 0), state, unused,
            scale=how.scale, window_size_left=left, window_size_right=right,
        )  # fmt: skip
        return (*found, None)


def _sides(how: How) -> tuple[int, int]:
    """How many tokens before and behind each one FlashAttention is to look at; -1: all."""
    near = -1 if how.window is None else how.window - 1
    return near, 0 if how.causal else near


class Efficient(torch.autograd.Function):
    """The memory-efficient kernel; as `Flash`, but no window without `causal`. It knows one head of keys for each of
    queries only, so they are repeated while it works."""

    @staticmethod
    def forward(ctx: Any, query: Tensor, key: Tensor, value: Tensor, how: How) -> Tensor:
        groups = query.shape[1] // key.shape[1]
        out = query.new_empty(*query.shape[:2], value.shape[-1])
        kept = []
        for span in how.spans:
            q, k, v = (one[None, span.first : span.end] for one in (query, key, value))
            part, logs, seed, offset, _, _ = torch.ops.aten._efficient_attention_forward(
                q, _repeated(k, groups), _repeated(v, groups), None, span.bounds, span.bounds, span.longest,
                span.longest, 0.0, int(how.causal), True, scale=how.scale, window_size=how.window,
            )  # fmt: skip
            out[span.first : span.end] = part[0]
            kept += [logs, seed, offset]
        ctx.save_for_backward(query, key, value, out, *kept)
        ctx.how = how
        return out

    @staticmethod
    def backward(ctx: Any, *gradients: Tensor) -> tuple[Tensor | None, ...]:
        query, key, value, out, *kept = ctx.saved_tensors
        how: How = ctx.how
        groups = query.shape[1] // key.shape[1]
        to_query, to_key, to_value = (torch.empty_like(one) for one in (query, key, value))
        for number, span in enumerate(how.spans):
            place = slice(span.first, span.end)
            logs, seed, offset = kept[3 * number : 3 * number + 3]
            g, q, k, v, o = (one[None, place] for one in (gradients[0], query, key, value, out))
            to_q, to_k, to_v, _ = torch.ops.aten._efficient_attention_backward(
                g, q, _repeated(k, groups), _repeated(v, groups), None, o, span.bounds, span.bounds, span.longest,
                span.longest, logs, 0.0, seed, offset, int(how.causal), False, scale=how.scale, window_size=how.window,
            )  # fmt: skip
            to_query[place], to_key[place], to_value[place] = (
                to_q[0],
                _summed(to_k[0], groups),
                _summed(to_v[0], groups),
            )
        return to_query, to_key, to_value, None


def _repeated(heads: Tensor, groups: int) -> Tensor:
    """(1, tokens, heads × groups, head size) of (1, tokens, heads, head size)."""
    return heads if groups == 1 else heads.repeat_interleave(groups, 2)


def _summed(gradient: Tensor, groups: int) -> Tensor:
    """The gradient of what was repeated."""
    return gradient if groups == 1 else gradient.unflatten(1, (-1, groups)).sum(2)


Kernel = type[Flash] | type[Efficient]


def kernels_for(shape: Shape, capability: tuple[int, int], flash: bool) -> list[Kernel]:
    """The kernels that a card of this compute capability should have for `shape`, the fastest first. `flash` says
    whether this build of torch has FlashAttention."""
    half = shape.dtype in (torch.float16, torch.bfloat16)
    if not half and shape.dtype != torch.float32:
        return []
    if shape.dtype == torch.bfloat16 and capability < BF16_FROM:
        return []
    found: list[Kernel] = []
    same = shape.width == shape.value_width
    if flash and half and capability >= FLASH_FROM and same and shape.width <= WIDEST_FLASH and shape.width % 8 == 0:
        found.append(Flash)
    step = 8 if half else 4  # numbers that it reads at once
    if (shape.causal or not shape.windowed) and shape.width % step == shape.value_width % step == 0:
        found.append(Efficient)
    return found


def has_flash(query: Tensor) -> bool:
    """Whether torch has FlashAttention for this tensor of a card."""
    half = query.dtype in (torch.float16, torch.bfloat16)
    capability = torch.cuda.get_device_capability(query.device)
    return half and torch.backends.cuda.is_flash_attention_available() and capability >= FLASH_FROM


def best(shape: Shape, device: torch.device) -> Kernel | None:
    """The fastest kernel that holds what it promises for `shape` on the card `device`; None where there is none."""
    flash = torch.backends.cuda.is_flash_attention_available()
    return _best(shape, device, torch.cuda.get_device_capability(device), flash)


@cache
def _best(shape: Shape, device: torch.device, capability: tuple[int, int], flash: bool) -> Kernel | None:
    return next((kernel for kernel in kernels_for(shape, capability, flash) if holds(kernel, shape, device)), None)


def holds(kernel: Kernel, shape: Shape, device: torch.device) -> bool:
    """Whether a kernel gives the values and gradients of the plain formula. Takes no random numbers of the process.
    Raises `torch.OutOfMemoryError`."""
    generator = torch.Generator().manual_seed(0)
    tokens = sum(TRIED)
    sizes = [(2 * shape.groups, shape.width), (2, shape.width), (2, shape.value_width)]
    asked = [torch.randn(tokens, *size, generator=generator).to(shape.dtype) for size in sizes]
    toward = torch.randn(tokens, sizes[0][0], shape.value_width, generator=generator).to(shape.dtype)
    window = NEAR if shape.windowed else None
    here, there = (how_of(TRIED, place, shape.causal, window, 2 * shape.width**-0.5) for place in (CPU, device))
    try:
        found = _tried(kernel.apply, [one.to(device) for one in asked], toward.to(device), there)
        found = [one.float().cpu() for one in found]  # which also waits for the card to be done
    except torch.OutOfMemoryError:
        raise
    except Exception as error:  # a build, card or torch of another kind may fail in any way
        return _told(kernel, shape, str(error).splitlines()[0] if str(error) else type(error).__name__)
    wanted = _tried(plainly, [one.float() for one in asked], toward.float(), here)
    off = max(float((one - other).norm() / other.norm()) for one, other in zip(found, wanted, strict=True))
    return off < OFF or _told(kernel, shape, f"off by {off:.3f}")  # no number is not below it either


def how_of(
    lengths: Sequence[int], device: torch.device, causal: bool, window: int | None = None, scale: float | None = None
) -> How:
    """`How` for a row of examples of these lengths."""
    whole = Span(0, sum(lengths), bounds_of(lengths).to(device), max(lengths))
    return How(whole, spans_of(lengths, device), causal, window, scale)


def _tried(attention: Any, asked: list[Tensor], toward: Tensor, how: How) -> list[Tensor]:
    """What attention gives, and its gradients. What it keeps is nobody else's affair: who looks at what is kept (blocks
    that are worked out again) must not see it."""
    with torch.enable_grad(), torch.autograd.graph.saved_tensors_hooks(lambda kept: kept, lambda kept: kept):
        inputs = [one.detach().requires_grad_() for one in asked]
        out = attention(*inputs, how)
        return [out.detach(), *torch.autograd.grad(out, inputs, toward)]


def _told(kernel: Kernel, shape: Shape, why: str) -> bool:
    """For the run's log; always False."""
    print(f"attention: {kernel.__name__} is not used for {shape}: {why}", file=sys.stderr)
    return False


def plainly(query: Tensor, key: Tensor, value: Tensor, how: How) -> Tensor:
    """The formula, example by example; as the kernels."""
    groups = query.shape[1] // key.shape[1]
    key, value = key.repeat_interleave(groups, 1), value.repeat_interleave(groups, 1)
    scale = query.shape[-1] ** -0.5 if how.scale is None else how.scale
    outs = []
    for first, end in itertools.pairwise(how.whole.bounds.tolist()):
        scores = torch.einsum("qhd,khd->hqk", query[first:end], key[first:end]) * scale
        places = torch.arange(end - first, device=query.device)
        distance = places[:, None] - places
        seen = torch.ones_like(distance, dtype=torch.bool) if how.window is None else distance.abs() < how.window
        if how.causal:
            seen = seen & (distance >= 0)
        shares = scores.masked_fill(~seen, -torch.inf).softmax(-1)
        outs.append(torch.einsum("hqk,khd->qhd", shares, value[first:end]))
    return torch.cat(outs)
