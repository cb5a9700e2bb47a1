"""What the set-up says when system packages are missing."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent
SCRIPT = """
import os, sys
sys.path.insert(0, "packaging")
import system_packages
os.geteuid = lambda: 1000  # a user whom the test folder, closed to others, still lets in
print(system_packages.install_missing(True))
"""


@pytest.mark.skipif(sys.platform != "linux", reason="Debian and Ubuntu only")
@pytest.mark.parametrize("debian", [True, False])
def test_without_root_the_line_to_type_is_printed(tmp_path: Path, debian: bool) -> None:
    if debian:
        (tmp_path / "apt-get").write_text("#!/bin/sh\nexit 9\n")
        (tmp_path / "apt-get").chmod(0o755)
    command, only_here = [sys.executable, "-c", SCRIPT], {"PATH": str(tmp_path)}
    done = subprocess.run(command, cwd=ROOT, env=only_here, capture_output=True, text=True, check=True)
    assert ("sudo apt-get install -y --no-install-recommends " in done.stdout) == debian
    assert " xvfb" in done.stdout and " gcc" in done.stdout and " libc6-dev" in done.stdout
