"""Looking at data for the adviser."""

from __future__ import annotations

import json
import random
from pathlib import Path

import msgspec

from desktop.core.dataset import read_parquet
from desktop.core.datasets import Fix
from desktop.data.library import Library
from desktop.data.preparing import materialise
from desktop.services.advising import look_at
from desktop.services.dataset_work import add_dataset, change_dataset
from desktop.services.places import Places


def test_ratings_that_take_turns_are_not_all_alike(home: Path, tmp_path: Path) -> None:
    file = tmp_path / "ratings.jsonl"
    rows = [{"prompt": f"Say {n}", "completion": f"{n}", "label": n % 2 == 0} for n in range(400)]
    file.write_text("".join(json.dumps(row) + "\n" for row in rows), "utf-8")
    found = look_at(str(file), Places())
    assert (found.shape, found.rows, found.one_sided) == ("rated", 360, False)


def test_pairs_that_prefer_nothing_do_not_count(home: Path, tmp_path: Path) -> None:
    file = tmp_path / "pairs.jsonl"
    rows = [
        {"prompt": f"Say {n}", "chosen": f"It is {n}", "rejected": "no" if n % 2 else f"It is {n} "} for n in range(200)
    ]
    file.write_text("".join(json.dumps(row) + "\n" for row in rows), "utf-8")
    found = look_at(str(file), Places())
    assert (found.shape, found.rows, found.same_pairs, found.examples) == ("preference", 180, 90, 90)


def test_one_label_alone_is_seen_as_such(home: Path, tmp_path: Path) -> None:
    file = tmp_path / "one.csv"
    file.write_text("text,label\n" + "".join(f"A message number {n} of some length,praise\n" for n in range(60)))
    found = look_at(str(file), Places())
    assert (found.shape, found.label_kind, found.labels) == ("label", "labels", {"praise": 54})


def test_pairs_that_are_left_out_are_not_subtracted_twice(home: Path, tmp_path: Path) -> None:
    file = tmp_path / "pairs.jsonl"
    rows = [{"prompt": f"Say {n}", "chosen": f"{n}", "rejected": "no" if n % 2 else f"{n}"} for n in range(200)]
    file.write_text("".join(json.dumps(row) + "\n" for row in rows), "utf-8")
    library = Library(Places().datasets)
    entry = add_dataset(library, library.create([file]), lambda *_: None, lambda: False)
    recipe = msgspec.structs.replace(entry.recipe, fixes=(Fix("leave_out", "preference.same"),))
    change_dataset(library, entry, recipe, lambda *_: None, lambda: False)
    found = look_at("pairs", Places())
    assert found.same_pairs == 0 and found.examples == found.rows


def test_repeats_that_train_are_counted_not_guessed(home: Path, tmp_path: Path) -> None:
    file = tmp_path / "asked.jsonl"
    made = random.Random(0)
    words = [" ".join(f"{made.randrange(10**6):x}" for _ in range(9)) for _ in range(150)]
    rows = [{"prompt": words[n], "completion": words[n][::-1]} for n in (*range(150), 7, 7, 7, 7, 8)]
    file.write_text("".join(json.dumps(row) + "\n" for row in rows), "utf-8")
    library = Library(Places().datasets)
    entry = add_dataset(library, library.create([file]), lambda *_: None, lambda: False)
    found = look_at("asked", Places())
    materialise(entry.path, tmp_path / "made", lambda *_: None)
    trained = read_parquet(tmp_path / "made" / "train.parquet")
    assert found.rows == len(trained)
    assert found.examples == len(set(trained)) < len(trained)
