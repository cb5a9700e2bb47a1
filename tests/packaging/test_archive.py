"""The self-extracting archive: for one user, into a folder with spaces and umlauts, and gone again without a trace."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest

pytestmark = pytest.mark.packaging


def sh(home: Path, *command: str) -> subprocess.CompletedProcess[str]:
    """Run a program as a user whose home this is."""
    surroundings = {"PATH": "/usr/bin:/bin", "HOME": str(home), "QT_QPA_PLATFORM": "offscreen", "LANG": "C.UTF-8"}
    return subprocess.run(command, env=surroundings, cwd="/", capture_output=True, text=True, check=False)


def test_it_installs_again_and_goes(archive: Path, tmp_path: Path) -> None:
    home, target = tmp_path / "jürgen müller", tmp_path / "jürgen müller" / "Meine Programme" / "Tunesmith"
    home.mkdir()
    work = home / ".local" / "share" / "tunesmith" / "runs"
    work.mkdir(parents=True)
    (work / "mine").write_text("a run")
    before = {path.relative_to(home) for path in home.rglob("*")}
    (tmp_path / "Downloads" / "wheelhouse-cpu").mkdir(parents=True)
    archive = Path(shutil.copy(archive, tmp_path / "Downloads"))
    for _ in range(2):  # the second time over the first
        done = sh(home, "sh", str(archive), "--yes", "--target", str(target))
        assert done.returncode == 0, done.stdout + done.stderr
        assert "missing" not in done.stdout

    assert (target / "bundle.txt").read_text() == f"{archive.parent}\n"
    assert sh(home, str(home / ".local" / "bin" / "tunesmith"), "--version").stdout.startswith("tunesmith ")
    done = sh(home, str(target / "tunesmith"), "window", "--quit-after-paint")
    assert done.returncode == 0, done.stderr
    entry = (home / ".local" / "share" / "applications" / "tunesmith.desktop").read_text()
    assert f'Exec="{target}/tunesmith" window %F' in entry
    if shutil.which("desktop-file-validate"):
        checked = sh(home, "desktop-file-validate", str(home / ".local/share/applications/tunesmith.desktop"))
        assert (checked.returncode, checked.stdout) == (0, "")
    assert (home / ".local/share/icons/hicolor/256x256/apps/tunesmith.png").is_file()

    done = sh(home, str(target / "uninstall"), "--yes")
    assert done.returncode == 0, done.stdout + done.stderr
    assert (work / "mine").read_text() == "a run"
    left = {path.relative_to(home) for path in home.rglob("*")} - before
    own = {path for path in left if path.parts[:3] == (".local", "share", "tunesmith")}  # what the window keeps
    assert {path for path in left - own if not path.parts[0].startswith(".cache")} <= {Path("Meine Programme")}


def test_it_stops_before_it_writes(archive: Path, tmp_path: Path) -> None:
    other = tmp_path / "other"
    other.mkdir()
    (other / "letter.txt").write_text("mine")
    done = sh(tmp_path, "sh", str(archive), "--yes", "--target", str(other))
    assert done.returncode == 1
    assert "something else" in done.stderr
    assert [path.name for path in other.iterdir()] == ["letter.txt"]

    damaged = tmp_path / "damaged.run"
    shutil.copy2(archive, damaged)
    with damaged.open("r+b") as file:
        file.seek(-1000, os.SEEK_END)
        file.write(b"\0" * 10)
    done = sh(tmp_path, "sh", str(damaged), "--yes", "--target", str(tmp_path / "new"))
    assert done.returncode == 1
    assert "damaged" in done.stderr
    assert not (tmp_path / "new").exists()
    assert not (tmp_path / "new.new").exists()
