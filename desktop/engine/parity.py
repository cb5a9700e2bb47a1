"""The job behind the parity check: exports of a run or adapter held against base and adapter, token by token
(`core/parity.py`)."""

from __future__ import annotations

import gc
import random
import time
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

import msgspec
import psutil
import torch
from torch import Tensor

from desktop.core.dataset import Example, read_parquet
from desktop.core.files import write_json
from desktop.core.general import ENGLISH, rehearsal
from desktop.core.gguf_facts import facts_of
from desktop.core.gguf_header import GgufHeader, read_gguf
from desktop.core.gguf_types import GGUF_TYPES
from desktop.core.models import ModelSpec
from desktop.core.parity import Form, Kind, ParityReport, free_name, nearest_of, quantile
from desktop.core.problems import UNREADABLE, ProblemError, stop_on
from desktop.core.recipe import CLASSIFYING, read_recipe
from desktop.core.replies import Done
from desktop.core.runs import RunFolder, holds_result
from desktop.core.special_tokens import token_numbers
from desktop.engine import exporting, gguf_writing, parts
from desktop.engine.card_choice import device_here
from desktop.engine.environment import environment
from desktop.engine.exporting import Source
from desktop.engine.job import Tell
from desktop.engine.likeness import (
    LONGEST,
    Measured,
    State,
    States,
    Text,
    divergence,
    logs_of,
    partial_divergence,
    partial_loss,
    places_of,
    texts_of,
)
from desktop.engine.llama_cpp import LlamaCpp
from desktop.engine.loading import Loaded, load_tuned
from desktop.engine.memory_faults import whose_memory
from desktop.engine.strength import scaled
from desktop.engine.taught import as_taught
from desktop.engine.template import begins_texts, end_of_answer, passage_tokens, render

LIKELIEST = 200
"""Tokens whose probabilities llama.cpp tells at each place; the rest counts as one."""
LIMIT_S = 1800
"""Seconds for all places of one GGUF file."""


class _Against(NamedTuple):
    """What exports are held against: the run's model on these texts, the folder of its base, and where to compute."""

    texts: list[Text]
    states: States
    tokenizer: Any
    base: Path
    dtype: torch.dtype
    device: torch.device


def parity(
    source: Source, like: RunFolder | None, files: Sequence[Path], types: Sequence[str], count: int, tell: Tell
) -> Done:
    """Compare `files` (GGUF files, also of an adapter, and folders of merged models and adapters) with base and adapter
    at the strength of `source`, on up to `count` held-out examples of the run `like`, without one on general examples,
    and keep the report beside the run or adapter. Without files it is merged and written in the forms `types` for the
    while.

    Raises ``parity.*``, ``evaluation.nothing_held_out``, ``run.*``, ``model.*`` and what writing raises.
    """
    spec = source.spec
    objective = read_recipe(source.run.recipe).objective if source.run else "next_token"
    if spec.kind != "decoder" or objective in CLASSIFYING:
        raise stop_on("parity.not_text", name=source.name, objective=objective)
    for form in types:
        gguf_writing.form_named(form)
    parts.check_base(spec)
    tokenizer = parts.load_tokenizer(Path(spec.folder))
    as_taught(tokenizer, source.run)
    texts = texts_of(tokenizer, _examples(like, count))
    if not texts:
        raise stop_on("parity.no_places", name=source.name, longest=LONGEST)
    tell(0.0, "model")
    against = _against(source, texts, tokenizer)
    with exporting.scratch(source.folder / "parity") as place:
        wanted = list(files) or _made(source, types or ["Q8_0", "Q4_K_M"], place, tell)
        forms: list[Form] = []
        for number, path in enumerate(wanted):
            tell(0.4 + 0.6 * number / len(wanted), path.name)
            forms.append(_folder(path, against) if path.is_dir() else _gguf(path, against, place))
    made_on = environment(against.device)
    found = ParityReport(
        at=time.time(), run=source.folder.name, examples_of=like.path.name if like else "", base=spec.name,
        examples=len(texts), forms=tuple(forms),
        made_on={name: text for name, text in made_on["packages"].items() if text} | {"device": str(against.device)},
    )  # fmt: skip
    folder = source.folder / "exports"
    folder.mkdir(exist_ok=True)
    path = free_name(folder)
    write_json(path, found)
    return Done(folder=str(path), facts={"good": found.good})


