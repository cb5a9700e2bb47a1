"""Any bytes as a recipe file give a recipe or a problem, never a traceback; what one PC writes another reads."""

from __future__ import annotations

import json
from typing import Any

import msgspec
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from desktop.core.problems import ProblemError
from desktop.core.recipe import FIELDS
from desktop.core.recipe_file import _OWN, RecipeFile, _as_name, _is_name, recipe_file_from
from desktop.core.wording import SENTENCES

GOOD: dict[str, Any] = {
    "format": 1,
    "recipe": {"model": "m", "data": "d", "steps": 5},
    "base": {"name": "m", "fingerprint": "0" * 64},
    "data": {"name": "d", "train": 5, "held_out": 1, "train_sha256": "1" * 64, "held_out_sha256": ""},
    "versions": {"torch": "2"},
}
PATIENT = settings(suppress_health_check=[HealthCheck.too_slow], deadline=None)
"""Making values is slow at first, when nothing is warm."""
anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=6,
)


def read(raw: bytes) -> RecipeFile | None:
    """The file, or None when it was refused with sentences."""
    try:
        found = recipe_file_from(raw, "f")
    except ProblemError as error:
        assert error.problems and all(problem.code in SENTENCES for problem in error.problems)
        return None
    for field in _OWN:
        value = getattr(found.recipe, field)
        assert value is None or _is_name(value, repository=field == "model")
    return found


def test_the_good_one_is_good() -> None:
    assert read(json.dumps(GOOD).encode()) is not None


@given(st.binary(max_size=300))
@example(b"[" * 100_000)
@example(b'{"format": 1, "recipe": ' + b'{"a":' * 5_000)
@example(b'{"format": 1e400, "recipe": 1}')
@example(b'{"format": 1, "recipe": {"alpha": 1' + b"0" * 5_000 + b"}}")
@example(b"\xff\xfe")
def test_any_bytes(raw: bytes) -> None:
    read(raw)


@given(st.dictionaries(st.sampled_from([*GOOD, "other"]), anything))
@PATIENT
def test_any_values_at_the_top(values: dict[str, Any]) -> None:
    read(json.dumps(GOOD | values).encode())


@given(st.dictionaries(st.sampled_from([*FIELDS, "nothing"]), anything, max_size=4))
@PATIENT
def test_any_values_in_the_recipe(values: dict[str, Any]) -> None:
    read(json.dumps(GOOD | {"recipe": GOOD["recipe"] | values}).encode())


@PATIENT
@given(st.sampled_from(["base", "data"]), st.dictionaries(st.text(max_size=12), anything, max_size=3))
def test_any_values_in_the_parts(part: str, values: dict[str, Any]) -> None:
    read(json.dumps(GOOD | {part: GOOD[part] | values}).encode())


@given(st.text(max_size=300))
def test_every_name_can_be_made_one_that_is_taken(text: str) -> None:
    name = _as_name(text)
    assert _is_name(name, repository=False)
    written = GOOD | {"recipe": GOOD["recipe"] | {"data": name}}
    found = read(msgspec.json.encode(written))
    assert found is not None and found.recipe.data == name
