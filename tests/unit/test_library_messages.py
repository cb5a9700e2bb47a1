"""What libraries, the system and drivers say is known in plain words; where it can be brought about here, the real
thing."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Callable
from pathlib import Path

import httpx2
import msgspec
import pytest
from PIL import Image
from safetensors import safe_open
from tokenizers import Tokenizer

from desktop.core.words_libraries import DAMAGED, LIBRARY_PHRASES, TRANSLATED_FROM, plain_of
from desktop.core.words_values import PHRASES


def said(message: str) -> str | None:
    """The phrase for a message, its places filled."""
    found = plain_of(message)
    return found[0].format(**found[1]) if found else None


@pytest.fixture
def broken(tmp_path: Path) -> str:
    """A file that is nothing."""
    path = tmp_path / "broken"
    path.write_bytes(b"\x10" + bytes(30))
    return str(path)


def fetch(address: str) -> None:
    """Ask a server, without the system's proxy."""
    with httpx2.Client(trust_env=False) as client:
        client.get(address)


REAL: list[tuple[Callable[[str], object], str]] = [
    (lambda _: fetch("http://127.0.0.1:1/"), "Connection refused"),
    (lambda _: fetch("http://no-such-host.invalid/"), "the name of the server could not be looked up"),
    (lambda path: zipfile.ZipFile(path), DAMAGED),
    (lambda path: safe_open(path, "np"), DAMAGED),
    (lambda path: safe_open(path + "-", "np"), "No such file or directory"),
    (lambda path: Path(path, "x").read_text(), "Not a directory"),
    (lambda _: Image.open(io.BytesIO(b"xx")), "it is no picture that can be read here"),
    (lambda _: b"\xff".decode(), "it is no text in UTF-8"),
    (lambda path: Tokenizer.from_file(path), "it is not JSON"),
    (lambda _: msgspec.json.decode(b"{x", type=dict), "it is not JSON"),
    (lambda _: msgspec.json.decode(b'["1"]', type=list[int]), "$[0] is str, not int"),
    (lambda _: __import__("tunesmith_none"), "the Python package tunesmith_none is missing"),
]


@pytest.mark.parametrize(("fail", "wanted"), REAL)
def test_what_libraries_raise_here_is_known(fail: Callable[[str], object], wanted: str, broken: str) -> None:
    with pytest.raises(Exception) as caught:
        fail(broken)
    text = str(caught.value)
    assert said(text) == wanted or (wanted in text and wanted in PHRASES), text


@pytest.mark.parametrize(("message", "wanted"), [
    ("CUDA out of memory. Tried to allocate 2.00 GiB. GPU 0 has a total capacity of 11.76 GiB of which 1 GiB is free.",
     "the graphics memory is full"),
    ("[enforce fail at alloc_cpu.cpp:127] err == 0. DefaultCPUAllocator: can't allocate memory: you tried to allocate "
     "40000000000000 bytes. Error code 12 (Cannot allocate memory)", "this PC's memory is not enough"),
    ("CUDA error: no kernel image is available for execution on the device",
     "this build of PyTorch has no code for this graphics card"),
    ("CUDA error: an illegal memory access was encountered", "the graphics card or its driver met a fault"),
    ("Error while serializing: I/O error: No space left on device (os error 28)", "No space left on device"),
    ("[WinError 32] The process cannot access the file because it is being used by another process: 'C:\\x'",
     "another program is using the file"),
    ("[WinError 5] Access is denied", "Permission denied"),
    ("[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: self-signed certificate (_ssl.c:1006)",
     "this system does not trust the server's certificate"),
    ("[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: certificate has expired (_ssl.c:1006)",
     "the server's certificate has expired"),
    ("_ssl.c:989: The handshake operation timed out", "timed out"),
    ("peer closed connection without sending complete message body (received 1 bytes, expected 2)",
     "the other side ended the connection early"),
    ("401 Client Error: Unauthorized for url: https://x", "the server wants to know who asks (401)"),
    ("Client error '403 Forbidden' for url 'https://x/500'", "the server does not allow it (403)"),
    ("HTTP Error 404: Not Found", "the server does not have it (404)"),
    ("429 Client Error: Too Many Requests for url", "the server was asked too often (429)"),
    ("Server error '503 Service Unavailable' for url", "the server itself has trouble (503)"),
    ("status code: 502", "the server itself has trouble (502)"),
])  # fmt: skip
def test_what_cannot_be_brought_about_here_is_known_by_its_words(message: str, wanted: str) -> None:
    assert said(message) == wanted


@pytest.mark.parametrize("message", [
    "mat1 and mat2 shapes cannot be multiplied (2x3 and 2x3)", "'NoneType' object has no attribute 'shape'",
    "unexpected char '%' at 404", "expected token 'end of statement block', got 'x'", "the answer holds 500 tokens",
])  # fmt: skip
def test_what_is_not_known_is_not_guessed(message: str) -> None:
    assert plain_of(message) is None


def test_each_phrase_can_be_translated_and_has_the_places_that_its_messages_fill() -> None:
    assert set(LIBRARY_PHRASES) <= set(PHRASES)
    for pattern, phrase in TRANSLATED_FROM:
        assert set(re.findall(r"\{(\w+)\}", phrase)) <= set(re.compile(pattern).groupindex), phrase
