"""The job behind "Try prompts first": what the base model answers to held-out examples with prompts alone."""

from __future__ import annotations

import gc
import random
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from statistics import fmean

import msgspec

from desktop.core.chat_text import is_passage, prompt_and_expected, without_thinking
from desktop.core.dataset import Example, read_parquet
from desktop.core.evidence import (
    PROMPTED,
    RETRIEVED,
    SHOWING,
    Evidence,
    EvidenceAsk,
    EvidenceFolder,
    Strategy,
    StrategyResult,
    Tried,
    check_examples,
    gained,
    of_documents,
    scored,
    with_scores,
)
from desktop.core.files import write_json
from desktop.core.problems import UNREADABLE, Problem, stop_on
from desktop.core.prompting import asked, fitting, instruction, labels_of, opening, prompt_text, spread
from desktop.core.recipe import Recipe
from desktop.core.replies import Done
from desktop.core.retrieval import MOST_TEXTS, Bm25, pieces
from desktop.core.scores import MOST_LABELS, task_of
from desktop.engine import parts
from desktop.engine.embedding import Embedded
from desktop.engine.generate import continuations
from desktop.engine.job import Tell
from desktop.engine.likelihood import answer_losses, answer_tokens, following_loss
from desktop.engine.parts import dequantised_on_cpu
from desktop.engine.template import ensure_template, passage_tokens, prompt_tokens, takes_system

BATCH = {"cuda": 20, "cpu": 8}
"""Prompts answered together."""
PIECE, PIECES = 800, 3
"""Letters of a passage that is looked up, and how many of them stand before a text."""
WRITTEN = 48
"""Tokens that a passage is gone on with."""
LOOKED_AT = 200
"""Training examples by whose answers the room for an answer is measured."""

Made = Callable[[int], None]
"""Is told how many of a strategy's examples are done."""


def evidence(path: Path, tell: Tell) -> Done:
    """Try the strategies that the folder's ask names and leave what was found in it. Raises ``evidence.*``,
    ``model.*``, ``memory.*`` and what reading raises."""
    folder = EvidenceFolder(path)
    try:
        ask = msgspec.json.decode(folder.ask.read_bytes(), type=EvidenceAsk)
    except (OSError, *UNREADABLE) as error:
        raise stop_on("engine.bad_request", cause=str(error)) from None
    train = read_parquet(folder.data / "train.parquet", MOST_TEXTS)
    held_out, documents = read_parquet(folder.data / "held_out.parquet"), []
    for name in ("train.parquet", "held_out.parquet") if ask.documents_sha256 else ():
        documents += read_parquet(folder.documents / name, MOST_TEXTS)
    if ask.on_all:
        train, held_out = [], [*train, *held_out]
    found = Trial(ask, train, held_out, documents, tell).run()
    write_json(folder.evidence, found)
    return Done(folder=str(path))


