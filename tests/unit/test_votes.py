"""Blind votes: what they say, how sure that is, and what they are as data."""

from __future__ import annotations

import math
from fractions import Fraction
from pathlib import Path

import msgspec
import pytest

from desktop.core.dataset import Message
from desktop.core.files import write_bytes
from desktop.core.problems import ProblemError
from desktop.core.prompt_sets import json_lines
from desktop.core.votes import (
    Ballot,
    Choice,
    Pair,
    a_is_left,
    judged,
    more_needed,
    next_pair,
    preferences,
    read_ballot,
    revealed,
    share_of,
    shown,
    sign_test,
    tally,
    to_vote_on,
    undone,
    voted,
)
from desktop.core.wording import places, words_for
from desktop.core.words_votes import VOTE_SENTENCES

PROMPT = (Message("system", "Be short."), Message("user", "Why?"))


def ballot_of(count: int, seed: int = 3) -> Ballot:
    pairs = tuple(Pair((Message("user", f"{n}?"),), f"a{n}", f"b{n}") for n in range(count))
    return Ballot(made=1.0, a="base", b="tuned", seed=seed, pairs=pairs)


def for_side(ballot: Ballot, side: str) -> Ballot:
    """A vote for a side, given as a person would who reads its answer."""
    pair = next_pair(ballot)
    assert pair is not None
    wanted = ballot.pairs[pair].a if side == "a" else ballot.pairs[pair].b
    choice: Choice = "left" if shown(ballot, pair)[0] == wanted else "right"
    return voted(ballot, choice, 2.0)


def with_votes(a: int, b: int) -> Ballot:
    ballot = ballot_of(a + b)
    for number in range(a + b):
        ballot = for_side(ballot, "a" if number < a else "b")
    return ballot


def tail(count: int, hits: range, share: float) -> float:
    """Probability of these numbers of hits, in exact fractions."""
    exact = Fraction(share)
    return float(sum(math.comb(count, k) * exact**k * (1 - exact) ** (count - k) for k in hits))


def test_intervals_and_tests_are_exact() -> None:
    for hits, count in ((8, 10), (0, 10), (10, 10), (60, 100), (1, 2), (3, 400)):
        found = share_of(hits, count)
        # by definition: at each end, what was seen or more of it has a probability of 2.5 %
        below = tail(count, range(hits, count + 1), found.low) if hits else 0.025
        above = tail(count, range(hits + 1), found.high) if hits < count else 0.025
        assert (below, above) == (pytest.approx(0.025, abs=1e-9), pytest.approx(0.025, abs=1e-9)), (hits, count)
    assert (share_of(0, 10).low, share_of(10, 10).high) == (0.0, 1.0)
    assert share_of(0, 10).high == pytest.approx(1 - 0.025 ** (1 / 10))
    assert (share_of(0, 0).low, share_of(0, 0).high) == (0.0, 1.0)
    assert math.isnan(share_of(0, 0).value)
    assert sign_test(8, 2) == 2 * (1 + 10 + 45) / 1024
    assert sign_test(5, 5) == 1.0 and sign_test(0, 0) == 1.0
    assert sign_test(5, 0) == 0.0625 and sign_test(0, 6) == 0.03125


def test_what_the_votes_say() -> None:
    assert judged(ballot_of(3)).says.code == "votes.undecided"
    assert judged(with_votes(4, 1)).says.code == "votes.too_few"
    assert judged(with_votes(5, 5)).says.code == "votes.too_few_even"
    assert judged(with_votes(30, 32)).says.code == "votes.no_preference"
    for a, b, name in ((12, 2, "base"), (2, 12, "tuned")):
        says = judged(with_votes(a, b)).says
        assert (says.code, says.values["name"], says.values["wins"]) == ("votes.preferred", name, 12)
        assert says.values["low"] == "57 %" and says.values["high"] == "98 %"
        assert "12 of the 14 votes" in words_for(says).cause


def test_every_sentence_finds_its_numbers() -> None:
    for ballot in (ballot_of(3), with_votes(4, 1), with_votes(5, 5), with_votes(30, 32), with_votes(12, 2)):
        says = judged(ballot).says
        words = VOTE_SENTENCES[says.code]
        assert places(words.cause) | places(words.remedy) | places(words.title) <= set(says.values)
        assert "?" not in words_for(says).cause


def test_how_many_more_votes() -> None:
    assert more_needed(12, 2) == 0
    assert more_needed(5, 5) is None
    assert more_needed(51, 50) is None  # thousands
    assert more_needed(3, 0) == 17
    few, many = more_needed(4, 1), more_needed(9, 6)
    assert few is not None and many is not None and 0 < few < many


def test_equal_and_bad_answers_decide_nothing_and_the_same_answer_is_not_asked() -> None:
    ballot = ballot_of(3)
    same = msgspec.structs.replace(ballot.pairs[1], b=f" {ballot.pairs[1].a}\n")
    ballot = msgspec.structs.replace(ballot, pairs=(ballot.pairs[0], same, ballot.pairs[2]))
    assert to_vote_on(ballot) == 2
    ballot = voted(voted(ballot, "equal", 1.0), "bad", 1.0)
    assert [vote.pair for vote in ballot.votes] == [0, 2]
    count = tally(ballot)
    assert (count.equal, count.bad, count.same, count.decided) == (1, 1, 1, 0)
    with pytest.raises(ProblemError, match=r"votes\.closed"):
        voted(ballot, "left", 1.0)
    with pytest.raises(ProblemError, match=r"votes\.no_pairs"):
        preferences(ballot)


def test_once_the_names_are_told_nothing_is_voted_or_taken_back() -> None:
    ballot = revealed(voted(ballot_of(3), "left", 1.0))
    with pytest.raises(ProblemError, match=r"votes\.closed"):
        voted(ballot, "left", 1.0)
    with pytest.raises(ProblemError, match=r"votes\.closed"):
        undone(ballot)


def test_both_sides_stand_left_about_as_often() -> None:
    assert 4700 < sum(a_is_left(1, pair) for pair in range(10_000)) < 5300
    assert [a_is_left(1, pair) for pair in range(64)] != [a_is_left(2, pair) for pair in range(64)]


def test_votes_as_preference_data_are_read_by_datasets(tmp_path: Path) -> None:
    from desktop.data.looking import look

    ballot = Ballot(made=1.0, a="x", b="y", seed=5, pairs=(Pair(PROMPT, "Because.", "No."), Pair(PROMPT, "", "Yes.")))
    ballot = for_side(for_side(ballot, "b"), "b")
    rows = preferences(ballot)
    assert rows == [
        {
            "prompt": [{"role": "system", "content": "Be short."}, {"role": "user", "content": "Why?"}],
            "chosen": "No.",
            "rejected": "Because.",
        }
    ]
    file = tmp_path / "votes.jsonl"
    write_bytes(file, json_lines(rows * 3))
    guess = look([file]).guess
    assert guess is not None and guess.mapping.shape == "preference" and guess.fits == guess.looked_at


def test_a_damaged_ballot_is_a_problem(tmp_path: Path) -> None:
    path = tmp_path / "votes-1.json"
    for data in (
        b"",
        b"{}",
        b"\xff",
        b'{"made":1,"a":"x","b":"y","seed":1,"votes":[{"pair":7,"choice":"left","at":1}]}',
    ):
        path.write_bytes(data)
        with pytest.raises(ProblemError, match=r"votes\.damaged"):
            read_ballot(path)
