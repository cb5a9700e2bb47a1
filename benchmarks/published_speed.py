"""Published training steps beside our prediction of each; prints the table of `docs/speed.md`.

Usage: .venv/bin/python benchmarks/published_speed.py

Nothing runs here: it is arithmetic. The published steps are those of other programs (Hugging Face's, torchtune's), so
this says how far the model is from the field, not how fast our engine is.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import msgspec

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from desktop.core.cards import card_named
from desktop.core.models import ModelSpec
from desktop.core.presets import PACKED, DataFacts
from desktop.core.rates import on_paper
from desktop.core.recipe import Recipe
from desktop.core.speed import estimate_time


class Published(msgspec.Struct, frozen=True):
    """A step as its maker published it: who, model, card by its driver's name and memory in GB, how, tokens/s."""

    who: str
    model: str
    card: str
    gigabytes: int
    changes: dict[str, Any]
    tokens_per_second: float


def shape(
    name: str, hidden: int, layers: int, heads: int, kv: int, mlp: int, words: int, tied: bool = False
) -> ModelSpec:
    """A dense decoder with heads of 128, from the numbers of its `config.json`."""
    head = 64 if hidden < 1000 else 128
    q, k = heads * head, kv * head
    block = 2 * hidden * q + 2 * hidden * k + 3 * hidden * mlp
    ends = 2 * (hidden + q) + 2 * (hidden + k) + 3 * (hidden + mlp)
    embeddings = words * hidden * (1 if tied else 2)
    return ModelSpec(
        name=name, folder="", architecture="LlamaForCausalLM", model_type="llama", context=8192,
        parameters=layers * block + embeddings, linear_parameters=layers * block, embedding_parameters=embeddings,
        hidden=hidden, layers=layers, heads=heads, kv_heads=kv, head_dim=head, intermediate=mlp, vocabulary=words,
        adapter_inputs_outputs=layers * ends, disk_bytes=2 * (layers * block + embeddings), fingerprint="",
    )  # fmt: skip


MODELS = {
    model.name: model
    for model in (
        shape("Llama-3.1-8B", 4096, 32, 32, 8, 14336, 128256),
        shape("Llama-3.2-3B", 3072, 28, 24, 8, 8192, 128256, tied=True),
        shape("Qwen-7B", 4096, 32, 32, 32, 11008, 151936),
        shape("Qwen-14B", 5120, 40, 40, 40, 13696, 152064),
        shape("Qwen2.5-1.5B", 1536, 28, 12, 2, 8960, 151936, tied=True),
    )
}
LORA, QLORA = {"quantisation": "none"}, {"quantisation": "nf4"}


def _qwen(model: str, method: dict[str, Any], length: int, speed: float) -> Published:
    changes = {**method, "context_length": length, "micro_batch": 1, "accumulation": 8, "rank": 64}
    return Published("Qwen README", model, "NVIDIA A100-SXM4-80GB", 80, changes, speed)


_TUNE = {"context_length": 2048, "micro_batch": 2, "rank": 8}
PUBLISHED = (
    Published("torchtune README", "Llama-3.1-8B", "NVIDIA GeForce RTX 4090", 24, QLORA | _TUNE, 2413),
    Published("torchtune README", "Llama-3.1-8B", "NVIDIA GeForce RTX 4090", 24, LORA | _TUNE, 3083),
    Published(
        "torchtune README", "Llama-3.2-3B", "NVIDIA A100-SXM4-80GB", 80,
        QLORA | {"context_length": 4096, "micro_batch": 1, "rank": 64}, 8035,
    ),
    _qwen("Qwen-7B", LORA, 2048, 3151),
    _qwen("Qwen-7B", LORA, 8192, 3077),
    _qwen("Qwen-7B", QLORA, 256, 683),
    _qwen("Qwen-7B", QLORA, 2048, 2341),
    _qwen("Qwen-7B", QLORA, 8192, 2939),
    _qwen("Qwen-14B", QLORA, 2048, 1388),
    _qwen("Qwen-14B", QLORA, 8192, 1711),
    Published(
        "Exxact", "Llama-3.1-8B", "NVIDIA RTX PRO 4500 Blackwell", 32,
        LORA | {"context_length": 2048, "micro_batch": 1}, 2777,
    ),
    Published(
        "Exxact", "Llama-3.1-8B", "NVIDIA RTX PRO 6000 Blackwell Workstation Edition", 96,
        LORA | {"context_length": 2048, "micro_batch": 1}, 4962,
    ),
    Published(
        "arXiv 2509.12229", "Qwen2.5-1.5B", "NVIDIA GeForce RTX 4060", 8,
        LORA | {"context_length": 1024, "micro_batch": 2}, 628,
    ),
)  # fmt: skip


def predicted(case: Published) -> float:
    """Tokens/s by our arithmetic, for full rows of one example each, everything recomputed and every token labelled,
    as those programs do."""
    recipe = msgspec.convert(
        {"model": "m", "data": "d", "device": "cuda", "recompute": "R", "steps": 10, "accumulation": 1} | case.changes,
        Recipe,
    )
    card = card_named(case.card, case.gigabytes << 30)
    assert card is not None, case.card
    # letters so chosen that every example is as long as the context
    letters = 4 * recipe.context_length
    data = DataFacts(1000, 0, letters, letters, 1000 * letters)
    return estimate_time(MODELS[case.model], recipe, data, on_paper(card)).tokens_per_second / PACKED


def table() -> list[str]:
    """Lines of the table in Markdown."""
    lines = ["| published by | model, method, tokens in a row | card | published tok/s | predicted | error |"]
    lines.append("|---|---|---|---|---|---|")
    for case in PUBLISHED:
        ours = predicted(case)
        method = "QLoRA" if case.changes["quantisation"] == "nf4" else "LoRA"
        row = f"{case.changes['micro_batch']} x {case.changes['context_length']}"
        card = case.card.removeprefix("NVIDIA ").removeprefix("GeForce ")
        cells = (
            case.who,
            f"{case.model} {method}, {row}",
            card,
            f"{case.tokens_per_second:,.0f}",
            f"{ours:,.0f}",
            f"{ours / case.tokens_per_second - 1:+.0%}",
        )
        lines.append(f"| {' | '.join(cells)} |")
    return lines


if __name__ == "__main__":
    print("\n".join(table()))
