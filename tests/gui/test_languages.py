"""The language of the window: chosen in Settings, spoken at once, numbers and Qt's own words with it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QLabel, QMessageBox, QWidget
from shiboken6 import isValid

from desktop.core.files import write_json
from desktop.core.problems import Problem
from desktop.core.runs import RunFolder, RunState
from desktop.core.units import memory, size
from desktop.core.wording import words_for
from desktop.services.desk import Desk
from desktop.services.languages import ENGLISH, LANGUAGES, best_of, speak
from desktop.services.places import Places
from desktop.services.settings import load_settings
from desktop.ui.main_window import LOOK_AGAIN_MS, MainWindow
from desktop.ui.texts import count_text, memory_text, size_text
from desktop.ui.wording import words_of
from tests.gui.conftest import destroy


@pytest.fixture(autouse=True)
def english_again(qapp) -> Iterator[None]:
    """Whatever a test speaks, the next one begins with English texts and plain numbers."""
    before = QLocale()
    yield
    speak(ENGLISH)
    QLocale.setDefault(before)


def choose(window: MainWindow, code: str) -> None:
    """Choose a language as a person does."""
    window.go("settings")
    box = window.settings.language
    box.setCurrentIndex(box.findData(code))


def words(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel))


@pytest.mark.parametrize(
    ("wanted", "code"),
    [
        (["de-AT", "en"], "de"), (["zh-Hans-CN"], "zh_CN"), (["zh-TW", "ja-JP"], "ja"), (["zh-Hant-TW"], "en"),
        (["pt-BR", "fr-CA"], "fr"), (["C"], "en"), (["en-GB", "de"], "en"), (["es-419"], "es"), ([], "en"),
    ],
)  # fmt: skip
def test_the_first_language_that_the_window_speaks(wanted: list[str], code: str) -> None:
    assert best_of(wanted) == code


@pytest.mark.parametrize(
    ("code", "number", "cancel"),
    [("de", "1.234.567", "Abbrechen"), ("es", "1.234.567", "Cancelar"), ("ja", "1,234,567", "キャンセル"),
     ("zh_CN", "1,234,567", "取消"), ("en", "1,234,567", "Cancel")],
)  # fmt: skip
def test_numbers_and_words_of_qt_follow(qapp, code: str, number: str, cancel: str) -> None:
    assert speak(code) == code
    assert count_text(1_234_567) == number
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == cancel


def test_a_language_that_is_not_known_is_the_systems(qapp) -> None:
    assert speak("tlh") in LANGUAGES


def test_switched_in_the_window_and_back(qtbot, window: MainWindow, run_folder: RunFolder) -> None:
    window.build_all()
    window.open_run(run_folder)
    window.datasets.search.setText("mail")
    before = {name: window.sidebar.buttons[name].accessibleName() for name in window.sidebar.buttons}
    for code in ("de", "ja"):
        choose(window, code)
        qtbot.waitUntil(lambda code=code: window.settings.isVisible() and speaks(window, code), timeout=20_000)
        assert window.settings.language.currentData() == code
        assert window.datasets.search.text() == "mail"
        assert window.locale().name().startswith(code)
        for page in window.build_all():
            qtbot.wait(1)
            assert page.isWidgetType()
        window.open_run(run_folder)
        assert window.run.shows(run_folder)
    choose(window, ENGLISH)
    qtbot.waitUntil(lambda: speaks(window, ENGLISH), timeout=20_000)
    assert {name: window.sidebar.buttons[name].accessibleName() for name in window.sidebar.buttons} == before
    assert "Appearance" in words(window.settings)


def test_a_run_that_has_just_ended_is_not_followed_anew_by_the_page_that_goes(
    qtbot, window: MainWindow, run_folder: RunFolder
) -> None:
    """Its page knows a second before the list of runs, which is told again while the pages are made anew; Qt ends a
    program that lets go of a thread at work."""
    desk, ended = window._desk, msgspec.structs.replace(run_folder.read(), state=RunState.finished)
    desk._runs_watcher.stop()
    write_json(run_folder.run, ended)
    window.open_run(run_folder)
    qtbot.waitUntil(lambda: window.run.record == ended)
    choose(window, "de")
    desk.records, desk.listed = [(run_folder, msgspec.structs.replace(ended, state=RunState.training))], True
    qtbot.waitUntil(lambda: speaks(window, "de"))
    qtbot.wait(100)


def speaks(window: MainWindow, code: str) -> bool:
    """Whether the sidebar leads to the settings in this language."""
    expected = {"de": "Einstellungen", "ja": "設定", "en": "Settings"}[code]
    return expected in window.sidebar.buttons["settings"].accessibleName()


def test_the_language_is_remembered(qtbot, window: MainWindow, home: Path) -> None:
    choose(window, "de")
    qtbot.waitUntil(lambda: speaks(window, "de"), timeout=20_000)
    window.close()
    assert load_settings(Places()).language == "de"


def test_work_under_way_is_not_cut_off(qtbot, window: MainWindow) -> None:
    """A task of a page goes on to its end; the language changes then."""
    qtbot.waitUntil(lambda: not window._desk.busy, timeout=20_000)
    window.go("settings")
    go_on: list[bool] = []

    def work(_tell: object, cancelled) -> None:
        while not go_on and not cancelled():
            QCoreApplication.instance().thread().msleep(5)

    task = window._desk.task(work)
    task.start()
    page = window.settings
    choose(window, "de")
    assert "next start" in page.language_row._help.text() and window.settings is page
    question = QMessageBox(page)  # as before emptying the bin
    question.open()
    go_on.append(True)
    qtbot.waitUntil(lambda: task.ended, timeout=20_000)
    qtbot.wait(3 * LOOK_AGAIN_MS)
    assert window.settings is page and isValid(question), "an open question does not go with its page"
    window._desk.undo.offer("“A” is in the bin.", lambda: None)
    question.reject()
    qtbot.waitUntil(lambda: speaks(window, "de"), timeout=20_000)
    assert not window._desk.undo.sentence, "what would bring it back belongs to a page that is gone"


def test_sizes_have_the_point_of_the_language(qapp) -> None:
    speak("de")
    assert size_text(5_900_000_000) == "5,9 GB"


def test_memory_is_counted_as_it_is_sold(qapp) -> None:
    """Windows, NVIDIA's tools and the box say 8 GB of such a card; a file of as many bytes has 8.6."""
    speak("en")
    card = 8188 << 20
    assert (memory_text(card), memory(card)) == ("8.0 GB", "8.0 GB")
    assert (size_text(card), size(card)) == ("8.6 GB", "8.6 GB")
    assert (memory_text(1000 << 20), memory(1000 << 20)) == ("1.0 GB", "1.0 GB")
    full = Problem("memory.card_full", {"total": card, "free": 1 << 30, "held": 2 << 30})
    told = "The card has 8.0 GB, of which 1.0 GB are free; this run already held 2.0 GB."
    assert words_of(full).cause == words_for(full).cause == told


