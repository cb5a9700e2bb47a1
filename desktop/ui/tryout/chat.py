"""The chat: conversations at the left, the one at hand in the middle, what it is held with at the right."""

from __future__ import annotations

import random
from functools import partial
from pathlib import Path
from typing import Literal

import msgspec
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop.core.answering import Ask
from desktop.core.chats import Conversation, Turn, cut_before, edited, messages_of, shown_title, with_turn
from desktop.core.dataset import read_parquet
from desktop.core.problems import Problem, ProblemError
from desktop.core.replies import Answered, Ready
from desktop.core.runs import RunFolder
from desktop.services.answerers import Answerer, instruction_of
from desktop.services.assistant import AssistantProcess
from desktop.services.chats import Chats
from desktop.services.data_asker import DataAsker
from desktop.services.desk import Desk
from desktop.ui.buttons import DangerButton, IconButton, PrimaryButton
from desktop.ui.data.jobs import DataJobs
from desktop.ui.empty_page import EmptyPage
from desktop.ui.labels import Muted
from desktop.ui.message_strip import MessageStrip
from desktop.ui.texts import count_text, number_text
from desktop.ui.theme import GAP_L, GAP_M, GAP_S, scaled
from desktop.ui.tryout.answerer_choice import AnswererChoice
from desktop.ui.tryout.conversations import ConversationList
from desktop.ui.tryout.keep_example import KeepExampleDialog
from desktop.ui.tryout.message_edit import MessageEdit
from desktop.ui.tryout.seen import SeenDialog
from desktop.ui.tryout.settings import ChatSettings
from desktop.ui.tryout.thread import ThreadView
from desktop.ui.wording import detail_of, words_of

SIDE = "chat"
"""Who answers, in the replies of the assistant."""
LIST_WIDTH, SETTINGS_WIDTH = 200, 250
LIST_FROM, SETTINGS_FROM = 620, 860
"""Widths of the tab (at usual text) from which list and settings stand beside the conversation by themselves."""
EXAMPLES = "Chat examples"
"""Name of the dataset that kept examples go to."""


