"""The self-extracting archive for distributions without Debian's packages: a shell script, the packed tree behind it.

It installs for one user, without an administrator; see linux/installer.sh."""

from __future__ import annotations

import hashlib
import io
import tarfile
from pathlib import Path

import debian
import desktop_files
import elf
import payload
import trim


def write_archive(tree: Path, target: Path, quick: bool) -> None:
    """Write the archive of a tree at `target`; `quick` packs it larger in a tenth of the time, for tests."""
    files = {path.relative_to(tree).as_posix(): path.read_bytes() for path in _paths(tree)}
    programs = {name for name in files if name.startswith("python/bin/")}
    for name, content in desktop_files.shared_files(tree, "tunesmith").items():
        files[f"share/{name}"] = content
    for name in ("uninstall-rest.sh", "tell-desktop.sh", "launcher"):
        files[f"share/{name}"] = desktop_files.template(name)
    programs.add("share/tell-desktop.sh")
    packed = debian.pack(_tar(files, programs), quick)
    glibc = max(elf.oldest_glibc(path) for path in _paths(tree) if ".so" in path.name or path.parent.name == "bin")
    header = desktop_files.template(
        "installer.sh",
        SIZE=str(sum(map(len, files.values()))),
        SHA256=hashlib.sha256(packed).hexdigest(),
        GLIBC=".".join(map(str, glibc)),
    )
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(header + packed)
    target.chmod(0o755)


def _paths(tree: Path) -> list[Path]:
    return [path for path in trim.files_of(tree) if "__pycache__" not in path.parts]


def _tar(files: dict[str, bytes], programs: set[str]) -> bytes:
    plain = io.BytesIO()
    with tarfile.open(fileobj=plain, mode="w", format=tarfile.GNU_FORMAT) as tar:
        for name in sorted(files, key=lambda name: (".so" in name, Path(name).suffix, name)):
            member = tarfile.TarInfo(name)
            member.size, member.mtime = len(files[name]), payload.epoch()
            member.mode = 0o755 if name in programs else 0o644
            tar.addfile(member, io.BytesIO(files[name]))
    return plain.getvalue()
