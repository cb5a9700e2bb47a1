"""What is learned, and how much of the model changes, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.core.methods import possible_methods
from desktop.core.models import Learns
from desktop.core.recipe import Method, Objective, Recipe
from desktop.core.recipe_words import METHODS, OBJECTIVES, method_pattern
from desktop.ui.texts import count_text


def say(text: str) -> str:
    """A text of this file in the language of the window."""
    return QCoreApplication.translate("methods", text)


def method_name(method: Method) -> str:
    """The name of a rung of the ladder."""
    return say(METHODS[method])


def method_sentence(method: Method) -> str:
    """What a rung of the ladder does and trades, in one sentence."""
    sentences: dict[Method, str] = {
        "head": say(
            "The model stays as it is; only what tells its answers apart is learned. Takes seconds to minutes."
        ),
        "layers": say("The layers at its end learn, the rest stays: more than a head, much less than everything."),
        "lora": say("The model stays as it is and small additions learn beside it; right for most who write."),
        "ia3": say("A few numbers in each layer learn to turn it up or down: the smallest change."),
        "bottleneck": say("Small layers are put between those of the model; they stay apart from it for good."),
        "full": say("Every number of the model learns: needs most memory and many examples, and forgets most."),
    }
    return sentences[method]


def why_not(method: Method, kind: Learns, objective: Objective) -> str:
    """Why a method cannot be chosen for this model and this objective; empty when it can."""
    if method in possible_methods(kind, objective):
        return ""
    if not possible_methods(kind, objective):
        return say("This base model cannot learn from these examples.")
    if method == "head":
        return say("A new head alone cannot learn to write; it is for labels, numbers and images.")
    return say("Image models learn by a new head, their last layers or everything.")


def short_method(recipe: Recipe) -> str:
    """The method of a recipe with its most telling number, as it stands in a line: ``QLoRA with rank 16``."""
    return say(method_pattern(recipe)).format(
        blocks=recipe.chosen_layers.strip(),
        count=count_text(recipe.last_layers),
        rank=recipe.rank,
        size=recipe.bottleneck_size,
    )


def objective_name(objective: Objective, shape: str) -> str:
    """What is learned from rows of this shape, as a choice."""
    if objective == "next_token":
        texts = {
            "text": say("To write like these documents"),
            "label": say("To answer with the label as text"),
            "preference": say("To write the better answer"),
            "rated": say("To write all of these answers"),
        }
        return texts.get(shape, say("To write the answers"))
    names: dict[Objective, str] = {
        "labels": say("To sort into labels, with a new head"),
        "multi_label": say("To find all labels that apply, with a new head"),
        "number": say("To estimate a number, with a new head"),
        "dpo": say("To prefer the better answer (DPO)"),
        "orpo": say("To write and prefer the better answer (ORPO)"),
        "kto": say("To answer as was liked (KTO)"),
        "images": say("To sort images into labels, with a new head"),
    }
    return names[objective]


def objective_sentence(objective: Objective, shape: str) -> str:
    """What comes of it, in one sentence."""
    if objective == "next_token":
        texts = {
            "text": say(
                "The model learns the language of the field from whole passages, and no new task (domain adaptation)."
            ),
            "label": say(
                "The model writes the label as its answer; slower than a new head, and keeps its other skills."
            ),
            "preference": say("Only the better answers are learned; the worse ones are left aside."),
            "rated": say("All answers are learned, liked or not; choose the other way to learn from the ratings."),
        }
        return texts.get(shape, say("The model learns to answer prompts as your examples do (task adaptation)."))
    sentences: dict[Objective, str] = {
        "labels": say("Each text gets exactly one of your labels, with how sure that is; quick and exact."),
        "multi_label": say("Each text gets every label that applies to it, or none."),
        "number": say("Each text gets one number, such as a price or a grade."),
        "dpo": say("From pairs: the better answer becomes likelier than the worse one, close to the base model."),
        "orpo": say("From pairs in one go: it learns the better answer and to avoid the worse one."),
        "kto": say("From thumbs up and down: what was liked becomes likelier, what was not becomes rarer."),
        "images": say("Each image gets one of your labels, with how sure that is."),
    }
    return sentences[objective]


def short_objective(objective: Objective) -> str:
    """What a run teaches, as it stands in a line."""
    return say(OBJECTIVES[objective])


def recipe_words(recipe: Recipe) -> str:
    """Method and objective of a run in one line; the objective only where it is not the usual one."""
    if recipe.objective == "next_token":
        return short_method(recipe)
    return say("{objective} by {method}").format(
        objective=short_objective(recipe.objective), method=short_method(recipe)
    )


def teaching_words() -> str:
    """The difference between the two things that text can teach, in two sentences."""
    return say(
        "Documents teach a field: its words and facts, but not what to do with them. "
        "Prompts with answers teach a task: what to do when asked."
    )
