"""The channel of jobs and assistant: JSON lines on what was standard output when the process began."""

from __future__ import annotations

import os
import sys

import msgspec

from desktop.core.engine_room import Verified
from desktop.core.replies import Reply


class Lines:
    """Owns the real standard output. From then on file descriptor 1 goes where errors go, so that a library's print
    cannot corrupt the stream."""

    def __init__(self) -> None:
        sys.stdout.flush()
        self._out = os.fdopen(os.dup(1), "wb", buffering=0)
        os.dup2(2, 1)

    def say(self, reply: Reply | Verified) -> None:
        """Write one reply."""
        self._out.write(msgspec.json.encode(reply) + b"\n")