def test_a_window_of_a_damaged_setting_opens(qtbot, home: Path) -> None:
    places = Places()
    places.home.mkdir(parents=True)
    places.settings.write_text('{"language": "xx"}')
    window = MainWindow(Desk(places))
    window.go("settings")
    assert window.settings.language.currentIndex() == 0
    window.close()
    destroy(window)


@pytest.mark.parametrize(("code", "word"), [("de", "Wartet"), ("ja", "待機中"), ("en", "waiting")])
def test_a_state_within_a_sentence_is_a_word(qapp, code: str, word: str) -> None:
    speak(code)
    told = words_of(Problem("run.not_running", {"name": "Tickets", "state": "queued"})).cause
    assert word in told and "queued" not in told


@pytest.mark.parametrize(("values", "code", "raw", "said"), [
    ({"objective": "next_token"}, "recipe.head_needs_labels", "next_token", "Schreiben"),
    ({"field": "rank", "value": "0", "cause": "at least 1 is wanted"}, "recipe.wrong_value", "wanted", "mindestens 1"),
    ({"rows": 9, "rating": "good"}, "rating.one_sided", "good", "gut"),
    ({"main": "en", "others": "fr 12", "told": 9, "share": 80}, "language.mixed", "fr 12", "Französisch 12"),
    ({"path": "/x", "cause": "[Errno 13] Permission denied: '/x'"}, "file.read", "denied", "/x"),
    ({"field": "dora", "method": "ia3"}, "recipe.only_with_lora", "“ia3”", "(IA³)"),
])  # fmt: skip
def test_marks_of_the_program_within_a_sentence_are_words(qapp, values, code: str, raw: str, said: str) -> None:
    speak("de")
    told = words_of(Problem(code, values)).cause
    assert said in told and raw not in told
