"""Rows of files outside of the library stay in the cache while somebody uses them, and are never counted in part."""

from __future__ import annotations

import json
import os
import shutil
import time
from pathlib import Path

import pytest

from desktop.core.data_jobs import CountTokens
from desktop.core.datasets import TokenNumbers
from desktop.core.problems import ProblemError
from desktop.services.cached_rows import CACHED, IN_USE
from desktop.services.data_process import shared_process
from desktop.services.places import Places
from desktop.services.preparing import read_data

pytestmark = pytest.mark.usefixtures("home")


def file_of(folder: Path, name: str) -> Path:
    """Six questions with answers."""
    path = folder / f"{name}.jsonl"
    rows = [{"prompt": f"What is {name} {n}?", "completion": f"It is the number {n}."} for n in range(6)]
    path.write_text("\n".join(map(json.dumps, rows)))
    return path


def read(path: Path) -> Path:
    """Where the rows of a file lie."""
    folder = read_data(str(path), None, 0.0, 0).folder
    assert folder is not None
    return folder


def test_rows_in_use_are_never_removed_for_other_files(tmp_path: Path) -> None:
    folders = [read(file_of(tmp_path, f"thing{n}")) for n in range(CACHED + 3)]
    assert all((folder / "rows").is_dir() for folder in folders)


def test_the_oldest_unused_rows_make_room_and_using_them_keeps_them(tmp_path: Path) -> None:
    files = [file_of(tmp_path, f"thing{n}") for n in range(CACHED + 2)]
    folders = [read(file) for file in files]
    for number, folder in enumerate(folders):
        before = time.time() - 2 * IN_USE + number
        os.utime(folder, (before, before))
    assert read(files[0]) == folders[0], "used again"
    assert folders[0].is_dir()
    assert not folders[1].exists(), "the oldest of the others"
    assert all(folder.is_dir() for folder in folders[2:])
    assert not list((Places().cache / "data").glob(".*")), "nothing is left half removed"


def test_rows_that_are_gone_are_not_counted_as_none(tmp_path: Path, starter_model: Path) -> None:
    folder = read(file_of(tmp_path, "thing"))
    shutil.rmtree(folder / "rows")
    with pytest.raises(ProblemError) as stopped:
        shared_process().ask(CountTokens(str(folder), str(starter_model)), TokenNumbers)
    assert [problem.code for problem in stopped.value.problems] == ["dataset.damaged"]
