"""Set-ups in real processes with the real uv: killed at every phase, paused, refused, and never taken for ready."""

from __future__ import annotations

import json
import shutil
import signal
import subprocess
import time
from collections.abc import Callable
from pathlib import Path

import msgspec
import psutil
import pytest

from desktop.core.engine_room import (
    MANIFEST,
    MARK,
    STATE,
    WHEELS,
    EngineManifest,
    EnginePlan,
    EngineStep,
    SetupState,
    Source,
    Verified,
    lock_hash,
    read_manifest,
    read_state,
    state_of,
    this_system,
)
from desktop.core.files import write_json
from desktop.core.problems import ProblemError
from desktop.core.setup_jobs import MakePlan, Planned, SetUp, SetupAsk, SetupProgress, SetupReply
from desktop.services import engine_place, engine_work
from desktop.services.children import app_command, app_environment, package_root
from desktop.services.places import Places
from tests.setup.small_index import SmallIndex, engine_wheels, wait_for, write_locks


class Bench:
    """A home, locks and an index to set an engine up from."""

    def __init__(self, folder: Path, index: SmallIndex, wheels: list[Path]) -> None:
        self.folder, self.index = folder / "the engine ü", index
        self.places = Places(folder / "home")
        self.locks = write_locks(folder / "locks", wheels)
        self.source = Source(mirror=f"{index.root}/simple")
        index.add(*wheels)

    @property
    def state(self) -> str:
        """Where the engine stands."""
        home = self.places.home
        return state_of(read_manifest(home), read_state(home), lock_hash(self.locks, this_system()))

    def plan(self) -> EnginePlan:
        """What would be fetched."""
        ask = MakePlan("cpu", str(self.folder), str(self.locks), self.source)
        reply = engine_work.ask_setup(ask, lambda _: None, lambda: False)
        assert isinstance(reply, Planned)
        return reply.plan

    def begin(self) -> None:
        """Write down that it is to be set up."""
        engine_work.begin(self.places, self.plan(), self.folder, self.source)

    def go_on(self) -> EngineManifest:
        """Do what is left."""
        return engine_work.go_on(self.places, True, lambda _: None, lambda: False)

    def arrived(self, name: str) -> int:
        """How many bytes of a package's wheel are there."""
        return sum(path.stat().st_size for path in (self.folder / WHEELS).glob(f"{name}-*.part"))

    def here(self) -> int:
        """How many bytes of all wheels are there, begun ones included."""
        parts = (self.folder / WHEELS).iterdir()
        return sum(path.stat().st_size for path in parts if path.suffix in (".whl", ".part"))

    def kill_at(self, met: Callable[[SetupProgress], bool], how: int = signal.SIGKILL) -> list[EngineStep]:
        """Start the process and kill it as soon as its progress is so far; returns the steps that were seen."""
        child = self.started(subprocess.PIPE)
        assert child.stdout is not None
        seen: list[EngineStep] = []
        for line in child.stdout:
            reply = msgspec.json.decode(line, type=SetupReply)
            assert isinstance(reply, SetupProgress), reply
            seen.append(reply.step)
            if met(reply):
                child.send_signal(how)
                break
        child.stdout.close()
        child.wait(30)
        return list(dict.fromkeys(seen))

    def kill_when(self, met: Callable[[], bool], ask: SetupAsk | None = None) -> bool:
        """Start the process and kill it at once when `met`, looked at a thousand times a second; returns whether it
        was still at work."""
        child = self.started(subprocess.DEVNULL, ask)
        end = time.monotonic() + 300
        while child.poll() is None and not met():
            assert time.monotonic() < end
            time.sleep(0.001)
        child.kill()
        return child.wait(30) == -signal.SIGKILL

    def started(self, output: int, ask: SetupAsk | None = None) -> subprocess.Popen[bytes]:
        """A process that goes on with the set-up, or does what it is asked."""
        child = subprocess.Popen(
            app_command("setup"), stdin=subprocess.PIPE, stdout=output, env=app_environment(),
            cwd=package_root(), stderr=subprocess.DEVNULL,
        )  # fmt: skip
        assert child.stdin is not None
        child.stdin.write(msgspec.json.encode(ask or SetUp(str(self.places.home), True)) + b"\n")
        child.stdin.close()
        return child


@pytest.fixture
def bench(tmp_path: Path, index: SmallIndex, wheels: list[Path]) -> Bench:
    """A bench with a small engine that works."""
    return Bench(tmp_path, index, wheels)


