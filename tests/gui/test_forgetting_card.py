"""“Has it forgotten something?”: what was measured is shown, a strength is chosen and kept, a gentler run offered."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop.core.files import write_json
from desktop.core.forgetting import Forgetting, Told, compared, forgetting_file
from desktop.core.general import general_set
from desktop.core.models import read_model
from desktop.core.recipe import recipe_from
from desktop.core.runs import RunFolder, RunRecord, RunState
from desktop.core.strength import keep_strength, read_strength
from desktop.services.desk import Desk
from desktop.services.places import Places
from desktop.services.retraining import on_model, read_earlier
from desktop.ui.advice.score_bar import ScoreBar
from desktop.ui.main_window import MainWindow
from desktop.ui.run.forgetting_card import ForgettingCard


def told(right: float, loss: float) -> Told:
    general = general_set()
    chosen = tuple(
        one.right if place * 0.618034 % 1 < right else (one.right + 1) % 4
        for place, one in enumerate(general.questions)
    )
    return Told(chosen, (100 * loss,) * len(general.passages), (100,) * len(general.passages))


@pytest.fixture(scope="module")
def forgot() -> Forgetting:
    """A run that forgot much, measured at two strengths."""
    general, base = general_set(), told(0.6, 3.0)
    half = compared(general, base, told(0.55, 3.15), strength=0.5, held_out_loss=1.06)
    full = compared(general, base, told(0.4, 3.5), held_out_loss=1.0)
    return Forgetting(
        at=0.0, base="tiny", base_fingerprint="f", general_sha256=general.sha256, step=10, chance=0.25, told=base,
        held_out_loss=2.0, measured=(half, full), torch_device="cpu", seconds=1.0,
    )  # fmt: skip


@pytest.fixture
def folder(home: Path) -> RunFolder:
    made = RunFolder(home / "runs" / "one")
    made.evaluations.mkdir(parents=True)
    made.adapter.mkdir()
    (made.adapter / "adapter_model.safetensors").write_bytes(b"x")
    write_json(made.recipe, recipe_from({"model": "m", "data": "d", "steps": 1}))
    write_json(made.run, RECORD)
    return made


RECORD = RunRecord(id="one", name="one", state=RunState.finished, created=0.0, step=10)


@pytest.fixture
def card(qtbot: QtBot, home: Path) -> ForgettingCard:
    desk = Desk(Places())
    made = ForgettingCard(desk)
    qtbot.addWidget(made)
    made.destroyed.connect(desk.close)
    return made


def texts(card: ForgettingCard) -> str:
    return "\n".join(label.text() for label in card.findChildren(QLabel) if not label.isHidden())


def test_before_anything_was_measured_it_can_be_asked(card: ForgettingCard, folder: RunFolder) -> None:
    card.show_run(folder)
    card.show_record(RECORD)
    assert card.remedy.isHidden() and not card.start_button.isHidden() and card.start_button.isEnabled()
    card.show_record(msgspec.structs.replace(RECORD, state=RunState.training))
    assert not card.start_button.isEnabled() and "still training" in card.start_button.reason


def test_verdict_kinds_and_strengths_are_shown(
    qtbot: QtBot, card: ForgettingCard, folder: RunFolder, forgot: Forgetting
) -> None:
    write_json(forgetting_file(folder), forgot)
    card.show_run(folder)
    card.show_record(RECORD)
    qtbot.wait(20)
    shown = texts(card)
    assert "It forgot much" in card.strip.text and card.start_button.isHidden()
    assert "Other languages" in shown and "+65 %" in shown and "94 %" in shown
    bars = card.findChildren(ScoreBar)
    assert len(bars) == 12 and all(bar.accessibleName() for bar in bars)
    with qtbot.waitSignal(card.gentler_wanted) as sent:
        card.strip.first_clicked.emit()
    assert sent.args == [folder]


def test_a_strength_is_chosen_with_the_keyboard_and_kept(
    card: ForgettingCard, folder: RunFolder, forgot: Forgetting
) -> None:
    write_json(forgetting_file(folder), forgot)
    keep_strength(folder, 0.75)
    card.show_run(folder)
    assert card.strength == 0.75 and card.use_button.reason
    card.slider.setValue(10)
    assert card.strength == 0.5 and not card.use_button.reason
    card.use_button.click()
    assert read_strength(folder) == 0.5 and "50 %" in card.in_use.text()
    assert card.use_button.reason


def test_a_model_that_gives_labels_is_not_asked(card: ForgettingCard, folder: RunFolder) -> None:
    folder.labels.write_text("{}")
    card.show_run(folder)
    assert card.isHidden()


def test_a_gentler_run_needs_no_more_answers(qtbot: QtBot, window: MainWindow, run_folder: RunFolder) -> None:
    earlier = read_earlier(run_folder)
    window.run.gentler_wanted.emit(run_folder)
    page = window.new_run
    qtbot.waitUntil(lambda: page.plan() is not None, timeout=20_000)
    plan = page.plan()
    assert plan is not None and plan.recipe.learning_rate == pytest.approx(earlier.recipe.learning_rate / 2)
    assert plan.recipe.model == earlier.recipe.model and "more gently" in page.repeat.text
    assert not page.summary.start_button.reason
    gentle = msgspec.structs.replace(earlier, rate=0.5)
    model = read_model(Path(earlier.model.folder))
    budget = window._desk.budget()
    assert budget is not None
    offered = on_model(gentle, earlier.recipe.model, model, page.answers.facts, budget)
    assert offered.recipe.learning_rate == plan.recipe.learning_rate
