"""What fits this PC, worked out once for each model and again when the free memory changes much."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from desktop.core.catalogue_fit import Fit, fit_of
from desktop.core.models import ModelSpec
from desktop.core.presets import Budget
from desktop.services.desk import Desk

CHANGES_MUCH = 0.03
"""Share of the free memory by which it must change before badges are worked out again; a desktop wavers by less."""


class Fits(QObject):
    """Verdicts by model. `changed`: those known so far no longer hold."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._budget: Budget | None = None
        self._known: dict[tuple[str, str], Fit] = {}
        desk.hardware_changed.connect(self._look)
        self._look()

    @property
    def ready(self) -> bool:
        """Whether the hardware was looked at."""
        return self._budget is not None

    @property
    def on_card(self) -> bool:
        """Whether training is done on a card; without one, what fits may still take days."""
        return self._budget is not None and self._budget.device == "cuda"

    def of(self, model: ModelSpec) -> Fit | None:
        """Whether a model can be trained here; None until the hardware was looked at, and for a model without layers,
        about which nothing can be said."""
        if self._budget is None or not model.layers:
            return None
        key = (model.name, model.fingerprint)
        if key not in self._known:
            self._known[key] = fit_of(model.name, model, self._budget)
        return self._known[key]

    def _look(self) -> None:
        found, before = self._desk.budget(), self._budget
        if found is None:
            return
        if (
            before is None
            or (before.device, before.precision) != (found.device, found.precision)
            or abs(found.free - before.free) > CHANGES_MUCH * before.free
            or abs(found.ram_free - before.ram_free) > CHANGES_MUCH * before.ram_free
        ):
            self._budget = found
            self._known = {}
            self.changed.emit()
