"""Numbers, sizes, times and dates as the window shows them, by locale."""

from __future__ import annotations

import math

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale, Qt, QTime

from desktop.core.speed import JOULES_PER_KWH, TimeEstimate
from desktop.core.units import FULL_HOUR, OF_FILES, OF_MEMORY, scaled

RANGE_FROM = 1.9
"""How many times the short end the long one must be for an expected time to be told as a range."""


def tr(text: str) -> str:
    """A text of this file in the language of the window."""
    return QCoreApplication.translate("texts", text)


def sentences(*texts: str) -> str:
    """Sentences one after the other, each but the last with a full stop; empty ones are left out."""
    said = [text for text in texts if text]
    space = "" if _wide() else " "
    return space.join([*map(ended, said[:-1]), *said[-1:]])


def ended(text: str) -> str:
    """A sentence with its full stop, also where it has none, as titles have not."""
    if not text or text.endswith((".", "!", "?", "…", "。", "！", "？")):
        return text
    return text + ("。" if _wide() else ".")


def within(text: str) -> str:
    """A text that goes on a sentence: with a small letter, except in German, whose nouns have large ones."""
    return text if QLocale().language() == QLocale.Language.German else text[:1].lower() + text[1:]


def _wide() -> bool:
    """Whether marks are as wide as letters, with no space behind them."""
    return QLocale().language() in (QLocale.Language.Chinese, QLocale.Language.Japanese)


def size_text(count: float) -> str:
    """Bytes of a file, a download or a drive: ``98.4 MB``."""
    return _bytes_text(count, OF_FILES)


def memory_text(count: float) -> str:
    """Bytes of a card's or a PC's memory, counted as it is sold (`OF_MEMORY`): ``8.0 GB``."""
    return _bytes_text(count, OF_MEMORY)


def _bytes_text(count: float, step: int) -> str:
    if (found := scaled(count, step)) is None:
        return tr("{count} bytes").format(count=int(count))
    value, digits, unit = found
    return f"{QLocale().toString(value, 'f', digits)} {unit}"


def number_text(value: float | None, digits: int = 3) -> str:
    """A figure with `digits` significant digits; an en dash for none."""
    if value is None or not math.isfinite(value):
        return "–"
    if value != 0 and abs(value) < 1e-4:
        return f"{value:.{digits - 1}e}"
    places = 0 if value == 0 else max(0, digits - 1 - math.floor(math.log10(abs(value))))
    return QLocale().toString(float(value), "f", min(places, 6))


def small_text(value: float) -> str:
    """A learning rate, written out to two digits: ``0.0016``."""
    if value <= 0:
        return QLocale().toString(0)
    digits = max(0, 1 - math.floor(math.log10(value)))
    text = QLocale().toString(value, "f", min(digits, 12))
    point = QLocale().decimalPoint()
    return text.rstrip("0").removesuffix(point) if point in text else text


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


def whole_text(seconds: float) -> str:
    """Expected time of a whole run that is under way: ``about 12 min in all``."""
    if seconds < 5400:
        return tr("about {m} min in all").format(m=max(1, round(seconds / 60)))
    return tr("about {h} h in all").format(h=QLocale().toString(seconds / 3600, "f", 1))


def time_text(estimate: TimeEstimate) -> str:
    """How long a run is expected to take: ``about 25 min``, or a range where that is not sure: ``15 to 45 min``,
    ``25 min to 2.2 h``."""
    return span_text(estimate.low, estimate.seconds, estimate.high)


def span_text(low: float, middle: float, high: float) -> str:
    """The same of any expected seconds."""
    if high < RANGE_FROM * low:
        low = high = middle
    if high < 55:
        return tr("less than a minute")
    if high < 5400:
        first, last = (QLocale().toString(max(1, round(seconds / 60))) for seconds in (low, high))
        return tr("about {m} min").format(m=last) if first == last else tr("{a} to {b} min").format(a=first, b=last)
    first, last = (QLocale().toString(s / 3600, "f", 1 if s < 35_800 else 0) for s in (low, high))
    if low < FULL_HOUR:
        return tr("{a} min to {b} h").format(a=QLocale().toString(max(1, round(low / 60))), b=last)
    return tr("about {h} h").format(h=last) if first == last else tr("{a} to {b} h").format(a=first, b=last)


def energy_text(joules: float) -> str:
    """Energy as the bill has it: ``0.32 kWh``; ``less than 0.01 kWh``."""
    kwh = joules / JOULES_PER_KWH
    if kwh < 0.01:
        return tr("less than {kwh} kWh").format(kwh=QLocale().toString(0.01, "f", 2))
    return f"{QLocale().toString(kwh, 'f', 2 if kwh < 1 else 1 if kwh < 9.95 else 0)} kWh"


def rate_text(flops: float) -> str:
    """Arithmetic per second: ``165 TFLOP/s``, ``42.1 GFLOP/s``."""
    return f"{number_text(flops / 1e12)} TFLOP/s" if flops >= 0.9995e12 else f"{number_text(flops / 1e9)} GFLOP/s"


def money_text(amount: float, currency: str) -> str:
    """An amount in the currency of the settings, which may be any text: ``0.10 €``."""
    return f"{QLocale().toString(amount, 'f', 2 if amount < 99.5 else 0)} {currency}".strip()


def use_text(joules: float | None, price: float | None, currency: str) -> str:
    """Expected energy and, where there is a price for a kWh, its cost: ``0.3 kWh, about 0.10 €``; nothing if
    unknown. A cost that rounds to nothing is not told."""
    if joules is None:
        return ""
    cost = joules / JOULES_PER_KWH * (price or 0.0)
    if cost < 0.01:
        return energy_text(joules)
    return tr("{energy}, about {cost}").format(energy=energy_text(joules), cost=money_text(cost, currency))


def moment_text(seconds: float | None) -> str:
    """A date and time, short, by locale."""
    if not seconds:
        return "–"
    return QLocale().toString(QDateTime.fromSecsSinceEpoch(int(seconds)), QLocale.FormatType.ShortFormat)


def day_text(day: str) -> str:
    """A day such as 2026-11-26, short, by locale; what is no day stays as it is."""
    date = QDate.fromString(day, Qt.DateFormat.ISODate)
    return QLocale().toString(date, QLocale.FormatType.ShortFormat) if date.isValid() else day


def minute_text(minute: int) -> str:
    """A minute of the day as a time, by locale."""
    return QLocale().toString(QTime(minute // 60, minute % 60), QLocale.FormatType.ShortFormat)
