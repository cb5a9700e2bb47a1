"""Run folders through their life without training, and the model list and settings beside them."""

from __future__ import annotations

import json
import os
import platform
import subprocess
import sys
import threading
import time
from pathlib import Path

import msgspec
import psutil
import pytest

from desktop.core.exports import MARK, remove_leftovers
from desktop.core.files import write_json
from desktop.core.limits import Limits, read_limits
from desktop.core.models import ModelSpec
from desktop.core.presets import Budget
from desktop.core.problems import Problem, ProblemError
from desktop.core.processes import living_mark
from desktop.core.recipe import STARTER, contradictions, recipe_from
from desktop.core.runs import ProcessMark, RunFolder, RunState, numbered
from desktop.data.library import Library
from desktop.engine.journal import Journal
from desktop.services.chats import Chats
from desktop.services.model_list import add_model_folder, forget_model_folder, models_here
from desktop.services.places import Places
from desktop.services.preparing import create_run, find_model, offers, read_data, resolve
from desktop.services.runs import Runs
from desktop.services.settings import Settings, load_settings, save_settings


def code_of(error: pytest.ExceptionInfo[ProblemError]) -> str:
    """The code of the one problem of a caught error."""
    (problem,) = error.value.problems
    return problem.code


def make_model(folder: Path) -> Path:
    """A model of one small matrix."""
    folder.mkdir(parents=True)
    header = json.dumps({"a": {"dtype": "BF16", "shape": [8, 4], "data_offsets": [0, 64]}}).encode()
    (folder / "model.safetensors").write_bytes(len(header).to_bytes(8, "little") + header + bytes(64))
    config = {"hidden_size": 4, "num_hidden_layers": 1, "vocab_size": 10, "max_position_embeddings": 2048}
    (folder / "config.json").write_text(json.dumps(config))
    (folder / "tokenizer.json").write_text("{}")
    return folder


@pytest.fixture
def rows(tmp_path: Path) -> Path:
    """Ten rows."""
    path = tmp_path / "rows.jsonl"
    path.write_text("".join(f'{{"prompt": "p{n}", "completion": "c{n}"}}\n' for n in range(10)))
    return path


def make_run(rows: Path, model: Path, name: str = "one") -> RunFolder:
    """A queued run."""
    recipe = recipe_from({"model": str(model), "data": str(rows), "steps": 50, "name": name})
    return create_run(recipe, find_model(str(model), Places()), read_data(str(rows), None, 0.1, 0), Places())


@pytest.fixture
def folder(home: Path, tmp_path: Path, rows: Path) -> RunFolder:
    """A run in training, with two checkpoints that hold an adapter, no finished one, and step 40 noted."""
    run = make_run(rows, make_model(tmp_path / "base"))
    for step in (20, 40):
        (run.checkpoint(step) / "adapter").mkdir(parents=True)
        (run.checkpoint(step) / "adapter" / "adapter_model.safetensors").write_bytes(b"x")
    run.move(RunState.preparing)
    run.move(RunState.training, step=40)
    return run


def dead_pid() -> int:
    """The number of a process that has ended."""
    child = subprocess.Popen([sys.executable, "-c", ""])
    child.wait()
    return child.pid


def own_mark(shift: float = 0) -> ProcessMark:
    """The mark of this very process; with a shift, that of an earlier process of the same number."""
    return ProcessMark(os.getpid(), psutil.Process().create_time() - shift)


@pytest.mark.parametrize("mark", [lambda: ProcessMark(dead_pid(), 5.0), lambda: own_mark(3600), lambda: None])
def test_a_run_without_its_process_keeps_the_newest_checkpoint(folder: RunFolder, mark) -> None:
    if found := mark():
        write_json(folder.process, found)
    record = Runs(Places()).refresh(folder)
    assert (record.state, record.step) == (RunState.interrupted, 40)
    assert record.outcome is not None
    assert record.outcome.kept == "checkpoints/step-000040/adapter"
    assert record.outcome.problem == Problem("engine.vanished", {})
    assert folder.read() == record
    assert not folder.process.exists()


@pytest.mark.parametrize(
    ("behaviour", "problem"),
    [
        ("crash", Problem("engine.crashed", {"code": 1})),
        (
            "no_kernel",
            Problem("engine.card_fault", {"cause": "Error out of memory at line 88 in file /src/csrc/ops.cu"}),
        ),
    ],
)
def test_how_our_own_child_ended_is_told(folder: RunFolder, behaviour: str, problem: Problem) -> None:
    """bitsandbytes writes CUDA's error down and ends the process, with the same code as any other crash."""
    script = Path(__file__).resolve().parent.parent / "fixtures" / "scripted_run.py"
    runs = Runs(Places(), lambda run: [sys.executable, str(script), str(run.path), behaviour])
    assert runs.refresh(folder).state is RunState.interrupted
    runs.start(folder)
    runs._children[folder.path].wait(60)
    record = runs.refresh(folder)
    assert record.state is RunState.interrupted
    assert record.outcome is not None and record.outcome.problem == problem


