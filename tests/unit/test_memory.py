"""The memory planner: published figures, shapes against descriptions, and what this PC has measured."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import msgspec
import pytest

from desktop.core.architectures import plain_matrices
from desktop.core.events import Noticed, StepDone
from desktop.core.execution import letters
from desktop.core.files import write_json
from desktop.core.measured import BOUNDS, Measurement, correction_for, learn, predicted, read_measurements
from desktop.core.memory import Correction, estimate, nf4_bytes, totals
from desktop.core.model_shapes import sizes_of
from desktop.core.models import ModelSpec, Tensor, describe
from desktop.core.problems import Problem, ProblemError
from desktop.core.recipe import Recipe, recipe_from
from desktop.core.runs import RunFolder

GIB = 1 << 30


def llama_tensors(hidden: int, inner: int, layers: int, heads: int, kv: int, words: int, dim: int = 0) -> list[Tensor]:
    """The tensors of a checkpoint of Llama's kind, with a head of its own."""
    dim = dim or hidden // heads
    shapes: dict[str, tuple[int, ...]] = {"model.embed_tokens": (words, hidden), "model.norm": (hidden,)}
    for layer in range(layers):
        q, k = (heads * dim, hidden), (kv * dim, hidden)
        of = {"self_attn.q_proj": q, "self_attn.k_proj": k, "self_attn.v_proj": k, "self_attn.o_proj": q[::-1]}
        of |= {"mlp.gate_proj": (inner, hidden), "mlp.up_proj": (inner, hidden), "mlp.down_proj": (hidden, inner)}
        of |= {"input_layernorm": (hidden,), "post_attention_layernorm": (hidden,)}
        shapes |= {f"model.layers.{layer}.{name}": shape for name, shape in of.items()}
    shapes["lm_head"] = (words, hidden)
    return [Tensor(f"{name}.weight", "BF16", shape) for name, shape in shapes.items()]


def llama(
    hidden: int, inner: int, layers: int, heads: int, kv: int, words: int, dim: int = 0, **said: Any
) -> ModelSpec:
    """A model of Llama's kind with these shapes; `said` is what its config.json says otherwise."""
    config = {"model_type": "llama", "num_attention_heads": heads, "num_key_value_heads": kv} | said
    tensors = llama_tensors(hidden, inner, layers, heads, kv, words, dim)
    return describe(config, tensors, name="m", disk_bytes=0, fingerprint="")


SMALL = (64, 128, 2, 4, 2, 1000)
LLAMA_3_8B = (4096, 14336, 32, 32, 8, 128256)
LLAMA_3_70B = (8192, 28672, 80, 64, 8, 128256)
LLAMA_33B = (6656, 17920, 60, 52, 52, 32000)
LLAMA_65B = (8192, 22016, 80, 64, 64, 32000)


def recipe(**changes: Any) -> Recipe:
    """A recipe for a card that works everything out again."""
    base = {"model": "m", "data": "d", "steps": 1, "device": "cuda", "recompute": "R", "answer_tokens": 8}
    return recipe_from(base | changes)


def sizes(model: ModelSpec, **changes: Any) -> dict[str, int]:
    """The parts of an estimate by key."""
    return {part.key: part.size for part in estimate(model, recipe(**changes)).parts}


def allocated(model: ModelSpec, **changes: Any) -> float:
    """What tensors take, in GiB: without the driver, what the allocator wastes, and the margin."""
    rest = ("context", "fragmentation", "margin")
    return sum(size for key, size in sizes(model, **changes).items() if key not in rest) / GIB


# -- published figures ------------------------------------------------------------------------------------------------


def test_torchtunes_8b_qlora_needs_what_torchtune_says() -> None:
    """torchtune's README: Llama 3.1 8B, QLoRA of rank 8, 2 x 2048 tokens, checkpointing, chunked loss: 7.4 GiB."""
    assert allocated(llama(*LLAMA_3_8B), rank=8, micro_batch=2, context_length=2048) == pytest.approx(7.4, rel=0.03)


@pytest.mark.parametrize(("shape", "published"), [(LLAMA_3_8B, 6e9), (LLAMA_3_70B, 41e9)])
def test_unsloths_smallest_cards_hold_what_lies_still(shape: tuple[int, ...], published: float) -> None:
    """Unsloth's requirements: 6 GB for 8B, 41 GB for 70B (QLoRA of rank 16, 8-bit AdamW)."""
    found = sizes(llama(*shape), optimizer="adamw_8bit", accumulation=2)
    still = sum(found[key] for key in ("weights", "adapter", "gradients", "optimizer"))
    assert still == pytest.approx(published, rel=0.03)


