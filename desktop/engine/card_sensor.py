"""Temperature and power of the card this process trains on, through NVML. What cannot be read is None."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any, TypeVar

T = TypeVar("T")
# Beyond these a reading is a glitch of the sensor, not a measurement.
_MOST_DEGREES, _MOST_WATTS = 150, 5_000


class CardSensor:
    """One card, named by its UUID as NVML writes it (``GPU-…``): NVML and CUDA count cards differently.

    NVML is opened at the first question. Where it does not open, or does not know the card, every answer is None.
    """

    def __init__(self, uuid: str, clock: Callable[[], float] = time.monotonic) -> None:
        self._uuid = uuid
        self._clock = clock
        self._nvml: Any = None
        self._handle: Any = None
        self._opened = False
        self._joules = 0.0
        self._read_at: float | None = None

    def temperature(self) -> int | None:
        """Degrees Celsius now."""
        found = self._ask(lambda nvml, card: nvml.nvmlDeviceGetTemperature(card, nvml.NVML_TEMPERATURE_GPU))
        return int(found) if found is not None and 0 < found <= _MOST_DEGREES else None

    def joules(self) -> float | None:
        """Energy used since some fixed time in the past; only differences mean anything.

        The card counts it itself from Volta on. On an older one it is added up from the power at each question, taken
        to hold since the one before, so ask every second or so.
        """
        counted = self._ask(lambda nvml, card: nvml.nvmlDeviceGetTotalEnergyConsumption(card))
        if counted is not None:
            return float(counted) / 1000
        milliwatts = self._ask(lambda nvml, card: nvml.nvmlDeviceGetPowerUsage(card))
        if milliwatts is None or not 0 <= milliwatts / 1000 <= _MOST_WATTS:
            return None
        now = self._clock()
        self._joules += milliwatts / 1000 * (now - (now if self._read_at is None else self._read_at))
        self._read_at = now
        return self._joules

    def free_bytes(self) -> int | None:
        """Free memory of the card."""
        memory = self._ask(lambda nvml, card: nvml.nvmlDeviceGetMemoryInfo(card))
        return int(memory.free) if memory is not None and 0 <= memory.free <= memory.total else None

    def close(self) -> None:
        """Let NVML go."""
        nvml, self._nvml, self._handle = self._nvml, None, None
        if nvml is not None:
            _attempt(nvml.nvmlShutdown)

    def _ask(self, question: Callable[[Any, Any], T]) -> T | None:
        if not self._opened:
            self._opened = True
            _attempt(self._open)
        return _attempt(lambda: question(self._nvml, self._handle)) if self._handle is not None else None

    def _open(self) -> None:
        import pynvml  # noqa: PLC0415 - loads the driver's library, which only runs with limits need

        pynvml.nvmlInit()
        self._nvml = pynvml
        self._handle = pynvml.nvmlDeviceGetHandleByUUID(self._uuid)


def _attempt(ask: Callable[[], T]) -> T | None:
    """An answer, or None where this driver or card has none: pynvml makes its exceptions at run time."""
    try:
        return ask()
    except Exception:
        return None
