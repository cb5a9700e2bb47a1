"""An example as turns with a heading each, named after what the dataset is."""

from __future__ import annotations

from typing import NamedTuple

from desktop.core.dataset import Example, Role
from desktop.core.datasets import Shape
from desktop.ui.data.words import role_words, say


class Turn(NamedTuple):
    """A turn: whose side it stands on, what it is called, and what it says."""

    role: Role
    heading: str
    text: str


def turns_of(example: Example, shape: Shape) -> list[Turn]:
    """All turns of an example in a dataset of this shape. A label is called one; of a pair the worse answer comes last;
    an answer that was rated says how."""
    turns = [Turn(m.role, _heading(m.role, example, shape), m.content) for m in example.messages]
    if example.rejected:
        turns[-1] = turns[-1]._replace(heading=say("Better answer"))
        turns.append(Turn("assistant", say("Worse answer"), example.rejected))
    if example.good is not None:
        liked = say("Answer · liked") if example.good else say("Answer · not liked")
        turns[-1] = turns[-1]._replace(heading=liked)
    return turns


def _heading(role: str, example: Example, shape: Shape) -> str:
    if example.image:
        return {"user": say("File"), "assistant": say("Label")}.get(role, role)
    if shape == "label":
        return {"user": say("Text"), "assistant": say("Label")}.get(role, role_words(role))
    return role_words(role)
