"""Uploads: a folder as one commit to a repository of the account. Large files go first, each once: what an earlier try
had sent is known to the Hub by its hash and not sent again."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, BinaryIO

from huggingface_hub import CommitOperationAdd, HfApi
from huggingface_hub.errors import HfHubHTTPError

from desktop import __version__
from desktop.core.hub_address import is_repo
from desktop.core.hub_files import files_to_send
from desktop.core.hub_jobs import Access, HubProgress, Upload, Uploaded
from desktop.core.problems import Problem, ProblemError, stop_on
from desktop.hub.faults import TROUBLE, problem_of
from desktop.hub.meter import Meter
from desktop.hub.tokens import token_for, who_am_i

AT_ONCE = 4
_READS_ONLY = "read"


def upload(access: Access, ask: Upload, say: Callable[[Any], None]) -> Uploaded:
    """Send a folder. Raises ``hub.no_token``, ``hub.reads_only``, ``hub.repo_name``, ``export.nothing_there`` and
    ``hub.not_sent``."""
    files = files_to_send(Path(ask.folder))
    if not files:
        raise stop_on("export.nothing_there", path=ask.folder)
    if not is_repo(ask.repo):
        raise stop_on("hub.repo_name", text=ask.repo[:200])
    say(HubProgress(step="looking"))
    account = who_am_i(access)
    if account.role == _READS_ONLY:
        raise stop_on("hub.reads_only", name=account.name, tokens=f"{access.endpoint}/settings/tokens")
    repo = ask.repo if "/" in ask.repo else f"{account.name}/{ask.repo}"
    total = sum(path.stat().st_size for path in files)
    api = HfApi(access.endpoint, token_for(access), library_name="tunesmith", library_version=__version__)
    with _troubles(access, repo), Meter(say, total, 0, "sending") as meter:
        api.create_repo(repo, private=ask.private, exist_ok=True)
        wanted = [_File(path, Path(ask.folder), meter) for path in files]
        done = api.create_commit(repo, wanted, commit_message=ask.message, num_threads=AT_ONCE)
    return Uploaded(repo, done.oid, f"{access.endpoint}/{repo}", total, meter.came)


class _File(CommitOperationAdd):
    """A file to be sent; the meter hears of each byte that is."""

    def __init__(self, path: Path, folder: Path, meter: Meter) -> None:
        super().__init__(path.relative_to(folder).as_posix(), path)
        self._meter, self._path = meter, path

    @contextmanager
    def as_file(self, with_tqdm: bool = False) -> Iterator[BinaryIO]:
        """Its content; `with_tqdm` says that it is being sent, not looked at."""
        with _Heard(self._path, self._meter) if with_tqdm else self._path.open("rb") as file:
            yield file

    def b64content(self) -> bytes:
        """The content of a small file, which goes along with the commit itself."""
        self._meter.add(self._path.stat().st_size)
        return bytes(super().b64content())


class _Heard(io.FileIO):
    """A file that tells how far it was read; a part that has to be sent again counts once."""

    def __init__(self, path: Path, meter: Meter) -> None:
        super().__init__(path, "rb")
        self._meter, self._farthest = meter, 0

    def read(self, size: int | None = -1) -> bytes:
        """See `io.FileIO`."""
        found = super().read(-1 if size is None else size) or b""
        at = self.tell()
        if at > self._farthest:
            self._meter.add(at - self._farthest)
            self._farthest = at
        return found


@contextmanager
def _troubles(access: Access, repo: str) -> Iterator[None]:
    """Turn what the client raises into one problem that names the cause: whatever it was, the next try goes on."""
    try:
        yield
    except ProblemError:
        raise
    except (*TROUBLE, RuntimeError, ValueError, LookupError, OSError) as error:
        found = _behind(error)
        if isinstance(found, HfHubHTTPError) and found.response.status_code in (401, 403):
            raise stop_on("hub.may_not_write", repo=repo, tokens=f"{access.endpoint}/settings/tokens") from error
        why = Problem("engine.fault", {"kind": type(error).__name__, "cause": str(error)[:300]})
        if found:
            (why,) = problem_of(found, access, repo, "", True).problems
        raise ProblemError(Problem("hub.not_sent", {**why.values, "repo": repo, "reason": why.code})) from error


def _behind(error: BaseException | None) -> Exception | None:
    """The client's own error behind what a thread of it raised."""
    while error is not None:
        if isinstance(error, TROUBLE):
            return error
        error = error.__cause__ or error.__context__
    return None
