"""New run: what is learned follows from the examples, how much changes from the ladder, and both can be changed."""

from __future__ import annotations

import json
from pathlib import Path

import msgspec
import pytest

from desktop.core.models import ModelSpec, read_model
from desktop.core.recipe import Recipe, recipe_from
from desktop.core.recipe_words import names_that_matter
from desktop.ui.main_window import MainWindow
from desktop.ui.pages.adjust import Adjust
from desktop.ui.pages.new_run import NewRunPage
from desktop.ui.pages.new_run_plan import Documents
from desktop.ui.wording import words_of


def rows(path: Path, made: list[dict[str, object]]) -> Path:
    """A file of JSON lines."""
    path.write_text("".join(json.dumps(row) + "\n" for row in made))
    return path


@pytest.fixture
def files(tmp_path: Path) -> dict[str, Path]:
    """Examples of every shape."""
    pairs = [{"prompt": f"Is {n} even?", "chosen": "yes, so it is", "rejected": "no"} for n in range(30)]
    rated = [{"prompt": f"Say {n}", "completion": f"here is {n}", "label": n % 2 == 0} for n in range(30)]
    made: dict[str, list[dict[str, object]]] = {
        "pair": [{"prompt": f"Number {n}?", "completion": f"It is {n * 7}."} for n in range(30)],
        "label": [{"text": f"The parcel {n} is late", "label": ("late", "lost")[n % 2]} for n in range(40)],
        "text": [{"text": f"Passage {n} about bees and what they do all day. " * 5} for n in range(30)],
        "preference": list(pairs),
        "rated": list(rated),
    }
    return {shape: rows(tmp_path / f"{shape}s.jsonl", found) for shape, found in made.items()}


def as_encoder(model: ModelSpec) -> ModelSpec:
    """The same numbers as those of a model that only reads."""
    return msgspec.structs.replace(model, name="Reader", kind="encoder")


def choose(qtbot, window: MainWindow, model: ModelSpec, data: Path | str) -> NewRunPage:
    """New run with these."""
    page = window.new_run
    window.go("new-run")
    page.set_model("reference", model)
    page.set_data(str(data))
    qtbot.waitUntil(lambda: page.answers.data is not None and page.answers.data[0] == str(data), timeout=60_000)
    return page


@pytest.mark.parametrize(
    ("shape", "possible", "method"),
    [
        ("pair", ["next_token"], "lora"),
        ("text", ["next_token"], "lora"),
        ("label", ["labels", "multi_label", "number", "next_token"], "head"),
        ("preference", ["dpo", "orpo", "kto", "next_token"], "lora"),
        ("rated", ["kto", "next_token"], "lora"),
    ],
)
def test_what_is_learned_follows_from_the_examples(
    qtbot, window: MainWindow, starter_model: Path, files: dict[str, Path], shape: str, possible: list[str], method: str
) -> None:
    page = choose(qtbot, window, read_model(starter_model), files[shape])
    assert page.answers.data is not None and page.answers.data[1].shape == shape
    assert [page.goal.box.itemData(n) for n in range(page.goal.box.count())] == possible
    assert (page.answers.objective, page.answers.method) == (possible[0], method)
    assert page.goal.row.isHidden() == (len(possible) == 1) and page.goal.sentence.text()
    # as before, nobody has to answer more than model, examples and preset
    assert page.steps["preset"].state == "current" and page.steps["method"].state == "done"
    page.choose_preset.cards["balanced"].click()
    plan = page.plan()
    assert plan is not None and (plan.recipe.objective, plan.recipe.method) == (possible[0], method)
    assert recipe_from(msgspec.to_builtins(plan.recipe)) == plan.recipe
    assert page.summary.start_button.reason == ""


def test_another_thing_can_be_learned_from_labels(
    qtbot, window: MainWindow, starter_model: Path, files: dict[str, Path]
) -> None:
    page = choose(qtbot, window, read_model(starter_model), files["label"])
    page.go("data")
    page.goal.documents.changed.emit()  # choosing documents is no choice of what is learned
    assert page.answers.objective == "labels"
    page.goal.box.setCurrentIndex(page.goal.box.findData("next_token"))
    assert (page.answers.objective, page.answers.method) == ("next_token", "lora")
    assert "label" in page.goal.sentence.text()
    page.goal.go_on.click()
    page.choose_preset.cards["quick"].click()
    plan = page.plan()
    assert plan is not None and (plan.recipe.objective, plan.recipe.method) == ("next_token", "lora")


