"""One curve of the live chart: appending, smoothing, gaps, thinning to the pixels there are."""

from __future__ import annotations

import math
from array import array
from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field

from PySide6.QtCore import Qt

from desktop.core.curves import next_mean

Polyline = list[tuple[float, float]]


def _numbers() -> array[float]:
    """Room for many: a day's steps are a hundred thousand."""
    return array("d")


@dataclass
class Series:
    """The points of one curve in the order of x. A value that is not a number makes a gap.

    Smoothing is an exponential mean that follows the first values closely.
    """

    key: str
    title: str
    colour: int = 1
    dash: Qt.PenStyle = Qt.PenStyle.SolidLine
    smoothing: float = 0.9
    mark_best: bool = False
    xs: array[float] = field(default_factory=_numbers)
    raw: array[float] = field(default_factory=_numbers)
    smooth: array[float] = field(default_factory=_numbers)
    starts: list[int] = field(default_factory=lambda: [0])
    gaps: list[float] = field(default_factory=list)
    best: int = -1
    _worst: float = -math.inf

    def append(self, x: float, y: float) -> None:
        """Add a point. An x that lies back takes away what came after it: the run went back to a checkpoint."""
        if (self.xs and x <= self.xs[-1]) or (self.gaps and x <= self.gaps[-1]):
            self._go_back(x)
        if not math.isfinite(y):
            self.gaps.append(x)
            if self.starts[-1] != len(self.xs):
                self.starts.append(len(self.xs))
            return
        self.xs.append(x)
        self.raw.append(y)
        self._smooth(y)
        if self.best < 0 or y < self.raw[self.best]:
            self.best = len(self.xs) - 1
        self._worst = max(self._worst, y)

    def smooth_by(self, smoothing: float) -> None:
        """Smooth all points anew, 0 (not at all) to below 1."""
        self.smoothing = smoothing
        del self.smooth[:]
        for y in self.raw:
            self._smooth(y)

    def clear(self) -> None:
        """Forget every point."""
        for values in (self.xs, self.raw, self.smooth, self.gaps):
            del values[:]
        self.starts, self.best, self._worst = [0], -1, -math.inf

    @property
    def smoothed(self) -> bool:
        """Whether there is a smoothed curve beside the raw one."""
        return self.smoothing > 0

    def nearest(self, x: float) -> int:
        """The place of the point nearest to x; -1 without points."""
        if not self.xs:
            return -1
        after = min(bisect_left(self.xs, x), len(self.xs) - 1)
        before = max(0, after - 1)
        return before if abs(self.xs[before] - x) <= abs(self.xs[after] - x) else after

    def polylines(self, smooth: bool, low: float, high: float, columns: int) -> list[Polyline]:
        """The curve between two x as unbroken pieces: up to four points for each pixel column, or the mean."""
        values = self.smooth if smooth else self.raw
        ends = [*self.starts[1:], len(self.xs)]
        return [
            _thinned(self.xs, values, (start, end), (low, high), columns, extremes=not smooth)
            for start, end in zip(self.starts, ends)
            if end > start
        ]

    def span(self) -> tuple[float, float, float, float] | None:
        """Lowest x, highest x, lowest y, highest y; nothing without points."""
        if not self.xs:
            return None
        return self.xs[0], self.xs[-1], self.raw[self.best], self._worst

    def _smooth(self, y: float) -> None:
        mean = self.smooth[-1] if self.smooth else math.nan
        self.smooth.append(next_mean(mean, y, len(self.smooth) + 1, self.smoothing))

    def _go_back(self, x: float) -> None:
        keep = bisect_left(self.xs, x)
        for values in (self.xs, self.raw, self.smooth):
            del values[keep:]
        self.gaps = [gap for gap in self.gaps if gap < x]
        self.starts = [start for start in self.starts if start < keep] or [0]
        if keep and self.gaps and self.gaps[-1] > self.xs[-1]:
            self.starts.append(keep)
        self.best = min(range(keep), key=self.raw.__getitem__) if keep else -1
        self._worst = max(self.raw, default=-math.inf)


def _thinned(
    xs: array[float], ys: array[float], run: tuple[int, int], seen: tuple[float, float], columns: int, *, extremes: bool
) -> Polyline:
    """First, lowest, highest and last point of every pixel column, or their mean; all when there are few."""
    (start, end), (low, high) = run, seen
    first = max(start, bisect_left(xs, low, start, end) - 1)
    last = min(end, bisect_right(xs, high, start, end) + 1)
    if last - first <= (4 if extremes else 1) * columns or high <= low:
        return list(zip(xs[first:last], ys[first:last]))
    points: Polyline = []
    at = first
    for column in range(1, columns + 1):
        until = last if column == columns else bisect_left(xs, low + (high - low) * column / columns, at, last)
        if until > at:
            points += _column(xs, ys, at, until) if extremes else [_mean(xs, ys, at, until)]
            at = until
    return points


def _column(xs: array[float], ys: array[float], at: int, until: int) -> Polyline:
    part = ys[at:until]
    lowest, highest = min(part), max(part)
    middle = sorted((part.index(value), value) for value in (lowest, highest))
    inner = [(xs[at + place], value) for place, value in middle]
    return [(xs[at], ys[at]), *inner, (xs[until - 1], ys[until - 1])]


def _mean(xs: array[float], ys: array[float], at: int, until: int) -> tuple[float, float]:
    return (xs[at] + xs[until - 1]) / 2, sum(ys[at:until]) / (until - at)
