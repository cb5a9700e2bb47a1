"""How the held-out examples come about, how many they are, and what so many can show."""

from __future__ import annotations

from pathlib import Path

import msgspec
from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QRadioButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop.core.datasets import Split
from desktop.core.split_power import DISAGREEMENT, can_compare, margin, needed, smallest_difference
from desktop.data.library import Entry
from desktop.ui import remember
from desktop.ui.buttons import Button
from desktop.ui.card import Card
from desktop.ui.data.label_table import LabelTable
from desktop.ui.data.words import left_out_of_own, mapping_of, names_words, say
from desktop.ui.fields import ComboBox, DoubleSpinBox, SpinBox
from desktop.ui.flow import FlowLayout
from desktop.ui.form import FormRow
from desktop.ui.labels import Muted, WrapText
from desktop.ui.stat_tile import StatTile
from desktop.ui.styling import keep_off_bar, mark, scale_with_text
from desktop.ui.texts import count_text
from desktop.ui.theme import GAP_L, GAP_M, GAP_S, scaled
from desktop.ui.tile_grid import TileGrid

WAYS = ("random", "group", "time", "file", "none")


class SplitTab(QScrollArea):
    """Sends `chosen(DataRecipe)`."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entry: Entry | None = None
        self._busy = ""
        self._files: tuple[str, ...] = ()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.train, self.held_out = StatTile(self.tr("To learn from")), StatTile(self.tr("Held out"))
        self.power = WrapText()
        self.ways: dict[str, QRadioButton] = {}
        self._group = QButtonGroup(self)
        self.column, self.share, self.seed = ComboBox(), DoubleSpinBox(), SpinBox()
        self.stratified = QCheckBox(self.tr("The same share of each label"))
        self.files_button = Button(self.tr("Choose held-out files"), "folder")
        self.files_text = Muted()
        self.apply_button = Button(self.tr("Set aside like this"), "check")
        self.expected = Muted()
        self.labels = LabelTable()
        self._build()
        self._connect()

    def show_entry(self, entry: Entry) -> None:
        """Show the split of a dataset."""
        before, self._entry = self._entry, entry
        if before is None or before.path != entry.path or before.recipe.split != entry.recipe.split:
            self._show_split(entry)
        self._show_result(entry)
        self._refresh()

    def show_busy(self, reason: str) -> None:
        """While there is work under way nothing can be changed."""
        self._busy = reason
        self._refresh()

    def split(self) -> Split:
        """What is chosen now."""
        how = next(way for way, button in self.ways.items() if button.isChecked())
        return Split(
            how=how,  # type: ignore[arg-type] # one of `WAYS`
            share=round(self.share.value() / 100, 4),
            seed=self.seed.value(),
            column=self.column.currentText() if how in ("group", "time") else "",
            stratified=self.stratified.isChecked(),
            files=self._files if how == "file" else (),
        )

    def take_files(self, files: list[Path]) -> None:
        """Use files of their own as held-out examples."""
        self._files = tuple(str(file.absolute()) for file in files)
        self.ways["file"].setChecked(True)
        self._refresh()

    # -- inside -------------------------------------------------------------------------------------------------------

    def _connect(self) -> None:
        self._group.buttonToggled.connect(lambda *_: self._refresh())
        self.share.valueChanged.connect(lambda _: self._refresh())
        self.seed.valueChanged.connect(lambda _: self._refresh())
        self.column.activated.connect(lambda _: self._refresh())
        self.stratified.toggled.connect(lambda _: self._refresh())
        self.files_button.clicked.connect(self._choose_files)
        self.apply_button.clicked.connect(self._apply)

    def _show_split(self, entry: Entry) -> None:
        split = entry.recipe.split
        self.column.clear()
        self.column.addItems(list(entry.imported.columns) if entry.imported else [])
        if split.column and self.column.findText(split.column) < 0:
            self.column.addItem(split.column)
        self.column.setCurrentIndex(max(0, self.column.findText(split.column)))
        self.share.setValue(split.share * 100)
        self.seed.setValue(split.seed)
        self.stratified.setChecked(split.stratified)
        self._files = split.files
        self.ways[split.how].setChecked(True)

    def _show_result(self, entry: Entry) -> None:
        prepared = entry.prepared
        if prepared is None:
            for tile in (self.train, self.held_out):
                tile.set_value("–")
            self.power.setText("")
        else:
            both = max(1, prepared.train + prepared.held_out)
            self.train.set_value(count_text(prepared.train))
            share = f"{QLocale().toString(100 * prepared.held_out / both, 'f', 1)} %"
            self.held_out.set_value(count_text(prepared.held_out), share)
            self.power.setText(power_words(prepared.held_out))
        labels = prepared.labels if prepared else {}
        self._label_card.setVisible(bool(labels))
        self.labels.show_labels(labels)

    def _refresh(self) -> None:
        entry = self._entry
        how = next((way for way, button in self.ways.items() if button.isChecked()), "random")
        mapping = mapping_of(entry) if entry else None
        self._column_row.setVisible(how in ("group", "time"))
        self._share_row.setVisible(how in ("random", "group", "time"))
        self._seed_row.setVisible(how in ("random", "group"))
        self.stratified.setVisible(how == "random" and mapping is not None and mapping.shape == "label")
        self._file_row.setVisible(how == "file")
        left_out = left_out_of_own(entry) if entry and self._files == entry.recipe.split.files else ""
        self.files_text.setText(" · ".join(filter(None, (names_words(self._files, 4), left_out))))
        if entry is None:
            return
        wanted = self.split()
        reason = self._busy
        if not reason and how in ("group", "time") and not wanted.column:
            reason = self.tr("The files have no columns to split by.")
        if not reason and how == "file" and not wanted.files:
            reason = self.tr("Choose the files that hold the held-out examples.")
        if not reason and wanted == entry.recipe.split:
            reason = self.tr("It is set aside like this already.")
        self.apply_button.set_reason(reason)
        self._say_expected(entry, wanted)

    def _say_expected(self, entry: Entry, wanted: Split) -> None:
        prepared = entry.prepared
        if prepared is None or wanted.how in ("file", "none") or wanted == entry.recipe.split:
            self.expected.hide()
            return
        both = prepared.train + prepared.held_out
        held_out = round(both * wanted.share)
        words = self.tr("This would hold out about {held_out} of {both} examples.")
        sentence = words.format(held_out=count_text(held_out), both=count_text(both))
        self.expected.setText(f"{sentence} {power_words(held_out)}")
        self.expected.show()

    def _choose_files(self) -> None:
        if files := remember.ask_files(self, self.files_button.text(), "examples"):
            self.take_files(files)

    def _apply(self) -> None:
        if self._entry is None:
            return
        recipe, split = self._entry.recipe, self.split()
        columns = recipe.columns
        if split.column and split.column not in columns:
            columns = (*columns, split.column)
        self.chosen.emit(msgspec.structs.replace(recipe, split=split, columns=columns))

    # -- layout -------------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        how = Card(self.tr("How examples are held out"))
        for way, (title, note) in self._way_words().items():
            button = QRadioButton(title)
            button.setAccessibleDescription(note)
            self.ways[way] = button
            self._group.addButton(button)
            line = QVBoxLayout()
            line.setSpacing(0)
            line.addWidget(button)
            hint = Muted(note)
            hint.setContentsMargins(scaled(28), 0, 0, 0)
            line.addWidget(hint)
            how.add_layout(line)
        self.ways["random"].setChecked(True)
        self._set_ranges()
        self._share_row = FormRow(self.tr("Share held out"), self.share)
        self._seed_row = FormRow(self.tr("Seed"), self.seed, self.tr("Another number draws other examples."))
        self._column_row = FormRow(self.tr("Column"), self.column)
        self._file_row = QWidget()
        files = QHBoxLayout(self._file_row)
        files.setContentsMargins(0, 0, 0, 0)
        files.setSpacing(GAP_S)
        files.addWidget(self.files_button)
        files.addWidget(self.files_text, 1)
        fields = FlowLayout(gap=GAP_L, row_gap=GAP_M, top=True)
        for field in (self._column_row, self._share_row, self._seed_row):
            fields.addWidget(field)
        how.add_layout(fields)
        how.add(self._file_row)
        how.add(self.stratified)
        how.add(self.expected)
        last = QHBoxLayout()
        last.addWidget(self.apply_button)
        last.addStretch(1)
        how.add_layout(last)
        self._lay_out(how)

    def _lay_out(self, how: Card) -> None:
        tiles = TileGrid((self.train, self.held_out))
        power = Card(self.tr("What the held-out examples can show"))
        power.add(self.power)
        note = self.tr(
            "The difference assumes that both models differ in being right on {share} % of the examples, and that it "
            "is to be found four times out of five."
        )
        power.add(Muted(note.format(share=round(100 * DISAGREEMENT))))
        self._label_card = Card(self.tr("Labels"))
        self._label_card.add(self.labels)
        inner = QWidget()
        mark(inner, "ground", "page")
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, GAP_L, 0, GAP_L)
        column.setSpacing(GAP_L)
        column.addWidget(tiles)
        column.addWidget(power)
        column.addWidget(how)
        column.addWidget(self._label_card)
        column.addStretch(1)
        self.setWidget(inner)
        keep_off_bar(self, column)

    def _set_ranges(self) -> None:
        self.share.setRange(0.1, 90.0)
        self.share.setDecimals(1)
        self.share.setSuffix(" %")
        scale_with_text(self.share, "minimumWidth", pixels=120)
        self.seed.setRange(0, 2**31 - 1)
        scale_with_text(self.seed, "minimumWidth", pixels=120)
        self.column.setMinimumContentsLength(20)

    def _way_words(self) -> dict[str, tuple[str, str]]:
        return {
            "random": (
                self.tr("At random"),
                self.tr("Equal and nearly equal examples always land on the same side."),
            ),
            "group": (
                self.tr("By a column"),
                self.tr("Rows with the same value stay together: one customer is never on both sides."),
            ),
            "time": (self.tr("By time"), self.tr("The latest rows of a column of dates or numbers are held out.")),
            "file": (self.tr("Files of their own"), self.tr("Held-out examples that lie in files of their own.")),
            "none": (self.tr("Nothing is held out"), self.tr("Then nothing can be compared after training.")),
        }


def power_words(held_out: int) -> str:
    """What so many held-out examples can and cannot show."""

    if held_out <= 0:
        return say("Without held-out examples nothing can be said about how good the model is on new ones.")
    count, percent = count_text(held_out), _percent(margin(held_out))
    first = say("On {count} examples a share of right answers is known to ± {percent} points (95 %).")
    if not can_compare(held_out):
        second = say(
            "That is too few to tell two models apart reliably; {needed} would find a difference of 10 points."
        )
        return first.format(count=count, percent=percent) + " " + second.format(needed=count_text(needed(0.1)))
    second = say("A difference between two models is found reliably from {points} points on; smaller ones are not.")
    points = _percent(smallest_difference(held_out))
    return first.format(count=count, percent=percent) + " " + second.format(points=points)


def _percent(share: float) -> str:
    return QLocale().toString(100 * share, "f", 0 if share >= 0.1 else 1)
