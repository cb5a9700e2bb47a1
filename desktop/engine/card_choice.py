"""Which card an engine process uses, when there are several: the one that the window has planned for."""

from __future__ import annotations

import re
from collections.abc import Sequence

import torch

from desktop.engine.card_memory import card_uuid
from desktop.engine.card_sensor import CardSensor


def best_card() -> torch.device:
    """The card with the most free memory of those that this build of torch has kernels for; made the current one.

    Free memory is NVML's, which the window goes by: asking CUDA would leave a context of some hundred megabytes on
    every card, and under Windows it tells each program a budget of its own. Only where `torch.cuda.is_available()`.
    """
    count = torch.cuda.device_count()
    chosen = 0
    if count > 1:
        built = torch.cuda.get_arch_list()
        usable = [runs_on(torch.cuda.get_device_capability(index), built) for index in range(count)]
        chosen = most_free([_free(index) for index in range(count)], usable)
    torch.cuda.set_device(chosen)
    return torch.device("cuda", chosen)


def device_here() -> torch.device:
    """`best_card`, or the processor where there is none."""
    return best_card() if torch.cuda.is_available() else torch.device("cpu")


def most_free(free: Sequence[int], usable: Sequence[bool]) -> int:
    """The place of the most free bytes among those that are usable, or among all where none is; the first of equals."""
    places = [place for place, use in enumerate(usable) if use] or list(range(len(free)))
    return max(places, key=lambda place: free[place])


def runs_on(capability: tuple[int, int], built: Sequence[str]) -> bool:
    """Whether kernels that were built for ``sm_86``, ``compute_120`` and the like run on a card: machine code within
    its generation from its number on, ``compute`` ones on all later cards. A build that does not tell is believed."""
    found = [re.fullmatch(r"(sm|compute)_(\d+)(\d)[af]?", name) for name in built]
    known = [(match[1], (int(match[2]), int(match[3]))) for match in found if match]
    if not known:
        return True
    return any(number <= capability and (kind == "compute" or number[0] == capability[0]) for kind, number in known)


def _free(index: int) -> int:
    sensor = CardSensor(card_uuid(torch.device("cuda", index)))
    seen = sensor.free_bytes()
    sensor.close()
    return torch.cuda.mem_get_info(index)[0] if seen is None else seen
