"""The examples of a dataset: as a chat, as a table, as the model sees them; all, or those of one finding."""

from __future__ import annotations

from pathlib import Path, PurePath

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from desktop.core.dataset import Example, LeftOut
from desktop.core.datasets import Shape
from desktop.core.problems import Problem
from desktop.data.library import Entry
from desktop.services.datasets import preview_folder
from desktop.services.desk import Desk
from desktop.services.row_pages import MOST_LEFT_OUT, RowPages
from desktop.ui.buttons import Button, IconButton
from desktop.ui.data.chat import ChatView
from desktop.ui.data.left_out_table import LeftOutModel, LeftOutTable
from desktop.ui.data.row_filter import ALL, FINDING, LEFT_OUT, Choice, RowFilter
from desktop.ui.data.row_table import RowModel, RowTable
from desktop.ui.data.seen import SeenView
from desktop.ui.data.words import finding_tag, mapping_of
from desktop.ui.empty_page import EmptyPage
from desktop.ui.fields import SpinBox
from desktop.ui.flow import FlowLayout
from desktop.ui.labels import ElidedText, Text
from desktop.ui.message_strip import MessageStrip
from desktop.ui.styling import keep_off_bar, mark, scale_with_text
from desktop.ui.texts import count_text
from desktop.ui.theme import GAP_M, GAP_S, GAP_XS

CHAT, TABLE, SEEN = "chat", "table", "seen"
LEAST_VIEW = 150
"""Pixels that a view of the examples is high at least, at usual size of text."""


