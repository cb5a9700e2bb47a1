"""Two sides asked the same through the real assistant process: order, stopping, and what is kept."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.core.answering import Sampling
from desktop.core.dataset import Message
from desktop.core.files import write_json
from desktop.core.problems import ProblemError
from desktop.core.prompt_sets import prompt_of
from desktop.core.runs import RunFolder, RunState
from desktop.core.side_by_side import Compared, Contender, Said
from desktop.services.assistant import AssistantProcess
from desktop.services.compared import Ballots, History, export_rows
from desktop.services.contenders import candidates, find_contender
from desktop.services.places import Places
from desktop.services.runs import Runs
from desktop.services.settings import load_settings
from desktop.services.side_by_side import Outcome, SideBySide

PROMPTS = tuple(prompt_of(f"Say number {n}", expected=str(n)) for n in range(3))
SHORT = Sampling(longest=5)
WAIT = 120_000


@pytest.fixture(scope="session")
def adapter(tiny_model: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A LoRA with numbers that change what the tiny model says."""
    import peft
    import torch
    import transformers

    folder = tmp_path_factory.mktemp("adapter") / "lora"
    config = peft.LoraConfig(r=4, lora_alpha=8, target_modules="all-linear", task_type="CAUSAL_LM")
    torch.manual_seed(1)
    tuned = peft.get_peft_model(transformers.AutoModelForCausalLM.from_pretrained(tiny_model), config)
    with torch.no_grad():
        for name, weight in tuned.named_parameters():
            if "lora_" in name:
                weight.normal_(std=0.2)
    tuned.save_pretrained(folder)
    return folder


@pytest.fixture
def run(make_run, adapter: Path) -> RunFolder:
    """A run that ended, with its adapter and two checkpoints, as training leaves them."""
    folder = make_run(name="Numbers")
    for target in (folder.adapter, folder.checkpoint(2) / "adapter", folder.checkpoint(4) / "adapter"):
        shutil.copytree(adapter, target)
    write_json(folder.run, msgspec.structs.replace(folder.read(), state=RunState.finished))
    return folder


@pytest.fixture(scope="module")
def assistant(qapp: QApplication) -> Iterator[AssistantProcess]:
    """The real process, one for all tests of this file: starting it takes most of the time."""
    made = AssistantProcess()
    yield made
    made.stop()


def test_a_set_goes_through_both_sides_and_is_kept(
    qtbot: QtBot, home: Path, run: RunFolder, assistant: AssistantProcess, tmp_path: Path
) -> None:
    base, tuned = find_contender(str(run.path), Places()), find_contender("Numbers@2", Places(), 0.5)
    assert (base.name, tuned.name) == ("Numbers", "Numbers · 2 · 50 %")
    asking = SideBySide(Places(), assistant)
    begun: list[tuple[int, tuple[str, ...]]] = []
    asking.begun.connect(lambda number, keys: begun.append((number, keys)))
    with qtbot.waitSignal(asking.done, timeout=WAIT) as done:
        asking.ask(PROMPTS, Contender("Base", base.model), tuned, SHORT, about="numbers")
    assert done.args == [Outcome(3, 3, False)]
    assert begun == [(n, ("a", "b")) for n in range(3)]
    rows = History(Places()).rows()
    assert [row.question for row in rows] == ["Say number 2", "Say number 1", "Say number 0"]
    assert {(row.a.name, row.b.name, row.about, row.sampling) for row in rows} == {
        ("Base", tuned.name, "numbers", SHORT)
    }
    assert all(0 < said.tokens <= 5 and said.tokens_per_second > 0 for row in rows for said in (row.a_said, row.b_said))
    assert any(row.a_said.text != row.b_said.text for row in rows)
    export_rows(rows[::-1], tmp_path / "rows.csv")
    table = (tmp_path / "rows.csv").read_text("utf-8-sig")
    assert table.splitlines()[0].startswith("at,prompt_set,system,prompt,expected,a,a_answer")
    path, ballot = Ballots(Places()).begin(rows, "numbers")
    assert path.name.startswith("votes-") and [pair.a for pair in ballot.pairs] == [row.a_said.text for row in rows]
    assert Ballots(Places()).all() == ([(path, ballot)], [])
    assert Ballots(Places()).begin(rows, "numbers")[0] != path


