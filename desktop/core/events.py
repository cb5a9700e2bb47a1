"""What a run tells (`events.jsonl`, appended by the engine) and what it is told (`commands.jsonl`)."""

from __future__ import annotations

from pathlib import Path
from typing import Union

import msgspec

from desktop.core.files import decode_lines, whole_lines
from desktop.core.problems import Problem, Value
from desktop.core.runs import Outcome

PHASES = ("model", "data", "dry_run", "training", "saving", "comparing", "forgetting")
"""The phases of a run in their order; see `PhaseStarted`."""


class _Event(msgspec.Struct, frozen=True, kw_only=True, tag_field="event"):
    at: float
    """Seconds since 1970."""


class PhaseStarted(_Event, frozen=True, tag="phase"):
    """The run entered one of `PHASES`."""

    phase: str


class StepDone(_Event, frozen=True, tag="step"):
    """One optimizer step. `loss` is the mean over this step's labelled tokens in nats; `tokens` counts the real
    (non-pad) tokens trained on since the start; `seconds` is this step's wall time; `memory` the peak bytes so far:
    reserved on a card (of which `allocated` by tensors), resident on a processor; `joules` the energy that the device
    has used since the start, None where it cannot be measured."""

    step: int
    loss: float
    learning_rate: float
    grad_norm: float
    tokens: int
    tokens_per_second: float
    seconds: float
    memory: int
    allocated: int = 0
    joules: float | None = None


class Evaluated(_Event, frozen=True, tag="evaluation"):
    """Mean loss on the held-out examples after `step` optimizer steps, in nats per labelled token. `whole`: in the end,
    of what is kept (which may be of an earlier step) and on all of them; looks on the way take the first ones only."""

    step: int
    loss: float
    tokens: int
    seconds: float
    whole: bool = False


class Scored(_Event, frozen=True, tag="scored"):
    """Scores on the held-out examples beside their loss after `step` optimizer steps, by the names of
    `core/scores.py`."""

    step: int
    scores: dict[str, float]


class FeaturesMade(_Event, frozen=True, tag="features"):
    """Progress of working out once what a frozen model makes of the texts of one `part`, ``train`` or ``held_out``."""

    part: str
    done: int
    total: int


class SampleWritten(_Event, frozen=True, tag="sample"):
    """What the model answers now to a held-out prompt. `expected` is the example's own answer."""

    step: int
    prompt: str
    expected: str
    text: str


class CheckpointSaved(_Event, frozen=True, tag="checkpoint"):
    """A checkpoint is complete on disk; `folder` is relative to the run."""

    step: int
    folder: str


class Compared(_Event, frozen=True, tag="compared"):
    """Answers that base and tuned model have given for the scorecard, or to general questions, of how many."""

    done: int
    total: int


class Noticed(_Event, frozen=True, tag="notice"):
    """Something worth knowing that does not stop the run, such as examples that were cut; worded like a problem."""

    notice: Problem


class Alerted(_Event, frozen=True, tag="alert"):
    """Something about the learning itself that a person should look at, with what to do; worded like a problem."""

    step: int
    alert: Problem


class Ended(_Event, frozen=True, tag="ended"):
    """The last event of a process that ended by itself."""

    outcome: Outcome


RunEvent = Union[
    PhaseStarted, StepDone, Evaluated, Scored, FeaturesMade, SampleWritten, CheckpointSaved, Compared, Noticed, Alerted,
    Ended,
]  # fmt: skip


class _Command(msgspec.Struct, frozen=True, kw_only=True, tag_field="command"):
    at: float
    """Seconds since 1970."""


class Stop(_Command, frozen=True, tag="stop"):
    """Finish the step at hand, keep the adapter as it is, and end."""


class Pause(_Command, frozen=True, tag="pause"):
    """Finish the row at hand, write everything down, and let go of the card; the run can be continued exactly."""


class SaveNow(_Command, frozen=True, tag="save"):
    """Write a checkpoint after the step at hand."""


class SampleNow(_Command, frozen=True, tag="sample"):
    """Answer the sample prompts after the step at hand."""


Command = Union[Stop, Pause, SaveNow, SampleNow]


def read_events(path: Path, offset: int = 0) -> tuple[list[RunEvent], int]:
    """The events from byte `offset` on, and where to go on reading. Torn and unknown lines are skipped."""
    lines, end = whole_lines(path, offset)
    return list(decode_lines(lines, RunEvent)), end


def read_commands(path: Path, offset: int = 0) -> tuple[list[Command], int]:
    """The commands from byte `offset` on, and where to go on reading."""
    lines, end = whole_lines(path, offset)
    return list(decode_lines(lines, Command)), end


def notice(at: float, code: str, /, **values: Value) -> Noticed:
    """A `Noticed` event from a code of the table of sentences."""
    return Noticed(at=at, notice=Problem(code, values))
