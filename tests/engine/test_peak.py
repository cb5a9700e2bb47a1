"""The most memory that a process has held."""

from __future__ import annotations

import subprocess
import sys

from desktop.services.children import package_root

CHILD = "import torch; from desktop.engine.peak import peak_memory; print(peak_memory(torch.device('cpu')))"
PARENT = f"""
import subprocess, sys
held = bytearray(b"1") * (1 << 30)
print(subprocess.run([sys.executable, "-c", {CHILD!r}], capture_output=True, check=True, text=True).stdout)
"""


def test_it_is_not_that_of_the_process_that_started_it() -> None:
    done = subprocess.run(
        [sys.executable, "-c", PARENT], capture_output=True, check=True, text=True, cwd=package_root()
    )
    assert 50 << 20 < int(done.stdout) < 1 << 30
