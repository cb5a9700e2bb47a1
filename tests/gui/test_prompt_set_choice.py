"""Choosing a set of prompts: while there is none, what makes one stands where it would be chosen."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from desktop.core.prompt_sets import PromptSet, prompt_of
from desktop.services.places import Places
from desktop.services.prompt_sets import PromptSets
from desktop.ui.message_strip import MessageStrip
from desktop.ui.tryout.prompt_set_choice import PromptSetChoice


def test_nothing_to_choose_shows_no_box_but_every_way_to_make_a_set(qtbot: QtBot, home: Path, tmp_path: Path) -> None:
    strip = MessageStrip()
    choice = PromptSetChoice(PromptSets(Places()), strip)
    for widget in (strip, choice):
        qtbot.addWidget(widget)
    choice.show()
    ways = (choice.new_button, choice.from_run_button, choice.import_button)
    chosen = (choice.box, choice.edit_button, choice.more_button)
    assert all(widget.isVisible() for widget in ways) and not any(widget.isVisible() for widget in chosen)
    asked = tmp_path / "asked.txt"
    asked.write_text("How do I return a drill?\nWhere is my parcel?\n")
    choice.take_file(asked)
    assert all(widget.isVisible() for widget in chosen) and not choice.import_button.isVisible()
    assert "2 prompts" in choice.facts.text()
    choice.remove_set()
    assert choice.import_button.isVisible() and not any(widget.isVisible() for widget in chosen)
    choice.bring_back()
    assert choice.current is not None and choice.box.isVisible()


def test_a_set_that_is_there_is_chosen_at_once(qtbot: QtBot, home: Path) -> None:
    sets, strip = PromptSets(Places()), MessageStrip()
    sets.save(PromptSet(name="One", prompts=(prompt_of("Q"),)))
    choice = PromptSetChoice(sets, strip)
    for widget in (strip, choice):
        qtbot.addWidget(widget)
    choice.show()
    assert choice.box.isVisible() and choice.box.currentText() == "One" and not choice.import_button.isVisible()
