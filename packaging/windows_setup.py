"""Tunesmith's setup.exe out of the program's tree for Windows, built on Linux with makensis."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

from payload import ROOT, BuildError

FOLDER = Path(__file__).resolve().parent / "windows"


def make_setup(tree: Path, version: str, target: Path, fast: bool = False) -> Path:
    """Pack `tree` (python, site, program, installed.json, tunesmith.ico) into the setup `target`; returns it. With
    `fast` it is packed in seconds and is larger. Signed if a certificate is named, see `windows/sign.sh`. Raises
    `BuildError`."""
    if not shutil.which("makensis"):
        raise BuildError("makensis is missing: apt-get install --no-install-recommends nsis")
    for name in ("python", "site", "program", "installed.json", "tunesmith.ico"):
        if not (tree / name).exists():
            raise BuildError(f"{tree} has no {name}; it is not a tree of payload.py for Windows.")
    target.parent.mkdir(parents=True, exist_ok=True)
    given = {
        "PAYLOAD": tree,
        "VERSION": version,
        "FILE_VERSION": four_numbers(version),
        "ICON": tree / "tunesmith.ico",
        "LICENSE": ROOT / "LICENSE",
        "OUT": target,
        "KILOBYTES": kilobytes(tree),
        "SIGN": FOLDER / "sign.sh",
    }
    command = [
        "makensis",
        "-V2",
        "-INPUTCHARSET",
        "UTF8",
        "-WX",
        *(f"-D{name}={value}" for name, value in given.items()),
    ]
    command += ["-DFAST"] if fast else []
    # the tree's files carry the time that the build was given, so that the same sources give the same setup
    done = subprocess.run([*command, "installer.nsi"], cwd=FOLDER, capture_output=True, text=True, check=False)
    if done.returncode:
        raise BuildError(f"makensis stopped:\n{done.stdout[-3000:]}{done.stderr[-3000:]}")
    target.chmod(0o644)
    return target


def four_numbers(version: str) -> str:
    """A version as Windows wants it in a program's resources: ``0.8.0rc1`` becomes ``0.8.0.0``."""
    numbers = [int("".join(filter(str.isdigit, part.split("rc")[0])) or 0) for part in version.split(".")[:4]]
    return ".".join(map(str, [*numbers, 0, 0, 0][:4]))


def kilobytes(tree: Path) -> int:
    """What the tree takes on a drive, for the list of installed programs."""
    return sum(path.stat().st_size for path in tree.rglob("*") if path.is_file()) // 1024
