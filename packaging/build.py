#!/usr/bin/env python3
"""Build what people install: ``python3 packaging/build.py linux | windows | deb | archive | offline | check``.

Runs on Debian 12 after ``python3 packaging/dev.py setup``. Results land in ``build/`` (trees) and ``dist/`` (files).
"""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "packaging"))

import payload  # noqa: E402 - beside this file; packaging/ must not become a package


def main() -> int:
    """Do what was asked; returns the exit code."""
    options = _parser().parse_args()
    started = time.monotonic()
    try:
        result = tree(options, options.what, {"linux": "archive", "windows": "setup"}[options.what])
    except payload.BuildError as error:
        print(f"\nBuild stopped: {error}", file=sys.stderr)
        return 1
    print(f"{result} in {time.monotonic() - started:.0f} s")
    return 0


def tree(options: argparse.Namespace, system: str, kind: str) -> Path:
    """The tree for a system, made anew."""
    target = options.build / f"{system}-{kind}"
    payload.remove(target)
    payload.make_tree(payload.Build(payload.SYSTEMS[system], kind, options.build / "cache", options.python_zip), target)
    return target


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", choices=("linux", "windows"))
    parser.add_argument("--build", type=Path, default=ROOT / "build", help="folder of trees and downloads")
    parser.add_argument("--python-zip", type=Path, help="windows: python.org's embeddable zip of Python 3.13")
    return parser


if __name__ == "__main__":
    raise SystemExit(main())
