"""Weights rounded to the few bits of GGUF's types, many blocks at once, on whatever device they lie.

The arithmetic is that of ggml's reference functions (ggml/src/ggml-quants.c, ``quantize_row_…_ref``), which llama.cpp's
own quantiser uses when it has no importance matrix. A test holds the bytes against ggml's. Blocks are `K_BLOCK` numbers
in a row; what a level stands for is said where it is packed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor

import gguf
import numpy as np
import torch
from torch import Tensor

K_BLOCK = 256
_TINY = 1e-15
"""Below this a group counts as all zeros (ggml-quants.c, GROUP_MAX_EPS)."""
_AT_ONCE = {"cpu": 1 << 9, "cuda": 1 << 15}
"""Blocks at once: on a processor as many as its cache holds with what is worked out from them."""
Array = np.ndarray


def rounded(values: Tensor, kind: str) -> Array:
    """Rows of numbers as the bytes of GGUF's type `kind`, one row of bytes for each. Rows must be whole blocks long."""
    if kind in _ROUNDING:
        rows, columns = values.shape
        pieces = values.float().reshape(-1, K_BLOCK).split(_AT_ONCE[values.device.type])
        blocks = torch.cat(_side_by_side(_ROUNDING[kind], pieces))
        return blocks.reshape(rows, columns // K_BLOCK * blocks.shape[1]).cpu().numpy()
    plain = values.float().cpu().numpy()
    if kind in ("F32", "F16"):
        return plain.astype(np.float32 if kind == "F32" else np.float16)
    # types with blocks of 32 and bf16: llama.cpp's own package has them
    packed: Array = gguf.quants.quantize(plain, gguf.GGMLQuantizationType[kind])
    return packed


def _side_by_side(work: Callable[[Tensor], Tensor], pieces: Sequence[Tensor]) -> list[Tensor]:
    """`work` on each piece. On a processor one thread for each piece, instead of several for each of some thousand
    small operations, which then wait for each other: 10 million numbers a second and core to Q4_K instead of 1."""
    if not pieces or pieces[0].is_cuda:
        return [work(piece) for piece in pieces]
    before = torch.get_num_threads()
    torch.set_num_threads(1)
    try:
        with ThreadPoolExecutor(before) as pool:
            return list(pool.map(work, pieces))
    finally:
        torch.set_num_threads(before)


def _bytes_of(numbers: Tensor) -> Tensor:
    """One 16-bit float for each block, as two bytes."""
    return numbers.half()[:, None].contiguous().view(torch.uint8)


def _fours(levels: Tensor) -> Tensor:
    """Levels of two bits, four to a byte: number l of a half block with l + 32, l + 64 and l + 96."""
    a, b, c, d = levels.view(-1, 2, 4, 32).unbind(2)
    return (a | b << 2 | c << 4 | d << 6).reshape(-1, 64)


def _levels(groups: Tensor, factor: Tensor, shift: Tensor | float, low: int, high: int) -> Tensor:
    """The nearest level of each number; 0 where a group has the factor 0, because any level stands for the same
    then."""
    nearest = ((groups + shift) / torch.where(factor == 0, 1.0, factor)).round_().clamp_(low, high)
    return torch.where(factor == 0, 0.0, nearest)


# -- types with a scale and a minimum: x is about scale * level - minimum


def _scale_and_minimum(
    groups: Tensor, weights: Tensor, top: int, begin: float, tries: int, *, absolute: bool = False
) -> tuple[Tensor, Tensor]:
    """ggml's ``make_qkx2_quants``: the best of some ranges, each with scale and minimum by weighted least squares."""
    # the numbers of a group lie below each other: sums over them are sums of whole rows
    x, w = groups.t().contiguous(), weights.t().contiguous()
    wx = w * x
    sum_w, sum_x, sum_x2 = w.sum(0), wx.sum(0), (wx * x).sum(0)

    def sums(levels: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        return (w * levels).sum(0), (w * levels).mul_(levels).sum(0), (wx * levels).sum(0)

    def error(scale: Tensor, low: Tensor, levels: Tensor, sum_l: Tensor, sum_l2: Tensor, sum_xl: Tensor) -> Tensor:
        if absolute:
            return (levels * scale).add_(low).sub_(x).abs_().mul_(w).sum(0)
        # the weighted squares of scale * level + low - x, multiplied out
        return scale * (scale * sum_l2 + 2 * (low * sum_l - sum_xl)) + low * (low * sum_w - 2 * sum_x) + sum_x2

    low, high = x.amin(0).clamp_(max=0), x.amax(0)
    flat = high == low
    inverse = top / torch.where(flat, 1.0, high - low)
    scale = 1 / inverse
    levels = (x - low).mul_(inverse).round_().clamp_(0, top)
    best = error(scale, low, levels, *sums(levels))
    for number in range(tries + 1):
        inverse = (begin + 0.1 * number + top) / torch.where(flat, 1.0, high - low)
        levels = (x - low).mul_(inverse).round_().clamp_(0, top)
        sum_l, sum_l2, sum_xl = sums(levels)
        determinant = sum_w * sum_l2 - sum_l * sum_l
        usable = determinant > 0
        determinant = torch.where(usable, determinant, 1.0)
        new_scale = (sum_w * sum_xl - sum_x * sum_l) / determinant
        new_low = (sum_l2 * sum_x - sum_l * sum_xl) / determinant
        new_scale = torch.where(new_low > 0, sum_xl / sum_l2.clamp(min=1e-38), new_scale)
        new_low = new_low.clamp_(max=0)
        found = error(new_scale, new_low, levels, sum_l, sum_l2, sum_xl)
        better = usable & (found < best)
        best, scale = torch.where(better, found, best), torch.where(better, new_scale, scale)
        low = torch.where(better, new_low, low)
    return torch.where(flat, 0.0, scale), -low


def _to_whole(numbers: Tensor, top: int) -> tuple[Tensor, Tensor]:
    """Factors of a block's groups as whole numbers up to `top`, and what one step of them is, rounded to 16 bits."""
    largest = numbers.amax(1).clamp(min=0)
    inverse = torch.where(largest > 0, top / torch.where(largest > 0, largest, 1.0), 0.0)
    return (inverse[:, None] * numbers).round().clamp(0, top), (largest / top).half().float()


def _q4_or_q5(x: Tensor, top: int, begin: float, tries: int) -> tuple[Tensor, Tensor]:
    """Head of a block (two 16-bit floats, and eight scales and minima in six bits each) and its levels."""
    groups = x.view(-1, 32)
    weights = (groups * groups).mean(1).sqrt()[:, None] + groups.abs()
    scale, minimum = _scale_and_minimum(groups, weights, top, begin, tries)
    scales, step = _to_whole(scale.view(-1, 8), 63)
    minima, step_low = _to_whole(minimum.view(-1, 8), 63)
    factor, shift = (step[:, None] * scales).view(-1, 1), (step_low[:, None] * minima).view(-1, 1)
    levels = _levels(groups, factor, shift, 0, top).to(torch.uint8).view(-1, K_BLOCK)
    s, m = scales.to(torch.uint8), minima.to(torch.uint8)
    packed = [s[:, :4] | s[:, 4:] >> 4 << 6, m[:, :4] | m[:, 4:] >> 4 << 6, s[:, 4:] & 15 | (m[:, 4:] & 15) << 4]
    return torch.cat([_bytes_of(step), _bytes_of(step_low), *packed], 1), levels


def _q4_k(x: Tensor) -> Tensor:
    head, levels = _q4_or_q5(x, 15, -1.0, 20)
    low, high = levels.view(-1, 4, 2, 32).unbind(2)
    return torch.cat([head, (low | high << 4).reshape(-1, 128)], 1)


def _q5_k(x: Tensor) -> Tensor:
    head, levels = _q4_or_q5(x, 31, -0.5, 15)
    pieces = levels.view(-1, 4, 2, 32)
    low, high = (pieces & 15).unbind(2)
    bits = (pieces >> 4).view(-1, 8, 32)
    fifth = torch.zeros_like(bits[:, 0])
    for number in range(8):
        fifth |= bits[:, number] << number
    return torch.cat([head, fifth, (low | high << 4).reshape(-1, 128)], 1)


def _q2_k(x: Tensor) -> Tensor:
    groups = x.view(-1, 16)
    scale, minimum = _scale_and_minimum(groups, groups.abs(), 3, -0.5, 15, absolute=True)
    scales, step = _to_whole(scale.view(-1, 16), 15)
    minima, step_low = _to_whole(minimum.view(-1, 16), 15)
    factor, shift = (step[:, None] * scales).view(-1, 1), (step_low[:, None] * minima).view(-1, 1)
    levels = _levels(groups, factor, shift, 0, 3).to(torch.uint8)
    both = scales.to(torch.uint8) | minima.to(torch.uint8) << 4
    return torch.cat([both, _fours(levels), _bytes_of(step), _bytes_of(step_low)], 1)


# -- types with a scale alone: x is about scale * (level - middle)


def _farthest(x: Tensor) -> Tensor:
    """Of each row the number that is farthest from 0, with its sign."""
    return x.gather(1, x.abs().argmax(1, keepdim=True)).squeeze(1)


def _block_scales(scale: Tensor, low: int, high: int) -> tuple[Tensor, Tensor]:
    """Scales of a block's 16 groups as whole numbers with a sign, and what one step of them is."""
    scales = scale.view(-1, 16)
    far = _farthest(scales)
    nothing = far.abs() < _TINY
    inverse = low / torch.where(nothing, 1.0, far)
    whole = (inverse[:, None] * scales).round().clamp(low, high)
    step = torch.where(nothing, 0.0, 1 / inverse).half().float()
    return torch.where(nothing[:, None], 0.0, whole), step


def _q6_k(x: Tensor) -> Tensor:
    groups = x.view(-1, 16)
    scales, step = _block_scales(_six_bit_scale(groups), -128, 127)
    factor = (step[:, None] * scales).view(-1, 1)
    levels = (_levels(groups, factor, 0.0, -32, 31) + 32).to(torch.uint8)
    a, b, c, d = levels.view(-1, 2, 4, 32).unbind(2)
    low = torch.cat([a & 15 | (c & 15) << 4, b & 15 | (d & 15) << 4], 2).reshape(-1, 128)
    high = (a >> 4 | b >> 4 << 2 | c >> 4 << 4 | d >> 4 << 6).reshape(-1, 64)
    return torch.cat([low, high, scales.to(torch.int8).view(torch.uint8), _bytes_of(step)], 1)


def _six_bit_scale(groups: Tensor) -> Tensor:
    """ggml's ``make_qx_quants``: the best of some scales, squared numbers being the weights."""
    far = _farthest(groups)
    nothing = far.abs() < _TINY
    far = torch.where(nothing, 1.0, far)
    x = groups.t().contiguous()
    w = x * x
    wx = w * x
    scale = best = torch.zeros_like(far)
    for number in (0, *range(-9, 0), *range(1, 10)):
        levels = (x * (-(32 + 0.1 * number) / far)).round_().clamp_(-32, 31)
        sum_xl, sum_l2 = (wx * levels).sum(0), (w * levels).mul_(levels).sum(0)
        better = (sum_l2 > 0) & (sum_xl * sum_xl > best * sum_l2)
        scale = torch.where(better, sum_xl / torch.where(sum_l2 > 0, sum_l2, 1.0), scale)
        best = torch.where(better, scale * sum_xl, best)
    return torch.where(nothing, 0.0, scale)


def _q3_k(x: Tensor) -> Tensor:
    groups = x.view(-1, 16)
    scales, step = _block_scales(_three_bit_scale(groups), -32, 31)
    factor = (step[:, None] * scales).view(-1, 1)
    levels = (_levels(groups, factor, 0.0, -4, 3) + 4).to(torch.uint8).view(-1, K_BLOCK)
    third = torch.zeros_like(levels[:, :32])
    for number, bits in enumerate((levels >> 2).view(-1, 8, 32).unbind(1)):
        third |= bits << number
    s = (scales + 32).to(torch.uint8)
    high = (s >> 4).view(-1, 4, 4)
    packed = [s[:, :8] & 15 | (s[:, 8:] & 15) << 4, high[:, 0] | high[:, 1] << 2 | high[:, 2] << 4 | high[:, 3] << 6]
    return torch.cat([third, _fours(levels & 3), *packed, _bytes_of(step)], 1)


def _three_bit_scale(groups: Tensor) -> Tensor:
    """ggml's ``make_q3_quants``: one number after the other moves to the level that makes the whole group's best scale
    better, five rounds of that."""
    far = _farthest(groups)
    nothing = far.abs() < _TINY
    x = groups.t().contiguous()
    w = x * x
    wx = w * x
    levels = (x * (-4 / torch.where(nothing, 1.0, far))).round_().clamp_(-4, 3)
    sum_xl, sum_l2 = (wx * levels).sum(0), (w * levels).mul_(levels).sum(0)
    for _ in range(5):
        for number, weight, both, level in zip(x, w, wx, levels, strict=True):
            rest, rest_2 = sum_xl - both * level, sum_l2 - weight * level * level
            moved = (number * rest_2 / torch.where(rest > 0, rest, 1.0)).round_().clamp_(-4, 3)
            new_xl, new_l2 = rest + both * moved, rest_2 + weight * moved * moved
            better = (rest > 0) & (new_l2 > 0) & (new_xl * new_xl * sum_l2 > sum_xl * sum_xl * new_l2)
            better &= moved != level
            level.copy_(torch.where(better, moved, level))
            sum_xl, sum_l2 = torch.where(better, new_xl, sum_xl), torch.where(better, new_l2, sum_l2)
    return torch.where(nothing | (sum_l2 <= 0), 0.0, sum_xl / torch.where(sum_l2 > 0, sum_l2, 1.0))


_ROUNDING: dict[str, Callable[[Tensor], Tensor]] = {
    "Q2_K": _q2_k, "Q3_K": _q3_k, "Q4_K": _q4_k, "Q5_K": _q5_k, "Q6_K": _q6_k,
}  # fmt: skip
