"""Setting the engine up, without Qt: what window and command line call. Each job runs in a process of its own."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

import msgspec

from desktop.core.engine_folder import in_use, remove_environments, remove_folder, remove_passing, setup_lock
from desktop.core.engine_room import (
    MANIFEST,
    MARK,
    STATE,
    EngineManifest,
    EnginePlan,
    Level,
    SetupState,
    Source,
    read_manifest,
    read_state,
)
from desktop.core.families import Family
from desktop.core.files import write_json
from desktop.core.problems import ProblemError, stop_on
from desktop.core.setup_jobs import (
    Fetched,
    FetchWheel,
    MakePlan,
    Planned,
    Ready,
    Repair,
    SetUp,
    SetupAsk,
    SetupProgress,
    SetupRefused,
    SetupReply,
)
from desktop.services.asking import ask_child
from desktop.services.children import Cancelled, app_command
from desktop.services.engine_log import SetupLog
from desktop.services.engine_place import folder_within, locks_folder
from desktop.services.places import Places

Told = Callable[[SetupProgress], None]


def make_plan(family: Family, folder: Path, source: Source, told: Told, cancelled: Cancelled) -> EnginePlan:
    """Find out what a set-up in `folder` would fetch. Raises ``engine.`` problems and ``task.cancelled``."""
    ask = MakePlan(family, str(folder_within(folder.absolute())), str(locks_folder()), source)
    reply = ask_setup(ask, told, cancelled)
    assert isinstance(reply, Planned)
    return reply.plan


def begin(places: Places, plan: EnginePlan, folder: Path, source: Source) -> None:
    """Write down that this plan is to be carried out; `go_on` does it. One that was begun before is given up.

    Raises ``engine.setup_busy`` and what writing raises."""
    chosen = str(folder_within(folder.absolute()))
    with setup_lock(places.home):
        before = read_state(places.home)
        left = {*before.left, before.folder} - {chosen, ""} if before is not None else set()
        state = SetupState(
            plan=plan, folder=chosen, source=source, step="downloading", at=time.time(), left=tuple(sorted(left))
        )
        write_json(places.home / STATE, state)


def go_on(
    places: Places, keep_wheels: bool | None, told: Told, cancelled: Cancelled, look_again: bool = False
) -> EngineManifest:
    """Do what is left of the set-up in the home; `look_again`: check every file that is there first. Raises its
    problems, which are kept in its state, and ``task.cancelled``, after which everything that was fetched is kept."""
    reply = ask_setup(SetUp(str(places.home), keep_wheels, look_again), told, cancelled)
    assert isinstance(reply, Ready)
    return reply.manifest


def repair(
    places: Places, level: Level, source: Source, keep_wheels: bool | None, told: Told, cancelled: Cancelled
) -> EngineManifest:
    """Look at the engine again, install it again, or set it up anew. Raises as `go_on` does."""
    ask = Repair(str(places.home), level, str(locks_folder()), source, keep_wheels)
    reply = ask_setup(ask, told, cancelled)
    assert isinstance(reply, Ready)
    return reply.manifest


def fetch_wheel(ask: FetchWheel, told: Told, cancelled: Cancelled) -> Path:
    """Fetch one wheel, going on with what an earlier try has left of it. Raises ``engine.`` problems and
    ``task.cancelled``."""
    reply = ask_setup(ask, told, cancelled)
    assert isinstance(reply, Fetched)
    return Path(reply.path)


def mark_paused(places: Places) -> None:
    """Note that a set-up was paused on purpose; it stays as it is until `go_on`."""
    if (state := read_state(places.home)) is not None:
        write_json(places.home / STATE, msgspec.structs.replace(state, paused=True, at=time.time()))


def discard(places: Places) -> None:
    """Give a set-up up and remove what it has fetched and unpacked. The engine in use stays.

    Raises ``engine.setup_busy`` while another process works on it."""
    with setup_lock(places.home):
        state, manifest = read_state(places.home), read_manifest(places.home)
        (places.home / STATE).unlink(missing_ok=True)
        for folder in map(Path, (*state.left, state.folder) if state is not None and state.folder else ()):
            if manifest is not None and Path(manifest.folder) == folder:
                remove_environments(folder, (manifest.id,))
                remove_passing(folder, wheels=True)
            else:
                remove_folder(folder)


def remove(places: Places) -> None:
    """Remove the engine, its wheels and a set-up under way. Raises ``engine.setup_busy``, and ``engine.in_use`` while a
    process runs in it."""
    with setup_lock(places.home):
        state, manifest = read_state(places.home), read_manifest(places.home)
        if manifest is not None and in_use(Path(manifest.folder) / manifest.id):
            raise stop_on("engine.in_use", path=manifest.folder)
        folders = {Path(path) for found in (state, manifest) if found for path in (*found.left, found.folder) if path}
        # First what names it: whatever is left then is no engine any more.
        (places.home / MANIFEST).unlink(missing_ok=True)
        (places.home / STATE).unlink(missing_ok=True)
        for folder in folders:
            remove_folder(folder)


def sweep(places: Places) -> None:
    """Remove what could not be removed earlier: environments and folders that are no longer in use, passing files of
    a set-up that was killed while it tidied up. Nothing while somebody works on a set-up."""
    manifest = read_manifest(places.home)
    if manifest is None:
        return
    try:
        with setup_lock(places.home):
            state = read_state(places.home)
            kept = state.plan.id if state is not None and state.plan is not None else ""
            remove_environments(Path(manifest.folder), (manifest.id, kept))
            if state is None:
                remove_passing(Path(manifest.folder), wheels=False)
                _sweep_folders(places, manifest)
    except ProblemError:
        return


def _sweep_folders(places: Places, manifest: EngineManifest) -> None:
    """Folders of earlier engines, and what the manifest says of them."""
    for old in map(Path, manifest.left):
        remove_folder(old)
    left = tuple(old for old in manifest.left if (Path(old) / MARK).is_file())
    if left != manifest.left:
        write_json(places.home / MANIFEST, msgspec.structs.replace(manifest, left=left))


def ask_setup(ask: SetupAsk, told: Told, cancelled: Cancelled) -> Planned | Ready | Fetched:
    """Do one job in a set-up process. `told` gets its progress, on another thread; `cancelled` is asked ten times a
    second, and ends the process. Raises the job's problems, ``task.cancelled``, or ``engine.setup_died``."""
    log = SetupLog(Path(ask.home) if isinstance(ask, (SetUp, Repair)) else None)
    replies: list[Planned | Ready | Fetched | SetupRefused] = []

    def hear(reply: SetupProgress | Planned | Ready | Fetched | SetupRefused) -> None:
        if isinstance(reply, SetupProgress):
            log.progress(reply)
            told(reply)
        else:
            replies.append(reply)

    code, last = ask_child(app_command("setup"), [ask], SetupReply, hear, cancelled, log.line)
    reply = replies[-1] if replies else None
    if isinstance(reply, SetupRefused):
        log.problems(reply.problems)
        raise ProblemError(*reply.problems)
    if reply is None:
        died = stop_on("engine.setup_died", code=code, cause=last)
        log.problems(died.problems)
        raise died
    return reply
