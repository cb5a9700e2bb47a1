"""Importing bitsandbytes without torch's compiler, and without its call for a package that is not needed.

bitsandbytes 0.50 wraps four of its fallback operators in `torch.compile` while it is imported, which loads the whole
compiler: 7.7 of the 14.9 seconds that the engine's imports take on two cores (``python -X importtime``, 2026-11-23).
The operators fall back to the plain functions where compiling does not work, so nothing is lost; CPU and CUDA have
kernels of their own for what we use. On some processors it warns that a package called kernels is missing and should be
installed; its own code does the same, and the line stood at the head of every run's log.

To be imported before peft, which imports bitsandbytes too.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import Any

import torch

logging.getLogger("bitsandbytes.backends.cpu.ops").setLevel(logging.ERROR)


def _as_it_is(function: Callable[..., Any] | None = None, **_options: Any) -> Callable[..., Any]:
    if function is None:
        return lambda later: later
    return function


_compile = torch.compile
torch.compile = _as_it_is
try:
    import bitsandbytes  # noqa: F401 - imported for what it leaves in sys.modules
finally:
    torch.compile = _compile