@pytest.fixture
def broken_bench(tmp_path: Path, index: SmallIndex) -> Bench:
    """A bench whose torch cannot be imported."""
    files = {"torch/__init__.py": b"raise ImportError('libcudart.so.13 is missing')\n"}
    return Bench(tmp_path, index, engine_wheels(tmp_path / "broken", files))


def put_engine_in_use(bench: Bench) -> EngineManifest:
    """An engine that was set up earlier, from another lock."""
    old = bench.folder / "old-engine"
    (old / "bin").mkdir(parents=True)
    (old / "bin" / "python").write_text("#!/bin/sh\n")
    for folder in (old, bench.folder):
        (folder / MARK).write_text("")
    found = Verified(python="3.11", torch="2.12.0+cpu", packages={}, device="cpu")
    manifest = EngineManifest(
        id=old.name, folder=str(bench.folder), python=str(old / "bin" / "python"), family="cpu", lock="0" * 64,
        torch="2.12.0+cpu", verified=found, made=1.0,
    )  # fmt: skip
    bench.places.home.mkdir(parents=True, exist_ok=True)
    write_json(bench.places.home / MANIFEST, manifest)
    return manifest


@pytest.mark.slow
@pytest.mark.training
def test_killed_at_every_phase_it_goes_on_and_is_never_ready_too_early(bench: Bench) -> None:
    old = put_engine_in_use(bench)
    bench.begin()
    assert bench.state == "outdated" and read_manifest(bench.places.home) == old

    fault = bench.index.fault("boulder", stall_after=1_000_000)
    bench.kill_at(lambda _: bench.arrived("boulder") == 1_000_000)
    left = read_state(bench.places.home)
    assert left is not None and left.step == "downloading" and left.problem is None
    assert read_manifest(bench.places.home) == old
    fault.stall_after = None

    bench.kill_at(lambda told: told.step == "installing")
    assert "bytes=1000000-" in bench.index.asked_for("boulder")
    assert read_manifest(bench.places.home) == old and (bench.folder / "old-engine").is_dir()

    bench.kill_at(lambda told: told.step == "verifying")
    left = read_state(bench.places.home)
    assert left is not None and left.step == "verifying"
    assert read_manifest(bench.places.home) == old

    asked = len(bench.index.asked)
    bench.kill_when(lambda: read_manifest(bench.places.home) != old)  # in use; at most its tidying up is left
    made = read_manifest(bench.places.home)
    assert made is not None and made != old
    if read_state(bench.places.home) is not None:
        assert bench.go_on() == made
    engine_work.sweep(bench.places)
    assert bench.state == "ready" and read_manifest(bench.places.home) == made
    assert len(bench.index.asked) == asked, "everything was there already"
    assert made.verified.packages["peft"] and made.verified.four_bit_error < 0.02
    assert subprocess.run([made.python, "-c", "import pebble, torch"], check=False).returncode == 0
    # Nothing is left of earlier tries or of the engine before; what a child of a killed process was still writing into
    # goes with the next start's sweep.
    wanted, until = sorted([MARK, "uv", WHEELS, made.id]), time.monotonic() + 30
    while sorted(path.name for path in bench.folder.iterdir()) != wanted and time.monotonic() < until:
        time.sleep(0.2)
        engine_work.sweep(bench.places)
    assert sorted(path.name for path in bench.folder.iterdir()) == wanted
    assert read_state(bench.places.home) is None

    # An engine whose files are gone is not ready, whatever its manifest says.
    shutil.rmtree(bench.folder / made.id)
    assert bench.state == "broken"
    with pytest.raises(ProblemError) as caught:
        engine_work.repair(bench.places, "verify", Source(), True, lambda _: None, lambda: False)
    assert caught.value.problems[0].code == "engine.broken"


def test_killed_while_it_finds_out(bench: Bench) -> None:
    ask = MakePlan("cpu", str(bench.folder), str(bench.locks), bench.source)
    with pytest.raises(ProblemError) as caught:
        engine_work.ask_setup(ask, lambda _: None, lambda: True)
    assert caught.value.problems[0].code == "task.cancelled"
    assert bench.state == "none" and not bench.folder.exists()


def test_killed_hard_while_it_finds_out(bench: Bench) -> None:
    bench.index.stop_waiting.clear()
    pages = len(bench.index.asked)
    ask = MakePlan("cpu", str(bench.folder), str(bench.locks), bench.source)
    assert bench.kill_when(lambda: len(bench.index.asked) > pages, ask)
    assert bench.state == "none" and not bench.folder.exists()


