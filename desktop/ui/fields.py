"""Controls for forms: boxes that leave the wheel alone unless focused, and a field for a file or folder."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QLocale, Qt, QTime, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QValidator, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDoubleSpinBox,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QSlider,
    QSpinBox,
    QStyle,
    QStyleOptionComboBox,
    QTimeEdit,
    QWidget,
)

from desktop.core.typed import narrow
from desktop.ui import remember
from desktop.ui.buttons import Button
from desktop.ui.drop_zone import accept_copy, paths_in
from desktop.ui.styling import mark
from desktop.ui.theme import GAP_S


class ComboBox(QComboBox):
    """A combo box that ignores the wheel unless it has the keyboard, so that scrolling a page changes nothing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """An empty box."""
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setView(QListView())
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(12)

    def showPopup(self) -> None:
        """Open the list with rows as high as the style has them; before it was styled they were laid out lower."""
        self.view().ensurePolished()
        self.view().doItemsLayout()
        super().showPopup()

    def initStyleOption(self, option: QStyleOptionComboBox, /) -> None:
        """End a text that does not fit with an ellipsis; Qt cuts through its letters."""
        super().initStyleOption(option)
        field = QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, self
        room = self.style().subControlRect(*field).width()
        elided = self.fontMetrics().elidedText(self.currentText(), Qt.TextElideMode.ElideRight, room)
        option.currentText = elided

    def wheelEvent(self, event: QWheelEvent, /) -> None:
        """Take the wheel only with the keyboard here."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class SpinBox(QSpinBox):
    """A whole-number box that ignores the wheel unless it has the keyboard."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """An empty box."""
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.lineEdit().setTextMargins(GAP_S, 0, 0, 0)  # the style sheet's padding does not reach in there

    def validate(self, text: str, place: int, /) -> tuple[QValidator.State, str, int]:
        """Take the wide digits of Chinese and Japanese keyboards, too."""
        return super().validate(narrow(text), place)

    def wheelEvent(self, event: QWheelEvent, /) -> None:
        """Take the wheel only with the keyboard here."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class StrengthBox(SpinBox):
    """How much of what was learned goes in, in percent: 0 is the base model, 100 what was trained."""

    def __init__(self, most: int = 200, parent: QWidget | None = None) -> None:
        """Shows 100 %; beyond 200 % answers fall apart."""
        super().__init__(parent)
        self.setRange(0, most)
        self.setSingleStep(5)
        self.setSuffix(" %")
        self.setKeyboardTracking(False)
        self.setValue(100)

    @property
    def strength(self) -> float:
        """The strength as a factor: 1 is what was trained."""
        return self.value() / 100

    def set_strength(self, strength: float) -> None:
        """Show another strength."""
        self.setValue(round(100 * strength))


