"""A model's tokenizer and template as the engine uses them, loaded in a fraction of a second without torch."""

from __future__ import annotations

import os
from functools import cached_property
from pathlib import Path
from typing import Any

from tokenizers import AddedToken, Tokenizer

from desktop.core.problems import stop_on
from desktop.core.special_tokens import read_tokenizer_config, special_tokens
from desktop.data.chat_template import ChatTemplate


class ModelTokens:
    """`tokenizer` and `template` of the model in `folder`; `begin` and `end` are the ids that a passage stands between
    (`begin` only if the tokenizer by itself puts it before texts), None where there is none.

    Raises ``model.tokenizer_damaged``, ``model.tokenizer_missing``, ``template.fault``.
    """

    def __init__(self, folder: Path) -> None:
        os.environ["TOKENIZERS_PARALLELISM"] = "true"  # said, so that the library neither asks nor warns after a fork
        self.folder = folder
        self.names = special_tokens(folder)
        self.tokenizer = _tokenizer(folder, self.names)
        begin = self._id("bos_token")
        self.begin = begin if begin is not None and self.tokenizer.encode("a").ids[:1] == [begin] else None
        self.end = self._id("eos_token")
        self.template = ChatTemplate.of(folder, begins=self.begin is not None)

    def _id(self, name: str) -> int | None:
        number: int | None = self.tokenizer.token_to_id(self.names[name]) if name in self.names else None
        return number

    @cached_property
    def special(self) -> frozenset[int]:
        """The ids of the special tokens."""
        known = self.tokenizer.get_added_tokens_decoder()
        return frozenset(number for number, token in known.items() if token.special)

    @property
    def around(self) -> int:
        """How many tokens stand around a passage."""
        return (self.begin is not None) + (self.end is not None)


def _tokenizer(folder: Path, names: dict[str, str]) -> Tokenizer:
    """tokenizer.json, with the tokens that the files beside it add (`TokenizersBackend.__init__` of transformers 5)."""
    path = folder / "tokenizer.json"
    if not path.is_file():
        raise stop_on("model.tokenizer_missing", path=str(folder))
    try:
        made = Tokenizer.from_file(str(path))
        config = read_tokenizer_config(folder)
        made.add_tokens(_added(made, config, names))
        made.encode_special_tokens = bool(config.get("split_special_tokens", False))
        made.no_truncation()
        made.no_padding()
        made.encode("a b")  # some that can be read stumble over the first text
    except (KeyboardInterrupt, SystemExit):
        raise
    except BaseException as error:  # bare exceptions, and where its Rust panics something that is no `Exception`
        raise stop_on(
            "model.tokenizer_damaged", path=str(path), cause=(str(error).splitlines() or [type(error).__name__])[0]
        ) from error
    return made


def _added(made: Tokenizer, config: dict[str, Any], names: dict[str, str]) -> list[AddedToken]:
    """What is added: the tokens listed in tokenizer_config.json in the order of their ids, then special tokens that are
    not known yet."""
    listed = sorted((config.get("added_tokens_decoder") or {}).items(), key=lambda item: int(item[0]))
    tokens = [AddedToken(**{key: value for key, value in token.items() if key != "__type"}) for _, token in listed]
    for token in tokens:
        token.special = token.special or token.content in names.values()
    extra = config.get("extra_special_tokens") or config.get("additional_special_tokens") or ()
    texts = [token["content"] if isinstance(token, dict) else token for token in extra if not isinstance(extra, dict)]
    known = {token.content for token in made.get_added_tokens_decoder().values()} | {token.content for token in tokens}
    return tokens + [AddedToken(t, special=True) for t in dict.fromkeys((*names.values(), *texts)) if t not in known]
