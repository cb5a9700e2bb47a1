"""The chat of the place “Try out”: a real assistant with the real small model, and real files."""

from __future__ import annotations

import json
import struct
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from desktop.core.answering import Sampling
from desktop.core.chats import Turn, with_turn
from desktop.core.models import read_model
from desktop.core.problems import ProblemError
from desktop.core.recipe import recipe_from
from desktop.core.runs import RunFolder, RunState
from desktop.services.answerers import find_answerer
from desktop.services.chats import Chats
from desktop.services.desk import Desk
from desktop.services.model_list import add_model_folder
from desktop.services.places import Places
from desktop.services.preparing import create_run, read_data
from desktop.ui.data.jobs import DataJobs
from desktop.ui.main_window import MainWindow
from desktop.ui.tryout.chat import ChatTab
from desktop.ui.tryout.page import TryOutPage

pytestmark = pytest.mark.usefixtures("warm_python")
SYSTEM = "Answer in one word."


def write_adapter(folder: Path, hidden: int) -> None:
    """A LoRA adapter of rank 1 on one matrix, written by hand: torch stays out of this process."""
    folder.mkdir(parents=True)
    config = {"peft_type": "LORA", "task_type": "CAUSAL_LM", "r": 1, "lora_alpha": 1, "target_modules": ["o_proj"]}
    (folder / "adapter_config.json").write_text(json.dumps(config | {"layers_to_transform": [0]}))
    name = "base_model.model.model.layers.0.self_attn.o_proj.lora_{}.weight"
    size = 4 * hidden
    header = {
        name.format("A"): {"dtype": "F32", "shape": [1, hidden], "data_offsets": [0, size]},
        name.format("B"): {"dtype": "F32", "shape": [hidden, 1], "data_offsets": [size, 2 * size]},
    }
    text = json.dumps(header).encode()
    numbers = struct.pack(f"<{2 * hidden}f", *([0.02] * hidden), *([0.5] * hidden))
    (folder / "adapter_model.safetensors").write_bytes(len(text).to_bytes(8, "little") + text + numbers)


@pytest.fixture
def run(starter_model: Path, home: Path, tmp_path: Path) -> RunFolder:
    """A finished run of the small model."""
    data = tmp_path / "mails.jsonl"
    turns = [{"role": "system", "content": SYSTEM}, {"role": "user", "content": "Q"}]
    rows = [{"messages": [*turns, {"role": "assistant", "content": f"A{n}"}]} for n in range(20)]
    data.write_text("\n".join(map(json.dumps, rows)))
    recipe = recipe_from({"name": "Mails", "model": str(starter_model), "data": str(data), "steps": 1})
    model = read_model(starter_model)
    folder = create_run(recipe, model, read_data(str(data), None, 0.1, 0), Places())
    write_adapter(folder.adapter, model.hidden)
    for state in (RunState.preparing, RunState.training, RunState.saving, RunState.finished):
        folder.move(state)
    return folder


@pytest.fixture
def page(qtbot, run: RunFolder, starter_model: Path) -> Iterator[TryOutPage]:
    """The place, knowing the run and its base."""
    places = Places()
    desk = Desk(places)
    add_model_folder(places, desk.settings, starter_model)
    desk.records = [(run, run.read())]
    page = TryOutPage(desk, DataJobs(desk))
    qtbot.addWidget(page)
    page.show_tab(page.chat)  # another one may have been in front last
    page.resize(1100, 700)
    page.show()
    yield page
    page.close_page()
    desk.close()


def short(chat: ChatTab, **values: object) -> None:
    """Few tokens, so that the test is quick."""
    chat.settings.sampling.show_sampling(Sampling(**({"longest": 4, "temperature": 0.8, "seed": 5} | values)))  # type: ignore[arg-type]
    chat.settings.changed.emit()


def say(qtbot, chat: ChatTab, text: str) -> None:
    chat.message.setPlainText(text)
    qtbot.keyClick(chat.message, Qt.Key.Key_Return)
    wait(qtbot, chat)


def wait(qtbot, chat: ChatTab) -> None:
    qtbot.waitUntil(lambda: not chat.talker.assistant.busy, timeout=240_000)
    assert not chat.strip.isVisible() or "dropped" in chat.strip.text, chat.strip.accessibleName()


