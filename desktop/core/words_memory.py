"""The words in the formulas of a memory estimate (`memory.py`), with places for their numbers; the window looks a
formula up here to say it in its own language."""

from __future__ import annotations

FORMULAS = (
    "CUDA context and loaded kernels",
    "Python, PyTorch and transformers in memory",
    "{bytes} B in NF4 ({count} × {each} B) + {rest} × {wide} B",
    "the weights themselves have 32 bits",
    "{tokens} tokens × {each} B, {when}",
    "{count} words, in chunks, {when}",
    "16-bit copies",
    "gradients just made, in the model's width",
    "the largest matrix in 16 bits",
    "what is kept of the images of a row",
    "{share} of what comes and goes",
    "measured on this PC: × {ratio} from 1 run",
    "measured on this PC: × {ratio} from {count} runs",
    "measured on this PC: × {ratio} from 1 run, in the parts above",
    "measured on this PC: × {ratio} from {count} runs, in the parts above",
)
WHEN = ("while the loss is worked out", "in the backward pass of a block")
"""What stands in the place ``{when}``."""
