"""The job behind the parity check: exports of a run or adapter held against base and adapter, token by token
(`core/parity.py`)."""

from __future__ import annotations

import math
import random
import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import msgspec
import psutil
import torch
from torch import Tensor

from desktop.core.chat_text import is_passage
from desktop.core.dataset import Example, Message, read_parquet
from desktop.core.files import write_json
from desktop.core.general import ENGLISH, rehearsal
from desktop.core.gguf_facts import facts_of
from desktop.core.gguf_header import GgufHeader, read_gguf
from desktop.core.gguf_types import GGUF_TYPES
from desktop.core.models import ModelSpec
from desktop.core.parity import MOST_TOKENS, Form, Kind, ParityReport, free_name, quantile
from desktop.core.problems import stop_on
from desktop.core.recipe import CLASSIFYING, read_recipe
from desktop.core.replies import Done
from desktop.core.runs import RunFolder
from desktop.engine import exporting, gguf_writing, parts
from desktop.engine.environment import environment
from desktop.engine.exporting import Source
from desktop.engine.job import Tell
from desktop.engine.llama_cpp import LlamaCpp
from desktop.engine.loading import load_tuned
from desktop.engine.strength import scaled
from desktop.engine.template import begins_texts, ensure_template, passage_tokens, render, tokenise

LONGEST = 1024
"""Tokens of an example that are read."""
LIKELIEST = 200
"""Tokens whose probabilities llama.cpp tells at each place; the rest counts as one."""
LIMIT_S = 1800
"""Seconds for all places of one GGUF file."""


class Text(NamedTuple):
    """The tokens of an example, and which of them are looked at: those of its answer, from the model's point of
    view."""

    ids: list[int]
    places: list[int]
    messages: tuple[Message, ...]


class Looked(NamedTuple):
    """What a model in torch finds: for each text the logarithms of all probabilities at its places (fp32, n ×
    words)."""

    logs: list[Tensor]
    seconds: float


def parity(
    source: Source, like: RunFolder | None, files: Sequence[Path], types: Sequence[str], count: int, tell: Tell
) -> Done:
    """Compare `files` (GGUF files, and folders of merged models) with base and adapter at the strength of `source`, on
    up to `count` held-out examples of the run `like`, without one on general examples, and keep the report beside the
    run or adapter. Without files it is merged and written in the forms `types` for the while.

    Raises ``parity.*``, ``evaluation.nothing_held_out``, ``run.*``, ``model.*`` and what writing raises.
    """
    spec, strength = source.spec, source.strength
    objective = read_recipe(source.run.recipe).objective if source.run else "next_token"
    if spec.kind != "decoder" or objective in CLASSIFYING:
        raise stop_on("parity.not_text", name=source.name, objective=objective)
    for form in types:
        gguf_writing.form_named(form)
    parts.check_base(spec)
    tokenizer = parts.load_tokenizer(Path(spec.folder))
    ensure_template(tokenizer)
    texts = _texts(tokenizer, _examples(like, count))
    tell(0.0, "model")
    device, dtype = _where(spec)
    loaded = load_tuned(Path(spec.folder), source.learned, dtype, device)
    with scaled(loaded, strength):
        own = _look(loaded.model, texts)
    del loaded
    with tempfile.TemporaryDirectory(dir=source.folder, prefix=".parity-") as scratch:
        wanted = list(files) or _made(source, types or ["Q8_0", "Q4_K_M"], Path(scratch), tell)
        forms: list[Form] = []
        for number, path in enumerate(wanted):
            tell(0.4 + 0.6 * number / len(wanted), path.name)
            if path.is_dir():
                forms.append(_merged(path, texts, own, dtype, device))
            else:
                forms.append(_gguf(path, texts, own, tokenizer))
    made_on = environment(device)
    found = ParityReport(
        at=time.time(), run=source.folder.name, examples_of=like.path.name if like else "", base=spec.name,
        examples=len(texts), forms=tuple(forms),
        made_on={name: text for name, text in made_on["packages"].items() if text} | {"device": str(device)},
    )  # fmt: skip
    folder = source.folder / "exports"
    folder.mkdir(exist_ok=True)
    path = free_name(folder)
    write_json(path, found)
    return Done(folder=str(path), facts={"good": found.good})


