"""A set-up from its plan to an engine in use. Wherever it ends, the next start finds its way from the files alone.

`engine-setup.json` says what is wanted, the folder what there is of it, and `engine.json`, which is replaced in one
step after everything was verified, what is in use.
"""

from __future__ import annotations

import os
import shutil
import sys
import time
from contextlib import suppress
from pathlib import Path

import msgspec

from desktop.core.engine_folder import (
    bytes_there,
    mark_folder,
    remove_environments,
    remove_folder,
    remove_passing,
    setup_lock,
)
from desktop.core.engine_room import (
    MANIFEST,
    MARK,
    PLAN,
    RESERVE,
    SMALL_DRIVE,
    STATE,
    WHEELS,
    EngineManifest,
    EnginePlan,
    EngineStep,
    Level,
    SetupState,
    Source,
    Verified,
    lock_hash,
    read_installed,
    read_manifest,
    read_state,
    this_system,
)
from desktop.core.files import free_bytes, write_json
from desktop.core.problems import UNREADABLE, ProblemError, stop_on
from desktop.setup.fetching import fetch_all
from desktop.setup.installing import Room, install
from desktop.setup.line import Line
from desktop.setup.meter import LEAST_FREE, Teller
from desktop.setup.target import Target
from desktop.setup.verifying import verify
from desktop.setup.wheels import make_plan, new_id, path_of

_change = msgspec.structs.replace
PROGRAM = Path(__file__).resolve().parent.parent.parent
"""The folder that holds this package."""


def base_python() -> Path:
    """The Python that the engine is made with: the one that came with the program, in a clone the one that its
    environment was made from."""
    if read_installed(PROGRAM) is not None:
        home = PROGRAM.parent / "python"
        version = f"{sys.version_info[0]}.{sys.version_info[1]}"
        return home / ("python.exe" if sys.platform == "win32" else f"bin/python{version}")
    return Path(getattr(sys, "_base_executable", "") or sys.executable)


def carry_on(home: Path, keep_wheels: bool | None, tell: Teller, look_again: bool = False) -> EngineManifest:
    """Do what is left of the set-up that stands in the home. `look_again`: trust no wheel that is there by its size.

    Raises ``engine.setup_busy``, ``engine.nothing_to_go_on`` and what its steps raise, which its state keeps."""
    with setup_lock(home):
        state = read_state(home)
        if state is None or state.plan is None:
            raise stop_on("engine.nothing_to_go_on")
        manifest = read_manifest(home)
        if manifest is not None and manifest.id == state.plan.id:
            return _finish(home, manifest, keep_wheels)  # only tidying up was left
        try:
            return _Steps(home, state, manifest, keep_wheels, tell, look_again).run(state.plan)
        except ProblemError as error:
            with suppress(ProblemError, OSError):  # the home may be on the drive that is full
                now = read_state(home) or state
                write_json(home / STATE, _change(now, problem=error.problems[0], at=time.time()))
            raise


class _Steps:
    """The steps of one set-up, with what they all need."""

    def __init__(
        self,
        home: Path,
        state: SetupState,
        manifest: EngineManifest | None,
        keep_wheels: bool | None,
        tell: Teller,
        look_again: bool,
    ) -> None:
        self.home, self.manifest, self.keep_wheels, self.tell = home, manifest, keep_wheels, tell
        self.look_again = look_again
        self.state = _change(state, problem=None, paused=False)
        self.folder = Path(state.folder)

    def run(self, plan: EnginePlan) -> EngineManifest:
        mark_folder(self.folder)
        # Whatever an earlier try has left: perhaps its installer still runs, so its name is not used again.
        used = self.manifest.id if self.manifest is not None and Path(self.manifest.folder) == self.folder else ""
        remove_environments(self.folder, (used,))
        if (self.folder / plan.id).exists():
            plan = _change(plan, id=new_id(plan.family, plan.lock))
        self._note("downloading", plan)
        self._require_room(plan)
        before = [*self.state.left, *([self.manifest.folder] if self.manifest is not None else [])]
        known = [Path(folder) / WHEELS for folder in before]
        with Line(self.state.source.proxy) as line:
            places = fetch_all(
                plan.wheels, self.folder / WHEELS, line, self.tell, known, self.look_again, self._keep_count
            )
        self._note("installing", plan)
        self.tell("installing", 0.0)
        room = Room(self.folder, plan, base_python())
        install(room, places, PROGRAM, self.tell)
        self._note("verifying", plan)
        self.tell("verifying", 0.0)
        found = verify(room.python, plan.family, PROGRAM, self.tell)
        manifest = self._put_in_use(room, plan, found)
        return _finish(self.home, manifest, self.keep_wheels)

    def _require_room(self, plan: EnginePlan) -> None:
        """Gigabytes that cannot be unpacked later are not fetched."""
        need = plan.disk - RESERVE + LEAST_FREE - bytes_there(plan.wheels, self.folder / WHEELS)
        if (free := free_bytes(self.folder)) < need:
            raise stop_on("engine.no_room", path=str(self.folder), need=need, free=free)

    def _note(self, step: EngineStep, plan: EnginePlan) -> None:
        self.state = _change(self.state, step=step, plan=plan, at=time.time())
        write_json(self.home / STATE, self.state)

    def _keep_count(self, got: int) -> None:
        self.state = _change(self.state, got=got, at=time.time())
        write_json(self.home / STATE, self.state)

    def _put_in_use(self, room: Room, plan: EnginePlan, found: Verified) -> EngineManifest:
        write_json(room.environment / PLAN, plan)
        (room.environment / MARK).write_text("verified\n", "utf-8")
        if hasattr(os, "sync"):  # the installer does not wait for the drive; what is named below must be there
            os.sync()
        left = set(self.state.left)
        if self.manifest is not None:
            left |= {*self.manifest.left, self.manifest.folder}
        manifest = EngineManifest(
            id=plan.id,
            folder=str(self.folder),
            python=str(room.python),
            family=plan.family,
            lock=plan.lock,
            torch=found.torch,
            verified=found,
            made=time.time(),
            left=tuple(sorted(left - {str(self.folder)})),
        )
        write_json(self.home / MANIFEST, manifest)
        return manifest


