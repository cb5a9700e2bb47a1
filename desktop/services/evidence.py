"""Trying prompts before training, the same for window and command line: what to try, the engine's job, and keeping what
it found, so that asking again is instant."""

from __future__ import annotations

import os
import shutil
from collections.abc import Sequence
from pathlib import Path

import msgspec

from desktop.core.dataset import DatasetSpec, fingerprint, read_jsonl
from desktop.core.evidence import EXAMPLES, Evidence, EvidenceAsk, EvidenceFolder, Strategy, read_evidence
from desktop.core.files import problem_of_os_error, require_free, write_bytes, write_json
from desktop.core.models import ModelSpec
from desktop.core.presets import Budget
from desktop.core.problems import stop_on
from desktop.core.prompting import SHOTS
from desktop.core.runs import RunFolder
from desktop.core.weights import sample_for
from desktop.data.library import DatasetFolder
from desktop.services.children import Cancelled, Tell, run_job
from desktop.services.frozen_data import frozen_record
from desktop.services.places import Places
from desktop.services.preparing import Data, write_examples
from desktop.services.starter import starter_files

KEPT = 100
"""Answers that are kept; older ones make room."""
ROOM = 1_000_000_000
"""Bytes beside the weights within which the model is loaded in 16 bits: the cache of a batch of long prompts, and the
libraries."""
DISK_BYTES = 50_000_000


def make_ask(
    model: ModelSpec, data: Data, budget: Budget, strategies: Sequence[Strategy] = (), *, examples: int = EXAMPLES,
    shots: int = SHOTS, encoder: str = "", seed: int = 0, documents: Data | None = None, on_all: bool = False,
) -> EvidenceAsk:  # fmt: skip
    """What to try with these choices: in 16 bits if the model fits so, else in 4; with `documents`, answers are looked
    up in them too. Raises ``evidence.no_writing``, ``evidence.nothing_held_out`` or ``evidence.nothing_to_show``."""
    if not model.writes:
        raise stop_on("evidence.no_writing", name=model.name)
    if not data.held_out and not on_all:
        raise stop_on("evidence.nothing_held_out")
    if not data.train and documents is None:
        raise stop_on("evidence.nothing_to_show")
    train, held_out = _hashes(data)
    wide = 4 if budget.precision == "fp32" else 2
    return EvidenceAsk(
        model=model.folder,
        model_name=model.name,
        fingerprint=model.fingerprint,
        weights=sample_for(model),
        dataset=data.name,
        train_sha256=train,
        held_out_sha256=held_out,
        device=budget.device,
        precision=budget.precision,
        quantisation="none" if model.parameters * wide + ROOM < budget.free else "nf4",
        strategies=tuple(strategies),
        examples=examples,
        shots=shots,
        encoder=encoder,
        seed=seed,
        documents_sha256="".join(_hashes(documents)) if documents else "",
        on_all=on_all,
    )


def _hashes(data: Data) -> tuple[str, str]:
    """What names the examples of both sides. Raises ``dataset.still_reading``."""
    if data.frozen is not None:
        spec = frozen_record(RunFolder(data.frozen).dataset, DatasetSpec)
        return spec.train_sha256, spec.held_out_sha256
    if data.folder is None:
        first, second = (fingerprint(read_jsonl(path).kept) for path in starter_files())
        return first, second
    prepared = DatasetFolder(data.folder).prepared()
    if prepared is None:  # its recipe was changed in this moment
        raise stop_on("dataset.still_reading", name=data.name)
    return prepared.train_sha256, prepared.held_out_sha256


def kept(ask: EvidenceAsk, places: Places) -> Evidence | None:
    """What was found when the same was asked before; None if it was not."""
    return read_evidence(_file(ask, places))


def gather(
    ask: EvidenceAsk, data: Data, places: Places, tell: Tell, cancelled: Cancelled, documents: Data | None = None
) -> Evidence:
    """Try it in an engine process and keep what was found; what is known already comes at once. `tell` gets progress
    (share, strategy at work). Cancelled, or when it cannot be done, nothing is left behind. `documents` are those that
    the ask was made with.

    Raises the job's problems, ``task.cancelled``, ``disk.full`` and what reading the examples raises.
    """
    if found := kept(ask, places):
        return found
    root = _file(ask, places).parent
    try:
        root.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise problem_of_os_error(error, root, DISK_BYTES) from error
    require_free(root, DISK_BYTES)
    folder = EvidenceFolder(root / f".trying-{ask.key}-{os.getpid()}")
    shutil.rmtree(folder.path, ignore_errors=True)
    try:
        folder.path.mkdir()
        write_json(folder.ask, ask)
        write_examples(data, folder.data)
        if documents:
            write_examples(documents, folder.documents)
        run_job(["evidence", str(folder.path)], tell, cancelled)
        found = read_evidence(folder.evidence)
        if found is None:
            raise stop_on("engine.no_answer", code=0, cause=str(folder.evidence))
    finally:
        shutil.rmtree(folder.path, ignore_errors=True)
    _make_room(root)
    write_json(_file(ask, places), found)
    return found


def again(ask: EvidenceAsk, places: Places) -> None:
    """Forget what was found, so that it is tried again."""
    _file(ask, places).unlink(missing_ok=True)


def _file(ask: EvidenceAsk, places: Places) -> Path:
    return places.cache / "evidence" / f"{ask.key}.json"


def _make_room(root: Path) -> None:
    oldest_first = sorted(root.glob("*.json"), key=lambda path: path.stat().st_mtime)
    for path in oldest_first[: -KEPT + 1]:
        path.unlink(missing_ok=True)


def save_prompt(evidence: Evidence, path: Path) -> None:
    """Write the ready prompt: as one text, or, in a file that ends with ``.json``, also as the turns that were
    measured, with model and scores. Raises ``evidence.no_prompt``, ``disk.full``, ``folder.read_only`` or
    ``file.write``."""
    ready = evidence.ready
    if ready is None:
        raise stop_on("evidence.no_prompt")
    if path.suffix.lower() != ".json":
        write_bytes(path, ready.prompt.encode() + b"\n")
        return
    measured = {score.name: msgspec.to_builtins(score.interval) for score in ready.scores}
    values = {
        "system_prompt": ready.prompt,
        "messages": ready.messages,
        "model": evidence.ask.model_name,
        "strategy": ready.strategy,
        "scores": measured,
    }
    write_json(path, values | {"held_out_examples": len(ready.tried), "dataset": evidence.ask.dataset})
