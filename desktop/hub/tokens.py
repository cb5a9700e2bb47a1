"""The token: kept in the system's keyring under the address of the Hub it is for, so that a mirror never sees it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import Any

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
    import keyring  # noqa: PLC0415 - a quarter of the time this process takes to start, and mostly not needed
    from keyring.errors import KeyringError  # noqa: PLC0415

    try:
        return keyring.get_password(SERVICE, access.endpoint) or ""
    except KeyringError:
        return ""


def keep(access: Access, token: str) -> Account:
    """Check a token and keep it. Raises ``hub.token_form``, ``hub.open_line``, ``hub.token_refused``,
    ``hub.no_keyring``, ``hub.keyring`` and what reaching the Hub raises; then the one before it stays."""
    import keyring  # noqa: PLC0415
    from keyring.backends import fail, null  # noqa: PLC0415

    if not _FORM.fullmatch(token):
        raise stop_on("hub.token_form", tokens=f"{access.endpoint}/settings/tokens")
    if not is_private(access.endpoint):
        raise stop_on("hub.open_line", endpoint=access.endpoint)
    # Before the token is sent anywhere: is there a place to keep it?
    backend = keyring.get_keyring()
    if isinstance(backend, (fail.Keyring, null.Keyring)):
        raise stop_on("hub.no_keyring", cause=f"found only “{backend.name}”")
    account = _account(access, token)
    with _troubles():
        keyring.set_password(SERVICE, access.endpoint, token)
        kept = keyring.get_password(SERVICE, access.endpoint)
    if kept != token:
        raise stop_on("hub.no_keyring", cause="it forgets what it is told")
    return account


def forget(access: Access) -> Account:
    """Take the token out of the keyring; none there is just as well. Raises ``hub.keyring``."""
    import keyring  # noqa: PLC0415
    from keyring.errors import NoKeyringError, PasswordDeleteError  # noqa: PLC0415

    with _troubles(), suppress(NoKeyringError, PasswordDeleteError):
        keyring.delete_password(SERVICE, access.endpoint)
    return Account()


@contextmanager
def _troubles() -> Iterator[None]:
    """Turn what a keyring raises into problems."""
    from keyring.errors import KeyringError, NoKeyringError  # noqa: PLC0415

    try:
        yield
    except NoKeyringError as error:
        raise stop_on("hub.no_keyring", cause=_short(error)) from None
    except KeyringError as error:
        raise stop_on("hub.keyring", cause=_short(error)) from None


def who_am_i(access: Access) -> Account:
    """Whose token is in use. Raises ``hub.no_token``, ``hub.token_refused`` and what reaching the Hub raises."""
    token = token_for(access)
    if not token:
        raise stop_on("hub.no_token", endpoint=access.endpoint)
    return _account(access, token)


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
