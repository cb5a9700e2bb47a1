"""The Debian package: what it says of itself, and that it installs, starts and goes without a trace."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.packaging.chroots import PERSON, Chroot

pytestmark = pytest.mark.packaging
START = f"tunesmith window --quit-after-paint /home/{PERSON}/own.tunesmith-recipe.json"


def test_desktop_entry_metainfo_and_man_page_are_valid(package: Path, tmp_path: Path) -> None:
    subprocess.run(["dpkg-deb", "-x", str(package), str(tmp_path)], check=True)
    share = tmp_path / "usr" / "share"
    done = subprocess.run(
        ["desktop-file-validate", "--warn-kde", str(share / "applications" / "tunesmith.desktop")],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert (done.returncode, done.stdout) == (0, "")
    (metainfo,) = (share / "metainfo").iterdir()
    done = subprocess.run(
        ["appstreamcli", "validate", "--no-net", str(metainfo)], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout
    page = share / "man" / "man1" / "tunesmith.1.gz"
    done = subprocess.run(
        ["man", "--warnings", "-l", str(page)], capture_output=True, text=True, check=True,
        env={**os.environ, "MANPAGER": "cat"},
    )  # fmt: skip
    assert done.stderr == ""
    assert "fine-tune open language models" in done.stdout


def test_its_control_file_and_sums(package: Path, tmp_path: Path) -> None:
    def field(name: str) -> str:
        return subprocess.run(
            ["dpkg-deb", "-f", str(package), name], capture_output=True, text=True, check=True
        ).stdout.strip()

    assert (field("Package"), field("Architecture")) == ("tunesmith", "amd64")
    needed = field("Depends").split(", ")
    assert "libxcb-cursor0" in needed
    (libc,) = (line for line in needed if line.startswith("libc6 "))
    assert tuple(map(int, re.findall(r"\d+", libc)[1:])) <= (2, 35), "Ubuntu 22.04 has glibc 2.35"
    subprocess.run(["dpkg-deb", "-R", str(package), str(tmp_path)], check=True)
    done = subprocess.run(
        ["md5sum", "--check", "--quiet", "DEBIAN/md5sums"], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout
    owners = subprocess.run(["dpkg-deb", "-c", str(package)], capture_output=True, text=True, check=True).stdout
    assert {line.split()[1] for line in owners.splitlines()} == {"root/root"}


@pytest.mark.slow
@pytest.mark.skipif(os.geteuid() != 0, reason="debootstrap needs root")
@pytest.mark.parametrize("release", ["bookworm", "trixie"])
def test_it_installs_starts_and_is_purged_without_a_trace(release: str, package: Path, tmp_path: Path) -> None:
    there = Chroot(release, tmp_path / release)
    shutil.copy2(package, there.root / "tmp" / "tunesmith.deb")
    depends = subprocess.run(["dpkg-deb", "-f", str(package), "Depends"], capture_output=True, text=True, check=True)
    there.run(f"apt-get -q -y satisfy --no-install-recommends '{depends.stdout.strip()}'")
    there.install("desktop-file-utils", "shared-mime-info", "hicolor-icon-theme", "xvfb", "xauth")
    (there.root / "home" / PERSON / "own.tunesmith-recipe.json").write_text("{}")
    before = there.files()

    there.install("/tmp/tunesmith.deb")
    assert there.run("tunesmith --version", person=True).startswith("tunesmith ")
    there.run(f"QT_QPA_PLATFORM=offscreen {START}", person=True)
    there.run(f"QT_QPA_PLATFORM=xcb xvfb-run -a {START}", person=True)
    entry = there.run("grep -l x-tunesmith-recipe /usr/share/applications/mimeinfo.cache /usr/share/mime/globs2")
    assert entry.split() == ["/usr/share/applications/mimeinfo.cache", "/usr/share/mime/globs2"]
    assert list(there.root.glob("usr/lib/tunesmith/program/desktop/__pycache__/*.pyc")), "compiled once, by the package"

    there.run("apt-get -q -y purge tunesmith")
    after = there.files()
    own = {name for name in after if name.startswith(f"home/{PERSON}/")}
    assert any("share/tunesmith" in name for name in own), "what the person made stays"
    changed = {name for name in before.keys() | after.keys() if before.get(name) != after.get(name)} - own
    assert not changed
