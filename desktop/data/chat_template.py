"""The chat template of a model, found and rendered as transformers does, without transformers."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from pathlib import Path
from typing import Any

import jinja2

from desktop.core.chat_text import plain_template
from desktop.core.dataset import Message
from desktop.core.problems import ProblemError, stop_on
from desktop.core.runs import RunFolder
from desktop.core.special_tokens import read_tokenizer_config, special_tokens
from desktop.data.template_sandbox import MOST_TEMPLATE, Sandbox, rendered


class ChatTemplate:
    """Renders conversations. `source` is the template, `names` the special tokens it may use (``eos_token`` …), and
    `own` whether the model brought it or the plain one stands in."""

    def __init__(self, source: str, names: dict[str, str], *, own: bool = True) -> None:
        self.source, self.names, self.own = source, names, own

    @classmethod
    def of(cls, folder: Path, *, begins: bool = False) -> ChatTemplate:
        """The template of the model in `folder`; the plain one if it has none, for a tokenizer that puts its beginning
        token before texts if it `begins` them. Raises ``model.tokenizer_damaged`` and ``template.fault``."""
        found = _find(folder)
        return cls(found or plain_template(begins=begins), special_tokens(folder), own=bool(found))

    def as_taught(self, run: RunFolder) -> ChatTemplate:
        """This template of a base, or that with which a run on it was taught, where that is another one. Raises
        ``template.fault``."""
        if run.template.is_file():
            return ChatTemplate(_text(run.template), self.names, own=self.own)
        # a run that began before the beginning token was learned with the plain one
        return self if self.own else ChatTemplate(plain_template(begins=False), self.names, own=False)

    @cached_property
    def template(self) -> jinja2.Template:
        """The compiled template. Raises ``template.fault``."""
        try:
            return Sandbox().compiled(self.source)
        except (jinja2.TemplateError, RecursionError, MemoryError, SyntaxError, ValueError, OverflowError) as error:
            raise _fault(error) from error

    def render(self, messages: Sequence[Message], *, answer_next: bool = False) -> str:
        """The conversation as the model reads it; with `answer_next` it ends where the assistant would begin.

        Raises ``template.fault``, also for a conversation that the template does not accept.
        """
        template = self.template
        if not messages:
            raise stop_on("template.fault", cause="There is no turn before the assistant's first one.")
        values: dict[str, Any] = {
            "messages": [{"role": m.role, "content": m.content} for m in messages],
            "tools": None,
            "documents": None,
            "add_generation_prompt": answer_next,
            **self.names,
        }
        try:
            return rendered(template, values)
        except ProblemError:
            raise
        except Exception as error:  # templates reach into all of Python's values and raise what those raise
            raise _fault(error) from error


def _fault(error: BaseException) -> ProblemError:
    return stop_on("template.fault", cause=str(error) or type(error).__name__)


def _find(folder: Path) -> str:
    """The template's text, empty if there is none: files of their own go before tokenizer_config.json, of several
    templates the default one counts (`_from_pretrained` and `get_chat_template` of transformers 5)."""
    found = {path.stem: _text(path) for path in sorted((folder / "additional_chat_templates").glob("*.jinja"))}
    if (folder / "chat_template.jinja").is_file():
        found.setdefault("default", _text(folder / "chat_template.jinja"))
    stated: Any = found or read_tokenizer_config(folder).get("chat_template")
    if isinstance(stated, list):
        stated = {entry.get("name"): entry.get("template") for entry in stated if isinstance(entry, dict)}
    if isinstance(stated, dict) and stated:
        if "default" not in stated:
            names = ", ".join(sorted(map(str, stated)))
            raise stop_on("template.fault", cause=f"The model has several templates ({names}) but no default one.")
        stated = stated["default"]
    return stated if isinstance(stated, str) else ""


def _text(path: Path) -> str:
    try:
        with path.open(encoding="utf-8") as file:
            return file.read(MOST_TEMPLATE + 1)
    except (OSError, UnicodeDecodeError) as error:
        raise stop_on("template.fault", cause=f"{path.name} cannot be read: {error}") from None
