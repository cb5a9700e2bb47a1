"""Labels and numbers: what answers stand for, what cannot be learned, and scores as scikit-learn defines them."""

from __future__ import annotations

import random

import pytest

from desktop.core.dataset import Example, Message
from desktop.core.encoders import context_of, measured_encoder
from desktop.core.evidence import Tried
from desktop.core.label_report import Said, commonest, report, said_of, scores_of
from desktop.core.labels import Kind, LabelSet, label_set, number_of, objective_for, several, text_of
from desktop.core.models import Tensor, describe
from desktop.core.problems import ProblemError
from desktop.core.scorecard import of_labels
from desktop.core.scores import macro_f1


def example(answer: str, text: str = "a text") -> Example:
    return Example((Message("user", text), Message("assistant", answer)))


@pytest.mark.parametrize(
    ("answer", "labels"),
    [
        ("billing", ("billing",)),
        ("billing; fault", ("billing", "fault")),
        (" a | b\nc ; a ", ("a", "b", "c")),
        ("体育；政治", ("体育", "政治")),
        ("スポーツ｜政治 ; 体育", ("スポーツ", "政治", "体育")),
        ("体育、政治，经济", ("体育、政治，经济",)),
        ('["x, y", "z", 3]', ("x, y", "z", "3")),
        ("[]", ()),
        ("[broken; half", ("[broken", "half")),
    ],
)
def test_several_labels_in_one_answer(answer: str, labels: tuple[str, ...]) -> None:
    assert several(answer) == labels


@pytest.mark.parametrize(
    ("answer", "number"),
    [("3", 3.0), (" -2.5e3 ", -2500.0), ("3,25", 3.25), ("1,234", None), ("1,234.5", None), ("nan", None),
     ("inf", None), ("1_000", None), ("", None), ("four", None)],
)  # fmt: skip
def test_numbers_are_read_or_refused_but_never_guessed(answer: str, number: float | None) -> None:
    assert number_of(answer) == number


@pytest.mark.parametrize(
    ("answers", "objective"),
    [
        (["yes", "no"] * 5, "labels"),
        (["1", "2", "3"] * 5, "labels"),
        (["1.5", "2.25"] * 5, "number"),
        ([str(n) for n in range(40)], "number"),
        (["a; b", "a", "b", "c"] * 4, "multi_label"),
        (["体育；政治", "体育", "政治", "经济"] * 4, "multi_label"),
        ([f"先看第{n}页；然后回答。" for n in range(30)], None),
        (["same"] * 9, None),
        ([f"a long answer of its own, number {n}" for n in range(30)], None),
        ([], None),
    ],
)
def test_what_answers_look_like(answers: list[str], objective: Kind | None) -> None:
    assert objective_for(answers) == objective


def test_labels_come_the_more_frequent_first_and_unseen_ones_stand_for_nothing() -> None:
    labels = label_set("labels", [example(answer) for answer in ["b", "a", " b ", "c", "a", "b"]])
    assert (labels.names, labels.counts, labels.outputs) == (("b", "a", "c"), (3, 2, 1), 3)
    read = labels.reader()
    assert [read("a "), read("c"), read("d")] == [1, 2, None]


def test_several_labels_stand_for_places_in_their_order() -> None:
    labels = label_set("multi_label", [example(answer) for answer in ["x;y", "x", "[]", "z;x"]])
    read = labels.reader()
    assert [read("z; x"), read("[]"), read("x; unknown")] == [(0, 2), (), None]
    assert labels.words((0, 2)) == "x, z"


def test_a_label_whose_name_holds_a_divider_is_read_as_it_was_learned() -> None:
    """A JSON list may hold such names, and a run of before divided less."""
    listed = label_set("multi_label", [example(answer) for answer in ['["a; b", "c"]', '["c"]', '["a; b"]']])
    assert listed.names == ("a; b", "c")
    assert [listed.reader()(answer) for answer in ("a; b", '["a; b", "c"]', "c", "a")] == [(0,), (0, 1), (1,), None]
    older = LabelSet(objective="multi_label", examples=3, names=("体育；政治", "经济"), counts=(2, 1))
    assert [older.reader()(answer) for answer in ("体育；政治", " 经济 ", "体育")] == [(0,), (1,), None]


