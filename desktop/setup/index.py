"""A package's page on an index: what files there are, with address, sha256 and size (PEP 691, PEP 503)."""

from __future__ import annotations

from html.parser import HTMLParser
from urllib.parse import unquote, urldefrag, urljoin

import msgspec

from desktop.core.problems import stop_on
from desktop.setup.line import Line, host, told_address

PYPI = "https://pypi.org/simple"
PYTORCH = "https://download.pytorch.org/whl"
"""PyTorch's own index; below it one for each family."""
_ACCEPT = "application/vnd.pypi.simple.v1+json, application/vnd.pypi.simple.v1+html;q=0.2, text/html;q=0.1"


class Entry(msgspec.Struct, frozen=True):
    """A file on a page. `size` is 0 where the page does not say; `metadata` whether its METADATA can be had alone."""

    file: str
    url: str
    sha256: str
    size: int = 0
    yanked: bool = False
    metadata: bool = False


class _File(msgspec.Struct):
    filename: str
    url: str
    hashes: dict[str, str] = {}
    size: int = 0
    yanked: bool | str = False
    core_metadata: bool | dict[str, str] = msgspec.field(name="core-metadata", default=False)


class _Page(msgspec.Struct):
    files: list[_File]


def files_of(line: Line, index: str, name: str) -> list[Entry] | None:
    """The files of a package; None when the index does not have it. Raises ``engine.index_strange`` and what the line
    raises."""
    address = f"{index.rstrip('/')}/{name}/"
    found = line.page(address, _ACCEPT)
    if found is None:
        return None
    url, kind, content = found
    page = told_address(url)
    try:
        if "json" in kind:
            return _json(content, url)
        if "html" in kind or content.lstrip()[:1] == b"<":
            return _html(content.decode("utf-8", "replace"), url)
    except (msgspec.MsgspecError, ValueError) as error:
        raise stop_on("engine.index_strange", host=host(url), page=page, cause=str(error)[:200]) from error
    raise stop_on("engine.index_strange", host=host(url), page=page, cause=f"it is {kind or 'of no known kind'}")


def _json(content: bytes, url: str) -> list[Entry]:
    return [
        Entry(
            file=file.filename,
            url=urljoin(url, file.url),
            sha256=file.hashes.get("sha256", ""),
            size=file.size,
            yanked=file.yanked is not False,
            metadata=file.core_metadata is not False,
        )
        for file in msgspec.json.decode(content, type=_Page).files
    ]


def _html(text: str, url: str) -> list[Entry]:
    reader = _Anchors(url)
    reader.feed(text)
    return reader.found


class _Anchors(HTMLParser):
    def __init__(self, url: str) -> None:
        super().__init__()
        self._base = url
        self.found: list[Entry] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """A link with a file behind it."""
        values = dict(attrs)
        href = values.get("href") or ""
        if tag == "base" and href:
            self._base = urljoin(self._base, href)
        if tag != "a" or not href:
            return
        url, fragment = urldefrag(urljoin(self._base, href))
        kind, _, digest = fragment.partition("=")
        self.found.append(
            Entry(
                file=unquote(url.rpartition("/")[2]),
                url=url,
                sha256=digest if kind == "sha256" else "",
                yanked="data-yanked" in values,
                metadata="data-core-metadata" in values or "data-dist-info-metadata" in values,
            )
        )
