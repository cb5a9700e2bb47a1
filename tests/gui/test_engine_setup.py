"""The engine's set-up in the window: the real service, real processes, the real uv, a small index on this PC."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import Qt

from desktop.core.engine_room import (
    MANIFEST,
    MARK,
    WHEELS,
    EngineManifest,
    Source,
    Verified,
    lock_hash,
    read_manifest,
    read_state,
    this_system,
)
from desktop.core.files import write_json
from desktop.core.problems import Problem
from desktop.core.runs import RunState
from desktop.services import engine_place, engine_work
from desktop.services.desk import Desk
from desktop.services.engine_log import log_file
from desktop.services.places import Places
from desktop.ui.buttons import Button
from desktop.ui.engine.words import checked_text
from desktop.ui.main_window import MainWindow
from desktop.ui.support.report_dialog import ReportDialog
from tests.gui.conftest import close, destroy
from tests.setup.small_index import SmallIndex, engine_wheels, wait_for, write_locks

LONG = 200_000
"""Milliseconds for what takes seconds on a quiet PC: most of it is the import of everything, on two busy cores."""


@pytest.fixture(scope="module")
def wheels(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """The wheels of a small engine."""
    return engine_wheels(tmp_path_factory.mktemp("wheels"))


@pytest.fixture
def locks(tmp_path: Path, wheels: list[Path]) -> Path:
    """What the engine consists of."""
    return write_locks(tmp_path / "locks", wheels)


@pytest.fixture
def index(wheels: list[Path]) -> Iterator[SmallIndex]:
    """Where its wheels are."""
    index = SmallIndex()
    index.add(*wheels)
    yield index
    index.stop()


@pytest.fixture
def installed(tmp_path: Path, locks: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """This program as an installer would have put it there, with those locks; gives the folder it is in."""
    program = tmp_path / "root" / "program"
    program.mkdir(parents=True)
    (tmp_path / "root" / "installed.json").write_text('{"version": "0.1.0", "kind": "archive", "python": "3.11.2"}')
    monkeypatch.setattr(engine_place, "_PROGRAM", program)
    monkeypatch.setattr(engine_place, "locks_folder", lambda: locks)
    monkeypatch.setattr(engine_work, "locks_folder", lambda: locks)
    engine_place.installed.cache_clear()
    engine_place.own_engine.cache_clear()
    yield tmp_path / "root"
    engine_place.installed.cache_clear()
    engine_place.own_engine.cache_clear()


@pytest.fixture
def opened(qtbot, home: Path, installed: Path) -> Iterator[Callable[[], MainWindow]]:
    """Opens windows of the installed program; closes them at the end."""
    windows: list[MainWindow] = []

    def open_one() -> MainWindow:
        desk = Desk(Places())
        window = MainWindow(desk)
        windows.append(window)
        window.show()
        with qtbot.waitSignals([desk.runs_changed, desk.hardware_changed], timeout=30_000):
            desk.start()
        return window

    yield open_one
    for window in windows:
        close(window)
        destroy(window)


def hold(index: SmallIndex) -> None:
    """Let the largest package but uv stop on its way."""
    index.stop_waiting.clear()
    index.fault("boulder", stall_after=1 << 20)


def held(index: SmallIndex) -> bool:
    """Whether it is on its way."""
    return bool(index.asked_for("boulder"))


def let_go(index: SmallIndex) -> None:
    """Let everything through, what is asked for again as well."""
    index.faults.clear()
    index.asked.clear()
    index.stop_waiting.set()


def look_up(qtbot, window: MainWindow, index: SmallIndex) -> None:
    """Press “Set up” and wait for what it takes."""
    offer = window.home.setup.offer
    offer.advanced.mirror.setText(f"{index.root}/simple")
    qtbot.mouseClick(offer.start_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: offer.plan is not None, timeout=LONG)


def begin(qtbot, window: MainWindow, index: SmallIndex) -> None:
    """Look up what it takes, and begin."""
    look_up(qtbot, window, index)
    qtbot.mouseClick(window.home.setup.offer.start_button, Qt.MouseButton.LeftButton)


def wait_for_check(qtbot, window: MainWindow) -> None:
    """Wait until everything is installed and the check has begun, which one test lets come to its end."""
    engine = window._desk.engine
    qtbot.waitUntil(lambda: engine.busy and engine.step == "verifying", timeout=LONG)
    assert window.home.setup.working.progress.steps.current == 3


def put_engine(lock: str) -> EngineManifest:
    """An engine of this very Python, as a set-up leaves one, made from a lock."""
    folder = engine_place.default_folder(Places())
    python = folder / "cpu-old" / "bin" / "python"
    python.parent.mkdir(parents=True)
    python.symlink_to(sys.executable)
    for place in (folder, folder / "cpu-old"):
        (place / MARK).write_text("an engine\n")
    seen = Verified(python="3.11.2", torch="2.12.0+cpu", packages={}, device="cpu", four_bit_error=0.013)
    manifest = EngineManifest(
        id="cpu-old",
        folder=str(folder),
        python=str(python),
        family="cpu",
        lock=lock,
        torch="2.12.0+cpu",
        verified=seen,
        made=1.0,
    )
    write_json(Places().home / MANIFEST, manifest)
    return manifest


def test_from_nothing_to_an_engine_that_was_checked(qtbot, opened, index: SmallIndex) -> None:
    window = opened()
    card, desk = window.home.setup, window._desk
    assert card.isVisible() and card.offer.isVisible() and not card.working.isVisible()
    assert index.asked == []
    window.go("new-run")
    assert window.new_run.summary.engine_button.isVisible()
    window.new_run.summary.engine_button.click()
    assert window.pages.currentWidget() is window.home
    assert not window.home.starter_button.isEnabled()
    assert window.home.starter_button.reason == "The engine is not set up yet."
    look_up(qtbot, window, index)
    plan = card.offer.plan
    assert plan is not None and plan.download == sum(wheel.stat().st_size for wheel in index.files.values())
    assert "to fetch" in card.offer.takes._name.text() and card.offer.start_button.text().startswith("Fetch ")
    assert not any(path.startswith("/files/") for path, _ in index.asked)
    hold(index)
    card.offer.start_button.click()
    qtbot.waitUntil(lambda: card.working.isVisible() and held(index), timeout=LONG)
    assert window.engine_job.isVisible() and not card.offer.isVisible()
    assert window.home.starter_button.reason == "The engine is being set up."
    window.go("models")
    assert window.engine_job.isVisible()
    window.go("home")
    card.working.pause_button.setFocus()
    let_go(index)
    with qtbot.waitSignal(desk.engine.done, timeout=LONG):
        pass
    assert desk.engine.state == "ready"
    assert window.home.starter_button.hasFocus(), "what comes next, and not a button that opens a browser"
    assert card.ready.isVisibleTo(window.home) and "PyTorch" in card.ready.text and "processor" in card.ready.text
    assert not window.engine_job.isVisible() and window.home.starter_button.isEnabled()
    window.go("settings")
    engine = window.settings.engine
    assert engine.badge.text == "Ready" and "Checked" in engine.checked.text()
    qtbot.waitUntil(lambda: "MB" in engine.folder.text(), timeout=LONG)
    before = read_manifest(Places().home)
    engine.check_button.click()
    with qtbot.waitSignal(desk.engine.done, timeout=LONG):
        pass
    after = read_manifest(Places().home)
    assert before is not None and after is not None and after.id == before.id and after.made > before.made
    engine._sure = lambda: True  # type: ignore[method-assign] # the question is asked in a box of its own
    engine.remove_button.click()
    qtbot.waitUntil(lambda: not desk.engine.busy, timeout=LONG)
    assert desk.engine.state == "none" and engine.setup_button.isVisible()
    assert not Path(after.folder).exists()


def test_with_a_folder_nothing_is_said_of_an_index(qtbot, opened, wheels: list[Path]) -> None:
    card = opened().home.setup
    assert "from their makers' own index" in card._note.text()
    card.offer.advanced.wheels.set_path(wheels[0].parent)
    assert "from a folder on this PC" in card._note.text()
    qtbot.waitUntil(lambda: card.offer.plan is not None, timeout=LONG)
    plan = card.offer.plan
    assert plan is not None
    source = card.offer.advanced.source
    assert checked_text(plan, source) == "4 packages, each checked against the list that came with this program."
    doubtful = msgspec.structs.replace(
        plan, wheels=tuple(msgspec.structs.replace(wheel, known=wheel.name != "torch") for wheel in plan.wheels)
    )
    assert "except torch: taken as the folder has it" in checked_text(doubtful, source)
    assert "except torch: checked against what the index says" in checked_text(doubtful, Source())


def test_paused_closed_opened_again_and_gone_on(qtbot, opened, index: SmallIndex) -> None:
    window = opened()
    hold(index)
    begin(qtbot, window, index)
    qtbot.waitUntil(lambda: held(index), timeout=LONG)
    window.home.setup.working.pause_button.click()
    qtbot.waitUntil(lambda: not window._desk.engine.busy, timeout=LONG)
    card = window.home.setup
    assert card.left.isVisible() and not card.trouble.isVisible() and "are here" in card.left.words.text()
    assert window.engine_job.isVisible() and "not finished" in window.engine_job.words
    window.close()
    let_go(index)
    second = opened()
    assert second.home.setup.left.isVisible()
    assert second.home.starter_button.reason == "The set-up of the engine is not finished."
    pages = [path for path, _ in index.asked if path.startswith("/simple/")]
    second.engine_job.pause_button.click()
    wait_for_check(qtbot, second)
    assert second._desk.engine.state == "unfinished" and not second.home.setup.left.isVisible()
    assert pages == [path for path, _ in index.asked if path.startswith("/simple/")]  # nothing was looked up again


def test_killed_with_its_window_and_gone_on(qtbot, opened, index: SmallIndex, locks: Path, installed: Path) -> None:
    """The program dies in the middle of a download: the next start offers to go on, and nothing is “ready”."""
    hold(index)
    script = f"""
