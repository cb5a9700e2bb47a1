"""A plan makes about as many passes over the examples as it says, whatever the examples are read as."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from desktop.core.dataset import Example, read_parquet
from desktop.core.datasets import TokenNumbers
from desktop.core.labels import text_of
from desktop.core.models import read_model
from desktop.core.packing import epoch_rows
from desktop.core.presets import Budget, options
from desktop.core.recipe import CLASSIFYING
from desktop.engine.parts import load_tokenizer
from desktop.engine.template import tokenise
from desktop.services.data_process import ask_data
from desktop.services.places import Places
from desktop.services.preparing import count_of_tokens, create_run, read_data, with_tokens

WORDS = "red blue green cat dog house tree river stone cloud apple bread lamp chair window".split()


def rows_of(objective: str, count: int = 300) -> list[dict[str, Any]]:
    """Examples that are far shorter than what the template of the starter model puts around them."""
    texts = [" ".join(WORDS[(n * k) % len(WORDS)] for k in range(1, 5 + n % 5)) for n in range(count)]
    if objective == "labels":
        return [{"text": text, "label": "ab"[n % 2]} for n, text in enumerate(texts)]
    if objective == "multi_label":
        return [{"text": text, "label": "ab;cd" if n % 2 else "ab"} for n, text in enumerate(texts)]
    if objective == "kto":
        return [{"prompt": text, "completion": "Yes.", "label": n % 2 == 0} for n, text in enumerate(texts)]
    if objective == "dpo":
        return [{"prompt": text, "chosen": "Yes.", "rejected": "No."} for text in texts]
    return [{"prompt": text, "completion": "Yes."} for text in texts]


@pytest.mark.parametrize("objective", ["next_token", "labels", "multi_label", "kto", "dpo"])
def test_a_plan_makes_the_passes_it_says(home: Path, starter_model: Path, tmp_path: Path, objective: str) -> None:
    file = tmp_path / "mine.jsonl"
    file.write_text("".join(json.dumps(row) + "\n" for row in rows_of(objective)), "utf-8")
    model, data = read_model(starter_model), read_data(str(file), None, 0.1, 0, Places())
    job = count_of_tokens(data, model)
    assert job is not None
    data = with_tokens(data, ask_data(job, TokenNumbers))
    base = {"name": "p", "model": str(starter_model), "data": str(file), "objective": objective}
    plan = next(
        one for one in options(model, data.facts, Budget("cpu", 16 * 10**9, "fp32"), base) if one.key == "balanced"
    )
    folder = create_run(plan.recipe, model, data, Places())
    examples, tokenizer = read_parquet(folder.train_data), load_tokenizer(starter_model)

    def length(example: Example) -> int:
        if objective in CLASSIFYING:
            return len(tokenizer(text_of(example))["input_ids"])
        return len(tokenise(tokenizer, example, plan.recipe.context_length).ids) * (1 + bool(example.rejected))

    rows = epoch_rows([length(one) for one in examples], plan.recipe.row_tokens, 0, 0)
    a_step = len(examples) / len(rows) * plan.recipe.accumulation
    assert plan.examples_per_step == pytest.approx(a_step, rel=0.3)
