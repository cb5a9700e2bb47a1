"""What this engine runs on: versions, device, driver. Written into each run and shown by `doctor`."""

from __future__ import annotations

import platform
from importlib.metadata import PackageNotFoundError, version
from typing import Any

import torch

PACKAGES = ("torch", "transformers", "peft", "bitsandbytes", "tokenizers", "safetensors", "tunesmith")


def environment(device: torch.device) -> dict[str, Any]:
    """Versions and device as plain data, without any path or name of this PC."""
    found: dict[str, Any] = {
        "python": platform.python_version(),
        "system": f"{platform.system()} {platform.release()}",
        "packages": {name: _version(name) for name in PACKAGES},
        "device": device.type,
        "threads": torch.get_num_threads(),
    }
    if device.type == "cuda":
        major, minor = torch.cuda.get_device_capability(device)
        found |= {
            "card": torch.cuda.get_device_name(device),
            "compute_capability": f"{major}.{minor}",
            "cuda": torch.version.cuda,
            "driver": driver_version(),
        }
    return found


def driver_version() -> str:
    """The version of the card's driver; empty where NVML does not tell it. What runs show of memory holds for one."""
    try:
        import pynvml  # noqa: PLC0415 - loads the driver's library

        pynvml.nvmlInit()
        try:
            found = pynvml.nvmlSystemGetDriverVersion()
        finally:
            pynvml.nvmlShutdown()
    except Exception:  # pynvml makes its exceptions at run time
        return ""
    return found.decode("ascii", "replace") if isinstance(found, bytes) else str(found)


def _version(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return ""