def test_a_conversation_with_all_that_can_be_done_to_it(qtbot, page: TryOutPage, run: RunFolder) -> None:
    chat = page.chat
    assert chat.choice.currentText() == "Mails · SmolLM2-135M-Instruct"
    assert chat.conversation.system == SYSTEM
    short(chat)
    say(qtbot, chat, "Hello there")
    say(qtbot, chat, "And now?")
    assert [turn.role for turn in chat.conversation.turns] == ["user", "assistant"] * 2
    first = chat.conversation.turns[1]
    assert (first.by, first.tokens) == ("Mails", 4)
    assert first.ended in ("longest", "end")
    assert "tokens/s" in chat.turns.views[1].facts.text()
    assert "8192" in chat.turns.views[1].facts.text().replace(",", "")
    assert Chats(Places().chats).all() == [chat.conversation]
    # another model in the middle of it, without a base being loaded
    base = next(one for one in chat.choice.known if not one.run)
    assert chat.choice.choose(base.key)
    chat.choice.activated.emit(chat.choice.currentIndex())
    say(qtbot, chat, "Once more")
    assert "Switched to SmolLM2-135M-Instruct" in chat.note.text()
    assert chat.conversation.turns[-1].by == "SmolLM2-135M-Instruct"
    assert chat.conversation.turns[1].by == "Mails"
    # another seed
    before = chat.conversation
    chat.turns.views[-1].again_button.click()
    wait(qtbot, chat)
    assert chat.conversation.sampling.seed == 6
    assert chat.conversation.turns[:5] == before.turns[:5]
    assert len(chat.conversation.turns) == 6
    # other words: what follows goes, and comes back
    before = chat.conversation
    view = chat.turns.views[2]
    view.edit_button.click()
    view.field.set_text("Something else")
    qtbot.keyClick(view.field, Qt.Key.Key_Return)
    wait(qtbot, chat)
    assert [turn.content for turn in chat.conversation.turns[:3:2]] == ["Hello there", "Something else"]
    assert len(chat.conversation.turns) == 4
    chat.strip.first_clicked.emit()
    assert chat.conversation.turns == before.turns
    assert len(chat.turns.views) == 6
    # stopping
    short(chat, longest=4000, temperature=1.5)
    chat.message.setPlainText("Tell me a long story")
    chat.send_button.click()
    qtbot.waitUntil(lambda: bool(chat.talker.words), timeout=240_000)
    assert chat.stop_button.isVisible()
    chat.stop_button.click()
    wait(qtbot, chat)
    assert chat.conversation.turns[-1].ended == "halted"
    assert chat.conversation.turns[-1].content
    assert chat.send_button.isVisible()


def test_runs_that_are_known_late_are_chosen_all_the_same(qtbot, page: TryOutPage, run: RunFolder) -> None:
    """The place may be the one that a start opens with, before any run was looked at."""
    page.close_page()
    chat, desk = page.chat, page.chat._desk
    of_run = chat.conversation
    kept = chat.chats.save(with_turn(with_turn(of_run, Turn("user", "Q")), Turn("assistant", "A", by="Mails")))
    found, desk.records = desk.records, []
    late = TryOutPage(desk, DataJobs(desk))
    qtbot.addWidget(late)
    late.show()
    first = late.chat
    assert first.choice.answerer is not None and not first.choice.answerer.run
    desk.records = found
    desk.runs_changed.emit(found)
    assert first.choice.answerer is not None and first.choice.answerer.run == str(run.path)
    assert first.conversation.system == SYSTEM
    desk.records = []
    desk.runs_changed.emit([])
    first.open(kept.id)
    assert first.strip.isVisible() and first.choice.answerer is None
    first.choice.refresh()
    assert first.choice.answerer is None, "nobody else answers in its place"
    desk.records = found
    desk.runs_changed.emit(found)
    assert not first.strip.isVisible() and first.choice.answerer is not None
    assert first.choice.answerer.run == str(run.path) and not first.send_button.reason
    late.close_page()


def test_conversations_are_listed_renamed_deleted_and_brought_back(qtbot, page: TryOutPage) -> None:
    chat = page.chat
    kept = Chats(Places().chats)
    for words in ("first words", "second words"):
        made = with_turn(kept.begin(name="Mails"), Turn("user", words))
        kept.save(with_turn(made, Turn("assistant", f"answer to {words}")))
    (Places().chats / "broken.json").write_text("{")
    page.hide()
    page.show()
    titles = [chat.list.list.item(place).text() for place in range(chat.list.list.count())]
    assert titles == ["second words", "first words"]
    assert "cannot be read" in chat.strip.text
    (Places().chats / "broken.json").unlink()
    chat.list.list.setCurrentRow(1)
    assert [turn.content for turn in chat.conversation.turns] == ["first words", "answer to first words"]
    assert "not here any more" in chat.strip.text
    assert chat.send_button.reason
    chat.list.list.item(1).setText("A better title")
    assert [one.title for one in kept.all()] == ["", "A better title"]
    qtbot.keyClick(chat.list.list, Qt.Key.Key_Delete)
    assert [one.turns[0].content for one in kept.all()] == ["second words"]
    assert chat.conversation.turns == ()
    chat.strip.first_clicked.emit()
    assert chat.conversation.title == "A better title"
    assert len(kept.all()) == 2
    chat.turns.views[1].copy_button.click()
    assert QGuiApplication.clipboard().text() == "answer to first words"