def test_numbers_are_brought_to_a_common_size() -> None:
    labels = label_set("number", [example(answer) for answer in ["1", "3", "5", "7"]])
    assert (labels.mean, labels.deviation, labels.outputs) == (4.0, pytest.approx(5**0.5), 1)


@pytest.mark.parametrize(
    ("answers", "number", "words"),
    [
        (["250000", "250100"], 250043.25, "250043.25"),
        (["20240101", "20240131"], 20240115.0, "20240115"),
        (["0.00001", "0.00003"], 0.0000213, "0.0000213"),
        (["1", "2000000"], 3.14159, "3.142"),
        (["1", "5"], -1e-12, "0"),
        (["-1", "5"], -2.5, "-2.5"),
        (["100", "2000000"], -1e-9, "0"),
        (["100", "2000000"], 1250000.0, "1250000"),
    ],
)
def test_a_number_reads_as_one_and_is_as_exact_as_its_like_need(answers: list[str], number: float, words: str) -> None:
    assert label_set("number", [example(answer) for answer in answers]).words(number) == words


@pytest.mark.parametrize(("low", "high"), [(250_000, 250_100), (20_240_101, 20_240_131), (120_000, 900_000)])
def test_the_scorecard_of_numbers_says_what_their_report_says(low: int, high: int) -> None:
    chance = random.Random(0)
    labels = label_set("number", [example(str(chance.randint(low, high))) for _ in range(200)])
    expected = [float(chance.randint(low, high)) for _ in range(100)]
    said = [Said(one + chance.gauss(0, 3)) for one in expected]
    found = report(labels, ["x"] * 100, expected, said, 0)
    tried = [
        Tried(question="x", expected=labels.words(one), said=labels.words(other.target))
        for one, other in zip(expected, said, strict=True)
    ]
    card = of_labels("number", tried, labels.words(commonest(labels)), 100)
    scores = {one.name: one.interval.value for one in card.sides[1].scores}
    assert scores["r_squared"] == pytest.approx(found.scores["r2"], abs=1e-3)
    # each number is rounded to a ten thousandth of how far they spread
    assert scores["mean_absolute_error"] == pytest.approx(found.scores["mae"], abs=1e-4 * labels.deviation)
    assert "e" not in "".join(word for line in said_of(found) for word in line[1:])


@pytest.mark.parametrize(
    ("objective", "answers", "code"),
    [
        ("labels", ["a", "a", "a"], "labels.one_class"),
        ("multi_label", ["a", "a"], "labels.one_class"),
        ("multi_label", ["[]", "[]"], "labels.one_class"),
        ("labels", [f"answer {n}" for n in range(9)], "labels.too_many"),
        ("number", ["1", "2", "three"], "labels.not_numbers"),
        ("number", ["2", "2.0"], "labels.one_number"),
    ],
)
def test_what_cannot_be_learned_is_said(objective: Kind, answers: list[str], code: str) -> None:
    with pytest.raises(ProblemError) as stopped:
        label_set(objective, [example(answer) for answer in answers])
    assert [problem.code for problem in stopped.value.problems] == [code]


def test_a_passage_has_no_label() -> None:
    with pytest.raises(ProblemError) as stopped:
        label_set("labels", [example("a"), Example((Message("text", "a passage"),))])
    assert stopped.value.problems[0].code == "labels.missing"
    assert stopped.value.problems[0].values == {"count": 1, "examples": 2}


def test_the_text_is_all_that_stands_before_the_label() -> None:
    turns = (Message("system", "s"), Message("user", "u"), Message("assistant", "label"))
    assert text_of(Example(turns)) == "s\nu"