def test_the_ladder_shows_every_rung_and_why_one_cannot_be_taken(
    qtbot, window: MainWindow, starter_model: Path, files: dict[str, Path]
) -> None:
    page = choose(qtbot, window, read_model(starter_model), files["pair"])
    page.choose_preset.cards["balanced"].click()
    page.steps["method"].change_button.click()
    cards = page.choose_method.cards
    assert list(cards) == ["head", "layers", "lora", "ia3", "bottleneck", "full"]
    assert not cards["head"].isEnabled() and "cannot learn to write" in cards["head"].accessibleDescription()
    assert cards["lora"].isChecked()
    assert all("keeps" in cards[name].accessibleDescription() for name in cards if name != "head")
    for method in ("layers", "ia3", "bottleneck", "full", "lora"):
        page.steps["method"].change_button.click()
        page.choose_method.cards[method].click()  # type: ignore[index]
        assert page.steps["review"].state == "current"
        plan = page.plan()
        assert plan is not None and plan.recipe.method == method
        assert recipe_from(msgspec.to_builtins(plan.recipe)) == plan.recipe
        assert page.adjust.weights.control.isEnabled() == (method not in ("layers", "full"))
    page.steps["method"].change_button.click()
    page.answers.advised = {"method": "ia3"}
    page.go("method")
    assert "Advised" in page.choose_method.cards["ia3"].accessibleDescription()


def test_a_model_that_only_reads_is_refused_for_writing(
    qtbot, window: MainWindow, starter_model: Path, files: dict[str, Path]
) -> None:
    page = choose(qtbot, window, as_encoder(read_model(starter_model)), files["pair"])
    assert page.mismatch.isVisible() and "Reader" in page.mismatch.accessibleName()
    assert page.summary.start_button.reason == "Base model and examples do not match yet."
    page.mismatch.first_clicked.emit()
    assert page.steps["model"].state == "current"
    page.set_model("reference", read_model(starter_model))
    assert page.mismatch.isHidden() and page.steps["preset"].state == "current"
    page.set_objective("next_token")
    page.set_model("reference", as_encoder(read_model(starter_model)))
    page.set_data(str(files["label"]))
    qtbot.waitUntil(lambda: page.mismatch.isHidden(), timeout=60_000)
    assert (page.answers.objective, page.answers.method) == ("labels", "head")


def test_documents_are_dropped_where_they_are_chosen(
    qtbot, window: MainWindow, starter_model: Path, files: dict[str, Path]
) -> None:
    page = choose(qtbot, window, read_model(starter_model), files["pair"])
    page.go("data")
    choice = page.goal.documents
    choice.disclosure.set_open(True)
    choice.zone.dropped.emit([files["text"]])
    qtbot.waitUntil(lambda: choice.documents is not None, timeout=60_000)
    assert page.answers.base()["documents"] == choice.documents.name and choice.strip.isHidden()
    choice.zone.dropped.emit([files["pair"]])
    qtbot.waitUntil(lambda: "not plain text" in choice.strip.text, timeout=60_000)
    assert page.answers.base()["documents"] == choice.documents.name, "what was chosen stays"


def test_documents_can_be_learned_first_or_along(
    qtbot, window: MainWindow, starter_model: Path, files: dict[str, Path]
) -> None:
    entry, task = window._desk.datasets.add([files["text"]])
    with qtbot.waitSignal(task.done, timeout=60_000):
        task.start()
    page = choose(qtbot, window, read_model(starter_model), files["pair"])
    page.go("data")
    choice = page.goal.documents
    qtbot.waitUntil(lambda: choice.box.count() == 2, timeout=20_000)
    assert not choice.isHidden() and choice.documents is None
    choice.choose(Documents(entry.recipe.name, "mixed", 0.4))
    page.go("preset")
    page.choose_preset.cards["balanced"].click()
    plan = page.plan()
    assert plan is not None
    recipe = plan.recipe
    assert (recipe.documents, recipe.documents_order, recipe.documents_share) == (entry.recipe.name, "mixed", 0.4)
    assert entry.recipe.name in page.steps["data"].summary
    page.adjust.of_method.documents_order.setValue("first")
    assert page.adjust.of_method.documents_share.isHidden()
    after = page.plan()
    assert after is not None and after.recipe.documents_order == "first"
    # raw text has no task to be learned beside it
    page.set_data(str(files["text"]))
    qtbot.waitUntil(lambda: page.answers.data is not None and page.answers.data[1].shape == "text", timeout=60_000)
    assert page.goal.documents.isHidden() and "documents" not in page.answers.base()


