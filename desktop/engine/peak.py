"""The most memory this process has held, on its card or in the PC's own."""

from __future__ import annotations

import sys
from pathlib import Path

import psutil
import torch


def peak_allocated(device: torch.device) -> int:
    """Peak bytes that torch's tensors took on the card; 0 on a processor, which does not tell them apart."""
    return torch.cuda.max_memory_allocated(device) if device.type == "cuda" else 0


def peak_memory(device: torch.device) -> int:
    """Peak bytes so far: what torch reserved on the card, or this process's resident memory."""
    if device.type == "cuda":
        return torch.cuda.max_memory_reserved(device)
    if sys.platform == "win32":
        return int(psutil.Process().memory_info().peak_wset)
    if sys.platform == "linux":
        # getrusage would tell the peak of the process that started this one, where that was the larger
        status = dict(
            line.split(":", 1) for line in Path("/proc/self/status").read_text("ascii", "replace").splitlines()
        )
        return int(status["VmHWM"].split()[0]) * 1024
    import resource  # noqa: PLC0415 - does not exist on Windows

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * (1 if sys.platform == "darwin" else 1024)
