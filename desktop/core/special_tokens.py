"""The named special tokens of a model (beginning, end, padding …), as transformers reads them from its folder."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import msgspec

from desktop.core.problems import UNREADABLE, stop_on

NAMES = ("bos_token", "eos_token", "unk_token", "sep_token", "pad_token", "cls_token", "mask_token")
"""`PreTrainedTokenizerBase.SPECIAL_TOKENS_ATTRIBUTES` of transformers 5."""


class _AddedToken(msgspec.Struct, frozen=True):
    id: int
    content: str


class _AddedTokens(msgspec.Struct, frozen=True):
    """The one part of tokenizer.json that is needed; the vocabulary is skipped, which takes a few milliseconds."""

    added_tokens: tuple[_AddedToken, ...] = ()


def read_tokenizer_config(folder: Path) -> dict[str, Any]:
    """``tokenizer_config.json``, with ``special_tokens_map.json`` laid over it in the cases where transformers 5 does
    (`_from_pretrained` in `tokenization_utils_base.py`). Raises ``model.tokenizer_damaged``."""
    config = _read(folder / "tokenizer_config.json")
    if "added_tokens_decoder" not in config:
        config |= _read(folder / "special_tokens_map.json")
    return config


def special_tokens(folder: Path) -> dict[str, str]:
    """Name → text of the model's special tokens: those of `NAMES`, then what the model names besides (``image_token``).
    The padding token is the end token where there is none.

    Where the tokenizer's files do not mention beginning or end at all, the ids in ``config.json`` do: some old models
    (GPT-2) have them nowhere else. Raises ``model.tokenizer_damaged``.
    """
    config = read_tokenizer_config(folder)
    extra = config.get("extra_special_tokens")
    stated = {name: value for name, value in config.items() if name.endswith("_token")}
    stated |= extra if isinstance(extra, dict) else {}
    found = {name: text for name, value in stated.items() if (text := _text_of(value)) is not None}
    if missing := [name for name in ("bos_token", "eos_token") if name not in stated]:
        found |= _from_model(folder, missing)
    if "pad_token" not in found and "eos_token" in found:
        found["pad_token"] = found["eos_token"]
    return {name: found[name] for name in dict.fromkeys((*NAMES, *found)) if name in found}


def _from_model(folder: Path, names: list[str]) -> dict[str, str]:
    config = _read(folder / "config.json")
    wanted = {name: config[f"{name}_id"] for name in names if isinstance(config.get(f"{name}_id"), int)}
    if not wanted:
        return {}
    try:
        known = msgspec.json.decode((folder / "tokenizer.json").read_bytes(), type=_AddedTokens).added_tokens
    except (OSError, *UNREADABLE):
        return {}
    texts = {token.id: token.content for token in known}
    return {name: texts[number] for name, number in wanted.items() if number in texts}


def token_numbers(settings: object) -> dict[str, int | list[int]]:
    """The tokens that begin, end and fill up texts, by name, as a ``generation_config.json`` or ``config.json`` that
    was read says; what is no number of a token is left out."""
    stated = settings if isinstance(settings, dict) else {}
    found: dict[str, int | list[int]] = {}
    for name in ("bos_token_id", "eos_token_id", "pad_token_id"):
        value: Any = stated.get(name)
        if _is_token(value):
            found[name] = value
        elif name == "eos_token_id" and isinstance(value, list) and (ends := list(filter(_is_token, value))):
            found[name] = ends
    return found


def _is_token(value: Any) -> bool:
    return type(value) is int and 0 <= value < 1 << 31


def _text_of(value: object) -> str | None:
    if isinstance(value, dict):
        value = value.get("content")
    return value if isinstance(value, str) else None


def _read(path: Path) -> dict[str, Any]:
    """A JSON object; empty when there is no such file."""
    try:
        found = msgspec.json.decode(path.read_bytes())
    except FileNotFoundError:
        return {}
    except (OSError, *UNREADABLE) as error:
        raise stop_on("model.tokenizer_damaged", path=str(path), cause=str(error)) from None
    if not isinstance(found, dict):
        raise stop_on("model.tokenizer_damaged", path=str(path), cause="it holds no JSON object")
    return found
