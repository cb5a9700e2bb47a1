"""One graphics card on Home: name and driver, memory by who holds it, and which sizes of models it can train."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.core.hardware import CUDA_FAMILIES, GpuInfo, Hardware, HardwareState, best_gpu, newest_cuda_family
from desktop.core.reach import reach
from desktop.services.budget import budget_of_card
from desktop.ui.labels import Muted
from desktop.ui.memory_band import MemoryPart
from desktop.ui.memory_bar import MemoryBar
from desktop.ui.pages.fact_line import FactLine
from desktop.ui.pages.reach_view import ReachView
from desktop.ui.texts import memory_text
from desktop.ui.theme import GAP_S

NAMED = 6
"""Programs that get a part of the bar of their own."""


class GpuView(QWidget):
    """Shows a card and follows it: `show_gpu` changes what differs and leaves the rest alone."""

    def __init__(self) -> None:
        super().__init__()
        self.line = FactLine("card")
        self.bar = MemoryBar("")
        self.secret = Muted("")
        self.slices = Muted("")
        self.reach = ReachView()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_S)
        for widget in (self.line, self.bar, self.secret, self.slices, self.reach):
            column.addWidget(widget)
        self._drawn: object = None

    def show_gpu(self, gpu: GpuInfo, hardware: Hardware) -> None:
        """Show a reading of this card, one of the PC's."""
        self.line.show_facts(gpu.name, self._facts(gpu, hardware))
        self._show_memory(gpu)
        self.secret.setText(self._secret(gpu))
        self.secret.setVisible(bool(self.secret.text()))
        self.slices.setText(self._slices(gpu))
        self.slices.setVisible(bool(gpu.slices))
        self._show_reach(gpu, hardware)

    def _facts(self, gpu: GpuInfo, hardware: Hardware) -> str:
        facts = [self._driver(hardware)] if hardware.driver_version else []
        if gpu.compute_capability:
            facts.append(self.tr("compute capability {cc}").format(cc=".".join(map(str, gpu.compute_capability))))
        if gpu.temperature_c is not None:
            facts.append(f"{gpu.temperature_c} °C")
        if gpu.power_watts is not None:
            facts.append(f"{gpu.power_watts:.0f} W")
        if len(hardware.gpus) > 1 and gpu == best_gpu(hardware):
            facts.append(self.tr("most free memory, so runs start here"))
        return " · ".join(facts)

    def _driver(self, hardware: Hardware) -> str:
        # The same numbers hold on Linux and Windows for the newest family.
        newest = newest_cuda_family(hardware.driver_version, windows=False) == CUDA_FAMILIES[0][0]
        text = self.tr("driver {version}, up to date") if newest else self.tr("driver {version}")
        return text.format(version=hardware.driver_version)

    def _show_memory(self, gpu: GpuInfo) -> None:
        total, free = gpu.total_bytes, gpu.free_bytes
        # Of a card in slices, its own numbers say nothing about a slice.
        self.bar.setVisible(bool(total) and free is not None and not gpu.mig)
        if self.bar.isHidden() or not total or free is None:
            return
        used = total - free
        drawn = (total, free, gpu.holders, gpu.name)
        if drawn == self._drawn:
            return  # else a part that is looked at would be let go of
        self._drawn = drawn
        self.bar.band.setAccessibleName(self.tr("Graphics memory of {name}").format(name=gpu.name))
        summary = self.tr("{used} of {total} in use, {free} free").format(
            used=memory_text(used), total=memory_text(total), free=memory_text(free)
        )
        self.bar.set_content(self._parts(gpu, used), total, total, summary)

    def _parts(self, gpu: GpuInfo, used: int) -> list[MemoryPart]:
        """Who holds the card's memory, programs of one name together; what no program is known to hold comes last."""
        held: dict[str, list[int]] = {}
        for holder in gpu.holders:
            if holder.bytes:
                held.setdefault(holder.name, []).append(holder.bytes)
        largest = sorted(held.items(), key=lambda item: -sum(item[1]))[:NAMED]
        parts = [
            MemoryPart(name, sum(sizes), memory_text(sum(sizes)), self._count(len(sizes)), 1 + place % 4, place // 4)
            for place, (name, sizes) in enumerate(largest)
        ]
        rest = used - sum(int(part.size) for part in parts)
        if rest > 0:
            name = self.tr("Driver and others") if parts else self.tr("The desktop and other programs")
            parts.append(MemoryPart(name, rest, memory_text(rest), group=0))
        return parts

    def _count(self, programs: int) -> str:
        return self.tr("{count} programs of this name").format(count=programs) if programs > 1 else ""

    def _secret(self, gpu: GpuInfo) -> str:
        """What the driver does not tell of who holds memory."""
        if not gpu.holders_told and not gpu.mig:
            return self.tr("The driver does not tell which programs hold memory.")
        names = list(dict.fromkeys(holder.name for holder in gpu.holders if holder.bytes is None))
        if not names:
            return ""
        listed = ", ".join(names[:NAMED])
        if len(names) > NAMED:
            listed = self.tr("{names} and {count} more").format(names=listed, count=len(names) - NAMED)
        return self.tr("On this card too, without saying how much each holds: {names}.").format(names=listed)

    def _slices(self, gpu: GpuInfo) -> str:
        texts = []
        for part in gpu.slices:
            known = part.free_bytes is not None and part.total_bytes is not None
            sizes = self.tr("{free} of {total} free").format(
                free=memory_text(part.free_bytes or 0), total=memory_text(part.total_bytes or 0)
            )
            texts.append(f"{part.name}: {sizes}" if known else part.name)
        return " · ".join(texts)

    def _show_reach(self, gpu: GpuInfo, hardware: Hardware) -> None:
        budget = None if gpu.mig or hardware.state is not HardwareState.ready else budget_of_card(gpu, hardware)
        self.reach.setVisible(budget is not None)
        if budget is None:
            return
        held = sum(holder.bytes or 0 for holder in gpu.holders)
        alone = budget_of_card(gpu, hardware, held)
        self.reach.show_reach(reach(budget), budget.free, reach(alone) if alone and held else ())
