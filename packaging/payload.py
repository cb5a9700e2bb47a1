"""The tree that every installer carries: ``python/`` (interpreter), ``site/`` (third-party packages, trimmed),
``program/`` (our wheel, unpacked) and ``installed.json``. The same on each system; only built on Debian 12."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import interpreters
import numpy_build
import release_locks
import torch_choice
import trim
from release_locks import ROOT, System

UV = ROOT / ".tools" / "bin" / "uv"


class BuildError(Exception):
    """Something stopped the build; the message says what."""


@dataclass(frozen=True)
class Build:
    """What is built: the system, where downloads are kept, and python.org's zip for Windows, if it is not to be the
    stand-in; `quick` takes numpy's wheel as it is, for tests."""

    system: System
    cache: Path
    python_zip: Path | None = None
    quick: bool = False


def make_tree(build: Build, tree: Path) -> None:
    """Write the tree at `tree`, which must not exist."""
    tree.mkdir(parents=True)
    if build.system.name == "linux":
        python = interpreters.linux_python(tree / "python", build.cache)
    else:
        python = interpreters.windows_python(tree / "python", build.cache, build.python_zip, uv_run)
    _site(build, tree / "site")
    _program(tree / "program")
    kind = "setup" if build.system.name == "windows" else "archive"
    installed = {"version": version(), "kind": kind, "python": python, "built": _day()}
    (tree / "installed.json").write_text(json.dumps(installed) + "\n")
    _settle(tree)


def installed_as(tree: Path, kind: str) -> bytes:
    """The tree's installed.json for another way onto a PC."""
    return (json.dumps(json.loads((tree / "installed.json").read_text()) | {"kind": kind}) + "\n").encode()


def version() -> str:
    """The program's version, as its package says it."""
    found = re.search(r'__version__ = "([^"]+)"', (ROOT / "desktop" / "__init__.py").read_text())
    assert found
    return found[1]


def epoch() -> int:
    """The time that every file gets, in seconds: SOURCE_DATE_EPOCH, else that of the last commit."""
    if given := os.environ.get("SOURCE_DATE_EPOCH"):
        return int(given)
    command = ["git", "log", "-1", "--format=%ct"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    return int(done.stdout) if done.returncode == 0 and done.stdout.strip() else 1_700_000_000


def uv_run(arguments: Sequence[str], failure: str) -> int:
    """Run uv with pip's settings; raises `BuildError` with `failure` when it refuses."""
    environment = {**os.environ, **torch_choice.pip_settings_for_uv(), "UV_NO_CONFIG": "1"}
    environment.setdefault("UV_HTTP_TIMEOUT", "180")
    if subprocess.run([str(UV), *arguments], env=environment, check=False).returncode:
        raise BuildError(failure)
    return 0


def _site(build: Build, site: Path) -> None:
    """Third-party packages by hash, for another system if need be, and what of them is not needed removed."""
    system = build.system
    command = ["pip", "install", "--quiet", "--target", str(site), "--link-mode", "copy", "--no-deps"]
    command += ["--python", sys.executable, "--python-version", system.python, "--python-platform", system.platform]
    command += ["--only-binary", ":all:", "--require-hashes", "-r", str(system.app_lock)]
    uv_run(command, f"The packages of {system.app_lock.name} could not be had.")
    if system.name == "linux" and not build.quick:
        try:
            numpy_build.without_blas(site, system, build.cache, _developers_python(), uv_run)
        except (RuntimeError, ValueError, OSError) as error:
            raise BuildError(str(error)) from error
    trim.trim_site(site, system.name)


def _program(program: Path) -> None:
    """Our own wheel, unpacked. It is built with the hatchling that is pinned for the tests."""
    environment = {**os.environ, "SOURCE_DATE_EPOCH": str(epoch())}
    release = [str(_developers_python()), str(ROOT / "packaging" / "translations.py"), "release"]
    if subprocess.run(release, check=False).returncode:
        raise BuildError("The translations could not be released; the lines above say why.")
    with tempfile.TemporaryDirectory() as folder:
        command = [str(_developers_python()), "-m", "hatchling", "build", "-t", "wheel", "-d", folder]
        done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
        if done.returncode:
            raise BuildError(f"The program's own package could not be built: {done.stderr.strip()[-500:]}")
        (wheel,) = Path(folder).glob("*.whl")
        with zipfile.ZipFile(wheel) as archive:
            archive.extractall(program)
    for record in (*program.glob("*.dist-info/RECORD"), *program.rglob("tunesmith_*.ts")):
        record.unlink()


def _developers_python() -> Path:
    for python in (ROOT / ".venv" / "bin" / "python", Path(sys.executable)):
        if python.exists() and subprocess.run([str(python), "-c", "import hatchling"], check=False).returncode == 0:
            return python
    raise BuildError("hatchling is missing: python3 packaging/dev.py setup brings it.")


def _settle(tree: Path) -> None:
    """Equal rights and times everywhere, so that two builds of one state are one."""
    for folder, _, names in os.walk(tree, topdown=False):
        for name in names:
            path = Path(folder, name)
            if path.is_symlink():
                continue
            runs = path.parent.name == "bin" and path.parent.parent.name == "python"
            path.chmod(0o755 if runs else 0o644)
            os.utime(path, (epoch(), epoch()))
        Path(folder).chmod(0o755)
        os.utime(folder, (epoch(), epoch()))


def _day() -> str:
    return time.strftime("%Y-%m-%d", time.gmtime(epoch()))


def remove(folder: Path) -> None:
    """Remove a folder of an earlier build, if there is one."""
    if folder.exists():
        shutil.rmtree(folder)


SYSTEMS = release_locks.SYSTEMS
