"""Whatever the files are: rows in = rows kept + rows named as left out, in the count and on the disk."""

from __future__ import annotations

import json
import tempfile
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from desktop.core.datasets import PARTS, DataRecipe, Imported, Mapping, SourceFile
from desktop.core.problems import ProblemError
from desktop.core.wording import SENTENCES
from desktop.data import importing
from desktop.data.importing import import_files
from desktop.data.readers.sources import find_sources
from desktop.data.store import RowStore
from tests.fixtures.files_of_kinds import GOOD

FEW = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
SUFFIXES = sorted({Path(name).suffix for name in GOOD})
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**70), 2**70) | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=4), inner, max_size=3),
    max_leaves=6,
)
TURN = st.fixed_dictionaries(
    {"role": st.sampled_from(["user", "assistant", "system", "Human", "gpt", "tool", "", "wizard"]) | VALUES},
    optional={"content": st.text(max_size=8) | VALUES, "value": st.text(max_size=4), "tool_calls": VALUES},
)
ROW = st.fixed_dictionaries(
    {},
    optional={"messages": st.lists(TURN, max_size=4) | VALUES, "prompt": st.text(max_size=8) | VALUES,
              "answer": st.text(max_size=8) | VALUES, "text": VALUES, "label": VALUES, "chosen": VALUES,
              "rejected": VALUES, "history": VALUES, "rating": VALUES},
)  # fmt: skip
MAPPINGS = [
    None,
    Mapping("chat", {"messages": "messages", "system": "text"}),
    Mapping("chat", {"messages": "messages"}),
    Mapping("pair", {"prompt": "prompt", "answer": "answer", "input": "text", "history": "history"}),
    Mapping("pair", {"prompt": "{prompt} {label.x}", "answer": "answer"}),
    Mapping("label", {"text": "text", "label": "label"}),
    Mapping("preference", {"prompt": "prompt", "chosen": "chosen", "rejected": "rejected"}),
    Mapping("rated", {"prompt": "prompt", "answer": "answer", "rating": "rating"}),
    Mapping("text", {"text": "text"}),
]


def imported(path: Path, mapping: Mapping | None) -> Imported | None:
    """The import of one file, its counts checked against what lies on the disk; None when it was refused in words."""
    with tempfile.TemporaryDirectory() as place:
        work = Path(place) / "work"
        recipe = DataRecipe(name="x", sources=(SourceFile(str(path), 0, 0),), mapping=mapping)
        try:
            done = import_files(work, recipe, lambda *_: None, workers=2)
        except ProblemError as error:
            assert {problem.code for problem in error.problems} <= set(SENTENCES)
            return None
        store = RowStore(work)
        left = store.left_out(most=10**9)
        assert done.rows_in == done.kept + sum(count.rows for count in done.left_out)
        assert (done.kept, done.rows_in - done.kept) == (len(store), len(left))
        assert {one.code for _, one in left} <= set(SENTENCES)
        assert sum(len(rows) for _, rows in store.batches()) == done.kept
        return done


def rows_of(path: Path) -> int:
    """How many rows and reasons the readers give."""
    return sum(len(batch) for source in find_sources([path]) for batch in source.batches())


@FEW
@given(content=st.binary(max_size=400), suffix=st.sampled_from(SUFFIXES))
def test_any_bytes_under_any_name(tmp_path: Path, content: bytes, suffix: str) -> None:
    path = tmp_path / f"any{suffix}"
    path.write_bytes(content)
    done = imported(path, None)
    assert done is None or done.rows_in == rows_of(path)


@FEW
@given(name=st.sampled_from(sorted(GOOD)), cut=st.floats(0, 1), flip=st.integers(0, 2**20))
def test_damaged_files_of_every_kind(tmp_path: Path, name: str, cut: float, flip: int) -> None:
    content = bytearray(GOOD[name]())
    content = content[: max(1, int(len(content) * cut))]
    content[flip % len(content)] ^= 1 << flip % 8
    path = tmp_path / name
    path.write_bytes(content)
    done = imported(path, None)
    assert done is None or done.rows_in == rows_of(path)


@settings(FEW, max_examples=150)
@given(rows=st.lists(ROW, min_size=1, max_size=6), mapping=st.sampled_from(MAPPINGS), lines=st.booleans())
def test_any_rows_under_any_mapping(
    tmp_path: Path, rows: list[dict[str, Any]], mapping: Mapping | None, lines: bool
) -> None:
    path = tmp_path / ("rows.jsonl" if lines else "rows.json")
    path.write_text("\n".join(map(json.dumps, rows)) if lines else json.dumps(rows))
    done = imported(path, mapping)
    assert done is None or done.rows_in == rows_of(path)


@settings(FEW, max_examples=50)
@given(rows=st.lists(ROW, min_size=1, max_size=6), mapping=st.sampled_from(MAPPINGS[1:]))
@example([{"messages": [{"role": "user"}]}], MAPPINGS[2])
@example([{"messages": None}], MAPPINGS[2])
@example([{"messages": []}], MAPPINGS[2])
@example([{"messages": [{"role": None, "content": None}]}], MAPPINGS[2])
@example([{"text": ""}, {"text": "x"}], MAPPINGS[8])
def test_bulk_reading_never_decides_otherwise(tmp_path: Path, rows: list[dict[str, Any]], mapping: Mapping) -> None:
    path = tmp_path / "rows.jsonl"
    path.write_text("\n".join(map(json.dumps, rows)))
    plain = imported(path, mapping)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(importing, "SIDE_BY_SIDE_FROM", -1)
        assert imported(path, mapping) == plain


def test_every_shape_has_a_mapping_here() -> None:
    # images have to be there as files; they have tests of their own
    assert {mapping.shape for mapping in MAPPINGS if mapping} == set(PARTS) - {"image"}
