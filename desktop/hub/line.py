"""The line to the Hub: huggingface_hub's session, with a limit on what is read and troubles turned into problems."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import httpx2
from huggingface_hub import get_session
from huggingface_hub.errors import HfHubHTTPError
from huggingface_hub.utils import build_hf_headers, hf_raise_for_status  # type: ignore[attr-defined]

from desktop import __version__
from desktop.core.hub_jobs import Access
from desktop.core.problems import stop_on
from desktop.hub.faults import PASSING, TROUBLE, problem_of
from desktop.hub.tokens import token_for

_LONGEST_ANSWER = 64 << 20
_PIECE = 1 << 16


class Line:
    """Requests about one repository (or none). May be used by several threads at once."""

    def __init__(self, access: Access, repo: str = "", revision: str = "", token: str | None = None) -> None:
        self.access, self.repo, self.revision = access, repo, revision
        self._token = token_for(access) if token is None else token
        headers = build_hf_headers(token=self._token or False, library_name="tunesmith", library_version=__version__)
        # Bytes as they are: ranges and sizes speak of those.
        self._headers = {**headers, "Accept-Encoding": "identity"}

    @contextmanager
    def stream(self, url: str, more: dict[str, str] | None = None, params: Any = None) -> Iterator[httpx2.Response]:
        """An answer whose body is still to be read. Raises what the client raises. The token goes to the Hub's own
        address only: the client drops it when it is sent elsewhere."""
        headers = {**self._headers, **(more or {})}
        timeout = httpx2.Timeout(self.access.timeout_s)
        with get_session().stream("GET", url, headers=headers, params=params, timeout=timeout) as response:
            _raise_for_status(response)
            yield response

    @contextmanager
    def troubles(self) -> Iterator[None]:
        """Turn what the client raises into problems."""
        try:
            yield
        except TROUBLE as error:
            raise problem_of(error, self.access, self.repo, self.revision, bool(self._token)) from error

    def json(self, path: str, params: Any = None) -> Any:
        """An answer of the Hub's interface, such as ``/api/models``. Raises the ``hub.`` problems."""
        raw = self.read(self.access.endpoint + path, _LONGEST_ANSWER, params=params)
        try:
            return json.loads(raw)
        except (ValueError, RecursionError):
            raise stop_on("hub.strange", host=self.access.endpoint, cause="not JSON") from None

    def read(self, url: str, most: int, params: Any = None) -> bytes:
        """A whole small file. Raises ``hub.too_long`` behind `most` bytes, and the ``hub.`` problems."""
        with self.troubles():
            found = self._twice(url, {}, 0, most + 1, params)
        if len(found) > most:
            raise stop_on("hub.too_long", path=url.split("?")[0], most=most)
        return found

    def range(self, url: str, first: int, count: int) -> bytes:
        """`count` bytes from byte `first` on, fewer where the file ends before. A server that does not know ranges
        and sends everything is cut off once we have ours."""
        with self.troubles():
            return self._twice(url, {"Range": f"bytes={first}-{first + count - 1}"}, first, count, None)

    def _twice(self, url: str, headers: dict[str, str], first: int, count: int, params: Any) -> bytes:
        """A connection that breaks off is tried once more."""
        try:
            return self._once(url, headers, first, count, params)
        except PASSING:
            return self._once(url, headers, first, count, params)

    def _once(self, url: str, headers: dict[str, str], first: int, count: int, params: Any) -> bytes:
        with self.stream(url, headers, params) as response:
            skip = first if response.status_code != 206 else 0
            found = bytearray()
            for piece in response.iter_bytes(_PIECE):
                found += piece
                if len(found) >= skip + count:
                    break
        return bytes(found[skip : skip + count])


def _raise_for_status(response: httpx2.Response) -> None:
    """As huggingface_hub does, which stumbles over errors whose text is not what it expects."""
    try:
        hf_raise_for_status(response)
    except HfHubHTTPError:
        raise
    except (AttributeError, KeyError, TypeError, ValueError):
        raise HfHubHTTPError(f"status {response.status_code}", response=response) from None
