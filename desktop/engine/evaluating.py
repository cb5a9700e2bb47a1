"""The job behind "Evaluate again": a run's held-out examples answered by its model, or by that of another run."""

from __future__ import annotations

import random
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NamedTuple

import msgspec
import torch

from desktop.core.adapters import read_adapter_record
from desktop.core.chat_text import is_passage, prompt_and_expected
from desktop.core.dataset import Example, read_parquet
from desktop.core.evaluation import Evaluation, free_name
from desktop.core.evidence import Tried, scored, scores_for, with_scores
from desktop.core.files import write_json
from desktop.core.labels import read_labels
from desktop.core.models import ModelSpec, read_base, read_model
from desktop.core.preference import may_show
from desktop.core.problems import stop_on
from desktop.core.recipe import CLASSIFYING, Recipe, read_recipe
from desktop.core.replies import Done
from desktop.core.runs import RunFolder
from desktop.core.scores import Task, task_of
from desktop.core.weights import sample_for
from desktop.engine import parts
from desktop.engine.environment import environment
from desktop.engine.generate import BATCH, continuations
from desktop.engine.giving import given
from desktop.engine.job import Tell
from desktop.engine.likelihood import following_loss
from desktop.engine.loading import load_result
from desktop.engine.parts import dequantised_on_cpu
from desktop.engine.taught import ask_as_taught
from desktop.engine.template import passage_tokens, prompt_tokens

MOST_TOKENS = 512
"""Tokens of an answer, and of what follows in a passage."""


class Answering(NamedTuple):
    """Whose model answers: what was learned, on which base, loaded as the recipe says."""

    id: str
    name: str
    recipe: Recipe
    spec: ModelSpec
    learned: Path | None


def of_run(run: RunFolder) -> Answering:
    """The model of a run. Raises ``run.*``."""
    spec = read_base(run.model)
    record = run.read()
    return Answering(record.id, record.name, read_recipe(run.recipe), spec, run.usable_adapter())


def of_library(folder: Path, base: Path, own: Recipe) -> Answering:
    """An adapter of the library on the model in the folder `base`, loaded as the run whose recipe is `own` loads its
    own base. Raises ``adapter.*`` and ``model.*``."""
    recipe = msgspec.structs.replace(own, objective="next_token")
    return Answering(folder.name, read_adapter_record(folder).name, recipe, read_model(base), folder)


def evaluate(run: RunFolder, of: Path, base: Path | None, count: int, tell: Tell) -> Done:
    """Let the model of `of`, a run or an adapter of the library with its `base`, answer `count` held-out examples of
    `run`, always the same. What came out is kept with the run, or, of the library, with the adapter. Raises
    ``evaluation.*``, ``run.*``, ``adapter.*``, ``model.*`` and ``memory.*``."""
    begun = time.time()
    own = read_recipe(run.recipe)
    answering = of_run(RunFolder(of)) if base is None else of_library(of, base, own)
    recipe, spec, learned = answering.recipe, answering.spec, answering.learned
    if {recipe.objective, own.objective} & CLASSIFYING and recipe.objective != own.objective:
        raise stop_on("evaluation.other_kind", name=answering.name, objective=recipe.objective)
    examples = _judged(run, own)
    if not examples:
        raise stop_on("evaluation.nothing_held_out", name=run.read().name)
    # which ones must not depend on the model, so that all evaluations are of the same
    chosen = sorted(random.Random(0).sample(range(len(examples)), min(count, len(examples))))
    examples = [examples[place] for place in chosen]
    if learned is None:
        raise stop_on("run.nothing_kept", name=answering.name)
    tell(0.0, "model")
    parts.check_base(spec)
    if recipe.objective in CLASSIFYING:
        task: Task = "number" if recipe.objective == "number" else "labels"
        tried = given(RunFolder(of), recipe, spec, learned, examples, tell)
    else:
        passages = 2 * sum(map(is_passage, examples)) > len(examples)
        task = task_of([example.answer for example in examples], passages=passages)
        tried = _told(recipe, spec, learned, examples, task, own.answer_tokens, tell)
    device = parts.pick_device(recipe)
    made_on = environment(device)
    found = Evaluation(
        at=time.time(), run=answering.id, base=spec.name, base_fingerprint=spec.fingerprint,
        base_weights=sample_for(spec), objective=recipe.objective, task=task,
        scores=scores_for(recipe.objective, scored(task, tried, 0)), tried=with_scores(task, tried),
        seconds=time.time() - begun,
        made_on={name: text for name, text in made_on["packages"].items() if text}
        | {"device": str(made_on.get("card") or device)},
        examples_of="" if base is None else run.read().id,
    )  # fmt: skip
    place = run.evaluations if base is None else of / "evaluations"
    place.mkdir(exist_ok=True)
    path = free_name(place)
    write_json(path, found)
    return Done(folder=str(path))


def _judged(run: RunFolder, recipe: Recipe) -> list[Example]:
    """The held-out examples of a run whose answer can be held against what is said: not those with labels that training
    never saw, nor answers that were not liked."""
    found = [example for example in read_parquet(run.held_out_data) if may_show(recipe.objective, example)]
    if recipe.objective not in CLASSIFYING:
        return found
    target = read_labels(run.labels).reader()
    return [example for example in found if target(example.answer) is not None]


def _told(
    recipe: Recipe, spec: ModelSpec, learned: Path, examples: Sequence[Example], task: Task, longest: int, tell: Tell
) -> list[Tried]:
    """What a model that writes answers to the examples in at most `longest` tokens, or how it finds that they go
    on."""
    tokenizer = parts.load_tokenizer(Path(spec.folder))
    ask_as_taught(tokenizer, learned)
    loaded = load_result(spec, recipe, learned, parts.pick_device(recipe))
    work = _gone_on if task == "passages" else _answered
    return work(loaded.model, tokenizer, examples, longest, tell)


def _answered(model: Any, tokenizer: Any, examples: Sequence[Example], longest: int, tell: Tell) -> list[Tried]:
    """Greedy answers; prompts of like length go together, so that little is filled up."""
    prompts = [prompt_tokens(tokenizer, example) for example in examples]
    order = sorted(range(len(prompts)), key=lambda place: len(prompts[place]))
    texts: list[str] = []
    for batch in continuations(model, tokenizer, (prompts[place] for place in order), longest, batch=BATCH):
        texts += batch
        tell(len(texts) / len(examples), "answering")
    said = dict(zip(order, texts, strict=True))
    asked = [prompt_and_expected(example) for example in examples]
    return [Tried(question=q, expected=e, said=said[place]) for place, (q, e) in enumerate(asked)]


@torch.no_grad()
def _gone_on(model: Any, tokenizer: Any, examples: Sequence[Example], _longest: int, tell: Tell) -> list[Tried]:
    """How likely the second half of each passage is after its first."""
    tried: list[Tried] = []
    with dequantised_on_cpu(model):
        for example in examples:
            first, rest = prompt_and_expected(example)
            before = passage_tokens(tokenizer, first, whole=False)[-MOST_TOKENS:] or [tokenizer.pad_token_id]
            after = tokenizer(rest, add_special_tokens=False)["input_ids"][:MOST_TOKENS] or [tokenizer.pad_token_id]
            loss = following_loss(model, before, after)
            tried.append(Tried(question=first, expected=rest, said="", loss=loss, tokens=len(after)))
            tell(len(tried) / len(examples), "reading")
    return tried
