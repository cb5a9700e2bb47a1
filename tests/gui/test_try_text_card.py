"""“Try a text” on the tab “Did it help?”: for which runs it is there, when it can be used, and what it says."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop.core.files import write_json
from desktop.core.given import Given
from desktop.core.recipe import recipe_from
from desktop.core.runs import RunFolder, RunRecord, RunState
from desktop.services.desk import Desk
from desktop.services.places import Places
from desktop.ui.run.try_text_card import TryTextCard

RECORD = {"id": "one", "name": "one", "created": 0.0}


@pytest.fixture
def card(qtbot: QtBot, home: Path) -> Iterator[TryTextCard]:
    desk = Desk(Places())
    made = TryTextCard(desk)
    qtbot.addWidget(made)
    yield made
    desk.close()


def run_with(home: Path, **values: str) -> RunFolder:
    made = RunFolder(home / "runs" / values["objective"])
    made.adapter.mkdir(parents=True)
    (made.adapter / "changed.safetensors").write_bytes(b"x")
    write_json(made.recipe, recipe_from({"model": "m", "data": "d", "steps": 1, "quantisation": "none", **values}))
    return made


def texts(card: TryTextCard) -> str:
    return "\n".join(label.text() for label in card.findChildren(QLabel) if not label.isHidden())


def test_it_is_there_for_runs_that_tell_texts_apart_and_asks_for_a_text(card: TryTextCard, home: Path) -> None:
    for objective, there in (("next_token", False), ("labels", True), ("number", True)):
        method = "lora" if objective == "next_token" else "head"
        card.show_run(run_with(home, objective=objective, method=method))
        assert card.isHidden() is not there
    card.show_record(RunRecord(**RECORD, state=RunState.training))
    card.text.setPlainText("Where is my parcel?")
    assert "still training" in card.start_button.reason
    card.show_record(RunRecord(**RECORD, state=RunState.finished))
    assert card.start_button.isEnabled()
    card.text.setPlainText("  ")
    assert "paste a text" in card.start_button.reason


def test_what_it_says_and_how_sure_it_is(card: TryTextCard) -> None:
    shares = tuple((name, share) for name, share in zip("abcdef", (0.6, 0.2, 0.1, 0.05, 0.03, 0.02), strict=True))
    card._show(Given(said=("a",), shares=shares, cut=True))
    said = texts(card)
    assert "60 %" in said and "\nf\n" not in said and "likeliest" in said and "end of the text was not read" in said
    card._clear()
    card._show(Given(said=(), shares=shares[:2]))
    assert "none of its labels" in texts(card)
    card._clear()
    card._show(Given(said=("3.4",)))
    assert "3.4" in texts(card)
