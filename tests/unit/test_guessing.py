"""Forms are recognised by looking at the values, and every row becomes an example or says why not."""

from __future__ import annotations

from typing import Any

import pytest

from desktop.core.dataset import LeftOut
from desktop.core.datasets import Mapping
from desktop.data.converting import Converted, converter
from desktop.data.guessing import columns_of, guess

CHAT = [{"role": "user", "content": "q"}, {"role": "assistant", "content": "a"}]
SHARED = [{"from": "human", "value": "q"}, {"from": "gpt", "value": "a"}]
LONG = "a longer text that somebody wrote about a thing"
FORMS: list[tuple[str, str, list[dict[str, Any]]]] = [
    ("openai", "chat", [{"messages": CHAT, "id": n} for n in range(5)]),
    ("openai", "chat", [{"dialogue": CHAT}] * 5),
    ("sharegpt", "chat", [{"conversations": SHARED, "system": "s"}] * 5),
    ("prompt_completion", "pair", [{"prompt": f"p{n}", "completion": f"c{n}"} for n in range(5)]),
    ("question_answer", "pair", [{"question": f"What is {n}?", "answer": f"It is {n}"} for n in range(5)]),
    ("alpaca", "pair", [{"instruction": f"Do {n}", "input": "", "output": f"done {n}"} for n in range(5)]),
    ("two_columns", "pair", [{"col_a": f"Was ist {n}?", "col_b": f"Das ist die Nummer {n}."} for n in range(9)]),
    ("labels", "label", [{"text": f"{LONG} {n}", "label": "ab"[n % 2]} for n in range(20)]),
    ("labels", "label", [{"text": f"{LONG} {n}", "labels": ["ab"[n % 2], "cd"[n % 3 % 2]]} for n in range(20)]),
    ("labels", "label", [{"review": f"{LONG} {n}", "stars": n % 5} for n in range(20)]),
    ("labels", "label", [{"text": f"{LONG} {n}", "label": "the only one"} for n in range(20)]),
    ("two_columns", "pair", [{"text": f"{LONG} {n}", "more": "the only one"} for n in range(20)]),
    ("prompt_completion", "pair", [{"prompt": f"p{n}", "output": f"c{n}", "topic": "one"} for n in range(20)]),
    ("texts_with_numbers", "label", [{"text": f"{LONG} {n}", "label": n * 1.37 + 0.5} for n in range(90)]),
    ("texts_with_numbers", "label", [{"body": f"{LONG} {n}", "Price": f"{n * 7},5", "id": str(n)} for n in range(90)]),
    ("texts_with_numbers", "label", [{"text": f"{LONG} {n}", "score": n} for n in range(90)]),
    ("text", "text", [{"text": f"{LONG} {n}", "label": n * 1.37 if n else "none"} for n in range(90)]),
    ("text", "text", [{"text": f"{LONG} {n}", "id": n, "year": 9, "dump": 1, "score": n / 7} for n in range(90)]),
    ("prompt_completion", "pair", [{"Nr": str(n), "Thema": "ab"[n % 2], "Frage des Schülers": f"Was ist {n} mal 2?",
                                    "Musterantwort": f"Das ergibt {2 * n}."} for n in range(30)]),
    ("two_columns", "pair", [{"Nr": str(n), "Datum": f"{n}.11.2026", "Kunde": f"Frau {n}", "Mail": f"{LONG} {n}",
                              "Unser Schreiben": f"Guten Tag, {LONG} {n}"} for n in range(30)]),
    ("prompt_completion", "pair", [{"question_id": str(n), "question_text": f"{LONG} {n}", "answer": f"{n}"}
                                   for n in range(30)]),
    ("preference_pairs", "preference", [{"prompt": "p", "chosen": "better", "rejected": "worse"}] * 4),
    ("preference_pairs", "preference", [{"chosen": CHAT, "rejected": [CHAT[0], CHAT[1]]}]),
    ("rated", "rated", [{"prompt": f"p{n}", "completion": f"c{n}", "label": n % 2 == 0} for n in range(6)]),
    ("text", "text", [{"text": f"{LONG} {n}"} for n in range(5)]),
    ("text", "text", [{"meta": {"body": f"{LONG} {n}"}} for n in range(5)]),
]  # fmt: skip


@pytest.mark.parametrize(
    ("looks_like", "shape", "rows"), FORMS, ids=lambda value: value if isinstance(value, str) else ""
)
def test_forms_of_the_field_are_recognised_and_read_whole(
    looks_like: str, shape: str, rows: list[dict[str, Any]]
) -> None:
    found = guess(rows)
    assert found is not None
    assert (found.looks_like, found.mapping.shape, found.fits) == (looks_like, shape, len(rows))


def test_of_columns_whose_names_say_nothing_the_one_with_text_in_it_is_taken() -> None:
    found = guess([{"Nr": str(n), "Ort": f"Halle {n}", "Bericht": f"{LONG} {n}"} for n in range(30)])
    assert found is not None
    assert found.mapping == Mapping("text", {"text": "Bericht"})


