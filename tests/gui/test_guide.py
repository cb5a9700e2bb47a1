"""The guide in the window: F1 for each place, “?” on problems, links, search, keys, looks."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QRect, QSize, Qt, QTranslator, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QTextCursor
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QTabWidget, QWidget

from desktop.core.guide import Guide
from desktop.core.problems import Problem
from desktop.core.remembered import Remembered
from desktop.ui import remember
from desktop.ui.guide.topics import PARTS, PLACES, name_of, topic_of
from desktop.ui.guide.window import GuideWindow, beside
from desktop.ui.main_window import PLACES as SIDEBAR
from desktop.ui.main_window import MainWindow
from desktop.ui.message_strip import MessageStrip
from desktop.ui.theme import contrast, current


@pytest.fixture
def guide(qtbot) -> Iterator[GuideWindow]:
    """The guide's window by itself, at its beginning."""
    window = GuideWindow(Guide())
    window.open()
    window.show()
    qtbot.waitExposed(window)
    yield window
    window.close()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # type: ignore[arg-type]


class Browser(QObject):
    """Stands for the system's browser: takes the addresses that are opened."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def take(self, address: QUrl) -> None:
        self.opened.append(address.toString())


@pytest.fixture
def system_browser() -> Iterator[Browser]:
    """The system's browser, as Qt lets a program stand in for it."""
    made = Browser()
    QDesktopServices.setUrlHandler("https", made, "take")
    yield made
    QDesktopServices.unsetUrlHandler("https")


def shown(window: MainWindow) -> tuple[str, str]:
    """The page of the guide that is open, and the heading at its top."""
    guide = window.help.guide
    assert guide is not None and guide.isVisible()
    return guide.page, guide.browser.textCursor().block().text()


def heading(topic: str) -> str:
    """The title of a section."""
    section = Guide().section(topic)
    assert section is not None
    return section.title


# -- the place one is at ----------------------------------------------------------------------------------------------


def test_every_page_tab_and_step_of_the_window_has_a_topic(window: MainWindow) -> None:
    for place in SIDEBAR:
        window.go(place)
        assert name_of(window.pages.currentWidget()) in PLACES, place
    window.build_all()
    for number in range(window.pages.count()):
        assert name_of(window.pages.widget(number)) in PLACES
    tabs = window.findChildren(QTabWidget)
    assert len(tabs) >= 4
    for bar in tabs:
        for number in range(bar.count()):
            assert name_of(bar.widget(number)) in PLACES, bar.tabText(number)
    new_run = window.new_run
    bodies = (new_run.adviser, new_run.choose_model, new_run.choose_data, new_run.choose_method, new_run.choose_preset)
    assert {name_of(body) for body in (*bodies, new_run.adjust, new_run.goal)} <= set(PLACES)
    assert len(new_run.steps) == 6, "a new step needs a topic, and a line above"


def test_every_topic_belongs_to_something_of_the_window(window: MainWindow) -> None:
    window.build_all()
    there = {name_of(widget) for widget in (window, *window.findChildren(QWidget))}
    assert {name for name in PLACES | PARTS if name not in there} <= {
        "pages.gguf_card.GgufFiles", "adapters.combine_card.CombineCard", "advice.advice_card.AdviceCard",
        "run.export_hub.SendCard", "run.export_check.ExportCheck", "advice.evidence_card.EvidenceCard",
    }  # fmt: skip


def test_f1_opens_the_guide_at_each_place(window: MainWindow, qtbot) -> None:
    for place in SIDEBAR:
        window.go(place)
        qtbot.keyClick(window, Qt.Key.Key_F1)
        topic = topic_of(None, window.pages.currentWidget())
        assert shown(window) == (topic.partition("#")[0], heading(topic)), place


