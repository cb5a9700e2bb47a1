"""The graphics card on Home: name, memory and who holds it; or what was looked for and what still works."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.core.hardware import GpuInfo, Hardware, HardwareState
from desktop.core.hardware_words import HARDWARE_WORDS, NOTE_WORDS
from desktop.ui.badge import Badge
from desktop.ui.card import Card
from desktop.ui.icons import IconView
from desktop.ui.labels import Muted, Strong, WrapText
from desktop.ui.memory_band import MemoryPart
from desktop.ui.memory_bar import MemoryBar
from desktop.ui.styling import clear_layout
from desktop.ui.texts import size_text
from desktop.ui.theme import GAP_M, GAP_S
from desktop.ui.wording import translated


class HardwareCard(Card):
    """Shows `Hardware`; says nothing before the first reading."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("This PC"), parent=parent)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(GAP_M)
        self.add_layout(self._rows)
        self._rows.addWidget(Muted(self.tr("Looking for a graphics card …")))
        self._shown: object = None

    def show_hardware(self, hardware: object) -> None:
        """Show a reading; nothing moves when only unimportant numbers changed."""
        if not isinstance(hardware, Hardware) or hardware == self._shown:
            return
        self._shown = hardware
        clear_layout(self._rows)
        for gpu in hardware.gpus:
            self._rows.addWidget(_Gpu(gpu, hardware))
        if hardware.state is not HardwareState.ready:
            self._rows.addWidget(_NoCard(hardware))
        if not hardware.gpus:
            self._rows.addWidget(_Cpu(hardware))
        for note in hardware.notes:
            self._rows.addWidget(Muted(translated(NOTE_WORDS[note])))


class _Line(QWidget):
    """An icon, a strong name, and muted facts under it."""

    def __init__(self, icon: str, name: str, facts: str) -> None:
        super().__init__()
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(Strong(name))
        if facts:
            texts.addWidget(Muted(facts))
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.setSpacing(GAP_M)
        self.row.addWidget(IconView(icon, "muted", 24), 0, Qt.AlignmentFlag.AlignTop)
        self.row.addLayout(texts, 1)


class _Gpu(QWidget):
    """One card: name and driver, then the memory by who holds it."""

    def __init__(self, gpu: GpuInfo, hardware: Hardware) -> None:
        super().__init__()
        facts = [self.tr("driver {version}").format(version=hardware.driver_version)]
        if gpu.compute_capability:
            facts.append(self.tr("compute capability {cc}").format(cc=".".join(map(str, gpu.compute_capability))))
        if gpu.temperature_c is not None:
            facts.append(f"{gpu.temperature_c} °C")
        if gpu.power_watts is not None:
            facts.append(f"{gpu.power_watts:.0f} W")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_S)
        column.addWidget(_Line("card", gpu.name, " · ".join(facts)))
        if gpu.total_bytes and gpu.free_bytes is not None:
            column.addWidget(self._memory(gpu, gpu.total_bytes, gpu.free_bytes))

    def _memory(self, gpu: GpuInfo, total: int, free: int) -> MemoryBar:
        bar = MemoryBar(self.tr("Graphics memory of {name}").format(name=gpu.name), legend=bool(gpu.holders))
        used = total - free
        summary = self.tr("{used} of {total} in use, {free} free").format(
            used=size_text(used), total=size_text(total), free=size_text(free)
        )
        bar.set_content(
            _parts(gpu, used), total, used, summary, self.tr("{free} free now").format(free=size_text(free))
        )
        return bar


def _parts(gpu: GpuInfo, used: int) -> list[MemoryPart]:
    """Who holds the card's memory; what no program is known to hold comes last, in grey."""
    known = [holder for holder in gpu.holders if holder.bytes]
    parts = [
        MemoryPart(holder.name, holder.bytes or 0, size_text(holder.bytes or 0), f"pid {holder.pid}", group=1 + n % 4)
        for n, holder in enumerate(known[:6])
    ]
    rest = used - sum(int(part.size) for part in parts)
    if rest > 0:
        parts.append(MemoryPart(translated("Driver and others"), rest, size_text(rest), group=0))
    return parts


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
        if words.remedy:
            column.addWidget(Muted(translated(words.remedy)))
        if hardware.detail and hardware.state is HardwareState.error:
            column.addWidget(Muted(self.tr("The driver said: {text}").format(text=hardware.detail)))


class _Cpu(QWidget):
    """The processor, for PCs that train on it."""

    def __init__(self, hardware: Hardware) -> None:
        super().__init__()
        host = hardware.host
        facts = self.tr("{cores} cores · {free} of {total} memory free").format(
            cores=host.physical_cores or host.logical_cores,
            free=size_text(host.ram_free),
            total=size_text(host.ram_total),
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_S)
        column.addWidget(_Line("chip", host.cpu_name or self.tr("Processor"), facts))
        note = self.tr("Small models train on the processor; the starter project takes a few minutes.")
        column.addWidget(Muted(note))