class Trial:
    """Tries one strategy after the other with one model in memory."""

    def __init__(
        self, ask: EvidenceAsk, train: Sequence[Example], held_out: Sequence[Example], documents: Sequence[Example],
        tell: Tell,
    ) -> None:  # fmt: skip
        self.ask, self.tell = ask, tell
        self.begun = time.time()
        # an answer that was not liked is neither one to show nor one to expect
        train, held_out = ([one for one in side if one.good is not False] for side in (train, held_out))
        self.counts = len(held_out), len(train)
        passages = bool(held_out) and 2 * sum(map(is_passage, held_out)) > len(held_out)
        self.train = [example for example in train if is_passage(example) == passages]
        others = [example for example in train if is_passage(example)] if not passages else []
        self.documents = [example.answer for example in (*documents, *others)]
        fitting_ones = [example for example in held_out if is_passage(example) == passages]
        some = random.Random(ask.seed).sample(range(len(fitting_ones)), min(ask.examples, len(fitting_ones)))
        self.held_out = [fitting_ones[place] for place in sorted(some)]
        answers = [example.answer for example in self.held_out]
        known = [example.answer for example in self.train[:LOOKED_AT]]
        self.task = task_of([*answers, *known], passages=passages)
        check_examples(self.task, len(self.train) + len(self.documents), answers)
        self.strategies = self._suitable(RETRIEVED if passages else PROMPTED)
        self.notes: list[Problem] = []

    def _suitable(self, known: tuple[Strategy, ...]) -> tuple[Strategy, ...]:
        lacking = set() if self.train else SHOWING
        known = tuple(one for one in known if one not in lacking and (one != "looked_up" or self.documents))
        chosen = tuple(strategy for strategy in known if not self.ask.strategies or strategy in self.ask.strategies)
        if not chosen:
            raise stop_on("evidence.wrong_strategies", asked=", ".join(self.ask.strategies), known=", ".join(known))
        return chosen

    def run(self) -> Evidence:
        """Load the model, try everything, free it again."""
        ask = self.ask
        recipe = Recipe(
            model=ask.model, data=ask.dataset or "-", steps=1, quantisation=ask.quantisation, precision=ask.precision,
            device=ask.device,
        )  # fmt: skip
        self.device = parts.pick_device(recipe)
        self.nearest, self.passages = self._lookup()  # an encoder is gone again before the model comes
        self.tell(0.0, "model")
        self.tokenizer = parts.load_tokenizer(Path(ask.model))
        if not ensure_template(self.tokenizer) and self.task != "passages":
            self.notes.append(Problem("evidence.plain_template"))
        self.model, _ = parts.load_base(Path(ask.model), recipe, self.device)
        self.model.eval()
        self.context = min(ask.context, getattr(self.model.config, "max_position_embeddings", None) or ask.context)
        try:
            results = self._passages() if self.task == "passages" else self._prompts()
        finally:
            del self.model
            gc.collect()
        return Evidence(
            ask=ask, task=self.task, held_out=self.counts[0], train=self.counts[1], results=tuple(results),
            notes=tuple(self.notes), torch_device=str(self.device), at=time.time(), seconds=time.time() - self.begun,
        )  # fmt: skip

    def _lookup(self) -> tuple[list[list[Example]], list[list[str]]]:
        """For each held-out example the nearest training examples, and the nearest pieces of documents or of other
        passages; nearest first."""
        questions = [
            prompt_and_expected(example)[0] if is_passage(example) else example.question for example in self.held_out
        ]
        examples: list[list[Example]] = []
        found: list[list[str]] = []
        if {"nearest", "retrieved", "looked_up"} & set(self.strategies):
            self.tell(0.0, "looking_up")
        if "nearest" in self.strategies:
            near = self._nearest([example.question for example in self.train], questions, self.ask.shots)
            examples = [[self.train[place] for place in places] for places in near]
        if {"retrieved", "looked_up"} & set(self.strategies):
            whole = self.documents if self.task != "passages" else [example.answer for example in self.train]
            texts = pieces(whole, PIECE)
            near = self._nearest(texts, questions, PIECES)
            found = [[texts[place] for place in places] for places in near]
        return examples, found

    def _nearest(self, texts: Sequence[str], questions: Sequence[str], count: int) -> list[list[int]]:
        if not self.ask.encoder:
            words = Bm25(texts)
            return [words.nearest(question, count) for question in questions]
        vectors = Embedded(Path(self.ask.encoder), texts, self.device)
        found = [vectors.nearest(question, count) for question in questions]
        vectors.close()
        return found

    # -- conversations ----------------------------------------------------------------------------------------------

    def _prompts(self) -> list[StrategyResult]:
        self.system_role = takes_system(self.tokenizer)
        self.known = self.train or self.held_out
        self.instructed = instruction(self.known, self.task)
        self.longest = self._room_for_answers()
        self.room = self._room_for_shots()
        labels = labels_of(self.known) if self.task == "labels" else []
        self.labels = labels if len(labels) <= MOST_LABELS else []
        results: list[StrategyResult] = []
        for number, strategy in enumerate(self.strategies):
            results.append(self._try(strategy, number, results))
        if said := of_documents(self.task, results):
            self.notes.append(said)
        return results

    def _try(self, strategy: Strategy, number: int, before: Sequence[StrategyResult]) -> StrategyResult:
        begun = time.monotonic()
        shots, looked_up = self._shots(strategy), self._looked_up(strategy)
        examples = [
            asked(example, opening(_with_pieces(self.instructed, found), some), system_role=self.system_role)
            for example, some, found in zip(self.held_out, shots, looked_up, strict=True)
        ]
        tokens = [prompt_tokens(self.tokenizer, example) for example in examples]
        made = self._made(strategy, number)
        said = self._choose(examples, made) if self.labels else self._write(tokens, self.longest, made)
        tried = [
            Tried(question=example.question, expected=without_thinking(example.answer), said=text)
            for example, text in zip(self.held_out, said, strict=True)
        ]
        shown = fmean(map(len, looked_up if strategy == "looked_up" else shots))
        if strategy in SHOWING and shown < min(self.ask.shots, len(self.train)) - 0.5:
            values = {"tokens": self.context, "shown": f"{shown:.1f}", "asked": self.ask.shots}
            self.notes.append(Problem("evidence.fewer_shots", values))
        ready = shots[0] if strategy == "fixed" else []
        result = self._result(strategy, tried, begun, shown, fmean(map(len, tokens)), before)
        return msgspec.structs.replace(
            result, messages=opening(self.instructed, ready), prompt=prompt_text(self.instructed, ready)
        )

    def _shots(self, strategy: Strategy) -> list[list[Example]]:
        """The examples in each prompt; the nearest one last, where it counts most (Liu et al., 2022)."""
        if strategy not in SHOWING:
            return [[] for _ in self.held_out]
        if strategy == "fixed":
            fixed = self._fitting(spread(self.train, self.ask.shots, self.ask.seed))
            return [fixed for _ in self.held_out]
        return [self._fitting(near)[::-1] for near in self.nearest]

    def _looked_up(self, strategy: Strategy) -> list[list[str]]:
        """The pieces of documents in each prompt, as many of the nearest as fit."""
        if strategy != "looked_up":
            return [[] for _ in self.held_out]
        return [self._fitting_pieces(near) for near in self.passages]

    def _fitting_pieces(self, near: Sequence[str]) -> list[str]:
        for count in range(len(near), 0, -1):
            if self._count(_with_pieces(self.instructed, near[:count])) <= self.room:
                return list(near[:count])
        return []

    def _fitting(self, shots: Sequence[Example]) -> list[Example]:
        return fitting(shots, self.instructed, self.room, self._count)

    def _count(self, text: str) -> int:
        return len(self.tokenizer(text, add_special_tokens=False)["input_ids"])

    def _room_for_answers(self) -> int:
        """Tokens that an answer may have: a quarter more than the longest of some training examples."""
        longest = max(self._count(example.answer) for example in self.known[:LOOKED_AT])
        return min(self.ask.answer_tokens, self.context // 2, longest + longest // 4 + 4)

    def _room_for_shots(self) -> int:
        """Tokens for instruction and examples beside the longest question. Questions that are too long by themselves
        are left out, with a note. Raises ``evidence.prompt_too_long`` when none is left."""
        alone = opening(self.instructed, ())
        zero = [asked(example, alone, system_role=self.system_role) for example in self.held_out]
        needs = [len(prompt_tokens(self.tokenizer, example)) + self.longest for example in zero]
        short = [place for place, need in enumerate(needs) if need <= self.context]
        if not short:
            raise stop_on("evidence.prompt_too_long", context=self.context, need=min(needs))
        if left_out := len(needs) - len(short):
            self.notes.append(Problem("evidence.left_out", {"count": left_out, "context": self.context}))
        self.held_out = [self.held_out[place] for place in short]
        self.nearest = [self.nearest[place] for place in short] if self.nearest else []
        self.passages = [self.passages[place] for place in short] if self.passages else []
        return self.context - max(needs[place] for place in short) + self._count(self.instructed)

    def _choose(self, examples: Sequence[Example], made: Made) -> list[str]:
        """For each example the label that the model finds most likely, by the mean loss of its tokens."""
        said = []
        with dequantised_on_cpu(self.model):
            for number, example in enumerate(examples):
                given = [answer_tokens(self.tokenizer, _answered(example, label)) for label in self.labels]
                losses = answer_losses(self.model, given[0][0], [answer for _, answer in given])
                said.append(self.labels[losses.index(min(losses))])
                made(number + 1)
        return said

    def _write(self, prompts: Sequence[list[int]], longest: int, made: Made) -> list[str]:
        """Greedy answers. Prompts of like length go together, so that little is filled up."""
        order = sorted(range(len(prompts)), key=lambda place: len(prompts[place]))
        texts: list[str] = []
        batches = continuations(
            self.model, self.tokenizer, (prompts[place] for place in order), longest, batch=BATCH[self.device.type]
        )
        for batch in batches:
            texts += batch
            made(len(texts))
        said = [""] * len(prompts)
        for place, text in zip(order, texts, strict=True):
            said[place] = text
        return said

    # -- passages ---------------------------------------------------------------------------------------------------

    def _passages(self) -> list[StrategyResult]:
        results: list[StrategyResult] = []
        for number, strategy in enumerate(self.strategies):
            results.append(self._go_on(strategy, number, results))
        return results

    def _go_on(self, strategy: Strategy, number: int, before: Sequence[StrategyResult]) -> StrategyResult:
        """How likely the second half of each passage is after its first half, and what the model writes instead."""
        begun = time.monotonic()
        made = self._made(strategy, number, steps=2)
        tried, prompts, shown = [], [], []
        with dequantised_on_cpu(self.model):
            for place, example in enumerate(self.held_out):
                first, rest = prompt_and_expected(example)
                after = self._tokens(rest)[: self.context // 4] or [self.tokenizer.pad_token_id]
                given, count = self._before(first, place if strategy == "retrieved" else None, len(after))
                loss = following_loss(self.model, given, after)
                expected = self.tokenizer.decode(after[:WRITTEN])
                tried.append(Tried(question=first, expected=expected, said="", loss=loss, tokens=len(after)))
                prompts.append(given)
                shown.append(count)
                made(place + 1)
        said = self._write(prompts, WRITTEN, lambda done: made(len(tried) + done))
        tried = [msgspec.structs.replace(one, said=text) for one, text in zip(tried, said, strict=True)]
        return self._result(strategy, tried, begun, fmean(shown), fmean(map(len, prompts)), before)

    def _before(self, first: str, place: int | None, after: int) -> tuple[list[int], int]:
        """Tokens that stand before what is to follow, and how many pieces of other passages are among them: as many of
        the nearest as fit."""
        room = self.context - after - WRITTEN
        near = [] if place is None else self.passages[place]
        for count in range(len(near), -1, -1):
            text = "\n\n".join([*near[:count][::-1], first])
            ids = passage_tokens(self.tokenizer, text, whole=False) or [self.tokenizer.pad_token_id]
            if len(ids) <= room:
                return ids, count
        return ids[-max(1, room) :], 0

    def _tokens(self, text: str) -> list[int]:
        ids: list[int] = self.tokenizer(text, add_special_tokens=False)["input_ids"]
        return ids

    # -- both -------------------------------------------------------------------------------------------------------

    def _made(self, strategy: Strategy, number: int, steps: int = 1) -> Made:
        total = len(self.strategies) * len(self.held_out) * steps
        before = number * len(self.held_out) * steps
        self.tell(before / total, strategy)
        return lambda done: self.tell((before + done) / total, strategy)

    def _result(
        self, strategy: Strategy, tried: Sequence[Tried], begun: float, shots: float, tokens: float,
        before: Sequence[StrategyResult],
    ) -> StrategyResult:  # fmt: skip
        seed = self.ask.seed
        return StrategyResult(
            strategy=strategy,
            scores=scored(self.task, tried, seed),
            gain=gained(self.task, before[0].tried, tried, seed) if before else None,
            seconds=time.monotonic() - begun,
            shots=shots,
            prompt_tokens=tokens,
            tried=with_scores(self.task, tried),
        )


def _with_pieces(instructed: str, found: Sequence[str]) -> str:
    """The instruction with pieces of documents behind it, the nearest last, where it counts most."""
    if not found:
        return instructed
    texts = "\n\n".join(found[::-1])
    return f"{instructed}\n\nThe answer may stand in these passages:\n\n{texts}".strip()


def _answered(example: Example, label: str) -> Example:
    """The example with another answer."""
    last = msgspec.structs.replace(example.messages[-1], content=label)
    return Example((*example.messages[:-1], last))
