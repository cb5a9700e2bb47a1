"""What can no longer be read at a start: it is made anew where that is possible, and told of either way."""

from __future__ import annotations

import os
import shutil
import sys
import threading
from collections.abc import Callable
from pathlib import Path

import msgspec
import psutil
import pytest
from PySide6.QtWidgets import QPushButton

from desktop.cli import main
from desktop.core.events import Ended, Evaluated, Noticed, RunEvent, notice
from desktop.core.files import append_line, write_json
from desktop.core.models import ModelSpec, read_base, read_model
from desktop.core.processes import living_process
from desktop.core.queue import QueueEntry, QueueState
from desktop.core.recipe import recipe_from
from desktop.core.runs import ProcessMark, RunFolder, RunState
from desktop.services.answerers import base_gone
from desktop.services.checkup import home_troubles
from desktop.services.desk import Desk
from desktop.services.keeper import Keeper
from desktop.services.mending import mend_queue, mend_runs, mend_settings
from desktop.services.model_store import runs_with
from desktop.services.moved_bases import follow_bases
from desktop.services.places import Places
from desktop.services.preparing import create_run, read_data
from desktop.services.queue import Queue
from desktop.services.queue_file import queue_lock, read_queue, write_queue
from desktop.services.runs import Runs
from desktop.services.runs_watcher import RunsWatcher
from desktop.services.settings import load_settings
from desktop.ui.main_window import MainWindow
from desktop.ui.message_strip import MessageStrip
from desktop.ui.tryout.answerer_choice import AnswererChoice
from tests.fixtures.ended_runs import ended_run
from tests.gui.conftest import Play, destroy
from tests.gui.conftest import close as close_window

DAMAGED = b'{"schema": 1, "id": '


@pytest.mark.parametrize("content", [b"", b"nonsense", b"[120]", b"\xff\x00"])
def test_damaged_settings_are_set_aside_before_they_are_written_over(home: Path, content: bytes) -> None:
    home.mkdir()
    Places().settings.write_bytes(content)
    assert [problem.code for problem in mend_settings(Places())] == ["settings.made_anew"]
    assert (home / "settings.damaged.json").read_bytes() == content
    assert not Places().settings.exists()
    assert mend_settings(Places()) == []
    assert load_settings(Places()).text_percent == 100


def test_a_setting_that_is_not_known_is_no_damage(home: Path) -> None:
    home.mkdir()
    Places().settings.write_bytes(b'{"text_percent": "much", "language": "de", "models_folder": "/mnt/models"}')
    assert mend_settings(Places()) == []
    found = load_settings(Places())
    assert (found.text_percent, found.language, found.models_folder) == (100, "de", "/mnt/models")


def look(step: int, loss: float, tokens: int = 20) -> Evaluated:
    """A look at the held-out examples, as many as count for so many tokens."""
    return Evaluated(at=1080.0, step=step, loss=loss, tokens=tokens, seconds=0.5)


def best_kept(step: int) -> Noticed:
    """The weights of an earlier look were put in place."""
    return notice(1080.0, "notice.best_kept", step=step, loss=0.25)


@pytest.mark.parametrize(
    ("last", "final"),
    [
        ([look(40, 0.3)], 0.3),
        ([look(35, 0.25), look(40, 0.3), best_kept(35)], 0.25),
        ([look(35, 0.25), look(40, 0.3), best_kept(35), look(40, 0.28, tokens=90)], 0.28),
    ],
    ids=["the last", "the best", "at all examples"],
)
def test_a_finished_run_is_what_it_was(home: Path, model: Path, data: Path, last: list[RunEvent], final: float) -> None:
    folder = ended_run(model, data, steps=40, best=0.4)
    before = folder.read()
    assert before.outcome is not None
    with folder.events.open("ab") as file:
        for event in (*last, Ended(at=1080.0, outcome=before.outcome)):
            append_line(file, event)
    folder.run.write_bytes(DAMAGED)
    (told,) = mend_runs(Runs(Places()))
    assert (told.code, told.values) == ("run.made_anew", {"name": "Tickets"})
    now = folder.read()
    assert now.final_loss == final
    same = ("id", "name", "state", "recipe_hash", "base_model", "dataset", "step", "steps", "outcome")
    assert [getattr(now, name) for name in same] == [getattr(before, name) for name in same]
    assert (folder.path / "run.damaged.json").read_bytes() == DAMAGED
    assert mend_runs(Runs(Places())) == []


