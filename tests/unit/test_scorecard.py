"""Whether training helped: every verdict from constructed answers, how answers look, and comparisons of older runs."""

from __future__ import annotations

import json
from pathlib import Path

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.cli import main
from desktop.core.answer_health import Answer, health_of, leak_in, repetition, template_marks, warnings
from desktop.core.comparison import ComparedExample, Comparison
from desktop.core.evidence import Tried
from desktop.core.files import write_json
from desktop.core.problems import ProblemError
from desktop.core.runs import RunFolder, RunRecord, RunState
from desktop.core.scorecard import (
    Scorecard,
    SideName,
    best_of,
    chosen,
    losses_of,
    of_comparison,
    of_labels,
    pairs_of,
    random_of,
    read_scorecard,
    sides_of,
    worst_of,
)
from desktop.core.scores import Task
from desktop.core.verdict import helped, verdict
from desktop.core.wording import SENTENCES, words_for


def card_of(count: int = 40, task: Task = "short", **right: int) -> Scorecard:
    """A scorecard of `count` examples of which each side has so many right, the first ones."""
    tried: dict[SideName, list[Tried]] = {}
    for name, good in right.items():
        said = ["yes" if n < good else "never ever" for n in range(count)]
        tried[name] = [  # type: ignore[index]
            Tried(question=f"{n}?", expected="yes", said=text, loss=len(text), tokens=9) for n, text in enumerate(said)
        ]
    answers = {name: [Answer(text=one.said) for one in rows] for name, rows in tried.items()}
    sides, differences, examples = sides_of(task, tried, answers)
    sides = tuple(msgspec.structs.replace(side, shots=8 if side.name == "shots" else 0) for side in sides)
    return Scorecard(task=task, held_out=count, sides=sides, differences=differences, examples=examples)


@pytest.mark.parametrize(
    ("right", "code", "good"),
    [
        ({"base": 2, "tuned": 38}, "better", True),
        ({"base": 2, "shots": 10, "tuned": 38}, "better_shots", True),
        ({"base": 2, "shots": 37, "tuned": 38}, "prompt_as_good", None),
        ({"base": 2, "shots": 38, "tuned": 20}, "prompt_better", False),
        ({"base": 20, "shots": 38, "tuned": 20}, "prompt_better", False),
        ({"base": 20, "tuned": 21}, "same", None),
        ({"base": 20, "shots": 19, "tuned": 20}, "same", None),
        ({"base": 38, "tuned": 2}, "worse", False),
        ({"base": 38, "shots": 0, "tuned": 20}, "worse", False),
        ({"base": 0, "shots": 0, "tuned": 0}, "same", None),
    ],
)
def test_each_verdict_follows_from_the_answers(right: dict[str, int], code: str, good: bool | None) -> None:
    found = verdict(card_of(**right))
    assert (found.code, helped(found)) == (f"scorecard.{code}", good)
    words = words_for(found)
    assert "?" not in f"{words.title}{words.cause}{words.remedy}" and "40" in words.cause


def test_fewer_than_twenty_examples_decide_nothing() -> None:
    found = verdict(card_of(19, base=0, shots=0, tuned=19))
    assert found.code == "scorecard.too_few" and helped(found) is None
    assert verdict(card_of(20, base=0, tuned=20)).code == "scorecard.better"


def test_of_labels_the_most_usual_answer_is_what_counts() -> None:
    expected = ["a"] * 30 + ["b"] * 30

    def told(said: list[str]) -> str:
        tried = [
            Tried(question=str(n), expected=e, said=s) for n, (e, s) in enumerate(zip(expected, said, strict=True))
        ]
        return verdict(of_labels("labels", tried, "a", 60)).code

    assert told(expected) == "scorecard.labels_better"
    assert told(["a"] * 60) == "scorecard.labels_same"
    assert told(["b"] * 30 + ["a"] * 30) == "scorecard.labels_worse"


def test_of_passages_all_that_were_read_count() -> None:
    losses = losses_of([(30.0 + n, 10) for n in range(30)], [(20.0 + n, 10) for n in range(30)])
    card = msgspec.structs.replace(card_of(4, base=1, tuned=2), task="passages", losses=losses)
    assert (len(card.examples), card.count, card_of(25, base=1, tuned=2).count) == (4, 30, 25)


