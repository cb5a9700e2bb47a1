"""The queue: its rules, its file under several processes, and what it means for the runs in it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from datetime import datetime
from pathlib import Path

import msgspec
import psutil
import pytest

from desktop.core.files import write_json
from desktop.core.problems import Problem, ProblemError
from desktop.core.queue import (
    Hours,
    QueueEntry,
    QueueState,
    begun,
    clock_paused,
    hours_from,
    hours_text,
    minute_of,
    next_time,
    settled,
    spent,
    waits_for,
    with_clock,
    with_run,
    with_run_at,
    within,
    without_run,
)
from desktop.core.runs import Outcome, ProcessMark, RunFolder, RunRecord, RunState
from desktop.services.keeper import Keeper, summary
from desktop.services.places import Places
from desktop.services.preparing import create_run, find_model, read_data
from desktop.services.queue import Queue
from desktop.services.queue_file import queue_lock, read_queue, write_queue
from desktop.services.runs import Runs, at_work


def at(hour: int, minute: int = 0) -> float:
    """A moment of a day of this PC."""
    return datetime(2026, 11, 24, hour, minute).timestamp()


def record(state: RunState, step: int = 0, name: str = "a") -> RunRecord:
    """A run's record."""
    return RunRecord(id=name, name=name, state=state, created=0.0, step=step, steps=100)


def queue_of(*runs: str) -> QueueState:
    """A queue of these runs."""
    return QueueState(entries=tuple(QueueEntry(run, 0.0) for run in runs))


def names(state: QueueState) -> str:
    """The runs of a queue in order."""
    return "".join(entry.run for entry in state.entries)


# -- rules -------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("run", "place", "order"), [("c", 0, "cab"), ("a", 1, "bac"), ("a", 2, "bca"), ("b", -5, "bac"), ("a", 99, "bca")]
)
def test_a_run_is_moved_and_no_place_is_out_of_reach(run: str, place: int, order: str) -> None:
    assert names(with_run_at(queue_of("a", "b", "c"), run, place)) == order


def test_runs_come_to_the_end_and_what_has_ended_is_counted_until_the_queue_was_empty() -> None:
    state = msgspec.structs.replace(queue_of("a"), ended=("x",))
    assert with_run(state, "b", 5.0).entries == (QueueEntry("a", 0.0), QueueEntry("b", 5.0))
    assert with_run(state, "b", 5.0).ended == ("x",)
    assert with_run(without_run(state, "a"), "b", 5.0).ended == ()


@pytest.mark.parametrize(
    ("text", "inside", "outside"),
    [
        ("9:00-17:30", [(9, 0), (17, 29)], [(8, 59), (17, 30), (0, 0)]),
        ("22:00-07:00", [(22, 0), (23, 59), (0, 0), (6, 59)], [(7, 0), (12, 0), (21, 59)]),
        ("00:00-00:00", [(0, 0), (12, 0)], []),
        ("always", [(3, 0)], []),
    ],
)
def test_hours_may_go_past_midnight(text: str, inside: list, outside: list) -> None:
    hours = hours_from(text)
    assert all(within(hours, at(*time)) for time in inside)
    assert not any(within(hours, at(*time)) for time in outside)


def test_hours_are_read_as_they_are_written() -> None:
    assert hours_from(hours_text(Hours(1320, 425))) == Hours(1320, 425)
    assert json.loads(msgspec.json.encode(Hours(1320, 425))) == {"from": 1320, "until": 425}
    for text in ("", "22", "22:00", "24:00-1:00", "22:60-1:00", "22:00-", "ever"):
        with pytest.raises(ValueError):
            hours_from(text)


