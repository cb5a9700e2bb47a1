"""What a run has trained is saved in time: by the clock where its steps are long, and when the PC is switched off."""

from __future__ import annotations

import os
import signal
import time

import pytest

from desktop.core.events import CheckpointSaved, Noticed, StepDone, read_events
from desktop.core.queue import QueueEntry, QueueState, settled
from desktop.core.runs import ExitCode, RunState

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


def test_told_to_end_by_the_system_it_pauses_and_goes_on_where_it_stopped(make_run: MakeRun, zygote: Zygote) -> None:
    quiet = {"checkpoint_every": 0, "evaluate_every": 0, "sample_every": 0, "compare_examples": 0}
    folder = make_run(steps=4000, **quiet)
    pid = zygote.start(folder)
    while not any(isinstance(event, StepDone) for event in read_events(folder.events)[0]):
        assert zygote.ended(pid) is None, folder.log.read_text()
        time.sleep(0.02)
    os.kill(pid, signal.SIGTERM)
    assert zygote.wait(pid) == ExitCode.paused
    record = folder.read()
    assert record.state is RunState.paused and record.step > 0 and record.outcome is not None
    assert record.outcome.problem is not None and record.outcome.problem.code == "engine.told_to_end"
    newest = folder.newest_checkpoint()
    assert newest is not None and newest.name.startswith(f"step-{record.step:06d}")
    queue = QueueState(entries=(QueueEntry(record.id, 1.0, tries=1, step=0),))
    after = settled(queue, {record.id: record}, ())
    assert not after.paused, "nobody has paused it: the queue goes on with it"
    assert after.entries[0].tries == 0, "and it was no failed try"
    folder.move(RunState.queued, outcome=None)
    assert zygote.train(folder, pause_at=[record.step + 1, 0]) == ExitCode.paused
    assert sorted({event.step for event in read_events(folder.events)[0] if isinstance(event, StepDone)}) == list(
        range(1, record.step + 2)
    )


def test_a_pause_after_one_that_could_not_be_written_down_is_the_persons_own(make_run: MakeRun, zygote: Zygote) -> None:
    quiet = {"checkpoint_every": 0, "evaluate_every": 0, "sample_every": 0, "compare_examples": 0}
    folder = make_run(steps=6, **quiet)
    assert zygote.train(folder, full_at=[2], end_at=[2], pause_at=[4, 0]) == ExitCode.paused, folder.log.read_text()
    codes = [event.notice.code for event in read_events(folder.events)[0] if isinstance(event, Noticed)]
    assert "notice.checkpoint_skipped" in codes
    record = folder.read()
    assert record.step == 4 and record.outcome is not None and record.outcome.problem is None
