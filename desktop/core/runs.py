"""A run: its states and their legal moves, its record `run.json`, and the layout of its folder."""

from __future__ import annotations

import platform
import re
import unicodedata
from collections.abc import Collection
from datetime import datetime
from enum import Enum
from pathlib import Path

import msgspec

from desktop.core.files import read_patiently, write_json
from desktop.core.problems import UNREADABLE, Problem, stop_on

SCHEMA = 1
DEVICES = {"con", "prn", "aux", "nul", *(f"{name}{n}" for name in ("com", "lpt") for n in range(10))}
"""What Windows takes for a device wherever it stands for a file, with or without an ending."""


class RunState(str, Enum):
    """Where a run stands; the words are also those of `run.json`."""

    draft = "draft"
    queued = "queued"
    preparing = "preparing"
    training = "training"
    paused = "paused"
    saving = "saving"
    finished = "finished"
    stopped = "stopped"
    failed = "failed"
    interrupted = "interrupted"


_S = RunState
LEGAL_MOVES: dict[RunState, frozenset[RunState]] = {
    _S.draft: frozenset({_S.queued}),
    _S.queued: frozenset({_S.preparing, _S.failed, _S.stopped, _S.interrupted}),
    _S.preparing: frozenset({_S.training, _S.paused, _S.failed, _S.stopped, _S.interrupted}),
    # back to preparing: the card fell away, and a fresh process goes on by itself
    _S.training: frozenset({_S.preparing, _S.paused, _S.saving, _S.failed, _S.interrupted}),
    _S.paused: frozenset({_S.queued, _S.preparing}),
    _S.saving: frozenset({_S.preparing, _S.finished, _S.paused, _S.stopped, _S.failed, _S.interrupted}),
    _S.finished: frozenset(),
    _S.stopped: frozenset({_S.queued, _S.preparing}),
    _S.failed: frozenset({_S.queued, _S.preparing}),
    _S.interrupted: frozenset({_S.queued, _S.preparing}),
}
ACTIVE = frozenset({_S.queued, _S.preparing, _S.training, _S.saving})
"""States in which a process is expected to be at work (or about to be). A paused run has none: its card is free."""


RESULTS = ("adapter_model.safetensors", "bottleneck.safetensors", "changed.safetensors", "head.safetensors")
"""What can be learned, by method: an adapter of peft, bottleneck modules, weights of the model, a new head."""


class ExitCode(int, Enum):
    """How the training process ended; anything else is a crash that the supervisor explains."""

    finished = 0
    stopped = 3
    failed = 4
    paused = 6


class Outcome(msgspec.Struct, frozen=True):
    """How a run ended and what of it is kept.

    `kept` is the folder inside the run that holds the usable adapter (``adapter`` or ``checkpoints/step-000040``),
    empty when there is none. `problem` is set when the run did not end as wanted.
    """

    state: RunState
    kept: str = ""
    step: int = 0
    problem: Problem | None = None


class RunRecord(msgspec.Struct, frozen=True, kw_only=True):
    """`run.json`: what lists and headers need, in one small file. Times are seconds since 1970, losses nats/token.

    `began` is when it first went to work (None in older ones), `started` when it last went on; `device` is where it
    trains, ``cuda`` or ``cpu``.
    """

    schema: int = SCHEMA
    id: str
    name: str
    state: RunState
    created: float
    began: float | None = None
    started: float | None = None
    ended: float | None = None
    recipe_hash: str = ""
    base_model: str = ""
    dataset: str = ""
    device: str = ""
    step: int = 0
    steps: int = 0
    best_loss: float | None = None
    final_loss: float | None = None
    outcome: Outcome | None = None

    @property
    def first_start(self) -> float | None:
        """When it first went to work; of an older run that went on, when it last did. None before the first start."""
        return self.began or self.started


class ProcessMark(msgspec.Struct, frozen=True):
    """`process.json`: which process trains this run. `started` is the system's own start time of that pid, so that a
    later process with the same number is not mistaken for it, and `pc` the name of the PC, because a home may lie on a
    drive that several share."""

    pid: int
    started: float
    pc: str = msgspec.field(default_factory=platform.node)


class _Inside:
    """A name inside a run folder, put together when it is asked for: hundreds of runs are listed every second."""

    def __init__(self, *names: str) -> None:
        self._names = names

    def __get__(self, folder: RunFolder, kind: type[RunFolder]) -> Path:
        return folder.path.joinpath(*self._names)


