"""Labels and numbers given by a finished run's model, the plain way: base, what was learned, padded batches.

Nothing of what the run remembered is used, so that a changed base, program or file shows.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import peft
import safetensors.torch
import torch
from torch import Tensor

from desktop.core.dataset import Example, Message
from desktop.core.evidence import Tried
from desktop.core.files import write_json
from desktop.core.given import Given
from desktop.core.labels import LabelSet, Target, read_labels, text_of
from desktop.core.models import ModelSpec, read_base
from desktop.core.problems import stop_on
from desktop.core.recipe import CLASSIFYING, Recipe, read_recipe
from desktop.core.replies import Done
from desktop.core.runs import RunFolder
from desktop.core.vision import read_preparation
from desktop.engine import classify, parts, pictures, seeing, tuned
from desktop.engine.job import Tell

AT_ONCE = 16


@torch.no_grad()
def given(
    of: RunFolder, recipe: Recipe, spec: ModelSpec, learned: Path, examples: Sequence[Example], tell: Tell
) -> list[Tried]:
    """What the run `of` says of each example, with what should be said. Raises ``labels.*``, ``model.*`` and
    ``memory.*``."""
    device, labels = parts.pick_device(recipe), read_labels(of.labels)
    ask = _seer if recipe.objective == "images" else _reader
    answer = ask(recipe, spec, learned, labels, device)
    found: list[Tried] = []
    for start in range(0, len(examples), AT_ONCE):
        some = examples[start : start + AT_ONCE]
        said = [_said(labels, row) for row in answer(some).float().cpu()]
        for example, target in zip(some, said, strict=True):
            question = example.image or text_of(example)
            found.append(Tried(question=question, expected=_words(labels, example.answer), said=labels.words(target)))
        tell(len(found) / len(examples), "answering")
    return found


@torch.no_grad()
def give(run: RunFolder, file: Path, tell: Tell) -> Done:
    """What a run says of the text in `file`; written beside it. Raises ``run.*``, ``labels.*``, ``model.*``,
    ``memory.*`` and ``evaluation.other_kind`` for one that does not tell texts apart."""
    recipe, record = read_recipe(run.recipe), run.read()
    if recipe.objective not in CLASSIFYING or recipe.objective == "images":
        raise stop_on("evaluation.other_kind", name=record.name, objective=recipe.objective)
    learned = run.usable_adapter()
    if learned is None:
        raise stop_on("run.nothing_kept", name=record.name)
    spec, text = read_base(run.model), file.read_text("utf-8")
    tell(0.0, "model")
    parts.check_base(spec)
    device, labels = parts.pick_device(recipe), read_labels(run.labels)
    logits = _reader(recipe, spec, learned, labels, device)([_example(text)])[0].float().cpu()
    shares: tuple[tuple[str, float], ...] = ()
    if labels.objective != "number":
        told = (logits.softmax(-1) if labels.objective == "labels" else logits.sigmoid()).tolist()
        shares = tuple(sorted(zip(labels.names, told, strict=True), key=lambda pair: -pair[1]))
    length = len(parts.load_tokenizer(Path(spec.folder))(text)["input_ids"])
    target = _said(labels, logits)
    said = tuple(labels.names[place] for place in target) if isinstance(target, tuple) else (labels.words(target),)
    found = Given(said=said, shares=shares, cut=length > recipe.context_length)
    place = file.with_name("given.json")
    write_json(place, found)
    return Done(folder=str(place))


def _example(text: str) -> Example:
    return Example((Message("user", text), Message("assistant", "")))


def _reader(recipe: Recipe, spec: ModelSpec, learned: Path, labels: LabelSet, device: torch.device) -> Any:
    tokenizer = parts.load_tokenizer(Path(spec.folder))
    base = classify.load_classifier(Path(spec.folder), recipe, labels, device, tokenizer.pad_token_id)
    if recipe.method in ("lora", "ia3"):
        model = peft.PeftModel.from_pretrained(base, learned, torch_device=str(device))
    elif recipe.method == "bottleneck":
        made = tuned.make(base, recipe, spec, learned, lambda: None)
        made.load(learned, {})
        model = made.model
    else:
        base.load_state_dict(safetensors.torch.load_file(learned / tuned.CHANGED), strict=False)
        model = base
    model.eval()

    def answer(examples: Sequence[Example]) -> Tensor:
        batch = tokenizer(
            [text_of(example) for example in examples], padding=True, truncation=True, padding_side="right",
            max_length=recipe.context_length, return_tensors="pt",
        )  # fmt: skip
        inputs = {name: batch[name].to(device) for name in ("input_ids", "attention_mask")}
        logits: Tensor = model(**inputs).logits
        return logits

    return answer


def _seer(recipe: Recipe, spec: ModelSpec, learned: Path, labels: LabelSet, device: torch.device) -> Any:
    base = seeing.load_classifier(Path(spec.folder), recipe, labels.names, device)
    base.load_state_dict(safetensors.torch.load_file(learned / tuned.CHANGED), strict=False)
    base.eval()
    how = read_preparation(Path(spec.folder), spec.model_type)

    def answer(examples: Sequence[Example]) -> Tensor:
        pixels = pictures.batch([example.image for example in examples], how)
        logits: Tensor = base(pixels.to(device, parts.PRECISIONS[recipe.precision])).logits
        return logits

    return answer


def _said(labels: LabelSet, logits: Tensor) -> Target:
    if labels.objective == "number":
        return float(logits[0].double() * labels.deviation + labels.mean)
    if labels.objective == "labels":
        return int(logits.argmax())
    return tuple(torch.nonzero(logits.sigmoid() > 0.5).flatten().tolist())


def _words(labels: LabelSet, answer: str) -> str:
    """What should be said, in the same words; a label that training never saw as it stands there."""
    target = labels.reader()(answer)
    return answer.strip() if target is None else labels.words(target)
