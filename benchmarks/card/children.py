"""Starting a side in a process of its own, with a limit on its time and an eye on the whole card's memory."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent.parent
LOOK_SECONDS = 0.1
LIBRARIES = ("torch", "transformers", "peft", "bitsandbytes", "accelerate", "triton", "trl", "unsloth", "datasets")


class Ended:
    """How a child ended: exit code (None: stopped when its time was up), seconds, most bytes of the card that NVML
    showed beyond those in use before (0 where there is no NVML), and the end of what it printed."""

    def __init__(self, code: int | None, began: float, card_bytes: int, log: Path) -> None:
        self.code, self.began, self.card_bytes = code, began, card_bytes
        self.seconds = time.time() - began
        self.last_words = log.read_text("utf-8", errors="replace")[-1500:] if log.is_file() else ""


def environment(folder: Path, **more: str) -> dict[str, str]:
    """What every side gets: no network, one allocator for all, and caches in `folder`."""
    known = os.environ.get("PYTHONPATH", "")
    return {
        **os.environ,
        "PYTHONPATH": os.pathsep.join(filter(None, (str(ROOT), known))),
        "PYTHONUTF8": "1",
        "HF_HUB_OFFLINE": "1",
        "TRANSFORMERS_OFFLINE": "1",
        "HF_DATASETS_OFFLINE": "1",
        "HF_HUB_DISABLE_TELEMETRY": "1",
        "HF_HOME": str(folder / "hf"),
        "TOKENIZERS_PARALLELISM": "false",
        "WANDB_DISABLED": "true",
        "UNSLOTH_DISABLE_STATISTICS": "1",
        "UNSLOTH_COMPILE_LOCATION": str(folder / "unsloth"),
        "PYTORCH_ALLOC_CONF": "expandable_segments:True",  # and its name before torch 2.9
        "PYTORCH_CUDA_ALLOC_CONF": "expandable_segments:True",
        "GOMP_SPINCOUNT": "1000",  # what our engine sets; all sides get it
        **more,
    }


def run(command: Sequence[str], folder: Path, log: Path, seconds: float, **more: str) -> Ended:
    """Run a child in `folder` for `seconds` at most, its output in `log`."""
    look = card_memory()
    before = look()
    most = before
    began = time.time()
    code: int | None = None
    with log.open("wb") as out:
        child = subprocess.Popen(
            command, stdin=subprocess.DEVNULL, stdout=out, stderr=out, env=environment(folder, **more), cwd=folder
        )
        try:
            while time.time() < began + seconds:
                with suppress(subprocess.TimeoutExpired):
                    code = child.wait(LOOK_SECONDS)
                    break
                most = max(most, look())
        finally:
            if code is None:
                child.kill()
                child.wait()
    return Ended(code, began, most - before, log)


def module(python: str, name: str, *arguments: object) -> list[str]:
    """The command that runs a module of `benchmarks.card`."""
    return [python, "-m", f"benchmarks.card.{name}", *map(str, arguments)]


def read_report(path: Path) -> dict[str, Any]:
    """What a child reported; empty if it did not come so far."""
    try:
        return json.loads(path.read_bytes())  # type: ignore[no-any-return]
    except (OSError, ValueError):
        return {}


def card_memory() -> Callable[[], int]:
    """A function that says how many bytes of the first card are in use by all; 0 where NVML is missing."""
    try:
        import pynvml

        pynvml.nvmlInit()
        handle = pynvml.nvmlDeviceGetHandleByIndex(0)
        pynvml.nvmlDeviceGetMemoryInfo(handle)
    except Exception:  # no library, no driver, no card
        return lambda: 0
    return lambda: int(pynvml.nvmlDeviceGetMemoryInfo(handle).used)


def card_facts() -> dict[str, str]:
    """Name, memory and driver of the first card, as NVML says."""
    try:
        import pynvml

        pynvml.nvmlInit()
        handle = pynvml.nvmlDeviceGetHandleByIndex(0)
        total = pynvml.nvmlDeviceGetMemoryInfo(handle).total
        found = {"card": pynvml.nvmlDeviceGetName(handle), "driver": pynvml.nvmlSystemGetDriverVersion()}
    except Exception:  # as above
        return {}
    told = {key: value.decode() if isinstance(value, bytes) else str(value) for key, value in found.items()}
    return told | {"memory_gib": f"{total / (1 << 30):.1f}"}


def has_cuda() -> bool:
    """Whether torch of this Python sees a card; asked in a process of its own, so that this one has no context."""
    code = "import sys, torch; sys.exit(not torch.cuda.is_available())"
    return subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def versions(python: str) -> dict[str, str]:
    """The versions of the libraries that matter, as that Python has them; those it lacks are left out."""
    code = (
        "import json\nfrom importlib.metadata import version\nfound = {}\n"
        f"for name in {LIBRARIES!r}:\n    try: found[name] = version(name)\n    except Exception: pass\n"
        "print(json.dumps(found))"
    )
    try:
        done = subprocess.run([python, "-c", code], capture_output=True, check=True, timeout=60)
        return json.loads(done.stdout)  # type: ignore[no-any-return]
    except (OSError, subprocess.SubprocessError, ValueError):
        return {}


def python_with(library: str, given: str) -> str:
    """The Python that has this library: the one given, or this one if it has it; empty if there is none."""
    python = given or sys.executable
    return python if library in versions(python) else ""
