"""Downloads: into parts that outlive any end of this process, checked by hash, in place only when all is there."""

from __future__ import annotations

import hashlib
import os
import shutil
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import msgspec
from huggingface_hub import hf_hub_url
from huggingface_hub.errors import HfHubHTTPError

from desktop.core.files import patiently, problems_of_writing, require_free, sync_file, sync_folder, write_json
from desktop.core.hub_address import is_commit, is_repo
from desktop.core.hub_jobs import (
    ORIGIN,
    PARTS,
    Access,
    Described,
    Download,
    Downloaded,
    HubProgress,
    Origin,
    RemoteFile,
    parts_name,
    store_name,
)
from desktop.core.models import read_model
from desktop.core.problems import UNREADABLE, stop_on
from desktop.hub.describing import describe_address
from desktop.hub.faults import PASSING, pause_of
from desktop.hub.line import Line
from desktop.hub.meter import Meter
from desktop.hub.parts import parts_lock

RESERVE = 1 << 30
"""Bytes that stay free on the drive: a system drive that is full to the last byte stops more than a download."""
AT_ONCE = 4
TRIES = 4
"""Tries in a row without one new byte before it is given up."""
LONGEST_WAIT = 90
"""Seconds of pause that the Hub may ask for without being refused; a longer one is told to the person."""
PART = ".part"


def download(access: Access, ask: Download, say: Callable[[Any], None]) -> Downloaded:
    """Fetch a model into a store, going on from what is there. Raises ``disk.full``, ``hub.already_here``,
    ``hub.folder_taken``, ``hub.busy``, ``hub.wrong_hash`` and what describing and fetching raise."""
    if not is_repo(ask.repo) or not is_commit(ask.commit):
        raise stop_on("hub.address", text=f"{ask.repo} {ask.commit}"[:200])
    say(HubProgress(step="looking"))
    store = Path(ask.store)
    target, parts = store / store_name(ask.repo), store / PARTS / parts_name(ask.repo, ask.commit)
    if here := _already(target, ask):
        return here
    found = describe_address(access, ask.repo, ask.commit)
    with problems_of_writing(parts, found.total_bytes):
        parts.mkdir(parents=True, exist_ok=True)
        with parts_lock(parts, ask.repo):
            fetched = _fetch_all(access, found, parts, say)
            _put_in_place(found, parts, target)
    return Downloaded(ask.repo, ask.commit, str(target), found.total_bytes, fetched)


def _already(target: Path, ask: Download) -> Downloaded | None:
    """The model, if it is complete in the store already. Raises ``hub.already_here`` or ``hub.folder_taken``."""
    if not target.exists() and not target.is_symlink():
        return None
    try:
        origin = msgspec.json.decode((target / ORIGIN).read_bytes(), type=Origin)
    except (OSError, *UNREADABLE):
        raise stop_on("hub.folder_taken", path=str(target)) from None
    if origin.commit != ask.commit:
        raise stop_on(
            "hub.already_here", path=str(target), repo=ask.repo, have=origin.commit[:8], commit=ask.commit[:8]
        )
    return Downloaded(ask.repo, ask.commit, str(target), origin.total_bytes, 0)


def _origin(access: Access, found: Described) -> Origin:
    return Origin(
        repo=found.repo,
        commit=found.commit,
        endpoint=access.endpoint,
        licence=found.licence,
        total_bytes=found.total_bytes,
    )


def _fetch_all(access: Access, found: Described, parts: Path, say: Callable[[Any], None]) -> int:
    """All files, several at once. Returns how many bytes came over the line."""
    write_json(parts / ORIGIN, _origin(access, found))
    done = sum(min(file.size, _have(parts, file)) for file in found.files)
    require_free(parts, found.total_bytes - done + RESERVE)
    line = Line(access, found.repo, found.commit)
    with Meter(say, found.total_bytes, done) as meter, ThreadPoolExecutor(AT_ONCE) as threads:
        jobs = [threads.submit(_fetch, line, found, file, parts, meter) for file in found.files]
        try:
            for job in jobs:
                job.result()
        except BaseException:
            meter.stop()
            for job in jobs:
                job.cancel()
            raise
        say(meter.progress())
    return meter.came


