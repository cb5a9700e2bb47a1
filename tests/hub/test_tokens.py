"""The token: in the keyring or nowhere."""

from __future__ import annotations

import json
from pathlib import Path

import msgspec
import pytest

from desktop.core.hub_jobs import Access, Account, ForgetToken, KeepToken, Search, Secret, WhoAmI
from desktop.core.wording import words_for
from desktop.services.hub_work import (
    KeptAccount,
    forget_token,
    hub_access,
    keep_token,
    kept_account,
)
from desktop.services.places import Places
from desktop.services.settings import Settings
from tests.fixtures.hub_server import HubServer
from tests.hub.conftest import codes, talk

GOOD, OTHER = "hf_goodtoken123", "hf_othertoken456"


@pytest.fixture
def keyring(server: HubServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A keyring that works, in a file."""
    file = tmp_path / "keyring.json"
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "tests.fixtures.keyring_in_file.Keyring")
    monkeypatch.setenv("TEST_KEYRING", str(file))
    return file


def test_a_token_is_checked_kept_used_and_forgotten(server: HubServer, keyring: Path, home: Path) -> None:
    places, settings = Places(), Settings(hub_endpoint=server.endpoint)
    way = hub_access(places, settings)
    answers = talk(way, WhoAmI(), KeepToken(Secret("hf_badtoken999")), KeepToken(Secret("two words")))
    assert codes(answers) == ["hub.no_token", "hub.token_refused", "hub.token_form"]
    assert not any("?" in words_for(problem).cause + words_for(problem).remedy for problem in answers)
    assert not keyring.exists()
    assert kept_account(places) is None
    assert keep_token(places, way, f" {GOOD}\n") == Account("ada", "read")
    assert json.loads(keyring.read_text()) == {f"tunesmith {server.endpoint}": GOOD}
    assert kept_account(places) == KeptAccount(endpoint=server.endpoint, name="ada", role="read")
    assert not any(GOOD.encode() in path.read_bytes() for path in home.rglob("*") if path.is_file())
    # Another Hub gets no token of this one.
    assert not hub_access(places, Settings()).keyring
    # One that is refused later does not take the kept one's place.
    with_token = hub_access(places, settings)
    known, refused = talk(with_token, WhoAmI(), KeepToken(Secret(OTHER)))
    assert (known.name, refused.code) == ("ada", "hub.token_refused")
    assert json.loads(keyring.read_text()) == {f"tunesmith {server.endpoint}": GOOD}
    server.tokens.clear()
    assert codes(talk(with_token, WhoAmI())) == ["hub.token_refused"]
    forget_token(places, with_token)
    assert json.loads(keyring.read_text()) == {}
    assert kept_account(places) is None
    assert codes(talk(with_token, ForgetToken())) == ["Account"]


@pytest.mark.parametrize("backend", ["fail", "null"])
def test_without_a_keyring_a_token_is_for_the_session_only(
    server: HubServer, access: Access, monkeypatch: pytest.MonkeyPatch, backend: str
) -> None:
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", f"keyring.backends.{backend}.Keyring")
    way = msgspec.structs.replace(access, cache=f"{access.cache}-{backend}")
    (problem, gone) = talk(way, KeepToken(Secret(GOOD)), ForgetToken())
    assert problem.code == "hub.no_keyring"
    assert "session" in words_for(problem).remedy
    assert gone == Account()
    assert len(server.asked) == 0, "a token that cannot be kept is sent nowhere"
    (account,) = talk(msgspec.structs.replace(way, token=Secret(GOOD)), WhoAmI())
    assert account.name == "ada"


def test_a_locked_keyring_is_said_and_does_not_stand_in_the_way(
    server: HubServer, access: Access, keyring: Path
) -> None:
    keyring.write_text('"locked"')
    way = msgspec.structs.replace(access, keyring=True)
    kept, forgot, searched = talk(way, KeepToken(Secret(GOOD)), ForgetToken(), Search("x"))
    assert codes([kept, forgot, searched]) == ["hub.keyring", "hub.keyring", "Results"]
    assert "locked" in words_for(kept).cause
    assert keyring.read_text() == '"locked"'


def test_a_token_of_the_session_goes_before_the_kept_one(server: HubServer, access: Access, keyring: Path) -> None:
    keyring.write_text(json.dumps({f"tunesmith {server.endpoint}": OTHER}))
    kept = msgspec.structs.replace(access, keyring=True, timeout_s=1.1)
    assert codes(talk(kept, WhoAmI())) == ["hub.token_refused"]
    assert codes(talk(msgspec.structs.replace(kept, token=Secret(GOOD)), WhoAmI())) == ["Account"]
    # Not marked as kept: the keyring, which may open a dialog, is not even asked.
    assert codes(talk(msgspec.structs.replace(access, timeout_s=1.1), WhoAmI())) == ["hub.no_token"]


def test_no_token_travels_unencrypted(server: HubServer, access: Access, keyring: Path) -> None:
    way = msgspec.structs.replace(
        access, endpoint="http://hub.example", proxy=server.endpoint, token=Secret(GOOD), keyring=True
    )
    who, kept, searched = talk(way, WhoAmI(), KeepToken(Secret(GOOD)), Search("x"))
    assert codes([who, kept, searched]) == ["hub.no_token", "hub.open_line", "Results"]
    assert not any("authorization" in asked.headers for asked in server.asked)
    assert not keyring.exists()


def test_tokens_that_lie_about_are_not_used(
    server: HubServer, access: Access, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HF_TOKEN", GOOD)
    monkeypatch.setenv("HF_HOME", str(tmp_path))
    (tmp_path / "token").write_text(GOOD)
    (answer,) = talk(msgspec.structs.replace(access, cache=f"{access.cache}-other"), Search("x"))
    assert codes([answer]) == ["Results"]
    assert "authorization" not in server.asked[0].headers


def test_a_secret_shows_itself_nowhere() -> None:
    access = Access(token=Secret(GOOD))
    assert GOOD not in f"{access} {access!r} {access.token} {[access]}"
    assert GOOD not in repr(KeepToken(Secret(GOOD)))
    assert Secret(GOOD)
    assert not Secret()
