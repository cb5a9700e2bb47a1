"""Any bytes and any values: a result or a problem, never anything else."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.core.dataset import read_jsonl
from desktop.core.events import read_events
from desktop.core.models import read_header
from desktop.core.problems import ProblemError
from desktop.core.recipe import FIELDS, Recipe, recipe_from
from desktop.core.runs import read_record, safe_word

FEW = settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=8,
)
LINES = st.sampled_from(
    [b'{"prompt": "a", "completion": "b"}', b"{}", b"[", b"\xff", b"", b"\x00", b'{"messages": []}']
)


@FEW
@given(st.lists(LINES | st.binary(max_size=40), max_size=12))
def test_any_lines_are_kept_or_named(tmp_path: Path, lines: list[bytes]) -> None:
    path = tmp_path / "d.jsonl"
    path.write_bytes(b"\n".join(lines))
    expected = sum(1 for line in path.read_bytes().split(b"\n") if line.strip())
    try:
        found = read_jsonl(path)
    except ProblemError as error:
        assert error.problems[0].code in {"data.no_examples", "data.empty"}
    else:
        assert len(found.kept) + len(found.left_out) == expected


@FEW
@given(st.dictionaries(st.sampled_from(FIELDS) | st.text(max_size=10), JSON, max_size=8) | JSON)
def test_any_values_are_a_recipe_or_problems(raw: object) -> None:
    try:
        assert isinstance(recipe_from(raw), Recipe)
    except ProblemError as error:
        assert error.problems


@FEW
@given(st.binary(max_size=200))
def test_any_bytes_are_weights_or_a_problem(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "m.safetensors"
    path.write_bytes(content)
    try:
        read_header(path)
    except ProblemError as error:
        assert [problem.code for problem in error.problems] == ["model.weights_damaged"]


@FEW
@given(st.binary(max_size=200), st.integers(0, 300))
def test_any_cut_of_a_run_folder_can_be_read(tmp_path: Path, content: bytes, cut: int) -> None:
    good = b'{"event":"phase","phase":"model","at":1.0}\n'
    path = tmp_path / "events.jsonl"
    path.write_bytes((good * 5 + content)[:cut])
    events, end = read_events(path)
    assert len(events) >= min(cut // len(good), 5)
    assert end <= cut
    (tmp_path / "run.json").write_bytes(content)
    with pytest.raises(ProblemError):
        read_record(tmp_path / "run.json")


@given(st.text())
def test_any_name_makes_a_safe_folder_name(text: str) -> None:
    word = safe_word(text)
    assert set(word) <= set("abcdefghijklmnopqrstuvwxyz0123456789.-")
    assert word == word.strip("-.")
    assert len(word) <= 40
