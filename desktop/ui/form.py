"""Labelled rows: label, control, help below, and what is wrong right where it is wrong."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.ui.icons import IconView
from desktop.ui.labels import Muted, WrapText
from desktop.ui.styling import mark, scale_with_text
from desktop.ui.theme import GAP_L, GAP_XS

CHOICE_WIDTH = 360
"""Pixels at 100 % text: a choice or a number as wide as a page would be a long way to its arrow."""


class FormRow(QWidget):
    """One control with its label above it, help below it and a fault line that shows only when there is one."""

    def __init__(self, label: str, control: QWidget, help_text: str = "", parent: QWidget | None = None) -> None:
        """Wrap a control; its accessible name becomes the label."""
        super().__init__(parent)
        self.control = control
        self._label, self._help, self._fault = WrapText(label), Muted(help_text), WrapText(tone="bad")
        self._label.setBuddy(control)
        if not help_text:
            self._help.hide()
        self._fault_row = self._make_fault_row()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_XS)
        for widget in (self._label, control, self._fault_row, self._help):
            column.addWidget(widget)
        for widget in self._inputs():
            widget.setAccessibleName(label)
        self.set_fault("")

    @property
    def label(self) -> str:
        """The words above the control."""
        return self._label.text()

    def set_label(self, text: str) -> None:
        """Call the control otherwise."""
        self._label.setText(text)
        for widget in self._inputs():
            widget.setAccessibleName(text)

    def label_height(self, width: int) -> int:
        """Pixels that the label needs when the row is `width` pixels wide."""
        return self._label.heightForWidth(width)

    def reserve_label(self, height: int) -> None:
        """Keep so many pixels for the label, whose words stand at the bottom of them: then controls side by side stand
        on one line though one label takes two."""
        self._label.setMinimumHeight(height)
        self._label.setAlignment(Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeading)

    @property
    def fault(self) -> str:
        """What is wrong, or an empty text."""
        return self._fault.text()

    def set_help(self, text: str) -> None:
        """Change the help below the control."""
        self._help.setText(text)
        self._help.setVisible(bool(text))
        self._describe()

    def set_fault(self, text: str) -> None:
        """Say what is wrong and how to mend it; an empty text takes it away."""
        self._fault.setText(text)
        self._fault_row.setVisible(bool(text))
        for widget in self._inputs():
            mark(widget, "fault", "true" if text else "")
        self._describe()

    def _describe(self) -> None:
        words = " ".join(part for part in (self._fault.text(), self._help.text()) if part)
        for widget in self._inputs():
            widget.setAccessibleDescription(words)

    def _inputs(self) -> list[QWidget]:
        proxy = self.control.focusProxy()
        return [self.control] if proxy is None else [self.control, proxy]

    def _make_fault_row(self) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP_XS + 2)
        row.addWidget(IconView("problem", "bad", 16), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._fault, 1)
        return holder


class Form(QWidget):
    """Rows one below the other, 16 pixels apart."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """An empty form."""
        super().__init__(parent)
        self.rows: list[FormRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GAP_L)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def add_row(self, label: str, control: QWidget, help_text: str = "") -> FormRow:
        """Put a control at the end."""
        row = FormRow(label, control, help_text)
        if isinstance(control, (QComboBox, QAbstractSpinBox)):
            scale_with_text(control, "maximumWidth", pixels=CHOICE_WIDTH)
        self.rows.append(row)
        self._column.addWidget(row)
        return row
