"""What models lie here is looked at beside the window, which waits for it a moment only."""

from __future__ import annotations

import os
import shutil
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop.data.library import Library
from desktop.services.dataset_work import add_dataset
from desktop.services.models_watch import ModelsWatch
from desktop.services.places import Places
from desktop.services.settings import Settings
from desktop.ui.data.model_choice import ModelChoice
from desktop.ui.data.numbers import NumbersTab
from desktop.ui.main_window import MainWindow
from tests.fixtures.ended_runs import pairs

pytestmark = pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs a file that does not answer")


@pytest.fixture
def silent(home: Path, model: Path) -> Iterator[Callable[[], None]]:
    """A model on a drive that does not answer; called, it does."""
    folder = home / "models" / "silent"
    shutil.copytree(model, folder)
    config = folder / "config.json"
    content = config.read_bytes()
    config.unlink()
    os.mkfifo(config)  # whoever reads it waits until somebody writes
    answered = threading.Event()

    def answer() -> None:
        if answered.is_set():
            return
        answered.set()
        with config.open("wb") as asked:
            config.unlink()
            config.write_bytes(content)  # who looks again finds a file like any other
            asked.write(content)

    late = threading.Timer(30, answer)  # a window that waits for it goes on, too, and the test fails
    late.start()
    yield answer
    late.cancel()
    late.join()
    answer()


def test_a_drive_that_does_not_answer_holds_up_nobody(
    qtbot: QtBot, home: Path, model: Path, silent: Callable[[], None]
) -> None:
    watch = ModelsWatch(Places(), Settings())
    assert watch.now() == [] and not watch.known
    shutil.copytree(model, home / "models" / "tardy")  # the look at hand has passed it by
    assert watch.now() == [] and not watch.known
    silent()
    qtbot.waitUntil(lambda: [name for name, _ in watch.found] == ["silent", "tardy"])
    assert watch.known
    shutil.rmtree(home / "models" / "tardy")
    watch.now()
    qtbot.waitUntil(lambda: [name for name, _ in watch.found] == ["silent"])
    watch.close()


def test_what_is_here_is_told_at_once_where_it_can_be(qtbot: QtBot, home: Path, model: Path) -> None:
    watch, told = ModelsWatch(Places(), Settings()), []
    watch.changed.connect(lambda: told.append(watch.found))
    for name in ("one", "two"):
        shutil.copytree(model, home / "models" / name)
        watch.look_ahead()
        qtbot.waitUntil(lambda: watch._look is None)
    assert [[name for name, _ in found] for found in told] == [["one"], ["one", "two"]]
    watch.close()


def test_who_was_put_off_hears_what_another_was_told(qtbot: QtBot, silent: Callable[[], None]) -> None:
    """The look that one waits for is over, but not heard yet, when another asks and has a look made anew."""
    watch, told = ModelsWatch(Places(), Settings()), []
    watch.changed.connect(lambda: told.append([name for name, _ in watch.found]))
    assert watch.now() == [] and watch._look is not None
    silent()
    assert watch._look.over.wait(20)
    watch.now()
    qtbot.waitUntil(lambda: bool(told))
    assert told == [["silent"]] and watch.known
    watch.close()


def test_a_look_that_an_error_ends_is_over_all_the_same(
    qtbot: QtBot, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    written: list[threading.ExceptHookArgs] = []
    monkeypatch.setattr(threading, "excepthook", written.append)
    watch = ModelsWatch(Places(), Settings(model_stores=["no path \0"]))
    with qtbot.waitSignal(watch.changed):
        watch.look_ahead()
    assert watch.known and watch.found == []
    qtbot.waitUntil(lambda: len(written) == 1)
    watch.close()


def test_the_window_says_that_it_is_still_looking(
    qtbot: QtBot, home: Path, silent: Callable[[], None], request: pytest.FixtureRequest
) -> None:
    window: MainWindow = request.getfixturevalue("window")  # after the drive
    window.go("models")
    here = window.models.here

    def said() -> list[str]:
        return [label.text() for label in here.findChildren(QLabel) if label.isVisible()]

    looking = "The models on this PC are being looked at …"
    qtbot.waitUntil(lambda: looking in said())
    assert "No models yet" not in said() and window.models.tabs.currentWidget() is here
    silent()
    # whoever has no model of their own begins with what there is
    qtbot.waitUntil(lambda: window.models.tabs.currentWidget() is window.models.catalogue)
    window.models.tabs.setCurrentWidget(here)
    qtbot.waitUntil(lambda: "silent" in said())
    assert looking not in said()


def test_tokens_can_be_counted_once_the_models_are_known(
    qtbot: QtBot, home: Path, tmp_path: Path, silent: Callable[[], None], request: pytest.FixtureRequest
) -> None:
    library = Library(Places().datasets)
    files = [pairs(tmp_path / "mails.jsonl", 30)]
    entry = add_dataset(library, library.create(files), lambda *_: None, lambda: False)
    window: MainWindow = request.getfixturevalue("window")
    tab = NumbersTab(window._desk)
    qtbot.addWidget(tab)
    tab.show_entry(entry)
    assert tab.count_button.reason == "Fetch or add a model first."
    silent()
    qtbot.waitUntil(lambda: tab.count_button.reason == "")
    assert tab.model.folder == str(home / "models" / "silent")


def test_a_model_folder_is_chosen_at_once_while_the_others_are_looked_at(
    qtbot: QtBot, model: Path, silent: Callable[[], None], request: pytest.FixtureRequest
) -> None:
    window: MainWindow = request.getfixturevalue("window")
    choice = ModelChoice(window._desk)
    qtbot.addWidget(choice)
    chosen: list[tuple[str, str]] = []
    choice.model_chosen.connect(lambda folder: chosen.append((folder, choice.folder)))
    choice.take_folder(model)
    assert chosen == [(str(model), str(model))] and choice.count() == 2
    silent()
    qtbot.waitUntil(lambda: choice.count() == 3)
    assert choice.folder == str(model)
