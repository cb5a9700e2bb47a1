"""Runs side by side, reports and recipe files, from the window."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt

from desktop.core.dataset import read_parquet
from desktop.core.recipe_file import SUFFIX
from desktop.core.runs import RunFolder
from desktop.services.pins import read_pins
from desktop.services.places import Places
from desktop.ui.main_window import MainWindow
from desktop.ui.pages.run_row import RunRow
from desktop.ui.styling import laid_out
from tests.fixtures.ended_runs import ended_run, pairs


@pytest.fixture
def runs(home: Path, model: Path, data: Path) -> list[RunFolder]:
    """Three finished runs."""
    values = ({"name": "First"}, {"name": "Second", "rank": 32, "best": 0.3}, {"name": "Third", "steps": 60})
    return [ended_run(model, data, **given) for given in values]


def choose(window: MainWindow, names: set[str]) -> None:
    """Select these runs in the list, as Ctrl-clicks do."""
    table = window.runs.table
    table.clearSelection()
    for row in range(window.runs.sorted.rowCount()):
        index = window.runs.sorted.index(row, 0)
        if index.data() in names:
            flags = QItemSelectionModel.SelectionFlag
            table.selectionModel().select(index, flags.Select | flags.Rows)


def compared(qtbot, window: MainWindow, names: set[str]) -> None:
    """Go from the list of runs to these side by side."""
    window.go("runs")
    qtbot.waitUntil(lambda: window.runs.model.rowCount() == 3, timeout=20_000)
    choose(window, names)
    assert window.runs.compare_button.reason == ""
    window.runs.compare_button.click()
    qtbot.waitUntil(lambda: len(window.runs_compare.rows) == len(names), timeout=20_000)


def test_two_to_five_runs_are_set_side_by_side(qtbot, runs: list[RunFolder], window: MainWindow) -> None:
    window.go("runs")
    qtbot.waitUntil(lambda: window.runs.model.rowCount() == 3, timeout=20_000)
    choose(window, {"First"})
    assert "2 to 5" in window.runs.compare_button.reason
    compared(qtbot, window, {"First", "Second"})
    page = window.runs_compare
    assert window.pages.currentWidget() is page and window.sidebar.place == "runs"
    shown = [page.differences.item(0, column).text() for column in range(3)]  # type: ignore[union-attr]
    assert shown[0] == "Adapter size (rank)" and sorted(shown[1:]) == ["16", "32"] and page.differences.rowCount() == 1
    titles = [page.results.horizontalHeaderItem(column).text() for column in (1, 2)]  # type: ignore[union-attr]
    best = page.results.item(0, 1 + titles.index("Second"))
    assert best is not None and "the best" in best.data(Qt.ItemDataRole.AccessibleTextRole)
    assert "Second: best held-out loss" in page.chart.canvas.accessibleDescription()
    with qtbot.waitSignal(page.run_opened):
        page.rows[0].open_button.click()
    assert window.pages.currentWidget() is window.run


def test_curves_over_steps_examples_and_time(qtbot, runs: list[RunFolder], window: MainWindow) -> None:
    compared(qtbot, window, {"First", "Second", "Third"})
    page, chart = window.runs_compare, window.runs_compare.chart
    lines = [chart.series(run.path.name) for run in runs]
    assert len({(line.colour, line.dash) for line in lines}) == 3
    assert list(lines[2].xs) == [0, 10, 20, 30, 40, 50, 60]
    for key, last, title in (("examples", 540.0, "Examples seen"), ("time", 120.0, "Training time (s)")):
        page.over.setCurrentIndex(page.over.findData(key))
        assert chart.series(runs[2].path.name).xs[-1] == pytest.approx(last) and chart.table_titles()[0] == title
    page.what.setCurrentIndex(page.what.findData("training"))
    assert len(chart.series(runs[0].path.name).xs) == 40
    page.rows[1].remove_button.click()
    qtbot.waitUntil(lambda: len(page.rows) == 2, timeout=20_000)
    assert not page.rows[0].remove_button.isVisible()  # one alone is no comparison
    page.back.click()
    assert window.pages.currentWidget() is window.runs


def test_the_best_is_pinned_and_marked_everywhere(qtbot, runs: list[RunFolder], window: MainWindow) -> None:
    compared(qtbot, window, {"First", "Third"})
    row = next(one for one in window.runs_compare.rows if one.run.record.name == "First")
    row.pin_button.click()
    assert row.pin_button.text() == "Pinned" and read_pins(Places()) == {runs[0].path.name}
    sorted_runs = window.runs.sorted
    marks = {
        sorted_runs.index(at, 0).data(): sorted_runs.index(at, 0).data(Qt.ItemDataRole.DecorationRole)
        for at in range(3)
    }
    assert [name for name, mark in marks.items() if mark is not None] == ["First"]
    first = laid_out(window.home.recent_rows)[0]
    assert isinstance(first, RunRow) and first.folder.path == runs[0].path
    assert first.accessibleDescription().startswith("pinned")
    window.go("runs")
    window.runs.table.setCurrentIndex(
        next(sorted_runs.index(at, 0) for at in range(3) if sorted_runs.index(at, 0).data() == "First")
    )
    next(action for action in window.runs.table.actions() if action.text() == "Pin, or let go").trigger()
    assert read_pins(Places()) == frozenset()


def test_a_run_that_is_gone_is_said(qtbot, runs: list[RunFolder], window: MainWindow) -> None:
    runs[0].run.unlink()
    window.compare_runs(runs[:2])
    qtbot.waitUntil(window.runs_compare.strip.isVisible, timeout=20_000)
    assert not window.runs_compare.cards[0].isVisible()


def test_a_report_is_written_from_the_page_of_a_run(
    qtbot, runs: list[RunFolder], window: MainWindow, tmp_path: Path
) -> None:
    window.open_run(runs[0])
    qtbot.waitUntil(window.run.report_button.isVisible, timeout=20_000)
    button = window.run.report_button
    button.examples_action.setChecked(False)
    button.write(tmp_path / "report.html")
    assert button.reason == button.strip.text == "Writing the report …"
    qtbot.waitUntil(lambda: "is written" in button.strip.text, timeout=20_000)
    page = (tmp_path / "report.html").read_text("utf-8")
    assert "First: report of a training run" in page and "Where is it?" not in page
    button.write(tmp_path / "none" / "report.html")
    qtbot.waitUntil(lambda: "written." not in button.strip.text and button.reason == "", timeout=20_000)


def test_a_recipe_goes_to_another_pc_and_meets_other_data(
    qtbot, runs: list[RunFolder], window: MainWindow, tmp_path: Path, model: Path
) -> None:
    window.open_run(runs[1])
    file = tmp_path / f"second{SUFFIX}"
    window.run.recipe.save(file)
    assert not window.run.recipe.strip.isHidden() and json.loads(file.read_bytes())["recipe"]["rank"] == 32

    page = window.new_run
    window.take_files([file])  # dropped anywhere
    assert window.pages.currentWidget() is page
    qtbot.waitUntil(lambda: page.answers.data is not None, timeout=20_000)
    assert page.repeat.isVisible() and "Second" in page.repeat.text and file.name in page.repeat.text
    said = page.repeat.accessibleName()
    assert "The same data" in said and "The base model is not here" in said
    assert page.steps["model"].state == "current"
    page.choose_model.take_folder(model)
    assert page.steps["review"].state == "current" and "The same base model" in page.repeat.accessibleName()
    plan = page.plan()
    assert plan is not None and plan.recipe.rank == 32 and page.summary.start_button.reason == ""


def test_the_same_recipe_learns_new_data(qtbot, runs: list[RunFolder], window: MainWindow, tmp_path: Path) -> None:
    window.open_run(runs[1])
    window.run.recipe.reuse_button.click()
    page = window.new_run
    assert page.steps["data"].state == "current" and page.steps["model"].state == "done"
    assert "with other examples" in page.repeat.text
    assert page.summary.start_button.reason == "Choose your examples first."
    page.set_data(str(pairs(tmp_path / "new.jsonl", 50, "other")))
    qtbot.waitUntil(lambda: page.answers.data is not None, timeout=20_000)
    assert page.steps["review"].state == "current"
    plan = page.plan()
    assert plan is not None and plan.recipe.rank == 32 and plan.recipe.data == str(tmp_path / "new.jsonl")
    assert "Every value stays" in page.repeat.accessibleName()
    new = window._desk._create(plan.recipe)
    assert len(read_parquet(new.train_data)) == 45


def test_documents_of_a_recipe_are_left_out_with_a_word_and_can_be_kept(
    qtbot, home: Path, window: MainWindow, model: Path, data: Path, tmp_path: Path
) -> None:
    handbook = tmp_path / "handbook.txt"
    handbook.write_text("\n\n".join(f"The lamp of room {n} hangs over the door. " * 9 for n in range(30)))
    folder = ended_run(model, data, documents=str(handbook), documents_order="mixed", documents_share=0.3)
    page = window.new_run
    page.reuse_recipe(folder)
    page.set_data(str(pairs(tmp_path / "new.jsonl", 50, "other")))
    qtbot.waitUntil(lambda: page.answers.data is not None and page.plan() is not None, timeout=20_000)
    assert "“handbook.txt” that were learned beside the examples are left out" in page.repeat.accessibleName()
    assert page.plan().recipe.documents is None and page.answers.facts.documents == 0
    page.repeat.second_clicked.emit()
    recipe = page.plan().recipe
    assert (recipe.documents, recipe.documents_order, recipe.documents_share) == (str(handbook), "mixed", 0.3)
    assert "are learned beside them again" in page.repeat.accessibleName()
    assert page.answers.facts.documents > 1000
    page.set_data(str(pairs(tmp_path / "newer.jsonl", 40, "third")))  # what was said stays said
    qtbot.waitUntil(lambda: page.answers.data[0].endswith("newer.jsonl"), timeout=20_000)
    assert page.plan().recipe.documents == str(handbook)
    assert read_parquet(window._desk._create(page.plan().recipe).documents)
    page.repeat.second_clicked.emit()
    assert page.plan().recipe.documents is None
    # when they are gone, that is said
    handbook.unlink()
    page.reuse_recipe(folder)
    assert "“handbook.txt” that were learned beside the examples are not here" in page.repeat.accessibleName()


def test_a_file_that_is_no_recipe_is_said(qtbot, window: MainWindow, tmp_path: Path) -> None:
    file = tmp_path / f"x{SUFFIX}"
    file.write_text('{"format": 9, "recipe": {}}')
    window.home.recipe_button.chosen.emit(file)
    assert window.pages.currentWidget() is window.new_run
    assert "later Tunesmith" in window.new_run.strip.text and window.new_run.answers.earlier is None


def test_the_page_fits_a_small_window_with_large_text(qtbot, runs: list[RunFolder], window: MainWindow) -> None:
    from desktop.ui.theme import current

    current().set_text_factor(2.0)
    try:
        window.resize(1024, 640)
        window.compare_runs(runs)
        qtbot.waitUntil(lambda: len(window.runs_compare.rows) == 3, timeout=20_000)
        page = window.runs_compare
        assert page.content.minimumSizeHint().width() <= page.viewport().width()
    finally:
        current().set_text_factor(1.0)
