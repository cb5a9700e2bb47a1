"""Counting tokens from examples against the `tokenizers` library alone on the same texts, ready rendered.

    python benchmarks/token_counting.py --data FILE.jsonl [--rows 100000] [--rounds 5] [--model FOLDER]

Both sides use the same tokenizer, the same batches and all cores, in one process, by turns. Raw is
`encode_batch_fast` over texts that were rendered before; ours is `Counter.count` from the examples, with finding out
how the template can be joined. Once with the model's own template; once with one that drops earlier reasoning; and once
with that one where every fourth conversation has reasoning in it, and so is rendered in full. Both sides must count
the same. The rows are chats.
"""

from __future__ import annotations

import argparse
import itertools
import json
import os
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path
from statistics import median
from typing import Any

import msgspec

SLICE = 4 * 2048
"""Rows after which the sides take turns."""
ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from desktop.core.dataset import Example  # noqa: E402
from desktop.data.tokens import BATCH, Counter  # noqa: E402
from desktop.services.places import Places  # noqa: E402

DROPS_REASONING = """{%- for message in messages %}{%- set content = message.content %}
{%- if not loop.last and '</think>' in content %}{%- set content = content.split('</think>')[-1] | trim %}{%- endif %}
{{- '<|im_start|>' + message.role + '\\n' + content + '<|im_end|>\\n' }}{%- endfor %}
{%- if add_generation_prompt %}{{- '<|im_start|>assistant\\n' }}{%- endif %}"""


def raw(counter: Counter, texts: list[str]) -> int:
    """Tokens counted by the library alone."""
    tokens = 0
    for start in range(0, len(texts), BATCH):
        found = counter.model.tokenizer.encode_batch_fast(texts[start : start + BATCH], add_special_tokens=False)
        tokens += sum(map(len, found))
    return tokens


def timed(run: Callable[[], int]) -> tuple[float, float, int]:
    """Wall seconds, processor seconds of all threads, and the tokens."""
    begun, used = time.perf_counter(), time.process_time()
    tokens = run()
    return time.perf_counter() - begun, time.process_time() - used, tokens


def measure(folder: Path, examples: list[Example], rounds: int) -> dict[str, Any]:
    """Both sides by turns, slice by slice, so that what else the machine does meets both alike."""
    template = Counter(folder).model.template
    texts = [template.render(example.messages) for example in examples]
    found = []
    for number in range(rounds):
        counter, plain = Counter(folder), Counter(folder)
        sums: dict[str, Any] = {side: [0.0, 0.0, 0] for side in ("raw", "ours")}
        for place, start in enumerate(range(0, len(examples), SLICE)):
            here = slice(start, start + SLICE)
            sides: list[tuple[str, Callable[[], int]]] = [
                ("raw", lambda here=here, plain=plain: raw(plain, texts[here])),
                ("ours", lambda here=here, counter=counter: int(counter.count(examples[here]).sum())),
            ]
            for name, run in sides if (place + number) % 2 == 0 else reversed(sides):
                sums[name] = [a + b for a, b in zip(sums[name], timed(run), strict=True)]
        assert sums["raw"][2] == sums["ours"][2], sums
        found.append(
            {f"{side}_{what}": round(sums[side][n], 3) for side in sums for n, what in enumerate(("s", "cpu_s"))}
        )
        print(f"round {number + 1}: {found[-1]}", flush=True)
    return {
        "rounds": found, "tokens": sums["raw"][2],
        "share_of_raw_speed": median(one["raw_s"] / one["ours_s"] for one in found),
        "share_of_raw_speed_by_processor_time": median(one["raw_cpu_s"] / one["ours_cpu_s"] for one in found),
    }  # fmt: skip


def looking_model(folder: Path, model: Path) -> Path:
    """The same model with a template that looks into the contents."""
    folder.mkdir()
    (folder / "tokenizer.json").symlink_to(model / "tokenizer.json")
    config = json.loads((model / "tokenizer_config.json").read_text("utf-8")) | {"chat_template": DROPS_REASONING}
    (folder / "tokenizer_config.json").write_text(json.dumps(config), "utf-8")
    return folder


def with_reasoning(examples: list[Example]) -> list[Example]:
    """Every fourth conversation with each answer also as the reasoning before it."""
    return [reasoned(example) if n % 4 == 0 else example for n, example in enumerate(examples)]


def reasoned(example: Example) -> Example:
    """The conversation with each answer twice: as reasoning, and as answer."""
    turns = (
        msgspec.structs.replace(m, content=f"<think>\n{m.content}\n</think>\n\n{m.content}")
        if m.role == "assistant"
        else m
        for m in example.messages
    )
    return msgspec.structs.replace(example, messages=tuple(turns))


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
        looking = looking_model(Path(place) / "model", options.model)
        found = {
            "own template, joined": measure(options.model, examples, options.rounds),
            "template that looks for reasoning": measure(looking, examples, options.rounds),
            "the same, every fourth with reasoning": measure(looking, with_reasoning(examples), options.rounds),
        }
    load = os.getloadavg()[1] if hasattr(os, "getloadavg") else None
    record = {
        "load_5_min": load,
        "date": str(date.today()),
        "cores": os.cpu_count(),
        "rows": len(examples),
        "model": options.model.name,
    }
    target = ROOT / "benchmarks" / "results" / "token_counting.json"
    target.write_text(json.dumps(record | {"cases": found}, indent=2) + "\n", "utf-8")
    for name, case in found.items():
        by_cpu = case["share_of_raw_speed_by_processor_time"]
        print(f"{name}: {case['share_of_raw_speed']:.1%} of raw speed, {by_cpu:.1%} by processor time")


if __name__ == "__main__":
    main()
