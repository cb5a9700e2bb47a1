"""Renders every piece on a board: python -m tests.gallery.pieces OUT_FOLDER [--font FAMILY] [--scale 2]."""

from __future__ import annotations

import argparse
import math
import os
import random
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontDatabase, QImage, QPainter
from PySide6.QtWidgets import QApplication, QCheckBox, QHBoxLayout, QLineEdit, QRadioButton, QVBoxLayout, QWidget

from desktop.ui import theme
from desktop.ui.bubble import Bubble
from desktop.ui.buttons import Button, DangerButton, IconButton, PrimaryButton, QuietButton
from desktop.ui.card import Card
from desktop.ui.drop_zone import DropZone
from desktop.ui.empty_page import EmptyPage
from desktop.ui.fields import ComboBox, PathField, SpinBox
from desktop.ui.fit_badge import FitBadge
from desktop.ui.flow import FlowLayout
from desktop.ui.form import Form
from desktop.ui.icons import icon_names, paint_icon
from desktop.ui.job_strip import JobStrip
from desktop.ui.labels import ElidedText, Muted, PageTitle, Text
from desktop.ui.live_chart import LiveChart
from desktop.ui.memory_bar import MemoryBar, MemoryPart
from desktop.ui.message_strip import MessageStrip
from desktop.ui.progress import Progress
from desktop.ui.sidebar import Sidebar
from desktop.ui.sparkline import Sparkline
from desktop.ui.stat_tile import StatTile
from desktop.ui.state_badge import StateBadge
from desktop.ui.stepper import Stepper

PLACES = (
    ("home", "home", "Home"),
    ("models", "models", "Models"),
    ("datasets", "datasets", "Datasets"),
    ("new", "new-run", "New run"),
    ("runs", "runs", "Runs"),
    ("settings", "settings", "Settings"),
)
PARTS = (
    MemoryPart("Weights, 4-bit", 2.10, "2.1 GB", "3.1 billion numbers in 4 bits and their scales.", 1, 0),
    MemoryPart("Quantisation constants", 0.16, "0.16 GB", "One scale for every 64 numbers.", 1, 1),
    MemoryPart("Adapter", 0.12, "0.12 GB", "rank 16 × (2,048 + 2,048) × 7 places × 36 layers × 2 bytes.", 2, 0),
    MemoryPart("Optimizer", 0.24, "0.24 GB", "Two 8-bit numbers for every adapter weight.", 2, 1),
    MemoryPart("Activations", 1.45, "1.4 GB", "2 examples × 1,024 tokens × 36 layers.", 4, 0),
    MemoryPart("Logits", 0.78, "0.8 GB", "1,024 tokens × 151,936 words × 4 bytes.", 4, 1),
    MemoryPart("CUDA context", 0.55, "0.6 GB", "What the driver itself needs.", 0, 0),
    MemoryPart("Margin", 0.50, "0.5 GB", "Kept free so that nothing tips over.", 0, 1),
)


def buttons() -> QWidget:
    """All kinds of buttons, one of them disabled with its reason."""
    card, row = Card("Buttons"), FlowLayout()
    stopped = PrimaryButton("Start training", "play")
    stopped.set_reason("Choose a dataset first; the model is ready.")
    kinds = (
        PrimaryButton("Start training", "play"), Button("Choose files…", "folder"), QuietButton("Learn more"),
        DangerButton("Remove run", "trash"), stopped, IconButton("more", "More"), IconButton("refresh", "Look again"),
    )  # fmt: skip
    for button in kinds:
        row.addWidget(button)
    card.add_layout(row)
    card.add(stopped.reason_text())
    return card


def badges() -> QWidget:
    """Fit badges and state badges."""
    card, row = Card("Badges"), FlowLayout()
    for state, word in (("good", "Fits"), ("warn", "Tight"), ("bad", "Too big"), ("neutral", "Not measured")):
        row.addWidget(FitBadge(state, word, "5.9 of 11.2 GB" if state != "neutral" else ""))  # type: ignore[arg-type]
    for state in ("queued", "training", "paused", "finished", "stopped", "failed", "interrupted"):
        row.addWidget(StateBadge(state))
    card.add_layout(row)
    return card


