"""Looking at data for the adviser."""

from __future__ import annotations

import json
from pathlib import Path

from desktop.services.advising import look_at
from desktop.services.places import Places


def test_ratings_that_take_turns_are_not_all_alike(home: Path, tmp_path: Path) -> None:
    file = tmp_path / "ratings.jsonl"
    rows = [{"prompt": f"Say {n}", "completion": f"{n}", "label": n % 2 == 0} for n in range(400)]
    file.write_text("".join(json.dumps(row) + "\n" for row in rows), "utf-8")
    found = look_at(str(file), Places())
    assert (found.shape, found.rows, found.one_sided) == ("rated", 360, False)
