"""Writing so that nothing is ever half there, and reading what a killed process left behind."""

from __future__ import annotations

import errno
import hashlib
import itertools
import os
import re
import shutil
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, TypeVar

import msgspec

from desktop.core.problems import UNREADABLE, ProblemError, stop_on

_CHUNK = 1 << 20
_IN_USE = frozenset({5, 32, 33})
"""Windows' ERROR_ACCESS_DENIED, ERROR_SHARING_VIOLATION and ERROR_LOCK_VIOLATION."""
PATIENCE_S = 5.0
"""How long to wait for whoever has a file open: a window that reads it takes milliseconds, a virus scanner a second."""
READ_PATIENCE_S = 1.0
"""The window's own thread reads, too; and a file that may never be read is not worth a longer wait."""
Done = TypeVar("Done")


def patiently(do: Callable[[], Done], seconds: float = PATIENCE_S) -> Done:
    """What `do` returns: a step on files that Windows refuses while anybody has one of them open, even to read it, so
    it is tried again for some `seconds`. Elsewhere what is refused stays so. Raises what `do` raises at last."""
    until, pause = time.monotonic() + seconds, 0.005
    while True:
        try:
            return do()
        except PermissionError:
            if os.name != "nt" or time.monotonic() > until:
                raise
        time.sleep(pause)
        pause = min(2 * pause, 0.05)


def read_patiently(path: Path) -> bytes:
    """The content of a file that another process may replace just now. Raises `OSError`."""
    return patiently(path.read_bytes, READ_PATIENCE_S)


def write_bytes(path: Path, data: bytes) -> None:
    """Replace `path` with `data` in one step: temporary name, flush, fsync, rename.

    Raises `ProblemError` ``disk.full``, ``folder.read_only``, ``file.in_use`` or ``file.write`` with the numbers of the
    moment.
    """
    with problems_of_writing(path, len(data)):
        handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.", suffix=".tmp")
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            patiently(lambda: Path(temporary).replace(path))
        except BaseException:
            Path(temporary).unlink(missing_ok=True)
            raise
    sync_folder(path.parent)


def write_json(path: Path, record: Any) -> None:
    """Write a record (or plain data) as readable JSON, in one step."""
    write_bytes(path, msgspec.json.format(msgspec.json.encode(record), indent=2) + b"\n")


def write_folder(target: Path, fill: Callable[[Path], None]) -> None:
    """Let `fill` write into a temporary neighbour of `target`, then rename it into place.

    An existing `target` is replaced; if anything goes wrong, it stays as it was and the half-written one is removed.
    """
    with problems_of_writing(target, 0):
        target.parent.mkdir(parents=True, exist_ok=True)
        temporary = Path(tempfile.mkdtemp(dir=target.parent, prefix=f".{target.name}.", suffix=".tmp"))
        try:
            fill(temporary)
            for path in temporary.rglob("*"):
                if path.is_file():
                    sync_file(path)
            _swap_in(temporary, target)
        except BaseException:
            shutil.rmtree(temporary, ignore_errors=True)
            raise
    sync_folder(target.parent)


def _swap_in(temporary: Path, target: Path) -> None:
    """Rename `temporary` to `target`; folders cannot be replaced in one step, so an old one steps aside first."""
    # mkdtemp makes private folders; what a person keeps should have the ordinary rights of their other folders
    temporary.chmod(0o755)
    if not target.exists():
        patiently(lambda: temporary.rename(target))
        return
    aside = Path(tempfile.mkdtemp(dir=target.parent, prefix=f".{target.name}.", suffix=".old"))
    try:
        patiently(lambda: target.rename(aside / "old"))
    except OSError:
        aside.rmdir()
        raise
    try:
        patiently(lambda: temporary.rename(target))
    except OSError:
        (aside / "old").rename(target)
        aside.rmdir()
        raise
    shutil.rmtree(aside, ignore_errors=True)


class problems_of_writing:  # noqa: N801 - used as a statement, reads like one
    """Context manager that turns the operating system's refusals to write into problems with numbers."""

    def __init__(self, path: Path, need: int) -> None:
        self.path, self.need = path, need

    def __enter__(self) -> None:
        return None

    def __exit__(self, kind: object, error: BaseException | None, trace: object) -> None:
        refused = _os_error_of(error)
        if refused is not None:
            raise problem_of_os_error(refused, self.path, self.need) from error