def test_a_good_conversation_becomes_an_example(qtbot, page: TryOutPage, tmp_path: Path) -> None:
    chat = page.chat
    made = msgspec.structs.replace(chat.conversation, system="Be kind.")
    for role, words in (("user", "one"), ("assistant", "two"), ("user", "three"), ("assistant", "four")):
        made = with_turn(made, Turn(role, words))  # type: ignore[arg-type]
    chat.chats.save(made)
    chat._show_list()
    chat.open(made.id)
    chat.conversation = made
    chat._show()
    dialog = chat.keep_example(1)
    dialog.to_file.setChecked(True)
    dialog.add_button.click()
    assert "Choose the file" in dialog.strip.text
    target = tmp_path / "mine.jsonl"
    target.write_text('{"messages": []}')  # without an end of its line
    dialog.file.set_path(target)
    dialog.answer.setPlainText("TWO")
    dialog.add_button.click()
    lines = target.read_text().splitlines()
    turns = [("system", "Be kind."), ("user", "one"), ("assistant", "TWO")]
    assert json.loads(lines[1]) == {"messages": [{"role": role, "content": words} for role, words in turns]}
    other = tmp_path / "other.jsonl"
    other.write_text("no JSON")
    dialog = chat.keep_example(3)
    dialog.to_file.setChecked(True)
    dialog.file.set_path(other)
    dialog.add_button.click()
    assert "not added" in dialog.strip.text
    assert other.read_text() == "no JSON"
    dialog.reject()
    library = chat._desk.datasets.library
    for count in (1, 2):
        chat.keep_example(3).add_button.click()
        qtbot.waitUntil(lambda: not chat._jobs.jobs, timeout=240_000)
        entry = library.find("Chat examples")
        assert entry.imported is not None
        assert entry.imported.kept == count


def test_how_the_model_sees_it(qtbot, page: TryOutPage) -> None:
    chat = page.chat
    chat.conversation = with_turn(chat.conversation, Turn("user", "Hi"))
    dialog = chat.show_seen()
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog.seen is not None, timeout=240_000)
    assert dialog.seen is not None
    text = "".join(token.text for token in dialog.seen.tokens)
    assert text == f"<|im_start|>system\n{SYSTEM}<|im_end|>\n<|im_start|>user\nHi<|im_end|>\n<|im_start|>assistant\n"
    assert [token.text for token in dialog.seen.tokens if token.special].count("<|im_start|>") == 3
    dialog.accept()


def test_without_a_model_the_place_says_where_to_get_one(qtbot, window: MainWindow) -> None:
    window.go("try")
    chat = window.tryout.chat
    assert chat.middle.currentWidget() is chat.no_model
    assert chat.send_button.reason
    chat.no_model.button.click()
    assert window.sidebar.place == "models"


def test_a_run_is_talked_with_from_its_page(qtbot, window: MainWindow, run: RunFolder) -> None:
    qtbot.waitUntil(lambda: bool(window._desk.records), timeout=20_000)
    window.open_run(run)
    qtbot.waitUntil(lambda: window.run.chat_button.isVisible(), timeout=20_000)
    window.run.chat_button.click()
    assert window.sidebar.place == "try"
    assert window.tryout.chat.conversation.name == "Mails"
    assert window.tryout.chat.conversation.system == SYSTEM


def test_a_run_whose_base_is_gone_says_so_and_no_other_answers(qtbot, page: TryOutPage, run: RunFolder) -> None:
    """It was left to whatever model had been chosen before, with an empty name or that one's."""
    chat = page.chat
    assert chat.choice.answerer is not None
    model = msgspec.json.decode(run.model.read_bytes())
    run.model.write_bytes(msgspec.json.encode(model | {"folder": str(run.path / "gone")}))
    page.chat_with_run(run)
    assert chat.choice.answerer is None and not chat.send_button.isEnabled()
    assert chat.strip.isVisible() and chat.strip.text == "The base model of “Mails” is not here"
    assert chat.conversation.model == ""
    with pytest.raises(ProblemError) as caught:
        find_answerer("Mails", Places())
    assert caught.value.problems[0].code == "chat.no_base"
    page.compare_run(run)
    qtbot.waitUntil(lambda: page.compare.strip.isVisible(), timeout=20_000)
    assert page.compare.strip.text == "The base model of “Mails” is not here"
