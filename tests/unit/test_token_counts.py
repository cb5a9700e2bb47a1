"""Token counts and what the model sees are those of the engine; joining strings gives what the template gives."""

from __future__ import annotations

import json
import random
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from desktop.core.dataset import Example, Message
from desktop.core.datasets import Cut, ShapeTokens
from desktop.core.problems import ProblemError
from desktop.data.chat_template import ChatTemplate
from desktop.data.joined import Joined
from desktop.data.model_tokens import ModelTokens
from desktop.data.seen import what_the_model_sees
from desktop.data.store import PartRows, RowStore
from desktop.data.token_numbers import REFUSED, truncated
from desktop.data.tokens import Counter, count_store, longer_than, read_lengths
from desktop.engine.template import TokenisedExample, ensure_template, learned
from tests.fixtures.chat_templates import CHANGING, GEMMA, JOINED, LOOKING, PARTLY, TEMPLATES

from .test_chat_template import model_folder, theirs

NAMES = {"bos_token": "<s>", "eos_token": "</s>"}
WORDS = (
    "alpha",
    "  ",
    "größe",
    "👩‍👩‍👧",
    "\n\n",
    "</think>",
    "<think>",
    "é\u0301",
    "123456",
    "<|im_end|>",
    "a\tb",
    "東京",
)


def words(seed: random.Random, most: int = 30) -> str:
    """Some text, now and then with what templates look for."""
    return " ".join(seed.choices(WORDS, k=seed.randrange(most)))


def conversation(seed: random.Random) -> Example:
    """A conversation of one to three questions, with or without system text; half of them without what templates look
    for, and without blank texts."""
    plain = seed.random() < 0.5

    def text() -> str:
        made = words(seed)
        return made.replace("think>", "so") + "." if plain else made

    turns = [Message("system", text())] if seed.random() < 0.5 else []
    for _ in range(seed.randrange(1, 4)):
        turns += [Message("user", text()), Message("assistant", text())]
    return Example(tuple(turns))


def examples(count: int = 400) -> list[Example]:
    """Conversations and passages."""
    seed = random.Random(7)
    return [Example((Message("text", words(seed, 90)),)) if n % 5 == 4 else conversation(seed) for n in range(count)]


def engine_rows(tokenizer: Any, example: Example, longest: int = 1_000_000) -> list[TokenisedExample]:
    """What the engine trains on."""
    return list(learned(tokenizer, example, longest))


# -- joining -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", TEMPLATES)
def test_joining_gives_what_the_template_gives(name: str) -> None:
    template = ChatTemplate(TEMPLATES[name], NAMES)
    joined, seed = Joined(template), random.Random(1)
    for _ in range(1500):
        messages = conversation(seed).messages
        roles, contents = [m.role for m in messages], [m.content for m in messages]
        assert outcome(joined.text, roles, contents) == outcome(template.render, messages)
    assert not joined.mistaken


def outcome(render: Any, *arguments: Any) -> str:
    """What is rendered, or what the template says against it."""
    try:
        return str(render(*arguments))
    except ProblemError as error:
        return str(error.problems[0].values["cause"])


SHORT = ("user", "assistant")
LONG = ("system", *SHORT, *SHORT)


@pytest.mark.parametrize("name", JOINED)
def test_templates_of_fixed_texts_are_joined(name: str) -> None:
    plan = Joined(ChatTemplate(TEMPLATES[name], NAMES)).plan(SHORT)
    assert plan and not plan.looks_for and not plan.not_blank


@pytest.mark.parametrize("name", LOOKING)
def test_what_templates_look_for_is_found(name: str) -> None:
    plan = Joined(ChatTemplate(TEMPLATES[name], NAMES)).plan(LONG)
    assert plan and plan.looks_for == ["</think>"] and not plan.not_blank
    assert plan.holds(["a"] * 5) and not plan.holds(["a", "a", "b</think>c", "a", "a"])


@pytest.mark.parametrize("name", PARTLY)
def test_some_are_not_joined_where_a_text_is_blank(name: str) -> None:
    plan = Joined(ChatTemplate(TEMPLATES[name], NAMES)).plan(LONG)
    assert plan and plan.not_blank and not plan.looks_for
    assert plan.holds(["a"] * 5) and not plan.holds([" \n", "a", "a", "a", "a"])


