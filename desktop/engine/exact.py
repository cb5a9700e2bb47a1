"""The same bits each time, also on a card.

Where torch has several kernels, it is told to take one whose sums always come in the same order. Its attention listens
only where what has no such kernel is refused: where that is merely warned of, the backward pass of flash and of
memory-efficient attention adds up in any order all the same (torch, aten/src/ATen/native/transformers/cuda,
attention_backward.cu and flash_api.cpp). So gradients are made strictly, and a model with a step that has no exact
kernel at all goes on without.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager

import torch


def be_exact(exact: bool) -> None:
    """Exact kernels where there is a choice; what has none only warns. To be said before the card is used."""
    if exact:
        os.environ.setdefault("CUBLAS_WORKSPACE_CONFIG", ":4096:8")
    torch.use_deterministic_algorithms(exact, warn_only=True)
    torch.backends.cudnn.deterministic = exact


@contextmanager
def strictly(wanted: bool) -> Iterator[None]:
    """Inside, if `wanted`, torch raises where it has no exact kernel (`has_no_exact_way`)."""
    if not wanted:
        yield
        return
    torch.use_deterministic_algorithms(True)
    try:
        yield
    finally:
        torch.use_deterministic_algorithms(True, warn_only=True)


def has_no_exact_way(error: BaseException) -> bool:
    """Whether `error` is torch's refusal of something that has no exact kernel (at::Context::alertNotDeterministic)."""
    return type(error) is RuntimeError and "use_deterministic_algorithms" in str(error)
