"""What an installed Tunesmith is made of, pinned by hash and without addresses: a lock for each system, for the app and
for the engine, and the table of PyTorch's builds. ``python3 packaging/dev.py lock`` writes them.

The versions are those of locks/dev.txt, so that people get what the tests ran with.
"""

from __future__ import annotations

import json
import re
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

PACKAGING = Path(__file__).resolve().parent
ROOT = PACKAGING.parent
DEV_LOCK = PACKAGING / "locks" / "dev.txt"
ENGINE_IN = PACKAGING / "engine.in"
TORCH_TABLE = ROOT / "resources" / "engine" / "torch.json"
FAMILIES = ("cpu", "cu126", "cu130")
_FROM_REGISTRY = {"linux": "cu130", "windows": "cpu"}
"""The build that the package registry itself holds; all others lie on PyTorch's own index, one leaf for each family."""

UvRun = Callable[[Sequence[str], str], int]


@dataclass(frozen=True)
class System:
    """A system that installers are made for: its Python and what uv calls it."""

    name: str
    python: str
    platform: str

    @property
    def app_lock(self) -> Path:
        """What the window and its data, Hub and drawing processes need."""
        return PACKAGING / "locks" / f"app-{self.name}.txt"

    @property
    def engine_lock(self) -> Path:
        """What the engine's processes need; it ships with the program, whose set-up reads it."""
        return ROOT / "resources" / "engine" / f"{self.name}.txt"


# glibc 2.34, the oldest that PySide6's wheels run with: Debian 12, Ubuntu 22.04
LINUX = System("linux", "3.11", "x86_64-manylinux_2_34")
WINDOWS = System("windows", "3.13", "x86_64-pc-windows-msvc")
SYSTEMS = {system.name: system for system in (LINUX, WINDOWS)}


def write_all(uv_run: UvRun) -> None:
    """Write the locks of both systems and the table of PyTorch's builds; `uv_run` raises when uv refuses."""
    table = {system.name: _torch_builds(system, uv_run) for system in SYSTEMS.values()}
    for system in SYSTEMS.values():
        _compile(system, ROOT / "pyproject.toml", system.app_lock, uv_run)
        _compile(system, ENGINE_IN, system.engine_lock, uv_run)
    TORCH_TABLE.write_text(json.dumps(table, indent=2) + "\n")


def _compile(system: System, wanted: Path, lock: Path, uv_run: UvRun) -> None:
    lock.parent.mkdir(parents=True, exist_ok=True)
    arguments = ["pip", "compile", str(wanted), "--constraints", str(DEV_LOCK), *_for(system)]
    arguments += ["--generate-hashes", "--no-header", "--no-annotate", "--upgrade", "-o", str(lock)]
    uv_run(arguments, f"The lock {lock.name} could not be made.")


def _for(system: System) -> list[str]:
    # uv looks at nothing but wheels: no package may run its own code while it is installed.
    return [
        "--python-version",
        system.python,
        "--python-platform",
        system.platform,
        "--only-binary",
        ":all:",
        "--quiet",
    ]


def _torch_builds(system: System, uv_run: UvRun) -> dict[str, dict[str, object]]:
    """Family -> version, where it comes from, and file, size and hash as far as they are known beforehand."""
    version = re.search(r"^torch==(\S+)", ENGINE_IN.read_text(), re.MULTILINE)
    assert version, "engine.in pins torch"
    found = {}
    for family in FAMILIES:
        if family == _FROM_REGISTRY[system.name]:
            found[family] = {"version": version[1], "from": "pypi", **_torch_wheel(system, version[1], uv_run)}
        else:
            # Its hash is not known here: this file is made without PyTorch's index, and the program says so.
            found[family] = {"version": f"{version[1]}+{family}", "from": family, "sha256": None}
    return found


def _torch_wheel(system: System, version: str, uv_run: UvRun) -> dict[str, object]:
    """File, size and hash of the registry's wheel for a system's Python."""
    with tempfile.TemporaryDirectory() as folder:
        wanted, answer = Path(folder, "torch.in"), Path(folder, "pylock.torch.toml")
        wanted.write_text(f"torch=={version}\n")
        arguments = ["pip", "compile", str(wanted), *_for(system), "--no-deps", "--format", "pylock.toml"]
        uv_run([*arguments, "-o", str(answer)], "The registry does not tell its build of PyTorch.")
        text = answer.read_text()
    tag = "cp" + system.python.replace(".", "")
    for wheel in re.findall(r"\{[^{}]*url = \"[^\"]*\.whl\".*?\}\s*\}", text):
        name = re.search(r"/([^/\"]+\.whl)\"", wheel)
        size, digest = re.search(r"size = (\d+)", wheel), re.search(r"sha256 = \"([0-9a-f]{64})\"", wheel)
        if name and size and digest and f"-{tag}-{tag}-" in name[1]:
            return {"file": name[1], "size": int(size[1]), "sha256": digest[1]}
    raise ValueError(f"no wheel of PyTorch {version} for Python {system.python} on {system.name}")


@dataclass(frozen=True)
class Pinned:
    """A package of a lock: name, version and the hashes of its files."""

    name: str
    version: str
    hashes: tuple[str, ...]


def read_lock(path: Path) -> list[Pinned]:
    """The packages of a lock in its order."""
    blocks = re.split(r"\n(?=\S)", path.read_text().strip())
    found = []
    for block in blocks:
        head = re.match(r"([A-Za-z0-9._-]+)==(\S+)", block)
        if head:
            found.append(Pinned(head[1], head[2], tuple(re.findall(r"--hash=sha256:([0-9a-f]{64})", block))))
    return found
