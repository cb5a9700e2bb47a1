"""Which attention kernel a card gets, and that what surrounds the kernels is right. The kernels themselves need a card:
`tests/cuda`."""

from __future__ import annotations

import itertools

import pytest
import torch

from desktop.engine.packed_kernels import (
    CPU,
    TRIED,
    Efficient,
    Flash,
    Kernel,
    Shape,
    holds,
    how_of,
    kernels_for,
    plainly,
    spans_of,
)
from tests.fixtures.card_kernels import card_kernels, without_window

BF16, FP16, FP32 = torch.bfloat16, torch.float16, torch.float32
PLAIN = Shape(BF16, 4, 128, 128, causal=True, windowed=False)


def shape(**changes: object) -> Shape:
    """`PLAIN`, changed."""
    return Shape(**{name: changes.get(name, getattr(PLAIN, name)) for name in Shape.__struct_fields__})  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("card", "capability", "flash", "wanted", "expected"),
    [
        ("RTX 3060, Linux", (8, 6), True, shape(), [Flash, Efficient]),
        ("RTX 3060, Windows", (8, 6), False, shape(), [Efficient]),
        ("RTX 5090, Linux", (12, 0), True, shape(), [Flash, Efficient]),
        ("RTX 5090, Windows", (12, 0), False, shape(), [Efficient]),
        ("H100", (9, 0), True, shape(), [Flash, Efficient]),
        ("RTX 2080", (7, 5), True, shape(dtype=FP16), [Efficient]),
        ("GTX 1660, Windows", (7, 5), False, shape(dtype=FP16), [Efficient]),
        ("RTX 2080, bf16", (7, 5), True, shape(), []),
        ("GTX 1080", (6, 1), True, shape(dtype=FP16), [Efficient]),
        ("GTX 1080, fp32", (6, 1), True, shape(dtype=FP32), [Efficient]),
        ("RTX 4090, fp32", (8, 9), True, shape(dtype=FP32), [Efficient]),
        ("RTX 4090, head size of 80", (8, 9), True, shape(width=80, value_width=80), [Flash, Efficient]),
        ("RTX 4090, head size of 100", (8, 9), True, shape(width=100, value_width=100), []),
        ("RTX 4090, head size of 512", (8, 9), True, shape(width=512, value_width=512), [Efficient]),
        ("RTX 4090, wider keys than values", (8, 9), True, shape(width=192), [Efficient]),
        ("RTX 4090, window", (8, 9), True, shape(windowed=True), [Flash, Efficient]),
        ("RTX 4090, window both ways", (8, 9), True, shape(windowed=True, causal=False), [Flash]),
        ("RTX 4090, Windows, window both ways", (8, 9), False, shape(windowed=True, causal=False), []),
        ("RTX 4090, Windows, both ways", (8, 9), False, shape(causal=False), [Efficient]),
    ],
)
def test_each_card_gets_the_kernels_that_it_has(
    card: str, capability: tuple[int, int], flash: bool, wanted: Shape, expected: list[Kernel]
) -> None:
    assert kernels_for(wanted, capability, flash) == expected, card


KERNELS = [
    (kernel, shape(dtype=dtype, groups=groups, width=32, value_width=32, causal=causal, windowed=windowed))
    for kernel, dtype, groups, causal, windowed in itertools.product(
        (Flash, Efficient), (BF16, FP32), (1, 3), (True, False), (True, False)
    )
    if kernel
    in kernels_for(shape(dtype=dtype, width=32, value_width=32, causal=causal, windowed=windowed), (8, 0), True)
]


@pytest.mark.parametrize(("kernel", "wanted"), KERNELS)
def test_a_right_kernel_holds(kernel: Kernel, wanted: Shape) -> None:
    before = torch.get_rng_state()
    with card_kernels() as called:
        assert holds(kernel, wanted, CPU)
    name = "_flash_attention" if kernel is Flash else "_efficient_attention"
    assert set(called) == {f"{name}_forward", f"{name}_backward"}
    assert torch.equal(torch.get_rng_state(), before)