@pytest.mark.parametrize("name", CHANGING)
def test_templates_that_change_contents_are_not_joined(name: str) -> None:
    assert not Joined(ChatTemplate(TEMPLATES[name], NAMES)).plan(LONG)


def test_line_ends_alone_may_be_stripped() -> None:
    source = "{% for m in messages %}<{{ m.role }}>{{ m.content.strip('\\n').rstrip() }}{% endfor %}"
    plan = Joined(ChatTemplate(source, NAMES)).plan(SHORT)
    assert plan and plan.join(["\n a \n", "\nb"]) == "<user> a<assistant>b"


def test_a_real_row_that_shows_joining_to_be_wrong_puts_an_end_to_it(tmp_path: Path, starter_model: Path) -> None:
    sly = "{% for m in messages %}{{ m.content.replace('al' + 'pha', 'a') }}|{% endfor %}"
    folder = model_folder(tmp_path / "model", starter_model, chat_template=sly, eos_token="<|im_end|>")
    counter = Counter(folder)
    plain = [Example((Message("user", "beta"), Message("assistant", "beta")))] * 150
    other = [Example((Message("user", "alpha " * n), Message("assistant", "alpha"))) for n in range(300)]
    found = counter.count([*plain, *other])
    assert counter.joined.mistaken == 1
    tokenizer = theirs(folder)
    wanted = [len(tokenizer(counter.model.template.render(e.messages))["input_ids"]) for e in [*plain, *other]]
    assert found.tolist() == wanted


# -- counting ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["starter", "plain", "llama-3", "qwen-3"])
def test_counts_are_those_of_the_engine(tmp_path: Path, starter_model: Path, name: str) -> None:
    folder = starter_model
    if name != "starter":
        template = {} if name == "plain" else {"chat_template": TEMPLATES[name]}
        folder = model_folder(tmp_path / "model", starter_model, **NAMES, **template)
    tokenizer, chosen = theirs(folder), examples()
    ensure_template(tokenizer)
    wanted = []
    for example in chosen:
        try:
            wanted.append(sum(len(row.ids) for row in engine_rows(tokenizer, example)))
        except ProblemError:  # an answer that is all reasoning may be hidden; it still has a length
            plain = [{"role": m.role, "content": m.content} for m in example.messages]
            text = tokenizer.apply_chat_template(plain, tokenize=False)
            wanted.append(len(tokenizer(text, add_special_tokens=False)["input_ids"]))
    assert Counter(folder).count(chosen).tolist() == wanted


def test_conversations_that_the_template_does_not_accept_have_no_length(tmp_path: Path, starter_model: Path) -> None:
    counter = Counter(model_folder(tmp_path / "model", starter_model, chat_template=GEMMA, **NAMES))
    good = Example((Message("user", "a"), Message("assistant", "b")))
    bad = Example((Message("system", "s"), *good.messages))
    found = counter.count([good, bad, good])
    assert found[0] == found[2] > 0 and found[1] == REFUSED
    assert counter.refusal == "System role not supported"
    assert len(counter.count([])) == 0


def test_what_is_cut_is_added_up() -> None:
    assert truncated(np.array([5, 10, 11, 30, REFUSED]), 10) == Cut(2, 21)
    assert truncated(np.array([], np.int32), 10) == Cut(0, 0)


# -- a whole store -----------------------------------------------------------------------------------------------------


def filled(folder: Path, rows: list[Example], per_part: int = 3000) -> RowStore:
    """A store of these rows."""
    (folder / "rows").mkdir(parents=True)
    for number, start in enumerate(range(0, len(rows), per_part)):
        part = PartRows()
        for place, example in enumerate(rows[start : start + per_part], start=1):
            part.roles += [m.role for m in example.messages]
            part.contents += [m.content for m in example.messages]
            part.ends.append(len(part.roles))
            part.rejected.append(example.rejected or None)
            part.good.append(example.good)
            part.sources.append(0)
            part.places.append(place)
            part.hashes.append(place)
            part.characters.append(1)
        part.write(folder / "rows", number)
    return RowStore(folder)


