"""A PC with a card whose engine is the build for the processor: runs are planned for the processor, and it is said."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from desktop.core.engine_room import MANIFEST, MARK, EngineManifest, Verified, lock_hash, this_system
from desktop.core.families import Family
from desktop.core.files import write_json
from desktop.core.hardware import GpuInfo, Hardware, HardwareState, HostInfo, MemoryHolder, best_gpu, for_engine
from desktop.core.problems import Problem
from desktop.core.processes import living_process
from desktop.core.runs import Outcome, ProcessMark, RunFolder, RunRecord, RunState
from desktop.services import engine_place
from desktop.services.children import package_root
from desktop.services.desk import Desk
from desktop.services.places import Places
from desktop.services.runs import at_work
from desktop.ui.buttons import Button
from desktop.ui.main_window import MainWindow
from desktop.ui.message_strip import MessageStrip
from desktop.ui.run.outcome import show_outcome
from tests.gui.conftest import close, destroy

GB = 10**9
CARD = GpuInfo(index=0, name="NVIDIA GeForce RTX 4070", total_bytes=12 * GB, free_bytes=11 * GB, used_bytes=GB)
HOST = HostInfo(os="Linux", cpu_name="Processor", physical_cores=8, ram_total=32 * GB, ram_free=24 * GB)
PC = Hardware(state=HardwareState.ready, host=HOST, gpus=(CARD,), driver_version="580.82.07")


@pytest.fixture
def installed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """This program as an installer would have put it there."""
    program = tmp_path / "root" / "program"
    program.mkdir(parents=True)
    (tmp_path / "root" / "installed.json").write_text('{"version": "0.1.0", "kind": "archive", "python": "3.11.2"}')
    monkeypatch.setattr(engine_place, "_PROGRAM", program)
    engine_place.installed.cache_clear()
    engine_place.own_engine.cache_clear()
    yield
    engine_place.installed.cache_clear()
    engine_place.own_engine.cache_clear()


def engine(family: Family) -> None:
    """Put an engine of this build into the home."""
    folder = Places().home / "engine"
    (folder / "here").mkdir(parents=True, exist_ok=True)
    (folder / MARK).write_text("an engine\n")
    (folder / "here" / MARK).write_text("an engine\n")
    lock = lock_hash(engine_place.locks_folder(), this_system())
    seen = Verified(python="3.11.2", torch=f"2.13.0+{family}", packages={}, device="cpu")
    made = EngineManifest(
        id="here", folder=str(folder), python=sys.executable, family=family, lock=lock, torch=seen.torch, verified=seen,
        made=1.0,
    )  # fmt: skip
    write_json(Places().home / MANIFEST, made)


START = """
import os, sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from desktop.services.desk import Desk
from desktop.services.places import Places
app = QCoreApplication([])
desk = Desk(Places(Path(sys.argv[1])))
print("importlib.metadata" in sys.modules, flush=True)
os._exit(0)
"""


def test_which_build_it_is_is_not_asked_before_a_card_is_seen(tmp_path: Path) -> None:
    """In a clone that reads what is installed, and the window would wait for it."""
    done = subprocess.run(
        [sys.executable, "-c", START, str(tmp_path)], capture_output=True, text=True, check=True, cwd=package_root()
    )
    assert done.stdout.strip() == "False"


def test_an_engine_for_the_processor_hides_no_other_state() -> None:
    assert for_engine(PC, on_processor=False) is PC
    assert for_engine(PC, on_processor=True).state is HardwareState.engine_for_cpu
    asleep = msgspec.structs.replace(PC, state=HardwareState.no_driver)
    assert for_engine(asleep, on_processor=True) is asleep


def test_a_card_that_the_engine_was_not_built_for_is_not_planned_with() -> None:
    """GTX 1080 Ti with more memory beside RTX 5060: no build has both, and the set-up took that of the newer one."""
    old = msgspec.structs.replace(CARD, name="GTX 1080 Ti", compute_capability=(6, 1), free_bytes=11 * GB)
    new = msgspec.structs.replace(CARD, index=1, name="RTX 5060", compute_capability=(12, 0), free_bytes=8 * GB)
    both = msgspec.structs.replace(PC, gpus=(old, new))
    assert best_gpu(both) is old
    found = best_gpu(for_engine(both, False, "cu130"))
    assert found is not None and found.name == "RTX 5060"
    found = best_gpu(for_engine(both, False, "cu126"))
    assert found is not None and found.name == "GTX 1080 Ti"
    alone = for_engine(msgspec.structs.replace(PC, gpus=(old,)), False, "cu130")
    assert alone.state is HardwareState.engine_for_cpu and best_gpu(alone) is None
    assert for_engine(PC, False, "cu130") is PC  # a card that does not tell what it is gets the benefit


def test_which_engines_know_no_card(home: Path, installed: None) -> None:
    assert not engine_place.engine_on_processor(Places())  # none yet
    engine("cpu")
    assert engine_place.engine_on_processor(Places())
    engine("cu126")
    assert not engine_place.engine_on_processor(Places())


def test_runs_are_planned_for_the_processor_and_the_card_s_engine_is_offered(
    qtbot, home: Path, installed: None
) -> None:
    engine("cpu")
    desk = Desk(Places())
    window = MainWindow(desk)
    window.show()
    try:
        desk._hardware_watcher.newest = PC
        desk._hardware_watcher.changed.emit(PC)
        budget = desk.budget()
        assert budget is not None
        assert budget.device == "cpu"
        card = window.home.hardware
        QApplication.processEvents()  # what was just put on a page is shown with the next event
        said = [label.text() for label in card.findChildren(QLabel) if label.isVisibleTo(card)]
        assert "NVIDIA GeForce RTX 4070" in said
        assert any("which cannot use a graphics card" in text for text in said)
        assert not card.gpus[0].reach.isVisibleTo(card)
        (button,) = [one for one in card.findChildren(Button) if one.text() == "Set up the engine"]
        assert button.isVisibleTo(card)
        assert not window.home.setup.isVisibleTo(window.home)
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        assert window.home.setup.offer.isVisibleTo(window.home)
        assert window.home.setup.offer.family == "cu130"
        summary = window.new_run.summary
        assert summary.engine_button.isVisibleTo(summary)
        assert "cannot use its graphics card" in summary.engine_note.text()
        # the new engine is in use: the card is planned with from now on
        engine("cu130")
        desk.engine.changed.emit()
        budget = desk.budget()
        assert budget is not None
        assert budget.device == "cuda"
        assert not summary.engine_button.isVisibleTo(summary)
    finally:
        close(window)
        destroy(window)


def test_new_run_says_why_a_card_is_not_planned_with(qtbot, window: MainWindow) -> None:
    desk, summary = window._desk, window.new_run.summary
    window.go("new-run")
    desk._hardware_watcher.stop()
    for state, words in (
        (HardwareState.driver_too_old, "The NVIDIA driver is too old"),
        (HardwareState.card_lost, "The graphics card has fallen off the bus"),
        (HardwareState.no_card, ""),
        (HardwareState.ready, ""),
    ):
        desk._keep_hardware(msgspec.structs.replace(PC, state=state))
        assert summary.engine_note.isVisibleTo(summary) == bool(words)
        assert words in summary.engine_note.text()
        assert not summary.engine_button.isVisibleTo(summary)


def test_a_run_that_found_no_card_leads_to_the_engine(qtbot) -> None:
    strip = MessageStrip()
    qtbot.addWidget(strip)
    outcome = Outcome(RunState.failed, problem=Problem("device.no_cuda", {"torch": "2.13.0+cpu"}))
    record = RunRecord(
        id="r", name="r", state=RunState.failed, created=0.0, recipe_hash="", base_model="m", dataset="d",
        device="cuda", steps=10, outcome=outcome,
    )  # fmt: skip
    show_outcome(strip, record)
    strip.show()
    assert "2.13.0+cpu" in strip.accessibleName()
    assert strip.lead.isVisible()
    show_outcome(strip, msgspec.structs.replace(record, state=RunState.paused))
    assert strip.lead.isHidden()


def test_home_calls_the_memory_of_a_run_by_its_name(qtbot, window: MainWindow, run_folder: RunFolder, play) -> None:
    child = play(run_folder, "hang")
    desk = window._desk
    qtbot.waitUntil(lambda: bool(at_work(desk.records)), timeout=20_000)
    qtbot.waitUntil(lambda: living_process(run_folder) is not None, timeout=20_000)
    holders = (MemoryHolder(child.pid, "python3", 2 * GB), MemoryHolder(child.pid + 1, "python3", GB))
    gpu = msgspec.structs.replace(CARD, free_bytes=8 * GB, used_bytes=4 * GB, holders=holders)
    desk._hardware_watcher.stop()
    desk._keep_hardware(msgspec.structs.replace(PC, gpus=(gpu,)))
    (view,) = window.home.hardware.gpus
    assert [part.name for part in view.bar.parts] == ["Run “Scripted”", "python3", "Driver and others"]


def test_a_run_of_another_pc_names_no_program_and_no_card_of_this_one(
    qtbot, window: MainWindow, run_folder: RunFolder
) -> None:
    """In a home that several PCs share; its number of a process may be one of ours."""
    run_folder.move(RunState.preparing, device="cuda")
    run_folder.move(RunState.training)
    mark = ProcessMark(os.getpid(), 5.0, pc="the-pc-next-door")
    write_json(run_folder.process, mark)
    run_folder.heartbeat.touch()
    desk = window._desk
    qtbot.waitUntil(lambda: bool(at_work(desk.records)), timeout=20_000)
    window.open_run(run_folder)
    qtbot.waitUntil(lambda: window.run.record is not None and window.run.record.device == "cuda", timeout=20_000)
    holders = (MemoryHolder(os.getpid(), "python3", 2 * GB),)
    gpu = msgspec.structs.replace(CARD, free_bytes=8 * GB, used_bytes=4 * GB, temperature_c=61.0, holders=holders)
    desk._hardware_watcher.stop()
    desk._keep_hardware(msgspec.structs.replace(PC, gpus=(gpu,)))
    assert living_process(run_folder) == mark
    (view,) = window.home.hardware.gpus
    assert [part.name for part in view.bar.parts] == ["python3", "Driver and others"]
    assert window.run.progress.heat.isHidden()
