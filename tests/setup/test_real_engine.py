"""The whole way with real packages: an installed program without torch sets an engine up, trains with it, mends and
removes it. Needs a folder with the wheels of the CPU engine; docs/engine-setup.md says how to make one."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent
WHEELS = os.environ.get("TUNESMITH_WHEELS", "")
NOT_THE_APPS = (
    *("torch", "transformers", "peft", "bitsandbytes", "accelerate", "safetensors", "gguf", "xllamacpp"),
    *("sentencepiece", "functorch", "sympy", "__editable__"),
)
pytestmark = [
    pytest.mark.slow,
    pytest.mark.training,
    pytest.mark.skipif(not WHEELS, reason="TUNESMITH_WHEELS names no folder with the wheels of an engine"),
]


class Program:
    """A program as installers put it there: its own Python, its own packages, and nothing of torch."""

    def __init__(self, root: Path, home: Path) -> None:
        self.home = home
        shutil.copytree(ROOT / "desktop", root / "program" / "desktop", ignore=shutil.ignore_patterns("__pycache__"))
        shutil.copytree(ROOT / "resources", root / "program" / "desktop" / "resources")
        (root / "installed.json").write_text('{"version": "0", "kind": "archive", "python": "3.11"}')
        (root / "site").mkdir()
        for path in Path(sysconfig.get_paths()["purelib"]).iterdir():
            if not path.name.lower().startswith(NOT_THE_APPS) and path.suffix != ".pth":
                (root / "site" / path.name).symlink_to(path)
        self.python = root / "python" / "bin" / f"python{sys.version_info[0]}.{sys.version_info[1]}"
        self.python.parent.mkdir(parents=True)
        self.python.symlink_to(Path(getattr(sys, "_base_executable", sys.executable)).resolve())
        clean = {name: value for name, value in os.environ.items() if not name.startswith(("PIP_", "UV_"))}
        paths = os.pathsep.join((str(root / "program"), str(root / "site")))
        self.environment = clean | {"PYTHONPATH": paths, "TUNESMITH_HOME": str(home)}

    def run(self, *words: str) -> subprocess.CompletedProcess[str]:
        """The program's command line."""
        command = [str(self.python), "-m", "desktop", *words]
        return subprocess.run(command, env=self.environment, capture_output=True, text=True, check=False)

    def ask(self, *words: str) -> Any:
        """The last record that a command prints for machines."""
        done = self.run(*words, "--json")
        return json.loads(done.stdout.splitlines()[-1])


def test_set_up_train_mend_remove(tmp_path: Path, starter_model: Path) -> None:
    home = tmp_path / "home"
    program = Program(tmp_path / "Programme für mich", home)
    no_torch = subprocess.run([program.python, "-c", "import torch"], env=program.environment, capture_output=True)
    assert b"No module named 'torch'" in no_torch.stderr

    recipe = tmp_path / "recipe.json"
    values = {
        "model": str(starter_model), "data": "starter", "steps": 1, "micro_batch": 1, "accumulation": 1,
        "context_length": 128, "evaluate_every": 9, "checkpoint_every": 9, "sample_every": 9,
        "compare_examples": 0, "check_forgetting": False, "evaluate_examples": 1,
    }  # fmt: skip
    recipe.write_text(json.dumps(values))
    assert program.ask("train", str(recipe))["problem"]["code"] == "engine.not_set_up"

    assert program.run("engine-setup", "status").returncode == 1
    made = program.ask("engine-setup", "run", "--family", "cpu", "--wheels", WHEELS)
    assert made["torch"].endswith("+cpu") and made["verified"]["device"] == "cpu"
    assert program.ask("engine-setup", "status")["state"] == "ready"

    trained = program.run("train", str(recipe))
    assert trained.returncode == 0, trained.stdout + trained.stderr
    run = next((home / "runs").iterdir())
    assert json.loads((run / "environment.json").read_text())["packages"]["torch"] == made["torch"]
    assert list((run / "adapter").glob("*.safetensors"))

    shutil.rmtree(Path(made["folder"]) / made["id"] / "lib" / "python3.11" / "site-packages" / "peft")
    assert program.ask("engine-setup", "verify")["problem"]["values"]["part"] == "peft"
    mended = program.ask("engine-setup", "repair", "reinstall", "--wheels", WHEELS)
    assert mended["id"] != made["id"] and not (Path(made["folder"]) / made["id"]).exists()

    assert program.run("engine-setup", "remove", "--yes").returncode == 0
    assert not Path(made["folder"]).exists() and (home / "runs").is_dir()
    assert program.ask("engine-setup", "status")["state"] == "none"