def test_other_bases_are_loaded_one_after_the_other(
    qtbot: QtBot, home: Path, tiny_model: Path, tmp_path: Path, assistant: AssistantProcess
) -> None:
    other = tmp_path / "Other"
    shutil.copytree(tiny_model, other)
    asking = SideBySide(Places(), assistant)
    loaded: list[tuple[str, str]] = []
    assistant.ready.connect(lambda ready: loaded.append((ready.who, ready.loaded)))
    with qtbot.waitSignal(asking.done, timeout=WAIT) as done:
        asking.ask(PROMPTS, Contender("One", str(tiny_model)), Contender("Other", str(other)), SHORT)
    assert done.args == [Outcome(3, 3, False)]
    assert [who for who, _ in loaded] == ["a", "a", "a", "b", "b", "b"]
    # of each base one load at most: that of the first side may lie there from before
    assert [how for _, how in loaded[1:]] == ["nothing", "nothing", "base", "nothing", "nothing"]
    for row in History(Places()).rows():
        assert row.a_said.text == row.b_said.text  # the same weights, whatever their folder


def test_stopping_keeps_what_is_done(qtbot: QtBot, home: Path, tiny_model: Path, assistant: AssistantProcess) -> None:
    asking = SideBySide(Places(), assistant)
    asking.compared.connect(lambda number, _: asking.stop() if number == 1 else None)
    many = tuple(prompt_of(f"Say number {n}") for n in range(50))
    with qtbot.waitSignal(asking.done, timeout=WAIT) as done:
        asking.ask(many, Contender("One", str(tiny_model)), Contender("Two", str(tiny_model)), SHORT)
    assert done.args == [Outcome(2, 50, True)]
    assert len(History(Places()).rows()) == 2 and not asking.busy


def test_what_stands_in_the_way(qtbot: QtBot, home: Path, tiny_model: Path, assistant: AssistantProcess) -> None:
    asking = SideBySide(Places(), assistant)
    here, gone = Contender("One", str(tiny_model)), Contender("Gone", "/nowhere")
    with qtbot.waitSignal(asking.done, timeout=WAIT) as done:
        asking.ask(PROMPTS, gone, here, SHORT)
    (outcome,) = done.args
    assert (outcome.compared, [problem.code for problem in outcome.problems]) == (0, ["model.missing"])
    # one that is too long is left out, the others are asked
    long = prompt_of("word " * 2000)
    with qtbot.waitSignal(asking.done, timeout=WAIT) as done:
        asking.ask((PROMPTS[0], long, PROMPTS[1]), here, Contender("Two", str(tiny_model)), SHORT)
    (outcome,) = done.args
    assert (outcome.compared, outcome.total, outcome.stopped) == (2, 3, False)
    assert [problem.code for problem in outcome.problems] == ["chat.too_long"]


def test_somebody_else_who_asks_ends_a_set(
    qtbot: QtBot, home: Path, tiny_model: Path, assistant: AssistantProcess
) -> None:
    from desktop.core.answering import Ask, Side

    asking = SideBySide(Places(), assistant)
    here = Contender("One", str(tiny_model))
    asking.compared.connect(lambda *_: assistant.ask(Ask(request=0, sides=(Side("chat", here.model),))))
    with qtbot.waitSignal(asking.done, timeout=WAIT) as done:
        asking.ask(PROMPTS, here, Contender("Two", str(tiny_model)), SHORT)
    assert done.args[0].compared == 1 and done.args[0].stopped
    with qtbot.waitSignal(assistant.done, timeout=WAIT):
        pass
    assert not asking.busy


def test_who_can_be_compared(home: Path, run: RunFolder, tiny_model: Path) -> None:
    found = candidates(Places(), load_settings(Places()), Runs(Places()))
    (made,) = [one for one in found if one.kind == "run"]
    assert (made.name, made.model) == ("Numbers", str(tiny_model))
    assert [stage.step for stage in made.stages] == [None, 4, 2]
    assert made.contender(1, 1.5).name == "Numbers · 4 · 150 %"
    with pytest.raises(ProblemError, match=r"chat\.not_kept"):
        find_contender("Numbers@3", Places())
    with pytest.raises(ProblemError, match=r"chat\.unknown"):
        find_contender("nobody", Places())


def test_history_forgets_and_remembers_and_survives_a_torn_line(home: Path) -> None:
    history = History(Places())
    assert history.rows() == [] and history.clear() is None

    def row(text: str) -> Compared:
        one = Contender("One", "/m")
        answer = Said("x", 1, 1.0)
        return Compared(at=1.0, messages=(Message("user", text),), a=one, b=one, a_said=answer, b_said=answer)

    history.add(row("1"))
    with history.path.open("ab") as file:
        file.write(b'{"at":2,"torn')
    history.add(row("2"))
    assert [one.question for one in history.rows()] == ["2", "1"]
    kept = history.clear()
    assert kept is not None and not history.path.exists()
    history.add(row("3"))
    history.restore(kept)
    assert [one.question for one in history.rows()] == ["3", "2", "1"]