def _states(loaded: Loaded, strength: float, texts: Sequence[Text]) -> States:
    """The tuned model at its strength, its base, and where that is something else, all that was learned."""
    found: dict[State, Any] = {}
    with scaled(loaded, strength):
        found["own"] = logs_of(loaded.model, texts)
    if strength:
        with loaded.untuned():
            found["base"] = [logs.half() for logs in logs_of(loaded.model, texts)]
    if strength != 1:
        found["whole"] = [logs.half() for logs in logs_of(loaded.model, texts)]
    return found


def _made(source: Source, types: Sequence[str], place: Path, tell: Tell) -> list[Path]:
    """The merged model and files of these forms, which are gone with the folder `place`."""
    merged = place / "merged"
    exporting.hand_over_merged(source, merged, lambda share, _: tell(0.1 + 0.1 * share, "merging"))
    made = [merged]
    for number, name in enumerate(types):
        made.append(place / f"model-{name}.gguf")
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


def _against(source: Source, texts: list[Text], tokenizer: Any) -> _Against:
    """What the run's model finds, on the card where that has room for it, else on the processor."""
    base, short = Path(source.spec.folder), False
    while True:
        device, dtype = _where(source.spec, card=not short)
        try:
            states = _states(load_tuned(base, source.learned, dtype, device), source.strength, texts)
            _let_go()
            return _Against(texts, states, tokenizer, base, dtype, device)
        except Exception as error:
            full = isinstance(error, ProblemError) and error.problems[0].code == "memory.card_full"
            if device.type == "cpu" or not (full or whose_memory(error) == "card"):
                raise
            short = True  # what another program took meanwhile
        _let_go()


def _where(spec: ModelSpec, card: bool) -> tuple[torch.device, torch.dtype]:
    """On the card where the model fits, else on the processor; in fp32 where that fits, else in 16 bits."""
    here = device_here() if card else torch.device("cpu")
    if here.type == "cuda" and (free := torch.cuda.mem_get_info(here)[0]) > 2.5 * spec.parameters:
        half = torch.bfloat16 if torch.cuda.is_bf16_supported(including_emulation=False) else torch.float16
        return here, torch.float32 if free > 5 * spec.parameters else half
    roomy = psutil.virtual_memory().available > 5 * spec.parameters
    return torch.device("cpu"), torch.float32 if roomy else torch.bfloat16


def _let_go() -> None:
    """Give back what models that are not needed any more took: they hang together in circles."""
    gc.collect()
    torch.cuda.empty_cache()


def _folder(folder: Path, against: _Against) -> Form:
    """A merged model, or an adapter on the run's base, in torch."""
    kind: Kind = "adapter" if holds_result(folder) else "merged"
    if kind == "adapter":
        model = load_tuned(against.base, folder, against.dtype, against.device).model
    else:
        model = parts.from_folder(folder, {"dtype": against.dtype, "device_map": {"": against.device}}).eval()
    tokenizer = parts.load_tokenizer(folder)  # as it is: other programs know of no plain template
    found = Measured()
    theirs: States = {"own": logs_of(model, against.texts)}
    del model
    _let_go()
    for place, export in zip(places_of(against.texts, against.states), places_of(against.texts, theirs), strict=True):
        row = export.rows["own"]
        loss = -float(row[place.token])
        found.add(place, int(row.argmax()), loss, partial(_apart, row))
    size = sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())
    form = _form(kind, kind, folder, size, found, against)
    talks = [text.messages for text in against.texts if text.messages]
    mine = against.tokenizer
    prompts = [render(mine, messages[:-1], answer_next=True) for messages in talks]
    return msgspec.structs.replace(
        form,
        tokens_equal=all(_tokens(tokenizer, text) == _tokens(mine, text) for text in prompts or ["A few words, 12."]),
        template_equal=None if not talks else bool(tokenizer.chat_template) and prompts == [
            render(tokenizer, messages[:-1], answer_next=True) for messages in talks
        ],
        stops=None if not talks or (end := end_of_answer(mine)) is None
        else end in _ends(against.base if kind == "adapter" else folder, tokenizer),
    )  # fmt: skip


def _apart(theirs: Tensor, mine: Tensor) -> float:
    return float(divergence(mine, theirs))


def _tokens(tokenizer: Any, text: str) -> list[int]:
    found: list[int] = tokenizer(text, add_special_tokens=False)["input_ids"]
    return found