def _os_error_of(error: object) -> OSError | None:
    """The system's refusal behind `error`; None when it is something else. Libraries in Rust (safetensors) raise errors
    of their own and name the system's only in their text."""
    if isinstance(error, OSError):
        return error
    found = re.search(r"\(os error (\d+)\)", str(error))
    if found is None or isinstance(error, ProblemError):
        return None
    number = int(found[1])
    return OSError(0, str(error), None, number) if os.name == "nt" else OSError(number, os.strerror(number))


def problem_of_os_error(error: OSError, path: Path, need: int = 0) -> ProblemError:
    """The problem behind an `OSError` met while writing `need` bytes to `path`."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        free = free_bytes(path)  # there may be room again: what was half written is gone
        return stop_on("disk.full", path=str(path), need=need, free=free) if free < need else became_full(path)
    if error.errno == errno.EFBIG:
        return stop_on("disk.file_limit", path=str(path))
    # what may not be written says so when the file beside it is made; a rename is refused for what is open
    if getattr(error, "winerror", None) in _IN_USE and (error.winerror != 5 or error.filename2):  # type: ignore[attr-defined]
        return stop_on("file.in_use", path=str(path))
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return stop_on("folder.read_only", path=str(path))
    return stop_on("file.write", path=str(path), cause=error.strerror or str(error))


def became_full(path: Path) -> ProblemError:
    """The problem of a drive that had no more room for `path` while it was written."""
    return stop_on("disk.became_full", path=str(path))


def typed_path(text: str) -> Path:
    """The path a person means. What cannot be one (an unknown ``~user``, a NUL) becomes a path that is not there."""
    path = Path(text.replace("\0", "\N{REPLACEMENT CHARACTER}"))
    try:
        return path.expanduser()
    except RuntimeError:
        return path


def is_there(path: Path, kind: Callable[[Path], bool]) -> bool:
    """`kind` (``Path.is_dir`` or ``Path.is_file``) of a path that may be too long for the system to look at."""
    try:
        return kind(path)
    except OSError:
        return False


def free_bytes(path: Path) -> int:
    """Free bytes on the drive that holds `path` (or its nearest existing parent)."""
    place = path
    while not place.exists() and place != place.parent:
        place = place.parent
    return shutil.disk_usage(place).free


def require_free(path: Path, need: int) -> None:
    """Raise ``disk.full`` unless `need` bytes are free where `path` will lie."""
    if (free := free_bytes(path)) < need:
        raise stop_on("disk.full", path=str(path), need=need, free=free)


def private_folder(folder: Path) -> None:
    """Make a folder, unless it is there, into which only its owner may look: on a PC that several use, nobody else is
    to read what people write and what their data says."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)


def sync_file(path: Path) -> None:
    """Ask the drive to really have the file."""
    with path.open("r+b" if os.name == "nt" else "rb") as file:  # Windows asks this only of files that may be written
        os.fsync(file.fileno())


def sync_folder(folder: Path) -> None:
    """Ask the drive to remember the folder's names; Windows has no such call and needs none."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def sha256_of(path: Path) -> str:
    """Hex sha256 of a file's content, read in pieces."""
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while piece := file.read(_CHUNK):
            digest.update(piece)
    return digest.hexdigest()


def append_line(file: Any, record: Any) -> None:
    """Append one record as a JSON line to an open binary file and hand it to the operating system."""
    file.write(msgspec.json.encode(record) + b"\n")
    file.flush()


def whole_lines(path: Path, offset: int = 0, most: int | None = None) -> tuple[list[bytes], int]:
    """The complete lines of a growing file from byte `offset` on, at most so many, and the offset behind the last of
    them.

    A torn last line (a process was killed while writing) stays unread until it is whole. A missing file has no lines.
    """
    lines: list[bytes] = []
    try:
        with path.open("rb") as file:
            file.seek(offset)
            for line in itertools.islice(file, most):
                if not line.endswith(b"\n"):
                    break
                lines.append(line.rstrip(b"\r\n"))
                offset += len(line)
    except FileNotFoundError:
        pass
    return lines, offset


def decode_lines(lines: list[bytes], kind: Any) -> Iterator[Any]:
    """Decode JSON lines as `kind`, skipping those that are torn, foreign or of a later schema."""
    decoder = msgspec.json.Decoder(kind)
    for line in lines:
        try:
            yield decoder.decode(line)
        except UNREADABLE:
            continue
