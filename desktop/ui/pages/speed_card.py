"""Settings about time and energy: measuring this PC, and what a kilowatt hour costs."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from desktop.core.problems import Problem
from desktop.core.rates import MachineRates
from desktop.services.desk import Desk
from desktop.services.settings import save_settings
from desktop.services.task import Task, while_there
from desktop.ui.buttons import Button
from desktop.ui.card import Card
from desktop.ui.fields import DoubleSpinBox
from desktop.ui.form import CHOICE_WIDTH, Form
from desktop.ui.labels import Muted, WrapText
from desktop.ui.message_strip import MessageStrip
from desktop.ui.progress import ThinBar
from desktop.ui.styling import scale_with_text
from desktop.ui.texts import number_text, rate_text
from desktop.ui.theme import GAP_M

STILL_MS = 400
"""Milliseconds without a change after which the price is written down."""
MOST = 100_000.0
"""Highest price of a kilowatt hour, for currencies of small units."""


class SpeedCard(Card):
    """Measures this PC on demand; remembers the price."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Time and energy"), parent=parent)
        self._desk = desk
        self._task: Task | None = None
        self.state, self.strip = WrapText(""), MessageStrip()
        self.bar = ThinBar(self.tr("Measuring this PC"))
        self.measure_button = Button(self.tr("Measure this PC"), "chip")
        self.measure_button.clicked.connect(self.measure)
        self.cancel_button = Button(self.tr("Cancel"), "close")
        self.cancel_button.clicked.connect(self._cancel)
        self._build()
        self._show_idle()
        desk.hardware_changed.connect(while_there(self, lambda _: self._show_rates()))
        desk.rates_changed.connect(self._show_rates)

    def _build(self) -> None:
        self.add(
            Muted(
                self.tr(
                    "How long a run takes is predicted from what this PC can do, and corrected by each run. Measuring "
                    "takes about 20 seconds; close other programs first."
                )
            )
        )
        for widget in (self.strip, self.state, self.bar):
            self.add(widget)
        buttons = QHBoxLayout()
        buttons.setSpacing(GAP_M)
        buttons.addWidget(self.measure_button)
        buttons.addWidget(self.cancel_button)
        buttons.addStretch(1)
        self.add_layout(buttons)
        self.add(self._price_form())

    def _price_form(self) -> Form:
        form, settings = Form(), self._desk.settings
        self._still = QTimer(self)
        self._still.setSingleShot(True)
        self._still.setInterval(STILL_MS)
        self._still.timeout.connect(self._save)
        self.price = DoubleSpinBox()
        self.price.setRange(0.0, MOST)
        self.price.setDecimals(3)
        self.price.setSingleStep(0.01)
        self.price.setSpecialValueText(self.tr("No price"))
        self.price.setValue(settings.price_per_kwh or 0.0)
        self.currency = QLineEdit(settings.currency)
        self.currency.setMaxLength(6)
        scale_with_text(self.currency, "maximumWidth", pixels=CHOICE_WIDTH)
        self.price.valueChanged.connect(self._take_price)
        self.currency.textEdited.connect(self._take_price)
        form.add_row(
            self.tr("Price of a kilowatt hour"), self.price, self.tr("With a price, runs say what their energy costs.")
        )
        form.add_row(self.tr("Currency"), self.currency)
        return form

    def _take_price(self) -> None:
        settings = self._desk.settings
        settings.price_per_kwh = self.price.value() or None
        settings.currency = self.currency.text().strip()
        self._desk.rates_changed.emit()
        self._still.start()

    def _save(self) -> None:
        if not self.window().isVisible():
            return  # closing: the settings are saved there, and no new thread may start
        settings, places = self._desk.settings, self._desk.places
        self._desk.task(lambda _tell, _cancelled: save_settings(places, settings)).start()

    # -- measuring --------------------------------------------------------------------------------------------------

    def measure(self) -> None:
        """Measure this PC in a process of its own."""
        if self._task and self._task.running:
            return
        self.strip.hide()
        self.measure_button.hide()
        self.cancel_button.show()
        self.bar.show()
        self.bar.set_fraction(None)
        self._task = self._desk.measure()
        self._task.progressed.connect(while_there(self, lambda share, _step: self.bar.set_fraction(share or None)))
        self._task.done.connect(while_there(self, lambda _: self._show_idle()))
        self._task.refused.connect(self._refused)
        self._task.start()

    def _cancel(self) -> None:
        if self._task:
            self._task.cancel()

    def _refused(self, problems: list[Problem]) -> None:
        self._show_idle()
        first = problems[0]
        if first.code != "task.cancelled":
            self.strip.tell_problem(first)

    def _show_idle(self) -> None:
        self.bar.hide()
        self.cancel_button.hide()
        self.strip.hide()
        self.measure_button.show()
        self._show_rates()

    def _show_rates(self) -> None:
        ready = self._desk.hardware is not None
        self.measure_button.set_reason("" if ready else self.tr("Looking at this PC first."))
        self.state.setText(self._words(self._desk.machine(), ready))

    def _words(self, rates: MachineRates | None, ready: bool) -> str:
        if rates is None:
            return self.tr("Nothing is known of this card yet.") if ready else ""
        where = self.tr("measured") if rates.basis == "measured" else self.tr("not measured yet")
        text = self.tr("{name}, {where}: {half} in 16 bits, {single} in 32 bits, memory {memory} GB/s.").format(
            name=rates.name,
            where=where,
            half=rate_text(rates.half),
            single=rate_text(rates.single),
            memory=number_text(rates.bandwidth / 1e9),
        )
        runs = sum(one.runs for one in rates.corrections)
        return f"{text} {self.tr('Runs that corrected it: {count}.').format(count=runs)}" if runs else text
