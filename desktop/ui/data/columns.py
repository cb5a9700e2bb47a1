"""Which columns make up an example: the guess, and every part to be chosen by hand."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import msgspec
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QBoxLayout, QFrame, QScrollArea, QVBoxLayout, QWidget

from desktop.core.data_jobs import Looked, RawRow
from desktop.core.dataset import Example, LeftOut, Message, Picture
from desktop.core.datasets import PARTS, Mapping, Shape
from desktop.core.problems import Problem
from desktop.data.library import Entry
from desktop.services.desk import Desk
from desktop.services.task import while_there
from desktop.ui.bubble import Bubble
from desktop.ui.buttons import Button, QuietButton
from desktop.ui.card import Card
from desktop.ui.data.part_field import PartField
from desktop.ui.data.raw_table import RawTable
from desktop.ui.data.thumbnails import PictureStrip
from desktop.ui.data.turns import turns_of
from desktop.ui.data.words import counts_words, guess_words, mapping_of, part_words, reason_cause, shape_words
from desktop.ui.fields import ComboBox
from desktop.ui.flow import FlowLayout
from desktop.ui.form import FormRow
from desktop.ui.labels import Muted, Small, WrapText
from desktop.ui.message_strip import MessageStrip
from desktop.ui.reading_order import bring_into_view, controls_in
from desktop.ui.styling import clear_layout, keep_off_bar, mark
from desktop.ui.theme import GAP_L, GAP_M, GAP_S, scaled

SIDE_BY_SIDE_FROM = 760
_LONGEST_PREVIEW = 600
PICTURE = 320
"""The longer side of an image at most, in pixels at usual scale."""


class ColumnsTab(QScrollArea):
    """Sends `chosen(DataRecipe)`; the files are read again with it, and until then everything stays. Then it says so,
    and sends `examples_wanted` when somebody wants to see them."""

    chosen = Signal(object)
    examples_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._entry: Entry | None = None
        self._looked: Looked | None = None
        self._looked_for: tuple[Path, object] | None = None
        self._busy = ""
        self._asked: Mapping | None = None
        """What the rows are being read with, as was chosen here."""
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.strip, self.guess = MessageStrip(), WrapText()
        self.shape = ComboBox()
        self.parts: dict[str, PartField] = {}
        self.apply_button = Button(self.tr("Read with these columns"), "check")
        self.guess_button = QuietButton(self.tr("Back to the guess"))
        self.raw, self.joining = RawTable(), Muted()
        self.picture = PictureStrip(PICTURE, snug=True)
        self._fields, self._preview = QVBoxLayout(), QVBoxLayout()
        self._build()
        self.shape.activated.connect(lambda _: self._show_parts(self._default_parts()))
        self.apply_button.clicked.connect(self._apply)
        self.guess_button.clicked.connect(self._use_guess)
        self.strip.first_clicked.connect(self.examples_wanted)

    # -- showing ------------------------------------------------------------------------------------------------------

    def show_entry(self, entry: Entry) -> None:
        """Show how the rows of a dataset are read."""
        before, self._entry = self._entry, entry
        if before is not None and _facts(before) == _facts(entry):
            return
        if before is None or before.path != entry.path:
            self._looked = None
            self._asked = None
            self.strip.hide()
            self.raw.show_rows((), ())
        guess = entry.imported.guess if entry.imported else None
        self.guess.setText(guess_words(guess) if guess else self.tr("Nothing could be guessed from the first rows."))
        mapping = mapping_of(entry)
        if mapping is not None:
            self.shape.setCurrentIndex(self.shape.findData(mapping.shape))
        self._show_parts(mapping.parts if mapping else {})
        self._look()

    def close_pictures(self) -> None:
        """Stop reading the picture of the preview."""
        self.picture.close_pictures()

    def show_busy(self, reason: str) -> None:
        """While there is work under way nothing can be changed."""
        self._busy = reason
        self._check()

    def showEvent(self, event: QShowEvent, /) -> None:
        """Look at the files only when somebody wants to see them."""
        super().showEvent(event)
        self._look()

    def resizeEvent(self, event: QResizeEvent, /) -> None:
        """Side by side where there is room."""
        wide = self.width() >= scaled(SIDE_BY_SIDE_FROM)
        self._pair.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)
        super().resizeEvent(event)

    def mapping(self) -> Mapping | None:
        """What is chosen now; None while a needed part is missing."""
        shape: Shape = self.shape.currentData()
        parts = {name: field.value for name, field in self.parts.items() if field.value}
        if any(part not in parts for part in PARTS[shape].needed):
            return None
        known = mapping_of(self._entry) if self._entry else None
        return Mapping(shape, parts, known.roles if known else {})

    def say_read(self) -> None:
        """After the rows were read as was chosen here, say what came of it, and take the keyboard there: the button
        that was pressed is off now."""
        if self._entry is None or self._asked is None or self._asked != mapping_of(self._entry):
            return
        self._asked = None
        sentence = self.tr("The rows are read with these columns now: {counts}.")
        self.strip.show_message(
            "good", sentence.format(counts=counts_words(self._entry)), first=self.tr("See the examples")
        )
        now = QApplication.focusWidget()
        if self.isVisible() and (now is None or self.isAncestorOf(now)):
            first = next(controls_in(self.strip))
            first.setFocus(Qt.FocusReason.OtherFocusReason)
            bring_into_view(first)

    # -- inside -------------------------------------------------------------------------------------------------------

    def _look(self) -> None:
        entry = self._entry
        if entry is None or not self.isVisible() or self._looked_for == _facts(entry)[:2]:
            return
        self._looked_for = _facts(entry)[:2]
        task = self._desk.datasets.look([Path(source.path) for source in entry.recipe.sources])
        task.done.connect(while_there(self, lambda looked: self._take_look(entry, looked)))
        task.refused.connect(self._refused)
        task.start()

    def _take_look(self, entry: Entry, looked: Looked) -> None:
        if self._entry is None or entry.path != self._entry.path:
            return
        self._looked = looked
        self.strip.hide()
        self.raw.show_rows(looked.columns, looked.rows)
        for field in self.parts.values():
            field.show_value(field.value, looked.columns)
        self._check()

    def _refused(self, problems: list[Problem]) -> None:
        self._looked_for = None
        self.strip.tell_problem(problems[0], "warn")

    def _columns(self) -> tuple[str, ...]:
        if self._looked is not None and self._looked.columns:
            return self._looked.columns
        return self._entry.imported.columns if self._entry and self._entry.imported else ()

    def _default_parts(self) -> dict[str, str]:
        """For another shape: what was chosen before under the same names, else columns called like the part."""
        now = {name: field.value for name, field in self.parts.items() if field.value}
        known = mapping_of(self._entry) if self._entry else None
        if known is not None and known.shape == self.shape.currentData():
            return dict(known.parts)
        shape: Shape = self.shape.currentData()
        columns = self._columns()
        named = {part: part for part in (*PARTS[shape].needed, *PARTS[shape].optional) if part in columns}
        return named | {part: value for part, value in now.items() if part in PARTS[shape].needed}

    def _show_parts(self, values: dict[str, str]) -> None:
        clear_layout(self._fields)
        self.parts = {}
        shape: Shape = self.shape.currentData()
        for part in (*PARTS[shape].needed, *PARTS[shape].optional):
            words = part_words(part)
            field = PartField(words, optional=part in PARTS[shape].optional, joins=shape != "image")
            field.show_value(values.get(part, ""), self._columns())
            field.changed.connect(self._check)
            self.parts[part] = field
            self._fields.addWidget(FormRow(words, field))
        self.joining.setVisible(shape != "image")
        self._check()

    def _check(self) -> None:
        entry, mapping = self._entry, self.mapping()
        missing = next((part for part, field in self.parts.items() if not field.value), "")
        reason = self._busy
        if not reason and mapping is None:
            reason = self.tr("Choose a column for “{part}”.").format(part=part_words(missing))
        if not reason and entry is not None and mapping == mapping_of(entry):
            reason = self.tr("The rows are read like this already.")
        self.apply_button.set_reason(reason)
        guessed = entry is None or entry.recipe.mapping is None
        self.guess_button.setVisible(not guessed)
        self.guess_button.set_reason(self._busy)
        self._show_preview(mapping)

    def _show_preview(self, mapping: Mapping | None) -> None:
        clear_layout(self._preview)
        self.picture.show_pictures([])
        rows = self._looked.rows if self._looked else ()
        if mapping is None or not rows:
            looking = self._looked is None and self._looked_for is not None
            words = self.tr("Looking at the files …") if looking else self.tr("The first example shows up here.")
            self._preview.addWidget(Muted(words))
            return
        found = preview(mapping, rows[0], self._image_column())
        if isinstance(found, LeftOut):
            self._preview.addWidget(WrapText(self.tr("The first row would be left out:"), tone="warn"))
            self._preview.addWidget(Muted(reason_cause(found.code)))
            return
        self.picture.show_pictures([found.image] if found.image else [])
        for turn in turns_of(found, mapping.shape)[:6]:
            short = turn.text if len(turn.text) <= _LONGEST_PREVIEW else turn.text[:_LONGEST_PREVIEW] + " …"
            if found.image:
                self._preview.addWidget(Small(turn.heading))
                self._preview.addWidget(WrapText(short))
            else:
                self._preview.addWidget(Bubble(turn.role, short, turn.heading))

    def _image_column(self) -> str:
        """The column whose images the reader opened, if these are folders of images."""
        guess = self._looked.guess if self._looked else None
        return guess.mapping.parts.get("image", "") if guess else ""

    def _apply(self) -> None:
        mapping = self.mapping()
        if self._entry is not None and mapping is not None:
            self._asked = mapping
            self.strip.hide()
            self.chosen.emit(msgspec.structs.replace(self._entry.recipe, mapping=mapping))

    def _use_guess(self) -> None:
        if self._entry is not None:
            self.chosen.emit(msgspec.structs.replace(self._entry.recipe, mapping=None))

    def _build(self) -> None:
        for shape in PARTS:
            self.shape.addItem(shape_words(shape), shape)
        self.shape.setAccessibleName(self.tr("What a row is"))
        for layout in (self._fields, self._preview):
            layout.setSpacing(GAP_M)
        read = Card(self.tr("How a row is read"))
        read.add(self.guess)
        read.add(FormRow(self.tr("What a row is"), self.shape))
        read.add_layout(self._fields)
        hint = self.tr("Several columns can be joined: {title}\\n\\n{body} puts the title above the body.")
        self.joining.setText(hint)
        read.add(self.joining)
        buttons = FlowLayout(gap=GAP_S)
        buttons.addWidget(self.apply_button)
        buttons.addWidget(self.guess_button)
        read.add_layout(buttons)
        read.add(self.apply_button.reason_text())
        read.body.addStretch(1)
        shown = Card(self.tr("The first example, read like this"))
        shown.add(self.picture)
        shown.add_layout(self._preview)
        shown.body.addStretch(1)
        rows = Card(self.tr("The first rows as they stand in the files"))
        rows.add(self.raw)
        self._pair = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._pair.setSpacing(GAP_L)
        self._pair.addWidget(read, 1)
        self._pair.addWidget(shown, 1)
        inner = QWidget()
        mark(inner, "ground", "page")
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, GAP_L, 0, GAP_L)
        column.setSpacing(GAP_L)
        column.addWidget(self.strip)
        column.addLayout(self._pair)
        column.addWidget(rows)
        column.addStretch(1)
        self.setWidget(inner)
        keep_off_bar(self, column)


def preview(mapping: Mapping, row: RawRow, image_column: str = "") -> Example | LeftOut:
    """A row as an example, or why it would be left out. `image_column` holds paths of images that were opened when the
    row was read."""
    from desktop.data.converting import converter  # noqa: PLC0415 - only for who looks at columns
    from desktop.data.readers.pictures import Opened  # noqa: PLC0415

    values = {name: _value(text) for name, text in row.values.items()}
    if image_column in values:
        image = Opened(row.values[image_column])
        image.picture = Picture(str(image), 0, 0)
        values[image_column] = image
    found = converter(mapping)(row.place, values)
    if isinstance(found, LeftOut):
        return found
    messages = tuple(map(Message, found.roles, found.contents))  # type: ignore[arg-type] # the converter's roles
    picture = found.image.picture if found.image is not None else msgspec.UNSET
    return Example(messages, found.rejected, found.good, picture)


def _value(text: str) -> Any:
    """A value that was shown as text: lists and objects become themselves again."""
    if text[:1] not in ("[", "{"):
        return text
    try:
        return msgspec.json.decode(text)
    except (msgspec.MsgspecError, RecursionError):
        return text


def _facts(entry: Entry) -> tuple[Path, object, object, object]:
    return entry.path, entry.recipe.sources, entry.recipe.mapping, entry.imported
