"""What the adviser is told: a look at a dataset, a file or the starter data, and what base model and PC allow.

Reading a file for the first time takes as long as it takes, so this is for a task's thread, never for the window's."""

from __future__ import annotations

import math
import random
from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path

import msgspec

from desktop.core.advice import UNKNOWN, DataLook, EvidenceSummary, Ground, LabelKind, summary_of
from desktop.core.data_jobs import Prepared
from desktop.core.dataset import Example, own_train, read_jsonl
from desktop.core.labels import objective_for, several
from desktop.core.memory import estimate
from desktop.core.models import ModelSpec
from desktop.core.presets import FITS, Budget
from desktop.core.problems import UNREADABLE, ProblemError
from desktop.core.recipe import Recipe
from desktop.core.runs import RunFolder
from desktop.data.library import DatasetFolder
from desktop.services.data_process import RowReader, shared_process
from desktop.services.evidence import kept, make_ask
from desktop.services.places import Places
from desktop.services.preparing import Data, read_data
from desktop.services.starter import starter_files

SAMPLE = 200
"""Rows that are read to see whether answers are JSON, and whether ratings differ."""
REPEATED = 1000
"""Times that one label is looked at."""


def look_at(data: str, places: Places, documents: str | None = None, model: Path | None = None) -> DataLook:
    """A look at the data of a recipe (see `preparing.read_data`), and at `documents` beside them. With a model folder,
    tokens are those counted for it. Raises what reading the data raises; too few examples are no problem here."""
    look = _look(data, places, model)
    if documents is None:
        return look
    return msgspec.structs.replace(look, documents=look.documents + _look(documents, places, None).documents)


def _look(data: str, places: Places, model: Path | None) -> DataLook:
    try:
        found = read_data(data, None, 0.1, 0, places)
    except ProblemError as error:
        if [problem.code for problem in error.problems] != ["data.too_few"]:
            raise
        return DataLook(rows=int(error.problems[0].values["count"]))
    if found.folder:
        return _look_at_folder(found, DatasetFolder(found.folder), model)
    if found.frozen is not None:
        return _look_at_run(RunFolder(found.frozen), found)
    return _starter_look()


def _look_at_folder(data: Data, folder: DatasetFolder, model: Path | None) -> DataLook:
    recipe, imported, prepared = folder.recipe(), folder.imported(), folder.prepared()
    assert imported is not None and prepared is not None  # read_data saw to both
    mapping = recipe.mapping or (imported.guess.mapping if imported.guess else None)
    shape = str(mapping.shape) if mapping else ""
    left_out = {fix.code for fix in recipe.fixes if fix.kind == "leave_out"}
    repeated = prepared.repeated
    if repeated is None:  # prepared by an older version
        both = prepared.train + prepared.held_out
        repeated = 0 if "duplicate.exact" in left_out else imported.duplicates * prepared.train // max(1, both)
    sample = _sample(folder.path, imported.kept)
    kind = _kind(shape, prepared, sample)
    counted = folder.token_numbers(model) if model else None
    return DataLook(
        shape=shape,
        rows=prepared.train,
        held_out=prepared.held_out,
        duplicates=repeated,
        letters=prepared.characters,
        longest=prepared.longest,
        tokens=round(counted.mean * prepared.train) if counted else 0,
        labels=_labels(kind, prepared),
        label_kind=kind,
        documents=prepared.characters if shape == "text" else 0,
        json_share=_json_share(sample),
        one_sided=shape == "rated" and len({example.good for example in sample}) == 1,
        same_pairs=0 if "preference.same" in left_out else _same_pairs(shape, sample, prepared.train),
    )


def _look_at_run(run: RunFolder, data: Data) -> DataLook:
    """A look at the examples that an earlier run keeps."""
    train = own_train(run.train_data, run.dataset)
    look = _look_at_examples(train, data.held_out)
    if data.shape == "label":
        counts = Counter(example.answer for example in train)
        kind = label_kind(counts)
        look = msgspec.structs.replace(look, label_kind=kind, labels=_each(kind, counts))
    letters = look.letters if data.shape == "text" else 0
    one_sided = data.shape == "rated" and len({example.good for example in train}) == 1
    return msgspec.structs.replace(
        look, shape=data.shape, documents=letters, one_sided=one_sided,
        same_pairs=_same_pairs(data.shape, train, len(train)),
    )  # fmt: skip


