"""One job in a process of the program's own: JSON lines in, progress and an answer out. Hub and set-up work so."""

from __future__ import annotations

import subprocess
import threading
from collections import deque
from collections.abc import Callable, Sequence
from contextlib import suppress
from typing import Any

import msgspec

from desktop.services.children import Cancelled, app_environment, no_console, package_root, wait_or_cancel


def ask_child(
    command: Sequence[str],
    asks: Sequence[Any],
    kind: Any,
    hear: Callable[[Any], None],
    cancelled: Cancelled,
    note: Callable[[str], None] = lambda _: None,
) -> tuple[int, str]:
    """Start a process, hand it `asks`, a line each, and wait for its end; returns its exit code and the last line it
    printed beside its answers.

    `hear` gets what it says, decoded as `kind`, and `note` each line it prints beside that, both on other threads.
    `cancelled` is asked ten times a second, and ends the process. Raises ``task.cancelled``."""
    last_words: deque[str] = deque(maxlen=1)
    with subprocess.Popen(
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=app_environment(),
        cwd=package_root(),
        creationflags=no_console(),
    ) as child:
        readers = [
            threading.Thread(target=_hear, args=(child, kind, hear), daemon=True),
            threading.Thread(target=_note, args=(child, last_words, note), daemon=True),
        ]
        for reader in readers:
            reader.start()
        try:
            assert child.stdin is not None
            # A process that died at once takes no more; what follows says so.
            with suppress(OSError):
                child.stdin.write(b"".join(msgspec.json.encode(ask) + b"\n" for ask in asks))
                child.stdin.close()
            wait_or_cancel(child, cancelled)
        except BaseException:
            child.kill()
            raise
        finally:
            for reader in readers:
                reader.join()
    return child.returncode, last_words[-1] if last_words else ""


def _hear(child: subprocess.Popen[bytes], kind: Any, hear: Callable[[Any], None]) -> None:
    assert child.stdout is not None
    decoder = msgspec.json.Decoder(kind)
    for line in child.stdout:
        with suppress(msgspec.MsgspecError):
            hear(decoder.decode(line))


def _note(child: subprocess.Popen[bytes], last_words: deque[str], note: Callable[[str], None]) -> None:
    assert child.stderr is not None
    for line in child.stderr:
        last_words.append(line.decode(errors="replace").rstrip())
        note(last_words[-1])
