"""The energy that a run's device uses: by the card's counter or its power, by the processor's where it can be read."""

from __future__ import annotations

from pathlib import Path

import torch

from desktop.engine.card_memory import card_uuid
from desktop.engine.card_sensor import CardSensor

RAPL = Path("/sys/class/powercap")
"""Where Linux shows the energy counters of Intel's and AMD's processors; usually for administrators only."""


class EnergyMeter:
    """What `device` uses, in joules. `look` every second or so: cards without a counter of their own tell only their
    power. On a processor it is that of the whole package, other programs included."""

    def __init__(self, device: torch.device, rapl: Path = RAPL) -> None:
        self._sensor = CardSensor(card_uuid(device)) if device.type == "cuda" else None
        self._packages = [] if self._sensor else sorted(rapl.glob("intel-rapl:[0-9]*"))
        self._before = self._read()

    def look(self) -> float | None:
        """Joules since the last look; None where they cannot be measured."""
        now = self._read()
        if not now or len(now) != len(self._before):
            return None
        used = sum(_forward(before, later, most) for (before, most), (later, _) in zip(self._before, now, strict=True))
        self._before = now
        return used

    def _read(self) -> list[tuple[float, float]]:
        """Each counter with the value at which it begins anew; nothing where one cannot be read."""
        if self._sensor:
            joules = self._sensor.joules()
            return [] if joules is None else [(joules, 0.0)]
        try:
            return [
                (int((place / "energy_uj").read_text()) / 1e6, int((place / "max_energy_range_uj").read_text()) / 1e6)
                for place in self._packages
                if place.name.count(":") == 1  # deeper ones are parts of a package
            ]
        except (OSError, ValueError):
            return []


def _forward(before: float, later: float, most: float) -> float:
    """From one reading to the next; a counter that has begun anew went through its end."""
    return later - before if later >= before else max(0.0, later + most - before)
