"""A key that stands twice is named, whichever way a file is read: one of its values would be lost without a word."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from desktop.core.datasets import DataRecipe, SourceFile
from desktop.data import importing
from desktop.data.importing import import_files
from desktop.data.readers.sources import find_sources
from desktop.data.store import RowStore

TWICE = [
    '{"prompt": "a", "completion": "b", "prompt": "c"}',
    '{"prompt": "a", "completion": "b", "meta": {"x": {"y": 1, "y": 1}}}',
]


@pytest.mark.parametrize("twice", TWICE)
@pytest.mark.parametrize("at_once", [True, False])
def test_lines(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, twice: str, at_once: bool) -> None:
    lines = [json.dumps({"prompt": f"p{n}", "completion": f'c": {n}'}) for n in range(20)]
    path = tmp_path / "rows.jsonl"
    path.write_text("\n".join([*lines, twice, *lines]))
    monkeypatch.setattr(importing, "SIDE_BY_SIDE_FROM", -1 if at_once else 1 << 40)
    recipe = DataRecipe(name="x", sources=(SourceFile(str(path), 0, 0),))
    done = import_files(tmp_path / "work", recipe, lambda *_: None, workers=2)
    assert (done.rows_in, done.kept) == (41, 40)
    ((_, left),) = RowStore(tmp_path / "work").left_out()
    assert (left.line, left.code) == (21, "row.repeated_key")


def test_json_files(tmp_path: Path) -> None:
    for content, places in (
        (f'[{{"prompt": "a"}}, {TWICE[0]}]', [(2, "row.repeated_key")]),
        (f'{{"rows": [{TWICE[1]}]}}', [(1, "file.repeated_key")]),
        ('{"rows": [{"a": 1}], "rows": [{"a": 2}]}', [(1, "file.repeated_key")]),
    ):
        path = tmp_path / "rows.json"
        path.write_text(content)
        rows = [row for source in find_sources([path]) for batch in source.batches() for row in batch]
        left = [row for row in rows if hasattr(row, "code")]
        assert [one.code for one in left] == [code for _, code in places], rows
