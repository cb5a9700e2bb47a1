"""What window and command line ask of a Hub process, and what it answers with.

A Hub process (`python -m desktop hub`) reads JSON lines on standard input: first the `Access` it works with, then an
`HubAsk` a line until its input ends. For each it says `HubProgress` as often as it likes on standard output, and then
exactly one `HubAnswer` or `HubRefused`. The Hub is huggingface.co or a mirror that speaks its protocol.
"""

from __future__ import annotations

from typing import Literal, Union

import msgspec

from desktop.core.models import ModelSpec
from desktop.core.problems import Problem

HUB = "https://huggingface.co"


class Secret(msgspec.Struct, frozen=True):
    """A token. It shows itself nowhere: not in a log, a traceback or an f-string."""

    value: str = ""

    def __repr__(self) -> str:
        return "Secret()"

    def __bool__(self) -> bool:
        return bool(self.value)


class Access(msgspec.Struct, frozen=True, kw_only=True):
    """How the Hub is reached. Goes over standard input, never over the command line or the environment."""

    endpoint: str = HUB
    """Address of the Hub or of a mirror, without a slash at its end."""
    proxy: str = ""
    """Address of a proxy; empty: the system's own settings."""
    offline: bool = False
    timeout_s: float = 20.0
    """Seconds without a byte after which a connection counts as stalled."""
    cache: str = ""
    """Folder for descriptions, by commit; empty: none are kept."""
    keyring: bool = False
    """Whether a token was put into the system's keyring; asking it may open a dialog, so it is not done in vain."""
    token: Secret = Secret()
    """A token for this session only."""


class Search(msgspec.Struct, frozen=True, tag="search"):
    """Models whose name holds `words`, at most `limit`, most downloaded first. Answers with `Results`."""

    words: str
    limit: int = 30
    text_only: bool = True
    """Only models marked for generating text."""
    safetensors_only: bool = True


class Describe(msgspec.Struct, frozen=True, tag="describe"):
    """What stands behind a repository name or a pasted address; fetches config.json and the headers of the weights and
    nothing else. Answers with `Described`."""

    address: str
    revision: str = ""
    """Branch, tag or commit; empty: what the address says, else ``main``."""


class Download(msgspec.Struct, frozen=True, tag="download"):
    """Fetch a model into the folder `store`. Answers with `Downloaded`."""

    repo: str
    commit: str
    store: str


class Upload(msgspec.Struct, frozen=True, tag="upload"):
    """Send the files of `folder` to the repository `repo` of the account, which is made if it is not there; `private`
    counts only then. Answers with `Uploaded`."""

    folder: str
    repo: str
    private: bool = True
    message: str = "Upload from Tunesmith"


class RemoveParts(msgspec.Struct, frozen=True, tag="remove_parts"):
    """Remove the parts of a download that is not going on, named `name`, from a store. Answers with `Removed`."""

    store: str
    name: str


class KeepToken(msgspec.Struct, frozen=True, tag="keep_token"):
    """Ask the Hub whose token this is, then keep it in the system's keyring. Answers with `Account`."""

    token: Secret


class ForgetToken(msgspec.Struct, frozen=True, tag="forget_token"):
    """Take the token out of the system's keyring. Answers with `Account` without a name."""


class WhoAmI(msgspec.Struct, frozen=True, tag="who_am_i"):
    """Whose token is in use. Answers with `Account`."""


class FetchNews(msgspec.Struct, frozen=True, tag="fetch_news"):
    """The text at the address of this program's own releases, which is not the Hub; at most `most` bytes. Answers with
    `News`."""

    address: str
    most: int


class FetchPackage(msgspec.Struct, frozen=True, tag="fetch_package"):
    """An installer of this program, as file `target`, if it has this size and sha256. Answers with
    `FetchedPackage`."""

    url: str
    target: str
    size: int
    sha256: str


HubAsk = Union[
    Search, Describe, Download, Upload, RemoveParts, KeepToken, ForgetToken, WhoAmI, FetchNews, FetchPackage
]  # fmt: skip

Gate = Literal["", "auto", "manual"]
"""Whether terms have to be accepted: not at all, at once by a click, or by a person who looks at the request."""


