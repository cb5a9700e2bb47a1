"""How a recipe is carried out: letters for blocks, and the way down when memory is short."""

from __future__ import annotations

import pytest

from desktop.core.execution import Execution, Room, execution_of, letters, policy, step_down
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
