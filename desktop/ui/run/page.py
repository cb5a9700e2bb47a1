"""A run: title, state, and its tabs Progress · Did it help? · Export · Recipe · Log."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QIcon, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QWidget

from desktop.core.events import Alerted, RunEvent
from desktop.core.hardware import Hardware, card_of_run
from desktop.core.problems import Problem
from desktop.core.processes import living_mark, living_process
from desktop.core.run_now import state_now
from desktop.core.run_story import RunStory
from desktop.core.runs import ACTIVE, RunFolder, RunRecord, RunState
from desktop.services.answerers import talks
from desktop.services.desk import Desk
from desktop.services.follower import RunFollower
from desktop.services.runs import RESUMABLE
from desktop.ui import remember
from desktop.ui.buttons import Button, DangerButton, IconButton, PrimaryButton, QuietButton
from desktop.ui.icons import icon
from desktop.ui.message_strip import MessageStrip
from desktop.ui.run.compare import CompareTab
from desktop.ui.run.controls import RunControls
from desktop.ui.run.export import ExportTab
from desktop.ui.run.frame import RunFrame
from desktop.ui.run.log import LogTab
from desktop.ui.run.orders import SAMPLE_KEYS, SAVE_KEYS
from desktop.ui.run.outcome import show_outcome
from desktop.ui.run.progress import ProgressTab
from desktop.ui.run.recipe import RecipeTab, recipe_of, way_of
from desktop.ui.run.report_button import ReportButton
from desktop.ui.support.report_dialog import show_report
from desktop.ui.texts import count_text
from desktop.ui.wording import alert_words

PAUSE_KEYS = "Ctrl+P"


class RunPage(RunFrame):
    """Shows one run at a time; follows it on a thread while it is shown. Sends `back_wanted` and, when it is to be
    repeated, `repeat_wanted(RunFolder)` (on another base model), `gentler_wanted(RunFolder)` (half the rate) or
    `reuse_wanted(RunFolder)` (its recipe with other data), and `chat_wanted(RunFolder)` to talk with it."""

    back_wanted = Signal()
    repeat_wanted = Signal(object)
    reuse_wanted = Signal(object)
    gentler_wanted = Signal(object)
    chat_wanted = Signal(object)

    def __init__(self, desk: Desk, controls: RunControls, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._controls = desk, controls
        self._follower: RunFollower | None = None
        self.folder: RunFolder | None = None
        self.record: RunRecord | None = None
        self.story = RunStory()
        self.back = IconButton("chevron-left", self.tr("Back to all runs"))
        self.back.clicked.connect(self.back_wanted)
        self.strip = MessageStrip()
        self.ended = MessageStrip()
        """How the run ended. It stands in Progress: above the tabs it would take their room on every one of them."""
        self.pause_button = PrimaryButton(self.tr("Pause"), "pause")
        self.pause_button.set_hint(
            self.tr("Write everything down and free the memory for a while ({keys})").format(keys=PAUSE_KEYS)
        )
        self.stop_button = DangerButton(self.tr("Stop and keep"), "stop")
        self.stop_button.set_hint(self.tr("End after the step at hand; what it has learned is kept"))
        self.resume_button = PrimaryButton(self.tr("Continue"), "play")
        self.resume_button.set_hint(self.tr("Go on training where it stopped ({keys})").format(keys=PAUSE_KEYS))
        self.progress, self.compare = ProgressTab(self.ended), CompareTab(desk)
        self.export, self.recipe, self.log = ExportTab(desk), RecipeTab(), LogTab()
        self.report_button = ReportButton(desk)
        self.help_button = QuietButton(self.tr("Save a report …"))
        self.help_button.hide()
        self.ended.add_button(self.help_button)
        self.help_button.set_hint(self.tr("What stopped it, its recipe and the end of its log, without your data"))
        self.help_button.clicked.connect(lambda: self.folder and show_report(desk, self, run=self.folder))
        self.recipe.reuse_wanted.connect(self.reuse_wanted)
        self.repeat_button = Button(self.tr("Retrain on another base"), "models")
        self.repeat_button.set_hint(
            self.tr("The same recipe and the same examples on another base model; only the model is asked for")
        )
        self.repeat_button.clicked.connect(lambda: self.folder and self.repeat_wanted.emit(self.folder))
        self.chat_button = Button(self.tr("Chat"), "chat")
        self.chat_button.set_hint(self.tr("Talk with what it has learned"))
        self.chat_button.clicked.connect(lambda: self.folder and self.chat_wanted.emit(self.folder))
        self.compare.forgetting.gentler_wanted.connect(self.gentler_wanted)
        self._head_buttons = (
            self.resume_button, self.pause_button, self.stop_button, self.chat_button, self.repeat_button,
            self.report_button,
        )  # fmt: skip
        self._sampling, self._way = False, ""
        self._build()
        self._connect()

    def _connect(self) -> None:
        self.ended.first_clicked.connect(lambda: self.tabs.setCurrentWidget(self.compare))
        self.ended.second_clicked.connect(lambda: self.tabs.setCurrentWidget(self.export))
        self._desk.hardware_changed.connect(self._show_hardware)
        self._desk.rates_changed.connect(self._take_price)
        self._desk.runs_changed.connect(self._notice_going_on)
        self._desk.queue_changed.connect(self._show_facts)
        orders, alerts = self.progress.orders, self.progress.alerts
        for button, action in (
            (self.pause_button, self.pause),
            (self.stop_button, self.stop),
            (self.resume_button, self.resume),
            (orders.save_button, self.save_now),
            (orders.sample_button, self.sample_now),
        ):
            button.clicked.connect(action)
        alerts.stop_wanted.connect(self.stop)
        alerts.pause_wanted.connect(self.pause)
        alerts.closed.connect(self._close_alert)
        for keys, buttons in (
            (PAUSE_KEYS, (self.pause_button, self.resume_button)),
            (SAVE_KEYS, (orders.save_button,)),
            (SAMPLE_KEYS, (orders.sample_button,)),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.activated.connect(lambda buttons=buttons: _press(buttons))
        self._controls.changed.connect(self._show_wishes)
        self._controls.resumed.connect(self._notice_resumed)

    def _build(self) -> None:
        for tab, name in (
            (self.progress, self.tr("Progress")),
            (self.compare, self.tr("Did it help?")),
            (self.export, self.tr("Export")),
            (self.recipe, self.tr("Recipe")),
            (self.log, self.tr("Log")),
        ):
            self.tabs.addTab(tab, name)
        self.tabs.setAccessibleName(self.tr("Parts of the run"))
        remember.tabs(self.tabs, "run")
        self.lay_out(self._head_buttons, (self.strip, self.report_button.strip))

    def _take_price(self) -> None:
        settings = self._desk.settings
        self.progress.set_price(settings.price_per_kwh, settings.currency)

    # -- opening and following --------------------------------------------------------------------------------------

    def shows(self, folder: RunFolder) -> bool:
        """Whether this is the run on the page."""
        return self.folder is not None and self.folder.path == folder.path

    def open_run(self, folder: RunFolder) -> None:
        """Show a run from its first event on."""
        if self.shows(folder) and self._follower:
            return
        self.folder = folder
        self._way = way_of(folder)
        self._open_anew()
        for tab in (self.compare, self.export, self.recipe, self.log):
            tab.show_run(folder)
        self.report_button.show_run(folder)
        self.tabs.setCurrentWidget(self.progress)

    def _open_anew(self) -> None:
        """Follow the run of the page from its first event on."""
        self.close_run()
        if self.folder is None:
            return
        self.record, self.story, self._sampling = None, RunStory(), False
        self.strip.hide()
        self.ended.hide()
        self.progress.clear()
        self.progress.begin()
        self.progress.show_way(recipe_of(self.folder))
        self._take_price()
        follower = RunFollower(self.folder, self._desk.runs, self)
        follower.events.connect(self._take)
        follower.record.connect(self._show_record)
        follower.lost.connect(self.show_problem)
        self._follower = follower
        follower.start()

    def _notice_going_on(self, found: list[tuple[RunFolder, RunRecord]]) -> None:
        """A run that had ended is no longer followed; when it goes on, be it from the command line, it is again."""
        now = next((record for folder, record in found if self.shows(folder)), None)
        if now and now.state in ACTIVE and self.record and self.record.state not in ACTIVE:
            self._open_anew()

    def _notice_resumed(self, folder: RunFolder) -> None:
        if self.shows(folder):
            self._open_anew()

    def leave_run(self) -> None:
        """Show no run any more: the page goes, and what its runs are told to do meanwhile is not followed anew."""
        self.close_run()
        self.folder = None

    def close_run(self) -> None:
        """Stop following; the run goes on."""
        if self._follower:
            self._follower.stop()
            self._follower.deleteLater()
            self._follower = None

    def _take(self, events: list[RunEvent]) -> None:
        if self.folder:
            self._desk.foretell(self.folder, self.story)
        phase = self.story.phase
        self.story.take(events)
        if self.story.phase != phase and self.story.phase in ("comparing", "forgetting"):
            self.compare.refresh()  # adapter and scorecard are there minutes before the run has ended
        self.progress.take(events, self.story, self.record)
        self._show_state()
        if self.folder:
            self._controls.saw_events(self.folder, events)
        self._show_alerts()

    def _show_record(self, record: RunRecord) -> None:
        before, self.record = self.record, record
        self.title.setText(record.name)
        self.setAccessibleName(record.name)
        self._show_state()
        self._show_facts()
        active = record.state in ACTIVE
        at_buttons = QApplication.focusWidget() in (self.back, *self._head_buttons)
        for button in (self.pause_button, self.stop_button):
            button.setVisible(active)
        self.repeat_button.setVisible(not active)
        self.chat_button.setVisible(self.folder is not None and talks(self.folder))
        self.report_button.setVisible(not active)
        self.help_button.setVisible(record.outcome is not None and record.outcome.problem is not None)
        self.resume_button.setVisible(record.state in RESUMABLE and self._has_more(record))
        self._place_buttons()
        self.progress.show_record(record, self.story)
        self.export.show_record(record)
        self.compare.show_record(record)
        if self.folder:
            self._controls.saw_state(self.folder, record.state)
        self._show_wishes()
        self._show_alerts()
        if at_buttons and before and before.state in ACTIVE and not self.resume_button.isHidden():
            self.resume_button.setFocus()  # what took the place of the button that paused it
        if not active:
            self.compare.refresh()
            show_outcome(self.ended, record, self.compare.sentence)
            if before and before.state in ACTIVE:
                self.progress.begin()  # however far down one was reading: how it ended stands at the top
        elif before is None or before.state not in ACTIVE:
            self.strip.hide()
            self.ended.hide()

    def _show_state(self) -> None:
        if self.record is None or self.folder is None:
            return
        state = self.record.state
        lives = state is RunState.queued and living_process(self.folder) is not None
        self.badge.set_state(state_now(state.value, self.story.phase, lives))

    def _show_wishes(self, folder: RunFolder | None = None) -> None:
        """What was asked of the run, wherever in the window, shows on the buttons until it has come true."""
        if self.folder is None or self.record is None or (folder and not self.shows(folder)):
            return
        asked = partial(self._controls.asked, self.folder)
        queued = self.tr("It has not started yet.") if self.record.state is RunState.queued else ""
        pausing = asked("pause")
        self.pause_button.setText(self.tr("Pausing …") if pausing else self.tr("Pause"))
        self.pause_button.set_reason(self.tr("It writes everything down first.") if pausing else queued)
        self.stop_button.set_reason(
            self.tr("Stopping after this step; what it has learned is kept.") if asked("stop") else ""
        )
        training = self.record.state is RunState.training
        why_not = "" if training else queued or self.tr("This is possible while it trains.")
        self.progress.orders.show_waiting(asked("save"), asked("sample"), why_not)
        if self._sampling and not asked("sample") and training:
            self.progress.show_answers(self.story.step)
        self._sampling = asked("sample")
        self._show_alerts()

    def _show_alerts(self) -> None:
        if self.folder is None or self.record is None:
            return
        alerts = self._controls.open_alerts(self.folder, self.story.alerts)
        self.progress.alerts.show_alerts(alerts, self.record.state in ACTIVE)
        place, name = self.tabs.indexOf(self.progress), self.tr("Progress")
        self.tabs.setTabText(place, f"{name} ({len(alerts)})" if alerts else name)
        self.tabs.setTabIcon(place, icon("warning", "warn") if alerts else QIcon())
        self.tabs.setTabToolTip(place, alert_words(alerts))

    def _show_facts(self) -> None:
        """What it is made of, and which runs wait for it to end."""
        if self.record is None or self.folder is None:
            return
        names = {folder.path.name: record.name for folder, record in self._desk.records}
        waiting = [names[e.run] for e in self._desk.queue_state.entries if e.run in names and e.run != self.record.id]
        parts = [self.record.base_model, self.record.dataset, *([self._way] if self._way else [])]
        if waiting and self.record.state in ACTIVE:
            more = self.tr(" and {count} more").format(count=count_text(len(waiting) - 1)) if len(waiting) > 1 else ""
            parts.append(self.tr("next in the queue: {name}{more}").format(name=waiting[0], more=more))
        self.facts.setText(" · ".join(parts))

    def _show_hardware(self, hardware: object) -> None:
        if self.folder is None or self.record is None or not isinstance(hardware, Hardware):
            return
        process = living_mark(self.folder.process) if self.record.state in ACTIVE else None
        self.progress.show_card(card_of_run(hardware, self.record.device, process.pid) if process else None)

    def _has_more(self, record: RunRecord) -> bool:
        """Whether continuing would do anything: steps to make, or a scorecard that was cut off."""
        cut_off = record.state in (RunState.interrupted, RunState.paused)
        return bool(self.folder and (record.step < record.steps or cut_off))

    # -- what a person can do ---------------------------------------------------------------------------------------

    def pause(self) -> None:
        """Ask the run to write everything down and let go of the card."""
        if self.folder:
            self._controls.pause(self.folder)

    def stop(self) -> None:
        """Ask the run to finish its step, keep what it learned, and end."""
        if self.folder:
            self._controls.stop(self.folder)

    def save_now(self) -> None:
        """Ask the run for a checkpoint."""
        if self.folder:
            self._controls.save_now(self.folder)

    def sample_now(self) -> None:
        """Ask the run for answers to its sample prompts."""
        if self.folder:
            self._controls.sample_now(self.folder)

    def resume(self) -> None:
        """Continue from the newest checkpoint."""
        if self.folder:
            self._controls.resume(self.folder)

    def _close_alert(self, alert: Alerted) -> None:
        if self.folder:
            self._controls.close_alert(self.folder, alert)

    def show_problem(self, problem: Problem) -> None:
        """Say above the tabs why something could not be done."""
        self.strip.tell_problem(problem)


def _press(buttons: tuple[Button, ...]) -> None:
    """What a key does: the same as a click on the one of these buttons that is there, if it works now."""
    for button in buttons:
        if button.isEnabled() and not button.isHidden():
            button.click()
            return
