"""Tests for a card that a pretended one can take, in small: where everything lies, and that streams are in order."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.engine import exactness
from tests.cuda import test_kernels_on_a_card as real
from tests.engine.test_packing import random_store
from tests.fixtures.pretend_card import CARD, PretendCard

pytestmark = pytest.mark.training
LENGTHS = [23, 5, 31, 1, 12, 6, 17, 30]


@pytest.fixture(autouse=True)
def in_small(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Short examples, and a card."""
    monkeypatch.setattr(real, "LENGTHS", LENGTHS)
    monkeypatch.setattr(real, "FULL", 192)
    with PretendCard():
        yield
    exactness.begin(False)


@pytest.mark.parametrize("blocks", ["OOOO", "ROMK"])
def test_all_ways_of_computing_are_equal(tmp_path: Path, blocks: str) -> None:
    real.test_all_ways_of_computing_are_equal_bit_for_bit(
        CARD, tmp_path, random_store(tmp_path / "tokens", LENGTHS), "fp32", blocks
    )


@pytest.mark.parametrize("precision", ["bf16", "fp16", "fp32"])
def test_packed_rows_equal_the_examples_one_by_one(tmp_path: Path, precision: str) -> None:
    store = random_store(tmp_path / "tokens", LENGTHS)
    real.test_packed_rows_equal_the_examples_one_by_one(CARD, tmp_path, store, precision, "mistral")


@pytest.mark.parametrize("window", [None, 40])
def test_padded_batches_equal_the_kernel(window: int | None) -> None:
    real.test_padded_batches_equal_the_kernel(CARD, "bf16", window)


def test_embedding_and_head_may_wait(tmp_path: Path) -> None:
    store = random_store(tmp_path / "tokens", LENGTHS)
    real.test_embedding_and_head_may_wait_in_the_pcs_memory(CARD, tmp_path, store, "bf16")


def test_a_model_judges_with_its_embedding_away(tmp_path: Path) -> None:
    real.test_a_model_judges(CARD, tmp_path, "bf16", True)
