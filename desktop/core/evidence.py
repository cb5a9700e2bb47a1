"""What the chosen base model can do with prompts alone, before anything is trained: what is asked, what was found, and
what follows from it."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from pathlib import Path
from statistics import fmean
from typing import Annotated, Any, Literal

import msgspec
from msgspec import Meta

from desktop.core import scores
from desktop.core.dataset import Message
from desktop.core.problems import UNREADABLE, Problem, Value, stop_on
from desktop.core.prompting import SHOTS
from desktop.core.scores import Interval, Task
from desktop.core.units import percent

Strategy = Literal["zero_shot", "fixed", "nearest", "looked_up", "alone", "retrieved"]
"""`zero_shot`: an instruction alone; `fixed`: with the same examples for every question; `nearest`: with those of the
training examples that are most like the question; `looked_up`: with the pieces of the documents that are most like
it (retrieval-augmented answers, Lewis et al., arXiv 2005.11401). Of raw passages: `alone`: as they begin; `retrieved`:
with the nearest other passages before them."""
PROMPTED: tuple[Strategy, ...] = ("zero_shot", "fixed", "nearest", "looked_up")
SHOWING: frozenset[Strategy] = frozenset({"fixed", "nearest"})
"""Those that show training examples."""
RETRIEVED: tuple[Strategy, ...] = ("alone", "retrieved")
STRATEGY_WORDS: dict[str, str] = {
    "zero_shot": "Instruction alone",
    "fixed": "With fixed examples",
    "nearest": "With the nearest examples",
    "looked_up": "Looked up in the documents",
    "alone": "Passage alone",
    "retrieved": "With the nearest passages",
}
"""Every way of prompting in plain words; the window translates them."""
EXAMPLES = 50
"""Held-out examples that are tried. With 50, a share near one half is known within about ±14 %."""
ENOUGH = 0.95
"""Share of what can be reached from which on a prompt counts as good as a tuned model could reasonably be."""
TOUCHING = 0.9
"""The same for a score whose interval reaches what can be reached."""
FEW = 20
"""Fewer examples than that do not decide anything."""
FEW_PASSAGES = 5
"""Nor do fewer passages: each has hundreds of tokens, but two of them say little of all the others."""

ASKED = b"without thinking"
"""How models are asked: what was found when they were asked otherwise is tried again."""


class EvidenceAsk(msgspec.Struct, frozen=True, kw_only=True):
    """What is to be tried: the model in `model` (a folder), on which data, how. `key` names the answer."""

    schema: Literal[1] = 1
    model: str
    model_name: str
    fingerprint: str
    weights: str = ""
    """A sum over some of the model's numbers (`weights.sample_of`): a merged model has the fingerprint of its base."""
    dataset: str
    train_sha256: str
    held_out_sha256: str
    device: Literal["cuda", "cpu"]
    precision: Literal["bf16", "fp16", "fp32"]
    quantisation: Literal["nf4", "none"] = "none"
    strategies: tuple[Strategy, ...] = ()
    """Which of those that suit the task; empty: all of them."""
    examples: Annotated[int, Meta(ge=1, le=10_000)] = EXAMPLES
    shots: Annotated[int, Meta(ge=1, le=64)] = SHOTS
    context: Annotated[int, Meta(ge=64, le=1_048_576)] = 4096
    """Most tokens of prompt and answer together, if the model takes as many."""
    answer_tokens: Annotated[int, Meta(ge=1, le=4096)] = 256
    """Longest answer; less where the training examples' answers are shorter."""
    encoder: str = ""
    """Folder of a model that makes vectors of texts, to find the nearest by meaning; empty: by words (BM25)."""
    seed: Annotated[int, Meta(ge=0, lt=2**31)] = 0
    documents_sha256: str = ""
    """What the documents hold in which answers are looked up; empty: there are none."""
    on_all: bool = False
    """Try all examples, those to train on too; none is shown then."""

    @property
    def key(self) -> str:
        """Hex digest of what decides the answer: not where the model lies nor what the dataset is called."""
        plain = msgspec.structs.replace(self, model="", model_name="", dataset="")
        return hashlib.sha256(ASKED + msgspec.json.encode(plain)).hexdigest()[:24]