import sys
from pathlib import Path
from desktop.services import engine_place, engine_work
from desktop.services.places import Places
from desktop.core.engine_room import Source
engine_place._PROGRAM = Path({str(installed / "program")!r})
engine_place.locks_folder = engine_work.locks_folder = lambda: Path({str(locks)!r})
source = Source(mirror={index.root + "/simple"!r})
plan = engine_work.make_plan("cpu", engine_place.default_folder(Places()), source, lambda _: None, lambda: False)
engine_work.begin(Places(), plan, engine_place.default_folder(Places()), source)
engine_work.go_on(Places(), None, lambda _: None, lambda: False)
"""
    program = subprocess.Popen([sys.executable, "-c", script], start_new_session=True)
    try:
        parts = engine_place.default_folder(Places()) / WHEELS
        wait_for(lambda: any(path.stat().st_size for path in parts.glob("boulder-*")))
    finally:
        os.killpg(program.pid, signal.SIGKILL)
        program.wait()
    let_go(index)
    window = opened()
    card, desk = window.home.setup, window._desk
    assert desk.engine.state == "unfinished" and card.left.isVisible() and window.engine_job.isVisible()
    card.left.go_on.click()
    wait_for_check(qtbot, window)
    assert index.asked_for("boulder")[0].startswith("bytes=")  # what had arrived was not fetched again


def test_a_server_that_fails_and_what_can_be_done(qtbot, opened, index: SmallIndex) -> None:
    window = opened()
    card = window.home.setup
    index.fault("pebble", false=99)
    begin(qtbot, window, index)
    qtbot.waitUntil(card.trouble.isVisible, timeout=LONG)
    assert "is not what it should be" in card.trouble.strip.text
    assert card.left.isVisible() and window.engine_job.isVisible() and "something went wrong" in window.engine_job.words
    assert not card.trouble.cpu.isVisible()  # it is the build for the processor already
    assert card.trouble.log.isVisible() and "!! engine.wrong_hash" in log_file(Places()).read_text("utf-8")
    assert card.trouble.source.isVisible() and not card.trouble.drive.isVisible()
    card.trouble.report.click()
    dialog = window.findChild(ReportDialog)
    assert dialog is not None
    qtbot.waitUntil(lambda: bool(dialog.text.toPlainText()), timeout=LONG)
    report = dialog.text.toPlainText()
    assert "engine.wrong_hash" in report and "cpu, 4 packages" in report and str(Path.home()) not in report
    dialog.close()
    window.close()
    second = opened()
    card = second.home.setup
    assert card.trouble.isVisible() and "is not what it should be" in card.trouble.strip.text
    index.faults.clear()
    card.trouble.again.click()
    wait_for_check(qtbot, second)
    assert not card.trouble.isVisible()


def test_an_index_that_is_not_there(qtbot, opened, index: SmallIndex) -> None:
    window = opened()
    card, engine = window.home.setup, window._desk.engine
    card.offer.advanced.mirror.setText("http://127.0.0.1:9/simple")  # nobody listens there
    card.offer.start_button.click()
    qtbot.waitUntil(lambda: card.trouble.isVisible() and not engine.busy, timeout=LONG)
    assert card.offer.isVisible() and card.offer.start_button.text() == "Try again" and card.trouble.again.isHidden()
    assert engine.state == "none" and not window.engine_job.isVisible()
    assert card.trouble.source.isVisible() and not card.trouble.drive.isVisible()
    card.trouble.source.click()
    assert card.offer.advanced.mirror.hasFocus() and card.trouble.isVisible()
    card.offer.advanced.mirror.setText(f"{index.root}/simple")
    qtbot.waitUntil(lambda: card.offer.plan is not None, timeout=LONG)  # a change of mind looks again by itself
    assert not card.trouble.isVisible() and card.offer.start_button.text().startswith("Fetch ")


def test_another_folder_and_cancelling(qtbot, opened, index: SmallIndex, tmp_path: Path) -> None:
    window = opened()
    card, desk = window.home.setup, window._desk
    hold(index)
    begin(qtbot, window, index)
    qtbot.waitUntil(lambda: held(index), timeout=LONG)
    card.working.pause_button.click()
    qtbot.waitUntil(lambda: not desk.engine.busy, timeout=LONG)
    old = read_state(Places().home)
    let_go(index)
    hold(index)
    card.left.other.click()
    assert card.offer.isVisible() and not card.left.isVisible()
    other = tmp_path / "Größere Platte"
    other.mkdir()
    (other / "mine.txt").write_text("not to be removed")
    card.offer.drive.set_folder(other)
    qtbot.waitUntil(lambda: card.offer.drive.folder != engine_place.default_folder(Places()), timeout=LONG)
    assert "holds other things" in card.offer.drive.row._help.text()
    qtbot.waitUntil(lambda: card.offer.plan is not None, timeout=LONG)
    card.offer.start_button.click()
    qtbot.waitUntil(lambda: held(index), timeout=LONG)
    now = read_state(Places().home)
    assert now is not None and Path(now.folder).parent == other
    assert old is not None and now.left == (old.folder,)
    card.working.cancel_button.click()
    qtbot.waitUntil(lambda: not desk.engine.busy and desk.engine.setup is None, timeout=LONG)
    assert card.offer.isVisible() and not window.engine_job.isVisible()
    assert [path.name for path in other.iterdir()] == ["mine.txt"] and not Path(old.folder).exists()


def test_wheels_beside_the_installer_are_used_without_a_network(
    qtbot, opened, installed: Path, wheels: list[Path]
) -> None:
    bundle = installed / "wheelhouse-linux"
    bundle.mkdir()
    for wheel in wheels:
        (bundle / wheel.name).hardlink_to(wheel)
    window = opened()
    offer = window.home.setup.offer
    assert str(bundle) in offer.note.text()
    qtbot.waitUntil(lambda: offer.plan is not None, timeout=LONG)
    assert offer.start_button.text() == "Install" and "Nothing is to be fetched" in offer.takes._name.text()
    offer.start_button.click()
    wait_for_check(qtbot, window)


def test_a_newer_engine_is_offered_while_the_old_one_works(qtbot, opened, index: SmallIndex) -> None:
    old = put_engine("of an older version")
    window = opened()
    desk, card, engine = window._desk, window.home.setup, window.settings.engine
    assert desk.engine.state == "outdated" and card.isVisible() and "newer engine" in card._title.text()
    assert window.home.starter_button.isEnabled() and not window.new_run.summary.engine_button.isVisibleTo(window)
    window.go("settings")
    assert engine.strip.isVisible() and engine.about.text() == "PyTorch 2.12.0, processor"
    assert "to within 1.3 %" in engine.checked.text()
    engine.strip.first_clicked.emit()
    assert window.pages.currentWidget() is window.home
    begin(qtbot, window, index)
    wait_for_check(qtbot, window)
    assert desk.engine.state == "outdated" and read_manifest(Places().home) == old and Path(old.python).exists()


def test_moving_to_another_drive_keeps_the_old_engine_until_then(qtbot, opened, index: SmallIndex, locks: Path) -> None:
    put_engine(lock_hash(locks, this_system()))
    window = opened()
    card, engine = window.home.setup, window._desk.engine
    assert engine.state == "ready" and not card.isVisible()
    window.go("settings")
    window.settings.engine.move_button.click()
    assert window.pages.currentWidget() is window.home and card.offer.isVisible()
    assert "goes on working" in card._note.text()
    look_up(qtbot, window, index)
    card.offer.cancel_wanted.click()
    assert not card.isVisible() and engine.state == "ready"


def test_every_place_that_needs_the_engine_leads_to_it(qtbot, opened, run_folder) -> None:
    window = opened()
    missing = Problem("engine.not_set_up")
    run = window.run
    window.open_run(run_folder)
    run.show_problem(missing)
    assert run.strip.lead.isVisible() and run.strip.lead.text() == "Set up the engine"
    run.strip.lead.setFocus()
    qtbot.keyClick(run.strip.lead, Qt.Key.Key_Space)
    assert window.pages.currentWidget() is window.home
    run.show_problem(Problem("runs.not_paused"))
    assert run.strip.lead.isHidden()
    run_folder.move(RunState.queued)
    window.controls.resume(run_folder)
    assert run.strip.lead.isVisible() and run_folder.read().state is RunState.queued
    window.go("settings")
    window.settings.speed.measure()
    qtbot.waitUntil(window.settings.speed.strip.isVisible, timeout=LONG)
    assert window.settings.speed.strip.lead.isVisible()


def test_a_damaged_engine_leads_to_its_repair(qtbot, opened, index: SmallIndex, locks: Path) -> None:
    manifest = put_engine(lock_hash(locks, this_system()))
    Path(manifest.python).unlink()
    window = opened()
    desk, card = window._desk, window.settings.engine
    assert desk.engine.state == "broken" and card.badge.text == "Damaged"
    assert window.home.starter_button.reason == "The engine is damaged."
    window.show_engine()
    assert window.pages.currentWidget() is window.settings
    card.repair.set_open(True)
    card.repair.buttons[0].click()
    qtbot.waitUntil(lambda: card.strip.isVisible() and not desk.engine.busy, timeout=LONG)
    assert "damaged" in card.strip.text
    desk.settings.engine_mirror = f"{index.root}/simple"
    card.repair.buttons[1].click()
    wait_for_check(qtbot, window)
    assert card.words.isVisible() and card.words.text().startswith("Checking")


def test_every_control_has_a_name_and_can_be_reached(qtbot, opened) -> None:
    window = opened()
    window.home.setup.offer.advanced.set_open(True)
    for part in (window.home.setup, window.settings.engine, window.engine_job):
        for button in part.findChildren(Button):
            assert button.text() or button.accessibleName() or button.isHidden(), button
            assert button.focusPolicy() & Qt.FocusPolicy.TabFocus
    offer = window.home.setup.offer
    for edit in (
        offer.advanced.mirror,
        offer.advanced.torch_mirror,
        offer.advanced.proxy,
        offer.advanced.wheels.edit,
        offer.drive.field.edit,
    ):
        assert edit.accessibleName()
