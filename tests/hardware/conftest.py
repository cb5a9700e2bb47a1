"""The NVML stand-in, built once, and programs run over it."""

from __future__ import annotations

import importlib.util
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import msgspec
import pytest

from desktop.core.hardware import Hardware

BUILD = Path(__file__).resolve().parent.parent / "fixtures" / "nvml_stub" / "build.py"
READ = """import msgspec
from desktop.services.hardware import read_hardware
print(msgspec.json.encode(read_hardware()).decode())"""
Look = Callable[..., Hardware]
Run = Callable[..., list[str]]


@pytest.fixture(scope="session")
def stub() -> ModuleType:
    """The module that builds the stand-in."""
    spec = importlib.util.spec_from_file_location("nvml_stub_build", BUILD)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="session")
def library(stub: ModuleType, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the compiled stand-in."""
    return stub.build(tmp_path_factory.mktemp("nvml")) or pytest.skip("no C compiler here")


@pytest.fixture(scope="session")
def old_library(stub: ModuleType, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The stand-in without the newer functions."""
    return stub.build(tmp_path_factory.mktemp("old-nvml"), old=True) or pytest.skip("no C compiler here")


@pytest.fixture(scope="session")
def ancient_library(stub: ModuleType, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The stand-in of a driver so old that pynvml cannot even start it."""
    return stub.build(tmp_path_factory.mktemp("ancient-nvml"), ancient=True) or pytest.skip("no C compiler here")


@pytest.fixture
def scenario(stub: ModuleType, tmp_path: Path) -> Path:
    """The scenario file, empty at first."""
    file = tmp_path / "scenario"
    stub.put(file, "")
    return file


@pytest.fixture
def look(stub: ModuleType, library: Path, scenario: Path) -> Look:
    """Reads the hardware in a child process that sees the given scenario."""

    def read(text: str = "", where: Path = library, **extra: str) -> Hardware:
        stub.put(scenario, text)
        environment = stub.environment(where, scenario) | extra
        done = subprocess.run([sys.executable, "-c", READ], env=environment, capture_output=True, timeout=60)
        assert done.returncode == 0, done.stderr.decode()
        return msgspec.json.decode(done.stdout, type=Hardware)

    return read


@pytest.fixture
def run(stub: ModuleType, library: Path, scenario: Path) -> Run:
    """Runs a script in a child process that has `put(text)` to change the scenario; gives back the words it printed."""
    begin = f"""
import sys; sys.path.insert(0, {str(BUILD.parent)!r})
from pathlib import Path
import build
def put(text): build.put(Path({str(scenario)!r}), text)
"""

    def child(script: str) -> list[str]:
        environment = stub.environment(library, scenario)
        done = subprocess.run([sys.executable, "-c", begin + script], env=environment, capture_output=True, timeout=60)
        assert done.returncode == 0, done.stderr.decode()
        # What Python or Qt say of a thread at the end is a fault too.
        assert not done.stderr, done.stderr.decode()
        return done.stdout.decode().split()

    return child
