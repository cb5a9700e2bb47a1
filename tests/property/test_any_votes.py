"""Votes and prompt files of any kind: order cannot leak, sides can be swapped, everything can be taken back."""

from __future__ import annotations

import math
from itertools import pairwise

import msgspec
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.core.dataset import Message
from desktop.core.prompt_sets import json_lines, prompts_in, rows_of
from desktop.core.side_by_side import KEYS, Contender, asking_order, differing
from desktop.core.votes import (
    Ballot,
    Choice,
    Pair,
    a_is_left,
    judged,
    next_pair,
    share_of,
    shown,
    sign_test,
    tally,
    undone,
    voted,
)

ANY = settings(max_examples=150, deadline=None)
TEXTS = st.text(max_size=40)
PAIRS = st.lists(st.builds(Pair, st.just((Message("user", "?"),)), TEXTS, TEXTS), max_size=12).map(tuple)
CHOICES = st.lists(st.sampled_from(["left", "right", "equal", "bad"]), max_size=12)


def given_votes(ballot: Ballot, choices: list[Choice]) -> Ballot:
    for choice in choices:
        if next_pair(ballot) is not None:
            ballot = voted(ballot, choice, 1.0)
    return ballot


@ANY
@given(PAIRS, PAIRS, st.integers(0, 2**48), TEXTS, TEXTS)
def test_the_order_knows_neither_names_nor_answers(pairs, others, seed: int, a: str, b: str) -> None:
    first = Ballot(made=1.0, a=a, b=b, seed=seed, pairs=pairs)
    second = Ballot(made=9.0, a=b, b=a, seed=seed, about="x", pairs=others)
    for place in range(min(len(pairs), len(others))):
        assert shown(first, place) in ((pairs[place].a, pairs[place].b), (pairs[place].b, pairs[place].a))
        for ballot in (first, second):
            one = ballot.pairs[place]
            assert shown(ballot, place)[0] == (one.a if a_is_left(seed, place) else one.b)


@ANY
@given(PAIRS, CHOICES, st.integers(0, 2**48))
def test_swapped_sides_get_each_others_votes(pairs, choices: list[Choice], seed: int) -> None:
    ballot = given_votes(Ballot(made=1.0, a="x", b="y", seed=seed, pairs=pairs), choices)
    swapped = msgspec.structs.replace(ballot, a="y", b="x", pairs=tuple(Pair(p.messages, p.b, p.a) for p in pairs))
    # who reads the same answers on the other side votes for the other side
    turned: dict[str, Choice] = {"left": "right", "right": "left", "equal": "equal", "bad": "bad"}
    # the coin falls the same, so that A's answers now stand where B's stood
    swapped = msgspec.structs.replace(
        swapped, votes=tuple(msgspec.structs.replace(vote, choice=turned[vote.choice]) for vote in ballot.votes)
    )
    one, other = tally(ballot), tally(swapped)
    assert (one.a, one.b, one.equal, one.bad, one.same) == (other.b, other.a, other.equal, other.bad, other.same)
    found, turned_round = judged(ballot), judged(swapped)
    assert found.says.code == turned_round.says.code and found.p == turned_round.p and found.more == turned_round.more
    if one.decided:
        assert math.isclose(found.share.low, 1 - turned_round.share.high, abs_tol=1e-9)
        if one.a != one.b:
            assert found.says.values["name"] == turned_round.says.values["name"]


@ANY
@given(PAIRS, CHOICES, st.integers(0, 2**48))
def test_every_vote_can_be_taken_back(pairs, choices: list[Choice], seed: int) -> None:
    ballot = before = Ballot(made=1.0, a="x", b="y", seed=seed, pairs=pairs)
    for choice in choices:
        if next_pair(ballot) is None:
            break
        after = voted(ballot, choice, 1.0)
        assert undone(after) == ballot
        assert msgspec.json.decode(msgspec.json.encode(after), type=Ballot) == after
        ballot = after
    while ballot.votes:
        ballot = undone(ballot)
    assert ballot == before


@ANY
@given(st.integers(0, 120), st.integers(0, 120))
def test_interval_and_test_agree_with_each_other(a: int, b: int) -> None:
    found = share_of(a, a + b)
    assert 0 <= found.low <= found.high <= 1
    if a + b:
        assert found.low <= found.value <= found.high
        # both are exact tests of one half, so they agree on what is significant
        assert (sign_test(a, b) <= 0.05) == (found.low >= 0.5 - 1e-9 or found.high <= 0.5 + 1e-9)
    assert 0 < sign_test(a, b) <= 1 and sign_test(a, b) == sign_test(b, a)


@ANY
@given(st.binary(max_size=400) | st.lists(st.text(max_size=30), max_size=6).map(lambda rows: json_lines(rows)))
def test_any_file_gives_prompts_and_lines_left_out(data: bytes) -> None:
    found = prompts_in(data)
    filled = [line for line in data.removeprefix(b"\xef\xbb\xbf").splitlines() if line.strip()]
    assert len(found.kept) + len(found.left_out) == len(filled)
    for prompt in found.kept:
        assert prompt.question.strip() and prompt.messages[-1].role == "user"
    again = prompts_in(json_lines(rows_of(found.kept)))
    assert again.kept == found.kept and not again.left_out


@ANY
@given(st.integers(0, 40), st.booleans())
def test_each_side_is_asked_each_prompt_once(count: int, same: bool) -> None:
    a, b = Contender("a", "/m"), Contender("b", "/m" if same else "/n")
    order = [(place, key) for place, keys in asking_order(count, a, b) for key in keys]
    assert sorted(order) == [(place, key) for place in range(count) for key in KEYS]
    changes = sum(first[1] != second[1] for first, second in pairwise(order))
    assert same or changes <= 2 * math.ceil(count / 8)


@ANY
@given(st.text(max_size=80), st.text(max_size=80))
def test_marked_words_lie_within_the_texts(first: str, second: str) -> None:
    for text, spans in zip((first, second), differing(first, second), strict=True):
        assert all(0 <= start < end <= len(text) for start, end in spans)
        assert all(before[1] <= after[0] for before, after in pairwise(spans))
    assert differing(first, first) == ([], [])


def test_the_words_that_differ() -> None:
    first, second = "The red house, old.", "The blue house is old."
    ours, theirs = differing(first, second)
    assert [first[start:end] for start, end in ours] == ["red", ","]
    assert [second[start:end] for start, end in theirs] == ["blue", "is"]
