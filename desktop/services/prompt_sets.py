"""The prompt sets of this PC: kept in the home, made from files and from what runs have set aside."""

from __future__ import annotations

import time
from datetime import datetime
from pathlib import Path

import msgspec

from desktop.core.dataset import iter_parquet
from desktop.core.files import is_there, private_folder, problems_of_writing, write_bytes, write_json
from desktop.core.problems import Problem, ProblemError, stop_on
from desktop.core.prompt_sets import (
    Prompt,
    PromptSet,
    ReadPrompts,
    json_lines,
    prompts_of,
    read_prompts,
    read_set,
    rows_of,
    text_lines,
)
from desktop.core.runs import RunFolder, safe_word
from desktop.services.bin import Thrown, to_bin
from desktop.services.places import Places

HELD_OUT = 20
"""Held-out examples that make a set, unless another number is wished for."""


class PromptSets:
    """The sets in a folder, one JSON file each, named after what they are called."""

    def __init__(self, places: Places) -> None:
        self._places, self.folder = places, places.prompts

    def all(self) -> tuple[list[tuple[Path, PromptSet]], list[Problem]]:
        """Each set with its file, by name, and what is wrong with files that cannot be read."""
        found: list[tuple[Path, PromptSet]] = []
        wrong: list[Problem] = []
        for path in sorted(self.folder.glob("*.json")):
            try:
                found.append((path, read_set(path)))
            except ProblemError as error:
                wrong += error.problems
        return sorted(found, key=lambda pair: pair[1].name.casefold()), wrong

    def named(self, name: str) -> PromptSet | None:
        """The set that is called so."""
        return next((one for _, one in self.all()[0] if one.name == name), None)

    def save(self, made: PromptSet, path: Path | None = None) -> Path:
        """Write a set: into its file, or a new one. Raises what `write_json` raises."""
        with problems_of_writing(self.folder, 0):
            private_folder(self.folder)
        if path is None:
            word = safe_word(made.name) or "prompts"
            tries = (self.folder / f"{word}{f'-{number}' if number > 1 else ''}.json" for number in range(1, 10_000))
            path = next(place for place in tries if not place.exists())
        write_json(path, made)
        return path

    def remove(self, path: Path) -> Thrown:
        """Move a set to the bin. Raises what `to_bin` raises."""
        return to_bin(path, path.stem, self._places)


def from_file(path: Path) -> tuple[PromptSet, ReadPrompts]:
    """A set of the prompts in a file, and what of it was left out. Raises what `read_prompts` raises."""
    read = read_prompts(path)
    return PromptSet(name=path.stem, made=time.time(), source=path.name, prompts=read.kept), read


def from_run(run: RunFolder, count: int = HELD_OUT, seed: int = 0) -> PromptSet:
    """A set of prompts that a run has set aside. Raises ``prompts.none_held_out`` and what reading them raises."""
    name = run.read().name
    held_out = iter_parquet(run.held_out_data) if is_there(run.held_out_data, Path.is_file) else iter(())
    prompts = prompts_of(held_out, count, seed)
    if not prompts:
        raise stop_on("prompts.none_held_out", name=name)
    return PromptSet(name=f"{name} ({len(prompts)})", made=time.time(), source=name, prompts=prompts)


def find_prompts(text: str, places: Places) -> PromptSet:
    """The set a person means: a file, or the name of a set here. Raises ``prompts.unknown`` and what reading raises."""
    path = Path(text).expanduser()
    if is_there(path, Path.is_file):
        return from_file(path)[0]
    if found := PromptSets(places).named(text):
        return found
    raise stop_on("prompts.unknown", name=text)


def export_set(made: PromptSet, path: Path) -> None:
    """Write a set as text if the file's name ends so, else as JSON Lines. Raises what `write_bytes` raises."""
    as_text = path.suffix.lower() == ".txt"
    write_bytes(path, text_lines(made.prompts) if as_text else json_lines(rows_of(made.prompts)))


def renamed(made: PromptSet, name: str, prompts: tuple[Prompt, ...]) -> PromptSet:
    """The set under a name and with prompts of a person's own making."""
    called = name.strip() or datetime.now().strftime("%Y-%m-%d %H:%M")
    return msgspec.structs.replace(made, name=called, prompts=prompts)
