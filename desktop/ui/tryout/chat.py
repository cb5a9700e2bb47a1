"""The chat: what a person does in it, and what comes of that."""

from __future__ import annotations

import random
from collections.abc import Callable
from pathlib import Path

import msgspec
from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from desktop.core.chats import Conversation, Turn, cut_before, edited, messages_of, shown_title, with_turn
from desktop.core.dataset import read_parquet
from desktop.core.problems import Problem, ProblemError
from desktop.core.replies import Ready
from desktop.core.runs import RunFolder, RunRecord, RunState
from desktop.services.answerers import Answerer, instruction_of
from desktop.services.assistant import AssistantProcess
from desktop.services.chats import Chats
from desktop.services.data_asker import DataAsker
from desktop.services.desk import Desk
from desktop.ui import remember
from desktop.ui.data.jobs import DataJobs
from desktop.ui.texts import count_text, number_text
from desktop.ui.tryout.frame import ChatFrame, loading_words
from desktop.ui.tryout.keep_example import KeepExampleDialog, keep_in_library
from desktop.ui.tryout.seen import SeenDialog
from desktop.ui.tryout.talker import SIDE, Talker


class ChatTab(ChatFrame):
    """One conversation at a time; answers come from `assistant`, which others use too. Sends `models_wanted`."""

    models_wanted = Signal()

    def __init__(self, desk: Desk, jobs: DataJobs, assistant: AssistantProcess, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._desk, self._jobs = desk, jobs
        self.talker = Talker(desk, assistant, self)
        self.chats = Chats(desk.places.chats)
        self.conversation = self.chats.begin()
        self._told: tuple[Problem, ...] = ()
        self._filled_in, self._answered_by = "", ""
        self._undo: Conversation | str | None = None
        self._picked = self._gone = False
        """Whether a person chose the model; whether that of the conversation was not found."""
        self._too_long = False
        self._runs: list[tuple[Path, RunState]] = []
        self.asker = DataAsker(self)
        self._earlier = remember.kept().choices.get("conversation", "")
        """The conversation that was open when the program was last seen, until this tab is."""
        self._knew_runs = False
        remember.writing(self.message, "message")
        self._connect()
        self._show()

    # -- what a person does ------------------------------------------------------------------------------------------

    def begin_with(self, *keys: str, instead: Callable[[], Problem | None] = lambda: None) -> None:
        """A new conversation with the first answerer that has one of these keys. Where none has, nobody answers
        `instead` of it, and what that gives says why."""
        self.choice.refresh()
        self.begin()
        if any(self.choice.choose(key) for key in keys) and self.choice.answerer:
            self._pick(self.choice.answerer)
        elif (why := instead()) is not None:
            self.conversation = self.chats.begin(sampling=self.conversation.sampling)
            self._picked, self._gone = True, False  # no other is chosen unasked
            self.choice.setCurrentIndex(-1)
            self._show()
            self._say(why)

    def begin(self) -> None:
        """A new conversation with the same model, instruction and settings."""
        self.talker.give_up()
        self._earlier = ""
        now = self.conversation
        self.conversation = self.chats.begin(
            model=now.model, worn=now.worn, name=now.name, system=now.system, sampling=now.sampling
        )
        self.strip.hide()
        self._show()
        self.message.setFocus()

    def _choose(self, name: str) -> None:
        self._earlier = ""
        self.open(name)

    def open(self, name: str) -> None:
        """Go on with another conversation."""
        found = self._named(name)
        if found is None or found.id == self.conversation.id:
            return
        self.talker.give_up()
        self.conversation = found
        self.strip.hide()
        self._gone = not self._choose_again()
        if self._gone:
            words = self.tr("“{name}” is not here any more").format(name=found.name)
            self.strip.show_message("info", words, self.tr("Choose another model to go on with."))
            self.choice.setCurrentIndex(-1)
        self._show()
        self._offer_answer()

    def send(self) -> None:
        """Say what is in the field."""
        text = self.message.text
        if not text or self.talker.assistant.busy or self.choice.answerer is None:
            return
        self.message.clear()
        self.strip.hide()
        self._keep(with_turn(self.conversation, Turn("user", text)))
        self._ask()

    def change(self, place: int, text: str) -> None:
        """Say something else at an earlier place; what followed is dropped, which can be undone."""
        if self.talker.assistant.busy:
            return
        self.strip.hide()
        before = self.conversation
        self._keep(edited(before, place, text))
        dropped = len(before.turns) - place - 1
        words = self.tr("The answer to it was dropped")
        if dropped > 1:
            words = self.tr("{count} messages after it were dropped").format(count=count_text(dropped))
        if dropped:
            self._offer_undo(before, words)
        self._ask()

    def again(self) -> None:
        """Let the last answer be given again, with another seed."""
        if self.talker.assistant.busy or not self.conversation.turns:
            return
        sampling = self.conversation.sampling
        sampling = msgspec.structs.replace(sampling, seed=(sampling.seed + 1) % 2**31)
        before = cut_before(self.conversation, len(self.conversation.turns) - 1)
        self._keep(msgspec.structs.replace(before, sampling=sampling))
        self._ask()

    def stop(self) -> None:
        """End the answer under way; what was written stays."""
        if self.talker.talking:
            self.stop_button.set_reason(self.tr("Stopping …"))
            self.talker.stop()

    def keep_example(self, place: int) -> KeepExampleDialog:
        """Ask how the conversation up to the answer at `place` is to be kept as an example."""
        upto = cut_before(self.conversation, place + 1)
        dialog = KeepExampleDialog(upto, self._desk.places.chats / "examples.jsonl", self)
        dialog.kept.connect(self._kept_example)
        dialog.open()
        return dialog

    def show_seen(self) -> SeenDialog | None:
        """Show the conversation as the model reads it."""
        answerer, messages = self.choice.answerer, messages_of(self.conversation)
        if answerer is None or not messages:
            return None
        dialog = SeenDialog(self.asker, messages, answerer, self)
        dialog.open()
        return dialog

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

    # -- answering ---------------------------------------------------------------------------------------------------

    @property
    def context(self) -> int:
        """How many tokens the chosen model reads at once; 0 while there is none."""
        return self.choice.answerer.context if self.choice.answerer else 0

    def _ask(self) -> None:
        answerer, now = self.choice.answerer, self.conversation
        if answerer is None:
            return
        self._show()
        self.turns.begin_answer(answerer.name)
        self.message.setFocus()  # what it was asked with may go away, and Escape stops it from there
        side = msgspec.structs.replace(answerer.side(SIDE), worn=now.worn)
        self.talker.ask(side, now.name, messages_of(now), now.sampling)
        self.note.setText("")
        self._show_buttons()

    def _load(self, step: str) -> None:
        self.note.setText(loading_words(step))

    def _ready(self, ready: Ready) -> None:
        before, self._answered_by = self._answered_by, self.conversation.name
        seconds = number_text(ready.seconds, 2)
        words = ""
        if ready.loaded == "base":
            words = self.tr("Loaded in {seconds} s").format(seconds=seconds)
        elif before != self._answered_by:
            words = self.tr("Switched to {name}").format(name=self._answered_by)
            if ready.seconds >= 1:
                words = self.tr("Switched to {name} in {seconds} s").format(name=self._answered_by, seconds=seconds)
        self.note.setText(words)

    def _take_answer(self, turn: Turn) -> None:
        self._keep(with_turn(self.conversation, turn))

    def _refused(self, problem: Problem) -> None:
        self.note.setText("")
        self._undo = None
        self._too_long = problem.code == "chat.too_long"  # trying the same again would help nobody
        self._say(problem, self.tr("Change the message") if self._too_long else self.tr("Try again"))

    def _ended(self) -> None:
        self.turns.show_conversation(self.conversation, self.context)
        self._offer_answer()
        self._show_buttons()

    def _offer_answer(self) -> None:
        """A message that was left without an answer can be asked again, unless there is something else to say."""
        turns = self.conversation.turns
        if turns and turns[-1].role == "user" and self.strip.isHidden():
            self._undo, self._too_long = None, False
            self.note.setText("")
            self.strip.show_message("info", self.tr("The last message has no answer"), first=self.tr("Ask again"))

    # -- keeping -----------------------------------------------------------------------------------------------------

    def _choose_again(self) -> bool:
        """Choose the model of the conversation; whether it is there."""
        now = self.conversation
        return self.choice.choose(self.choice.key_of(now.model, tuple(one.folder for one in now.worn)))

    def _runs_changed(self, found: list[tuple[RunFolder, RunRecord]]) -> None:
        """Runs may be known only after this was shown: then what was chosen without them is chosen anew."""
        if self.talker.talking or not self.isVisible():
            return
        before, self._runs = self._runs, [(folder.path, record.state) for folder, record in found]
        if not self._knew_runs:  # the program began here
            self._look()
        if before == self._runs:
            return
        self.choice.refresh()
        if self._gone and self._choose_again():
            self._gone = False
            self.strip.hide()
            self.turns.show_conversation(self.conversation, self.context)
            self._offer_answer()
        elif not self.conversation.turns and not self._picked:
            self.choice.setCurrentIndex(0)
            if self.choice.answerer:
                self._take_answerer(self.choice.answerer)
        self._show_buttons()

    def _named(self, name: str) -> Conversation | None:
        return next((one for one in self.chats.all() if one.id == name), None)

    def _keep(self, conversation: Conversation) -> None:
        self._earlier, self.conversation = "", conversation
        try:
            self.conversation = self.chats.save(conversation)
        except ProblemError as error:
            self._say(error.problems[0])
        self._show_list()

    def _pick(self, answerer: Answerer) -> None:
        self._picked, self._gone = True, False
        self._take_answerer(answerer)

    def _take_answerer(self, answerer: Answerer) -> None:
        """Go on with another model. A run brings its instruction, unless one was written or something was said."""
        changes: dict[str, object] = {"model": answerer.model, "worn": answerer.worn, "name": answerer.name}
        if not self.conversation.turns and self.conversation.system in ("", self._filled_in):
            self._filled_in = instruction_of(RunFolder(Path(answerer.run))) if answerer.run else ""
            changes["system"] = self._filled_in
        self.conversation = msgspec.structs.replace(self.conversation, **changes)
        self.settings.show_conversation(self.conversation)
        if self.conversation.turns:
            self._keep(self.conversation)
        self._show_buttons()

    def _take_settings(self) -> None:
        """They are written with the next message."""
        strength = self.settings.strength.strength
        self.conversation = msgspec.structs.replace(
            self.conversation,
            system=self.settings.system.toPlainText(),
            worn=tuple(msgspec.structs.replace(one, strength=strength) for one in self.conversation.worn),
            sampling=self.settings.sampling.sampling,
        )
        self._show_buttons()

    def _rename(self, name: str, title: str) -> None:
        found = self._named(name)
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
        found = self._named(name)
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
        self._undo, self._too_long = before, False
        self.strip.show_message("info", words, first=self.tr("Undo"))

    def _strip_clicked(self) -> None:
        """Undo what was offered; else try again what did not work."""
        before, self._undo = self._undo, None
        shorten, self._too_long = self._too_long, False
        self.strip.hide()
        if before is None and shorten and self.turns.views:
            self.turns.views[-1].begin_edit()
            return
        if before is None:
            if not self.talker.assistant.busy:
                self._ask()
            return
        self.talker.give_up()
        if isinstance(before, Conversation):
            self._keep(before)
        else:
            try:
                self.conversation = self.chats.restore(before)
            except ProblemError as error:
                self._say(error.problems[0])
        self._show()
        self._offer_answer()

    def _kept_example(self, path: Path, lines: int, library: bool) -> None:
        words = self.tr("The example was added; there are {count} now").format(count=count_text(lines))
        self.strip.show_message("good", words, self.tr("In the dataset “Chat examples”") if library else str(path))
        if library:
            keep_in_library(self._desk, self._jobs, path)

    # -- showing -----------------------------------------------------------------------------------------------------

    def _show(self) -> None:
        self.settings.show_conversation(self.conversation)
        self.turns.show_conversation(self.conversation, self.context)
        self.note.setText("")
        self._show_list()
        self._show_buttons()

    def _show_list(self) -> None:
        self.list.show_conversations(self.chats.all(), self.conversation.id)
        if not self._earlier:
            remember.kept().choices["conversation"] = self.conversation.id
        if self.chats.damaged and self.chats.damaged != self._told:
            self._say(self.chats.damaged[0])
        self._told = self.chats.damaged

    def _show_buttons(self) -> None:
        answerer, talking = self.choice.answerer, self.talker.talking
        reason = "" if answerer else self.tr("Choose a model first.")
        if self.talker.assistant.busy and not talking:
            reason = self.tr("Another tab is waiting for an answer.")
        self.send_button.set_reason(reason)
        self.send_button.setVisible(not talking)
        self.stop_button.set_reason("")
        self.stop_button.setVisible(talking)
        self.choice.setEnabled(not talking)
        self.seen_button.set_reason("" if messages_of(self.conversation) else self.tr("Nothing was said yet."))
        self.nothing.button.setVisible(bool(answerer and answerer.run))
        last = self.turns.views[-1] if self.turns.views and not talking else None
        if last is not None and self.conversation.sampling.temperature <= 0:
            last.again_button.set_reason(self.tr("Without variety the answer is always the same."))
        empty = self.nothing if self.choice.known else self.no_model
        self.middle.setCurrentWidget(self.turns if self.conversation.turns else empty)

    def _say(self, problem: Problem, button: str = "") -> None:
        self.strip.tell_problem(problem, first=button)

    def showEvent(self, event: QShowEvent, /) -> None:
        """Models, runs and conversations may have come or gone."""
        super().showEvent(event)
        if not self.talker.talking:
            self._look()

    def _look(self) -> None:
        self._knew_runs = self._desk.listed
        self.choice.refresh()
        if self._knew_runs:
            earlier, self._earlier = self._earlier, ""
            self.open(earlier)
        if self.choice.answerer and not self.conversation.model:
            self._take_answerer(self.choice.answerer)
        self._show_list()
        self._show_buttons()

    def close_chat(self) -> None:
        """The window closes."""
        self.talker.give_up()
        self.asker.close()

    def _connect(self) -> None:
        self.talker.loading.connect(self._load)
        self.talker.ready.connect(self._ready)
        self.talker.grew.connect(self.turns.grow)
        self.talker.said.connect(self._take_answer)
        self.talker.refused.connect(self._refused)
        self.talker.ended.connect(self._ended)
        self.list.begin_wanted.connect(self.begin)
        self.list.chosen.connect(self._choose)
        self.list.renamed.connect(self._rename)
        self.list.delete_wanted.connect(self._delete)
        self.choice.answerer_chosen.connect(self._pick)
        self._desk.runs_changed.connect(self._runs_changed)
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
