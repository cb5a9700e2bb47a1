"""The queue worked off by real keeper processes: over scripted runs, and once with the real engine."""

from __future__ import annotations

import itertools
import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

import psutil
import pytest

from desktop.core.processes import living_mark, living_process
from desktop.core.queue import Hours
from desktop.core.recipe import recipe_from
from desktop.core.runs import RunFolder, RunState
from desktop.services.places import Places
from desktop.services.preparing import create_run, find_model, read_data
from desktop.services.queue import Queue
from desktop.services.runs import Runs

pytestmark = pytest.mark.e2e
FIXTURES = Path(__file__).resolve().parent.parent / "fixtures"
PATIENCE = 120.0
Make = Callable[..., RunFolder]


def until(true: Callable[[], object], what: str) -> None:
    """Wait until something is so; the wait is patience for a slow machine, not a measurement."""
    deadline = time.monotonic() + PATIENCE
    while not true():
        assert time.monotonic() < deadline, f"never came: {what}"
        time.sleep(0.05)


@pytest.fixture
def base(tmp_path: Path) -> Path:
    """A model of one small matrix, which no engine can load."""
    folder = tmp_path / "base"
    folder.mkdir()
    header = json.dumps({"a": {"dtype": "BF16", "shape": [8, 4], "data_offsets": [0, 64]}}).encode()
    (folder / "model.safetensors").write_bytes(len(header).to_bytes(8, "little") + header + bytes(64))
    (folder / "config.json").write_text('{"hidden_size": 4, "num_hidden_layers": 1, "vocab_size": 10}')
    (folder / "tokenizer.json").write_text("{}")
    return folder


@pytest.fixture
def rows(tmp_path: Path) -> Path:
    """Ten rows."""
    path = tmp_path / "rows.jsonl"
    path.write_text("".join(f'{{"prompt": "p{n}", "completion": "c{n}"}}\n' for n in range(10)))
    return path


@pytest.fixture
def make(home: Path, base: Path, rows: Path) -> Make:
    """Makes a run whose starts behave as named."""

    def make(name: str, *behaviours: str) -> RunFolder:
        recipe = recipe_from({"model": str(base), "data": str(rows), "steps": 50, "name": name})
        folder = create_run(recipe, find_model(str(base), Places()), read_data(str(rows), None, 0.1, 0), Places())
        (folder.path / "script").write_text("\n".join(behaviours))
        return folder

    return make


@pytest.fixture
def queue(home: Path) -> Iterator[Queue]:
    """A queue with the scripted keeper, on hold at first. Keeper and runs do not outlive the test."""
    places = Places()
    queue = Queue(places, Runs(places), [sys.executable, str(FIXTURES / "scripted_keeper.py"), str(places.home)])
    queue.hold()
    yield queue
    queue.hold()  # an ended keeper is not replaced
    for child in queue._children:
        child.kill()
        child.wait()
    for mark in filter(None, map(living_process, queue.runs.folders())):
        psutil.Process(mark.pid).kill()


def starts(folder: RunFolder) -> int:
    """How often the run was started."""
    counted = folder.path / "starts"
    return len(counted.read_text()) if counted.exists() else 0


def is_in(folder: RunFolder, state: RunState) -> Callable[[], bool]:
    """Whether the run's record says so."""
    return lambda: folder.read().state is state


def hours_without_now() -> Hours:
    """Hours of the day that neither hold this moment nor begin while a test runs."""
    hour = datetime.now().hour
    return Hours(60 * ((hour + 8) % 24), 60 * ((hour + 9) % 24))


def done(queue: Queue) -> None:
    """Wait until the queue is empty and its keeper has gone."""
    until(lambda: not queue.state().entries, "the end of the queue")
    until(lambda: queue.keeper() is None, "the end of the keeper")