def _starter_look() -> DataLook:
    train, held_out = (read_jsonl(path).kept for path in starter_files())
    return _look_at_examples(train, len(held_out))


def _look_at_examples(train: Sequence[Example], held_out: int) -> DataLook:
    letters = [sum(len(message.content) for message in example.messages) for example in train]
    return DataLook(
        shape="chat",
        rows=len(train),
        held_out=held_out,
        duplicates=len(train) - len(set(train)),
        letters=sum(letters),
        longest=max(letters),
        json_share=_json_share(train[:SAMPLE]),
    )


def _sample(folder: Path, rows: int) -> list[Example]:
    """Examples from all over a dataset; at random, because every second row may be of one kind."""
    numbers = sorted(random.Random(0).sample(range(rows), min(SAMPLE, rows)))
    return [row.example for row in RowReader(shared_process(), folder).page(numbers)]


def _same_pairs(shape: str, sample: Sequence[Example], rows: int) -> int:
    """Of so many rows, about how many are pairs whose two answers are the same."""
    if shape != "preference":
        return 0
    same = sum(example.answer.strip() == example.rejected.strip() for example in sample)
    return math.ceil(same * rows / max(1, len(sample)))


def _json_share(examples: Sequence[Example]) -> float:
    return sum(map(_is_json_object, examples)) / max(1, len(examples))


def _is_json_object(example: Example) -> bool:
    try:
        return isinstance(msgspec.json.decode(example.answer), dict)
    except UNREADABLE:
        return False


def _kind(shape: str, prepared: Prepared, sample: Sequence[Example]) -> LabelKind:
    """What is to be told of a text or image. Texts with ever different numbers are read as prompts with answers."""
    if shape == "image":
        return "images"
    if shape == "pair" and label_kind(Counter(example.answer for example in sample)) == "number":
        return "number"
    return label_kind({label: sum(sides) for label, sides in prepared.labels.items()}) if shape == "label" else ""


def label_kind(counts: Mapping[str, int]) -> LabelKind:
    """What labels with these counts are: one of a few words, several at once, or a number; empty for free text."""
    if len(counts) == 1:
        return "labels"  # nothing to tell apart, which is said as such
    return objective_for(label for label, count in counts.items() for _ in range(min(count, REPEATED))) or ""


def _labels(kind: LabelKind, prepared: Prepared) -> dict[str, int]:
    """How many training rows have each label; none for numbers."""
    return _each(kind, {label: train for label, (train, _) in prepared.labels.items()})


def _each(kind: LabelKind, counts: Mapping[str, int]) -> dict[str, int]:
    """How often each single label occurs, the most frequent first; none for numbers."""
    if kind in ("", "number"):
        return {}
    found = Counter[str]()
    for label, count in counts.items():
        for part in several(label) if kind == "multi_label" else (label,):
            found[part] += count
    return dict(found.most_common())


def ground_of(model: ModelSpec | None, budget: Budget) -> Ground:
    """What base model and PC allow: room to train all of it, and whether it brings a template for conversations."""
    if model is None:
        return UNKNOWN
    recipe = Recipe(
        model=model.name, data="", steps=1, method="full", quantisation="none", micro_batch=1, recompute="R",
        device=budget.device, precision=budget.precision,
    )  # fmt: skip
    fits = estimate(model, recipe, budget.correction(model)).total <= FITS * budget.free
    return Ground(fits, has_template(Path(model.folder)) if model.folder else None)


def evidence_here(data: str, model: ModelSpec, places: Places, budget: Budget) -> EvidenceSummary | None:
    """What prompts got with this model and these data, if that was tried before and decides anything."""
    try:
        found = kept(make_ask(model, read_data(data, None, 0.1, 0, places), budget), places)
    except ProblemError:
        return None
    return summary_of(found) if found else None


def has_template(folder: Path) -> bool:
    """Whether a model folder says how a conversation is written."""
    if (folder / "chat_template.jinja").is_file():
        return True
    try:
        found = msgspec.json.decode((folder / "tokenizer_config.json").read_bytes())
    except (OSError, *UNREADABLE):
        return False
    return isinstance(found, dict) and bool(found.get("chat_template"))