def messages() -> QWidget:
    """Strips of every level."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    for level, words, detail, first, second in (
        ("bad", "Training stopped: the graphics memory ran out.",
         "It needed 12.4 GB and 11.2 GB were free. The adapter of step 400 is kept.", "Try with 1 example", "Details"),
        ("warn", "Another program holds 3.1 GB of graphics memory.", "", "Show programs", ""),
        ("good", "Your adapter is ready.", "Held-out loss went from 2.31 to 0.84.", "Compare", ""),
        ("info", "This run was started with an older recipe.", "", "", ""),
    ):  # fmt: skip
        strip = MessageStrip()
        column.addWidget(strip)
        strip.show_message(level, words, detail, first, second)  # type: ignore[arg-type]
    return holder


def memory() -> QWidget:
    """The memory bar in a card, with a part chosen in the second."""
    card = Card("Graphics memory", "What this run needs")
    card.add_action(FitBadge("good", "Fits", "5.9 of 8.9 GB"))
    bar = MemoryBar("Graphics memory of this run")
    bar.set_content(PARTS, 12.0, 8.9, "Needs 5.9 GB; 8.9 of 12 GB are free.", "8.9 GB free now")
    card.add(bar)
    tight = MemoryBar("Graphics memory of a larger run", legend=False)
    tight.set_content([*PARTS, MemoryPart("More", 4, "4 GB", "", 4, 2)], 12.0, 8.9, "Needs 9.9 GB.", "8.9 GB free now")
    tight.band.choose(4)
    card.add(tight)
    return card


def chart(points: int = 900) -> QWidget:
    """A chart with a noisy training loss and a held-out loss with its best point."""
    made = LiveChart("Loss while training", "Step", "Loss")
    made.add_series("train", "Training loss", 1, smoothing=0.95)
    made.add_series("held", "Held-out loss", 2, smoothing=0, mark_best=True)
    dice = random.Random(4)
    for step in range(1, points + 1):
        value = 0.7 + 1.9 * math.exp(-step / (points / 5)) + dice.gauss(0, 0.13)
        made.append("train", step, math.nan if 500 < step < 520 else value)
        if step % 90 == 0:
            bend = 0.18 * max(0, step / points - 0.7)
            made.append("held", step, 0.86 + 1.6 * math.exp(-step / (points / 5)) + bend)
    made.set_end_x(points * 1.2)
    made.canvas.read_at(points * 0.35)
    made.setMinimumHeight(340)
    card = Card("Loss")
    card.add(made)
    return card


def tiles() -> QWidget:
    """Four tiles in a row."""
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(12)
    for label, number, unit, note in (
        ("Training loss", "0.842", "", "best 0.811"), ("Speed", "1,284", "tokens/s", ""),
        ("Graphics memory", "7.4", "GB", "of 11.2 GB"), ("Temperature", "71", "°C", ""),
    ):  # fmt: skip
        tile = StatTile(label, unit)
        tile.set_value(number, note)
        tile.set_trend([math.exp(-n / 9) + 0.05 * math.sin(n * 1.7) for n in range(30)])
        row.addWidget(tile)
    return holder


def form() -> QWidget:
    """Fields, one with a fault."""
    card, rows = Card("Preset"), Form()
    box = ComboBox()
    box.addItems(["Balanced: good answers in about 12 min", "Quick try", "Thorough"])
    rows.add_row("Preset", box, "How long it trains and how much it may learn.")
    number = SpinBox()
    number.setValue(3)
    rows.add_row("Rounds through the data (epochs)", number, "Three is usual for small datasets.")
    path = PathField("Folder for the export", folder=True)
    path.set_path("/home/ada/models/tickets")
    rows.add_row("Folder for the export", path).set_fault("There are 2.1 GB free here and the export needs 6.4 GB.")
    rows.add_row("Name", QLineEdit("tickets"))
    card.add(rows)
    checks = FlowLayout()
    for control in (QCheckBox("Keep every checkpoint"), QRadioButton("Merged model"), QRadioButton("Adapter only")):
        control.setChecked(control.text() != "Adapter only")
        checks.addWidget(control)
    card.add_layout(checks)
    return card


def steps() -> QWidget:
    """A page of steps: done, current, coming."""
    card, rail = Card(), Stepper()
    for title, note in (("Model", ""), ("Dataset", ""), ("Preset", ""), ("Review", "Everything on one page.")):
        rail.add_step(title, "Change", note)
    rail.sections[0].set_state("done", "Qwen2.5 3B Instruct · 3.1 billion · Apache 2.0")
    rail.sections[1].set_state("current")
    rail.sections[1].add(DropZone("Drop your examples here", "CSV, JSON, JSONL, Parquet, text", "Choose files…"))
    card.add(rail)
    return card


def progress() -> QWidget:
    """Phases and bar."""
    card = Card("Tickets", "Qwen2.5 3B · balanced")
    card.add_action(StateBadge("training"))
    made = Progress("Training", ["Preparing", "Dry run", "Training", "Saving"])
    made.set_progress(2, 0.46)
    card.add(made)
    card.add(ElidedText("/home/ada/Documents/Tunesmith/runs/2026-11-23_1405_smollm2-135m_tickets/adapter"))
    return card


def chat() -> QWidget:
    """Three bubbles."""
    card = Card("Compare")
    for role, text, author in (
        ("system", "You answer support tickets in two sentences.", ""),
        ("user", "My invoice shows last year's address. Can you change it?", "You"),
        ("assistant", "Yes. I have noted the new address; send it in a reply and the next invoice will carry it. "
         "The old invoice can be reissued on request.", "With your adapter"),
    ):  # fmt: skip
        card.add(Bubble(role, text, author))  # type: ignore[arg-type]
    return card


def drops() -> QWidget:
    """A quiet zone and a lit one."""
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    for lit in (False, True):
        zone = DropZone("Drop your examples here", "CSV, JSON, JSONL, Parquet or text; up to 2 GB.", "Choose files…")
        zone._light(lit)
        row.addWidget(zone)
    return holder


def empty() -> QWidget:
    """An empty page in a card."""
    card = Card()
    card.add(EmptyPage("runs", "No runs yet", "A run trains an adapter on your examples. "
                       "The starter project takes about four minutes.", "Try the starter project"))  # fmt: skip
    return card


def window() -> QWidget:
    """A small window: sidebar, page, job strip."""
    made = QWidget()
    outer = QVBoxLayout(made)
    outer.setContentsMargins(0, 0, 0, 0)
    outer.setSpacing(0)
    middle, page = QHBoxLayout(), QVBoxLayout()
    middle.setSpacing(0)
    side = Sidebar("Tunesmith", PLACES)
    side.set_place("home")
    middle.addWidget(side)
    page.setContentsMargins(24, 24, 24, 24)
    page.setSpacing(16)
    page.addWidget(PageTitle("Home"))
    page.addWidget(Muted("Your graphics card is ready."))
    row = QHBoxLayout()
    row.addWidget(Text("Tickets"))
    row.addWidget(Sparkline("Loss"))
    page.addLayout(row)
    page.addWidget(memory())
    page.addStretch(1)
    middle.addLayout(page, 1)
    outer.addLayout(middle, 1)
    strip = JobStrip()
    outer.addWidget(strip)
    strip.show_job("tickets", "Training", 0.46, "about 12 min left")
    return made


def icons() -> QWidget:
    """The contact sheet of icons at 16, 20, 24 and 48 pixels."""
    return _Sheet()


class _Sheet(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.setMinimumHeight((len(icon_names()) // 6 + 1) * 64)

    def paintEvent(self, event: object, /) -> None:
        painter = QPainter(self)
        for number, name in enumerate(icon_names()):
            x, y = number % 6 * self.width() / 6, number // 6 * 64
            for side in (16, 20, 24, 48):
                paint_icon(painter, name, "text", _box(x, y, side))
                x += side + 10


def _box(x: float, y: float, side: float):  # type: ignore[no-untyped-def]
    from PySide6.QtCore import QRectF

    return QRectF(x, y, side, side)


BOARDS: dict[str, list[list[Callable[[], QWidget]]]] = {
    "a": [[buttons, badges, messages, progress, tiles], [memory, form]],
    "b": [[chart, chat, empty], [steps, drops]],
    "c": [[window]],
    "d": [[icons]],
}


def board(columns: list[list[Callable[[], QWidget]]]) -> QWidget:
    """The pieces in columns on the ground of a page."""
    made = QWidget()
    row = QHBoxLayout(made)
    row.setContentsMargins(*([0] * 4 if columns == BOARDS["c"] else [24] * 4))
    row.setSpacing(24)
    for makers in columns:
        column = QVBoxLayout()
        column.setSpacing(16)
        for make in makers:
            column.addWidget(make())
        column.addStretch(0 if columns == BOARDS["c"] else 1)
        row.addLayout(column, 1)
    return made


def shoot(widget: QWidget, path: Path, width: int, scale: float) -> None:
    """Render a widget at its natural height to a PNG."""
    widget.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    widget.resize(width, 400)
    widget.show()
    QApplication.processEvents()
    tall = widget.heightForWidth(width) if widget.hasHeightForWidth() else widget.sizeHint().height()
    widget.resize(width, max(tall, widget.minimumSizeHint().height()))
    for each in widget.findChildren(LiveChart):
        each._refresh()
    QApplication.processEvents()
    image = QImage(widget.size() * scale, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(scale)
    image.fill(theme.colour("window"))
    widget.render(image)
    image.save(str(path))
    widget.deleteLater()


def main() -> None:
    """Render all boards in light and dark at 100 % and 200 % text."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("out", type=Path)
    asked.add_argument("--font", default="")
    asked.add_argument("--scale", type=float, default=1.0)
    asked.add_argument("--only", default="")
    options = asked.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    app = QApplication([])
    if options.font:
        QFontDatabase.systemFont = lambda kind: QFont(options.font)  # type: ignore[assignment,method-assign]
    look = theme.Theme(app, "light")
    look.set_reduced_motion(True)
    look.apply()
    for mode in ("light", "dark"):
        for factor in (1.0, 2.0):
            look.set_mode(mode)  # type: ignore[arg-type]
            look.set_text_factor(factor)
            for name, columns in BOARDS.items():
                shot = f"{name}-{mode}-{round(factor * 100)}"
                if options.only in shot:
                    width = 1280 if factor == 1 or name in "cd" else 2000
                    shoot(board(columns), options.out / f"{shot}.png", width, options.scale)


if __name__ == "__main__":
    main()
