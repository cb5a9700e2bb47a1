"""The PC around the card: system, processor, memory."""

from __future__ import annotations

import platform
import sys
from functools import cache
from pathlib import Path

import psutil

from desktop.core.hardware import HostInfo
from desktop.core.wsl import in_wsl


def read_host() -> HostInfo:
    """What this PC is. Never raises."""
    memory = psutil.virtual_memory()
    name, bf16 = _processor()
    return HostInfo(
        os=_system(),
        cpu_name=name,
        physical_cores=psutil.cpu_count(logical=False),
        logical_cores=psutil.cpu_count() or 1,
        ram_total=memory.total,
        ram_free=memory.available,
        wsl=is_wsl(),
        cpu_bf16=bf16,
    )


def is_wsl() -> bool:
    """Whether this is Linux inside Windows, where the driver belongs to Windows."""
    return in_wsl()


@cache
def _system() -> str:
    if sys.platform == "linux":
        try:
            return platform.freedesktop_os_release().get("PRETTY_NAME", "Linux")
        except OSError:
            return "Linux"
    return f"{platform.system()} {platform.release()}"


@cache
def _processor() -> tuple[str, bool]:
    """Name, and whether it multiplies bf16 in hardware (AVX512-BF16 or AMX)."""
    if sys.platform == "win32":
        return _windows_processor(), False
    try:
        text = Path("/proc/cpuinfo").read_text("utf-8", "replace")
    except OSError:
        return platform.processor(), False
    fields = dict(line.split(":", 1) for line in text.splitlines() if ":" in line)
    values = {name.strip(): value.strip() for name, value in fields.items()}
    flags = values.get("flags", "").split()
    return values.get("model name", platform.machine()), "avx512_bf16" in flags or "amx_bf16" in flags


def _windows_processor() -> str:
    if sys.platform != "win32":
        return ""
    import winreg  # noqa: PLC0415 - exists on Windows only

    try:
        with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, r"HARDWARE\DESCRIPTION\System\CentralProcessor\0") as key:
            return str(winreg.QueryValueEx(key, "ProcessorNameString")[0]).strip()
    except OSError:
        return platform.processor()
