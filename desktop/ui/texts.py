"""Numbers, sizes, times and dates as the window shows them, by locale."""

from __future__ import annotations

import math

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, QTime


def tr(text: str) -> str:
    """A text of this file in the language of the window."""
    return QCoreApplication.translate("texts", text)


def size_text(count: float) -> str:
    """Bytes with a decimal unit: ``98.4 MB``."""
    for unit, name in ((1e12, "TB"), (1e9, "GB"), (1e6, "MB"), (1e3, "kB")):
        if abs(count) >= 0.9995 * unit:
            value = count / unit
            return f"{QLocale().toString(value, 'f', 0 if value >= 100 else 1)} {name}"
    return tr("{count} bytes").format(count=int(count))


def number_text(value: float | None, digits: int = 3) -> str:
    """A figure with `digits` significant digits; an en dash for none."""
    if value is None or not math.isfinite(value):
        return "–"
    if value != 0 and abs(value) < 1e-4:
        return f"{value:.{digits - 1}e}"
    places = 0 if value == 0 else max(0, digits - 1 - math.floor(math.log10(abs(value))))
    return QLocale().toString(float(value), "f", min(places, 6))


def count_text(value: int) -> str:
    """A whole number with the locale's grouping."""
    return QLocale().toString(value)


def step_text(step: int, steps: int) -> str:
    """How far a run is, inside a sentence: ``step 412 of 900``."""
    return tr("step {step} of {steps}").format(step=count_text(step), steps=count_text(steps))


def duration_text(seconds: float) -> str:
    """A measured time: ``8 s``, ``3 min 20 s``, ``2 h 05 min``."""
    whole = round(seconds)
    if whole < 60:
        return tr("{s} s").format(s=whole)
    if whole < 3600:
        return tr("{m} min {s} s").format(m=whole // 60, s=f"{whole % 60:02d}")
    return tr("{h} h {m} min").format(h=whole // 3600, m=f"{whole % 3600 // 60:02d}")


def left_text(seconds: float | None) -> str:
    """Time left, rounded so that it does not pretend; nothing while it is not steady."""
    if seconds is None:
        return ""
    if seconds < 55:
        return tr("less than a minute left")
    if seconds < 5400:
        return tr("about {m} min left").format(m=max(1, round(seconds / 60)))
    return tr("about {h} h left").format(h=QLocale().toString(seconds / 3600, "f", 1))


def moment_text(seconds: float | None) -> str:
    """A date and time, short, by locale."""
    if not seconds:
        return "–"
    return QLocale().toString(QDateTime.fromSecsSinceEpoch(int(seconds)), QLocale.FormatType.ShortFormat)


def minute_text(minute: int) -> str:
    """A minute of the day as a time, by locale."""
    return QLocale().toString(QTime(minute // 60, minute % 60), QLocale.FormatType.ShortFormat)
