"""Which Python engine processes get: in a clone this one, in an installed program that of the engine, or a problem."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from desktop.core.engine_room import MARK, EngineManifest, Verified
from desktop.core.files import write_json
from desktop.services import engine_place
from desktop.services.children import engine_command, engine_environment, package_root
from desktop.services.places import Places

ROOT = Path(__file__).resolve().parent.parent.parent
ASK = """
import json, sys
from desktop.core.problems import ProblemError
from desktop.services import children, engine_place
from desktop.services.places import Places
children.belong_to(Places())
found = {"state": engine_place.engine_state(Places()), "bundle": str(engine_place.find_bundle() or ""),
         "paths": children.engine_environment()["PYTHONPATH"], "own": children.app_environment()["PYTHONPATH"]}
try:
    found["python"] = children.engine_command("check")[0]
except ProblemError as error:
    found["problem"] = error.problems[0].code
print(json.dumps(found))
"""


class Installed:
    """This program as installers put it there; asked in a process of its own."""

    def __init__(self, root: Path, home: Path) -> None:
        self.root, self.home = root, home
        shutil.copytree(ROOT / "desktop", root / "program" / "desktop", ignore=shutil.ignore_patterns("__pycache__"))
        shutil.copytree(ROOT / "resources" / "engine", root / "program" / "desktop" / "resources" / "engine")
        (root / "installed.json").write_text('{"version": "0.1.0", "kind": "deb", "python": "3.11.2"}')

    def ask(self) -> dict[str, Any]:
        """Where the engine stands, and what its processes get."""
        clean = os.environ | {"PYTHONPATH": str(self.root / "program"), "TUNESMITH_HOME": str(self.home)}
        done = subprocess.run([sys.executable, "-c", ASK], env=clean, cwd=self.root, capture_output=True, check=True)
        return json.loads(done.stdout)  # type: ignore[no-any-return]


@pytest.fixture
def installed(tmp_path: Path) -> Installed:
    return Installed(tmp_path / "usr lib", tmp_path / "home")


def test_a_clone_is_its_own_engine(home: Path) -> None:
    assert engine_place.own_engine() and engine_place.engine_state(Places()) == "ready"
    assert engine_command("check")[:2] == [sys.executable, "-m"]
    assert str(package_root()) in engine_environment()["PYTHONPATH"].split(os.pathsep)


def test_an_installed_program_has_no_engine_until_one_is_set_up(installed: Installed) -> None:
    found = installed.ask()
    assert (found["state"], found["problem"]) == ("none", "engine.not_set_up")


def test_engine_processes_see_the_program_and_none_of_its_packages(installed: Installed) -> None:
    found = installed.ask()
    assert found["paths"] == str(installed.root / "program")
    assert found["own"].split(os.pathsep)[:2] == [str(installed.root / "program"), str(installed.root / "site")]


def test_the_engine_that_was_set_up_is_used_and_a_damaged_one_is_told(installed: Installed) -> None:
    folder = installed.home / "engine"
    python = folder / "cpu-1" / "bin" / "python"
    python.parent.mkdir(parents=True)
    python.write_text("")
    (folder / "cpu-1" / MARK).write_text("")
    write_json(
        installed.home / "engine.json",
        EngineManifest(
            id="cpu-1", folder=str(folder), python=str(python), family="cpu", lock="1" * 64, torch="2", made=1.0,
            verified=Verified(python="3", torch="2", packages={}, device="cpu"),
        ),
    )  # fmt: skip
    found = installed.ask()
    assert (found["state"], found["python"]) == ("outdated", str(python))
    python.unlink()
    found = installed.ask()
    assert (found["state"], found["problem"]) == ("broken", "engine.broken")


def test_a_bundle_beside_the_program_is_found(installed: Installed) -> None:
    bundle = installed.root.parent / "wheelhouse-cpu"
    bundle.mkdir()
    assert installed.ask()["bundle"] == ""
    (bundle / "uv-1-py3-none-any.whl").write_bytes(b"")
    assert installed.ask()["bundle"] == str(bundle)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_a_bundle_beside_the_installer_is_found(installed: Installed, tmp_path: Path, encoding: str) -> None:
    bundle = tmp_path / "Grüße" / "wheelhouse-cu130"
    bundle.mkdir(parents=True)
    (bundle / "uv-1-py3-none-any.whl").write_bytes(b"")
    (installed.root / "bundle.txt").write_text(f"{bundle.parent}\n", encoding)
    assert installed.ask()["bundle"] == str(bundle)
