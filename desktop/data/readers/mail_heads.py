"""Whether a file begins like a mail or a mailbox, told without loading what reads them."""

from __future__ import annotations

import re

_HEADER = re.compile(rb"([A-Za-z][A-Za-z0-9-]*):|[ \t]+\S")
_OF_MAILS = {b"from", b"to", b"subject", b"date", b"received", b"return-path", b"message-id", b"mime-version",
             b"delivered-to", b"reply-to", b"content-type"}  # fmt: skip
_FEWEST = 3
_SENT = {b"received", b"return-path", b"message-id", b"mime-version", b"delivered-to"}
BETWEEN = re.compile(rb"From \S+ +(Mon|Tue|Wed|Thu|Fri|Sat|Sun),? .*\d\d:\d\d:\d\d")
"""The line before each mail of a mailbox."""


def is_mail(head: bytes, sent: bool = False) -> bool:
    """Whether a file begins like a mail or a mailbox: with the headers of one."""
    lines = head.lstrip(b"\r\n").splitlines()
    if lines and BETWEEN.match(lines[0]):
        del lines[0]
        sent = False
    names = set()
    for line in lines:
        if not line.strip():
            break
        if not (found := _HEADER.match(line)):
            return False
        names.add((found[1] or b"").lower())
    return len(names & _OF_MAILS) >= _FEWEST and (not sent or bool(names & _SENT)) and bool(names & {b"from", b"date"})
