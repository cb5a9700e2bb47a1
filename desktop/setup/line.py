"""The line to an index: requests by the system's certificates, and what goes wrong as problems."""

from __future__ import annotations

import socket
import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from urllib.parse import urlsplit

import httpx2

from desktop import __version__
from desktop.core.problems import ProblemError, stop_on

STALL_S = 30.0
"""Seconds without a byte after which a connection counts as dead."""
CONNECT_S = 15.0
TROUBLE = (httpx2.HTTPError, httpx2.InvalidURL, httpx2.StreamError, ssl.SSLError, UnicodeError)
"""What the client raises on the way to an answer."""
PASSING = (httpx2.TimeoutException, httpx2.NetworkError, httpx2.RemoteProtocolError)
"""Troubles that another try may get over."""
_LONGEST_PAGE = 64 << 20


class Line:
    """Requests to any host. A context manager; may be used by several threads at once."""

    def __init__(self, proxy: str = "") -> None:
        self.proxy = proxy
        try:
            self._client = httpx2.Client(
                headers={"User-Agent": f"tunesmith/{__version__}", "Accept-Encoding": "identity"},
                proxy=proxy or None,
                timeout=httpx2.Timeout(STALL_S, connect=CONNECT_S),
                follow_redirects=True,
            )
        except (*TROUBLE, ValueError, ImportError) as error:  # an address that is none, or of an unknown kind
            raise stop_on("engine.proxy", proxy=without_password(proxy), host="", cause=str(error)[:200]) from error

    def __enter__(self) -> Line:
        return self

    def __exit__(self, *_: object) -> None:
        self._client.close()

    @contextmanager
    def stream(self, url: str, headers: dict[str, str]) -> Iterator[httpx2.Response]:
        """An answer whose body is still to be read, whatever its status. Raises what the client raises."""
        with self._client.stream("GET", url, headers=headers) as response:
            yield response

    def page(self, url: str, accept: str = "*/*") -> tuple[str, str, bytes] | None:
        """A page's final address, kind and content; None when there is none (404). A connection that breaks off is
        tried twice more. Raises the ``engine.`` problems."""
        for left in (2, 1, 0):
            try:
                with self.stream(url, {"Accept": accept}) as response:
                    if response.status_code in (404, 410):
                        return None
                    if response.status_code >= 400:
                        if response.status_code >= 500 and left:
                            continue
                        raise self.refused(url, response.status_code)
                    content = bytearray()
                    for piece in response.iter_bytes(1 << 16):
                        content += piece
                        if len(content) > _LONGEST_PAGE:
                            raise stop_on(
                                "engine.index_strange", host=host(url), page=told_address(url), cause="it is too long"
                            )
                    return str(response.url), response.headers.get("Content-Type", ""), bytes(content)
            except PASSING as error:
                if not left or _certificate(error):
                    raise self.problem(error, url) from error
            except TROUBLE as error:
                raise self.problem(error, url) from error
        raise AssertionError("unreachable")

    def size(self, url: str) -> int:
        """How many bytes a file has, by what the server says without sending it; 0 when it does not say."""
        try:
            with self.stream(url, {"Range": "bytes=0-0"}) as response:
                if response.status_code == 206:
                    text = response.headers.get("Content-Range", "").rpartition("/")[2]
                elif response.status_code == 200:
                    text = response.headers.get("Content-Length", "")
                else:
                    raise self.refused(url, response.status_code)
        except TROUBLE as error:
            raise self.problem(error, url) from error
        return int(text) if text.isdigit() else 0

    def refused(self, url: str, status: int) -> ProblemError:
        """The problem behind a status of 400 or more."""
        if status == 407:
            cause = "it wants a name and a password"
            return stop_on(
                "engine.proxy", proxy=without_password(self.proxy) or "of the system", host=host(url), cause=cause
            )
        return stop_on(
            "engine.server", host=host(url), status=status, file=urlsplit(url).path.rpartition("/")[2] or url
        )

    def problem(self, error: Exception, url: str, tries: int = 1) -> ProblemError:
        """The problem behind what the client raised."""
        cause = str(error)[:200] or type(error).__name__
        if isinstance(error, httpx2.ProxyError) or (self.proxy and isinstance(error, httpx2.ConnectError)):
            return stop_on(
                "engine.proxy", proxy=without_password(self.proxy) or "of the system", host=host(url), cause=cause
            )
        if _certificate(error):
            return stop_on("engine.tls", host=host(url), cause=cause)
        if isinstance(error, httpx2.ReadTimeout):
            return stop_on("engine.stalled", host=host(url), seconds=round(STALL_S), tries=tries)
        if isinstance(error, (httpx2.ReadError, httpx2.RemoteProtocolError, httpx2.WriteError)):
            return stop_on("engine.broken_off", host=host(url), tries=tries, cause=cause)
        if any(isinstance(behind, socket.gaierror) for behind in _chain(error)):
            return stop_on("engine.no_name", host=host(url))
        return stop_on("engine.no_connection", host=host(url), cause=cause)


def host(url: str) -> str:
    """The host of an address, as people are told it."""
    return urlsplit(url).netloc.rpartition("@")[2] or url


def told_address(url: str) -> str:
    """An address as people are told it: without the name and the password that may stand in it."""
    parts = urlsplit(url)
    return parts._replace(netloc=parts.netloc.rpartition("@")[2]).geturl()


def without_password(proxy: str) -> str:
    """A proxy's address may hold name and password; they are nobody else's business."""
    return proxy.rpartition("@")[2]


def _chain(error: BaseException | None) -> Iterator[BaseException]:
    """The error and what lies behind it."""
    while error is not None:
        yield error
        error = error.__cause__ or error.__context__


def _certificate(error: BaseException | None) -> bool:
    return any(
        isinstance(behind, ssl.SSLCertVerificationError) or "certificate verify failed" in str(behind).lower()
        for behind in _chain(error)
    )
