"""Inside a child: make the card as small as the one imitated, and say what was used of it. Needs nothing of ours.

The cap holds for torch's caching allocator only; what NVML says is read outside, by the parent.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from contextlib import suppress
from typing import Any

from benchmarks.card.cases import cap, fraction


def apply(card: float, sms: int = 0) -> dict[str, Any]:
    """Cap this process to a card of `card` GiB before its first allocation; returns what was set.

    `torch.cuda.mem_get_info` then shows no more free memory than the smaller card would have, because engines and
    libraries plan by it; its total stays the real one, of which Unsloth takes the fraction itself. `sms`: limit to so
    many multiprocessors, and measure whether forward and backward obey.
    """
    import torch

    if not torch.cuda.is_available():
        return {"capped": False}
    total = torch.cuda.get_device_properties(0).total_memory
    share, room = fraction(card, total), min(cap(card), total)
    torch.cuda.set_per_process_memory_fraction(share, 0)
    _show_less(torch, room)
    found: dict[str, Any] = {"capped": share < 1.0, "fraction": round(share, 5), "cap": room}
    if sms:
        found["tflops"] = _limit(torch, sms)
        torch.cuda.empty_cache()
        torch.cuda.reset_peak_memory_stats()
    return found


def _show_less(torch: Any, room: int) -> None:
    real = torch.cuda.mem_get_info

    def smaller(device: Any = None) -> tuple[int, int]:
        free, total = real(device)
        return max(0, min(free, room - torch.cuda.memory_reserved(device))), total

    torch.cuda.mem_get_info = torch.cuda.memory.mem_get_info = smaller


_kept: list[Any] = []  # a green context that nobody holds is destroyed


def _limit(torch: Any, sms: int) -> dict[str, Any]:
    from torch.cuda.green_contexts import GreenContext

    before = _speed(torch)
    context = GreenContext.create(num_sms=sms, device_id=0)
    _kept.append(context)
    context.set_context()
    if hasattr(context, "Stream"):
        torch.cuda.set_stream(context.Stream())
    return {"before": before, "limited": _speed(torch)}


def _speed(torch: Any) -> dict[str, float]:
    """TFLOP/s of a bf16 product forward and, in the thread of the backward pass, backward."""
    x = torch.randn(4096, 4096, device="cuda", dtype=torch.bfloat16, requires_grad=True)
    w = torch.randn(4096, 4096, device="cuda", dtype=torch.bfloat16)
    jobs = {"forward": lambda: x @ w, "backward": lambda: (x @ w).sum().backward()}
    return {name: _rate(torch, job, products) for (name, job), products in zip(jobs.items(), (1, 2), strict=True)}


def _rate(torch: Any, job: Callable[[], object], products: int) -> float:
    for _ in range(3):
        job()
    torch.cuda.synchronize()
    begun = time.perf_counter()
    for _ in range(10):
        job()
    torch.cuda.synchronize()
    return round(products * 10 * 2 * 4096**3 / (time.perf_counter() - begun) / 1e12, 1)


def finish(found: dict[str, Any]) -> dict[str, Any]:
    """`found`, as `apply` returned it, with the most bytes this process has had from torch's allocator and reserved by
    it (without a card: resident memory), and whether a limit to some multiprocessors still holds."""
    import torch

    if not (torch.cuda.is_available() and torch.cuda.is_initialized()):
        import resource

        return found | {"allocated": 0, "reserved": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024}
    found = found | {"allocated": torch.cuda.max_memory_allocated(), "reserved": torch.cuda.max_memory_reserved()}
    if "tflops" in found:
        torch.cuda.empty_cache()
        with suppress(torch.OutOfMemoryError):
            found["tflops"] = found["tflops"] | {"after": _speed(torch)}
    return found
