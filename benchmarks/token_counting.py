"""Counting tokens from examples against the `tokenizers` library alone on the same texts, ready rendered.

    python benchmarks/token_counting.py --data FILE.jsonl [--rows 100000] [--rounds 5] [--model FOLDER]

Both sides use the same tokenizer, the same batches and all cores, in one process, by turns. Raw is
`encode_batch_fast` over texts that were rendered before; ours is `Counter.count` from the examples, with finding out
how the template can be joined. Once with the model's own template, and once with one that drops earlier reasoning,
which cannot be joined and is rendered for every example. Both sides must count the same. The rows are chats.
"""

from __future__ import annotations

import argparse
import itertools
import json
import os
import sys
import tempfile
import time
from datetime import date
from pathlib import Path
from statistics import median
from typing import Any

import msgspec

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from desktop.core.dataset import Example  # noqa: E402
from desktop.data.tokens import BATCH, Counter  # noqa: E402
from desktop.services.places import Places  # noqa: E402

DROPS_REASONING = """{%- for message in messages %}{%- set content = message.content %}
{%- if not loop.last and '</think>' in content %}{%- set content = content.split('</think>')[-1] | trim %}{%- endif %}
{{- '<|im_start|>' + message.role + '\\n' + content + '<|im_end|>\\n' }}{%- endfor %}
{%- if add_generation_prompt %}{{- '<|im_start|>assistant\\n' }}{%- endif %}"""


def raw(counter: Counter, texts: list[str]) -> tuple[float, int]:
    """Seconds and tokens of the library alone."""
    begun, tokens = time.perf_counter(), 0
    for start in range(0, len(texts), BATCH):
        found = counter.model.tokenizer.encode_batch_fast(texts[start : start + BATCH], add_special_tokens=False)
        tokens += sum(map(len, found))
    return time.perf_counter() - begun, tokens


def ours(counter: Counter, examples: list[Example]) -> tuple[float, int]:
    """Seconds and tokens of the same from the examples."""
    begun = time.perf_counter()
    tokens = int(counter.count(examples).sum())
    return time.perf_counter() - begun, tokens


def measure(folder: Path, examples: list[Example], rounds: int) -> dict[str, Any]:
    """Both sides by turns, each round beginning with the other one."""
    template = Counter(folder).model.template
    texts = [template.render(example.messages) for example in examples]
    seconds: dict[str, list[float]] = {"raw": [], "ours": []}
    tokens = set()
    for number in range(rounds):
        sides = [("raw", lambda c: raw(c, texts)), ("ours", lambda c: ours(c, examples))]
        for name, run in sides if number % 2 == 0 else reversed(sides):
            taken, counted = run(Counter(folder))
            seconds[name].append(round(taken, 3))
            tokens.add(counted)
        print(f"round {number + 1}: raw {seconds['raw'][-1]} s, ours {seconds['ours'][-1]} s", flush=True)
    assert len(tokens) == 1, tokens
    middle = {name: median(found) for name, found in seconds.items()}
    return {
        "seconds": seconds, "median": middle, "tokens": tokens.pop(),
        "share_of_raw_speed": round(middle["raw"] / middle["ours"], 4),
    }  # fmt: skip


def looking_model(folder: Path, model: Path) -> Path:
    """The same model with a template that looks into the contents."""
    folder.mkdir()
    (folder / "tokenizer.json").symlink_to(model / "tokenizer.json")
    config = json.loads((model / "tokenizer_config.json").read_text("utf-8")) | {"chat_template": DROPS_REASONING}
    (folder / "tokenizer_config.json").write_text(json.dumps(config), "utf-8")
    return folder


def main() -> None:
    """Measure and write ``results/token_counting.json``."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--rows", type=int, default=100_000)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--model", type=Path, default=Places().starter_model)
    options = parser.parse_args()
    with options.data.open("rb") as file:
        rows = itertools.islice(file, options.rows)
        examples = [msgspec.json.decode(line, type=Example) for line in rows]
    with tempfile.TemporaryDirectory() as place:
        found = {
            "own template, joined": measure(options.model, examples, options.rounds),
            "template that looks into the contents": measure(
                looking_model(Path(place) / "model", options.model), examples, options.rounds
            ),
        }
    record = {"date": str(date.today()), "cores": os.cpu_count(), "rows": len(examples), "model": options.model.name}
    target = ROOT / "benchmarks" / "results" / "token_counting.json"
    target.write_text(json.dumps(record | {"cases": found}, indent=2) + "\n", "utf-8")
    for name, case in found.items():
        print(f"{name}: {case['share_of_raw_speed']:.1%} of raw speed, {case['median']}")


if __name__ == "__main__":
    main()
