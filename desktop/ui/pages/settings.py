"""Settings: appearance, limits of the card, the engine, the Hub, time and energy, where things lie, about."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QShowEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from desktop import __version__
from desktop.core.limits import COOLEST, HOTTEST
from desktop.services.bin import bytes_in, empty, own_bins
from desktop.services.desk import Desk
from desktop.services.languages import LANGUAGES, SYSTEM
from desktop.services.model_store import stores
from desktop.services.settings import save_settings
from desktop.services.task import while_there
from desktop.ui.buttons import Button
from desktop.ui.card import Card
from desktop.ui.engine.settings_card import EngineCard
from desktop.ui.fields import ComboBox, SpinBox
from desktop.ui.form import Form
from desktop.ui.icons import IconView
from desktop.ui.labels import ElidedText, Muted
from desktop.ui.pages.hub_card import HubCard
from desktop.ui.pages.page import Page
from desktop.ui.pages.speed_card import SpeedCard
from desktop.ui.pages.updates_card import UpdatesCard
from desktop.ui.support.report_dialog import show_report
from desktop.ui.sure import sure
from desktop.ui.texts import size_text
from desktop.ui.theme import GAP_M, current
from desktop.ui.wordmark import Wordmark

MOST_WATTS = 2_000
STILL_MS = 400
"""Milliseconds without a change after which limits are handed on, so that typing does not write for each digit."""
PERCENTS = (100, 115, 130, 150, 175, 200)


class SettingsPage(Page):
    """Every change takes effect at once and is remembered. `language_chosen`: the settings name another language."""

    changed = Signal()
    language_chosen = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Settings"), parent=parent)
        self._desk = desk
        self.add(self._appearance())
        self.add(self._card_limits())
        self.engine, self.hub, self.speed = EngineCard(desk), HubCard(desk), SpeedCard(desk)
        self.add(self.engine)
        self.add(self.hub)
        self.add(self.speed)
        self.add(self._folders())
        self.updates = UpdatesCard(desk)
        self.add(self.updates)
        self.add(self._about())
        self.column.addStretch(1)

    def _appearance(self) -> Card:
        card, form = Card(self.tr("Appearance")), Form()
        self.mode = ComboBox()
        for key, text in (("system", self.tr("As the system")), ("light", self.tr("Light")), ("dark", self.tr("Dark"))):
            self.mode.addItem(text, key)
        self.mode.setCurrentIndex(self.mode.findData(self._desk.settings.appearance))
        self.mode.currentIndexChanged.connect(self._apply)
        self.percent = ComboBox()
        for percent in PERCENTS:
            self.percent.addItem(f"{percent} %", percent)
        self.percent.setCurrentIndex(max(0, self.percent.findData(self._desk.settings.text_percent)))
        self.percent.currentIndexChanged.connect(self._apply)
        form.add_row(self.tr("Colours"), self.mode)
        form.add_row(self.tr("Text size"), self.percent)
        self.language = ComboBox()
        self.language.addItem(self.tr("As the system"), SYSTEM)
        for code, name in LANGUAGES.items():
            self.language.addItem(name, code)
        self.language.setCurrentIndex(max(0, self.language.findData(self._desk.settings.language)))
        self.language.currentIndexChanged.connect(self._choose_language)
        self.language_row = form.add_row(self.tr("Language"), self.language)
        self.still = QCheckBox(self.tr("Show everything at once"))
        self.still.setChecked(self._desk.settings.less_motion)
        self.still.toggled.connect(self._apply)
        form.add_row(self.tr("Motion"), self.still)
        card.add(form)
        return card

    def _apply(self) -> None:
        settings = self._desk.settings
        settings.appearance = self.mode.currentData()
        settings.text_percent = self.percent.currentData()
        current().set_mode(settings.appearance)
        settings.less_motion = self.still.isChecked()
        current().set_text_factor(settings.text_percent / 100)
        current().set_reduced_motion(settings.less_motion or None)
        self.changed.emit()

    def _choose_language(self) -> None:
        self._desk.settings.language = self.language.currentData()
        self.language_chosen.emit()

    def say_language_waits(self) -> None:
        """Say that another language comes later; this page is made anew when it does."""
        self.language_row.set_help(
            self.tr("It changes as soon as the work under way has ended, or with the next start.")
        )

    def _card_limits(self) -> Card:
        card, form = Card(self.tr("Graphics card")), Form()
        self._still = QTimer(self)
        self._still.setSingleShot(True)
        self._still.setInterval(STILL_MS)
        self._still.timeout.connect(self._hand_on_limits)
        self.temperature = self._limit(self._desk.settings.pause_above_c, COOLEST, HOTTEST, " °C")
        self.power = self._limit(self._desk.settings.power_below_watts, 30, MOST_WATTS, " W")
        self.limits_note = Muted("")
        self._show_card()
        self._desk.hardware_changed.connect(self._show_card)
        card.add(self.limits_note)
        form.add_row(self.tr("Pause above temperature"), self.temperature)
        form.add_row(self.tr("Keep average power below"), self.power)
        card.add(form)
        return card

    def _show_card(self) -> None:
        """What the limits do on this PC."""
        found = self._desk.hardware
        if found is not None and not found.gpus:
            self.limits_note.setText(
                self.tr("No NVIDIA card was found here; these limits hold as soon as there is one.")
            )
        else:
            self.limits_note.setText(
                self.tr("Training waits between rows to stay within these limits. The result is the same.")
            )

    def _limit(self, value: int | None, least: int, most: int, unit: str) -> SpinBox:
        """A box whose lowest place means that there is no limit."""
        box = SpinBox()
        box.setRange(least - 1, most)
        box.setSpecialValueText(self.tr("No limit"))
        box.setSuffix(unit)
        box.setValue(box.minimum() if value is None else value)
        box.valueChanged.connect(self._take_limits)
        return box

    def _take_limits(self) -> None:
        settings = self._desk.settings
        settings.pause_above_c, settings.power_below_watts = _chosen(self.temperature), _chosen(self.power)
        self._still.start()

    def _hand_on_limits(self) -> None:
        """Write the limits down, also for the runs at work; on a thread, for a slow drive must not hold up a frame."""
        if not self.window().isVisible():
            return  # closing: the settings are saved there, and no new thread may start
        settings, desk = self._desk.settings, self._desk

        def work(_tell: object, _cancelled: object) -> None:
            save_settings(desk.places, settings)
            desk.runs.limit(settings)

        desk.task(work).start()

    def _folders(self) -> Card:
        card = Card(self.tr("Where things lie"))
        card.add(
            Muted(self.tr("Models, their 4-bit copies, runs and exports are in this folder. Nothing leaves this PC."))
        )
        row = QHBoxLayout()
        row.setSpacing(GAP_M)
        row.addWidget(ElidedText(str(self._desk.places.home)), 1)
        open_button = Button(self.tr("Open folder"), "folder")
        open_button.clicked.connect(self._open_home)
        row.addWidget(open_button)
        card.add_layout(row)
        self.bin_size = 0
        self.bin_note, self.empty_button = Muted(""), Button(self.tr("Empty this bin"), "trash")
        self.empty_button.clicked.connect(self.empty_bin)
        line = QHBoxLayout()
        line.setSpacing(GAP_M)
        line.addWidget(self.bin_note, 1)
        line.addWidget(self.empty_button)
        card.add_layout(line)
        return card

    def showEvent(self, event: QShowEvent, /) -> None:
        """What lies in our own bin is looked at on a thread: it may be much."""
        super().showEvent(event)
        self._look_into_bin()

    def _bins(self) -> tuple[Path, ...]:
        return own_bins(self._desk.places, stores(self._desk.places, self._desk.settings))

    def _look_into_bin(self) -> None:
        for widget in (self.bin_note, self.empty_button):
            widget.hide()
        if bins := self._bins():
            task = self._desk.task(lambda _tell, _cancelled: bytes_in(bins))
            task.done.connect(while_there(self, self._show_bin))
            task.start()

    def _show_bin(self, size: int) -> None:
        self.bin_size = size
        words = self.tr("{size} lie in the bin of Tunesmith, because the system has none for that drive.")
        self.bin_note.setText(words.format(size=size_text(size)))
        for widget in (self.bin_note, self.empty_button):
            widget.setVisible(size > 0)

    def empty_bin(self) -> None:
        """Ask, then delete for good what lies in our own bin."""
        words = self.tr("{size} are deleted for good. Nothing of it can be fetched back.")
        question, what = self.tr("Empty the bin of Tunesmith?"), words.format(size=size_text(self.bin_size))
        if not sure(self, question, what, self.tr("Empty it")):
            return
        bins = self._bins()
        self._desk.undo.forget()
        task = self._desk.task(lambda _tell, _cancelled: empty(bins))
        task.done.connect(while_there(self, lambda _: self._look_into_bin()))
        task.refused.connect(while_there(self, lambda problems: self.strip.tell_problem(problems[0])))
        task.start()

    def _open_home(self) -> None:
        self._desk.places.home.mkdir(parents=True, exist_ok=True)
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._desk.places.home)))

    def _about(self) -> Card:
        card = Card(self.tr("About"))
        row = QHBoxLayout()
        row.setSpacing(GAP_M)
        row.addWidget(IconView("tunesmith", "accent", 40))
        row.addWidget(Wordmark("Tunesmith", 34))
        row.addStretch(1)
        card.add_layout(row)
        card.add(Muted(self.tr("Tunesmith {version}, Apache-2.0").format(version=__version__)))
        card.add(Muted(self.tr("The starter model is SmolLM2-135M-Instruct by Hugging Face, Apache-2.0.")))
        row = QHBoxLayout()
        row.setSpacing(GAP_M)
        row.addWidget(
            Muted(self.tr("For whoever helps you: what this PC, the engine and the program are. You see it first.")), 1
        )
        self.report_button = Button(self.tr("Save a report …"), "file")
        self.report_button.clicked.connect(lambda: show_report(self._desk, self))
        row.addWidget(self.report_button)
        card.add_layout(row)
        return card


def _chosen(box: SpinBox) -> int | None:
    """The limit in a box, if there is one."""
    return None if box.value() == box.minimum() else box.value()