def test_a_scorecard_is_of_the_run_as_it_stands(tmp_path: Path) -> None:
    run = RunFolder(tmp_path)
    record = RunRecord(id="r", name="r", state=RunState.stopped, created=0.0, step=10)
    run.evaluations.mkdir()
    write_json(run.run, record)
    card = card_of(base=2, tuned=38)
    for step in (0, 10):  # 0: by an older version
        write_json(run.evaluations / "scorecard.json", msgspec.structs.replace(card, step=step))
        assert read_scorecard(run) is not None
    write_json(run.run, msgspec.structs.replace(record, step=20))
    assert read_scorecard(run) is None, "the run has learned on since"


def test_cards_of_earlier_versions_no_longer_say_f1_of_sets(tmp_path: Path) -> None:
    run = RunFolder(tmp_path)
    run.evaluations.mkdir()
    card = card_of(task="labels", base=2, tuned=38)
    assert all(len(side.scores) > 1 for side in card.sides)
    for objective, kept in (("labels", len(card.sides[0].scores)), ("multi_label", 1)):
        write_json(run.evaluations / "scorecard.json", msgspec.structs.replace(card, objective=objective))
        read = read_scorecard(run)
        assert read is not None and [len(side.scores) for side in read.sides] == [kept] * len(card.sides)


def test_of_several_labels_nothing_is_called_f1_of_labels_that_is_of_sets() -> None:
    expected = ["a", "a, b", "b, c", "c"] * 10
    tried = [Tried(question=str(n), expected=one, said="a") for n, one in enumerate(expected)]
    card = of_labels("multi_label", tried, "a", 40)
    assert [[score.name for score in side.scores] for side in card.sides] == [["accuracy"], ["accuracy"]]
    plain = of_labels("labels", tried, "a", 40)
    assert [score.name for score in plain.sides[0].scores] == ["accuracy", "macro_f1"]


def test_numbers_are_held_against_the_mean() -> None:
    tried = [Tried(question=str(n), expected=str(n), said=str(n + 0.5)) for n in range(40)]
    card = of_labels("number", tried, "19.5", 40)
    assert (card.task, card.measure, verdict(card).code) == ("number", "r_squared", "scorecard.labels_better")
    assert card.side("guess").main.value == pytest.approx(0)  # type: ignore[union-attr]
    assert [one.question for one in best_of(card)] != [one.question for one in worst_of(card)]


def test_loss_is_compared_on_the_same_tokens() -> None:
    base = [(30.0 + n, 10) for n in range(30)] + [(0.0, 0)]
    tuned = [(20.0 + n, 10) for n in range(30)] + [(0.0, 0)]
    found = losses_of(base, tuned)
    assert found and (found.examples, found.tokens, found.standing) == (30, 300, "better")
    assert found.difference.value == pytest.approx(-1.0)
    assert found.tuned_perplexity == pytest.approx(2.718281828**found.tuned.value)
    worse, same = losses_of(tuned, base), losses_of(base, base)
    assert worse and same and (worse.standing, same.standing) == ("worse", "same")
    assert losses_of([(0.0, 0)], [(0.0, 0)]) is None
    for losses, code in ((found, "loss_better"), (worse, "loss_worse"), (same, "loss_same")):
        card = Scorecard(task="passages", held_out=30, losses=losses)
        assert verdict(card).code == f"scorecard.{code}"
    few = losses_of(base[:5], tuned[:5])
    assert verdict(Scorecard(task="free", held_out=5, losses=few)).code == "scorecard.loss_too_few"


def test_preferences_are_told_by_which_answer_is_likelier() -> None:
    chance, sure = [n % 2 / 1 for n in range(40)], [1.0] * 39 + [0.5]
    for base, tuned, code in ((chance, sure, "better"), (sure, chance, "worse"), (chance, chance, "same")):
        card = msgspec.structs.replace(card_of(base=0, tuned=40), pairs=pairs_of(base, tuned), objective="dpo")
        assert verdict(card).code == f"scorecard.prefers_{code}"
    assert pairs_of([], []) is None
    few = Scorecard(task="free", held_out=4, pairs=pairs_of(chance[:4], sure[:4]))
    assert verdict(few).code == "scorecard.prefers_too_few"


