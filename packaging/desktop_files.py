"""What makes a Linux desktop know the program: its entry in the menu, icons, the type of recipe files, the man page."""

from __future__ import annotations

import gzip
import os
import subprocess
import tempfile
import time
from pathlib import Path

import payload

TEMPLATES = payload.ROOT / "packaging" / "linux"
ICON = payload.ROOT / "resources" / "icons" / "app.svg"
SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
_DRAW = """
import sys
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer
app = QGuiApplication([])
drawing = QSvgRenderer(sys.argv[1])
for size in map(int, sys.argv[3:]):
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    drawing.render(painter)
    painter.end()
    assert image.save(f"{sys.argv[2]}/{size}.png")
"""


def template(name: str, **values: str) -> bytes:
    """A file of packaging/linux with version, date and `values` put in for @NAME@."""
    text = (TEMPLATES / name).read_text("utf-8")
    day = time.strftime("%Y-%m-%d", time.gmtime(payload.epoch()))
    for word, value in {"VERSION": payload.version(), "DATE": day, **values}.items():
        text = text.replace(f"@{word}@", value)
    return text.encode()


def shared_files(tree: Path, program: str) -> dict[str, bytes]:
    """Path below ``share/`` -> content; `program` is what the menu starts."""
    entry = template("tunesmith.desktop").replace(b"Exec=tunesmith ", f"Exec={program} ".encode())
    return {
        "applications/tunesmith.desktop": entry,
        "metainfo/org.tunesmith.Tunesmith.metainfo.xml": template("tunesmith.metainfo.xml"),
        "mime/packages/tunesmith.xml": template("tunesmith.mime.xml"),
        "man/man1/tunesmith.1.gz": gz(template("tunesmith.1")),
        "icons/hicolor/scalable/apps/tunesmith.svg": ICON.read_bytes(),
        **{f"icons/hicolor/{size}x{size}/apps/tunesmith.png": png for size, png in icons(tree).items()},
    }


def icons(tree: Path) -> dict[int, bytes]:
    """The program's icon as PNG by size, drawn by the tree's own Qt."""
    with tempfile.TemporaryDirectory() as folder:
        python = tree / "python" / "bin" / "python3.11"
        command = [str(python), "-I", "-B", "-c", _DRAW, str(ICON), folder, *map(str, SIZES)]
        subprocess.run(command, check=True, env={**os.environ, "QT_QPA_PLATFORM": "offscreen"})
        return {size: Path(folder, f"{size}.png").read_bytes() for size in SIZES}


def gz(content: bytes) -> bytes:
    """Packed without time and name, so that the same content gives the same file."""
    return gzip.compress(content, 9, mtime=0)
