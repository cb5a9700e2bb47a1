"""Equal and nearly equal rows: MinHash over groups of three words, bands to find candidates, checked one by one.

Method: Broder (1997), "On the resemblance and containment of documents"; bands as in Leskovec, Rajaraman and Ullman,
"Mining of Massive Datasets", chapter 3. In numpy, for a whole block at once: 7 µs a row for 96 hashes of 180 groups.

Groups that many rows share (an instruction that stands before every text) say nothing about likeness and are left out,
otherwise all rows of such a dataset would look alike.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from functools import lru_cache
from typing import Any, NamedTuple, TypeAlias

import numpy as np
import numpy.typing as npt

from desktop.data.doctor.block import Block

ROWS_PER_BAND = 6
BANDS = 16
HASHES = BANDS * ROWS_PER_BAND
"""With 16 bands of 6, a pair of likeness 0.8 becomes a candidate with 99 %, one of 0.5 with 22 %, 0.3 with 1 %."""
ALIKE = 0.8
"""Estimated Jaccard likeness from which rows count as nearly equal (standard deviation of the estimate there: 0.04).
In a text of 30 words, one changed word is still alike; in a shorter one it is not."""
LONGEST = 20_000
"""Characters of a row that are compared, so that a book does not hold up the rest."""
FEWEST_GROUPS = 4
"""With fewer groups left, a row is only like rows of exactly the same words."""
COMMON_SHARE = 0.03
COMMON_ROWS = 20
"""A group of words is common when more than 3 % of the rows, and more than 20, share it."""

Words: TypeAlias = npt.NDArray[np.uint64]
Array: TypeAlias = npt.NDArray[Any]
_TURN, _END = "\ue0f0", "\ue0f1"
"""Private characters that count as words: between turns, and twice at the end of each row."""
_ODD = np.uint64(0x9E3779B97F4A7C15)
_MIX = np.uint64(0xBF58476D1CE4E5B9)
_SHIFT = np.uint64(31)


class Sketches(NamedTuple):
    """What is kept of rows to compare them: `marks` (rows × 96, the low bytes of the MinHash), `bands` (rows × 16)."""

    marks: npt.NDArray[np.uint8]
    bands: npt.NDArray[np.uint32]

    @classmethod
    def joined(cls, parts: Sequence[Sketches]) -> Sketches:
        """Those of several blocks, in order."""
        if not parts:
            return cls(np.empty((0, HASHES), np.uint8), np.empty((0, BANDS), np.uint32))
        return cls(np.concatenate([p.marks for p in parts]), np.concatenate([p.bands for p in parts]))


class Groups(NamedTuple):
    """The hashed groups of three words of each row: row i has ``values[starts[i]:starts[i + 1]]``; `whole` is a hash
    over all its words."""

    values: Words
    starts: npt.NDArray[np.int64]
    whole: Words


def sketches(block: Block, common: Words) -> Sketches:
    """Sketches of the rows of a block. `common` are groups to be left out, ascending."""
    values, starts, whole = groups_of(_texts(block))
    rows: Array = np.repeat(np.arange(len(block)), np.diff(starts))
    if len(common) and len(values):
        places = np.minimum(np.searchsorted(common, values), len(common) - 1)
        keep = common[places] != values
        values, rows = values[keep], rows[keep]
    counts = np.bincount(rows, minlength=len(block))
    few = counts < FEWEST_GROUPS
    keep = ~few[rows]
    # Rows of few groups get a single one: the hash over all their words.
    values = np.concatenate([values[keep], whole[few]])
    rows = np.concatenate([rows[keep], np.flatnonzero(few)])
    order = np.argsort(rows, kind="stable")
    starts = np.concatenate([[0], np.cumsum(np.where(few, 1, counts))[:-1]]).astype(np.int64)
    return _min_hashes((values[order] >> np.uint64(32)).astype(np.uint32), starts)


def _texts(block: Block) -> list[str]:
    """What is compared: all turns but the system's, which all rows may share, and the worse answer."""
    texts = []
    for row in range(len(block)):
        a, b = block.ends[row], block.ends[row + 1]
        turns = [c for role, c in zip(block.roles[a:b], block.contents[a:b]) if role != "system"]
        texts.append(_TURN.join((*turns, block.rejected[row]) if block.rejected[row] else turns)[:LONGEST])
    return texts


def groups_of(texts: Sequence[str]) -> Groups:
    """Hashed groups of three words in a row; the last words also in groups with the end. Case and punctuation do not
    count; each character of a script without spaces is a word."""
    joined = "".join(text.replace(_END, " ").lower() + _END * 2 for text in texts)
    codes = np.frombuffer(joined.encode("utf-32-le", "surrogatepass"), np.uint32)
    words, is_end = _words(codes)
    ends = np.flatnonzero(is_end)[1::2]  # the second mark of each row
    starts = np.concatenate([[0], ends[:-1] + 1]).astype(np.int64) if len(ends) else np.zeros(0, np.int64)
    mixed = _mixed(words)
    threes = _mixed(mixed[:-2] * _ODD + _mixed(mixed[1:-1] + _ODD) + (mixed[2:] ^ (mixed[2:] >> _SHIFT)) * _MIX)
    # A row of n words and two marks has n groups.
    counts = np.maximum(ends - starts - 1, 0)
    within = np.arange(counts.sum()) - np.repeat(np.cumsum(counts) - counts, counts)
    values = threes[np.repeat(starts, counts) + within]
    place: Array = np.arange(len(words)).astype(np.uint64)
    sums = np.concatenate(
        [
            [np.uint64(0)],
            np.cumsum(mixed * _mixed(place - np.repeat(starts, ends - starts + 1).astype(np.uint64) + _ODD)),
        ]
    )
    whole = _mixed(sums[ends + 1] - sums[starts])
    return Groups(values, np.concatenate([[0], np.cumsum(counts)]).astype(np.int64), whole)


