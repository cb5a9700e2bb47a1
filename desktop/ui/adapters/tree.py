"""The list of adapters, under the base model that each belongs to."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QTreeWidget, QTreeWidgetItem, QWidget

from desktop.core.adapters import AdapterFacts
from desktop.ui import remember
from desktop.ui.adapters.words import base_words, method_words, short_score
from desktop.ui.texts import size_text
from desktop.ui.theme import current

_FACTS = Qt.ItemDataRole.UserRole
# Said outright: left to itself Qt asks which keys are held, and with Ctrl or Shift down adds to what was chosen.
_ALONE = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows


class AdapterTree(QTreeWidget):
    """Groups by base model; several adapters can be selected. Sends `chosen` when the selection changes."""

    chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("All adapters"))
        self.setHeaderLabels([self.tr("Adapter"), self.tr("Method"), self.tr("Score"), self.tr("Size")])
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setUniformRowHeights(True)
        self.setRootIsDecorated(False)
        self.setItemsExpandable(False)
        self.setIndentation(0)
        header = self.header()
        self._fit = remember.columns(self, "adapters")
        header.setStretchLastSection(False)
        self.itemSelectionChanged.connect(self.chosen)
        current().changed.connect(self._take_fonts)

    def show_adapters(self, adapters: Sequence[AdapterFacts], chosen: Sequence[str] = ()) -> None:
        """Show these in their order, groups by their first; those with an id in `chosen` are selected."""
        self.blockSignals(True)
        self.clear()
        groups: dict[tuple[str, bool], QTreeWidgetItem] = {}
        for one in adapters:
            key = (one.base_folder or one.base.fingerprint or one.base.name, bool(one.base_folder))
            group = groups.get(key) or groups.setdefault(key, self._group(one))
            item = QTreeWidgetItem([one.name, method_words(one), short_score(one.main), size_text(one.size)])
            item.setData(0, _FACTS, one)
            item.setToolTip(0, one.name)
            item.setTextAlignment(3, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            group.addChild(item)
            item.setSelected(one.id in chosen)
        self.expandAll()
        self._fit()
        self._take_fonts()
        picked = self.selectedItems()
        self.blockSignals(False)
        if picked:
            self.setCurrentItem(picked[0], 0, QItemSelectionModel.SelectionFlag.NoUpdate)
            self.scrollToItem(picked[0])
        self.chosen.emit()

    def selected(self) -> list[AdapterFacts]:
        """The selected adapters, from top to bottom."""
        return [one for item in self._items() if item.isSelected() and (one := _facts(item))]

    def select(self, name: str) -> None:
        """Select the one with this id, and nothing else."""
        for item in self._items():
            if (one := _facts(item)) and one.id == name:
                self.setCurrentItem(item, 0, _ALONE)

    def names(self) -> list[str]:
        """The names that are shown, from top to bottom, without the groups."""
        return [item.text(0) for item in self._items()]

    def _items(self) -> list[QTreeWidgetItem]:
        groups = (self.topLevelItem(place) for place in range(self.topLevelItemCount()))
        found = (group.child(place) for group in groups if group for place in range(group.childCount()))
        return [item for item in found if item is not None]

    def _group(self, one: AdapterFacts) -> QTreeWidgetItem:
        group = QTreeWidgetItem([base_words(one)])
        group.setFlags(Qt.ItemFlag.ItemIsEnabled)
        self.addTopLevelItem(group)
        group.setFirstColumnSpanned(True)
        for column in range(1, self.columnCount()):  # they lie under the first one, but screen readers come to them
            group.setData(column, Qt.ItemDataRole.AccessibleTextRole, group.text(0))
        return group

    def _take_fonts(self) -> None:
        for place in range(self.topLevelItemCount()):
            if group := self.topLevelItem(place):
                group.setFont(0, current().font("strong"))


def _facts(item: QTreeWidgetItem) -> AdapterFacts | None:
    found = item.data(0, _FACTS)
    return found if isinstance(found, AdapterFacts) else None
