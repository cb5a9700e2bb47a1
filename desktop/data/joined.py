"""Rendering conversations by joining strings, for templates that only put fixed texts between the contents.

Most chat templates do just that: which texts depends on the roles alone, and the contents go in unchanged or stripped
of white space. So the texts are found out once for each sequence of roles, by rendering it with marks in the place of
the contents. Some templates look into the contents (to drop reasoning, say). What they look for is found out by
rendering contents made of everything that the template itself could compare them with; conversations that contain it
are rendered in full, and so are some of the others, to see whether joining still gives the same.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import cached_property
from typing import Any

import msgspec
from jinja2 import nodes

from desktop.core.chat_text import asks_without_thought, learned_text
from desktop.core.dataset import Message
from desktop.core.problems import ProblemError
from desktop.data.chat_template import ChatTemplate

WORTH_LOOKING = 100
"""Conversations with the same roles before it pays to look whether they can be joined."""
MOST_TURNS = 64
CHECK_EVERY = 128
"""One in so many conversations is rendered as well, to see whether joining still gives the same."""
MARK = "Qz{}vJ"
"""What stands for the contents. No template writes this by itself; if one did, it would not be joined."""
ORDINARY = (
    "", " ", "\n", "\n\n a \n b \n\n", "\t a", "a \r\n", "\u00a0a\u2028", "123", "true", "None", '{"a": [1, 2]}', "[]",
    "<b>&amp;\"'</b>\\n", "É e\u0301 ß 👩‍👩‍👧", "{{ x }}{% if %}{#", "Ab aB", "a  b", "x" * 20_000, "a. b? c! " * 300,
    "<think>a</think>b", "<think>", "</think>", "<tool_call>{}</tool_call>",
)  # fmt: skip

MOST_LOOKED_FOR = 16
"""Texts that a template may look for before it is no longer worth joining around them."""
SPACES = ("\n", " ", "\t", "\u2003")
"""White space to see what is stripped from contents: only line ends, or any of it."""

Text = Callable[[str], str]


class Plan(msgspec.Struct):
    """How conversations of one sequence of roles are joined: texts with every second place left for a content, and
    what is done to each content (None where nothing is done to any). It holds for conversations in which no content
    contains one of the texts `looks_for` and, if `not_blank`, none is empty or white space alone."""

    texts: list[str]
    strips: tuple[Text, ...] | None
    looks_for: list[str] = []
    not_blank: bool = False

    def holds(self, contents: Sequence[str]) -> bool:
        """Whether these contents can be joined."""
        if self.not_blank and any_blank(contents):
            return False
        for text in self.looks_for:
            for content in contents:
                if text in content:
                    return False
        return True

    def join(self, contents: Sequence[str]) -> str:
        """The rendered text."""
        texts = self.texts.copy()
        texts[1::2] = contents if self.strips is None else [do(text) for do, text in zip(self.strips, contents)]
        return "".join(texts)


def any_blank(contents: Sequence[str]) -> bool:
    """Whether one of them is empty or white space alone."""
    return any(not content or content.isspace() for content in contents)


class Joined:
    """Renders conversations as `template` does. `mistaken` counts the sequences of roles for which a real row showed
    that joining was wrong; they are rendered from then on, and what was joined of them before should be done again."""

    def __init__(self, template: ChatTemplate) -> None:
        self.template = template
        self.mistaken = 0
        self._plans: dict[tuple[str, ...], Plan | None] = {}
        self._met: dict[tuple[str, ...], int] = {}
        self._since_check = 0
        self._probes: list[tuple[str, str]] | None = None

    def text(self, roles: Sequence[str], contents: Sequence[str]) -> str:
        """The rendered conversation. Raises ``template.fault``."""
        key = tuple(roles)
        plan = self._plans.get(key)
        if plan is None:
            return self._rendered_once_more(key, contents)
        if not plan.holds(contents):
            return self.render(key, contents)
        text = plan.join(contents)
        self._since_check += 1
        if self._since_check >= CHECK_EVERY:
            self._since_check = 0
            if (rendered := self.render(key, contents)) != text:
                self.mistaken += 1
                self._plans[key] = None
                return rendered
        return text

    def render(self, roles: Sequence[str], contents: Sequence[str]) -> str:
        """The conversation as the template itself renders it, and it is learned. Raises ``template.fault``."""
        messages = [Message(r, c) for r, c in zip(roles, contents)]  # type: ignore[arg-type]
        return learned_text(self.template.render, messages) if self._silent else self.template.render(messages)

    @cached_property
    def _silent(self) -> bool:
        try:
            return asks_without_thought(self.template.render)
        except ProblemError:
            return False

    def _rendered_once_more(self, key: tuple[str, ...], contents: Sequence[str]) -> str:
        if key not in self._plans and len(key) <= MOST_TURNS:
            met = self._met[key] = self._met.get(key, 0) + 1
            if met >= WORTH_LOOKING:
                self._plans[key] = self.plan(key)
                self._since_check = CHECK_EVERY - 1  # the next one is checked
        return self.render(key, contents)

    def plan(self, roles: tuple[str, ...]) -> Plan | None:
        """How conversations with these roles can be joined; None if they cannot."""
        try:
            plan = self._by_marks(roles)
            if plan is None:
                return None
            for looked_for, contents in self._trials(len(roles)):
                if not plan.holds(contents) or plan.join(contents) == self.render(roles, contents):
                    continue
                if not plan.not_blank and any_blank(contents):
                    plan.not_blank = True
                elif looked_for and len(plan.looks_for) < MOST_LOOKED_FOR:
                    plan.looks_for.append(looked_for)
                else:
                    return None
        except ProblemError:
            return None
        return plan

    def _by_marks(self, roles: tuple[str, ...]) -> Plan | None:
        marks = [MARK.format(n) for n in range(len(roles))]
        texts: list[str] = []
        rest = self.render(roles, marks)
        for mark in marks:
            before, found, rest = rest.partition(mark)
            texts += [before, ""]
            if not found:
                return None
        lost: list[list[str]] = [[] for _ in range(2 * len(marks))]  # of each content before, and behind
        for space in SPACES:
            # twice, for a template may write one of them itself
            spaced = self.render(roles, [f"{space * 2}{mark}{space * 2}" for mark in marks])
            for n, (mark, before, behind) in enumerate(zip(marks, texts[::2], [*texts[2::2], rest])):
                if f"{before}{space * 2}{mark}" not in spaced:
                    lost[2 * n].append(space)
                if f"{mark}{space * 2}{behind}" not in spaced:
                    lost[2 * n + 1].append(space)
        strips = tuple(_strip(before, behind) for before, behind in zip(lost[::2], lost[1::2]))
        return Plan([*texts, rest], None if set(strips) == {str} else strips)

    def _trials(self, turns: int) -> Iterator[tuple[str, list[str]]]:
        """Contents to try, with the text in them that the template may look for: each probe in all turns, and in one
        turn alone."""
        if self._probes is None:
            self._probes = probes(self.template)
        for number, (looked_for, probe) in enumerate(self._probes):
            yield looked_for, [probe] * turns
            alone = ["Some words."] * turns
            alone[number % turns] = probe
            yield looked_for, alone


def _strip(before: list[str], behind: list[str]) -> Text:
    """What strips a content of white space so that this much of `SPACES` is lost on both its sides."""
    if not before and not behind:
        return str
    left, right = _stripped(before), _stripped(behind)
    if left == right:
        return lambda text: text.strip(left)
    if not behind:
        return lambda text: text.lstrip(left)
    if not before:
        return lambda text: text.rstrip(right)
    return lambda text: text.lstrip(left).rstrip(right)


def _stripped(lost: list[str]) -> str | None:
    return None if len(lost) == len(SPACES) else "".join(lost)


def probes(template: ChatTemplate) -> list[tuple[str, str]]:
    """Contents that would show a template looking into them, each with the text it may look for (empty if there is
    none). They are made of what it could compare contents with, which is the texts, numbers and special tokens that
    stand in it; ordinary ones follow."""
    found = _constants(template)
    texts = dict.fromkeys([*template.names.values(), *(c for c in found if isinstance(c, str) and len(c) <= 300)])
    numbers = {abs(c) for c in found if type(c) is int and abs(c) <= 100_000}
    made = [(text, form.format(text)) for text in texts if text for form in ("{}", "a{}", "{}a", "a{}b", "a{0}b{0}c")]
    others = [*ORDINARY, *("y" * (n + more) for n in sorted(numbers) for more in (0, 1))]
    return [*made, *(("", other) for other in others)]


def _constants(template: ChatTemplate) -> list[Any]:
    tree = template.template.environment.parse(template.source)
    return [constant.value for constant in tree.find_all(nodes.Const)]
