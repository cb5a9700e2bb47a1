"""Mails: single ones (.eml) and mailboxes (.mbox), as programs for mail and Google's Takeout give them out. What
somebody wrote, with its subject above it; not the headers, the packing for transport, or what is attached."""

from __future__ import annotations

import email
import email.errors
import email.policy
import re
from collections.abc import Iterator
from email.message import EmailMessage
from email.utils import getaddresses, parsedate_to_datetime
from typing import IO

from desktop.core.dataset import LeftOut
from desktop.data.readers.base import Raw
from desktop.data.readers.encodings import encoding_of, fault_in
from desktop.data.readers.html_text import text_of
from desktop.data.readers.mail_heads import BETWEEN
from desktop.data.readers.opening import Spot, open_stream

LARGEST_MAIL = 64 << 20
_HEAD_END = re.compile(rb"\r?\n\r?\n")


def read(spot: Spot) -> Iterator[Raw | LeftOut]:
    """The mails of a file; their place counts them from 1."""
    with open_stream(spot) as stream:
        for place, content in enumerate(_mails(stream), 1):
            yield LeftOut(place, "row.too_long") if content is None else _row(content, place)


def _mails(stream: IO[bytes]) -> Iterator[bytes | None]:
    """The bytes of each mail; None for one beyond any measure. A mailbox has a line beginning with “From” and a blank
    one before it between two of them."""
    held: list[bytes] = []
    length, blank = 0, True
    while line := stream.readline(LARGEST_MAIL):
        if blank and BETWEEN.match(line):
            yield from _whole(held, length)
            held, length = [], 0
        elif length or line.strip():
            length += len(line)
            if length > LARGEST_MAIL:
                held.clear()
            else:
                held.append(line)
        blank = not line.strip()
    yield from _whole(held, length)


def _whole(lines: list[bytes], length: int) -> Iterator[bytes | None]:
    if length:
        yield b"".join(lines) if length <= LARGEST_MAIL else None


def _row(content: bytes, place: int) -> Raw | LeftOut:
    try:
        mail = email.message_from_bytes(_in_unicode(content), EmailMessage, policy=email.policy.default)
        text = _body(mail)
        subject = str(mail.get("subject", "")).strip()
        row = {"text": f"{subject}\n\n{text}".strip(), "from": _address(mail, "from"), "to": _address(mail, "to")}
        row["date"] = _date(mail)
    except (LookupError, ValueError, TypeError, AttributeError, RecursionError, email.errors.MessageError) as error:
        return LeftOut(place, "row.mail", str(error)[:200])
    if not text.strip():
        return LeftOut(place, "row.mail", subject[:200])
    fault = fault_in(row["text"])
    return LeftOut(place, fault) if fault else Raw(place, row)


def _in_unicode(content: bytes) -> bytes:
    """A mail whose head is UTF-8, also where an old program wrote it in another encoding without saying so."""
    end = _HEAD_END.search(content)
    head = content[: end.start()] if end else content
    return content if head.isascii() else head.decode(encoding_of(head), "replace").encode() + content[len(head) :]


def _body(mail: EmailMessage) -> str:
    """What was written: the plain text, or what a reader sees of the page. Packed as it was sent."""
    part = mail.get_body(("plain", "html"))
    content = part.get_payload(decode=True) if part is not None else None
    if part is None or not isinstance(content, bytes):
        return ""
    try:
        text = content.decode(part.get_content_charset() or encoding_of(content))
    except (LookupError, UnicodeDecodeError):
        text = content.decode(encoding_of(content), "replace")
    if part.get_content_subtype() == "html":
        return text_of(text.encode("utf-8-sig", "replace"))[0]
    return text.replace("\r\n", "\n").strip()


def _address(mail: EmailMessage, header: str) -> str:
    """The first address alone, without the name beside it."""
    return next((address for _, address in getaddresses([str(mail.get(header, ""))])), "")


def _date(mail: EmailMessage) -> str:
    try:
        return parsedate_to_datetime(str(mail["date"])).isoformat() if mail["date"] else ""
    except (ValueError, TypeError):
        return ""  # as spam and old programs write it
