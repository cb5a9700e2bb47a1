"""What other programs need to talk to an export as its run learned it, where the base does not say so: the chat
template, and the token that ends an answer."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import msgspec

from desktop.core.files import write_json
from desktop.core.problems import UNREADABLE, ProblemError
from desktop.core.runs import RunFolder
from desktop.core.special_tokens import token_numbers
from desktop.engine.parts import load_tokenizer
from desktop.engine.taught import as_taught
from desktop.engine.template import end_of_answer

SETTINGS, TOKENIZER, TEMPLATE = "generation_config.json", "tokenizer_config.json", "chat_template.jinja"


def complete(base: Path, run: RunFolder | None, place: Path, *, model: bool) -> None:
    """Put the template with which a run (None: what is not known) was taught beside the tokenizer in `place` where it
    is not that of the model in `base`, and settings that name the tokens that end an answer: those of a base made for
    texts know only their end. With `model` it is a whole model that lies in `place`."""
    try:
        tokenizer = load_tokenizer(base)
    except ProblemError:  # it was never trained here, nor can it be asked
        return
    before = tokenizer.chat_template
    as_taught(tokenizer, run)
    if tokenizer.chat_template != before:
        (place / TEMPLATE).write_text(tokenizer.chat_template, "utf-8", newline="\n")
        stated = _read(place / TOKENIZER)
        if "chat_template" in stated:  # older programs read it there
            write_json(place / TOKENIZER, stated | {"chat_template": tokenizer.chat_template})
    end = end_of_answer(tokenizer)
    if not model:  # what says how to load it names all the tokens, as nothing else will
        known = (tokenizer.eos_token_id, end, *_known(_read(base / SETTINGS) or _read(base / "config.json")))
        write_json(place / SETTINGS, {"eos_token_id": sorted({token for token in known if token is not None})})
    elif end is not None:
        _end_with(place, end)


def _known(settings: dict[str, Any]) -> list[int]:
    known = token_numbers(settings).get("eos_token_id")
    return known if isinstance(known, list) else [] if known is None else [known]


def _end_with(place: Path, end: int) -> None:
    config, settings = _read(place / "config.json"), _read(place / SETTINGS)
    # without settings of their own, models are asked by what their configuration says
    settings = settings or {
        name: config[name] for name in ("bos_token_id", "eos_token_id", "pad_token_id") if config.get(name) is not None
    }
    ends = _known(settings)
    if end not in ends:
        write_json(place / SETTINGS, settings | {"eos_token_id": [*ends, end]})


def _read(path: Path) -> dict[str, Any]:
    try:
        return msgspec.json.decode(path.read_bytes(), type=dict[str, Any])
    except (OSError, *UNREADABLE):
        return {}
