"""The locks of what is installed: complete, by hash, without addresses, and of the versions that the tests run with."""

from __future__ import annotations

import ast
import importlib.metadata
import json
import re
import subprocess
import sys
from pathlib import Path

import pytest
import release_locks
import torch_choice
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.engine.conftest import MakeRun

if sys.version_info >= (3, 11):
    import tomllib

ROOT = Path(release_locks.ROOT)
LOCKS = [lock for system in release_locks.SYSTEMS.values() for lock in (system.app_lock, system.engine_lock)]


def versions(lock: Path) -> dict[str, str]:
    """Name -> version."""
    return {pinned.name: pinned.version for pinned in release_locks.read_lock(lock)}


@pytest.mark.parametrize("lock", LOCKS, ids=lambda lock: lock.stem)
def test_every_package_has_hashes_and_no_address(lock: Path) -> None:
    text = lock.read_text()
    pinned = release_locks.read_lock(lock)
    assert len(pinned) == text.count("==") > 40
    assert all(package.hashes for package in pinned)
    assert "://" not in text
    assert "file:" not in text


@pytest.mark.parametrize("lock", LOCKS, ids=lambda lock: lock.stem)
def test_versions_are_those_of_the_tests(lock: Path) -> None:
    tested: dict[str, set[str]] = {}
    for package in release_locks.read_lock(release_locks.DEV_LOCK):
        tested.setdefault(package.name, set()).add(package.version)
    of_cuda = re.compile(r"(nvidia-(?!ml-py)|cuda-|triton\b|torch\b|uv\b|msvc-runtime\b)")
    for name, version in versions(lock).items():
        if not of_cuda.match(name):
            assert version in tested[name], name


@pytest.mark.skipif(sys.version_info < (3, 11), reason="reads pyproject.toml with tomllib")
@pytest.mark.parametrize("system", release_locks.SYSTEMS.values(), ids=lambda system: system.name)
def test_what_pyproject_asks_for_is_there(system: release_locks.System) -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    app, engine = versions(system.app_lock), versions(system.engine_lock)
    for line in project["dependencies"]:
        wanted = Requirement(line)
        assert wanted.specifier.contains(app[canonicalize_name(wanted.name)]), line
    for line in project["optional-dependencies"]["engine"]:
        wanted = Requirement(line)
        assert wanted.specifier.contains(engine[canonicalize_name(wanted.name)]), line


@pytest.mark.parametrize("system", release_locks.SYSTEMS.values(), ids=lambda system: system.name)
def test_app_and_engine_are_apart(system: release_locks.System) -> None:
    app, engine = versions(system.app_lock), versions(system.engine_lock)
    assert not {"torch", "transformers", "uv"} & app.keys()
    assert not {"pyside6-essentials", "keyring", "lxml", "python-docx", "pypdfium2"} & engine.keys()
    assert "uv" in engine
    assert ("msvc-runtime" in engine) == (system.name == "windows")


def test_the_table_of_pytorchs_builds() -> None:
    table = json.loads(release_locks.TORCH_TABLE.read_text())
    assert {system: set(builds) for system, builds in table.items()} == {
        system: set(release_locks.FAMILIES) for system in release_locks.SYSTEMS
    }
    for system in release_locks.SYSTEMS.values():
        known = {pinned.name: set(pinned.hashes) for pinned in release_locks.read_lock(system.engine_lock)}
        for family, build in table[system.name].items():
            assert build["version"].split("+")[0] == torch_choice.VERSION
            if build["from"] == "pypi":
                assert build["sha256"] in known["torch"]
                assert build["size"] > 100_000_000
                assert f"cp{system.python.replace('.', '')}-" in build["file"]
            else:
                assert build["from"] == family == build["version"].split("+")[1]


def imported(folders: list[Path]) -> set[str]:
    """What Python files import from elsewhere, by the first name."""
    found: set[str] = set()
    for path in (path for folder in folders for path in folder.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Import):
                found |= {alias.name.split(".")[0] for alias in node.names}
            elif isinstance(node, ast.ImportFrom) and not node.level and node.module:
                found.add(node.module.split(".")[0])
    return found - sys.stdlib_module_names - {"desktop"}


def test_everything_that_engine_and_core_import_is_in_the_engines_lock() -> None:
    names = imported([ROOT / "desktop" / "engine", ROOT / "desktop" / "core"])
    owners = importlib.metadata.packages_distributions()
    pinned = versions(release_locks.LINUX.engine_lock)
    missing = [name for name in names if not {canonicalize_name(owner) for owner in owners[name]} & pinned.keys()]
    assert {"torch", "msgspec", "psutil", "pyarrow"} <= names
    assert not missing


def only_the_engines_packages(target: Path) -> None:
    """A folder of links to those parts of this environment that the engine's lock names."""
    target.mkdir()
    for name in versions(release_locks.LINUX.engine_lock):
        try:
            files = importlib.metadata.distribution(name).files or []
        except importlib.metadata.PackageNotFoundError:
            continue  # CUDA's packages, and uv
        for top in {file.parts[0] for file in files} - {"..", "__pycache__"}:
            place = Path(str(importlib.metadata.distribution(name).locate_file(top)))
            if not (target / top).exists():
                (target / top).symlink_to(place)


@pytest.mark.training
def test_a_run_trains_with_the_engines_packages_alone(make_run: MakeRun, tmp_path: Path) -> None:
    packages = tmp_path / "packages"
    only_the_engines_packages(packages)
    folder = make_run(steps=2)
    script = (
        "import sys, importlib.util;"
        f"sys.path += [{str(ROOT)!r}, {str(packages)!r}];"
        "assert not importlib.util.find_spec('PySide6') and not importlib.util.find_spec('keyring');"
        f"from desktop.__main__ import main; sys.exit(main(['engine', 'train', {str(folder.path)!r}]))"
    )
    done = subprocess.run([sys.executable, "-I", "-S", "-c", script], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr[-2000:]
    assert json.loads((folder.path / "run.json").read_text())["state"] == "finished"
