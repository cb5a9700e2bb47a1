"""What only a card can show: its attention kernels, streams, pinned memory, and that all ways of computing agree."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import torch
import transformers

from desktop.core.execution import Execution
from desktop.core.recipe import recipe_from
from desktop.engine import attention, exactness, fused_lora, parts
from desktop.engine.blocks import Blocks
from desktop.engine.exactness import Exactly
from desktop.engine.fused_norm import fuse_norms
from desktop.engine.likelihood import answer_losses, following_loss
from desktop.engine.loss import RowLoss
from desktop.engine.offload import embeddings_in_ram
from desktop.engine.packed_kernels import Shape, best, holds, kernels_for
from desktop.engine.rows import Row, make_row
from desktop.engine.streaming import WeightStream, move_rest
from desktop.engine.tokens import TokenStore
from tests.engine.test_packing import random_store

pytestmark = [pytest.mark.cuda, pytest.mark.training]

LENGTHS = [230, 5, 31, 1, 120, 64, 17, 300]
FULL = 1024
"""Tokens to which rows are filled up."""
CHANGED = {"llama": {}, "mistral": {"sliding_window": 40}, "qwen3": {}}
DTYPES = {"bf16": torch.bfloat16, "fp16": torch.float16, "fp32": torch.float32}


@pytest.fixture
def card() -> torch.device:
    """The card."""
    return torch.device("cuda", torch.cuda.current_device())


@pytest.fixture(params=["bf16", "fp16", "fp32"])
def precision(request: pytest.FixtureRequest) -> str:
    """Each one that the card has."""
    if request.param == "bf16" and not torch.cuda.is_bf16_supported(including_emulation=False):
        pytest.skip("this card has no bf16")
    return str(request.param)


@pytest.fixture
def store(tmp_path: Path) -> TokenStore:
    """Random examples, about half of their tokens with loss."""
    return random_store(tmp_path / "tokens", LENGTHS)


def model_on(card: torch.device, folder: Path, precision: str, family: str = "llama", nf4: bool = False) -> Any:
    """Four blocks of a size that kernels like, with an adapter whose B is not zero."""
    torch.manual_seed(5)
    config = transformers.AutoConfig.for_model(
        family, vocab_size=1000, hidden_size=256, intermediate_size=512, num_hidden_layers=4, num_attention_heads=8,
        num_key_value_heads=2, head_dim=64, max_position_embeddings=2048, bos_token_id=1, eos_token_id=2,
        pad_token_id=0, tie_word_embeddings=False, **CHANGED.get(family, {}),
    )  # fmt: skip
    transformers.AutoModelForCausalLM.from_config(config).save_pretrained(folder)
    plain = {"model": "x", "data": "y", "steps": 1, "precision": precision, "device": "cuda", "rank": 8}
    recipe = recipe_from(plain | {"quantisation": "nf4" if nf4 else "none"})
    base, _ = parts.load_base(folder, recipe, card)
    model = parts.add_adapter(base, recipe, "small")
    for name, weight in model.named_parameters():
        if "lora_B" in name:
            torch.nn.init.normal_(weight, std=0.05)
    fused_lora.fuse(model)
    assert fuse_norms(model) >= 9
    return model.train()


def learned(loss: RowLoss, rows: list[Row]) -> tuple[float, torch.Tensor]:
    """The summed loss of rows, and all gradients end to end."""
    loss.model.zero_grad(set_to_none=True)
    total = sum(float(loss(row, lambda part: part.backward())) for row in rows)
    found = [weight.grad.flatten() for weight in loss.model.parameters() if weight.requires_grad]
    return total, torch.cat(found).clone()


def close(mine: tuple[float, torch.Tensor], theirs: tuple[float, torch.Tensor], precision: str) -> None:
    """Equal but for rounding."""
    share = 1e-4 if precision == "fp32" else 0.04
    assert mine[0] == pytest.approx(theirs[0], rel=share)
    assert float((mine[1] - theirs[1]).norm() / theirs[1].norm()) < share


SHAPES = [
    Shape(dtype, groups, width, width, causal, windowed)
    for dtype, groups, width, (causal, windowed) in itertools.product(
        DTYPES.values(), (1, 4), (64, 80, 128, 256), ((True, False), (True, True), (False, False), (False, True))
    )
]


@pytest.mark.parametrize("shape", SHAPES, ids=str)
def test_every_kernel_that_should_be_here_holds(card: torch.device, shape: Shape) -> None:
    expected = kernels_for(
        shape, torch.cuda.get_device_capability(card), torch.backends.cuda.is_flash_attention_available()
    )
    failed = [kernel.__name__ for kernel in expected if not holds(kernel, shape, card)]
    assert not failed
    assert best(shape, card) is (expected[0] if expected else None)


@pytest.mark.parametrize("family", CHANGED)
def test_packed_rows_equal_the_examples_one_by_one(
    card: torch.device, tmp_path: Path, store: TokenStore, precision: str, family: str
) -> None:
    loss = RowLoss(model_on(card, tmp_path / "model", precision, family))
    theirs = learned(loss, [make_row(store, [index], card) for index in range(len(LENGTHS))])
    close(learned(loss, [make_row(store, range(len(LENGTHS)), card, full=FULL)]), theirs, precision)


@pytest.mark.parametrize("window", [None, 40])
def test_padded_batches_equal_the_kernel(card: torch.device, precision: str, window: int | None) -> None:
    """What is used where no kernel holds."""
    generator = torch.Generator().manual_seed(1)
    row = attention.segments(LENGTHS, card)
    sizes = [(1, heads, sum(LENGTHS), 64) for heads in (8, 2, 2, 8)]
    *heads, toward = (torch.randn(*size, generator=generator).to(card, DTYPES[precision]) for size in sizes)
    for head in heads:
        head.requires_grad_()
    options = {"is_causal": True, "sliding_window": window, "scaling": 0.2}
    with attention.packed(row):
        kernel, _ = attention._forward(torch.nn.Identity(), *heads, None, **options)
    padded = attention._by_buckets(torch.nn.Identity(), *heads, row, options)
    ours, theirs = (
        [out.detach(), *torch.autograd.grad(out, heads, toward.transpose(1, 2))] for out in (kernel, padded)
    )
    for one, other in zip(ours, theirs, strict=True):
        assert float((one.float() - other.float()).norm() / other.float().norm()) < 0.03


@pytest.fixture
def exact() -> Iterator[None]:
    """Torch asked to be deterministic, and afterwards as it was."""
    exactness.begin(True)
    with Exactly(True):
        yield
    exactness.begin(False)


@pytest.mark.usefixtures("exact")
@pytest.mark.parametrize("blocks", ["KKKK", "RRRR", "MMMM", "OOOO", "ROMK"])
def test_all_ways_of_computing_are_equal_bit_for_bit(
    card: torch.device, tmp_path: Path, store: TokenStore, precision: str, blocks: str
) -> None:
    """With blocks kept, worked out again, away in the PC's memory, and with weights that visit; each more than once, so
    that memory is used anew while the streams are at work."""
    model = model_on(card, tmp_path / "model", precision, nf4=True)
    loss, row = RowLoss(model), make_row(store, range(len(LENGTHS)), card, full=FULL)
    wanted = learned(loss, [row, row])
    ways = Blocks(loss.body)
    ways.apply(Execution(blocks=blocks))
    for _ in range(3):
        found = learned(loss, [row, row])
        assert found[0] == wanted[0] and torch.equal(found[1], wanted[1])
    for buffers in (2, 3):
        if ways.stream is None:
            ways.stream = WeightStream(ways.blocks, card, buffers)
            move_rest(model, card)
        ways.apply(Execution(blocks=blocks, streaming=True))
        for _ in range(3):
            total, gradients = 0.0, None
            model.zero_grad(set_to_none=True)
            for _ in range(2):
                total += float(loss(row, lambda part: part.backward()))
                ways.stream.leave_all()
            gradients = torch.cat([w.grad.flatten() for w in model.parameters() if w.requires_grad])
            assert total == wanted[0] and torch.equal(gradients, wanted[1])


@pytest.mark.usefixtures("exact")
def test_a_row_is_the_same_each_time(card: torch.device, tmp_path: Path, store: TokenStore, precision: str) -> None:
    """Long enough for gradients of attention to be gathered by many at once."""
    loss = RowLoss(model_on(card, tmp_path / "model", precision))
    row = make_row(store, [*range(len(LENGTHS))] * 4, card, full=4096)
    first = learned(loss, [row])
    for _ in range(4):
        again = learned(loss, [row])
        assert again[0] == first[0] and torch.equal(again[1], first[1])


def test_embedding_and_head_may_wait_in_the_pcs_memory(
    card: torch.device, tmp_path: Path, store: TokenStore, precision: str
) -> None:
    model = model_on(card, tmp_path / "model", precision)
    loss, row = RowLoss(model), make_row(store, range(len(LENGTHS)), card, full=FULL)
    theirs = learned(loss, [row])
    embeddings_in_ram(loss.inner, card)
    loss.look_at_head()
    assert loss.head is not None and loss.head.weight.device.type == "cpu"
    close(learned(loss, [row]), theirs, precision)
    loss.settle(make_row(store, [0, 1], card))
    assert loss.together and loss.head is not None


@pytest.mark.parametrize("away", [False, True])
def test_a_model_judges(card: torch.device, tmp_path: Path, precision: str, away: bool) -> None:
    """The same with and without the embedding on the card, and much the same as on the processor."""
    model = model_on(card, tmp_path / "model", precision).eval()
    prompt, options = [5, 6, 7, 8], [[9], [10, 11, 12], [13, 14]]
    with torch.no_grad():
        plain = model_on(torch.device("cpu"), tmp_path / "model", "fp32").eval()
        wanted = answer_losses(plain, prompt, options), following_loss(plain, prompt, [20, 21, 22])
    if away:
        embeddings_in_ram(model.get_base_model(), card)
    assert answer_losses(model, prompt, options) == pytest.approx(wanted[0], rel=0.03)
    assert following_loss(model, prompt, [20, 21, 22]) == pytest.approx(wanted[1], rel=0.03)


def test_long_prompts_take_no_memory_for_all_scores_at_once(card: torch.device, precision: str) -> None:
    """Grouped heads without a mask, as transformers hands them over: 2 GB of scores in 16 bits."""
    tokens, heads, groups = 8192, 16, 8
    query, key, value = (
        torch.randn(1, n, tokens, 64, device=card, dtype=DTYPES[precision])
        for n in (heads, heads // groups, heads // groups)
    )
    torch.cuda.reset_peak_memory_stats(card)
    before = torch.cuda.memory_allocated(card)
    module = torch.nn.Identity()
    module.num_key_value_groups, module.is_causal = groups, True
    with torch.no_grad():
        attention._forward(module, query, key, value, None)
    assert torch.cuda.max_memory_allocated(card) - before < 1 << 30
