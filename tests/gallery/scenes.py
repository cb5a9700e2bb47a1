"""The walk through the window: every page, tab and state that is looked at. Each scene is a name, given once the window
shows it; the gallery takes its picture, the test looks for cut texts."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import msgspec

from desktop.core.catalogue import entry_of
from desktop.core.engine_room import MANIFEST, STATE, EngineManifest, EnginePlan, SetupState, Verified
from desktop.core.files import write_json
from desktop.core.hardware import GpuInfo
from desktop.core.problems import Problem
from desktop.core.recipe import STARTER
from desktop.core.runs import RunFolder
from desktop.services import engine_place
from desktop.services.preparing import find_model
from tests.gallery import opened
from tests.gallery.homes import FINISHED, faulty_table, run_at_work
from tests.gallery.stage import Scenes, Stage

PLANNED = "Qwen/Qwen2.5-3B-Instruct"
CARD = GpuInfo(
    index=0, name="NVIDIA GeForce RTX 4070", total_bytes=12_878_610_432, free_bytes=11_300_000_000,
    used_bytes=1_578_610_432, compute_capability=(8, 9), temperature_c=41, power_watts=33.0, power_limit_watts=200.0,
    cores=5888, clock_mhz=2475, bandwidth=504e9,
)  # fmt: skip


def empty_home(stage: Stage) -> Scenes:
    """What someone sees who has nothing yet."""
    window = stage.window
    for place in ("home", "models", "datasets", "new-run", "runs", "adapters", "try"):
        window.go(place)
        stage.settle(500)
        yield f"empty-{place}"


@contextmanager
def without_engine(folder: Path) -> Iterator[None]:
    """This program as an installer would have put it into `folder`: the engine is not there yet."""
    program, before = folder / "program", engine_place._PROGRAM
    program.mkdir(parents=True, exist_ok=True)
    (folder / "installed.json").write_text('{"version": "0.1.0", "kind": "archive", "python": "3.11.2"}')
    known = (engine_place.installed, engine_place.own_engine)
    for each in known:
        each.cache_clear()
    engine_place._PROGRAM = program
    try:
        yield
    finally:
        engine_place._PROGRAM = before
        for each in known:
            each.cache_clear()


def engine(stage: Stage) -> Scenes:
    """The engine's set-up, in the states that need no download; the window has to be one `without_engine`."""
    window, found, home = stage.window, stage.desk.engine, stage.places.home
    window.go("home")
    stage.settle(600)
    yield "engine-offer"
    plan = EnginePlan(
        id="cpu", system="linux", python="3.11.2", family="cpu", lock="0", wheels=(), download=1_940_000_000,
        disk=7_100_000_000, seconds=560,
    )  # fmt: skip
    left = SetupState(plan=plan, folder=str(home / "engine"), step="downloading", got=812_000_000, paused=True)
    yield from opened.set_up_under_way(stage, plan)
    write_json(home / STATE, left)
    found.changed.emit()
    stage.settle()
    yield "engine-paused"
    problem = Problem("engine.no_room", {"path": str(home / "engine"), "need": 7_100_000_000, "free": 412_000_000})
    write_json(home / STATE, msgspec.structs.replace(left, problem=problem, paused=False))
    found.changed.emit()
    stage.settle()
    yield "engine-stopped"
    window.go("models")
    stage.settle()
    yield "engine-strip"
    (home / STATE).unlink()
    seen = Verified(python="3.11.2", torch="2.13.0+cpu", packages={}, device="cpu", four_bit_error=0.013)
    gone = EngineManifest(
        id="cpu", folder=str(home / "engine"), python=str(home / "engine" / "cpu" / "bin" / "python"), family="cpu",
        lock="0", torch="2.13.0+cpu", verified=seen, made=1_795_716_000.0,
    )  # fmt: skip
    write_json(home / MANIFEST, gone)
    found.changed.emit()
    stage.settle()
    window.show_engine()
    stage.settle()
    yield "engine-damaged"


def places(stage: Stage) -> Scenes:
    """The pages of the sidebar in a home that is in use, and what they open."""
    window = stage.window
    window.go("home")
    yield "home"
    window.go("models")
    stage.wait_for(lambda: window.models.isVisible())
    stage.settle(1500)
    yield "models"
    window.go("runs")
    stage.settle()
    yield "runs"
    folders = [folder for folder, record in stage.desk.records if record.state.value == "finished"]
    window.compare_runs(folders)
    stage.wait_for(lambda: len(window.runs_compare.rows) == len(folders))
    stage.settle()
    yield "runs-compared"
    window.go("adapters")
    stage.wait_for(lambda: window.adapters.adapters)
    stage.settle(500)
    yield "adapters"
    window.go("settings")
    stage.settle()
    yield "settings"


