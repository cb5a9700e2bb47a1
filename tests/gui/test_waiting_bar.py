"""A bar whose share stands still while work goes on: a slow sheen, and none where less motion is wanted."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from desktop.core.events import PhaseStarted
from desktop.core.run_story import RunStory
from desktop.core.runs import RunRecord, RunState
from desktop.ui.job_strip import JobStrip
from desktop.ui.progress import ThinBar
from desktop.ui.run.progress import ProgressTab
from desktop.ui.theme import current


@pytest.fixture(autouse=True)
def motion() -> Iterator[None]:
    """Motion as a test sets it, and the system's own afterwards."""
    current().set_reduced_motion(False)
    yield
    current().set_reduced_motion(None)


def test_a_waiting_bar_moves_while_it_is_seen(qtbot: QtBot) -> None:
    bar = ThinBar("Training")
    qtbot.addWidget(bar)
    bar.set_waiting(True)
    assert not bar.moving
    bar.show()
    assert bar.moving
    before = bar.grab().toImage()
    qtbot.waitUntil(lambda: bar.grab().toImage() != before)
    bar.hide()
    assert not bar.moving
    bar.show()
    bar.set_waiting(False)
    assert not bar.moving


def test_with_less_motion_it_rests(qtbot: QtBot) -> None:
    bar = ThinBar("Training")
    qtbot.addWidget(bar)
    bar.show()
    bar.set_waiting(True)
    current().set_reduced_motion(True)
    qtbot.waitUntil(lambda: not bar.moving)
    bar.set_waiting(True)
    assert not bar.moving


def test_a_run_that_loads_its_model_moves_and_one_that_steps_or_waits_for_its_turn_does_not(qtbot: QtBot) -> None:
    tab, story = ProgressTab(), RunStory()
    qtbot.addWidget(tab)
    tab.show()
    for state, phase, moves in (
        (RunState.queued, "", False),
        (RunState.preparing, "model", True),
        (RunState.training, "training", False),
        (RunState.saving, "comparing", True),
        (RunState.finished, "", False),
    ):
        if phase:
            story.take([PhaseStarted(at=1.0, phase=phase)])
        tab.show_record(RunRecord(id="a", name="a", state=state, created=0, steps=10), story)
        assert tab.phases.bar.moving is moves, state


def test_a_strip_set_aside_comes_back_with_its_job(qtbot: QtBot) -> None:
    strip = JobStrip()
    qtbot.addWidget(strip)
    strip.set_aside(True)
    strip.show_job("tickets", "training", 0.5)
    assert strip.isHidden()
    strip.set_aside(False)
    assert not strip.isHidden()
    strip.hide_job()
    strip.set_aside(True)
    strip.set_aside(False)
    assert strip.isHidden()
