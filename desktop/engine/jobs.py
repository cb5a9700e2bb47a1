"""The engine's short jobs: unpack a GGUF, export a run, say what works here, answer prompts."""

from __future__ import annotations

import signal
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

import torch
import transformers

from desktop.core.gguf_types import USUAL
from desktop.core.replies import Done
from desktop.core.runs import RunFolder
from desktop.engine import assistant, environment, unpacking
from desktop.engine.card_choice import device_here
from desktop.engine.job import Tell, run_job
from desktop.engine.lines import Lines


def unpack(gguf: Path, folder: Path) -> int:
    """Turn a GGUF file into an ordinary model folder."""
    return _quietly(lambda tell: unpacking.unpack(gguf, folder, tell))


def gguf(
    folder: Path, target: Path, types: Sequence[str], adapter: bool, base: Path | None, strength: float | None
) -> int:
    """Write a run, or the adapter in `folder` on `base`, as GGUF files, or its LoRA as one."""
    from desktop.engine import exporting, gguf_writing  # noqa: PLC0415 - no other job needs it

    def work(tell: Tell) -> Done:
        source = exporting.source_of(folder, base, strength)
        if adapter:
            return gguf_writing.export_gguf_adapter(source, target, tell)
        return gguf_writing.export_gguf(source, target, types or [USUAL], tell)

    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))  # a cancelled job clears away what it began
    return _quietly(work)


def parity(
    folder: Path, files: Sequence[Path], types: Sequence[str], count: int, base: Path | None, like: Path | None,
    strength: float | None,
) -> int:  # fmt: skip
    """Hold exports of a run, or of the adapter in `folder` on `base`, against its own model: on held-out examples of
    the run `like`, which for a run is itself, or on general ones."""
    from desktop.engine import exporting  # noqa: PLC0415 - no other job needs it
    from desktop.engine.parity import parity as compare  # noqa: PLC0415 - the same

    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))

    def work(tell: Tell) -> Done:
        source = exporting.source_of(folder, base, strength)
        return compare(source, RunFolder(like) if like else source.run, files, types, count, tell)

    return _quietly(work)


def evidence(folder: Path) -> int:
    """Try prompts on held-out examples with a base model, as `folder` asks."""
    from desktop.engine.evidence import evidence as gather  # noqa: PLC0415 - no other job needs it

    return _quietly(lambda tell: gather(folder, tell))


def combine(folder: Path) -> int:
    """Put adapters together with weights, as `folder` asks."""
    from desktop.engine.combining import combine as put_together  # noqa: PLC0415 - no other job needs it

    return _quietly(lambda tell: put_together(folder, tell))


def evaluate(run: Path, of: Path, base: Path | None, count: int) -> int:
    """Let the model of the run `of`, or the adapter in `of` on `base`, answer held-out examples of `run`."""
    from desktop.engine.evaluating import evaluate as answer  # noqa: PLC0415 - no other job needs it

    return _quietly(lambda tell: answer(RunFolder(run), of, base, count, tell))


def give(run: Path, file: Path) -> int:
    """Say which label or number a run gives to the text in `file`."""
    from desktop.engine.giving import give as say  # noqa: PLC0415 - no other job needs it

    return _quietly(lambda tell: say(RunFolder(run), file, tell))


def forgetting(run: Path, strengths: Sequence[float]) -> int:
    """Measure what a run's result has forgotten, at these strengths."""
    from desktop.engine.forgetting import measure  # noqa: PLC0415 - no other job needs it

    return _quietly(lambda tell: measure(RunFolder(run), strengths, tell))


def scorecard(run: Path) -> int:
    """Make the scorecard of a run that has ended."""
    from desktop.engine.scorecard_job import scorecard as make  # noqa: PLC0415 - no other job needs it

    return _quietly(lambda tell: make(RunFolder(run), tell))


def check() -> int:
    """Say versions, and try one 4-bit product on the device a run would use."""

    def work(tell: Tell) -> Done:
        device = device_here()
        facts: dict[str, str | int | float | bool] = {"cuda": torch.cuda.is_available(), "four_bit": four_bit(device)}
        found = environment.environment(device)
        facts |= {name: text for name, text in found["packages"].items() if text}
        facts["device"] = found.get("card", "cpu")
        return Done(facts=facts)

    return _quietly(work)


def four_bit(device: torch.device) -> bool:
    """Whether a small NF4 layer computes finite numbers on `device`."""
    import bitsandbytes as bnb  # noqa: PLC0415 - the check must be able to report that it does not import

    layer = bnb.nn.Linear4bit(64, 64, bias=False, compute_dtype=torch.float32, quant_type="nf4").to(device)
    return bool(torch.isfinite(layer(torch.ones(2, 64, device=device))).all())


def serve() -> int:
    """Answer requests until standard input ends."""
    transformers.utils.logging.set_verbosity_error()
    return assistant.serve(Lines())


def _quietly(work: Callable[[Tell], Done]) -> int:
    """Run one job without what transformers says meanwhile."""
    transformers.utils.logging.set_verbosity_error()
    return run_job(work)