def test_runs_train_in_order_and_one_at_a_time(queue: Queue, make: Make) -> None:
    first, second, third = make("one", "finish"), make("two", "out_of_memory"), make("three", "finish")
    for folder in (first, second, third):
        queue.add(folder)
    queue.move(third.path.name, 0)
    queue.release()
    done(queue)
    records = [folder.read() for folder in (third, first, second)]
    assert [record.state for record in records] == [RunState.finished, RunState.finished, RunState.failed]
    for before, after in itertools.pairwise(records):
        assert before.ended <= after.started
    assert queue.state().ended == tuple(folder.path.name for folder in (third, first, second))
    assert [starts(folder) for folder in (first, second, third)] == [1, 1, 1]


def test_a_crashed_run_is_tried_three_times_without_progress_and_longer_with_it(queue: Queue, make: Make) -> None:
    hopeless, flaky = make("one", "crash"), make("two", "killed", "crash", "finish")
    slow = make("three", *5 * ["further"], "finish")
    for folder in (hopeless, flaky, slow):
        queue.add(folder)
    queue.release()
    done(queue)
    assert [starts(folder) for folder in (hopeless, flaky, slow)] == [3, 3, 6]
    states = [folder.read().state for folder in (hopeless, flaky, slow)]
    assert states == [RunState.interrupted, RunState.finished, RunState.finished]


def test_a_run_whose_record_cannot_be_read_keeps_its_place_and_is_tried_again(
    tunesmith, queue: Queue, make: Make
) -> None:
    unreadable, second = make("one", "finish"), make("two", "finish")
    for folder in (unreadable, second):
        queue.add(folder)
    record = unreadable.run.read_bytes()
    unreadable.run.write_bytes(b"")
    queue.release()
    until(is_in(second, RunState.finished), "the second run's end")
    until(lambda: len(queue.state().entries) == 1, "the second run's leave")
    assert [entry.run for entry in queue.state().entries] == [unreadable.path.name]
    assert starts(unreadable) == 0 and queue.keeper() is not None
    said = tunesmith("queue", "list").stdout
    assert "The run's record cannot be read" in said and unreadable.path.name in said.replace("\n", "")
    assert Places().keeper_log.read_text().count("run.damaged") == 1
    unreadable.run.write_bytes(record)
    done(queue)
    assert starts(unreadable) == 1 and unreadable.read().state is RunState.finished
    assert queue.state().ended == (second.path.name, unreadable.path.name)


def test_outside_its_hours_it_pauses_and_goes_on_when_they_come(queue: Queue, make: Make) -> None:
    night, after = make("one", "hang", "finish"), make("two", "finish")
    queue.add(night)
    queue.add(after)
    queue.release()
    until(is_in(night, RunState.training), "training")
    queue.set_hours(hours_without_now())
    until(is_in(night, RunState.paused), "the pause")
    assert queue.state().entries[0].paused_by_clock
    assert not queue.state().paused
    assert (starts(night), starts(after)) == (1, 0)
    assert queue.keeper()
    queue.set_hours(None)
    done(queue)
    assert (night.read().state, starts(night), starts(after)) == (RunState.finished, 2, 1)


def test_nothing_starts_before_its_time(queue: Queue, make: Make) -> None:
    late = make("one", "finish")
    queue.add(late)
    begin = time.time() + 3
    queue.set_start_at(begin)
    queue.release()
    done(queue)
    assert late.read().started >= begin
    assert queue.state().start_at is None


def test_a_run_paused_by_hand_holds_the_queue_until_it_is_let_go(queue: Queue, make: Make) -> None:
    first, second = make("one", "hang", "finish"), make("two", "finish")
    queue.add(first)
    queue.add(second)
    queue.release()
    until(is_in(first, RunState.training), "training")
    queue.runs.pause(first)
    until(lambda: queue.keeper() is None, "the end of the keeper")
    assert queue.state().paused
    assert [entry.run for entry in queue.state().entries] == [first.path.name, second.path.name]
    queue.release()
    done(queue)
    assert [starts(first), starts(second)] == [2, 1]
    assert first.read().ended <= second.read().started


