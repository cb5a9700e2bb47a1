"""Telling that memory ran out, and whose: the card's or the PC's. Every library has words of its own for it.

torch's caching allocator raises `OutOfMemoryError`, but only for what goes through it. What CUDA itself allocates
beside it (contexts, kernels that are loaded late, cuBLAS's handles, virtual memory of expandable segments) fails as an
`AcceleratorError` with number 2 or in a library's own words. bitsandbytes has none: it writes a line and ends the
process (CUDA_CHECK_RETURN in its csrc); `card_memory.cap_memory` leaves it some room.
"""

from __future__ import annotations

import errno
import gc
import re
import sys
from contextlib import suppress
from typing import Any, Literal

from desktop.core.problems import ProblemError, stop_on
from desktop.engine.card_faults import with_causes

Whose = Literal["card", "pc"]

OF_CUDA = 2
"""cudaErrorMemoryAllocation (driver_types.h)."""
_CARD = re.compile(
    r"cuda out of memory"
    r"|(?:cuda error|cuda driver error|triton error \[cuda\]): out of memory"
    r"|cublas_status_alloc_failed|cudnn_status_alloc_failed|cusolver_status_alloc_failed"
    r"|cudnn_status_internal_error_device_allocation_failed"
    # a handle that cannot be made is nearly always one that there was no memory for
    r"|cublas_status_not_initialized when calling .{0,3}cublas(?:lt)?create"
    # while torch words its own error, it asks NVML, and trips where that does not answer (WSL, a driver just replaced)
    r"|nvml_success == .*cudacachingallocator",
    re.DOTALL,
)
_PC = re.compile(
    r"defaultcpuallocator|cannot allocate memory|\bmemoryerror\b"
    # Windows: not enough memory, out of memory, the paging file is too small; in its language but for the number
    r"|\((?:os error|winerror) (?:8|12|14|1455)\)|\[winerror (?:8|14|1455)\]"
)
_WINDOWS = (8, 14, 1455)


def whose_memory(error: BaseException) -> Whose | None:
    """Whose memory did not suffice; None for any other error, and for one that is in words already. What an error was
    raised from counts too."""
    if isinstance(error, ProblemError):
        return None
    for one in with_causes(error):
        if found := _whose(one):
            return found
    return None


def is_out_of_memory(error: BaseException) -> bool:
    """Whether an error says that the card's or the PC's memory did not suffice."""
    return whose_memory(error) is not None


def in_words(text: str) -> Whose | None:
    """The same of what a library has written instead of raising it."""
    low = text.lower()
    if _CARD.search(low) or "outofmemoryerror" in low:
        return "card"
    return "pc" if _PC.search(low) else None


def out_of_memory(whose: Whose | None = "card") -> ProblemError:
    """``memory.card_full`` or ``memory.ram_full`` with the numbers of the moment. A process that has never used a card
    only knows the PC's memory."""
    torch: Any = sys.modules.get("torch")
    if whose != "pc" and torch is not None and torch.cuda.is_initialized():
        gc.collect()
        free, total, held = 0, 0, 0
        with suppress(RuntimeError):  # a card that is full to the brim may not even answer
            total = torch.cuda.get_device_properties(torch.cuda.current_device()).total_memory
            held = torch.cuda.memory_reserved()
            free, total = torch.cuda.mem_get_info()
        if total:
            return stop_on("memory.card_full", free=free, total=total, held=held)
    import psutil  # noqa: PLC0415 - only on the worst day

    ram = psutil.virtual_memory()
    return stop_on("memory.ram_full", free=ram.available, total=ram.total)


def _whose(error: BaseException) -> Whose | None:
    if isinstance(error, MemoryError):
        return "pc"
    if isinstance(error, OSError):
        lacking = error.errno == errno.ENOMEM or getattr(error, "winerror", None) in _WINDOWS
        return "pc" if lacking else None
    if not isinstance(error, RuntimeError) and "safetensor" not in type(error).__name__.lower():
        return None
    name, code = type(error).__name__, getattr(error, "error_code", None)
    if name == "OutOfMemoryError" or (name == "AcceleratorError" and code == OF_CUDA):
        return "card"
    return in_words(str(error))
