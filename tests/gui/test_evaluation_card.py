"""“Is it still as good?” on the tab “Did it help?”: earlier evaluations as they were kept, and when it can be asked."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop.core.evaluation import Evaluation, free_name
from desktop.core.evidence import Tried, scored, with_scores
from desktop.core.files import write_json
from desktop.core.recipe import recipe_from
from desktop.core.runs import RunFolder, RunRecord, RunState
from desktop.services.desk import Desk
from desktop.services.places import Places
from desktop.ui.run.evaluation_card import EvaluationCard


@pytest.fixture
def folder(home: Path) -> RunFolder:
    made = RunFolder(home / "runs" / "one")
    made.evaluations.mkdir(parents=True)
    made.adapter.mkdir()
    (made.adapter / "changed.safetensors").write_bytes(b"x")
    write_json(made.recipe, recipe_from({"model": "m", "data": "d", "steps": 1}))
    for right in (8, 5):
        tried = [Tried(question=f"{n}?", expected="yes", said="yes" if n < right else "no") for n in range(10)]
        write_json(
            free_name(made.evaluations),
            Evaluation(
                at=1.7e9 + right, run="one", base="tiny", base_fingerprint="f", objective="next_token", task="short",
                scores=scored("short", tried, 0), tried=with_scores("short", tried), seconds=1.0,
            ),
        )  # fmt: skip
    return made


def texts(card: EvaluationCard) -> str:
    return "\n".join(label.text() for label in card.findChildren(QLabel) if not label.isHidden())


def test_what_was_evaluated_before_is_shown_and_asking_waits_for_the_run(qtbot: QtBot, folder: RunFolder) -> None:
    desk = Desk(Places())
    card = EvaluationCard(desk)
    qtbot.addWidget(card)
    card.show_run(folder)
    qtbot.wait(20)
    assert "80 %" in texts(card) and "50 %" in texts(card) and "10" in texts(card)
    record = RunRecord(id="one", name="one", state=RunState.training, created=0.0)
    card.show_record(record)
    assert not card.start_button.isEnabled()
    card.show_record(RunRecord(id="one", name="one", state=RunState.finished, created=0.0))
    assert card.start_button.isEnabled()
    desk.close()
