"""The examples that a run keeps are counted in the tokens of the next model, too."""

from __future__ import annotations

import json
from pathlib import Path

import msgspec
import pytest

from desktop.core.data_jobs import CountKept
from desktop.core.dataset import DatasetSpec, read_parquet
from desktop.core.datasets import TokenNumbers
from desktop.core.files import write_json
from desktop.core.models import read_model
from desktop.core.problems import ProblemError
from desktop.core.recipe import recipe_from
from desktop.core.runs import RunFolder
from desktop.data.tokens import Counter
from desktop.services.data_process import shared_process
from desktop.services.places import Places
from desktop.services.preparing import create_run, read_data, with_tokens

pytestmark = pytest.mark.usefixtures("home")


@pytest.fixture
def run(tmp_path: Path, starter_model: Path) -> RunFolder:
    """A run with long questions and short answers, and general examples among what it trains on."""
    path = tmp_path / "long.jsonl"
    rows = [{"prompt": " ".join(map(str, range(n * n))), "completion": "Yes."} for n in range(5, 25)]
    path.write_text("\n".join(map(json.dumps, rows)))
    recipe = recipe_from(
        {"name": "Long", "model": str(starter_model), "data": str(path), "steps": 5, "general_share": 0.5}
    )
    return create_run(recipe, read_model(starter_model), read_data(str(path), None, 0.2, 0), Places())


def count(run: RunFolder, model: Path) -> TokenNumbers:
    return shared_process().ask(CountKept(str(run.path), str(model)), TokenNumbers)


def test_kept_examples_are_counted_without_the_general_ones(run: RunFolder, starter_model: Path) -> None:
    spec = msgspec.json.decode(run.dataset.read_bytes(), type=DatasetSpec)
    assert spec.general
    own = [*read_parquet(run.train_data)[: spec.train - spec.general], *read_parquet(run.held_out_data)]
    lengths = Counter(starter_model).count(own)
    numbers = count(run, starter_model)
    assert (numbers.rows, numbers.total, numbers.longest) == (20, int(lengths.sum()), int(lengths.max()))
    data = read_data(f"run:{run.path.name}", None, 0.1, 0, Places())
    planned = with_tokens(data, numbers).facts
    assert planned.tokens == round(lengths.mean() * data.train) != data.facts.tokens


def test_a_run_whose_examples_are_gone_is_damaged(run: RunFolder, starter_model: Path) -> None:
    write_json(run.dataset, {"name": "half"})
    with pytest.raises(ProblemError) as stopped:
        count(run, starter_model)
    assert [problem.code for problem in stopped.value.problems] == ["run.damaged"]