def common_groups(texts: Sequence[str]) -> Words:
    """The groups that stand in many of these rows, ascending."""
    values, starts, _ = groups_of(texts)
    rows: Array = np.repeat(np.arange(len(texts)), np.diff(starts))
    order = np.lexsort((rows, values))
    values, rows = values[order], rows[order]
    first: Array = np.ones(len(values), bool)
    first[1:] = (values[1:] != values[:-1]) | (rows[1:] != rows[:-1])
    distinct, counts = np.unique(values[first], return_counts=True)
    return distinct[counts > max(COMMON_ROWS, COMMON_SHARE * len(texts))]


def common_of(blocks: Sequence[Block]) -> Words:
    """`common_groups` of all rows of some blocks, equal rows counted once."""
    return common_groups(list(dict.fromkeys(text for block in blocks for text in _texts(block))))


def _words(codes: npt.NDArray[np.uint32]) -> tuple[Words, npt.NDArray[np.bool_]]:
    """A hash for each word of a text, and which of the words are marks of an end."""
    kinds = _kinds()[np.minimum(codes, len(_kinds()) - 1)]
    part, alone = kinds > 0, kinds == 2
    before, after = np.zeros_like(part), np.zeros_like(part)
    before[1:] = part[:-1] & ~alone[:-1]
    after[:-1] = part[1:] & ~alone[1:]
    starts = np.flatnonzero(part & (alone | ~before))
    stops = np.flatnonzero(part & (alone | ~after))
    lengths = stops - starts + 1
    # Polynomial hash by one running sum: the sum over a word, divided by the power at its beginning. Powers of an odd
    # number can be divided by modulo 2^64.
    powers, inverses = _powers(len(codes))
    sums = np.concatenate([[np.uint64(0)], np.cumsum(_mixed(codes.astype(np.uint64)) * powers)])
    words = (sums[stops + 1] - sums[starts]) * inverses[starts] + lengths.astype(np.uint64)
    return words, codes[starts] == ord(_END)


def _mixed(values: Words) -> Words:
    """Bits spread over the whole number (the finaliser of SplitMix64, Steele et al. 2014)."""
    values = (values ^ (values >> _SHIFT)) * _MIX
    return values ^ (values >> _SHIFT)


_power_tables: list[tuple[Words, Words]] = []


def _powers(count: int) -> tuple[Words, Words]:
    if not _power_tables or len(_power_tables[0][0]) < count:
        size = max(1 << 20, 1 << count.bit_length())
        inverse = np.uint64(pow(int(_ODD), -1, 1 << 64))
        ones: Array = np.ones(size, np.uint64)
        ones[1:] = _ODD
        powers = np.cumprod(ones)
        ones[1:] = inverse
        _power_tables[:] = [(powers, np.cumprod(ones))]
    powers, inverses = _power_tables[0]
    return powers[:count], inverses[:count]


@lru_cache(maxsize=1)
def _kinds() -> npt.NDArray[np.uint8]:
    """For each character: 0 between words, 1 part of a word, 2 a word by itself (scripts without spaces)."""
    kinds: Array = np.zeros(0x30000, np.uint8)
    for code in range(len(kinds)):
        kinds[code] = unicodedata.category(chr(code))[0] in "LNM"
    for first, last in ((0x0E00, 0x0EFF), (0x1000, 0x109F), (0x1780, 0x17FF), (0x2E80, 0x9FFF), (0x20000, 0x2FFFF)):
        kinds[first : last + 1] *= 2
    kinds[[ord(_TURN), ord(_END)]] = 2
    return kinds


@lru_cache(maxsize=1)
def _factors() -> tuple[npt.NDArray[np.uint32], npt.NDArray[np.uint32]]:
    """What each hash function multiplies by, odd, and adds: numbers without any pattern, the same on every PC."""
    bits = (_mixed(_mixed(np.arange(1, 2 * HASHES + 1, dtype=np.uint64) * _ODD)) >> np.uint64(32)).astype(np.uint32)
    return bits[:HASHES] | np.uint32(1), bits[HASHES:]


def _min_hashes(values: npt.NDArray[np.uint32], starts: npt.NDArray[np.int64]) -> Sketches:
    count = len(starts)
    least: Array = np.empty((HASHES, count), np.uint32)
    room = np.empty_like(values)
    for place, (factor, shift) in enumerate(zip(*_factors())):
        np.multiply(values, factor, out=room)
        np.add(room, shift, out=room)
        least[place] = np.minimum.reduceat(room, starts) if count else 0
    mixed = _mixed(least.astype(np.uint64) + np.arange(HASHES, dtype=np.uint64)[:, None] * _ODD)
    bands = _mixed(mixed.reshape(BANDS, ROWS_PER_BAND, count).sum(axis=1, dtype=np.uint64))
    # The low byte of a minimum is as good as the whole to tell whether two are equal, but for one case in 256.
    marks = (_mixed(least.astype(np.uint64)) & np.uint64(0xFF)).astype(np.uint8)
    return Sketches(np.ascontiguousarray(marks.T), np.ascontiguousarray(bands.T.astype(np.uint32)))
