"""The tree that installers carry, and its package, built once for all tests and all their processes."""

from __future__ import annotations

import fcntl
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.engine.conftest import jsonl, make_run, tiny_model  # noqa: F401 - fixtures of these tests, too

ROOT = Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT / "packaging"))  # its files import each other by plain name

BUILT = "TUNESMITH_BUILT"
"""Names a folder of trees and packages from an earlier run, for whoever works on these tests."""


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder for what is built once; test processes beside this one have the same."""
    if BUILT in os.environ:
        return Path(os.environ[BUILT])
    base = tmp_path_factory.getbasetemp()
    folder = (base.parent if "PYTEST_XDIST_WORKER" in os.environ else base) / "built"
    folder.mkdir(exist_ok=True)
    return folder


def once(target: Path, make: Callable[[], object]) -> Path:
    """`target`, made by the first process that asks for it."""
    with (target.parent / f"{target.name}.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not target.exists():
            make()
    return target


def build(what: str, folder: Path, *more: str) -> None:
    """Run packaging/build.py."""
    command = [
        sys.executable,
        str(ROOT / "packaging" / "build.py"),
        what,
        "--build",
        str(folder),
        "--dist",
        str(folder),
    ]
    done = subprocess.run([*command, *more], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr[-3000:]


@pytest.fixture(scope="session")
def tree(built: Path) -> Path:
    """The Linux tree."""
    return once(built / "linux", lambda: build("linux", built, "--quick"))


@pytest.fixture(scope="session")
def package(built: Path, tree: Path) -> Path:
    """The Debian package, packed quickly."""
    import payload

    target = built / f"tunesmith_{payload.version()}_amd64.deb"
    return once(target, lambda: build("deb", built, "--quick", "--tree", str(tree)))


@pytest.fixture(scope="session")
def archive(built: Path, tree: Path) -> Path:
    """The self-extracting archive, packed quickly."""
    import payload

    target = built / f"tunesmith-{payload.version()}-linux.run"
    return once(target, lambda: build("archive", built, "--quick", "--tree", str(tree)))