def test_the_starter_project_is_the_same_with_three_clicks(qtbot, window: MainWindow, starter_model: Path) -> None:
    page = window.new_run
    window.go("new-run")
    page.set_model("starter", read_model(starter_model))
    page.set_data("starter")
    qtbot.waitUntil(lambda: bool(page.answers.options), timeout=60_000)
    assert page.answers.options[0].key == "starter"
    page.choose_preset.cards["starter"].click()
    plan = page.plan()
    assert plan is not None and (plan.recipe.method, plan.recipe.objective) == ("lora", "next_token")
    page.set_method("full")
    assert page.answers.options[0].key != "starter"


def test_training_against_advice_is_said_once(window: MainWindow) -> None:
    page = window.new_run
    window.go("new-run")
    page.adviser.questions.purposes["know"].click()
    advice = page.adviser.card.advice
    assert advice is not None and not advice.fine_tune
    page.take_advice(advice)
    assert page.steps["goal"].summary.count("Training all the same") == 1
    assert words_of(advice.title).title in page.steps["goal"].summary


def test_advice_that_followed_from_other_examples_is_forgotten(
    qtbot, window: MainWindow, starter_model: Path, files: dict[str, Path]
) -> None:
    page = choose(qtbot, window, read_model(starter_model), files["label"])
    page.go("goal")
    qtbot.waitUntil(page.adviser.card.isVisible, timeout=60_000)
    page.adviser.card.taken.emit(page.adviser.card.advice)
    assert page.answers.advised and page.steps["goal"].summary == page.answers.advice
    choose(qtbot, window, read_model(starter_model), files["pair"])
    assert not page.answers.advised and page.steps["goal"].summary == "Without advice"
    qtbot.waitUntil(lambda: page.adviser._look.rows > 0, timeout=60_000)
    assert page.steps["goal"].summary == "Without advice", "nobody has followed what is said of these"


def test_the_adviser_comes_first_and_what_it_says_is_chosen(
    qtbot, window: MainWindow, starter_model: Path, files: dict[str, Path]
) -> None:
    page = window.new_run
    window.go("new-run")
    assert page.steps["goal"].state == "current"
    page.adviser.questions.purposes["prefer"].click()
    assert page.adviser.card.isVisible() and page.adviser.card.advice is not None
    page.adviser.card.taken.emit(page.adviser.card.advice)
    assert page.steps["model"].state == "current" and page.steps["goal"].summary == page.answers.advice
    page = choose(qtbot, window, read_model(starter_model), files["preference"])
    qtbot.waitUntil(lambda: page.answers.looks_like is None and page.adviser._look.rows > 0, timeout=60_000)
    assert page.answers.advised == page.adviser.card.advice.recipe  # the data were looked at meanwhile
    page.go("method")
    method = page.answers.method
    if page.answers.advised:
        assert page.answers.advised["method"] == method
        assert "Advised" in page.choose_method.cards[method].accessibleDescription()  # type: ignore[index]
    # by hand anything else can be chosen, and the adviser may be asked again
    page.set_method("full")
    assert page.answers.method == "full"
    page.adviser.card.taken.emit(page.adviser.card.advice)
    assert page.answers.method == method


def test_nobody_has_to_ask_the_adviser(qtbot, window: MainWindow, starter_model: Path, files: dict[str, Path]) -> None:
    page = window.new_run
    window.go("new-run")
    page.adviser.skip.click()
    assert page.steps["model"].state == "current" and page.steps["goal"].summary == "Without advice"
    page = choose(qtbot, window, read_model(starter_model), files["label"])
    qtbot.waitUntil(lambda: page.answers.looks_like == "labels", timeout=60_000)
    assert page.answers.advised == {} and page.answers.method == "head"


def test_numbers_as_labels_are_learned_as_numbers(
    qtbot, window: MainWindow, starter_model: Path, tmp_path: Path
) -> None:
    made: list[dict[str, object]] = [
        {"text": f"House {n} with a garden", "label": str(n % 15 + 0.5)} for n in range(90)
    ]
    page = choose(qtbot, window, read_model(starter_model), rows(tmp_path / "prices.jsonl", made))
    assert page.answers.data is not None and page.answers.data[1].shape == "label"
    qtbot.waitUntil(lambda: page.answers.objective == "number", timeout=60_000)