def test_keys_may_be_wider_than_values() -> None:
    with card_kernels():
        assert holds(Efficient, shape(width=48, value_width=32), CPU)


def test_a_kernel_that_forgets_the_window_is_found_out(capsys: pytest.CaptureFixture[str]) -> None:
    wanted = shape(width=32, value_width=32, windowed=True)
    with card_kernels(_efficient_attention_backward=without_window):
        assert not holds(Efficient, wanted, CPU)
        assert holds(Efficient, shape(width=32, value_width=32), CPU)
    assert "Efficient is not used" in capsys.readouterr().err


@pytest.mark.parametrize("kernel", [Flash, Efficient])
def test_a_kernel_that_is_not_there_is_no_error(kernel: Kernel, capsys: pytest.CaptureFixture[str]) -> None:
    """As FlashAttention in PyTorch's builds for Windows; a processor has neither."""
    assert not holds(kernel, shape(width=32, value_width=32), CPU)
    assert f"{kernel.__name__} is not used" in capsys.readouterr().err


def test_a_try_leaves_nothing_with_blocks_that_are_worked_out_again() -> None:
    """What is kept for a backward pass is counted there; a try within the first pass alone must not be."""
    learned = torch.ones(4, requires_grad=True)
    times = []

    def block(x: torch.Tensor) -> torch.Tensor:
        if not times:
            assert holds(Flash, shape(width=32, value_width=32), CPU)
        times.append(1)
        return x * learned.exp()

    with card_kernels():
        out = torch.utils.checkpoint.checkpoint(block, torch.ones(4, requires_grad=True), use_reentrant=False)
        out.sum().backward()
    assert len(times) == 2 and learned.grad is not None


@pytest.mark.parametrize("kernel", [Flash, Efficient])
def test_rows_seen_from_heads_give_the_same_as_the_formula(kernel: Kernel) -> None:
    """Models hand over (heads, tokens, head size), so what a kernel sees is turned around."""
    assert len(spans_of(TRIED, CPU)) > 1
    lengths = [5, 1, 64, 3, 2, 130, 17]
    generator = torch.Generator().manual_seed(3)
    heads = [torch.randn(n, sum(lengths), 16, generator=generator).bfloat16().requires_grad_() for n in (6, 2, 2)]
    toward = torch.randn(sum(lengths), 6, 16, generator=generator)
    how = how_of(lengths, CPU, True, 9)
    assert len(how.spans) > 1
    wanted = plainly(*(one.float().transpose(0, 1) for one in heads), how)
    theirs = torch.autograd.grad(wanted, heads, toward)
    with card_kernels():
        got = kernel.apply(*(one.transpose(0, 1) for one in heads), how)
        ours = torch.autograd.grad(got, heads, toward.bfloat16())
    torch.testing.assert_close(got.float(), wanted, rtol=0.02, atol=0.02)
    for one, other in zip(ours, theirs, strict=True):
        torch.testing.assert_close(one, other, rtol=0.03, atol=0.03)


@pytest.mark.parametrize(
    "lengths", [[7], [1] * 300, [4000, 1, 1, 1, 4000], [100, 120, 90, 3000, 60, 1], [64, 65, 2048]]
)
def test_spans_are_the_row_and_hardly_empty(lengths: list[int]) -> None:
    spans = spans_of(lengths, CPU)
    ends = list(itertools.accumulate(lengths, initial=0))
    assert [spans[0].first, *(span.end for span in spans)] == sorted({0, *(span.end for span in spans)})
    assert [start for span in spans for start in (span.bounds[:-1] + span.first).tolist()] == ends[:-1]
    assert spans[-1].end == ends[-1]
    for span in spans:
        own = span.bounds.diff().tolist()
        assert span.longest == max(own) and span.bounds.dtype == torch.int32
        assert len(own) * -(-span.longest // 64) <= 2 * sum(-(-length // 64) for length in own)
