"""A real window that is killed, faults, or is closed; and what the next start says of it."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import msgspec
import psutil
import pytest

from desktop.cli import main
from desktop.core.crashes import ENDED, WindowMark, crash_of
from desktop.services.children import app_environment, package_root
from desktop.services.crashes import (
    WindowWatch,
    crash_log,
    find_crash,
    folder_of,
    mark_told,
    read_crash,
    window_log,
)
from desktop.services.places import Places
from tests.setup.small_index import wait_for

SHOWS = """
import sys
from desktop import app
made = app.MainWindow
def window(desk):
    window = made(desk)
    window.painted.connect(lambda: print(window.home.crash_note.isVisible(), window.home.crash_note.text))
    return window
app.MainWindow = window
sys.exit(app.main(["--quit-after-paint"]))
"""
RAISES = """
import sys
from PySide6.QtCore import QTimer, qWarning
from desktop import app
made = app.make_application
def with_trouble():
    application = made()
    QTimer.singleShot(0, lambda: qWarning("QWidget: something strange"))
    QTimer.singleShot(0, lambda: {}["dear diary"])
    return application
app.make_application = with_trouble
sys.exit(app.main(["--quit-after-paint"]))
"""
BREAKS = """
import sys
from desktop import app
app.MainWindow = lambda desk: 1 / 0
sys.exit(app.main([]))
"""
SESSION_ENDS = """
import os, signal, sys
from PySide6.QtCore import QCoreApplication
from desktop import app
made = app.MainWindow
def end():
    QCoreApplication.instance().commitDataRequest.emit(None)
    QCoreApplication.quit()
    os.kill(os.getpid(), signal.SIGKILL)
def window(desk):
    window = made(desk)
    window.painted.connect(lambda: app.QTimer.singleShot(0, end))
    return window
app.MainWindow = window
sys.exit(app.main([]))
"""


@pytest.fixture
def windows(home: Path) -> Iterator[list[subprocess.Popen[bytes]]]:
    """Windows that were opened; none outlives the test."""
    opened: list[subprocess.Popen[bytes]] = []
    yield opened
    for window in opened:
        window.kill()
        window.wait()


def opened(windows: list[subprocess.Popen[bytes]]) -> subprocess.Popen[bytes]:
    """A window that stands, watched and without anybody in front of it."""
    window = subprocess.Popen(
        [sys.executable, "-m", "desktop", "window"],
        env=app_environment(), cwd=package_root(), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    windows.append(window)
    # SIGTERM is heard from the moment on that the window shows.
    wait_for(lambda: (folder_of(Places()) / f"{window.pid}.json").is_file() and _listens(window.pid))
    return window


def _listens(pid: int) -> bool:
    """Whether a process has a handler of its own for SIGTERM."""
    status = Path(f"/proc/{pid}/status").read_text()
    caught = int(next(line.split()[1] for line in status.splitlines() if line.startswith("SigCgt")), 16)
    return bool(caught >> (signal.SIGTERM - 1) & 1)


def run(script: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", script], env=app_environment(), cwd=package_root(), check=False, capture_output=True,
        text=True, timeout=120,
    )  # fmt: skip


@pytest.mark.e2e
def test_a_window_that_is_killed_is_told_of(windows: list[subprocess.Popen[bytes]]) -> None:
    window = opened(windows)
    assert find_crash(Places()) is None  # it is open
    window.kill()
    window.wait()
    found = find_crash(Places())
    assert found is not None and (found.how, found.fault, found.told) == ("killed", "", False)
    assert not list(folder_of(Places()).glob("[0-9]*"))
    mark_told(Places(), found)
    again = find_crash(Places())
    assert again is not None and again.told


@pytest.mark.e2e
def test_a_fault_is_named_and_its_log_kept(windows: list[subprocess.Popen[bytes]]) -> None:
    window = opened(windows)
    window.send_signal(signal.SIGSEGV)
    window.wait()
    first, second = run(SHOWS), run(SHOWS)
    assert first.stdout.strip() == "True Tunesmith closed unexpectedly last time", first.stderr
    assert second.stdout.strip() == "False", second.stderr  # it is said once
    found = find_crash(Places())
    assert found is not None and (found.how, found.fault) == ("fault", "Segmentation fault")
    assert "app.py" in crash_log(Places()).read_text("utf-8")


@pytest.mark.e2e
@pytest.mark.parametrize("end", [signal.SIGTERM, signal.SIGHUP])
def test_ended_politely_it_leaves_nothing(windows: list[subprocess.Popen[bytes]], end: signal.Signals) -> None:
    """By the system as it shuts down, and by the terminal that it was started from."""
    window = opened(windows)
    window.send_signal(end)
    assert window.wait(60) == 0
    assert find_crash(Places()) is None
    assert {path.name for path in folder_of(Places()).iterdir()} <= {"last.log"}  # Qt may have had something to say


@pytest.mark.e2e
def test_ended_with_the_session_it_leaves_nothing(home: Path) -> None:
    """Windows ends a process before Qt's loop comes back to it."""
    assert run(SESSION_ENDS).returncode == -signal.SIGKILL
    assert find_crash(Places()) is None
    assert {path.name for path in folder_of(Places()).iterdir()} <= {"last.log", "open.lock"}


