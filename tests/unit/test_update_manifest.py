"""Signatures, versions and what a manifest may make the program believe."""

from __future__ import annotations

import base64
import importlib.util
import json
from pathlib import Path
from types import ModuleType

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.core.ed25519 import is_signed
from desktop.core.problems import ProblemError
from desktop.core.updates import (
    DAY_S,
    Channel,
    Release,
    UpdateMemory,
    after,
    is_due,
    is_newer,
    package_for,
    read_manifest,
)

ROOT = Path(__file__).resolve().parent.parent.parent

# RFC 8032, section 7.1: public key, message, signature.
RFC = (
    ("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a", "",
     "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e06522490155"
     "5fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b"),
    ("3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c", "72",
     "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
     "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00"),
    ("fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025", "af82",
     "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac"
     "18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a"),
)  # fmt: skip


@pytest.fixture(scope="module")
def signer() -> ModuleType:
    """packaging/sign_manifest.py."""
    spec = importlib.util.spec_from_file_location("sign_manifest", ROOT / "packaging" / "sign_manifest.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize(("key", "message", "signature"), RFC)
def test_the_standards_own_examples(key: str, message: str, signature: str) -> None:
    parts = [bytes.fromhex(text) for text in (message, signature, key)]
    assert is_signed(*parts)
    assert not is_signed(parts[0] + b"x", parts[1], parts[2])


@settings(max_examples=25)
@given(st.binary(max_size=200), st.integers(0, 511), st.binary(min_size=32, max_size=32))
def test_it_agrees_with_a_library_and_no_bit_may_differ(message: bytes, bit: int, seed: bytes) -> None:
    secret = Ed25519PrivateKey.from_private_bytes(seed)
    key, signature = secret.public_key().public_bytes_raw(), secret.sign(message)
    assert is_signed(message, signature, key)
    bent = bytearray(signature)
    bent[bit // 8] ^= 1 << bit % 8
    assert not is_signed(message, bytes(bent), key)
    assert not is_signed(message, signature, Ed25519PrivateKey.generate().public_key().public_bytes_raw())


def test_a_signature_of_a_larger_number_is_refused() -> None:
    """s + L signs the same to a careless reader; RFC 8032 says that it must not."""
    key, message, signature = (bytes.fromhex(text) for text in RFC[1])
    order = 2**252 + 27742317777372353535851937790883648493
    larger = signature[:32] + (int.from_bytes(signature[32:], "little") + order).to_bytes(32, "little")
    assert not is_signed(message, larger, key)
    assert not is_signed(message, b"", key) and not is_signed(message, signature, key[:31])
    assert not is_signed(message, signature, b"\xff" * 32)


def test_a_manifest_made_and_read(tmp_path: Path, signer: ModuleType) -> None:
    public = signer.make_keys(tmp_path / "secret")
    assert (tmp_path / "secret").stat().st_mode & 0o077 == 0
    (tmp_path / "tunesmith_9.0.0_amd64.deb").write_bytes(b"a package")
    release = {"version": "9.0.0", "serial": 4, "released": "2026-11-26", "news": ["Ünïcode"], "url": "https://x/y/"}
    raw = signer.sign(tmp_path / "secret", release, [tmp_path / "tunesmith_9.0.0_amd64.deb"]).encode()
    channel = Channel(address="https://x/latest.json", key=public)
    found = read_manifest(raw, channel, 4)
    package = package_for(found, "deb")
    assert found.version == "9.0.0" and found.news == ("Ünïcode",)
    assert package is not None and package.size == 9 and package.url == "https://x/y/tunesmith_9.0.0_amd64.deb"
    assert package_for(found, "setup") is None


def manifest_of(release: Release, secret: Ed25519PrivateKey) -> bytes:
    import msgspec

    text = msgspec.json.encode(release).decode()
    return json.dumps({"signed": text, "signature": base64.b64encode(secret.sign(text.encode())).decode()}).encode()


@pytest.fixture
def secret() -> Ed25519PrivateKey:
    """Whoever makes releases."""
    return Ed25519PrivateKey.generate()


@pytest.fixture
def channel(secret: Ed25519PrivateKey) -> Channel:
    """What the program knows of them."""
    return Channel(
        address="https://x/latest.json", key=base64.b64encode(secret.public_key().public_bytes_raw()).decode()
    )


def code_of(raw: bytes, channel: Channel, seen: int = 0) -> str:
    with pytest.raises(ProblemError) as refused:
        read_manifest(raw, channel, seen)
    return refused.value.problems[0].code


def test_what_others_sign_or_change_is_not_believed(secret: Ed25519PrivateKey, channel: Channel) -> None:
    release = Release(version="9.0.0", serial=7, released="2026-11-26")
    assert code_of(manifest_of(release, Ed25519PrivateKey.generate()), channel) == "updates.not_signed"
    changed = manifest_of(release, secret).replace(b"9.0.0", b"9.9.9")
    assert code_of(changed, channel) == "updates.not_signed"
    for raw in (b"", b"<html>", b'{"signed": 1}', b"\xff\xfe", b"[" * 5000):
        assert code_of(raw, channel) == "updates.unreadable"
    no_base64 = json.dumps({"signed": "{}", "signature": "*"}).encode()
    assert code_of(no_base64, channel) == "updates.unreadable"


def test_an_older_manifest_is_told_apart(secret: Ed25519PrivateKey, channel: Channel) -> None:
    old, new = (Release(version=v, serial=s, released="2026-11-26") for v, s in (("9.0.0", 7), ("9.1.0", 8)))
    memory = after(UpdateMemory(), 10.0, manifest_of(new, secret), channel)
    assert memory.release == new and memory.serial == 8 and memory.problem is None
    again = after(memory, 20.0, manifest_of(old, secret), channel)
    assert again.problem is not None and again.problem.code == "updates.older_manifest"
    assert again.release == new and again.serial == 8 and again.asked == 20.0
    assert after(again, 30.0, manifest_of(new, secret), channel).problem is None


@pytest.mark.parametrize(
    ("version", "than", "newer"),
    [
        ("0.10.0", "0.9.2", True),
        ("0.1.0", "0.1.0", False),
        ("0.1", "0.1.0", False),
        ("0.0.9", "0.1.0", False),
        ("1.0.0rc1", "0.1.0", False),
        ("", "0.1.0", False),
        ("²", "0.1.0", False),
    ],
)
def test_which_version_is_newer(version: str, than: str, newer: bool) -> None:
    assert is_newer(version, than) is newer


def test_once_a_day_also_when_the_clock_was_set_back() -> None:
    memory = UpdateMemory(asked=1_000_000.0)
    assert not is_due(memory, 1_000_000.0 + DAY_S - 1)
    assert is_due(memory, 1_000_000.0 + DAY_S)
    assert is_due(memory, 999_000.0)
    assert is_due(UpdateMemory(), 1_000_000.0)
