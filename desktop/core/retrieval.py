"""Finding the texts nearest to a question by their words: BM25 (Robertson & Zaragoza, 2009) in plain Python."""

from __future__ import annotations

import heapq
import math
import re
from array import array
from collections import Counter
from collections.abc import Iterable
from itertools import islice

from desktop.core.scores import CJK

K1, B = 1.5, 0.75
MOST_TEXTS = 100_000
"""More texts than that are not looked through; the first ones are."""
_RUNS = re.compile(rf"[{CJK}]+|[^\W{CJK}]+")
_CJK = re.compile(rf"[{CJK}]")


def terms(text: str) -> list[str]:
    """What a text is found by: its words in lower case; of Chinese, Japanese and Korean, which are written without
    spaces, each two letters that stand together."""
    found: list[str] = []
    for run in _RUNS.findall(text.casefold()):
        if len(run) > 2 and _CJK.match(run):
            found += [run[place : place + 2] for place in range(len(run) - 1)]
        else:
            found.append(run)
    return found


class Bm25:
    """An index over texts, at most `MOST_TEXTS` of them, which are then known by their place.

    A text's score is the sum over the question's terms of idf · f · (k1 + 1) / (f + k1 · (1 - b + b · length / mean
    length)), where f counts the term in the text and idf = ln(1 + (N - n + 0.5) / (n + 0.5)), so that no term counts
    against a text.
    """

    def __init__(self, texts: Iterable[str]) -> None:
        self._places: dict[str, array[int]] = {}
        """For each term: place of a text and how often it holds the term, one after the other."""
        lengths: list[int] = []
        for place, text in enumerate(islice(texts, MOST_TEXTS)):
            counts = Counter(terms(text))
            lengths.append(counts.total())
            for term, count in counts.items():
                self._places.setdefault(term, array("L")).extend((place, count))
        mean = sum(lengths) / len(lengths) if any(lengths) else 1.0
        self._weights = [K1 * (1 - B + B * length / mean) for length in lengths]

    def __len__(self) -> int:
        return len(self._weights)

    def nearest(self, question: str, count: int) -> list[int]:
        """The places of the `count` nearest texts, nearest first; of equals the earlier one. Texts that share no term
        with the question are not among them, so there may be fewer."""
        scores: dict[int, float] = {}
        for term in set(terms(question)):
            places = self._places.get(term, array("L"))
            holders = len(places) // 2
            idf = math.log(1 + (len(self) - holders + 0.5) / (holders + 0.5))
            for at in range(0, len(places), 2):
                place, found = places[at], places[at + 1]
                part = idf * found * (K1 + 1) / (found + self._weights[place])
                scores[place] = scores.get(place, 0.0) + part
        return heapq.nsmallest(count, scores, key=lambda place: (-scores[place], place))


def pieces(texts: Iterable[str], longest: int) -> list[str]:
    """Texts in pieces of at most `longest` letters, parted between words where there are any; at most `MOST_TEXTS`."""
    found: list[str] = []
    for text in texts:
        start = 0
        while start < len(text) and len(found) < MOST_TEXTS:
            end = min(start + longest, len(text))
            if end < len(text):
                end = max(text.rfind(" ", start + 1, end + 1), 0) or end
            if piece := text[start:end].strip():
                found.append(piece)
            start = end
    return found
