"""Installing an environment offline, with uv, from wheels that are there."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
import zipfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from desktop.core.engine_room import CACHE, TEMPORARY, UV, EnginePlan, Numbers, Wheel
from desktop.core.files import free_bytes, problems_of_writing, write_bytes
from desktop.core.problems import stop_on
from desktop.setup.meter import Teller
from desktop.setup.wheels import can_link

TRIES = 3
PAUSE_S = 5.0
"""Virus scanners hold files of large packages for a moment; uv gives up on them at once."""
_HELD = ("os error 5)", "os error 32)", "os error 33)")
_KEEP_FREE = 512 << 20
_CHILDREN: list[subprocess.Popen[str]] = []
_WINDOWS = sys.platform == "win32"
_UNWANTED = ("PYTHONPATH", "PYTHONHOME", "PYTHONSTARTUP", "VIRTUAL_ENV", "CONDA_PREFIX")


class Room:
    """An environment that is being made."""

    def __init__(self, folder: Path, plan: EnginePlan, base: Path) -> None:
        self.folder, self.plan, self.base = folder, plan, base
        self.environment = folder / plan.id
        self.uv = folder / UV / ("uv.exe" if _WINDOWS else "uv")

    @property
    def python(self) -> Path:
        """Its interpreter."""
        return self.environment / ("python.exe" if _WINDOWS else "bin/python")

    @property
    def packages(self) -> Path:
        """Where its packages go."""
        if _WINDOWS:
            return self.environment / "Lib" / "site-packages"
        version = ".".join(self.plan.python.split(".")[:2])
        return self.environment / "lib" / f"python{version}" / "site-packages"


def install(room: Room, places: Sequence[Path], program: Path, tell: Teller) -> None:
    """Make the environment of a plan from the wheels in `places`; `program` is the folder with this package.

    Raises ``engine.no_room``, ``engine.no_python``, ``engine.uv`` and what writing raises."""
    wheels = [_find(wheel, places) for wheel in room.plan.wheels]
    linked = can_link(room.folder)
    need = sum(map(_unpacked, wheels)) * (1 if linked else 2) + _KEEP_FREE
    if (free := free_bytes(room.folder)) < need:
        raise stop_on("engine.no_room", path=str(room.folder), need=need, free=free)
    with problems_of_writing(room.folder, need):
        _unpack_uv(room, wheels)
        if _WINDOWS:
            _private_python(room, program)
        else:
            _venv(room)
        _install_wheels(room, places, linked, tell)
        shutil.rmtree(room.folder / CACHE, ignore_errors=True)


def uv_environment(folder: Path, linked: bool = True) -> dict[str, str]:
    """What uv is to see: nothing of the person's own settings, and all it writes within the engine's folder."""
    known = {
        name: value
        for name, value in os.environ.items()
        if name not in _UNWANTED and not name.startswith(("PIP_", "UV_", "CONDA_"))
    }
    temporary = folder / TEMPORARY
    temporary.mkdir(parents=True, exist_ok=True)
    return known | {
        "UV_NO_CONFIG": "1",
        "UV_CACHE_DIR": str(folder / CACHE),
        "UV_PYTHON_DOWNLOADS": "never",
        "UV_OFFLINE": "1",
        "UV_LINK_MODE": "hardlink" if linked else "copy",
        "TMPDIR": str(temporary),
        "TMP": str(temporary),
        "TEMP": str(temporary),
        "PYTHONUTF8": "1",
    }


def _find(wheel: Wheel, places: Sequence[Path]) -> Path:
    for place in places:
        if (place / wheel.file).is_file():
            return place / wheel.file
    raise stop_on("engine.not_in_bundle", path=str(places[0]), count=1, total=1, name=wheel.file)


def _unpacked(wheel: Path) -> int:
    try:
        with zipfile.ZipFile(wheel) as content:
            return sum(member.file_size for member in content.infolist())
    except (OSError, zipfile.BadZipFile) as error:
        raise stop_on("engine.uv", cause=f"{wheel.name}: {error}") from error


def _unpack_uv(room: Room, wheels: Sequence[Path]) -> None:
    """uv itself, out of its wheel."""
    wheel = next((path for path in wheels if path.name.startswith("uv-")), None)
    if wheel is None:
        raise stop_on("engine.uv", cause="it is not among the files")
    with zipfile.ZipFile(wheel) as content:
        name = next((name for name in content.namelist() if name.endswith(f".data/scripts/{room.uv.name}")), "")
        if not name:
            raise stop_on("engine.uv", cause=f"it is not in {wheel.name}")
        room.uv.parent.mkdir(parents=True, exist_ok=True)
        write_bytes(room.uv, content.read(name))
    room.uv.chmod(0o755)


def _venv(room: Room) -> None:
    if not room.base.is_file():
        raise stop_on("engine.no_python", path=str(room.base), cause="it is missing")
    command = [str(room.uv), "venv", "--quiet", "--no-project", "--python", str(room.base), str(room.environment)]
    with _uv(command, uv_environment(room.folder), room.folder) as child:
        _, errors = child.communicate()
    if child.returncode:
        raise stop_on("engine.no_python", path=str(room.base), cause=_cause(errors))


def _private_python(room: Room, program: Path) -> None:
    """A copy of the program's own Python: the embeddable one of Windows makes no environments. Its ``._pth`` says all
    that it may import: its own library, its own packages, and this program."""
    source = room.base.parent
    if not room.base.is_file():
        raise stop_on("engine.no_python", path=str(room.base), cause="it is missing")
    shutil.copytree(source, room.environment, ignore=shutil.ignore_patterns("__pycache__"))
    room.packages.mkdir(parents=True, exist_ok=True)
    short = "".join(room.plan.python.split(".")[:2])
    lines = [f"python{short}.zip", ".", "Lib\\site-packages", str(program), "import site"]
    write_bytes(room.environment / f"python{short}._pth", "\n".join(lines).encode() + b"\n")


def _install_wheels(room: Room, places: Sequence[Path], linked: bool, tell: Teller) -> None:
    temporary = room.folder / TEMPORARY
    temporary.mkdir(parents=True, exist_ok=True)
    wanted = temporary / "requirements.txt"
    rest = [wheel for wheel in room.plan.wheels if wheel.name != "uv"]
    lines = [f"{wheel.name}=={wheel.version} --hash=sha256:{wheel.sha256}" for wheel in rest]
    write_bytes(wanted, "\n".join(lines).encode() + b"\n")
    command = [str(room.uv), "pip", "install", "--quiet", "--python", str(room.python)]
    command += ["--target", str(room.packages)] if _WINDOWS else []
    command += ["--offline", "--no-index", "--no-deps", "--require-hashes", "--only-binary", ":all:"]
    command += [word for place in places for word in ("--find-links", str(place))]
    command += ["--requirement", str(wanted)]
    for left in range(TRIES - 1, -1, -1):
        code, errors = _watched(command, room, linked, len(rest), tell)
        if code == 0:
            return
        print(errors, file=sys.stderr)  # for the log
        if not left or not any(sign in errors for sign in _HELD):
            raise stop_on("engine.uv", cause=_cause(errors))
        time.sleep(PAUSE_S)


def _watched(command: Sequence[str], room: Room, linked: bool, count: int, tell: Teller) -> tuple[int, str]:
    """Run uv and tell how many of `count` packages it has unpacked and put in place. uv itself, which is one of the
    plan's packages, is there already and counted with them."""
    archive, began = room.folder / CACHE / "archive-v0", time.monotonic()
    with _uv(command, uv_environment(room.folder, linked), room.folder) as child:
        while True:
            try:
                _, errors = child.communicate(timeout=0.25)
                break
            except subprocess.TimeoutExpired:
                done = _entries(archive, "*") + _entries(room.packages, "*.dist-info")
                part, spent = min(1.0, done / (2 * count)), time.monotonic() - began
                left = round(spent / part - spent, 1) if part > 0.2 else None
                tell("installing", part, Numbers(1 + min(count, done // 2), 1 + count, 0.0, left))
    return child.returncode, errors


def _entries(folder: Path, pattern: str) -> int:
    return sum(1 for _ in folder.glob(pattern)) if folder.is_dir() else 0


@contextmanager
def _uv(command: Sequence[str], environment: dict[str, str], folder: Path) -> Iterator[subprocess.Popen[str]]:
    """uv at work; it ends with this process's interest in it, however that ends."""
    try:
        child = subprocess.Popen(
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            text=True,
            encoding="utf-8",
            errors="replace",
            env=environment,
            cwd=folder,
            creationflags=int(getattr(subprocess, "CREATE_NO_WINDOW", 0)),
        )
    except OSError as error:
        raise stop_on("engine.uv", cause=str(error)) from error
    _CHILDREN.append(child)
    with child:
        try:
            yield child
        except BaseException:
            child.kill()
            raise
        finally:
            _CHILDREN.remove(child)


def end_children() -> None:
    """End an installer that is at work."""
    for child in _CHILDREN:
        child.kill()


def _cause(errors: str) -> str:
    """What uv said, without its frames and arrows."""
    lines = [line.strip(" │╰─▶├×·") for line in errors.splitlines()]
    return " ".join(line for line in lines if line)[:400] or "nothing"