@pytest.mark.e2e
def test_what_it_said_in_trouble_is_kept_and_it_lives_on(home: Path) -> None:
    done = run(RAISES)
    assert done.returncode == 0, done.stderr
    assert find_crash(Places()) is None
    log = window_log(Places())
    assert log is not None and log.name == "last.log"
    text = log.read_text("utf-8")
    assert "KeyError: 'dear diary'" in text and "Qt warning: QWidget: something strange" in text
    assert "KeyError" in done.stderr and "something strange" in done.stderr


@pytest.mark.e2e
def test_an_exception_that_ends_it_is_named(home: Path) -> None:
    assert run(BREAKS).returncode == 1
    found = find_crash(Places())
    assert found is not None and (found.how, found.fault) == ("fault", "ZeroDivisionError")
    assert ENDED in crash_log(Places()).read_text("utf-8")


@pytest.mark.e2e
def test_doctor_says_the_same_and_the_report_has_no_words_of_ours(
    home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run(RAISES)
    run(BREAKS)
    assert main(["doctor"]) == 0  # it is over, and keeps nobody from training
    shown = capsys.readouterr().out
    assert "closed unexpectedly last time" in shown and "ZeroDivisionError" in shown and "Runs go on without" in shown
    report, broken = home / "report.txt", Places().runs / "r1" / "run.json"
    broken.parent.mkdir(parents=True)
    broken.write_text("torn")
    assert main(["doctor", "--report", str(report)]) == 1
    assert "1 thing is damaged" in capsys.readouterr().out
    text = report.read_text("utf-8")
    assert "ZeroDivisionError" in text and "KeyError" in text and "desktop/app.py" in text
    assert "diary" not in text and str(home) not in text and str(Path.home()) not in text


def test_a_home_that_cannot_be_written_to_is_no_reason_not_to_open(tmp_path: Path) -> None:
    (tmp_path / "home").write_text("a file")
    watch = WindowWatch(Places(tmp_path / "home"))
    watch.begin()
    watch.write("-- nobody hears it")
    watch.end()
    assert find_crash(Places(tmp_path / "home")) is None


def test_another_pcs_window_and_a_torn_mark_are_no_crash(home: Path) -> None:
    folder = folder_of(Places())
    folder.mkdir(parents=True)
    other = WindowMark(pid=1, started=1.0, opened=1.0, version="0", pc="the-pc-next-door")
    (folder / "1.json").write_bytes(msgspec.json.encode(other))
    (folder / "2.json").write_bytes(b'{"pid": 2')
    assert find_crash(Places()) is None
    assert [path.name for path in folder.iterdir()] == ["1.json"]


def test_a_number_that_was_given_to_another_process_does_not_hide_it(home: Path) -> None:
    folder = folder_of(Places())
    folder.mkdir(parents=True)
    pc = os.uname().nodename
    before = WindowMark(
        pid=os.getpid(), started=psutil.Process().create_time() - 500, opened=time.time(), version="0", pc=pc
    )
    (folder / f"{os.getpid()}.json").write_bytes(msgspec.json.encode(before))
    assert find_crash(Places()) is not None and read_crash(Places()) is not None


def test_logs_that_closed_windows_left_behind_go_once_they_are_nobodys(home: Path) -> None:
    folder = folder_of(Places())
    folder.mkdir(parents=True)
    with subprocess.Popen([sys.executable, "-c", ""]) as gone:
        gone.wait()
    mine, other = os.getpid(), WindowMark(pid=1, started=1.0, opened=1.0, version="0", pc="the-pc-next-door")
    absurd = f"{10**30}.log"
    for name in (f"{gone.pid}.log", "99999991.log", "99999990.log", f"{mine}.log", "last.log", absurd):
        (folder / name).write_text("said")
        os.utime(folder / name, (1.0, 1.0))
    (folder / "99999990.json").write_bytes(msgspec.json.encode(other))
    os.utime(folder / "99999991.log")  # of just now: a window may be opening
    assert find_crash(Places()) is None
    left = {"99999990.json", "99999990.log", "99999991.log", f"{mine}.log", "last.log", absurd}
    assert {path.name for path in folder.iterdir()} == left


def test_a_pc_that_went_off_is_told_from_a_crash() -> None:
    mark = WindowMark(pid=1, started=1.0, opened=1000.0, version="0", pc="x")
    assert crash_of(mark, "", booted=2000.0).how == "restarted"
    assert crash_of(mark, "", booted=500.0).how == "killed"
    assert crash_of(mark, "Fatal Python error: Aborted\n", booted=2000.0).how == "fault"
    # An exception that was survived is not what ended it.
    assert crash_of(mark, "2026-01-01 00:00:00 -- an exception\nKeyError: 'x'\n", booted=500.0).fault == ""
