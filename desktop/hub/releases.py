"""News of newer versions of this program, and their installers. Nothing about this PC is told, not even the version."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urlsplit

import httpx2

from desktop.core.files import patiently, problem_of_os_error, require_free
from desktop.core.hub_jobs import Access, FetchedPackage, FetchNews, FetchPackage, HubProgress, News
from desktop.core.problems import stop_on

_PIECE = 1 << 18
_TELL_EVERY = 4 << 20
"""Bytes between two words about how far it is."""


def fetch_news(access: Access, ask: FetchNews) -> News:
    """The text at an address. Raises ``updates.not_reached``, and ``updates.unreadable`` behind `ask.most` bytes."""
    text = bytearray()
    with _stream(access, ask.address) as response:
        for piece in response.iter_bytes(_PIECE):
            text += piece
            if len(text) > ask.most:
                raise stop_on("updates.unreadable", address=ask.address, cause=f"longer than {ask.most} bytes")
    return News(text.decode(errors="replace"))


def fetch_package(access: Access, ask: FetchPackage, tell: Callable[[HubProgress], None]) -> FetchedPackage:
    """A file that is exactly what its makers said, or none. Raises ``updates.not_reached``, ``updates.wrong_file`` and
    what writing raises."""
    target, digest, got, told = Path(ask.target), hashlib.sha256(), 0, 0
    part = target.with_name(target.name + ".part")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        require_free(target, ask.size)
        with part.open("wb") as file, _stream(access, ask.url) as response:
            for piece in response.iter_bytes(_PIECE):
                got += len(piece)
                if got > ask.size:
                    break
                digest.update(piece)
                file.write(piece)
                if got - told >= _TELL_EVERY:
                    told = got
                    tell(HubProgress(step="fetching", done=got, total=ask.size))
        if got != ask.size or digest.hexdigest() != ask.sha256:
            raise stop_on("updates.wrong_file", file=target.name, host=urlsplit(ask.url).netloc)
        patiently(lambda: part.replace(target))
    except OSError as error:
        raise problem_of_os_error(error, target, ask.size) from error
    finally:
        part.unlink(missing_ok=True)
    return FetchedPackage(str(target))


@contextmanager
def _stream(access: Access, address: str) -> Iterator[httpx2.Response]:
    host = urlsplit(address).netloc
    if access.offline:
        raise stop_on("updates.not_reached", host=host, cause="working offline is switched on in the settings")
    headers = {"User-Agent": "Tunesmith", "Accept-Encoding": "identity"}
    try:
        with (
            httpx2.Client(headers=headers, timeout=access.timeout_s, follow_redirects=True) as client,
            client.stream("GET", address) as response,
        ):
            response.raise_for_status()
            yield response
    except (httpx2.HTTPError, httpx2.InvalidURL, httpx2.StreamError) as error:
        cause = str(error)[:200].strip().rstrip(".") or type(error).__name__
        raise stop_on("updates.not_reached", host=host, cause=cause) from error