@pytest.mark.parametrize(("shape", "card"), [(LLAMA_33B, 24), (LLAMA_65B, 48)])
def test_the_qlora_papers_models_fit_the_papers_cards(shape: tuple[int, ...], card: int) -> None:
    """arXiv 2305.14314: 33B on one card of 24 GB, 65B on one of 48 GB (rank 64, rows of 512, 8-bit AdamW)."""
    assert allocated(llama(*shape), rank=64, micro_batch=1, context_length=512, optimizer="adamw_8bit") < card


# -- shapes and descriptions ------------------------------------------------------------------------------------------


def test_nf4_is_counted_to_the_byte() -> None:
    small, large = plain_matrices(sizes_of(llama(*SMALL)), 1)[1], plain_matrices(sizes_of(llama(*LLAMA_3_8B)), 1)[3]
    assert nf4_bytes(small) == 32 * 64 // 2 + 32 + 4 + 4 * 273
    assert nf4_bytes(large) == 14336 * 4096 // 2 + 917_504 + 4 * 3584 + 4 * 273


@pytest.mark.parametrize(
    "said",
    [
        {}, {"num_attention_heads": 0}, {"num_attention_heads": -4}, {"num_attention_heads": 10**30},
        {"num_attention_heads": "4"}, {"head_dim": 999}, {"hidden_size": 7}, {"hidden_size": -1},
        {"num_hidden_layers": 10**9}, {"num_hidden_layers": 0}, {"vocab_size": 3}, {"intermediate_size": 5},
        {"num_key_value_heads": 0}, {"num_key_value_heads": 10**9},
    ],
)  # fmt: skip
def test_where_description_and_shapes_differ_the_shapes_are_right(said: dict[str, Any]) -> None:
    right, found = llama(*SMALL), llama(*SMALL, **said)
    assert (found.hidden, found.layers, found.vocabulary, found.intermediate) == (64, 2, 1000, 128)
    assert (found.heads * found.head_dim, found.kv_heads * found.head_dim) == (64, 32)
    near = estimate(found, recipe()).total / estimate(right, recipe()).total
    assert near == pytest.approx(1.0, rel=0.01)


@pytest.mark.parametrize(
    "config",
    [{}, {"num_hidden_layers": 10**9, "hidden_size": 64, "vocab_size": 9}, {"hidden_size": 64, "vocab_size": 9}],
)
def test_a_description_without_usable_numbers_is_a_problem(config: dict[str, Any]) -> None:
    with pytest.raises(ProblemError) as caught:
        describe(config, [Tensor("a", "BF16", (2, 2))], name="m", disk_bytes=0, fingerprint="")
    assert [problem.code for problem in caught.value.problems] == ["model.no_decoder"]


def test_an_unknown_kind_is_said_to_be_one_and_gets_a_wide_band() -> None:
    known, unknown = estimate(llama(*SMALL), recipe()), estimate(llama(*SMALL, model_type="newest"), recipe())
    assert known.known and not unknown.known
    assert unknown.band > 4 * known.band
    assert unknown.least < known.total < unknown.most


def test_a_tied_head_is_counted_once() -> None:
    tied, own = llama(*SMALL, tie_word_embeddings=True), llama(*SMALL)
    assert own.parameters - tied.parameters == 64_000


def test_experts_stay_in_16_bits_and_only_active_ones_count_for_each_token() -> None:
    def mixtral(experts: int, active: int) -> ModelSpec:
        config = {"model_type": "mixtral", "num_attention_heads": 4, "num_local_experts": experts}
        tensors = [t for t in llama_tensors(*SMALL) if ".mlp." not in t.name]
        for layer in range(2):
            of = f"model.layers.{layer}.block_sparse_moe"
            shapes = {"w1": (128, 64), "w2": (64, 128), "w3": (128, 64)}
            each = [(f"{of}.experts.{n}.{w}.weight", s) for n in range(experts) for w, s in shapes.items()]
            tensors += [Tensor(name, "BF16", shape) for name, shape in [*each, (f"{of}.gate.weight", (experts, 64))]]
        return describe(config | {"num_experts_per_tok": active}, tensors, name="m", disk_bytes=0, fingerprint="")

    four, eight, busy = mixtral(4, 2), mixtral(8, 2), mixtral(8, 4)
    stack = 2 * 4 * 3 * 128 * 64 + 2 * 4 * 64
    assert sizes(eight)["weights"] - sizes(four)["weights"] == 2 * stack
    attention = {"layers": "attention", "recompute": "K"}
    assert sizes(eight, **attention)["activations"] == sizes(four, **attention)["activations"]
    assert sizes(busy, **attention)["activations"] > sizes(eight, **attention)["activations"]


