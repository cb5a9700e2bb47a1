"""Gathers the report for whoever helps. `core/support.py` says what of it may be told; nothing is sent."""

from __future__ import annotations

import getpass
import os
import platform
import sys
from collections import deque
from collections.abc import Iterator
from contextlib import suppress
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from desktop import __version__
from desktop.core.catalogue import catalogue
from desktop.core.dataset import iter_parquet
from desktop.core.events import Alerted, Noticed, read_events
from desktop.core.hardware import GpuInfo
from desktop.core.problems import Problem, ProblemError
from desktop.core.recipe import read_recipe
from desktop.core.runs import RunFolder
from desktop.core.scrubbing import Private
from desktop.core.support import LINES, Section, problem_section, recipe_section, report_text, safe_lines
from desktop.core.units import memory, size
from desktop.services.checkup import Checkup
from desktop.services.crashes import crash_log, window_log
from desktop.services.engine_log import log_file
from desktop.services.engine_place import installed
from desktop.services.hub_work import kept_account
from desktop.services.places import Places
from desktop.services.settings import Settings

PACKAGES = ("PySide6-Essentials", "msgspec", "pyarrow", "tokenizers", "huggingface_hub", "httpx2", "nvidia-ml-py")
MOST_BYTES = 20_000_000
"""Bytes of a run's examples, packed, that are looked through for what its log may have of them; with more of them, the
log's messages are not told."""
_PROGRAM = Path(__file__).resolve().parent.parent.parent


def make_report(
    places: Places, settings: Settings, found: Checkup, *, run: RunFolder | None = None, problem: Problem | None = None
) -> str:
    """The whole report as text: this PC and program, and, if given, a run and the problem a person stands before."""
    sections = [_program(), _pc(found), _engine(found), _home(found)]
    if problem is not None:
        sections.append(problem_section("Problem", problem))
    if found.setup is not None and found.setup.problem is not None:
        sections.append(problem_section("What the set-up stopped on", found.setup.problem))
    sections += [problem_section("Found", one) for one in (*found.faults, *found.damage)]
    if run is not None:
        sections += _run(run)
    if found.setup is not None or any(one.code.startswith("engine.") for one in (problem, *found.faults) if one):
        lines = safe_lines(_end_of(log_file(places)), None, known=True)
        sections.append(Section("Log of the engine's set-up", lines=lines))
    sections += _window(places, found)
    return report_text(sections, private(places, settings, found))


def private(places: Places, settings: Settings, found: Checkup) -> Private:
    """What is private on this PC: who uses it, where their things lie, and keys that are known here."""
    account = kept_account(places)
    named = {_login(), Path.home().name, _full_name(), account.name if account else ""}
    secrets = {value for name, value in os.environ.items() if _is_secret(name) and len(value) > 3}
    for proxy in (settings.hub_proxy, settings.engine_proxy):
        name, _, password = proxy.rpartition("@")[0].rpartition("//")[2].partition(":")
        named.add(name)
        secrets.add(password)
    roots = {str(_PROGRAM): "<program>", sys.prefix: "<python>", sys.base_prefix: "<base python>"}
    roots |= {str(Path(os.__file__).parent): "<python>"}
    if found.manifest is not None:
        roots[str(Path(found.manifest.folder) / found.manifest.id)] = "<engine>"
    homes = {str(Path.home()), str(places.home)} | {os.environ.get(name, "") for name in ("HOME", "USERPROFILE")}
    return Private(
        homes=tuple(sorted(homes - {"", "/"})),
        users=tuple(sorted(named - {""})),
        pcs=tuple(filter(None, {platform.node(), platform.node().partition(".")[0]})),
        secrets=tuple(sorted(secrets - {""})),
        roots=roots,
    )


def _login() -> str:
    """The name of who is logged in; empty where it cannot be told."""
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return ""


def _full_name() -> str:
    if sys.platform == "win32":
        return ""
    import pwd  # noqa: PLC0415 - there is none on Windows

    try:
        return pwd.getpwuid(os.getuid()).pw_gecos.partition(",")[0].strip()
    except KeyError:
        return ""


def _is_secret(name: str) -> bool:
    return any(word in name.upper() for word in ("TOKEN", "KEY", "SECRET", "PASSWORD", "PASSWD", "CREDENTIAL"))


# -- the parts ---------------------------------------------------------------------------------------------------------


def _program() -> Section:
    here = installed()
    rows = [
        ("Tunesmith", __version__),
        ("installed by", here.kind if here is not None else "a clone"),
        ("Python", platform.python_version()),
    ]
    return Section("Program", (*rows, *((name, _version(name)) for name in PACKAGES)))


