"""Merged models that were exported here are base models: found wherever they lie, named by their run, if sound."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import msgspec
import pytest

from desktop.core.adapters import AdapterRecord, Base
from desktop.core.choices import cannot_be_taught, cannot_learn
from desktop.core.exports import MARK, Exported, write_exported
from desktop.core.files import write_json
from desktop.core.models import ModelSpec, read_model
from desktop.core.peft_adapter import PeftAdapter
from desktop.core.problems import ProblemError
from desktop.core.recipe import recipe_from
from desktop.core.runs import RunFolder
from desktop.core.weights import same_model, sample_of
from desktop.services.adapters import base_here, base_models
from desktop.services.answerers import answerers, of_model
from desktop.services.model_list import add_model_folder, models_here
from desktop.services.places import Places
from desktop.services.preparing import create_run, find_model, read_data
from desktop.services.settings import Settings


def make_model(folder: Path, fill: int = 0, architecture: str = "LlamaForCausalLM") -> Path:
    """A model of one small matrix whose bytes are all `fill`."""
    folder.mkdir(parents=True)
    header = json.dumps({"a": {"dtype": "BF16", "shape": [8, 4], "data_offsets": [0, 64]}}).encode()
    (folder / "model.safetensors").write_bytes(len(header).to_bytes(8, "little") + header + bytes([fill] * 64))
    config = {"architectures": [architecture], "hidden_size": 4, "num_hidden_layers": 1, "vocab_size": 10}
    (folder / "config.json").write_text(json.dumps(config))
    (folder / "tokenizer.json").write_text("{}")
    return folder


@pytest.fixture
def run(home: Path, tmp_path: Path) -> RunFolder:
    """A run called “tickets”, on a base in the store."""
    rows = tmp_path / "rows.jsonl"
    rows.write_text("".join(f'{{"prompt": "p{n}", "completion": "c{n}"}}\n' for n in range(10)))
    base = make_model(Places().models / "base")
    recipe = recipe_from({"model": "base", "data": str(rows), "steps": 5, "name": "tickets"})
    return create_run(recipe, read_model(base), read_data(str(rows), None, 0.1, 0), Places())


def exported(run: RunFolder, folder: Path, at: float = 1.0, **how: str) -> Path:
    """A merged model in `folder`, noted beside its run."""
    made = make_model(folder, 1, **how)
    write_exported(run, Exported(kind="merged", folder=str(made), bytes=64, at=at, seconds=1.0))
    return made


def own() -> dict[str, str]:
    """The own models that are offered, folders by name."""
    found = (model for _, model in models_here(Places(), Settings()))
    return {model.name: model.folder for model in found if isinstance(model, ModelSpec) and model.own}


def test_they_are_offered_by_the_name_of_their_run_wherever_they_lie(run: RunFolder, tmp_path: Path) -> None:
    assert own() == {}
    first = exported(run, Places().exports / "one_merged", at=1.0)
    assert own() == {"tickets (merged)": str(first)}
    second = exported(run, tmp_path / "elsewhere" / "two", at=2.0)
    names = {"tickets (merged, two)": str(second), "tickets (merged, one_merged)": str(first)}
    assert own() == names
    places, settings = Places(), Settings()
    add_model_folder(places, settings, second)  # by hand as well: once is enough
    assert [name for name, _ in models_here(places, settings)] == ["base", str(second), str(first)]
    assert find_model("tickets", places).folder == find_model("two", places).folder == str(second)
    assert find_model("tickets (merged, one_merged)", places).folder == str(first)
    assert find_model(str(first), places).own == "tickets"
    shutil.rmtree(second)
    assert own() == {"tickets (merged)": str(first)}
    with pytest.raises(ProblemError) as gone:
        find_model("two", places)
    assert gone.value.problems[0].code == "model.missing"


def test_one_on_a_drive_that_does_not_answer_is_left_out(run: RunFolder, tmp_path: Path) -> None:
    """A folder that the system refuses to look at, here for its length: a dead network drive refuses alike."""
    sound = exported(run, Places().exports / "sound")
    write_exported(run, Exported(kind="merged", folder=str(tmp_path / ("x" * 300)), bytes=64, at=9.0, seconds=1.0))
    assert own() == {"tickets (merged)": str(sound)}
    assert find_model("tickets", Places()).folder == str(sound)


def test_one_whose_run_is_gone_goes_by_its_folder(run: RunFolder) -> None:
    kept = exported(run, Places().exports / "kept")
    shutil.rmtree(run.path)
    assert own() == {"kept": str(kept)}


def test_models_of_the_store_and_folders_come_before_own_ones(run: RunFolder, tmp_path: Path, monkeypatch) -> None:
    exported(run, Places().exports / "base")
    assert not find_model("base", Places()).own
    monkeypatch.chdir(tmp_path)
    make_model(tmp_path / "tickets")
    assert not find_model("tickets", Places()).own


def test_a_kind_without_a_head_for_labels_is_refused_before_a_run_is_made(run: RunFolder, tmp_path: Path) -> None:
    model = msgspec.structs.replace(read_model(make_model(tmp_path / "granite")), model_type="granite")
    assert model.learns_as == "writer" and model.writes and cannot_learn(model, "label") is None
    rows = tmp_path / "labels.jsonl"
    rows.write_text("".join(f'{{"text": "a text {n}", "label": "{"ab"[n % 2]}"}}\n' for n in range(20)))
    recipe = recipe_from({"model": "granite", "data": str(rows), "steps": 5, "objective": "labels", "method": "head"})
    with pytest.raises(ProblemError) as refused:
        create_run(recipe, model, read_data(str(rows), None, 0.1, 0), Places())
    assert refused.value.problems[0].code == "choice.only_writes"
    problem = cannot_be_taught(model, "number")
    assert problem is not None and problem.code == "choice.only_writes"


def test_one_with_a_head_for_labels_goes_on_learning_labels_and_writes_nothing(run: RunFolder, tmp_path: Path) -> None:
    exported(run, Places().exports / "one", architecture="LlamaForSequenceClassification")
    model = find_model("tickets", Places())
    assert (model.kind, model.learns_as, model.own) == ("decoder", "encoder", "tickets")
    problem = cannot_learn(model, "chat")
    assert problem is not None and problem.code == "choice.encoder_reads" and cannot_learn(model, "label") is None
    rows = tmp_path / "rows.jsonl"
    recipe = recipe_from({"model": "tickets", "data": str(rows), "steps": 5, "name": "more"})
    with pytest.raises(ProblemError) as refused:
        create_run(recipe, model, read_data(str(rows), None, 0.1, 0), Places())
    assert refused.value.problems[0].code == "model.encoder_cannot_write"
    assert model not in base_models(Places()), "no adapter that writes belongs on it"
    assert answerers(Places(), Settings(), [])[1] == [of_model(find_model("base", Places()))], "nobody can talk to it"


def test_half_written_and_broken_ones_are_left_out(run: RunFolder) -> None:
    exports = Places().exports
    write_json(exported(run, exports / "under way") / MARK, {})
    broken = exported(run, exports / "broken") / "model.safetensors"
    broken.write_bytes(broken.read_bytes()[:-1])
    make_model(exports / ".three.tmp")
    (exported(run, exports / "bare") / "config.json").unlink()
    (exports / "file").write_text("not a folder")
    (run.exports / "9-merged.json").write_text("{")
    assert own() == {}
    sound = exported(run, exports / "sound")
    assert own() == {"tickets (merged)": str(sound)}


def test_an_adapter_of_the_base_is_none_of_what_was_merged_of_it(run: RunFolder, tmp_path: Path) -> None:
    base = read_model(Places().models / "base")
    mine = find_model(str(exported(run, Places().exports / "mine")), Places())
    assert mine.fingerprint == base.fingerprint  # the same shapes, in files of the same size
    of_base, of_mine = sample_of(Path(base.folder)), sample_of(Path(mine.folder))
    for models in ([base, mine], [mine, base]):
        assert same_model(base.fingerprint, of_base, models) == base
        assert same_model(base.fingerprint, of_mine, models) == mine
        assert same_model(base.fingerprint, "", models) == base
    assert same_model(base.fingerprint, of_base, [mine]) is None


def test_an_adapter_whose_base_is_gone_is_not_put_on_what_only_has_its_shapes(run: RunFolder, home: Path) -> None:
    """It was imported onto a merged model, of which the base alone is left."""
    base = read_model(Places().models / "base")
    mine = find_model(str(exported(run, Places().exports / "mine")), Places())
    imported = Base(mine.name, "", mine.fingerprint, sample_of(Path(mine.folder)))
    record = AdapterRecord(name="One", came_from="imported", created=1.0, base=imported, sha256="")
    adapter = PeftAdapter(kind="lora", config={}, tensors={}, base_named="")
    assert base_here(record, adapter, [base, mine]) == mine
    assert base_here(record, adapter, [base]) is None
