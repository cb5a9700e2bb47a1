"""The guide's own window: contents or search at the left, a page at the right, back and forward."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QPoint, QRect, QSize, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QHideEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from desktop.core.guide import INDEX, Guide, is_outside
from desktop.ui import remember
from desktop.ui.buttons import IconButton
from desktop.ui.guide.browser import GuideBrowser
from desktop.ui.guide.contents import Contents, Hits
from desktop.ui.icons import app_icon
from desktop.ui.labels import Muted, Small
from desktop.ui.theme import GAP_M, GAP_S, scaled

COVERED = 0.8
"""What part of the program's window the guide covers at most, each way, where there is no room beside it."""
ENGLISH_SO_FAR = "This guide is in English so far."


def beside(window: QRect, room: QRect, wanted: QSize, least: QSize) -> QRect:
    """Where a second window stands: right or left of `window` where the screen's `room` has the width for it, else over
    its middle, but so that the first one is still seen around it. Pixels."""
    right, left = room.right() - window.right(), window.left() - room.left()
    if max(right, left) >= least.width():
        width, height = min(wanted.width(), max(right, left)), min(wanted.height(), room.height())
        place = QRect(window.right() + 1 if right >= left else window.left() - width, window.top(), width, height)
    else:
        most = window.size() * COVERED
        place = QRect(QPoint(), wanted.boundedTo(most).expandedTo(least).boundedTo(room.size()))
        place.moveCenter(window.center())
    place.moveBottom(min(place.bottom(), room.bottom()))
    place.moveRight(min(place.right(), room.right()))
    place.moveTopLeft(QPoint(max(place.left(), room.left()), max(place.top(), room.top())))
    return place


