"""The command line's end of the assistant process, without Qt: asks, and waits for each reply."""

from __future__ import annotations

import os
import subprocess
import time
from collections.abc import Iterator
from contextlib import suppress

import msgspec

from desktop.core.answering import Ask, Halt
from desktop.core.problems import UNREADABLE, ProblemError, stop_on
from desktop.core.replies import Answered, Done, Progressed, Ready, Refused, Reply, TextGrew, waited
from desktop.services.children import engine_command, engine_environment, no_console, package_root


class AssistantLine:
    """Starts `engine serve` at once. A context manager; with it ends the process."""

    def __init__(self) -> None:
        self._decoder = msgspec.json.Decoder(Reply)
        self._request, self._since = 0, 0.0
        self._child = subprocess.Popen(
            engine_command("serve"),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=engine_environment(),
            cwd=package_root(),
            # Ctrl+C in the terminal halts an answer; the process with the model in it is not to end by that.
            start_new_session=os.name == "posix",
            creationflags=no_console() | int(getattr(subprocess, "CREATE_NEW_PROCESS_GROUP", 0)),
        )

    def __enter__(self) -> AssistantLine:
        return self

    def __exit__(self, *_: object) -> None:
        self._child.kill()
        self._child.wait()
        for pipe in (self._child.stdin, self._child.stdout):
            if pipe is not None:
                with suppress(OSError):
                    pipe.close()

    def ask(self, ask: Ask) -> None:
        """Put a request; `replies` gives what comes of it."""
        self._request, self._since = self._request + 1, time.monotonic()
        self._write(msgspec.structs.replace(ask, request=self._request))

    def replies(self) -> Iterator[Progressed | Ready | TextGrew | Answered]:
        """What comes of the newest request, until it is done; after an interruption it can be asked for the rest. The
        seconds of a ``Ready`` are counted from the question on (of a second side, from the first one's answer on).
        Raises the request's problem, and ``engine.no_answer`` when the process ended."""
        assert self._child.stdout is not None
        for line in self._child.stdout:
            try:
                reply = self._decoder.decode(line)
            except UNREADABLE:  # torn: the process was killed while it wrote
                continue
            if reply.request not in (0, self._request):
                continue
            if isinstance(reply, Done):
                return
            if isinstance(reply, Refused):
                raise ProblemError(reply.problem)
            if isinstance(reply, Ready):
                reply = waited(reply, time.monotonic() - self._since)
            elif isinstance(reply, Answered):
                self._since = time.monotonic()
            yield reply
        raise stop_on("engine.no_answer", code=self._child.wait(), cause="")

    def halt(self) -> None:
        """End the request at hand; what was written so far comes as its answer."""
        self._write(Halt(request=self._request))

    def _write(self, request: Ask | Halt) -> None:
        assert self._child.stdin is not None
        with suppress(OSError):  # a process that died says so by ending its answers
            self._child.stdin.write(msgspec.json.encode(request) + b"\n")
            self._child.stdin.flush()
