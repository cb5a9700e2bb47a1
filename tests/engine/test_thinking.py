"""Models whose template has room for thinking: what is asked is what is learned, and thinking is no part of answers."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from desktop.core.dataset import Example, Message, iter_parquet
from desktop.core.events import Noticed, read_events
from desktop.core.scorecard import read_scorecard
from desktop.engine import parts
from desktop.engine.answering import prompt_of
from desktop.engine.generate import _written
from desktop.engine.likelihood import answer_tokens
from desktop.engine.template import asked_and_whole, prompt_tokens, tokenise
from tests.fixtures.chat_templates import DEEPSEEK, GEMMA_4, QWEN_3

from .conftest import MakeRun

pytestmark = pytest.mark.training
WORDS = r"[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}| ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+"
EMPTY = "<think>\n\n</think>\n\n"
ASKED = "<|im_start|>user\nHi<|im_end|>\n<|im_start|>assistant\n"


@pytest.fixture(scope="module")
def thinking_model(tiny_model: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The tiny model with the template of Qwen3, and its way of keeping line breaks together."""
    return tiny_with(QWEN_3, tiny_model, tmp_path_factory.mktemp("thinking") / "tiny")


def tiny_with(template: str, tiny_model: Path, folder: Path) -> Path:
    """The tiny model with another template, cut into words as Qwen3 cuts them."""
    shutil.copytree(tiny_model, folder)
    (folder / "chat_template.jinja").write_text(template, "utf-8")
    stated = json.loads((folder / "tokenizer.json").read_text("utf-8"))
    stated["pre_tokenizer"] = {
        "type": "Sequence",
        "pretokenizers": [
            {"type": "Split", "pattern": {"Regex": WORDS}, "behavior": "Isolated", "invert": False},
            {"type": "ByteLevel", "add_prefix_space": False, "trim_offsets": False, "use_regex": False},
        ],
    }
    (folder / "tokenizer.json").write_text(json.dumps(stated), "utf-8")
    return folder


@pytest.fixture
def tokenizer(thinking_model: Path) -> Any:
    """Its tokenizer."""
    return parts.load_tokenizer(thinking_model)


def said(answer: str) -> Example:
    """A question with this answer."""
    return Example((Message("user", "Hi"), Message("assistant", answer)))


@pytest.mark.parametrize(
    ("answer", "asked"), [("yes", ASKED + EMPTY), ("<think>\nIs it?\n</think>\n\nyes", ASKED), ("", ASKED + EMPTY)]
)
def test_is_asked_without_thinking_where_that_is_learned(tokenizer: Any, answer: str, asked: str) -> None:
    example = said(answer)
    prompt, learned = prompt_tokens(tokenizer, example), tokenise(tokenizer, example, 1000)
    assert tokenizer.decode(prompt) == asked
    assert list(learned.ids[: len(prompt)]) == prompt
    likely = answer_tokens(tokenizer, example)
    assert likely[0] == prompt
    assert tokenizer.decode(likely[0] + likely[1]) == tokenizer.decode(learned.ids).rstrip()


@pytest.mark.parametrize("thought", ["", EMPTY])
def test_a_template_that_opens_thinking_is_asked_as_it_is_learned(tokenizer: Any, thought: str) -> None:
    tokenizer.chat_template = DEEPSEEK.replace("'<｜Assistant｜>' +", f"'<｜Assistant｜>{thought}' +").replace(
        "'<｜Assistant｜>' }}{%- endif %}", "'<｜Assistant｜><think>\n' }}{%- endif %}"
    )
    tokenizer.add_tokens(["<｜Assistant｜>", "<think>", "</think>"])
    example = said("yes")
    prompt, learned = prompt_tokens(tokenizer, example), tokenise(tokenizer, example, 1000)
    assert tokenizer.decode(prompt).endswith("<｜Assistant｜>")
    assert list(learned.ids[: len(prompt)]) == prompt
    assert learned.labelled == (False,) * len(prompt) + (True,) * (len(learned.ids) - len(prompt))