def test_killed_again_and_again_while_it_installs(bench: Bench) -> None:
    old = put_engine_in_use(bench)
    bench.begin()
    for seconds in (0.0, 0.05, 0.2, 0.5):
        since: list[float] = []

        def late(seconds: float = seconds, since: list[float] = since) -> bool:
            left = read_state(bench.places.home)
            if left is not None and left.step == "installing" and not since:
                since.append(time.monotonic())
            return bool(since) and time.monotonic() - since[0] >= seconds

        assert bench.kill_when(late)
        assert bench.state == "outdated" and read_manifest(bench.places.home) == old
        assert Path(old.python).is_file() and (bench.folder / old.id / MARK).is_file()
        ours = {path.name for path in bench.folder.iterdir()} - {MARK, WHEELS, "uv", "cache", "tmp", old.id}
        assert len(ours) <= 1 and not any((bench.folder / name / MARK).exists() for name in ours)
        set_back(bench)
    engine_work.discard(bench.places)
    _end_orphans(bench.folder)
    engine_work.sweep(bench.places)
    assert {path.name for path in bench.folder.iterdir()} <= {MARK, "uv", old.id}


def _end_orphans(folder: Path) -> None:
    """End what a killed set-up has left at work in its folder, by its own numbers."""
    for process in psutil.process_iter(["cmdline"]):
        if any(str(folder) in word for word in process.info["cmdline"] or ()):
            process.kill()
            process.wait(30)


def set_back(bench: Bench) -> None:
    """Let the state say that it was fetching, so that the next installing is told from this one."""
    left = read_state(bench.places.home)
    assert left is not None
    write_json(bench.places.home / STATE, msgspec.structs.replace(left, step="downloading"))


def test_paused_and_gone_on_with_by_another_process(bench: Bench) -> None:
    bench.begin()
    fault = bench.index.fault("boulder", stall_after=1_500_000)
    with pytest.raises(ProblemError) as caught:
        engine_work.go_on(
            bench.places,
            True,
            lambda _: None,
            lambda: bench.arrived("boulder") == 1_500_000,
        )
    assert caught.value.problems[0].code == "task.cancelled"
    engine_work.mark_paused(bench.places)
    left = read_state(bench.places.home)
    assert left is not None and left.paused and bench.state == "unfinished"
    told = engine_place.setup_left(bench.places)
    assert told is not None and told.got == bench.here() > left.got, "begun wheels count too"
    fault.stall_after = None
    bench.kill_at(lambda told: told.step == "installing")
    assert "bytes=1500000-" in bench.index.asked_for("boulder")
    left = read_state(bench.places.home)
    assert left is not None and not left.paused


def test_ended_politely_the_installer_ends_too(bench: Bench) -> None:
    bench.begin()
    bench.kill_at(lambda told: told.step == "installing", signal.SIGTERM)
    end = time.monotonic() + 30
    while any(str(bench.folder) in line for line in _command_lines()):
        assert time.monotonic() < end
        time.sleep(0.1)
    assert bench.state == "unfinished"


def _command_lines() -> list[str]:
    found = []
    for path in Path("/proc").glob("[0-9]*/cmdline"):
        try:
            found.append(path.read_bytes().replace(b"\0", b" ").decode(errors="replace"))
        except OSError:
            continue
    return found


def test_one_that_does_not_verify_is_not_used(broken_bench: Bench) -> None:
    bench = broken_bench
    old = put_engine_in_use(bench)
    bench.begin()
    with pytest.raises(ProblemError) as caught:
        bench.go_on()
    problem = caught.value.problems[0]
    assert problem.code == "engine.part_fails" and "libcudart" in str(problem.values["cause"])
    assert read_manifest(bench.places.home) == old and Path(old.python).is_file()
    left = read_state(bench.places.home)
    assert left is not None and left.problem == problem and left.step == "verifying"


def test_without_an_engine_it_is_unfinished_not_ready(broken_bench: Bench) -> None:
    broken_bench.begin()
    with pytest.raises(ProblemError):
        broken_bench.go_on()
    assert broken_bench.state == "unfinished"
    engine_work.discard(broken_bench.places)
    assert broken_bench.state == "none" and not broken_bench.folder.exists()


def test_a_false_wheel_stops_it_and_the_right_one_lets_it_go_on(bench: Bench) -> None:
    bench.begin()
    bench.index.fault("pebble", false=2)
    with pytest.raises(ProblemError) as caught:
        bench.go_on()
    assert caught.value.problems[0].code == "engine.wrong_hash"
    assert bench.state == "unfinished"
    assert "installing" in bench.kill_at(lambda told: told.step == "installing")


