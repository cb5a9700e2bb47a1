"""A limit on what torch allocates on a processor, so that running out of memory can be tested to the byte."""

from __future__ import annotations

import weakref
from typing import Any

import torch
from torch.utils._python_dispatch import TorchDispatchMode
from torch.utils._pytree import tree_leaves


class Allocation(TorchDispatchMode):
    """While active, counts the bytes of living storages made by torch's operators; beyond `limit` bytes the operator
    raises `torch.OutOfMemoryError`, as a card's allocator does."""

    def __init__(self, limit: float) -> None:
        super().__init__()
        self.limit, self.now, self.peak = limit, 0, 0
        self._known: dict[int, weakref.ref[Any]] = {}

    def __torch_dispatch__(self, func: Any, types: Any, args: Any = (), kwargs: Any = None) -> Any:
        out = func(*args, **(kwargs or {}))
        for tensor in tree_leaves(out):
            if isinstance(tensor, torch.Tensor) and tensor.device.type == "cpu":
                self._take(tensor.untyped_storage())
        if self.now > self.limit:
            raise torch.OutOfMemoryError(f"out of memory: {self.now} of {self.limit} bytes are allocated")
        return out

    def _take(self, storage: Any) -> None:
        key = storage._cdata
        if key in self._known:
            return
        size = storage.nbytes()
        self.now += size
        self.peak = max(self.peak, self.now)

        def gone(_: Any) -> None:
            self.now -= size
            self._known.pop(key, None)

        self._known[key] = weakref.ref(storage, gone)
