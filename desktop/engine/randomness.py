"""Every random state of the process: Python, numpy, torch, and the card."""

from __future__ import annotations

import random
from typing import Any

import numpy as np
import torch
from torch import Tensor


def seed_everything(seed: int) -> None:
    """Begin all random streams anew."""
    random.seed(seed)
    np.random.seed(seed)
    torch.manual_seed(seed)  # the card's streams too


def random_states() -> dict[str, Tensor]:
    """All random states as tensors, so that they lie in a checkpoint beside the weights."""
    version, words, gauss = random.getstate()
    numpy_state: Any = np.random.get_state(legacy=True)
    _, keys, place, has_gauss, cached = numpy_state
    found = {
        "python": torch.tensor([version, *words], dtype=torch.int64),
        "python.gauss": torch.tensor([] if gauss is None else [gauss], dtype=torch.float64),
        "numpy": torch.tensor([*keys.tolist(), place, has_gauss], dtype=torch.int64),
        "numpy.gauss": torch.tensor([cached], dtype=torch.float64),
        "cpu": torch.get_rng_state(),
    }
    if torch.cuda.is_initialized():  # a run on the processor leaves a card alone
        found["cuda"] = torch.cuda.get_rng_state()
    return found


def restore_random_states(states: dict[str, Tensor]) -> None:
    """Put back what `random_states` gave; a card's state is left alone where this process uses none."""
    version, *words = states["python"].tolist()
    gauss: list[float] = states["python.gauss"].tolist()
    random.setstate((version, tuple(words), gauss[0] if gauss else None))
    *keys, place, has_gauss = states["numpy"].tolist()
    cached = float(states["numpy.gauss"])
    legacy: Any = ("MT19937", np.array(keys, dtype=np.uint32), place, has_gauss, cached)
    np.random.set_state(legacy)
    torch.set_rng_state(states["cpu"])
    if "cuda" in states and torch.cuda.is_initialized():
        torch.cuda.set_rng_state(states["cuda"])