def test_a_store_is_counted_row_by_row(tmp_path: Path, starter_model: Path) -> None:
    seed = random.Random(3)
    rows = [*examples(5000), Example(conversation(seed).messages, rejected="worse")]
    rows += [
        Example(conversation(seed).messages, good=False),
        Example((Message("user", "w " * 9000), *rows[0].messages[-1:])),
    ]
    store, told = filled(tmp_path / "data", rows), list[int]()
    target = tmp_path / "data" / "tokens" / "abc.i32"
    numbers = count_store(store, starter_model, target, told.append)
    wanted = Counter(starter_model).count(rows)
    lengths = read_lengths(target)
    assert lengths.tolist() == wanted.tolist()
    assert target.stat().st_size == 4 * len(rows)
    assert told[-1] == len(rows) and told == sorted(told)
    assert (numbers.rows, numbers.refused, numbers.total) == (5003, 0, int(wanted.sum()))
    assert numbers.mean == pytest.approx(wanted.mean())
    ordered = sorted(wanted.tolist())
    assert (numbers.p50, numbers.p95, numbers.longest) == (ordered[2501], ordered[4752], ordered[-1])
    passages = np.array([row.messages[0].role == "text" for row in rows])
    assert numbers.shapes["text"] == ShapeTokens(1000, int(wanted[passages].sum()))
    assert numbers.shapes["preference"].rows == numbers.shapes["rated"].rows == 1
    assert sum(shape.rows for shape in numbers.shapes.values()) == 5003
    assert sum(shape.tokens for shape in numbers.shapes.values()) == numbers.total
    assert sum(numbers.counts) == 5003 and len(numbers.edges) == len(numbers.counts) + 1 <= 45
    assert numbers.edges[0] <= ordered[0] and ordered[-1] < numbers.edges[-1]
    for length in (0, 1, 50, 100, 333, 4096, 8192, 9000, 1_000_000):
        assert numbers.cut_at(length) == truncated(wanted[~passages], length), length
    assert longer_than(lengths, 4096).tolist() == [5002]


def test_histograms_count_every_row_once() -> None:
    from desktop.data.token_numbers import Counted, numbers_of

    random_lengths = np.random.default_rng(0).lognormal(5, 1.5, 20_000).astype(np.int32)
    for lengths in (random_lengths, random_lengths + 5000, np.array([7], np.int32), np.array([1, 100_000], np.int32)):
        numbers = numbers_of(Counted(lengths, np.zeros(len(lengths), np.int8)), "", plain=False)
        for low, high, count in zip(numbers.edges[:-1], numbers.edges[1:], numbers.counts, strict=True):
            assert count == ((low <= lengths) & (lengths < high)).sum()
        assert sum(numbers.counts) == len(lengths)
        assert len(numbers.counts) <= 45
        assert numbers.cut_at(16_384) == truncated(lengths, 16_384)
        assert len(numbers.lengths) < 10_000


def test_a_store_without_rows_has_no_figures(tmp_path: Path, starter_model: Path) -> None:
    store = filled(tmp_path / "data", [])
    numbers = count_store(store, starter_model, tmp_path / "data" / "tokens" / "x.i32", print)
    assert (numbers.rows, numbers.total, numbers.p50, numbers.edges) == (0, 0, 0, ())
    assert numbers.cut_at(100) == Cut(0, 0)


def test_a_template_that_accepts_no_row_is_a_problem(tmp_path: Path, starter_model: Path) -> None:
    folder = model_folder(tmp_path / "model", starter_model, chat_template="{{ raise_exception('No.') }}", **NAMES)
    store = filled(tmp_path / "data", [Example((Message("user", "a"), Message("assistant", "b")))])
    with pytest.raises(ProblemError) as caught:
        count_store(store, folder, tmp_path / "data" / "tokens" / "x.i32", print)
    assert caught.value.problems[0].values == {"cause": "No."}


# -- what the model sees -----------------------------------------------------------------------------------------------


def test_what_is_seen_is_what_the_engine_trains_on(starter_model: Path) -> None:
    tokenizer, model = theirs(starter_model), ModelTokens(starter_model)
    long = Example((Message("user", "word " * 3000), Message("assistant", words(random.Random(2), 2000))))
    for example in [*examples(120), long]:
        seen = what_the_model_sees(example, model, 64)
        rows = engine_rows(tokenizer, example)
        whole = rows[0]
        assert [token.id for token in seen.tokens] == list(whole.ids)
        assert [token.learned for token in seen.tokens] == list(whole.labelled)
        cut = engine_rows(tokenizer, example, 64)
        assert seen.windows == len(cut)
        assert seen.cut == cut[0].cut
        assert seen.learned == sum(sum(row.labelled[1:]) for row in cut)
        kept = [token.id for token in seen.tokens if not token.cut]
        assert example.messages[0].role == "text" or kept == list(cut[0].ids)
        assert "".join(token.text for token in seen.tokens) == tokenizer.decode(whole.ids)


