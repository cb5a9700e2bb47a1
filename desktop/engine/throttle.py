"""Keeping the card below a temperature or an average power by waiting between rows. The result of a run stays the same.

A limit set in the driver would be smoother, but needs an administrator's rights on every system.
"""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable

from desktop.core.limits import LimitsFile
from desktop.core.problems import Problem, Value
from desktop.engine.card_sensor import CardSensor

Check = Callable[[], None]
Tell = Callable[[Problem], None]

LOOK_EVERY = 1.0
"""Seconds between two looks at the card: its heat changes no faster, and its power readings are means over one."""
COOLER = 3
"""Degrees below the limit at which work goes on, so that it does not switch on and off with every row."""
NAP = 0.5
"""Seconds asleep between two looks while waiting; as long may a command have to wait."""
PATIENCE = 300.0
"""Most seconds to wait at once. After waiting in vain the run works for as long, then tries again: a limit that the
room does not allow slows a run down by half and never stops it."""
WINDOW = 30.0
"""Seconds over which power is averaged: long for a card, short for the fuse and the bill."""
SPELL = 1200.0
"""Seconds without a new reason to wait that end a spell; within one, a notice is not repeated. Longer than waiting in
vain and working on together, so that a limit out of reach is not told over and over."""


class Throttle:
    """Call `between` before each row. Limits are read anew whenever their file changes. Without a sensor nothing waits.

    `tell` gets ``notice.cooling``, ``notice.saving_power``, ``notice.limit_out_of_reach`` and
    ``notice.limit_unheeded``, each once a spell.
    """

    def __init__(
        self,
        limits: LimitsFile,
        sensor: CardSensor | None,
        tell: Tell,
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        self._limits, self._sensor, self._tell_all = limits, sensor, tell
        self._clock, self._sleep = clock, sleep
        self._looked = -LOOK_EVERY
        self._used: deque[tuple[float, float]] = deque()
        self._told: dict[str, float] = {}
        self._working_until: dict[str, float] = {}

    def between(self, check: Check) -> float:
        """Wait as long as the limits ask for, and give back how many seconds that was.

        `check` is called before every nap, so that commands are still heard; what it raises goes through.
        """
        if self._sensor is None or self._clock() - self._looked < LOOK_EVERY:
            return 0.0
        waited = self._cool(self._sensor, check) + self._save_power(self._sensor, check)
        self._looked = self._clock()
        return waited

    def _cool(self, sensor: CardSensor, check: Check) -> float:
        limit = self._limits.now().temperature_c
        if limit is None or self._works_on("temperature"):
            return 0.0
        heat = sensor.temperature()
        if heat is None:
            self._tell("notice.limit_unheeded")
        if heat is None or heat <= limit:
            return 0.0
        self._tell("notice.cooling", temperature=heat, target=limit - COOLER, limit=limit)

        def cool_enough() -> bool:
            heat, limit = sensor.temperature(), self._limits.now().temperature_c
            return limit is None or heat is None or heat <= limit - COOLER

        waited, enough = self._wait(cool_enough, check)
        if not enough:
            self._give_up("temperature", waited, f"{sensor.temperature()} °C", f"{limit} °C")
        return waited

    def _save_power(self, sensor: CardSensor, check: Check) -> float:
        limit = self._limits.now().power_watts
        if limit is None:
            self._used.clear()
            return 0.0
        average = self._average_watts(sensor)
        if average is None or average <= limit or self._works_on("power"):
            return 0.0
        self._tell("notice.saving_power", watts=round(average), limit=round(limit))

        def frugal_enough() -> bool:
            average, limit = self._average_watts(sensor), self._limits.now().power_watts
            return limit is None or average is None or average <= limit

        waited, enough = self._wait(frugal_enough, check)
        if not enough:
            self._give_up("power", waited, f"{self._average_watts(sensor) or 0:.0f} W", f"{limit:.0f} W")
        return waited

    def _average_watts(self, sensor: CardSensor) -> float | None:
        """Mean power over the window, counting from the last look before it; None with the first look."""
        now, joules = self._clock(), sensor.joules()
        if joules is None:
            self._used.clear()
            self._tell("notice.limit_unheeded")
            return None
        self._used.append((now, joules))
        while len(self._used) > 2 and self._used[1][0] <= now - WINDOW:
            self._used.popleft()
        since, used = self._used[0]
        return (joules - used) / (now - since) if now > since else None

    def _wait(self, enough: Callable[[], bool], check: Check) -> tuple[float, bool]:
        """Nap until it is enough or patience ends: seconds waited, and whether it was."""
        begun = self._clock()
        while not enough():
            if self._clock() - begun >= PATIENCE:
                return self._clock() - begun, False
            check()
            self._sleep(NAP)
        return self._clock() - begun, True

    def _give_up(self, what: str, waited: float, reading: str, limit: str) -> None:
        self._working_until[what] = self._clock() + waited
        self._tell("notice.limit_out_of_reach", minutes=round(waited / 60), reading=reading, limit=limit)

    def _works_on(self, what: str) -> bool:
        """Whether the run works for a while regardless, because waiting was in vain."""
        return self._clock() < self._working_until.get(what, 0.0)

    def _tell(self, code: str, **values: Value) -> None:
        """Tell it, unless this spell has it already."""
        now = self._clock()
        if now - self._told.get(code, -SPELL) >= SPELL:
            self._tell_all(Problem(code, values))
        self._told[code] = now
