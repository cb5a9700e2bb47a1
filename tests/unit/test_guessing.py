"""Forms are recognised by looking at the values, and every row becomes an example or says why not."""

from __future__ import annotations

import json
from typing import Any

import pytest

from desktop.core.dataset import LeftOut
from desktop.core.datasets import Mapping
from desktop.data.converting import Converted, converter
from desktop.data.guessing import columns_of, guess, guess_of_mixed

CHAT = [{"role": "user", "content": "q"}, {"role": "assistant", "content": "a"}]
SHARED = [{"from": "human", "value": "q"}, {"from": "gpt", "value": "a"}]
LONG = "a longer text that somebody wrote about a thing"
SAID = "\n\nHuman: q\n\nAssistant: a\n\nHuman: more\n\nAssistant: b"
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
    ("labels", "label", [{"id": n, "text": f"{LONG} {n}", "label": "the only one"} for n in range(20)]),
    ("labels", "label", [{"title": f"{LONG} {n}", "summary": f"so {n}", "category": "ab"[n % 2]} for n in range(20)]),
    ("labels", "label", [{"question": f"{LONG} {n}?", "answer": f"a{n}", "label": "ab"[n % 2]} for n in range(20)]),
    ("alpaca", "pair", [{"instruction": f"{LONG} {n}", "context": "", "response": f"r {n}", "category": "ab"[n % 2]}
                        for n in range(20)]),
    ("question_answer", "pair", [{"question": f"Q{n}?", "answer": f"A{n}", "topic": "ab"[n % 2]} for n in range(20)]),
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
    ("labels", "label", [{"Nr": str(n), "Mail": f"{LONG} {n}", "Spam?": "ja" if n % 3 else "nein"} for n in range(90)]),
    ("labels", "label", [{"Nr": n, "Comment": f"{LONG} {n}", "Stars": 1 + n % 5} for n in range(90)]),
    ("text", "text", [{"id": n, "text": f"{LONG} {n}", "source": "ab"[n % 2]} for n in range(90)]),
    ("text", "text", [{"id": n, "text": LONG * 30, "part": "ab"[n % 2]} for n in range(90)]),
    ("text", "text", [{"id": f"a-{n}", "text": f"{LONG} {n}"} for n in range(90)]),
    ("text", "text", [{"Nr": f"{n}", "Bericht": f"{LONG} {n}"} for n in range(90)]),
    ("text", "text", [{"url": f"https://a.b/c{n}", "body": f"{LONG} {n}"} for n in range(90)]),
    ("text", "text", [{"when": f"2026-11-0{1 + n % 9} 10:{10 + n % 50}", "speaker": "ab"[n % 2], "lang": "en",
                       "message": f"{LONG} {n}"} for n in range(90)]),
    ("two_columns", "pair", [{"id": f"x{n}", "article": LONG * 30, "highlights": f"{LONG} {n}"} for n in range(90)]),
    ("two_columns", "pair", [{"English": f"house{'s' * n}", "German": f"Haus{'e' * n}"} for n in range(90)]),
    ("texts_with_numbers", "label", [{"Beschreibung": f"{LONG} {n}", "Preis": f"{n * 7},5"} for n in range(90)]),
    ("text", "text", [{"Nr": n, "Beschreibung": f"{LONG} {n}"} for n in range(90)]),
    ("prompt_completion", "pair", [{"Date": f"{n}.11.2026", "Subject": "Chair", "Body": f"{LONG} {n}",
                                    "Answer sent": f"{LONG} {n}"} for n in range(30)]),
    ("openai", "chat", [{"id": str(n), "conversation": json.dumps(CHAT)} for n in range(30)]),
    ("preference_pairs", "preference", [{"prompt": "p", "chosen": "better", "rejected": "worse"}] * 4),
    ("preference_pairs", "preference", [{"chosen": CHAT, "rejected": [CHAT[0], CHAT[1]]}]),
    ("preference_pairs", "preference", [{"conversations": SHARED[:1], "chosen": SHARED[1], "rejected": SHARED[1]}] * 4),
    ("preference_pairs", "preference", [{"chosen": f"{SAID}{n}", "rejected": SAID} for n in range(9)]),
    ("prompt_completion", "pair", [{"prompt": CHAT[:1], "completion": CHAT[1:]}] * 4),
    ("rated", "rated", [{"prompt": CHAT[:1], "completion": CHAT[1:], "label": True}] * 4),
    ("openai", "chat", [{"contents": [{"role": "user", "parts": [{"text": "q"}]},
                                      {"role": "model", "parts": [{"text": "a"}]}]}] * 4),
    ("sharegpt", "chat", [{"name": "n", "chat_messages": [{"sender": "human", "text": "q"},
                                                          {"sender": "assistant", "text": "a"}]}] * 4),
    ("prompt_completion", "pair", [{"Ticket ID": str(n), "Subject": "Chair", "Description": f"{LONG} {n}",
                                    "Priority": "low", "Reply": f"{LONG} {n}"} for n in range(30)]),
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


