"""Which build of PyTorch a PC gets: one table for the set-up of the engine and for that of a clone.

A family is a build for one version of CUDA, or for processors. Standard library only: `packaging/torch_choice.py`
reads this file by its path, before anything is installed.
"""

from __future__ import annotations

from typing import Literal, NamedTuple

Family = Literal["cpu", "cu126", "cu130"]
Build = tuple[int, int]
"""Compute capability of a card: (8, 9)."""


class Needs(NamedTuple):
    """What a family needs: the oldest driver on Linux and on Windows (which WSL uses), the cards it was built for."""

    family: Family
    linux: tuple[int, ...]
    windows: tuple[int, ...]
    oldest_card: Build
    newest_card: Build

    def fits(self, card: Build | None) -> bool:
        """Whether it was built for a card; one that does not tell its capability is given the benefit."""
        return card is None or self.oldest_card <= card <= self.newest_card


# Newest first. Drivers: NVIDIA "CUDA Toolkit Release Notes", table of minimum driver versions for CUDA minor version
# compatibility. Cards: what both PyTorch's wheels of the family and bitsandbytes' library for it are compiled
# for. PyTorch 2.13's cu126 has sm_50 to sm_90 and no Blackwell, bitsandbytes 0.50's begins at sm_60 (Pascal). No cu128
# any more: PyTorch stopped making it with 2.12 (github.com/pytorch/pytorch/issues/178665).
FAMILIES = (
    Needs("cu130", (580,), (580,), (7, 5), (99, 9)),
    Needs("cu126", (525, 60, 13), (528, 33), (6, 0), (9, 0)),
)


def family_for(driver: tuple[int, ...], card: Build | None, windows: bool) -> Family | None:
    """The newest family that runs with a driver (``(580, 82, 7)``) and a card (None: not told); None when none does."""
    for needs in FAMILIES:
        oldest_driver = needs.windows if windows else needs.linux
        if driver >= oldest_driver and needs.fits(card):
            return needs.family
    return None


def driver_for(card: Build | None, windows: bool) -> tuple[int, ...] | None:
    """The oldest driver with which any family runs on a card; None for a card that no family was built for."""
    found = [needs.windows if windows else needs.linux for needs in FAMILIES if needs.fits(card)]
    return min(found, default=None)
