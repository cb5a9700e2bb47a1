"""Any text: after its fix a check finds nothing more, a second fix changes nothing, and sound text stays as it is."""

from __future__ import annotations

import re
from itertools import pairwise

import msgspec
import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from desktop.core.dataset import Example, Message
from desktop.data.doctor.answers import is_empty, is_one_word, refusal_place, stands_in
from desktop.data.doctor.block import Block
from desktop.data.doctor.fixes import FIX_OF, redact, repair, show_where
from desktop.data.doctor.labels import spelling_key
from desktop.data.doctor.languages import language_of
from desktop.data.doctor.likeness import FEWEST_GROUPS, common_groups, groups_of, sketches
from desktop.data.doctor.mojibake import is_garbled
from desktop.data.doctor.personal import KINDS, MARKS, personal_places
from desktop.data.hashing import example_hash

MANY = settings(max_examples=150, deadline=None)
PIECES = st.sampled_from(
    [
        "jane.doe@gmx.de",
        "a@b",
        "@",
        ".",
        "+49 30 901820",
        "(212) 867-5309",
        "Tel.",
        "phone: ",
        "4111 1111 1111 1111",
        "4111",
        "DE89 3704 0044 0532 0130 00",
        "GB82WEST12345698765432",
        "AKIAIOSFODNN7ABCDEFG",
        "sk-proj-" + "aB3dE6gH9j" * 3,
        "hf_",
        "password: ",
        "hunter2go",
        "passwort ist ",
        "-----BEGIN PRIVATE KEY-----",
        "-----END PRIVATE KEY-----",
        "eyJ",
        "0",
        "1",
        "12",
        "555",
        " ",
        "-",
        "\n",
        "/",
        "[phone]",
        "[card]",
        "GrÃ¶ÃŸe",
        "â€™",
        "Ã",
        "©",
        "РџСЂРё",
        "é",
        "ß",
        "你好",
        "Ñ",
        "\x85",
        "As an AI language model",
        "I'm sorry, but I can't help",
        "n/a",
        "…",
        "word",
    ]
)
TEXTS = st.lists(PIECES | st.text(max_size=8), max_size=12).map("".join)
UTF8 = st.characters(exclude_categories=["Cs"])


def whole(text: str) -> Example:
    return Example((Message("system", text), Message("user", text), Message("assistant", text)), rejected=text)


def texts_of(example: Example) -> list[str]:
    return [*(turn.content for turn in example.messages), example.rejected]


@MANY
@given(TEXTS, st.sampled_from(KINDS))
def test_nothing_is_left_after_redacting(text: str, code: str) -> None:
    after = redact(code, whole(text))
    for changed in texts_of(after):
        assert code not in {kind for _, _, kind in personal_places(changed)}
        assert not show_where(code, changed)
    assert redact(code, after) == after
    if not show_where(code, text):
        assert after == whole(text)
    else:
        assert MARKS[code] in after.answer


@MANY
@given(TEXTS)
def test_nothing_is_garbled_after_repairing(text: str) -> None:
    after = repair("text.mojibake", whole(text))
    assert not any(is_garbled(changed) for changed in texts_of(after))
    assert repair("text.mojibake", after) == after
    if not is_garbled(text):
        assert after == whole(text)


@MANY
@given(st.text(st.characters(codec="latin-1", categories=["L", "N", "Zs"]), min_size=1, max_size=40))
def test_sound_western_text_is_not_garbled(text: str) -> None:
    """Letters with accents in a word, as they are, never in a row: “Ã¶” is what garbled text looks like."""
    if not re.search(r"[^\x00-\x7f]{2}|Ã", text):
        assert not is_garbled(text)


@MANY
@given(TEXTS)
def test_places_lie_in_the_text_in_order_and_apart(text: str) -> None:
    found = personal_places(text)
    assert all(0 <= start < end <= len(text) for start, end, _ in found)
    assert all(a[1] <= b[0] for a, b in pairwise(found))
    for code in FIX_OF:
        spans = show_where(code, text)
        assert all(0 <= start < end <= len(text) for start, end in spans)
        assert all(a[1] <= b[0] for a, b in pairwise(spans))


@MANY
@given(TEXTS, TEXTS)
def test_every_check_of_an_answer_takes_any_text(answer: str, prompt: str) -> None:
    assert isinstance(is_empty(answer), bool) and isinstance(is_one_word(answer), bool)
    assert isinstance(stands_in(answer, [prompt]), bool) and isinstance(language_of(answer), str)
    assert not (is_one_word(answer) and not answer.strip())
    place = refusal_place(answer)
    assert place is None or not re.search(r"\w", answer[: place[0]])


@MANY
@given(st.dictionaries(st.text(min_size=1, max_size=6), st.text(max_size=6), max_size=3), TEXTS)
def test_any_table_of_spellings(table: dict[str, str], answer: str) -> None:
    one = Example((Message("user", "x"), Message("assistant", answer)))
    after = repair("label.spelling", one, {"table": msgspec.json.encode(table).decode()})
    assert after.answer == table.get(answer.strip(), answer)
    assert repair("label.spelling", one, {"table": "{"}) == one == repair("label.spelling", one)


@MANY
@given(st.text(max_size=20), st.sampled_from(["", " ", "\n"]), st.sampled_from(["", " ", "!"]))
@example("/", "", "!")
def test_ornaments_do_not_change_the_key_of_a_label(label: str, before: str, after: str) -> None:
    if label.strip(" .,:;!?\"'“”‘’`*_\t\r\n"):
        assert spelling_key(before + label + after) == spelling_key(label)


def block(texts: list[str]) -> Block:
    roles = ["user"] * len(texts)
    return Block(0, list(range(len(texts) + 1)), roles, texts, [""] * len(texts), [None] * len(texts))


@MANY
@given(st.lists(TEXTS | st.text(UTF8, max_size=30), min_size=1, max_size=8))
@example(["\ue0f1", "a b c", "\ue0f0\ue0f1\ue0f1"])
def test_groups_and_sketches_depend_on_the_row_alone(texts: list[str]) -> None:
    together, none = groups_of(texts), np.empty(0, np.uint64)
    assert len(together.starts) == len(texts) + 1 and together.starts[-1] == len(together.values)
    drawn = sketches(block(texts), none)
    for place, text in enumerate(texts):
        alone = groups_of([text])
        a, b = together.starts[place : place + 2]
        assert together.values[a:b].tolist() == alone.values.tolist()
        assert together.whole[place] == alone.whole[0]
        assert (sketches(block([text]), none).marks[0] == drawn.marks[place]).all()
        assert (sketches(block([text]), none).bands[0] == drawn.bands[place]).all()
    assert (np.diff(common_groups(texts).astype(np.float64)) > 0).all()


@pytest.mark.parametrize("count", [1, 2, 3, FEWEST_GROUPS, 50])
def test_as_many_groups_as_words(count: int) -> None:
    words = [f"word{number}" for number in range(count)]
    assert len(groups_of([" ".join(words)]).values) == count
    assert groups_of([" ".join(words)]).whole != groups_of([" ".join([*words[::-1], "x"])]).whole


@MANY
@given(st.lists(st.text(UTF8, max_size=5), max_size=3), st.lists(st.text(UTF8, max_size=5), max_size=3))
def test_equal_hashes_only_for_equal_rows(one: list[str], two: list[str]) -> None:
    roles = ["user", "assistant", "user"]
    same = example_hash(roles[: len(one)], one) == example_hash(roles[: len(two)], two)
    assert same is (one == two)
