"""What other programs need to talk to an export as its run learned it, where the base does not say so: the chat
template, and the token that ends an answer."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import msgspec

from desktop.core.files import write_json
from desktop.core.problems import UNREADABLE, ProblemError
from desktop.engine.parts import load_tokenizer
from desktop.engine.template import end_of_answer, ensure_template

SETTINGS = "generation_config.json"


def complete(base: Path, place: Path, *, model: bool) -> None:
    """Put the plain template beside the tokenizer in `place` if the model in `base` has none; with `model` the settings
    there name the token that ends an answer: those of a base made for texts know only their end."""
    try:
        tokenizer = load_tokenizer(base)
    except ProblemError:  # it was never trained here, nor can it be asked
        return
    if not ensure_template(tokenizer):
        (place / "chat_template.jinja").write_text(tokenizer.chat_template, "utf-8", newline="\n")
    if model and (end := end_of_answer(tokenizer)) is not None:
        _end_with(place, end)


def _end_with(place: Path, end: int) -> None:
    config, settings = _read(place / "config.json"), _read(place / SETTINGS)
    # without settings of their own, models are asked by what their configuration says
    settings = settings or {
        name: config[name] for name in ("bos_token_id", "eos_token_id", "pad_token_id") if config.get(name) is not None
    }
    known = settings.get("eos_token_id")
    ends = known if isinstance(known, list) else [] if known is None else [known]
    if end not in ends:
        write_json(place / SETTINGS, settings | {"eos_token_id": [*ends, end]})


def _read(path: Path) -> dict[str, Any]:
    try:
        return msgspec.json.decode(path.read_bytes(), type=dict[str, Any])
    except (OSError, *UNREADABLE):
        return {}