def test_f1_follows_tab_step_and_keyboard(window: MainWindow, qtbot) -> None:
    def topic() -> str:
        return topic_of(QApplication.focusWidget(), window.pages.currentWidget())

    window.pages.setCurrentWidget(window.run)
    for tab, wanted in ((window.run.compare, "results"), (window.run.export, "export")):
        window.run.tabs.setCurrentWidget(tab)
        assert topic() == wanted
        window.run.tabs.tabBar().setFocus()
        assert topic() == wanted, "also with the keyboard on the tabs"
    window.go("new-run")
    window.new_run.go("data")
    assert topic() == "data"
    window.new_run.go("model")
    assert topic() == "choosing#base-model"
    window.go("settings")
    window.settings.percent.setFocus()
    assert topic() == "settings"
    field = next(
        one for one in window.settings.findChildren(QLineEdit) if "HubCard" in {type(p).__name__ for p in parents(one)}
    )
    field.setFocus()
    assert topic() == "privacy#hub"


def parents(widget: QWidget) -> Iterator[QWidget]:
    """All widgets above one."""
    above = widget.parentWidget()
    while above is not None:
        yield above
        above = above.parentWidget()


def test_help_in_the_sidebar_is_reached_by_keys_and_opens_the_guide(window: MainWindow, qtbot) -> None:
    window.sidebar.buttons["settings"].setFocus()
    qtbot.keyClick(window.sidebar, Qt.Key.Key_Down)
    assert window.sidebar.help.hasFocus()
    qtbot.keyClick(window.sidebar.help, Qt.Key.Key_Return)
    assert shown(window)[0] == "first-model"
    assert window.sidebar.place == "home", "help is no place"


def test_the_guide_closes_with_the_window(window: MainWindow) -> None:
    window.show_guide("export")
    guide = window.help.guide
    assert guide is not None
    window.close()
    assert not guide.isVisible()


# -- problems ---------------------------------------------------------------------------------------------------------


def test_a_problem_leads_to_its_entry(window: MainWindow) -> None:
    strip = window.home.strip
    strip.tell_problem(Problem("data.too_few", {"name": "mine", "count": 1}))
    assert strip.more.isVisible() and strip.more.accessibleName()
    strip.more.click()
    assert shown(window) == ("problems-data", heading("data.too_few"))
    strip.show_message("info", "Nothing is wrong.")
    assert not strip.more.isVisible()
    strip.offer_more("export#check")
    strip.more.click()
    assert shown(window) == ("export", "Check it")


def test_a_strip_outside_of_the_window_leads_nowhere(qtbot) -> None:
    strip = MessageStrip()
    qtbot.addWidget(strip)
    strip.tell_problem(Problem("disk.full", {}))
    strip.more.click()


# -- the guide itself -------------------------------------------------------------------------------------------------


def test_every_page_shows_all_of_its_headings(guide: GuideWindow) -> None:
    pages = Guide().pages
    for name, page in pages.items():
        guide.open(name)
        assert guide.page == name
        for number, section in enumerate(page.sections):
            assert guide.browser.heading(number).text().strip() == section.title
        assert "](" not in guide.browser.toPlainText(), name


def test_pictures_are_there_and_fit(guide: GuideWindow) -> None:
    guide.resize(600, 500)
    for name, page in Guide().pages.items():
        guide.open(name)
        images = list(image_formats(guide))
        assert len(images) == len(page.images)
        for image in images:
            assert 0 < image.width() <= guide.browser.lineWrapColumnOrWidth()
            assert guide.browser.loadResource(2, QUrl(image.name())) is not None


def image_formats(guide: GuideWindow) -> Iterator[object]:
    """The formats of all pictures of the page."""
    block = guide.browser.document().begin()
    while block.isValid():
        walk = block.begin()
        while not walk.atEnd():
            if walk.fragment().charFormat().isImageFormat():
                yield walk.fragment().charFormat().toImageFormat()
            walk += 1
        block = block.next()