class RunFolder:
    """The names inside a run folder. Holds no state but the path."""

    run, recipe = _Inside("run.json"), _Inside("recipe.json")
    model, dataset = _Inside("model.json"), _Inside("dataset.json")
    facts, labels = _Inside("facts.json"), _Inside("labels.json")
    template = _Inside("chat_template.jinja")
    environment, process = _Inside("environment.json"), _Inside("process.json")
    events, commands = _Inside("events.jsonl"), _Inside("commands.jsonl")
    heartbeat, log = _Inside("heartbeat"), _Inside("engine.log")
    data, train_data = _Inside("data"), _Inside("data", "train.parquet")
    held_out_data, tokens = _Inside("data", "held_out.parquet"), _Inside("data", "tokens")
    documents = _Inside("data", "documents", "train.parquet")
    checkpoints, adapter = _Inside("checkpoints"), _Inside("adapter")
    samples, evaluations, exports = _Inside("samples"), _Inside("evaluations"), _Inside("exports")

    def __init__(self, path: Path) -> None:
        self.path = path

    def read(self) -> RunRecord:
        """The run's record. Raises ``run.missing``, ``run.damaged`` or ``run.newer`` (written by a later Tunesmith)."""
        return read_record(self.run)

    def move(self, state: RunState, **changes: object) -> RunRecord:
        """Go to `state` (only along `LEGAL_MOVES`), with other fields changed, and write it down."""
        record = self.read()
        if state != record.state and state not in LEGAL_MOVES[record.state]:
            raise stop_on("run.illegal_move", before=record.state.value, after=state.value)
        record = msgspec.structs.replace(record, state=state, **changes)
        write_json(self.run, record)
        return record

    def checkpoint(self, step: int, row: int = 0) -> Path:
        """Folder of the checkpoint after optimizer step `step` and, within the next one, `row` rows."""
        return self.checkpoints / (f"step-{step:06d}" + (f"-row-{row:03d}" if row else ""))

    def best(self, step: int) -> Path:
        """Folder of what was learned at the best look, after `step`, when there was no room for its checkpoint."""
        return self.checkpoints / f"best-{step:06d}"

    def all_checkpoints(self) -> list[Path]:
        """All checkpoints, oldest first. Half-written ones and `best` bear other names."""
        if not self.checkpoints.is_dir():
            return []
        found = [(place, path) for path in self.checkpoints.iterdir() if (place := _checkpoint_place(path.name))]
        return [path for _, path in sorted(found)]

    def newest_checkpoint(self) -> Path | None:
        """The checkpoint that stands farthest, if there is any."""
        found = self.all_checkpoints()
        return found[-1] if found else None

    def usable_adapter(self) -> Path | None:
        """What was learned, to show, compare and export: the finished one, else that of the newest checkpoint."""
        if holds_result(self.adapter):
            return self.adapter
        newest = self.newest_checkpoint()
        return newest / "adapter" if newest and holds_result(newest / "adapter") else None


def holds_result(folder: Path) -> bool:
    """Whether something that was learned lies in `folder`."""
    return folder.is_dir() and any((folder / name).is_file() for name in RESULTS)


def read_record(path: Path) -> RunRecord:
    """Decode a `run.json`; see `RunFolder.read` for what it raises."""
    try:
        content = read_patiently(path)
    except FileNotFoundError:
        raise stop_on("run.missing", path=str(path.parent)) from None
    except OSError as error:
        raise stop_on("run.damaged", path=str(path), cause=str(error)) from None
    return record_in(content, path)


def record_in(content: bytes, path: Path) -> RunRecord:
    """Decode the content of the `run.json` at `path`. Raises ``run.damaged`` or ``run.newer``."""
    try:
        raw = msgspec.json.decode(content)
    except UNREADABLE as error:
        raise stop_on("run.damaged", path=str(path), cause=str(error)) from None
    if isinstance(raw, dict) and isinstance(raw.get("schema"), int) and raw["schema"] > SCHEMA:
        raise stop_on("run.newer", path=str(path), schema=raw["schema"], known=SCHEMA)
    try:
        return msgspec.convert(raw, RunRecord)
    except msgspec.ValidationError as error:
        raise stop_on("run.damaged", path=str(path), cause=str(error)) from None


def kept_step(outcome: Outcome) -> int | None:
    """The step of the checkpoint that an outcome keeps; None when it keeps the adapter of the end, or nothing."""
    name = outcome.kept.removeprefix("checkpoints/").partition("/")[0]
    place = _checkpoint_place(name)
    return place[0] if place else None


def _checkpoint_place(name: str) -> tuple[int, int] | None:
    found = re.fullmatch(r"step-(\d+)(?:-row-(\d+))?", name)
    return (int(found[1]), int(found[2] or 0)) if found else None


def folder_name(when: datetime, *words: str) -> str:
    """A folder name for a run that is safe on Windows, Linux and macOS: ``2026-11-23_1405_smollm2-135m_tickets``."""
    return "_".join([when.strftime("%Y-%m-%d_%H%M"), *filter(None, (safe_word(word) for word in words))])


def numbered(name: str, taken: Collection[str]) -> str:
    """A name for a run that none of `taken` has: ``Mails``, ``Mails 2``, ``Mails 3``; at most 80 characters."""
    found = re.fullmatch(r"(.*\S) (\d{1,4})", name)
    stem, number = (found[1], int(found[2])) if found and name in taken else (name, 1)
    while name in taken:
        number += 1
        name = f"{stem[: 80 - len(str(number)) - 1].rstrip()} {number}"
    return name


def safe_word(text: str, longest: int = 40) -> str:
    """`text` as lower-case ASCII letters, digits, dots and hyphens, and no name of a device; empty if nothing is left,
    as of a name in another script."""
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()
    word = re.sub(r"[^a-z0-9.]+", "-", plain.lower()).strip("-.")[:longest].strip("-.")
    device, _, rest = word.partition(".")
    return f"{device}-{rest}" if device in DEVICES else word
