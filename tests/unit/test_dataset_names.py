"""A dataset keeps its name whatever is decided about it; what is decided stays when it gets another name."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest

from desktop.core.datasets import Split
from desktop.core.problems import ProblemError
from desktop.data.library import Entry, Library
from desktop.services.dataset_work import add_dataset, change_dataset, read_dataset, step_dataset
from desktop.services.preparing import read_data
from desktop.services.queue_file import locked


@pytest.fixture
def library(home: Path) -> Library:
    return Library(home / "datasets")


@pytest.fixture
def entry(library: Library, tmp_path: Path) -> Entry:
    """A dataset that was read."""
    path = tmp_path / "mails.jsonl"
    path.write_text("\n".join(f'{{"prompt": "q{n}", "completion": "a{n}"}}' for n in range(30)))
    return add_dataset(library, library.create([path]), _tell, _never)


def _tell(*_: object) -> None:
    """Nobody listens."""


def _never() -> bool:
    return False


def other_split(entry: Entry, seed: int) -> Entry:
    recipe = msgspec.structs.replace(entry.recipe, split=Split(seed=seed))
    return msgspec.structs.replace(entry, recipe=recipe)


def test_undo_takes_the_change_back_and_not_the_name(library: Library, entry: Entry) -> None:
    changed = change_dataset(library, entry, other_split(entry, 7).recipe, _tell, _never)
    renamed = library.rename(changed, "Letters")
    back = step_dataset(library, renamed, "undo", _tell, _never)
    assert (back.recipe.name, back.recipe.split) == ("Letters", entry.recipe.split)
    again = step_dataset(library, back, "redo", _tell, _never)
    assert (again.recipe.name, again.recipe.split.seed) == ("Letters", 7)


def test_a_name_given_meanwhile_outlasts_a_reading(library: Library, entry: Entry) -> None:
    def tell(_share: float, step: str) -> None:
        seen.append(step)
        library.rename(entry, "Letters")

    seen: list[str] = []
    assert read_dataset(library, entry.path, entry.recipe, tell, _never).recipe.name == "Letters"
    assert seen
    recipe = msgspec.structs.replace(entry.recipe, columns=("prompt",))
    assert change_dataset(library, entry, recipe, _tell, _never).recipe.name == "Letters"


def test_what_was_decided_meanwhile_outlasts_another_name(library: Library, entry: Entry) -> None:
    """The window knows a dataset as it was when it looked last; the command line may have changed it since."""
    change_dataset(library, entry, other_split(entry, 7).recipe, _tell, _never)
    assert library.rename(entry, "Letters").recipe.split.seed == 7
    found = library.entry(entry.path)
    assert found is not None and (found.recipe.name, found.recipe.split.seed) == ("Letters", 7)


def test_a_name_comes_before_a_folder_of_that_name(library: Library, entry: Entry, tmp_path: Path) -> None:
    """The folder keeps the name that a dataset had first; another dataset may have taken that name since."""
    library.rename(entry, "alpha")
    path = tmp_path / "others.jsonl"
    path.write_text("\n".join(f'{{"prompt": "other {n}", "completion": "a{n}"}}' for n in range(20)))
    add_dataset(library, library.create([path], "mails"), _tell, _never)
    found, data = library.find("mails"), read_data("mails", None, 0.1, 0)
    assert (found.recipe.name, data.folder) == ("mails", found.path)
    assert library.find("mails-2").path == found.path, "a folder's name serves where no dataset is called so"
    library.rename(found, "omega")
    assert library.find("mails").recipe.name == "alpha"


def test_a_dataset_may_be_called_like_a_path(library: Library, entry: Entry, tmp_path: Path) -> None:
    library.rename(entry, "mails/May")
    assert read_data("mails/May", None, 0.1, 0).folder == entry.path


def test_who_waits_for_another_reading_can_give_it_up(library: Library, entry: Entry) -> None:
    with locked(entry.path / "dataset.json", "dataset.busy"), pytest.raises(ProblemError) as stopped:
        read_dataset(library, entry.path, entry.recipe, _tell, lambda: True)
    assert [problem.code for problem in stopped.value.problems] == ["task.cancelled"]