def test_nothing_is_asked_of_the_network(guide: GuideWindow) -> None:
    assert guide.browser.loadResource(2, QUrl("https://example.com/x.png")) is None
    assert guide.browser.loadResource(2, QUrl("file://server/x.png")) is None


def test_links_lead_on_and_back_and_forward_return(guide: GuideWindow, qtbot) -> None:
    guide.browser.link_chosen.emit("choosing.md#preset")
    assert (guide.page, top(guide)) == ("choosing", "The preset")
    guide.browser.link_chosen.emit("glossary.md")
    qtbot.keyClick(guide, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert guide.page == "choosing"
    place = guide.browser.verticalScrollBar().value()
    assert place > 0, "where one was on it"
    qtbot.keyClick(guide, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert guide.page == "glossary"
    assert guide.forward.reason
    guide.go_back()
    guide.go_back()
    assert guide.page == "index" and guide.back.reason
    guide.browser.link_chosen.emit("nowhere.md#at-all")
    assert guide.page == "index"


def top(guide: GuideWindow) -> str:
    """The heading that was gone to."""
    return guide.browser.textCursor().block().text()


def test_an_address_is_shown_and_opened_only_on_click(guide: GuideWindow, system_browser: Browser) -> None:
    guide.browser.highlighted.emit(QUrl("https://www.nvidia.com/drivers"))
    assert guide.address.text() == "https://www.nvidia.com/drivers"
    assert system_browser.opened == []
    guide.browser.anchorClicked.emit(QUrl("https://www.nvidia.com/drivers"))
    assert system_browser.opened == ["https://www.nvidia.com/drivers"]
    guide.browser.highlighted.emit(QUrl("data.md"))
    assert guide.address.text() == ""
    assert guide.page == "index"


def test_a_link_is_followed_with_the_keyboard(guide: GuideWindow, qtbot) -> None:
    guide.browser.setFocus()
    guide.browser.moveCursor(QTextCursor.MoveOperation.Start)
    qtbot.keyClick(guide.browser, Qt.Key.Key_Tab)
    qtbot.keyClick(guide.browser, Qt.Key.Key_Return)
    assert guide.page == "first-model"


def test_search_finds_and_escape_leaves_it(guide: GuideWindow, qtbot) -> None:
    qtbot.keyClick(guide, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(guide.search, "held-out loss")
    assert guide.left.currentWidget() is guide.hits and guide.hits.count() > 0
    qtbot.keyClick(guide.search, Qt.Key.Key_Return)
    assert guide.hits.hasFocus()
    assert guide.page != "index"
    guide.search.setText("nosuchwordanywhere")
    assert guide.left.currentWidget() is guide.none
    qtbot.keyClick(guide, Qt.Key.Key_Escape)
    assert guide.left.currentWidget() is guide.contents and guide.isVisible()
    qtbot.keyClick(guide, Qt.Key.Key_Escape)
    assert not guide.isVisible()


def test_the_contents_list_every_page_and_follow(guide: GuideWindow, qtbot) -> None:
    guide.open("data.too_few")
    assert guide.contents.currentItem().text(0) == "Files and examples"
    qtbot.keyClick(guide.contents, Qt.Key.Key_Down)
    assert guide.page == "problems-models"
    guide.open("settings#keys")
    assert guide.contents.currentItem().text(0) == "Settings, keys and the terminal"


def test_the_look_follows_the_theme_where_one_is(guide: GuideWindow) -> None:
    guide.open("choosing#method")
    place = guide.browser.verticalScrollBar().value()
    before = guide.browser.document().defaultFont().pointSizeF()
    current().set_mode("dark")
    try:
        assert guide.browser.verticalScrollBar().value() == place
        colours = {c.foreground().color().name() for c in link_formats(guide)}
        assert colours == {current().tokens.accent.lower()}
        assert contrast(current().tokens.accent, current().tokens.surface) >= 4.5
        current().set_text_factor(2.0)
        assert guide.browser.document().defaultFont().pointSizeF() == 2 * before
    finally:
        current().set_text_factor(1.0)
        current().set_mode("system")


def link_formats(guide: GuideWindow) -> list:  # type: ignore[type-arg]
    """The formats of all links of the page."""
    found = []
    block = guide.browser.document().begin()
    while block.isValid():
        walk = block.begin()
        while not walk.atEnd():
            if walk.fragment().charFormat().isAnchor():
                found.append(walk.fragment().charFormat())
            walk += 1
        block = block.next()
    return found


def test_every_control_of_the_guide_has_a_name(guide: GuideWindow) -> None:
    for widget in guide.findChildren(QWidget):
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible():
            named = widget.accessibleName() or (isinstance(widget, QAbstractButton) and widget.text())
            inner = widget.parent() is not None and widget.parent().metaObject().className() == "QLineEdit"
            assert named or inner, widget


SCREEN, LEAST, WANTED = QRect(0, 30, 1920, 1050), QSize(560, 400), QSize(1080, 760)


def beside_of(*window: int) -> QRect:
    """Where the guide opens for a program's window at x, y, width, height."""
    place = beside(QRect(*window), SCREEN, WANTED, LEAST)
    assert SCREEN.contains(place)
    assert place.width() >= LEAST.width() and place.height() >= LEAST.height()
    return place


@pytest.mark.parametrize("window", [(0, 30, 1280, 800), (640, 100, 1280, 800), (20, 500, 1000, 580)])
def test_it_opens_beside_the_program_where_there_is_room(window: tuple[int, ...]) -> None:
    assert not beside_of(*window).intersects(QRect(*window))


@pytest.mark.parametrize("window", [(0, 30, 1920, 1050), (300, 140, 1280, 800), (-200, 30, 1700, 900)])
def test_it_opens_over_the_middle_and_covers_not_all_where_there_is_none(window: tuple[int, ...]) -> None:
    place, program = beside_of(*window), QRect(*window)
    assert program.contains(place)
    assert place.width() < 0.85 * program.width() and place.height() < 0.85 * program.height()


def test_a_screen_as_small_as_a_window_may_be_holds_it() -> None:
    room = QRect(0, 0, 1024, 640)
    assert room.contains(beside(room, room, WANTED, LEAST))


def test_a_remembered_place_wins(qtbot) -> None:
    program = QWidget()
    qtbot.addWidget(program)
    program.setGeometry(0, 0, 200, 300)
    remember.use(Remembered())
    first = GuideWindow(Guide())
    qtbot.addWidget(first)
    first.place_beside(program)
    assert not first.geometry().intersects(program.geometry())
    first.setGeometry(10, 20, 570, 410)
    first.show()
    first.hide()
    second = GuideWindow(Guide())
    qtbot.addWidget(second)
    second.place_beside(program)
    assert second.size() == QSize(570, 410) and second.geometry().intersects(program.geometry())
    remember.use(Remembered())


class German(QTranslator):
    """Knows one sentence."""

    def isEmpty(self) -> bool:
        return False

    def translate(self, _context: str, source: str, _more: str = "", n: int = -1) -> str:  # type: ignore[override]
        return "Diese Anleitung gibt es bisher auf Englisch." if source.startswith("This guide is in English") else ""


def test_a_window_in_another_language_says_that_the_guide_is_english(qtbot, qapp: QApplication) -> None:
    english = GuideWindow(Guide())
    qtbot.addWidget(english)
    made = German(qapp)
    QCoreApplication.installTranslator(made)
    german = GuideWindow(Guide())
    QCoreApplication.removeTranslator(made)
    qtbot.addWidget(german)
    assert english.notice.isHidden()
    assert not german.notice.isHidden()


def test_a_guide_that_is_missing_does_no_harm(qtbot, tmp_path: Path) -> None:
    window = GuideWindow(Guide(tmp_path))
    qtbot.addWidget(window)
    window.open("data")
    assert window.page == ""
