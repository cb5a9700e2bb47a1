"""The whole way from the keyboard alone, with the real small model: data through the file dialog, a new run, pause,
continue, the end, export. Nothing here clicks or calls: it presses keys and reads what has the keyboard."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import psutil
import pytest
from PySide6.QtCore import Qt, QThread, QTimer
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop.core.processes import living_process
from desktop.core.runs import RunFolder, RunState
from desktop.services.desk import Desk
from desktop.services.places import Places
from desktop.services.runs import Runs
from desktop.ui.main_window import MainWindow
from tests.fixtures.resting import rest
from tests.gui.conftest import close

pytestmark = [
    pytest.mark.training, pytest.mark.e2e, pytest.mark.slow,
    pytest.mark.qt_log_ignore("This plugin does not support grabbing the keyboard", extend=True),  # of file dialogs
    # a process that nobody asks for its end any more is a fault, wherever it is noticed
    pytest.mark.filterwarnings("error::ResourceWarning", "error::pytest.PytestUnraisableExceptionWarning"),
]  # fmt: skip
PATIENCE_MS = 600_000
MOST_STOPS = 120
Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


class Person:
    """Someone with a keyboard and a screen reader."""

    def __init__(self, qtbot: QtBot, window: MainWindow) -> None:
        self._qtbot, self.window = qtbot, window

    def press(self, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key in whatever window is in front."""
        if not self.window.isActiveWindow():  # as a window manager does once a dialog is closed
            self.window.activateWindow()
            self.until(self.window.isActiveWindow, "the window in front")
        QTest.keyClick(self._front(), key, held)
        rest(20)

    def type(self, text: str) -> None:
        """Type a text where the keyboard is."""
        QTest.keyClicks(QApplication.focusWidget(), text)

    def tab_to(self, name: str) -> QWidget:
        """Press Tab until something of that name has the keyboard."""
        passed = []
        for _ in range(MOST_STOPS):
            self.press(Key.Key_Tab)
            now = QApplication.focusWidget()
            passed.append(spoken(now))
            if now is not None and spoken(now).startswith(name):
                return now
        raise AssertionError(f"Tab does not come to “{name}”, but to {passed}")

    def is_led_to(self, name: str) -> None:
        """Find the keyboard on something of that name, without a key."""
        self.until(lambda: spoken(QApplication.focusWidget()).startswith(name), f"the keyboard on “{name}”")

    def choose(self, name: str) -> None:
        """Go to another card of a group with the arrows, and choose it."""
        for _ in range(MOST_STOPS):
            if spoken(QApplication.focusWidget()).startswith(name):
                break
            self.press(Key.Key_Down)
        assert spoken(QApplication.focusWidget()).startswith(name)
        self.press(Key.Key_Space)

    def until(self, true: Callable[[], object], what: str) -> None:
        """Wait, as long as it takes on a slow machine."""
        deadline = time.monotonic() + PATIENCE_MS / 1000
        while not true():
            assert time.monotonic() < deadline, f"never came: {what}"
            rest(50)

    def answer_file_dialog(self, path: Path) -> None:
        """Type a path into the dialog that the next key opens, and Enter."""

        deadline = time.monotonic() + PATIENCE_MS / 1000

        def answer() -> None:
            dialog = QApplication.activeModalWidget()
            if not isinstance(dialog, QFileDialog) or not isinstance(QApplication.focusWidget(), QLineEdit):
                if time.monotonic() < deadline:
                    QTimer.singleShot(50, answer)
                elif isinstance(dialog, QFileDialog):
                    dialog.reject()
                return
            self.type(str(path))
            QTest.keyClick(QApplication.focusWidget(), Key.Key_Return)

        QTimer.singleShot(50, answer)

    def _front(self) -> QWidget:
        found = QApplication.focusWidget()
        return found if found is not None else self.window


def spoken(widget: QWidget | None) -> str:
    """What a screen reader calls it."""
    interface = QAccessible.queryAccessibleInterface(widget) if widget is not None else None
    return interface.text(QAccessible.Text.Name) if interface is not None else ""


