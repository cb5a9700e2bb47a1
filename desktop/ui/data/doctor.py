"""What the doctor found: the worst first, with the rows to look at and a fix that can be taken back."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.core.datasets import MENDED_BY_ORDER, Finding, Fix, LeftOutCount
from desktop.data.library import Entry
from desktop.ui.badge import Badge
from desktop.ui.buttons import Button, QuietButton
from desktop.ui.card import Card
from desktop.ui.data.words import (
    SEVERITY_LEVELS,
    done_words,
    finding_words,
    fix_words,
    fixed_codes,
    open_findings,
    reason_cause,
    reason_words,
    severity_words,
)
from desktop.ui.empty_page import EmptyPage
from desktop.ui.flow import FlowLayout
from desktop.ui.icons import IconView
from desktop.ui.labels import CardTitle, Muted, Strong, WrapText
from desktop.ui.styling import clear_layout, keep_off_bar, mark
from desktop.ui.texts import count_text
from desktop.ui.theme import GAP_L, GAP_M, GAP_S, GAP_XS


class DoctorTab(QScrollArea):
    """Sends `rows_wanted(code)`, `fix_wanted(code)`, `unfix_wanted(code)` and `left_out_wanted(code)`."""

    rows_wanted = Signal(str)
    fix_wanted = Signal(str)
    unfix_wanted = Signal(str)
    left_out_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.cards: dict[str, FindingCard] = {}
        self._entry: Entry | None = None
        self._busy = self._mended = ""
        self._turn_buttons: list[Button] = []
        self.summary, self._icon = CardTitle(), IconView("check", "good", 20)
        self.detail = Muted()
        self.empty = EmptyPage("search", self.tr("The doctor has not looked yet"), "")
        self._cards = QVBoxLayout()
        self._cards.setSpacing(GAP_M)
        self._build()

    def show_entry(self, entry: Entry) -> None:
        """Show the findings of a dataset; nothing is built anew when they are the same."""
        before, self._entry = self._entry, entry
        if before is not None and _facts(before) == _facts(entry):
            return
        clear_layout(self._cards)
        self.cards = {}
        looked = entry.findings is not None
        self.empty.setVisible(not looked)
        self._head.setVisible(looked)
        self._say_summary(entry)
        done = fixed_codes(entry)
        ordered = [*open_findings(entry), *(each for each in entry.findings or () if each.code in done)]
        for finding in ordered:
            self._add(finding, next((fix for fix in entry.recipe.fixes if fix.code == finding.code), None))
        self._turn_buttons = []
        if entry.recipe.mend_turns:
            self._cards.addWidget(self._in_order_card())
        if entry.imported and entry.imported.left_out:
            self._cards.addWidget(self._left_out_card(entry.imported.left_out, entry.recipe.mend_turns))
        self.show_busy(self._busy)
        if self._mended in self.cards:  # whoever works with the keyboard goes on where they were
            self.cards[self._mended].setFocus()
            self._mended = ""

    def show_busy(self, reason: str, step: str = "") -> None:
        """While there is work under way, fixes have to wait; `reason` says so."""
        self._busy = reason
        for card in self.cards.values():
            card.set_busy(reason)
        for button in self._turn_buttons:
            button.set_reason(reason)
        looking = self.tr("It is looking now …") if step == "checking" else ""
        reading = self.tr("It looks as soon as the files are read.") if step in ("reading", "preview") else ""
        words = looking or reading or self.tr("Read the files again, and it looks at every row.")
        self.empty.sentence.setText(words)

    def _add(self, finding: Finding, fix: Fix | None) -> None:
        card = FindingCard(finding, fix)
        card.show_button.clicked.connect(lambda: self.rows_wanted.emit(finding.code))
        card.fix_button.clicked.connect(lambda: self._mend(finding.code, self.fix_wanted))
        card.undo_button.clicked.connect(lambda: self._mend(finding.code, self.unfix_wanted))
        card.set_busy(self._busy)
        self.cards[finding.code] = card
        self._cards.addWidget(card)

    def _mend(self, code: str, wanted: SignalInstance) -> None:
        self._mended = code
        wanted.emit(code)

    def _say_summary(self, entry: Entry) -> None:
        found = open_findings(entry)
        serious = sum(finding.severity == "serious" for finding in found)
        looks = sum(finding.severity == "look" for finding in found)
        if serious == 1:
            title = self.tr("One serious thing was found")
        elif serious:
            title = self.tr("{count} serious things were found").format(count=count_text(serious))
        else:
            title = self.tr("Nothing serious was found")
        level = "bad" if serious else "warn" if looks else "good"
        self._icon.set_icon({"bad": "problem", "warn": "warning", "good": "check"}[level], level)
        self.summary.setText(title)
        looked_at = entry.imported.kept if entry.imported else 0
        words = self.tr("The doctor looked at {count} examples. Nothing here keeps you from training.")
        self.detail.setText(words.format(count=count_text(looked_at)))

    def _in_order_card(self) -> Card:
        """What putting turns in order did, and the way back."""
        words = self.tr(
            "Neighbouring texts of one speaker were joined; what stood before the first question or behind the last "
            "answer was dropped. Your files are as they were."
        )
        card = Card(self.tr("Turns were put in order"), words)
        undo = QuietButton(self.tr("Undo"), "undo")
        undo.setAccessibleName(self.tr("Undo: turns were put in order"))
        undo.clicked.connect(lambda: self.unfix_wanted.emit("row.role_order"))
        self._turn_buttons.append(undo)
        row = QHBoxLayout()
        row.addWidget(undo)
        row.addStretch(1)
        card.add_layout(row)
        return card

    def _left_out_card(self, left_out: tuple[LeftOutCount, ...], in_order: bool) -> Card:
        count = sum(each.rows for each in left_out)
        words = self.tr("{count} rows could not be read and are left out")
        title = self.tr("One row could not be read and is left out") if count == 1 else words.format(
            count=count_text(count)
        )  # fmt: skip
        card = Card(title, self.tr("The files are as they were; mend them there and read them again."))
        for each in left_out:
            card.add(self._reason_row(each, mendable=each.code in MENDED_BY_ORDER and not in_order))
        return card

    def _reason_row(self, each: LeftOutCount, *, mendable: bool) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP_M)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Strong(f"{reason_words(each.code)}: {count_text(each.rows)}"))
        words.addWidget(Muted(reason_cause(each.code)))
        button = Button(self.tr("Show me"))
        button.setAccessibleName(self.tr("Show me: {reason}").format(reason=reason_words(each.code)))
        button.clicked.connect(lambda: self.left_out_wanted.emit(each.code))
        row.addLayout(words, 1)
        row.addWidget(button)
        if mendable:
            mend = Button(self.tr("Put in order"))
            mend.setAccessibleName(self.tr("Put in order: {reason}").format(reason=reason_words(each.code)))
            mend.set_hint(self.tr("Joins neighbouring texts of one speaker and drops what has no answer."))
            mend.clicked.connect(lambda: self.fix_wanted.emit(each.code))
            self._turn_buttons.append(mend)
            row.addWidget(mend)
        return holder

    def _build(self) -> None:
        inner = QWidget()
        mark(inner, "ground", "page")
        self._head = QWidget()
        line = QHBoxLayout(self._head)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(GAP_M)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.summary)
        words.addWidget(self.detail)
        line.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(words, 1)
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, GAP_L, 0, GAP_L)
        column.setSpacing(GAP_M)
        column.addWidget(self._head)
        column.addWidget(self.empty, 1)
        column.addLayout(self._cards)
        column.addStretch(1)
        self.setWidget(inner)
        keep_off_bar(self, column)


class FindingCard(Card):
    """One finding: how bad, what, why it matters, and what can be done."""

    def __init__(self, finding: Finding, fix: Fix | None, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self.finding, self.fix = finding, fix
        words = finding_words(finding)
        self.badge = Badge()
        if fix:
            self.badge.show_words("good", done_words(fix.kind, finding.rows))
        else:
            self.badge.show_words(SEVERITY_LEVELS[finding.severity], severity_words(finding.severity))
        self.title = WrapText(words.title)
        self.title.kind = "strong"
        self.title._take_font()
        self.show_button = Button(self.tr("Show me"))
        self.fix_button = Button(fix_words(finding.fix) if finding.fix else "")
        self.undo_button = QuietButton(self.tr("Undo"), "undo")
        self.setAccessibleName(f"{self.badge.text}: {words.title}")
        for button in (self.show_button, self.fix_button, self.undo_button):
            button.setAccessibleName(f"{button.text()}: {words.title}")
        self.fix_button.set_hint(words.remedy)
        self.setFocusProxy(self.undo_button if fix else self.fix_button if finding.fix else self.show_button)
        self._build(words.cause, words.remedy)
        # Only now: shown before it has a parent, a button would be a window of its own for a moment.
        self.show_button.setVisible(finding.rows > 0 and not finding.code.startswith("few."))
        self.fix_button.setVisible(finding.fix is not None and fix is None)
        self.undo_button.setVisible(fix is not None)

    def set_busy(self, reason: str) -> None:
        """Hold the fixes off while there is work under way."""
        self.fix_button.set_reason(reason)
        self.undo_button.set_reason(reason)

    def _build(self, cause: str, remedy: str) -> None:
        head = QHBoxLayout()
        head.setSpacing(GAP_M)
        head.addWidget(self.badge, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(GAP_XS)
        words.addWidget(self.title)
        words.addWidget(Muted(cause))
        if remedy:
            words.addWidget(Muted(remedy))
        buttons = FlowLayout(gap=GAP_S)
        buttons.setContentsMargins(0, GAP_XS, 0, 0)
        for button in (self.show_button, self.fix_button, self.undo_button):
            buttons.addWidget(button)
        words.addLayout(buttons)
        head.addLayout(words, 1)
        self.add_layout(head)


def _facts(entry: Entry) -> tuple[object, ...]:
    return entry.path, entry.findings, entry.recipe.fixes, entry.recipe.mend_turns, entry.imported