def test_a_wheel_that_was_changed_after_its_check_is_refused_by_the_installer(bench: Bench) -> None:
    bench.begin()
    bench.kill_at(lambda told: told.step == "installing")
    wheel = next((bench.folder / WHEELS).glob("pebble*"))
    data = bytearray(wheel.read_bytes())
    data[-30] ^= 1
    wheel.write_bytes(bytes(data))
    with pytest.raises(ProblemError) as caught:
        bench.go_on()
    assert caught.value.problems[0].code == "engine.uv"
    assert bench.state == "unfinished"


def test_the_plan_survives_a_state_file_that_cannot_be_read(bench: Bench) -> None:
    bench.begin()
    (bench.places.home / STATE).write_bytes(b'{"plan": ')
    assert bench.state == "none"
    with pytest.raises(ProblemError) as caught:
        bench.go_on()
    assert caught.value.problems[0].code == "engine.nothing_to_go_on"


def test_two_at_a_time_are_one_too_many(bench: Bench) -> None:
    from desktop.core.engine_folder import setup_lock

    bench.begin()
    with setup_lock(bench.places.home), pytest.raises(ProblemError) as caught:
        bench.go_on()
    assert caught.value.problems[0].code == "engine.setup_busy"


def test_no_python_to_make_it_with(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    from desktop.setup import steps
    from desktop.setup.meter import Teller

    bench.begin()
    monkeypatch.setattr(steps, "base_python", lambda: Path("/nowhere/python3.11"))
    with pytest.raises(ProblemError) as caught:
        steps.carry_on(bench.places.home, True, Teller(lambda _: None))
    assert caught.value.problems[0].code == "engine.no_python"
    left = read_state(bench.places.home)
    assert left is not None and left.problem is not None and left.problem.code == "engine.no_python"


def test_what_is_not_ours_is_never_removed(bench: Bench) -> None:
    bench.begin()
    bench.kill_at(lambda told: told.step == "installing")
    (bench.folder / "my diary.txt").write_text("dear diary")
    engine_work.discard(bench.places)
    assert (bench.folder / "my diary.txt").read_text() == "dear diary"
    assert not (bench.folder / WHEELS).exists()


def test_states_from_files_alone(bench: Bench) -> None:
    manifest = put_engine_in_use(bench)
    assert bench.state == "outdated"
    write_json(bench.places.home / STATE, SetupState(step="downloading"))
    assert bench.state == "outdated"
    Path(manifest.python).unlink()
    assert bench.state == "broken"
    (bench.places.home / MANIFEST).write_text(json.dumps({"id": "x"}))
    assert bench.state == "unfinished"
    (bench.places.home / STATE).unlink()
    assert bench.state == "none"


def test_begun_anew_on_another_drive_what_was_fetched_is_taken_along(bench: Bench) -> None:
    bench.begin()
    bench.kill_at(lambda told: told.step == "installing")
    asked, first = len(bench.index.asked_for("boulder")), bench.folder
    bench.folder = first.parent / "other drive"
    bench.begin()
    bench.kill_at(lambda told: told.step == "installing")
    assert len(bench.index.asked_for("boulder")) == asked
    engine_work.discard(bench.places)
    assert not first.exists() and not bench.folder.exists() and bench.state == "none"


def test_a_folder_with_other_things_gets_one_of_its_own_inside(bench: Bench) -> None:
    bench.folder.mkdir()
    (bench.folder / "holiday.jpg").write_bytes(b"sun")
    bench.begin()
    left = read_state(bench.places.home)
    assert left is not None and left.folder == str(bench.folder / "tunesmith-engine")


def test_killed_between_taking_it_into_use_and_tidying_up(bench: Bench) -> None:
    manifest = put_engine_in_use(bench)
    older = bench.folder / "older-engine"
    older.mkdir()
    plan = msgspec.structs.replace(bench.plan(), id=manifest.id)
    write_json(bench.places.home / STATE, SetupState(plan=plan, folder=str(bench.folder), step="verifying"))
    assert bench.go_on() == manifest
    assert read_state(bench.places.home) is None and not older.exists() and Path(manifest.python).is_file()


def test_an_engine_in_use_is_not_removed_under_what_runs_in_it(bench: Bench) -> None:
    manifest = put_engine_in_use(bench)
    Path(manifest.python).unlink()
    Path(manifest.python).symlink_to(shutil.which("sleep") or "")
    with subprocess.Popen([manifest.python, "60"]) as running:
        try:
            wait_for(lambda: any(manifest.python in line for line in _command_lines()))
            with pytest.raises(ProblemError) as caught:
                engine_work.remove(bench.places)
            assert caught.value.problems[0].code == "engine.in_use" and Path(manifest.python).is_file()
        finally:
            running.kill()
    engine_work.remove(bench.places)
    assert bench.state == "none" and not bench.folder.exists()
