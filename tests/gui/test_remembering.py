"""What a person left is there again at the next start, also after the window was killed."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import QPoint, QStandardPaths, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from desktop.core.files import write_json
from desktop.core.remembered import Remembered, Wanted
from desktop.core.runs import RunFolder
from desktop.services.desk import Desk
from desktop.services.places import Places
from desktop.services.remembering import read_remembered
from desktop.ui.main_window import MainWindow
from tests.gui.conftest import close, destroy

ROOT = Path(__file__).resolve().parent.parent.parent
Start = Callable[[], MainWindow]


@pytest.fixture
def start(qtbot, home: Path) -> Iterator[Start]:
    """Starts a window over the home; the one before is closed, as a person would."""
    opened: list[MainWindow] = []

    def end() -> None:
        for window in opened:
            close(window)
            destroy(window)
        opened.clear()

    def begin() -> MainWindow:
        end()
        desk = Desk(Places())
        window = MainWindow(desk)
        window._ask_about = lambda record: "keep"  # type: ignore[method-assign]
        opened.append(window)
        window.show()
        with qtbot.waitSignals([desk.runs_changed, desk.hardware_changed], timeout=20_000):
            desk.start()
        return window

    yield begin
    end()


def test_place_and_size_of_the_window(start: Start) -> None:
    window = start()
    window.setGeometry(37, 41, 733, 555)
    again = start()
    assert again.geometry().getRect() == (37, 41, 733, 555)
    again.showMaximized()
    assert start().isMaximized()


def test_a_window_whose_screen_is_gone_comes_back(start: Start) -> None:
    start().setGeometry(9_000, 7_000, 733, 555)
    window = start()
    screen = window.screen().availableGeometry()
    assert screen.contains(window.geometry().center())


def test_the_open_page_and_its_tab(start: Start, run_folder: RunFolder) -> None:
    window = start()
    window.go("adapters")
    window = start()
    assert window.sidebar.place == "adapters"
    assert window.pages.currentWidget() is window.adapters
    assert not window.built("home")
    window.open_run(run_folder)
    window.run.tabs.setCurrentWidget(window.run.recipe)
    window = start()
    assert window.pages.currentWidget() is window.run
    assert window.run.shows(run_folder)
    assert window.run.tabs.currentWidget() is window.run.recipe
    assert window.sidebar.place == "runs"


def test_a_page_of_what_is_gone_leads_to_its_list(start: Start, home: Path) -> None:
    home.mkdir()
    write_json(Places().window, Remembered(page="run", item="no-such-run"))
    assert start().sidebar.place == "runs"


@pytest.mark.parametrize("content", [b"", b"nonsense", b'{"schema": 1, "tabs": 7}', b"\xff\x00" * 99, b"[]"])
def test_a_damaged_file_is_as_none(start: Start, home: Path, content: bytes) -> None:
    home.mkdir(parents=True, exist_ok=True)
    Places().window.write_bytes(content)
    window = start()
    assert window.sidebar.place == "home"
    window.close()
    assert read_remembered(Places()).geometry


def test_foreign_values_are_left_aside(start: Start, home: Path) -> None:
    strange = Remembered(
        geometry="???", page="../..", tabs={"models": 99}, sorts={"runs": (77, True)},
        widths={"runs": {"1": -5, "zwei": 10**9}}, folders={"recipes": "\0"}, choices={"adapters": "colour"},
    )  # fmt: skip
    home.mkdir()
    write_json(Places().window, strange)
    window = start()
    window.build_all()
    assert window.sidebar.place == "home"
    assert window.models.tabs.currentIndex() == 0


def test_filters_and_orders(start: Start, run_folder: RunFolder) -> None:
    window = start()
    window.runs.filter.setText("Scrip")
    window.runs.table.sortByColumn(0, Qt.SortOrder.AscendingOrder)
    window.adapters.finder.search.setText("mail")
    window.adapters.finder.sort.setCurrentIndex(3)
    window.datasets.search.setText("tick")
    window.models.tabs.setCurrentIndex(1)
    window.tryout.tabs.setCurrentIndex(1)
    window.new_run.adjust.disclosure.set_open(True)
    window = start()
    assert window.runs.filter.text() == "Scrip"
    header = window.runs.table.horizontalHeader()
    assert (header.sortIndicatorSection(), header.sortIndicatorOrder()) == (0, Qt.SortOrder.AscendingOrder)
    assert window.adapters.finder.search.text() == "mail"
    assert window.adapters.finder.sort.currentIndex() == 3
    assert window.datasets.search.text() == "tick"
    assert window.models.tabs.currentIndex() == 1
    assert window.tryout.tabs.currentIndex() == 1
    assert window.new_run.adjust.disclosure.is_open


def test_columns_keep_the_width_that_was_drawn(start: Start, run_folder: RunFolder) -> None:
    window = start()
    window.go("runs")
    header = window.runs.table.horizontalHeader()
    edge = QPoint(header.sectionViewportPosition(2) + header.sectionSize(2) - 1, header.height() // 2)
    before = header.sectionSize(2)
    QTest.mousePress(header.viewport(), Qt.MouseButton.LeftButton, pos=edge)
    QTest.mouseMove(header.viewport(), edge + QPoint(43, 0))
    QTest.mouseRelease(header.viewport(), Qt.MouseButton.LeftButton, pos=edge + QPoint(43, 0))
    drawn = header.sectionSize(2)
    assert drawn != before
    again = start()
    again.go("runs")
    assert again.runs.table.horizontalHeader().sectionSize(2) == drawn


def test_dialogs_begin_where_the_last_one_ended(start: Start, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    begun: list[str] = []
    folder = tmp_path / "mine"
    folder.mkdir()
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    first = documents if Path(documents).is_dir() else str(Path.home())

    def answer(_parent: object, _title: str, where: str, _kinds: str) -> tuple[list[str], str]:
        begun.append(where)
        return [str(folder / "notes.txt")], ""

    monkeypatch.setattr(QFileDialog, "getOpenFileNames", answer)  # the system's dialog: nobody is there to answer it
    start().datasets.big_zone.choose()
    start().datasets.big_zone.choose()
    assert begun == [first, str(folder)]
    folder.rmdir()
    start().datasets.big_zone.choose()
    assert begun[-1] == first


def test_a_killed_window_loses_no_more_than_a_second(home: Path, tmp_path: Path) -> None:
    script = tmp_path / "window.py"
    script.write_text(
        "from PySide6.QtCore import QTimer\n"
        "from desktop import app\n"
        "def leave(window):\n"
        "    window.go('datasets'); window.resize(741, 567); window.runs.filter.setText('kept')\n"
        "    window.settings.percent.setCurrentIndex(1)\n"
        "    QTimer.singleShot(2500, lambda: print('now', flush=True))\n"
        "app.MainWindow.build_ahead = lambda self: QTimer.singleShot(0, lambda: leave(self))\n"
        f"app.main(['--home', {str(home)!r}])\n"
    )
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    with subprocess.Popen([sys.executable, str(script)], stdout=subprocess.PIPE, env=environment) as child:
        assert child.stdout is not None
        late = threading.Timer(120, child.kill)
        late.start()
        assert child.stdout.readline().strip() == b"now"
        late.cancel()
        child.send_signal(signal.SIGKILL)
    kept = read_remembered(Places(home))
    assert (kept.page, kept.texts["runs"]) == ("datasets", "kept")
    assert msgspec.json.decode((home / "settings.json").read_bytes())["text_percent"] == 115
    window = MainWindow(Desk(Places(home)))
    assert window.size().width() == 741
    assert window.runs.filter.text() == "kept"
    close(window)
    destroy(window)


def test_what_was_to_be_fetched_is_on_the_open_page_of_the_next_start(qtbot, start: Start) -> None:
    window = start()
    window.go("models")
    window.close()
    kept = read_remembered(Places())
    kept.downloads = (Wanted("org/small", "c", str(Places().models), 9),)
    write_json(Places().window, kept)
    Desk(Places()).close()  # before its first look it forgets nothing
    assert len(read_remembered(Places()).downloads) == 1
    window = start()
    qtbot.waitUntil(lambda: bool(window.models.downloads.rows), timeout=20_000)
    (row,) = window.models.downloads.rows.values()
    assert row.isVisible()


def test_a_drive_that_cannot_be_written_disturbs_nobody(start: Start, home: Path) -> None:
    window = start()
    Places().window.mkdir(parents=True)  # a folder where the file would be
    window.go("runs")
    deadline = time.monotonic() + 3
    while time.monotonic() < deadline:
        QApplication.processEvents()
        time.sleep(0.01)
    assert window.close()


def test_a_half_filled_new_run(start: Start, qtbot, model: Path, data: Path) -> None:
    window = start()
    page = window.new_run
    window.go("new-run")
    page.adviser.questions._answer("purpose", "write")
    page.choose_model.take_folder(model)
    window.take_files([data])
    qtbot.waitUntil(lambda: bool(page.answers.options), timeout=30_000)
    page.set_method("layers")
    page.choose_preset.cards["best"].click()
    page.adjust.rate.control.setValue(0.00042)
    qtbot.keyClicks(page.name, " again")
    before = page.plan()
    assert before is not None
    window.go("home")

    window = start()
    page = window.new_run
    assert page.answers.model is None  # nothing is read before it is wanted
    window.go("new-run")
    qtbot.waitUntil(lambda: page.drafts._left is None, timeout=30_000)
    after = page.plan()
    assert after is not None
    fields = before.recipe.__struct_fields__
    assert not [f for f in fields if getattr(after.recipe, f) != getattr(before.recipe, f)]
    assert (page.answers.model[0], page.answers.data[0]) == (str(model), "mine")
    assert page.answers.method == "layers"
    assert page.name.text().endswith(" again")
    assert page.steps["review"].state == "current"
    assert page.adviser.questions.own.purpose == "write"
    assert page.summary.start_button.reason in ("", page._no_engine)


def test_advice_that_was_taken_comes_again(start: Start, qtbot, model: Path, data: Path) -> None:
    window = start()
    page = window.new_run
    window.go("new-run")
    page.choose_model.take_folder(model)
    window.take_files([data])
    qtbot.waitUntil(lambda: bool(page.answers.options), timeout=30_000)
    page.go("goal")
    page.adviser.questions._answer("purpose", "write")
    qtbot.waitUntil(page.adviser.card.isVisible, timeout=30_000)
    page.adviser.card.taken.emit(page.adviser.card.advice)
    said = page.answers.advice
    assert said
    window.go("home")

    window = start()
    page = window.new_run
    window.go("new-run")
    qtbot.waitUntil(lambda: page.answers.advice == said, timeout=30_000)
    qtbot.waitUntil(lambda: page.steps["goal"].summary == said, timeout=30_000)


def test_a_half_filled_new_run_that_repeats_one(start: Start, qtbot, run_folder: RunFolder) -> None:
    window = start()
    window._repeat(run_folder)
    qtbot.waitUntil(lambda: window.new_run.answers.data is not None, timeout=20_000)
    window = start()
    window.go("new-run")
    qtbot.waitUntil(lambda: window.new_run.drafts._left is None, timeout=20_000)
    earlier = window.new_run.answers.earlier
    assert earlier is not None and earlier.run == run_folder.read().id
    assert window.new_run.answers.data is not None


def test_what_is_gone_is_left_out_of_the_draft(start: Start, qtbot, home: Path, data: Path, model: Path) -> None:
    window = start()
    window.go("new-run")
    window.new_run.choose_model.take_folder(model)
    window.new_run.set_data(str(data))
    qtbot.waitUntil(lambda: window.new_run.answers.data is not None, timeout=30_000)
    window.close()
    data.unlink()
    window = start()
    window.go("new-run")
    qtbot.waitUntil(window.new_run.strip.isVisible, timeout=20_000)
    assert window.new_run.answers.model is not None
    assert window.new_run.answers.data is None


def test_a_choice_by_hand_goes_before_the_draft(start: Start, qtbot, data: Path, model: Path) -> None:
    window = start()
    window.go("new-run")
    window.new_run.set_data(str(data))
    qtbot.waitUntil(lambda: window.new_run.answers.data is not None, timeout=30_000)
    window.go("home")
    window = start()
    window._train_with("starter")
    qtbot.waitUntil(lambda: window.new_run.answers.data is not None, timeout=30_000)
    assert window.new_run.answers.data[0] == "starter"


def test_a_draft_whose_model_is_gone_leads_to_the_choice_of_another(
    start: Start, qtbot, home: Path, data: Path, model: Path
) -> None:
    """The step that was open has nothing to offer without a base model, and a step without an answer no “Change”."""
    window = start()
    window.go("new-run")
    window.new_run.choose_model.take_folder(model)
    window.new_run.set_data(str(data))
    qtbot.waitUntil(lambda: window.new_run.steps["preset"].state == "current", timeout=30_000)
    window.close()
    model.rename(model.with_name("Moved away"))
    window = start()
    window.go("new-run")
    page = window.new_run
    qtbot.waitUntil(lambda: page.drafts._left is None, timeout=30_000)
    assert page.answers.model is None and page.answers.data is not None
    assert page.steps["model"].state == "current"
