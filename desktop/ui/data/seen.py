"""What the model sees of one example: its tokens, which of them are learned, where the turn ends, what is cut off."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from desktop.core.data_jobs import See
from desktop.core.datasets import Seen, SeenToken
from desktop.core.problems import Problem
from desktop.services.data_asker import DataAsker
from desktop.services.desk import Desk
from desktop.services.task import while_there
from desktop.ui.card import Card
from desktop.ui.data.model_choice import ModelChoice
from desktop.ui.data.token_flow import TokenFlow, paint_token
from desktop.ui.data.words import say
from desktop.ui.fields import SpinBox
from desktop.ui.flow import FlowLayout
from desktop.ui.labels import Muted, Small, Text, WrapText
from desktop.ui.message_strip import MessageStrip
from desktop.ui.speaking import announce
from desktop.ui.styling import keep_off_bar, mark, smooth_painter
from desktop.ui.texts import count_text
from desktop.ui.theme import GAP_L, GAP_M, GAP_S, GAP_XS, scaled

if TYPE_CHECKING:
    from PySide6.QtCore import QRect

LONGEST_CONTEXT = 131_072


class SeenView(QWidget):
    """Asks a data process that stays; while it works, the example before stays to be seen."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._row: tuple[Path, int] | None = None
        self._asked: See | None = None
        self.seen: Seen | None = None
        self.asker = DataAsker(self)
        self.model, self.length = ModelChoice(desk), SpinBox()
        self.flow, self.strip = TokenFlow(), MessageStrip()
        self.counts, self.readout = WrapText(), Muted()
        self.length.setRange(8, LONGEST_CONTEXT)
        self.length.setSingleStep(64)
        self.length.setValue(desk.settings.seen_length)
        self.length.setKeyboardTracking(False)
        self.length.setSuffix(self.tr(" tokens"))
        self.length.setAccessibleName(self.tr("Longest example (context length)"))
        self._build()
        self.model.model_chosen.connect(lambda _: self._ask())
        self.model.refused.connect(while_there(self, lambda problem: self._say(problem)))
        self.length.valueChanged.connect(self._take_length)
        self.flow.token_pointed.connect(self._read_out)
        self.asker.answered.connect(self._take)
        self.asker.refused.connect(self._refused)

    def show_row(self, folder: Path, row: int) -> None:
        """Show another row of a dataset folder."""
        if (folder, row) != self._row:
            self._row = (folder, row)
            self._ask()

    def close_asker(self) -> None:
        """End the process."""
        self._row, self._asked = None, None
        self.asker.close()

    def _ask(self) -> None:
        if self._row is None:
            return
        if not self.model.folder:
            words = self.tr("Fetch or add a model first: the Models page lists them.")
            self.strip.show_message("info", words, closable=False)
            return
        folder, row = self._row
        self._asked = See(str(folder), row, self.model.folder, self.length.value())
        self.asker.ask(self._asked, Seen)

    def _take_length(self, value: int) -> None:
        self._desk.settings.seen_length = value
        self._ask()

    def _take(self, ask: object, seen: Seen) -> None:
        if ask != self._asked:
            return
        self.strip.hide()
        self.seen = seen
        self.flow.show_tokens(seen.tokens)
        words = summary_words(seen, self.length.value())
        self.counts.setText(words)
        self.flow.setAccessibleDescription(words)
        self._read_out(-1)

    def _refused(self, ask: object, problems: list[Problem]) -> None:
        if ask == self._asked:
            self.flow.show_tokens(())
            self.counts.setText("")
            self._say(problems[0])

    def _say(self, problem: Problem) -> None:
        self.strip.tell_problem(problem)

    def _read_out(self, number: int) -> None:
        if number < 0 or self.seen is None:
            self.readout.setText(self.tr("Point at a token, or use the arrow keys, to read it out."))
            return
        words = token_words(self.seen, number)
        self.readout.setText(words)
        self.flow.setAccessibleDescription(words)
        if self.flow.hasFocus():
            announce(self.flow, words, urgent=True)
            box = self.flow.box_of(number).toRect()
            spot = self.flow.mapTo(self._holder, box.center())
            self._area.ensureVisible(spot.x(), spot.y(), 0, box.height())

    def _build(self) -> None:
        choices = FlowLayout(gap=GAP_L, row_gap=GAP_S)
        for words, control in ((self.tr("Model"), self.model), (self.tr("Longest example"), self.length)):
            choices.addWidget(_pair(words, control))
        legend = FlowLayout(gap=GAP_L, row_gap=GAP_XS)
        for token, words in legend_entries():
            legend.addWidget(_Key(token, words))
        card = Card()
        card.add_layout(legend)
        card.add(self.flow)
        self._holder = holder = QWidget()
        mark(holder, "ground", "page")
        inside = QVBoxLayout(holder)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(GAP_M)
        inside.addLayout(choices)
        inside.addWidget(self.strip)
        inside.addWidget(self.counts)
        inside.addWidget(card)
        inside.addStretch(1)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidget(holder)
        keep_off_bar(self._area, inside)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, GAP_S, 0, 0)
        column.setSpacing(GAP_S)
        column.addWidget(self._area, 1)
        column.addWidget(self.readout)


