"""Prompts instead of training: an instruction and examples made into what the model reads.

Examples are turns of a conversation before the question, as chat models are made for: within the instruction, as text,
small models answer worse and go on writing further examples. As one text they can still be had, to be copied.
"""

from __future__ import annotations

import json
import random
from collections import Counter
from collections.abc import Callable, Container, Sequence
from statistics import median
from typing import Any

from desktop.core.dataset import Example, Message
from desktop.core.scores import MOST_LABELS, Task, json_in

SHOTS = 8
"""Examples in a prompt. Brown et al. (2020, figure 1.2) find most of the gain below ten."""
MARKS = 16
"""Tokens that a template puts around the two turns of an example, at most."""
LISTED = 12
"""Different values of a JSON field up to which they are listed, as long as each comes up several times."""
LOOKED_AT = 2000
"""Training examples that an instruction is made from."""
BYTES_PER_TOKEN = 3.0
"""How many bytes a token has at least in most languages; counts too many tokens rather than too few."""


def instruction(examples: Sequence[Example], task: Task) -> str:
    """What a person would tell the model after looking at the training examples: the system text that most of them
    share, which labels there are, which fields the JSON has, or how long answers are."""
    looked = examples[:LOOKED_AT]
    answers = [example.answer for example in looked]
    systems = Counter(system_of(example) for example in looked)
    said = systems.most_common(1)[0][0] if systems else ""
    if task == "labels":
        return _joined(said, _labels(answers))
    if task == "json":
        return _joined(said, _fields(answers))
    if task == "number":
        return _joined(said, "Answer with a number and nothing else.")
    if said or not answers:
        return said
    if task == "short":
        return "Answer in a few words and write nothing else."
    return f"Answer in about {max(1, round(median(len(answer.split()) for answer in answers)))} words."


def labels_of(examples: Sequence[Example]) -> list[str]:
    """The different answers, most frequent first."""
    return [label for label, _ in Counter(example.answer.strip() for example in examples).most_common()]


def _labels(answers: Sequence[str]) -> str:
    found = [label for label, _ in Counter(answer.strip() for answer in answers).most_common(MOST_LABELS)]
    return f"Answer with exactly one of these and nothing else: {', '.join(found)}."


def _fields(answers: Sequence[str]) -> str:
    """Which fields JSON answers have and, where there are only a few, which values."""
    rows = _objects(answers)
    if 2 * len(rows) < len(answers):
        return "Answer with JSON and nothing else."
    counts = Counter(name for row in rows for name in row)
    few = _few_values(rows)
    parts = [
        f"{name} (one of {', '.join(few[name])})" if name in few else name
        for name, count in counts.items()
        if 2 * count > len(rows)
    ]
    return f"Answer with a JSON object and nothing else. Its fields: {', '.join(parts)}."


def _objects(answers: Sequence[str]) -> list[dict[str, Any]]:
    return [value for answer in answers if isinstance(value := json_in(answer), dict)]


def _few_values(rows: Sequence[dict[str, Any]]) -> dict[str, list[str]]:
    """The fields that have at most `LISTED` values, each four times on average or more, with these values as JSON."""
    found = {}
    for name in dict.fromkeys(name for row in rows for name in row):
        values = Counter(json.dumps(row[name], ensure_ascii=False) for row in rows if name in row)
        if len(values) <= LISTED and values.total() >= 4 * len(values):
            found[name] = sorted(values)
    return found


def _joined(*parts: str) -> str:
    return " ".join(part.strip() for part in parts if part.strip())


def system_of(example: Example) -> str:
    """The example's own system text; empty if it has none."""
    first = example.messages[0]
    return first.content.strip() if first.role == "system" else ""


def spread(examples: Sequence[Example], count: int, seed: int) -> list[Example]:
    """Fixed examples to show, spread over what there is: one of each answer in turn, most frequent first, where
    answers come again and again (of JSON, the fields that do); else one of each length, from short to long."""
    chance = random.Random(seed)
    few = _few_values(_objects([example.answer for example in examples[:LOOKED_AT]]))
    kinds: dict[str, list[Example]] = {}
    for example in examples:
        kinds.setdefault(_kind(example.answer, few), []).append(example)
    groups = sorted(kinds.values(), key=len, reverse=True)
    if 2 * len(groups) > len(examples):
        ordered = sorted(examples, key=lambda example: len(example.question))
        size = len(ordered) / max(1, min(count, len(ordered)))
        groups = [ordered[round(n * size) : round((n + 1) * size)] for n in range(min(count, len(ordered)))]
    for group in groups:
        chance.shuffle(group)
    turns = [group[turn] for turn in range(count) for group in groups if turn < len(group)]
    chosen = turns[:count]
    chance.shuffle(chosen)  # models lean towards what they read last, so that must not be the rarest answer each time
    return chosen


def _kind(answer: str, few: Container[str]) -> str:
    """What makes answers alike: the text, or the fields of JSON that have few values."""
    value = json_in(answer) if few else None
    if not isinstance(value, dict):
        return answer.strip()
    return json.dumps({name: value[name] for name in sorted(value) if name in few})


def shown(example: Example) -> str:
    """An example as text within a prompt: who says what."""
    names = {"user": "User", "assistant": "Assistant"}
    turns = [f"{names[turn.role]}: {turn.content.strip()}" for turn in example.messages if turn.role in names]
    return "\n".join(turns)


def prompt_text(instructed: str, shots: Sequence[Example]) -> str:
    """Instruction and examples as one text, for programs that take nothing but a system prompt."""
    if not shots:
        return instructed
    examples = "\n\n".join(shown(shot) for shot in shots)
    return f"{instructed}\n\nExamples of how to answer:\n\n{examples}".strip()


def opening(instructed: str, shots: Sequence[Example]) -> tuple[Message, ...]:
    """The turns before a question: the instruction, if there is any, and the examples."""
    turns = [turn for shot in shots for turn in shot.messages if turn.role != "system"]
    return (*([Message("system", instructed)] if instructed else []), *turns)


def asked(example: Example, opened: Sequence[Message], *, system_role: bool = True) -> Example:
    """The example behind an `opening`. Its own system text, unless the opening holds it, begins the instruction; where
    a model's template takes no system text, the instruction begins the first turn of the user."""
    instructed = opened[0].content if opened and opened[0].role == "system" else ""
    own = system_of(example)
    text = instructed if own in instructed else f"{own}\n\n{instructed}".strip()
    turns = [turn for turn in (*opened, *example.messages) if turn.role != "system"]
    if not text:
        return Example(tuple(turns))
    if system_role:
        return Example((Message("system", text), *turns))
    return Example((Message("user", f"{text}\n\n{turns[0].content}"), *turns[1:]))


def guessed_tokens(text: str) -> int:
    """About how many tokens a text has, rather too many."""
    return round(len(text.encode()) / BYTES_PER_TOKEN) + 1


def fitting(
    shots: Sequence[Example], instructed: str, budget: int, count: Callable[[str], int] = guessed_tokens
) -> list[Example]:
    """As many of the examples as fit into `budget` tokens together with the instruction, the first ones; one that does
    not fit is passed over. `count` says how many tokens a text has."""
    left = budget - count(instructed)
    kept = []
    for shot in shots:
        if (need := count(shown(shot)) + MARKS) <= left:
            kept.append(shot)
            left -= need
    return kept
