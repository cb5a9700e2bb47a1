"""Which sizes of models a card can train, worked out by the planner for one well-known model of each size."""

from __future__ import annotations

from functools import lru_cache
from typing import Any, Literal

import msgspec

from desktop.core.memory import NF4_BYTES, estimate
from desktop.core.models import ModelSpec, Tensor, describe
from desktop.core.presets import RAM_SHARE, Budget, verdict
from desktop.core.recipe import Recipe

# label, config numbers and the model they are of, from the config.json that its publisher gives out
_USUAL: tuple[tuple[str, str, dict[str, int | bool | str]], ...] = tuple(
    (
        label,
        name,
        {
            "model_type": kind,
            "hidden_size": hidden,
            "num_hidden_layers": layers,
            "num_attention_heads": heads,
            "num_key_value_heads": kv_heads,
            "intermediate_size": wide,
            "vocab_size": words,
            "tie_word_embeddings": tied,
        },
    )
    for label, name, kind, hidden, layers, heads, kv_heads, wide, words, tied in (
        ("0.5 B", "Qwen2.5-0.5B", "qwen2", 896, 24, 14, 2, 4864, 151936, True),
        ("1.5 B", "Qwen2.5-1.5B", "qwen2", 1536, 28, 12, 2, 8960, 151936, True),
        ("3 B", "Llama-3.2-3B", "llama", 3072, 28, 24, 8, 8192, 128256, True),
        ("8 B", "Llama-3.1-8B", "llama", 4096, 32, 32, 8, 14336, 128256, False),
        ("14 B", "Qwen2.5-14B", "qwen2", 5120, 48, 40, 8, 13824, 152064, False),
        ("32 B", "Qwen2.5-32B", "qwen2", 5120, 64, 40, 8, 27648, 152064, False),
        ("70 B", "Llama-3.1-70B", "llama", 8192, 80, 64, 8, 28672, 128256, False),
    )
)
CONTEXT, RANK = 512, 16
"""Texts and adapter that the question is asked for: what people begin with, and what published figures are for."""

Way = Literal["fits", "tight", "streaming", "too_big"]


class SizeFit(msgspec.Struct, frozen=True):
    """Whether models of one size can be trained: how, and how many bytes the thriftiest recipe needs on the card."""

    label: str
    """``8 B``"""
    model: str
    """The model it was worked out for."""
    way: Way
    need: int


@lru_cache(maxsize=1)
def usual_models() -> tuple[tuple[str, ModelSpec], ...]:
    """One model of each usual size, by its label; smallest first."""
    return tuple((label, _spec(name, config)) for label, name, config in _USUAL)


def reach(budget: Budget) -> tuple[SizeFit, ...]:
    """How each usual size fits this budget, with texts of up to `CONTEXT` tokens and rows no longer than that."""
    return tuple(_fit(label, spec, budget) for label, spec in usual_models())


def _fit(label: str, spec: ModelSpec, budget: Budget) -> SizeFit:
    """The ways of `presets.option` for 4-bit weights, in its order, each at its thriftiest."""
    ways: list[dict[str, Any]] = [{"recompute": "R"}]
    if spec.linear_parameters * NF4_BYTES <= RAM_SHARE * budget.ram_free:
        elsewhere = {"recompute": "O", "embeddings_in_ram": True}
        ways += [elsewhere, elsewhere | {"streaming": True}]
    needs = [estimate(spec, _recipe(budget, way)).total for way in ways]
    verdicts = [verdict(need, budget.free) for need in needs]
    for wanted in ("fits", "tight"):
        if wanted in verdicts:
            place = verdicts.index(wanted)
            return SizeFit(label, spec.name, "streaming" if place == 2 else wanted, needs[place])
    return SizeFit(label, spec.name, "too_big", min(needs))


def _recipe(budget: Budget, way: dict[str, Any]) -> Recipe:
    values = {"context_length": CONTEXT, "micro_batch": 1, "rank": RANK, "device": "cuda"}
    return msgspec.convert({"model": "any", "data": "any", "precision": budget.precision} | values | way, Recipe)


def largest(fits: tuple[SizeFit, ...], *ways: Way) -> SizeFit | None:
    """The largest size that can be trained in one of these ways."""
    return next((fit for fit in reversed(fits) if fit.way in ways), None)


def _spec(name: str, config: dict[str, int | bool | str]) -> ModelSpec:
    """The spec of a model from its config: the tensors of a Llama or Qwen2 model, 16 bits each."""
    hidden, wide, words = (int(config[key]) for key in ("hidden_size", "intermediate_size", "vocab_size"))
    kv = hidden // int(config["num_attention_heads"]) * int(config["num_key_value_heads"])
    shapes: dict[str, tuple[int, ...]] = {"model.embed_tokens.weight": (words, hidden), "model.norm.weight": (hidden,)}
    if not config["tie_word_embeddings"]:
        shapes["lm_head.weight"] = (words, hidden)
    for layer in range(int(config["num_hidden_layers"])):
        place = f"model.layers.{layer}"
        shapes |= {f"{place}.{norm}_layernorm.weight": (hidden,) for norm in ("input", "post_attention")}
        for matrix, shape in (
            ("q", (hidden, hidden)),
            ("k", (kv, hidden)),
            ("v", (kv, hidden)),
            ("o", (hidden, hidden)),
        ):
            shapes[f"{place}.self_attn.{matrix}_proj.weight"] = shape
            if config["model_type"] == "qwen2" and matrix != "o":
                shapes[f"{place}.self_attn.{matrix}_proj.bias"] = shape[:1]
        for matrix, shape in (("gate", (wide, hidden)), ("up", (wide, hidden)), ("down", (hidden, wide))):
            shapes[f"{place}.mlp.{matrix}_proj.weight"] = shape
    tensors = [Tensor(key, "BF16", shape) for key, shape in shapes.items()]
    kinds = {"llama": "LlamaForCausalLM", "qwen2": "Qwen2ForCausalLM"}
    whole = {"architectures": [kinds[str(config["model_type"])]], "max_position_embeddings": 32768, **config}
    size = 2 * sum(tensor.count for tensor in tensors)
    return describe(whole, tensors, name=name, disk_bytes=size, fingerprint="")
