"""`tunesmith chat` with the real SmolLM2: piped in once, and as a person types it."""

from __future__ import annotations

import json
import os
import select
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

pytestmark = [pytest.mark.e2e, pytest.mark.training]
ROOT = Path(__file__).resolve().parent.parent.parent


def piped(text: str, *words: str | Path) -> subprocess.CompletedProcess[str]:
    """Run `chat` with `text` on its standard input."""
    command = [sys.executable, "-m", "desktop", "chat", *map(str, words)]
    return subprocess.run(command, input=text, capture_output=True, text=True, timeout=590, cwd=ROOT, check=False)


def test_what_is_piped_in_is_answered_once(home: Path, starter_model: Path) -> None:
    done = piped("What is the capital of France?", starter_model, "--temperature", "0", "--longest", "12", "--json")
    assert done.returncode == 0, done.stderr
    said = json.loads(done.stdout)
    assert "Paris" in said["text"]
    assert said["tokens"] <= 12
    assert said["prompt_tokens"] > 10


def test_an_unknown_name_is_said_before_anything_is_loaded(home: Path) -> None:
    done = piped("Hi", "nobody")
    assert done.returncode == 4
    assert "There is no model or run nobody" in done.stderr


@pytest.mark.skipif(os.name != "posix", reason="pseudo terminals")
def test_ctrl_c_ends_an_answer_and_not_the_conversation(home: Path, starter_model: Path) -> None:
    import pty

    command = [sys.executable, "-m", "desktop", "chat", str(starter_model), "--longest", "4000", "--temperature", "1.5"]
    leader, follower = pty.openpty()
    child = subprocess.Popen(
        command, stdin=follower, stdout=follower, stderr=follower, cwd=ROOT, start_new_session=True
    )
    os.close(follower)
    heard = b""

    def until(words: bytes, times: int = 1) -> None:
        nonlocal heard
        give_up = time.monotonic() + 300
        while heard.count(words) < times and time.monotonic() < give_up:
            if select.select([leader], [], [], 1)[0]:
                heard += os.read(leader, 4096)
        assert heard.count(words) >= times, heard.decode(errors="replace")

    try:
        until(b"> ")
        os.write(leader, b"Tell me a very long story\n")
        until(b"Loaded in")
        until(b" ", heard.count(b" ") + 20)  # some words have come
        os.killpg(child.pid, signal.SIGINT)
        until(b", stopped")
        os.write(leader, b"\x04")
        assert child.wait(timeout=60) == 0
    finally:
        child.kill()
        child.wait()
        os.close(leader)
