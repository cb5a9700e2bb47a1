"""What Home says of cards that the real pynvml reads from the NVML stand-in."""

from __future__ import annotations

import os
import re
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QLabel

from desktop.core.hardware import DRIVER_PAGE, Hardware
from desktop.ui.pages.hardware_card import HardwareCard

Look = Callable[..., Hardware]


@pytest.fixture
def card(qtbot) -> HardwareCard:
    """The card on Home, shown alone."""
    made = HardwareCard()
    qtbot.addWidget(made)
    made.resize(900, 500)
    made.show()
    return made


def words(card: HardwareCard) -> str:
    """All that can be read on the card."""
    QApplication.processEvents()  # what was just put on a page is shown with the next event
    return "\n".join(label.text() for label in card.findChildren(QLabel) if label.isVisibleTo(card))


def test_memory_by_program_and_what_can_be_trained(card: HardwareCard, look: Look) -> None:
    pid = os.getpid()
    card.show_hardware(look(f"used 5000000000\nprocesses {pid}:2000000000 999998:1200000000 999999:800000000\n"))
    (view,) = card.gpus
    parts = {part.name: part.amount for part in view.bar.parts}
    assert list(parts.values()) == ["1.9 GB", "1.9 GB", "954 MB"]
    assert parts["game.exe"] == "1.9 GB"  # two programs of one name stand together
    assert parts["Driver and others"] == "954 MB"
    text = words(card)
    assert "4.7 GB of 12.0 GB in use, 7.3 GB free" in text  # a card sold with 12 GB
    assert "driver 580.82.07, up to date" in text
    assert "41 °C" in text
    found = re.search(r"up to ([\d.]+) B parameters now", text)
    assert found is not None
    assert found[1] == "8"
    assert {badge.text.split(" B ")[0]: badge.level for badge in view.reach.badges}["8"] == "good"
    assert "let go of their memory: up to 14 B" in text
    assert "Llama-3.1-8B-Instruct needs about" in view.reach.badges[3].toolTip()


def test_numbers_follow_and_the_rows_stay(card: HardwareCard, look: Look) -> None:
    card.show_hardware(look("used 1000000000\ntemperature 40\n"))
    (view,) = card.gpus
    view.bar.band.choose(0)
    card.show_hardware(look("used 1000000000\ntemperature 60\n"))
    assert card.gpus == [view]
    assert "60 °C" in words(card)
    assert view.bar.band.chosen == 0  # what is looked at is not let go of
    before = [badge.level for badge in view.reach.badges]
    card.show_hardware(look("used 9000000000\ntemperature 60\n"))
    assert card.gpus == [view]
    assert [badge.level for badge in view.reach.badges] != before


def test_a_full_card_says_how_little_is_missing(card: HardwareCard, look: Look) -> None:
    card.show_hardware(look("used 12500000000\n"))
    assert "Too little graphics memory is free to train even 0.5 B" in words(card)


def test_what_windows_does_not_tell(card: HardwareCard, look: Look) -> None:
    card.show_hardware(look("drawing 999998:? 999999:?\n"))
    (view,) = card.gpus
    assert [part.name for part in view.bar.parts] == ["The desktop and other programs"]
    assert "without saying how much each holds: game.exe." in words(card)


def test_no_right_to_ask_who_holds_memory(card: HardwareCard, look: Look) -> None:
    refused = "nvmlDeviceGetComputeRunningProcesses 4\nnvmlDeviceGetGraphicsRunningProcesses 4\n"
    found = look(refused)
    assert not found.gpus[0].holders_told
    card.show_hardware(found)
    assert "does not tell which programs hold memory" in words(card)
    assert look("processes 1:5\nnvmlDeviceGetGraphicsRunningProcesses 3\n").gpus[0].holders_told


def test_several_cards_and_one_that_vanishes(card: HardwareCard, look: Look) -> None:
    card.show_hardware(look("cards 2\nused.0 9000000000\nname.1 Second\nuuid.1 GPU-2\n"))
    assert len(card.gpus) == 2
    assert "runs start here" in card.gpus[1].line.facts
    assert "runs start here" not in card.gpus[0].line.facts
    card.show_hardware(look("cards 2\nnvmlDeviceGetMemoryInfo.1 15\n"))
    assert len(card.gpus) == 1
    assert "One card does not answer and is left out" in words(card)
    card.show_hardware(look("nvmlDeviceGetMemoryInfo 15\n"))
    assert not card.gpus
    assert "fallen off the bus" in words(card)
    assert "memory free" in words(card)  # the processor, which is left


def test_slices_have_no_bar_and_say_their_sizes(card: HardwareCard, look: Look) -> None:
    card.show_hardware(look("mig 1\nslices 2\n"))
    (view,) = card.gpus
    assert not view.bar.isVisibleTo(card)
    assert not view.reach.isVisibleTo(card)
    assert "split into slices" in words(card)
    assert view.slices.text().count("8.4 GB of 9.3 GB free") == 2


@pytest.mark.parametrize("state", ["driver 470.1\n", "nvmlInitWithFlags 9\n", ""])
def test_a_driver_that_is_missing_or_old_can_be_got(
    card: HardwareCard, look: Look, stub: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, state: str
) -> None:
    found = look(state) if state else look(where=stub.without_library(tmp_path))
    card.show_hardware(found)
    assert card.driver is not None
    assert "nvidia.com/drivers" in card.driver.button.text()
    assert "525.60.13" in words(card)
    assert "580" in words(card)
    assert card.driver.button.isVisibleTo(card)
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()))
    card.driver.button.click()
    assert opened == [DRIVER_PAGE]


def test_a_driver_that_is_enough_says_what_more_would_bring(card: HardwareCard, look: Look) -> None:
    card.show_hardware(look("driver 570.86\n"))
    assert "new enough for training (525.60.13 is needed). CUDA 13 would take 580." in words(card)
    assert card.driver is not None
    assert not card.driver.button.isVisibleTo(card)
    card.show_hardware(look("driver 570.86\n", WSL_INTEROP="/run/x"))
    assert "528.33 is needed" in words(card)
    card.show_hardware(look("driver 580.1\n"))
    assert card.driver is None


@pytest.mark.parametrize("name", ["Temperature", "PowerUsage", "MemoryInfo", "CudaComputeCapability"])
def test_what_a_card_does_not_tell_is_left_out(card: HardwareCard, look: Look, name: str) -> None:
    card.show_hardware(look(f"nvmlDeviceGet{name} 3\n"))
    assert "None" not in words(card)
    assert "?" not in words(card)


def test_sizes_have_the_point_of_the_locale(card: HardwareCard, look: Look) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.German))
    try:
        card.show_hardware(look("used 12000000000\n"))
        said = [badge.text for badge in card.gpus[0].reach.badges] + [words(card)]
    finally:
        QLocale.setDefault(before)
    assert said[0].startswith("0,5 B")
    assert not any("0.5 B" in text for text in said)
