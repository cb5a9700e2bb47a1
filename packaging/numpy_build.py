"""numpy without OpenBLAS, of which nothing in the window and its data processes makes use and which is 28 MB, 5 MB
packed: built from the source that the lock names. Linux only; a quick build takes the wheel as it is."""

from __future__ import annotations

import os
import shutil
import subprocess
import tarfile
from hashlib import sha256
from pathlib import Path

import sources
from release_locks import PACKAGING, System, read_lock

TOOLS = PACKAGING / "locks" / "numpy-build.txt"
"""Cython and ninja, pinned by hash; numpy brings its own meson."""
SETTINGS = (
    *("-Dblas=none", "-Dlapack=none", "-Dallow-noblas=true"),
    # AVX2 beside the baseline of numpy's wheels: kernels for AVX-512 are another 2 MB, and sort no faster here.
    *("-Dcpu-dispatch=X86_V3", "-Ddisable-svml=true"),
    *("-Dbuildtype=release", "-Db_ndebug=true", "--prefix=/usr"),
)


def without_blas(site: Path, system: System, cache: Path, python: Path, uv_run: sources.UvRun) -> None:
    """Put numpy without OpenBLAS in the place of the wheel's. `python` builds it and must be of the system's version,
    with its headers. Raises `RuntimeError` with the compiler's last words."""
    (pinned,) = (package for package in read_lock(system.app_lock) if package.name == "numpy")
    archive = sources.source_archive("numpy", pinned.version, cache, uv_run, "numpy's source could not be had.")
    if sha256(archive.read_bytes()).hexdigest() not in pinned.hashes:
        raise ValueError(f"{archive.name} is not in {system.app_lock.name}")
    key = sha256(" ".join((pinned.version, *SETTINGS, TOOLS.read_text())).encode()).hexdigest()[:12]
    ready = cache / f"numpy-{key}"
    if not ready.exists():
        _build(archive, cache / "numpy-build", ready, python, uv_run)
    for folder in ("numpy", "numpy.libs"):
        shutil.rmtree(site / folder, ignore_errors=True)
    shutil.copytree(ready, site / "numpy")


def _build(archive: Path, work: Path, ready: Path, python: Path, uv_run: sources.UvRun) -> None:
    """Build in `work`, which is emptied, and leave the package at `ready`."""
    shutil.rmtree(work, ignore_errors=True)
    work.mkdir(parents=True)
    tools = work / "tools"
    asked = ["pip", "install", "--quiet", "--target", str(tools), "--no-deps", "--only-binary", ":all:"]
    asked += ["--python", str(python), "--require-hashes", "-r", str(TOOLS)]
    uv_run(asked, "What builds numpy could not be had.")
    with tarfile.open(archive) as packed:
        packed.extractall(work, filter="data")
    (source,) = work.glob("numpy-*")
    environment = {**os.environ, "PYTHONPATH": str(tools), "PYTHONDONTWRITEBYTECODE": "1"}
    environment["PATH"] = f"{tools / 'bin'}{os.pathsep}{environment['PATH']}"
    for name in ("CFLAGS", "CXXFLAGS"):
        environment[name] = f"-ffile-prefix-map={work}=."
    meson = [str(python), str(source / "vendored-meson" / "meson" / "meson.py")]
    native = work / "python.ini"
    native.write_text(f"[binaries]\npython = '{python}'\n")
    _run([*meson, "setup", str(work / "out"), str(source), "--native-file", str(native), *SETTINGS], environment)
    _run([*meson, "compile", "-C", str(work / "out")], environment)
    environment["DESTDIR"] = str(work / "root")
    _run([*meson, "install", "-C", str(work / "out"), "--no-rebuild", "--quiet"], environment)
    (package,) = (work / "root").rglob("site-packages/numpy")
    config = package / "__config__.py"
    config.write_text(config.read_text().replace(str(python), "python3").replace(str(work), "."))
    shutil.move(str(package), ready)
    shutil.rmtree(work)


def _run(command: list[str], environment: dict[str, str]) -> None:
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(f"numpy could not be built: {(done.stdout + done.stderr).strip()[-1500:]}")
