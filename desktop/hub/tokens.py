"""The token: kept in the system's keyring under the address of the Hub it is for, so that a mirror never sees it."""

from __future__ import annotations

import re
from typing import Any

import keyring
from keyring.backends import fail, null
from keyring.errors import KeyringError, NoKeyringError, PasswordDeleteError

from desktop.core.hub_address import is_private
from desktop.core.hub_jobs import Access, Account
from desktop.core.problems import stop_on

SERVICE = "tunesmith"
_FORM = re.compile(r"[A-Za-z0-9_.-]{8,400}")


def token_for(access: Access) -> str:
    """The token to use: this session's, else the kept one; empty if there is none. A keyring that does not answer
    must not stand in the way of models that need no token."""
    if not is_private(access.endpoint):
        return ""
    if access.token:
        return access.token.value
    if not access.keyring:
        return ""
    try:
        return keyring.get_password(SERVICE, access.endpoint) or ""
    except KeyringError:
        return ""


def keep(access: Access, token: str) -> Account:
    """Check a token and keep it. Raises ``hub.token_form``, ``hub.open_line``, ``hub.token_refused``,
    ``hub.no_keyring``, ``hub.keyring`` and what reaching the Hub raises; then the one before it stays."""
    if not _FORM.fullmatch(token):
        raise stop_on("hub.token_form", tokens=f"{access.endpoint}/settings/tokens")
    if not is_private(access.endpoint):
        raise stop_on("hub.open_line", endpoint=access.endpoint)
    _require_keyring()
    account = _account(access, token)
    try:
        keyring.set_password(SERVICE, access.endpoint, token)
        kept = keyring.get_password(SERVICE, access.endpoint)
    except NoKeyringError as error:
        raise stop_on("hub.no_keyring", cause=_short(error)) from None
    except KeyringError as error:
        raise stop_on("hub.keyring", cause=_short(error)) from None
    if kept != token:
        raise stop_on("hub.no_keyring", cause="it forgets what it is told")
    return account


def forget(access: Access) -> Account:
    """Take the token out of the keyring; none there is just as well. Raises ``hub.keyring``."""
    try:
        keyring.delete_password(SERVICE, access.endpoint)
    except (PasswordDeleteError, NoKeyringError):
        pass
    except KeyringError as error:
        raise stop_on("hub.keyring", cause=_short(error)) from None
    return Account()


def who_am_i(access: Access) -> Account:
    """Whose token is in use. Raises ``hub.no_token``, ``hub.token_refused`` and what reaching the Hub raises."""
    token = token_for(access)
    if not token:
        raise stop_on("hub.no_token", endpoint=access.endpoint)
    return _account(access, token)


def _require_keyring() -> None:
    """Before the token is sent anywhere: is there a place to keep it?"""
    backend = keyring.get_keyring()
    if isinstance(backend, (fail.Keyring, null.Keyring)) or backend.priority <= 0:
        raise stop_on("hub.no_keyring", cause=f"found only “{backend.name}”")


def _account(access: Access, token: str) -> Account:
    from desktop.hub.line import Line  # noqa: PLC0415 - the line asks this file for its token

    said: Any = Line(access, token=token).json("/api/whoami-v2")
    found = said if isinstance(said, dict) else {}
    auth = found.get("auth")
    about = auth.get("accessToken") if isinstance(auth, dict) else None
    role = about.get("role") if isinstance(about, dict) else None
    return Account(str(found.get("name") or "")[:100], str(role or "")[:40])


def _short(error: Exception) -> str:
    return (str(error).splitlines() or [type(error).__name__])[0][:200].rstrip(".")
