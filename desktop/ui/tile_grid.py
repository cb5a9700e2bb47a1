"""Tiles side by side, as many in a row as there is room for."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop.ui.theme import GAP_M, scaled

TILE_WIDTH = 176
"""Pixels at 100 % text that a tile needs."""


class TileGrid(QWidget):
    """Equal columns; tiles that are not shown leave no hole."""

    def __init__(self, tiles: Sequence[QWidget], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tiles = self._shown = list(tiles)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(GAP_M)
        self._place()

    def show_only(self, tiles: Sequence[QWidget]) -> None:
        """Show some of the tiles, in the order they were given at first."""
        self._shown = [tile for tile in self._tiles if tile in tiles]
        for tile in self._tiles:
            tile.setVisible(tile in tiles)
        self._place()

    def _place(self) -> None:
        shown = self._shown
        each = max(scaled(TILE_WIDTH), self._widest())
        columns = max(1, min(len(shown), (self.width() + GAP_M) // (each + GAP_M)))
        if columns > 1 and len(shown) % columns:
            rows = -(-len(shown) // columns)
            columns = -(-len(shown) // rows)  # five tiles as three and two rather than four and one
        for tile in self._tiles:
            self._grid.removeWidget(tile)
        for number, tile in enumerate(shown):
            self._grid.addWidget(tile, number // columns, number % columns)
        for column in range(len(self._tiles)):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)

    def _widest(self) -> int:
        return max((tile.minimumSizeHint().width() for tile in self._shown), default=0)

    def minimumSizeHint(self) -> QSize:
        """As narrow as the widest tile, so that columns can become fewer where there is less room."""
        return QSize(self._widest(), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent, /) -> None:
        """More or fewer in a row."""
        super().resizeEvent(event)
        self._place()
