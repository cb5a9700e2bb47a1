"""Export: the adapter, base and adapter merged, or a GGUF file; what each takes, where to, and how to load it."""

from __future__ import annotations

import time
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.core.exports import Exported, Kind
from desktop.core.files import free_bytes
from desktop.core.gguf_types import GGUF_TYPES, USUAL
from desktop.core.problems import Problem, ProblemError
from desktop.core.runs import ACTIVE, RunFolder, RunRecord
from desktop.services.bin import Thrown, put_back, to_bin
from desktop.services.desk import Desk
from desktop.services.export_source import Source, source_of_run
from desktop.services.exporting import Wish, default_target, export, faults
from desktop.services.task import Task, while_there
from desktop.ui import remember
from desktop.ui.buttons import Button, PrimaryButton
from desktop.ui.card import Card
from desktop.ui.fields import ComboBox, PathField, StrengthBox
from desktop.ui.form import FormRow
from desktop.ui.labels import Muted
from desktop.ui.message_strip import Level, MessageStrip
from desktop.ui.pages.option_card import OptionCard
from desktop.ui.progress import ThinBar
from desktop.ui.run.export_done import LoadCard, PastExports, kind_words, open_folder
from desktop.ui.run.export_hub import SendCard
from desktop.ui.run.export_offers import Needs, duration_text, exports_of, needs_of, step_words
from desktop.ui.run.recipe import recipe_of
from desktop.ui.styling import clear_layout, keep_off_bar, scale_with_text
from desktop.ui.texts import left_text, memory_text, sentences, size_text
from desktop.ui.theme import BODY_WIDTH, GAP_L, GAP_M, REVEAL_MS
from desktop.ui.wording import detail_of, words_of

_KIND, _FORM = "export-kind", "export-form"
"""What a person chose last, as it is remembered."""


@dataclass(frozen=True)
class _Export:
    """An export that is being written, and since when."""

    wish: Wish
    task: Task
    began: float


