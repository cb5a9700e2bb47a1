"""The tab "Did it help?": verdict, bars, loss, how answers look, examples by filter, and a run without a scorecard."""

from __future__ import annotations

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.core.answer_health import Answer
from desktop.core.comparison import ComparedExample, Comparison
from desktop.core.events import PhaseStarted
from desktop.core.evidence import Tried
from desktop.core.files import write_json
from desktop.core.runs import RunFolder, RunState, read_record
from desktop.core.scorecard import Scorecard, SideName, losses_of, sides_of
from desktop.ui.advice.score_bar import ScoreBar
from desktop.ui.main_window import MainWindow


def texts(widget: QWidget) -> str:
    """All that a part of the page says."""
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if not label.isHidden())


@pytest.fixture
def card() -> Scorecard:
    """A run that helped: base 2, with examples 10, tuned 28 of 30 right; one tuned answer holds a mark."""
    right = {"base": 2, "shots": 10, "tuned": 28}
    tried: dict[SideName, list[Tried]] = {}
    answers: dict[SideName, list[Answer]] = {}
    for name, good in right.items():
        rows = [Tried(question=f"Question {n}", expected="yes", said="yes" if n < good else "no") for n in range(30)]
        tried[name] = rows  # type: ignore[index]
        answers[name] = [  # type: ignore[index]
            Answer(text=one.said, leak="<|im_start|>" if name == "tuned" and n == 3 else "")
            for n, one in enumerate(rows)
        ]
    sides, differences, examples = sides_of("labels", tried, answers)
    losses = losses_of([(20.0 + n, 10) for n in range(30)], [(5.0 + n / 9, 10) for n in range(30)])
    sides = tuple(msgspec.structs.replace(side, shots=8 if side.name == "shots" else 0) for side in sides)
    return Scorecard(
        at=1.7e9, task="labels", held_out=30, losses=losses, sides=sides, differences=differences, examples=examples
    )


def keep(folder: RunFolder, found: Scorecard) -> None:
    """Put a scorecard into a run."""
    folder.evaluations.mkdir(exist_ok=True)
    write_json(folder.evaluations / "scorecard.json", found)


def test_the_verdict_comes_first_and_all_else_supports_it(
    qtbot: QtBot, window: MainWindow, run_folder: RunFolder, card: Scorecard
) -> None:
    keep(run_folder, card)
    tab = window.run.compare
    tab.show_run(run_folder)
    assert tab.verdict.text == "Training clearly helped" == tab.sentence
    assert "93 %" in tab.verdict.accessibleName() and "33 %" in tab.verdict.accessibleName()
    bars = tab.scores.findChildren(ScoreBar)
    assert [bar.ends[0] for bar in bars] == pytest.approx([2 / 30, 10 / 30, 28 / 30])
    assert "Base with examples (8)" in bars[1].accessibleName() and "tuned clearly better" in bars[0].accessibleName()
    assert "perplexity" in tab.scores.loss.text()
    told = texts(tab.health)
    assert "A mark of the template stands in an answer" in told and "1 / 30" in told
    assert tab.job.isHidden() and tab.preferred.isHidden()


def test_it_shows_while_the_run_still_asks_general_questions(
    qtbot: QtBot, window: MainWindow, run_folder: RunFolder, card: Scorecard
) -> None:
    write_json(run_folder.run, msgspec.structs.replace(read_record(run_folder.run), state=RunState.saving))
    page = window.run
    page.open_run(run_folder)
    assert page.compare.verdict.isHidden()
    keep(run_folder, card)
    page._take([PhaseStarted(at=1.0, phase="forgetting")])
    assert page.compare.sentence == "Training clearly helped" and not page.compare.verdict.isHidden()


def test_examples_are_filtered_with_the_keyboard(
    qtbot: QtBot, window: MainWindow, run_folder: RunFolder, card: Scorecard
) -> None:
    keep(run_folder, card)
    tab = window.run.compare
    tab.show_run(run_folder)
    examples = tab.examples
    assert [one.question for one in examples.shown] == [f"Question {n}" for n in range(2, 10)]
    assert examples.filters["best"].isChecked()
    qtbot.keyClick(examples.filters["worst"], Qt.Key.Key_Space)
    assert examples.filters["worst"].isChecked() and {"Question 28", "Question 29"} <= {
        one.question for one in examples.shown
    }
    qtbot.keyClick(examples.filters["all"], Qt.Key.Key_Space)
    assert len(examples.shown) == 30 and not examples.more.isHidden()
    examples.more.click()
    assert examples.more.isHidden() and "Question 29" in {label.text() for label in examples.findChildren(QLabel)}


def test_a_run_without_one_says_how_to_get_it(qtbot: QtBot, window: MainWindow, run_folder: RunFolder) -> None:
    tab = window.run.compare
    tab.show_run(run_folder)
    assert tab.verdict.isHidden() and tab.scores.isHidden() and not tab.job.isHidden()
    assert not tab.job.start_button.isEnabled() and tab.job.start_button.reason == "There is nothing to score yet."
    spec = msgspec.json.decode(run_folder.dataset.read_bytes())
    run_folder.dataset.write_bytes(msgspec.json.encode(spec | {"held_out": 0}))
    tab.show_run(run_folder)
    assert "set no examples aside" in texts(tab.job)


def test_an_older_comparison_shows_with_an_offer_of_a_new_one(
    qtbot: QtBot, window: MainWindow, run_folder: RunFolder
) -> None:
    rows = tuple(ComparedExample(prompt=f"{n}", expected="a", base="b", tuned="a") for n in range(20))
    run_folder.evaluations.mkdir()
    write_json(run_folder.evaluations / "comparison.json", Comparison(examples=rows, answer_tokens=9, torch_device=""))
    tab = window.run.compare
    tab.show_run(run_folder)
    assert tab.sentence == "Training clearly helped"
    assert [bar.ends[0] for bar in tab.scores.findChildren(ScoreBar)] == [0.0, 1.0]
    assert not tab.job.isHidden() and "earlier version" in texts(tab.job)


def test_where_a_prompt_does_it_the_prompt_can_be_had(
    qtbot: QtBot, window: MainWindow, run_folder: RunFolder, card: Scorecard
) -> None:
    shots = card.side("shots")
    assert shots is not None
    good = msgspec.structs.replace(shots, scores=card.sides[2].scores, prompt="Answer yes.")
    alike = msgspec.structs.replace(card.differences[1], standing="same")
    keep(
        run_folder,
        msgspec.structs.replace(
            card, sides=(card.sides[0], good, card.sides[2]), differences=(card.differences[0], alike)
        ),
    )
    tab = window.run.compare
    tab.show_run(run_folder)
    assert tab.sentence == "The base model with examples is as good"
    buttons = [b for b in tab.verdict.findChildren(QPushButton) if b.text() == "Copy the prompt"]
    qtbot.keyClick(buttons[0], Qt.Key.Key_Space)
    assert QGuiApplication.clipboard().text() == "Answer yes."


def test_one_held_out_example_is_spoken_of_as_one(
    qtbot: QtBot, window: MainWindow, run_folder: RunFolder, card: Scorecard
) -> None:
    """As many as ten own examples hold out."""
    assert card.losses is not None
    losses = msgspec.structs.replace(card.losses, examples=1)
    keep(run_folder, msgspec.structs.replace(card, examples=card.examples[:1], losses=losses))
    window.run.compare.show_run(run_folder)
    told = texts(window.run.compare)
    assert "1 held-out" not in told
    assert "One held-out example that training never saw" in told and "tokens of one held-out example:" in told