def test_best_and_worst_are_those_that_gained_and_lost_most() -> None:
    card = card_of(40, base=10, tuned=20)
    assert [one.question for one in best_of(card)] == [f"{n}?" for n in range(10, 18)]
    assert all(one.answers["tuned"].text == "never ever" for one in worst_of(card))
    lost = card_of(40, base=30, tuned=20)
    assert {one.question for one in worst_of(lost)} <= {f"{n}?" for n in range(20, 30)}
    assert not {one.question for one in best_of(card)} & {one.question for one in worst_of(card)}
    assert random_of(card) == random_of(card) and len(random_of(card)) == 8
    single = card_of(1, base=0, tuned=1)
    assert (len(best_of(single)), len(worst_of(single)), len(random_of(single))) == (1, 0, 1)


def test_which_examples_are_taken_depends_on_their_number_alone() -> None:
    assert chosen(100) == chosen(100) and sorted(chosen(100)) == list(range(100))
    assert len(set(chosen(10_000))) == 500


def test_every_code_of_a_verdict_has_sentences() -> None:
    names = [f"{kind}{end}" for kind in ("", "labels_", "prefers_", "loss_")
             for end in ("better", "same", "worse", "too_few")]  # fmt: skip
    for name in (*names, "better_shots", "prompt_as_good", "prompt_better", "nothing_scored"):
        assert f"scorecard.{name}" in SENTENCES


# -- how answers look --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "share"),
    [
        ("", 0.0),
        ("one two three", 0.0),
        ("one two three four five", 0.0),
        ("a b c d a b c d", 1 / 5),
        ("go go go go go go go", 3 / 4),
    ],
)
def test_repetition_counts_four_words_that_came_before(text: str, share: float) -> None:
    assert repetition(text) == pytest.approx(share)


def test_health_counts_what_is_amiss() -> None:
    answers = [
        Answer(text="", ended=True),
        Answer(text="go " * 50, ended=False),
        Answer(text="fine", leak="<|im_start|>"),
        Answer(text="fine"),
    ]
    found = health_of(answers, ["four"] * 4)
    assert found and (found.count, found.empty, found.cut, found.leaks, found.leak) == (4, 1, 1, 1, "<|im_start|>")
    assert (found.letters, found.expected, found.letters_90) == (4, 4, 150)
    assert [problem.code.partition(".")[2] for problem in warnings(found)] == ["leaks", "empty", "repeats", "cut"]
    sound = health_of([Answer(text="four")] * 4, ["four"] * 4)
    assert sound and warnings(sound) == [] and health_of([], []) is None
    long, short = (health_of([Answer(text="x" * n)] * 4, ["y" * 50] * 4) for n in (101, 24))
    assert long and short and [warnings(one)[0].code for one in (long, short)] == ["scorecard.long", "scorecard.short"]


def test_marks_of_a_template_are_its_tokens_and_what_names_the_roles() -> None:
    chatml = "<|im_start|>system\nsssystem<|im_end|>\n<|im_start|>user\nqqquestion<|im_end|>\n<|im_start|>assistant\n"
    marks = template_marks(chatml, ["sssystem", "qqquestion"], {"<|im_start|>", "<|im_end|>"})
    assert marks == ("<|im_end|>", "<|im_start|>")  # the word user may stand in an answer
    plain = template_marks("User: qqquestion\nAssistant: aaanswer</s>\nUser: mmmore\nAssistant:",
                           ["qqquestion", "aaanswer", "mmmore"], {"</s>"})  # fmt: skip
    assert plain == ("</s>", "Assistant:", "User:")
    llama = template_marks("<s>[INST] qqquestion [/INST] aaanswer</s>", ["qqquestion", "aaanswer"], {"<s>", "</s>"})
    assert set(llama) == {"<s>", "</s>", "[INST]", "[/INST]"}
    assert leak_in("fine\nUser: and now", plain, "a question") == "User:"
    assert leak_in("User: x", plain, "please begin with User:") == ""


# -- older runs, any content -------------------------------------------------------------------------------------------


def folder_with(path: Path, comparison: Comparison) -> RunFolder:
    """A run folder as older versions left it."""
    folder = RunFolder(path)
    folder.evaluations.mkdir(parents=True)
    write_json(folder.evaluations / "comparison.json", comparison)
    return folder