class GuideWindow(QWidget):
    """Opened beside the program, so that one can read and do."""

    def __init__(self, guide: Guide, parent: QWidget | None = None) -> None:
        """Nothing is read before `open` or a search."""
        super().__init__(parent)
        self._guide = guide
        self._been: list[tuple[str, int]] = []
        self._ahead: list[tuple[str, int]] = []
        self.setWindowTitle(self.tr("Guide – Tunesmith"))
        self.setWindowIcon(app_icon())
        self.setMinimumSize(560, 400)
        room = self.screen().availableSize()
        self.resize(min(scaled(1080), room.width()), min(scaled(760), room.height()))
        self._kept = remember.kept()
        self.restoreGeometry(QByteArray.fromBase64(self._kept.guide.encode()))
        self.back = IconButton("chevron-left", self.tr("Back (Alt+Left)"))
        self.forward = IconButton("chevron-right", self.tr("Forward (Alt+Right)"))
        self.start = IconButton("home", self.tr("Beginning of the guide"))
        self.search, self.left = QLineEdit(), QStackedWidget()
        self.contents, self.hits = Contents(), Hits()
        self.none = Muted(self.tr("Nothing in the guide has these words."))
        self.browser, self.address = GuideBrowser(str(guide.folder)), Small("")
        self.notice = Muted(self.tr("This guide is in English so far."))
        self._build()
        self._connect()
        self._show_ways()

    @property
    def page(self) -> str:
        """The name of the page that is shown, or an empty text."""
        return self.browser.page.name if self.browser.page else ""

    def open(self, topic: str = INDEX) -> None:
        """Show the place that a topic names: ``page#anchor`` or the code of a problem; else the beginning."""
        if not self.contents.topLevelItemCount():
            self.contents.show_guide(self._guide)
        section = self._guide.section(topic) or self._guide.section(INDEX)
        if section is not None:
            self._leave()
            self._show(section.page, section.anchor)

    def place_beside(self, window: QWidget) -> None:
        """Stand beside the program's window, unless it is remembered where the guide stood. Where windows may not be
        placed (Wayland), only its size follows."""
        if self._kept.guide:
            return
        outer, inner = window.frameGeometry(), window.geometry()
        place = beside(outer, window.screen().availableGeometry(), self.size(), self.minimumSize())
        # What the frame of the one takes, the frame of the other will take.
        before, behind = inner.topLeft() - outer.topLeft(), outer.bottomRight() - inner.bottomRight()
        self.setGeometry(place.adjusted(before.x(), before.y(), -behind.x(), -behind.y()))
        self._share_width()

    def _follow(self, link: str) -> None:
        if is_outside(link):
            QDesktopServices.openUrl(QUrl(link))
        elif section := self._guide.section(link, self.page):
            self._leave()
            self._show(section.page, section.anchor)

    def _show(self, page: str, anchor: str = "") -> None:
        if page != self.page:
            self.browser.show_page(self._guide.pages[page])
        self.browser.go_to(anchor)
        self.contents.mark(page)
        self._show_ways()

    def hideEvent(self, event: QHideEvent, /) -> None:
        """Remember where it stood and how large it was."""
        self._kept.guide = bytes(self.saveGeometry().toBase64().data()).decode()
        super().hideEvent(event)

    # -- back and forward -------------------------------------------------------------------------------------------

    def _leave(self) -> None:
        """Remember where one is before going elsewhere."""
        if self.page:
            self._been.append(self._here())
            self._ahead.clear()

    def _here(self) -> tuple[str, int]:
        return self.page, self.browser.verticalScrollBar().value()

    def go_back(self) -> None:
        """To where one was before."""
        self._turn(self._been, self._ahead)

    def go_forward(self) -> None:
        """To where one was before going back."""
        self._turn(self._ahead, self._been)

    def _turn(self, source: list[tuple[str, int]], other: list[tuple[str, int]]) -> None:
        if source:
            other.append(self._here())
            page, place = source.pop()
            self._show(page)
            self.browser.verticalScrollBar().setValue(place)
            self._show_ways()

    def _show_ways(self) -> None:
        self.back.set_reason("" if self._been else self.tr("There is nothing to go back to."))
        self.forward.set_reason("" if self._ahead else self.tr("There is nothing to go forward to."))

    # -- search and keys --------------------------------------------------------------------------------------------

    def _find(self, words: str) -> None:
        if not words.strip():
            self.left.setCurrentWidget(self.contents)
            return
        found = self._guide.find(words)
        self.hits.show_hits(found)
        self.left.setCurrentWidget(self.hits if found else self.none)

    def _first_hit(self) -> None:
        if self.left.currentWidget() is self.hits:
            self.hits.setFocus(Qt.FocusReason.TabFocusReason)
            self.hits.setCurrentRow(0)

    def _escape(self) -> None:
        """Out of a search first, then out of the guide."""
        if self.search.text():
            self.search.clear()
            self.contents.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.close()

    def _find_anew(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _connect(self) -> None:
        self.back.clicked.connect(self.go_back)
        self.forward.clicked.connect(self.go_forward)
        self.start.clicked.connect(lambda: self.open(INDEX))
        self.contents.chosen.connect(self._follow)
        self.hits.chosen.connect(self._follow)
        self.browser.link_chosen.connect(self._follow)
        self.browser.pointed_at.connect(lambda link: self.address.setText(link if is_outside(link) else ""))
        self.search.textChanged.connect(self._find)
        self.search.returnPressed.connect(self._first_hit)
        for keys, action in (
            (QKeySequence("Alt+Left"), self.go_back),
            (QKeySequence("Alt+Right"), self.go_forward),
            (QKeySequence("Ctrl+F"), self._find_anew),
            (QKeySequence("Ctrl+W"), self.close),
            (QKeySequence("Escape"), self._escape),
            (QKeySequence("F1"), lambda: self.open(INDEX)),
        ):
            QShortcut(keys, self).activated.connect(action)

    def _share_width(self) -> None:
        aside = min(
            scaled(300), self.width() * 2 // 5
        )  # with large text, or beside the program, the page needs the room
        self._halves.setSizes([aside, self.width() - aside])

    def _build(self) -> None:
        self.search.setPlaceholderText(self.tr("Search the guide"))
        self.search.setAccessibleName(self.tr("Search the guide"))
        self.search.setClearButtonEnabled(True)
        self.none.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.none.setContentsMargins(GAP_S, GAP_M, GAP_S, 0)
        # It speaks another language only where this sentence does.
        self.notice.setVisible(self.notice.text() != ENGLISH_SO_FAR)
        for widget in (self.contents, self.hits, self.none):
            self.left.addWidget(widget)
        ways = QHBoxLayout()
        ways.setSpacing(GAP_S)
        for button in (self.back, self.forward, self.start):
            ways.addWidget(button)
        ways.addStretch(1)
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, GAP_S, 0)
        column.setSpacing(GAP_S)
        column.addLayout(ways)
        column.addWidget(self.search)
        column.addWidget(self.left, 1)
        page = QWidget()
        right = QVBoxLayout(page)
        right.setContentsMargins(GAP_S, 0, 0, 0)
        right.setSpacing(GAP_S)
        right.addWidget(self.notice)
        right.addWidget(self.browser, 1)
        right.addWidget(self.address)
        self._halves = halves = QSplitter()
        halves.setChildrenCollapsible(False)
        halves.setHandleWidth(1)
        halves.addWidget(side)
        halves.addWidget(page)
        halves.setStretchFactor(1, 1)
        self._share_width()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(GAP_M, GAP_M, GAP_M, GAP_S)
        whole.addWidget(halves)
