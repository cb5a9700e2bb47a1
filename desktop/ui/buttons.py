"""Buttons: primary, secondary, quiet, danger and icon-only; a disabled one says why."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from desktop.ui.icons import icon
from desktop.ui.labels import Muted
from desktop.ui.theme import current, scaled

ENDS = "ends"
"""The property of a button that takes something away or ends something: the keyboard does not come to it by itself."""


class Button(QPushButton):
    """The secondary button. `set_reason` disables it and tells why; an empty reason enables it."""

    kind = "secondary"
    icon_token = "text"
    icon_gap = 4

    reason_changed = Signal(str)

    def __init__(self, text: str = "", icon_name: str = "", parent: QWidget | None = None) -> None:
        """A button with a verb on it and, if named, an icon before it."""
        super().__init__(text, parent)
        self._reason = ""
        self._hint = self._about = ""
        self.setProperty("kind", self.kind)
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.set_icon(icon_name)
        self._take_size()
        current().changed.connect(self._take_size)

    def set_icon(self, name: str) -> None:
        """Show an icon before the text; none when the name is empty."""
        if name:
            self.setIcon(icon(name, self.icon_token, "accent"))

    def set_hint(self, text: str) -> None:
        """The tooltip while the button works."""
        self._hint = text
        self._tell()

    def describe(self, text: str) -> None:
        """What a screen reader says behind the name while the button works, where that is not the tooltip."""
        self._about = text
        self._tell()

    @property
    def reason(self) -> str:
        """Why the button does not work, or an empty text."""
        return self._reason

    def set_reason(self, reason: str) -> None:
        """Disable the button and say why, or enable it with an empty text."""
        changed, self._reason = reason != self._reason, reason
        self.setEnabled(not reason)
        self._tell()
        if changed:
            self.reason_changed.emit(reason)

    def reason_text(self) -> Muted:
        """A muted line that shows the reason and hides when there is none; put it near the button."""
        note = Muted(self._reason)
        if not self._reason:
            note.hide()
        self.reason_changed.connect(note.setText)
        self.reason_changed.connect(lambda reason: note.setVisible(bool(reason)))
        return note

    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        """Enter presses it as Space does: Qt allows that in dialogs alone."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def _tell(self) -> None:
        self.setToolTip(self._reason or self._hint)
        self.setAccessibleDescription(self._reason or self._about or self._hint)

    def _take_size(self) -> None:
        self.setIconSize(QSize(scaled(18) + self.icon_gap, scaled(18)))


class PrimaryButton(Button):
    """The one button of a page that does what the page is for."""

    kind = "primary"
    icon_token = "on_accent"

    def set_icon(self, name: str) -> None:
        """Show an icon in the button's own ink."""
        if name:
            self.setIcon(icon(name, self.icon_token))


class QuietButton(Button):
    """A button without a frame, for side matters."""

    kind = "quiet"
    icon_token = "accent"

    def begin_column(self) -> QuietButton:
        """This button, for the beginning of a line of its own: nobody sees its frame, so its words begin where those
        above and below it do, whichever way one reads."""
        self.setProperty("begins", True)
        return self


class DangerButton(Button):
    """A button that takes something away."""

    kind = "danger"
    icon_token = "bad"

    def __init__(self, text: str = "", icon_name: str = "", parent: QWidget | None = None) -> None:
        """A button that the keyboard does not come to by itself."""
        super().__init__(text, icon_name, parent)
        self.setProperty(ENDS, True)


class IconButton(Button):
    """A square button with an icon only; its name is the tooltip and what screen readers say."""

    kind = "icon"
    icon_token = "muted"
    icon_gap = 0

    def __init__(self, icon_name: str, name: str, parent: QWidget | None = None) -> None:
        """Show the icon; `name` says in words what the button does."""
        super().__init__("", icon_name, parent)
        self.setAccessibleName(name)
        self.set_hint(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