# -- fields by method


@pytest.fixture
def adjust(qtbot) -> Adjust:
    """The fields."""
    made = Adjust()
    qtbot.addWidget(made)
    return made


def recipe(**changes: object) -> Recipe:
    """A recipe for the graphics card."""
    return recipe_from({"model": "m", "data": "d", "steps": 100, "device": "cuda"} | changes)


WAYS: dict[str, dict[str, object]] = {
    "head": {"method": "head", "objective": "labels"},
    "layers": {
        "method": "layers", "quantisation": "none", "chosen_layers": "0-3, 7", "with_head": True, "last_layers": 9,
    },
    "full": {"method": "full", "quantisation": "none", "rank": 77},
    "ia3": {"method": "ia3"},
    "bottleneck": {"method": "bottleneck", "bottleneck": "houlsby", "bottleneck_size": 33},
    "dpo": {"objective": "dpo", "beta": 0.25},
    "images": {"objective": "images", "method": "head", "quantisation": "none", "augmentation": "strong"},
    "documents": {"documents": "books", "documents_order": "mixed", "documents_share": 0.333},
}  # fmt: skip


@pytest.mark.parametrize("way", WAYS)
def test_only_what_matters_is_shown_and_the_rest_stays(adjust: Adjust, way: str) -> None:
    given = recipe(**WAYS[way])
    adjust.show_recipe(given, 12)
    assert adjust.applied_to(given) == given
    shown = {field.name for field in (*adjust._fields, *adjust.more.fields) if not field.isHidden()}
    every = {field.name for field in (*adjust._fields, *adjust.more.fields)}
    assert shown == every & names_that_matter(given)
    assert ("rank" in shown) == (given.method == "lora")
    assert ("beta" in shown) == (way == "dpo")
    assert set(WAYS[way]) - {"method", "objective", "quantisation", "documents", "rank"} <= shown


CHANGED = {
    "last_layers": ("layers", 5), "chosen_layers": ("layers", "2, 4-"), "with_norm": ("layers", False),
    "with_head": ("layers", False), "with_embeddings": ("layers", True), "bottleneck": ("bottleneck", "pfeiffer"),
    "bottleneck_size": ("bottleneck", 128), "beta": ("dpo", 0.5), "augmentation": ("images", "none"),
    "documents_order": ("documents", "first"), "documents_share": ("documents", 0.5),
}  # fmt: skip


@pytest.mark.parametrize("field", CHANGED)
def test_fields_of_a_method_reach_the_recipe(qtbot, adjust: Adjust, field: str) -> None:
    way, value = CHANGED[field]
    given = recipe(**WAYS[way])
    adjust.show_recipe(given, 12)
    with qtbot.waitSignal(adjust.changed):
        getattr(adjust.of_method, field).setValue(value)
    applied = adjust.applied_to(given)
    assert getattr(applied, field) == value
    assert recipe_from(msgspec.to_builtins(applied)) == applied


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("", ""),
        ("0-3, 11", ""),
        ("9-", ""),
        ("12", "from 0 to 11"),
        ("3-40", "from 0 to 11"),
        ("last", "such as 0-3"),
        ("5-3", "No layer"),
        ("1/2", "such as 0-3"),
    ],
)
def test_layers_that_cannot_be_chosen_are_said_where_they_stand(adjust: Adjust, text: str, fault: str) -> None:
    given = recipe(method="layers", quantisation="none", chosen_layers="1")
    adjust.show_recipe(given, 12)
    field = adjust.of_method.chosen_layers
    field.setValue(text)
    assert (fault in field.fault) if fault else not field.fault
    assert adjust.fault == field.fault
    assert adjust.applied_to(given).chosen_layers == ("1" if fault else text)


def test_a_wrong_value_keeps_the_run_from_starting(
    qtbot, window: MainWindow, starter_model: Path, files: dict[str, Path]
) -> None:
    page = choose(qtbot, window, read_model(starter_model), files["pair"])
    page.set_method("layers")
    page.choose_preset.cards["balanced"].click()
    page.adjust.of_method.chosen_layers.setValue("900")
    assert page.summary.start_button.reason == "Mend the marked value first."
    page.set_method("lora")
    assert page.summary.start_button.reason == ""
