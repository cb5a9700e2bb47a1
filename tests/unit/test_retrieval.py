"""BM25 against its formula, and what prompts are made of."""

from __future__ import annotations

import math

import pytest

from desktop.core import retrieval
from desktop.core.dataset import Example, Message
from desktop.core.prompting import asked, fitting, instruction, labels_of, opening, prompt_text, spread
from desktop.core.retrieval import Bm25, pieces, terms


def test_scores_are_those_of_the_formula(monkeypatch: pytest.MonkeyPatch) -> None:
    texts = ["cat dog", "cat cat bird", "fish", "cat dog bird fish"]
    mean = 10 / 4

    def weight(found: int, length: int, holders: int) -> float:
        idf = math.log(1 + (4 - holders + 0.5) / (holders + 0.5))
        return idf * found * 2.5 / (found + 1.5 * (1 - 0.75 + 0.75 * length / mean))

    by_hand = {
        0: weight(1, 2, 3) + weight(1, 2, 2),
        1: weight(2, 3, 3),
        3: weight(1, 4, 3) + weight(1, 4, 2),
    }
    assert Bm25(texts).nearest("Cat, DOG!", 5) == sorted(by_hand, key=lambda place: -by_hand[place])
    assert Bm25(texts).nearest("cat cat cat", 1) == [1]
    assert Bm25(texts).nearest("whale", 3) == []
    assert Bm25([]).nearest("cat", 3) == []
    assert Bm25(["", " "]).nearest("cat", 3) == []
    assert Bm25(["same", "same", "same"]).nearest("same", 2) == [0, 1]
    monkeypatch.setattr(retrieval, "MOST_TEXTS", 2)
    assert len(Bm25(texts)) == 2


def test_terms_of_languages_without_spaces_are_pairs_of_letters() -> None:
    assert terms("Die Größe_1, 42!") == ["die", "grösse_1", "42"]
    assert terms("東京都に住む abc") == ["東京", "京都", "都に", "に住", "住む", "abc"]
    assert terms("猫") == ["猫"]
    assert Bm25(["大阪に行く", "京都の寺"]).nearest("東京都の寺は", 1) == [1]


def test_many_texts_are_searched_by_words() -> None:
    texts = [f"order {n} of the {('lamp', 'fan', 'drill')[n % 3]} from shelf {n * 7}" for n in range(5000)]
    assert Bm25(texts).nearest("Where is my drill from shelf 35 of order 5?", 1) == [5]


def test_pieces_are_parted_between_words() -> None:
    assert pieces(["one two three four", "five", "  "], 9) == ["one two", "three", "four", "five"]
    assert pieces(["abcdefghij"], 4) == ["abcd", "efgh", "ij"]
    assert "".join(pieces(["word " * 50], 17)).replace(" ", "") == "word" * 50


def pair(question: str, answer: str, system: str = "") -> Example:
    turns = (Message("user", question), Message("assistant", answer))
    return Example((Message("system", system), *turns) if system else turns)


def test_an_instruction_says_what_the_examples_show() -> None:
    labelled = [pair(f"q{n}", ("good", "bad", "bad")[n % 3]) for n in range(30)]
    assert instruction(labelled, "labels") == "Answer with exactly one of these and nothing else: bad, good."
    assert labels_of(labelled) == ["bad", "good"]
    rows = [
        pair(f"q{n}", f'{{"name": "n{n}", "size": "{"SML"[n % 3]}", "parts": {n % 2}}}', "Say what it is.")
        for n in range(30)
    ]
    assert instruction(rows, "json") == (
        "Say what it is. Answer with a JSON object and nothing else. Its fields: "
        'name, size (one of "L", "M", "S"), parts (one of 0, 1).'
    )
    assert instruction([pair("q", "[1]")], "json") == "Answer with JSON and nothing else."
    assert instruction([pair("q", "one two three")] * 3, "free") == "Answer in about 3 words."
    assert instruction([pair("q", "x", "Be kind.")], "free") == "Be kind."


def test_fixed_examples_are_spread_over_labels_and_lengths() -> None:
    rare = [pair(f"q{n}", "rare" if n == 57 else ("a", "b")[n % 2]) for n in range(100)]
    chosen = spread(rare, 4, seed=0)
    assert sorted(example.answer for example in chosen) == ["a", "a", "b", "rare"] or sorted(
        example.answer for example in chosen
    ) == ["a", "b", "b", "rare"]
    assert spread(rare, 4, seed=0) == chosen
    assert len(spread(rare[:3], 8, seed=0)) == 3
    long = [pair("x" * n, f"answer {n}") for n in range(1, 101)]
    lengths = sorted(len(example.question) for example in spread(long, 4, seed=1))
    assert [(length - 1) // 25 for length in lengths] == [0, 1, 2, 3]
    json_rows = [pair(f"q{n}", f'{{"name": "n{n}", "size": "{"SML"[n % 3]}"}}') for n in range(30)]
    assert {example.answer[-3] for example in spread(json_rows, 3, seed=0)} == {"S", "M", "L"}


def test_examples_are_turns_before_the_question_and_one_text_to_copy() -> None:
    shot, example = pair("2+2?", "4", "Count."), pair("3+3?", "6", "Count.")
    instructed = "Count. Say a number."
    prompt = prompt_text(instructed, [shot])
    assert prompt == f"{instructed}\n\nExamples of how to answer:\n\nUser: 2+2?\nAssistant: 4"
    opened = opening(instructed, [shot])
    assert opened == (Message("system", instructed), *shot.messages[1:])
    assert asked(example, opened).messages == (*opened, *example.messages[1:])
    own = asked(pair("q", "a", "You are Ann."), opened)
    assert own.messages[0].content == f"You are Ann.\n\n{instructed}"
    folded = asked(example, opened, system_role=False)
    first = Message("user", f"{instructed}\n\n2+2?")
    assert folded.messages == (first, Message("assistant", "4"), *example.messages[1:])
    assert asked(pair("q", "a"), opening("", [])).messages == pair("q", "a").messages


def test_only_examples_that_fit_are_shown() -> None:
    shots = [pair("a" * 30, "b"), pair("a" * 3000, "b"), pair("a" * 30, "c")]
    assert fitting(shots, "Do.", 150) == [shots[0], shots[2]]
    assert fitting(shots, "Do.", 3) == []
    assert fitting(shots, "Do.", 10_000, len) == shots
