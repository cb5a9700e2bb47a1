"""With which chat template a run is taught: what it learned is asked with the same, in the chat, in evaluations, and by
other programs to which it is handed over. It is settled when a run first begins and kept in its folder where it is not
that of its base; the base itself is always asked as its makers ask it.

It is another one in two cases. A base without a template is taught with the plain one. And where a template asks with a
tag that opens thinking (those of R1, QwQ), but the answers of a run hold none, the run is taught without that tag.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Any

from desktop.core.chat_text import PLAIN_TEMPLATE, THINKS, THOUGHT, before_answer
from desktop.core.dataset import Message, own_train
from desktop.core.files import write_bytes
from desktop.core.problems import ProblemError
from desktop.core.runs import RunFolder
from desktop.engine.template import ensure_template, render

LOOKED_AT = 50
"""Examples of a run that tell whether its answers hold thinking."""
_TALK = (Message("user", "Hello"), Message("assistant", "Good day"))


def settle(tokenizer: Any, run: RunFolder) -> bool:
    """Give the tokenizer the template with which a run that begins, or goes on, is taught, and keep it. Returns whether
    the base had one of its own. Raises what writing raises."""
    own, before = bool(tokenizer.chat_template), tokenizer.chat_template
    if run.template.is_file() or _has_begun(run):
        return as_taught(tokenizer, run)
    ensure_template(tokenizer)
    _do_not_open(tokenizer, run)
    if tokenizer.chat_template != before:
        write_bytes(run.template, tokenizer.chat_template.encode())
    return own


def as_taught(tokenizer: Any, run: RunFolder | None) -> bool:
    """Give the tokenizer of a base the template with which a run was taught; without a run as `ensure_template`.
    Returns whether the base has one of its own."""
    own = bool(tokenizer.chat_template)
    if run is None:
        return ensure_template(tokenizer)
    try:
        tokenizer.chat_template = run.template.read_bytes().decode()
        return own
    except (OSError, UnicodeDecodeError):
        pass
    if not own:  # it began before the beginning token was learned with it
        tokenizer.chat_template = PLAIN_TEMPLATE
    else:
        _do_not_open(tokenizer, run)
    return own


def ask_as_taught(tokenizer: Any, learned: Path | None) -> None:
    """Give the tokenizer of a base the template with which what lies in a folder was taught, if a run's folder is
    around it; else the base's own, or the plain one."""
    as_taught(tokenizer, None if learned is None else run_of(learned))


def run_of(learned: Path) -> RunFolder | None:
    """The run in whose folder something that was learned lies, at its end or in a checkpoint."""
    places = (learned.parent, *learned.parents[2:3])
    return next((RunFolder(place) for place in places if RunFolder(place).run.is_file()), None)


def _has_begun(run: RunFolder) -> bool:
    return run.tokens.is_dir() or run.newest_checkpoint() is not None


def _do_not_open(tokenizer: Any, run: RunFolder) -> None:
    """Where the template opens thinking, and most answers of the run hold none: ask without the tag."""
    try:
        if not render(tokenizer, _TALK[:1], answer_next=True).rstrip().endswith(THINKS):
            return
        examples = own_train(run.train_data, run.dataset, LOOKED_AT)
    except ProblemError:
        return
    talks = [one.messages for one in examples if len(one.messages) > 1 and one.messages[-1].role == "assistant"]
    if 2 * sum(_learned_without(tokenizer, talk) for talk in talks) <= len(talks):
        return
    before = tokenizer.chat_template
    wanted = [_asked_and_whole(tokenizer, talk) for talk in (*talks[:3], _TALK)]
    tokenizer.chat_template = without_opening(str(tokenizer.get_chat_template()))
    found = [_asked_and_whole(tokenizer, talk) for talk in (*talks[:3], _TALK)]
    if found != [(_unopened(asked), whole) for asked, whole in wanted]:
        tokenizer.chat_template = before


def _learned_without(tokenizer: Any, talk: Sequence[Message]) -> bool:
    """Whether the tag that asks for thinking is no part of what stands before the answer in a learned conversation."""
    try:
        asked, whole = _asked_and_whole(tokenizer, talk)
        return before_answer(partial(render, tokenizer), talk[:-1], whole) != asked
    except ProblemError:
        return False


def _asked_and_whole(tokenizer: Any, talk: Sequence[Message]) -> tuple[str, str]:
    return render(tokenizer, talk[:-1], answer_next=True), render(tokenizer, talk)


def _unopened(asked: str) -> str:
    bare = asked.rstrip()
    return bare.removesuffix(THINKS) if bare.endswith(THINKS) else asked


def without_opening(template: str) -> str:
    """A chat template whose question for an answer does not open thinking: without the tag, and the line ends behind
    it, in what it writes there."""
    before, asks, rest = template.rpartition("add_generation_prompt")
    ends = r"(?:\\n|\n)*"
    return before + asks + re.sub(rf"{THINKS}{ends}(?!{ends}{THOUGHT})(?!\\n|\n)", "", rest)
