"""The lines to which the answered steps of New run close, and what is still missing."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.ui.pages.method_words import method_name, short_objective
from desktop.ui.pages.new_run_plan import Answers
from desktop.ui.pages.plan_words import preset_name
from desktop.ui.texts import count_text


def say(text: str) -> str:
    """A text of this file in the language of the window."""
    return QCoreApplication.translate("new_run", text)


def summaries(answers: Answers, aim: str = "") -> dict[str, str]:
    """One line for each step that is answered; the first may be left out. `aim` is what the model is for, while advice
    waits for examples."""
    found = {"goal": aim or answers.advice or say("Without advice")}
    if answers.model:
        found["model"] = answers.model[1].name
    if answers.data:
        found["data"] = _data_line(answers)
    if answers.method:
        chosen = answers.wanted_method == answers.method
        line = (
            "{name}"
            if chosen
            else say("{name}: advised")
            if answers.advised.get("method") == answers.method
            else say("{name}: usual")
        )
        found["method"] = line.format(name=method_name(answers.method))
    if answers.option:
        found["preset"] = preset_name(answers.preset)
    return found


def missing(answers: Answers, fault: str) -> str:
    """Why the run cannot start yet; empty when it can. `fault` is what is wrong with a value."""
    checks = (
        (answers.model is None, say("Choose a base model first.")),
        (answers.model is not None and not answers.model[1].folder, say("Fetch the base model first.")),
        (answers.data is None, say("Choose your examples first.")),
        (answers.mismatch() is not None, say("Base model and examples do not match yet.")),
        (answers.option is None, say("Choose a preset first.")),
        (bool(fault), say("Mend the marked value first.")),
    )
    return next((sentence for is_so, sentence in checks if is_so), "")


def _data_line(answers: Answers) -> str:
    assert answers.data is not None
    data = answers.data[1]
    line = say("{name}: {train} to learn from, {held} held out").format(
        name=data.name, train=count_text(data.train), held=count_text(data.held_out)
    )
    parts = [line]
    if answers.objective and answers.objective != "next_token":
        parts.append(say("teaches {what}").format(what=short_objective(answers.objective)))
    if answers.documents and answers.takes_documents:
        parts.append(say("with the documents {name}").format(name=answers.documents.name))
    return " · ".join(parts)