class Tried(msgspec.Struct, frozen=True, kw_only=True):
    """One held-out example: what was asked, expected and said, and its own score. Of a passage `loss` is the summed
    loss (nats) of the `tokens` that follow."""

    question: str
    expected: str
    said: str
    score: float | None = None
    """None: not scored yet, or without a number where one was asked for."""
    loss: float = 0.0
    tokens: int = 0


class Score(msgspec.Struct, frozen=True):
    """One measure of all answers of a strategy."""

    name: str
    interval: Interval


class StrategyResult(msgspec.Struct, frozen=True, kw_only=True):
    """What one strategy got. The first of `scores` is the one that decides."""

    strategy: Strategy
    scores: tuple[Score, ...]
    gain: Interval | None = None
    """How much the deciding score is above that of the first strategy, compared example by example."""
    seconds: float
    shots: float
    """Examples (or passages) in a prompt, on average."""
    prompt_tokens: float
    """Tokens of a prompt, on average."""
    messages: tuple[Message, ...] = ()
    """The turns before each question; of `nearest` only the instruction, before the examples that are looked up."""
    prompt: str = ""
    """The same as one text, for programs that take nothing but a system prompt."""
    tried: tuple[Tried, ...]

    @property
    def main(self) -> Interval:
        """The deciding score."""
        return self.scores[0].interval


class Evidence(msgspec.Struct, frozen=True, kw_only=True):
    """All that was tried with one model and one dataset."""

    schema: Literal[1] = 1
    ask: EvidenceAsk
    task: Task
    held_out: int
    """Held-out examples there are; `ask.examples` of them at most were tried."""
    train: int
    results: tuple[StrategyResult, ...]
    notes: tuple[Problem, ...] = ()
    """What else one should know."""
    torch_device: str
    at: float
    seconds: float

    @property
    def measure(self) -> str:
        """The name of the deciding score."""
        return (measure_of_documents(self.task) if self.asked else MEASURES[self.task][0]).name

    @property
    def asked(self) -> bool:
        """Whether these are questions about documents: all of them were tried, and none is there to train on."""
        return self.ask.on_all and bool(self.ask.documents_sha256)

    @property
    def best(self) -> StrategyResult:
        """The strategy with the best deciding score; of equals the simpler one."""
        more = self.measure not in LESS_IS_BETTER

        def value(result: StrategyResult) -> float:
            return self.deciding(result).interval.value

        return max(self.results, key=lambda result: value(result) if more else -value(result))

    def deciding(self, result: StrategyResult) -> Score:
        """The score that decides. Of questions about documents it is how many answers hold the expected one, where that
        is text: small models answer in sentences."""
        measure = measure_of_documents(self.task)
        if not self.asked or measure is MEASURES[self.task][0]:
            return result.scores[0]
        return Score(measure.name, scores.bootstrap([measure.of(one) for one in result.tried], measure.statistic))

    @property
    def ready(self) -> StrategyResult | None:
        """The best strategy whose prompt is one text that can be used anywhere; None if none was tried, and for
        questions about documents, whose prompt is nothing without them."""
        if self.asked:
            return None
        fixed = [result for result in self.results if result.strategy in ("zero_shot", "fixed") and result.prompt]
        return max(fixed, key=lambda result: result.main.value, default=None)


class Measure(msgspec.Struct, frozen=True):
    """A score: what it takes of each answer, and what it makes of these for all."""

    name: str
    of: Callable[[Tried], Any]
    statistic: Callable[[Sequence[Any]], float] = fmean
    share: bool = True


def _pair(tried: Tried) -> tuple[str, str]:
    return tried.said, tried.expected


def _numbers(tried: Tried) -> tuple[float | None, float | None]:
    return scores.number_in(tried.said), scores.number_in(tried.expected)


def _with_mean(
    statistic: Callable[[Sequence[tuple[float, float]]], float],
) -> Callable[[Sequence[tuple[float | None, float | None]]], float]:
    """A statistic of numbers for which an answer without one counts as the mean of the expected numbers: that much one
    could say without reading the question."""

    def of(rows: Sequence[tuple[float | None, float | None]]) -> float:
        sound = [(said, expected) for said, expected in rows if expected is not None]
        mean = fmean(expected for _, expected in sound) if sound else 0.0
        return statistic([(mean if said is None else said, expected) for said, expected in sound]) if sound else 0.0

    return of


