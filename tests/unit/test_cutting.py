"""Which examples a model would cut, as a finding with its rows and its fix."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from desktop.core.data_jobs import CountTokens, Examined, NoteCut
from desktop.core.datasets import TokenNumbers
from desktop.data.library import Library
from desktop.data.store import finding_rows
from desktop.services.data_process import ask_data
from desktop.services.dataset_work import add_dataset, change_dataset, with_fix
from desktop.services.places import Places


@pytest.mark.slow
def test_what_a_model_cuts_is_found_shown_and_can_be_left_out(home: Path, starter_model: Path, tmp_path: Path) -> None:
    path = tmp_path / "rows.jsonl"
    rows = [{"prompt": f"Count to {n}, please.", "completion": " ".join(map(str, range(n)))} for n in range(1, 81)]
    path.write_text("\n".join(map(json.dumps, rows)))
    library = Library(Places().datasets)
    entry = add_dataset(library, library.create([path]), lambda *_: None, lambda: False)
    model = str(starter_model)
    assert entry.folder.token_numbers(starter_model) is None
    numbers = ask_data(CountTokens(str(entry.path), model), TokenNumbers)
    assert entry.folder.token_numbers(starter_model) == numbers
    cut = numbers.cut_at(100)
    found = {one.code: one for one in ask_data(NoteCut(str(entry.path), model, 100), Examined).findings}
    assert (found["length.context"].rows, found["length.context"].values["tokens"]) == (cut.rows, cut.tokens)
    assert finding_rows(entry.path, "length.context").tolist() == list(range(80 - cut.rows, 80))
    entry = library.find("rows")
    entry = change_dataset(library, entry, with_fix(entry, "length.context"), lambda *_: None, lambda: False)
    assert entry.prepared is not None and entry.prepared.left_out_fixes == cut.rows
    assert all(
        one.code != "length.context" for one in ask_data(NoteCut(str(entry.path), model, 10_000), Examined).findings
    )
    assert {one.code for one in library.find("rows").findings or ()} == set(found) - {"length.context"}
