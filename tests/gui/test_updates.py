"""Newer versions in the window: a question, a local server, and news that is not to be believed."""

from __future__ import annotations

import base64
import hashlib
import json
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import msgspec
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from PySide6.QtGui import QGuiApplication

from desktop.core.runs import RunFolder
from desktop.core.updates import Channel, Package, Release, read_memory
from desktop.services import engine_place
from desktop.services.desk import Desk
from desktop.services.places import Places
from desktop.services.settings import load_settings
from desktop.ui.main_window import MainWindow
from tests.gui.conftest import Play, close, destroy


class Server:
    """Hands out files by path, and notes what it was asked."""

    def __init__(self) -> None:
        self.files: dict[str, bytes] = {}
        self.asked: list[dict[str, str]] = []
        server = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                server.asked.append({"path": self.path, **dict(self.headers.items())})
                body = server.files.get(self.path)
                self.send_response(200 if body is not None else 404)
                self.send_header("Content-Length", str(len(body or b"")))
                self.end_headers()
                self.wfile.write(body or b"")

            def log_message(self, *_: object) -> None:
                pass

        self._http = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.address = f"http://127.0.0.1:{self._http.server_port}"
        self._thread = threading.Thread(target=self._http.serve_forever, args=(0.05,))
        self._thread.start()

    def stop(self) -> None:
        self._http.shutdown()
        self._thread.join()
        self._http.server_close()


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[Server]:
    """Where the makers tell of their releases."""
    monkeypatch.delenv("HF_HUB_OFFLINE", raising=False)
    for name in ("http_proxy", "https_proxy", "all_proxy", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"):
        monkeypatch.delenv(name, raising=False)
    server = Server()
    yield server
    server.stop()


@pytest.fixture
def secret() -> Ed25519PrivateKey:
    """The makers' secret."""
    return Ed25519PrivateKey.generate()


def manifest(release: Release, secret: Ed25519PrivateKey) -> bytes:
    text = msgspec.json.encode(release).decode()
    signature = base64.b64encode(secret.sign(text.encode())).decode()
    return json.dumps({"signed": text, "signature": signature}).encode()


def release(version: str, serial: int, packages: tuple[Package, ...] = ()) -> Release:
    return Release(
        version=version,
        serial=serial,
        released="2026-11-26",
        news=("Longer answers",),
        page="https://x/",
        packages=packages,
    )


@pytest.fixture
def opened(qtbot, home: Path, server: Server, secret: Ed25519PrivateKey) -> Iterator[Callable[[], MainWindow]]:
    """Opens windows of a program that knows the server; closes them at the end."""
    windows: list[MainWindow] = []

    def open_one() -> MainWindow:
        desk = Desk(Places())
        key = base64.b64encode(secret.public_key().public_bytes_raw()).decode()
        desk.updates.channel = Channel(address=f"{server.address}/latest.json", key=key)
        window = MainWindow(desk)
        window._ask_about = lambda record: "keep"  # type: ignore[method-assign] # asked in tests of its own
        windows.append(window)
        window.show()
        with qtbot.waitSignals([desk.runs_changed, desk.hardware_changed], timeout=20_000):
            desk.start()
        return window

    yield open_one
    for window in windows:
        close(window)
        destroy(window)


def test_nothing_is_asked_before_a_person_has_chosen(qtbot, opened, server, secret) -> None:
    server.files["/latest.json"] = manifest(release("9.0.0", 3), secret)
    window = opened()
    question = window.home.update_question
    assert question.isVisible() and not question.look.isChecked()
    assert server.asked == []
    question.answer.click()
    assert not question.isVisible() and load_settings(Places()).look_for_updates is False
    window.settings.updates.look.setChecked(True)
    qtbot.waitUntil(lambda: window.home.update_note.isVisible(), timeout=20_000)
    assert "9.0.0" in window.home.update_note.text
    assert [asked["path"] for asked in server.asked] == ["/latest.json"]
    assert server.asked[0]["User-Agent"] == "Tunesmith"
    assert load_settings(Places()).look_for_updates is True


def test_it_is_asked_once_a_day_and_the_news_is_remembered(qtbot, opened, server, secret) -> None:
    server.files["/latest.json"] = manifest(release("9.0.0", 3), secret)
    first = opened()
    first.settings.updates.look.setChecked(True)
    qtbot.waitUntil(lambda: first.home.update_note.isVisible(), timeout=20_000)
    first.close()
    second = opened()
    assert second.home.update_note.isVisible() and not second.home.update_question.isVisible()
    assert len(server.asked) == 1
    second.home.update_note._first.click()
    assert second.pages.currentWidget() is second.settings
    assert "Longer answers" in second.settings.updates.news.text()


def test_news_that_is_old_or_not_theirs_is_not_told(qtbot, opened, server, secret) -> None:
    window = opened()
    card, updates = window.settings.updates, window._desk.updates
    window.go("settings")
    server.files["/latest.json"] = manifest(release("9.0.0", 3), Ed25519PrivateKey.generate())
    with qtbot.waitSignal(updates.changed, check_params_cb=None, timeout=20_000):
        card.look_button.click()
    qtbot.waitUntil(lambda: not updates.busy, timeout=20_000)
    assert "not from Tunesmith's makers" in card.strip.text and updates.release is None
    server.files["/latest.json"] = manifest(release("9.1.0", 5), secret)
    card.look_button.click()
    qtbot.waitUntil(lambda: not updates.busy, timeout=20_000)
    assert updates.release is not None and updates.release.version == "9.1.0" and card.strip.isHidden()
    server.files["/latest.json"] = manifest(release("9.0.0", 4), secret)
    card.look_button.click()
    qtbot.waitUntil(lambda: not updates.busy, timeout=20_000)
    assert "is old" in card.strip.text
    assert read_memory(Places().updates).serial == 5 and updates.release.version == "9.1.0"


def test_an_older_version_is_no_news(qtbot, opened, server, secret) -> None:
    server.files["/latest.json"] = manifest(release("0.0.9", 3), secret)
    window = opened()
    window.settings.updates.look_button.click()
    updates = window._desk.updates
    qtbot.waitUntil(lambda: not updates.busy and bool(updates.memory.asked), timeout=20_000)
    assert updates.release is None and not window.home.update_note.isVisible()
    assert "There was none" in window.settings.updates.asked.text()


def test_a_server_that_is_not_there(qtbot, opened, server) -> None:
    window = opened()
    updates = window._desk.updates
    updates.look()
    qtbot.waitUntil(lambda: updates.problem is not None, timeout=20_000)
    assert updates.problem.code == "updates.not_reached"
    assert read_memory(Places().updates).asked > 0


def test_not_while_a_run_trains(qtbot, opened, server, secret, run_folder: RunFolder, play: Play) -> None:
    server.files["/latest.json"] = manifest(release("9.0.0", 3), secret)
    play(run_folder, "hang")
    window = opened()
    updates = window._desk.updates
    qtbot.waitUntil(lambda: bool(updates.training()), timeout=20_000)
    window.settings.updates.look.setChecked(True)
    updates.look()
    qtbot.waitUntil(lambda: updates.problem is not None, timeout=20_000)
    assert updates.problem.code == "updates.training" and server.asked == []


@pytest.fixture
def as_package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """This program as if it had come from the Debian package."""
    program = tmp_path / "root" / "program"
    program.mkdir(parents=True)
    (tmp_path / "root" / "installed.json").write_text('{"version": "0.1.0", "kind": "deb", "python": "3.11.2"}')
    monkeypatch.setattr(engine_place, "_PROGRAM", program)
    engine_place.installed.cache_clear()
    yield
    engine_place.installed.cache_clear()


@pytest.mark.usefixtures("as_package")
def test_a_package_is_fetched_if_it_is_what_was_signed(qtbot, opened, server, secret) -> None:
    body = b"a Debian package"
    package = Package(
        kind="deb", file="../tunesmith_9.deb", url=f"{server.address}/9.deb", size=len(body),
        sha256=hashlib.sha256(body).hexdigest(),
    )  # fmt: skip
    server.files |= {"/latest.json": manifest(release("9.0.0", 3, (package,)), secret), "/9.deb": b"a Debian packagE"}
    window = opened()
    window.go("settings")
    card = window.settings.updates
    card.look_button.click()
    qtbot.waitUntil(lambda: card.fetch_button.isVisible(), timeout=20_000)
    card.fetch_button.click()
    qtbot.waitUntil(lambda: card.strip.isVisible(), timeout=20_000)
    assert "could not be fetched" in card.strip.text
    assert not list((Places().cache / "updates").iterdir())
    server.files["/9.deb"] = body
    card.fetch_button.click()
    qtbot.waitUntil(lambda: card.copy_button.isVisible(), timeout=20_000)
    assert (Places().cache / "updates" / "tunesmith_9.deb").read_bytes() == body
    card.copy_button.click()
    assert QGuiApplication.clipboard().text() == f'sudo apt install "{Places().cache / "updates" / "tunesmith_9.deb"}"'
