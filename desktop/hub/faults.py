"""What went wrong on the way to the Hub, as a problem with cause and remedy."""

from __future__ import annotations

import ssl
from collections.abc import Iterator
from urllib.parse import urlsplit

import httpx2
from huggingface_hub.errors import (
    DisabledRepoError,
    EntryNotFoundError,
    GatedRepoError,
    HfHubHTTPError,
    OfflineModeIsEnabled,
    RepositoryNotFoundError,
    RevisionNotFoundError,
)

from desktop.core.hub_jobs import Access
from desktop.core.problems import ProblemError, stop_on

TROUBLE = (httpx2.HTTPError, httpx2.InvalidURL, httpx2.StreamError, HfHubHTTPError, OfflineModeIsEnabled)
"""What the client may raise."""
PASSING = (httpx2.NetworkError, httpx2.TimeoutException, httpx2.RemoteProtocolError)
"""Troubles that are often gone at the next try."""
LONGEST_PAUSE = 24 * 3600


def problem_of(error: Exception, access: Access, repo: str, revision: str, token: bool) -> ProblemError:
    """The problem behind an error of the client. `token`: whether the request carried one."""
    host = urlsplit(access.endpoint).netloc
    if isinstance(error, OfflineModeIsEnabled):
        return stop_on("hub.offline", endpoint=access.endpoint)
    if isinstance(error, HfHubHTTPError):
        return _of_answer(error, access, repo, revision, token)
    cause = str(error)[:200].strip().rstrip(".") or type(error).__name__
    if isinstance(error, httpx2.ProxyError):
        return stop_on("hub.proxy", proxy=_without_password(access.proxy) or "of the system", cause=cause)
    if isinstance(error, httpx2.ConnectError):
        return _of_connecting(error, access, host, cause)
    if isinstance(error, httpx2.TimeoutException):
        return stop_on("hub.stalled", host=host, seconds=access.timeout_s)
    if isinstance(error, (httpx2.NetworkError, httpx2.RemoteProtocolError)):
        return stop_on("hub.broken_off", host=host, cause=cause)
    return stop_on("hub.strange", host=host, cause=cause)


def pause_of(error: HfHubHTTPError) -> int:
    """Seconds that the Hub asks to wait (``Retry-After``, or the reset of ``RateLimit``); 60 when it does not say."""
    text = error.response.headers.get("Retry-After", "")
    if not text.isdigit():
        fields = error.response.headers.get("RateLimit", "").replace(" ", "").split(";")
        text = next((field[2:] for field in fields if field.startswith("t=")), "")
    return min(LONGEST_PAUSE, int(text[:9])) if text.isdigit() else 60


def _of_answer(error: HfHubHTTPError, access: Access, repo: str, revision: str, token: bool) -> ProblemError:
    status, host = error.response.status_code, urlsplit(access.endpoint).netloc
    page, tokens = f"{access.endpoint}/{repo}", f"{access.endpoint}/settings/tokens"
    said = error.response.headers.get("X-Error-Message", "")
    if isinstance(error, GatedRepoError):
        return stop_on("hub.gated_refused" if token else "hub.gated", repo=repo, page=page, tokens=tokens)
    if isinstance(error, DisabledRepoError):
        return stop_on("hub.disabled", repo=repo)
    if status == 401 and token:
        # With a token that it knows, the Hub answers 403 or 404, never 401.
        return stop_on("hub.token_refused", endpoint=access.endpoint, tokens=tokens)
    if isinstance(error, RevisionNotFoundError):
        return stop_on("hub.no_revision", repo=repo, revision=revision)
    if isinstance(error, EntryNotFoundError):
        return stop_on("hub.strange", host=host, cause=f"it lists a file of {repo} that it does not have")
    if isinstance(error, RepositoryNotFoundError) or status in (401, 404):
        return stop_on("hub.not_found", endpoint=access.endpoint, repo=repo)
    if status == 403:
        return stop_on("hub.forbidden", endpoint=access.endpoint, repo=repo, tokens=tokens)
    if status == 407:
        return stop_on("hub.proxy", proxy=_without_password(access.proxy) or "of the system", cause="name and password")
    if status == 429:
        return stop_on("hub.too_many", host=host, seconds=pause_of(error))
    if status >= 500:
        return stop_on("hub.server", host=host, status=status)
    return stop_on("hub.strange", host=host, cause=f"status {status} {said}".strip())


def _of_connecting(error: Exception, access: Access, host: str, cause: str) -> ProblemError:
    if access.proxy:
        return stop_on("hub.proxy", proxy=_without_password(access.proxy), cause=cause)
    for behind in _chain(error):
        if isinstance(behind, ssl.SSLError):
            return stop_on("hub.tls", host=host, cause=cause)
        if type(behind).__name__ == "gaierror":
            return stop_on("hub.dns", host=host)
    return stop_on("hub.connect", host=host, cause=cause)


def _chain(error: BaseException) -> Iterator[BaseException]:
    found: BaseException | None = error
    while found is not None:
        yield found
        found = found.__cause__ or found.__context__


def _without_password(proxy: str) -> str:
    """A proxy's address may hold name and password; they are nobody else's business."""
    return proxy.rsplit("@", 1)[-1]