ELSEWHERE = "the-pc-next-door"


def test_a_run_that_another_pc_trains_in_a_shared_home_is_left_alone(folder: RunFolder) -> None:
    """Its process cannot be looked for here, and its number may be one of ours."""
    write_json(folder.process, {"pid": os.getpid(), "started": 5.0, "pc": ELSEWHERE})
    folder.heartbeat.touch()
    long_ago = time.time() - 3600
    os.utime(folder.process, (long_ago, long_ago))
    assert Runs(Places()).refresh(folder).state is RunState.training
    assert folder.process.exists()
    journal = Journal(folder)
    for begin in (lambda: Runs(Places()).start(folder), journal.begin):
        with pytest.raises(ProblemError) as refused:
            begin()
        assert code_of(refused) == "run.already_running"
    journal._file.close()
    os.utime(folder.heartbeat, (long_ago, long_ago))
    assert Runs(Places()).refresh(folder).state is RunState.interrupted


def test_an_export_that_another_pc_writes_is_not_cleared_away(tmp_path: Path) -> None:
    for name, pc in ((".a.12345678.tmp", ELSEWHERE), (".b.12345678.tmp", platform.node())):
        (tmp_path / name).mkdir()
        write_json(tmp_path / name / MARK, {"pid": dead_pid(), "started": 5.0, "pc": pc})
    assert remove_leftovers(tmp_path) == 1
    assert [path.name for path in tmp_path.iterdir()] == [".a.12345678.tmp"]


def test_what_is_left_under_another_name_of_a_pc_is_cleared_away_after_a_day(tmp_path: Path) -> None:
    """A PC may be given a new name: what it left under the old one would lie there for ever."""
    left, written = tmp_path / ".a.12345678.tmp", tmp_path / ".b.12345678.tmp"
    long_ago = time.time() - 2 * 86_400
    for place in (left, written):
        place.mkdir()
        write_json(place / MARK, {"pid": dead_pid(), "started": 5.0, "pc": ELSEWHERE})
        os.utime(place / MARK, (long_ago, long_ago))
    (written / "model.safetensors").write_bytes(b"of another PC, a moment ago")
    assert remove_leftovers(tmp_path) == 1
    assert [path.name for path in tmp_path.iterdir()] == [written.name]


def test_a_living_process_is_known_after_the_pc_was_given_another_name(tmp_path: Path) -> None:
    mark = msgspec.structs.replace(own_mark(), pc=ELSEWHERE)
    write_json(tmp_path / "keeper.json", mark)
    assert living_mark(tmp_path / "keeper.json") == mark
    write_json(tmp_path / "keeper.json", msgspec.structs.replace(mark, started=5.0))
    assert living_mark(tmp_path / "keeper.json") is None


def test_a_run_that_is_being_continued_is_not_taken_for_an_interrupted_one(folder: RunFolder) -> None:
    runs = Runs(Places())
    write_json(folder.process, ProcessMark(dead_pid(), 5.0))
    old = folder.process.stat().st_mtime - 60
    os.utime(folder.process, (old, old))
    folder.move(RunState.paused, created=1.0)
    folder.move(RunState.queued)
    assert runs.refresh(folder).state is RunState.queued  # what lies there is from the process before
    folder.process.unlink()
    assert runs.refresh(folder).state is RunState.queued
    write_json(folder.process, own_mark())
    assert runs.refresh(folder).state is RunState.queued
    write_json(folder.process, ProcessMark(dead_pid(), 5.0))
    assert runs.refresh(folder).state is RunState.interrupted
    folder.move(RunState.queued)
    folder.process.unlink(missing_ok=True)
    long_ago = folder.run.stat().st_mtime - 3600
    os.utime(folder.run, (long_ago, long_ago))
    assert runs.refresh(folder).state is RunState.interrupted


def test_a_run_whose_process_lives_is_left_alone(folder: RunFolder) -> None:
    write_json(folder.process, own_mark())
    before = folder.run.read_bytes()
    runs = Runs(Places())
    assert runs.refresh(folder).state is RunState.training
    assert folder.run.read_bytes() == before
    with pytest.raises(ProblemError) as caught:
        runs.start(folder)
    assert code_of(caught) == "run.already_running"


def test_a_finished_run_is_not_started_again(folder: RunFolder) -> None:
    folder.move(RunState.saving)
    folder.move(RunState.finished)
    with pytest.raises(ProblemError) as caught:
        Runs(Places()).start(folder)
    assert code_of(caught) == "run.cannot_resume"


