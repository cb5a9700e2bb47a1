"""Processes that begin with torch imported are to their callers what others are."""

from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path

import psutil
import pytest

from desktop.services.children import engine_command, engine_environment, run_job
from tests.fixtures.warm_python import WarmPython

pytestmark = pytest.mark.usefixtures("warm_python")


def command(*words: str, given: str = "", **more: object) -> subprocess.CompletedProcess[str]:
    """Run it to its end."""
    return subprocess.run([sys.executable, *words], input=given, capture_output=True, text=True, **more)  # type: ignore[call-overload, no-any-return]


def test_words_environment_input_and_exit_code_are_the_callers(home: Path, tmp_path: Path) -> None:
    assert command("-m", "desktop", "engine", "nonsense").returncode == 2
    refused = command("-m", "desktop", "engine", "unpack", "nothing.gguf", "model", cwd=tmp_path)
    assert refused.returncode == 4 and '"problem"' in refused.stdout, refused.stderr
    served = command("-m", "desktop", "engine", "serve", given="nothing known\n")
    assert served.returncode == 0 and "Traceback" not in served.stderr


def test_anything_else_is_plain_python(home: Path, tmp_path: Path) -> None:
    found = command("-c", "import os, sys; print(sys.executable, os.getcwd(), 'torch' in sys.modules)", cwd=tmp_path)
    python, folder, warm = found.stdout.split()
    assert python != sys.executable and (folder, warm) == (str(tmp_path), "False")
    assert command("-m", "desktop", "show", "last").returncode == 4


def test_what_a_job_says_is_read(home: Path) -> None:
    assert run_job(["check"], lambda *_: None, lambda: False).facts["device"] in ("cpu", "cuda")


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGKILL])
def test_a_signal_ends_both(made_warm: WarmPython, number: signal.Signals) -> None:
    before = made_warm.children()
    with subprocess.Popen(
        engine_command("serve"), stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=engine_environment()
    ) as child:
        assert child.stdin and child.stdout
        child.stdin.write(b"{}\n")  # not understood, but answered: it listens
        child.stdin.flush()
        assert child.stdout.readline()
        (pid,) = made_warm.children() - before
        child.send_signal(number)
        assert child.wait(60) == -number
    psutil.wait_procs([psutil.Process(pid)] if psutil.pid_exists(pid) else [], timeout=60)
    assert not psutil.pid_exists(pid)
