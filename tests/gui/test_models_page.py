"""The Models page over a Hub of our own: searching, looking, planning, fetching, and what the catalogue says."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import Qt

from desktop.core.hardware import GpuInfo, Hardware, HardwareState
from desktop.core.hub_jobs import ORIGIN, PARTS
from desktop.core.recipe_file import SUFFIX, Base, write_recipe_file
from desktop.services.hub import DownloadState
from desktop.services.recipe_files import recipe_of_run
from desktop.ui.main_window import MainWindow
from desktop.ui.models.model_card import ModelCard
from desktop.ui.pages.models import ModelsPage
from tests.fixtures.ended_runs import ended_run
from tests.fixtures.hub_server import Fault, HubServer, Repo, llama
from tests.gui.conftest import answer_soon

REPO = "org/Small-1M"


@pytest.fixture
def server() -> Iterator[HubServer]:
    """A Hub with one model."""
    server = HubServer()
    server.repos[REPO] = Repo(llama(hidden=64))
    yield server
    server.close()


@pytest.fixture
def page(window: MainWindow, server: HubServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ModelsPage:
    """The Models page of a PC with a 12 GB card and nothing in other programs."""
    for name in ("HOME", "USERPROFILE"):
        monkeypatch.setenv(name, str(tmp_path))
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")
    for name in ("HF_HOME", "HF_HUB_CACHE", "OLLAMA_MODELS", "XDG_CACHE_HOME", "HF_HUB_OFFLINE"):
        monkeypatch.delenv(name, raising=False)
    desk = window._desk
    desk.settings.hub_endpoint = server.endpoint
    desk._hardware_watcher.stop()
    assert desk.hardware is not None
    card = GpuInfo(
        index=0, name="NVIDIA GeForce RTX 4070", total_bytes=12 << 30, free_bytes=11 << 30, used_bytes=1 << 30,
        compute_capability=(8, 9),
    )  # fmt: skip
    host = msgspec.structs.replace(desk.hardware.host, ram_free=20 << 30)
    desk._keep_hardware(Hardware(state=HardwareState.ready, host=host, gpus=(card,), driver_version="580.1"))
    window.go("models")
    return window.models


def cards(page: ModelsPage) -> list[ModelCard]:
    """The cards of the tab that is shown."""
    return [card for card in page.tabs.currentWidget().cards() if isinstance(card, ModelCard)]


def press(card: ModelCard, words: str) -> None:
    """Press the card's button with these words."""
    (button,) = [button for button in card.findChildren(type(card.add_button("x"))) if button.text() == words]
    button.click()


def test_from_a_search_to_a_model_that_can_be_trained(qtbot, window: MainWindow, page: ModelsPage) -> None:
    page.search.setText("small")
    qtbot.keyClick(page.search, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(cards(page)) == 1, timeout=60_000)
    (found,) = cards(page)
    assert found.name == REPO and found.badge.isHidden()
    press(found, "See whether it fits")
    qtbot.waitUntil(lambda: not cards(page)[0].badge.isHidden(), timeout=60_000)
    assert cards(page)[0].badge.text.startswith("Fits · ")
    press(cards(page)[0], "Plan a run")
    run = window.new_run
    assert window.pages.currentWidget() is run
    assert run.summary.start_button.reason == "Fetch the base model first."
    assert REPO in run.absent.text
    run.absent.first_clicked.emit()
    assert window.pages.currentWidget() is page
    downloads = window._desk.downloads
    qtbot.waitUntil(lambda: bool(downloads.items), timeout=60_000)
    qtbot.waitUntil(lambda: downloads.items[0].state == DownloadState.DONE, timeout=60_000)
    (row,) = page.downloads.rows.values()
    assert "Complete" in row.words.text() and not row.clear.isHidden()
    # New run goes on with the real one
    assert run.answers.model is not None
    assert Path(run.answers.model[1].folder).name == "org--Small-1M" and run.absent.isHidden()
    page.tabs.setCurrentWidget(page.here)
    qtbot.waitUntil(lambda: [card.name for card in cards(page)] == [REPO], timeout=30_000)


def test_what_the_hub_refuses_is_said(qtbot, page: ModelsPage) -> None:
    page.search.setText("https://huggingface.co/org/nothing")
    page.search_button.click()
    qtbot.waitUntil(lambda: bool(page.hub.strip.text), timeout=60_000)
    assert not cards(page)


