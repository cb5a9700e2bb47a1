"""Any content of the program's own small files, any config of a model, any name a person types."""

from __future__ import annotations

import json
from pathlib import Path

import msgspec
import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from desktop.core.comparison import read_comparison
from desktop.core.events import read_commands, read_events
from desktop.core.models import ModelSpec, read_header, read_model
from desktop.core.problems import ProblemError
from desktop.core.processes import living_process
from desktop.core.recipe import read_recipe
from desktop.core.runs import RunFolder, read_record
from desktop.services.places import Places
from desktop.services.preparing import find_model, read_data
from desktop.services.runs import Runs
from desktop.services.settings import Settings, load_settings

FEW = settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
DEEP = b'{"a":' + b"[" * 100_000
NOT_TEXT = b'{"id": "\xff", "event": "phase", "phase": "\xff", "at": 1, "geometry": "\xff", "answer_tokens": "\xff"}'
JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**70), 2**70) | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(max_size=6),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=6), inner, max_size=3),
    max_leaves=6,
)  # fmt: skip
NAMES = st.text(max_size=30) | st.sampled_from(["", "..", "/", "~", "~nobody-here/x", "\0", "a/b", "x" * 300])


@FEW
@given(st.binary(max_size=80) | JSON.map(lambda value: json.dumps(value).encode()))
@example(DEEP)
@example(NOT_TEXT)
def test_any_content_of_the_own_files_is_a_record_or_a_problem(tmp_path: Path, content: bytes) -> None:
    folder, places = RunFolder(tmp_path), Places(tmp_path)
    for name in ("run.json", "comparison.json", "recipe.json", "process.json", "events.jsonl", "settings.json"):
        (tmp_path / name).write_bytes(content)
    for read in (lambda: read_record(folder.run), lambda: read_comparison(tmp_path / "comparison.json"),
                 lambda: read_recipe(folder.recipe)):  # fmt: skip
        try:
            read()
        except ProblemError as error:
            assert error.problems
    assert living_process(folder) is None
    assert isinstance(load_settings(places), Settings)
    (tmp_path / "events.jsonl").write_bytes(content + b"\n")
    read_events(folder.events)
    read_commands(folder.events)


CONFIG_KEYS = st.sampled_from(
    ["architectures", "text_config", "hidden_size", "num_attention_heads", "head_dim", "max_position_embeddings",
     "model_type", "num_hidden_layers", "vocab_size", "auto_map", "intermediate_size"]
)  # fmt: skip


@FEW
@given(st.dictionaries(CONFIG_KEYS, JSON, max_size=6).map(lambda value: json.dumps(value).encode()))
@example(DEEP)
@example(b'{"architectures": null, "num_attention_heads": 1}')
@example(b'{"architectures": {"a": 1}}')
@example(b'{"architectures": [3]}')
@example(b'{"architectures": 3}')
@example(b'{"text_config": "x"}')
def test_any_config_is_a_sound_model_or_a_problem(tmp_path: Path, config: bytes) -> None:
    (tmp_path / "config.json").write_bytes(config)
    (tmp_path / "tokenizer.json").write_text("{}")
    header = b'{"a":{"dtype":"F32","shape":[1],"data_offsets":[0,4]}}'
    (tmp_path / "model.safetensors").write_bytes(len(header).to_bytes(8, "little") + header + bytes(4))
    try:
        spec = read_model(tmp_path)
    except ProblemError as error:
        assert error.problems
    else:
        assert msgspec.json.decode(msgspec.json.encode(spec), type=ModelSpec) == spec


ENTRY = st.fixed_dictionaries(
    {}, optional={"dtype": st.sampled_from(["F32", "BF16", "F8_E4M3", "?"]) | JSON,
                  "shape": st.lists(st.integers(-3, 5), max_size=3) | JSON,
                  "data_offsets": st.lists(st.integers(-4, 40), min_size=2, max_size=2) | JSON},
)  # fmt: skip


@FEW
@given(st.dictionaries(st.text(max_size=5), ENTRY | JSON, max_size=3).map(lambda value: json.dumps(value).encode()))
@example(DEEP)
@example(b'{"a":{"dtype":"F32","shape":[-2,-2],"data_offsets":[0,16]}}')
@example(
    b'{"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8]},"b":{"dtype":"F32","shape":[2],"data_offsets":[4,12]}}'
)
def test_any_header_is_true_or_a_problem(tmp_path: Path, header: bytes) -> None:
    path = tmp_path / "m.safetensors"
    path.write_bytes(len(header).to_bytes(8, "little") + header + bytes(40))
    try:
        tensors = read_header(path)
    except ProblemError as error:
        assert [problem.code for problem in error.problems] == ["model.weights_damaged"]
    else:
        assert all(size >= 0 for tensor in tensors for size in tensor.shape)
        widths = {"F32": 4, "BF16": 2, "F8_E4M3": 1}
        assert sum(tensor.count * widths.get(tensor.dtype, 1) for tensor in tensors) <= 40


@FEW
@given(NAMES, st.none() | NAMES)
@example("x" * 300, "x" * 300)
@example("~nobody-here/x", None)
@example("\0", "\0")
def test_any_name_a_person_types_is_found_or_a_problem(tmp_path: Path, name: str, held_out: str | None) -> None:
    places = Places(tmp_path)
    for look in (lambda: find_model(name, places), lambda: read_data(name, held_out, 0.1, 0)):
        if name == "starter":
            continue
        with pytest.raises(ProblemError):
            look()
    with pytest.raises(ProblemError):
        Runs(places).find(name)