def test_end_marks_special_tokens_and_split_characters_are_told(starter_model: Path) -> None:
    messages = (
        Message("user", "Hi\n\n"),
        Message("assistant", "🦙 ok"),
        Message("user", "x"),
        Message("assistant", "y"),
    )
    seen = what_the_model_sees(Example(messages), starter_model, 4096)
    ends = [token for token in seen.tokens if token.ends_turn]
    assert [token.text for token in ends] == ["<|im_end|>", "<|im_end|>"]
    assert all(token.learned and token.special for token in ends)
    assert sum(token.special for token in seen.tokens) == 10  # the default system text has a turn as well
    llama = next(n for n, token in enumerate(seen.tokens) if "🦙" in token.text)
    assert seen.tokens[llama + 1].continues and not seen.tokens[llama + 1].text
    assert seen.tokens[llama + 1].shown == "‥"
    assert any(token.shown == "↵\n↵\n" for token in seen.tokens)
    assert not seen.plain_template and seen.windows == 1 and seen.cut == 0 and seen.total == len(seen.tokens)


def test_a_model_without_template_is_seen_with_the_plain_one(tmp_path: Path, starter_model: Path) -> None:
    folder = model_folder(tmp_path / "model", starter_model, eos_token="<|im_end|>")
    seen = what_the_model_sees(Example((Message("user", "a"), Message("assistant", "b"))), folder, 100)
    assert seen.plain_template
    assert "".join(token.text for token in seen.tokens) == "User: a\nAssistant: b<|im_end|>\n"
    assert [token.text for token in seen.tokens if token.learned] == [" b", "<|im_end|>"]


def test_passages_stand_between_beginning_and_end(tmp_path: Path, starter_model: Path) -> None:
    from tokenizers import Tokenizer
    from tokenizers.processors import TemplateProcessing

    folder = model_folder(tmp_path / "model", starter_model, bos_token="<|im_start|>", eos_token="<|im_end|>")
    made = Tokenizer.from_file(str(folder / "tokenizer.json"))
    made.post_processor = TemplateProcessing(single="<|im_start|> $A", special_tokens=[("<|im_start|>", 1)])
    (folder / "tokenizer.json").unlink()
    made.save(str(folder / "tokenizer.json"))
    passage = Example((Message("text", "Once upon a time."),))
    seen = what_the_model_sees(passage, folder, 4)
    assert (seen.tokens[0].text, seen.tokens[-1].text) == ("<|im_start|>", "<|im_end|>")
    assert all(token.learned for token in seen.tokens) and not any(token.cut for token in seen.tokens)
    assert [token.ends_turn for token in seen.tokens] == [False] * (seen.total - 1) + [True]
    assert [token.id for token in seen.tokens] == list(engine_rows(theirs(folder), passage)[0].ids)
    assert seen.learned == seen.total - 1
    assert Counter(folder).count([passage]).tolist() == [seen.total]


PANICKING: tuple[dict[str, Any], ...] = (
    {"normalizer": {"type": "Precompiled", "precompiled_charsmap": "AAAA"}},
    {
        "post_processor": {
            "type": "TemplateProcessing", "single": [{"SpecialToken": {"id": "[X]", "type_id": 0}}], "pair": [],
            "special_tokens": {},
        },
    },
    {"normalizer": {"type": "Replace", "pattern": {"Regex": ""}, "content": "aa"}},
)  # fmt: skip
"""What the library's own code gives up over: with the first it cannot be read, with the others the first text fails."""


@pytest.mark.parametrize("number", range(len(PANICKING)))
def test_a_tokenizer_that_its_library_gives_up_over_is_said_to_be_damaged(
    tmp_path: Path, starter_model: Path, number: int
) -> None:
    folder = model_folder(tmp_path / "model", starter_model)
    whole = json.loads((folder / "tokenizer.json").read_text("utf-8"))
    (folder / "tokenizer.json").unlink()
    (folder / "tokenizer.json").write_text(json.dumps(whole | PANICKING[number]), "utf-8")
    with pytest.raises(ProblemError) as caught:
        ModelTokens(folder)
    assert caught.value.problems[0].code == "model.tokenizer_damaged"
