"""The conversations of this user: a file each, written all or nothing, and what was learned from them."""

from __future__ import annotations

import os
import secrets
import time
from datetime import datetime
from pathlib import Path
from typing import Any

import msgspec

from desktop.core.chats import SCHEMA, Conversation
from desktop.core.files import patiently, private_folder, problems_of_writing, sync_file, write_json
from desktop.core.problems import UNREADABLE, Problem, ProblemError, stop_on

REMOVED = ".removed"
KEEP_REMOVED = 86_400.0
"""Seconds for which a deleted conversation can be brought back; after that it is gone for good."""
_FIRST = 4 << 20
"""Bytes at the beginning of a file that are looked at to see whether it holds JSON lines."""


class Chats:
    """Conversations in one folder. `damaged` tells of files that could not be read at the last look."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.damaged: tuple[Problem, ...] = ()
        self._known: dict[Path, tuple[int, Conversation]] = {}
        """What was read, and when its file had changed then: the list is asked for after every answer."""

    def all(self) -> list[Conversation]:
        """All conversations, the one that changed last first."""
        found: list[Conversation] = []
        damaged: list[Problem] = []
        for path in sorted(self.folder.glob("*.json")):
            try:
                found.append(self._read(path))
            except FileNotFoundError:
                continue
            except ProblemError as error:
                damaged += error.problems
        self.damaged = tuple(damaged)
        return sorted(found, key=lambda conversation: -conversation.changed)

    def _read(self, path: Path) -> Conversation:
        changed = path.stat().st_mtime_ns
        before, known = self._known.get(path, (0, None))
        if known is None or before != changed:
            known = read_conversation(path)
            self._known[path] = changed, known
        return known

    def begin(self, **values: Any) -> Conversation:
        """A new conversation; it is not written before it is saved."""
        now = time.time()
        name = f"{datetime.fromtimestamp(now):%Y-%m-%d_%H%M%S}-{secrets.token_hex(2)}"
        return Conversation(id=name, created=now, changed=now, **values)

    def save(self, conversation: Conversation) -> Conversation:
        """Write a conversation as one that changed now. Raises what writing raises."""
        saved = msgspec.structs.replace(conversation, changed=time.time())
        with problems_of_writing(self.folder, 0):
            private_folder(self.folder)
        write_json(self._path(conversation.id), saved)
        return saved

    def rename(self, conversation: Conversation, title: str) -> Conversation:
        """Give another title, and leave it at its place in the list; an empty one goes back to its first words."""
        named = msgspec.structs.replace(conversation, title=" ".join(title.split())[:200])
        write_json(self._path(conversation.id), named)
        return named

    def delete(self, name: str) -> None:
        """Take a conversation away; `restore` brings it back for a day."""
        with problems_of_writing(self.folder, 0):
            self._clear_removed()
            bin_ = self.folder / REMOVED
            bin_.mkdir(parents=True, exist_ok=True)
            path = self._path(name)
            if path.is_file():  # one that was never saved has none
                os.utime(path)
                patiently(lambda: path.replace(bin_ / path.name))

    def restore(self, name: str) -> Conversation:
        """Bring a deleted conversation back. Raises ``chat.missing``."""
        removed = self.folder / REMOVED / f"{name}.json"
        if not removed.is_file():
            raise stop_on("chat.missing", path=str(removed))
        with problems_of_writing(self.folder, 0):
            patiently(lambda: removed.replace(self._path(name)))
        return read_conversation(self._path(name))

    def _path(self, name: str) -> Path:
        return self.folder / f"{name}.json"

    def _clear_removed(self) -> None:
        for path in (self.folder / REMOVED).glob("*.json"):
            if time.time() - path.stat().st_mtime > KEEP_REMOVED:
                path.unlink(missing_ok=True)


def read_conversation(path: Path) -> Conversation:
    """One conversation. Raises ``chat.missing``, ``chat.damaged`` or ``chat.newer``."""
    try:
        raw = msgspec.json.decode(path.read_bytes())
        if isinstance(raw, dict) and isinstance(raw.get("schema"), int) and raw["schema"] > SCHEMA:
            raise stop_on("chat.newer", path=str(path), schema=raw["schema"], known=SCHEMA)
        found = msgspec.convert(raw, Conversation)
    except FileNotFoundError:
        raise stop_on("chat.missing", path=str(path)) from None
    except (OSError, *UNREADABLE) as error:
        raise stop_on("chat.damaged", path=str(path), cause=str(error)) from None
    # the file is where it lies, whatever it says of itself
    return msgspec.structs.replace(found, id=path.stem)


def append_example(path: Path, example: dict[str, Any]) -> int:
    """Put an example at the end of a JSONL file, which may not be there yet; returns how many lines it has then. Raises
    ``chat.not_lines`` for a file of another kind, and what writing raises."""
    line = msgspec.json.encode(example) + b"\n"
    with problems_of_writing(path, len(line)):
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("a+b") as file:
            file.seek(0)
            _check_lines(path, file.read(_FIRST))
            file.seek(0, os.SEEK_END)
            size = file.tell()
            if size:
                file.seek(size - 1)
                line = line if file.read(1) == b"\n" else b"\n" + line
            try:
                file.write(line)
                file.flush()
            except OSError:
                file.truncate(size)
                raise
        sync_file(path)
    with path.open("rb") as file:
        return sum(chunk.count(b"\n") for chunk in iter(lambda: file.read(1 << 20), b""))


def _check_lines(path: Path, begin: bytes) -> None:
    """Raise ``chat.not_lines`` unless the first line that is not empty is a JSON object."""
    first = next((line for line in begin.removeprefix(b"\xef\xbb\xbf").splitlines() if line.strip()), b"{}")
    try:
        if not isinstance(msgspec.json.decode(first), dict):
            raise stop_on("chat.not_lines", path=str(path))
    except UNREADABLE:
        raise stop_on("chat.not_lines", path=str(path)) from None
