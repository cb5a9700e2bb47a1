"""The PC is kept awake by a helper that goes with us: real programs under its name, first on PATH, note their life.

The tests train nothing: a child process holds the PC awake and ends in every way a process can end.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import psutil
import pytest

pytestmark = pytest.mark.skipif(os.name != "posix", reason="the helpers are programs of Linux and macOS")

HOLD = """
import sys
from desktop.engine.wakefulness import stay_awake
system, end = sys.argv[1:]
with stay_awake("Test", system):
    print("awake", flush=True)
    sys.stdin.readline()
    if end == "raise":
        raise SystemExit(7)
print("after", flush=True)
sys.stdin.readline()
"""
# As systemd-inhibit does: note what was asked, run the command at the end as a child, and end when it ends.
INHIBIT = """#!/bin/sh
echo "$$ $*" > "{life}"
while [ "${{1#--}}" != "$1" ]; do shift; done
"$@"
echo over >> "{life}"
"""
# As caffeinate -w does: live as long as that process, or until told to end.
CAFFEINATE = """#!/bin/sh
echo "$$ $*" > "{life}"
trap 'echo over >> "{life}"; exit' TERM
while kill -0 "$3" 2>/dev/null; do sleep 0.05; done
echo over >> "{life}"
"""
Start = Callable[..., "subprocess.Popen[str]"]


@pytest.fixture
def life(tmp_path: Path) -> Path:
    """Where the helper writes: its pid and arguments, and "over" at its end."""
    return tmp_path / "life"


@pytest.fixture
def helpers(tmp_path: Path) -> Path:
    """The folder that is first on PATH."""
    folder = tmp_path / "bin"
    folder.mkdir()
    return folder


def put(helpers: Path, name: str, script: str, life: Path) -> None:
    """Make a program."""
    path = helpers / name
    path.write_text(script.format(life=life))
    path.chmod(0o755)


@pytest.fixture
def hold(helpers: Path) -> Iterator[Start]:
    """Starts a process that keeps the PC awake until it gets a line."""
    started: list[subprocess.Popen[str]] = []

    def start(system: str = "linux", end: str = "leave", path: str | None = None) -> subprocess.Popen[str]:
        environment = {**os.environ, "PATH": path if path is not None else f"{helpers}{os.pathsep}{os.environ['PATH']}"}
        child = subprocess.Popen(
            [sys.executable, "-W", "error", "-c", HOLD, system, end],
            env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
        )  # fmt: skip
        started.append(child)
        assert child.stdout is not None
        assert child.stdout.readline() == "awake\n"
        return child

    yield start
    for child in started:
        child.kill()
        child.communicate()


def until(true: Callable[[], bool]) -> None:
    """Wait for something that must come; a minute is for a machine under load."""
    end = time.monotonic() + 60
    while not true():
        assert time.monotonic() < end, "it did not come"
        time.sleep(0.02)


def lines(life: Path) -> list[str]:
    """What the helper wrote so far."""
    return life.read_text().splitlines() if life.exists() else []


def go_on(child: subprocess.Popen[str]) -> None:
    """Give the child a line."""
    assert child.stdin is not None
    child.stdin.write("\n")
    child.stdin.flush()


SYSTEMS = [("linux", "systemd-inhibit", INHIBIT), ("darwin", "caffeinate", CAFFEINATE)]


@pytest.mark.parametrize(("system", "name", "script"), SYSTEMS, ids=["linux", "macos"])
def test_it_is_held_for_the_block_and_no_longer(
    system: str, name: str, script: str, helpers: Path, life: Path, hold: Start
) -> None:
    put(helpers, name, script, life)
    child = hold(system)
    until(lambda: len(lines(life)) == 1)
    helper = psutil.Process(int(lines(life)[0].split()[0]))
    assert helper.ppid() == child.pid
    go_on(child)
    assert child.stdout is not None
    assert child.stdout.readline() == "after\n"
    # The holder still lives, and has not left its helper behind, not even as a zombie.
    assert not helper.is_running()
    assert lines(life)[1:] == ["over"]
    go_on(child)
    assert child.wait(60) == 0
    assert child.stderr is not None
    assert child.stderr.read() == ""


@pytest.mark.parametrize(("system", "name", "script"), SYSTEMS, ids=["linux", "macos"])
@pytest.mark.parametrize("end", [signal.SIGKILL, signal.SIGTERM])
def test_it_dies_with_a_killed_holder(
    system: str, name: str, script: str, end: signal.Signals, helpers: Path, life: Path, hold: Start
) -> None:
    put(helpers, name, script, life)
    child = hold(system)
    until(lambda: len(lines(life)) == 1)
    child.send_signal(end)
    assert child.wait(60) == -end
    until(lambda: lines(life)[1:] == ["over"])


def test_an_exception_lets_go_too(helpers: Path, life: Path, hold: Start) -> None:
    put(helpers, "systemd-inhibit", INHIBIT, life)
    child = hold("linux", "raise")
    go_on(child)
    assert child.wait(60) == 7
    assert lines(life)[1:] == ["over"]


def test_what_it_asks_for(helpers: Path, life: Path, hold: Start) -> None:
    put(helpers, "systemd-inhibit", INHIBIT, life)
    put(helpers, "caffeinate", CAFFEINATE, life)
    hold("linux")
    until(lambda: len(lines(life)) == 1)
    assert lines(life)[0].split()[1:] == [
        "--what=idle:sleep", "--who=Tunesmith", "--why=Test", "--mode=block", "cat"
    ]  # fmt: skip
    life.unlink()
    child = hold("darwin")
    until(lambda: len(lines(life)) == 1)
    assert lines(life)[0].split()[1:] == ["-i", "-w", str(child.pid)]


def check_it_goes_on(child: subprocess.Popen[str]) -> None:
    """The holder notices nothing."""
    go_on(child)
    go_on(child)
    assert child.wait(60) == 0
    assert child.stderr is not None
    assert child.stderr.read() == ""


def test_without_a_helper_training_goes_on(hold: Start, tmp_path: Path) -> None:
    check_it_goes_on(hold("linux", path=str(tmp_path / "nothing")))
    check_it_goes_on(hold("win32", path=""))


@pytest.mark.parametrize("script", ["#!/bin/sh\nexit 1\n", "#!/nowhere/to/be/found\n", "no program at all"])
def test_a_helper_that_is_refused_or_broken_is_no_error(script: str, helpers: Path, life: Path, hold: Start) -> None:
    put(helpers, "systemd-inhibit", script, life)
    check_it_goes_on(hold("linux"))


def test_a_helper_that_will_not_go_is_ended(helpers: Path, life: Path, hold: Start) -> None:
    put(helpers, "systemd-inhibit", '#!/bin/sh\necho $$ > "{life}"\ntrap "" TERM\nexec sleep 600\n', life)
    child = hold("linux")
    until(lambda: len(lines(life)) == 1)
    helper = psutil.Process(int(lines(life)[0]))
    check_it_goes_on(child)
    assert not helper.is_running()
