"""`tunesmith updates`: a choice that the window shares, a server of our own, and news that must be signed."""

from __future__ import annotations

import base64
import json
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import msgspec
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from desktop import cli_updates
from desktop.cli import main
from desktop.core.updates import Channel, Release, read_memory
from desktop.services.places import Places
from desktop.services.settings import load_settings


@pytest.fixture
def makers(home: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[dict[str, bytes]]:
    """A server and a program that knows it; gives what it hands out, under ``manifest``, and signs with ``secret``."""
    monkeypatch.delenv("HF_HUB_OFFLINE", raising=False)
    told: dict[str, bytes] = {}

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            body = told.get("manifest", b"")
            self.send_response(200 if body else 404)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            pass

    http = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=http.serve_forever, args=(0.05,))
    thread.start()
    secret = Ed25519PrivateKey.generate()
    told["secret"] = secret.private_bytes_raw()
    key = base64.b64encode(secret.public_key().public_bytes_raw()).decode()
    channel = Channel(address=f"http://127.0.0.1:{http.server_port}/latest.json", key=key)
    monkeypatch.setattr(cli_updates, "shipped_channel", lambda: channel)
    yield told
    http.shutdown()
    thread.join()
    http.server_close()


def manifest(version: str, secret: bytes) -> bytes:
    release = Release(version=version, serial=3, released="2026-12-01", news=("Longer answers",), page="https://x/")
    text = msgspec.json.encode(release).decode()
    signature = Ed25519PrivateKey.from_private_bytes(secret).sign(text.encode())
    return json.dumps({"signed": text, "signature": base64.b64encode(signature).decode()}).encode()


def test_a_build_without_makers_says_so(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["updates"]) == 0
    assert "nobody to ask" in capsys.readouterr().out
    assert main(["updates", "look"]) == 4
    assert "does not know where to ask" in capsys.readouterr().err


def test_the_choice_is_the_windows_own(home: Path) -> None:
    assert main(["updates", "on"]) == 0 and load_settings(Places()).look_for_updates is True
    assert main(["updates", "off"]) == 0 and load_settings(Places()).look_for_updates is False


def test_it_looks_when_told_and_remembers(makers: dict[str, bytes], capsys: pytest.CaptureFixture[str]) -> None:
    makers["manifest"] = manifest("9.0.0", makers["secret"])
    assert main(["updates"]) == 0
    assert "never" in capsys.readouterr().out and read_memory(Places().updates).asked == 0
    assert main(["updates", "look", "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert found["newer"]["version"] == "9.0.0" and found["problem"] is None
    assert main(["updates"]) == 0
    assert "Longer answers" in capsys.readouterr().out
    assert main(["updates", "fetch"]) == 0  # a clone has no installer
    assert "https://x/" in capsys.readouterr().out


def test_news_that_is_not_theirs_is_not_believed(makers: dict[str, bytes], capsys: pytest.CaptureFixture[str]) -> None:
    makers["manifest"] = manifest("9.0.0", Ed25519PrivateKey.generate().private_bytes_raw())
    assert main(["updates", "look"]) == 4
    assert "not from Tunesmith's makers" in capsys.readouterr().err
    assert read_memory(Places().updates).release is None
