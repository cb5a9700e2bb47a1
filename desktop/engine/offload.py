"""Embedding and head in the PC's memory: the card gets the rows it needs, and the head a piece of its vocabulary at a
time (see `loss.py`). And where whatever else waits in the PC's memory is put."""

from __future__ import annotations

import contextlib
import sys
from collections.abc import Sequence
from functools import partial
from typing import Any

import torch
from torch import Tensor, nn

_MARK = "tunesmith_in_ram"
SMALLEST_PIECE = 4 << 20
_told = False


def waiting_place(shape: Sequence[int], kind: torch.dtype, pinned: bool) -> Tensor:
    """Memory of the PC for what waits there. `pinned`, the card reads and writes it by itself.

    Windows and WSL pin no more than about half of the PC's memory; where the system refuses, it is ordinary memory:
    the same numbers, only slower to fetch. The log says so, once. Raises `RuntimeError` when there is no memory at all.
    """
    global _told
    if pinned:
        try:
            return torch.empty(shape, dtype=kind, pin_memory=True)
        except RuntimeError as error:  # torch has no class of its own for it, and has cleared CUDA's error
            if not _told:
                cause = (str(error).strip().splitlines() or [""])[0]
                print(f"no more memory could be pinned ({cause}); the rest waits in ordinary memory", file=sys.stderr)
            _told = True
    return torch.empty(shape, dtype=kind)


def pieces(size: int) -> list[int]:
    """Into which lengths to cut `size` bytes that are to be pinned: torch makes each pinned piece a power of two, so
    that a block of 140 MB in one would take 256. All but the last are powers of two; less than `SMALLEST_PIECE` is
    lost."""
    found = []
    while size > SMALLEST_PIECE and size & (size - 1):
        found.append(1 << (size.bit_length() - 1))
        size -= found[-1]
    return [*found, size] if size else found


def embeddings_in_ram(model: Any, device: torch.device) -> None:
    """Keep the embedding of a causal language model, and its head, in the PC's memory; once is enough.

    Both take their input there and bring their output back to `device`, so that generating still works.
    """
    if device.type != "cuda":
        return
    for module in (model.get_input_embeddings(), model.get_output_embeddings()):
        if module is None or stays_in_ram(module):
            continue
        module.to("cpu")
        with contextlib.suppress(RuntimeError):  # pinned, pieces of it travel faster; it works without
            module.weight.data = module.weight.data.pin_memory()
        module.forward = partial(_there_and_back, module.forward, device)
        setattr(module, _MARK, True)
    _stay_on(model, device)
    torch.cuda.empty_cache()


def _stay_on(model: Any, device: torch.device) -> None:
    """Let `model.device` be `device`. transformers asks the first weight, the embedding's, and moves what it gives to
    its own model there while it generates."""
    kind = type(model)
    if kind.device is not device:
        model.__class__ = type(kind.__name__, (kind,), {"device": device, "__module__": kind.__module__})


def stays_in_ram(module: nn.Module) -> bool:
    """Whether a module's weights are to stay in the PC's memory."""
    return getattr(module, _MARK, False)


def _there_and_back(forward: Any, device: torch.device, given: Tensor, *arguments: Any, **options: Any) -> Tensor:
    out: Tensor = forward(given.to("cpu"), *arguments, **options)
    return out.to(device, non_blocking=True)
