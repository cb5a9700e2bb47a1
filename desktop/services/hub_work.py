"""The work with the Hub, for window and command line alike. Every call waits for the network: the window runs them in a
`Task` or through `services.hub`."""

from __future__ import annotations

from pathlib import Path

import msgspec

from desktop.core.files import write_json
from desktop.core.hub_address import checked_endpoint
from desktop.core.hub_jobs import (
    Access,
    Account,
    Describe,
    Described,
    Download,
    Downloaded,
    ForgetToken,
    KeepToken,
    Removed,
    RemoveParts,
    Results,
    Search,
    Secret,
    Upload,
    Uploaded,
    WhoAmI,
)
from desktop.core.problems import UNREADABLE
from desktop.services.children import Cancelled
from desktop.services.hub_process import Told, ask_hub
from desktop.services.model_store import Leftover
from desktop.services.places import Places
from desktop.services.settings import Settings

NO_TOKEN = Secret()


class KeptAccount(msgspec.Struct, frozen=True, kw_only=True):
    """`hub-account.json`: whose token lies in the keyring, for which Hub. Not the token."""

    endpoint: str
    name: str
    role: str = ""


def hub_access(places: Places, settings: Settings, token: Secret = NO_TOKEN) -> Access:
    """How the Hub is reached by these settings; `token` is one for this session only. Raises ``hub.endpoint``."""
    endpoint = checked_endpoint(settings.hub_endpoint)
    kept = kept_account(places)
    return Access(
        endpoint=endpoint,
        proxy=settings.hub_proxy,
        offline=settings.hub_offline,
        cache=str(places.cache),
        keyring=kept is not None and kept.endpoint == endpoint,
        token=token,
    )


def search_hub(access: Access, words: str, limit: int = 30, text_only: bool = True) -> Results:
    """Models whose name holds `words`. Raises the ``hub.`` problems."""
    return ask_hub(access, Search(words, limit, text_only, text_only), Results)


def describe_remote(access: Access, address: str, revision: str = "") -> Described:
    """What a repository or pasted address holds, without downloading it. Raises ``hub.`` and ``model.`` problems."""
    return ask_hub(access, Describe(address, revision), Described)


def download_model(access: Access, repo: str, commit: str, store: Path, told: Told, cancelled: Cancelled) -> Downloaded:
    """Fetch a model into `store`, going on from what is there; `model_store.remember_store` lets it be found there.

    Raises ``hub.``, ``model.`` and ``disk.`` problems, and ``task.cancelled``, which keeps the parts.
    """
    return ask_hub(access, Download(repo, commit, str(store.absolute())), Downloaded, told, cancelled)


def remove_leftover(access: Access, leftover: Leftover) -> int:
    """Remove what an unfinished download has left; returns the bytes that are free again. Raises ``hub.busy``."""
    return ask_hub(access, RemoveParts(leftover.store, Path(leftover.folder).name), Removed).freed


def keep_token(places: Places, access: Access, token: str) -> Account:
    """Check a token with the Hub and keep it in the system's keyring. Raises ``hub.token_form``, ``hub.token_refused``,
    ``hub.no_keyring`` (then it can be used for this session), ``hub.keyring`` and what reaching the Hub raises."""
    account = ask_hub(access, KeepToken(Secret(token.strip())), Account)
    places.home.mkdir(parents=True, exist_ok=True)
    write_json(places.hub_account, KeptAccount(endpoint=access.endpoint, name=account.name, role=account.role))
    return account


def forget_token(places: Places, access: Access) -> None:
    """Take the token out of the keyring. Raises ``hub.keyring``."""
    ask_hub(access, ForgetToken(), Account)
    places.hub_account.unlink(missing_ok=True)


def check_token(access: Access) -> Account:
    """Whose token is in use: this session's, else the kept one. Raises ``hub.no_token`` and ``hub.token_refused``."""
    return ask_hub(access, WhoAmI(), Account)


def kept_account(places: Places) -> KeptAccount | None:
    """Whose token was put into the keyring, without asking anybody."""
    try:
        return msgspec.json.decode(places.hub_account.read_bytes(), type=KeptAccount)
    except (OSError, *UNREADABLE):
        return None


def upload_folder(access: Access, folder: Path, repo: str, private: bool, told: Told, cancelled: Cancelled) -> Uploaded:
    """Send a folder to a repository of the account. Raises ``hub.`` problems and ``task.cancelled``, after which the
    next try goes on where this one was."""
    return ask_hub(access, Upload(str(folder.absolute()), repo.strip(), private), Uploaded, told, cancelled)
