"""The Modelfile beside a GGUF file: see `core/modelfile.py`."""

from __future__ import annotations

from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import Any

import msgspec

from desktop.core.dataset import own_train
from desktop.core.modelfile import LEAST_CONTEXT, GoTemplate, go_template, modelfile, one_instruction, stop_words
from desktop.core.problems import UNREADABLE
from desktop.core.recipe import read_recipe
from desktop.core.special_tokens import token_numbers
from desktop.engine.exporting import Source
from desktop.engine.parts import load_tokenizer
from desktop.engine.template import begins_texts, ensure_template, render

NAME = "Modelfile"


def write_modelfile(source: Source, model: Path, place: Path, file: Path) -> GoTemplate:
    """Write the Modelfile of `file`, made from the model folder `model`, into `place`. With which instruction, and how
    long texts, an adapter of the library was trained is not known, so it gets none and the usual length."""
    tokenizer = load_tokenizer(model)
    template = template_for_ollama(tokenizer)
    run, context, system = source.run, LEAST_CONTEXT, ""
    if run is not None:
        context = max(context, read_recipe(run.recipe).context_length)
        system = one_instruction([example.messages for example in own_train(run.train_data, run.dataset)])
    context = min(source.spec.context, context)
    text = modelfile(file.name, template, stops_of(tokenizer, model, template), context, system)
    (place / NAME).write_text(text, "utf-8")
    return template


def template_for_ollama(tokenizer: Any) -> GoTemplate:
    """The template of a tokenizer in Go's language. A tokenizer without one was trained with the plain one."""
    ensure_template(tokenizer)
    begins = str(tokenizer.bos_token) if begins_texts(tokenizer) else ""
    return go_template(partial(render, tokenizer, answer_next=True), begins)


def stops_of(tokenizer: Any, model: Path, template: GoTemplate) -> tuple[str, ...]:
    """The words at which an answer is over, the template's own first."""
    ends = [tokenizer.eos_token]
    with suppress(OSError, *UNREADABLE):
        settings = msgspec.json.decode((model / "generation_config.json").read_bytes())
        found = token_numbers(settings).get("eos_token_id", [])
        ids = found if isinstance(found, list) else [found]
        ends += filter(None, map(tokenizer.convert_ids_to_tokens, ids))
    special = [token.content for token in tokenizer.added_tokens_decoder.values() if token.special]
    return stop_words(template.parts, ends, special)
