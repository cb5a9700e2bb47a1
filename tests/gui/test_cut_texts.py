"""A walk through every page in a small window, at 200 % text, with texts two fifths longer, from right to left: nothing
is cut, lies over another or outside of its place. ``python -m tests.gallery`` shows the same walk in pictures."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.services.places import Places
from desktop.ui.labels import Text, WrapText
from desktop.ui.state_badge import StateBadge
from desktop.ui.theme import current
from tests.gallery import scenes
from tests.gallery.cuts import faults
from tests.gallery.homes import furnished_home
from tests.gallery.longer import longer, speak_longer
from tests.gallery.stage import Stage
from tests.gui.conftest import destroy

SMALL = 1024, 640


@pytest.fixture
def worst(qapp: QApplication) -> Iterator[None]:
    """Long texts and right to left, for what is made from now on; text is made large by the test."""
    current().set_reduced_motion(True)
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    translator = speak_longer(qapp, mirrored=True)
    yield
    qapp.removeTranslator(translator)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    current().set_text_factor(1.0)
    current().set_reduced_motion(None)


def test_nothing_is_cut_in_a_home_in_use(home: Path, starter_model: Path, worst: None) -> None:
    stage = Stage(furnished_home(home, starter_model), SMALL, scenes.CARD)
    current().set_text_factor(2.0)  # while the window is open, as a person does
    found = [f"{name}: {fault}" for walk in scenes.FURNISHED for name in walk(stage) for fault in stage.faults()]
    texts = [each for each in stage.window.findChildren(Text) if each.font() != current().font(each.kind)]
    found += [f"not as large as the others: {type(each).__name__} “{each.text()}”" for each in texts]
    end(stage)
    assert found == []


def test_nothing_is_cut_in_an_empty_home(home: Path, tmp_path: Path, worst: None) -> None:
    current().set_text_factor(2.0)
    stage = Stage(Places(), SMALL)
    found = [f"{name}: {fault}" for name in scenes.empty_home(stage) for fault in stage.faults()]
    end(stage)
    with scenes.without_engine(tmp_path / "installed"):
        stage = Stage(Places(), SMALL)
        found += [f"{name}: {fault}" for name in scenes.engine(stage) for fault in stage.faults()]
        end(stage)
    assert found == []


def end(stage: Stage) -> None:
    """Close the window of a stage for good."""
    stage.window.close()
    destroy(stage.window)


def test_faults_are_found(qtbot) -> None:
    """The search itself: each kind of fault, and none where all is well."""
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    good, cut, narrow, low = (
        Text("Fits"),
        QLabel("Much too long a text"),
        QPushButton("Start"),
        WrapText("One two " * 9),
    )
    for widget in (good, cut, narrow, low):
        column.addWidget(widget)
    window.resize(400, 300)
    window.show()
    qtbot.waitExposed(window)
    assert faults(window) == []
    cut.setFixedWidth(40)
    narrow.setFixedWidth(30)
    low.setFixedHeight(8)
    window.layout().activate()
    told = " ".join(faults(window))
    assert "Much too long" in told and "“Start”" in told and "One two" in told and "Fits" not in told
    good.setGeometry(cut.geometry())
    assert "over: Text" in " ".join(faults(window))
    good.move(390, 0)
    assert "outside: Text" in " ".join(faults(window))


def test_a_text_that_changes_its_colour_keeps_its_size(qtbot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    badge = StateBadge("training", window)
    badge.move(0, 0)
    window.show()
    current().set_text_factor(2.0)
    try:
        badge.set_state("finished")
        assert {label.font().pointSizeF() for label in badge.findChildren(Text)} == {20.0}
    finally:
        current().set_text_factor(1.0)


def test_longer_texts_keep_their_places() -> None:
    text = "{count} runs of {name}, %1 left"
    assert len(longer("Start training now")) >= 1.3 * len("Start training now")
    assert all(place in longer(text) for place in ("{count}", "{name}", "%1"))
