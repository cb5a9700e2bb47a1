"""A few seconds of measuring what this PC computes and copies: what predictions of time go by (`core/rates.py`).

Of several rounds the best one counts: whatever else goes on at the same time can only slow it down.
"""

from __future__ import annotations

import time
from collections.abc import Callable

import torch
from torch import Tensor

from desktop.core.rates import LINK
from desktop.core.replies import Done
from desktop.engine.card_choice import device_here
from desktop.engine.job import Tell

ROW = {"cuda": 2048, "cpu": 512}
"""Tokens of the row whose products are measured."""
SHAPES = {"cuda": ((4096, 4096), (4096, 14336), (14336, 4096)), "cpu": ((1024, 1024), (1024, 4096), (4096, 1024))}
"""Matrices as a model of 8 billion parameters, or a small one on a processor, has them: inputs, outputs."""
COPIED = {"cuda": 1 << 28, "cpu": 1 << 27}
"""Bytes copied at once: far more than any cache holds."""
LAUNCHES = 400
"""Small operations started in a row; fewer than a card's queue takes, so that the processor never waits."""


def measure(seconds: float, tell: Tell) -> Done:
    """Measure the device that a run would use, `seconds` for each of its rates."""
    device = device_here()
    half = torch.bfloat16 if device.type == "cpu" or torch.cuda.is_bf16_supported(False) else torch.float16
    jobs: dict[str, Callable[[], float]] = {
        "half": lambda: products(device, half, seconds),
        "single": lambda: products(device, torch.float32, seconds),
        "bandwidth": lambda: copying(device, device, seconds),
        "launch": lambda: launching(device, seconds),
    }
    if device.type == "cuda":
        jobs["link"] = lambda: copying(torch.device("cpu"), device, seconds)
    facts: dict[str, str | int | float | bool] = {"device": device.type, "link": LINK}
    with torch.inference_mode():
        for number, (name, job) in enumerate(jobs.items()):
            tell(number / len(jobs), name)
            facts[name] = job()
    return Done(facts=facts)


def products(device: torch.device, kind: torch.dtype, seconds: float) -> float:
    """FLOP/s of a row times a model's matrices, as they lie for the forward pass and for the gradient."""
    shapes, row = SHAPES[device.type], ROW[device.type]
    weights = [torch.randn(outputs, inputs, dtype=kind, device=device) for inputs, outputs in shapes]
    rows = [torch.randn(row, weight.shape[1], dtype=kind, device=device) for weight in weights]
    back = [torch.randn(row, weight.shape[0], dtype=kind, device=device) for weight in weights]

    def once() -> None:
        for weight, x, dy in zip(weights, rows, back, strict=True):
            torch.matmul(x, weight.T)
            torch.matmul(dy, weight)

    flops = sum(2 * 2 * row * weight.numel() for weight in weights)
    return flops / _best(once, device, seconds)


def copying(source: torch.device, target: torch.device, seconds: float) -> float:
    """Bytes/s of a large copy: within the device both what is read and what is written count, to a card what crosses
    over."""
    size = COPIED[target.type]
    crosses = source != target
    first = torch.ones(size, dtype=torch.uint8, device=source, pin_memory=crosses)
    second = torch.empty(size, dtype=torch.uint8, device=target)
    took = _best(lambda: _copy(second, first), target, seconds)
    return size * (1 if crosses else 2) / took


def _copy(target: Tensor, source: Tensor) -> None:
    target.copy_(source, non_blocking=True)


def launching(device: torch.device, seconds: float) -> float:
    """Seconds that the processor needs to start one small operation, whether or not it waits for its end."""
    small = torch.zeros(64, device=device)
    best, end = float("inf"), time.perf_counter() + seconds
    while time.perf_counter() < end or best == float("inf"):
        _wait(device)
        begun = time.perf_counter()
        for _ in range(LAUNCHES):
            small.add_(1.0)
        best = min(best, (time.perf_counter() - begun) / LAUNCHES)
    return best


def _best(once: Callable[[], None], device: torch.device, seconds: float) -> float:
    """Seconds of the fastest of as many rounds as fit into `seconds`, after one that warms up."""
    once()
    best, end = float("inf"), time.perf_counter() + seconds
    while time.perf_counter() < end or best == float("inf"):
        _wait(device)
        begun = time.perf_counter()
        once()
        _wait(device)
        best = min(best, time.perf_counter() - begun)
    return best


def _wait(device: torch.device) -> None:
    if device.type == "cuda":
        torch.cuda.synchronize(device)
