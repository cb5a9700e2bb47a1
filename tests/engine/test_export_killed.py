"""Exports whose process is killed: nothing under the final name, and what is left is cleared the next time."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import psutil
import pytest

from desktop.core.exports import MARK, remove_leftovers
from desktop.core.runs import RunFolder
from desktop.services.children import engine_command, engine_environment, package_root
from desktop.services.exporting import clear_old_leftovers
from desktop.services.places import Places
from desktop.services.settings import Settings

from .conftest import MakeRun

pytestmark = pytest.mark.training


@pytest.fixture
def trained(make_run: MakeRun, train: Callable[[RunFolder], int]) -> RunFolder:
    """A finished run of the tiny model."""
    folder = make_run(steps=2, quantisation="none", compare_examples=0)
    assert train(folder) == 0
    return folder


def killed_within(folder: Path, command: list[str]) -> list[Path]:
    """Start a command and kill it, and all below it, as soon as a temporary folder in `folder` is marked. Returns the
    temporary folders that are left."""
    with subprocess.Popen(
        command,
        stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        env=engine_environment(), cwd=package_root(),
    ) as child:  # fmt: skip
        while child.poll() is None and not any((place / MARK).is_file() for place in leftovers(folder)):
            time.sleep(0.002)
        assert child.poll() is None, "it ended before anything was there"
        time.sleep(0.02)
        below = psutil.Process(child.pid).children(recursive=True)
        child.kill()
        for one in below:
            with suppress(psutil.NoSuchProcess):
                one.kill()
    assert not psutil.wait_procs(below, timeout=60)[1]
    return leftovers(folder)


def leftovers(folder: Path) -> list[Path]:
    return [path for path in folder.glob(".*") if path.is_dir()] if folder.is_dir() else []


@pytest.mark.parametrize("kind", ["folder", "adapter"])
def test_a_killed_gguf_export_leaves_nothing_that_is_not_cleared(trained: RunFolder, tmp_path: Path, kind: str) -> None:
    target = tmp_path / "out" / "model.gguf"
    target.parent.mkdir()
    more = ["--adapter"] if kind == "adapter" else ["--type", "Q8_0"]
    (left,) = killed_within(target.parent, engine_command("gguf", str(trained.path), str(target), *more))
    assert not target.exists()
    assert remove_leftovers(target.parent) == 1
    assert not left.exists() and not list(target.parent.iterdir())


def test_a_killed_check_leaves_nothing_in_the_runs_folder_after_the_next_start(trained: RunFolder, home: Path) -> None:
    (left,) = killed_within(
        trained.path, engine_command("parity", str(trained.path), "--type", "Q8_0", "--examples", "1")
    )
    assert left.is_dir()
    assert clear_old_leftovers(Places(home), Settings()) == 1
    assert not leftovers(trained.path)


def test_what_was_killed_on_the_way_elsewhere_is_found_by_the_next_start(
    trained: RunFolder, home: Path, tmp_path: Path
) -> None:
    elsewhere = tmp_path / "stick"
    elsewhere.mkdir()
    words = ["export", trained.path.name, "--as", "gguf", "--no-check", "--to", str(elsewhere / "model")]
    (left,) = killed_within(elsewhere, [sys.executable, "-m", "desktop", "--home", str(home), *words])
    away = elsewhere.rename(tmp_path / "away")
    assert clear_old_leftovers(Places(home), Settings()) == 0, "the drive is not there"
    away.rename(elsewhere)
    assert clear_old_leftovers(Places(home), Settings()) == 1
    assert not left.exists() and not list(elsewhere.iterdir())
    assert not list((Places(home).cache / "exporting").iterdir())