class DoubleSpinBox(QDoubleSpinBox):
    """A number box that ignores the wheel unless it has the keyboard."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """An empty box."""
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.lineEdit().setTextMargins(GAP_S, 0, 0, 0)  # the style sheet's padding does not reach in there

    def validate(self, text: str, place: int, /) -> tuple[QValidator.State, str, int]:
        """Take the wide digits of Chinese and Japanese keyboards, too."""
        return super().validate(narrow(text), place)

    def wheelEvent(self, event: QWheelEvent, /) -> None:
        """Take the wheel only with the keyboard here."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class TimeField(QTimeEdit):
    """A time of the day in minutes. Sends `minute_chosen(int)` when a person has set one. It ignores the wheel unless
    it has the keyboard."""

    minute_chosen = Signal(int)

    def __init__(self, name: str, minute: int, parent: QWidget | None = None) -> None:
        """Show `minute`; `name` says the time of what."""
        super().__init__(QTime.fromMSecsSinceStartOfDay(minute * 60_000), parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.lineEdit().setTextMargins(GAP_S, 0, 0, 0)  # as in other boxes
        self.setDisplayFormat(QLocale().timeFormat(QLocale.FormatType.ShortFormat))
        self.setAccessibleName(name)
        self.setKeyboardTracking(False)  # half-typed times are none
        self.timeChanged.connect(lambda _: self.minute_chosen.emit(self.minute))

    @property
    def minute(self) -> int:
        """The minute of the day."""
        return self.time().msecsSinceStartOfDay() // 60_000

    def show_minute(self, minute: int) -> None:
        """Show another time without sending it."""
        before = self.blockSignals(True)
        self.setTime(QTime.fromMSecsSinceStartOfDay(minute * 60_000))
        self.blockSignals(before)

    def wheelEvent(self, event: QWheelEvent, /) -> None:
        """Take the wheel only with the keyboard here."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class Slider(QSlider):
    """A level slider that ignores the wheel unless it has the keyboard."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """A slider from 0 to 99."""
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent, /) -> None:
        """Take the wheel only with the keyboard here."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class PathField(QWidget):
    """A line for a file or folder with a button for the system's dialog; it takes drops. Sends `path_changed(str)`
    with every letter, and `path_given(str)` once a path is chosen, dropped, or typed to its end: also the same one
    again, since something else may have been taken, or mended in that folder, meanwhile."""

    path_changed = Signal(str)
    path_given = Signal(str)

    def __init__(
        self,
        name: str,
        *,
        folder: bool = False,
        pattern: str = "",
        button: str = "",
        purpose: str = "folders",
        parent: QWidget | None = None,
    ) -> None:
        """`name` says the path of what; `pattern` is for the dialog, like "Tables (*.csv *.parquet)"; dialogs of one
        `purpose` remember the last folder together."""
        super().__init__(parent)
        self._purpose = purpose
        self._folder, self._pattern = folder, pattern
        self.edit = _DropEdit()
        self.button = Button(button or self.tr("Browse …"), "folder")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP_S)
        row.addWidget(self.edit, 1)
        row.addWidget(self.button)
        self.setFocusProxy(self.edit)
        self.setAccessibleName(name)
        self.edit.setAccessibleName(name)
        self.edit.textChanged.connect(self.path_changed)
        self._given = ""
        """The path that was given last; leaving the line as it was gives nothing."""
        self.edit.returnPressed.connect(self._give)
        self.edit.dropped.connect(self._give)
        self.edit.editingFinished.connect(self._finish)
        self.button.clicked.connect(self.choose)

    @property
    def path(self) -> Path | None:
        """The path typed, dropped or chosen; nothing while the line is empty."""
        text = self.edit.text().strip()
        return Path(text) if text else None

    def set_path(self, path: Path | str) -> None:
        """Show a path."""
        self.edit.setText(str(path))

    def choose(self) -> None:
        """Open the system's dialog."""
        start, name = self.edit.text(), self.accessibleName()
        if self._folder:
            found = remember.ask_folder(self, name, self._purpose, start)
        else:
            found = remember.ask_file(self, name, self._purpose, self._pattern, start)
        if found:
            self.set_path(found)
            self._give()

    def _give(self) -> None:
        self._given = self.edit.text().strip()
        if self._given:
            self.path_given.emit(self._given)

    def _finish(self) -> None:
        if self.edit.text().strip() != self._given:
            self._give()


class _DropEdit(QLineEdit):
    """A line that takes one dropped file, and says so."""

    dropped = Signal()

    def dragEnterEvent(self, event: QDragEnterEvent, /) -> None:
        if event.mimeData().hasUrls():
            mark(self, "lit", "true")
            accept_copy(event)
        else:
            super().dragEnterEvent(event)

    def dragLeaveEvent(self, event: QDragLeaveEvent, /) -> None:
        mark(self, "lit", "")
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent, /) -> None:
        mark(self, "lit", "")
        paths = paths_in(event.mimeData())
        if event.mimeData().hasUrls() and paths:
            self.setText(str(paths[0]))
            accept_copy(event)
            self.dropped.emit()
        else:
            super().dropEvent(event)
