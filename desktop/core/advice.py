"""What the adviser asks, what it looks at and what it answers, as records. The rules are in `adviser.py`."""

from __future__ import annotations

from typing import Any, Literal, get_args

import msgspec

from desktop.core.evidence import ENOUGH, FEW, Evidence, Strategy, reaches, verdict
from desktop.core.problems import Problem

Purpose = Literal["write", "sort", "know", "speak", "prefer"]
"""What the model is for. `write`: answers like those in the examples; `sort`: labels for texts or images, or a number;
`know`: answers out of documents; `speak`: to write as a field or its documents do; `prefer`: the better of two answers,
or those that were liked."""
Rung = Literal[
    "prompt", "look_up", "head", "last_layers", "adapter", "preference", "domain", "domain_then_task", "full"
]  # fmt: skip
"""A rung of the ladder, by how much of the model changes and what it takes. `prompt`: nothing, examples stand in the
prompt; `look_up`: nothing, passages that fit the question do; `head`: a new head learns on the frozen model;
`last_layers`: the last blocks learn too; `adapter`: LoRA or QLoRA; `preference`: an adapter learns which answers are
better; `domain`: an adapter learns raw documents; `domain_then_task`: documents and examples; `full`: everything."""
LabelKind = Literal["", "labels", "multi_label", "number", "images"]
"""The objective that learns the labels of some data; empty: there are none."""
Question = Literal["purpose", "unusual", "strict", "often"]

PURPOSES: tuple[Purpose, ...] = get_args(Purpose)
LADDER: tuple[Rung, ...] = get_args(Rung)
QUESTIONS: tuple[Question, ...] = get_args(Question)
UNTRAINED: frozenset[Rung] = frozenset({"prompt", "look_up"})
"""Rungs on which nothing is trained."""


class Answers(msgspec.Struct, frozen=True):
    """What a person said; None: not yet, or it was never asked."""

    purpose: Purpose | None = None
    unusual: bool | None = None
    """The field has words and habits of its own that ordinary text does not have."""
    strict: bool | None = None
    """Every answer has to have the same form or style."""
    often: bool | None = None
    """What is right changes every few weeks, or differs from use to use."""


class DataLook(msgspec.Struct, frozen=True, kw_only=True):
    """What is known of the data. Without any, all is nought."""

    shape: str = ""
    """A `core.datasets.Shape`; empty: no data yet."""
    rows: int = 0
    """Examples to train on, or passages if the shape is `text`."""
    held_out: int = 0
    duplicates: int = 0
    """Of `rows`, those that repeat an earlier one."""
    letters: int = 0
    """Of all rows to train on."""
    longest: int = 0
    """Letters of the longest row."""
    tokens: int = 0
    """Of all rows to train on, in tokens of the model; 0: not counted."""
    labels: dict[str, int] = {}
    """How many rows to train on have each label; empty for numbers."""
    label_kind: LabelKind = ""
    documents: int = 0
    """Letters of raw documents, those of `rows` included if the shape is `text`."""
    json_share: float = 0.0
    """Share of the answers that are JSON objects, in a sample."""
    one_sided: bool = False
    """All ratings say the same."""
    same_pairs: int = 0
    """Of `rows`, pairs whose better and worse answer are the same; by their share in a sample."""

    @property
    def examples(self) -> int:
        """Different examples that teach something: passages of raw text are none."""
        return 0 if self.shape == "text" else max(0, self.rows - self.duplicates - self.same_pairs)


class Ground(msgspec.Struct, frozen=True):
    """What is known of base model and PC: whether full fine-tuning has room, whether the model can already hold a
    conversation. None: not known."""

    full_fits: bool | None = None
    chat: bool | None = None


NO_DATA, UNKNOWN = DataLook(), Ground()


class EvidenceSummary(msgspec.Struct, frozen=True):
    """How good the best prompt was on held-out examples: its score and the best that is attainable, 0 to 1, more is
    better; the name of the metric; which strategy it was; and whether that is as good as training could make it, if the
    interval around the score has decided that."""

    best_prompt_score: float
    ceiling: float
    metric: str
    strategy: Strategy = "nearest"
    enough: bool | None = None

    @property
    def looked_up(self) -> bool:
        """Whether the answers were looked up in documents, which says nothing about prompts alone."""
        return self.strategy == "looked_up"

    @property
    def good_enough(self) -> bool:
        """Whether training has little left to win."""
        return self.best_prompt_score >= ENOUGH * self.ceiling if self.enough is None else self.enough


def summary_of(evidence: Evidence) -> EvidenceSummary | None:
    """What tried prompts say to the adviser; None where they decide nothing: too few were tried, or the score has no
    known ceiling, as with free text and with passages."""
    if evidence.asked:
        return _of_questions(evidence)
    code = verdict(evidence).code
    if code not in ("evidence.enough", "evidence.gap"):
        return None
    alone = [one for one in evidence.results if one.strategy != "looked_up" and reaches(one.main)]
    best = evidence.best if evidence.best in alone or not alone else alone[0]
    return EvidenceSummary(max(0.0, best.main.value), 1.0, evidence.measure, best.strategy, code == "evidence.enough")


def _of_questions(evidence: Evidence) -> EvidenceSummary | None:
    """What questions about documents say: how many of the answers that were looked up hold the expected one."""
    found = next((one for one in evidence.results if one.strategy == "looked_up"), None)
    if found is None or len(found.tried) < FEW or evidence.task == "free":
        return None
    got = evidence.deciding(found)
    return EvidenceSummary(max(0.0, got.interval.value), 1.0, got.name, found.strategy, reaches(got.interval))


class Change(msgspec.Struct, frozen=True):
    """What would lead to another rung. The title of `when` says it as the first half of a sentence."""

    when: Problem
    rung: Rung


class Advice(msgspec.Struct, frozen=True, kw_only=True):
    """Which rung, and why. Every `Problem` has its sentences in `core/words_advice.py`."""

    rung: Rung
    fine_tune: bool
    """Whether to train. Not on the rungs without training, and not with images that all have one label."""
    reasons: tuple[Problem, ...]
    """The leading one first."""
    mend: tuple[Problem, ...] = ()
    """What is wrong with the data and comes before everything else."""
    recipe: dict[str, Any] = {}
    """Values of the `Recipe` that it means; empty when nothing is trained."""
    instead: Strategy | Literal[""] = ""
    """When nothing is trained: the way of prompting that takes its place, as in `core/evidence.py`."""
    would_change: tuple[Change, ...] = ()
    shape: str = ""
    """That of the data it is about; empty: none yet."""
    said_as: str = ""
    """Which sentences `advice.rung` tell the rung with these data, where they are not those of the rung itself."""

    @property
    def wants_data(self) -> bool:
        """Examples come next, or the documents in which to look things up: without them there is nothing to try."""
        if self.rung == "look_up":
            return self.shape != "text" and self.instead != "looked_up"
        return self.said_as == "no_data"

    @property
    def leading(self) -> Problem:
        """What is to be said first: a fault of the data, else the leading reason."""
        return (*self.mend, *self.reasons)[0]

    @property
    def title(self) -> Problem:
        """The rung as a problem to be worded: what to do, what that means, and what comes next."""
        return Problem(f"advice.rung.{self.said_as or self.rung}")
