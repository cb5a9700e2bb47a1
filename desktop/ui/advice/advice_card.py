"""What the adviser says: what to do, why, what would lead elsewhere, and the ways on."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.core.advice import Advice, Change
from desktop.core.problems import Problem
from desktop.ui.buttons import Button
from desktop.ui.card import Card
from desktop.ui.disclosure import Disclosure
from desktop.ui.flow import FlowLayout
from desktop.ui.icons import IconView
from desktop.ui.labels import Muted, WrapText
from desktop.ui.message_strip import MessageStrip
from desktop.ui.styling import clear_layout, mark
from desktop.ui.theme import GAP_M, GAP_S
from desktop.ui.wording import words_of

AGAINST = frozenset(
    "answers_may_suffer few_documents few_examples few_images few_numbers few_pairs few_per_label "
    "full_forgets_more images_alike labels_as_text looked_up_short no_documents no_examples no_pairs no_room_for_all "
    "one_sided prompts_fall_short prompts_fell_short single_label task_first too_few".split()
)
"""Reasons that tell of something missing or of a drawback; a tick beside them would look like praise."""


class AdviceCard(Card):
    """Sends `taken(Advice)`, `evidence_wanted()`, and `data_wanted()` where nothing can be said without examples.

    An advice that is taken although it says not to train has an empty recipe: New run goes on as it does by default.
    """

    taken = Signal(object)
    evidence_wanted = Signal()
    data_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.advice: Advice | None = None
        self.strips: list[MessageStrip] = []
        self._mend, self._reasons = QVBoxLayout(), QVBoxLayout()
        self.next = WrapText()
        self.elsewhere = Disclosure(
            self.tr("What would lead to another answer"), self.tr("What would lead to another answer")
        )
        self.elsewhere.body.setSpacing(GAP_S)
        self.take, self.try_prompts, self.choose = Button(), Button(), Button()
        self._buttons = FlowLayout()
        for layout in (self._mend, self._reasons):
            layout.setSpacing(GAP_M)
            self.add_layout(layout)
        self.add(self.elsewhere)
        self.add(self.next)
        self.add_layout(self._buttons)
        for button in (self.choose, self.take, self.try_prompts):  # a button in no layout would belong to nobody
            self._buttons.addWidget(button)
            button.hide()
        self.take.clicked.connect(lambda: self.taken.emit(self.advice))
        self.try_prompts.clicked.connect(self.evidence_wanted)
        self.choose.clicked.connect(self.data_wanted)
        self.hide()

    def show_advice(self, advice: Advice) -> None:
        """Say this, in place of what was said before."""
        if advice == self.advice:
            self.show()
            return
        self.advice = advice
        title = words_of(advice.title)
        self.set_title(title.title, title.cause)
        short = advice.said_as == "no_data"
        self.next.setText(title.remedy)
        self.next.setVisible(not short)
        for layout in (self._mend, self._reasons, self.elsewhere.body):
            clear_layout(layout)
        self.strips = [_strip(problem) for problem in advice.mend]
        for strip in self.strips:
            self._mend.addWidget(strip)
        for reason in () if short else advice.reasons:
            self._reasons.addWidget(_reason(reason))
        for change in advice.would_change:
            self.elsewhere.body.addWidget(WrapText(_change_text(change)))
        self.elsewhere.setVisible(bool(advice.would_change) and not short)
        self._show_ways_on(advice)
        self.show()

    def _show_ways_on(self, advice: Advice) -> None:
        """What is advised stands first, and is the one button that stands out."""
        alone = advice.recipe.get("objective") == "images"  # models that see images take no prompts
        self.take.setText(self.tr("Follow this advice") if advice.fine_tune else self.tr("Train all the same"))
        trying = self.tr("Try prompts first") if advice.fine_tune else self.tr("Try prompts now")
        self.try_prompts.setText(self.tr("See whether passages help") if advice.shape == "text" else trying)
        documents = advice.rung == "look_up"
        self.choose.setText(self.tr("Choose documents") if documents else self.tr("Choose examples"))
        self.take.set_reason(words_of(advice.mend[0]).title if alone and not advice.fine_tune else "")
        ways = (self.take, self.try_prompts) if advice.fine_tune else (self.try_prompts, self.take)
        for button in (self.choose, *ways):
            main = button is (self.choose if advice.wants_data else ways[0])
            mark(button, "kind", "primary" if main else "secondary")
            self._buttons.removeWidget(button)
            self._buttons.addWidget(button)
        self.choose.setVisible(advice.wants_data)
        self.take.setVisible(bool(advice.shape) or not advice.wants_data)
        self.try_prompts.setVisible(not alone and not advice.wants_data)
        QWidget.setTabOrder(*ways)


def _strip(problem: Problem) -> MessageStrip:
    """Something to mend before anything else."""
    words = words_of(problem)
    strip = MessageStrip(closable=False)
    strip.show_message("warn", words.title, f"{words.cause} {words.remedy}", closable=False)
    return strip


def _reason(problem: Problem) -> QWidget:
    words = words_of(problem)
    texts = QVBoxLayout()
    texts.setSpacing(2)
    texts.addWidget(WrapText(words.title))
    texts.addWidget(Muted(words.cause))
    box = QWidget()
    row = QHBoxLayout(box)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(GAP_M)
    against = problem.code.rpartition(".")[2] in AGAINST
    sign = IconView("info", "muted", 18) if against else IconView("check", "accent", 18)
    row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
    row.addLayout(texts, 1)
    return box


def _change_text(change: Change) -> str:
    return f"{words_of(change.when).title} → {words_of(Problem(f'advice.rung.{change.rung}')).title}"
