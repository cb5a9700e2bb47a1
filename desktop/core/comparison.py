"""Base and tuned answers to the same held-out prompts, as runs kept them before there were scorecards."""

from __future__ import annotations

from pathlib import Path

import msgspec

from desktop.core.problems import UNREADABLE, stop_on


class ComparedExample(msgspec.Struct, frozen=True, kw_only=True):
    """One held-out prompt with the expected answer and what both models said (greedy).

    Of a passage the prompt is its first half and `expected` how it really goes on. Nobody can guess that word for word,
    so it is shown but not `scored`.
    """

    prompt: str
    expected: str
    base: str
    tuned: str
    scored: bool = True


class Comparison(msgspec.Struct, frozen=True, kw_only=True):
    """`evaluations/comparison.json`."""

    schema: int = 1
    examples: tuple[ComparedExample, ...]
    answer_tokens: int
    torch_device: str

    @property
    def scored(self) -> int:
        """How many examples can be right or wrong."""
        return sum(example.scored for example in self.examples)


def read_comparison(path: Path) -> Comparison | None:
    """The comparison of a run, or None if it has none. Raises ``run.damaged``."""
    try:
        return msgspec.json.decode(path.read_bytes(), type=Comparison)
    except FileNotFoundError:
        return None
    except (OSError, *UNREADABLE) as error:
        raise stop_on("run.damaged", path=str(path), cause=str(error)) from None
