"""Downloads of wheels: into parts that outlive any end of this process; only what was checked has its name."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path

import httpx2

from desktop.core.engine_folder import PART, bytes_there
from desktop.core.engine_room import Wheel
from desktop.core.files import free_bytes, patiently, problems_of_writing, sha256_of, sync_file, write_bytes
from desktop.core.problems import ProblemError, stop_on
from desktop.setup import meter as meters
from desktop.setup.line import PASSING, TROUBLE, Line, host
from desktop.setup.meter import Meter, Teller
from desktop.setup.wheels import path_of

AT_ONCE = 4
TRIES = 5
"""Tries in a row without one new byte before it is given up."""
PAUSES = (1.0, 2.0, 5.0, 10.0)
"""Seconds between those tries."""
LONGEST_PAUSE = 60
"""Seconds that a server may ask to wait for."""
TAG = ".etag"


def fetch_all(
    wheels: Sequence[Wheel],
    folder: Path,
    line: Line,
    tell: Teller,
    known: Sequence[Path] = (),
    look_again: bool = False,
    kept: Callable[[int], None] = lambda _: None,
) -> list[Path]:
    """See to it that all wheels are there, whole and right, several at once; returns the folders they lie in.

    Those with a ``file:`` address stay where they are. Files in the folders `known` are taken instead of being fetched.
    `look_again`: work out the sha256 of wheels that are there already, too. `kept` is told the bytes of whole wheels
    after each one. Raises ``engine.no_room``, ``engine.wrong_hash``, ``engine.wrong_size``, ``engine.not_in_bundle``
    and what the line raises."""
    with problems_of_writing(folder, 0):
        folder.mkdir(parents=True, exist_ok=True)
    todo = [wheel for wheel in wheels if not wheel.url.startswith("file:")]
    total, done = sum(wheel.size for wheel in wheels), bytes_there(wheels, folder)
    missing = sum(wheel.size for wheel in todo) - done
    if missing and (free := free_bytes(folder)) < missing + meters.LEAST_FREE:
        raise stop_on("engine.no_room", path=str(folder), need=missing + meters.LEAST_FREE, free=free)
    whole = 0
    with Meter(tell, total, done, folder) as meter, ThreadPoolExecutor(AT_ONCE) as threads:
        jobs = [threads.submit(_fetch, wheel, folder, line, meter, known, look_again) for wheel in wheels]
        try:
            for wheel, job in zip(wheels, jobs):
                job.result()
                whole += wheel.size
                kept(whole)
        except ProblemError as error:
            _end(meter, jobs)
            raise _in_our_words(error, folder) from error
        except BaseException:
            _end(meter, jobs)
            raise
        if meter.full:
            need = meters.LEAST_FREE + sum(wheel.size for wheel in todo) - bytes_there(wheels, folder)
            raise stop_on("engine.no_room", path=str(folder), need=need, free=free_bytes(folder))
        meter.tell()
    return [folder, *dict.fromkeys(path_of(wheel.url).parent for wheel in wheels if wheel.url.startswith("file:"))]


def _end(meter: Meter, jobs: Sequence[Future[None]]) -> None:
    meter.stop()
    for job in jobs:
        job.cancel()


def _in_our_words(error: ProblemError, folder: Path) -> ProblemError:
    """A full drive, as the set-up says it: with what to do about the engine's folder."""
    problem = error.problems[0]
    if problem.code != "disk.full":
        return error
    return stop_on("engine.no_room", path=str(folder), need=problem.values["need"], free=problem.values["free"])


def _fetch(wheel: Wheel, folder: Path, line: Line, meter: Meter, known: Sequence[Path], look_again: bool) -> None:
    """One wheel: what is missing of it, its check, its name."""
    if meter.stopped:
        return
    if wheel.url.startswith("file:"):
        _check_in_place(wheel, path_of(wheel.url), meter)
        return
    whole, part = folder / wheel.file, folder / (wheel.file + PART)
    if whole.is_file():
        if whole.stat().st_size == wheel.size and not (look_again and sha256_of(whole) != wheel.sha256):
            return
        meter.add(-min(wheel.size, whole.stat().st_size))
        whole.unlink()
    with problems_of_writing(part, wheel.size):
        if _take_known(wheel, part, known, meter):
            patiently(lambda: part.replace(whole))
            return
        for left in (1, 0):
            _receive(wheel, part, line, meter)
            if meter.stopped:
                return
            sync_file(part)
            if sha256_of(part) == wheel.sha256:
                break
            meter.add(-part.stat().st_size)
            _drop(part)
            if not left:
                raise stop_on("engine.wrong_hash", file=wheel.file, host=host(wheel.url))
        patiently(lambda: part.replace(whole))
        part.with_name(part.name + TAG).unlink(missing_ok=True)


