"""Which build of PyTorch this machine gets. Several gigabytes of CUDA packages never land where no driver is."""

from __future__ import annotations

import importlib.util
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from types import ModuleType

VERSION = "2.13.0"
_DRIVER_SIGNS = ("/sys/module/nvidia/version", "/proc/driver/nvidia/version", "/usr/lib/wsl/lib/libcuda.so.1")
_CUDA_PACKAGES = re.compile(r"(nvidia-(?!ml-py)|cuda-|triton\b)")


@dataclass(frozen=True)
class Choice:
    """A build: its family (``cpu`` or ``cu…``), why it was chosen, ways for uv to get it in order, and what to do when
    none works."""

    family: str
    why: str
    attempts: tuple[tuple[str, ...], ...]
    remedy: str = "Check the connection and start again."


def choose(allow_cuda_download: bool = False) -> Choice:
    """The build for this machine."""
    if not has_nvidia_driver():
        return cpu_choice(allow_cuda_download)
    driver, capability = ask_card()
    family = family_for(driver, capability)
    if family is None:
        return cpu_choice(allow_cuda_download, f"CPU, because driver {driver or 'unknown'} is too old for it")
    # The registry's own Linux build is the newest family; others come from PyTorch's index, which uv knows by name.
    first: tuple[str, ...] = () if family == "cu130" and sys.platform == "linux" else ("--torch-backend", family)
    return Choice(family, f"{family} for driver {driver}", (first, ("--torch-backend", family)))


def cpu_choice(allow_cuda_download: bool, why: str = "CPU, no NVIDIA driver found") -> Choice:
    """The CPU build: a local wheel if pip knows one, else from PyTorch's CPU index; never silently the CUDA one."""
    attempts: list[tuple[str, ...]] = []
    if folder := local_wheel_folder():
        attempts.append(("--find-links", folder))
    attempts.append(("--torch-backend", "cpu"))
    if sys.platform != "linux":
        attempts.append(())  # on Windows and macOS the registry's own build is the CPU one
    elif allow_cuda_download:
        attempts.append(())
    remedy = (
        "The CPU build was looked for in pip's own wheel folders and on PyTorch's CPU index. Check the connection; "
        "or take the CUDA build (about 3 GB) with --allow-cuda-download."
    )
    return Choice("cpu", why, tuple(attempts), remedy)


def family_for(driver: str, capability: tuple[int, int] | None) -> str | None:
    """The newest family that runs with this driver and card; None when the driver is too old for all."""
    numbers = tuple(int(part) for part in re.findall(r"\d+", driver))
    return _families().family_for(numbers, capability, sys.platform == "win32")  # type: ignore[no-any-return]


@cache
def _families() -> ModuleType:
    """The program's own table. By its path: nothing of the program can be imported before it is set up."""
    path = Path(__file__).resolve().parent.parent / "desktop" / "core" / "families.py"
    spec = importlib.util.spec_from_file_location("tunesmith_families", path)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def has_nvidia_driver() -> bool:
    """Whether an NVIDIA driver is loaded (or, in WSL, Windows has one)."""
    if any(Path(sign).exists() for sign in _DRIVER_SIGNS):
        return True
    return bool(_nvidia_smi("--list-gpus"))


def ask_card() -> tuple[str, tuple[int, int] | None]:
    """Driver version and the smallest compute capability of the cards that a build runs on, as far as nvidia-smi
    tells."""
    lines = _nvidia_smi("--query-gpu=driver_version,compute_cap", "--format=csv,noheader").splitlines()
    driver, found = "", []
    for line in lines:
        driver, _, number = (part.strip() for part in line.partition(","))
        major, _, minor = number.partition(".")
        if major.isdigit() and minor.isdigit():
            found.append((int(major), int(minor)))
    if not driver and Path(_DRIVER_SIGNS[0]).exists():
        driver = Path(_DRIVER_SIGNS[0]).read_text().strip()
    usable = [card for card in found if any(needs.fits(card) for needs in _families().FAMILIES)]
    return driver, min(usable or found, default=None)


def _nvidia_smi(*arguments: str) -> str:
    if not shutil.which("nvidia-smi"):
        return ""
    try:
        done = subprocess.run(["nvidia-smi", *arguments], capture_output=True, text=True, timeout=20, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return done.stdout.strip() if done.returncode == 0 else ""


def local_wheel_folder() -> str:
    """A folder of pip's find-links that holds PyTorch for this Python; uv does not look there by itself."""
    tag = f"cp{sys.version_info[0]}{sys.version_info[1]}"
    for place in pip_settings().get("find-links", "").split():
        folder = Path(place.removeprefix("file://"))
        if folder.is_dir() and list(folder.glob(f"torch-{VERSION}*-{tag}-*.whl")):
            return place
    return ""


@cache
def python_with_pip() -> str:
    """This Python, or the one its environment was made from (uv makes them without pip); empty if neither has."""
    base = Path(sys.base_prefix) / ("python.exe" if sys.platform == "win32" else "bin/python3")
    for python in (sys.executable, str(base)):
        command = [python, "-m", "pip", "--version"]
        try:
            if subprocess.run(command, capture_output=True, check=False).returncode == 0:
                return python
        except OSError:
            continue
    return ""


@cache
def pip_settings() -> dict[str, str]:
    """pip's own settings by plain name, from its files and environment variables."""
    if not (python := python_with_pip()):
        return {}
    command = [python, "-m", "pip", "config", "list"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    return parse_settings(done.stdout)


def parse_settings(text: str) -> dict[str, str]:
    """``global.find-links='…'`` lines as {``find-links``: ``…``}; environment beats files, as in pip."""
    found: dict[str, str] = {}
    for line in sorted(text.splitlines(), key=lambda line: line.startswith(":env:")):
        name, _, value = line.partition("=")
        found[name.rsplit(".", 1)[-1]] = value.strip().strip("'\"").replace("\\n", " ").strip()
    return found


def pip_settings_for_uv() -> dict[str, str]:
    """pip's mirror, extra indexes and certificates in the words uv understands; uv ignores pip's files."""
    settings, found = pip_settings(), {}
    if address := settings.get("index-url"):
        found["UV_INDEX_URL"] = address
    extra = [place for place in settings.get("extra-index-url", "").split() if not place.startswith("file:")]
    if extra:
        found["UV_EXTRA_INDEX_URL"] = " ".join(extra)
    if certificate := settings.get("cert"):
        found["SSL_CERT_FILE"] = certificate
    return found


def without_cuda(text: str) -> str:
    """A lock file without the packages that only PyTorch's CUDA build needs; that build brings them itself."""
    blocks = re.split(r"\n(?=\S)", text)
    kept = [block for block in blocks if not _CUDA_PACKAGES.match(block)]
    return "\n".join(kept).rstrip("\n") + "\n"