def test_a_stopped_run_leaves_and_a_hold_lets_the_running_one_go_on(queue: Queue, make: Make) -> None:
    first, second, third = make("one", "hang"), make("two", "hang"), make("three", "finish")
    for folder in (first, second, third):
        queue.add(folder)
    queue.release()
    until(is_in(first, RunState.training), "training")
    queue.runs.stop(first)
    until(is_in(second, RunState.training), "the next run")
    assert first.read().state is RunState.stopped
    queue.hold()
    queue.runs.stop(second)
    until(lambda: queue.keeper() is None, "the end of the keeper")
    assert (second.read().state, starts(third)) == (RunState.stopped, 0)
    assert [entry.run for entry in queue.state().entries] == [third.path.name]


def test_it_waits_for_a_run_that_is_not_in_the_queue(queue: Queue, make: Make) -> None:
    other, waiting = make("one"), make("two", "finish")
    command = [sys.executable, str(FIXTURES / "scripted_run.py"), str(other.path), "hang"]
    with subprocess.Popen(command) as child:
        try:
            until(is_in(other, RunState.training), "training")
            queue.add(waiting)
            queue.release()
            until(lambda: living_mark(Places().keeper), "a keeper")
            queue.runs.stop(other)
            child.wait(60)
        finally:
            child.kill()
    done(queue)
    assert other.read().state is RunState.stopped
    assert waiting.read().started >= other.read().ended


def test_a_new_keeper_takes_over_what_a_killed_one_left(queue: Queue, make: Make) -> None:
    first, second = make("one", "hang"), make("two", "finish")
    queue.add(first)
    queue.add(second)
    queue.release()
    until(is_in(first, RunState.training), "training")
    before = queue.keeper()
    assert before is not None
    psutil.Process(before.pid).kill()
    until(lambda: queue.keeper() is None, "the end of the keeper")
    assert living_process(first)
    queue.ensure_keeper()
    queue.runs.stop(first)
    done(queue)
    assert (first.read().state, second.read().state) == (RunState.stopped, RunState.finished)
    assert [starts(first), starts(second)] == [1, 1]


def test_after_a_power_cut_the_next_keeper_continues_the_run(queue: Queue, make: Make) -> None:
    run = make("one", "hang", "finish")
    queue.add(run)
    queue.release()
    until(is_in(run, RunState.training), "training")
    keeper, trainer = queue.keeper(), living_process(run)
    assert keeper is not None
    assert trainer is not None
    for mark in (keeper, trainer):
        psutil.Process(mark.pid).kill()
    until(lambda: queue.keeper() is None and living_process(run) is None, "the end of both")
    queue.ensure_keeper()
    done(queue)
    assert (run.read().state, starts(run)) == (RunState.finished, 2)


def test_only_one_keeper_stays(queue: Queue, make: Make) -> None:
    queue.add(make("one", "finish"))
    queue.set_hours(hours_without_now())
    queue.release()
    until(queue.keeper, "a keeper")
    first = queue.keeper()
    others = [subprocess.Popen(queue._keeper_command) for _ in range(2)]
    assert [other.wait(timeout=PATIENCE) for other in others] == [0, 0]
    assert queue.keeper() == first


@pytest.fixture
def tunesmith(home: Path) -> Iterator[Callable[..., subprocess.CompletedProcess[str]]]:
    """The real command line; the keeper it starts does not outlive the test."""

    def call(*words: str) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-m", "desktop", *words]
        return subprocess.run(command, capture_output=True, text=True, check=False, stdin=subprocess.DEVNULL)

    yield call
    for mark in filter(None, [living_mark(Places().keeper), *map(living_process, Runs(Places()).folders())]):
        psutil.Process(mark.pid).kill()


def queue_said(done: subprocess.CompletedProcess[str]) -> dict:
    """What a command said to machines."""
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout.splitlines()[-1])


