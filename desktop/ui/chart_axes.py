"""Axes of the live chart: nice ticks, linear and logarithmic, and the way from values to pixels."""

from __future__ import annotations

import itertools
import math
from dataclasses import dataclass

from PySide6.QtCore import QLocale, QPointF, QRectF

from desktop.core.ticks import MOST, nice_ticks

__all__ = ["Scale", "log_ticks", "nice_ticks", "number_text", "tick_texts", "y_range"]


def log_ticks(low: float, high: float) -> list[float]:
    """Powers of ten in a range, or 1-2-5 values when there are too few, thinned to five."""
    if low <= 0 or high <= low:
        return [high] if high > 0 else []
    bottom, top = math.floor(math.log10(low)), math.ceil(math.log10(high))
    for bases in ((1.0,), (1.0, 2.0, 5.0)):
        ticks = [base * 10.0**power for power in range(bottom, top + 1) for base in bases]
        ticks = [tick for tick in ticks if low * 0.999 <= tick <= high * 1.001]
        if len(ticks) >= 3:
            return ticks[:: -(-len(ticks) // MOST)]
    return [tick for tick in nice_ticks(low, high) if tick > 0]


def number_text(value: float, locale: QLocale, digits: int = 4) -> str:
    """A number as people read it, with about `digits` figures and no trailing zeros."""
    if value == round(value) and abs(value) < 1e7:
        return locale.toString(int(value))
    if value and not 1e-4 <= abs(value) < 1e7:
        return locale.toString(value, "e", 2)
    places = max(0, digits - 1 - math.floor(math.log10(abs(value)))) if value else 0
    text = f"{value:.{min(8, places)}f}".rstrip("0").rstrip(".")
    return text.replace(".", locale.decimalPoint())


def tick_texts(ticks: list[float], locale: QLocale) -> list[str]:
    """The ticks as text, all with the same number of decimals."""
    if any(tick and not 1e-4 <= abs(tick) < 1e7 for tick in ticks):
        return [number_text(tick, locale) for tick in ticks]
    gaps = [b - a for a, b in itertools.pairwise(ticks)]
    even = bool(gaps) and max(gaps) - min(gaps) < 1e-9 * max(1.0, abs(ticks[-1]))
    if not even:
        return [number_text(tick, locale) for tick in ticks]
    places = next((n for n in range(7) if all(abs(round(t, n) - t) < 1e-9 * max(1, abs(t)) for t in ticks)), 6)
    return [locale.toString(float(tick), "f", places) for tick in ticks]


@dataclass(frozen=True)
class Scale:
    """How values become pixels inside the plot rectangle."""

    box: QRectF
    low_x: float = 0.0
    high_x: float = 1.0
    low_y: float = 0.0
    high_y: float = 1.0
    log: bool = False

    def x(self, value: float) -> float:
        """The pixel of an x value."""
        return self.box.left() + (value - self.low_x) / (self.high_x - self.low_x) * self.box.width()

    def y(self, value: float) -> float:
        """The pixel of a y value; what a logarithm cannot show lies on the floor."""
        low, high = self._bent(self.low_y), self._bent(self.high_y)
        return self.box.bottom() - (self._bent(max(value, self.low_y)) - low) / (high - low) * self.box.height()

    def point(self, x: float, y: float) -> QPointF:
        """The pixel of a point."""
        return QPointF(self.x(x), self.y(y))

    def value_at(self, pixel: float) -> float:
        """The x value under a pixel."""
        return self.low_x + (pixel - self.box.left()) / max(1.0, self.box.width()) * (self.high_x - self.low_x)

    def _bent(self, value: float) -> float:
        return math.log10(value) if self.log else value


def y_range(low: float, high: float, log: bool) -> tuple[float, float, list[float]]:
    """The range of the y axis for values from low to high, and its ticks."""
    if log:
        low, high = (low, high) if high > low * 1.05 else (low / 1.5, high * 1.5)
        return low * 0.95, high * 1.05, log_ticks(low * 0.95, high * 1.05)
    # Ticks are round to twelve places: what differs by rounding alone is one value.
    if not high - low > max(1e-9, 1e-6 * abs(high)):
        pad = abs(high) * 0.1 if abs(high) > 1e-6 else 1.0
        low, high = low - pad, high + pad
    ticks = nice_ticks(low, high, outward=True)
    return ticks[0], ticks[-1], ticks
