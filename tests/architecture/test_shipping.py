"""What is shipped: locks, the wheel, the set-up's own choices."""

from __future__ import annotations

import importlib.util
import re
import subprocess
import sys
import zipfile
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent


def load(name: str) -> ModuleType:
    """A file of packaging/, which is no package."""
    spec = importlib.util.spec_from_file_location(name, ROOT / "packaging" / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module  # dataclasses look their module up by name
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def choice() -> ModuleType:
    """packaging/torch_choice.py"""
    return load("torch_choice")


def pins() -> dict[str, str]:
    """Each pinned package of the lock with its block of text."""
    blocks = re.split(r"\n(?=\S)", (ROOT / "packaging" / "locks" / "dev.txt").read_text())
    return {block.split(" ")[0]: block for block in blocks}


def test_every_pin_has_hashes_and_no_address() -> None:
    found = pins()
    assert len(found) > 50
    for pin, block in found.items():
        assert "==" in pin, pin
        assert "--hash=sha256:" in block, pin
        assert "://" not in block, pin


def test_the_lock_brings_neither_torch_nor_cuda() -> None:
    names = {pin.split("==")[0] for pin in pins()}
    assert "torch" not in names
    assert {name for name in names if name.startswith(("nvidia-", "cuda-", "triton"))} == {"nvidia-ml-py"}


def test_the_lock_avoids_the_qt_that_crashes() -> None:
    assert "pyside6-essentials==6.12.0" not in pins()


@pytest.mark.parametrize(
    ("driver", "card", "family"),
    [
        ("580.82.07", (8, 9), "cu130"),
        ("580.82.07", (12, 0), "cu130"),
        ("580.82.07", (6, 1), "cu126"),
        ("570.86", (8, 6), "cu126"),
        ("570.86", (7, 0), "cu126"),
        ("525.60.13", (7, 5), "cu126"),
        ("570.86", (12, 0), None),
        ("580.82.07", (5, 2), None),
        ("525.60.12", (7, 5), None),
        ("470.57", (8, 6), None),
        ("", (8, 6), None),
        ("580.1", None, "cu130"),
    ],
)
def test_family_for_driver_and_card(
    choice: ModuleType, driver: str, card: tuple[int, int] | None, family: str | None
) -> None:
    assert choice.family_for(driver, card) == family


def test_without_a_driver_no_way_leads_to_the_cuda_build(choice: ModuleType) -> None:
    if sys.platform != "linux":
        pytest.skip("on other systems the registry's own build is the CPU one")
    attempts = choice.cpu_choice(allow_cuda_download=False).attempts
    assert attempts
    assert all("--find-links" in attempt or attempt == ("--torch-backend", "cpu") for attempt in attempts)
    assert choice.cpu_choice(allow_cuda_download=True).attempts[-1] == ()


def test_pip_settings_are_read_with_the_environment_first(choice: ModuleType) -> None:
    text = "global.find-links='/a /b'\n:env:.find-links='/c'\nglobal.cert='/x.crt'\n"
    assert choice.parse_settings(text) == {"find-links": "/c", "cert": "/x.crt"}


def test_cuda_packages_are_cut_out_of_a_lock(choice: ModuleType) -> None:
    text = "aa==1 \\\n    --hash=sha256:1\nnvidia-cublas==2 \\\n    --hash=sha256:2\n"
    text += "nvidia-ml-py==3 \\\n    --hash=sha256:3\n"
    assert choice.without_cuda(text) == "aa==1 \\\n    --hash=sha256:1\nnvidia-ml-py==3 \\\n    --hash=sha256:3\n"


def test_system_packages_named_are_debian_names() -> None:
    packages = load("system_packages")
    for name in (*packages.FOR_QT.values(), *packages.FOR_TESTS.values()):
        assert re.fullmatch(r"[a-z0-9][a-z0-9+.-]+", name), name


@pytest.mark.slow
def test_the_wheel_holds_all_it_needs_and_runs_from_an_empty_folder(tmp_path: Path) -> None:
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path)]
    subprocess.run(build, cwd=ROOT, check=True, capture_output=True)
    (wheel,) = tmp_path.glob("*.whl")
    place = tmp_path / "site"
    with zipfile.ZipFile(wheel) as archive:
        names = set(archive.namelist())
        archive.extractall(place)
    resources = ("starter/train.jsonl", "style/style.qss", "catalogue/models.json", "guide/index.md")
    assert {f"desktop/resources/{name}" for name in resources} <= names
    assert not [name for name in names if name.startswith(("tests/", "packaging/", "benchmarks/"))]
    script = (
        "from desktop.services.places import resources_folder as r; import desktop;"
        "from desktop.core.guide import Guide;"
        "print(desktop.__version__, (r()/'icons'/'home.svg').is_file(), r().parent.name, len(Guide().contents) > 9)"
    )
    environment = {"PYTHONPATH": str(place), "PATH": ""}
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=tmp_path, env=environment, capture_output=True, check=True
    )
    assert done.stdout.decode().split() == ["0.1.0", "True", "desktop", "True"]
    version = [sys.executable, "-m", "desktop", "--version"]
    done = subprocess.run(version, cwd=tmp_path, env=environment, capture_output=True, check=True)
    assert done.stdout.decode().strip() == "tunesmith 0.1.0"