def test_the_catalogue_shows_what_fits_first_and_filters(qtbot, window: MainWindow, page: ModelsPage) -> None:
    page.tabs.setCurrentWidget(page.here)
    window.go("new-run")
    window.new_run.choose_model.more.click()
    assert window.pages.currentWidget() is page and page.tabs.currentWidget() is page.catalogue
    qtbot.waitUntil(lambda: "70 of 70" in page.catalogue.count.text(), timeout=60_000)
    qtbot.waitUntil(lambda: not page.catalogue.filling, timeout=60_000)
    for _ in range(12):  # more come as one scrolls
        bar = page.catalogue.verticalScrollBar()
        bar.setValue(bar.maximum())
        qtbot.waitUntil(lambda: not page.catalogue.filling, timeout=60_000)
        qtbot.wait(20)
    assert len(cards(page)) == 70
    words = [card.badge.text.split(" · ")[0] for card in cards(page)]
    assert words == sorted(words, key=["Fits", "Fits with streaming", "Tight", "Too big"].index)
    assert {"Fits", "Fits with streaming"} <= set(words)
    page.catalogue.fitting.setChecked(True)
    page.catalogue.use.setCurrentIndex(page.catalogue.use.findData("coding"))
    page.search.setText("qwen")
    qtbot.waitUntil(lambda: not page.catalogue.filling and "of 70" in page.catalogue.count.text(), timeout=60_000)
    shown = cards(page)
    assert 1 <= len(shown) < 15 and all("Qwen" in card.name for card in shown)
    assert not any(card.badge.text.startswith("Too big") for card in shown)
    page.search.setText("zzzz")
    qtbot.waitUntil(lambda: page.catalogue.count.text().startswith("0 of"), timeout=30_000)
    page.search.setText("")
    page.catalogue.use.setCurrentIndex(0)
    qtbot.waitUntil(lambda: not page.catalogue.filling and len(cards(page)) > 10, timeout=60_000)
    press(cards(page)[0], "Plan a run")
    assert window.new_run.answers.model is not None and not window.new_run.answers.model[1].folder


def test_the_base_model_of_a_recipe_file_is_fetched_from_new_run(
    qtbot, window: MainWindow, page: ModelsPage, model: Path, data: Path, tmp_path: Path
) -> None:
    run = ended_run(model, data)
    written = msgspec.structs.replace(recipe_of_run(run), base=Base(name=REPO, source=f"{REPO}@0", fingerprint=""))
    file = tmp_path / f"mails{SUFFIX}"
    write_recipe_file(file, written)
    new = window.new_run
    window.take_files([file])
    qtbot.waitUntil(lambda: new.answers.data is not None, timeout=20_000)
    assert new.answers.model is None and new.absent.isVisible()
    assert REPO in new.absent.text and "recipe was made with it" in new.absent.accessibleName()
    new.absent.first_clicked.emit()
    assert window.pages.currentWidget() is page
    downloads = window._desk.downloads
    qtbot.waitUntil(lambda: bool(downloads.items), timeout=60_000)
    qtbot.waitUntil(lambda: downloads.items[0].state == DownloadState.DONE, timeout=60_000)
    assert new.answers.model is not None and Path(new.answers.model[1].folder).name == "org--Small-1M"
    assert new.absent.isHidden() and new.answers.earlier is not None
    # one whose origin nobody knows is asked for, not fetched
    write_recipe_file(file, msgspec.structs.replace(written, base=Base(name="Mine", fingerprint="")))
    window.take_files([file])
    assert new.answers.model is None and new.absent.isHidden() and new.steps["model"].state == "current"


def test_downloads_can_be_paused_and_removed(qtbot, window: MainWindow, server: HubServer, page: ModelsPage) -> None:
    server.repos[REPO] = Repo(llama(layers=8, hidden=512))
    page.look_at(REPO)
    qtbot.waitUntil(lambda: len(cards(page)) == 1 and not cards(page)[0].badge.isHidden(), timeout=60_000)
    press(cards(page)[0], "Plan a run")
    absent = window.new_run.absent
    assert "not on this PC" in absent.text
    window.go("models")
    server.faults["cdn|model.safetensors"] = Fault("slow", rate=200_000)
    press(cards(page)[0], "Fetch")
    downloads = window._desk.downloads
    (item,) = downloads.items
    row = page.downloads.rows[item]
    qtbot.waitUntil(lambda: item.progress.step == "fetching" and item.progress.done > 10_000, timeout=60_000)
    assert "is being fetched" in absent.text
    row.pause.click()
    qtbot.waitUntil(lambda: item.state == DownloadState.PAUSED, timeout=60_000)
    assert not row.resume.isHidden() and row.pause.isHidden() and "Paused" in row.words.text()
    assert "not on this PC" in absent.text, "what is paused is not being fetched"
    asked = answer_soon("Cancel")
    row.cancel.click()
    assert REPO in asked[0] and "B that have arrived" in asked[1]
    assert item.state == DownloadState.PAUSED and item in page.downloads.rows
    answer_soon("Remove")
    row.cancel.click()
    qtbot.waitUntil(lambda: item not in page.downloads.rows, timeout=60_000)
    assert page.downloads.isHidden()
    assert not [path for path in window._desk.places.models.rglob("*") if path.is_file()]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs a file that does not answer")
