"""For PCs without a connection: the installers and a folder of the engine's wheels for one family of cards. Put beside
the installed program, or named in the window, the engine is set up from it without fetching anything."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

import payload
import release_locks
import torch_choice
from release_locks import System

PYTORCH = "https://download.pytorch.org/whl"
"""PyTorch's own index, with a leaf for each family."""
_CUDA = re.compile(r"(nvidia-(?!ml-py)|cuda-|triton\b)")


def write_bundle(system: System, family: str, installers: Sequence[Path], target: Path) -> None:
    """Write the bundle of a family into the folder `target`. Raises `BuildError` when a wheel cannot be had."""
    wheels = target / f"wheelhouse-{family}"
    wheels.mkdir(parents=True, exist_ok=True)
    build = json.loads(release_locks.TORCH_TABLE.read_text())[system.name][family]
    locked, elsewhere = wanted(system, family)
    with tempfile.TemporaryDirectory() as folder:
        lock = Path(folder, "lock.txt")
        lock.write_text("".join(locked))
        _download(system, wheels, ["--require-hashes", "--no-deps", "-r", str(lock)])
    if elsewhere:
        # What PyTorch's index holds brings CUDA packages of its own on Linux; they are not in the lock.
        alone = ["--no-deps"] if family == "cpu" or system.name == "windows" else []
        leaf = ["--extra-index-url", f"{PYTORCH}/{family}"]
        _download(system, wheels, [*alone, *leaf, f"torch=={build['version']}"])
    for path in installers:
        shutil.copy2(path, target / path.name)


def wanted(system: System, family: str) -> tuple[list[str], bool]:
    """The lines of the engine's lock for a family, and whether its PyTorch lies elsewhere."""
    build = json.loads(release_locks.TORCH_TABLE.read_text())[system.name][family]
    elsewhere = build["from"] != "pypi"
    blocks = [f"{block.strip()}\n" for block in re.split(r"\n(?=\S)", system.engine_lock.read_text())]
    if elsewhere:
        blocks = [block for block in blocks if not _CUDA.match(block) and not block.startswith("torch==")]
    return blocks, elsewhere


def _download(system: System, wheels: Path, wanted: Sequence[str]) -> None:
    python = torch_choice.python_with_pip()
    if not python:
        raise payload.BuildError("pip is missing; on Debian: apt-get install python3-pip")
    command = [python, "-m", "pip", "download", "--quiet", "--disable-pip-version-check", "--only-binary", ":all:"]
    command += ["--dest", str(wheels), "--python-version", system.python, "--implementation", "cp"]
    for platform in _platforms(system):
        command += ["--platform", platform]
    if subprocess.run([*command, *wanted], stdout=sys.stderr, check=False).returncode:
        raise payload.BuildError("Not every wheel of the engine could be had; the lines above say why.")


def _platforms(system: System) -> list[str]:
    if system.name == "windows":
        return ["win_amd64"]
    newest = int(system.platform.rsplit("_", 1)[1])
    old = ["manylinux2014_x86_64", "manylinux2010_x86_64", "manylinux1_x86_64", "linux_x86_64"]
    return [*(f"manylinux_2_{minor}_x86_64" for minor in range(newest, 4, -1)), *old]
