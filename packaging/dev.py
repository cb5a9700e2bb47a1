#!/usr/bin/env python3
"""Set up a clone and run it: ``python3 packaging/dev.py run | test | setup | lock``.

Needs nothing but CPython 3.10-3.13 and pip. Everything lands inside the clone (`.tools`, `.venv`), except the starter
model, which lies in the user's model store. Doing it twice costs almost nothing: a stamp says what is already done.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "packaging"))

import release_locks  # noqa: E402 - beside this file; packaging/ must not become a package
import system_packages  # noqa: E402
import torch_choice  # noqa: E402

TOOLS, VENV = ROOT / ".tools", ROOT / ".venv"
LOCK, STAMP = ROOT / "packaging" / "locks" / "dev.txt", ROOT / ".venv" / "tunesmith-stamp"
WINDOWS = os.name == "nt"
PYTHON = VENV / ("Scripts/python.exe" if WINDOWS else "bin/python")
OLDEST, NEWEST = (3, 10), (3, 13)


class SetupError(Exception):
    """Something could not be had; the message says what, what was tried, and what to do."""


def main() -> int:
    """Do what was asked; returns the exit code."""
    options, rest = _parser().parse_known_args()
    try:
        if not OLDEST <= sys.version_info[:2] <= NEWEST:
            raise SetupError(f"Tunesmith needs Python 3.10 to 3.13; this is {sys.version.split()[0]}.")
        if options.action == "lock":
            return lock(options.keep_versions)
        set_up(options)
        release_translations()
        if options.action == "run":
            return run(options.headless, rest)
        return test(rest, options.only_tests) if options.action == "test" else 0
    except SetupError as error:
        print(f"\nSet-up stopped: {error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("\nStopped. The next start goes on from here.", file=sys.stderr)
        return 130


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("action", choices=("run", "test", "setup", "lock"))
    parser.add_argument("--headless", action="store_true", help="run: train the starter project in the terminal")
    parser.add_argument("--only-tests", action="store_true", help="test: no linters, no type check")
    parser.add_argument(
        "--allow-cuda-download",
        action="store_true",
        help="take PyTorch's CUDA build (gigabytes) although no driver is seen",
    )
    parser.add_argument(
        "--keep-versions",
        action="store_true",
        help="lock: leave dev.txt as it is and write only the locks of the installers from it",
    )
    return parser


# -- set-up -----------------------------------------------------------------------------------------------------------


def set_up(options: argparse.Namespace) -> None:
    """Make `.tools`, `.venv` and everything in it, unless the stamp says that it is done."""
    with only_one():
        problem = system_packages.install_missing(for_tests=options.action == "test")
        if problem:
            raise SetupError(problem)
        choice = torch_choice.choose(options.allow_cuda_download)
        wanted = stamp(choice)
        if PYTHON.exists() and STAMP.exists() and STAMP.read_text() == wanted:
            return
        STAMP.unlink(missing_ok=True)
        say("Setting up. This happens once.")
        uv = find_uv()
        make_venv(uv)
        install_torch(uv, choice)
        say("Installing the locked packages …")
        locked = ["pip", "install", "--quiet", "--no-deps", "--require-hashes", "-r", str(LOCK)]
        uv_run(uv, locked, "The locked packages could not be installed.")
        STAMP.write_text(wanted)


def release_translations() -> None:
    """What the window reads of its translations, where their files are newer: a quick thing, so at every start."""
    command = [str(PYTHON), str(ROOT / "packaging" / "translations.py"), "release"]
    done = subprocess.run(command, stdout=subprocess.DEVNULL, check=False)  # what is wrong is said on standard error
    if done.returncode:
        raise SetupError("The translations could not be released; the lines above say why.")


def stamp(choice: torch_choice.Choice) -> str:
    """What the environment was made from: locks, Python, the choice of PyTorch."""
    digest = hashlib.sha256(LOCK.read_bytes())
    return f"{digest.hexdigest()} {sys.version.split()[0]} {choice.family} {torch_choice.VERSION}\n"


def find_uv() -> Path:
    """uv inside `.tools`, fetched through pip; this needs neither rights nor the venv module."""
    uv = TOOLS / "bin" / ("uv.exe" if WINDOWS else "uv")
    if uv.exists():
        return uv
    say("Fetching uv, the installer …")
    if not (python := torch_choice.python_with_pip()):
        raise SetupError(
            "pip is missing. Install it (on Debian and Ubuntu: sudo apt-get install python3-pip) and start again."
        )
    command = [python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-warn-script-location"]
    done = subprocess.run([*command, "--root-user-action=ignore", "--target", str(TOOLS), "uv"], check=False)
    if done.returncode or not uv.exists():
        shutil.rmtree(TOOLS, ignore_errors=True)
        raise SetupError(
            "pip could not fetch uv; the lines above say why. Check connection and free space, then start again."
        )
    return uv


def make_venv(uv: Path) -> None:
    """A fresh environment with this very Python, unless a sound one is there."""
    if PYTHON.exists() and subprocess.run([str(PYTHON), "-c", ""], check=False).returncode == 0:
        return
    shutil.rmtree(VENV, ignore_errors=True)
    uv_run(uv, ["venv", "--quiet", str(VENV), "--python", sys.executable], "The environment could not be made.")


def install_torch(uv: Path, choice: torch_choice.Choice) -> None:
    """PyTorch first, so that nothing later brings another build along."""
    say(f"Installing PyTorch {torch_choice.VERSION} ({choice.why}) …")
    for arguments in choice.attempts:
        command = ["pip", "install", "--quiet", f"torch=={torch_choice.VERSION}", *arguments]
        if uv_run(uv, command) == 0:
            return
    raise SetupError(f"PyTorch could not be installed ({choice.why}). {choice.remedy}")


def uv_run(uv: Path, arguments: Sequence[str], failure: str = "") -> int:
    """Run uv for our environment; with `failure`, a refusal stops the set-up with that sentence."""
    environment = {**os.environ, **torch_choice.pip_settings_for_uv(), "VIRTUAL_ENV": str(VENV)}
    environment.setdefault("UV_HTTP_TIMEOUT", "180")
    code = subprocess.run([str(uv), *arguments], env=environment, check=False).returncode
    if code and failure:
        raise SetupError(
            f"{failure} The lines above say why; check the connection and the free space, then start again."
        )
    return code


@contextmanager
def only_one() -> Iterator[None]:
    """Two set-ups of one clone at the same time would spoil each other: the second waits."""
    if WINDOWS:
        yield
        return
    import fcntl

    with (ROOT / ".setup-lock").open("w") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        yield


def say(text: str) -> None:
    """A line of progress."""
    print(text, flush=True)


# -- run, test, lock --------------------------------------------------------------------------------------------------


def child_environment() -> dict[str, str]:
    """The environment of the program: it finds the clone and uv."""
    known = os.environ.get("PYTHONPATH")
    paths = os.pathsep.join(filter(None, (str(ROOT), known)))
    uv = TOOLS / "bin" / ("uv.exe" if WINDOWS else "uv")
    # Some images forbid Python to keep what it has compiled; then each process compiles torch, transformers and peft
    # anew (12.5 instead of 5.5 s of CPU per engine process). All of it lands inside the clone.
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return {**environment, **torch_choice.pip_settings_for_uv(), "PYTHONPATH": paths, "TUNESMITH_UV": str(uv)}


def program(*words: str) -> int:
    """Run the program with these words; its exit code. Ctrl+C reaches it directly, so that it can end well."""
    with subprocess.Popen([str(PYTHON), "-m", "desktop", *words], cwd=ROOT, env=child_environment()) as child:
        while True:
            try:
                return child.wait()
            except KeyboardInterrupt:
                continue


def run(headless: bool, rest: Sequence[str]) -> int:
    """Fetch the starter model, then open the window, or without a display train the starter project here."""
    if code := program("starter", "fetch"):
        return code
    if headless or not has_display():
        return program("demo", *rest)
    return program("window", *rest)


def has_display() -> bool:
    """Whether a window can be shown."""
    return WINDOWS or sys.platform == "darwin" or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def test(rest: Sequence[str], only_tests: bool) -> int:
    """Linters, types, import contracts, then the whole suite; all of them run, any failure counts."""
    failed = []
    if program("starter", "fetch", "--encoder"):
        failed.append("starter model")
    checks = [
        ("ruff check", ["ruff", "check", "."]),
        ("ruff format", ["ruff", "format", "--check", "--quiet", "."]),
        ("mypy", ["mypy"]),
        ("import contracts", ["importlinter.cli", "lint"]),
    ]
    for name, command in [] if only_tests else checks:
        say(f"— {name}")
        if python_module(*command):
            failed.append(name)
    say("— pytest")
    code = python_module("pytest", *side_by_side(rest), *rest)
    if failed:
        say("Not in order: " + ", ".join(failed))
    return code or int(bool(failed))


def side_by_side(rest: Sequence[str]) -> list[str]:
    """Two tests at a time where there are two cores; not when somebody chose what to run."""
    return [] if rest or (os.cpu_count() or 1) < 2 else ["-n", "2", "--dist", "worksteal"]


def python_module(name: str, *arguments: str) -> int:
    """Run a module of our environment; its exit code."""
    environment = child_environment() | {"HF_HUB_OFFLINE": "1"}
    if "-n" in arguments:
        environment.setdefault("OMP_NUM_THREADS", str(max(1, (os.cpu_count() or 2) // 2)))
    environment.setdefault("QT_QPA_PLATFORM", "offscreen")
    if name == "importlinter.cli":  # has no __main__
        command = [
            str(PYTHON),
            "-c",
            "import sys; from importlinter.cli import lint_imports_command as c; sys.exit(c())",
        ]
    else:
        command = [str(PYTHON), "-m", name, *arguments]
    return subprocess.run(command, cwd=ROOT, env=environment, check=False).returncode


def lock(keep_versions: bool) -> int:
    """Write the lock files anew: hashes, no addresses. dev.txt is for every platform and Python, without PyTorch's CUDA
    packages; the locks of the installers (`release_locks.py`) follow its versions."""
    uv = find_uv()
    if not keep_versions:
        arguments = ["pip", "compile", "pyproject.toml", "--extra", "engine", "--group", "dev", "--universal"]
        arguments += ["--python-version", "3.10", "--no-emit-package", "torch", "--generate-hashes"]
        arguments += ["--no-header", "--no-annotate", "--upgrade", "--quiet", "-o", str(LOCK)]
        LOCK.parent.mkdir(parents=True, exist_ok=True)
        # From a fixed folder: uv would otherwise write this machine's own settings into the file.
        uv_run(uv, arguments, "The lock file could not be made.")
        LOCK.write_text(torch_choice.without_cuda(LOCK.read_text()))
    release_locks.write_all(lambda arguments, failure: uv_run(uv, arguments, failure))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
