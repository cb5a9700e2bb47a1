"""One base model as a card: what it is, whether it can be trained here, and what can be done with it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QContextMenuEvent, QResizeEvent
from PySide6.QtWidgets import QMenu, QWidget

from desktop.core.catalogue_fit import Fit
from desktop.ui.buttons import Button, IconButton
from desktop.ui.card import Card
from desktop.ui.fit_badge import FitBadge
from desktop.ui.flow import FlowLayout
from desktop.ui.labels import Muted, WrapText
from desktop.ui.menus import open_at, opens_menu
from desktop.ui.models.words import fit_sentence, fit_words
from desktop.ui.theme import GAP_S, scaled

BADGE_BESIDE_FROM = 560


class ModelCard(Card):
    """Name, facts, a sentence, a fit badge, and buttons that the list gives it. `details` are further lines."""

    def __init__(
        self, name: str, facts: str, sentence: str = "", details: Sequence[str] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(name, facts, parent)
        self.name, self._narrow = name, False
        self.badge = FitBadge()
        self.badge.hide()
        self.add_action(self.badge)
        self.more = IconButton("more", self.tr("More about {name}").format(name=name))
        self.more.hide()
        self.add_action(self.more)
        opens_menu(self.more, self.menu)
        self._menu: list[QAction] = []
        if sentence:
            self.add(WrapText(sentence))
        for line in details:
            self.add(Muted(line))
        self._row = QWidget()
        self._buttons = FlowLayout(self._row, GAP_S)
        self._row.hide()
        self.add(self._row)

    def add_button(self, words: str, icon_name: str = "", spoken: str = "") -> Button:
        """A button in the card's last line; `spoken` is its name for screen readers, with the model's name in it."""
        button = Button(words, icon_name)
        button.setAccessibleName(spoken or f"{words}: {self.name}")
        self._buttons.addWidget(button)
        self._row.show()
        return button

    def add_to_menu(self, action: QAction) -> None:
        """Something rarer, behind the three dots."""
        self._menu.append(action)
        self.more.show()

    def show_fit(self, fit: Fit | None) -> None:
        """Say whether the model can be trained here; nothing while that is not known."""
        self.badge.setVisible(fit is not None)
        if fit:
            self.badge.set_fit(*fit_words(fit))
            self.badge.setToolTip(fit_sentence(fit))
            self.badge.setAccessibleDescription(fit_sentence(fit))

    def resizeEvent(self, event: QResizeEvent, /) -> None:
        """Without much room the badge stands below the title."""
        super().resizeEvent(event)
        narrow = self.width() < scaled(BADGE_BESIDE_FROM)
        if narrow != self._narrow:
            self._narrow = narrow
            if narrow:
                self.body.insertWidget(0, self.badge, 0, Qt.AlignmentFlag.AlignLeft)
            else:
                self.body.removeWidget(self.badge)
                self.add_action(self.badge, first=True)

    def menu(self) -> QMenu:
        """What else can be done with the model."""
        menu = QMenu(self)
        menu.addActions(self._menu)
        return menu

    def contextMenuEvent(self, event: QContextMenuEvent, /) -> None:
        """The same menu by a click with the right button, or by the menu key."""
        if self._menu:
            open_at(self.menu(), event, self, self.more)