class Found(msgspec.Struct, frozen=True, kw_only=True):
    """A repository in the results of a search. `parameters` is 0 where the Hub does not say; `changed` is a date."""

    repo: str
    downloads: int = 0
    likes: int = 0
    licence: str = ""
    gate: Gate = ""
    changed: str = ""
    safetensors: bool = False
    parameters: int = 0


class Results(msgspec.Struct, frozen=True, tag="results"):
    """What a search found, in the Hub's order."""

    models: tuple[Found, ...]


class RemoteFile(msgspec.Struct, frozen=True):
    """A file of a repository: its name, size in bytes, and a hash: sha256 for large files, else git's own sha1."""

    name: str
    size: int
    sha256: str = ""
    blob_sha1: str = ""


class Described(msgspec.Struct, frozen=True, tag="described", kw_only=True):
    """A model that was not downloaded: what planning needs, and what a download would take."""

    repo: str
    commit: str
    """The full sha of the commit, so that what is described is what will be downloaded."""
    model: ModelSpec
    files: tuple[RemoteFile, ...]
    licence: str = ""
    gate: Gate = ""
    chat_template: bool = False
    downloads: int = 0
    likes: int = 0
    changed: str = ""
    from_cache: bool = False
    """Read from this PC's cache without asking the Hub, as happens offline."""

    @property
    def total_bytes(self) -> int:
        """Bytes that a download takes, on the line and on the drive."""
        return sum(file.size for file in self.files)


class Downloaded(msgspec.Struct, frozen=True, tag="downloaded"):
    """A model that lies in the store now, complete and checked. `fetched` counts the bytes that this job received."""

    repo: str
    commit: str
    folder: str
    total_bytes: int
    fetched: int


class Uploaded(msgspec.Struct, frozen=True, tag="uploaded"):
    """A folder that lies on the Hub now, at this address. `sent` counts the bytes that this job sent: what an earlier
    try had sent is not sent again."""

    repo: str
    commit: str
    address: str
    total_bytes: int
    sent: int


class Removed(msgspec.Struct, frozen=True, tag="removed"):
    """How many bytes of parts are gone."""

    freed: int


class Account(msgspec.Struct, frozen=True, tag="account"):
    """The name of the account that a token belongs to; empty: no token. `role` is what the token may do (``read``,
    ``write``, ``fineGrained``)."""

    name: str = ""
    role: str = ""


class News(msgspec.Struct, frozen=True, tag="news"):
    """What the makers of this program tell of its releases; not checked yet."""

    text: str


class FetchedPackage(msgspec.Struct, frozen=True, tag="fetched_package"):
    """An installer that lies here and is what its makers said."""

    path: str


HubAnswer = Union[Results, Described, Downloaded, Uploaded, Removed, Account, News, FetchedPackage]


class HubProgress(msgspec.Struct, frozen=True, tag="progress", kw_only=True):
    """How far a download or an upload is, in bytes. `rate` is in bytes a second over the last seconds; `left_s` is None
    until it is steady. `waiting_s` is how long the Hub asked us to wait, 0 when it did not."""

    step: Literal["looking", "fetching", "sending", "checking"]
    done: int = 0
    total: int = 0
    rate: float = 0.0
    left_s: float | None = None
    waiting_s: int = 0

    @property
    def share(self) -> float:
        """Part of the bytes that is there, 0 to 1."""
        return self.done / self.total if self.total else 0.0


class HubRefused(msgspec.Struct, frozen=True, tag="refused"):
    """The job met problems."""

    problems: tuple[Problem, ...]


HubReply = Union[
    HubProgress, HubRefused, Results, Described, Downloaded, Uploaded, Removed, Account, News, FetchedPackage
]  # fmt: skip


class Origin(msgspec.Struct, frozen=True, kw_only=True):
    """`tunesmith.json` in a downloaded model's folder, or among the parts of one that is under way: where it came
    from."""

    schema: int = 1
    repo: str
    commit: str
    endpoint: str
    licence: str = ""
    total_bytes: int = 0


ORIGIN = "tunesmith.json"
PARTS = ".parts"
"""Folder in a store that holds what is under way."""


def store_name(repo: str) -> str:
    """The folder of a repository in a store: ``org--name``."""
    return repo.replace("/", "--")


def parts_name(repo: str, commit: str) -> str:
    """The folder of the parts of a repository at a commit."""
    return f"{store_name(repo)}--{commit[:12]}"