@pytest.mark.parametrize(
    ("prompt", "whole", "text"),
    [
        (ASKED, EMPTY + "yes", "yes"),
        (ASKED, "<think>\nIs it?\n</think>\nyes", "yes"),
        (ASKED, "<think>\nIs it", "<think>\nIs it"),
        (ASKED, "what </think> means", "what </think> means"),
        (ASKED + "<think>\n", "Is it?\n</think>\n\nyes", "yes"),
        (ASKED + "<think>\n", "Is it", "Is it"),
        (ASKED + EMPTY, "yes", "yes"),
    ],
)
def test_thinking_that_came_to_an_end_is_no_part_of_an_answer(
    tokenizer: Any, prompt: str, whole: str, text: str
) -> None:
    ids, end = tokenizer(whole)["input_ids"], tokenizer.eos_token_id
    found = _written(tokenizer, tokenizer(prompt)["input_ids"], [*ids, end], [end])
    assert (found.text, found.raw, found.tokens, found.ended) == (text, text, len(ids), True)


def test_right_answers_of_a_thinking_model_score(thinking_model: Path, make_run: MakeRun, train, tmp_path) -> None:
    data = tmp_path / "yes.jsonl"
    rows = [{"prompt": f"Is {n} a number?", "completion": "yes"} for n in range(60)]
    data.write_text("".join(json.dumps(row) + "\n" for row in rows), "utf-8")
    folder = make_run(
        thinking_model, str(data), steps=40, accumulation=1, micro_batch=4, learning_rate=1e-2, method="full",
        quantisation="none", evaluate_every=0, checkpoint_every=0, compare_examples=4, sample_every=0,
    )  # fmt: skip
    assert train(folder) == 0
    card = read_scorecard(folder)
    assert card is not None
    tuned = next(side for side in card.sides if side.name == "tuned")
    assert tuned.scores[0].interval.value == 1
    assert {example.answers["tuned"].text for example in card.examples} == {"yes"}


def test_answers_that_a_template_keeps_from_being_learned_are_told(
    thinking_model: Path, make_run: MakeRun, train, tmp_path: Path
) -> None:
    data = tmp_path / "talks.jsonl"
    turns = [{"role": role, "content": "yes"} for role in ("user", "assistant", "user", "assistant")]
    rows = [turns if n % 2 else turns[:2] for n in range(20)]
    data.write_text(
        "".join(
            json.dumps({"messages": [*row[:-1], row[-1] | {"content": f"no {n}"}]}) + "\n" for n, row in enumerate(rows)
        )
    )
    folder = make_run(thinking_model, str(data), steps=1, compare_examples=0, sample_every=0)
    talks = sum(len(example.messages) > 2 for example in iter_parquet(folder.train_data))
    assert train(folder) == 0
    told = [event.notice for event in read_events(folder.events)[0] if isinstance(event, Noticed)]
    assert [one.values["count"] for one in told if one.code == "notice.earlier_answers"] == [talks]


def test_an_answer_is_asked_for_behind_an_empty_thought_as_it_was_learned(tiny_model: Path) -> None:
    """Gemma 4, whose template leaves that thought out of what it writes."""
    tokenizer = parts.load_tokenizer(tiny_model)
    tokenizer.chat_template = GEMMA_4
    talk = (Message("user", "Which number?"), Message("assistant", "seven"))
    asked, whole = asked_and_whole(tokenizer, talk)
    assert asked.endswith("<|turn>model\n<|channel>thought\n<channel|>") and whole == f"{asked}seven<turn|>\n"
    learned = tokenise(tokenizer, Example(talk), 512)
    said = tokenizer.decode([one for one, mark in zip(learned.ids, learned.labelled, strict=True) if mark])
    assert said == "seven<turn|>" and not learned.unlearned
    begun = prompt_of(tokenizer, (talk[0], Message("assistant", "sev")))
    assert tokenizer.decode(begun) == f"{asked}sev"
