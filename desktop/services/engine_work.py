"""Setting the engine up, without Qt: what window and command line call. Each job runs in a process of its own."""

from __future__ import annotations

import subprocess
import threading
import time
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import msgspec

from desktop.core.engine_folder import in_use, remove_environments, remove_folder, remove_passing, setup_lock
from desktop.core.engine_room import (
    MANIFEST,
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
from desktop.services.children import Cancelled, app_command, app_environment, no_console, package_root, wait_or_cancel
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


def go_on(places: Places, keep_wheels: bool | None, told: Told, cancelled: Cancelled) -> EngineManifest:
    """Do what is left of the set-up in the home. Raises its problems, which are kept in its state, and
    ``task.cancelled``, after which everything that was fetched is kept."""
    reply = ask_setup(SetUp(str(places.home), keep_wheels), told, cancelled)
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
    """Remove environments that are no longer in use, which could not be removed earlier; nothing while somebody works
    on a set-up."""
    manifest = read_manifest(places.home)
    if manifest is None:
        return
    try:
        with setup_lock(places.home):
            state = read_state(places.home)
            kept = state.plan.id if state is not None and state.plan is not None else ""
            remove_environments(Path(manifest.folder), (manifest.id, kept))
    except ProblemError:
        return


def ask_setup(ask: SetupAsk, told: Told, cancelled: Cancelled) -> Planned | Ready:
    """Do one job in a set-up process. `told` gets its progress, on another thread; `cancelled` is asked ten times a
    second, and ends the process. Raises the job's problems, ``task.cancelled``, or ``engine.setup_died``."""
    last_words: deque[str] = deque(maxlen=5)
    log = SetupLog(None if isinstance(ask, MakePlan) else Path(ask.home))
    replies: list[Planned | Ready | SetupRefused] = []
    with subprocess.Popen(
        app_command("setup"),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=app_environment(),
        cwd=package_root(),
        creationflags=no_console(),
    ) as child:
        readers = [
            threading.Thread(target=_read_replies, args=(child, replies, told, log), daemon=True),
            threading.Thread(target=_read_errors, args=(child, last_words, log), daemon=True),
        ]
        for reader in readers:
            reader.start()
        try:
            assert child.stdin is not None
            # A process that died at once takes no more; what follows says so.
            with suppress(OSError):
                child.stdin.write(msgspec.json.encode(ask) + b"\n")
                child.stdin.close()
            wait_or_cancel(child, cancelled)
        except BaseException:
            child.kill()
            raise
        finally:
            for reader in readers:
                reader.join()
    reply = replies[-1] if replies else None
    if isinstance(reply, SetupRefused):
        log.problems(reply.problems)
        raise ProblemError(*reply.problems)
    if reply is None:
        died = stop_on("engine.setup_died", code=child.returncode, cause=last_words[-1] if last_words else "")
        log.problems(died.problems)
        raise died
    return reply


def _read_replies(
    child: subprocess.Popen[bytes], replies: list[Planned | Ready | SetupRefused], told: Told, log: SetupLog
) -> None:
    assert child.stdout is not None
    decoder = msgspec.json.Decoder(SetupReply)
    for line in child.stdout:
        try:
            reply = decoder.decode(line)
        except msgspec.MsgspecError:
            continue
        if isinstance(reply, SetupProgress):
            log.progress(reply)
            told(reply)
        else:
            replies.append(reply)


def _read_errors(child: subprocess.Popen[bytes], last_words: deque[str], log: SetupLog) -> None:
    assert child.stderr is not None
    for line in child.stderr:
        last_words.append(line.decode(errors="replace").rstrip())
        log.line(last_words[-1])
