"""The engine's set-up on Home: what it would do, how far it is, what it stopped on, and that it is ready."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.core.engine_remedies import Remedy
from desktop.core.engine_room import EngineManifest, SetupState
from desktop.core.problems import Problem
from desktop.services.desk import Desk
from desktop.services.engine_log import log_file
from desktop.ui.buttons import Button, PrimaryButton, QuietButton
from desktop.ui.card import Card
from desktop.ui.engine.offer import Offer
from desktop.ui.engine.trouble import Trouble
from desktop.ui.engine.words import come_from, left_over_text, ready_text
from desktop.ui.engine.working import Working
from desktop.ui.flow import FlowLayout
from desktop.ui.labels import WrapText
from desktop.ui.message_strip import MessageStrip
from desktop.ui.progress import ThinBar
from desktop.ui.support.report_dialog import show_report
from desktop.ui.theme import GAP_L, GAP_M


class SetupCard(Card):
    """Hidden while there is nothing to do."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._desk = desk
        self._wanted = False
        """Whether a person asked for another engine although there is one."""
        self._anew = False
        """Whether a person wants to begin otherwise than the set-up that was left."""
        self._answered: Problem | None = None
        """The problem that this beginning otherwise is the answer to: it has been read."""
        self.trouble, self.offer, self.working = Trouble(), Offer(desk), Working(desk)
        self.ready = MessageStrip()
        """One quiet line once it is done; it stands on the page, not in the card."""
        self.left = _Left(desk)
        for widget in (self.trouble, self.working, self.left, self.offer):
            self.add(widget)
        engine = desk.engine
        engine.changed.connect(self.show_state)
        engine.done.connect(self._done)
        engine.refused.connect(self._refused)
        self.trouble.wanted.connect(self._remedy)
        self.trouble.cpu_wanted.connect(self._use_cpu)
        self.trouble.log_wanted.connect(self._show_log)
        self.trouble.report_wanted.connect(lambda: show_report(desk, self, problem=self._problem()))
        self.left.other.clicked.connect(lambda: self._begin_anew(lambda: None))
        self.left.over_wanted.connect(engine.discard)
        self.offer.cancel_wanted.clicked.connect(self._leave_it)
        self.offer.advanced.changed.connect(self.show_state)
        self.show_state()

    def offer_another(self) -> None:
        """Offer to set the engine up although there is one: elsewhere, or another build."""
        self._wanted = True
        self.ready.hide()
        self.show_state()

    def _leave_it(self) -> None:
        self._wanted = self._anew = False
        self.show_state()

    def show_state(self) -> None:
        """Show what there is to be done or seen."""
        engine = self._desk.engine
        state, setup = engine.state, engine.setup
        planning = self.offer.planning and engine.busy
        working = engine.busy and not planning
        self._anew = self._anew and not working
        left = setup is not None and not engine.busy and not self._anew
        offering = planning or (not working and not left and (self._wanted or self._anew or state != "ready"))
        self.working.setVisible(working)
        self.left.setVisible(left)
        self.offer.setVisible(offering)
        self.offer.cancel_wanted.setVisible((self._wanted or self._anew) and not engine.busy)
        problem = self._problem()
        if problem is None or engine.busy or (self._anew and problem == self._answered):
            self.trouble.hide()
        else:
            self._show_trouble(problem)
        if left and setup is not None:
            self.left.show_setup(setup, in_trouble=not self.trouble.isHidden())
        self._name(working, left)
        self.setVisible(working or left or offering or not self.trouble.isHidden())

    def _problem(self) -> Problem | None:
        """What the last work stopped on, in this window or in an earlier one."""
        engine = self._desk.engine
        if engine.problems:
            return engine.problems[0]
        return engine.setup.problem if engine.setup is not None else None

    def _name(self, working: bool, left: bool) -> None:
        state = self._desk.engine.state
        if working:
            title = self.tr("The engine is being set up")
        elif left:
            title = self.tr("The set-up of the engine is not finished")
        elif state == "outdated":
            title = self.tr("This version comes with a newer engine")
        elif state == "broken":
            title = self.tr("The engine is damaged")
        elif not self.offer.isHidden():
            title = self.tr("Set up the engine")
        else:
            title = ""
        if state == "outdated" or self._wanted:
            note = self.tr("The engine you have goes on working until the new one was checked.")
        elif title:
            setup = self._desk.engine.setup if working or left else None
            note = come_from(setup.source if setup is not None else self.offer.advanced.source)
        else:
            note = ""
        self.set_title(title, note)

    # -- what became of it --------------------------------------------------------------------------------------------

    def _done(self, manifest: EngineManifest) -> None:
        self._wanted = False
        self.ready.show_message("good", self.tr("Ready: {engine}").format(engine=ready_text(manifest)))
        self.show_state()

    def _refused(self, _problems: list[Problem]) -> None:
        self.show_state()

    def _show_trouble(self, problem: Problem) -> None:
        engine, setup = self._desk.engine, self._desk.engine.setup
        plan = setup.plan if setup is not None else engine.plan_found
        family = plan.family if plan is not None else self.offer.family
        self.trouble.log.setVisible(log_file(self._desk.places).is_file())
        self.trouble.show_problem(problem, on_card=family not in (None, "cpu"), begun=not self.left.isHidden())

    def _remedy(self, remedy: Remedy) -> None:
        """Go on where it stopped, or begin otherwise: another folder, source or build means another beginning, which
        takes along what was fetched."""
        if remedy in ("again", "check"):
            self._desk.engine.go_on(look_again=remedy == "check")
            return
        ways: dict[Remedy, Callable[[], None]] = {
            "drive": self.offer.choose_drive,
            "proxy": self.offer.choose_proxy,
            "source": self.offer.choose_source,
            "build": self.offer.choose_build,
        }
        if self._desk.engine.setup is None:  # it was only looked up: its choices stand there already
            ways[remedy]()
        else:
            self._begin_anew(ways[remedy])

    def _use_cpu(self) -> None:
        self._begin_anew(self.offer.use_cpu)

    def _begin_anew(self, choose: Callable[[], None]) -> None:
        self._anew, self._answered = True, self._problem()
        self.show_state()
        choose()

    def _show_log(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(log_file(self._desk.places))))


class _Left(QWidget):
    """A set-up that was begun and that nobody works on. Sends `over_wanted`."""

    over_wanted = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.words, self.bar = WrapText(""), ThinBar(self.tr("How much is here"))
        self.go_on = PrimaryButton(self.tr("Go on"), "play")
        self.other = Button(self.tr("Choose otherwise"), "sliders")
        self.over = QuietButton(self.tr("Remove what is here"), "trash")
        holder = QWidget()
        buttons = FlowLayout(holder, gap=GAP_M)
        for button in (self.go_on, self.other, self.over):
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_L)
        for widget in (self.words, self.bar, holder):
            column.addWidget(widget)
        self.go_on.clicked.connect(desk.engine.go_on)
        self.over.clicked.connect(self.over_wanted)

    def show_setup(self, setup: SetupState, *, in_trouble: bool) -> None:
        """Show how far it is. What stopped it brings buttons of its own."""
        self.go_on.setVisible(not in_trouble)
        self.other.setVisible(not in_trouble)
        self.words.setText(left_over_text(setup))
        plan = setup.plan
        self.bar.set_fraction(setup.got / plan.download if plan is not None and plan.download else None)