def _version(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return "not there"


def _pc(found: Checkup) -> Section:
    hardware, host = found.hardware, found.hardware.host
    rows = [
        ("system", f"{host.os}{' in WSL' if host.wsl else ''}, {platform.release()}"),
        ("processor", f"{host.cpu_name}, {host.physical_cores or '?'} cores"),
        ("memory", f"{memory(host.ram_free)} of {memory(host.ram_total)} free"),
        ("graphics card", hardware.state.value),
    ]
    rows += [(f"card {gpu.index}", _card(gpu)) for gpu in hardware.gpus]
    if hardware.driver_version:
        rows.append(("driver", f"{hardware.driver_version}, CUDA up to {hardware.cuda_version}"))
    if hardware.detail:
        rows.append(("the driver said", hardware.detail))
    rows += [("note", note.value) for note in hardware.notes]
    return Section("PC", tuple(rows))


def _card(gpu: GpuInfo) -> str:
    built = ".".join(map(str, gpu.compute_capability)) if gpu.compute_capability else "?"
    free, total = (memory(count) if count is not None else "?" for count in (gpu.free_bytes, gpu.total_bytes))
    return f"{gpu.name}, compute capability {built}, {free} of {total} free, {len(gpu.holders)} programs on it"


def _engine(found: Checkup) -> Section:
    rows = [("state", found.state + (", the clone's own" if found.own_engine else ""))]
    if (manifest := found.manifest) is not None:
        rows += [("PyTorch", manifest.torch), ("family", manifest.family), ("Python", manifest.verified.python)]
        rows += list(manifest.verified.packages.items())
    if (setup := found.setup) is not None:
        rows.append(("set-up", f"at “{setup.step}”{', paused' if setup.paused else ''}, {size(setup.got)} there"))
        if setup.plan is not None:
            plan = setup.plan
            rows.append(("planned", f"{plan.family}, {len(plan.wheels)} packages, {size(plan.download)}"))
    rows += [(name, str(value)) for name, value in found.engine.items()]
    return Section("Engine", tuple(rows))


def _home(found: Checkup) -> Section:
    counts = found.counts
    rows = [
        (f"drive of {drive.use}", f"{size(drive.free)} of {size(drive.total or 0)} free")
        for drive in found.drives
        if drive.free is not None
    ]
    rows.append(
        (
            "there are",
            f"{counts.models} models, {counts.datasets} datasets, {counts.runs} runs, {counts.adapters} adapters",
        )
    )
    return Section("Home", tuple(rows))


def _run(folder: RunFolder) -> list[Section]:
    """A run: how it stands, what stopped it, its recipe, what it warned of, and the end of its log."""
    try:
        record = folder.read()
    except ProblemError as error:
        return [problem_section("Run", one) for one in error.problems]
    outcome = record.outcome
    rows = [("state", record.state.value), ("device", record.device), ("step", f"{record.step} of {record.steps}")]
    rows.append(("kept", "something" if outcome is not None and outcome.kept else "nothing"))
    if record.started is not None and record.ended is not None:
        rows.append(("took", f"{record.ended - record.started:.0f} s"))
    rows += [("it said", code) for code in _said(folder)]
    sections = [Section("Run", tuple(rows))]
    if outcome is not None and outcome.problem is not None:
        sections.append(problem_section("What stopped it", outcome.problem))
    with suppress(ProblemError):
        sections.append(recipe_section(read_recipe(folder.recipe), _public_models()))
    return [*sections, Section("Log of the run", lines=_log_of(folder))]


def _said(folder: RunFolder) -> list[str]:
    """The codes of a run's notices and alerts, each once."""
    events, _ = read_events(folder.events)
    told = (
        one.alert if isinstance(one, Alerted) else one.notice for one in events if isinstance(one, (Alerted, Noticed))
    )
    return list(dict.fromkeys(problem.code for problem in told))


def _public_models() -> frozenset[str]:
    """Names under which models that everybody can get are known here."""
    repositories = [entry.repository for entry in catalogue()]
    return frozenset(repositories) | {name.replace("/", "--") for name in repositories}


def _log_of(folder: RunFolder) -> tuple[str, ...]:
    """The end of a run's log, held against the data it learned from; where that cannot be done, less is told."""
    lines = _end_of(folder.log)
    files = [path for path in (folder.train_data, folder.held_out_data, folder.documents) if path.is_file()]
    try:
        if folder.train_data in files and sum(path.stat().st_size for path in files) <= MOST_BYTES:
            return safe_lines(lines, _texts(files))
    except (OSError, ProblemError):
        pass
    return safe_lines(lines, None)


def _texts(files: list[Path]) -> Iterator[str]:
    for path in files:
        for example in iter_parquet(path):
            yield from (message.content for message in example.messages)
            yield example.rejected
            yield example.image


def _window(places: Places, found: Checkup) -> list[Section]:
    """The last window that was not closed, and what this one has said."""
    sections = []
    if found.crash is not None:
        rows = (("how", found.crash.how), ("fault", found.crash.fault or "none"), ("version", found.crash.version))
        sections.append(Section("Last window that was not closed", rows, safe_lines(_end_of(crash_log(places)), None)))
    log = window_log(places)
    if log is not None and log != crash_log(places):
        sections.append(Section("Log of the window", lines=safe_lines(_end_of(log), None)))
    return sections


def _end_of(log: Path) -> list[str]:
    try:
        with log.open(encoding="utf-8", errors="replace") as file:
            return list(deque(file, LINES))
    except OSError:
        return []