_EXACT = Measure("exact", lambda tried: scores.exact(*_pair(tried)))
_CHRF = Measure("chrf", lambda tried: scores.chrf(*_pair(tried)))
_HOLDS = Measure("holds", lambda tried: float(tried.expected.strip().casefold() in tried.said.casefold()))
MEASURES: dict[Task, tuple[Measure, ...]] = {
    "json": (
        Measure("field_f1", lambda tried: scores.field_f1(*_pair(tried))),
        _EXACT,
        Measure("json_valid", lambda tried: scores.json_valid(tried.said)),
    ),
    "labels": (
        Measure("accuracy", lambda tried: scores.exact(*_pair(tried))),
        Measure("macro_f1", _pair, scores.macro_f1),
    ),
    "number": (
        Measure("r_squared", _numbers, _with_mean(scores.r_squared), share=False),
        Measure("mean_absolute_error", _numbers, _with_mean(scores.mean_absolute_error), share=False),
    ),
    "short": (_EXACT, _CHRF),
    "free": (_CHRF, Measure("rouge_l", lambda tried: scores.rouge_l(*_pair(tried)))),
    "passages": (
        Measure("perplexity", lambda tried: (tried.loss, tried.tokens), scores.perplexity, share=False),
        _CHRF,
    ),
}
"""The scores of each task; the first decides."""
MEASURE_WORDS = {
    "field_f1": "fields right (F1)",
    "exact": "exactly right",
    "json_valid": "sound JSON",
    "accuracy": "accuracy",
    "macro_f1": "macro-F1",
    "r_squared": "R²",
    "mean_absolute_error": "mean error",
    "chrf": "chrF",
    "rouge_l": "ROUGE-L",
    "perplexity": "perplexity",
    "holds": "hold the right answer",
}
"""Every measure by its name in the field; the window translates them."""
SHARES = frozenset(one.name for some in (*MEASURES.values(), (_HOLDS,)) for one in some if one.share)
"""The measures that are shares of one, told in percent."""
LESS_IS_BETTER = frozenset({"perplexity", "mean_absolute_error"})


def with_scores(task: Task, tried: Sequence[Tried]) -> tuple[Tried, ...]:
    """The answers, each with its own score by the measure that decides; of a number its distance, of a passage its
    perplexity."""

    def own(one: Tried) -> float | None:
        if task == "number":
            said, expected = _numbers(one)
            return abs(said - expected) if said is not None and expected is not None else None
        return MEASURES[task][0].statistic([MEASURES[task][0].of(one)])

    return tuple(msgspec.structs.replace(one, score=own(one)) for one in tried)


def scored(task: Task, tried: Sequence[Tried], seed: int) -> tuple[Score, ...]:
    """All scores of a strategy's answers."""
    return tuple(
        Score(
            measure.name, scores.bootstrap(list(map(measure.of, tried)), measure.statistic, seed, share=measure.share)
        )
        for measure in MEASURES[task]
    )


def scores_for(objective: str, found: tuple[Score, ...]) -> tuple[Score, ...]:
    """Those of the scores that say something of a model that learned `objective`. Of several labels only whether all of
    them are right: an answer is a set of labels here, and F1 is of single ones, which `label_report` counts."""
    return found[:1] if objective == "multi_label" else found


def gained(task: Task, first: Sequence[Tried], second: Sequence[Tried], seed: int) -> Interval:
    """How much the deciding score of the second strategy is above that of the first, for the same examples."""
    measure = MEASURES[task][0]
    return scores.paired_difference(
        list(map(measure.of, first)), list(map(measure.of, second)), measure.statistic, seed, share=measure.share
    )


