"""What a set-up would do on this PC, with the choices a person has, and the button that begins it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.core.engine_room import EnginePlan, this_system
from desktop.core.families import Family
from desktop.core.family_choice import FamilyChoice, choose_family
from desktop.core.hardware import GpuInfo, Hardware, best_gpu
from desktop.services.desk import Desk
from desktop.ui.buttons import Button, PrimaryButton, QuietButton
from desktop.ui.engine.advanced import Advanced
from desktop.ui.engine.drive import DriveChoice
from desktop.ui.engine.words import checked_text, family_text, takes_text
from desktop.ui.flow import FlowLayout
from desktop.ui.labels import Muted
from desktop.ui.pages.fact_line import FactLine
from desktop.ui.progress import ThinBar
from desktop.ui.texts import memory_text, size_text
from desktop.ui.theme import GAP_L, GAP_M
from desktop.ui.wording import words_of

STILL_MS = 700
"""Milliseconds without a change after which what it takes is looked up again."""


class Offer(QWidget):
    """Nothing goes over the network before “Set up”, and nothing is fetched before its size was shown."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._asked = False
        """Whether a person has asked to look up what it takes: from then on every change of mind looks again."""
        self.planning = False
        self.choice: FamilyChoice | None = None
        self.card, self.build, self.takes = FactLine("card"), FactLine("chip"), FactLine("disk")
        self.drive, self.advanced = DriveChoice(desk), Advanced(desk)
        self.bar = ThinBar(self.tr("Looking up what is needed"))
        self.note = Muted("")
        self.start_button = PrimaryButton(self.tr("Set up"), "play")
        self.cancel_button = Button(self.tr("Cancel"), "close")
        self.cancel_wanted = QuietButton(self.tr("Leave it as it is"))
        self.cancel_wanted.hide()
        self._still = QTimer(self)
        self._still.setSingleShot(True)
        self._still.setInterval(STILL_MS)
        self._still.timeout.connect(self._look_up_again)
        self.card.hide()
        self._build()
        self._connect()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_L)
        for widget in (self.card, self.build, self.takes, self.drive, self.bar):
            column.addWidget(widget)
        holder = QWidget()
        buttons = FlowLayout(holder, gap=GAP_M)
        buttons.addWidget(self.start_button)
        buttons.addWidget(self.cancel_button)
        buttons.addWidget(self.cancel_wanted)
        column.addWidget(holder)
        reason = self.start_button.reason_text()
        column.addWidget(reason, 0, Qt.AlignmentFlag.AlignTop)
        column.addWidget(self.note)
        column.addWidget(self.advanced)

    def _connect(self) -> None:
        engine = self._desk.engine
        self.start_button.clicked.connect(self.press)
        self.cancel_button.clicked.connect(engine.cancel)
        self.advanced.changed.connect(self._changed_mind)
        self.drive.changed.connect(self._drive_changed)
        self._desk.hardware_changed.connect(self._found)
        engine.changed.connect(self.show_state)
        self.drive.look_now()
        self._found()

    # -- what was found -----------------------------------------------------------------------------------------------

    @property
    def family(self) -> Family | None:
        """The build that will be set up; None until this PC was looked at."""
        return self.advanced.wanted or (self.choice.family if self.choice else None)

    def _found(self) -> None:
        hardware = self._desk.hardware
        if hardware is not None:
            choice = choose_family(this_system(), hardware)
            another = self.choice is None or choice.family != self.choice.family
            self.choice = choice
            self._show_card(hardware)
            if another:
                self._changed_mind()
        self.show_state()

    def _show_card(self, hardware: Hardware) -> None:
        gpu = best_gpu(hardware) or (hardware.gpus[0] if hardware.gpus else None)
        self.card.setVisible(gpu is not None)
        if gpu is not None:
            self.card.show_facts(gpu.name, " · ".join(filter(None, self._card_facts(gpu, hardware))))

    def _card_facts(self, gpu: GpuInfo, hardware: Hardware) -> tuple[str, ...]:
        build, memory = gpu.compute_capability, gpu.total_bytes
        return (
            memory_text(memory) if memory else "",
            self.tr("driver {version}").format(version=hardware.driver_version) if hardware.driver_version else "",
            self.tr("compute capability {major}.{minor}").format(major=build[0], minor=build[1]) if build else "",
        )

    # -- what it takes ------------------------------------------------------------------------------------------------

    @property
    def plan(self) -> EnginePlan | None:
        """What was looked up for the choices as they stand."""
        found = self._desk.engine.plan_found
        stale = self._still.isActive() or self.planning
        return None if stale or found is None or found.family != self.family else found

    def press(self) -> None:
        """Look up what it takes; once that is shown, begin."""
        plan = self.plan
        if plan is not None:
            self._desk.engine.start(plan)
        else:
            self.look_up()

    def look_up(self) -> None:
        """Find out what is to be fetched."""
        family = self.family
        if family is None or self._desk.engine.busy:
            return
        self._asked = self.planning = True
        self._still.stop()
        self._desk.engine.plan(family, self.drive.folder, self.advanced.source)

    def use_cpu(self) -> None:
        """Take the build for the processor."""
        self.advanced.want("cpu")
        self.look_up()

    def choose_build(self) -> None:
        """Lead to the choice of a build."""
        self._lead_to(self.advanced.family)

    def choose_source(self) -> None:
        """Lead to where the packages come from."""
        self._lead_to(self.advanced.mirror)

    def choose_proxy(self) -> None:
        """Lead to the proxy's address."""
        self._lead_to(self.advanced.proxy)

    def _lead_to(self, field: QWidget) -> None:
        self.advanced.set_open(True)
        field.setFocus(Qt.FocusReason.OtherFocusReason)

    def choose_drive(self, folder: Path | None = None) -> None:
        """Let a person choose another folder."""
        if folder is None:
            self.drive.field.choose()
        else:
            self.drive.set_folder(folder)

    def _drive_changed(self) -> None:
        if self._desk.engine.plan_folder != self.drive.folder:
            self._changed_mind()
        self.show_state()

    def _changed_mind(self) -> None:
        """Wheels that lie in a folder beside the installer cost no network, so they are looked at without a word."""
        if self._asked or self.advanced.source.folder:
            self._still.start()
        self.show_state()

    def _look_up_again(self) -> None:
        if not self.isVisible():
            return
        if self._desk.engine.busy:
            self._still.start()
        else:
            self.look_up()

    # -- showing ------------------------------------------------------------------------------------------------------

    def show_state(self) -> None:
        """Show the choices and what is known of them."""
        engine = self._desk.engine
        self.planning = self.planning and engine.busy
        plan, family = self.plan, self.family
        self.bar.setVisible(self.planning)
        self.bar.set_fraction(None)
        self.cancel_button.setVisible(self.planning)
        self.start_button.setVisible(not self.planning)
        self.drive.set_need(plan.disk if plan else 0)
        self.build.setVisible(family is not None)
        if family is not None and self.choice is not None:
            words = words_of(self.choice.why)
            if self.advanced.wanted:
                self.build.show_facts(family_text(family), self.tr("Chosen by hand."))
            else:
                self.build.show_facts(words.title, " ".join(filter(None, (words.cause, words.remedy))))
        self.takes.setVisible(plan is not None)
        if plan is not None:
            self._show_plan(plan)
        else:
            self.start_button.setText(self.tr("Try again") if engine.problems else self.tr("Set up"))
        self._show_note(plan)
        self._allow(plan)

    def _show_plan(self, plan: EnginePlan) -> None:
        self.takes.show_facts(takes_text(plan), checked_text(plan, self._desk.engine.plan_source))
        if plan.download:
            self.start_button.setText(self.tr("Fetch {size} and set up").format(size=size_text(plan.download)))
        else:
            self.start_button.setText(self.tr("Install"))

    def _show_note(self, plan: EnginePlan | None) -> None:
        wheels = self.advanced.source.folder
        if self.planning:
            text = self.tr("Looking up what is needed …")
        elif wheels:
            text = self.tr("The packages in {folder} are used.").format(folder=wheels)
        elif plan is None:
            text = self.tr("It asks the package index what is needed, and shows the size before anything is fetched.")
        else:
            text = ""
        self.note.setText(text)
        self.note.setVisible(bool(text))

    def _allow(self, plan: EnginePlan | None) -> None:
        if self._desk.hardware is None:
            reason = self.tr("Looking at this PC first.")
        elif self._desk.engine.busy:
            reason = self.tr("Something else is being done with the engine.")
        elif plan is not None and not self.drive.fits:
            reason = self.tr("Choose a drive with more room.")
        else:
            reason = ""
        self.start_button.set_reason(reason)
