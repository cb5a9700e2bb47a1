"""The program's icon for Windows: all sizes of one drawing in one file."""

from __future__ import annotations

import io
import os
import sys
from pathlib import Path

DRAWING = Path(__file__).resolve().parent.parent / "resources" / "icons" / "tunesmith.svg"
SIZES = (256, 64, 48, 32, 24, 16)


def draw(size: int) -> bytes:
    """The drawing as a PNG of `size` × `size` pixels."""
    from PySide6.QtCore import QBuffer, QIODevice, Qt
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(DRAWING)).render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(buffer.data().data())


def write_ico(target: Path) -> None:
    """Write the icon file; each size is drawn anew rather than scaled."""
    from PIL import Image

    images = [Image.open(io.BytesIO(draw(size))) for size in SIZES]
    images[0].save(target, format="ICO", sizes=[image.size for image in images], append_images=images[1:])


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    write_ico(Path(sys.argv[1]))
