"""Telling a model's weights from others of the same shapes."""

from __future__ import annotations

from pathlib import Path

import msgspec
import numpy as np
import pytest
from safetensors.numpy import save_file

from desktop.core.models import ModelSpec, read_model
from desktop.core.weights import BYTES, TENSORS, are_others, sample_of


def write_model(folder: Path, seed: int = 0, *, count: int = 3, files: int = 1) -> Path:
    """Tensors of random numbers, large and small, in one file or in several."""
    folder.mkdir()
    draw = np.random.default_rng(seed)
    tensors = {f"t{n}": draw.random((n % 3 + 1, 2000 if n % 2 else 1), np.float32) for n in range(count)}
    names = (
        [f"model-{n + 1:05d}-of-{files:05d}.safetensors" for n in range(files)] if files > 1 else ["model.safetensors"]
    )
    for place, name in enumerate(names):
        save_file({key: tensor for n, (key, tensor) in enumerate(tensors.items()) if n % files == place}, folder / name)
    if files > 1:
        where = {key: names[n % files] for n, key in enumerate(tensors)}
        (folder / "model.safetensors.index.json").write_bytes(msgspec.json.encode({"weight_map": where}))
    return folder


def test_the_same_numbers_are_the_same_however_they_are_laid_out(tmp_path: Path) -> None:
    first = sample_of(write_model(tmp_path / "first"))
    assert first == sample_of(write_model(tmp_path / "copy"))
    assert first == sample_of(write_model(tmp_path / "in two", files=2))
    assert first != sample_of(write_model(tmp_path / "trained on", seed=1))


def test_of_very_many_tensors_some_from_all_over_are_looked_into(tmp_path: Path) -> None:
    whole = sample_of(write_model(tmp_path / "many", count=3 * TENSORS))
    assert whole == sample_of(write_model(tmp_path / "copy", count=3 * TENSORS))
    assert whole != sample_of(write_model(tmp_path / "other", 1, count=3 * TENSORS))


@pytest.mark.parametrize("at", [0, 1, 2])
def test_a_change_in_the_middle_of_any_tensor_is_seen(tmp_path: Path, at: int) -> None:
    tensors = {f"t{n}": np.zeros(4 * BYTES, np.float32) for n in range(3)}
    save_file(tensors, tmp_path / "model.safetensors")
    before = sample_of(tmp_path)
    tensors[f"t{at}"][2 * BYTES] = 1e-3
    save_file(tensors, tmp_path / "model.safetensors")
    assert sample_of(tmp_path) != before


def test_what_is_not_known_is_no_other_and_what_cannot_be_read_is(starter_model: Path, tmp_path: Path) -> None:
    model: ModelSpec = read_model(starter_model)
    assert not are_others("", model) and not are_others(sample_of(starter_model), model)
    assert are_others("0" * 64, model)
    assert are_others(sample_of(starter_model), msgspec.structs.replace(model, folder=str(tmp_path)))
    assert not are_others("0" * 64, msgspec.structs.replace(model, folder=""))