def _made(source: Source, types: Sequence[str], scratch: Path, tell: Tell) -> list[Path]:
    """The merged model and files of these forms, which are gone with the folder `scratch`."""
    merged = scratch / "merged"
    exporting.hand_over_merged(source, merged, lambda share, _: tell(0.1 + 0.1 * share, "merging"))
    made = [merged]
    for number, name in enumerate(types):
        made.append(scratch / f"model-{name}.gguf")
        tell(0.2 + 0.2 * number / len(types), name)
        gguf_writing.write_gguf(merged, made[-1], name, lambda *_: None)
    return made


def _examples(run: RunFolder | None, count: int) -> list[Example]:
    """The same of the held-out examples every time; without a run of the general ones in English."""
    examples = read_parquet(run.held_out_data) if run else list(rehearsal()[:ENGLISH])
    if run and not examples:
        raise stop_on("evaluation.nothing_held_out", name=run.read().name)
    chosen = random.Random(0).sample(range(len(examples)), min(count, len(examples)))
    return [examples[place] for place in sorted(chosen)]


def _texts(tokenizer: Any, examples: Sequence[Example]) -> list[Text]:
    texts: list[Text] = []
    total = 0
    for example in examples:
        if is_passage(example):
            ids = passage_tokens(tokenizer, example.answer)[:LONGEST]
            places = list(range(1, len(ids)))
        else:
            found = tokenise(tokenizer, example, LONGEST, last_only=True)
            ids, places = list(found.ids), [place for place, counts in enumerate(found.labelled) if counts and place]
        places = places[: MOST_TOKENS - total]
        if places:
            texts.append(Text(ids, places, () if is_passage(example) else example.messages))
        total += len(places)
    return texts


def _where(spec: ModelSpec) -> tuple[torch.device, torch.dtype]:
    """On the card in bf16 where the model fits; else on the processor, in fp32 where that fits."""
    if torch.cuda.is_available() and torch.cuda.mem_get_info()[0] > 2.5 * spec.parameters:
        return torch.device("cuda"), torch.bfloat16
    roomy = psutil.virtual_memory().available > 5 * spec.parameters
    return torch.device("cpu"), torch.float32 if roomy else torch.bfloat16


@torch.no_grad()
def _look(model: Any, texts: Sequence[Text]) -> Looked:
    begun = time.time()
    logs: list[Tensor] = []
    for text in texts:
        first = text.places[0] - 1
        ids = torch.tensor([text.ids], device=model.device)
        logits = model(ids, logits_to_keep=len(text.ids) - first).logits[0]
        told = logits[torch.tensor(text.places, device=logits.device) - 1 - first]
        logs.append(told.float().log_softmax(-1).cpu())
    return Looked(logs, time.time() - begun)


def _merged(folder: Path, texts: Sequence[Text], own: Looked, dtype: torch.dtype, device: torch.device) -> Form:
    looked = _look(parts.from_folder(folder, {"dtype": dtype, "device_map": {"": device}}).eval(), texts)
    agree: list[bool] = []
    apart: list[float] = []
    losses: list[float] = []
    for text, mine, theirs in zip(texts, own.logs, looked.logs, strict=True):
        agree += (mine.argmax(-1) == theirs.argmax(-1)).tolist()
        apart += (mine.exp() * (mine - theirs)).sum(-1).tolist()
        losses += [-float(row[text.ids[place]]) for place, row in zip(text.places, theirs, strict=True)]
    size = sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())
    return _form("merged", "merged", folder, size, agree, apart, losses, _losses(texts, own), looked.seconds)


