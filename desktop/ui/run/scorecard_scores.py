"""The scores of a run's scorecard: a bar for each side with what it is known within, the loss, and which answers are
likelier."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop.core.evidence import LESS_IS_BETTER, MEASURES
from desktop.core.scorecard import Difference, Losses, Pairs, Scorecard, Side, SideName, Standing
from desktop.core.scores import Interval
from desktop.ui.advice.score_bar import ScoreBar
from desktop.ui.card import Card
from desktop.ui.labels import Muted, StrongLines, Text, WrapText
from desktop.ui.score_words import measure_words, score_text
from desktop.ui.styling import clear_layout
from desktop.ui.texts import count_text, ended, number_text, sentences
from desktop.ui.theme import GAP_M, GAP_S

TONES: dict[Standing, str] = {"better": "good", "same": "muted", "worse": "bad", "too_few": "muted"}


class ScoresCard(Card):
    """One row for each side: name, bar, figures, and how clearly the tuned model is above it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("How good the answers are"), " ", parent)
        self.table = QGridLayout()
        self.table.setHorizontalSpacing(GAP_M)
        self.table.setVerticalSpacing(GAP_S)
        self.table.setColumnStretch(1, 1)
        self.more = Muted("")
        self.loss = Muted("")
        self.add_layout(self.table)
        self.add(self.more)
        self.add(self.loss)

    def show_card(self, card: Scorecard) -> None:
        """Show another scorecard; hidden where it has no score at all."""
        clear_layout(self.table)
        rows = 0
        if card.pairs:
            rows = self._pairs(card.pairs)
        scored = [side for side in card.sides if side.main]
        most = max((side.main.high for side in scored if side.main), default=1.0) if self._less(card) else 1.0
        for side in scored:
            rows += 1
            self._side(rows, side, card, most or 1.0)
        self._say_more(card, scored)
        self.loss.setText(_loss_words(card.losses) if card.losses else "")
        self.loss.setVisible(card.losses is not None)
        self.setVisible(bool(rows) or card.losses is not None)

    @staticmethod
    def _less(card: Scorecard) -> bool:
        return card.measure in LESS_IS_BETTER

    def _say_more(self, card: Scorecard, scored: list[Side]) -> None:
        """On what the bars stand, and the scores that do not decide."""
        note = self.tr("{measure}, with the range in which it lies for 95 of 100 such sets of examples.")
        count = card.count
        on = self.tr("{count} held-out examples that training never saw").format(count=count_text(count))
        if count == 1:
            on = self.tr("One held-out example that training never saw")
        name = measure_words(card.measure) if scored else self.tr("Loss and perplexity")
        title = (
            self.tr("How well it knows such texts") if card.task == "passages" else self.tr("How good the answers are")
        )
        self.set_title(title, sentences(on, note.format(measure=name[0].upper() + name[1:])) if scored else ended(on))
        others = []
        for side in scored:
            texts = [f"{measure_words(one.name)} {score_text(one.name, one.interval)}" for one in side.scores[1:]]
            if texts:
                others.append(f"{side_words(side.name)}: {', '.join(texts)}")
        self.more.setText(self.tr("Also: {scores}.").format(scores="; ".join(others)) if others else "")
        self.more.setVisible(bool(others))

    def _side(self, row: int, side: Side, card: Scorecard, most: float) -> None:
        assert side.main
        name = side_words(side.name)
        if side.shots:
            name = self.tr("{name} ({count})").format(name=name, count=count_text(side.shots))
        figures, share = score_text(card.measure, side.main), MEASURES[card.task][0].share
        self._row(row, name, figures, side.main, most, side.name, card.against(side.name), share)

    def _pairs(self, found: Pairs) -> int:
        """The rows about pairs of answers; how many."""
        what = self.tr("Better answer likelier: {name}")
        for row, (name, interval) in enumerate((("base", found.base), ("tuned", found.tuned)), start=1):
            side: SideName = "tuned" if name == "tuned" else "base"
            against = None
            if side == "base":
                against = Difference(to="base", found=found.difference, count=found.count, standing=found.standing)
            label = what.format(name=side_words(side))
            self._row(row, label, score_text("accuracy", interval), interval, 1.0, side, against)
        return 2

    def _row(
        self, row: int, name: str, figures: str, found: Interval, most: float, side: SideName,
        against: Difference | None, share: bool = True,
    ) -> None:  # fmt: skip
        tuned = side == "tuned"
        spoken = self.tr("{name}: {score}").format(name=name, score=figures)
        if against:
            spoken = sentences(spoken, standing_words(against.standing))
        self.table.addWidget(StrongLines(name) if tuned else WrapText(name), row, 0)
        self.table.addWidget(ScoreBar(spoken, found, most, best=tuned), row, 1)
        self.table.addWidget(Text(figures), row, 2, Qt.AlignmentFlag.AlignRight)
        if against:
            standing = WrapText(standing_words(against.standing), tone=TONES[against.standing])
            standing.setToolTip(_difference_words(against, share))
            self.table.addWidget(standing, row, 3)


def _tr(text: str) -> str:
    return QCoreApplication.translate("scorecard", text)


def side_words(name: SideName) -> str:
    """Whose answers they are."""
    texts = {
        "base": "Base model",
        "shots": "Base with examples",
        "tuned": "Tuned model",
        "guess": "Always the most usual answer",
    }
    return _tr(texts[name])


def standing_words(standing: Standing) -> str:
    """How the tuned model stands beside another side."""
    texts = {
        "better": "tuned clearly better",
        "same": "no difference you can rely on",
        "worse": "tuned clearly worse",
        "too_few": "too few examples to tell",
    }
    return _tr(texts[standing])


def _difference_words(found: Difference, share: bool) -> str:
    text = _tr("Tuned minus this, by {count} examples: {value} ({low} to {high})")
    if share:
        text = _tr("Tuned minus this, by {count} examples: {value} points ({low} to {high})")
    ends = (found.found.value, found.found.low, found.found.high)
    value, low, high = (f"{100 * end:+.0f}" if share else number_text(end) for end in ends)
    return text.format(count=count_text(found.count), value=value, low=low, high=high)


def _loss_words(found: Losses) -> str:
    """Loss and perplexity of both on the same tokens, as one line."""
    text = _tr(
        "Loss per token on the same {tokens} tokens of {count} held-out examples: {base} before, {tuned} after "
        "(perplexity {before} and {after}); {standing}."
    )
    if found.examples == 1:
        text = _tr(
            "Loss per token on the same {tokens} tokens of one held-out example: {base} before, {tuned} after "
            "(perplexity {before} and {after}); {standing}."
        )
    return text.format(
        tokens=count_text(found.tokens),
        count=count_text(found.examples),
        base=number_text(found.base.value),
        tuned=number_text(found.tuned.value),
        before=number_text(found.base_perplexity),
        after=number_text(found.tuned_perplexity),
        standing=standing_words(found.standing),
    )
