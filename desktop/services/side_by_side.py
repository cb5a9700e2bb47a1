"""Asking two models the same: one prompt, or a whole set, through the assistant process; and what was asked so far."""

from __future__ import annotations

import secrets
import time
from collections.abc import Iterable, Sequence
from datetime import datetime
from pathlib import Path
from typing import Literal

import msgspec
from PySide6.QtCore import QObject, Signal

from desktop.core.answering import Ask, Sampling
from desktop.core.files import append_line, decode_lines, problems_of_writing, whole_lines, write_bytes, write_json
from desktop.core.problems import Problem, ProblemError
from desktop.core.prompt_sets import Prompt, json_lines
from desktop.core.replies import Answered
from desktop.core.side_by_side import Compared, Contender, Key, Said, as_csv, asking_order, pairs_of
from desktop.core.votes import Ballot, read_ballot
from desktop.services.assistant import AssistantProcess
from desktop.services.places import Places

Device = Literal["cuda", "cpu"]


class Outcome(msgspec.Struct, frozen=True):
    """How asking ended: prompts that both sides answered, of how many; whether it was stopped; and what stood in the
    way of those that got no answer."""

    compared: int
    total: int
    stopped: bool
    problems: tuple[Problem, ...] = ()


class SideBySide(QObject):
    """Asks both sides, and keeps each prompt that both have answered in the history.

    Signals: `begun(number, keys)` when a prompt is put to the sides named (``a``, ``b``); `grew(key, piece)`;
    `answered(number, Answered)`; `compared(number, Compared)`; and at the end one `done(Outcome)`. A prompt that is
    refused is left out, and the rest of its set goes on, unless nothing has been answered yet: then every other prompt
    would meet the same.
    """

    begun = Signal(int, tuple)
    grew = Signal(str, str)
    answered = Signal(int, object)
    compared = Signal(int, object)
    done = Signal(object)

    def __init__(self, places: Places, assistant: AssistantProcess, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.history = History(places)
        self._assistant = assistant
        self._prompts: Sequence[Prompt] = ()
        self._sides: dict[Key, Contender] = {}
        self._sampling, self._device, self._about = Sampling(), "cpu", ""
        self._steps: list[tuple[int, tuple[Key, ...]]] = []
        self._now: tuple[int, tuple[Key, ...]] | None = None
        self._said: dict[int, dict[str, Said]] = {}
        self._out: set[int] = set()
        self._problems: list[Problem] = []
        self._compared, self._stopped = 0, False
        assistant.grew.connect(self._grow)
        assistant.answered.connect(self._take)
        assistant.done.connect(self._next)
        assistant.refused.connect(self._refuse)

    @property
    def busy(self) -> bool:
        """Whether prompts are being asked."""
        return self._now is not None

    def ask(
        self,
        prompts: Sequence[Prompt],
        a: Contender,
        b: Contender,
        sampling: Sampling,
        device: Device = "cpu",
        about: str = "",
    ) -> None:
        """Ask both sides the prompts; `about` names their set. Nothing happens while others are being asked."""
        if self.busy:
            return
        self._prompts, self._sides = prompts, {"a": a, "b": b}
        self._sampling, self._device, self._about = sampling, device, about
        self._steps = asking_order(len(prompts), a, b)
        self._said, self._out, self._problems, self._compared, self._stopped = {}, set(), [], 0, False
        self._next()

    def stop(self) -> None:
        """End after what is done; the answer at hand is given up."""
        if self.busy and not self._stopped:
            self._stopped, self._steps = True, []
            self._assistant.halt()

    def _next(self) -> None:
        self._steps = [step for step in self._steps if step[0] not in self._out]
        if not self._steps:
            ended, self._now = self._now is not None or bool(self._prompts), None
            outcome = Outcome(self._compared, len(self._prompts), self._stopped, tuple(self._problems))
            self._prompts = ()
            if ended:
                self.done.emit(outcome)
            return
        self._now = number, keys = self._steps.pop(0)
        self.begun.emit(number, keys)
        self._assistant.ask(
            Ask(
                request=0,
                sides=tuple(self._sides[key].side(key) for key in keys),
                messages=self._prompts[number].messages,
                sampling=self._sampling,
                device=self._device,
            )
        )

    def _grow(self, key: str, piece: str) -> None:
        if self._now and key in self._now[1]:
            self.grew.emit(key, piece)

    def _take(self, answer: Answered) -> None:
        if self._now is None or answer.who not in self._now[1]:
            return
        number = self._now[0]
        self.answered.emit(number, answer)
        if answer.ended == "halted":
            return
        said = self._said.setdefault(number, {})
        said[answer.who] = Said(answer.text, answer.tokens, answer.tokens_per_second)
        if len(said) == 2:
            self._keep(number, said)

    def _keep(self, number: int, said: dict[str, Said]) -> None:
        prompt = self._prompts[number]
        row = Compared(
            at=time.time(), messages=prompt.messages, expected=prompt.expected, about=self._about,
            sampling=self._sampling, a=self._sides["a"], b=self._sides["b"], a_said=said["a"], b_said=said["b"],
        )  # fmt: skip
        self._compared += 1
        try:
            self.history.add(row)
        except ProblemError as error:
            self._problems += [found for found in error.problems if found not in self._problems]
        self.compared.emit(number, row)

    def _refuse(self, problem: Problem) -> None:
        if self._now is None:
            return
        self._problems.append(problem)
        self._out.add(self._now[0])
        if not self._said:
            self._steps = []
        self._next()


class History:
    """``compare/history.jsonl``: a line for each prompt that both sides have answered."""

    def __init__(self, places: Places) -> None:
        self.path = places.compare / "history.jsonl"

    def add(self, row: Compared) -> None:
        """Write a line at the end. Raises what stands in the way of writing."""
        with problems_of_writing(self.path, 0):
            self.path.parent.mkdir(parents=True, exist_ok=True)
            with self.path.open("ab") as file:
                append_line(file, row)

    def rows(self, most: int | None = None) -> list[Compared]:
        """What was asked, newest first, and at most so many. Torn or foreign lines are skipped."""
        lines = whole_lines(self.path)[0]
        return list(decode_lines(lines[-most:] if most else lines, Compared))[::-1]

    def clear(self) -> bytes:
        """Forget what was asked. Returns what stood there, for `restore`."""
        data = self.path.read_bytes() if self.path.is_file() else b""
        self.path.unlink(missing_ok=True)
        return data

    def restore(self, data: bytes) -> None:
        """Take back a `clear`; what was asked since stays behind it."""
        write_bytes(self.path, data + (self.path.read_bytes() if self.path.is_file() else b""))


def export_rows(rows: Iterable[Compared], path: Path) -> None:
    """Write prompts with both answers as a table (.csv) or as JSON Lines. Raises what `write_bytes` raises."""
    write_bytes(path, as_csv(rows) if path.suffix.lower() == ".csv" else json_lines(rows))


class Ballots:
    """``compare/votes-*.json``: the blind votes of this PC."""

    def __init__(self, places: Places) -> None:
        self.folder = places.compare

    def all(self) -> tuple[list[tuple[Path, Ballot]], list[Problem]]:
        """Each vote with its file, newest first, and what is wrong with files that cannot be read."""
        found, wrong = [], []
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

    def save(self, path: Path, ballot: Ballot) -> None:
        """Write a vote down. Raises what `write_json` raises."""
        self.folder.mkdir(parents=True, exist_ok=True)
        write_json(path, ballot)
