"""The values of a recipe as fields: what is shown is what is trained with, and no two choices contradict each other."""

from __future__ import annotations

import itertools
from pathlib import Path

import msgspec
import pytest
from PySide6.QtWidgets import QComboBox

from desktop.core.problems import ProblemError
from desktop.core.recipe import FIELDS, Recipe, recipe_from
from desktop.core.runs import RunFolder
from desktop.ui.pages.adjust import Adjust
from desktop.ui.run.recipe import MEANINGS, RecipeTab, value_text


def recipe(**changes: object) -> Recipe:
    """A recipe for the graphics card."""
    return recipe_from({"model": "m", "data": "d", "steps": 100, "device": "cuda"} | changes)


@pytest.fixture
def adjust(qtbot) -> Adjust:
    """The fields."""
    made = Adjust()
    qtbot.addWidget(made)
    return made


UNUSUAL = {
    "quantisation": "none", "rank": 1000, "alpha": 2.5, "dropout": 0.123456, "rslora": True, "lora_plus": 15.75,
    "neftune": 5.125, "context_length": 100_000, "micro_batch": 300, "accumulation": 2000, "steps": 2_000_000,
    "learning_rate": 0.000123456789, "schedule": "linear", "warmup_share": 0.0333333, "weight_decay": 0.01234567,
    "optimizer": "adamw_8bit", "initialisation": "pissa", "early_stopping": 0, "keep_best": False,
    "recompute": "R20 K12", "embeddings_in_ram": True, "step_down": False, "exact": True,
}  # fmt: skip


@pytest.mark.parametrize("device", ["cuda", "cpu"])
@pytest.mark.parametrize("changes", [{}, UNUSUAL, {"dora": True, "streaming": True, "recompute": "O"}])
def test_what_nobody_touched_stays_as_it_was(adjust: Adjust, changes: dict[str, object], device: str) -> None:
    given = recipe(**changes, device=device)
    adjust.show_recipe(given)
    assert adjust.applied_to(given) == given


CHANGED = {
    "weights": ("quantisation", "none"), "steps": ("steps", 7), "rate": ("learning_rate", 0.0003), "rank": ("rank", 64),
    "alpha": ("alpha", 128.0), "context": ("context_length", 1024), "micro_batch": ("micro_batch", 8),
    "accumulation": ("accumulation", 3), "initialisation": ("initialisation", "pissa"), "rslora": ("rslora", True),
    "dora": ("dora", True), "lora_plus": ("lora_plus", 16.0), "neftune": ("neftune", 5.0), "dropout": ("dropout", 0.05),
    "weight_decay": ("weight_decay", 0.01), "schedule": ("schedule", "constant"), "warmup": ("warmup_share", 0.1),
    "optimizer": ("optimizer", "adamw_8bit"), "recompute": ("recompute", "M"), "step_down": ("step_down", False),
    "embeddings": ("embeddings_in_ram", True), "streaming": ("streaming", True), "keep_best": ("keep_best", False),
    "early_stopping": ("early_stopping", 5), "exact": ("exact", True), "general_share": ("general_share", 0.2),
    "check_forgetting": ("check_forgetting", False),
}  # fmt: skip


@pytest.mark.parametrize("field", CHANGED)
def test_every_field_reaches_the_recipe(qtbot, adjust: Adjust, field: str) -> None:
    name, value = CHANGED[field]
    given = recipe()
    adjust.show_recipe(given)
    widget = getattr(adjust, field, None) or getattr(adjust.more, field)
    with qtbot.waitSignal(adjust.changed):
        widget.setValue(value)
    applied = adjust.applied_to(given)
    assert getattr(applied, name) == value
    assert recipe_from(msgspec.to_builtins(applied)) == applied


def test_no_two_choices_contradict_each_other(adjust: Adjust) -> None:
    for method, start, apart, streamed, device in itertools.product(
        ("nf4", "none"), ("zero", "pissa"), (True, False), (True, False), ("cuda", "cpu")
    ):
        given = recipe(device=device)
        adjust.show_recipe(given)
        adjust.more.streaming.setValue(streamed)
        adjust.more.dora.setValue(apart)
        adjust.more.initialisation.setValue(start)
        adjust.weights.setValue(method)
        applied = adjust.applied_to(given)
        try:
            recipe_from(msgspec.to_builtins(applied))
        except ProblemError as error:
            pytest.fail(f"{method} {start} {apart} {streamed} {device}: {error}")


