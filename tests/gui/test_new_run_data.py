"""New run keeps up with the dataset that was chosen: it may be mended, read again or renamed before the run starts."""

from __future__ import annotations

import shutil
from pathlib import Path

import msgspec
import pytest

from desktop.core.datasets import Split
from desktop.core.models import read_model
from desktop.data.library import Entry, Library
from desktop.services.dataset_work import add_dataset
from desktop.services.places import Places
from desktop.ui.main_window import MainWindow
from desktop.ui.pages.new_run import NewRunPage
from tests.fixtures.ended_runs import pairs


@pytest.fixture
def entry(home: Path, tmp_path: Path) -> Entry:
    """A dataset of 200 rows."""
    library = Library(Places().datasets)
    made = library.create([pairs(tmp_path / "mails.jsonl", 200)])
    return add_dataset(library, made, lambda *_: None, lambda: False)


@pytest.fixture
def page(qtbot, entry: Entry, model: Path, window: MainWindow) -> NewRunPage:
    """The page with the dataset and a preset chosen."""
    window.go("new-run")
    page = window.new_run
    page.set_model(str(model), read_model(model))
    page.set_data("mails")
    qtbot.waitUntil(lambda: page.answers.data is not None and bool(page.answers.options))
    page.set_preset("best")
    return page


def now(window: MainWindow, entry: Entry) -> Entry:
    found = window._desk.datasets.library.entry(entry.path)
    assert found is not None
    return found


def steps(page: NewRunPage) -> int:
    plan = page.plan()
    assert plan is not None and plan.recipe.steps
    return plan.recipe.steps


def test_more_rows_make_more_steps(qtbot, window: MainWindow, page: NewRunPage, entry: Entry, tmp_path: Path) -> None:
    before = steps(page)
    pairs(tmp_path / "mails.jsonl", 2000)
    window._desk.datasets.read_again(entry, entry.recipe).start()
    qtbot.waitUntil(lambda: page.answers.data is not None and page.answers.data[1].train > 1000)
    assert steps(page) > 5 * before
    assert (page.step, page.answers.preset) == ("review", "best"), "all else stays as it was chosen"


def test_another_split_and_another_name(qtbot, window: MainWindow, page: NewRunPage, entry: Entry) -> None:
    none_held_out = msgspec.structs.replace(entry.recipe, split=Split(how="none"))
    window._desk.datasets.change(entry, none_held_out).start()
    qtbot.waitUntil(lambda: page.answers.data is not None and page.answers.data[1].held_out == 0)
    window._desk.datasets.rename(entry, "Letters")
    qtbot.waitUntil(lambda: page.answers.data is not None and page.answers.data[0] == "Letters")
    plan = page.plan()
    assert plan is not None and plan.recipe.data == "Letters"
    assert page.choose_data.cards["Letters"].isChecked()
    window._desk.datasets.rename(now(window, entry), "Letters/May")
    qtbot.waitUntil(lambda: page.answers.data is not None and page.answers.data[0] == "Letters/May")
    assert page.strip.isHidden()


def test_a_dataset_that_can_no_longer_be_read_is_told(
    qtbot, window: MainWindow, page: NewRunPage, entry: Entry
) -> None:
    shutil.rmtree(entry.path / "rows")
    window._desk.datasets.rename(entry, "Letters")
    qtbot.waitUntil(lambda: not page.strip.isHidden())
    assert page.answers.data is not None and page.answers.data[0] == "mails"
