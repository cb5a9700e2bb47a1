"""The recipe's `exact`: what a card works out is the same each time, bit for bit.

Most operators keep to that as soon as torch is asked to. Attention does not: its backward passes add up in the order in
which the card gets there unless torch is told to refuse whatever has no order (attention_backward.cu: while it only
warns, both kernels keep to the faster way). So training rows are worked out while it refuses. A model with an operator
that is refused goes on with warnings.
"""

from __future__ import annotations

import os
import sys
from typing import Any

import torch


def begin(exact: bool) -> None:
    """Ask torch for deterministic kernels where there is a choice. To be said before the card is used."""
    if exact:
        os.environ.setdefault("CUBLAS_WORKSPACE_CONFIG", ":4096:8")
    # `torch.use_deterministic_algorithms` would load torch's compiler
    torch.set_deterministic_debug_mode("warn" if exact else "default")
    torch.utils.deterministic.fill_uninitialized_memory = (
        False  # it fills all that is made with a value, to find faults
    )
    torch.backends.cudnn.deterministic = exact


class Exactly:
    """A context in which torch refuses what has no order, if `exact`."""

    def __init__(self, exact: bool) -> None:
        self._refuses = exact

    def __enter__(self) -> None:
        if self._refuses:
            torch.set_deterministic_debug_mode("error")

    def __exit__(self, *_: Any) -> None:
        if torch.get_deterministic_debug_mode() == 2:
            torch.set_deterministic_debug_mode("warn")

    def gives_up(self, error: BaseException) -> bool:
        """Whether `error` was such a refusal; from then on torch only warns, so that the work can be done again."""
        if not self._refuses or not isinstance(error, RuntimeError) or "deterministic" not in str(error).lower():
            return False
        self._refuses = False
        print(f"exact: goes on without, because {str(error).splitlines()[0]}", file=sys.stderr)
        return True
