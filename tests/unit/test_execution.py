"""How a recipe is carried out: letters for blocks, and the way down when memory is short."""

from __future__ import annotations

import pytest
from msgspec import structs

from desktop.core.execution import Execution, Room, execution_of, letters, policy, step_down
from desktop.core.filling import cost
from desktop.core.memory import estimate
from desktop.core.models import ModelSpec
from desktop.core.presets import Budget, DataFacts, PlanOption, option, tile_for
from desktop.core.recipe import recipe_from


@pytest.mark.parametrize(
    ("written", "layers", "expected"),
    [
        ("K", 3, "KKK"),
        ("R", 2, "RR"),
        ("R2 K1", 3, "RRK"),
        ("R1 M1 K1", 5, "RRRMK"),
        ("R9 K2", 4, "RRKK"),
        ("O", 0, ""),
    ],
)
def test_a_policy_gives_each_block_its_letter(written: str, layers: int, expected: str) -> None:
    assert letters(written, layers) == expected


def test_writing_letters_and_reading_them_again_changes_nothing() -> None:
    for blocks in ("KKKK", "RRKK", "OOMMMK", "R"):
        assert letters(policy(blocks), len(blocks)) == blocks


def test_recipes_from_before_the_letters_still_read() -> None:
    base = {"model": "m", "data": "d", "steps": 1}
    assert recipe_from(base | {"recompute": True}).recompute == "R"
    assert recipe_from(base | {"recompute": False}).recompute == "K"


def test_the_way_down_on_a_card_ends_only_when_everything_is_done_without() -> None:
    now, rungs = Execution(blocks="RKK"), []
    room = Room(can_split=True, four_bit=True, on_card=True, row_tokens=4096)
    while found := step_down(now, Room(now.split < 4, room.four_bit, room.on_card, room.row_tokens)):
        rung, now = found
        rungs.append(rung)
    assert rungs == [
        "recompute_mlp", "recompute", "shorter_rows", "shorter_rows", "offload", "streaming", "tiles", "tiles",
    ]  # fmt: skip
    assert now == Execution(blocks="OOO", split=4, embeddings_in_ram=True, streaming=True, mlp_tile=1024)


def test_without_a_card_nothing_is_moved_elsewhere() -> None:
    now = Execution(blocks="RRR")
    assert step_down(now, Room(can_split=False, four_bit=True, on_card=False, row_tokens=512)) is None


def test_a_recipe_decides_where_the_way_begins() -> None:
    recipe = recipe_from({"model": "m", "data": "d", "steps": 1, "recompute": "R2 K1", "streaming": True})
    assert execution_of(recipe, 3) == Execution(blocks="RRK", streaming=True)


# -- the planner fills the memory that is free ------------------------------------------------------------------------


def llama_8b() -> ModelSpec:
    """Llama 3.1 8B from its config: 32 blocks, 4096 wide."""
    linear = 32 * (2 * 4096 * 4096 + 2 * 4096 * 1024 + 3 * 4096 * 14336)
    return ModelSpec(
        name="8b", folder="", architecture="LlamaForCausalLM", model_type="llama",
        parameters=linear + 2 * 128256 * 4096, linear_parameters=linear, embedding_parameters=2 * 128256 * 4096,
        hidden=4096, layers=32, heads=32, kv_heads=8, head_dim=128, intermediate=14336, vocabulary=128256,
        context=8192, adapter_inputs_outputs=32 * (2 * 8192 + 2 * 5120 + 3 * 18432), disk_bytes=0, fingerprint="",
    )  # fmt: skip


FACTS = DataFacts(train=5000, held_out=100, longest_letters=3000, longest_answer_letters=900, letters=5000 * 900)


def offer(gigabytes: float, ram: float = 64) -> PlanOption:
    """The balanced preset on a card with so much free."""
    budget = Budget("cuda", int(gigabytes * 1e9), "bf16", int(ram * 1e9))
    return option("balanced", llama_8b(), FACTS, budget, {"model": "m", "data": "d"})


def test_memory_left_free_buys_speed() -> None:
    """The more is free, the less is worked out again, from the last block backwards."""
    kept = []
    for gigabytes in (8, 12, 16, 24):
        found = offer(gigabytes)
        assert found.verdict == "fits"
        assert found.recipe.quantisation == "nf4" and not found.recipe.streaming
        blocks = letters(found.recipe.recompute, 32)
        assert blocks == "".join(sorted(blocks, key="ORMK".index))
        kept.append(cost(found.recipe, 32))
    assert kept == sorted(kept, reverse=True) and kept[0] > kept[-1]


def test_one_block_more_would_not_fit() -> None:
    found = offer(16)
    blocks = letters(found.recipe.recompute, 32)
    more = blocks.replace("MK", "KK", 1) if "MK" in blocks else blocks.replace("RK", "KK", 1)
    assert more != blocks
    recipe = structs.replace(found.recipe, recompute=policy(more))
    assert found.with_recipe(recipe, llama_8b(), FACTS).verdict != "fits"


def test_a_card_too_small_for_the_weights_is_offered_streaming() -> None:
    found = offer(4)
    assert found.recipe.streaming and found.recipe.embeddings_in_ram
    assert found.verdict != "too_big"
    assert found.memory.total < 4e9
    assert not offer(4, ram=4).recipe.streaming, "the weights have to wait somewhere"


def test_sixteen_bits_where_there_is_plenty() -> None:
    found = offer(80)
    assert found.recipe.quantisation == "none" and found.recipe.recompute == "K"


def test_only_long_rows_go_through_an_mlp_in_tiles_and_need_less_for_it() -> None:
    assert (tile_for(4096), tile_for(8192), tile_for(32768)) == (0, 0, 4096)
    base = {"model": "m", "data": "d", "steps": 1, "device": "cuda", "recompute": "R", "context_length": 32768}
    whole, tiled = (recipe_from(base | {"micro_batch": 1, "mlp_tile": tile}) for tile in (0, tile_for(32768)))
    saved = estimate(llama_8b(), whole).total - estimate(llama_8b(), tiled).total
    assert saved > 4e9, "the MLP of 14,336 of the block at work is 3.8 GB at 32,768 tokens, and its gradients more"
