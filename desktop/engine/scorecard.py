"""The scorecard: held-out examples read and answered by the base model, by the base with examples in its prompt, and by
the tuned model, at the end of a run or as a job."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Callable, Sequence
from functools import cached_property
from typing import Any, NamedTuple

import msgspec
import torch

from desktop.core.answer_health import Answer, leak_in
from desktop.core.chat_text import is_passage, prompt_and_expected
from desktop.core.dataset import Example, own_train, read_parquet
from desktop.core.evidence import Tried
from desktop.core.preference import may_show
from desktop.core.prompting import SHOTS, asked, fitting, instruction, opening, prompt_text, spread
from desktop.core.recipe import PREFERENCES, Recipe
from desktop.core.runs import RunFolder
from desktop.core.scorecard import (
    BUDGET,
    SEED,
    Pairs,
    Scorecard,
    Side,
    SideName,
    chosen,
    losses_of,
    pairs_of,
    sides_of,
)
from desktop.core.scores import task_of
from desktop.engine.generate import BATCH, written
from desktop.engine.loss import RowLoss
from desktop.engine.preference_units import answers_of
from desktop.engine.template import TokenisedExample, learned, marks, prompt_tokens, takes_system
from desktop.engine.text_losses import Lost, text_losses

ROUND = 20
"""Examples that are answered by all sides before the next ones; the first round is always made. Twenty is what decides
something (`evidence.FEW`)."""
TOKENS_AT_ONCE = 8192
"""Tokens of the prompts that are answered side by side; what is kept of them for the answers takes memory."""
CONTEXT = 4096
"""Most tokens of a prompt with examples and its answer."""
HELD_OUT, LOOKED_AT = 10_000, 2000
"""Held-out examples that are chosen from, and training examples that those in prompts are."""


class Subject(NamedTuple):
    """The models that are looked at: `model` as it was tuned, and within `untuned()` its base. `size` is how many
    tokens go through it at once."""

    model: Any
    tokenizer: Any
    untuned: Callable[[], contextlib.AbstractContextManager[Any]]
    row_loss: RowLoss
    device: torch.device
    size: int


class _Prompts(NamedTuple):
    """The prompts of one side, with what stands before each question."""

    tokens: list[list[int]]
    shots: int = 0
    text: str = ""


class Scoring:
    """Makes one scorecard. `tell` gets how many answers are there, of how many; `leaving` is asked again and again,
    and ends the work early."""

    def __init__(
        self,
        folder: RunFolder,
        recipe: Recipe,
        subject: Subject,
        tell: Callable[[int, int], None],
        leaving: Callable[[], bool] = lambda: False,
        most: int | None = None,
    ) -> None:
        self.folder, self.recipe, self.subject, self.tell, self.leaving = folder, recipe, subject, tell, leaving
        self.begun = time.monotonic()
        known = [one for one in read_parquet(folder.held_out_data, HELD_OUT) if may_show(recipe.objective, one)]
        passages = 2 * sum(map(is_passage, known)) > len(known)
        fitting_ones = [one for one in known if is_passage(one) == passages]
        self.held_out = len(fitting_ones)
        self.examples = [fitting_ones[place] for place in chosen(len(fitting_ones))]
        self.train = [
            one
            for one in own_train(folder.train_data, folder.dataset, LOOKED_AT)
            if is_passage(one) == passages and may_show(recipe.objective, one)
        ]
        answers = [one.answer for one in (*self.examples, *self.train[:200])]
        self.task = task_of(answers, passages=passages)
        self.answered = min(recipe.compare_examples if most is None else most, len(self.examples))
        self.answers: dict[SideName, dict[int, Answer]] = {"base": {}, "tuned": {}}
        self.prompts: dict[SideName, _Prompts] = {}
        self.lost: dict[SideName, list[Lost]] = {}

    def run(self) -> Scorecard | None:
        """The scorecard; of what was done by all sides when it was ended early. None when that is nothing."""
        if not self.examples:
            return None
        self._make_prompts()
        until = self._rounds(0, min(ROUND, self.answered), losses=True)
        if until > ROUND:
            self._rounds(ROUND, until)
        return self._made()

    # -- answers ----------------------------------------------------------------------------------------------------

    def _make_prompts(self) -> None:
        tokenizer, some = self.subject.tokenizer, self.examples[: self.answered]
        self.marks = marks(tokenizer)
        plain = _Prompts([prompt_tokens(tokenizer, one) for one in some])
        self.prompts = {"base": plain, "tuned": plain}
        if self.task != "passages" and (with_shots := self._with_shots(some, plain)):
            self.prompts["shots"], self.answers["shots"] = with_shots, {}

    def _with_shots(self, some: Sequence[Example], plain: _Prompts) -> _Prompts | None:
        """The prompts with an instruction and fixed examples of the training data before each question, as many as
        fit; None where none does."""
        tokenizer, recipe = self.subject.tokenizer, self.recipe
        taken = getattr(self.subject.model.config, "max_position_embeddings", None) or CONTEXT
        longest = max(map(len, plain.tokens), default=0) + recipe.answer_tokens
        instructed = instruction(self.train, self.task)

        def count(text: str) -> int:
            return len(tokenizer(text, add_special_tokens=False)["input_ids"])

        shots = fitting(spread(self.train, SHOTS, SEED), instructed, min(CONTEXT, taken) - longest, count)
        if not shots or not some:
            return None
        turns, system_role = opening(instructed, shots), takes_system(tokenizer)
        tokens = [prompt_tokens(tokenizer, asked(one, turns, system_role=system_role)) for one in some]
        return _Prompts(tokens, len(shots), prompt_text(instructed, shots))

    def _rounds(self, first: int, until: int, losses: bool = False) -> int:
        """Let all sides answer the examples from `first` to before `until`. Returns up to which there is time after
        that, if another such round takes as long."""
        total = len(self.answers) * until
        if until:
            self.tell(sum(map(len, self.answers.values())), total)
        if losses:
            self._lose("tuned")
        begun = time.monotonic()
        self._answer("tuned", first, until, total)
        took = time.monotonic() - begun
        with contextlib.ExitStack() as stack:
            if not self.leaving():
                stack.enter_context(self.subject.untuned())
                if losses:
                    self._lose("base")
                begun = time.monotonic()
                for name in self.answers:
                    if name != "tuned":
                        self._answer(name, first, until, total)
                took += time.monotonic() - begun
        left = BUDGET - (time.monotonic() - self.begun)
        return min(self.answered, until + ROUND * max(0, int(left / max(took, 1e-3))))

    def _answer(self, name: SideName, first: int, until: int, total: int) -> None:
        """Greedy answers of the model as it stands. Prompts of like length go together, so that little is filled
        up."""
        tokens, recipe, subject = self.prompts[name].tokens, self.recipe, self.subject
        order = sorted(range(first, until), key=lambda place: len(tokens[place]))
        if not order or self.leaving():
            return
        longest = len(tokens[order[-1]]) + recipe.answer_tokens
        at_once = max(1, min(BATCH, TOKENS_AT_ONCE // longest))
        waiting = iter(order)
        prompts = (tokens[place] for place in order)
        longest_answer, shots = recipe.answer_tokens, self.prompts[name].shots > 0
        for batch in written(
            subject.model, subject.tokenizer, prompts, longest_answer, self.leaving, at_once, share=shots
        ):
            for one in batch:
                place = next(waiting)
                known = "\n".join(turn.content for turn in self.examples[place].messages)
                self.answers[name][place] = Answer(
                    text=one.text, tokens=one.tokens, ended=one.ended, leak=leak_in(one.raw, self.marks, known)
                )
            self.tell(sum(map(len, self.answers.values())), total)

    # -- losses -----------------------------------------------------------------------------------------------------

    def _lose(self, name: SideName) -> None:
        """How likely the model as it stands finds the held-out examples; of pairs both answers, the better first."""
        texts, owners = self._texts
        found = text_losses(
            self.subject.row_loss, texts, self.subject.device, self.subject.size,
            self.subject.tokenizer.pad_token_id, self.leaving,
        )  # fmt: skip
        if found is None:
            return
        sums = [(0.0, 0)] * (2 * len(self.examples))
        for owner, (loss, tokens) in zip(owners, found, strict=True):
            sums[owner] = (sums[owner][0] + loss, sums[owner][1] + tokens)
        self.lost[name] = sums

    @cached_property
    def _texts(self) -> tuple[list[TokenisedExample], list[int]]:
        """All texts as tokens, and for each whose it is: example n has 2n for itself and 2n + 1 for its worse
        answer."""
        tokenizer, longest = self.subject.tokenizer, self.recipe.context_length
        preferring = self.recipe.objective in PREFERENCES
        texts: list[TokenisedExample] = []
        owners: list[int] = []
        for place, example in enumerate(self.examples):
            made = answers_of(tokenizer, example, longest) if preferring else learned(tokenizer, example, longest)
            for number, text in enumerate(made):
                texts.append(text)
                owners.append(2 * place + (number if preferring else 0))
        return texts, owners

    def _pairs(self) -> Pairs | None:
        """How often the better answer of a pair is the likelier one per token."""
        found: dict[SideName, list[float]] = {}
        for name, sums in self.lost.items():
            found[name] = [
                _likelier(better, worse)
                for better, worse in zip(sums[::2], sums[1::2], strict=True)
                if better[1] and worse[1]
            ]
        return pairs_of(found["base"], found["tuned"]) if len(found) == 2 else None

    # -- all together -----------------------------------------------------------------------------------------------

    def _made(self) -> Scorecard | None:
        both = len(self.lost) == 2
        losses = losses_of(self.lost["base"][::2], self.lost["tuned"][::2]) if both else None
        answers = {name: said for name, said in self.answers.items() if said or name != "shots"}
        places = sorted(set.intersection(*(set(said) for said in answers.values())))
        if not places and losses is None:
            return None
        sides, differences, examples = self._sides(places, list(answers))
        return Scorecard(
            at=time.time(),
            seconds=time.monotonic() - self.begun,
            objective=self.recipe.objective,
            task=self.task,
            held_out=self.held_out,
            answer_tokens=self.recipe.answer_tokens,
            torch_device=str(self.subject.device),
            complete=not self.leaving(),
            losses=losses,
            pairs=self._pairs(),
            sides=tuple(map(self._with_prompt, sides)),
            differences=differences,
            examples=examples,
        )

    def _sides(self, places: Sequence[int], names: Sequence[SideName]) -> Any:
        """See `scorecard.sides_of`, over the examples that all have answered; of passages over all that were read."""
        answers = {name: [self.answers[name][place] for place in places] for name in names}
        if self.task == "passages":
            return self._passage_sides(places, answers)
        if not places:
            return (), (), ()
        tried = {name: [self._tried(place, self.answers[name][place].text) for place in places] for name in names}
        return sides_of(self.task, tried, answers)

    def _passage_sides(self, places: Sequence[int], answers: dict[SideName, list[Answer]]) -> Any:
        if len(self.lost) < 2:
            return (), (), ()
        read = {place for place in range(len(self.examples)) if self.lost["base"][2 * place][1]}
        kept = [place for place in places if place in read]
        ordered = [*kept, *sorted(read.difference(kept))]
        tried: dict[SideName, list[Tried]] = {}
        for name in answers:
            tried[name] = []
            for place in ordered:
                loss, tokens = self.lost[name][2 * place]
                tried[name].append(self._tried(place, "", loss, tokens))
        said = {name: [self.answers[name][place] for place in kept] for name in answers}
        return sides_of(self.task, tried, said)

    def _tried(self, place: int, said: str, loss: float = 0.0, tokens: int = 0) -> Tried:
        question, expected = prompt_and_expected(self.examples[place])
        return Tried(question=question, expected=expected, said=said, loss=loss, tokens=tokens)

    def _with_prompt(self, side: Side) -> Side:
        prompts = self.prompts[side.name]
        if not prompts.tokens:
            return side
        mean = sum(map(len, prompts.tokens)) / len(prompts.tokens)
        return msgspec.structs.replace(side, shots=prompts.shots, prompt=prompts.text, prompt_tokens=round(mean, 1))


def _likelier(better: Lost, worse: Lost) -> float:
    first, second = better[0] / better[1], worse[0] / worse[1]
    return 1.0 if first < second else 0.5 if first == second else 0.0