def _pair(words: str, control: QWidget) -> QWidget:
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(GAP_S)
    label = Text(words, tone="muted")
    label.setBuddy(control)
    row.addWidget(label)
    row.addWidget(control)
    return holder


def summary_words(seen: Seen, length: int) -> str:
    """Counts in a sentence."""
    kept = seen.total - seen.cut
    parts = [
        say("{total} tokens, {learned} of them learned.").format(
            total=count_text(seen.total), learned=count_text(seen.learned)
        )
    ]
    if seen.cut:
        words = say("At {length} tokens the last {cut} are cut off; {kept} stay.")
        parts.append(words.format(length=count_text(length), cut=count_text(seen.cut), kept=count_text(kept)))
        if not seen.learned:
            parts.append(say("Nothing is left to learn from this example."))
    if seen.windows > 1:
        words = say("The passage is learned in {windows} pieces of at most {length} tokens.")
        parts.append(words.format(windows=count_text(seen.windows), length=count_text(length)))
    if seen.plain_template:
        parts.append(say("This model has no chat template of its own, so “User: … Assistant: …” is used."))
    if len(seen.tokens) < seen.total:
        parts.append(say("The first {count} are shown.").format(count=count_text(len(seen.tokens))))
    return " ".join(parts)


def token_words(seen: Seen, number: int) -> str:
    """One token, read out."""
    token = seen.tokens[number]
    parts = [
        say("Token {number} of {total}").format(number=count_text(number + 1), total=count_text(seen.total)),
        f"“{token.shown.strip(chr(10))}”",
        say("id {number}").format(number=token.id),
    ]
    if token.continues:
        parts.append(say("goes on with the letter before"))
    if token.ends_turn:
        parts.append(say("ends the turn"))
    elif token.special:
        parts.append(say("special mark"))
    if token.cut:
        parts.append(say("cut off, the model never sees it"))
    else:
        parts.append(say("learned (carries loss)") if token.learned else say("only read"))
    return " · ".join(parts)


def legend_entries() -> list[tuple[SeenToken, str]]:
    """A sample and words for everything a token can be."""

    def sample(text: str, **facts: bool) -> SeenToken:
        plain = {"learned": False, "special": False, "ends_turn": False, "cut": False, "continues": False}
        return SeenToken(text=text, id=0, **(plain | facts))

    return [
        (sample(say("text"), learned=True), say("learned (carries loss)")),
        (sample(say("text")), say("only read")),
        (sample(say("end"), special=True, ends_turn=True, learned=True), say("end of the turn")),
        (sample(say("mark"), special=True), say("special mark")),
        (sample(say("text"), cut=True), say("cut off")),
    ]


class _Key(QWidget):
    """One entry of the legend."""

    def __init__(self, token: SeenToken, words: str) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP_XS + 2)
        row.addWidget(_Sample(token))
        row.addWidget(Small(words))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)


class _Sample(QWidget):
    """A token as it is drawn."""

    def __init__(self, token: SeenToken) -> None:
        super().__init__()
        self._token = token
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        wide = self.fontMetrics().horizontalAdvance(self._token.text)
        return QSize(wide + (12 if self._token.special else 2), scaled(22))

    def paintEvent(self, event: QPaintEvent, /) -> None:
        area: QRect = self.rect()
        with smooth_painter(self) as painter:
            paint_token(painter, self._token, self._token.text, area.toRectF().adjusted(0, 0, 0, -1))
