"""The Debian package: the tree, what makes a desktop know of it, and what it needs of the system. Written without
dpkg-deb, whose xz cannot be told that most of it is machine code, which saves 6 %."""

from __future__ import annotations

import email.utils
import hashlib
import io
import lzma
import os
import tarfile
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import desktop_files
import elf
import payload
import sbom
import trim

ROOT = "usr/lib/tunesmith"
MAINTAINER = os.environ.get("TUNESMITH_MAINTAINER", "The Tunesmith authors <tunesmith@localhost>")
"""Name and address of whoever publishes the package; without one it is nobody's, and lintian says so."""
LIBRARIES = {
    "libc6": "libc libm libpthread libdl librt libutil ld-linux-x86-64",
    "libstdc++6": "libstdc++",
    "libgcc-s1": "libgcc_s",
    "libgl1": "libGL",
    "libegl1": "libEGL",
    "libx11-6": "libX11",
    "libx11-xcb1": "libX11-xcb",
    "libxcb1": "libxcb",
    "libxcb-cursor0": "libxcb-cursor",
    "libxcb-icccm4": "libxcb-icccm",
    "libxcb-image0": "libxcb-image",
    "libxcb-keysyms1": "libxcb-keysyms",
    "libxcb-randr0": "libxcb-randr",
    "libxcb-render-util0": "libxcb-render-util",
    "libxcb-render0": "libxcb-render",
    "libxcb-shape0": "libxcb-shape",
    "libxcb-shm0": "libxcb-shm",
    "libxcb-sync1": "libxcb-sync",
    "libxcb-util1": "libxcb-util",
    "libxcb-xfixes0": "libxcb-xfixes",
    "libxcb-xkb1": "libxcb-xkb",
    "libxkbcommon0": "libxkbcommon",
    "libxkbcommon-x11-0": "libxkbcommon-x11",
    "libwayland-client0": "libwayland-client",
    "libwayland-cursor0": "libwayland-cursor",
    "libdbus-1-3": "libdbus-1",
    "libfontconfig1": "libfontconfig",
    "libfreetype6": "libfreetype",
    "libglib2.0-0t64 | libglib2.0-0": "libglib-2.0 libgthread-2.0",
    "libssl3t64 | libssl3": "libssl libcrypto",
    "libffi8": "libffi",
    "libexpat1": "libexpat",
    "libsqlite3-0": "libsqlite3",
    "libbz2-1.0": "libbz2",
    "liblzma5": "liblzma",
    "libuuid1": "libuuid",
    "libzstd1": "libzstd",
    "zlib1g": "libz",
}
"""Debian's package -> the libraries in it that something in the tree names. Ubuntu has the same names."""
GTK_THEME = "site/PySide6/Qt/plugins/platformthemes/libqgtk3.so"
"""GNOME's file dialogs and colours; Qt does without where GTK is missing."""
ALWAYS = ("ca-certificates",)
RECOMMENDED = ("libgtk-3-0t64 | libgtk-3-0", "xdg-desktop-portal", "libsecret-1-0", "tzdata")


@dataclass(frozen=True)
class Entry:
    """A file of the package: its name in it, its content, whether it is a program."""

    name: str
    content: bytes
    program: bool = False


def write_package(tree: Path, target: Path, quick: bool) -> None:
    """Write the package of a tree at `target`; `quick` packs it larger in a tenth of the time, for tests."""
    when = payload.epoch()
    files = [*_of_tree(tree), *_around(tree)]
    installed = sum(len(file.content) for file in files) // 1024
    control = [Entry("control", _control(tree, installed).encode())]
    control.append(Entry("md5sums", "".join(_md5(file) for file in sorted(files, key=lambda f: f.name)).encode()))
    control += [Entry(name, desktop_files.template(name), True) for name in ("postinst", "prerm")]
    target.parent.mkdir(parents=True, exist_ok=True)
    members = [
        ("debian-binary", b"2.0\n"),
        ("control.tar.xz", _packed(control, when, quick)),
        ("data.tar.xz", _packed(files, when, quick)),
    ]
    with target.open("wb") as out:
        out.write(b"!<arch>\n")
        for name, content in members:
            out.write(f"{name:<16}{when:<12}0     0     100644  {len(content):<10}`\n".encode())
            out.write(content + b"\n" * (len(content) % 2))