# -- quickly ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("policy", ["K", "R", "R20 K12", "R4 M8 K20", "O10 M22"])
@pytest.mark.parametrize("accumulation", [1, 4])
def test_the_quick_way_gives_the_same_totals(policy: str, accumulation: int) -> None:
    model, of = llama(*LLAMA_3_8B), recipe(accumulation=accumulation)
    whole = estimate(model, msgspec.structs.replace(of, recompute=policy)).total
    assert totals(model, of)(letters(policy, 32)) == whole


# -- measured on this PC ----------------------------------------------------------------------------------------------


def a_run(home: Path, name: str, ratio: float, **more: Any) -> RunFolder:
    """A run folder whose first step held `ratio` times what was predicted."""
    folder = RunFolder(home / name)
    folder.path.mkdir(parents=True)
    of, model = recipe(micro_batch=1, accumulation=2), llama(*SMALL)
    write_json(folder.recipe, of)
    write_json(folder.model, model)
    versions = {"torch": more.get("torch", "2.13.0")}
    write_json(folder.environment, {"device": "cuda", "card": "RTX 4090", "cuda": "13.0", "packages": versions})
    step = StepDone(
        at=1, step=1, loss=1, learning_rate=1, grad_norm=1, tokens=more.get("tokens", 2 * of.row_tokens),
        tokens_per_second=1, seconds=1, memory=int(ratio * predicted(model, of)),
    )  # fmt: skip
    before = [Noticed(at=0, notice=Problem(more["notice"], {}))] if "notice" in more else []
    folder.events.write_bytes(b"".join(msgspec.json.encode(event) + b"\n" for event in [*before, step]))
    return folder


def test_finished_dry_runs_correct_later_predictions(tmp_path: Path) -> None:
    path = tmp_path / "memory.json"
    runs = [a_run(tmp_path, f"r{n}", ratio) for n, ratio in enumerate((1.02, 1.04, 1.3))]
    found = learn(path, runs)
    correction = correction_for(found, "cuda", "RTX 4090", "llama")
    assert correction is not None and (round(correction.ratio, 2), correction.runs) == (1.04, 3)
    plain, corrected = estimate(llama(*SMALL), recipe()), estimate(llama(*SMALL), recipe(), correction)
    line = next(part for part in corrected.parts if part.key == "measured")
    assert line.formula == "measured on this PC: × 1.04 from 3 runs"
    assert corrected.total > plain.total
    assert read_measurements(path) == found == learn(path, runs), "no run counts twice"


def test_what_was_no_full_row_or_did_not_keep_to_its_plan_teaches_nothing(tmp_path: Path) -> None:
    short = a_run(tmp_path, "short", 0.5, tokens=10)
    down = a_run(tmp_path, "down", 0.5, notice="notice.step_down.recompute")
    empty = RunFolder(tmp_path / "none")
    assert learn(tmp_path / "memory.json", [short, down, empty]) == []
    assert not (tmp_path / "memory.json").exists()


def test_a_correction_has_bounds_and_holds_for_its_card_and_versions_only(tmp_path: Path) -> None:
    wild = [Measurement(f"r{n}", "cuda", "A", "1", "llama", ratio) for n, ratio in enumerate((9.0, 9.0))]
    assert correction_for(wild, "cuda", "A", "qwen3") == Correction(BOUNDS[1], 2)
    assert correction_for(wild, "cuda", "B", "llama") is None
    newer = [*wild, Measurement("new", "cuda", "A", "2", "llama", 0.1)]
    assert correction_for(newer, "cuda", "A", "llama") == Correction(BOUNDS[0], 1)


def test_less_than_predicted_makes_no_part_negative() -> None:
    model = llama(*SMALL)
    found = estimate(model, recipe(), Correction(0.9, 3))
    assert found.total < estimate(model, recipe()).total
    assert all(part.size >= 0 for part in found.parts)


def test_a_damaged_file_of_measurements_is_none(tmp_path: Path) -> None:
    (tmp_path / "memory.json").write_text("[{", "utf-8")
    assert read_measurements(tmp_path / "memory.json") == []