def test_a_run_that_was_cut_off_can_go_on(home: Path, run_folder: RunFolder, play: Play) -> None:
    assert play(run_folder, "killed").wait(60) != 0
    assert living_process(run_folder) is None
    run_folder.run.write_bytes(b"")
    assert [problem.code for problem in mend_runs(Runs(Places()))] == ["run.made_anew"]
    record = run_folder.read()
    assert record.state is RunState.interrupted and record.outcome is not None
    assert record.outcome.problem is not None and record.outcome.problem.code == "engine.vanished"


def test_what_cannot_be_made_anew_is_named(home: Path, run_folder: RunFolder) -> None:
    run_folder.run.write_bytes(DAMAGED)
    run_folder.recipe.unlink()
    (told,) = mend_runs(Runs(Places()))
    assert told.code == "run.damaged" and str(run_folder.run) in str(told.values["path"])
    assert run_folder.run.read_bytes() == DAMAGED


def test_the_queue_is_made_anew_from_the_runs_that_wait_and_held(home: Path, run_folder: RunFolder) -> None:
    name = run_folder.path.name
    write_queue(Places(), QueueState(entries=(QueueEntry(name, 1.0),)))
    runs = Runs(Places())
    assert mend_queue(Places(), runs) == []
    Places().queue.write_bytes(DAMAGED)
    (told,) = mend_queue(Places(), runs)
    assert (told.code, told.values["count"]) == ("queue.made_anew", 1)
    state = read_queue(Places())
    assert state.paused and [entry.run for entry in state.entries] == [name]
    assert runs.waits(run_folder)


@pytest.fixture
def in_use(monkeypatch: pytest.MonkeyPatch) -> Callable[[Path, int], None]:
    """Lets another program have a file open, as scanners do on Windows, when it is to be read so many times."""
    read = Path.read_bytes

    def in_use(file: Path, times: int) -> None:
        left = [times]

        def refused(path: Path) -> bytes:
            if path == file and left[0] > 0:
                left[0] -= 1
                raise PermissionError(13, "The process cannot access the file", str(path))
            return read(path)

        monkeypatch.setattr(Path, "read_bytes", refused)

    return in_use


def test_what_could_not_be_opened_for_a_moment_is_not_damaged(home: Path, run_folder: RunFolder, in_use) -> None:
    runs = Runs(Places())
    queue = QueueState(entries=(QueueEntry(run_folder.path.name, 1.0, tries=2, step=7),))
    write_queue(Places(), queue)
    for times in (1, 2):
        in_use(Places().queue, times)
        assert mend_queue(Places(), runs) == []
    in_use(Places().queue, 0)
    assert read_queue(Places()) == queue
    record = run_folder.run.read_bytes()
    in_use(run_folder.run, 1)
    assert mend_runs(runs) == []
    in_use(run_folder.run, 100)
    assert [problem.code for problem in mend_runs(runs)] == ["run.damaged"]
    in_use(run_folder.run, 0)
    assert run_folder.run.read_bytes() == record
    assert not list(home.rglob("*.damaged.json"))


def test_one_of_a_run_at_work_is_left_to_it_and_named(home: Path, run_folder: RunFolder) -> None:
    write_json(run_folder.process, ProcessMark(os.getpid(), psutil.Process().create_time()))
    run_folder.run.write_bytes(DAMAGED)
    assert [problem.code for problem in mend_runs(Runs(Places()))] == ["run.damaged"]
    assert run_folder.run.read_bytes() == DAMAGED


def test_what_lies_beside_it_may_be_wrong_in_any_way(home: Path, run_folder: RunFolder) -> None:
    recipe = msgspec.json.decode(run_folder.recipe.read_bytes()) | {"steps": None, "epochs": 1}
    run_folder.recipe.write_bytes(msgspec.json.encode(recipe))
    facts = msgspec.json.decode(run_folder.facts.read_bytes()) | {"train": 0, "letters": 0}
    run_folder.facts.write_bytes(msgspec.json.encode(facts))
    run_folder.run.write_bytes(DAMAGED)
    assert [problem.code for problem in mend_runs(Runs(Places()))] == ["run.damaged"]


def test_one_of_a_newer_program_stays_as_it_is(home: Path) -> None:
    home.mkdir()
    write_json(Places().queue, {"schema": 99})
    assert [problem.code for problem in mend_queue(Places(), Runs(Places()))] == ["queue.newer"]
    assert msgspec.json.decode(Places().queue.read_bytes()) == {"schema": 99}


def test_a_dataset_that_cannot_be_read_is_named_at_the_start(qtbot, home: Path) -> None:
    (Places().datasets / "mails").mkdir(parents=True)
    (Places().datasets / "mails" / "dataset.json").write_bytes(DAMAGED)
    desk = Desk(Places())
    window = MainWindow(desk)
    window.show()
    try:
        with qtbot.waitSignal(desk.damage_changed, timeout=20_000):
            desk.start()
        assert [problem.code for problem in desk.damage] == ["dataset.unreadable"]
        window.go("datasets")
        assert window.datasets.damage.isVisible()
    finally:
        close_window(window)
        destroy(window)