def depends(tree: Path) -> list[str]:
    """The packages that the tree's program files need. Raises `BuildError` for a library of unknown package."""
    packages = {library: package for package, names in LIBRARIES.items() for library in names.split()}
    files = [path for path in trim.files_of(tree) if path.relative_to(tree).as_posix() != GTK_THEME]
    inside = {path.name for path in files}
    found: set[str] = set()
    for path in files:
        for library in elf.needed(path):
            if library in inside:
                continue
            package = packages.get(library.partition(".so")[0])
            if package is None:
                raise payload.BuildError(
                    f"{path.relative_to(tree)} needs {library}, whose Debian package is not known."
                )
            found.add(package)
    major, minor = max(elf.oldest_glibc(path) for path in files if ".so" in path.name or path.parent.name == "bin")
    found = {f"libc6 (>= {major}.{minor})" if package == "libc6" else package for package in found}
    return sorted(found | set(ALWAYS))


def _control(tree: Path, installed: int) -> str:
    return f"""\
Package: tunesmith
Version: {payload.version()}
Architecture: amd64
Maintainer: {MAINTAINER}
Installed-Size: {installed}
Depends: {", ".join(depends(tree))}
Recommends: {", ".join(RECOMMENDED)}
Section: science
Priority: optional
Description: fine-tune open language models on your own PC
 Tunesmith teaches an open language model your own examples, on the NVIDIA card
 in your own PC, without code. It reads tables, documents and chats, says what
 is wrong with them, plans what fits the card, trains, and shows whether it
 helped. Results are adapters, merged models or GGUF files.
 .
 The libraries for training, several gigabytes, are not in this package: the
 program fetches those that suit your card when it is first asked to train.
"""


def _of_tree(tree: Path) -> list[Entry]:
    found = [Entry(f"{ROOT}/installed.json", payload.installed_as(tree, "deb"))]
    for path in trim.files_of(tree):
        name = path.relative_to(tree)
        if "__pycache__" not in name.parts and name.name != "installed.json":
            found.append(Entry(f"{ROOT}/{name.as_posix()}", path.read_bytes(), path.parent.name == "bin"))
    return found


def _around(tree: Path) -> list[Entry]:
    """Launcher, desktop entry, icons, MIME type, man page and documentation."""
    shared = desktop_files.shared_files(tree, "tunesmith")
    day = email.utils.formatdate(payload.epoch())
    history = f"tunesmith ({payload.version()}) unstable; urgency=medium\n\n  * A release.\n\n -- {MAINTAINER}  {day}\n"
    documents = "usr/share/doc/tunesmith"
    return [
        Entry("usr/bin/tunesmith", desktop_files.template("launcher", ROOT=f"/{ROOT}"), True),
        *(Entry(f"usr/share/{name}", content) for name, content in shared.items()),
        Entry(f"{documents}/copyright", desktop_files.template("copyright")),
        Entry(f"{documents}/changelog.gz", desktop_files.gz(history.encode())),
        Entry(f"{documents}/sbom.cdx.json.gz", desktop_files.gz(sbom.bill_of(payload.SYSTEMS["linux"], tree).encode())),
        Entry("usr/share/lintian/overrides/tunesmith", desktop_files.template("lintian-overrides")),
    ]


def _md5(file: Entry) -> str:
    return f"{hashlib.md5(file.content, usedforsecurity=False).hexdigest()}  {file.name}\n"


def _packed(files: Iterable[Entry], when: int, quick: bool) -> bytes:
    """A tar of the files and their folders, owned by root, packed by xz."""
    plain = io.BytesIO()
    by_kind = sorted(files, key=lambda file: (".so" in file.name, Path(file.name).suffix, file.name))
    folders = sorted({str(parent) for file in by_kind for parent in Path(file.name).parents})
    with tarfile.open(fileobj=plain, mode="w", format=tarfile.GNU_FORMAT) as tar:
        for folder in folders:
            member = tarfile.TarInfo("./" if folder == "." else f"./{folder}/")
            member.type, member.mode, member.mtime = tarfile.DIRTYPE, 0o755, when
            member.uname = member.gname = "root"
            tar.addfile(member)
        for file in by_kind:
            member = tarfile.TarInfo(f"./{file.name}")
            member.size, member.mode, member.mtime = len(file.content), 0o755 if file.program else 0o644, when
            member.uname = member.gname = "root"
            tar.addfile(member, io.BytesIO(file.content))
    return pack(plain.getvalue(), quick)


def pack(content: bytes, quick: bool) -> bytes:
    """xz with the filter for machine code, which brings jumps to the same place into the same form."""
    preset = {"preset": 0} if quick else {"preset": 6, "dict_size": 64 << 20}
    return lzma.compress(content, filters=[{"id": lzma.FILTER_X86}, {"id": lzma.FILTER_LZMA2, **preset}])