def _have(parts: Path, file: RemoteFile) -> int:
    for path in (parts / file.name, parts / (file.name + PART)):
        if path.is_file():
            return path.stat().st_size
    return 0


def _fetch(line: Line, found: Described, file: RemoteFile, parts: Path, meter: Meter) -> None:
    """One file: receive what is missing, check it, give it its name."""
    whole, part = parts / file.name, parts / (file.name + PART)
    if whole.is_file() and whole.stat().st_size == file.size:
        return  # only what was checked has its name
    url = hf_hub_url(found.repo, file.name, revision=found.commit, endpoint=line.access.endpoint)
    with problems_of_writing(part, file.size), line.troubles():
        _receive(line, url, file, part, meter)
        if meter.stopped:
            return
        sync_file(part)
    _check(found.repo, file, part)
    part.replace(whole)


def _receive(line: Line, url: str, file: RemoteFile, part: Path, meter: Meter) -> None:
    """Until all bytes are there. A connection that breaks off is taken up again where it was, for as long as that
    brings anything; a pause that the Hub asks for is kept."""
    part.touch()
    tries = 0
    while (had := part.stat().st_size) < file.size and not meter.stopped:
        try:
            _receive_some(line, url, file, part, meter)
        except PASSING:
            if tries + 1 >= TRIES:
                raise
        except HfHubHTTPError as error:
            if tries + 1 >= TRIES or not _wait_if_asked(error, meter):
                raise
        tries = tries + 1 if part.stat().st_size <= had else 0
        if tries >= TRIES:
            raise stop_on("hub.broken_off", host=line.access.endpoint, cause=f"{had} of {file.size} bytes")
        if tries:
            meter.wait(1)


def _wait_if_asked(error: HfHubHTTPError, meter: Meter) -> bool:
    """Whether it is worth another try: after the pause the Hub asks for, or when it is busy (5xx)."""
    status = error.response.status_code
    if status == 429 and pause_of(error) <= LONGEST_WAIT:
        meter.wait(pause_of(error), told=True)
        return True
    return status in (408, 500, 502, 503, 504)


def _receive_some(line: Line, url: str, file: RemoteFile, part: Path, meter: Meter) -> None:
    """One request for what is missing."""
    had = part.stat().st_size
    headers = {"Range": f"bytes={had}-"} if had else {}
    with line.stream(url, headers) as response:
        if had and response.status_code != 206:
            # The server does not know ranges and begins anew; so do we.
            os.truncate(part, 0)
            meter.add(-had)
            had = 0
        with part.open("ab") as out:
            for piece in response.iter_bytes():
                # More than announced cannot be right; the check of the hash will say so.
                taken = piece[: file.size - had]
                out.write(taken)
                out.flush()  # a process that is killed now loses nothing that arrived
                had += len(taken)
                meter.add(len(taken))
                if len(taken) < len(piece) or had == file.size or meter.stopped:
                    return


def _check(repo: str, file: RemoteFile, part: Path) -> None:
    """Compare with the hash that the Hub names: sha256 of the content, or git's sha1 of a small file. A file that is
    not what it should be is removed. Raises ``hub.wrong_hash``."""
    digest = hashlib.sha256() if file.sha256 else hashlib.sha1(b"blob %d\0" % file.size, usedforsecurity=False)
    expected = file.sha256 or file.blob_sha1
    with part.open("rb") as content:
        while piece := content.read(1 << 20):
            digest.update(piece)
    if digest.hexdigest() != expected:
        part.unlink()
        raise stop_on(
            "hub.wrong_hash", repo=repo, file=file.name, found=digest.hexdigest()[:12], expected=expected[:12]
        )


def _put_in_place(found: Described, parts: Path, target: Path) -> None:
    """All is there and checked: look at it as training would, then rename it into the store in one step."""
    names = {file.name for file in found.files} | {ORIGIN}
    for path in parts.iterdir():
        if path.name not in names:
            shutil.rmtree(path) if path.is_dir() else path.unlink()
    read_model(parts)
    sync_folder(parts)
    patiently(lambda: parts.rename(target))
    sync_folder(target.parent)