def _gguf(path: Path, texts: Sequence[Text], own: Looked, tokenizer: Any) -> Form:
    name = _form_of(read_gguf(path), path)
    begun = time.time()
    agree: list[bool] = []
    apart: list[float] = []
    losses: list[float] = []
    longest = max(len(text.ids) for text in texts)
    with LlamaCpp(path, longest + 64) as llama:
        tokens_equal, template_equal, stops = _conversation(llama, texts, tokenizer)
        for text, place, mine in _places(texts, own):
            told = llama.following(text.ids[:place], LIKELIEST)
            agree.append(told[0][0] == int(mine.argmax()))
            divergence, loss = _apart(mine, told, text.ids[place])
            apart.append(divergence)
            losses.append(loss)
            if time.time() - begun > LIMIT_S:
                total = sum(len(one.places) for one in texts)
                raise stop_on("parity.too_slow", minutes=LIMIT_S // 60, done=len(agree), count=total)
    form = _form(
        "gguf", name, path, path.stat().st_size, agree, apart, losses, _losses(texts, own),
        time.time() - begun,
    )  # fmt: skip
    return msgspec.structs.replace(form, tokens_equal=tokens_equal, template_equal=template_equal, stops=stops)


def _form_of(header: GgufHeader, path: Path) -> str:
    """The form as the file says it; most of its weights may be of another type, where rows have odd lengths."""
    said = header.values.get("general.file_type")
    return next((form.name for form in GGUF_TYPES if form.number == said), facts_of(header, str(path)).quantisation)


def _places(texts: Sequence[Text], own: Looked) -> Iterator[tuple[Text, int, Tensor]]:
    for text, logs in zip(texts, own.logs, strict=True):
        for place, row in zip(text.places, logs, strict=True):
            yield text, place, row


def _apart(mine: Tensor, told: Sequence[tuple[int, float]], token: int) -> tuple[float, float]:
    """Divergence of what llama.cpp finds from what the tuned model finds, and llama.cpp's loss on the token that came.
    Within what is not among its likeliest tokens, the shares are taken to be those that the tuned model finds."""
    ids = torch.tensor([number for number, _ in told])
    theirs = torch.tensor([log for _, log in told], dtype=torch.float64)
    own = mine[ids].double()
    rest, own_rest = max(1e-9, 1 - float(theirs.exp().sum())), max(0.0, 1 - float(own.exp().sum()))
    divergence = float((own.exp() * (own - theirs)).sum())
    if own_rest:
        divergence += own_rest * float(torch.log(torch.tensor(own_rest / rest)))
    logs = dict(told)
    # of less than that nothing is known in 32 bits
    shift = math.log(rest / own_rest) if min(rest, own_rest) > 1e-5 else 0.0
    loss = -logs[token] if token in logs else -float(mine[token]) - shift
    return max(0.0, divergence), loss


def _losses(texts: Sequence[Text], own: Looked) -> list[float]:
    return [-float(row[text.ids[place]]) for text, place, row in _places(texts, own)]


def _conversation(llama: LlamaCpp, texts: Sequence[Text], tokenizer: Any) -> tuple[bool, bool | None, bool | None]:
    """Whether llama.cpp makes the same tokens of the texts, writes conversations the same, and stops where answers
    end."""
    talks = [text for text in texts if text.messages]
    if not talks:
        whole = [text.ids for text in texts if len(text.ids) < LONGEST]
        same = all(llama.tokens(tokenizer.decode(ids)) == ids for ids in whole)
        return same, None, None
    begins = str(tokenizer.bos_token) if begins_texts(tokenizer) else ""
    prompts = [render(tokenizer, text.messages[:-1], answer_next=True) for text in talks]
    # programs put the beginning token before every text; a template that writes it is cut there
    plain = [prompt.removeprefix(begins) for prompt in prompts]
    template = all(
        llama.rendered(text.messages[:-1]).removeprefix(begins) == prompt
        for text, prompt in zip(talks, plain, strict=True)
    )
    tokens = all(
        llama.tokens(prompt) == tokenizer(whole, add_special_tokens=False)["input_ids"]
        for prompt, whole in zip(plain, prompts, strict=True)
    )
    end = _end_of_answer(tokenizer, talks[0])
    return tokens, template, None if end is None else llama.ends_with(talks[0].ids[: talks[0].places[0]], end)


def _end_of_answer(tokenizer: Any, text: Text) -> int | None:
    """The token behind an answer, as it was trained; None where it is no special one."""
    special = {number for number, token in tokenizer.added_tokens_decoder.items() if token.special}
    return next((text.ids[place] for place in reversed(text.places) if text.ids[place] in special), None)


def _form(
    kind: Kind, name: str, path: Path, size: int, agree: Sequence[bool], apart: Sequence[float],
    losses: Sequence[float], own: Sequence[float], seconds: float,
) -> Form:  # fmt: skip
    count = max(1, len(agree))

    def perplexity(values: Sequence[float]) -> float:
        return float(torch.tensor(sum(values) / max(1, len(values))).exp())

    return Form(
        kind=kind, name=name, file=str(path), bytes=size, tokens=len(agree), agreement=sum(agree) / count,
        divergence=sum(apart) / count, divergence_99=quantile(apart, 0.99), perplexity=perplexity(losses),
        own_perplexity=perplexity(own), seconds=seconds,
    )  # fmt: skip
