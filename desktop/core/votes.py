"""Blind votes: which of two answers is better, without knowing whose it is, and what follows from many of them."""

from __future__ import annotations

import math
import random
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any, Literal

import msgspec

from desktop.core.dataset import Message
from desktop.core.problems import UNREADABLE, Problem, Value, stop_on
from desktop.core.scores import LEVEL, Interval
from desktop.core.units import percent

Choice = Literal["left", "right", "equal", "bad"]
"""What a person says about two answers: one of them is better, both are as good, or both are bad."""
Winner = Literal["a", "b", "equal", "bad"]

FEWEST = 6
"""Votes that decide below which no result is significant: 5 of 5 has p = 2/32 = 0.0625, 6 of 6 has 2/64."""
TWICE = 2 / 3
"""The share of one side when it is preferred twice as often as the other. An interval that holds neither this nor its
opposite says that there is no preference worth speaking of."""
POWER_Z = 0.8416
"""Quantile of the normal distribution for a power of 80 %, as is usual in planning."""
LEVEL_Z = 1.96
"""Quantile of the normal distribution for a two-sided level of 5 %."""
MOST_MORE = 1000
"""More missing votes than this are not named: nobody gives them."""


class Pair(msgspec.Struct, frozen=True):
    """One prompt and what both sides answered."""

    messages: tuple[Message, ...]
    a: str
    b: str

    @property
    def same(self) -> bool:
        """Whether both say the same, so that there is nothing to vote on."""
        return self.a.strip() == self.b.strip()


class Vote(msgspec.Struct, frozen=True):
    """What was said of the pair with number `pair`, as it was shown. `at` is in seconds since 1970."""

    pair: int
    choice: Choice
    at: float


class Ballot(msgspec.Struct, frozen=True, kw_only=True):
    """``votes-*.json``: pairs of answers by the sides named `a` and `b`, and the votes on them in the order in which
    they were given. `seed` decides which side stands left. Once `revealed`, no vote is added: it would not be blind."""

    schema: int = 1
    made: float
    a: str
    b: str
    seed: int
    about: str = ""
    """Which prompts these are, in words."""
    pairs: tuple[Pair, ...] = ()
    votes: tuple[Vote, ...] = ()
    revealed: bool = False


class Tally(msgspec.Struct, frozen=True):
    """Votes for each side, for neither (`equal`, `bad`), and pairs whose answers are the `same`."""

    a: int = 0
    b: int = 0
    equal: int = 0
    bad: int = 0
    same: int = 0

    @property
    def decided(self) -> int:
        """Votes that prefer one of the two."""
        return self.a + self.b


class Judged(msgspec.Struct, frozen=True):
    """What the votes say: as a code of `core/words_votes.py`, the share of side A among the votes that decide with its
    95 % interval, the p of the sign test, and about how many more votes might decide it (None: no number can be given,
    or none are needed)."""

    says: Problem
    tally: Tally
    share: Interval
    p: float
    more: int | None


# -- voting ------------------------------------------------------------------------------------------------------------


def a_is_left(seed: int, pair: int) -> bool:
    """Whether side A stands left in a pair: the toss of a coin for each pair, which knows neither names nor answers."""
    return random.Random(f"{seed}/{pair}").random() < 0.5


def shown(ballot: Ballot, pair: int) -> tuple[str, str]:
    """The answers of a pair as they stand, left and right."""
    one = ballot.pairs[pair]
    return (one.a, one.b) if a_is_left(ballot.seed, pair) else (one.b, one.a)


def next_pair(ballot: Ballot) -> int | None:
    """The number of the next pair to vote on; None when there is none."""
    done = {vote.pair for vote in ballot.votes}
    return next((place for place, pair in enumerate(ballot.pairs) if place not in done and not pair.same), None)


def to_vote_on(ballot: Ballot) -> int:
    """How many pairs there are to vote on, whether done or not."""
    return sum(not pair.same for pair in ballot.pairs)


def voted(ballot: Ballot, choice: Choice, at: float) -> Ballot:
    """The ballot with a vote on its next pair. Raises ``votes.closed`` when names were told or none is left."""
    pair = next_pair(ballot)
    if ballot.revealed or pair is None:
        raise stop_on("votes.closed", votes=len(ballot.votes))
    return msgspec.structs.replace(ballot, votes=(*ballot.votes, Vote(pair, choice, at)))


def undone(ballot: Ballot) -> Ballot:
    """The ballot without its last vote. Raises ``votes.closed`` when names were told or there is none."""
    if ballot.revealed or not ballot.votes:
        raise stop_on("votes.closed", votes=len(ballot.votes))
    return msgspec.structs.replace(ballot, votes=ballot.votes[:-1])


def revealed(ballot: Ballot) -> Ballot:
    """The ballot with its names told."""
    return msgspec.structs.replace(ballot, revealed=True)


def winner(ballot: Ballot, vote: Vote) -> Winner:
    """Whom a vote is for."""
    if vote.choice in ("equal", "bad"):
        return vote.choice
    return "a" if (vote.choice == "left") == a_is_left(ballot.seed, vote.pair) else "b"


def read_ballot(path: Path) -> Ballot:
    """A saved ballot. Raises ``votes.damaged``."""
    try:
        found = msgspec.json.decode(path.read_bytes(), type=Ballot)
    except (OSError, *UNREADABLE) as error:
        raise stop_on("votes.damaged", path=str(path), cause=str(error)) from None
    numbers = [vote.pair for vote in found.votes]
    if len(set(numbers)) < len(numbers) or not all(0 <= number < len(found.pairs) for number in numbers):
        raise stop_on("votes.damaged", path=str(path), cause="votes on pairs that are not there")
    return found