@pytest.mark.parametrize(("asked", "answer"), [("instruction", "response"), ("question", "answer")])
def test_what_a_question_is_about_belongs_to_it(asked: str, answer: str) -> None:
    rows = [{"context": f"{LONG} {n}" * (n % 2), asked: f"What {n}?", answer: f"It {n}"} for n in range(9)]
    found = guess(rows)
    assert found is not None and found.fits == 9
    assert found.mapping.parts == {"prompt": asked, "answer": answer, "input": "context"}


def test_of_columns_whose_names_say_nothing_the_one_with_text_in_it_is_taken() -> None:
    found = guess([{"Nr": str(n), "Ort": f"Halle {n}", "Bericht": f"{LONG} {n}"} for n in range(30)])
    assert found is not None
    assert found.mapping == Mapping("text", {"text": "Bericht"})


def test_rows_without_an_answer_do_not_make_it_plain_text() -> None:
    rows = [{"Frage": f"{LONG} {n}", "Musterantwort": f"{LONG} {n}" if n % 8 else ""} for n in range(101)]
    found = guess([*rows, {"Notiz": "noch prüfen"}])
    assert found is not None
    assert (found.mapping.shape, found.fits) == ("pair", 88)


@pytest.mark.parametrize(
    ("turns", "code"),
    [([*CHAT[:1], *CHAT], "row.role_order"), ([*CHAT, CHAT[0]], "row.no_answer"),
     ([CHAT[0], {"role": "tool", "content": "x"}, CHAT[1]], "row.tools")],
)  # fmt: skip
@pytest.mark.parametrize("good", [0, 3])
def test_conversations_that_cannot_be_used_are_never_passed_over_for_their_ids(
    turns: list[dict[str, str]], code: str, good: int
) -> None:
    rows = [{"id": f"chat-{n}", "title": f"Chair {n}", "messages": CHAT if n < good else turns} for n in range(30)]
    found = guess(rows)
    assert found is not None
    assert (found.mapping, found.fits) == (Mapping("chat", {"messages": "messages"}), good)
    left = read(found.mapping, rows[-1])
    assert isinstance(left, LeftOut) and left.code == code


def test_a_title_is_not_what_rows_with_much_in_them_are_about() -> None:
    rows = [{"title": f"Book {n}", "paragraphs": [{"context": LONG, "qas": [{"question": LONG}]}]} for n in range(9)]
    assert guess(rows) is None
    assert guess([row | {"text": LONG * 9} for row in rows]) is not None


def test_a_question_is_not_answered_by_its_context() -> None:
    rows = [{"title": "T", "context": f"{LONG} {n}", "question": f"{LONG} {n}?", "answers": {"text": ["x"]}}
            for n in range(9)]  # fmt: skip
    found = guess(rows)
    assert found is not None
    assert found.mapping.shape == "text"