def datasets(stage: Stage) -> Scenes:
    """A dataset with faults, from the drop to its numbers."""
    window = stage.window
    window.go("datasets")
    done: list[object] = []
    window.data_jobs.done.connect(done.append)
    entry = window.datasets.add_files([faulty_table(stage.places.home / "files" / "customer-mails.csv")])
    stage.wait_for(lambda: done)
    stage.settle(500)
    yield "datasets"
    entry = next(each for each in stage.desk.datasets.entries() if each.path == entry.path)
    window.open_dataset(entry)
    page = window.dataset
    stage.wait_for(lambda: page.examples.chat.bubbles)
    for view in ("chat", "table", "seen"):
        page.examples.show_view(view)
        if view == "seen":
            stage.wait_for(lambda: page.examples.seen.seen)
        stage.settle(400)
        yield f"dataset-{view}"
    page.examples.show_view("chat")
    for place in range(1, page.tabs.count()):
        page.tabs.setCurrentIndex(place)
        if page.tabs.currentWidget() is page.columns:
            stage.wait_for(lambda: page.columns.table.model().rowCount())
        stage.settle(400)
        yield f"dataset-{type(page.tabs.currentWidget()).__name__.removesuffix('Tab').lower()}"


def new_run(stage: Stage) -> Scenes:
    """Each step of a new run on a card, with a model that fits well."""
    window = stage.window
    window.go("new-run")
    page = window.new_run
    stage.settle(500)
    yield "new-goal"
    page.go("model")
    stage.settle()
    yield "new-model"
    entry = entry_of(PLANNED)
    assert entry is not None
    page.set_model(entry.repository, entry.spec)
    page.go("data")
    stage.settle()
    yield "new-data"
    page.set_data(STARTER)
    stage.wait_for(lambda: page.answers.data)
    page.go("data")
    stage.settle(500)
    yield "new-data-chosen"
    for step in ("method", "preset"):
        page.go(step)
        stage.settle()
        yield f"new-{step}"
    page.set_preset("balanced")
    page.go("review")
    stage.settle(500)
    yield "new-review"
    page.set_model(STARTER, find_model(STARTER, stage.places))
    page.go("preset")
    stage.settle(500)
    yield "new-starter"


def runs(stage: Stage) -> Scenes:
    """A run at work, a finished one in all its tabs, and how others ended."""
    window = stage.window
    for folder, record in stage.desk.records:
        if record.state.value in ("failed", "stopped", "paused"):
            window.open_run(folder)
            stage.settle(700)
            yield f"run-{record.state.value}"
    window.open_run(RunFolder(stage.places.runs / FINISHED))
    stage.settle(1000)
    yield from stage.tabs(window.run.tabs, "run")


def at_work(stage: Stage) -> Scenes:
    """A run that is being trained, its page and the strip below every page."""
    window = stage.window
    folder, _ = run_at_work(stage.places)
    stage.desk.look_at_runs()
    stage.wait_for(lambda: window.job.isVisible())
    window.open_run(folder)
    stage.settle(1000)
    yield "run-training"
    window.go("home")
    stage.settle()
    yield "home-training"


def trying_out(stage: Stage) -> Scenes:
    """A conversation, answers side by side, and a vote."""
    window = stage.window
    page = window.tryout
    window.go("try")
    stage.wait_for(lambda: page.chat.choice.answerer)
    kept = page.chat.chats.all()
    if kept:
        page.chat.open(kept[0].id)
    stage.settle(400)
    yield "try-chat"
    window._compare_run(RunFolder(stage.places.runs / FINISHED))
    stage.settle(600)
    yield "try-compare"
    found, _ = page.compare.ballots.all()
    if found:
        page.compare.open_vote(*found[0])
        stage.settle()
        yield "try-vote"
        page.compare._leave_vote()


FURNISHED = (
    places, datasets, new_run, opened.documents, runs, trying_out, opened.menus, opened.dialogs, opened.seldom,
    opened.questions, at_work,
)  # fmt: skip
"""The walks through a home in use, in order; a run at work comes last, because its strip then stays."""
