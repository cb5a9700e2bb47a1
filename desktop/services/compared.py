"""What was compared on this PC, in ``compare/`` of the home: every prompt with both answers, and blind votes."""

from __future__ import annotations

import os
import secrets
import time
from collections.abc import Iterable, Sequence
from datetime import datetime
from pathlib import Path

from desktop.core.files import (
    append_line,
    decode_lines,
    private_folder,
    problems_of_writing,
    whole_lines,
    write_bytes,
    write_json,
)
from desktop.core.problems import Problem, ProblemError
from desktop.core.prompt_sets import json_lines
from desktop.core.side_by_side import Compared, as_csv, pairs_of
from desktop.core.votes import Ballot, preferences, read_ballot
from desktop.services.bin import Thrown, bytes_of, leave, put_back, to_bin
from desktop.services.places import Places


class History:
    """``compare/history.jsonl``: a line for each prompt that both sides have answered."""

    def __init__(self, places: Places) -> None:
        self._places, self.path = places, places.compare / "history.jsonl"

    def add(self, row: Compared) -> None:
        """Write a line at the end. Raises what stands in the way of writing."""
        with problems_of_writing(self.path, 0):
            private_folder(self.path.parent)
            with self.path.open("ab+") as file:
                if file.tell():
                    file.seek(-1, os.SEEK_END)
                    if file.read(1) != b"\n":  # torn by a crash: the next line is not to be lost with it
                        file.write(b"\n")
                append_line(file, row)

    def rows(self, most: int | None = None) -> list[Compared]:
        """What was asked, newest first, and at most so many. Torn or foreign lines are skipped."""
        lines = whole_lines(self.path)[0]
        return list(decode_lines(lines[-most:] if most else lines, Compared))[::-1]

    def clear(self) -> Thrown | None:
        """Move what was asked to the bin, for `restore`; None when nothing was. Raises what `to_bin` raises."""
        return to_bin(self.path, self.path.name, self._places) if self.path.is_file() else None

    def restore(self, thrown: Thrown) -> None:
        """Take back a `clear`; what was asked since stays behind it. Raises what `put_back` and writing raises."""
        if not self.path.is_file():
            put_back(thrown)
            return
        write_bytes(self.path, bytes_of(thrown) + self.path.read_bytes())
        leave(thrown)  # only now: cut off before, all of it is in the bin and what was asked since where it was


def export_rows(rows: Iterable[Compared], path: Path) -> None:
    """Write prompts with both answers as a table (.csv) or as JSON Lines. Raises what `write_bytes` raises."""
    write_bytes(path, as_csv(rows) if path.suffix.lower() == ".csv" else json_lines(rows))


class Ballots:
    """``compare/votes-*.json``: the blind votes of this PC."""

    def __init__(self, places: Places) -> None:
        self.folder = places.compare

    def all(self) -> tuple[list[tuple[Path, Ballot]], list[Problem]]:
        """Each vote with its file, newest first, and what is wrong with files that cannot be read."""
        found: list[tuple[Path, Ballot]] = []
        wrong: list[Problem] = []
        for path in self.folder.glob("votes-*.json"):
            try:
                found.append((path, read_ballot(path)))
            except ProblemError as error:
                wrong += error.problems
        return sorted(found, key=lambda pair: pair[1].made, reverse=True), wrong

    def begin(self, rows: Sequence[Compared], about: str) -> tuple[Path, Ballot]:
        """A new vote on what both sides answered, under a seed that nobody knows. Raises what writing raises."""
        now = time.time()
        ballot = Ballot(
            made=now, a=rows[0].a.name, b=rows[0].b.name, seed=secrets.randbits(48), about=about, pairs=pairs_of(rows)
        )
        path = self.folder / f"votes-{datetime.fromtimestamp(now).strftime('%Y-%m-%d_%H%M%S')}.json"
        number = 1
        while path.exists():
            number += 1
            path = path.with_stem(f"{path.stem.partition('~')[0]}~{number}")
        self.save(path, ballot)
        return path, ballot

    def write_pairs(self, path: Path, ballot: Ballot) -> Path:
        """Write the votes that decide beside the ballot in `path`, as rows that a dataset is made of; where they are.
        Raises ``votes.no_pairs`` and what writing raises."""
        file = path.with_name(f"{path.stem.replace('votes', 'pairs', 1)}.jsonl")
        write_bytes(file, json_lines(preferences(ballot)))
        return file

    def save(self, path: Path, ballot: Ballot) -> None:
        """Write a vote down. Raises what `write_json` raises."""
        with problems_of_writing(path, 0):
            private_folder(self.folder)
        write_json(path, ballot)
