"""The engine's short jobs: unpack a GGUF, export a run, say what works here and how fast, answer prompts."""

from __future__ import annotations

import traceback
from collections.abc import Callable
from pathlib import Path

import torch
import transformers

from desktop.core.files import problem_of_os_error
from desktop.core.problems import Problem, ProblemError
from desktop.core.replies import Done, Progressed, Refused
from desktop.core.runs import ExitCode, RunFolder
from desktop.engine import assistant, environment, exporting, measuring, unpacking
from desktop.engine.lines import Lines
from desktop.engine.parts import out_of_memory

Tell = Callable[[float, str], None]


def unpack(gguf: Path, folder: Path) -> int:
    """Turn a GGUF file into an ordinary model folder."""
    return _job(lambda tell: unpacking.unpack(gguf, folder, tell))


def export(kind: str, run: Path, folder: Path) -> int:
    """Write a run's adapter, or base and adapter merged, into `folder`."""
    make = exporting.export_adapter if kind == "adapter" else exporting.export_merged
    return _job(lambda tell: make(RunFolder(run), folder, tell))


def check() -> int:
    """Say versions, and try one 4-bit product on the device a run would use."""

    def work(tell: Tell) -> Done:
        device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
        facts: dict[str, str | int | float | bool] = {"cuda": torch.cuda.is_available(), "four_bit": four_bit(device)}
        found = environment.environment(device)
        facts |= {name: text for name, text in found["packages"].items() if text}
        facts["device"] = found.get("card", "cpu")
        return Done(facts=facts)

    return _job(work)


def measure(seconds: float) -> int:
    """Measure how fast the device of a run computes and copies, `seconds` for each rate."""
    return _job(lambda tell: measuring.measure(seconds, tell))


def four_bit(device: torch.device) -> bool:
    """Whether a small NF4 layer computes finite numbers on `device`."""
    import bitsandbytes as bnb  # noqa: PLC0415 - the check must be able to report that it does not import

    layer = bnb.nn.Linear4bit(64, 64, bias=False, compute_dtype=torch.float32, quant_type="nf4").to(device)
    return bool(torch.isfinite(layer(torch.ones(2, 64, device=device))).all())


def serve() -> int:
    """Answer requests until standard input ends."""
    transformers.utils.logging.set_verbosity_error()
    return assistant.serve(Lines())


def _job(work: Callable[[Tell], Done]) -> int:
    """Run one job with its progress on standard output; problems become a reply and exit code 4."""
    transformers.utils.logging.set_verbosity_error()
    lines = Lines()
    try:
        lines.say(work(lambda share, step: lines.say(Progressed(share=share, step=step))))
        return ExitCode.finished
    except ProblemError as error:
        problem = error.problems[0]
    except (torch.OutOfMemoryError, MemoryError):
        problem = out_of_memory().problems[0]
    except OSError as error:
        problem = problem_of_os_error(error, Path(error.filename or ".")).problems[0]
    except Exception as error:
        traceback.print_exc()
        problem = Problem("engine.fault", {"kind": type(error).__name__, "cause": str(error)[:300]})
    lines.say(Refused(problem=problem))
    return ExitCode.failed
