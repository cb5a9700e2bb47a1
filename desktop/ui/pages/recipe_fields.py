"""Fields over the values of a recipe, and the grid that holds them."""

from __future__ import annotations

from collections.abc import Callable, Container, Sequence
from typing import Any, cast

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLineEdit, QWidget

from desktop.core.typed import narrow_ranges
from desktop.ui.fields import ComboBox, DoubleSpinBox, SpinBox
from desktop.ui.form import FormRow
from desktop.ui.theme import GAP_L, scaled

TWO_COLUMNS_FROM = 460
_KEEP = object()


class RecipeField(FormRow):
    """One value of the recipe under its own name there. Sends `changed` also when the program changes it.

    A value that the control cannot show exactly stays as it was until a person changes it.
    """

    changed = Signal()

    wide = False
    """Whether it takes the whole width of a grid."""

    def __init__(
        self, name: str, label: str, note: str, control: QWidget, put: Callable[[Any], None], get: Callable[[], Any]
    ) -> None:
        super().__init__(label, control, note)
        self.name = name
        self._note, self._put, self._get = note, put, get
        self._given: tuple[Any, Any] | None = None
        self._forced: Any = _KEEP
        self._blocked = False
        self.applies = True
        """Whether the value matters in the recipe at hand; one that does not is not shown and stays as it was."""

    def show_value(self, value: Any) -> None:
        """Show a recipe's value."""
        self._put(value)
        self._given = (value, self._get())

    def setValue(self, value: Any) -> None:
        """Set the control as a person would."""
        self._put(value)

    def value(self, before: Any) -> Any:
        """The value for a recipe that has `before`."""
        if not self.applies or self.fault:
            return before
        if self._blocked:
            return before if self._forced is _KEEP else self._forced
        untouched = self._given == (before, self._get())
        return before if untouched else self._get()

    @property
    def seen(self) -> Any:
        """The value the control shows, be it switched off or not."""
        return self._get()

    def set_words(self, label: str, note: str) -> None:
        """Call it otherwise, because it means something else in this recipe."""
        self.set_label(label)
        self._note = note
        if not self._blocked:
            self.set_help(note)

    def block(self, reason: str, forced: Any = _KEEP) -> None:
        """Switch the control off and say why below it; the recipe then gets `forced`, or keeps what it has.

        An empty reason switches it on again."""
        self._blocked, self._forced = bool(reason), forced
        self.control.setEnabled(not reason)
        self.set_help(reason or self._note)


def whole_field(
    name: str, label: str, note: str, low: int, high: int, step: int = 1, *, kind: type = int, off: str = ""
) -> RecipeField:
    """A whole number; `kind` is what the recipe wants it as, `off` what stands for the lowest."""
    box = SpinBox()
    box.setRange(low, high)
    box.setSingleStep(step)
    box.setGroupSeparatorShown(True)
    box.setSpecialValueText(off)
    field = RecipeField(name, label, note, box, lambda value: box.setValue(round(value)), lambda: kind(box.value()))
    box.valueChanged.connect(field.changed)
    return field


def number_field(
    name: str, label: str, note: str, low: float, high: float, step: float, decimals: int, *, percent: bool = False
) -> RecipeField:
    """A number; with `percent` the recipe's share of one is shown in hundredths."""
    box, factor = _NeatSpinBox(), 100 if percent else 1
    box.setDecimals(decimals)
    box.setRange(low, high)
    box.setSingleStep(step)
    box.setSuffix(" %" if percent else "")

    def get() -> float:
        return round(box.value() / factor, decimals + 2) if percent else box.value()

    field = RecipeField(name, label, note, box, lambda value: box.setValue(value * factor), get)
    box.valueChanged.connect(field.changed)
    return field


def choice_field(
    name: str, label: str, note: str, choices: Sequence[tuple[str, str]], box: ComboBox | None = None
) -> RecipeField:
    """One of some (text, value); `box` is for those whose choices change."""
    box = box or ComboBox()
    for text, value in choices:
        box.addItem(text, value)
    field = RecipeField(
        name, label, note, box, lambda value: box.setCurrentIndex(box.findData(value)), lambda: box.currentData()
    )
    box.currentIndexChanged.connect(field.changed)
    return field


def switch_field(name: str, label: str, note: str) -> RecipeField:
    """On or off."""
    box = QCheckBox(QCoreApplication.translate("recipe_fields", "On"))
    field = RecipeField(name, label, note, box, box.setChecked, box.isChecked)
    box.toggled.connect(field.changed)
    return field


def ranges_field(name: str, label: str, note: str, check: Callable[[str], str]) -> RecipeField:
    """Numbers and ranges in a line; `check` says what is wrong with them, and while something is, the recipe keeps what
    it has."""
    line = QLineEdit()
    field = RecipeField(name, label, note, line, line.setText, lambda: narrow_ranges(line.text()))
    line.textChanged.connect(lambda text: field.set_fault(check(narrow_ranges(text))))
    line.textChanged.connect(field.changed)
    return field


class _NeatSpinBox(DoubleSpinBox):
    """Shows ``0.05`` where there is room for ``0.0500000``."""

    def textFromValue(self, value: float, /) -> str:
        """The number without zeros at its end."""
        point = self.locale().decimalPoint()
        text = super().textFromValue(value)
        return text.rstrip("0").removesuffix(point) if point in text else text


class FieldGrid(QWidget):
    """Fields in two columns where there is room, else in one."""

    def __init__(self, fields: Sequence[RecipeField], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.fields = list(fields)
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(GAP_L)
        self._grid.setVerticalSpacing(GAP_L)
        self._place(1)

    def resizeEvent(self, event: QResizeEvent, /) -> None:
        """Two columns where there is room."""
        self._place(2 if self.width() >= scaled(TWO_COLUMNS_FROM) else 1)
        self._align_labels()
        super().resizeEvent(event)

    def show_fields(self, names: Container[str]) -> bool:
        """Show only the fields with these names; whether there is any."""
        for field in self.fields:
            field.applies = field.name in names
        columns, self._columns = self._columns, 0
        self._place(columns)
        self._align_labels()
        return any(field.applies for field in self.fields)

    def _align_labels(self) -> None:
        """Fields side by side stand on one line, also where one of them has a label of two."""
        wide = (self.width() - (self._columns - 1) * GAP_L) // self._columns
        rows: dict[int, list[RecipeField]] = {}
        for field in self.fields:
            if field.applies:
                row, *_ = cast(tuple[int, ...], self._grid.getItemPosition(self._grid.indexOf(field)))
                rows.setdefault(row, []).append(field)
        for beside in rows.values():
            height = max(field.label_height(wide) for field in beside) if len(beside) > 1 else 0
            for field in beside:
                field.reserve_label(height)

    def _place(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for field in self.fields:
            self._grid.removeWidget(field)
            if not field.applies:
                field.hide()
        place = 0
        for field in self.fields:
            if not field.applies:
                field.hide()
                continue
            if field.wide:
                place += -place % columns
            self._grid.addWidget(
                field, place // columns, place % columns, 1, columns if field.wide else 1, Qt.AlignmentFlag.AlignTop
            )
            field.show()  # not before it lies in here: alone it would be a window for a moment
            place += columns if field.wide else 1
        for column in range(2):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
