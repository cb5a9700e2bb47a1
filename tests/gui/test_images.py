"""Folders of images in the window: dropped, read in the real data process, shown as pictures."""

from __future__ import annotations

import warnings
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QPixmap
from PySide6.QtWidgets import QApplication

from desktop.data.library import Entry
from desktop.ui.data.thumbnails import PictureStrip, Thumbnails
from desktop.ui.main_window import MainWindow


@pytest.fixture
def shapes(tmp_path: Path) -> Path:
    """Six images of each of two labels, one of them broken."""
    for label, colour in (("red", (200, 30, 30)), ("blue", (30, 30, 200))):
        (tmp_path / "shapes" / label).mkdir(parents=True)
        for n in range(6):
            Image.new("RGB", (90, 60 + n), colour).save(tmp_path / "shapes" / label / f"{n}.png")
    (tmp_path / "shapes" / "red" / "broken.jpg").write_bytes(b"no image at all")
    return tmp_path / "shapes"


def drop(window: MainWindow, folder: Path) -> None:
    """Drag a folder over the library and drop it there."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(folder))])
    facts = (Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # newer ones would rather have a QPointF, older cannot
        enter = QDragEnterEvent(QPoint(400, 300), *facts)
    QApplication.sendEvent(window.datasets, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(window.datasets, QDropEvent(QPointF(400, 300), *facts))


def test_a_dropped_folder_of_images_shows_its_pictures(qtbot, window: MainWindow, shapes: Path) -> None:  # type: ignore[no-untyped-def]
    window.go("datasets")
    with qtbot.waitSignal(window.data_jobs.done, timeout=60_000) as done:
        drop(window, shapes)
    entry: Entry = done.args[0]
    assert entry.prepared is not None
    assert (entry.prepared.train + entry.prepared.held_out, entry.prepared.left_out_rows) == (12, 1)
    window.open_dataset(entry)
    examples = window.dataset.examples
    qtbot.waitUntil(lambda: examples.model.rowCount() == 12, timeout=20_000)
    assert "image" in window.dataset.facts.text().lower()
    examples.show_view("seen")
    assert examples.stack.currentWidget() is examples.chat, "images are no tokens"
    picture = examples.chat.picture
    path = str(shapes / "blue" / "0.png")
    qtbot.waitUntil(lambda: path in picture.labels and not picture.labels[path].pixmap().isNull(), timeout=20_000)
    assert "0.png" in picture.labels[path].accessibleName()
    examples.show_view("table")
    model = examples.model
    assert model.headerData(1, Qt.Orientation.Horizontal) == "Image"
    qtbot.waitUntil(
        lambda: isinstance(model.data(model.index(0, 1), Qt.ItemDataRole.DecorationRole), QPixmap), timeout=20_000
    )
    small = model.data(model.index(0, 1), Qt.ItemDataRole.DecorationRole)
    assert 0 < small.width() <= 48
    assert model.data(model.index(0, 2)) == "blue"


def test_only_what_is_asked_for_is_loaded_and_what_cannot_be_shown_is_named(qtbot, shapes: Path) -> None:  # type: ignore[no-untyped-def]
    thumbnails = Thumbnails(40)
    good, broken = str(shapes / "red" / "0.png"), str(shapes / "red" / "broken.jpg")
    with qtbot.waitSignal(thumbnails.loaded, timeout=10_000):
        assert thumbnails.of(good) is None
    found = thumbnails.of(good)
    assert found is not None
    assert max(found.width(), found.height()) == 40
    thumbnails.close()
    strip = PictureStrip(40)
    qtbot.addWidget(strip)
    strip.show_pictures([good, broken])
    qtbot.waitUntil(lambda: strip.labels[broken].text() == "broken.jpg", timeout=10_000)
    qtbot.waitUntil(lambda: not strip.labels[good].pixmap().isNull(), timeout=10_000)
    strip.show_pictures([])
    assert strip.isHidden()
    strip.close_pictures()