def _ends(folder: Path, tokenizer: Any) -> set[int]:
    """The tokens that end an answer, as the tokenizer and the settings in a folder say: a merged model's own, or those
    of the base that an adapter is put on."""
    found = {tokenizer.eos_token_id}
    for name in ("generation_config.json", "config.json"):
        try:
            said = token_numbers(msgspec.json.decode((folder / name).read_bytes())).get("eos_token_id")
        except (OSError, *UNREADABLE):
            continue
        found |= set(said) if isinstance(said, list) else {said}
    return {token for token in found if isinstance(token, int)}


def _gguf(path: Path, against: _Against, scratch: Path) -> Form:
    header = read_gguf(path)
    kind: Kind = "gguf_adapter" if header.values.get("general.type") == "adapter" else "gguf"
    name = "LoRA" if kind == "gguf_adapter" else _form_of(header, path)
    model, adapter = (_base(against.base, scratch), path) if kind == "gguf_adapter" else (path, None)
    found = Measured()
    total = sum(len(text.places) for text in against.texts)
    longest = max(len(text.ids) for text in against.texts)
    with LlamaCpp(model, longest + 64, adapter) as llama:
        tokens_equal, template_equal, stops = _conversation(llama, against.texts, against.tokenizer)
        for place in places_of(against.texts, against.states):
            told = llama.following(place.before, LIKELIEST)
            loss = partial_loss(told, place.token, place.rows["own"])
            found.add(place, told[0][0], loss, partial(partial_divergence, told=told))
            if time.time() - found.begun > LIMIT_S:
                raise stop_on("parity.too_slow", minutes=LIMIT_S // 60, done=len(found.agree), count=total)
    form = _form(kind, name, path, path.stat().st_size, found, against)
    return msgspec.structs.replace(form, tokens_equal=tokens_equal, template_equal=template_equal, stops=stops)


def _base(folder: Path, scratch: Path) -> Path:
    """The base as a GGUF file of 16 bits, for an adapter to be put on; made once."""
    if not (made := scratch / "base.gguf").is_file():
        gguf_writing.write_gguf(folder, made, gguf_writing.sixteen_bits(folder), lambda *_: None)
    return made


def _form_of(header: GgufHeader, path: Path) -> str:
    """The form as the file says it; most of its weights may be of another type, where rows have odd lengths."""
    said = header.values.get("general.file_type")
    return next((form.name for form in GGUF_TYPES if form.number == said), facts_of(header, str(path)).quantisation)


def _conversation(llama: LlamaCpp, texts: Sequence[Text], tokenizer: Any) -> tuple[bool, bool | None, bool | None]:
    """Whether llama.cpp makes the same tokens of the texts, writes conversations the same, and stops where answers
    end."""
    begins = str(tokenizer.bos_token) if begins_texts(tokenizer) else ""
    talks = [text for text in texts if text.messages]
    if not talks:
        # a text without its special tokens at both ends, which may have been cut within a word
        whole = [tokenizer.decode(text.ids, skip_special_tokens=True) for text in texts]
        return all(llama.tokens(text) == passage_tokens(tokenizer, text, whole=False) for text in whole), None, None
    prompts = [render(tokenizer, text.messages[:-1], answer_next=True) for text in talks]
    # programs put the beginning token before every text; a template that writes it is cut there
    plain = [prompt.removeprefix(begins) for prompt in prompts]
    template = all(
        llama.rendered(text.messages[:-1]).removeprefix(begins) == prompt
        for text, prompt in zip(talks, plain, strict=True)
    )
    tokens = all(
        llama.tokens(prompt) == _tokens(tokenizer, whole) for prompt, whole in zip(plain, prompts, strict=True)
    )
    end = end_of_answer(tokenizer)
    return tokens, template, None if end is None else llama.ends_with(talks[0].ids[: talks[0].places[0]], end)


def _form(kind: Kind, name: str, path: Path, size: int, found: Measured, against: _Against) -> Form:
    count, apart = len(found.agree), found.apart()
    others = found.others(against.states)

    def perplexity(values: Sequence[float]) -> float:
        return float(torch.tensor(sum(values) / count, dtype=torch.float64).exp())

    return Form(
        kind=kind, name=name, file=str(path), bytes=size, tokens=count, agreement=sum(found.agree) / count,
        divergence=sum(apart) / count, divergence_99=quantile(apart, 0.99), perplexity=perplexity(found.losses),
        own_perplexity=perplexity(found.own_losses), seconds=time.time() - found.begun,
        coarse=against.dtype != torch.float32, nearest=nearest_of(sum(apart) / count, others),
        learned=others["base"][0] if "base" in others else None,
    )  # fmt: skip
