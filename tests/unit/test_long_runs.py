"""What a run of days leaves in memory: the newest of it, and nothing twice."""

from __future__ import annotations

import os
import random
import subprocess
import sys
import time
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import QCoreApplication, QEventLoop, QTimer

from desktop.core.dataset import DatasetSpec
from desktop.core.events import SampleWritten, StepDone, notice
from desktop.core.files import append_line, whole_lines, write_json
from desktop.core.run_story import LOSSES_KEPT, SAMPLES_KEPT, RunStory
from desktop.core.runs import RunFolder, RunRecord, RunState
from desktop.services.answerers import instruction_of
from desktop.services.follower import MOST_EVENTS, RunFollower
from desktop.services.places import Places
from desktop.services.runs import Runs
from desktop.ui.chart_data import Series
from tests.fixtures.ended_runs import ended_run, pairs, small_model

STEPS = 3 * MOST_EVENTS + 7


def step(number: int) -> StepDone:
    """A step like any other."""
    return StepDone(
        at=number, step=number, loss=2 / number, learning_rate=1e-4, grad_norm=1, tokens=10, tokens_per_second=5,
        seconds=2, memory=9,
    )  # fmt: skip


@pytest.fixture
def long_run(tmp_path: Path) -> RunFolder:
    """A finished run of many steps; of its last line only a part was written."""
    folder = RunFolder(tmp_path / "long")
    folder.path.mkdir()
    write_json(folder.run, RunRecord(id="long", name="Long", state=RunState.finished, created=1))
    with folder.events.open("wb") as file:
        for number in range(1, STEPS + 1):
            append_line(file, step(number))
        file.write(b'{"event":"step","at"')
    return folder


def test_lines_are_read_some_at_a_time(long_run: RunFolder) -> None:
    whole, end = whole_lines(long_run.events)
    parts, at = [], 0
    while (found := whole_lines(long_run.events, at, 1000))[0]:
        assert len(found[0]) <= 1000
        parts += found[0]
        at = found[1]
    assert (parts, at) == (whole, end) and len(whole) == STEPS and end < long_run.events.stat().st_size


def test_a_follower_reads_no_further_than_was_taken(qapp, home: Path, long_run: RunFolder) -> None:
    follower = RunFollower(long_run, Runs(Places()))
    batches: list[list[StepDone]] = []
    follower.events.connect(batches.append)
    loop = QEventLoop()
    follower.caught_up.connect(loop.quit)
    QTimer.singleShot(60_000, loop, loop.quit)
    follower.start()
    try:
        first, until = whole_lines(long_run.events, 0, MOST_EVENTS)[1], time.monotonic() + 60
        while follower._reader._offset < first and time.monotonic() < until:
            time.sleep(0.02)
        time.sleep(0.6)  # several looks long nobody takes anything
        assert follower._reader._offset == first
        assert batches == []
        loop.exec()
    finally:
        follower.stop()
    assert [one.step for batch in batches for one in batch] == list(range(1, STEPS + 1))
    assert max(len(batch) for batch in batches) == MOST_EVENTS


def test_who_stops_following_hears_nothing_more(qapp, home: Path, long_run: RunFolder) -> None:
    """What was on its way would be taken as the news of the run that the page shows by then."""
    follower = RunFollower(long_run, Runs(Places()))
    heard: list[object] = []
    for signal in (follower.events, follower.record, follower.caught_up, follower.lost):
        signal.connect(lambda *told: heard.append(told))
    follower.start()
    until = time.monotonic() + 60
    while not follower._reader._offset and time.monotonic() < until:
        time.sleep(0.02)
    follower.stop()
    QCoreApplication.processEvents()
    assert follower._reader._offset and heard == []


def test_a_story_keeps_the_newest_steps_and_goes_back_beyond_them() -> None:
    story, many = RunStory(), 5 * LOSSES_KEPT
    story.take(step(number) for number in range(1, many + 1))
    story.take(SampleWritten(at=n, step=n, prompt="p", expected="e", text=str(n)) for n in range(1, many + 1))
    assert (story.step, len(story.losses), story.losses[-1]) == (many, LOSSES_KEPT, 2 / many)
    assert [one.step for one in story.samples] == list(range(many - SAMPLES_KEPT + 1, many + 1))
    story.take([notice(0, "notice.taken_up", step=LOSSES_KEPT)])
    assert (story.step, story.losses, list(story.samples)) == (LOSSES_KEPT, [], [])
    story.take([step(LOSSES_KEPT + 1)])
    assert (story.step, story.losses) == (LOSSES_KEPT + 1, [2 / (LOSSES_KEPT + 1)])


def test_a_curve_knows_its_range_whatever_happens_to_it() -> None:
    dice, line = random.Random(1), Series("a", "A")
    for _ in range(300):
        x = dice.randrange(100)
        line.append(x, dice.choice([float("nan"), dice.uniform(-5, 5)]))
        if line.xs:
            assert line.span() == (line.xs[0], line.xs[-1], min(line.raw), max(line.raw))
    line.clear()
    assert line.span() is None


def test_the_instruction_is_known_without_arrow(home: Path, tmp_path: Path) -> None:
    run = ended_run(small_model(tmp_path / "model"), pairs(tmp_path / "data.jsonl", 20))
    spec = msgspec.json.decode(run.dataset.read_bytes(), type=DatasetSpec)
    assert spec.instruction == ""
    write_json(run.dataset, msgspec.structs.replace(spec, instruction="Be brief."))
    code = (
        "import sys; from pathlib import Path; from desktop.core.runs import RunFolder; "
        "from desktop.services.answerers import instruction_of; print(instruction_of(RunFolder(Path(sys.argv[1])))); "
        "print('pyarrow' in sys.modules)"
    )
    told = subprocess.run(
        [sys.executable, "-c", code, str(run.path)], check=True, capture_output=True, text=True, env=os.environ
    ).stdout.split("\n")
    assert told[:2] == ["Be brief.", "False"]
    # a run that did not note it is asked for its examples
    write_json(run.dataset, msgspec.structs.replace(spec, instruction=None))
    assert instruction_of(run) == ""