def test_what_is_done_while_one_looks_for_leftovers_is_none(
    qtbot, window: MainWindow, server: HubServer, page: ModelsPage
) -> None:
    server.repos[REPO] = Repo(llama(layers=8, hidden=512))
    page.look_at(REPO)
    qtbot.waitUntil(lambda: len(cards(page)) == 1 and not cards(page)[0].badge.isHidden(), timeout=60_000)
    server.faults["cdn|model.safetensors"] = Fault("slow", rate=200_000)
    press(cards(page)[0], "Fetch")
    (item,) = window._desk.downloads.items
    qtbot.waitUntil(lambda: item.progress.step == "fetching" and item.progress.done > 10_000, timeout=60_000)
    silent = window._desk.places.models / PARTS / "zz--last--0123456789ab" / ORIGIN
    silent.parent.mkdir()
    os.mkfifo(silent)  # whoever reads it waits until it is closed
    page.downloads.look_for_leftovers()
    opened: list[int] = []

    def is_read() -> bool:
        with suppress(OSError):  # nobody reads it yet
            opened.append(os.open(silent, os.O_WRONLY | os.O_NONBLOCK))
        return bool(opened)

    qtbot.waitUntil(is_read, timeout=20_000)
    try:
        server.faults["cdn|model.safetensors"].rate = 1e9
        qtbot.waitUntil(lambda: item.state == DownloadState.DONE, timeout=60_000)
    finally:
        silent.unlink()
        os.close(opened[0])
    qtbot.waitUntil(lambda: not page.downloads._looking.running, timeout=20_000)
    assert page.downloads.left == {}


def test_without_a_keyring_a_token_serves_until_the_window_closes(
    qtbot, window: MainWindow, page: ModelsPage, home: Path
) -> None:
    card = window.settings.hub
    assert card.forget.isHidden() and card.keep.reason
    card.token.setText("hf_goodtoken123")
    card.keep.click()
    qtbot.waitUntil(lambda: bool(card.strip.text), timeout=60_000)
    card.strip.first_clicked.emit()
    assert window._desk.session_token.value == "hf_goodtoken123" and not card.token.text()
    assert "until the window closes" in card.state.text()
    window.close()
    kept = [path for path in home.rglob("*") if path.is_file() and b"goodtoken" in path.read_bytes()]
    assert not kept, "a token is never written down"


def test_a_wrong_address_is_not_taken(window: MainWindow, page: ModelsPage) -> None:
    card, settings = window.settings.hub, window._desk.settings
    before = settings.hub_endpoint
    card.endpoint.setText("ftp://nowhere")
    card.endpoint.editingFinished.emit()
    assert settings.hub_endpoint == before and card.strip.text
    card.endpoint.setText("https://mirror.example/")
    card.endpoint.editingFinished.emit()
    assert settings.hub_endpoint == "https://mirror.example" and card.strip.isHidden()
    card.offline.setChecked(True)
    assert window._desk.hub_access().offline


def test_without_a_card_the_smallest_come_first(qtbot, window: MainWindow, page: ModelsPage) -> None:
    desk = window._desk
    assert desk.hardware is not None
    desk._keep_hardware(Hardware(state=HardwareState.no_library, host=desk.hardware.host))
    page.tabs.setCurrentWidget(page.catalogue)
    qtbot.waitUntil(lambda: "Without a graphics card" in page.catalogue.count.text(), timeout=60_000)
    qtbot.waitUntil(lambda: not page.catalogue.filling, timeout=60_000)
    assert "135M" in cards(page)[0].name


@pytest.mark.parametrize("tab", ["catalogue", "here"])
def test_verdicts_follow_the_memory_and_the_cards_stay(
    qtbot, window: MainWindow, page: ModelsPage, model: Path, tab: str
) -> None:
    """Free memory wavers all the time; a list that is made anew takes the keyboard and the place that is read."""
    desk, shown = window._desk, getattr(page, tab)
    desk.settings.model_folders = [str(model)]
    page.tabs.setCurrentWidget(shown)
    shown.refresh()
    qtbot.waitUntil(lambda: bool(cards(page)) and not shown.filling and not cards(page)[0].badge.isHidden())
    before = cards(page)
    before[0].more.setFocus()
    hardware = desk.hardware
    assert hardware is not None
    words = [card.badge.text for card in before]
    taken = msgspec.structs.replace(hardware.gpus[0], free_bytes=1 << 20, used_bytes=12 << 30)
    desk._keep_hardware(msgspec.structs.replace(hardware, gpus=(taken,)))
    qtbot.waitUntil(lambda: [card.badge.text for card in before] != words)
    assert cards(page) == before and before[0].badge.text.startswith("Too big")
    assert before[0].more.hasFocus()
    desk._keep_hardware(hardware)
    qtbot.waitUntil(lambda: [card.badge.text for card in before] == words)