def test_a_choice_that_excludes_another_says_so(adjust: Adjust) -> None:
    adjust.show_recipe(recipe())
    adjust.more.initialisation.setValue("pissa")
    assert not adjust.more.dora.control.isEnabled()
    assert "PiSSA" in adjust.more.dora.control.accessibleDescription()
    adjust.more.initialisation.setValue("zero")
    assert adjust.more.dora.control.isEnabled()
    adjust.more.dora.setValue(True)
    assert not adjust.more.initialisation.control.isEnabled()
    adjust.weights.setValue("none")
    assert "4-bit" in adjust.more.streaming.control.accessibleDescription()


def test_a_mixed_policy_is_one_of_the_choices_and_can_be_left(adjust: Adjust) -> None:
    given = recipe(recompute="R20 K12")
    adjust.show_recipe(given)
    box = adjust.more.recompute.control
    assert isinstance(box, QComboBox)
    assert "Mixed" in box.currentText()
    adjust.more.recompute.setValue("K")
    assert adjust.applied_to(given).recompute == "K"
    adjust.more.recompute.setValue("R20 K12")
    assert adjust.applied_to(given).recompute == "R20 K12"
    adjust.show_recipe(recipe(recompute="R32"))
    assert [box.itemData(n) for n in range(box.count())] == ["K", "M", "R32", "O"]


def test_passes_stay_passes_until_steps_are_given(adjust: Adjust) -> None:
    given = recipe(steps=None, epochs=2.0)
    adjust.show_recipe(given)
    assert adjust.applied_to(given) == given
    adjust.steps.setValue(50)
    applied = adjust.applied_to(given)
    assert (applied.steps, applied.epochs, applied.evaluate_every) == (50, None, 5)


def test_more_settings_open_and_close_by_keyboard(qtbot, adjust: Adjust) -> None:
    adjust.show()
    assert not adjust.more.isVisible()
    adjust.disclosure.button.setFocus()
    qtbot.keyClick(adjust.disclosure.button, " ")
    assert adjust.more.isVisible()
    qtbot.keyClick(adjust.disclosure.button, " ")
    assert not adjust.more.isVisible()


# -- the recipe of a run as a table


def test_every_value_has_words_in_the_table(qtbot, tmp_path: Path) -> None:
    assert set(MEANINGS) == set(FIELDS) - {"schema"}
    folder = RunFolder(tmp_path)
    folder.recipe.write_bytes(msgspec.json.encode(recipe(streaming=True, recompute="R20 K12")))
    tab = RecipeTab()
    qtbot.addWidget(tab)
    tab.show_run(folder)
    shown = {tab.table.item(row, 2).text(): tab.table.item(row, 1).text() for row in range(tab.table.rowCount())}
    assert shown["streaming"] == "On"
    assert shown["recompute"] == "Mixed: fills the memory that is free (R20 K12)"
    assert shown["mlp_tile"] == "The whole row"
    assert shown["rank"] == "16"


def test_recipes_of_older_runs_are_read_in_the_table() -> None:
    assert value_text("recompute", True) == "Work everything out again (R)"
    assert (value_text("objective", "labels"), value_text("method", "head")) == ("labels", "A new head only (head)")


def test_a_row_made_long_goes_through_the_mlp_in_tiles(qtbot) -> None:
    adjust = Adjust()
    qtbot.addWidget(adjust)
    recipe = recipe_from({"model": "m", "data": "d", "steps": 20, "device": "cuda"})
    adjust.show_recipe(recipe)
    adjust.context.setValue(16384)
    assert adjust.applied_to(recipe).mlp_tile == 4096
    adjust.context.setValue(recipe.context_length)
    assert adjust.applied_to(recipe).mlp_tile == 0


def test_fields_side_by_side_stand_on_one_line_where_a_label_takes_two(adjust: Adjust, qtbot) -> None:
    adjust.weights.set_label("Weights of the base model, in words that take two lines (quantisation)")
    adjust.show_recipe(recipe())
    adjust.resize(545, 900)
    adjust.show()
    qtbot.waitUntil(lambda: adjust.weights.y() == adjust.steps.y() and adjust.weights.x() != adjust.steps.x())

    def top(field) -> int:
        return field.control.mapTo(adjust, field.control.rect().topLeft()).y()

    qtbot.waitUntil(lambda: top(adjust.weights) == top(adjust.steps))