def test_ids_are_no_questions() -> None:
    found = guess([{"question_id": str(n), "question_text": f"{LONG} {n}", "answer": "yes"} for n in range(30)])
    assert found is not None
    assert found.mapping.parts["prompt"] == "question_text"


def test_nothing_is_guessed_where_nothing_fits() -> None:
    assert guess([{"a": 1, "b": [1, 2]}, {"a": 2}]) is None
    assert guess([]) is None


def test_columns_are_listed_in_order_and_inner_ones_by_path() -> None:
    assert columns_of([{"b": 1, "a": {"c": {"d": 1}}}, {"e": 2}]) == ("b", "a", "a.c", "a.c.d", "e")


def read(mapping: Mapping, row: dict[str, Any]) -> Converted | LeftOut:
    """One row."""
    return converter(mapping)(7, row)


def texts(made: Converted | LeftOut) -> list[tuple[str, str]]:
    """The turns of what must be an example."""
    assert isinstance(made, Converted), made
    return list(zip(made.roles, made.contents, strict=True))


def test_alpaca_joins_input_and_history_and_system() -> None:
    parts = {"prompt": "i", "input": "x", "answer": "o", "history": "h", "system": "s"}
    row = {"i": "Add", "x": " 2 and 3 ", "o": 5, "h": [["Hi", "Hello"]], "s": "Be brief"}
    assert texts(read(Mapping("pair", parts), row)) == [
        ("system", "Be brief"), ("user", "Hi"), ("assistant", "Hello"), ("user", "Add\n\n2 and 3"), ("assistant", "5"),
    ]  # fmt: skip
    assert read(Mapping("pair", parts), row | {"h": "no"}) == LeftOut(7, "row.bad_history")


def test_columns_can_be_joined_by_a_template_which_runs_nothing() -> None:
    mapping = Mapping("pair", {"prompt": "{title}: {meta.kind} {nothing}{0.__class__}", "answer": "body"})
    made = read(mapping, {"title": "T", "meta": {"kind": "k"}, "body": "b"})
    assert texts(made)[0] == ("user", "T: k ")


@pytest.mark.parametrize(
    ("turns", "code"),
    [
        ([], "row.bad_messages"),
        ("text", "row.bad_messages"),
        ([1], "row.bad_messages"),
        ([{"role": "user"}], "row.not_text"),
        ([{"role": "user", "content": None}, *CHAT[1:]], "row.not_text"),
        (CHAT[:1], "row.no_answer"),
        (CHAT[1:], "row.role_order"),
        ([*CHAT[:1], *CHAT], "row.role_order"),
        ([*CHAT, {"role": "system", "content": "late"}, *CHAT], "row.role_order"),
        ([CHAT[0], {"role": "assistant", "content": " "}], "row.empty_text"),
        ([CHAT[0], {"role": "wizard", "content": "x"}], "row.unknown_role"),
        ([CHAT[0], {"role": "tool", "content": "x"}, CHAT[1]], "row.tools"),
        ([CHAT[0], {"role": "assistant", "content": "", "tool_calls": [{"id": 1}]}], "row.tools"),
        ([{"role": "user", "content": [{"type": "image_url"}]}, CHAT[1]], "row.not_text"),
    ],
)
def test_conversations_that_cannot_be_used_say_why(turns: Any, code: str) -> None:
    made = read(Mapping("chat", {"messages": "m"}), {"m": turns})
    assert isinstance(made, LeftOut)
    assert (made.line, made.code) == (7, code)


def test_parts_of_text_are_joined_and_further_roles_can_be_named() -> None:
    parts = [{"type": "text", "text": "one"}, {"type": "text", "text": "two"}]
    made = read(
        Mapping("chat", {"messages": "m"}, {"Kunde": "user"}), {"m": [{"role": "kunde", "content": parts}, CHAT[1]]}
    )
    assert texts(made) == [("user", "one\ntwo"), ("assistant", "a")]


def test_preferences_keep_the_worse_answer_and_ratings_their_rating() -> None:
    mapping = Mapping("preference", {"prompt": "p", "chosen": "c", "rejected": "r"})
    made = read(mapping, {"p": "q", "c": "good", "r": "bad"})
    assert texts(made) == [("user", "q"), ("assistant", "good")]
    assert isinstance(made, Converted) and made.rejected == "bad"
    rated = Mapping("rated", {"prompt": "p", "answer": "a", "rating": "g"})
    for value, good in ((True, True), ("thumbs_down", False), (0, False), ("👍", True)):
        made = read(rated, {"p": "q", "a": "x", "g": value})
        assert isinstance(made, Converted) and made.good is good
    assert read(rated, {"p": "q", "a": "x", "g": "perhaps"}) == LeftOut(7, "row.rating", "perhaps")