@pytest.mark.parametrize(("now", "day"), [(at(21, 59), 24), (at(22, 0), 25), (at(23, 0), 25)])
def test_the_next_time_of_an_hour_is_today_or_tomorrow(now: float, day: int) -> None:
    assert datetime.fromtimestamp(next_time(22 * 60, now)) == datetime(2026, 11, day, 22, 0)


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="Windows keeps its time zone")
def test_a_night_in_which_the_clocks_change_is_no_day_of_24_hours(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TZ", "Europe/Berlin")
    time.tzset()
    try:
        evening = datetime(2026, 10, 24, 22, 0).timestamp()
        assert next_time(22 * 60, evening) - evening == 25 * 3600
    finally:
        monkeypatch.undo()
        time.tzset()


def test_the_queue_says_what_it_waits_for() -> None:
    state = QueueState(start_at=at(20), hours=Hours(22 * 60, 7 * 60))
    assert waits_for(msgspec.structs.replace(state, paused=True), at(23)) == "go"
    assert waits_for(state, at(19)) == "start"
    assert waits_for(state, at(21)) == "hours"
    assert waits_for(state, at(22)) == ""


def test_a_start_time_that_has_come_stays_over_when_the_clock_is_set_back() -> None:
    state = QueueState(start_at=at(20))
    assert with_clock(state, at(19)) == state
    assert with_clock(state, at(20)).start_at is None


def test_a_start_time_chosen_by_a_clock_that_ran_years_ahead_keeps_its_hour() -> None:
    ahead = datetime(2031, 5, 5, 22, 0).timestamp()
    found = with_clock(QueueState(start_at=ahead), at(21)).start_at
    assert found == at(22)
    assert minute_of(found) == 22 * 60


def test_three_tries_without_a_step_and_no_more() -> None:
    state = queue_of("a")
    for tries in (1, 2, 3):
        assert not spent(state.entries[0], 0)
        state = begun(state, "a", 0)
        assert state.entries[0].tries == tries
    assert spent(state.entries[0], 0)
    assert not spent(state.entries[0], 1)
    assert begun(state, "a", 1).entries[0] == QueueEntry("a", 0.0, 1, 1)


def look(state: QueueState, run: RunRecord, *alive: str) -> QueueState:
    """The queue after a look at its run a."""
    return settled(state, {"a": run}, alive)


@pytest.mark.parametrize("state", [RunState.stopped, RunState.failed, RunState.interrupted, RunState.paused])
def test_before_its_first_try_any_run_that_can_go_on_stays(state: RunState) -> None:
    assert look(queue_of("a"), record(state)) == queue_of("a")


@pytest.mark.parametrize("state", [RunState.finished, RunState.stopped, RunState.failed])
def test_what_has_ended_leaves(state: RunState) -> None:
    after = look(begun(queue_of("a"), "a", 0), record(state))
    assert (names(after), after.ended) == ("", ("a",))


def test_a_crashed_run_stays_until_its_tries_are_spent() -> None:
    state = queue_of("a")
    for _ in range(3):
        assert names(look(state, record(RunState.interrupted))) == "a"
        state = begun(state, "a", 0)
    assert look(state, record(RunState.interrupted)).ended == ("a",)
    assert names(look(state, record(RunState.interrupted, step=1))) == "a"


def test_a_run_paused_by_the_clock_waits_and_one_paused_by_hand_holds_the_queue() -> None:
    state = begun(queue_of("a"), "a", 0)
    by_clock = clock_paused(state, "a")
    assert look(by_clock, record(RunState.paused)) == by_clock
    assert not begun(by_clock, "a", 5).entries[0].paused_by_clock
    by_hand = look(state, record(RunState.paused))
    assert (names(by_hand), by_hand.paused) == ("a", True)
    # Let go again, it counts as one that was just added.
    released = msgspec.structs.replace(by_hand, paused=False)
    assert look(released, record(RunState.paused)) == released


def told_to_end(step: int = 0) -> RunRecord:
    """The record of a run that the system told to end."""
    outcome = Outcome(RunState.paused, step=step, problem=Problem("engine.told_to_end"))
    return msgspec.structs.replace(record(RunState.paused, step), outcome=outcome)


def test_a_run_that_the_system_ends_again_and_again_holds_the_queue_after_its_tries() -> None:
    state = queue_of("a")
    for tries in (1, 2):
        state = look(begun(state, "a", 0), told_to_end())
        assert (state.entries[0].tries, state.paused) == (tries, False)
    state = look(begun(state, "a", 0), told_to_end())
    assert (names(state), state.entries[0].tries, state.paused) == ("a", 0, True)
    released = msgspec.structs.replace(state, paused=False)
    assert look(released, told_to_end()) == released, "let go again, it counts as one that was just added"


def test_a_run_that_gets_further_each_time_goes_on_however_often_the_system_ends_it() -> None:
    state = queue_of("a")
    for step in range(6):
        state = look(begun(state, "a", step), told_to_end(step + 1))
        assert (state.entries[0].tries, state.paused) == (0, False)


def test_a_run_started_by_hand_is_taken_over_and_a_removed_one_leaves() -> None:
    taken = look(queue_of("a"), record(RunState.training, step=7), "a")
    assert taken.entries == (QueueEntry("a", 0.0, 1, 7),)
    gone = settled(queue_of("a", "b"), {"b": record(RunState.queued)}, ())
    assert (names(gone), gone.ended) == ("b", ())
    # one whose record only cannot be read just now keeps its place
    assert settled(queue_of("a", "b"), {"b": record(RunState.queued)}, (), {"a"}) == queue_of("a", "b")


def test_the_summary_names_what_did_not_finish() -> None:
    assert summary([record(RunState.finished), record(RunState.finished)]) == "2 finished."
    ends = [record(RunState.finished), record(RunState.failed, name="tickets")]
    assert summary(ends) == "1 finished, 1 not: tickets."


# -- the file ----------------------------------------------------------------------------------------------------------

ADDER = """
import sys
from desktop.core.queue import with_run
from desktop.services.places import Places
from desktop.services.queue_file import queue_lock, read_queue, write_queue
for number in range(30):
    with queue_lock(Places(), patience=120):
        write_queue(Places(), with_run(read_queue(Places()), f"{sys.argv[1]}-{number}", 0.0))
"""
HOLDER = """
import time
from desktop.services.places import Places
from desktop.services.queue_file import queue_lock
with queue_lock(Places()):
    print("held", flush=True)
    time.sleep(600)
"""


def test_two_processes_that_edit_at_once_lose_nothing(home: Path) -> None:
    children = [subprocess.Popen([sys.executable, "-c", ADDER, name]) for name in "ab"]
    assert [child.wait(timeout=240) for child in children] == [0, 0]
    runs = [entry.run for entry in read_queue(Places()).entries]
    assert sorted(runs) == sorted(f"{name}-{number}" for name in "ab" for number in range(30))
    for name in "ab":
        assert [run for run in runs if run[0] == name] == [f"{name}-{number}" for number in range(30)]


def test_a_held_lock_is_said_and_a_dead_holder_holds_nothing(home: Path) -> None:
    with subprocess.Popen([sys.executable, "-c", HOLDER], stdout=subprocess.PIPE) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == b"held\n"
        try:
            with pytest.raises(ProblemError) as caught, queue_lock(Places(), patience=0.0):
                pass
        finally:
            holder.kill()
        assert caught.value.problems[0].code == "queue.busy"
    with queue_lock(Places(), patience=0.0):
        write_queue(Places(), queue_of("a"))
    assert read_queue(Places()) == queue_of("a")


@pytest.mark.parametrize(
    ("text", "code"),
    [('{"entries": 3}', "queue.damaged"), ("{", "queue.damaged"), ('{"schema": 2, "entries": 3}', "queue.newer")],
)
def test_a_queue_that_cannot_be_read_is_said_and_left_alone(home: Path, text: str, code: str) -> None:
    home.mkdir()
    Places().queue.write_text(text)
    queue = Queue(Places(), Runs(Places()))
    for act in (queue.state, queue.hold, queue.ensure_keeper):
        with pytest.raises(ProblemError) as caught:
            act()
        assert caught.value.problems[0].code == code
    assert Places().queue.read_text() == text


# -- runs in the queue -------------------------------------------------------------------------------------------------


@pytest.fixture
def make(home: Path, tmp_path: Path):
    """Makes runs that wait to be trained."""
    from desktop.core.recipe import recipe_from

    model = tmp_path / "base"
    model.mkdir()
    header = json.dumps({"a": {"dtype": "BF16", "shape": [8, 4], "data_offsets": [0, 64]}}).encode()
    (model / "model.safetensors").write_bytes(len(header).to_bytes(8, "little") + header + bytes(64))
    (model / "config.json").write_text('{"hidden_size": 4, "num_hidden_layers": 1, "vocab_size": 10}')
    (model / "tokenizer.json").write_text("{}")
    rows = tmp_path / "rows.jsonl"
    rows.write_text("".join(f'{{"prompt": "p{n}", "completion": "c{n}"}}\n' for n in range(10)))

    def make(name: str) -> RunFolder:
        recipe = recipe_from({"model": str(model), "data": str(rows), "steps": 50, "name": name})
        return create_run(recipe, find_model(str(model), Places()), read_data(str(rows), None, 0.1, 0), Places())

    return make


@pytest.fixture
def queue(home: Path) -> Queue:
    """A queue on hold, so that no keeper is started."""
    queue = Queue(Places(), Runs(Places()))
    queue.hold()
    return queue


def test_a_run_that_waits_in_the_queue_is_not_called_interrupted(make, queue: Queue) -> None:
    waiting, forgotten = make("one"), make("two")
    queue.add(waiting)
    for folder in (waiting, forgotten):
        long_ago = time.time() - 3600  # past the time in which whoever made it may start it
        os.utime(folder.run, (long_ago, long_ago))
    assert queue.runs.refresh(waiting).state is RunState.queued
    assert queue.runs.refresh(forgotten).state is RunState.interrupted
    assert at_work(queue.runs.records()) is None
    with pytest.raises(ProblemError) as caught:
        queue.runs.pause(waiting)
    assert caught.value.problems[0].code == "run.not_running"


def test_what_leaves_the_queue_before_its_turn_can_still_be_started(make, queue: Queue) -> None:
    removed, stopped = make("one"), make("two")
    queue.add(removed)
    queue.add(stopped)
    queue.remove(removed.path.name)
    queue.runs.stop(stopped)
    assert queue.state().entries == ()
    for folder in (removed, stopped):
        assert queue.runs.refresh(folder).state is RunState.stopped
        queue.add(folder)
    assert [folder.path for _, folder, _ in queue.rows()] == [removed.path, stopped.path]
    queue.move(stopped.path.name, 0)
    assert [folder.path for _, folder, _ in queue.rows()] == [stopped.path, removed.path]


def test_what_cannot_wait_is_refused_with_its_reason(make, queue: Queue, tmp_path: Path) -> None:
    twice, done, elsewhere = make("one"), make("two"), make("three")
    queue.add(twice)
    for state in (RunState.preparing, RunState.training, RunState.saving, RunState.finished):
        done.move(state)
    elsewhere.path.rename(tmp_path / "elsewhere")
    for folder, code in [
        (twice, "queue.already_in"), (done, "run.cannot_resume"), (RunFolder(tmp_path / "elsewhere"), "run.unknown")
    ]:  # fmt: skip
        with pytest.raises(ProblemError) as caught:
            queue.add(folder)
        assert caught.value.problems[0].code == code
    for act in (lambda: queue.remove("no"), lambda: queue.move("no", 0)):
        with pytest.raises(ProblemError) as caught:
            act()
        assert caught.value.problems[0].code == "queue.not_in"


def test_a_queue_on_hold_or_empty_starts_no_keeper(make, queue: Queue) -> None:
    queue.add(make("one"))
    queue.ensure_keeper()
    assert queue.keeper() is None
    assert not Places().keeper_log.exists()


def test_a_run_that_the_system_ended_is_left_alone_for_a_while(make, queue: Queue) -> None:
    run = make("one")
    queue.add(run)
    name = run.path.name
    run.move(RunState.preparing)
    run.move(RunState.paused, outcome=Outcome(RunState.paused, problem=Problem("engine.told_to_end")))
    with queue_lock(Places()):
        write_queue(Places(), begun(msgspec.structs.replace(read_queue(Places()), paused=False), name, 0))
    keeper = Keeper(Places(), Runs(Places(), lambda _: [sys.executable, "-c", ""]), retry_after=(600.0,))
    assert keeper.look()
    assert run.read().state is RunState.paused, "not started again at once"
    assert read_queue(Places()).entries[0].tries == 1


def test_while_a_run_at_work_cannot_be_read_nothing_else_is_started(make, queue: Queue) -> None:
    working, waiting = make("one"), make("two")
    for folder in (working, waiting):
        queue.add(folder)
    write_json(working.process, ProcessMark(os.getpid(), psutil.Process().create_time()))
    working.run.write_bytes(b"")
    with queue_lock(Places()):
        before = msgspec.structs.replace(read_queue(Places()), paused=False)
        write_queue(Places(), before)
    assert Keeper(Places(), Runs(Places(), lambda _: [sys.executable, "-c", ""])).look()
    assert read_queue(Places()) == before
    assert waiting.read().state is RunState.queued and not waiting.process.exists()


def test_a_run_that_cannot_be_read_can_be_taken_out(make, queue: Queue) -> None:
    unreadable, other = make("one"), make("two")
    for folder in (unreadable, other):
        queue.add(folder)
    unreadable.run.write_bytes(b"")
    assert [problem.code for problem in queue.unreadable()] == ["run.damaged"]
    assert [entry.run for entry in queue.remove(unreadable.path.name).entries] == [other.path.name]
    assert queue.unreadable() == []
