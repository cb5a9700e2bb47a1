"""A recipe on its way to another PC: what is in the file, what is not believed, and whether the same is here."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec
import pytest

from desktop.core.dataset import DatasetSpec
from desktop.core.models import ModelSpec, read_model
from desktop.core.presets import Budget
from desktop.core.problems import ProblemError
from desktop.core.recipe_file import (
    MOST_BYTES,
    SUFFIX,
    compare_base,
    compare_data,
    is_recipe,
    read_recipe_file,
    recipe_file,
    recipe_file_from,
)
from desktop.core.runs import RunFolder
from desktop.core.weights import sample_of
from desktop.data.library import Library
from desktop.services.dataset_work import add_dataset
from desktop.services.places import Places
from desktop.services.preparing import read_data
from desktop.services.recipe_files import compared, open_recipe, recipe_of_run, reusable, save_recipe, spec_of
from desktop.services.retraining import Beside, changes, keeping_documents, misfit_of, on_model, with_data
from desktop.services.settings import Settings
from tests.fixtures.ended_runs import ended_run, pairs, small_model

ROOMY = Budget("cpu", 60_000_000_000, "bf16")


@pytest.fixture
def run(home: Path, tmp_path: Path) -> RunFolder:
    return ended_run(small_model(tmp_path / "Small model"), pairs(tmp_path / "mine.jsonl", 20), rank=24)


@pytest.fixture
def saved(run: RunFolder, tmp_path: Path) -> Path:
    path = tmp_path / f"tickets{SUFFIX}"
    save_recipe(run, path)
    return path


def test_a_file_names_everything_and_points_nowhere(run: RunFolder, saved: Path, tmp_path: Path) -> None:
    text = saved.read_text("utf-8")
    assert str(tmp_path) not in text and "token" not in text.replace("answer_tokens", "").replace("next_token", "")
    file = read_recipe_file(saved)
    assert file == recipe_of_run(run)
    assert (file.recipe.model, file.recipe.data, file.recipe.rank) == ("Small model", "mine", 24)
    assert file.base.fingerprint == json.loads(run.model.read_bytes())["fingerprint"]
    assert (file.data.train, file.data.held_out) == (18, 2) and file.versions["torch"] == "2.13.0"
    assert is_recipe(saved) and not is_recipe(tmp_path / "recipe.json")


def test_names_that_look_like_paths_are_made_plain(run: RunFolder) -> None:
    model = msgspec.structs.replace(msgspec.json.decode(run.model.read_bytes(), type=ModelSpec), name="../..\\x:y")
    data = msgspec.json.decode(run.dataset.read_bytes(), type=DatasetSpec)
    data = msgspec.structs.replace(data, name="~/mails: 2024/\x07all ")
    recipe = msgspec.structs.replace(recipe_of_run(run).recipe, held_out="C:\\x\\held.jsonl", documents="run:2026_x")
    written = msgspec.json.encode(recipe_file(recipe, model, data, {}))
    again = recipe_file_from(written, "f").recipe
    assert (again.held_out, again.documents) == ("held.jsonl", "2026_x")
    assert "/" not in again.model + again.data and ":" not in again.data
    hub = msgspec.structs.replace(model, source="org/Some-Model@0123abc")
    assert (
        recipe_file_from(msgspec.json.encode(recipe_file(recipe, hub, data, {})), "f").recipe.model == "org/Some-Model"
    )


Spoil = Callable[[dict[str, Any]], object]


@pytest.mark.parametrize(
    ("spoil", "codes"),
    [
        (lambda raw: raw.update(format=2), {"recipe_file.newer"}),
        (lambda raw: raw.pop("format"), {"recipe_file.not_one"}),
        (lambda raw: raw.update(format=True), {"recipe_file.not_one"}),
        (lambda raw: raw.update(run_me="x"), {"recipe_file.unknown_field"}),
        (lambda raw: raw["base"].update(path="/x"), {"recipe_file.unknown_field"}),
        (lambda raw: raw["data"].update(rows=[1]), {"recipe_file.unknown_field"}),
        (lambda raw: raw["recipe"].update(rnak=3), {"recipe.unknown_field_near"}),
        (lambda raw: raw["recipe"].update(rank=0, alpha=-1), {"recipe.wrong_value"}),
        (lambda raw: raw.pop("base"), {"recipe_file.wrong_value"}),
        (lambda raw: raw["data"].update(train="many"), {"recipe_file.wrong_value"}),
        (lambda raw: raw["base"].update(fingerprint="0" * 63), {"recipe_file.wrong_hash"}),
        (lambda raw: raw["recipe"].update(model="/etc/passwd"), {"recipe_file.path"}),
        (lambda raw: raw["recipe"].update(model="../../x"), {"recipe_file.path"}),
        (lambda raw: raw["recipe"].update(model="org/.."), {"recipe_file.path"}),
        (lambda raw: raw["recipe"].update(data="C:\\x"), {"recipe_file.path"}),
        (lambda raw: raw["recipe"].update(data="run:2026"), {"recipe_file.path"}),
        (lambda raw: raw["recipe"].update(data="~root"), {"recipe_file.path"}),
        (lambda raw: raw["recipe"].update(held_out="..", documents="a/b"), {"recipe_file.path"}),
        (
            lambda raw: (raw.update(x=1), raw["recipe"].update(rank="big")),
            {"recipe_file.unknown_field", "recipe.wrong_value"},
        ),
    ],
)
def test_what_is_wrong_is_said_all_at_once(saved: Path, spoil: Spoil, codes: set[str]) -> None:
    raw = json.loads(saved.read_bytes())
    spoil(raw)
    with pytest.raises(ProblemError) as refused:
        recipe_file_from(json.dumps(raw).encode(), "f")
    assert {problem.code for problem in refused.value.problems} == codes


def test_large_missing_and_foreign_files(tmp_path: Path) -> None:
    big = tmp_path / f"big{SUFFIX}"
    big.write_bytes(b" " * (MOST_BYTES + 1))
    for path, code in ((big, "too_large"), (tmp_path / "none", "missing"), (tmp_path, "read")):
        with pytest.raises(ProblemError) as refused:
            read_recipe_file(path)
        assert refused.value.problems[0].code.endswith(code)


def test_the_same_is_found_and_what_differs_is_said(run: RunFolder, saved: Path, tmp_path: Path) -> None:
    model = tmp_path / "Small model"
    here = Settings(model_folders=[str(model)])
    opened = open_recipe(saved, Places(), here)
    assert opened.data == f"run:{run.path.name}" and opened.base and opened.base[1].folder == str(model)
    data = read_data(opened.data, None, 0.0, 0, Places())
    assert [problem.code for problem in compared(opened.file, opened.base[1], data)] == [
        "recipe_file.base_same", "recipe_file.data_same",
    ]  # fmt: skip
    trained_on = msgspec.structs.replace(opened.file.base, weights="0" * 64)
    assert opened.file.base.weights == sample_of(model)
    assert compare_base(msgspec.structs.replace(opened.file, base=trained_on), opened.base[1]).code.endswith("differs")
    file, other = opened.file, read_model(small_model(tmp_path / "Other", rows=4))
    assert compare_base(file, other).code == "recipe_file.base_differs"
    assert compare_base(file, None).code == "recipe_file.base_absent"
    assert compare_data(file, None).code == "recipe_file.data_absent"
    more = read_data(str(pairs(tmp_path / "more.jsonl", 30)), None, 0.1, 0, Places())
    said = compared(file, other, more)[1]
    assert said.code == "recipe_file.data_differs" and said.values["here_train"] == 27
    # the same file read on its own has the same sums
    own = spec_of(read_data(str(tmp_path / "mine.jsonl"), None, 0.1, 0, Places()))
    assert own is not None and compare_data(file, own).code == "recipe_file.data_same"
    run.train_data.unlink()
    assert open_recipe(saved, Places(), Settings()).data == ""
    assert open_recipe(saved, Places(), Settings()).base is None


def test_a_recipe_on_other_data_stays_as_it_was(run: RunFolder, saved: Path, tmp_path: Path) -> None:
    model = read_model(tmp_path / "Small model")
    more = pairs(tmp_path / "more.jsonl", 60)
    data = read_data(str(more), None, 0.1, 0, Places())
    opened, again = open_recipe(saved, Places(), Settings()).earlier, reusable(run, Places())[0]
    assert (opened.recipe.data, again.recipe.data) == (f"run:{run.path.name}", "?")
    for earlier in (opened, again):
        assert earlier.asks == "data"
        taken = msgspec.structs.replace(earlier, recipe=with_data(earlier.recipe, str(more)))
        assert misfit_of(taken, model, data.shape, data.name) is None
        assert misfit_of(taken, model, "image", "x").code == "recipe_file.other_shape"  # type: ignore[union-attr]
        plan = on_model(taken, "Small model", model, data.facts, ROOMY)
        assert plan.recipe.data == str(more) and plan.recipe.rank == 24 and list(changes(taken, plan.recipe)) == []
    found, base = reusable(run, Places())
    assert base is not None and base[1] == model
    (tmp_path / "Small model" / "config.json").unlink()
    assert reusable(run, Places()) == (found, None)


def test_the_starter_data_are_known(home: Path) -> None:
    spec = spec_of(read_data("starter", None, 0.0, 0, Places()))
    assert spec is not None and (spec.train, spec.held_out) == (800, 100)


@pytest.mark.parametrize("gone", ["recipe", "model", "dataset"])
def test_a_run_that_lacks_its_records_cannot_be_saved(run: RunFolder, tmp_path: Path, gone: str) -> None:
    getattr(run, gone).write_text("{")
    with pytest.raises(ProblemError) as refused:
        save_recipe(run, tmp_path / "x.json")
    assert refused.value.problems[0].code == "recipe_file.incomplete" and not (tmp_path / "x.json").exists()


def test_documents_that_are_the_same_here_come_along(run: RunFolder, saved: Path, tmp_path: Path) -> None:
    text = tmp_path / "bees.txt"
    text.write_text("\n\n".join(f"A bee of hive {n} flies far. " * 20 for n in range(20)), "utf-8")
    places = Places()
    library = Library(places.datasets)
    entry = add_dataset(library, library.create([text]), lambda _share, _step: None, lambda: False)
    assert entry.prepared is not None
    raw = json.loads(saved.read_bytes())
    raw["recipe"]["documents"] = "hives"
    saved.write_text(json.dumps(raw))
    opened = open_recipe(saved, places, Settings())
    assert opened.earlier.beside == Beside("hives") and opened.earlier.recipe.documents is None
    raw["data"]["documents_sha256"] = f"{entry.prepared.train_sha256} {entry.prepared.held_out_sha256}"
    saved.write_text(json.dumps(raw))
    here = open_recipe(saved, places, Settings()).earlier
    assert here.beside is not None and here.beside.reference == entry.recipe.name == here.recipe.documents
    assert here.beside.tokens > 1000
    without = keeping_documents(here, False)
    assert without.recipe.documents is None and keeping_documents(without, True) == here