def test_scores_are_those_of_the_textbook() -> None:
    labels = label_set("labels", [example(answer) for answer in "aabbcc"])
    scores = scores_of(labels, [0, 0, 0, 1, 1, 2], [0, 0, 1, 1, 2, 2])
    # f1: a 2·2/(3+2), b 2·1/(2+2), c 2·1/(1+2)
    assert scores["accuracy"] == pytest.approx(4 / 6)
    assert scores["macro_f1"] == pytest.approx((4 / 5 + 1 / 2 + 2 / 3) / 3)
    # of labels that none of the texts has there is no F1; the scorecard beside it counts the same way
    rare = scores_of(labels, [0, 0, 1, 1], [0, 0, 1, 2])
    pairs = [("a", "a"), ("a", "a"), ("b", "b"), ("c", "b")]
    assert rare["macro_f1"] == pytest.approx((1 + 2 / 3) / 2) == pytest.approx(macro_f1(pairs))
    several_ = label_set("multi_label", [example(answer) for answer in ["a;b", "a", "b"]])
    scores = scores_of(several_, [(0, 1), (0,), ()], [(0,), (0, 1), ()])
    assert (scores["accuracy"], scores["micro_f1"]) == (pytest.approx(1 / 3), pytest.approx(4 / 6))
    numbers = label_set("number", [example(answer) for answer in ["1", "2"]])
    scores = scores_of(numbers, [1.0, 2.0, 3.0], [1.5, 2.0, 2.0])
    assert (scores["mae"], scores["r2"]) == (pytest.approx(0.5), pytest.approx(1 - 1.25 / 2))


def test_of_several_labels_the_most_usual_answer_is_held_against_a_model() -> None:
    answers = ["a;b"] * 6 + ["a"] * 3 + ["b;c"]
    labels = label_set("multi_label", [example(answer) for answer in answers])
    assert labels.words(commonest(labels)) == "a, b"
    found = report(labels, answers, [labels.reader()(one) for one in answers], [Said((0, 1))] * 10, 0)
    assert found.scores["accuracy"] == found.baseline["accuracy"] == 0.6
    none = label_set("multi_label", [example(answer) for answer in ["[]", "[]", "a", "b"]])
    assert commonest(none) == () and none.words(()) == "–"


def test_a_report_counts_who_was_taken_for_whom_and_shows_the_surest_mistake_first() -> None:
    labels = label_set("labels", [example(answer) for answer in "aaabb"])
    said = [Said(0, 0.9), Said(1, 0.6), Said(0, 0.8), Said(1, 0.7)]
    found = report(labels, ["t0", "t1", "t2", "t3"], [0, 0, 1, 1], said, 2)
    assert found.matrix == ((1, 1), (1, 1))
    assert [(one.text, one.expected, one.said) for one in found.worst] == [("t2", "b", "a"), ("t1", "a", "b")]
    assert found.baseline["accuracy"] == 0.5 and found.set_apart == 2
    assert said_of(found)[0] == ("wholly right", "50 %", "50 %")


def test_encoders_are_measured_by_their_blocks_not_by_their_narrower_tables() -> None:
    config = {"hidden_size": 256, "embedding_size": 128, "num_attention_heads": 4, "num_hidden_layers": 12}
    found = measured_encoder(config, {"embeddings.word_embeddings.weight": (1000, 128)})
    assert (found.hidden, found.vocabulary, found.layers, found.head_dim) == (256, 1000, 12, 64)
    assert context_of("roberta", {"max_position_embeddings": 514, "pad_token_id": 1}) == 512
    assert context_of("bert", {"max_position_embeddings": 512, "pad_token_id": 0}) == 512


def test_heads_that_an_encoder_was_trained_with_do_not_count() -> None:
    config = {"model_type": "bert", "hidden_size": 8, "num_attention_heads": 2, "num_hidden_layers": 1}
    body = [
        Tensor("bert.embeddings.word_embeddings.weight", "F32", (10, 8)),
        Tensor("bert.encoder.layer.0.attention.self.query.weight", "F32", (8, 8)),
        Tensor("bert.pooler.dense.weight", "F32", (8, 8)),
    ]
    head = [Tensor("cls.predictions.decoder.weight", "F32", (10, 8))]
    found = describe(config, body + head, name="x", disk_bytes=1, fingerprint="")
    assert (found.kind, found.parameters, found.linear_parameters) == ("encoder", 80 + 64 + 64, 64)
