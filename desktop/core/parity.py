"""Does what was exported still answer as the tuned model does? Measures, limits and the verdict on each export.

The same held-out prompts and answers go through the tuned model (base and adapter) and through each export, token
by token: which token each finds likeliest next, and how far their probabilities are apart."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Literal

import msgspec

from desktop.core.problems import UNREADABLE, Problem, Value

EXAMPLES = 30
"""Held-out examples that are looked at."""
MOST_TOKENS = 600
"""Answer tokens that are looked at: a share of 98 % is then known to about one per cent."""
PATTERN = "parity-*.json"
USUAL_DIVERGENCE = {
    "F16": 0.000551, "BF16": 0.000551, "Q8_0": 0.001355, "Q6_K": 0.005452, "Q5_K_M": 0.010762, "Q4_K_M": 0.031273,
    "Q4_0": 0.071940, "Q3_K_M": 0.101913, "Q2_K": 0.445132,
}  # fmt: skip
"""Mean divergence (nats a token) from the unquantised model that llama.cpp measured for Llama 3 8B on Wikitext-2
(tools/perplexity/README.md, without importance matrix; BF16 is taken to be like F16)."""
MORE_THAN_USUAL = 3.0
"""Small models lose more than 8 B ones; from so many times the usual on a file is said to lose more than its form
should."""
LEAST_LIMIT = 0.005
"""Below this divergence nothing is ever called worse: bf16 arithmetic alone makes some thousandths."""
MERGED_AGREES, MERGED_DIVERGES = 0.99, 0.002
"""Merging rounds each weight once to 16 bits; what agrees less, or diverges more, was not merged rightly."""
NEARLY, LOST, LOST_PERPLEXITY = 0.97, 0.01, 1.05
"""A merged model that is beyond these limits is nearly the tuned one while it finds the same token in so many places,
lies no further from it than this share of the way that training went (the base's divergence), below `LEAST_LIMIT`, and
its perplexity is at most so many times as high. Chosen by us: see docs/gguf.md."""
TELLS = 0.002
"""Divergence between two states of a model (its base, and what was learned at another strength) from which on an export
can be told to be the other one: what is less lies within arithmetic."""
WORST = 50.0
"""Nats that count at a place where an export gives numbers that are none: worse than any that can be, and a number."""
GOOD = frozenset({"parity.adapter_same", "parity.merged_same", "parity.merged_nearly", "parity.same", "parity.usual"})
"""Verdicts on what can be handed on without a second thought."""
ALIKE = 0.98
"""Share of next tokens from which on an export counts as the same model for all purposes."""

Kind = Literal["adapter", "merged", "gguf", "gguf_adapter"]
"""`gguf_adapter`: a LoRA as a GGUF file, in llama.cpp on its base in 16 bits."""
Other = Literal["base", "whole"]
"""What the run's model could be taken for: its base, and, where less of it was asked for, all that was learned."""


class Form(msgspec.Struct, frozen=True, kw_only=True):
    """One export, held against the tuned model over `tokens` answer tokens. Divergences are in nats per token;
    `tokens_equal` and the like are None where there is nothing to compare (raw texts have no template)."""

    kind: Kind
    name: str
    """``merged`` and the like, or the form of the GGUF file: ``Q4_K_M``."""
    file: str
    bytes: int
    tokens: int
    agreement: float
    """Share of places where both find the same token likeliest."""
    divergence: float
    """Mean Kullback-Leibler divergence. Of a GGUF file over its likeliest tokens one by one and the rest together,
    which is never more than the whole one."""
    divergence_99: float
    """What 99 % of the places stay below."""
    perplexity: float
    own_perplexity: float
    """That of the tuned model on the same tokens."""
    seconds: float
    tokens_equal: bool | None = None
    template_equal: bool | None = None
    stops: bool | None = None
    """Whether the token that ends an answer ends it here, too."""
    coarse: bool = False
    """Whether the run's model was worked out in 16 bits, because it has no room in 32."""
    learned: float | None = None
    """Divergence of the base from the tuned model on the same tokens; None where the base was not looked at."""
    nearest: Other | None = None
    """What it answers like instead of the run's model, see `nearest_of`."""

    @property
    def verdict(self) -> Problem:
        """What to make of it, a code with sentences."""
        values: dict[str, Value] = {
            "name": self.name, "agreement": f"{100 * self.agreement:.1f} %", "count": self.tokens,
            "divergence": f"{self.divergence:.4f}", "limit": f"{_limit(self):.4f}",
            "learned": "not known" if self.learned is None else f"{self.learned:.4f}",
            "perplexity": f"{self.perplexity:.2f}", "own": f"{self.own_perplexity:.2f}",
        }  # fmt: skip
        return Problem(_code(self), values)

    @property
    def good(self) -> bool:
        """Whether it can be handed on without a second thought."""
        return self.verdict.code in GOOD


def _code(form: Form) -> str:
    if form.tokens_equal is False:
        return "parity.other_tokens"
    if form.template_equal is False:
        return "parity.other_template"
    if form.stops is False:
        return "parity.never_stops"
    if form.nearest:
        return "parity.not_learned" if form.nearest == "base" else "parity.other_strength"
    if form.kind in ("adapter", "merged"):
        # of few places one may flip where two tokens are as likely
        others = round((1 - form.agreement) * form.tokens)
        agrees, diverges = (ALIKE, LEAST_LIMIT) if form.coarse else (MERGED_AGREES, MERGED_DIVERGES)
        same = others <= max(1, (1 - agrees) * form.tokens) and form.divergence <= diverges
        if not same and form.kind == "merged" and _nearly(form):
            return "parity.merged_nearly"
        return f"parity.{form.kind}_same" if same else f"parity.{form.kind}_differs"
    # a number that is none is never good
    if not form.divergence <= _limit(form):
        return "parity.worse"
    return "parity.same" if form.agreement >= ALIKE else "parity.usual"


def _nearly(form: Form) -> bool:
    """Whether a merged model lost so little to rounding that its answers are those of the tuned one for nearly all."""
    return (
        form.learned is not None
        and form.agreement >= NEARLY
        and form.divergence <= min(LEAST_LIMIT, LOST * form.learned)
        and form.perplexity <= LOST_PERPLEXITY * form.own_perplexity
    )


def _limit(form: Form) -> float:
    """The divergence of a file up to which it lost what its form costs; a form that nobody measured may cost nothing
    beyond arithmetic."""
    usual = USUAL_DIVERGENCE.get("F16" if form.kind == "gguf_adapter" else form.name, 0.0)
    return max(LEAST_LIMIT, MORE_THAN_USUAL * usual)


def nearest_of(divergence: float, others: dict[Other, tuple[float, float]]) -> Other | None:
    """What an export with this divergence from the run's model answers like instead; None where it is nearest to that.
    `others`: how far the run's model is from each other one, and how far the export. An export is only taken for
    another one if it is nearer to it than half the way between both, so that what rounding does is not mistaken."""
    near = {
        other: export
        for other, (own, export) in others.items()
        if own >= TELLS and export < divergence and export < own / 2
    }
    return min(near, key=lambda other: near[other], default=None)


class ParityReport(msgspec.Struct, frozen=True, kw_only=True):
    """`exports/parity-0001.json` in the folder of a run or adapter, whose id is `run`. `made_on` holds versions and
    device."""

    schema: int = 1
    at: float
    run: str
    examples_of: str = ""
    """The run whose held-out examples were looked at; empty: general ones (a run's are always its own)."""
    base: str
    examples: int
    forms: tuple[Form, ...]
    made_on: dict[str, str] = {}

    @property
    def good(self) -> bool:
        """Whether every export is."""
        return all(form.good for form in self.forms)


def reports_in(folder: Path) -> list[ParityReport]:
    """What was measured for a run or adapter, oldest first; `folder` is its folder ``exports``. What cannot be read is
    left out."""
    found: list[ParityReport] = []
    for path in sorted(folder.glob(PATTERN)):
        try:
            found.append(msgspec.json.decode(path.read_bytes(), type=ParityReport))
        except (OSError, *UNREADABLE):
            continue
    return found


def free_name(folder: Path) -> Path:
    """The file of the next report."""
    numbers = [int(path.stem[-4:]) for path in folder.glob(PATTERN) if path.stem[-4:].isdigit()]
    return folder / f"parity-{max(numbers, default=0) + 1:04d}.json"


def quantile(values: Sequence[float], share: float) -> float:
    """The value below which a share of them lies, 0 of none."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))] if ordered else 0.0
