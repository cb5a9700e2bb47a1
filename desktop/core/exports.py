"""What can be handed over of a run or an adapter, what it takes on this PC, and what was handed over before."""

from __future__ import annotations

import os
import shutil
import statistics
from collections.abc import Iterable
from pathlib import Path
from typing import Literal, Protocol

import msgspec
import psutil

from desktop.core.adapters import is_library_adapter
from desktop.core.files import free_bytes, write_json
from desktop.core.gguf_types import GgufType, file_bytes, room_needed
from desktop.core.models import ModelSpec
from desktop.core.peft_adapter import WEIGHTS
from desktop.core.peft_config import CONFIG
from desktop.core.problems import UNREADABLE, Problem
from desktop.core.processes import may_live
from desktop.core.runs import ProcessMark
from desktop.core.shards import Stored, shards_bytes, shards_of, stored_in, stored_in_file, with_own_head

Kind = Literal["adapter", "merged", "gguf"]
MARK = ".exporting.json"
"""In the temporary folder of an export: which process writes it."""
PROCESS = 600_000_000
"""Bytes of memory that an engine process takes with torch and transformers loaded (benchmarks/merge.py)."""
PIECES = 120_000_000
"""Bytes that merging takes on top: a piece of a tensor in its own width and in 32 bits (engine/tensor_files.py)."""
PAGES = 200_000
"""Bytes for README.md, configuration and the like."""
RATES: dict[Kind, float] = {"adapter": 200e6, "merged": 150e6, "gguf": 40e6}
"""Bytes a second that are expected while none have been measured here: a plain SATA drive that reads and writes."""
START_S = 8.0
"""Seconds until an engine process has loaded its libraries."""
_TOKENIZER = ("tokenizer*", "special_tokens_map.json", "vocab*", "merges.txt", "chat_template*", "added_tokens.json")
_CONFIG = ("config.json", "generation_config.json", "LICENSE*", "LICENCE*", "NOTICE*")
BESIDE: dict[Kind, tuple[str, ...]] = {"adapter": _TOKENIZER, "merged": (*_TOKENIZER, *_CONFIG), "gguf": ()}
"""Files of the base that go along, by kind of export."""


class HasExports(Protocol):
    """What exports are noted of: a run, or an adapter of the library."""

    @property
    def exports(self) -> Path:
        """The folder of the notes."""


class Need(msgspec.Struct, frozen=True, kw_only=True):
    """What an export takes: bytes of its result, bytes on the drive while it is made (at least that), bytes of memory,
    seconds."""

    result: int
    disk: int
    memory: int
    seconds: float


class Exported(msgspec.Struct, frozen=True, kw_only=True):
    """`exports/*.json` in the folder of a run or adapter: something that was handed over. `at` is in seconds since
    1970, `type` the kind of GGUF, `moved` the bytes that were read and written, `address` where it was sent."""

    schema: int = 1
    kind: Kind
    folder: str
    bytes: int
    at: float
    seconds: float
    type: str = ""
    strength: float = 1.0
    moved: int = 0
    address: str = ""


def need_of(
    kind: Kind,
    learned: Path,
    spec: ModelSpec,
    gguf: GgufType | None = None,
    rates: dict[Kind, float] = RATES,
    *,
    classifier: bool = False,
) -> Need:
    """What an export will take, from the headers of the files that are there. A `classifier` is put together in memory
    by transformers, not piece by piece. Raises what reading headers raises."""
    base, rate = Path(spec.folder), rates[kind]
    if spec.kind == "vision" or (classifier and kind == "merged"):
        # images go as a whole in 32 bits whatever was asked for (engine/seeing.py); labels in the base's width
        size = images_bytes(spec) if spec.kind == "vision" else merged_bytes(learned, base)
        memory = PROCESS + PIECES + size + learned_bytes(learned)
        return Need(result=size, disk=size, memory=memory, seconds=START_S + 2 * size / rate)
    if kind == "adapter":
        size = learned_bytes(learned) + beside_bytes(kind, base) + PAGES
        return Need(result=size, disk=size, memory=PROCESS, seconds=START_S + 2 * size / rate)
    size = merged_bytes(learned, base)
    memory = PROCESS + PIECES + _largest_learned(learned)
    if kind == "merged" or gguf is None:
        return Need(result=size, disk=size, memory=memory, seconds=START_S + 2 * size / rate)
    # merged first, beside the result, on the same drive
    result = file_bytes(spec, gguf)
    room = size + room_needed(spec, (gguf,))
    seconds = 2 * START_S + 2 * size / rates["merged"] + room / rate
    return Need(result=result, disk=room, memory=memory + 400_000_000, seconds=seconds)


def images_bytes(spec: ModelSpec) -> int:
    """Bytes at most of a classifier of images as it is handed over: in 32 bits, with its pages."""
    return 4 * spec.parameters + 50_000_000


def merged_bytes(learned: Path, base: Path) -> int:
    """Bytes of a merged model: exact for its weights and the files of the base, generous for its pages."""
    return shards_bytes(shards_of(merged_tensors(learned, base))) + beside_bytes("merged", base) + PAGES


