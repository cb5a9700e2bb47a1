"""A run whose steps are long saves what it has trained by the clock, too."""

from __future__ import annotations

import pytest

from desktop.core.events import CheckpointSaved, read_events

from .conftest import MakeRun
from .zygote import Zygote

pytestmark = pytest.mark.training


@pytest.mark.parametrize(
    ("every", "save_at_latest", "saved"), [(100, 0.0, [1, 2, 3]), (100, 600.0, [3]), (0, 0.0, [3])]
)
def test_it_saves_by_the_clock_unless_none_is_wanted(
    make_run: MakeRun, zygote: Zygote, every: int, save_at_latest: float, saved: list[int]
) -> None:
    folder = make_run(steps=3, checkpoint_every=every, evaluate_every=0, sample_every=0, compare_examples=0)
    assert zygote.train(folder, save_at_latest=save_at_latest) == 0, folder.log.read_text()
    events, _ = read_events(folder.events)
    assert [event.step for event in events if isinstance(event, CheckpointSaved)] == saved