class ChatTab(QWidget):
    """One conversation at a time; answers come from `assistant`, which others use too. Sends `models_wanted`."""

    models_wanted = Signal()

    def __init__(self, desk: Desk, jobs: DataJobs, assistant: AssistantProcess, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._jobs, self.assistant = desk, jobs, assistant
        self.chats = Chats(desk.places.chats)
        self.conversation = self.chats.begin()
        self._request, self._asked_of = 0, ""
        self._roomy: dict[QWidget, bool] = {}
        self._undo: Conversation | str | None = None
        self.asker = DataAsker(self)
        self.list = ConversationList()
        self.choice = AnswererChoice(desk, self.tr("Model that answers"))
        self.settings, self.turns, self.strip = ChatSettings(), ThreadView(), MessageStrip()
        self.message = MessageEdit(self.tr("Your message"), self.tr("Write a message"))
        self.message.setToolTip(self.tr("Enter sends, Shift+Enter begins a new line"))
        self.send_button = PrimaryButton(self.tr("Send"), "send")
        self.stop_button = DangerButton(self.tr("Stop"), "stop")
        self.stop_button.set_hint(self.tr("End the answer here; what was written stays (Esc)"))
        self.list_button = IconButton("runs", self.tr("Show or hide the conversations"))
        self.seen_button = IconButton("eye", self.tr("How the model sees it"))
        self.settings_button = IconButton("sliders", self.tr("Instruction and how answers are chosen"))
        self.note = Muted("")
        self.nothing = EmptyPage(
            "try",
            self.tr("Talk with your models"),
            self.tr(
                "Choose a run or a base model above and write a message. You can change the model in the middle, "
                "change what you said, let it answer again, and keep a good conversation as an example to train on."
            ),
            self.tr("Ask something it was not trained on"),
        )
        self.no_model = EmptyPage(
            "models",
            self.tr("There is no model to talk with yet"),
            self.tr("Fetch one on the Models page; what you train from it shows here as well."),
            self.tr("Look at models"),
        )
        self._build()
        self._connect()
        self._show()

    # -- what a person does ------------------------------------------------------------------------------------------

    def begin_with(self, key: str) -> None:
        """A new conversation with the answerer of this key."""
        self.choice.refresh()
        self.begin()
        if self.choice.choose(key) and self.choice.answerer:
            self._take_answerer(self.choice.answerer)

    def begin(self) -> None:
        """A new conversation with the same model, instruction and settings."""
        self.halt_now()
        now = self.conversation
        self.conversation = self.chats.begin(
            model=now.model, worn=now.worn, name=now.name, system=now.system, sampling=now.sampling
        )
        self.strip.hide()
        self._show()
        self.message.setFocus()

    def open(self, name: str) -> None:
        """Go on with another conversation."""
        found = next((one for one in self.chats.all() if one.id == name), None)
        if found is None or found.id == self.conversation.id:
            return
        self.halt_now()
        self.conversation = found
        self.strip.hide()
        key = self.choice.key_of(found.model, tuple(one.folder for one in found.worn))
        if not self.choice.choose(key):
            words = self.tr("“{name}” is not here any more").format(name=found.name)
            self.strip.show_message("info", words, self.tr("Choose another model to go on with."))
            self.choice.setCurrentIndex(-1)
        self._show()

    def send(self) -> None:
        """Say what is in the field."""
        text = self.message.text
        if not text or self.assistant_busy or self.choice.answerer is None:
            return
        self.message.clear()
        self.strip.hide()
        self._keep(with_turn(self.conversation, Turn("user", text)))
        self._ask()

    def change(self, place: int, text: str) -> None:
        """Say something else at an earlier place; what followed is dropped, which can be undone."""
        if self.assistant_busy:
            return
        before = self.conversation
        self._keep(edited(before, place, text))
        dropped = len(before.turns) - place - 1
        if dropped > 1:
            self._offer_undo(
                before, self.tr("{count} messages after it were dropped").format(count=count_text(dropped))
            )
        self._ask()

    def again(self) -> None:
        """Let the last answer be given again, with another seed."""
        if self.assistant_busy or not self.conversation.turns:
            return
        sampling = self.conversation.sampling
        sampling = msgspec.structs.replace(sampling, seed=(sampling.seed + 1) % 2**31)
        before = cut_before(self.conversation, len(self.conversation.turns) - 1)
        self._keep(msgspec.structs.replace(before, sampling=sampling))
        self.settings.show_conversation(self.conversation)
        self._ask()

    def keep_example(self, place: int) -> KeepExampleDialog:
        """Ask how the conversation up to the answer at `place` is to be kept as an example."""
        upto = cut_before(self.conversation, place + 1)
        dialog = KeepExampleDialog(upto, self._desk.places.chats / "examples.jsonl", self)
        dialog.kept.connect(self._kept_example)
        dialog.open()
        return dialog

    def show_seen(self) -> SeenDialog | None:
        """Show the conversation as the model reads it."""
        answerer, messages = self.choice.answerer, list(messages_of(self.conversation))
        if answerer is None or not messages:
            return None
        dialog = SeenDialog(self.asker, messages, answerer.model, answerer.context, self)
        dialog.open()
        return dialog

    def stop(self) -> None:
        """End the answer under way; what was written stays."""
        if self.answering:
            self.stop_button.set_reason(self.tr("Stopping …"))
            self.assistant.halt()

    # -- answering ---------------------------------------------------------------------------------------------------

    @property
    def answering(self) -> bool:
        """Whether an answer for this tab is under way."""
        return self.assistant.busy and self.assistant.request == self._request

    @property
    def context(self) -> int:
        """How many tokens the chosen model reads at once; 0 while there is none."""
        return self.choice.answerer.context if self.choice.answerer else 0

    @property
    def assistant_busy(self) -> bool:
        """Whether an answer is being made, for this tab or another one."""
        return self.assistant.busy

    def _ask(self) -> None:
        answerer = self.choice.answerer
        if answerer is None:
            return
        budget = self._desk.budget()
        device: Literal["cuda", "cpu"] = "cuda" if budget and budget.device == "cuda" else "cpu"
        side = msgspec.structs.replace(answerer.side(SIDE), worn=self.conversation.worn)
        self._show()
        self.turns.begin_answer(answerer.name)
        self._request = self.assistant.ask(
            Ask(
                request=0,
                sides=(side,),
                messages=messages_of(self.conversation),
                sampling=self.conversation.sampling,
                device=device,
            )
        )
        self.note.setText(self.tr("Loading the model …"))
        self._show_buttons()

    def _ready(self, ready: Ready) -> None:
        if not self.answering:
            return
        before, self._asked_of = self._asked_of, self.conversation.name
        seconds = number_text(ready.seconds, 2)
        if ready.loaded == "base":
            self.note.setText(self.tr("Loaded in {seconds} s").format(seconds=seconds))
        elif before != self._asked_of:
            words = self.tr("Switched to {name} in {seconds} s")
            self.note.setText(words.format(name=self._asked_of, seconds=seconds))
        else:
            self.note.setText("")

    def _grow(self, who: str, piece: str) -> None:
        if who == SIDE and self.answering:
            self.turns.grow(piece)

    def _answered(self, answer: Answered) -> None:
        if answer.who == SIDE and self.answering:
            self._take_answer(
                Turn(
                    "assistant",
                    answer.text.strip(),
                    by=self.conversation.name,
                    tokens=answer.tokens,
                    rate=round(answer.tokens_per_second, 2),
                    read=answer.prompt_tokens,
                    ended=answer.ended,
                )
            )

    def _take_answer(self, turn: Turn) -> None:
        self._keep(with_turn(self.conversation, turn))
        self.turns.show_conversation(self.conversation, self.context)

    def _done(self) -> None:
        """Also comes when another tab asks meanwhile: then what was written so far is the answer."""
        if self.assistant.request != self._request:
            return
        if self.turns.writing is not None:
            self._take_words()
        self._request = 0
        self._show_buttons()

    def _refused(self, problem: Problem) -> None:
        if self.assistant.request != self._request:
            return
        self._request = 0
        self.note.setText("")
        self._take_words()
        self._say(problem, self.tr("Try again"))
        self._undo = None
        self._show_buttons()

    def _take_words(self) -> None:
        """What was written before the end came unexpectedly is kept, if it is anything."""
        if text := self.turns.words.strip():
            self._take_answer(Turn("assistant", text, by=self.conversation.name, ended="halted"))
        else:
            self.turns.show_conversation(self.conversation, self.context)

    def halt_now(self) -> None:
        """Give up the answer under way without waiting; what was written so far is kept."""
        if self.answering:
            self.assistant.halt()
            self._take_words()
        self._request = 0
        self._show_buttons()

    # -- keeping -----------------------------------------------------------------------------------------------------

    def _keep(self, conversation: Conversation) -> None:
        self.conversation = conversation
        try:
            self.conversation = self.chats.save(conversation)
        except ProblemError as error:
            self._say(error.problems[0])
        self._show_list()

    def _take_answerer(self, answerer: Answerer) -> None:
        """Go on with another model. A run brings its instruction, unless one was written."""
        changes: dict[str, object] = {"model": answerer.model, "worn": answerer.worn, "name": answerer.name}
        if answerer.run and not self.conversation.system and not self.conversation.turns:
            changes["system"] = instruction_of(RunFolder(Path(answerer.run)))
        self.conversation = msgspec.structs.replace(self.conversation, **changes)
        self.settings.show_conversation(self.conversation)
        self._save_if_begun()
        self._show_buttons()

    def _take_settings(self) -> None:
        strength = round(self.settings.strength.value(), 2)
        worn = tuple(msgspec.structs.replace(one, strength=strength) for one in self.conversation.worn)
        self.conversation = msgspec.structs.replace(
            self.conversation,
            system=self.settings.system.toPlainText(),
            worn=worn,
            sampling=self.settings.sampling.sampling,
        )
        self._show_buttons()

    def _save_if_begun(self) -> None:
        if self.conversation.turns:
            self._keep(self.conversation)

    def _rename(self, name: str, title: str) -> None:
        found = next((one for one in self.chats.all() if one.id == name), None)
        if found is None:
            return
        try:
            named = self.chats.rename(found, title)
        except ProblemError as error:
            self._say(error.problems[0])
            return
        if name == self.conversation.id:
            self.conversation = msgspec.structs.replace(self.conversation, title=named.title)
        self._show_list()

    def _delete(self, name: str) -> None:
        found = next((one for one in self.chats.all() if one.id == name), None)
        if found is None:
            return
        if name == self.conversation.id:
            self.begin()
        try:
            self.chats.delete(name)
        except ProblemError as error:
            self._say(error.problems[0])
            return
        self._show_list()
        self._offer_undo(name, self.tr("“{title}” was deleted").format(title=shown_title(found)))

    def _offer_undo(self, before: Conversation | str, words: str) -> None:
        self._undo = before
        self.strip.show_message("info", words, first=self.tr("Undo"))

    def _strip_clicked(self) -> None:
        """Undo what was offered; else try again what did not work."""
        before, self._undo = self._undo, None
        self.strip.hide()
        if before is None:
            if not self.assistant_busy:
                self._ask()
            return
        self.halt_now()
        if isinstance(before, Conversation):
            self._keep(before)
        else:
            try:
                self.conversation = self.chats.restore(before)
            except ProblemError as error:
                self._say(error.problems[0])
        self._show()

    def _kept_example(self, path: Path, lines: int, library: bool) -> None:
        words = self.tr("The example was added; there are {count} now").format(count=count_text(lines))
        self.strip.show_message("good", words, self.tr("In the dataset “Chat examples”") if library else str(path))
        if not library:
            return
        datasets = self._desk.datasets
        entry = datasets.library.named(EXAMPLES)
        if entry is None:
            self._jobs.run(*datasets.add([path], EXAMPLES), new=True)
        elif self._jobs.of(entry.path) is None:  # one that is being read will be found changed later
            self._jobs.run(entry, datasets.read_again(entry, entry.recipe))

    def _held_out_question(self) -> None:
        """Put a message of the run's held-out examples into the field: the model has not seen it."""
        answerer = self.choice.answerer
        if answerer is None or not answerer.run:
            return
        try:
            examples = read_parquet(RunFolder(Path(answerer.run)).held_out_data, 200)
        except ProblemError as error:
            self._say(error.problems[0])
            return
        questions = [example.question for example in examples if example.question]
        if questions:
            self.message.set_text(random.choice(questions))
        self.message.setFocus()

    # -- showing -----------------------------------------------------------------------------------------------------

    def _show(self) -> None:
        self.settings.show_conversation(self.conversation)
        self.turns.show_conversation(self.conversation, self.context)
        self.note.setText("")
        self._show_list()
        self._show_buttons()

    def _show_list(self) -> None:
        self.list.show_conversations(self.chats.all(), self.conversation.id)
        if self.chats.damaged:
            self._say(self.chats.damaged[0])

    def _show_buttons(self) -> None:
        answerer, busy = self.choice.answerer, self.assistant_busy
        reason = "" if answerer else self.tr("Choose a model first.")
        if busy and not self.answering:
            reason = self.tr("Another tab is waiting for an answer.")
        self.send_button.set_reason(reason)
        self.send_button.setVisible(not self.answering)
        self.stop_button.set_reason("")
        self.stop_button.setVisible(self.answering)
        self.choice.setEnabled(not self.answering)
        self.seen_button.set_reason("" if messages_of(self.conversation) else self.tr("Nothing was said yet."))
        self.nothing.button.setVisible(bool(answerer and answerer.run))
        last = self.turns.views[-1] if self.turns.views and not self.answering else None
        if last is not None and self.conversation.sampling.temperature <= 0:
            last.again_button.set_reason(self.tr("Without variety the answer is always the same."))
        empty = self.nothing if self.choice.known else self.no_model
        self.middle.setCurrentWidget(self.turns if self.conversation.turns else empty)

    def _say(self, problem: Problem, button: str = "") -> None:
        self.strip.show_message("bad", words_of(problem).title, detail_of(problem), first=button)

    def showEvent(self, event: QShowEvent, /) -> None:
        """Models, runs and conversations may have come or gone."""
        super().showEvent(event)
        if self.answering:
            return
        self.choice.refresh()
        if self.choice.answerer and not self.conversation.model:
            self._take_answerer(self.choice.answerer)
        self._show_list()
        self._show_buttons()

    def resizeEvent(self, event: QResizeEvent, /) -> None:
        """List and settings stand beside the conversation where there is room."""
        super().resizeEvent(event)
        for widget, wide in ((self.list, LIST_FROM), (self.settings, SETTINGS_FROM)):
            room = self.width() >= scaled(wide)
            if self._roomy.get(widget) != room:  # what a person shows or hides stays so until the room changes
                self._roomy[widget] = room
                widget.setVisible(room)
        self.list.setFixedWidth(scaled(LIST_WIDTH))
        self.settings.setFixedWidth(scaled(SETTINGS_WIDTH))

    def close_chat(self) -> None:
        """The window closes."""
        self.halt_now()
        self.asker.close()

    def _connect(self) -> None:
        self.assistant.ready.connect(self._ready)
        self.assistant.grew.connect(self._grow)
        self.assistant.answered.connect(self._answered)
        self.assistant.done.connect(self._done)
        self.assistant.refused.connect(self._refused)
        self.list.begin_wanted.connect(self.begin)
        self.list.chosen.connect(self.open)
        self.list.renamed.connect(self._rename)
        self.list.delete_wanted.connect(self._delete)
        self.choice.answerer_chosen.connect(self._take_answerer)
        self.settings.changed.connect(self._take_settings)
        self.turns.edited.connect(self.change)
        self.turns.again_wanted.connect(self.again)
        self.turns.keep_wanted.connect(self.keep_example)
        self.message.sent.connect(self.send)
        self.message.left.connect(self.stop)
        self.send_button.clicked.connect(self.send)
        self.stop_button.clicked.connect(self.stop)
        self.seen_button.clicked.connect(self.show_seen)
        self.strip.first_clicked.connect(self._strip_clicked)
        self.nothing.clicked.connect(self._held_out_question)
        self.no_model.clicked.connect(self.models_wanted)
        for button, widget in ((self.list_button, self.list), (self.settings_button, self.settings)):
            button.clicked.connect(partial(_toggle, widget))

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(GAP_S)
        head.addWidget(self.list_button)
        head.addWidget(self.choice, 1)
        head.addWidget(self.seen_button)
        head.addWidget(self.settings_button)
        self.middle = QStackedWidget()
        for widget in (self.turns, self.nothing, self.no_model):
            self.middle.addWidget(widget)
        foot = QHBoxLayout()
        foot.setSpacing(GAP_S)
        foot.addWidget(self.message, 1)
        foot.addWidget(self.send_button, 0, Qt.AlignmentFlag.AlignBottom)
        foot.addWidget(self.stop_button, 0, Qt.AlignmentFlag.AlignBottom)
        talk = QVBoxLayout()
        talk.setContentsMargins(0, GAP_S, 0, 0)
        talk.setSpacing(GAP_M)
        talk.addLayout(head)
        talk.addWidget(self.strip)
        talk.addWidget(self.middle, 1)
        talk.addLayout(foot)
        talk.addWidget(self.note)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP_L)
        row.addWidget(self.list)
        row.addLayout(talk, 1)
        row.addWidget(self.settings)


def _toggle(widget: QWidget) -> None:
    widget.setVisible(widget.isHidden())
