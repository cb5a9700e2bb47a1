#!/usr/bin/env python3
"""Build what people install: ``python3 packaging/build.py linux | windows | deb | archive | setup | offline | check``.

``linux`` and ``windows`` write the tree of a system into ``build/``; ``deb`` and ``archive`` pack the Linux tree into
``dist/``, with a list of what is in it; ``offline`` puts the engine's wheels beside what is there; ``check`` writes the
checksums of ``dist/`` and says what is over its size. Runs on Debian 12 after ``python3 packaging/dev.py setup``.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "packaging"))

import archive  # noqa: E402 - beside this file; packaging/ must not become a package
import debian  # noqa: E402
import offline  # noqa: E402
import payload  # noqa: E402
import release_locks  # noqa: E402
import sbom  # noqa: E402
import windows_setup  # noqa: E402

CEILINGS = {".deb": 60_000_000, ".exe": 55_000_000}
"""Bytes that an installer may have; more is not fetched in passing on a slow line."""


def main() -> int:
    """Do what was asked; returns the exit code."""
    options = _parser().parse_args()
    started = time.monotonic()
    try:
        result = ACTIONS[options.what](options)
    except payload.BuildError as error:
        print(f"\nBuild stopped: {error}", file=sys.stderr)
        return 1
    size = f", {result.stat().st_size / 1e6:.1f} MB" if result.is_file() else ""
    print(f"{result}{size} in {time.monotonic() - started:.0f} s")
    return 0


def tree(options: argparse.Namespace, system: str) -> Path:
    """The tree of a system, made anew unless one is named."""
    if options.tree:
        return Path(options.tree)
    if options.python_zip:
        check_python(options.python_zip, options.python_sha256)
    target = Path(options.build) / system
    payload.remove(target)
    cache = options.build / "cache"
    payload.make_tree(payload.Build(payload.SYSTEMS[system], cache, options.python_zip, options.quick), target)
    return target


def check_python(file: Path, sha256: str) -> None:
    """Stop unless Windows' Python is the file that its makers name: what is in it goes to every PC."""
    found = hashlib.sha256(file.read_bytes()).hexdigest()
    if found != sha256.lower():
        raise payload.BuildError(f"{file.name} has the SHA-256 {found}; --python-sha256 says “{sha256}”.")


def deb(options: argparse.Namespace) -> Path:
    """The Debian package."""
    target = options.dist / f"tunesmith_{payload.version()}_amd64.deb"
    files = tree(options, "linux")
    debian.write_package(files, target, options.quick)
    sbom.write_sbom(payload.SYSTEMS["linux"], files, options.dist / f"tunesmith-{payload.version()}-linux.cdx.json")
    return target


def windows_setup_program(options: argparse.Namespace) -> Path:
    """The setup for Windows."""
    made = tree(options, "windows")
    command = [str(ROOT / ".venv" / "bin" / "python"), str(ROOT / "packaging" / "icon.py"), str(made / "tunesmith.ico")]
    if subprocess.run(command, check=False).returncode:
        raise payload.BuildError("The icon could not be drawn: python3 packaging/dev.py setup brings what draws it.")
    os.utime(made / "tunesmith.ico", (payload.epoch(), payload.epoch()))  # the setup packs times, too
    name = f"Tunesmith-{payload.version()}-setup.exe"
    sbom.write_sbom(payload.SYSTEMS["windows"], made, options.dist / f"tunesmith-{payload.version()}-windows.cdx.json")
    return windows_setup.make_setup(made, payload.version(), options.dist / name, options.quick)


def run_archive(options: argparse.Namespace) -> Path:
    """The self-extracting archive."""
    target = options.dist / f"tunesmith-{payload.version()}-linux.run"
    files = tree(options, "linux")
    archive.write_archive(files, target, options.quick)
    sbom.write_sbom(payload.SYSTEMS["linux"], files, options.dist / f"tunesmith-{payload.version()}-linux.cdx.json")
    return target


def bundle(options: argparse.Namespace) -> Path:
    """Installers and the engine's wheels in one folder."""
    endings = {"linux": ("*.deb", "*.run"), "windows": ("*.exe",)}[options.system]
    installers = [path for ending in endings for path in sorted(options.dist.glob(ending))]
    target = options.dist / f"tunesmith-{payload.version()}-{options.system}-{options.family}"
    offline.write_bundle(payload.SYSTEMS[options.system], options.family, installers, target)
    _write_sums(target)
    return target


def check(options: argparse.Namespace) -> Path:
    """Checksums of what is finished. Raises `BuildError` for an installer over its ceiling."""
    for path in sorted(options.dist.iterdir()):
        if (most := CEILINGS.get(path.suffix)) and path.stat().st_size > most:
            raise payload.BuildError(f"{path.name} has {path.stat().st_size:,} bytes; it may have {most:,}.")
    return _write_sums(options.dist)


def _write_sums(folder: Path) -> Path:
    """SHA256SUMS of a folder's files, as ``sha256sum --check`` reads them."""
    sums = folder / "SHA256SUMS"
    lines = []
    for path in sorted(folder.rglob("*")):
        if path.is_file() and path != sums and path.suffix != ".lock":
            with path.open("rb") as file:
                digest = hashlib.sha256()
                while piece := file.read(1 << 20):
                    digest.update(piece)
            lines.append(f"{digest.hexdigest()}  {path.relative_to(folder).as_posix()}\n")
    sums.write_text("".join(lines))
    return sums


ACTIONS = {
    "linux": lambda options: tree(options, "linux"),
    "windows": lambda options: tree(options, "windows"),
    "deb": deb,
    "archive": run_archive,
    "setup": windows_setup_program,
    "offline": bundle,
    "check": check,
}


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", choices=tuple(ACTIONS))
    parser.add_argument("--build", type=Path, default=ROOT / "build", help="folder of trees and downloads")
    parser.add_argument("--dist", type=Path, default=ROOT / "dist", help="folder of the finished files")
    parser.add_argument("--quick", action="store_true", help="fast and large, for tests")
    parser.add_argument("--tree", type=Path, help="pack this tree, built before")
    parser.add_argument("--system", choices=tuple(payload.SYSTEMS), default="linux", help="offline: whose wheels")
    parser.add_argument("--family", choices=release_locks.FAMILIES, default="cu130", help="offline: for which cards")
    parser.add_argument("--python-zip", type=Path, help="windows: python.org's embeddable zip of Python 3.13")
    parser.add_argument("--python-sha256", default="", help="with --python-zip: its hash, from python.org's page")
    return parser


if __name__ == "__main__":
    raise SystemExit(main())
