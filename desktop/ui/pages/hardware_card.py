"""The graphics cards on Home; or what was looked for, what still works, and where to get what is missing."""

from __future__ import annotations

import sys

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.core.hardware import (
    CUDA_FAMILIES,
    DRIVER_PAGE,
    Hardware,
    HardwareNote,
    HardwareState,
    driver_needed,
    newest_cuda_family,
    training_device,
)
from desktop.core.hardware_words import HARDWARE_WORDS, NOTE_WORDS
from desktop.services.engine_place import own_engine
from desktop.ui.badge import Badge
from desktop.ui.buttons import Button
from desktop.ui.card import Card
from desktop.ui.engine_lead import lead_to_engine
from desktop.ui.labels import Muted, WrapText
from desktop.ui.pages.fact_line import FactLine
from desktop.ui.pages.gpu_view import GpuView
from desktop.ui.styling import clear_layout
from desktop.ui.texts import memory_text
from desktop.ui.theme import GAP_L, GAP_M, GAP_S
from desktop.ui.wording import translated

NEWEST = CUDA_FAMILIES[0][0]
DRIVER_HELPS = frozenset({
    HardwareState.no_library,
    HardwareState.no_driver,
    HardwareState.driver_too_old,
    HardwareState.error,
})  # fmt: skip
"""States that another driver may mend."""
CARDLESS = frozenset({HardwareState.no_library, HardwareState.no_card})
"""States of a PC without a card that can train."""


class HardwareCard(Card):
    """Shows `Hardware`; says nothing before the first reading."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("This PC"), parent=parent)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(GAP_M)
        self.add_layout(self._rows)
        self._rows.addWidget(Muted(self.tr("Looking for a graphics card …")))
        self.gpus: list[GpuView] = []
        self.driver: DriverView | None = None
        self._cpu: _Cpu | None = None
        self._shown: object = None
        self._frame: object = None

    def show_hardware(self, hardware: object) -> None:
        """Show a reading. What is shown stays and follows; only another PC's worth of cards and states builds anew."""
        if not isinstance(hardware, Hardware) or hardware == self._shown:
            return
        self._shown = hardware
        frame = _frame(hardware)
        if frame != self._frame:
            self._frame = frame
            self._build(hardware)
        for view, gpu in zip(self.gpus, hardware.gpus):
            view.show_gpu(gpu, hardware)
        if self._cpu is not None:
            self._cpu.show_host(hardware)

    def _build(self, hardware: Hardware) -> None:
        clear_layout(self._rows)
        self.gpus = [GpuView() for _ in hardware.gpus]
        self._cpu = _Cpu() if training_device(hardware) == "cpu" else None
        driver = DriverView(hardware)
        self.driver = driver if driver.words.text() else None
        for place, view in enumerate(self.gpus):
            if place:
                self._rows.addSpacing(GAP_L - GAP_M)
            self._rows.addWidget(view)
        no_card = _NoCard(hardware) if hardware.state is not HardwareState.ready else None
        # Where there is most likely no card, what can be done without one comes first.
        first, last = (self._cpu, None) if hardware.state in CARDLESS else (None, self._cpu)
        for widget in (first, no_card, self.driver, last):
            if widget is not None:
                self._rows.addWidget(widget)
        for note in hardware.notes:
            self._rows.addWidget(Muted(translated(NOTE_WORDS[note])))


def _frame(hardware: Hardware) -> object:
    """What decides which rows there are; everything else is numbers in them."""
    cards = [(gpu.uuid, gpu.index, gpu.mig, gpu.free_bytes is None) for gpu in hardware.gpus]
    return (hardware.state, hardware.notes, hardware.detail, hardware.driver_version, cards)


class DriverView(QWidget):
    """Which driver is there, which is needed, and the way to NVIDIA's page where another one would help."""

    def __init__(self, hardware: Hardware) -> None:
        super().__init__()
        self.words = Muted(self._words(hardware))
        self.button = Button(self.tr("Get a driver at nvidia.com/drivers"), "external")
        self.button.clicked.connect(lambda: QDesktopServices.openUrl(QUrl(DRIVER_PAGE)))
        if hardware.state not in DRIVER_HELPS:
            self.button.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_S)
        column.addWidget(self.words)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)

    def _words(self, hardware: Hardware) -> str:
        """Nothing where the driver is as new as any that is needed: then it says so beside the card."""
        needed, newest = driver_needed(_windows(hardware)), driver_needed(_windows(hardware), NEWEST)
        if hardware.state is HardwareState.driver_too_old:
            return self.tr("Driver {newest} or newer runs the newest CUDA.").format(newest=newest)
        if hardware.state in DRIVER_HELPS or not hardware.driver_version:
            text = self.tr("Training on an NVIDIA card needs driver {needed} or newer; {newest} runs the newest CUDA.")
            return text.format(needed=needed, newest=newest)
        if newest_cuda_family(hardware.driver_version, _windows(hardware)) == NEWEST:
            return ""
        text = self.tr("The driver is new enough for training ({needed} is needed). CUDA 13 would take {newest}.")
        return text.format(needed=needed, newest=newest)


def _windows(hardware: Hardware) -> bool:
    """Whether the driver is Windows' own, as it is in WSL, too."""
    return sys.platform == "win32" or HardwareNote.driver_in_windows in hardware.notes


class _NoCard(QWidget):
    """Why no card can be used, and what to do."""

    def __init__(self, hardware: Hardware) -> None:
        super().__init__()
        words = HARDWARE_WORDS[hardware.state]
        badge = Badge()
        badge.show_words("info", translated(words.title))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_S)
        column.addWidget(badge, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(WrapText(translated(words.cause)))
        if hardware.state is HardwareState.engine_for_cpu and own_engine():
            column.addWidget(Muted(self.tr("In a clone, packaging/dev.py fetches the one for the card.")))
        elif words.remedy:
            column.addWidget(Muted(translated(words.remedy)))
        self.engine_button = Button(self.tr("Set up the engine"), "chip")
        self.engine_button.clicked.connect(lambda: lead_to_engine(self))
        column.addWidget(self.engine_button, 0, Qt.AlignmentFlag.AlignLeft)
        if hardware.state is not HardwareState.engine_for_cpu or own_engine():
            self.engine_button.hide()
        if hardware.detail and hardware.state is HardwareState.error:
            column.addWidget(Muted(self.tr("The driver said: {text}").format(text=hardware.detail)))


class _Cpu(QWidget):
    """The processor, for PCs that train on it."""

    def __init__(self) -> None:
        super().__init__()
        self._line = FactLine("chip")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_S)
        column.addWidget(self._line)
        note = self.tr("Small models train on the processor; the starter project takes a few minutes.")
        column.addWidget(Muted(note))

    def show_host(self, hardware: Hardware) -> None:
        """Show the processor and the memory that is free now."""
        host = hardware.host
        facts = self.tr("{cores} cores · {free} of {total} memory free").format(
            cores=host.physical_cores or host.logical_cores,
            free=memory_text(host.ram_free),
            total=memory_text(host.ram_total),
        )
        self._line.show_facts(host.cpu_name or self.tr("Processor"), facts)
