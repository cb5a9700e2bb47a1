"""One adapter in full: what it is, how good it is, name, tags and note, and what can be done with it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QGridLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.core.adapters import AdapterFacts
from desktop.core.typed import parts_of
from desktop.services.combining import Compared
from desktop.ui.adapters.words import base_words, came_words, data_words, head_words, long_score
from desktop.ui.buttons import Button, DangerButton, PrimaryButton
from desktop.ui.card import Card
from desktop.ui.flow import FlowLayout
from desktop.ui.form import FormRow
from desktop.ui.labels import Muted, StrongLines, WrapText
from desktop.ui.styling import clear_layout
from desktop.ui.theme import GAP_M, GAP_S, GAP_XS
from desktop.ui.wording import detail_of, words_of


class AdapterDetails(Card):
    """Sends what a person wants of the adapter that is shown: `chat_wanted`, `export_wanted`, `run_wanted`,
    `base_wanted` (to choose one), `fetch_wanted`, `score_wanted`, `delete_wanted`, each with its `AdapterFacts`, and
    `noted(AdapterFacts, tags, note)` and `renamed(AdapterFacts, name)`."""

    chat_wanted = Signal(object)
    export_wanted = Signal(object)
    run_wanted = Signal(object)
    base_wanted = Signal(object)
    fetch_wanted = Signal(object)
    score_wanted = Signal(object)
    delete_wanted = Signal(object)
    noted = Signal(object, list, str)
    renamed = Signal(object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(" ", " ", parent)
        self.adapter: AdapterFacts | None = None
        self.facts = QGridLayout()
        self.facts.setHorizontalSpacing(GAP_M)
        self.facts.setVerticalSpacing(GAP_S)
        self.facts.setColumnStretch(1, 1)
        self.said = QVBoxLayout()
        self.said.setSpacing(GAP_XS)
        self.name, self.tags, self.note = QLineEdit(), QLineEdit(), QLineEdit()
        self.tags.setPlaceholderText(self.tr("like: mails, keep, v2"))
        self.chat_button = PrimaryButton(self.tr("Try out"), "chat")
        self.run_button = Button(self.tr("Open run"), "chart")
        self.export_button = Button(self.tr("Export"), "export")
        self.folder_button = Button(self.tr("Open folder"), "folder")
        self.fetch_button = PrimaryButton(self.tr("Fetch its base model"), "models")
        self.base_button = Button(self.tr("Choose its base …"))
        self.score_button = Button(self.tr("Score …"), "check")
        self.delete_button = DangerButton(self.tr("Move to the bin"), "trash")
        self._build()

    def _build(self) -> None:
        row = QWidget()
        buttons = FlowLayout(row, GAP_S)
        buttons.setContentsMargins(0, 0, 0, 0)
        for button, sent in (
            (self.chat_button, self.chat_wanted),
            (self.fetch_button, self.fetch_wanted),
            (self.base_button, self.base_wanted),
            (self.run_button, self.run_wanted),
            (self.score_button, self.score_wanted),
            (self.export_button, self.export_wanted),
            (self.folder_button, None),
            (self.delete_button, self.delete_wanted),
        ):
            buttons.addWidget(button)
            if sent is not None:
                button.clicked.connect(lambda _=False, sent=sent: sent.emit(self.adapter))
        self.folder_button.clicked.connect(self._open_folder)
        for line in (self.tags, self.note):
            line.editingFinished.connect(self._send_note)
        self.name.editingFinished.connect(self._send_name)
        self._name_row = FormRow(self.tr("Name"), self.name)
        self.add_layout(self.facts)
        self.add(row)
        self.add_layout(self.said)
        self.add(self._name_row)
        self.add(FormRow(self.tr("Tags, separated by commas"), self.tags))
        self.add(FormRow(self.tr("Note"), self.note))
        self.body.addStretch(1)

    def show_adapter(self, one: AdapterFacts, run_names: dict[str, str], compared: Sequence[Compared]) -> None:
        """Show an adapter; `run_names` are the names of runs by their ids, `compared` how it does beside its parts."""
        self.adapter = one
        self.set_title(one.name, head_words(one))
        clear_layout(self.facts)
        clear_layout(self.said)
        self._row = 0
        self._fact(self.tr("Base model"), base_words(one))
        self._fact(self.tr("Made of") if one.combined else self.tr("Data"), data_words(one))
        self._fact(self.tr("From"), came_words(one))
        if one.origin:
            self._fact(self.tr("Was in"), one.origin)
        for place, score in enumerate(one.scores):
            self._fact("" if place else self.tr("Score"), long_score(score, run_names.get(score.on, score.on)))
        if not one.scores:
            self._fact(self.tr("Score"), self.tr("not scored yet"))
        if one.licence is not None:
            self._fact(self.tr("Licence"), one.licence or self.tr("not known"))
        for found in (*(each.says for each in compared), *one.notices):
            words = words_of(found)
            self.said.addWidget(StrongLines(words.title))
            self.said.addWidget(Muted(detail_of(found)))
            self.said.addSpacing(GAP_XS)
        self.name.setText(one.name)
        self.tags.setText(", ".join(one.tags))
        self.note.setText(one.note)
        self._show_buttons(one)

    def _show_buttons(self, one: AdapterFacts) -> None:
        here, of_run = bool(one.base_folder), one.came_from == "run"
        self.chat_button.setVisible(here)
        self.fetch_button.setVisible(not here and bool(one.base.repository))
        self.base_button.setVisible(not of_run and not here)
        self.run_button.setVisible(of_run)
        self.export_button.setVisible(of_run or here)
        self._name_row.setVisible(not of_run)
        self.score_button.setVisible(not of_run and here)
        self.delete_button.setVisible(not of_run)
        for button, words in (
            (self.chat_button, self.tr("Try out {name}")),
            (self.export_button, self.tr("Export {name}")),
            (self.delete_button, self.tr("Move {name} to the bin")),
            (self.folder_button, self.tr("Open the folder of {name}")),
        ):
            button.setAccessibleName(words.format(name=one.name))

    def _fact(self, name: str, text: str) -> None:
        value = WrapText(text)
        value.make_selectable()
        self.facts.addWidget(Muted(name), self._row, 0, Qt.AlignmentFlag.AlignTop)
        self.facts.addWidget(value, self._row, 1)
        self._row += 1

    def _send_note(self) -> None:
        """Once for what has changed: the line also sends when it merely loses the keyboard."""
        one = self.adapter
        if one is None:
            return
        tags = parts_of(self.tags.text())
        if sorted(tags) != sorted(one.tags) or self.note.text().strip() != one.note:
            self.noted.emit(one, tags, self.note.text())

    def _send_name(self) -> None:
        one = self.adapter
        if one is not None and self.name.text().strip() != one.name:
            self.renamed.emit(one, self.name.text())

    def _open_folder(self) -> None:
        if self.adapter:
            QDesktopServices.openUrl(QUrl.fromLocalFile(self.adapter.learned))
