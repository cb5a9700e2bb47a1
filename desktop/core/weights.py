"""Telling a model's weights from others of the same shapes, such as the same model trained on.

`ModelSpec.fingerprint` is made of what headers say, so that it is known before a model is fetched; the numbers are not
in it. Reading all of them would take as long as copying the model, and whatever trains on changes nearly all tensors.
"""

from __future__ import annotations

import hashlib
from pathlib import Path

from desktop.core.models import ModelSpec, read_model
from desktop.core.problems import ProblemError, stop_on
from desktop.core.shards import stored_in

TENSORS = 512
"""Tensors that are looked into, at most: a model of experts has tens of thousands, and a hard disk takes some 10 ms for
each."""
BYTES = 4096
"""Bytes of each, from its middle: the edges of a table of words may be rows that no text ever uses."""


def sample_of(folder: Path) -> str:
    """Hex sha256 over some numbers of the model in `folder`: from the middle of up to `TENSORS` tensors, spread evenly
    over all by name. Raises `OSError`, and what reading headers raises."""
    tensors = sorted(stored_in(folder), key=lambda one: one.name)
    count, digest = min(TENSORS, len(tensors)), hashlib.sha256()
    for place in range(count):
        one = tensors[place * len(tensors) // count]
        with one.file.open("rb", buffering=0) as file:
            file.seek(one.start + max(0, one.size - BYTES) // 2)
            digest.update(one.name.encode() + file.read(min(BYTES, one.size)))
    return digest.hexdigest()


def are_others(sample: str, model: ModelSpec) -> bool:
    """Whether the weights of `model` on this PC are surely others than those of which `sample` was taken; an empty one
    says nothing."""
    if not sample or not model.folder:
        return False
    try:
        return sample_of(Path(model.folder)) != sample
    except (OSError, ProblemError):
        return True


def same_base(one: ModelSpec, other: ModelSpec) -> bool:
    """Whether two runs have the same base, as far as their records tell: older ones know no sample."""
    samples = {one.weights, other.weights} - {""}
    return one.fingerprint == other.fingerprint and len(samples) < 2


def check_base(spec: ModelSpec) -> None:
    """Make sure that the base is still the one the run was made for. Raises what `read_model` raises, and
    ``model.changed``."""
    if read_model(Path(spec.folder)).fingerprint != spec.fingerprint or are_others(spec.weights, spec):
        raise stop_on("model.changed", path=spec.folder)