class ExamplesTab(QWidget):
    """One place in the rows is current; chat, table and “what the model sees” all show that one."""

    def __init__(self, desk: Desk, rows: RowPages, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._rows = desk, rows
        self.entry: Entry | None = None
        self.place = 0
        self._reading = False
        self._filter: Choice = (ALL, "")
        self.filter, self.where, self.of_count = (
            RowFilter(),
            ElidedText(tone="muted", cut=Qt.TextElideMode.ElideRight),
            Text(tone="muted"),
        )
        self.previous = IconButton("chevron-left", self.tr("Previous example"))
        self.next = IconButton("chevron-right", self.tr("Next example"))
        self.number = SpinBox()
        self.model = RowModel(rows, self._short_where, self._finding_title, self)
        self.table = RowTable(self.model, self.tr("Examples"))
        self.left_out_model = LeftOutModel(self._short_where, self)
        self.left_out_table = LeftOutTable(self.left_out_model)
        self.chat, self.seen, self.strip = ChatView(), SeenView(desk), MessageStrip()
        self.empty = EmptyPage("datasets", "", "")
        self._views: dict[str, Button] = {}
        self._build()
        self._connect()

    # -- layout -------------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        self.number.setAccessibleName(self.tr("Number of the example"))
        self.number.setKeyboardTracking(False)
        self.previous.set_hint(self.tr("Previous example (Alt+Left)"))
        self.next.set_hint(self.tr("Next example (Alt+Right)"))
        self._group = QButtonGroup(self)
        for key, words in ((CHAT, self.tr("Chat")), (TABLE, self.tr("Table")), (SEEN, self.tr("What the model sees"))):
            button = Button(words)
            button.setCheckable(True)
            button.clicked.connect(lambda _=False, key=key: self.show_view(key))
            self._group.addButton(button)
            self._views[key] = button
        self._pager = QWidget()
        pager = QHBoxLayout(self._pager)
        pager.setContentsMargins(0, 0, 0, 0)
        pager.setSpacing(GAP_XS)
        for widget in (self.previous, self.number, self.of_count, self.next):
            pager.addWidget(widget)
        bar = FlowLayout(gap=GAP_S, row_gap=GAP_S)
        self._switch = QWidget()
        switch = QHBoxLayout(self._switch)
        switch.setContentsMargins(0, 0, 0, 0)
        switch.setSpacing(GAP_XS)
        for button in self._views.values():
            switch.addWidget(button)
        for part in (self._switch, self.filter, self._pager):
            bar.addWidget(part)
        self.stack = _Views()
        for view in (self.chat, self.table, self.seen, self.left_out_table, self.empty):
            self.stack.addWidget(view)
        scale_with_text(self.stack, "minimumHeight", pixels=LEAST_VIEW)
        inside, area = QWidget(), QScrollArea()  # with large text in a small window there is no room for all of it
        mark(inside, "ground", "page")
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inside)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(area)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, GAP_M, 0, GAP_S)
        keep_off_bar(area, column)
        column.setSpacing(GAP_S)
        column.addLayout(bar)
        column.addWidget(self.strip)
        column.addWidget(self.where)
        column.addWidget(self.stack, 1)

    def _connect(self) -> None:
        self.filter.filter_chosen.connect(lambda way, code: self._choose_filter((way, code)))
        self.previous.clicked.connect(lambda: self.step(-1))
        self.next.clicked.connect(lambda: self.step(1))
        self.chat.step_wanted.connect(self.step)
        self.number.valueChanged.connect(lambda value: self.go_to(value - 1))
        self.table.place_chosen.connect(self.go_to)
        self.table.place_opened.connect(lambda _: self.show_view(CHAT))
        for keys, step in (("Alt+Left", -1), ("Alt+Right", 1)):
            shortcut = QShortcut(QKeySequence(keys), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda step=step: self.step(step))
        self._rows.opened.connect(self._opened)
        self._rows.loaded.connect(self._loaded)
        self._rows.left_out_loaded.connect(self._take_left_out)
        self._rows.refused.connect(self._refused)

    # -- showing ------------------------------------------------------------------------------------------------------

    def show_entry(self, entry: Entry, reading: bool, anew: bool) -> None:
        """Show a dataset. `reading`: it is being read for the first time, so its first rows lie elsewhere. `anew`: its
        rows are others than before."""
        other = self.entry is None or self.entry.path != entry.path
        self.entry, self._reading = entry, reading
        mapping = mapping_of(entry)
        self._shape: Shape = mapping.shape if mapping else "pair"
        if other:
            self.place, self._filter = 0, (ALL, "")
            self.strip.hide()
        self.filter.show_entry(entry)
        self._filter = self.filter.select(self._filter)
        if anew:
            self._rows.open(self._folder(), self._code(), self._codes())
        self._show_view()

    def show_finding(self, code: str) -> None:
        """Show the rows of a finding, with its words marked."""
        self._choose_filter((FINDING, code))
        if self._desk.settings.dataset_view == SEEN:
            self.show_view(CHAT)

    def show_left_out(self, code: str = "") -> None:
        """Show the rows that were left out while reading, for one reason or all."""
        self._choose_filter((LEFT_OUT, code))

    def show_view(self, key: str) -> None:
        """Show the examples as a chat, a table, or as the model sees them."""
        self._desk.settings.dataset_view = key  # type: ignore[assignment] # one of the three
        self._show_view()

    def close_dataset(self) -> None:
        """Let go of the dataset."""
        self.entry = None
        self.seen.close_asker()
        self.model.close_pictures()
        self.chat.picture.close_pictures()

    # -- going about --------------------------------------------------------------------------------------------------

    def step(self, by: int) -> None:
        """Go to a neighbour."""
        self.go_to(self.place + by)

    def go_to(self, place: int) -> None:
        """Make another place current."""
        place = min(max(place, 0), max(0, self._rows.count - 1))
        if place != self.place:
            self.place = place
            self._show_place()

    # -- inside -------------------------------------------------------------------------------------------------------

    def _folder(self) -> Path:
        assert self.entry is not None
        return preview_folder(self.entry.path) if self._reading else self.entry.path

    def _code(self) -> str:
        return self._filter[1] if self._filter[0] == FINDING else ""

    def _codes(self) -> list[str]:
        return [finding.code for finding in (self.entry.findings or ()) if finding.rows] if self.entry else []

    def _choose_filter(self, chosen: Choice) -> None:
        if self.entry is None:
            return
        self._filter = self.filter.select(chosen)
        if self._filter[0] == LEFT_OUT:
            self._rows.load_left_out()
        elif self._rows.code != self._code():
            self.place = 0
            self._rows.open(self._folder(), self._code(), self._codes())
        self._show_view()

    def _show_view(self) -> None:
        if self.entry is None:
            return
        left_out = self._filter[0] == LEFT_OUT
        view = self._view()
        self._views[view].setChecked(True)
        self._views[SEEN].setVisible(self._shape != "image")
        self._views[CHAT].setText(self.tr("Images") if self._shape == "image" else self.tr("Chat"))
        self._switch.setVisible(not left_out)
        widgets = {CHAT: self.chat, TABLE: self.table, SEEN: self.seen}
        if left_out:
            self.stack.setCurrentWidget(self.left_out_table)
        elif not self._rows.count:
            self._say_empty()
            self.stack.setCurrentWidget(self.empty)
        else:
            self.stack.setCurrentWidget(widgets[view])
        rows_there = not left_out and bool(self._rows.count)
        self._pager.setVisible(rows_there)
        self.where.setVisible(rows_there and view != TABLE)
        self._show_place()

    def _view(self) -> str:
        """The chosen view; images are no tokens, so that they are shown as a chat instead."""
        view = self._desk.settings.dataset_view
        return CHAT if view == SEEN and self._shape == "image" else view

    def _say_empty(self) -> None:
        entry = self.entry
        reading = self._reading or entry is None or entry.imported is None
        # Kept rows always come; on a busy PC it takes a moment.
        reading = reading or (entry is not None and bool(entry.imported and entry.imported.kept) and not self._code())
        title = self.tr("The first examples are on their way") if reading else self.tr("No examples")
        sentence = (
            self.tr("They show up here as soon as they are read.")
            if reading
            else self.tr("No row became an example. The Columns tab says how rows are read.")
        )
        self.empty.title.setText(title)
        self.empty.sentence.setText(sentence)

    def _show_place(self) -> None:
        count = self._rows.count
        if not count or self._filter[0] == LEFT_OUT:
            return
        self.number.blockSignals(True)
        self.number.setRange(1, count)
        self.number.setValue(self.place + 1)
        self.number.blockSignals(False)
        self.of_count.setText(self.tr("of {count}").format(count=count_text(count)))
        self.previous.set_reason("" if self.place else self.tr("This is the first one."))
        self.next.set_reason("" if self.place + 1 < count else self.tr("This is the last one."))
        self.table.choose(self.place)
        row = self._rows.row(self.place)
        if row is None:
            return  # `_loaded` comes back here
        number = self._rows.number(self.place)
        found = [self._finding_title(code) for code in self._rows.codes_of(number)]
        self.where.setText(" · ".join(filter(None, [self._where(row.source, row.place, row.example), *found])))
        view = self._view()
        if view == CHAT:
            self.chat.show_row(row, self._code(), self._shape)
        elif view == SEEN and self.entry is not None:
            self.seen.show_row(self._folder(), number)

    def _where(self, source: int, place: int, example: Example | None = None) -> str:
        """The file and the line; of an image the folder, and with its example the file in there."""
        names = self.entry.imported.source_names if self.entry and self.entry.imported else ()
        name = names[source] if 0 <= source < len(names) else ""
        if self._shape == "image" and place:
            return "/".join(filter(None, (name, example.question if example else "")))
        line = self._place_words(name, place) if place else self.tr("the whole file")
        return f"{name}, {line}" if name else line

    def _place_words(self, name: str, place: int) -> str:
        """What a place counts, in a file of this kind."""
        kinds = {".pdf": self.tr("page {number}"), ".epub": self.tr("chapter {number}")}
        words = kinds.get(PurePath(name).suffix.lower(), self.tr("line {number}"))
        return words.format(number=count_text(place))

    def _short_where(self, source: int, place: int) -> str:
        names = self.entry.imported.source_names if self.entry and self.entry.imported else ()
        if len(names) > 1 or not place or self._shape == "image":
            return self._where(source, place)
        return self._place_words(names[0] if names else "", place)

    def _finding_title(self, code: str) -> str:
        done = {fix.code: fix.kind for fix in self.entry.recipe.fixes} if self.entry else {}
        words = {"leave_out": self.tr("left out"), "repair": self.tr("repaired"), "redact": self.tr("redacted")}
        tag = finding_tag(code)
        return f"{tag} ({words[done[code]]})" if tag and code in done else tag

    def _opened(self, _count: int) -> None:
        if self.entry is None:
            return
        self.strip.hide()
        self.model.set_shape(self._shape)
        self.place = min(self.place, max(0, self._rows.count - 1))
        self._show_view()

    def _loaded(self, first: int, last: int) -> None:
        if first <= self.place <= last:
            self._show_place()

    def _take_left_out(self, rows: list[tuple[int, LeftOut]]) -> None:
        wanted = self._filter[1]
        self.left_out_model.show_rows([each for each in rows if not wanted or each[1].code == wanted])
        if len(rows) == MOST_LEFT_OUT:
            words = self.tr("These are the first {count} rows that were left out.")
            self.strip.show_message("info", words.format(count=count_text(len(rows))))

    def _refused(self, problems: list[Problem]) -> None:
        self.strip.tell_problem(problems[0])


class _Views(QStackedWidget):
    """Views that scroll by themselves: they take the room that is left, and ask for no more than it takes to read."""

    def hasHeightForWidth(self) -> bool:
        """What is in them goes by the width; they do not."""
        return False

    def sizeHint(self) -> QSize:
        """The least height."""
        return QSize(super().sizeHint().width(), self.minimumHeight())
