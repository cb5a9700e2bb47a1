"""Numbers as people read them, without a locale: used by the command line and as the base of the window's texts."""

from __future__ import annotations

import math

OF_FILES = 1000
"""How files, downloads and drives are counted: a kB has so many bytes."""
OF_MEMORY = 1024
"""How memory is counted, as cards and modules are sold and as Windows and NVIDIA's own tools show it: a card of 8 GB
holds 8.0 GB here too, not 8.6."""
_NAMES = ("kB", "MB", "GB", "TB")


def scaled(count: float, step: int = OF_FILES) -> tuple[float, int, str] | None:
    """Bytes in the largest unit that holds one of them: how many, with how many digits behind the point, and the unit's
    name. None below 1 kB."""
    for power in range(len(_NAMES), 0, -1):
        if abs(count) >= 999.5 * step ** (power - 1):  # else it would round to 1000 of the smaller unit
            value = count / step**power
            return value, 0 if value >= 100 else 1, _NAMES[power - 1]
    return None


def size(count: float) -> str:
    """Bytes of a file, a download or a drive: ``98.4 MB``, ``5.9 GB``."""
    return _written(count, OF_FILES)


def memory(count: float) -> str:
    """Bytes of a card's or a PC's memory, see `OF_MEMORY`: ``8.0 GB``."""
    return _written(count, OF_MEMORY)


def _written(count: float, step: int) -> str:
    if (found := scaled(count, step)) is None:
        return f"{count:.0f} bytes"
    value, digits, unit = found
    return f"{value:.{digits}f} {unit}"


def duration(seconds: float) -> str:
    """A measured time: ``8 s``, ``3 min 20 s``, ``2 h 05 min``."""
    whole = round(seconds)
    if whole < 60:
        return f"{whole} s"
    if whole < 3600:
        return f"{whole // 60} min {whole % 60:02d} s"
    return f"{whole // 3600} h {whole % 3600 // 60:02d} min"


def about(seconds: float) -> str:
    """Expected time, rounded so that it does not pretend: ``less than a minute``, ``about 12 min``, ``about 3 h``."""
    if seconds < 55:
        return "less than a minute"
    if seconds < 5400:
        return f"about {max(1, round(seconds / 60))} min"
    hours = seconds / 3600
    return f"about {hours:.1f} h" if hours < 9.95 else f"about {round(hours)} h"


FULL_HOUR = 59.5 * 60
"""Seconds from which a time is told in hours where minutes would do, too."""


def between(low: float, high: float) -> str:
    """Expected time as a range: ``12 to 30 min``, ``25 min to 2.2 h``, ``1.5 to 4 h``, ``less than a minute``."""
    if high < 55:
        return "less than a minute"
    if high < 5400:
        first, last = max(1, round(low / 60)), max(1, round(high / 60))
        return f"{first} to {last} min" if first < last else f"about {last} min"
    if hours(low) == hours(high):
        return f"about {hours(high)} h"
    if low < FULL_HOUR:
        return f"{max(1, round(low / 60))} min to {hours(high)} h"
    return f"{hours(low)} to {hours(high)} h"


def hours(seconds: float) -> str:
    """Hours with a digit behind the point below ten."""
    count = seconds / 3600
    return f"{count:.1f}" if count < 9.95 else f"{count:.0f}"


def energy(joules: float) -> str:
    """Energy as the bill has it: ``less than 0.01 kWh``, ``0.32 kWh``, ``4.1 kWh``, ``120 kWh``."""
    kwh = joules / 3.6e6
    if kwh < 0.01:
        return "less than 0.01 kWh"
    return f"{kwh:.2f} kWh" if kwh < 1 else f"{kwh:.1f} kWh" if kwh < 9.95 else f"{kwh:.0f} kWh"


def money(amount: float, currency: str) -> str:
    """An expected cost: ``less than 0.01 €``, ``about 0.10 €``."""
    if amount < 0.01:
        return f"less than 0.01 {currency}"
    return f"about {amount:.2f} {currency}" if amount < 99.5 else f"about {amount:,.0f} {currency}"


def parameters(count: int) -> str:
    """How large a model is: ``135 M``, ``8.0 B``."""
    return f"{count / 1e9:.1f} B" if count >= ONE_BILLION else f"{count / 1e6:.0f} M"


ONE_BILLION = 999.5e6
"""From here on a count of parameters is rounded to a billion, not to a thousand millions."""


def number(value: float, digits: int = 3) -> str:
    """A figure with `digits` significant digits and no needless exponent: ``0.0312``, ``2.45``, ``1,204``."""
    if not math.isfinite(value):
        return "–"
    if value == 0:
        return "0"
    places = max(0, digits - 1 - math.floor(math.log10(abs(value))))
    return f"{value:,.{min(places, 6)}f}" if abs(value) >= 1e-4 else f"{value:.{digits - 1}e}"


def things(objective: str, method: str) -> str:
    """What a run's speed is told in, a second."""
    return "images" if objective == "images" else "texts" if method == "head" else "tokens"


def several(count: int, one: str, many: str = "") -> str:
    """A count with its noun: ``1 row``, ``2,048 rows``; `many` where it is not `one` with an s."""
    return f"{count:,} {one if count == 1 else many or one + 's'}"


def percent(share: float) -> str:
    """A share in whole percent."""
    return f"{round(100 * share)} %"
