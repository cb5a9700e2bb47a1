"""Rendering conversations by joining strings, for templates that only put fixed texts between the contents.

Most chat templates do just that: which texts depends on the roles alone, and the contents go in unchanged or stripped
of white space. So the texts are found out once for each sequence of roles, by rendering it with marks in the place of
the contents. Some templates look into the contents (to drop reasoning, say). They are found out by rendering contents
made of everything that the template itself could look for, and by rendering some of the real rows in full as well.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any

import msgspec
from jinja2 import nodes

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

WIDE = "\u2003 \u2003"
"""White space that no template writes itself, to see where contents are stripped."""
Text = Callable[[str], str]
STRIPS: dict[tuple[bool, bool], Text] = {
    (True, True): str, (False, True): str.lstrip, (True, False): str.rstrip, (False, False): str.strip
}  # fmt: skip
"""What is done to a content, by whether white space before and behind it is kept."""


class Plan(msgspec.Struct):
    """How conversations of one sequence of roles are joined: texts with every second place left for a content, and
    what is done to each content (None where nothing is done to any)."""

    texts: list[str]
    strips: tuple[Text, ...] | None

    def join(self, contents: Sequence[str]) -> str:
        """The rendered text."""
        texts = self.texts.copy()
        texts[1::2] = contents if self.strips is None else [do(text) for do, text in zip(self.strips, contents)]
        return "".join(texts)


class Joined:
    """Renders conversations as `template` does. `mistaken` counts the sequences of roles for which a real row showed
    that joining was wrong; they are rendered from then on, and what was joined of them before should be done again."""

    def __init__(self, template: ChatTemplate) -> None:
        self.template = template
        self.mistaken = 0
        self._plans: dict[tuple[str, ...], Plan | None] = {}
        self._met: dict[tuple[str, ...], int] = {}
        self._since_check = 0
        self._probes: list[str] | None = None

    def text(self, roles: Sequence[str], contents: Sequence[str]) -> str:
        """The rendered conversation. Raises ``template.fault``."""
        key = tuple(roles)
        plan = self._plans.get(key)
        if plan is None:
            return self._rendered_once_more(key, contents)
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
        """The conversation as the template itself renders it. Raises ``template.fault``."""
        return self.template.render([Message(r, c) for r, c in zip(roles, contents)])  # type: ignore[arg-type]

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
            for contents in self._trials(len(roles)):
                if plan.join(contents) != self.render(roles, contents):
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
        wide = self.render(roles, [f"{WIDE}{mark}{WIDE}" for mark in marks])
        strips = tuple(STRIPS[WIDE + mark in wide, mark + WIDE in wide] for mark in marks)
        return Plan([*texts, rest], None if set(strips) == {str} else strips)

    def _trials(self, turns: int) -> Iterator[list[str]]:
        """Contents to try: each probe in all turns, and in one turn alone."""
        if self._probes is None:
            self._probes = probes(self.template)
        for number, probe in enumerate(self._probes):
            yield [probe] * turns
            alone = ["Some words."] * turns
            alone[number % turns] = probe
            yield alone


def probes(template: ChatTemplate) -> list[str]:
    """Contents that would show a template looking into them: ordinary ones, and what it could compare them with, which
    is the texts, numbers and special tokens that stand in it."""
    found = _constants(template)
    texts = dict.fromkeys([*template.names.values(), *(c for c in found if isinstance(c, str) and len(c) <= 300)])
    numbers = {abs(c) for c in found if type(c) is int and abs(c) <= 100_000}
    made = [form.format(text) for text in texts if text for form in ("{}", "a{}", "{}a", "a{}b", "a{0}b{0}c")]
    return list(dict.fromkeys([*ORDINARY, *made, *("y" * (n + more) for n in sorted(numbers) for more in (0, 1))]))


def _constants(template: ChatTemplate) -> list[Any]:
    tree = template.template.environment.parse(template.source)
    return [constant.value for constant in tree.find_all(nodes.Const)]