def test_the_finished_adapter_goes_before_those_of_checkpoints(folder: RunFolder) -> None:
    assert folder.usable_adapter() == folder.checkpoint(40) / "adapter"
    folder.adapter.mkdir()
    assert folder.usable_adapter() == folder.checkpoint(40) / "adapter"
    (folder.adapter / "adapter_model.safetensors").write_bytes(b"x")
    assert folder.usable_adapter() == folder.adapter


def test_the_newest_checkpoint_is_that_of_the_highest_step_beyond_six_places(tmp_path: Path) -> None:
    folder = RunFolder(tmp_path)
    assert folder.newest_checkpoint() is None
    for step in (999_999, 1_000_000, 40):
        folder.checkpoint(step).mkdir(parents=True)
    assert folder.newest_checkpoint() == folder.checkpoint(1_000_000)


def test_runs_are_found_by_path_name_or_beginning(folder: RunFolder, tmp_path: Path, rows: Path) -> None:
    twin = make_run(rows, tmp_path / "base")
    other = make_run(rows, tmp_path / "base", "two")
    runs = Runs(Places())
    assert twin.path.name != folder.path.name
    known = [(str(folder.path), folder), (folder.path.name, folder), ("two", other), ("Tw", other), ("last", other)]
    for name, expected in known:
        assert runs.find(name).path == expected.path
    for name, code in [(folder.path.name[:4], "run.ambiguous"), ("one", "run.ambiguous"), ("three", "run.unknown")]:
        with pytest.raises(ProblemError) as caught:
            runs.find(name)
        assert code_of(caught) == code


def test_a_damaged_run_hides_no_other(folder: RunFolder, tmp_path: Path, rows: Path) -> None:
    broken = make_run(rows, tmp_path / "base", "broken")
    broken.run.write_bytes(b'{"id": "\xff"}')
    runs = Runs(Places())
    assert [found.path for found, _ in runs.records()] == [folder.path]
    assert [problem.code for problem in runs.unreadable()] == ["run.damaged"]


def test_the_comparison_is_no_larger_than_what_is_held_out(rows: Path) -> None:
    data = read_data(str(rows), None, 0.2, 0)
    recipe = resolve(recipe_from({"model": "m", "data": "d", "epochs": 3}), data)
    assert (recipe.epochs, recipe.compare_examples) == (3, 2)
    assert resolve(recipe, data) == recipe


def test_a_single_example_is_too_few(tmp_path: Path) -> None:
    (tmp_path / "one.jsonl").write_text('{"prompt": "p", "completion": "c"}\n')
    with pytest.raises(ProblemError) as caught:
        read_data(str(tmp_path / "one.jsonl"), None, 0.5, 0)
    assert code_of(caught) == "data.too_few"


@pytest.mark.parametrize("device", ["cpu", "cuda"])
def test_the_starter_recipe_comes_first_and_is_sound(tmp_path: Path, device) -> None:
    data = read_data(STARTER, None, 0.1, 0)
    model = find_model(str(make_model(tmp_path / "base")), Places())
    base = {"model": STARTER, "data": STARTER, "name": "n"}
    found = offers(model, data, Budget(device, 8 * 10**9, "bf16"), base)
    assert [option.key for option in found] == ["starter", "quick", "balanced", "best"]
    for option in found:
        values = msgspec.to_builtins(option.recipe)
        assert contradictions(values) == []
        assert recipe_from(values) == option.recipe
        assert (option.recipe.device, option.recipe.precision) == (device, "bf16")
    assert len(offers(model, data, Budget(device, 8 * 10**9, "bf16"), base | {"model": "other"})) == 3


def test_models_of_the_store_and_added_ones_are_listed_with_their_faults(home: Path, tmp_path: Path) -> None:
    places, settings = Places(), Settings()
    make_model(places.models / "good")
    make_model(places.starter_model)
    (places.models / "bad").mkdir()
    (places.models / ".fetch-x").mkdir()
    outside = make_model(tmp_path / "outside")
    add_model_folder(places, settings, outside)
    add_model_folder(places, settings, outside)
    found = models_here(places, load_settings(places))
    assert [name for name, _ in found] == [STARTER, "bad", "good", str(outside)]
    assert [type(look) for _, look in found] == [ModelSpec, Problem, ModelSpec, ModelSpec]
    with pytest.raises(ProblemError):
        add_model_folder(places, settings, tmp_path)
    forget_model_folder(places, settings, str(outside))
    assert load_settings(places).model_folders == []
    assert (outside / "config.json").is_file()


