"""What a person pasted: the name of a repository, or the address of its page."""

from __future__ import annotations

import re
from urllib.parse import unquote, urlsplit

from desktop.core.hub_files import plain_name
from desktop.core.hub_jobs import HUB, store_name
from desktop.core.problems import stop_on

_PART = r"[A-Za-z0-9_](?:[A-Za-z0-9_.-]{0,94}[A-Za-z0-9_])?"
_REPO = re.compile(rf"(?:{_PART}/)?{_PART}")
_REVISION = re.compile(r"[A-Za-z0-9][A-Za-z0-9._/-]{0,199}")
_HOSTS = {"huggingface.co", "www.huggingface.co", "hf.co"}
_OTHER_PAGES = {"datasets", "spaces", "collections", "papers", "docs", "blog", "models", "buckets", "kernels", "api"}
_WITHIN = {"tree", "blob", "resolve", "raw", "commit", "commits", "edit"}
_COMMIT = re.compile(r"[0-9a-f]{40}")


def is_repo(name: str) -> bool:
    """Whether this can be the name of a repository: ``org/name`` or ``name``, letters, digits, ``-``, ``_`` and
    ``.``, without ``--`` and ``..`` (huggingface_hub's own rule), and safe as the name of a folder everywhere."""
    plain = not any(text in name for text in ("--", "..")) and not name.endswith((".git", ".ipynb"))
    return bool(_REPO.fullmatch(name)) and plain and plain_name(store_name(name))


def is_commit(revision: str) -> bool:
    """Whether a revision is a full commit, which always stands for the same files."""
    return bool(_COMMIT.fullmatch(revision))


def parse_address(text: str, endpoint: str = HUB) -> tuple[str, str]:
    """Repository and revision (empty: not said) of a name or an address. Raises ``hub.address`` or
    ``hub.not_a_model``."""
    wanted = text.strip().strip("<>\"'“”")
    bare = wanted.split("/", 1)[0].lower()
    mirror = urlsplit(endpoint)
    if "://" not in wanted and (bare in _HOSTS or bare == mirror.netloc):
        wanted = f"https://{wanted}"
    repo, revision = _of_page(wanted, text, mirror.netloc, mirror.path) if "://" in wanted else (wanted, "")
    if not is_repo(repo) or (revision and not is_revision(revision)):
        raise stop_on("hub.address", text=text[:200])
    return repo, revision


def is_revision(revision: str) -> bool:
    """Whether this can be a branch, tag or commit."""
    return bool(_REVISION.fullmatch(revision)) and ".." not in revision and "//" not in revision


def _of_page(address: str, text: str, mirror: str, below: str) -> tuple[str, str]:
    try:
        parts = urlsplit(address)
    except ValueError:
        raise stop_on("hub.address", text=text[:200]) from None
    if parts.netloc.lower() not in _HOSTS | {mirror}:
        raise stop_on("hub.address", text=text[:200])
    path = parts.path.removeprefix(below) if parts.netloc == mirror else parts.path
    words = [unquote(word) for word in path.split("/") if word]
    if words and words[0] in _OTHER_PAGES:
        raise stop_on("hub.not_a_model", text=text[:200], kind=words[0])
    at = next((place for place, word in enumerate(words) if place and word in _WITHIN), len(words))
    rest = words[at + 1 :]
    revision = "/".join(rest[:3] if rest[:1] == ["refs"] else rest[:1])
    return "/".join(words[: min(at, 2)]), revision


def checked_endpoint(text: str) -> str:
    """The address of a Hub or mirror as it is kept: without a slash at its end; empty text means the Hub itself.
    Raises ``hub.endpoint``."""
    wanted = text.strip().rstrip("/") or HUB
    try:
        parts = urlsplit(wanted)
        port_fine = parts.port is None or 0 < parts.port < 65536
    except ValueError:
        raise stop_on("hub.endpoint", text=text[:200]) from None
    plain = not (parts.username or parts.password or parts.query or parts.fragment)
    if parts.scheme not in ("http", "https") or not parts.hostname or not port_fine or not plain:
        raise stop_on("hub.endpoint", text=text[:200])
    return wanted


def is_private(endpoint: str) -> bool:
    """Whether nobody in between can read what is sent there: https, or this PC itself. Only then a token goes out."""
    parts = urlsplit(endpoint)
    return parts.scheme == "https" or parts.hostname in ("localhost", "127.0.0.1", "::1")