def test_a_fault_in_mending_keeps_nobody_from_seeing_the_runs(
    qtbot, home: Path, run_folder: RunFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(_: Path) -> None:
        raise RuntimeError("a drive that nobody foresaw")

    monkeypatch.setattr(shutil, "disk_usage", broken)
    runs = Runs(Places())
    queue = Queue(Places(), runs, [sys.executable, "-c", ""])
    queue.hold()
    queue.add(run_folder)
    with queue_lock(Places()):
        write_queue(Places(), msgspec.structs.replace(read_queue(Places()), paused=False))
    watcher = RunsWatcher(runs, queue)
    with qtbot.capture_exceptions() as faults:
        try:
            with qtbot.waitSignal(watcher.changed, timeout=20_000):
                watcher.start()
            qtbot.waitUntil(lambda: bool(queue._children) and bool(faults), timeout=20_000)
        finally:
            watcher.stop()
    assert [str(fault[1]) for fault in faults] == ["a drive that nobody foresaw"]
    for keeper in queue._children:
        keeper.wait()


def test_a_home_that_cannot_be_written_to_is_named(tmp_path: Path) -> None:
    (tmp_path / "home").mkdir(mode=0o500)
    places = Places(tmp_path / "home")
    codes = [problem.code for problem in home_troubles(places)]
    assert codes == ([] if os.geteuid() == 0 else ["support.not_writable"])  # root may write anywhere


def test_the_window_tells_of_it_until_it_was_read(qtbot, home: Path, run_folder: RunFolder) -> None:
    Places().settings.write_bytes(DAMAGED)
    Places().queue.write_bytes(DAMAGED)
    run_folder.run.write_bytes(DAMAGED)
    desk = Desk(Places())
    window = MainWindow(desk)
    window.show()
    with qtbot.waitSignals([desk.runs_changed, desk.damage_changed], timeout=20_000):
        desk.start()
    try:
        assert [strip.text for strip in strips(window.home.damage)] == [
            "The settings could not be read",
            "The record of “Scripted” was made anew",
            "The queue was made anew, and is on hold",
        ]
        assert window.home.damage.isVisible()
        window.go("runs")
        assert len(strips(window.runs.damage)) == 2 and window.runs.damage.isVisible()
        assert [record.name for _, record in desk.records] == ["Scripted"]
        for _ in range(2):
            close(strips(window.runs.damage)[0])
        assert window.runs.damage.isHidden()
        assert [strip.text for strip in strips(window.home.damage)] == ["The settings could not be read"]
    finally:
        close_window(window)
        destroy(window)


def strips(notes: object) -> list[MessageStrip]:
    """The strips that are not on their way out."""
    return [strip for strip in notes.findChildren(MessageStrip) if not strip.isHidden()]  # type: ignore[attr-defined]


def close(strip: MessageStrip) -> None:
    """Close it as a person does."""
    next(one for one in strip.findChildren(QPushButton) if one.accessibleName() == "Close this message").click()


def test_a_run_finds_its_base_where_it_was_moved_to(home: Path, model: Path, run_folder: RunFolder) -> None:
    """Its folder is all that a run keeps of its base: moved to another drive, none of its runs could go on."""
    places = Places()
    assert follow_bases(Runs(places)) == []
    before = run_folder.model.read_bytes()
    places.models.mkdir(parents=True)
    model.rename(places.models / "Moved")
    other = places.models / "Other numbers of the same shapes"
    shutil.copytree(places.models / "Moved", other)
    weights = bytearray((other / "model.safetensors").read_bytes())
    weights[-64:] = b"\x01" * 64
    (other / "model.safetensors").write_bytes(bytes(weights))
    (places.models / "Moved").rename(places.home / "away")
    assert follow_bases(Runs(places)) == [] and run_folder.model.read_bytes() == before
    (places.home / "away").rename(places.models / "Moved")
    (told,) = follow_bases(Runs(places))
    assert told.code == "run.base_moved"
    assert told.values["name"] == "Scripted" and told.values["path"] == str(places.models / "Moved")
    now = msgspec.json.decode(run_folder.model.read_bytes(), type=ModelSpec)
    assert now.folder == str(places.models / "Moved")
    assert now.elsewhere == (str(model),)
    assert msgspec.structs.replace(now, folder="", elsewhere=()) == msgspec.structs.replace(
        msgspec.json.decode(before, type=ModelSpec), folder=""
    )
    assert follow_bases(Runs(places)) == []


def test_pcs_that_share_a_home_do_not_take_the_base_from_each_other(home: Path, model: Path, run_folder: RunFolder):
    """The same model lies elsewhere on each of them: what one has found is not there on the other."""
    places = Places()
    places.models.mkdir(parents=True)
    here, there = model, places.models / "Of this PC"
    shutil.copytree(here, there)
    here.rename(away := here.with_name("Of the PC next door"))
    assert len(follow_bases(Runs(places))) == 1
    assert read_base(run_folder.model).folder == str(there)
    there.rename(places.home / "away")
    away.rename(here)
    after = run_folder.model.read_bytes()
    assert follow_bases(Runs(places)) == [] and run_folder.model.read_bytes() == after
    assert read_base(run_folder.model).folder == str(here)
    assert base_gone(run_folder) is None
    assert runs_with(places, here) == runs_with(places, there) == ["Scripted"]


def test_the_folder_of_many_runs_is_looked_at_once(
    home: Path, model: Path, data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It may lie on a drive that takes seconds for each answer."""
    recipe = recipe_from({"name": "Scripted", "model": str(model), "data": str(data), "steps": 100})
    for _ in range(3):
        create_run(recipe, read_model(model), read_data(str(data), None, 0.1, 0), Places())
    model.rename(model.with_name("gone"))
    looked: list[Path] = []
    is_dir = Path.is_dir
    monkeypatch.setattr(Path, "is_dir", lambda path: looked.append(path) or is_dir(path))  # type: ignore[func-returns-value]
    assert follow_bases(Runs(Places())) == []
    assert looked.count(model) == 1


def test_the_runs_are_listed_and_the_window_closes_while_the_drive_of_a_base_does_not_answer(
    qtbot, home: Path, model: Path, run_folder: RunFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers, asked, is_dir = threading.Event(), threading.Event(), Path.is_dir

    def slow(path: Path) -> bool:
        if path == model:
            asked.set()
            answers.wait(60)
        return is_dir(path)

    monkeypatch.setattr(Path, "is_dir", slow)
    runs = Runs(Places())
    watcher = RunsWatcher(runs, Queue(Places(), runs, [sys.executable, "-c", ""]))
    try:
        with qtbot.waitSignal(watcher.changed, timeout=20_000):
            watcher.start()
        assert asked.wait(20)
        watcher.stop()
        assert not answers.is_set()
    finally:
        answers.set()
        watcher.stop()
    assert [record.name for record in (folder.read() for folder, _ in watcher.newest)] == ["Scripted"]


def test_commands_work_while_the_runs_cannot_be_listed(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Only those that go on with a run need its base."""
    Places().runs.mkdir(parents=True)

    def refused(_: Path) -> object:
        raise PermissionError(13, "Permission denied", str(Places().runs))

    monkeypatch.setattr(Path, "iterdir", refused)  # root may list anything
    assert main(["datasets", "list", "--json"]) == 0


def test_the_window_finds_a_base_when_its_folder_is_added(
    qtbot, window: MainWindow, model: Path, run_folder: RunFolder
) -> None:
    moved = model.rename(model.with_name("Moved"))
    window.go("models")
    window.models.add_folder(moved)
    qtbot.waitUntil(lambda: str(moved) in run_folder.model.read_text("utf-8"), timeout=20_000)


def test_a_conversation_finds_the_run_whose_base_was_found_elsewhere(
    qtbot, window: MainWindow, model: Path, run_folder: RunFolder
) -> None:
    run_folder.adapter.mkdir()
    (run_folder.adapter / "adapter_model.safetensors").write_bytes(b"learned")
    moved = model.rename(model.with_name("Moved"))
    window.models.add_folder(moved)
    qtbot.waitUntil(lambda: str(moved) in run_folder.model.read_text("utf-8"), timeout=20_000)
    qtbot.waitUntil(lambda: bool(window._desk.records), timeout=20_000)
    choice = AnswererChoice(window._desk, "Model")
    qtbot.addWidget(choice)
    choice.refresh()
    assert choice.key_of(str(model), (str(run_folder.adapter),)) == f"run:{run_folder.path.name}"
    assert choice.key_of(str(moved), ()) == f"model:{moved}"
    assert choice.key_of(str(model), ()) == ""


def test_the_keeper_of_the_queue_finds_bases_before_it_starts_runs(
    home: Path, model: Path, run_folder: RunFolder
) -> None:
    """It may begin with the PC, before any window was opened."""
    places = Places()
    places.models.mkdir(parents=True)
    model.rename(places.models / "Moved")
    Keeper(places, Runs(places)).run()
    assert read_base(run_folder.model).folder == str(places.models / "Moved")
