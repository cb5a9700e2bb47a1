"""A run that learned preferences says on its tab “Did it help?” how well it prefers, not how many answers are exact."""

from __future__ import annotations

import pytest

from desktop.core.comparison import ComparedExample, Comparison
from desktop.core.events import Scored, notice
from desktop.core.files import write_json
from desktop.core.preference import PreferenceReport, Preferred, said
from desktop.core.run_story import RunStory
from desktop.core.runs import RunFolder
from desktop.ui.main_window import MainWindow

TUNED = Preferred(accuracy=0.9, margin=1.5, better=1.0, worse=-0.5, likelier=0.85)


@pytest.mark.parametrize(
    ("report", "tiles", "sentence"),
    [
        (
            PreferenceReport(objective="dpo", count=20, tuned=TUNED, base_likelier=0.55),
            ("55 %", "85 %"),
            "The better answer is the likelier one in 85 % of 20 held-out pairs (base model: 55 %).",
        ),
        (
            PreferenceReport(
                objective="kto", count=20, tuned=Preferred(accuracy=0.9, margin=1.5, better=1.0, worse=-0.5)
            ),
            ("50 %", "90 %"),
            "Of a liked and a disliked held-out answer, the liked one stands above in 90 %.",
        ),
    ],
)
def test_tiles_and_terminal_say_how_well_it_prefers(
    qtbot, window: MainWindow, run_folder: RunFolder, report: PreferenceReport, tiles: tuple[str, str], sentence: str
) -> None:
    row = ComparedExample(prompt="q", expected="a", base="b", tuned="a")
    run_folder.evaluations.mkdir()
    write_json(
        run_folder.evaluations / "comparison.json", Comparison(examples=(row,), answer_tokens=9, torch_device="")
    )
    write_json(run_folder.evaluations / "preference.json", report)
    tab = window.run.compare
    tab.show_run(run_folder)
    assert (tab.base_tile.value, tab.tuned_tile.value) == tiles
    assert not tab.preferred.isHidden()
    assert said(report) == sentence
    (run_folder.evaluations / "preference.json").unlink()
    tab.refresh()
    assert tab.preferred.isHidden()


def test_the_progress_tab_tells_the_held_out_accuracy_where_there_is_one(qtbot, window: MainWindow) -> None:
    tab, story = window.run.progress, RunStory()
    assert tab.accuracy.isHidden()
    events = [Scored(at=0.0, step=step, scores={"accuracy": 0.5 + step / 100, "margin": 1.0}) for step in (0, 20, 40)]
    story.take(events)
    tab.take(events, story, None)
    assert not tab.accuracy.isHidden()
    assert tab.accuracy.value == "90 %" and tab.accuracy.accessibleDescription() == "from 50 %"
    story.take([notice(0.0, "notice.taken_up", step=20)])
    tab.take([], story, None)
    assert tab.accuracy.value == "70 %"
    tab.clear()
    assert tab.accuracy.isHidden()
