"""What is said aloud while a run is at work: phases and the end, not the steps; and what a key asks for, at once."""

from __future__ import annotations

import subprocess
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.core.runs import RunFolder
from desktop.ui.live_chart import LiveChart
from desktop.ui.main_window import MainWindow
from desktop.ui.memory_bar import MemoryBar, MemoryPart
from desktop.ui.message_strip import MessageStrip
from desktop.ui.speaking import VOICE

Play = Callable[[RunFolder, str], "subprocess.Popen[bytes]"]


@pytest.fixture
def heard() -> Iterator[list[str]]:
    """The sentences that were announced; what interrupts has a “!” before it."""
    found: list[str] = []

    def hear(sentence: str, urgent: bool) -> None:
        found.append(f"!{sentence}" if urgent else sentence)

    VOICE.said.connect(hear)
    yield found
    VOICE.said.disconnect(hear)


def test_a_run_is_announced_by_phases_and_its_end_and_a_flood_of_steps_is_not(
    qtbot: QtBot, window: MainWindow, run_folder: RunFolder, play: Play, heard: list[str]
) -> None:
    play(run_folder, "flood")
    qtbot.waitUntil(lambda: "Scripted: Finished" in heard, timeout=60_000)
    assert len(heard) <= 4 and all(sentence.startswith("Scripted: ") for sentence in heard)
    assert len(set(heard)) == len(heard)


def test_a_run_that_trains_and_is_stopped_says_both(
    qtbot: QtBot, window: MainWindow, run_folder: RunFolder, play: Play, heard: list[str]
) -> None:
    play(run_folder, "hang")
    qtbot.waitUntil(lambda: "Scripted: training" in heard, timeout=60_000)
    window.open_run(run_folder)
    qtbot.waitUntil(lambda: window.run.stop_button.isVisible() and window.run.stop_button.isEnabled(), timeout=20_000)
    window.run.stop()
    qtbot.waitUntil(lambda: "Scripted: Stopped" in heard, timeout=60_000)
    ends = [sentence for sentence in heard if "What it learned is kept" in sentence]
    assert len(ends) == 1  # the strip of the page, which was in view


def test_one_that_fails_interrupts(
    qtbot: QtBot, window: MainWindow, run_folder: RunFolder, play: Play, heard: list[str]
) -> None:
    play(run_folder, "out_of_memory")
    qtbot.waitUntil(lambda: "!Scripted: Stopped by a problem" in heard, timeout=60_000)


def test_a_message_is_said_once_and_only_where_it_is_seen(qtbot: QtBot, heard: list[str]) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    strip = MessageStrip(holder)
    strip.show_message("bad", "It does not fit.", "It needs 9 GB.")
    assert heard == []
    holder.show()
    strip.show_message("info", "It fits now.")
    strip.show_message("info", "It fits now.")
    strip.show_message("bad", "It does not fit.", "It needs 9 GB.")
    assert heard == ["It fits now.", "!It does not fit. It needs 9 GB."]


def test_arrow_keys_on_curves_and_memory_answer_at_once(qtbot: QtBot, heard: list[str]) -> None:
    chart = LiveChart("Loss", "Step", "Loss")
    chart.add_series("loss", "Training", smoothing=0)
    chart.extend("loss", [(1, 2.5), (2, 1.5)])
    bar = MemoryBar("Memory")
    bar.set_content((MemoryPart("Weights", 3, "3 GB", "3 × 1"), MemoryPart("Rest", 1, "1 GB")), 8, 6, "Fits")
    holder = QWidget()
    qtbot.addWidget(holder)
    column = QVBoxLayout(holder)
    column.addWidget(chart)
    column.addWidget(bar)
    holder.show()
    holder.activateWindow()
    qtbot.waitUntil(holder.isActiveWindow)
    chart.canvas.setFocus()
    QTest.keyClick(chart.canvas, Qt.Key.Key_Home)
    QTest.keyClick(chart.canvas, Qt.Key.Key_Right)
    assert [sentence.startswith("!") for sentence in heard] == [True, True]
    assert "2.5" in heard[0] and "1.5" in heard[1]
    heard.clear()
    bar.band.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(bar.band, Qt.Key.Key_Right)
    assert heard[0].startswith("!Weights · 3 GB. 3 × 1") and heard[1].startswith("!Rest · 1 GB")
