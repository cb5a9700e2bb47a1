"""Keeping the PC awake while it trains. The screen may go dark; closing the lid stays the person's own decision.

It is a courtesy, never a condition: where the system has no such call or refuses it, training goes on without. Whatever
happens to this process, the PC may sleep again after it: a helper that holds the PC awake hangs on a pipe of ours or
watches our pid, and Windows forgets the wish with the thread that made it.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager

LAST_WORDS = 1.0
"""Seconds a helper has to end by itself before it is killed."""
# SetThreadExecutionState: "continuous" makes the wish last until the next call, "system required" is against sleep.
_ES_CONTINUOUS, _ES_SYSTEM_REQUIRED = 0x8000_0000, 0x0000_0001


@contextmanager
def stay_awake(why: str = "Training a model", system: str = sys.platform) -> Iterator[None]:
    """Keep the PC from going to sleep by itself while the block runs. Never raises and does not wait.

    `why` is what systemd shows to whoever asks what keeps the PC awake; `system` is Python's name of the platform. On
    Windows, enter and leave it in the same thread.
    """
    if system == "win32":
        _tell_windows(_ES_CONTINUOUS | _ES_SYSTEM_REQUIRED)
        try:
            yield
        finally:
            _tell_windows(_ES_CONTINUOUS)
        return
    helper = _start(_command(why, system))
    try:
        yield
    finally:
        if helper:
            if system == "darwin":
                helper.terminate()  # it reads no input
            _end(helper)


def _command(why: str, system: str) -> list[str]:
    """The helper that keeps this system awake for as long as its standard input stays open or this process lives."""
    if system == "darwin":
        return ["caffeinate", "-i", "-w", str(os.getpid())]
    inhibit = ["systemd-inhibit", "--what=idle:sleep", "--who=Tunesmith", f"--why={why}", "--mode=block"]
    return [*inhibit, "cat"]


def _start(command: list[str]) -> subprocess.Popen[bytes] | None:
    """The helper, or None where there is none. Its only tie to us is the pipe: the kernel closes our end of it with us,
    even when we are killed, and then `cat` has read all there is and ends, and with it the inhibitor."""
    found = shutil.which(command[0])
    if not found:
        return None
    try:
        return subprocess.Popen(
            [found, *command[1:]],
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            # Without a terminal nothing can ask for a password there when the system wants one for this.
            start_new_session=True,
        )
    except OSError:
        return None


def _end(helper: subprocess.Popen[bytes]) -> None:
    """Let the helper go: close its input, and what does not end by that is ended."""
    try:
        if helper.stdin:
            helper.stdin.close()
        helper.wait(LAST_WORDS)
    except subprocess.TimeoutExpired:
        helper.kill()
        helper.wait()
    except OSError:
        return


def _tell_windows(wish: int) -> None:
    if sys.platform != "win32":
        return
    import ctypes  # noqa: PLC0415 - `windll` exists on Windows only

    try:
        ctypes.windll.kernel32.SetThreadExecutionState(ctypes.c_uint(wish))
    except (OSError, AttributeError):
        return
