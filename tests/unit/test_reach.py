"""Which sizes a card can train: the planner's answer for real shapes."""

from __future__ import annotations

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.hardware import CUDA_FAMILIES, driver_needed, newest_cuda_family
from desktop.core.presets import Budget
from desktop.core.reach import SizeFit, Way, largest, reach, usual_models

GB = 10**9
ORDER: tuple[Way, ...] = ("fits", "tight", "streaming", "too_big")


def ways(free: float, ram: float = 64) -> dict[str, Way]:
    """How each size fits a card with so many GB free, in a PC with so many GB of memory free."""
    return {fit.label: fit.way for fit in reach(Budget("cuda", int(free * GB), "bf16", int(ram * GB)))}


def test_the_models_have_the_published_numbers_of_parameters() -> None:
    # as their model cards and safetensors indices have them
    assert [spec.parameters for _, spec in usual_models()] == [
        494_032_768, 1_543_714_304, 3_212_749_824, 8_030_261_248, 14_770_033_664, 32_763_876_352, 70_553_706_496,
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("free", "plain", "streamed"),
    [(5.5, "3 B", "32 B"), (11, "14 B", "70 B"), (23, "32 B", "70 B"), (78, "70 B", None)],
)
def test_usual_cards(free: float, plain: str, streamed: str | None) -> None:
    fits = reach(Budget("cuda", int(free * GB), "bf16", 120 * GB))
    assert largest(fits, "fits", "tight").label == plain  # type: ignore[union-attr]
    most = largest(fits, "streaming")
    assert (most.label if most else None) == streamed


def test_streaming_needs_the_pcs_memory() -> None:
    assert ways(8, ram=64)["32 B"] == "streaming"
    assert ways(8, ram=8)["32 B"] == "too_big"


def test_what_waits_in_the_pcs_memory_is_said() -> None:
    def fit(free: int, ram: int) -> SizeFit:
        return next(one for one in reach(Budget("cuda", free * GB, "bf16", ram * GB)) if one.label == "32 B")

    streamed, short, small = fit(8, 64), fit(8, 8), fit(1, 64)
    assert 16 * GB < streamed.ram < 22 * GB  # 31 billion weights in 4 bits, embeddings and head in 16
    assert short.ram == pytest.approx(streamed.ram / 0.7, rel=1e-6)
    assert short.need > 8 * GB
    assert fit(8, 1 + short.ram // GB).way == "streaming"
    assert small.ram == 0  # no room on the card for a block's work either
    assert fit(80, 64).ram == 0


@given(free=st.floats(0, 100), more=st.floats(0, 50), ram=st.floats(0, 200))
def test_more_memory_is_never_worse_and_all_fits_are_within_it(free: float, more: float, ram: float) -> None:
    before, after = ways(free, ram), ways(free + more, ram)
    for label, way in before.items():
        if way in ("fits", "streaming", "too_big"):
            better = ORDER.index(after[label]) <= ORDER.index(way)
            assert better or (way == "streaming" and after[label] == "tight"), label
    for fit in reach(Budget("cuda", int(free * GB), "bf16", int(ram * GB))):
        assert (fit.need > int(free * GB)) == (fit.way == "too_big")
    assert msgspec.json.encode(reach(Budget("cuda", 0, "fp16", 0)))


def test_the_driver_that_is_needed_as_people_write_it() -> None:
    assert (driver_needed(False), driver_needed(True)) == ("525.60.13", "528.33")
    for family, *_ in CUDA_FAMILIES:
        for windows in (False, True):
            assert newest_cuda_family(driver_needed(windows, family), windows) == family
