"""Preference training: which data it takes, the numbers it starts from and where they come from, and what is told of
how well the better answers are preferred."""

from __future__ import annotations

from pathlib import Path

import msgspec

from desktop.core.dataset import Example
from desktop.core.files import is_there
from desktop.core.problems import UNREADABLE, Problem, stop_on
from desktop.core.recipe import PAIRED, PREFERENCES, Method, Objective
from desktop.core.units import percent

REFERENCED = frozenset({"dpo", "kto"})
"""Objectives that compare with the base model; `orpo` does without."""

RATES = {"dpo": 5e-6, "orpo": 8e-5, "kto": 5e-6}
"""Peak learning rate for LoRA on models from 1B up. DPO: TRL's dpo.py with LoRA and the alignment handbook's
zephyr-7b-dpo-qlora. ORPO, whose loss is mostly plain cross-entropy: TRL's orpo.py with LoRA. KTO: "similar to that of
DPO" (TRL's kto.py)."""
WHOLE_RATES = {"dpo": 5e-7, "orpo": 8e-6, "kto": 1e-6}
"""The same where weights of the model itself learn: TRL's dpo.py, orpo.py and kto.py."""
SMALL, SMALL_FACTOR = 1_000_000_000, 10.0
"""Below so many parameters LoRA takes larger steps, but with ORPO, whose steps are large already. DPO on SmolLM2-135M,
96 pairs, 25 steps of about 6: 5e-6 changed nothing (held-out accuracy 58 %), 5e-5 gave 100 %, and with 2e-4 the better
answers became less likely too."""
EPOCHS = 1
"""Passes over the pairs: one in TRL's and the handbook's recipes; the DPO loss falls long after the answers have
stopped getting better (arXiv 2406.02900)."""
UNITS_PER_STEP = 16
"""Pairs or answers a step: the fewest that TRL's notes on KTO advise, since it estimates from them how far the model
has moved."""


def learning_rate(objective: Objective, method: Method, parameters: int) -> float:
    """Peak learning rate of a preference objective for a model of so many parameters."""
    if method in ("full", "layers"):
        return WHOLE_RATES[objective]
    return RATES[objective] * (SMALL_FACTOR if parameters < SMALL and objective != "orpo" else 1.0)


def misfit(objective: Objective, example: Example) -> Problem | None:
    """What stands in the way of learning `objective` from data of this kind, told by one of its examples:
    ``data.not_pairs``, ``data.not_rated``; None when nothing does, and for objectives that are no preferences."""
    if objective in PAIRED and not example.rejected:
        return Problem("data.not_pairs", {"objective": objective.upper()})
    if objective == "kto" and not example.rejected and example.good is None:
        return Problem("data.not_rated", {})
    return None


def may_show(objective: Objective, example: Example) -> bool:
    """Whether an example's answer may stand as the one to wish for: one that was not liked may not."""
    return objective not in PREFERENCES or example.good is not False


class Preferred(msgspec.Struct, frozen=True, kw_only=True):
    """How well the better answers are preferred.

    The reward of an answer is beta times how much likelier it has become than it was for the base (`dpo`, `kto`; nats),
    or beta times its mean log-probability a token (`orpo`). `accuracy` is the share of pairs whose better answer has
    the higher reward (equal counts half); of single answers, of all pairs of a liked and a disliked one. `better` and
    `worse` are the mean rewards, `margin` their distance. `likelier` is the share of pairs whose better answer is
    likelier a token, which can be asked of the base too; None where there are no pairs.
    """

    accuracy: float
    margin: float
    better: float
    worse: float
    likelier: float | None = None

    def scores(self) -> dict[str, float]:
        """The numbers by their names, without those that are not there."""
        return {name: value for name, value in msgspec.structs.asdict(self).items() if value is not None}


class PreferenceReport(msgspec.Struct, frozen=True, kw_only=True):
    """`evaluations/preference.json`: what base and tuned model prefer among the held-out examples. `count` is how many
    pairs (or single answers) those are; `base_likelier` as `Preferred.likelier`."""

    schema: int = 1
    objective: Objective
    count: int
    tuned: Preferred
    base_likelier: float | None = None


def read_preference(path: Path) -> PreferenceReport | None:
    """The report of a run, None if it has none. Raises ``run.damaged``."""
    if not is_there(path, Path.is_file):
        return None
    try:
        return msgspec.json.decode(path.read_bytes(), type=PreferenceReport)
    except (OSError, *UNREADABLE) as error:
        raise stop_on("run.damaged", path=str(path), cause=str(error)) from None


def said(report: PreferenceReport) -> str:
    """The report as one sentence."""
    tuned = report.tuned
    if tuned.likelier is None or report.base_likelier is None:
        return f"Of a liked and a disliked held-out answer, the liked one stands above in {percent(tuned.accuracy)}."
    base, now, count = percent(report.base_likelier), percent(tuned.likelier), report.count
    return f"The better answer is the likelier one in {now} of {count} held-out pairs (base model: {base})."
