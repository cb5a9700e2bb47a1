"""Choices about a card that can be told without one."""

from __future__ import annotations

import subprocess
import sys
from types import SimpleNamespace
from typing import Any

import pytest
import torch

from desktop.core.problems import ProblemError
from desktop.core.recipe import recipe_from
from desktop.engine import attention, blocks, parts
from desktop.engine.main import ROUNDED
from desktop.engine.packed_kernels import How, Span, plainly
from tests.fixtures.pretend_card import PretendCard


class Cards:
    """What torch says of two cards: free bytes and whether they know bf16."""

    def __init__(self, *cards: tuple[int, bool]) -> None:
        self.cards, self.now = cards, 0
        self.capped: list[float] = []

    def take(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """Let torch say so."""
        for name, answer in {
            "is_available": lambda: True,
            "device_count": lambda: len(self.cards),
            "get_arch_list": list,
            "get_device_capability": lambda index: (8, 6),
            "get_device_properties": lambda device: SimpleNamespace(uuid=f"no-such-card-{device}"),
            "mem_get_info": lambda device: (
                self.cards[torch.device("cuda", device).index if isinstance(device, int) else device.index][0],
                24 << 30,
            ),
            "memory_reserved": lambda device: 0,
            "set_per_process_memory_fraction": lambda share, device: self.capped.append(share),
            "set_device": lambda index: setattr(self, "now", index),
            "current_device": lambda: self.now,
            "get_device_name": lambda device: f"card {device.index}",
            "is_bf16_supported": lambda including_emulation: self.cards[self.now][1],
        }.items():
            monkeypatch.setattr(torch.cuda, name, answer)


BF16 = recipe_from({"model": "x", "data": "y", "steps": 1, "device": "cuda", "precision": "bf16"})


def test_an_old_first_card_does_not_stand_in_the_way(monkeypatch: pytest.MonkeyPatch) -> None:
    cards = Cards((8 << 30, False), (20 << 30, True))
    cards.take(monkeypatch)
    assert parts.pick_device(BF16) == torch.device("cuda", 1)
    (share,) = cards.capped
    assert 19 / 24 < share < 20 / 24


def test_the_card_that_lacks_bf16_is_the_one_that_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    Cards((8 << 30, True), (11 << 30, False)).take(monkeypatch)
    with pytest.raises(ProblemError) as told:
        parts.pick_device(BF16)
    assert told.value.problems[0].code == "device.no_bf16"
    assert told.value.problems[0].values == {"card": "card 1"}


@pytest.mark.parametrize("grow", ["", "expandable_segments:True,"])
def test_torch_understands_how_it_is_to_take_memory(grow: str) -> None:
    """An option that it knows is one of which it refuses nonsense."""
    told = "import torch, sys; torch._C._accelerator_setAllocatorSettings(sys.argv[1])"
    for way, code in {grow + ROUNDED: 0, grow + ROUNDED.replace("256", "much"): 1}.items():
        assert subprocess.run([sys.executable, "-c", told, way], capture_output=True, timeout=100).returncode == code


@pytest.mark.parametrize("causal", [True, False])
@pytest.mark.parametrize("window", [1, 2, 9, 40])
def test_padded_batches_with_windows_are_the_formula(causal: bool, window: int) -> None:
    lengths = [5, 1, 33, 17, 30]
    torch.manual_seed(2)
    row = attention.segments(lengths, torch.device("cpu"))
    heads = [torch.randn(1, n, sum(lengths), 16) for n in (4, 2, 2)]
    module = torch.nn.Identity()
    with attention.packed(row):
        got, _ = attention._forward(module, *heads, None, is_causal=causal, sliding_window=window, scaling=0.3)
    how = How(Span(0, sum(lengths), row.bounds, row.longest), row.spans, causal, window, 0.3)
    wanted = plainly(*(one[0].transpose(0, 1) for one in heads), how)
    torch.testing.assert_close(got[0], wanted, rtol=1e-5, atol=1e-5)


def test_what_is_kept_goes_away_also_where_nothing_more_can_be_pinned(monkeypatch: pytest.MonkeyPatch) -> None:
    usual = torch.empty

    def refuses(*given: Any, pin_memory: bool = False, **options: Any) -> torch.Tensor:
        if pin_memory:
            raise RuntimeError("CUDA error: out of memory")
        return usual(*given, **options)

    with PretendCard():
        monkeypatch.setattr(torch, "empty", refuses)
        kept = torch.arange(1 << 17, device="cuda")
        away = blocks._send_away(kept)
        assert away[1].device == torch.device("cpu") and not away[1].is_pinned()
        back = blocks._bring_back(away)
        assert back.device == kept.device and torch.equal(back, kept)
