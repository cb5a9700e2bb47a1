"""Numbers of a dataset: how long its examples are in tokens of a model, and what a context length costs."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QScrollArea,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from desktop.core.data_jobs import CountTokens, Examined, NoteCut
from desktop.core.datasets import TokenNumbers
from desktop.core.problems import Problem
from desktop.data.library import Entry
from desktop.services.desk import Desk
from desktop.services.task import Task, while_there
from desktop.ui.buttons import Button, QuietButton
from desktop.ui.card import Card
from desktop.ui.chart_table import ChartTable, Row
from desktop.ui.data.histogram import Histogram
from desktop.ui.data.model_choice import ModelChoice
from desktop.ui.data.words import mapping_of, reason_words, say
from desktop.ui.fields import SpinBox
from desktop.ui.flow import FlowLayout
from desktop.ui.form import FormRow
from desktop.ui.labels import Muted, WrapText
from desktop.ui.language_words import language_text
from desktop.ui.message_strip import MessageStrip
from desktop.ui.progress import ThinBar
from desktop.ui.speaking import announce
from desktop.ui.stat_tile import StatTile
from desktop.ui.styling import clear_layout, keep_off_bar, mark, scale_with_text
from desktop.ui.texts import count_text
from desktop.ui.theme import GAP_L, GAP_M, GAP_S, ROW_HEIGHT
from desktop.ui.tile_grid import TileGrid

MOST_LANGUAGES = 12


class NumbersTab(QScrollArea):
    """Counts on demand; what was counted stays until the dataset or the model is another."""

    counted = Signal()
    cut_noted = Signal(str)
    """The rows that are cut are a finding now; carries its code."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._entry: Entry | None = None
        self._task: Task | None = None
        self._known: dict[tuple[Path, str, str], TokenNumbers] = {}
        self.numbers: TokenNumbers | None = None
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.strip = MessageStrip()
        self.examples = StatTile(self.tr("Examples in an epoch"))
        self.total = StatTile(self.tr("Text in an epoch"), self.tr("characters"))
        self.middle = StatTile(self.tr("Half have at most (p50)"), self.tr("tokens"))
        self.most = StatTile(self.tr("95 % have at most (p95)"), self.tr("tokens"))
        self.longest = StatTile(self.tr("Longest"), self.tr("characters"))
        self.images, self.labels = StatTile(self.tr("Images")), StatTile(self.tr("Labels"))
        self.per_label = StatTile(self.tr("Images per label"))
        self.model, self.length = ModelChoice(desk), SpinBox()
        self.count_button = Button(self.tr("Count tokens"), "chart")
        self.cancel_button, self.bar = QuietButton(self.tr("Cancel")), ThinBar(self.tr("Progress of counting tokens"))
        self.chart = Histogram(self.tr("Length of the examples"), self.tr("Length (tokens)"), self.tr("Examples"))
        self.sentence = WrapText()
        self.table_button = QuietButton(self.tr("Show as table"))
        self.cut_button = QuietButton(self.tr("Show what is cut"))
        self.table_model, self.table = ChartTable(self), QTableView()
        self._left_out, self._languages = QVBoxLayout(), QVBoxLayout()
        self._build()
        self._connect()

    # -- showing ------------------------------------------------------------------------------------------------------

    def show_entry(self, entry: Entry) -> None:
        """Show the numbers of a dataset that are there without counting, and those counted before."""
        self._entry = entry
        imported, prepared = entry.imported, entry.prepared
        if imported is not None:
            repeated = self.tr("{count} repeated").format(count=count_text(imported.duplicates))
            train = prepared.train if prepared else imported.kept
            self.examples.set_value(count_text(train), repeated if imported.duplicates else "")
        self._show_left_out(entry)
        self._length_card.setVisible(not _of_images(entry))
        if _of_images(entry):
            self._show_images(entry)
            return
        self._show_languages(entry)
        self._show_known()

    def show_numbers(self, numbers: TokenNumbers | None) -> None:
        """Show what was counted, or that nothing was."""
        self.numbers = numbers
        self._counted.setVisible(numbers is not None)
        self._not_counted.setVisible(numbers is None)
        always = (self.examples, self.total, self.longest)
        self.tiles.show_only(always if numbers is None else (*always, self.middle, self.most))
        if numbers is None:
            self._show_characters()
            return
        self._show_total(numbers)
        self.middle.set_value(count_text(numbers.p50))
        self.most.set_value(count_text(numbers.p95))
        self.longest.set_value(count_text(numbers.longest), "", self.tr("tokens"))
        marks = ((numbers.p50, self.tr("p50")), (numbers.p95, self.tr("p95")))
        self.chart.show_bars(numbers.edges, numbers.counts, marks)
        bars = zip(numbers.edges, numbers.edges[1:], numbers.counts)
        rows: list[Row] = [tuple(map(float, bar)) for bar in bars]
        self.table_model.set_rows([self.tr("From"), self.tr("To below"), self.tr("Examples")], rows)
        self._set_length(self.length.value())
        if numbers.refused:
            words = self.tr("The template of this model does not accept {count} of the examples.")
            self.strip.show_message("warn", words.format(count=count_text(numbers.refused)), numbers.refusal)

    # -- counting -----------------------------------------------------------------------------------------------------

    def count(self) -> None:
        """Count the tokens with the chosen model."""
        entry, model = self._entry, self.model.folder
        if entry is None or not model or (self._task and self._task.running):
            return
        self.strip.hide()
        key = self._key(entry, model)
        task = self._desk.datasets.ask(CountTokens(str(entry.path), model), TokenNumbers)
        task.progressed.connect(while_there(self, lambda share, _: self.bar.set_fraction(share)))
        task.done.connect(while_there(self, lambda numbers: self._take(key, numbers)))
        task.refused.connect(self._refused)
        self._task = task
        self.bar.set_fraction(None)
        self._show_counting(True)
        task.start()

    def note_cut(self) -> None:
        """Let the rows that are cut become a finding, to be shown and mended like any other."""
        entry, model = self._entry, self.model.folder
        if entry is None or not model or (self._task and self._task.running):
            return
        task = self._desk.datasets.ask(NoteCut(str(entry.path), model, self.length.value()), Examined)
        task.done.connect(while_there(self, lambda _: self._noted()))
        task.refused.connect(self._refused)
        self._task = task
        task.start()

    def _noted(self) -> None:
        self._desk.datasets.look_again()
        self.cut_noted.emit("length.context")

    def _cancel(self) -> None:
        if self._task:
            self._task.cancel()

    def _take(self, key: tuple[Path, str, str], numbers: TokenNumbers) -> None:
        self._task = None  # its thread may take a moment to end; what is asked now is not to be passed over
        self._known[key] = numbers
        self._show_counting(False)
        self._show_known()
        self.counted.emit()

    def _refused(self, problems: list[Problem]) -> None:
        self._show_counting(False)
        if problems[0].code != "task.cancelled":
            self.strip.tell_problem(problems[0])

    def _show_counting(self, busy: bool) -> None:
        for widget in (self.bar, self.cancel_button):
            widget.setVisible(busy)
        self.count_button.set_reason(self.tr("The tokens are being counted.") if busy else self._no_model())

    def _show_known(self) -> None:
        entry = self._entry
        if entry is not None and not _of_images(entry):
            key = self._key(entry, self.model.folder)
            if key not in self._known and self.model.folder:
                kept = entry.folder.token_numbers(Path(self.model.folder))
                self._known.update({key: kept} if kept else {})
            self.show_numbers(self._known.get(key))
            if not (self._task and self._task.running):
                self.count_button.set_reason(self._no_model())

    def _no_model(self) -> str:
        return "" if self.model.folder else self.tr("Fetch or add a model first.")

    @staticmethod
    def _key(entry: Entry, model: str) -> tuple[Path, str, str]:
        return entry.path, repr((entry.recipe.sources, entry.recipe.mapping)), model

    # -- inside -------------------------------------------------------------------------------------------------------

    def _connect(self) -> None:
        self.count_button.clicked.connect(self.count)
        self.cancel_button.clicked.connect(self._cancel)
        self.cut_button.clicked.connect(self.note_cut)
        self.model.model_chosen.connect(lambda _: self._show_known())
        self.model.refused.connect(while_there(self, lambda problem: self._refused([problem])))
        self.chart.line_moved.connect(self.length.setValue)
        self.length.valueChanged.connect(self._set_length)
        self.table_button.toggled.connect(lambda on: self._stack.setCurrentWidget(self.table if on else self.chart))

    def _set_length(self, length: int) -> None:
        self._desk.settings.seen_length = length
        self.chart.set_line(length)
        if self.numbers is not None:
            words = cut_words(self.numbers, length)
            self.sentence.setText(words)
            self.cut_button.setVisible(bool(self.numbers.cut_at(length).rows))
            self.chart.setAccessibleDescription(words)
            if self.chart.hasFocus():
                announce(self.chart, words, urgent=True)

    def _show_total(self, numbers: TokenNumbers) -> None:
        """The tokens of an epoch: those of all rows, as far as they train."""
        prepared = self._entry.prepared if self._entry else None
        share = prepared.train / max(1, numbers.rows) if prepared else 1.0
        note = self.tr("{count} in all rows").format(count=count_text(numbers.total)) if share < 1 else ""
        about = self.tr("≈ {count}") if share < 1 else "{count}"
        self.total.set_value(
            about.format(count=count_text(round(numbers.total * min(1.0, share)))), note, self.tr("tokens")
        )

    def _show_characters(self) -> None:
        imported, prepared = (self._entry.imported, self._entry.prepared) if self._entry else (None, None)
        if imported is None:
            return
        # Of the texts themselves, as the doctor counts them; what is prepared counts the marks of turns too.
        share = min(1.0, prepared.train / max(1, imported.kept)) if prepared else 1.0
        note = self.tr("{count} in all rows").format(count=count_text(imported.characters)) if share < 1 else ""
        about = self.tr("≈ {count}") if share < 1 else "{count}"
        total = about.format(count=count_text(round(imported.characters * share)))
        self.total.set_value(total, note, self.tr("characters"))
        self.longest.set_value(count_text(imported.longest), "", self.tr("characters"))

    def _show_images(self, entry: Entry) -> None:
        """Images have no length and no language: how many there are, and how many of each label."""
        self.numbers = None
        self._languages_card.hide()
        imported, prepared = entry.imported, entry.prepared
        if imported is None or prepared is None:
            self.images.set_value(count_text(imported.kept) if imported else "")
            self.tiles.show_only((self.images,))
            return
        held_out = self.tr("{count} of them held out").format(count=count_text(prepared.held_out))
        self.images.set_value(count_text(prepared.train + prepared.held_out), held_out if prepared.held_out else "")
        counts = {label: sum(sides) for label, sides in prepared.labels.items()}
        self.labels.set_value(count_text(len(counts)))
        if counts:
            fewest, most = min(counts, key=lambda each: counts[each]), max(counts, key=lambda each: counts[each])
            if counts[fewest] == counts[most]:
                self.per_label.set_value(count_text(counts[most]), self.tr("of every label"))
            else:
                note = self.tr("fewest: {fewest}, most: {most}").format(fewest=fewest, most=most)
                self.per_label.set_value(f"{count_text(counts[fewest])} – {count_text(counts[most])}", note)
        self.tiles.show_only((self.images, self.labels, self.per_label))

    def _show_left_out(self, entry: Entry) -> None:
        clear_layout(self._left_out)
        left_out = entry.imported.left_out if entry.imported else ()
        self._left_out_card.setVisible(bool(left_out))
        for each in left_out:
            self._left_out.addWidget(WrapText(f"{reason_words(each.code)}: {count_text(each.rows)}"))

    def _show_languages(self, entry: Entry) -> None:
        clear_layout(self._languages)
        counts = entry.folder.languages()
        known, told = sum(counts.values()), {code: rows for code, rows in counts.items() if code}
        self._languages_card.setVisible(bool(told))
        for code, rows in list(told.items())[:MOST_LANGUAGES]:
            self._languages.addWidget(WrapText(f"{language_text(code)}: {_percent(rows / known)}"))
        if unsure := counts.get("", 0):
            words = self.tr("Too short or too mixed to tell: {share}")
            self._languages.addWidget(Muted(words.format(share=_percent(unsure / known))))

    def _build(self) -> None:
        self.length.setRange(8, 131_072)
        self.length.setValue(self._desk.settings.seen_length)
        self.length.setKeyboardTracking(False)
        self.length.setSuffix(self.tr(" tokens"))
        self.table.setModel(self.table_model)
        self.table.setAccessibleName(self.chart.accessibleName())
        self.table.setShowGrid(False)
        self.table.verticalHeader().hide()
        scale_with_text(self.table.verticalHeader(), "defaultSectionSize", pixels=ROW_HEIGHT)
        self.table.setTabKeyNavigation(False)
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.table_button.setCheckable(True)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.chart)
        self._stack.addWidget(self.table)
        inner = QWidget()
        mark(inner, "ground", "page")
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, GAP_L, 0, GAP_L)
        column.setSpacing(GAP_L)
        texts = (self.examples, self.total, self.middle, self.most, self.longest)
        self.tiles = TileGrid((*texts, self.images, self.labels, self.per_label))
        column.addWidget(self.strip)
        column.addWidget(self.tiles)
        self._length_card = self._make_length_card()
        column.addWidget(self._length_card)
        self._languages_card = Card(self.tr("Languages"), self.tr("Of the rows that were looked at."))
        self._languages_card.add_layout(self._languages)
        column.addWidget(self._languages_card)
        self._left_out_card = Card(self.tr("Left out while reading"))
        self._left_out_card.add_layout(self._left_out)
        column.addWidget(self._left_out_card)
        column.addStretch(1)
        self.setWidget(inner)
        keep_off_bar(self, column)
        self._show_counting(False)
        self.show_numbers(None)

    def _make_length_card(self) -> Card:
        card = Card(self.tr("Length in tokens"), self.tr("Counted with the model's own tokenizer and chat template."))
        choices = FlowLayout(gap=GAP_S, row_gap=GAP_S)
        for widget in (self.model, self.count_button, self.cancel_button):
            choices.addWidget(widget)
        card.add_layout(choices)
        card.add(self.bar)
        words = self.tr("Nothing was counted with this model yet. A hundred thousand examples take some ten seconds.")
        self._not_counted = Muted(words)
        card.add(self._not_counted)
        self._counted = QWidget()
        column = QVBoxLayout(self._counted)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_M)
        line = QHBoxLayout()
        line.setSpacing(GAP_L)
        line.addWidget(FormRow(self.tr("Longest example (context length)"), self.length))
        line.addWidget(self.sentence, 1, Qt.AlignmentFlag.AlignBottom)
        line.addWidget(self.cut_button, 0, Qt.AlignmentFlag.AlignBottom)
        line.addWidget(self.table_button, 0, Qt.AlignmentFlag.AlignBottom)
        column.addLayout(line)
        column.addWidget(self._stack)
        card.add(self._counted)
        return card


def _of_images(entry: Entry) -> bool:
    mapping = mapping_of(entry)
    return mapping is not None and mapping.shape == "image"


def cut_words(numbers: TokenNumbers, length: int) -> str:
    """What a context length costs, in a sentence."""
    cut = numbers.cut_at(length)
    if not cut.rows:
        return say("At {length} tokens nothing is cut off.").format(length=count_text(length))
    words = say("At {length} tokens, {rows} of the examples lose {tokens} of all tokens.")
    return words.format(
        length=count_text(length),
        rows=_percent(cut.rows / max(1, numbers.rows)),
        tokens=_percent(cut.tokens / max(1, numbers.total)),
    )


def _percent(share: float) -> str:
    percent = 100 * share
    if 0 < percent < 0.1:
        return say("less than {percent}").format(percent=f"{QLocale().toString(0.1, 'f', 1)} %")
    return f"{QLocale().toString(percent, 'f', 1)} %"
