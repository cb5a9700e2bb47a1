"""The Compare tab over a real run and the real assistant process: one prompt, a whole set, a vote, and what is kept."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from desktop.core.files import write_json
from desktop.core.prompt_sets import PromptSet, prompt_of
from desktop.core.runs import RunFolder, RunState
from desktop.services.assistant import AssistantProcess
from desktop.services.compared import Ballots, History
from desktop.services.desk import Desk
from desktop.services.places import Places
from desktop.services.prompt_sets import PromptSets
from desktop.services.settings import load_settings, save_settings
from desktop.ui.data.jobs import DataJobs
from desktop.ui.tryout.compare import CompareTab

WAIT = 120_000


@pytest.fixture
def run(make_run, tiny_model: Path) -> RunFolder:
    """A run that changed weights of the model, with one checkpoint: the quickest thing to learn."""
    import safetensors.torch
    import torch

    folder = make_run(name="Numbers")
    weights = safetensors.torch.load_file(tiny_model / "model.safetensors")
    name = "model.layers.0.mlp.up_proj.weight"
    for target in (folder.adapter, folder.checkpoint(4) / "adapter"):
        target.mkdir(parents=True)
        safetensors.torch.save_file({name: (weights[name] * 30).to(torch.float32)}, target / "changed.safetensors")
    write_json(folder.run, msgspec.structs.replace(folder.read(), state=RunState.finished))
    return folder


@pytest.fixture(scope="module")
def assistant(qapp: QApplication) -> Iterator[AssistantProcess]:
    """The real process, one for all tests of this file: starting it takes most of the time."""
    made = AssistantProcess()
    yield made
    made.stop()


@pytest.fixture
def tab(qtbot: QtBot, run: RunFolder, tiny_model: Path, assistant: AssistantProcess) -> Iterator[CompareTab]:
    """The tab, wide enough for two columns; the base is on the list of models."""
    settings = load_settings(Places())
    settings.model_folders.append(str(tiny_model))
    save_settings(Places(), settings)
    desk = Desk(Places())
    made = CompareTab(desk, DataJobs(desk), assistant)
    qtbot.addWidget(made)
    made.resize(1000, 800)
    made.open_run(run)
    made.show()
    qtbot.waitUntil(lambda: made.pickers["b"].candidate is not None, timeout=WAIT)
    made.own.sampling.longest.setValue(5)
    yield made
    desk.close()


def texts(widget: CompareTab) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def test_one_prompt_to_a_run_and_its_base(qtbot: QtBot, tab: CompareTab, run: RunFolder, tiny_model: Path) -> None:
    a, b = (tab.pickers[key].contender for key in ("a", "b"))
    assert a is not None and b is not None
    assert (a.model, a.worn) == (str(tiny_model), ()) and b.worn[0].folder == str(run.adapter)
    assert not tab.other_bases.isVisible()
    tab.own.prompt.set_text("Say number 4")
    with qtbot.waitSignal(tab.asking.done, timeout=WAIT):
        qtbot.keyClick(tab.own.prompt, Qt.Key.Key_Return)
        assert not tab.own.ask_button.isEnabled() and tab.own.stop_button.isVisible()
    (row,) = History(Places()).rows()
    assert (row.question, row.a.name, row.b.name) == ("Say number 4", a.name, "Numbers")
    assert tab.answers.bubbles["b"].text == (row.b_said.text.strip() or "(no answer)")
    assert "5 tokens" in texts(tab) and "tokens/s" in texts(tab) and tab.own.ask_button.isEnabled()
    # an earlier checkpoint is another side; both sides alike are not asked
    tab.pickers["b"].stage.setCurrentIndex(1)
    other = tab.pickers["b"].contender
    assert other is not None and other.name == "Numbers · 4" and other.worn[0].folder != b.worn[0].folder
    tab.pickers["b"].choose(str(tiny_model))
    assert "same" in tab.own.ask_button.reason


def test_a_set_is_voted_on_blind(qtbot: QtBot, tab: CompareTab) -> None:
    tab.sets.choice.take_held_out()
    made = tab.sets.choice.current
    assert made is not None and len(made.prompts) == 2 and made.source == "Numbers"
    with qtbot.waitSignal(tab.asking.done, timeout=WAIT):
        tab.sets.run_button.click()
    assert tab.votes.isVisible() and not tab.work.isVisible()
    ((_, ballot),) = Ballots(Places()).all()[0]
    assert (ballot.about, len(ballot.pairs), ballot.votes) == (made.name, 2, ())
    assert "Numbers" not in texts(tab)
    qtbot.keyClick(tab.votes, Qt.Key.Key_1)
    tab.votes.back.click()
    assert tab.work.isVisible()
    tab.earlier.votes.set_open(True)
    tab.open_vote(*Ballots(Places()).all()[0][0])
    assert tab.votes.ballot is not None and len(tab.votes.ballot.votes) == 1


def test_stop_keeps_the_pairs_that_are_whole(qtbot: QtBot, tab: CompareTab) -> None:
    many = PromptSet(name="Many", prompts=tuple(prompt_of(f"Say number {n}") for n in range(40)))
    PromptSets(Places()).save(many)
    tab.sets.choice.refresh("Many")
    tab.sets.blind.setChecked(False)
    tab.asking.compared.connect(lambda number, _: tab.sets.stop_button.click() if number == 1 else None)
    with qtbot.waitSignal(tab.asking.done, timeout=WAIT):
        tab.sets.run_button.click()
        assert not tab.sets.choice.isEnabled()
    assert "2 of 40" in tab.sets.state.text() and len(tab.sets.rows) == 2
    qtbot.waitUntil(lambda: "Say number 1" in texts(tab))
    assert tab.sets.save_button.isVisible() and tab.sets.run_button.isVisible()


def test_sets_by_hand_from_files_and_back_from_the_dead(qtbot: QtBot, tab: CompareTab, tmp_path: Path) -> None:
    choice = tab.sets.choice
    assert not tab.sets.run_button.isEnabled() and "No set yet" in choice.facts.text()
    choice.new_button.click()
    editor = choice.editor
    assert not editor.save_button.isEnabled()
    editor.name.setText("Mine")
    editor.system.setText("Be short.")
    editor.question.setPlainText("Why?")
    editor.add_prompt()
    editor.question.setPlainText("How?")
    editor.expected.setText("So.")
    editor.save_button.click()
    made = choice.current
    assert made is not None and made.name == "Mine"
    assert made.prompts == (prompt_of("Why?", "Be short."), prompt_of("How?", "Be short.", "So."))
    choice.edit_button.click()
    editor.list.setCurrentRow(0)
    editor.remove_button.click()
    editor.save_button.click()
    assert choice.current is not None and len(choice.current.prompts) == 1 and len(PromptSets(Places()).all()[0]) == 1
    bad = tmp_path / "some.jsonl"
    bad.write_text('{"prompt": "good"}\n{"nothing": 1}\n')
    choice.take_file(bad)
    assert choice.current.name == "some" and "Prompts read: 1" in tab.sets.strip.text
    assert any("line 2" in label.text() for label in tab.sets.strip.findChildren(QLabel))
    choice.remove_set()
    assert [one.name for _, one in PromptSets(Places()).all()[0]] == ["Mine"]
    choice.bring_back()
    assert choice.current.name == "some"
    (tmp_path / "none.txt").write_text("")
    choice.take_file(tmp_path / "none.txt")
    assert "nothing in this file" in tab.sets.strip.text
