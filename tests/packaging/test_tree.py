"""The tree that installers carry: only what is allowed, of the right size, without a trace of where it was built, and
everything the program does works from it alone."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import debian
import desktop_files
import elf
import msgspec
import pytest
import release_locks
import trim

from desktop.core.report import Paragraph, Report, Section
from tests.fixtures import files_of_kinds as kinds
from tests.fixtures.ggufs import write_gguf
from tests.packaging.conftest import ROOT

pytestmark = pytest.mark.packaging
MOST_BYTES = 330 * 2**20
"""Unpacked; what xz makes of it is in docs/packaging.md."""


def run(
    tree: Path, home: Path, *words: str, check: bool = True, stdin: bytes = b""
) -> subprocess.CompletedProcess[bytes]:
    """Run the program from the tree, in surroundings that know nothing else."""
    home.mkdir(parents=True, exist_ok=True)
    surroundings = {"PATH": "/usr/bin:/bin", "HOME": str(home), "LANG": "C.UTF-8", "QT_QPA_PLATFORM": "offscreen"}
    surroundings |= {"TUNESMITH_HOME": str(home / "tunesmith"), "PYTHONDONTWRITEBYTECODE": "1"}
    command = [str(tree / "python" / "bin" / "python3.11"), "-I", "-B", *words]
    done = subprocess.run(command, cwd="/", env=surroundings, input=stdin, capture_output=True, check=False)
    assert done.returncode == 0 or not check, (done.stdout + done.stderr).decode()[-3000:]
    return done


def program(tree: Path, home: Path, *words: str, check: bool = True, stdin: bytes = b"") -> str:
    """Run `tunesmith` with these words; what it printed."""
    done = run(tree, home, "-m", "desktop", *words, check=check, stdin=stdin)
    return (done.stdout + done.stderr).decode("utf-8", "replace")


def test_nothing_but_what_is_allowed(tree: Path) -> None:
    assert sorted(path.name for path in tree.iterdir()) == ["installed.json", "program", "python", "site"]
    names = [path.relative_to(tree).as_posix() for path in trim.files_of(tree)]
    unwanted = re.compile(
        r".*(Qml|Quick|Designer|WebEngine|/qmllint|\.pyi$|\.pyx$|\.h$|/tests?/|idlelib|ensurepip|readline).*"
    )
    assert not [name for name in names if unwanted.match(name) and "__pycache__" not in name]
    assert sum(path.stat().st_size for path in trim.files_of(tree)) < MOST_BYTES
    for package in ("torch", "transformers", "pytest", "uv"):
        assert not (tree / "site" / package).exists()


def test_every_library_that_a_program_file_needs_is_there_or_named_as_a_dependency(tree: Path) -> None:
    packages = debian.depends(tree)
    assert {"libxcb-cursor0", "libssl3t64 | libssl3", "libwayland-client0"} <= set(packages)
    assert max(elf.oldest_glibc(path) for path in trim.files_of(tree / "site") if ".so" in path.name) <= (2, 35)


def test_qt_modules_are_those_that_the_program_imports(tree: Path) -> None:
    text = "".join(path.read_text("utf-8") for path in (ROOT / "desktop").rglob("*.py"))
    wanted = set(re.findall(r"from PySide6\.(Qt\w+) import", text))
    there = {path.name.split(".")[0] for path in (tree / "site" / "PySide6").glob("Qt*.so")}
    assert wanted == there


def test_no_file_tells_where_it_was_built(tree: Path, built: Path) -> None:
    places = [str(place).encode() for place in (ROOT, built)]
    for path in trim.files_of(tree):
        content = path.read_bytes()
        assert not [place for place in places if place in content], path
        assert not path.is_symlink() or not path.readlink().is_absolute(), path


def test_installed_json_says_what_this_is(tree: Path) -> None:
    said = json.loads((tree / "installed.json").read_text())
    assert said["version"] == "0.1.0"
    assert said["kind"] == "archive"
    assert said["python"].startswith("3.11.")
    assert re.fullmatch(r"\d{4}-\d\d-\d\d", said["built"])


def test_neither_the_program_nor_its_processes_see_packages_of_the_user(tree: Path, tmp_path: Path) -> None:
    user = tmp_path / ".local" / "lib" / "python3.11" / "site-packages"
    user.mkdir(parents=True)
    (user / "numpy.py").write_text("raise SystemExit('a package of the user')")
    child = "import sys, numpy, desktop; print(*sys.path, sep='\\n')"
    parent = f"{child}; import subprocess; subprocess.run([sys.executable, '-P', '-c', {child!r}], check=True)"
    launcher = desktop_files.template("launcher", ROOT=str(tree)).decode().replace('-m desktop "$@"', '-c "$1"')
    surroundings = {"HOME": str(tmp_path), "PYTHONPATH": str(user), "PYTHONDONTWRITEBYTECODE": "1"}
    done = subprocess.run(
        ["sh", "-c", launcher, "launcher", parent],
        env=surroundings, cwd="/", capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert len(done.stdout.split()) >= 10
    assert all(line.startswith(str(tree)) for line in done.stdout.split())


def test_environments_made_from_it_do_not_see_the_programs_packages(tree: Path, tmp_path: Path) -> None:
    uv = ROOT / ".tools" / "bin" / "uv"
    python = str(tree / "python" / "bin" / "python3.11")
    subprocess.run([str(uv), "venv", "--quiet", "--offline", "--python", python, str(tmp_path / "engine")], check=True)
    script = (
        "import sys, ssl, sqlite3, importlib.util as u; print(u.find_spec('numpy'), u.find_spec('desktop'), sys.prefix)"
    )
    surroundings = {"PYTHONDONTWRITEBYTECODE": "1"}
    done = subprocess.run(
        [str(tmp_path / "engine" / "bin" / "python"), "-c", script],
        env=surroundings, cwd="/", capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert done.stdout.split() == ["None", "None", str(tmp_path / "engine")]


def test_every_module_of_the_program_but_the_engine_can_be_imported(tree: Path, tmp_path: Path) -> None:
    script = (
        "import pkgutil, importlib, desktop\n"
        "for found in pkgutil.walk_packages(desktop.__path__, 'desktop.'):\n"
        "    if not found.name.startswith(('desktop.engine', 'desktop.__main__')):\n"
        "        importlib.import_module(found.name)\n"
        "import pyarrow.parquet, pyarrow.feather, pyarrow.json, pyarrow.ipc, pyarrow.compute, numpy.linalg\n"
        "import lxml.html, docx, PIL.Image, PIL.ImageOps, PIL.ImageEnhance, tokenizers, pypdfium2, ftfy, py3langid\n"
        "import python_calamine, charset_normalizer, xxhash, keyring, secretstorage, huggingface_hub, httpx2\n"
        "from PIL import features\n"
        "assert all(features.check(name) for name in ('avif', 'webp', 'jpg', 'libtiff', 'zlib')), 'pictures'\n"
        "keyring.get_keyring()\n"
    )
    run(tree, tmp_path, "-c", script)


def test_the_window_opens(tree: Path, tmp_path: Path) -> None:
    program(tree, tmp_path, "window", "--quit-after-paint")


def test_files_of_all_kinds_are_read(tree: Path, tmp_path: Path) -> None:
    contents = {
        "a.csv": kinds.csv(), "b.jsonl": kinds.jsonl(), "c.parquet": kinds.parquet(), "d.arrow": kinds.arrow(),
        "e.xlsx": kinds.xlsx({"Sheet": [["prompt", "completion"], ["What is 1?", "one"], ["What is 2?", "two"]]}),
        "f.docx": kinds.word(), "g.pdf": kinds.pdf(["One page of text."]), "h.epub": kinds.epub(),
    }  # fmt: skip
    for name, content in contents.items():
        (tmp_path / name).write_bytes(content)
        said = program(tree, tmp_path, "check-data", str(tmp_path / name), check=False)
        assert re.search(r"[1-9]\d* rows?: [1-9]\d* examples?", said), f"{name}: {said}"


def test_a_report_is_drawn_and_a_gguf_header_read(tree: Path, tmp_path: Path) -> None:
    learned = Section(key="learned", title="What was learned", blocks=(Paragraph("It helped."),))
    report = Report(title="Tickets", subtitle="", made="today", sections=(learned,))
    done = run(tree, tmp_path, "-m", "desktop", "paper", stdin=msgspec.json.encode(report))
    assert done.stdout.startswith(b"%PDF-")
    said = program(tree, tmp_path, "what-is", str(write_gguf(tmp_path / "model.gguf")), check=False)
    assert "Llama 3.1 8B Instruct" in said


@pytest.mark.slow
def test_the_windows_tree_holds_what_its_program_files_import(built: Path) -> None:
    from tests.packaging.conftest import build, once

    tree = once(built / "windows", lambda: build("windows", built))
    files = [path for path in trim.files_of(tree) if path.suffix in (".dll", ".pyd", ".exe")]
    inside = {path.name.lower() for path in files}
    ours = re.compile(
        r"(qt6|pyside|shiboken|arrow|parquet|msvcp|vcruntime|python3|lib(ssl|crypto|ffi)|sqlite)", re.IGNORECASE
    )
    for path in files:
        done = subprocess.run(["objdump", "-p", str(path)], capture_output=True, text=True, check=False)
        needed = re.findall(r"DLL Name: (\S+)", done.stdout)
        assert not [name for name in needed if ours.match(name) and name.lower() not in inside], path
    assert (tree / "python" / "python313._pth").read_text().split() == [
        "python313.zip",
        ".",
        "..\\site",
        "..\\program",
        "import",
        "site",
    ]
    assert {path.name.split(".")[0] for path in (tree / "site" / "PySide6").glob("Qt*.pyd")} == {
        "QtCore",
        "QtGui",
        "QtSvg",
        "QtWidgets",
    }
    assert release_locks.WINDOWS.python == "3.13"
    # In the longest folder that setup.exe takes no path comes to the 260 characters at which many Windows end.
    longest = max(len(path.relative_to(tree).as_posix()) for path in tree.rglob("*"))
    folder = re.findall(r"LONGEST_FOLDER (\d+)", (ROOT / "packaging/windows/installer.nsi").read_text())
    assert int(folder[0]) + len("\\app.new\\") + longest < 260


def test_another_python_than_its_makers_is_not_packed(tmp_path: Path) -> None:
    other = tmp_path / "python.zip"
    other.write_bytes(b"PK")
    script = ROOT / "packaging" / "build.py"
    command = [sys.executable, str(script), "windows", "--build", str(tmp_path / "build"), "--python-zip", str(other)]
    done = subprocess.run([*command, "--python-sha256", "0" * 64], capture_output=True, text=True, check=False)
    assert done.returncode == 1 and "python.zip has the SHA-256" in done.stderr
    assert not (tmp_path / "build").exists()


def test_the_languages_of_the_window_are_there(tree: Path) -> None:
    from desktop.services.languages import ENGLISH, LANGUAGES

    ours, qts = tree / "program" / "desktop" / "resources" / "translations", tree / "site/PySide6/Qt/translations"
    codes = sorted(LANGUAGES.keys() - {ENGLISH})
    assert sorted(path.name for path in ours.iterdir()) == [f"tunesmith_{code}.qm" for code in codes]
    assert sorted(path.name for path in qts.iterdir()) == [f"qtbase_{code}.qm" for code in codes]
