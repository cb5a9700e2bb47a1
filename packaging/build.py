#!/usr/bin/env python3
"""Build what people install: ``python3 packaging/build.py linux | windows | deb | archive | setup | offline | check``.

``linux`` and ``windows`` write the tree of a system into ``build/``; ``deb`` and ``archive`` pack the Linux tree into
``dist/``, with a list of what is in it and checksums. Runs on Debian 12 after ``python3 packaging/dev.py setup``.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "packaging"))

import archive  # noqa: E402 - beside this file; packaging/ must not become a package
import debian  # noqa: E402
import payload  # noqa: E402
import windows_setup  # noqa: E402


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
    target = Path(options.build) / system
    payload.remove(target)
    payload.make_tree(payload.Build(payload.SYSTEMS[system], options.build / "cache", options.python_zip), target)
    return target


def deb(options: argparse.Namespace) -> Path:
    """The Debian package."""
    target = options.dist / f"tunesmith_{payload.version()}_amd64.deb"
    debian.write_package(tree(options, "linux"), target, options.quick)
    return target


def windows_setup_program(options: argparse.Namespace) -> Path:
    """The setup for Windows."""
    made = tree(options, "windows")
    command = [str(ROOT / ".venv" / "bin" / "python"), str(ROOT / "packaging" / "icon.py"), str(made / "tunesmith.ico")]
    if subprocess.run(command, check=False).returncode:
        raise payload.BuildError("The icon could not be drawn: python3 packaging/dev.py setup brings what draws it.")
    name = f"Tunesmith-{payload.version()}-setup.exe"
    return windows_setup.make_setup(made, payload.version(), options.dist / name, options.quick)


def run_archive(options: argparse.Namespace) -> Path:
    """The self-extracting archive."""
    target = options.dist / f"tunesmith-{payload.version()}-linux.run"
    archive.write_archive(tree(options, "linux"), target, options.quick)
    return target


ACTIONS = {
    "linux": lambda options: tree(options, "linux"),
    "windows": lambda options: tree(options, "windows"),
    "deb": deb,
    "archive": run_archive,
    "setup": windows_setup_program,
}


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", choices=tuple(ACTIONS))
    parser.add_argument("--build", type=Path, default=ROOT / "build", help="folder of trees and downloads")
    parser.add_argument("--dist", type=Path, default=ROOT / "dist", help="folder of the finished files")
    parser.add_argument("--quick", action="store_true", help="pack fast and large, for tests")
    parser.add_argument("--tree", type=Path, help="pack this tree, built before")
    parser.add_argument("--python-zip", type=Path, help="windows: python.org's embeddable zip of Python 3.13")
    return parser


if __name__ == "__main__":
    raise SystemExit(main())
