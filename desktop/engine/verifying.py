"""Whether a new environment works: its libraries load, it is the build that was chosen, it sees the card, and a product
with 4-bit weights is right. Nothing of torch is imported before this file says which part fails."""

from __future__ import annotations

import importlib
import platform
import sys
from importlib.metadata import PackageNotFoundError, version
from typing import Any

from desktop.core.engine_room import Verified
from desktop.core.problems import Problem, ProblemError, stop_on
from desktop.core.replies import Refused
from desktop.core.runs import ExitCode
from desktop.engine.lines import Lines

PARTS = (
    *("torch", "desktop.engine.quick_import", "transformers", "peft", "accelerate", "safetensors", "tokenizers"),
    *("pyarrow", "PIL", "gguf", "xllamacpp", "sentencepiece"),
)
"""Loaded in this order; quick_import stands for bitsandbytes."""
NAMES = ("torch", "transformers", "peft", "bitsandbytes", "accelerate", "tokenizers", "safetensors")
FOUR_BIT_LIMIT = 0.02
"""Largest deviation of the product with NF4 weights from the one with the weights they stand for, as a part of the
largest value; kernels differ by rounding to 16 bits, about 0.004."""


def verify(family: str) -> int:
    """Say what was found (`Verified`) or the problem, as one line; returns the exit code."""
    lines = Lines()
    try:
        lines.say(look(family))
        return ExitCode.finished
    except ProblemError as error:
        problem = error.problems[0]
    except Exception as error:
        problem = Problem("engine.part_fails", {"part": "PyTorch", "cause": f"{type(error).__name__}: {error}"[:300]})
    lines.say(Refused(problem=problem))
    return ExitCode.failed


def look(family: str) -> Verified:
    """Try all. Raises ``engine.part_fails``, ``engine.wrong_family``, ``engine.no_cuda``, ``engine.four_bit``."""
    for part in PARTS:
        try:
            importlib.import_module(part)
        except (Exception, SystemExit) as error:
            name = "bitsandbytes" if part.startswith("desktop.") else part
            cause = f"{type(error).__name__}: {error}"[:300]
            raise stop_on("engine.part_fails", part=name, cause=cause) from error
    torch = sys.modules["torch"]
    build = str(torch.__version__)
    if not _is_family(build, torch.version.cuda, family):
        raise stop_on("engine.wrong_family", family=family, torch=build)
    card: dict[str, Any] = _card(torch, family) if family != "cpu" else {}
    off = four_bit_error(torch, "cuda" if card else "cpu")
    if not off <= FOUR_BIT_LIMIT:  # not a number is wrong, too
        raise stop_on("engine.four_bit", error=f"{off:.3g}", limit=f"{FOUR_BIT_LIMIT:g}")
    return Verified(
        python=platform.python_version(),
        torch=build,
        packages={name: found for name in NAMES if (found := _version(name))},
        device="cuda" if card else "cpu",
        four_bit_error=round(off, 6),
        **card,
    )


def _is_family(build: str, cuda: str | None, family: str) -> bool:
    """By the local part of the version; a build that has none (PyPI's) by the CUDA it was made with."""
    local = build.partition("+")[2]
    if local:
        return local == family
    return (cuda or "") == "" if family == "cpu" else f"cu{(cuda or '').replace('.', '')}" == family


def _card(torch: Any, family: str) -> dict[str, Any]:
    try:
        torch.cuda.init()
        from desktop.engine.card_choice import best_card  # noqa: PLC0415 - imports torch

        best_card()  # the current one from here on
        free, _ = torch.cuda.mem_get_info()
        major, minor = torch.cuda.get_device_capability()
        return {"card": torch.cuda.get_device_name(), "capability": f"{major}.{minor}", "free_memory": int(free)}
    except (RuntimeError, AssertionError) as error:
        cause = str(error).strip().splitlines()[:1]
        raise stop_on(
            "engine.no_cuda", torch=str(torch.__version__), family=family, cause="".join(cause)[:300]
        ) from error


def four_bit_error(torch: Any, device: str) -> float:
    """Largest deviation of a product with 4-bit weights from that with the weights they stand for, relative to the
    largest value of the latter."""
    bnb = sys.modules["bitsandbytes"]
    torch.manual_seed(7)
    layer = bnb.nn.Linear4bit(256, 128, bias=False, compute_dtype=torch.float32, quant_type="nf4")
    layer.support_avx512bf16_for_cpu = False  # see `parts.keep_weights_unpacked`
    layer = layer.to(device)
    inputs = torch.randn(8, 256, device=device)
    with torch.no_grad():
        weights = bnb.functional.dequantize_4bit(layer.weight.data, layer.weight.quant_state).float()
        right = inputs @ weights.T
        return float((layer(inputs).float() - right).abs().max() / right.abs().max())


def _version(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return ""