def test_of_rows_in_several_forms_the_one_with_more_to_it_is_taken() -> None:
    chats = [{"id": f"a-{n}", "messages": CHAT} for n in range(30)]
    pairs = [{"id": f"b-{n}", "instruction": f"Do {n}", "output": f"done {n}"} for n in range(30)]
    texts = [{"text": f"{LONG} {n}"} for n in range(30)]
    for rows in (chats + pairs, pairs + texts, chats + pairs + texts):
        found = guess_of_mixed(rows)
        assert found is not None
        assert found.mapping.shape in ("chat", "pair")
    found = guess_of_mixed(texts * 6 + pairs)
    assert found is not None
    assert found.mapping.shape == "text"
    assert guess_of_mixed(chats) == guess(chats)
    assert guess_of_mixed([]) is None


def test_questions_of_which_most_have_no_answer_yet_are_questions_all_the_same() -> None:
    for every, count in ((3, 30), (10, 9)):
        rows = [{"question": f"{LONG} {n}?", "answer": f"{LONG} {n}" if n % every == 0 else ""} for n in range(90)]
        found = guess(rows)
        assert found is not None
        assert (found.mapping.parts, found.fits) == ({"prompt": "question", "answer": "answer"}, count)


def test_texts_of_which_some_have_a_summary_are_texts() -> None:
    rows = [{"text": f"{LONG} {n} " * 30, "title": f"{LONG} {n}", "summary": f"{LONG} {n}" if n % 3 else ""}
            for n in range(90)]  # fmt: skip
    found = guess(rows)
    assert found is not None
    assert found.mapping == Mapping("text", {"text": "text"})


def test_texts_of_which_some_say_more_are_all_read() -> None:
    more = {"title": f"{LONG} 1", "category": "a", "summary": LONG, "source": "b", "lang": "en", "note": "c"}
    found = guess_of_mixed([{"text": f"{LONG} {n}"} | (more if n % 5 < 2 else {}) for n in range(100)])
    assert found is not None
    assert (found.mapping, found.fits) == (Mapping("text", {"text": "text"}), 100)


@pytest.mark.parametrize(
    "row",
    [
        {"id": "{n}", "url": "https://a.b/{n}", "title": "Title {n}", "text": f"{LONG} {{n}}"},
        {"id": "{n}", "author": "Anna the {n}th", "text": f"{LONG} {{n}}"},
        {"date": "2026-01-01", "headline": "Big thing {n} happens", "body": f"{LONG} {{n}}"},
        {"from": "a{n}@b.c", "to": "d@e.f", "subject": "About thing {n}", "body": f"{LONG} {{n}}"},
    ],
)
def test_what_only_stands_above_a_text_does_not_ask_for_it(row: dict[str, str]) -> None:
    found = guess([{name: value.format(n=n) for name, value in row.items()} for n in range(40)])
    assert found is not None
    assert found.mapping == Mapping("text", {"text": list(row)[-1]})


def test_a_text_beside_long_remarks_is_read() -> None:
    found = guess([{"text": f"{LONG} {n}", "meta": {"page": "x" * 900, "year": "2020"}} for n in range(30)])
    assert found is not None
    assert found.mapping == Mapping("text", {"text": "text"})


def test_a_text_beside_long_lists_of_numbers_is_read() -> None:
    for beside in ([0.123456789] * 384, [{"start": n, "end": n + 3} for n in range(60)]):
        found = guess([{"id": n, "content": f"{LONG} {n}", "beside": beside} for n in range(30)])
        assert found is not None
        assert (found.mapping, found.fits) == (Mapping("text", {"text": "content"}), 30)


def test_comments_below_a_post_are_no_conversation() -> None:
    said = [{"author": f"anna{n}", "text": LONG} for n in range(3)]
    found = guess([{"title": f"Post {n}", "body": f"{LONG} {n} " * 2, "comments": said} for n in range(30)])
    assert found is not None
    assert (found.mapping.parts, found.fits) == ({"prompt": "title", "answer": "body"}, 30)


@pytest.mark.parametrize("name", ["weight", "id", "token_count"])
def test_numbers_that_say_nothing_of_a_text_are_not_told_from_it(name: str) -> None:
    found = guess([{"text": f"{LONG} {n}", name: n * 37 % 50} for n in range(40)])
    assert found is not None
    assert found.mapping == Mapping("text", {"text": "text"})