# -- what follows ------------------------------------------------------------------------------------------------------


def tally(ballot: Ballot) -> Tally:
    """The votes, counted by side."""
    count = Counter(winner(ballot, vote) for vote in ballot.votes)
    same = sum(pair.same for pair in ballot.pairs)
    return Tally(count["a"], count["b"], count["equal"], count["bad"], same)


def judged(ballot: Ballot) -> Judged:
    """What the votes say."""
    count = tally(ballot)
    share, p = share_of(count.a, count.decided), sign_test(count.a, count.b)
    more = more_needed(count.a, count.b)
    values: dict[str, Value] = {
        "a": ballot.a, "b": ballot.b, "decided": count.decided, "equal": count.equal, "bad": count.bad,
        "same": count.same, "votes": len(ballot.votes),
    }  # fmt: skip
    if not count.decided:
        return Judged(Problem("votes.undecided", values), count, share, p, None)
    ahead = count.a >= count.b
    low, high = (share.low, share.high) if ahead else (1 - share.high, 1 - share.low)
    wins = max(count.a, count.b)
    values |= {
        "name": ballot.a if ahead else ballot.b, "other": ballot.b if ahead else ballot.a, "wins": wins,
        "share": percent(wins / count.decided), "low": percent(low), "high": percent(high),
        "p": "less than 0.1 %" if p < 0.001 else f"{100 * p:.1f} %" if p < 0.1 else percent(p),
    }  # fmt: skip
    if p <= 1 - LEVEL:
        return Judged(Problem("votes.preferred", values), count, share, p, None)
    if share.low > 1 - TWICE and share.high < TWICE:
        return Judged(Problem("votes.no_preference", values), count, share, p, None)
    if more is None:
        return Judged(Problem("votes.too_few_even", values), count, share, p, None)
    return Judged(Problem("votes.too_few", values | {"more": more}), count, share, p, more)


def share_of(hits: int, count: int) -> Interval:
    """A share with its exact 95 % interval (Clopper and Pearson, 1934)."""
    if not count:
        return Interval(math.nan, 0.0, 1.0)
    tail = (1 - LEVEL) / 2
    low = 0.0 if hits == 0 else _solve(lambda share: 1 - _at_most(hits - 1, count, share) - tail)
    high = 1.0 if hits == count else _solve(lambda share: tail - _at_most(hits, count, share))
    return Interval(hits / count, low, high)


def sign_test(first: int, second: int) -> float:
    """How likely votes as uneven as these or more are if nobody prefers either: the exact two-sided sign test
    (Dixon and Mood, 1946). 1 without votes."""
    count = first + second
    tail = sum(math.comb(count, hits) for hits in range(min(first, second) + 1))
    return min(1.0, 2 * tail / 2**count)


def more_needed(first: int, second: int) -> int | None:
    """About how many more votes that decide it takes until the sign test finds the preference there seems to be, with
    a power of 80 % (normal approximation; Fleiss, Levin and Paik, 2003, section 2.5). An estimate from what is itself
    uncertain: the share is drawn towards one half as Laplace does. 0 when it is found already; None when that is more
    than `MOST_MORE`."""
    count = first + second
    if sign_test(first, second) <= 1 - LEVEL:
        return 0
    share = (max(first, second) + 1) / (count + 2)
    if share == 0.5:
        return None
    spread = LEVEL_Z * 0.5 + POWER_Z * math.sqrt(share * (1 - share))
    more = max(FEWEST, math.ceil((spread / (share - 0.5)) ** 2)) - count
    return max(1, more) if more <= MOST_MORE else None


def _at_most(hits: int, count: int, share: float) -> float:
    """The probability of at most so many hits in `count` tries with this share, 0 < share < 1."""
    log, other = math.log(share), math.log1p(-share)
    whole = math.lgamma(count + 1)
    return math.fsum(
        math.exp(whole - math.lgamma(k + 1) - math.lgamma(count - k + 1) + k * log + (count - k) * other)
        for k in range(hits + 1)
    )


def _solve(rising: Callable[[float], float]) -> float:
    """Where a function that rises between 0 and 1 is zero, by halving."""
    low, high = 0.0, 1.0
    for _ in range(60):
        middle = (low + high) / 2
        low, high = (low, middle) if rising(middle) > 0 else (middle, high)
    return (low + high) / 2


# -- votes as data -----------------------------------------------------------------------------------------------------


def preferences(ballot: Ballot) -> list[dict[str, Any]]:
    """The votes that decide as rows `prompt`, `chosen`, `rejected`, as DPO and ORPO learn from and Datasets take.

    Raises ``votes.no_pairs`` when no vote decides. An empty answer teaches nothing and is left out.
    """
    rows = []
    for vote in ballot.votes:
        pair, won = ballot.pairs[vote.pair], winner(ballot, vote)
        if won not in ("a", "b") or not pair.a.strip() or not pair.b.strip():
            continue
        chosen, rejected = (pair.a, pair.b) if won == "a" else (pair.b, pair.a)
        rows.append({"prompt": list(msgspec.to_builtins(pair.messages)), "chosen": chosen, "rejected": rejected})
    if not rows:
        raise stop_on("votes.no_pairs", votes=len(ballot.votes))
    return rows