def verdict(evidence: Evidence) -> Problem:
    """What follows, as a code of `core/words_evidence.py`.

    Of questions about documents it is whether looking them up helps, since there is nothing to train on. Else what can
    be reached is taken to be 1. A prompt that gets `ENOUGH` of it, or `TOUCHING` with an interval that reaches 1, is as
    good as fine-tuning could reasonably be. chrF and ROUGE-L of free text never reach 1, as there are many
    good answers, and perplexity has no end that is known: there, only what prompts get is said.
    """
    best = evidence.best
    if evidence.task == "passages":
        return _of_passages(evidence)
    if evidence.asked and (said := of_documents(evidence.task, evidence.results)):
        return said
    found, count = best.main, len(best.tried)
    texts: dict[str, Value] = {
        "score": percent(found.value),
        "low": percent(found.low),
        "high": percent(found.high),
        "count": count,
    }
    if count < FEW:
        texts["enough"] = FEW
        return Problem("evidence.too_few", texts)
    if reaches(found):
        return Problem("evidence.enough", texts)
    if evidence.task == "free":
        return Problem("evidence.free_text", texts)
    texts["gap"] = percent(1 - max(0.0, found.value))
    return Problem("evidence.gap", texts)


def reaches(found: Interval) -> bool:
    """Whether a score is as good as a tuned model could reasonably be."""
    return found.value >= ENOUGH or (found.value >= TOUCHING and found.high >= 1.0)


def _of_passages(evidence: Evidence) -> Problem:
    first, last = evidence.results[0], evidence.results[-1]
    numbers: dict[str, Value] = {"alone": f"{first.main.value:.1f}", "count": len(first.tried)}
    if last.gain is None:
        return Problem("evidence.passages_alone", numbers)
    numbers["with"] = f"{last.main.value:.1f}"
    if len(first.tried) < FEW_PASSAGES:
        return Problem("evidence.passages_few", numbers | {"enough": FEW_PASSAGES})
    return Problem("evidence.passages_help" if last.gain.high < 0 else "evidence.passages_same", numbers)


def of_documents(task: Task, results: Sequence[StrategyResult]) -> Problem | None:
    """Whether answers get better by looking them up in the documents, as a code of `core/words_evidence.py`; None when
    that was not tried beside the instruction alone.

    Small models answer in sentences, so of texts it is counted how many answers hold the expected one, letter by letter
    apart from case; of anything else the deciding score is compared.
    """
    found = next((result for result in results if result.strategy == "looked_up"), None)
    if found is None or results[0].strategy != "zero_shot":
        return None
    measure = measure_of_documents(task)
    before, now = ([measure.of(one) for one in result.tried] for result in (results[0], found))
    gain = scores.paired_difference(before, now, measure.statistic, 0, share=measure.share)
    show = percent if measure.share else "{:.2f}".format
    values: dict[str, Value] = {
        "count": len(found.tried),
        "pieces": f"{found.shots:.1f}",
        "before": show(measure.statistic(before)),
        "now": show(measure.statistic(now)),
    }
    return Problem("evidence.documents_help" if gain.low > 0 else "evidence.documents_same", values)


def measure_of_documents(task: Task) -> Measure:
    """What counts of answers that are looked up."""
    return _HOLDS if task in ("short", "free") else MEASURES[task][0]


def best_first(task: Task, tried: Sequence[Tried]) -> list[Tried]:
    """The answers by their own score, the best first; those without one last."""
    sign = 1.0 if task in ("number", "passages") else -1.0
    return sorted(tried, key=lambda one: float("inf") if one.score is None else sign * one.score)


class EvidenceFolder:
    """Where a job finds what to try and leaves what it found: files of one folder."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.ask, self.evidence = path / "ask.json", path / "evidence.json"
        self.data, self.documents = path / "data", path / "documents"


def read_evidence(path: Path) -> Evidence | None:
    """What was found, or None if that is not there or was written by another version."""
    try:
        return msgspec.json.decode(path.read_bytes(), type=Evidence)
    except (OSError, *UNREADABLE):
        return None


def check_examples(task: Task, to_show: int, answers: Sequence[str]) -> None:
    """Raise ``evidence.nothing_held_out``, ``evidence.nothing_to_show`` or ``evidence.one_answer`` when prompts cannot
    be tried with these expected answers and `to_show` examples or documents to show."""
    if not answers:
        raise stop_on("evidence.nothing_held_out")
    if not to_show:
        raise stop_on("evidence.nothing_to_show")
    if task == "labels" and len({answer.strip() for answer in answers}) == 1:
        raise stop_on("evidence.one_answer", answer=answers[0].strip()[:60], count=len(answers))