def test_prompts_as_turns_may_have_a_plain_answer() -> None:
    for name in ("prompt", "messages"):
        found = guess([{name: CHAT[:1], "response": f"r {n}"} for n in range(9)])
        assert found is not None
        assert (found.mapping.parts, found.fits) == ({"prompt": name, "answer": "response"}, 9)
    found = guess([{"messages": CHAT, "response": f"r {n}"} for n in range(9)])
    assert found is not None
    assert found.mapping == Mapping("chat", {"messages": "messages"})


def test_answers_that_are_json_are_no_conversations() -> None:
    answer = json.dumps([{"author": "Anna", "text": "said"}])
    found = guess([{"prompt": f"List them {n}", "completion": answer} for n in range(9)])
    assert found is not None
    assert (found.mapping.shape, found.fits) == ("pair", 9)


@pytest.mark.parametrize("name", ["weight", "page", "verified", "country", "subset", "page_count"])
def test_what_says_how_much_or_where_of_a_text_is_no_label(name: str) -> None:
    found = guess([{"id": str(n), "text": f"{LONG} {n}", name: str(1 + n % 4)} for n in range(40)])
    assert found is not None
    assert found.mapping == Mapping("text", {"text": "text"})


def test_conversations_that_stand_as_json_in_a_cell_are_read() -> None:
    chat = Mapping("chat", {"messages": "m"})
    assert texts(read(chat, {"m": f" {json.dumps(CHAT)} "})) == [("user", "q"), ("assistant", "a")]
    assert read(chat, {"m": "[not json]"}) == LeftOut(7, "row.bad_messages", "str")


def node(parent: str | None, children: list[str], role: str = "", *parts: Any, **more: Any) -> dict[str, Any]:
    """A message of ChatGPT's export."""
    said = {"author": {"role": role}, "content": {"content_type": "text", "parts": list(parts)}, "metadata": more}
    return {"id": "x", "parent": parent, "children": children, "message": said if role else None}


def test_conversations_of_chatgpt_are_read_the_last_way_through_them() -> None:
    tree = {
        "a": node(None, ["b"]), "b": node("a", ["c"], "system", ""), "c": node("b", ["d", "e"], "user", "q"),
        "d": node("c", [], "assistant", "first try"), "e": node("c", ["f"], "assistant", "a"),
        "f": node("e", ["g"], "user", "notes", is_visually_hidden_from_conversation=True),
        "g": node("f", ["h"], "user", "more"), "h": node("g", [], "assistant", "b"),
    }  # fmt: skip
    rows = [{"title": f"{LONG} {n}", "create_time": 1.5, "mapping": tree, "id": str(n)} for n in range(9)]
    found = guess(rows)
    assert found is not None
    assert (found.mapping, found.fits) == (Mapping("chat", {"messages": "mapping"}), 9)
    assert texts(read(found.mapping, rows[0])) == [
        ("user", "q"),
        ("assistant", "a"),
        ("user", "more"),
        ("assistant", "b"),
    ]
    assert columns_of(rows) == ("title", "create_time", "mapping", "id")
    pictures = tree | {"c": node("b", ["e"], "user", {"content_type": "image_asset_pointer"}, "what is it?")}
    assert read(found.mapping, {"mapping": pictures}).code == "row.not_text"  # type: ignore[union-attr]
    turning = {"a": node("b", ["b"], "user", "q"), "b": node("a", ["a"], "assistant", "a")}
    assert read(found.mapping, {"mapping": turning}).code == "row.bad_messages"  # type: ignore[union-attr]


def test_a_category_beside_question_and_answer_is_a_remark() -> None:
    rows = [{"instruction": f"{LONG} {n}", "context": "", "response": f"{LONG} {n}", "category": "ab"[n % 2]}
            for n in range(30)]  # fmt: skip
    found = guess(rows)
    assert found is not None
    assert found.mapping.shape == "pair"
    told = guess([{"question": row["instruction"], "answer": row["category"]} for row in rows])
    assert told is not None
    assert told.mapping.parts.get("answer", "answer") == "answer"


