"""A run once more on another base model: only the model is asked for, and what differs is said."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

import msgspec
import pytest

from desktop.core.dataset import read_parquet
from desktop.core.files import write_json
from desktop.core.models import read_model
from desktop.core.recipe import Recipe, recipe_from
from desktop.core.runs import RunFolder, RunState
from desktop.services.places import Places
from desktop.services.runs import Trainer
from desktop.ui.main_window import MainWindow
from desktop.ui.run.export_offers import exports_of

SCRIPT = Path(__file__).resolve().parent.parent / "fixtures" / "scripted_run.py"


@pytest.fixture
def trainer() -> Trainer:
    """What the window starts as the training process is the script."""
    return lambda folder: [sys.executable, str(SCRIPT), str(folder.path), "hang"]


@pytest.fixture
def ended(run_folder: RunFolder, data: Path) -> RunFolder:
    """A run that has ended, whose file of examples is gone."""
    write_json(run_folder.run, msgspec.structs.replace(run_folder.read(), state=RunState.stopped, step=3))
    data.unlink()
    shutil.rmtree(Places().cache)
    return run_folder


def test_from_the_page_of_a_run_to_the_next_one(
    qtbot, window: MainWindow, ended: RunFolder, starter_model: Path
) -> None:
    window.open_run(ended)
    qtbot.waitUntil(lambda: window.run.repeat_button.isVisible(), timeout=20_000)
    window.run.repeat_button.click()
    page = window.new_run
    qtbot.waitUntil(lambda: page.answers.data is not None and page.answers.data[1].frozen is not None, timeout=20_000)
    assert page.steps["model"].state == "current" and page.steps["data"].state == "done"
    assert page.repeat.isVisible() and "Scripted" in page.repeat.text and "Small model" in page.repeat.text
    assert page.summary.start_button.reason == "Choose a base model first."

    page.choose_model.take_folder(starter_model)
    assert page.steps["review"].state == "current" and page.steps["preset"].state == "done"
    assert page.summary.start_button.reason == ""
    plan = page.plan()
    before = msgspec.json.decode(ended.recipe.read_bytes(), type=Recipe)
    assert plan is not None and plan.recipe.steps == before.steps and plan.recipe.rank == before.rank
    assert plan.recipe.data == f"run:{ended.path.name}"
    assert "stays" in page.repeat.accessibleName()

    with qtbot.waitSignal(page.run_started, timeout=30_000):
        page.summary.start_button.click()
    new = window.run.folder
    assert new is not None and new.path != ended.path
    assert new.read().base_model == read_model(starter_model).name and new.read().dataset == "mine"
    assert read_parquet(new.train_data) == read_parquet(ended.train_data)
    assert page.repeat.isHidden() and page.answers.earlier is None
    qtbot.waitUntil(lambda: new.read().state is RunState.training, timeout=20_000)
    window.run.stop()
    qtbot.waitUntil(lambda: new.read().state is RunState.stopped, timeout=20_000)


def test_the_list_of_runs_offers_it_and_it_can_be_given_up(qtbot, window: MainWindow, ended: RunFolder) -> None:
    window.go("runs")
    window._desk.look_at_runs()
    qtbot.waitUntil(lambda: window.runs.model.rowCount() == 1, timeout=20_000)
    window.runs.table.setCurrentIndex(window.runs.sorted.index(0, 0))
    open_it, repeat, *_ = window.runs.table.actions()
    assert open_it.text() == "Open"
    repeat.trigger()
    page = window.new_run
    qtbot.waitUntil(lambda: page.answers.data is not None, timeout=20_000)
    assert page.repeat.isVisible()
    page.repeat.first_clicked.emit()
    assert page.repeat.isHidden() and page.answers.data is None and page.steps["goal"].state == "current"


def test_a_model_that_cannot_learn_it_is_said(qtbot, window: MainWindow, ended: RunFolder, starter_model: Path) -> None:
    page = window.new_run
    window.go("new-run")
    page.repeat_run(ended)
    qtbot.waitUntil(lambda: page.answers.data is not None, timeout=20_000)
    page.set_model("reader", msgspec.structs.replace(read_model(starter_model), kind="encoder"))
    assert page.mismatch.isVisible() and page.summary.start_button.reason
    page.set_model("starter", read_model(starter_model))
    assert page.mismatch.isHidden() and page.summary.start_button.reason == ""


def test_a_damaged_run_is_said(qtbot, window: MainWindow, ended: RunFolder) -> None:
    window.go("new-run")
    ended.model.write_text("{")
    window.new_run.repeat_run(ended)
    assert window.new_run.strip.isVisible() and window.new_run.answers.earlier is None


def test_the_page_of_a_run_says_how_it_learned_and_what_can_be_exported(
    qtbot, window: MainWindow, ended: RunFolder
) -> None:
    window.open_run(ended)
    qtbot.waitUntil(lambda: "QLoRA" in window.run.facts.text(), timeout=20_000)
    assert not window.run.export.adapter.isHidden() and not window.run.export.merged.isHidden()
    base = {"model": "m", "data": "d", "steps": 5, "quantisation": "none"}
    whole = ("merged", "gguf")
    ways = {"lora": ("adapter", *whole), "bottleneck": ("adapter",), "layers": whole, "full": whole}
    for method, kinds in ways.items():
        found, *_, why = exports_of(recipe_from(base | {"method": method}))
        assert found == kinds and bool(why) == (method != "lora")
    write_json(ended.recipe, recipe_from(base | {"method": "head", "objective": "labels"}))
    window.run.export.show_run(ended)
    assert window.run.export.adapter.isHidden() and window.run.export.merged.accessibleName() == "Whole classifier"
    window.run.recipe.show_run(ended)
    table = window.run.recipe.table
    shown = {table.item(row, 2).text(): table.item(row, 1).text() for row in range(table.rowCount())}  # type: ignore[union-attr]
    assert shown["method"] == "A new head only (head)" and shown["quantisation"] == "16-bit (none)"