def _check_in_place(wheel: Wheel, path: Path, meter: Meter) -> None:
    if not path.is_file():
        raise stop_on("engine.not_in_bundle", path=str(path.parent), count=1, total=1, name=wheel.file)
    if sha256_of(path) != wheel.sha256:
        raise stop_on("engine.wrong_hash", file=wheel.file, host=str(path.parent))
    meter.add(wheel.size)


def _take_known(wheel: Wheel, part: Path, known: Sequence[Path], meter: Meter) -> bool:
    """Take a wheel from where an earlier engine kept it, if it is right."""
    for folder in known:
        path = folder / wheel.file
        if path.parent != part.parent and path.is_file() and path.stat().st_size == wheel.size:
            if sha256_of(path) != wheel.sha256:
                continue
            had = part.stat().st_size if part.exists() else 0
            _drop(part)
            try:
                os.link(path, part)
            except OSError:
                shutil.copyfile(path, part)
                sync_file(part)
            meter.add(wheel.size - had)
            return True
    return False


def _drop(part: Path) -> None:
    part.unlink(missing_ok=True)
    part.with_name(part.name + TAG).unlink(missing_ok=True)


def _receive(wheel: Wheel, part: Path, line: Line, meter: Meter) -> None:
    """Until all bytes are there. A connection that breaks off or falls silent is taken up again where it was, for as
    long as that brings anything."""
    part.touch()
    tries = 0
    while (had := part.stat().st_size) < wheel.size and not meter.stopped:
        pause = 0.0
        error: Exception | None = None
        try:
            pause = _receive_some(wheel, part, line, meter)
        except PASSING as caught:
            error = caught
        except TROUBLE as caught:
            raise line.problem(caught, wheel.url) from caught
        tries = tries + 1 if part.stat().st_size <= had else 0
        if tries >= TRIES:
            if error is not None:
                raise line.problem(error, wheel.url, tries) from error
            raise stop_on("engine.broken_off", host=host(wheel.url), tries=tries, cause=f"{had} of {wheel.size} bytes")
        if tries:
            meter.wait(max(pause, PAUSES[min(tries, len(PAUSES)) - 1]))


def _receive_some(wheel: Wheel, part: Path, line: Line, meter: Meter) -> float:
    """One request for what is missing. Returns seconds that the server asks to wait, when it is busy."""
    had, tag = part.stat().st_size, part.with_name(part.name + TAG)
    headers = {"Range": f"bytes={had}-"} if had else {}
    if had and (known := _known_tag(tag)):
        # Should the file have changed since, all of it comes instead of the rest.
        headers["If-Range"] = known
    with line.stream(wheel.url, headers) as response:
        status = response.status_code
        if status in (408, 425, 429) or status >= 500:
            return _asked_pause(response)
        if status == 416 or (had and status in (200, 206) and not _continues(response, had, wheel.size)):
            # It cannot go on from here: another file than the one that was begun, or no ranges. Begin anew.
            meter.add(-had)
            _drop(part)
            part.touch()
            if status != 200:
                return 0.0
            had = 0
        elif status >= 400:
            raise line.refused(wheel.url, status)
        _require_size(response, wheel, had)
        strong = response.headers.get("ETag", "")
        if strong.startswith('"'):
            with suppress(UnicodeError):
                write_bytes(tag, strong.encode("ascii"))
        with part.open("ab", buffering=0) as file:
            for piece in response.iter_raw():  # as it comes: bytes that wait for a full piece are lost with the line
                if meter.stopped:
                    break
                piece = piece[: wheel.size - had]
                file.write(piece)
                had += len(piece)
                meter.add(len(piece))
                if had >= wheel.size:
                    break
    return 0.0


def _known_tag(tag: Path) -> str:
    """What the server called the file when it was begun; empty where that was not kept, or is torn."""
    if not tag.is_file():
        return ""
    text = tag.read_text("utf-8", "replace")
    return text if text.startswith('"') and text.isascii() and text.isprintable() else ""


def _continues(response: httpx2.Response, had: int, size: int) -> bool:
    return response.status_code == 206 and response.headers.get("Content-Range", "") == f"bytes {had}-{size - 1}/{size}"


def _require_size(response: httpx2.Response, wheel: Wheel, had: int) -> None:
    """A server that announces another size than the plan's has another file."""
    length = response.headers.get("Content-Length", "")
    if not response.headers.get("Content-Encoding") and length.isdigit() and had + int(length) != wheel.size:
        raise stop_on(
            "engine.wrong_size", file=wheel.file, host=host(wheel.url), want=wheel.size, have=had + int(length)
        )


def _asked_pause(response: httpx2.Response) -> float:
    text = response.headers.get("Retry-After", "")
    return float(min(LONGEST_PAUSE, int(text[:9]))) if text.isdigit() else 0.0