def test_of_many_columns_that_could_be_asked_the_best_is_taken() -> None:
    rows = [{"title": f"{LONG} {n}", "user": f"Frau {n}", "source": f"{LONG} {n}", "context": f"{LONG} {n}",
             "question": f"{LONG} {n}?", "answer": f"{LONG} {n}"} for n in range(30)]  # fmt: skip
    found = guess(rows)
    assert found is not None
    assert found.mapping.parts == {"prompt": "question", "answer": "answer", "input": "context"}


def test_who_asked_is_not_what_was_asked() -> None:
    found = guess([{"user": f"Ann {n}", "comment": f"{LONG} {n}", "reply": f"{LONG} {n}"} for n in range(30)])
    assert found is not None
    assert found.mapping.parts == {"prompt": "comment", "answer": "reply"}
    found = guess([{"user": f"Hi {n}", "assistant": f"{LONG} {n}"} for n in range(30)])
    assert found is not None
    assert found.mapping.parts == {"prompt": "user", "answer": "assistant"}


def test_rated_answers_keep_their_instruction() -> None:
    found = guess(
        [{"system": "Be kind", "prompt": f"p{n}", "completion": f"c{n}", "label": n % 2 == 0} for n in range(9)]
    )
    assert found is not None
    assert found.mapping.parts["system"] == "system"


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
        ([CHAT[0], {"role": "assistant", "content": "bad", "weight": 0}], "row.weight"),
    ],
)
def test_conversations_that_cannot_be_used_say_why(turns: Any, code: str) -> None:
    made = read(Mapping("chat", {"messages": "m"}), {"m": turns})
    assert isinstance(made, LeftOut)
    assert (made.line, made.code) == (7, code)


def test_conversations_end_with_the_last_answer_that_is_to_be_learned() -> None:
    chat = Mapping("chat", {"messages": "m"})
    weak = {"role": "assistant", "content": "bad", "weight": 0}
    strong = {"role": "assistant", "content": "a", "weight": 1}
    before = [("user", "q"), ("assistant", "bad"), ("user", "q"), ("assistant", "a")]
    assert texts(read(chat, {"m": [CHAT[0], weak, CHAT[0], strong]})) == before
    assert texts(read(chat, {"m": [CHAT[0], strong, CHAT[0], weak]})) == [("user", "q"), ("assistant", "a")]


def test_parts_of_text_are_joined_and_further_roles_can_be_named() -> None:
    parts = [{"type": "text", "text": "one"}, {"type": "text", "text": "two"}]
    made = read(
        Mapping("chat", {"messages": "m"}, {"Kunde": "user"}), {"m": [{"role": "kunde", "content": parts}, CHAT[1]]}
    )
    assert texts(made) == [("user", "one\ntwo"), ("assistant", "a")]


def test_answers_judged_as_whole_conversations_keep_what_was_asked() -> None:
    mapping = Mapping("preference", {"chosen": "c", "rejected": "r"})
    made = read(mapping, {"c": SAID + "etter", "r": SAID})
    assert texts(made) == [("user", "q"), ("assistant", "a"), ("user", "more"), ("assistant", "better")]
    assert isinstance(made, Converted) and made.rejected == "b"
    assert read(mapping, {"c": "only an answer", "r": "another"}) == LeftOut(7, "row.role_order", "assistant")
    told = Mapping("preference", {"chosen": "c", "rejected": "r", "system": "s"})
    assert texts(read(told, {"c": CHAT, "r": CHAT, "s": "kind"})) == [
        ("system", "kind"),
        ("user", "q"),
        ("assistant", "a"),
    ]
    assert read(mapping, {"c": [*CHAT, CHAT[0]], "r": CHAT}) == LeftOut(7, "row.no_answer", "user")


def test_a_row_without_the_column_says_so() -> None:
    pair = Mapping("pair", {"prompt": "q", "answer": "meta.a"})
    assert read(pair, {"q": "x", "meta": {"b": "y"}}) == LeftOut(7, "row.no_column", "meta.a")
    assert read(pair, {"q": "x", "meta": {"a": None}}) == LeftOut(7, "row.empty_text")
    assert read(Mapping("chat", {"messages": "messages"}), {"q": "x"}) == LeftOut(7, "row.no_column", "messages")


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