def _finish(home: Path, manifest: EngineManifest, keep_wheels: bool | None) -> EngineManifest:
    """Tidy up behind an engine that is in use now: its set-up's state, the engines before it, wheels that are not
    kept. What is in use elsewhere is left for the next start."""
    (home / STATE).unlink(missing_ok=True)
    folder = Path(manifest.folder)
    remove_environments(folder, (manifest.id,))
    if keep_wheels is None:
        keep_wheels = free_bytes(folder) >= SMALL_DRIVE
    remove_passing(folder, wheels=not keep_wheels)
    for old in manifest.left:
        remove_folder(Path(old))
    left = tuple(old for old in manifest.left if (Path(old) / MARK).is_file())
    if left != manifest.left:
        manifest = _change(manifest, left=left)
        write_json(home / MANIFEST, manifest)
    return manifest


def repair(
    home: Path, level: Level, locks: Path, source: Source, keep_wheels: bool | None, tell: Teller
) -> EngineManifest:
    """Look at the engine in use again, install it again from its wheels, or begin anew. The engine in use stays until
    the next one is verified. Raises ``engine.nothing_to_repair`` and what the steps raise."""
    manifest = read_manifest(home)
    if manifest is None:
        raise stop_on("engine.nothing_to_repair")
    if level == "verify":
        return _verify_again(home, manifest, tell)
    folder = Path(manifest.folder)
    plan = _old_plan(manifest) if level == "reinstall" else None
    gone = plan is not None and any(
        wheel.url.startswith("file:") and not path_of(wheel.url).is_file() for wheel in plan.wheels
    )
    if plan is None or gone or plan.lock != lock_hash(locks, this_system()):
        with Line(source.proxy) as line:
            plan = make_plan(manifest.family, folder, locks, source, line, Target(), lambda p: tell("resolving", p))
    with setup_lock(home):
        if level == "anew" and (folder / MARK).is_file():
            shutil.rmtree(folder / WHEELS, ignore_errors=True)
        fresh = _change(plan, id=new_id(plan.family, plan.lock))
        write_json(
            home / STATE, SetupState(plan=fresh, folder=str(folder), source=source, step="downloading", at=time.time())
        )
    return carry_on(home, keep_wheels, tell, look_again=True)


def _verify_again(home: Path, manifest: EngineManifest, tell: Teller) -> EngineManifest:
    environment = Path(manifest.folder) / manifest.id
    if not Path(manifest.python).is_file() or not (environment / MARK).is_file():
        raise stop_on("engine.broken", path=manifest.python)
    found = verify(Path(manifest.python), manifest.family, PROGRAM, tell)
    with setup_lock(home):
        again = _change(manifest, verified=found, torch=found.torch, made=time.time())
        write_json(home / MANIFEST, again)
    return again


def _old_plan(manifest: EngineManifest) -> EnginePlan | None:
    try:
        path = Path(manifest.folder) / manifest.id / PLAN
        return msgspec.json.decode(path.read_bytes(), type=EnginePlan)
    except (OSError, *UNREADABLE):
        return None
