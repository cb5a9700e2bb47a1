"""Hub processes: one for each job."""

from __future__ import annotations

import subprocess
import threading
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from typing import TypeVar

import msgspec

from desktop.core.hub_jobs import Access, HubAnswer, HubAsk, HubProgress, HubRefused, HubReply
from desktop.core.problems import ProblemError, stop_on
from desktop.services.children import Cancelled, app_command, app_environment, no_console, package_root, wait_or_cancel

Answer = TypeVar("Answer")
Told = Callable[[HubProgress], None]


def hub_command() -> list[str]:
    """The command line of a Hub process: this very Python, this very package, and nothing secret."""
    return app_command("hub")


def ask_hub(
    access: Access,
    ask: HubAsk,
    kind: type[Answer],
    told: Told = lambda _: None,
    cancelled: Cancelled = lambda: False,
) -> Answer:
    """Do one job in a process of its own and return its answer, which is of `kind`.

    `told` gets its progress, on another thread; `cancelled` is asked ten times a second, and ends the process. Raises
    the job's own problems, ``task.cancelled``, or ``hub.no_answer`` when the process died.
    """
    last_words: deque[str] = deque(maxlen=5)
    replies: list[HubAnswer | HubRefused] = []
    with subprocess.Popen(
        hub_command(),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=app_environment(),
        cwd=package_root(),
        creationflags=no_console(),
    ) as child:
        readers = [
            threading.Thread(target=_read_replies, args=(child, replies, told), daemon=True),
            threading.Thread(target=_read_errors, args=(child, last_words), daemon=True),
        ]
        for reader in readers:
            reader.start()
        try:
            assert child.stdin is not None
            # A process that died at once takes no more; what follows says so.
            with suppress(OSError):
                child.stdin.write(msgspec.json.encode(access) + b"\n" + msgspec.json.encode(ask) + b"\n")
                child.stdin.close()
            wait_or_cancel(child, cancelled)
        except BaseException:
            child.kill()
            raise
        finally:
            for reader in readers:
                reader.join()
    return _answer(replies, kind, child.returncode, last_words)


def _answer(replies: list[HubAnswer | HubRefused], kind: type[Answer], code: int, last_words: deque[str]) -> Answer:
    reply = replies[-1] if replies else None
    if isinstance(reply, HubRefused):
        raise ProblemError(*reply.problems)
    if isinstance(reply, kind):
        return reply
    raise stop_on("hub.no_answer", code=code, cause=last_words[-1] if last_words else "")


def _read_replies(child: subprocess.Popen[bytes], replies: list[HubAnswer | HubRefused], told: Told) -> None:
    assert child.stdout is not None
    decoder = msgspec.json.Decoder(HubReply)
    for line in child.stdout:
        try:
            reply = decoder.decode(line)
        except msgspec.MsgspecError:
            continue
        if isinstance(reply, HubProgress):
            told(reply)
        else:
            replies.append(reply)


def _read_errors(child: subprocess.Popen[bytes], last_words: deque[str]) -> None:
    assert child.stderr is not None
    for line in child.stderr:
        last_words.append(line.decode(errors="replace").rstrip())