@pytest.fixture
def person(qtbot: QtBot, home: Path, starter_model: Path) -> Iterator[Person]:
    """Before the window of a home with the starter model; nothing goes on after the test."""
    (home / "models").mkdir(parents=True)
    (home / "models" / starter_model.name).symlink_to(starter_model)
    desk = Desk(Places())
    window = MainWindow(desk)
    window.resize(1280, 800)
    window._ask_about = lambda record: "keep"  # type: ignore[method-assign]
    window.show()
    window.activateWindow()
    with qtbot.waitSignals([desk.runs_changed, desk.hardware_changed], timeout=60_000):
        desk.start()
    yield Person(qtbot, window)
    for folder in Runs(Places()).folders():
        if mark := living_process(folder):
            psutil.Process(mark.pid).kill()
    close(window)
    for child in (*desk.runs._children.values(), *desk.queue._children):
        child.kill()
        child.wait()
    assert not [thread for thread in desk.findChildren(QThread) if thread.isRunning()]
    window.deleteLater()


def test_from_a_file_to_an_export_without_a_mouse(person: Person, home: Path, tmp_path: Path) -> None:
    data = tmp_path / "colours.jsonl"
    rows = [{"prompt": f"Say number {n}", "completion": f"number {n} is {n * 7}"} for n in range(30)]
    data.write_text("\n".join(map(json.dumps, rows)) + "\n", "utf-8")

    # data: the drop zone opens the file dialog, into which the path is typed
    person.press(Key.Key_3, CTRL)
    person.tab_to("Drop")
    person.answer_file_dialog(data)
    person.press(Key.Key_Return)
    person.until(lambda: list((home / "datasets").glob("*/prepared.json")), "the dataset")

    # a new run, step by step
    person.press(Key.Key_4, CTRL)
    person.tab_to("Go on without advice")
    person.press(Key.Key_Return)
    person.is_led_to("SmolLM2-135M")
    person.press(Key.Key_Space)
    person.is_led_to("Customer messages")
    person.choose("colours")
    person.is_led_to("Quick check")
    person.press(Key.Key_Space)
    person.tab_to("Steps")
    person.press(Key.Key_A, CTRL)
    person.type("4")
    person.tab_to("More settings")
    person.press(Key.Key_Return)
    person.tab_to("Ask general questions")  # a minute of work that this test has no use for
    person.press(Key.Key_Space)
    person.tab_to("Start training")
    person.press(Key.Key_Return)
    person.until(lambda: Runs(Places()).folders(), "a run")
    (folder,) = Runs(Places()).folders()
    person.until(lambda: person.window.run.isVisible(), "its page")
    recipe = json.loads(folder.recipe.read_bytes())
    assert recipe["steps"] == 4 and not recipe["check_forgetting"]

    # pause, continue, the end
    person.until(lambda: folder.read().state is RunState.training, "training")
    mark = living_process(folder)
    assert mark is not None
    person.press(Key.Key_P, CTRL)
    person.until(lambda: folder.read().state in (RunState.paused, RunState.finished), "the pause")
    assert folder.read().state is RunState.paused
    person.until(lambda: ended(mark.pid), "the end of the first process")
    person.until(lambda: person.window.run.resume_button.isVisible(), "the way on")
    person.press(Key.Key_P, CTRL)
    person.until(lambda: folder.read().state is RunState.finished, "the end")
    assert folder.read().step == 4
    exported(person, folder)


def ended(pid: int) -> bool:
    """Whether a process has ended; one of ours stays as a zombie until it is asked for."""
    try:
        return psutil.Process(pid).status() == psutil.STATUS_ZOMBIE
    except psutil.NoSuchProcess:
        return True


def exported(person: Person, folder: RunFolder) -> None:
    """The tab, the button, and the file."""
    person.until(lambda: person.window.run.badge.state == "finished", "the page that says so")
    for _ in range(MOST_STOPS):
        person.press(Key.Key_Tab)
        now = QApplication.focusWidget()
        if now is person.window.run.tabs.tabBar():
            break
    person.press(Key.Key_Right)
    person.press(Key.Key_Right)
    assert person.window.run.tabs.currentWidget() is person.window.run.export
    person.tab_to("Export")
    person.press(Key.Key_Return)
    person.until(lambda: list(folder.exports.glob("*.json")), "the export")
    person.until(person.window.run.export.strip.isVisible, "word of it")
