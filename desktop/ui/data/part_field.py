"""One part of an example: a drop-down of columns, in which a template over several columns can be typed as well."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QMenu, QWidget

from desktop.ui.buttons import IconButton
from desktop.ui.fields import ComboBox
from desktop.ui.menus import opens_menu
from desktop.ui.theme import GAP_XS


class PartField(QWidget):
    """Sends `changed` when another column or template was chosen. A line break in a template is typed as \\n."""

    changed = Signal()

    def __init__(self, name: str, optional: bool, parent: QWidget | None = None, *, joins: bool = True) -> None:
        """`joins`: several columns may make up this part."""
        super().__init__(parent)
        self._columns: list[str] = []
        self._optional = optional
        self._joins = joins
        self.box = ComboBox()
        self.box.setEditable(True)
        self.box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        line = QLineEdit()
        self.box.setLineEdit(line)
        line.setPlaceholderText(self.tr("none") if optional else self.tr("Choose a column"))
        self.join = IconButton("plus", self.tr("Join another column to “{part}”").format(part=name))
        opens_menu(self.join, self.menu)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP_XS)
        row.addWidget(self.box, 1)
        row.addWidget(self.join)
        self.setFocusProxy(self.box)
        self.box.setAccessibleName(name)
        line.setAccessibleName(name)
        self.box.editTextChanged.connect(lambda _: self.changed.emit())

    @property
    def value(self) -> str:
        """The column or template; empty for none."""
        return self.box.currentText().strip().replace("\\n", "\n")

    def show_value(self, value: str, columns: Sequence[str]) -> None:
        """Offer columns and show what is chosen, without sending it."""
        self._columns = list(columns)
        before = self.box.blockSignals(True)
        self.box.clear()
        self.box.addItems((["", *columns]) if self._optional else list(columns))
        self.box.setEditText(value.replace("\n", "\\n"))
        self.box.blockSignals(before)
        self.join.setVisible(self._joins and len(columns) > 1)

    def join_column(self, column: str) -> None:
        """Put another column behind what is chosen, as a template."""
        now = self.value
        if not now:
            joined = column
        elif "{" in now:
            joined = f"{now}\n\n{{{column}}}"
        else:
            joined = f"{{{now}}}\n\n{{{column}}}"
        self.box.setEditText(joined.replace("\n", "\\n"))

    def _join(self, column: str, _checked: bool = False) -> None:
        self.join_column(column)

    def menu(self) -> QMenu:
        """The columns that can be put behind what is chosen."""
        menu = QMenu(self)
        for column in self._columns:
            menu.addAction(column).triggered.connect(partial(self._join, column))
        return menu
