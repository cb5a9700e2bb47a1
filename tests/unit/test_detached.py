"""Processes that outlive the one that started them: whoever started one may let go of it."""

from __future__ import annotations

import gc
import os
import sys
import warnings
from pathlib import Path

import psutil
import pytest

from desktop.services.children import start_detached

pytestmark = pytest.mark.skipif(os.name != "posix", reason="Windows has no zombies")


def test_a_child_that_was_let_go_of_is_no_zombie_and_no_warning(tmp_path: Path) -> None:
    def start(words: str) -> psutil.Process:
        return psutil.Process(start_detached([sys.executable, "-c", words], tmp_path / "log", os.environ).pid)

    with warnings.catch_warnings(record=True) as heard:
        warnings.simplefilter("always")
        child = start("import time; time.sleep(600)")
        gc.collect()
        assert [str(one.message) for one in heard] == []
    child.kill()
    while child.status() != psutil.STATUS_ZOMBIE:
        pass
    start("pass").wait()
    assert not child.is_running(), "the next start asks for the ends of those before it"