def test_the_command_line_edits_the_queue(tunesmith, make: Make, base: Path, rows: Path, tmp_path: Path) -> None:
    make("one")
    make("two")
    recipe = tmp_path / "recipe.json"
    recipe.write_text(json.dumps({"name": "three", "model": str(base), "data": rows.name, "steps": 5}))
    assert tunesmith("queue", "hold", "--json").returncode == 0
    added = queue_said(tunesmith("queue", "add", "one", "two", "--recipe", str(recipe), "--json"))
    assert [(row["place"], row["run"]["name"]) for row in added["entries"]] == [(1, "one"), (2, "two"), (3, "three")]
    assert (added["paused"], added["keeper"], added["waits_for"]) == (True, None, "go")
    moved = queue_said(tunesmith("queue", "move", "three", "1", "--json"))
    assert [row["run"]["name"] for row in moved["entries"]] == ["three", "one", "two"]
    gone = queue_said(tunesmith("queue", "remove", "one", "--json"))
    assert [row["run"]["name"] for row in gone["entries"]] == ["three", "two"]
    assert queue_said(tunesmith("queue", "hours", "22:00-07:30", "--json"))["hours"] == {"from": 1320, "until": 450}
    assert queue_said(tunesmith("queue", "hours", "always", "--json"))["hours"] is None
    found = queue_said(tunesmith("queue", "start-at", "23:15", "--json"))["start_at"]
    assert datetime.fromtimestamp(found).strftime("%H:%M:%S") == "23:15:00"
    assert queue_said(tunesmith("queue", "start-at", "now", "--json"))["start_at"] is None
    stopped = tunesmith("stop", "two")
    assert (stopped.returncode, "Taken out of the queue." in stopped.stdout) == (0, True)
    shown = tunesmith("queue", "list")
    assert "three" in shown.stdout
    assert "tunesmith queue go" in shown.stdout
    for words in (["add"], ["move", "three", "0"], ["hours", "25:00-1:00"], ["start-at", "soon"]):
        assert tunesmith("queue", *words).returncode == 2
    assert tunesmith("queue", "remove", "one").returncode == 4
    assert tunesmith("pause", "three").returncode == 4


@pytest.mark.skipif(os.name != "posix", reason="a command of the search path stands in for notify-send")
@pytest.mark.slow
def test_the_real_keeper_and_engine_go_through_the_queue_and_say_so(
    tunesmith, make: Make, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    said = tmp_path / "said"
    tool = tmp_path / "bin" / "notify-send"
    tool.parent.mkdir()
    tool.write_text(f'#!/bin/sh\nprintf "%s\\n" "$@" > {said}.new && mv {said}.new {said}\n')
    tool.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tool.parent}{os.pathsep}{os.environ['PATH']}")
    runs = [make("a < b"), make("two")]
    queue_said(tunesmith("queue", "add", "a < b", "two", "--json"))
    until(said.exists, "the notification")
    # No engine can load the model of these runs: each says why, and the next one has its turn.
    assert [folder.read().state for folder in runs] == [RunState.failed, RunState.failed]
    assert said.read_text().splitlines()[-2:] == ["The queue is done", "0 finished, 2 not: a &lt; b, two."]
    until(lambda: living_mark(Places().keeper) is None, "the end of the keeper")
    assert json.loads(Places().queue.read_bytes())["entries"] == []


@pytest.mark.parametrize("command", ["pause", "save", "sample"])
def test_commands_reach_a_training_run(tunesmith, make: Make, command: str) -> None:
    folder = make("one")
    words = [sys.executable, str(FIXTURES / "scripted_run.py"), str(folder.path), "hang"]
    with subprocess.Popen(words) as child:
        try:
            until(is_in(folder, RunState.training), "training")
            done = tunesmith(command, "one")
            assert done.returncode == 0, done.stderr
            if command == "pause":
                assert "Paused at step 3 of 50" in done.stdout
                assert child.wait(timeout=30) == 6
        finally:
            child.kill()  # the others would hang on
        assert f'"command":"{command}"' in folder.commands.read_text()