def merged_tensors(learned: Path, base: Path) -> list[Stored]:
    """The tensors that a merged model may have: those of the base, and a head of its own where an adapter changes head
    or table of words."""
    tensors, path = stored_in(base), learned / "adapter_model.safetensors"
    words = ("lm_head.", "embed_tokens.", "wte.", "embed_in.", "word_embeddings.")
    names = [one.name for one in stored_in_file(path)] if path.is_file() else []
    parts_head = any(word in name for name in names for word in words)
    return with_own_head(tensors) if parts_head else tensors


def _largest_learned(learned: Path) -> int:
    """Bytes in 32 bits of what belongs to one layer of what was learned; at most a piece of a changed tensor."""
    sizes = [4 * one.tensor.count for path in learned.glob("adapter_model.safetensors") for one in stored_in_file(path)]
    return 3 * max(sizes, default=0)


def beside_files(kind: Kind, base: Path) -> list[Path]:
    """The files of a base that go along."""
    found = {path.name: path for pattern in BESIDE[kind] for path in base.glob(pattern) if path.is_file()}
    return list(found.values())


def beside_bytes(kind: Kind, base: Path) -> int:
    """Bytes of `beside_files`."""
    return sum(path.stat().st_size for path in beside_files(kind, base))


def learned_files(learned: Path) -> list[Path]:
    """The files of what was learned that are handed over. What the library keeps beside an adapter stays: its record
    says where it lay on this PC, its scores hold texts of the data."""
    if is_library_adapter(learned):
        return [learned / CONFIG, learned / WEIGHTS]
    return sorted(path for path in learned.rglob("*") if path.is_file())


def learned_bytes(learned: Path) -> int:
    """Bytes of `learned_files`."""
    return sum(path.stat().st_size for path in learned_files(learned))


def folder_bytes(folder: Path) -> int:
    """Bytes of all files in a folder."""
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())


def faults_of(need: Need, target: Path, memory_free: int | None) -> list[Problem]:
    """Why an export cannot be made now: the drive, the memory (None: not known), what lies at the target."""
    found = []
    if is_taken(target):
        found.append(Problem("export.target_exists", {"path": str(target)}))
    if (free := free_bytes(target)) < need.disk:
        found.append(Problem("disk.full", {"path": str(target), "need": need.disk, "free": free}))
    if memory_free is not None and memory_free < need.memory:
        found.append(Problem("export.memory", {"need": need.memory, "free": memory_free}))
    return found


def is_taken(target: Path) -> bool:
    """Whether something lies where an export shall go; an empty folder does not count."""
    return target.exists() and (not target.is_dir() or any(target.iterdir()))


def free_name(path: Path) -> Path:
    """`path`, or with a number behind it if that is taken."""
    number, free = 2, path
    while is_taken(free):
        free, number = path.with_name(f"{path.stem}-{number}{path.suffix}"), number + 1
    return free


def mark(place: Path) -> None:
    """Note in a temporary folder that this process writes it, so that what a killed one has left can be told from what
    is under way. Raises what writing raises."""
    write_json(place / MARK, ProcessMark(os.getpid(), psutil.Process().create_time()))


def remove_leftovers(folder: Path) -> int:
    """Remove what exports into `folder` have left whose process was killed; returns how many. Those that are under way
    stay."""
    gone = 0
    for found in folder.glob(f".*.tmp/{MARK}") if folder.is_dir() else ():
        if not may_live(found, found.parent):
            shutil.rmtree(found.parent, ignore_errors=True)
            gone += 1
    return gone


def write_exported(of: HasExports, done: Exported) -> None:
    """Note beside a run or adapter what was handed over of it."""
    of.exports.mkdir(exist_ok=True)
    write_json(of.exports / f"{int(1000 * done.at)}-{done.kind}.json", done)


def exported_of(of: HasExports) -> list[Exported]:
    """What was handed over of a run or adapter, newest first. Notes that cannot be read are passed over."""
    found = []
    for path in of.exports.glob("*.json") if of.exports.is_dir() else ():
        try:
            found.append(msgspec.json.decode(path.read_bytes(), type=Exported))
        except (OSError, *UNREADABLE):
            continue
    return sorted(found, key=lambda one: -one.at)


def rates_of(done: Iterable[Exported]) -> dict[Kind, float]:
    """Bytes a second by kind: what earlier exports on this PC reached, the middle of the last five; else `RATES`."""
    rates, known = dict(RATES), sorted(done, key=lambda one: -one.at)
    for kind in RATES:
        seen = [one.moved / max(0.5, one.seconds - START_S) for one in known if one.kind == kind and one.moved > 50e6]
        if seen:
            rates[kind] = statistics.median(seen[:5])
    return rates


def note_address(of: HasExports, done: Exported, address: str) -> None:
    """Note where an export was sent."""
    write_exported(of, msgspec.structs.replace(done, address=address))