class ExportTab(QScrollArea):
    """Choose what, choose where, write: of a run, or of an adapter of the library. Cancelling leaves nothing behind."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._desk = desk
        self._source: Source | None = None
        self._task: Task | None = None
        self._under_way: dict[str, _Export] = {}
        """The exports that are being written, by the id of what they are of: one may look at another run meanwhile."""
        self._failed: dict[str, Problem] = {}
        """Why an export ended while another run was shown, until its own is shown again."""
        self._looking: Source | None = None
        self._written: Exported | None = None
        self._kind: Kind = "adapter"
        self._needs: Needs = {}
        self._blocked = ""
        self._began = 0.0
        self.strip = MessageStrip()
        self.strip.first_clicked.connect(lambda: self._written and open_folder(self._written))
        self.adapter = OptionCard(
            self.tr("Adapter"), self.tr("Small; for peft, vLLM and Ollama, together with the same base model.")
        )
        self.merged = OptionCard(*exports_of(None)[1:3])
        self.gguf = OptionCard(
            self.tr("GGUF"), self.tr("One file for LM Studio, Ollama and llama.cpp, in 16 bits or made smaller.")
        )
        self.cards: dict[Kind, OptionCard] = {"adapter": self.adapter, "merged": self.merged, "gguf": self.gguf}
        self.facts: dict[Kind, Muted] = {kind: Muted("") for kind in self.cards}
        self.why = Muted("")
        """Why one of them is missing."""
        self.cautions = QVBoxLayout()
        """What to know before it is handed on."""
        self.form, self.form_words = ComboBox(), Muted("")
        self.strength = StrengthBox(most=100)
        self.where = PathField(
            self.tr("Folder to write to"), folder=True, button=self.tr("Choose a folder"), purpose="exports"
        )
        self.room = Muted("")
        self.export_button = PrimaryButton(self.tr("Export"), "export")
        self.cancel_button = Button(self.tr("Cancel"), "close")
        self.bar, self.state = ThinBar(self.tr("Exporting")), Muted("")
        self.load, self.past, self.send = LoadCard(desk), PastExports(), SendCard(desk)
        self._build()
        self._connect()

    def _build(self) -> None:
        inner = QWidget()
        scale_with_text(inner, "maximumWidth", pixels=BODY_WIDTH)
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, GAP_M, 0, GAP_L)
        column.setSpacing(GAP_L)
        what = Card(self.tr("What to export"))
        for kind, card in self.cards.items():
            card.add_below(self.facts[kind])
            what.add(card)
        what.add(self.why)
        self.cautions.setSpacing(GAP_M)
        self._form_row = FormRow(self.tr("Form of the GGUF file"), self.form)
        what.add(self._form_row)
        what.add(self.form_words)
        for one in GGUF_TYPES:
            self.form.addItem(one.name, one.name)
        self.form.setMinimumContentsLength(32)
        scale_with_text(self.strength, "maximumWidth", pixels=180)
        help_text = self.tr("100 % is all that was learned; less keeps more of the base model.")
        self._strength_row = FormRow(self.tr("Adapter strength"), self.strength, help_text)
        what.add(self._strength_row)
        what.add_layout(self.cautions)
        where = Card(self.tr("Where to"))
        where.add(self.where)
        where.add(self.room)
        line = QHBoxLayout()
        line.setSpacing(GAP_M)
        line.addWidget(self.export_button)
        line.addWidget(self.cancel_button)
        line.addWidget(self.bar, 1)
        line.addStretch(1)
        where.add_layout(line)
        where.add(self.state)
        self._why_not = self.export_button.reason_text()
        where.add(self._why_not)
        for widget in (what, where, self.strip, self.load, self.send, self.past):
            column.addWidget(widget)
        column.addStretch(1)
        self.setWidget(inner)
        keep_off_bar(self, column)

    def _connect(self) -> None:
        for kind, card in self.cards.items():
            card.clicked.connect(lambda _=False, kind=kind: self._take(kind))
        self.form.activated.connect(lambda _: remember.kept().choices.__setitem__(_FORM, self._type()))
        self.form.currentIndexChanged.connect(lambda _: self._choose("gguf") if self._kind == "gguf" else None)
        self.where.path_changed.connect(lambda _: self._show_room())
        self.export_button.clicked.connect(self.export)
        self.cancel_button.clicked.connect(lambda: self._task.cancel() if self._task else None)
        self.past.load_wanted.connect(self._show_loading)
        self.past.send_wanted.connect(self._ask_sending)
        self.past.bin_wanted.connect(self._to_bin)
        self.send.sent.connect(self._show_past)

    @property
    def busy(self) -> bool:
        """Whether something of what is shown is being written."""
        return self._task is not None

    # -- what there is to choose ---------------------------------------------------------------------------------------

    def show_run(self, folder: RunFolder) -> None:
        """Show another run. An export under way goes on; who comes back finds it, or what became of it."""
        self._show_source(source_of_run(folder), exports_of(recipe_of(folder)))

    def show_adapter(self, source: Source) -> None:
        """Show an adapter of the library, which can be exported at once."""
        self._show_source(source, exports_of(None))
        self._blocked = ""
        self._look()
        self._show_room()

    def _show_source(self, source: Source, offers: tuple[tuple[str, ...], str, str, str]) -> None:
        self._source, self._task, self._needs, self._written = source, None, {}, None
        found = self._under_way.get(source.id)
        clear_layout(self.cautions)
        for widget in (self.strip, self.bar, self.cancel_button, self.load, self.send, self.state):
            widget.hide()
        kinds, merged, sentence, why = offers
        for kind, card in self.cards.items():
            card.setVisible(kind in kinds)
            self.facts[kind].setText("")
        self.merged.set_title(merged)
        self.merged.set_sentence(sentence)
        self.why.setText(why)
        self.why.setVisible(bool(why))
        self.strength.set_strength(found.wish.whole if found else source.strength)
        wanted = found.wish.type if found else ""
        form = self.form.findData(wanted or remember.kept().choices.get(_FORM, USUAL))
        self.form.setCurrentIndex(form if form >= 0 else self.form.findData(USUAL))
        self.past.show_source(source)
        usual: Kind = "adapter" if "adapter" in kinds else "merged"
        chosen = remember.kept().choices.get(_KIND)
        first = next((kind for kind in self.cards if kind == chosen and kind in kinds), usual)
        first = found.wish.kind if found else first
        self.cards[first].setChecked(True)
        self._choose(first)
        if found:
            self.where.set_path(str(found.wish.target))
            self._show_under_way(found, self.tr("Exporting …"))
        elif problem := self._failed.pop(source.id, None):
            self.strip.tell_problem(problem, "bad")

    def show_record(self, record: RunRecord) -> None:
        """Allow exporting once there is something to export."""
        run = self._source.run if self._source else None
        kept = run is not None and run.usable_adapter() is not None
        self._blocked = "" if kept else self.tr("There is nothing to export yet.")
        if kept and record.state in ACTIVE:
            self._blocked = self.tr("The run is still training; export when it has ended.")
        if not self._blocked and not self._needs:
            self._look()
        self._show_room()

    def _look(self) -> None:
        """Find out what each export takes, on a thread: it reads the headers of all weights."""
        source, places = self._source, self._desk.places
        if source is None or self._looking is source:
            return
        self._looking = source
        task = self._desk.task(lambda _tell, _cancelled: needs_of(source, places))
        task.done.connect(while_there(self, lambda found: self._take_needs(source, *found)))
        task.refused.connect(while_there(self, lambda _: self._looked(source)))
        task.start()

    def _looked(self, source: Source) -> None:
        if self._looking is source:
            self._looking = None

    def _take_needs(self, source: Source, found: Needs, to_know: list[Problem]) -> None:
        self._looked(source)
        if source is not self._source:
            return
        clear_layout(self.cautions)
        for caution in to_know:
            self.cautions.addWidget(Muted(sentences(words_of(caution).title, detail_of(caution))))
        self._needs = found
        for kind in self.cards:
            self._show_facts(kind)
        for place, one in enumerate(GGUF_TYPES):
            size = found.get(("gguf", one.name))
            words = words_of(Problem(one.code)).title
            texts = (one.name, words, size_text(size.result) if size else "")
            self.form.setItemText(place, " · ".join(filter(None, texts)))
        self._show_room()

    def _show_facts(self, kind: Kind) -> None:
        found = self._needs.get((kind, self._type() if kind == "gguf" else ""))
        if found is None:
            self.facts[kind].setText("")
            return
        parts = (size_text(found.result), duration_text(found.seconds), self.tr("{size} of memory while it is written"))
        self.facts[kind].setText(" · ".join(parts).format(size=memory_text(found.memory)))

    def _type(self) -> str:
        return str(self.form.currentData() or USUAL)

    def _take(self, kind: Kind) -> None:
        """A person has chosen; whoever loads models in one program wants the same of the next run."""
        remember.kept().choices[_KIND] = kind
        self._choose(kind)

    def _choose(self, kind: Kind) -> None:
        self._kind = kind
        gguf = kind == "gguf"
        self._form_row.setVisible(gguf)
        self.form_words.setVisible(gguf)
        self._strength_row.setVisible(self.cards["gguf"].isVisibleTo(self))
        if gguf:
            one = GGUF_TYPES[max(0, self.form.currentIndex())]
            self.form_words.setText(words_of(Problem(one.code)).cause)
            self._show_facts(kind)
        if self._source:
            target = default_target(self._source, kind, self._type(), self._desk.places, self._desk.settings)
            self.where.set_path(str(target))
        self._show_room()

    def _wish(self) -> Wish | None:
        path = self.where.path
        if self._source is None or path is None:
            return None
        return Wish(
            kind=self._kind,
            target=path.expanduser().absolute(),
            source=self._source,
            type=self._type() if self._kind == "gguf" else "",
            strength=self.strength.strength,
        )

    def _show_room(self) -> None:
        """What is free where it shall go, and whether that is enough."""
        if self.busy:
            return
        wish = self._wish()
        if wish is None:
            self.room.setText("")
            self.export_button.set_reason(self._blocked or self.tr("Choose a folder."))
            return
        found = self._needs.get((wish.kind, wish.type))
        free = size_text(free_bytes(wish.target))
        text = self.tr("{free} are free on that drive.").format(free=free)
        if found is not None:
            text = self.tr("It takes {need} while it is written; {free} are free on that drive.").format(
                need=size_text(found.disk), free=free
            )
        self.room.setText(text)
        stands = faults(wish, found) if found and not self._blocked else []
        self.export_button.set_reason(self._blocked or (detail_of(stands[0]) if stands else ""))

    # -- doing it ------------------------------------------------------------------------------------------------------

    def export(self) -> None:
        """Start the export beside the window."""
        wish = self._wish()
        if wish is None or self.busy:
            return
        self._desk.settings.export_folder = str(wish.target.parent)
        for old in (self.strip, self.load, self.send):
            old.hide()
        places = self._desk.places
        task = self._desk.task(lambda tell, cancelled: export(wish, places, tell, cancelled))
        task.about = self.tr("“{name}” is being exported.").format(name=wish.source.name)
        task.progressed.connect(while_there(self, lambda share, step: self._progress(task, share, step)))
        task.done.connect(while_there(self, lambda done: self._done(task, wish, done)))
        task.refused.connect(while_there(self, lambda problems: self._refused(task, wish, problems)))
        self._failed.pop(wish.source.id, None)
        begun = self._under_way[wish.source.id] = _Export(wish, task, time.monotonic())
        self._show_under_way(begun, self.tr("Starting …"))
        task.start()

    def _show_under_way(self, begun: _Export, words: str) -> None:
        self._task, self._began = begun.task, begun.began
        for new in (self.bar, self.cancel_button, self.state):
            new.show()
        self.bar.set_fraction(None)
        self.state.setText(words)
        self.export_button.set_reason(self.tr("Exporting …"))
        self._why_not.hide()  # the line above it tells more

    def _progress(self, task: Task, share: float, step: str) -> None:
        if task is not self._task:
            return
        self.bar.set_fraction(share or None)
        gone = time.monotonic() - self._began
        left = left_text(gone * (1 - share) / share) if share > 0.03 and gone > 5 else ""
        self.state.setText(" · ".join(filter(None, (step_words(step), left))))

    def _done(self, task: Task, wish: Wish, done: Exported) -> None:
        del self._under_way[wish.source.id]
        if task is not self._task:
            return
        self._written = done
        keyboard = self.cancel_button.hasFocus()
        self._rest()
        self._show_past()
        self._choose(self._kind)
        sentence = self.tr("{kind}: {size} written.").format(kind=kind_words(done), size=size_text(done.bytes))
        self.strip.show_message("good", sentence, done.folder, self.tr("Open folder"))
        self._show_loading(done)
        if keyboard:  # the button that had it is gone
            self.load.programs.setFocus()
        self._show_said()
        self.load.check.check_anew()

    def _refused(self, task: Task, wish: Wish, problems: list[Problem]) -> None:
        del self._under_way[wish.source.id]
        first = problems[0]
        if task is not self._task:
            self._failed[wish.source.id] = first
            return
        keyboard = self.cancel_button.hasFocus()
        self._rest()
        self._show_room()
        if keyboard:
            self.export_button.setFocus()
        level: Level = "info" if first.code == "task.cancelled" else "bad"
        self.strip.tell_problem(first, level)
        self._show_said()

    def _show_said(self) -> None:
        """Bring the strip, and what came with it, into view once it has grown."""
        QTimer.singleShot(2 * REVEAL_MS, self, lambda: self.verticalScrollBar().setValue(self.strip.y() - GAP_M))

    def _rest(self) -> None:
        self._task = None
        for widget in (self.bar, self.cancel_button, self.state):
            widget.hide()

    def _show_past(self) -> None:
        if self._source:
            self.past.show_source(self._source)

    def _to_bin(self, done: Exported) -> None:
        """Move what was written to the bin, from which it can be had back."""
        try:
            thrown = to_bin(Path(done.folder), kind_words(done), self._desk.places)
        except ProblemError as error:
            self.strip.tell_problem(error.problems[0], "bad")
            self._show_said()
            return
        for shown in (self.strip, self.load, self.send):
            shown.hide()
        words = self.tr("The export is in the bin: {kind}.").format(kind=kind_words(done))
        self._desk.undo.offer(words, lambda: self._bring_back(thrown))
        self._show_past()
        self._choose(self._kind)  # its folder is free again

    def _bring_back(self, thrown: Thrown) -> None:
        put_back(thrown)
        self._show_past()
        self._choose(self._kind)

    def _show_loading(self, done: Exported) -> None:
        if self._source:
            self.load.show_export(done, self._source)

    def _ask_sending(self, done: Exported) -> None:
        if self._source:
            self.send.show_export(done, self._source)