def test_a_setting_that_is_not_known_leaves_the_others(home: Path) -> None:
    """A later version knows more looks; the folder of the models is not to be lost for that."""
    save_settings(Places(), Settings(models_folder="/mnt/models", price_per_kwh=0.3, language="de"))
    raw = json.loads(Places().settings.read_bytes())
    Places().settings.write_text(
        json.dumps(raw | {"appearance": "contrast", "model_stores": "none", "text_percent": "x"})
    )
    assert load_settings(Places()) == Settings(models_folder="/mnt/models", price_per_kwh=0.3, language="de")
    for damaged in (b"", b"[]", b"\x00" * 40, b'{"language": "de"', b"\xff"):
        Places().settings.write_bytes(damaged)
        assert load_settings(Places()) == Settings()


def test_settings_survive_a_later_version_and_a_drive_that_refuses(home: Path) -> None:
    save_settings(Places(), Settings(appearance="dark", text_percent=120))
    raw = json.loads(Places().settings.read_bytes())
    Places().settings.write_text(json.dumps(raw | {"schema": 2, "later": [1]}))
    assert (load_settings(Places()).appearance, load_settings(Places()).text_percent) == ("dark", 120)
    blocked = Places(Places().settings / "inside")
    save_settings(blocked, Settings())
    assert load_settings(blocked) == Settings()


def test_limits_go_with_every_start_and_to_the_runs_at_work(home: Path, tmp_path: Path, rows: Path) -> None:
    model, runs = make_model(tmp_path / "model"), Runs(Places())
    started, ended = make_run(rows, model), make_run(rows, model, "two")
    file = started.path / "limits.json"
    save_settings(Places(), Settings(pause_above_c=75))
    ended.move(RunState.failed)
    engine = psutil.Process(runs.start(started))
    try:
        assert read_limits(file) == Limits(temperature_c=75)
        runs.limit(Settings(power_below_watts=200))
        assert read_limits(file) == Limits(power_watts=200)
        assert not (ended.path / "limits.json").exists()
        runs.limit(Settings())
        assert read_limits(file) == Limits()
    finally:
        engine.kill()
        runs._children[started.path].wait()


def test_the_home_can_be_moved(home: Path, tmp_path: Path) -> None:
    assert Places().runs == home / "runs"
    assert Places(tmp_path).runs == tmp_path / "runs"


def test_whoever_looks_first_a_killed_run_is_called_killed(home: Path, tmp_path: Path, rows: Path) -> None:
    """The list of runs and the page of a run look from threads of their own; only one of them gets the exit code."""
    model = make_model(tmp_path / "model")
    runs = Runs(Places(), lambda _folder: [sys.executable, "-c", "import time; time.sleep(60)"])
    for number in range(10):
        folder = make_run(rows, model, f"run {number}")
        psutil.Process(runs.start(folder)).kill()
        together = threading.Barrier(4)

        def look(run: RunFolder = folder, start: threading.Barrier = together) -> None:
            start.wait()
            until = time.monotonic() + 20
            while runs.refresh(run).state is not RunState.interrupted and time.monotonic() < until:
                time.sleep(0.001)

        watchers = [threading.Thread(target=look) for _ in range(4)]
        for watcher in watchers:
            watcher.start()
        os.utime(folder.run, (1, 1))  # past the time in which whoever made it may still start it
        for watcher in watchers:
            watcher.join()
        outcome = folder.read().outcome
        assert outcome is not None and outcome.problem is not None
        assert outcome.problem == Problem("engine.killed", {"signal": "SIGKILL"})


@pytest.mark.parametrize(
    ("name", "taken", "free"),
    [
        ("Mails", (), "Mails"),
        ("Mails", ("Mails",), "Mails 2"),
        ("Mails", ("Mails", "Mails 2", "Mails 3"), "Mails 4"),
        ("Mails 2", ("Mails 2",), "Mails 3"),
        ("Qwen 3", ("Mails",), "Qwen 3"),
        ("7", ("7",), "7 2"),
        ("x" * 80, ("x" * 80,), "x" * 78 + " 2"),
    ],
)
def test_a_run_gets_a_name_that_no_other_has(name: str, taken: tuple[str, ...], free: str) -> None:
    assert numbered(name, taken) == free


@pytest.mark.skipif(os.name != "posix", reason="rights as Linux has them")
def test_only_their_owner_may_look_into_what_people_write_and_learn_from(folder: RunFolder, rows: Path) -> None:
    places = Places()
    Library(places.datasets).create([rows])
    Chats(places.chats).save(Chats(places.chats).begin())
    made = [folder.path.parent, places.datasets, places.chats, places.cache / "data"]
    assert [path.stat().st_mode & 0o777 for path in made] == [0o700] * 4
