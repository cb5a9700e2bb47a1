"""The two datasets, as text for us and as the same tokens for the others, and the tokenizer they are made with.

A: lengths like Alpaca's (lognormal). B: every example as long as the context. Words are drawn by Zipf's law, so that
there is something to learn: an engine that does not learn shows another loss.
"""

from __future__ import annotations

import itertools
import json
import math
import random
from collections.abc import Sequence
from pathlib import Path
from typing import Any

SIGMA = 0.8
"""Spread of the logarithm of dataset A's lengths."""
ANSWER = 0.6
"""Share of an example's words that is the answer, which carries the loss."""
PAD, START, END = "<|pad|>", "<|im_start|>", "<|im_end|>"
TEMPLATE = (
    "{% for m in messages %}{{ '<|im_start|>' + m['role'] + '\n' + m['content'] + '<|im_end|>\n' }}{% endfor %}"
    "{% if add_generation_prompt %}{{ '<|im_start|>assistant\n' }}{% endif %}"
)
WORDS = [a + b + c for a, b, c in itertools.product(("ka", "lo", "mi", "ne", "ru", "so", "ta", "vi"), repeat=3)]
"""512 words; each is one token."""


def lengths(kind: str, tokens: int, mean: int, longest: int, shortest: int, seed: int = 0) -> list[int]:
    """Lengths of examples that make up at least `tokens` tokens. `kind` A: lognormal with this mean, within
    `shortest` … `longest`; B: all `longest`."""
    if kind == "B":
        return [longest] * math.ceil(tokens / longest)
    draw = random.Random(f"{seed}/lengths")
    middle = math.log(mean) - SIGMA**2 / 2
    found: list[int] = []
    total = 0
    while total < tokens:
        found.append(max(shortest, min(longest, round(draw.lognormvariate(middle, SIGMA)))))
        total += found[-1]
    return found


def texts(sizes: Sequence[int], overhead: int, seed: int = 0) -> list[tuple[str, str]]:
    """Question and answer of examples that come to `sizes` tokens, `overhead` of which the template adds."""
    draw = random.Random(f"{seed}/words")
    odds = list(itertools.accumulate(1 / rank for rank in range(1, len(WORDS) + 1)))
    found = []
    for size in sizes:
        words = draw.choices(WORDS, cum_weights=odds, k=max(2, size - overhead))
        asked = max(1, min(len(words) - 1, round(len(words) * (1 - ANSWER))))
        found.append((" ".join(words[:asked]), " ".join(words[asked:])))
    return found


def make_tokenizer() -> Any:
    """A small BPE tokenizer of which each of `WORDS`, with and without a space before it, is one token."""
    import tokenizers
    import transformers
    from tokenizers import decoders, models, pre_tokenizers, trainers

    inner = tokenizers.Tokenizer(models.BPE())
    inner.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    inner.decoder = decoders.ByteLevel()
    trainer = trainers.BpeTrainer(
        vocab_size=4000,
        special_tokens=[PAD, START, END],
        initial_alphabet=sorted(pre_tokenizers.ByteLevel.alphabet()),
        show_progress=False,
    )
    inner.train_from_iterator(
        [form for word in (*WORDS, "user", "assistant") for form in (word, f" {word}")] * 2, trainer
    )
    tokenizer = transformers.PreTrainedTokenizerFast(
        tokenizer_object=inner, pad_token=PAD, bos_token=START, eos_token=END, chat_template=TEMPLATE
    )
    tokenizer.model_max_length = 1 << 20
    return tokenizer


def write(folder: Path, model: Path, kind: str, tokens: int, mean: int, longest: int) -> dict[str, float]:
    """Write `data.jsonl` and `held_out.jsonl` for us and `tokens.json` for the others; say what they amount to.

    The tokens are those our own engine makes; that they have the lengths asked for is checked."""
    from desktop.core.dataset import read_jsonl
    from desktop.engine import parts
    from desktop.engine.template import tokenise

    tokenizer = parts.load_tokenizer(model)

    def tokenised(path: Path, pairs: Sequence[tuple[str, str]]) -> list[tuple[list[int], list[int]]]:
        rows = (json.dumps({"prompt": question, "completion": answer}) for question, answer in pairs)
        path.write_text("\n".join(rows) + "\n", "utf-8")
        done = [tokenise(tokenizer, example, longest) for example in read_jsonl(path).kept]
        return [(list(d.ids), [i if yes else -100 for i, yes in zip(d.ids, d.labelled)]) for d in done]

    folder.mkdir(parents=True, exist_ok=True)
    overhead = len(tokenised(folder / "held_out.jsonl", texts([12], 0, seed=2))[0][0]) - 12
    sizes = lengths(kind, tokens, mean, longest, overhead + 4)
    rows = tokenised(folder / "data.jsonl", texts(sizes, overhead))
    if [len(ids) for ids, _ in rows] != sizes:
        raise SystemExit("the tokens made do not have the lengths asked for")
    (folder / "tokens.json").write_text(json.dumps(rows))
    total = sum(sizes)
    learned = sum(sum(label >= 0 for label in labels) for _, labels in rows)
    return {"examples": len(sizes), "tokens": total, "mean": total / len(sizes), "labelled": learned / total}
