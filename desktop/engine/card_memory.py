"""Staying inside the card's own memory where the driver would quietly go beyond it.

On Windows, and in Linux inside Windows (WSL), a full card raises no error: the driver moves memory into the PC's and
every step becomes many times slower (NVIDIA's "CUDA - Sysmem Fallback Policy", drivers from 536.40 on; that WSL does
the same whatever the policy says: github.com/microsoft/WSL/issues/11050). So this process is capped there and meets an
ordinary out-of-memory error in time, to which a run knows better answers. On plain Linux a full card raises that error
by itself. There only a little is kept free: kernels are loaded when they are first used, and bitsandbytes, whose first
4-bit product for an answer may come when torch holds all the rest, ends the process when there is no room for one.
"""

from __future__ import annotations

import sys
from collections import deque
from statistics import median

import torch

from desktop.core.problems import Problem, Value
from desktop.core.wsl import in_wsl
from desktop.engine.card_sensor import CardSensor

HEADROOM = 512 * 2**20
"""Bytes to leave free for what is not torch's: kernels that CUDA loads later, and the desktop's comings and goings."""
FOR_KERNELS = 128 * 2**20
"""Bytes to leave free where the driver says by itself that the card is full."""
FULL = 0.02
"""A card with less than this share free is full to the brim."""
SLOW, NEWEST, KNOWN = 3.0, 3, 10
"""Much slower: the median of so many newest steps is this many times that of at least so many before them. Reading over
PCIe is ten to thirty times slower than the card's memory, so that even a little spilling shows."""
REMEMBERED = 50


def may_spill() -> bool:
    """Whether the driver of this system moves a full card's memory into the PC's instead of saying so."""
    return sys.platform == "win32" or in_wsl()


def card_uuid(device: torch.device) -> str:
    """The card's UUID as NVML writes it."""
    return f"GPU-{torch.cuda.get_device_properties(device).uuid}"


def cap_memory(device: torch.device, headroom: int | None = None, spills: bool | None = None) -> int | None:
    """Cap what torch may hold on the card at what is free now and held already, less `headroom` bytes (else `HEADROOM`
    or `FOR_KERNELS`, by the kind of system).

    Returns the cap in bytes; None on a processor. `spills` says which kind of system it is, if not looked up. Beyond
    the cap, torch raises its `OutOfMemoryError`.
    """
    if device.type != "cuda":
        return None
    if headroom is None:
        headroom = HEADROOM if (may_spill() if spills is None else spills) else FOR_KERNELS
    free, total = torch.cuda.mem_get_info(device)
    share = capped_share(_believed(free, device), torch.cuda.memory_reserved(device), total, headroom)
    torch.cuda.set_per_process_memory_fraction(share, device)
    return int(share * total)


def capped_share(free: int, held: int, total: int, headroom: int) -> float:
    """The share of `total` bytes that a process which holds `held` may have when `free` are left, between 0 and 1."""
    return min(1.0, max(0, free + held - headroom) / total) if total > 0 else 1.0


def _believed(free: int, device: torch.device) -> int:
    """Windows tells a program its budget, which counts what could be taken from others; NVML knows what is free."""
    seen = _seen_free(device)
    return free if seen is None else min(free, seen)


def _seen_free(device: torch.device) -> int | None:
    sensor = CardSensor(card_uuid(device))
    try:
        return sensor.free_bytes()
    finally:
        sensor.close()


class SpillWatch:
    """Notices that a card is full to the brim and steps became much slower than they were. It speaks once."""

    def __init__(self, spills: bool | None = None) -> None:
        """`spills` says whether this system's driver does that, if not looked up; where not, it stays silent."""
        self._listens = may_spill() if spills is None else spills
        self._seconds: deque[float] = deque(maxlen=REMEMBERED)
        self._full: deque[bool] = deque(maxlen=NEWEST)

    def after_step(self, seconds: float, free: int, total: int) -> Problem | None:
        """``notice.spilling`` the first time it is so. `seconds` is the step without pauses, `free` and `total` are
        bytes from ``torch.cuda.mem_get_info``."""
        self._seconds.append(seconds)
        self._full.append(free < FULL * total)
        before, newest = list(self._seconds)[:-NEWEST], list(self._seconds)[-NEWEST:]
        if not self._listens or len(before) < KNOWN or not all(self._full):
            return None
        usual, now = median(before), median(newest)
        if now < SLOW * usual:
            return None
        self._listens = False
        values: dict[str, Value] = {"free": free, "total": total, "usual": round(usual, 2), "now": round(now, 2)}
        return Problem("notice.spilling", values)
