"""The base is quantised once; after that its 4-bit form is read from disk, and never mistaken for another's."""

from __future__ import annotations

import os
import shutil
from pathlib import Path
from typing import Any

import pytest
import safetensors.torch
import torch

from desktop.core.recipe import Recipe, recipe_from
from desktop.engine import base_cache, parts

from .conftest import MakeRun
from .zygote import Zygote

pytestmark = pytest.mark.training
CPU = torch.device("cpu")


@pytest.fixture
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty cache folder."""
    monkeypatch.setenv(base_cache.VARIABLE, str(tmp_path / "cache"))
    return tmp_path / "cache" / "nf4"


def recipe(**changes: Any) -> Recipe:
    """A QLoRA recipe."""
    return recipe_from({"model": "x", "data": "y", "steps": 1, "precision": "fp32"} | changes)


def logits(model: Any) -> torch.Tensor:
    """Of a few tokens."""
    with torch.no_grad():
        found: torch.Tensor = model(torch.arange(3, 40)[None]).logits
    return found


def test_the_second_time_the_same_numbers_come_from_disk(cache: Path, tiny_model: Path) -> None:
    first, key = parts.load_base(tiny_model, recipe(), CPU)
    assert [folder.name for folder in cache.iterdir() if folder.is_dir()] == [key]
    stamp = (cache / key / "model.safetensors").stat().st_mtime_ns
    second, again = parts.load_base(tiny_model, recipe(), CPU)
    assert again == key
    assert torch.equal(logits(first), logits(second))
    assert (cache / key / "model.safetensors").stat().st_mtime_ns == stamp
    # what is in the cache is what is used: changed bytes show
    kept = safetensors.torch.load_file(cache / key / "model.safetensors")
    kept["model.norm.weight"] = kept["model.norm.weight"] * 2
    safetensors.torch.save_file(kept, cache / key / "model.safetensors", metadata={"format": "pt"})
    assert not torch.equal(logits(parts.load_base(tiny_model, recipe(), CPU)[0]), logits(first))


def test_other_content_is_another_base_even_with_the_same_shapes(cache: Path, tiny_model: Path, tmp_path: Path) -> None:
    _, key = parts.load_base(tiny_model, recipe(), CPU)
    other = shutil.copytree(tiny_model, tmp_path / "other")
    weights = safetensors.torch.load_file(other / "model.safetensors")
    weights["model.norm.weight"] = weights["model.norm.weight"] * 2
    safetensors.torch.save_file(weights, other / "model.safetensors", metadata={"format": "pt"})
    _, its_key = parts.load_base(other, recipe(), CPU)
    assert its_key != key
    _, in_bf16 = parts.load_base(tiny_model, recipe(precision="bf16"), CPU)
    assert in_bf16 not in (key, its_key)


def test_a_file_is_hashed_once_while_it_stays_the_same(cache: Path, tiny_model: Path) -> None:
    key = base_cache.base_key(tiny_model, "fp32")
    file = tiny_model / "model.safetensors"
    before = file.stat()
    assert base_cache.base_key(tiny_model, "fp32") == key
    os.utime(file, ns=(before.st_atime_ns, before.st_mtime_ns + 10**9))
    assert base_cache.base_key(tiny_model, "fp32") == key, "a new date, the same content"
    os.utime(file, ns=(before.st_atime_ns, before.st_mtime_ns))


def test_a_damaged_cache_is_made_anew(cache: Path, tiny_model: Path) -> None:
    first, key = parts.load_base(tiny_model, recipe(), CPU)
    (cache / key / "model.safetensors").write_bytes(b"junk")
    second, _ = parts.load_base(tiny_model, recipe(), CPU)
    assert torch.equal(logits(first), logits(second))
    third, _ = parts.load_base(tiny_model, recipe(), CPU)
    assert torch.equal(logits(first), logits(third))
    assert (cache / key / "model.safetensors").stat().st_size > 1000


def test_a_cache_that_cannot_be_written_is_no_reason_to_stop(
    tiny_model: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("not a folder")
    monkeypatch.setenv(base_cache.VARIABLE, str(tmp_path / "file"))
    model, _ = parts.load_base(tiny_model, recipe(), CPU)
    assert torch.isfinite(logits(model)).all()


def test_bases_unused_for_long_make_room(cache: Path, tiny_model: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    cache.mkdir(parents=True)
    for name, size, age in (("old", 3_000_000, 100), ("newer", 3_000_000, 50)):
        (cache / name).mkdir()
        (cache / name / "config.json").write_text("{}")
        (cache / name / "model.safetensors").write_bytes(bytes(size))
        os.utime(cache / name / "config.json", (10**9 - age, 10**9 - age))
    from desktop.core.files import free_bytes

    needed = 3_000_000 + 13_500_000  # one of the two and the tiny model's own
    monkeypatch.setattr(base_cache, "LIMIT", needed / free_bytes(cache))
    _, key = parts.load_base(tiny_model, recipe(), CPU)
    assert sorted(folder.name for folder in cache.iterdir() if folder.is_dir()) == sorted(["newer", key])


def test_a_run_continued_on_a_base_quantised_anew_says_so(make_run: MakeRun, zygote: Zygote) -> None:
    import msgspec

    from desktop.core.events import Noticed, read_events
    from desktop.core.files import sha256_of, write_json
    from desktop.core.runs import ExitCode, RunState

    folder = make_run(quantisation="nf4", compare_examples=0)
    assert zygote.train(folder, pause_at=[3, 0]) == ExitCode.paused
    newest = folder.newest_checkpoint()
    assert newest is not None
    state = msgspec.json.decode((newest / "state.json").read_bytes()) | {"base": "another"}
    write_json(newest / "state.json", state)
    sums = msgspec.json.decode((newest / "checksums.json").read_bytes())
    write_json(newest / "checksums.json", sums | {"state.json": sha256_of(newest / "state.json")})
    folder.move(RunState.queued)
    assert zygote.train(folder) == 0
    codes = [event.notice.code for event in read_events(folder.events)[0] if isinstance(event, Noticed)]
    assert "notice.other_base" in codes
