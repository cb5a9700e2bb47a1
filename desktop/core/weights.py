"""Telling a model's weights from others of the same shapes, such as the same model trained on.

`ModelSpec.fingerprint` is made of what headers say, so that it is known before a model is fetched; the numbers are not
in it. Reading all of them would take as long as copying the model, and whatever trains on changes nearly all tensors.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path

from desktop.core.models import ModelSpec, read_model, weight_files
from desktop.core.problems import ProblemError, stop_on
from desktop.core.shards import stored_in

TENSORS = 512
"""Tensors that are looked into, at most: a model of experts has tens of thousands, and a hard disk takes some 10 ms for
each."""
BYTES = 4096
"""Bytes of each, from its middle: the edges of a table of words may be rows that no text ever uses."""


def sample_of(folder: Path) -> str:
    """Hex sha256 over some numbers of the model in `folder`: from the middle of up to `TENSORS` tensors, spread evenly
    over all by name. Files that are as they were are not read again: the window asks with every letter that is typed.
    Raises `OSError`, and what reading headers raises."""
    states = ((file.name, file.stat()) for file in weight_files(folder))
    return _sample(folder, tuple((name, now.st_ino, now.st_size, now.st_mtime_ns) for name, now in states))


@lru_cache(maxsize=1024)
def _sample(folder: Path, _files: tuple[tuple[str, int, int, int], ...]) -> str:
    tensors = sorted(stored_in(folder), key=lambda one: one.name)
    count, digest = min(TENSORS, len(tensors)), hashlib.sha256()
    for place in range(count):
        one = tensors[place * len(tensors) // count]
        with one.file.open("rb", buffering=0) as file:
            file.seek(one.start + max(0, one.size - BYTES) // 2)
            digest.update(one.name.encode() + file.read(min(BYTES, one.size)))
    return digest.hexdigest()


def sample_for(model: ModelSpec) -> str:
    """The sample of a model's weights: the one that its run keeps, else as they lie here now; empty where they cannot
    be read."""
    if model.weights or not model.folder:
        return model.weights
    try:
        return sample_of(Path(model.folder))
    except (OSError, ProblemError):
        return ""


def are_others(sample: str, model: ModelSpec) -> bool:
    """Whether the weights of `model` on this PC are surely others than those of which `sample` was taken; an empty one
    says nothing."""
    if not sample or not model.folder:
        return False
    try:
        return sample_of(Path(model.folder)) != sample
    except (OSError, ProblemError):
        return True


def same_model(fingerprint: str, sample: str, models: Iterable[ModelSpec]) -> ModelSpec | None:
    """The model of this fingerprint among the `models` on this PC, the one whose weights are those of the `sample`
    first; None if there is none. What was made of a model here has its shapes, and is another one."""
    fitting = [model for model in models if model.fingerprint == fingerprint]
    if len(fitting) > 1 or any(model.own for model in fitting):
        exact = (model for model in fitting if sample and not are_others(sample, model))
        return next(exact, None) or next((model for model in fitting if not model.own), None)
    return next(iter(fitting), None)


def same_base(one: ModelSpec, other: ModelSpec) -> bool:
    """Whether two runs have the same base, as far as their records tell: older ones know no sample."""
    samples = {one.weights, other.weights} - {""}
    return one.fingerprint == other.fingerprint and len(samples) < 2


def check_base(spec: ModelSpec) -> None:
    """Make sure that the base is still the one the run was made for. Raises what `read_model` raises, and
    ``model.changed``."""
    if read_model(Path(spec.folder)).fingerprint != spec.fingerprint or are_others(spec.weights, spec):
        raise stop_on("model.changed", path=spec.folder)
