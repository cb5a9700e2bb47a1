"""The adviser: from four answers and a look at the data to a rung of the ladder, with its reasons, what is wrong with
the data, and what would lead to another rung. What decides stands in `adviser_rules.py`."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from typing import Any, Literal

import msgspec

from desktop.core.advice import (
    NO_DATA,
    PURPOSES,
    QUESTIONS,
    UNKNOWN,
    UNTRAINED,
    Advice,
    Answers,
    Change,
    DataLook,
    EvidenceSummary,
    Ground,
    Purpose,
    Question,
    Rung,
)
from desktop.core.adviser_case import (
    DOMAIN_LETTERS,
    FEW_ROWS,
    FEWEST_ROWS,
    FULL_LABELLED,
    FULL_ROWS,
    STYLE_ROWS,
    Case,
    usual_purpose,
)
from desktop.core.adviser_rules import ALSO, RULES, Also, Rule
from desktop.core.evidence import Strategy
from desktop.core.problems import Problem

MOST_REASONS, MOST_CHANGES = 3, 3
JSON_SHARE = 0.9
"""Share of JSON answers from which a strict form is taken to be wanted."""


def advise(
    answers: Answers,
    look: DataLook = NO_DATA,
    ground: Ground = UNKNOWN,
    evidence: EvidenceSummary | None = None,
) -> Advice:
    """The rung for this case, why, and what would lead to another one."""
    advice = _decide(answers, look, ground, evidence)
    changes = [
        Change(when, other.rung)
        for when, other in _elsewhere(answers, look, ground, evidence)
        if other.rung != advice.rung
    ]
    return msgspec.structs.replace(advice, would_change=tuple(changes[:MOST_CHANGES]))


def guess(look: DataLook) -> Answers:
    """What the data say about the questions by themselves."""
    return Answers(purpose=usual_purpose(look), strict=True if look.json_share >= JSON_SHARE else None)


def open_questions(
    answers: Answers, look: DataLook = NO_DATA, ground: Ground = UNKNOWN, evidence: EvidenceSummary | None = None
) -> tuple[Question, ...]:
    """The questions whose answer makes a difference, whatever else is answered, in the order to ask them. Of those that
    were not answered yet, both answers are tried; while there are no data, few and many of them."""
    looks = [look] if look.shape else [_grown(look, rows, answers.purpose) for rows in (STYLE_ROWS, FULL_ROWS)]
    if not look.shape:
        looks += [msgspec.structs.replace(one, documents=DOMAIN_LETTERS) for one in looks]
    return tuple(
        name for name in QUESTIONS if any(_matters(name, answers, one, ground, evidence) for one in looks)
    )  # fmt: skip


def _matters(
    name: Question, answers: Answers, look: DataLook, ground: Ground, evidence: EvidenceSummary | None
) -> bool:
    tried: dict[str, tuple[Any, ...]] = {other: (getattr(answers, other),) for other in QUESTIONS}
    for other in QUESTIONS[1:]:
        tried[other] = (False, True) if getattr(answers, other) is None else tried[other]
    tried[name] = PURPOSES if name == "purpose" else (False, True)
    found: dict[Any, set[Any]] = {}
    for values in itertools.product(*tried.values()):
        said = dict(zip(tried, values))
        own = said.pop(name)
        advice = _decide(Answers(**{**said, name: own}), look, ground, evidence)
        found.setdefault(tuple(said.values()), set()).add((advice.rung, tuple(advice.recipe.items())))
    return any(len(results) > 1 for results in found.values())


def _decide(answers: Answers, look: DataLook, ground: Ground, evidence: EvidenceSummary | None) -> Advice:
    case = Case(answers, look, ground, evidence)
    rule = next(rule for rule in RULES if rule.holds(case))
    values = case.values()
    also = [one for one in ALSO if rule.rung in one.rungs and one.holds(case) and one.code != rule.code]
    reasons = [_say("why", rule, values), *(_say("also", one, values) for one in also)]
    return Advice(
        rung=rule.rung,
        fine_tune=rule.rung not in UNTRAINED and not case.single,
        reasons=tuple(reasons[:MOST_REASONS]),
        mend=tuple(_faults(case)),
        recipe=_recipe(rule.rung, case),
        instead=_instead(rule.rung, case),
        shape=look.shape,
        said_as=_said_as(rule, case),
    )


def _said_as(rule: Rule, case: Case) -> str:
    """The sentences for a rung that go with these data; empty: its own."""
    if rule.code == "purpose_open":
        return "ask_purpose"
    if rule.rung == "prompt" and case.look == NO_DATA:
        return "no_data"
    if rule.rung == "look_up" and case.looked_up is not None:
        return "look_up_tried"
    if rule.rung in UNTRAINED and case.look.shape == "text":
        return f"{rule.rung}_passages"
    if rule.rung == "head":
        kinds = {"images": "head_images", "number": "head_numbers"}
        return kinds.get(case.look.label_kind, "head_texts")
    return ""


def _say(group: str, one: Rule | Also, values: dict[str, Any]) -> Problem:
    return Problem(f"advice.{group}.{one.code}", {name: values[name] for name in one.says})


def _faults(case: Case) -> Iterator[Problem]:
    """What is wrong with the data, the worst first."""
    look, values = case.look, case.values()

    def fault(code: str, *names: str) -> Problem:
        return Problem(f"advice.mend.{code}", {name: values[name] for name in names})

    if case.purpose == "sort" and case.single:
        yield fault("single_label", "label", "rows")
    if case.purpose == "prefer" and look.one_sided:
        yield fault("one_sided", "rows")
    if case.purpose == "prefer" and look.same_pairs:
        yield fault("same_pairs", "same_pairs", "all_rows")
    if look.rows > 0 and look.shape != "text" and case.rows < FEWEST_ROWS:
        yield fault("too_few", "rows", "fewest")
    if look.duplicates > look.rows / 2:
        yield fault("duplicates", "duplicates", "all_rows", "rows")
    if case.purpose == "sort" and values["rare"]:
        yield fault("rare_labels", "rare", "rare_label")
    if look.rows and not look.held_out:
        yield fault("none_held_out", "all_rows")


def _recipe(rung: Rung, case: Case) -> dict[str, Any]:
    """Values for a recipe. 4 or 16 bits are left to the presets, unless the weights themselves are to learn."""
    if rung in UNTRAINED:
        return {}
    objective: str = "next_token"
    if case.purpose == "sort":
        objective = case.look.label_kind or "labels"
    if rung == "preference":
        objective = "kto" if case.look.shape == "rated" else "orpo" if case.ground.chat is False else "dpo"
    methods: dict[Rung, str] = {"head": "head", "last_layers": "layers", "full": "full"}
    found: dict[str, Any] = {"objective": objective, "method": methods.get(rung, "lora")}
    if found["method"] in ("layers", "full"):
        found["quantisation"] = "none"
    if rung == "domain_then_task":
        # A model that can already answer keeps it better when it goes on answering in between.
        found["documents_order"] = "first" if case.ground.chat is False else "mixed"
    return found


def _instead(rung: Rung, case: Case) -> Strategy | Literal[""]:
    if rung not in UNTRAINED:
        return ""
    if rung == "look_up" and case.looked_up is not None:
        return "looked_up"
    if case.look.documents and (rung == "look_up" or case.rows == 0):
        return "retrieved"
    if case.evidence is not None and case.prompts_do:
        return case.evidence.strategy
    if case.rows == 0 or case.single:
        return "retrieved" if rung == "look_up" else "zero_shot"
    return "fixed" if case.rows < FEWEST_ROWS else "nearest"


def _elsewhere(
    answers: Answers, look: DataLook, ground: Ground, evidence: EvidenceSummary | None
) -> Iterator[tuple[Problem, Advice]]:
    """What the answer would be if one thing were otherwise, most likely things first."""
    now = _decide(answers, look, ground, evidence).rung
    for wanted in (FEWEST_ROWS, STYLE_ROWS, FEW_ROWS, FULL_LABELLED, FULL_ROWS):
        if wanted > look.examples and look.shape != "text":
            other = _decide(answers, _grown(look, wanted, answers.purpose), ground, evidence)
            if other.rung != now:
                yield Problem("advice.change.rows", {"wanted": wanted}), other
                break
    if look.documents < DOMAIN_LETTERS:
        pages = Case(answers, look, ground, evidence).values()["field_pages"]
        more = msgspec.structs.replace(look, documents=DOMAIN_LETTERS)
        yield Problem("advice.change.documents", {"wanted": pages}), _decide(answers, more, ground, evidence)
    for name in QUESTIONS[1:]:
        flipped = not getattr(answers, name)
        other = _decide(msgspec.structs.replace(answers, **{name: flipped}), look, ground, evidence)
        yield Problem(f"advice.change.{name}_{'yes' if flipped else 'no'}"), other
    if ground.full_fits is False:
        yield Problem("advice.change.memory"), _decide(answers, look, Ground(True, ground.chat), evidence)
    if evidence is None:
        for score, code in ((1.0, "advice.change.prompts_do"), (0.0, "advice.change.prompts_do_not")):
            yield Problem(code), _decide(answers, look, ground, EvidenceSummary(score, 1.0, ""))


def _grown(look: DataLook, rows: int, purpose: Purpose | None) -> DataLook:
    """The same data with so many different examples, each label with its share of them; without any data, such data as
    the purpose needs."""
    if not look.shape:
        shapes: dict[Purpose | None, str] = {"sort": "label", "prefer": "preference"}
        look = DataLook(shape=shapes.get(purpose, "pair"), rows=2, documents=look.documents)
        if purpose == "sort":
            look = msgspec.structs.replace(look, label_kind="labels", labels={"one": 1, "other": 1})
    factor = rows / max(1, look.examples)
    labels = {label: round(count * factor) for label, count in look.labels.items()}
    return msgspec.structs.replace(look, rows=rows, duplicates=0, labels=labels, held_out=max(1, look.held_out))
