"""Reading examples and model folders: every good and every bad way."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from desktop.core.dataset import Example, Message, read_jsonl, read_parquet, split, write_parquet
from desktop.core.models import read_header, read_model
from desktop.core.problems import ProblemError
from desktop.core.recipe import recipe_from
from desktop.core.runs import RunState
from desktop.services.places import Places
from desktop.services.preparing import all_problems, create_run, find_model, read_data
from desktop.services.runs import Runs


def codes(error: pytest.ExceptionInfo[ProblemError]) -> list[str]:
    """The codes of a caught error."""
    return [problem.code for problem in error.value.problems]


def safetensors_bytes(tensors: dict[str, tuple[str, list[int], list[int]]], data: int) -> bytes:
    """A safetensors file made by hand: name -> (dtype, shape, offsets), and `data` bytes of zeros."""
    header = {n: {"dtype": d, "shape": s, "data_offsets": o} for n, (d, s, o) in tensors.items()}
    text = json.dumps(header).encode()
    return len(text).to_bytes(8, "little") + text + bytes(data)


@pytest.fixture
def model(tmp_path: Path) -> Path:
    """A model folder of two small tensors."""
    folder = tmp_path / "model"
    folder.mkdir()
    tensors = {
        "model.embed_tokens.weight": ("BF16", [10, 4], [0, 80]),
        "model.layers.0.mlp.up_proj.weight": ("BF16", [8, 4], [80, 144]),
    }
    (folder / "model.safetensors").write_bytes(safetensors_bytes(tensors, 144))
    config = {"architectures": ["LlamaForCausalLM"], "hidden_size": 4, "num_hidden_layers": 1, "vocab_size": 10}
    (folder / "config.json").write_text(json.dumps(config | {"num_attention_heads": 2, "model_type": "llama"}))
    (folder / "tokenizer.json").write_text("{}")
    return folder


def test_a_model_is_known_by_its_headers(model: Path) -> None:
    spec = read_model(model)
    assert (spec.parameters, spec.linear_parameters, spec.embedding_parameters) == (72, 32, 40)
    assert spec.adapter_inputs_outputs == 12
    before = spec.fingerprint
    (model / "config.json").write_text(
        (model / "config.json").read_text().replace('"vocab_size": 10', '"vocab_size": 11')
    )
    assert read_model(model).fingerprint != before


@pytest.mark.parametrize(
    ("spoil", "code"),
    [
        (lambda m: (m / "config.json").unlink(), "model.config_missing"),
        (lambda m: (m / "config.json").write_text("{"), "model.config_damaged"),
        (lambda m: (m / "config.json").write_text("[]"), "model.config_damaged"),
        (lambda m: (m / "config.json").write_text('{"auto_map": {"A": "b"}}'), "model.remote_code"),
        (lambda m: (m / "config.json").write_text('{"quantization_config": {"x": 1}}'), "model.quantised"),
        (lambda m: (m / "tokenizer.json").unlink(), "model.tokenizer_missing"),
        (lambda m: (m / "model.safetensors").unlink(), "model.no_weights"),
        (lambda m: (m / "model.safetensors").rename(m / "pytorch_model.bin"), "model.pickle_only"),
        (lambda m: (m / "model.safetensors").write_bytes(b"abc"), "model.weights_damaged"),
        (lambda m: (m / "model.safetensors").write_bytes(b"\xff" * 64), "model.weights_damaged"),
        (
            lambda m: (m / "model.safetensors.index.json").write_text(
                '{"weight_map": {"a": "../outside.safetensors"}}'
            ),
            "model.shard_missing",
        ),
        (lambda m: (m / "model.safetensors.index.json").write_text("{}"), "model.weights_damaged"),
    ],
)
def test_every_fault_of_a_model_folder_has_its_words(model: Path, spoil, code: str) -> None:
    spoil(model)
    with pytest.raises(ProblemError) as caught:
        read_model(model)
    assert codes(caught) == [code]


@pytest.mark.parametrize(
    "tensor",
    [("BF16", [10, 4], [0, 800]), ("BF16", [10, 4], [-80, 0]), ("BF16", [10, 4], [80, 0]), ("BF16", [99, 4], [0, 80])],
)
def test_a_header_that_lies_is_not_believed(tmp_path: Path, tensor: tuple[str, list[int], list[int]]) -> None:
    path = tmp_path / "m.safetensors"
    path.write_bytes(safetensors_bytes({"a": tensor}, 80))
    with pytest.raises(ProblemError) as caught:
        read_header(path)
    assert codes(caught) == ["model.weights_damaged"]


def pair(n: int) -> Example:
    """One small example."""
    return Example((Message("user", f"q{n}"), Message("assistant", f"a{n}")))


def test_every_line_is_kept_or_named(tmp_path: Path) -> None:
    lines = [
        '\ufeff{"prompt": "a", "completion": "b"}', "", "nonsense", "[1]", '{"text": "x"}',
        '{"prompt": 1, "completion": "b"}',
        '{"prompt": " ", "completion": "b"}', '{"messages": [{"role": "user", "content": "x"}]}',
        '{"messages": [{"role": "assistant", "content": "x"}]}', '{"messages": "x"}', "[" * 100_000,
        '{"messages": [{"role": "system", "content": "s"}, {"role": "user", "content": "u"}, '
        '{"role": "assistant", "content": "a"}]}',
    ]  # fmt: skip
    path = tmp_path / "d.jsonl"
    path.write_text("\n".join(lines), "utf-8")
    found = read_jsonl(path)
    assert len(found.kept) == 2
    assert [left.line for left in found.left_out] == [3, 4, 5, 6, 7, 8, 9, 10, 11]
    assert [left.code for left in found.left_out][-3:] == ["row.role_order", "row.bad_messages", "row.not_json"]


@pytest.mark.parametrize(
    ("content", "code"), [(None, "data.missing"), (b"", "data.empty"), (b"\xff\xfe\x00x\n" * 3, "data.no_examples")]
)
def test_a_file_without_examples_is_said_in_words(tmp_path: Path, content: bytes | None, code: str) -> None:
    path = tmp_path / "d.jsonl"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(ProblemError) as caught:
        read_jsonl(path)
    assert codes(caught) == [code]


def test_the_split_is_seeded_and_twins_stay_together() -> None:
    examples = [pair(n % 30) for n in range(60)]
    train, held_out = split(examples, 0.2, 3)
    assert (len(train), len(held_out)) == (48, 12)
    assert not set(train) & set(held_out)
    assert split(examples, 0.2, 3) == (train, held_out)
    assert split(examples, 0.2, 4) != (train, held_out)


def test_parquet_gives_back_what_it_took_and_damage_is_seen(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    write_parquet(folder, {"train": [pair(1), pair(2)], "held_out": []})
    assert read_parquet(folder / "train.parquet") == [pair(1), pair(2)]
    assert read_parquet(folder / "held_out.parquet") == []
    (folder / "train.parquet").write_bytes(b"PAR1 no")
    with pytest.raises(ProblemError) as caught:
        read_parquet(folder / "train.parquet")
    assert codes(caught) == ["run.damaged"]


def test_code_beside_a_model_that_transformers_knows_is_passed_over(model: Path) -> None:
    config = json.loads((model / "config.json").read_text()) | {"auto_map": {"AutoModelForCausalLM": "x.Y"}}
    (model / "config.json").write_text(json.dumps(config | {"model_type": "phi3"}))
    assert read_model(model).model_type == "phi3"
    for odd in ("own", ["phi3"], None):
        (model / "config.json").write_text(json.dumps(config | {"model_type": odd}))
        with pytest.raises(ProblemError) as caught:
            read_model(model)
        assert caught.value.problems[0].code == "model.remote_code"


@pytest.fixture
def data_file(tmp_path: Path) -> Path:
    """Ten rows."""
    path = tmp_path / "rows.jsonl"
    path.write_text("".join(f'{{"prompt": "p{n}", "completion": "c{n}"}}\n' for n in range(10)))
    return path


def test_model_and_data_faults_come_together(home: Path) -> None:
    with pytest.raises(ProblemError) as caught:
        all_problems(lambda: find_model("/nowhere", Places()), lambda: read_data("/none.jsonl", None, 0.1, 0))
    assert codes(caught) == ["model.missing", "data.missing"]


def test_held_out_examples_that_were_trained_on_are_refused(data_file: Path) -> None:
    with pytest.raises(ProblemError) as caught:
        read_data(str(data_file), str(data_file), 0.1, 0)
    assert codes(caught) == ["data.leaked"]


def test_a_run_whose_process_is_gone_is_called_interrupted(home: Path, model: Path, data_file: Path) -> None:
    recipe = recipe_from({"model": str(model), "data": str(data_file), "epochs": 2, "name": "Übung 1"})
    folder = create_run(recipe, read_model(model), read_data(str(data_file), None, 0.1, 0), Places())
    runs = Runs(Places())
    assert folder.read().steps == 2
    assert folder.path.name.endswith("_model_ubung-1")
    assert runs.refresh(folder).state is RunState.queued
    folder.process.write_text('{"pid": 1, "started": 5.0}')  # a living pid, but another process
    outcome = runs.refresh(folder).outcome
    assert folder.read().state is RunState.interrupted
    assert outcome is not None
    assert outcome.problem is not None
    assert outcome.problem.code == "engine.vanished"
    assert runs.find("last").path == runs.find("Übung 1").path == runs.find(folder.path.name[:12]).path == folder.path
    with pytest.raises(ProblemError) as caught:
        runs.find("other")
    assert codes(caught) == ["run.unknown"]
    with pytest.raises(ProblemError) as caught:
        runs.stop(folder)
    assert codes(caught) == ["run.not_running"]


@pytest.mark.parametrize("chosen", ["1", "0-9", "1-", "3-1"])
def test_blocks_that_the_model_has_not_are_said_before_anything_is_written(
    home: Path, model: Path, data_file: Path, chosen: str
) -> None:
    spec, data = read_model(model), read_data(str(data_file), None, 0.1, 0)
    values = {"model": str(model), "data": str(data_file), "steps": 2, "method": "layers", "quantisation": "none"}
    recipe = recipe_from(values | {"chosen_layers": chosen})
    with pytest.raises(ProblemError) as caught:
        create_run(recipe, spec, data, Places())
    assert codes(caught) == ["method.no_such_blocks"]
    assert caught.value.problems[0].values == {"chosen": chosen, "layers": 1, "last": 0}
    assert not list(Places().runs.glob("*"))


def test_nothing_is_left_of_a_run_that_could_not_be_made(home: Path, model: Path, data_file: Path) -> None:
    home.mkdir()
    (home / "runs").write_text("in the way")
    recipe = recipe_from({"model": str(model), "data": str(data_file), "steps": 2})
    with pytest.raises(ProblemError):
        create_run(recipe, read_model(model), read_data(str(data_file), None, 0.1, 0), Places())
    assert (home / "runs").read_text() == "in the way"


def test_a_model_says_where_it_came_from_and_in_which_state(model: Path, tmp_path: Path) -> None:
    assert read_model(model).source == ""
    (model / "tunesmith.json").write_text('{"repo": "org/name", "commit": "abc123", "endpoint": "https://x"}', "utf-8")
    assert read_model(model).source == "org/name@abc123"
    (model / "tunesmith.json").write_text('{"repo": 3', "utf-8")
    assert read_model(model).source == ""
    (model / "tunesmith.json").unlink()
    cached = tmp_path / "models--some--one--else" / "snapshots" / "def456"
    cached.parent.mkdir(parents=True)
    model.rename(cached)
    assert read_model(cached).source == "some/one--else@def456"