def test_an_older_comparison_is_read_as_a_scorecard(tmp_path: Path) -> None:
    rows = tuple(
        ComparedExample(prompt=f"{n}?", expected=f"answer {n}", base="no", tuned=f" answer {n}") for n in range(25)
    )
    card = read_scorecard(folder_with(tmp_path, Comparison(examples=rows, answer_tokens=9, torch_device="cpu")))
    assert card and (card.task, len(card.examples), card.answer_tokens) == ("short", 25, 9)
    assert verdict(card).code == "scorecard.better"
    assert card.side("tuned").main.value == 1.0  # type: ignore[union-attr]
    write_json(tmp_path / "evaluations" / "scorecard.json", msgspec.structs.replace(card, answer_tokens=10))
    again = read_scorecard(RunFolder(tmp_path))
    assert again and again.answer_tokens == 10 and again.examples == card.examples


def test_an_older_comparison_of_passages_has_no_score(tmp_path: Path) -> None:
    row = ComparedExample(prompt="Once", expected=" upon a time", base="more", tuned="upon", scored=False)
    card = of_comparison(Comparison(examples=(row,), answer_tokens=9, torch_device="cpu"))
    assert verdict(card).code == "scorecard.nothing_scored"
    assert card.examples[0].answers["tuned"] == Answer(text="upon")
    assert msgspec.json.decode(msgspec.json.encode(card), type=Scorecard) == card
    assert verdict(of_comparison(Comparison(examples=(), answer_tokens=9, torch_device=""))).code.startswith(
        "scorecard"
    )


def test_a_run_without_either_has_none(tmp_path: Path) -> None:
    assert read_scorecard(RunFolder(tmp_path)) is None


@settings(max_examples=80, deadline=None)
@given(st.binary(max_size=60) | st.recursive(
    st.none() | st.integers() | st.text(max_size=4),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(
        ["task", "held_out", "sides", "examples", "losses", "schema", "answers"]) | st.text(max_size=3), inner,
        max_size=4),
).map(lambda value: json.dumps(value).encode()))  # fmt: skip
def test_any_content_is_a_scorecard_or_a_problem(tmp_path_factory: pytest.TempPathFactory, content: bytes) -> None:
    folder = RunFolder(tmp_path_factory.mktemp("run"))
    folder.evaluations.mkdir()
    (folder.evaluations / "scorecard.json").write_bytes(content)
    try:
        card = read_scorecard(folder)
    except ProblemError as error:
        assert error.problems[0].code == "run.damaged"
    else:
        assert card is None or verdict(card).code.startswith("scorecard.")


# -- in the terminal ---------------------------------------------------------------------------------------------------


def a_run(home: Path, card: Scorecard) -> None:
    """A finished run with this scorecard, in a home."""
    folder = RunFolder(home / "runs" / "one")
    folder.evaluations.mkdir(parents=True)
    write_json(folder.run, RunRecord(id="one", name="one", state=RunState.finished, created=0.0))
    write_json(folder.evaluations / "scorecard.json", card)


def test_the_command_says_the_verdict_and_shows_all_sides(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    a_run(home, card_of(base=2, shots=37, tuned=38))
    assert main(["scorecard", "one"]) == 0
    said = capsys.readouterr().out
    assert "The base model with examples is as good" in said and "fine-tuning was not needed" in said
    assert "base with examples (8)" in said and "95 %" in said and "Where it gained most" in said


def test_passages_are_shown_without_how_answers_look(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    a_run(home, card_of(task="passages", base=2, tuned=38))
    main(["scorecard", "one"])
    said = capsys.readouterr().out
    assert "base model" in said and "tuned model" in said and "repeated" not in said


def test_a_side_whose_answers_were_not_looked_at_has_empty_places(
    home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    card = card_of(base=2, tuned=38)
    base, tuned = card.sides
    a_run(home, msgspec.structs.replace(card, sides=(msgspec.structs.replace(base, health=None), tuned)))
    assert main(["scorecard", "one"]) == 0
    assert "repeated" in capsys.readouterr().out


def test_a_worse_model_is_told_by_the_exit_code_and_as_json(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    a_run(home, card_of(base=38, tuned=2))
    assert main(["scorecard", "one", "--json"]) == 1
    told = json.loads(capsys.readouterr().out)
    assert told["verdict"]["code"] == "scorecard.worse" and len(told["scorecard"]["examples"]) == 40
