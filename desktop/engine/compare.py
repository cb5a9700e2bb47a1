"""The same held-out prompts answered by the base model and by the tuned one, side by side, with exact matches;
of passages both go on writing the first half."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

import torch

from desktop.core.chat_text import is_passage, prompt_and_expected
from desktop.core.comparison import ComparedExample, Comparison
from desktop.core.dataset import Example
from desktop.core.events import Compared
from desktop.core.files import write_json
from desktop.engine.generate import answers
from desktop.engine.journal import Journal
from desktop.engine.tuned import Tuned


def compare(tuned: Tuned, tokenizer: Any, examples: Sequence[Example], longest: int, journal: Journal) -> Comparison:
    """Answer `examples` with and without what was learned and write ``evaluations/comparison.json``. A stop command
    ends it early; what was answered by both is kept. After a pause command nothing is: it is done again."""
    model = tuned.model
    after = _gather(answers(model, tokenizer, examples, longest, journal.leaving), 0, 2 * len(examples), journal)
    with tuned.untuned():
        before = _gather(
            answers(model, tokenizer, examples, longest, journal.leaving), len(examples), 2 * len(examples), journal
        )
    rows = [_compared(*found) for found in zip(examples, before, after, strict=False)]
    result = Comparison(examples=tuple(rows), answer_tokens=longest, torch_device=str(torch.device(model.device)))
    if rows and not journal.pause_asked:
        journal.folder.evaluations.mkdir(exist_ok=True)
        write_json(journal.folder.evaluations / "comparison.json", result)
    return result


def _compared(example: Example, base: str, tuned: str) -> ComparedExample:
    prompt, expected = prompt_and_expected(example)
    return ComparedExample(prompt=prompt, expected=expected, base=base, tuned=tuned, scored=not is_passage(example))


def _gather(batches: Iterator[list[str]], before: int, total: int, journal: Journal) -> list[str]:
    texts: list[str] = []
    for batch in batches:
        texts += batch
        journal.write(Compared(at=journal.clock(), done=before + len(texts), total=total))
    return texts
