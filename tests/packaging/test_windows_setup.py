"""setup.exe under Wine: silent installation, upgrade and removal, with files and registry before and after compared.

The tree is a small one (Windows' own Python, our program, the few packages its command line needs); how the whole one
is made and how large it is, is tested beside it. What Wine cannot show is said in docs/packaging.md.
"""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop import __version__
from tests.packaging import wine as wine_tools
from tests.packaging.wine import Wine

ROOT = Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT / "packaging"))

import icon  # noqa: E402
import windows_setup  # noqa: E402

pytestmark = [
    pytest.mark.slow,
    pytest.mark.xdist_group("wine"),
    pytest.mark.skipif(not (shutil.which("makensis") and wine_tools.loader()), reason="no NSIS or no Wine here"),
]
PACKAGES = ("msgspec", "platformdirs", "psutil", "rich", "filelock", "typing_extensions")
ODD = "Grün und blau"
CLOSED = "app", "uninstall.exe"
LONGEST = int(re.findall(r"LONGEST_FOLDER (\d+)", (ROOT / "packaging/windows/installer.nsi").read_text())[0])
"""Characters that the folder of the program may have."""


@pytest.fixture(scope="module")
def tree(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What a setup carries, small: the command line works in it, the window does not."""
    import interpreters
    import payload

    tree, cache = tmp_path_factory.mktemp("small") / "tree", tmp_path_factory.mktemp("cache")
    interpreters.windows_python(tree / "python", cache, None, payload.uv_run)
    command = ["pip", "install", "--quiet", "--no-deps", "--target", str(tree / "site"), "--only-binary", ":all:"]
    command += ["--python", sys.executable, "--python-platform", "x86_64-pc-windows-msvc", "--python-version", "3.13"]
    payload.uv_run([*command, *PACKAGES], "The packages of the small tree could not be had.")
    shutil.copytree(ROOT / "desktop", tree / "program" / "desktop", ignore=shutil.ignore_patterns("__pycache__"))
    (tree / "program" / "desktop" / "resources").mkdir()
    (tree / "installed.json").write_text(json.dumps({"version": "1", "kind": "setup", "python": "3.13.2"}))
    icon.write_ico(tree / "tunesmith.ico")
    return tree


@pytest.fixture(scope="module")
def setup(tree: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A quickly packed setup."""
    return windows_setup.make_setup(
        tree, __version__, tmp_path_factory.mktemp("setup") / "Tunesmith-setup.exe", fast=True
    )


@pytest.fixture(scope="module")
def prefix(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Wine]:
    """A fresh Windows for all tests here."""
    made = Wine(tmp_path_factory.mktemp("wine"))
    made.make()
    yield made
    made.stop()


@pytest.fixture
def wine(prefix: Wine) -> Iterator[Wine]:
    """That Windows; whatever a test has left installed goes."""
    yield prefix
    prefix.pretend("win10")
    for folder in (prefix.local / "Programs" / "Tunesmith", prefix.drive / ODD / "Tunesmith"):
        if (folder / "uninstall.exe").exists():
            prefix.run(str(folder / "uninstall.exe"), "/S")
            prefix.wait_for(folder / "uninstall.exe")
        shutil.rmtree(folder, ignore_errors=True)
    for folder in prefix.drive.glob(f"{ODD}*"):
        shutil.rmtree(folder, ignore_errors=True)


def install(wine: Wine, setup: Path, folder: str = "") -> int:
    """Run the setup silently; cmd passes a folder with spaces on as Windows would. Returns its exit code."""
    shutil.copy(setup, wine.drive / "Tunesmith-setup.exe")
    code, _ = wine.run("cmd", "/c", "C:\\Tunesmith-setup.exe /S" + (f" /D={folder}" if folder else ""))
    return code


def test_it_installs_and_leaves_nothing_behind(wine: Wine, setup: Path) -> None:
    files, registry = wine.files(), wine.registry()
    assert install(wine, setup) == 0
    folder = wine.local / "Programs" / "Tunesmith"
    assert sorted(path.name for path in folder.iterdir()) == sorted(CLOSED)
    new = {path for path in wine.files() - files if "Programs/Tunesmith" not in path}
    assert {Path(path).name for path in new} <= {"Tunesmith.lnk", "Programs"} and new
    own = (
        "Uninstall\\Tunesmith",
        "Software\\Tunesmith",
        ".tunesmith",
        "Tunesmith.Recipe",
        "Tunesmith.Data",
        "OpenWith",
    )
    strange = {line for line in wine.registry() - registry if not any(part in line for part in own)}
    assert all("Classes\\." in line for line in strange), strange
    code, said = wine.run(str(folder / "app/python/python.exe"), "-m", "desktop", "--version")
    assert (code, said.strip()) == (0, f"tunesmith {__version__}")
    wine.run(str(folder / "uninstall.exe"), "/S")
    wine.wait_for(folder / "uninstall.exe")
    assert wine.files() - files == set()
    assert wine.registry() == registry


def test_odd_folders_upgrade_and_what_is_somebody_elses(wine: Wine, setup: Path) -> None:
    mine = wine.drive / ODD / "mine.txt"
    mine.parent.mkdir()
    mine.write_text("not Tunesmith's")
    assert install(wine, setup, f"C:\\{ODD}") == 0
    folder = wine.drive / ODD / "Tunesmith"  # beside other things it gets a folder of its own
    (folder / "app" / "old.txt").write_text("of an older version")
    (folder / "app" / "program" / "desktop" / "__init__.py").write_text("raise SystemExit(9)")
    # the next version finds where the last one was put; one that was killed half-way has left this
    (folder / "app.new").mkdir()
    (folder / "app.new" / "half.txt").write_text("x")
    assert install(wine, setup) == 0
    assert sorted(path.name for path in folder.iterdir()) == sorted(CLOSED)
    assert not (folder / "app" / "old.txt").exists()
    code, said = wine.run(str(folder / "app/python/python.exe"), "-m", "desktop", "--version")
    assert (code, said.strip()) == (0, f"tunesmith {__version__}")
    wine.run(str(folder / "uninstall.exe"), "/S")
    wine.wait_for(folder / "uninstall.exe")
    assert [path.name for path in mine.parent.iterdir()] == ["mine.txt"]


def test_a_path_that_would_be_too_long_is_refused(wine: Wine, setup: Path) -> None:
    folder = "C:\\" + f"{ODD}{'n' * 45}\\" * 2
    folder += "m" * (LONGEST - len(folder))
    assert install(wine, setup, folder + "m") == 5
    assert list(wine.drive.glob(f"{ODD}*")) == []
    assert install(wine, setup, folder) == 0
    code, said = wine.run(folder + r"\app\python\python.exe", "-m", "desktop", "--version")
    assert (code, said.strip()) == (0, f"tunesmith {__version__}")
    wine.run(folder + r"\uninstall.exe", "/S")
    wine.wait_for(wine.drive.joinpath(*folder.split("\\")[1:], "uninstall.exe"))
    assert list(wine.drive.glob(f"{ODD}*/*/*")) == []


def test_wheels_beside_the_setup_are_found(wine: Wine, setup: Path) -> None:
    beside = wine.drive / ODD
    beside.mkdir()
    (beside / "wheelhouse-cu130").mkdir()
    shutil.copy(setup, beside / "setup.exe")
    code, said = wine.run("cmd", "/c", f"C: && cd \\{ODD} && setup.exe /S")
    assert code == 0, said
    told = (wine.local / "Programs" / "Tunesmith" / "app" / "bundle.txt").read_bytes()
    assert told.decode("utf-16") == f"C:\\{ODD}"


def test_a_setup_killed_between_its_two_renames_is_made_whole(wine: Wine, setup: Path) -> None:
    assert install(wine, setup) == 0
    folder = wine.local / "Programs" / "Tunesmith"
    (folder / "app").rename(folder / "app.old")
    assert install(wine, setup) == 0
    assert sorted(path.name for path in folder.iterdir()) == sorted(CLOSED)


def test_a_program_that_runs_is_not_touched(wine: Wine, setup: Path) -> None:
    assert install(wine, setup) == 0
    folder = wine.local / "Programs" / "Tunesmith"
    (folder / "app" / "seen.txt").write_text("x")
    running = wine.start(str(folder / "app/python/python.exe"), "-c", "print('here', flush=True); input()")
    assert running.stdout is not None
    late = threading.Timer(120, running.kill)
    late.start()
    assert running.stdout.readline().strip() == b"here"
    late.cancel()
    assert install(wine, setup) == 3
    assert (folder / "app" / "seen.txt").exists() and not (folder / "app.new").exists()
    wine.run(str(folder / "uninstall.exe"), "/S")
    running.communicate(b"\n", timeout=60)
    assert (folder / "app" / "installed.json").exists() and (folder / "uninstall.exe").exists()


def test_an_older_windows_is_refused(wine: Wine, setup: Path) -> None:
    wine.pretend("win7")
    assert install(wine, setup) == 2
    assert not (wine.local / "Programs" / "Tunesmith").exists()


def test_the_three_ticks_of_the_uninstaller(wine: Wine, setup: Path) -> None:
    assert install(wine, setup) == 0
    folder, home = wine.local / "Programs" / "Tunesmith", wine.local / "tunesmith"
    for place in ("cache/base", "runs/one", "models/Small"):
        (home / place).mkdir(parents=True)
        (home / place / "file").write_text("x")
    wine.run(str(folder / "uninstall.exe"), "/S", "/KEEPENGINE")
    wine.wait_for(folder / "uninstall.exe")
    assert (home / "cache/base/file").exists() and (home / "runs/one/file").exists()
    assert install(wine, setup) == 0
    wine.run(str(folder / "uninstall.exe"), "/S")
    wine.wait_for(folder / "uninstall.exe")
    assert not (home / "cache").exists() and (home / "runs/one/file").exists() and (home / "models/Small/file").exists()
    assert install(wine, setup) == 0
    wine.run(str(folder / "uninstall.exe"), "/S", "/PROJECTS")
    wine.wait_for(folder / "uninstall.exe")
    assert not home.exists()


@pytest.mark.skipif(not shutil.which("osslsigncode") or not shutil.which("openssl"), reason="no tools for signing here")
def test_a_certificate_of_ones_own_signs_setup_and_uninstaller(
    wine: Wine, tree: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "password").write_text("only for this test")
    key, certificate, both = (tmp_path / name for name in ("key.pem", "certificate.pem", "both.pfx"))
    openssl = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=Tunesmith test"]
    subprocess.run([*openssl, "-keyout", key, "-out", certificate], check=True, capture_output=True)
    pack = ["openssl", "pkcs12", "-export", "-inkey", key, "-in", certificate, "-out", both]
    subprocess.run([*pack, "-passout", f"file:{tmp_path / 'password'}"], check=True)
    monkeypatch.setenv("TUNESMITH_SIGN_CERT", str(both))
    monkeypatch.setenv("TUNESMITH_SIGN_PASSWORD", str(tmp_path / "password"))
    signed = windows_setup.make_setup(tree, __version__, tmp_path / "signed.exe", fast=True)
    assert install(wine, signed) == 0
    for program in (signed, wine.local / "Programs" / "Tunesmith" / "uninstall.exe"):
        verify = ["osslsigncode", "verify", "-CAfile", certificate, "-in", program]
        said = subprocess.run(verify, capture_output=True, text=True, check=False).stdout
        assert "Signature verification: ok" in said, said


def test_what_is_read_just_then_can_be_replaced(wine: Wine, tree: Path) -> None:
    """Windows refuses to replace a file that anybody has open: a run would end because its window looked at it."""
    script = Path(__file__).with_name("in_use.py")
    code, said = wine.run(str(tree / "python" / "python.exe"), f"Z:{script}")
    lines = ["for a moment", "read while it was written 99", "file.in_use ['run.json']"]
    assert (code, said.split("\r\n")[:-1]) == (0, lines), said
