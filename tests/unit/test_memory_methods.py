"""The memory planner for every method: what learns is counted, and what does not learn costs nothing."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest

from desktop.core.execution import letters
from desktop.core.learning import learning_parameters, roles
from desktop.core.memory import estimate, totals
from desktop.core.methods import LADDER, objective_of, possible_methods, possible_objectives, size_on_disk
from desktop.core.models import ModelSpec
from desktop.core.recipe import Recipe, recipe_from
from desktop.core.row_memory import logits_bytes

from .test_memory import LLAMA_3_8B, SMALL, llama

FULL, LAST = {"method": "full", "quantisation": "none"}, {"method": "layers", "quantisation": "none"}
LABELS = {"objective": "labels", "compare_examples": 0}
WAYS: dict[str, dict[str, Any]] = {
    "lora": {}, "full": FULL, "last": LAST, "chosen": LAST | {"chosen_layers": "3, 20-22"},
    "ends": LAST | {"with_head": True, "with_embeddings": True}, "ia3": {"method": "ia3"},
    "pfeiffer": {"method": "bottleneck"}, "houlsby": {"method": "bottleneck", "bottleneck": "houlsby"},
    "head": {"method": "head"} | LABELS, "labels": LABELS, "dpo": {"objective": "dpo", "micro_batch": 2},
}  # fmt: skip


def recipe(**changes: Any) -> Recipe:
    """A recipe for a card."""
    return recipe_from({"model": "m", "data": "d", "steps": 1, "device": "cuda", "answer_tokens": 8} | changes)


def sizes(model: ModelSpec, **changes: Any) -> dict[str, int]:
    """The parts of an estimate by key."""
    return {part.key: part.size for part in estimate(model, recipe(**changes)).parts}


def test_what_learns_is_counted_by_hand() -> None:
    hidden, inner, layers, words = 64, 128, 2, 1000
    model = llama(*SMALL)
    block = 2 * hidden * hidden + 2 * 32 * hidden + 3 * hidden * inner + 2 * hidden
    counts = {
        "full": layers * block + 2 * words * hidden + hidden,
        "layers": block + hidden,
        "head": 16 * (hidden + 1),
        "ia3": layers * (2 * 32 + inner),
        "bottleneck": layers * 2 * (2 * hidden * 8 + 8 + hidden),
    }
    more: dict[str, dict[str, Any]] = {
        "layers": {"last_layers": 1, "quantisation": "none"},
        "full": {"quantisation": "none"},
        "head": LABELS,
        "bottleneck": {"bottleneck": "houlsby", "bottleneck_size": 8},
    }
    for method, count in counts.items():
        assert learning_parameters(model, recipe(method=method, **more.get(method, {}))) == count, method
    tied = llama(*SMALL, tie_word_embeddings=True)
    with_head = recipe(**LAST, last_layers=1, with_norm=False, with_head=True)
    assert learning_parameters(tied, with_head) == block + words * hidden == learning_parameters(model, with_head)


def test_gradients_reach_no_further_than_they_have_to() -> None:
    model, tied = llama(*LLAMA_3_8B), llama(*LLAMA_3_8B, tie_word_embeddings=True)
    assert roles(model, recipe(**LAST)) == "-" * 30 + "LL"
    assert roles(model, recipe(**LAST, chosen_layers="3, 30-")) == "---L" + "P" * 26 + "LL"
    assert roles(model, recipe(**LAST, with_head=True)) == "-" * 30 + "LL"
    assert roles(tied, recipe(**LAST, with_head=True)) == "P" * 30 + "LL"
    assert roles(model, recipe(**LAST, with_embeddings=True)) == "P" * 30 + "LL"
    assert roles(model, recipe(method="head", **LABELS)) == "-" * 32


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("policy", ["K", "R", "R20 K12", "R4 M8 K20", "O10 M22"])
@pytest.mark.parametrize("accumulation", [1, 4])
def test_the_quick_way_gives_the_same_totals(way: str, policy: str, accumulation: int) -> None:
    model, of = llama(*LLAMA_3_8B), recipe(accumulation=accumulation, **WAYS[way])
    whole = estimate(model, msgspec.structs.replace(of, recompute=policy))
    assert totals(model, of)(letters(policy, 32)) == whole.total
    assert all(part.size >= 0 for part in whole.parts)


def test_an_8b_needs_sixteen_bytes_a_weight_and_its_own_two_to_learn_whole() -> None:
    """Masters, gradients and two moments in 32 bits, and the model's 16 bits (arXiv 1910.02054, section 3.1: 16 bytes
    with 16-bit gradients); with 8-bit moments some 12."""
    model = llama(*LLAMA_3_8B)
    found = sizes(model, **FULL, recompute="R", accumulation=2)
    still = sum(found[key] for key in ("weights", "masters", "gradients", "optimizer"))
    assert still == 18 * model.parameters
    eight = sizes(model, **FULL, recompute="R", accumulation=2, optimizer="adamw_8bit")
    still = sum(eight[key] for key in ("weights", "masters", "gradients", "optimizer"))
    assert still == pytest.approx(12.03 * model.parameters, rel=1e-3)
    single = sizes(model, **FULL, recompute="R", accumulation=2, precision="fp32")
    assert (single["masters"], single["weights"]) == (0, 4 * model.parameters)


def test_8_bit_moments_take_room_in_the_optimizers_step_on_a_processor() -> None:
    """Measured with SmolLM2-135M learning whole by the preset Balanced: 3.28 GB, of which 2.94 were foreseen before the
    step counted (benchmarks/methods.py, 2026-11-26)."""
    model = llama(576, 1536, 30, 9, 3, 49152, tie_word_embeddings=True)
    few = {"micro_batch": 1, "context_length": 128, "recompute": "R", "accumulation": 2, "optimizer": "adamw_8bit"}
    found = sizes(model, **FULL, **few, device="cpu")
    assert found["workspace"] == 22 * 49152 * 576
    assert sizes(model, **FULL, **few)["workspace"] < found["workspace"]


def test_the_fewer_layers_learn_the_less_it_takes() -> None:
    model = llama(*LLAMA_3_8B)
    ways = [LAST | {"last_layers": count} for count in (1, 2, 8, 32)]
    found = [estimate(model, recipe(**way)).total for way in [*ways, FULL]]
    assert found == sorted(found)
    assert sizes(model, **LAST)["activations"] < sizes(model)["activations"] / 8
    none = estimate(model, recipe(method="head", quantisation="none", **LABELS)).total
    assert none < found[0]


def test_letters_of_blocks_that_do_not_learn_change_nothing() -> None:
    model = llama(*LLAMA_3_8B)
    kept, again = (estimate(model, recipe(**LAST, recompute=f"{letter}30 K2")).total for letter in "KR")
    assert kept == again


def test_labels_take_no_scores_of_words_and_no_head_for_them() -> None:
    model = llama(*LLAMA_3_8B)
    words, labels = sizes(model, recompute="R"), sizes(model, recompute="R", **LABELS)
    assert words["weights"] - labels["weights"] == 2 * 128256 * 4096
    assert logits_bytes(model, recipe(**LABELS)) == 2 * 4096 * recipe().row_tokens < logits_bytes(model, recipe()) / 10


def test_a_new_head_takes_what_a_row_of_its_own_does_however_many_texts_a_step_has() -> None:
    model = llama(*LLAMA_3_8B)
    few, many = (estimate(model, recipe(method="head", micro_batch=count, **LABELS)).total for count in (2, 512))
    assert few == many


def test_what_a_run_leaves_on_disk() -> None:
    model = llama(*LLAMA_3_8B)
    assert size_on_disk(model, recipe(**FULL)) == 2 * model.parameters
    assert size_on_disk(model, recipe()) == 4 * learning_parameters(model, recipe())
    found = [size_on_disk(model, recipe(**WAYS[way])) for way in ("head", "ia3", "pfeiffer", "last", "full")]
    assert found == sorted(found)


def test_which_method_goes_with_what() -> None:
    assert possible_methods("decoder", "next_token") == tuple(method for method in LADDER if method != "head")
    assert possible_methods("encoder", "labels") == possible_methods("decoder", "number") == LADDER
    assert possible_methods("encoder", "next_token") == possible_methods("encoder", "dpo") == ()
    assert possible_methods("vision", "images") == ("head", "layers", "full")
    assert possible_methods("decoder", "images") == possible_methods("vision", "labels") == ()
    assert possible_methods("writer", "next_token") == possible_methods("decoder", "next_token")
    assert possible_methods("writer", "labels") == ()


def test_what_is_learned_follows_from_the_examples() -> None:
    assert [objective_of(shape) for shape in ("chat", "text", "label", "preference", "rated")] == [
        "next_token", "next_token", "labels", "dpo", "kto",
    ]  # fmt: skip
    assert objective_of("label", looks_like="number") == "number"
    assert objective_of("label", "writer", "number") == "next_token" and objective_of("rated", "writer") == "kto"
    assert objective_of("chat", "encoder") is None
    assert objective_of("image", "vision") == "images" and possible_objectives("decoder", "image") == ()
