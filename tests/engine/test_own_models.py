"""What a run has learned becomes a base model of one's own: exported merged, offered, and trained on."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest

from desktop.core.events import Evaluated, read_events
from desktop.core.models import ModelSpec, read_model
from desktop.core.recipe import recipe_from
from desktop.core.runs import RunFolder, RunState
from desktop.services.export_source import source_of_run
from desktop.services.exporting import Wish, default_target, export
from desktop.services.model_list import models_here, reference_of
from desktop.services.places import Places
from desktop.services.preparing import create_run, find_model, read_data
from desktop.services.settings import Settings

from .conftest import MakeRun

pytestmark = [pytest.mark.training, pytest.mark.usefixtures("warm_python")]


def test_a_run_is_merged_and_trained_on(
    make_run: MakeRun, train: Callable[[RunFolder], int], tiny_model: Path, jsonl: Path
) -> None:
    places, settings = Places(), Settings()
    first = make_run(name="colours")
    assert train(first) == 0
    source = source_of_run(first)
    target = default_target(source, "merged", "", places, settings)
    export(Wish(kind="merged", target=target, source=source), places, lambda *_: None, lambda: False)

    (own,) = (model for _, model in models_here(places, settings) if isinstance(model, ModelSpec) and model.own)
    assert (own.name, own.own, own.folder) == ("colours (merged)", "colours", str(target))
    assert own.parameters == read_model(tiny_model).parameters
    assert reference_of(places, settings, str(target)) == str(target)
    for name in ("colours (merged)", "colours", target.name, str(target)):
        assert find_model(name, places) == own
    listed = subprocess.run(
        [sys.executable, "-m", "desktop", "models", "list"], capture_output=True, text=True, check=True
    ).stdout
    assert "colours (merged)" in listed and "merged here" in listed

    values = msgspec.to_builtins(msgspec.json.decode(first.recipe.read_bytes()))
    recipe = recipe_from(values | {"name": "more", "model": "colours"})
    second = create_run(recipe, find_model("colours", places), read_data(str(jsonl), None, 0.1, 0), places)
    assert train(second) == 0
    record = second.read()
    assert (record.state, record.base_model) == (RunState.finished, "colours (merged)")
    # it began where the first one ended
    before, after = (
        [look.loss for look in read_events(run.events)[0] if isinstance(look, Evaluated)] for run in (first, second)
    )
    assert after[0] == pytest.approx(before[-1], rel=1e-3) and after[0] < 0.999 * before[0]

    shutil.rmtree(target)
    assert not [model for _, model in models_here(places, settings) if isinstance(model, ModelSpec) and model.own]
