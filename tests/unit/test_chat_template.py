"""Our rendering of chat templates is that of transformers, and hostile templates are refused."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import msgspec
import pytest

from desktop.core.chat_text import PLAIN_TEMPLATE, labelled_spans, prompt_and_expected, windows
from desktop.core.dataset import Example, Message
from desktop.core.problems import ProblemError
from desktop.core.special_tokens import special_tokens
from desktop.data.chat_template import ChatTemplate
from desktop.data.joined import Joined
from tests.fixtures.chat_templates import DEEPSEEK, GEMMA_4, HOSTILE, TEMPLATES

CONTENTS = (
    ("Be brief.", "Hello", "Good day to you."),
    (" \n spaces around\t", "", "\n\n<think>a\nb</think>\n\n answer "),
    ("größe “quotes” <b>&amp;</b> {{ x }}", "👩‍👩‍👧 é\u0301", 'say "hi"\\n'),
)
ROLES = (
    ("user",),
    ("user", "assistant"),
    ("system", "user", "assistant"),
    ("system", "user", "assistant", "user", "assistant"),
    ("user", "assistant", "user", "assistant", "user"),
)


def conversations() -> list[tuple[Message, ...]]:
    """Conversations of several shapes with plain and awkward contents."""
    return [
        tuple(Message(role, contents[n % 3]) for n, role in enumerate(roles))  # type: ignore[arg-type]
        for roles in ROLES
        for contents in CONTENTS
    ]


def model_folder(place: Path, starter: Path, **config: Any) -> Path:
    """The starter's tokenizer with another tokenizer_config.json."""
    place.mkdir(exist_ok=True)
    (place / "tokenizer.json").symlink_to(starter / "tokenizer.json")
    (place / "tokenizer_config.json").write_text(json.dumps(config), "utf-8")
    return place


def theirs(folder: Path) -> Any:
    """The tokenizer as the engine loads it; this needs no torch."""
    from transformers.tokenization_utils_tokenizers import TokenizersBackend

    return TokenizersBackend.from_pretrained(folder, local_files_only=True)


def outcome(render: Any, *arguments: Any, **options: Any) -> str | None:
    """What is rendered, or None where it is refused."""
    try:
        return str(render(*arguments, **options))
    except Exception:
        return None


def assert_equal(folder: Path) -> int:
    """Both render all conversations alike; how many they render at all."""
    tokenizer, mine, rendered = theirs(folder), ChatTemplate.of(folder), 0
    for messages in conversations():
        plain = [{"role": m.role, "content": m.content} for m in messages]
        for answer_next in (False, True):
            wanted = outcome(tokenizer.apply_chat_template, plain, tokenize=False, add_generation_prompt=answer_next)
            assert outcome(mine.render, messages, answer_next=answer_next) == wanted
            rendered += wanted is not None
    return rendered


def test_the_starter_model_is_rendered_as_by_transformers(starter_model: Path) -> None:
    assert assert_equal(starter_model) == 30


@pytest.mark.parametrize("name", TEMPLATES)
def test_templates_are_rendered_as_by_transformers(tmp_path: Path, starter_model: Path, name: str) -> None:
    config = {"bos_token": "<s>", "eos_token": {"__type": "AddedToken", "content": "</s>", "special": True}}
    folder = model_folder(tmp_path / "model", starter_model, chat_template=TEMPLATES[name], **config)
    assert assert_equal(folder) >= 18


def test_templates_are_found_where_transformers_finds_them(tmp_path: Path, starter_model: Path) -> None:
    listed = [{"name": "tool_use", "template": "T"}, {"name": "default", "template": "D{{ bos_token }}"}]
    folder = model_folder(tmp_path / "model", starter_model, chat_template=listed, bos_token="<s>")
    assert ChatTemplate.of(folder).render([Message("user", "x")]) == "D<s>"
    assert assert_equal(folder) == 30
    (folder / "chat_template.jinja").write_text("file {{ messages[0].content }}\n", "utf-8")
    assert ChatTemplate.of(folder).render([Message("user", "x")]) == "file x"
    assert assert_equal(folder) == 30
    (folder / "additional_chat_templates").mkdir()
    (folder / "additional_chat_templates" / "rag.jinja").write_text("rag", "utf-8")
    assert ChatTemplate.of(folder).render([Message("user", "x")]) == "file x"
    assert assert_equal(folder) == 30
    (folder / "chat_template.jinja").unlink()
    assert outcome(theirs(folder).apply_chat_template, [{"role": "user", "content": "x"}], tokenize=False) is None
    with pytest.raises(ProblemError) as caught:
        ChatTemplate.of(folder)
    assert caught.value.problems[0].code == "template.fault" and "rag" in caught.value.problems[0].values["cause"]


def test_a_model_without_template_gets_the_plain_one(tmp_path: Path, starter_model: Path) -> None:
    folder = model_folder(tmp_path / "model", starter_model, eos_token="<|im_end|>")
    template = ChatTemplate.of(folder)
    assert not template.own and template.source == PLAIN_TEMPLATE
    text, spans = labelled_spans(template.render, (Message("user", "a"), Message("assistant", "b")))
    assert text == "User: a\nAssistant: b<|im_end|>\n"
    assert [text[start:end] for start, end in spans] == [" b<|im_end|>"]
    tokenizer = theirs(folder)
    tokenizer.chat_template = PLAIN_TEMPLATE
    plain = [{"role": "user", "content": "a"}]
    assert template.render([Message("user", "a")]) == tokenizer.apply_chat_template(plain, tokenize=False)


@pytest.mark.parametrize(
    "config",
    [
        {"bos_token": None, "eos_token": "<|im_end|>", "image_token": "<image>"},
        {"eos_token": "</s>", "pad_token": "<pad>", "extra_special_tokens": {"audio_token": "<audio>"}},
        {"added_tokens_decoder": {"0": {"content": "<|endoftext|>", "special": True}}, "eos_token": "<|endoftext|>"},
        {},
    ],
)
def test_special_tokens_are_those_of_transformers(tmp_path: Path, starter_model: Path, config: dict[str, Any]) -> None:
    folder = model_folder(tmp_path / "model", starter_model, **config)
    (folder / "special_tokens_map.json").write_text('{"unk_token": {"content": "<u>", "lstrip": true}}', "utf-8")
    wanted = theirs(folder).special_tokens_map
    if "eos_token" in wanted:
        wanted.setdefault("pad_token", wanted["eos_token"])  # as the engine does
    assert special_tokens(folder) == wanted


def test_an_end_token_that_only_the_model_names_is_found(tmp_path: Path, starter_model: Path) -> None:
    folder = model_folder(tmp_path / "model", starter_model, bos_token=None)
    (folder / "config.json").write_text('{"bos_token_id": 1, "eos_token_id": 2}', "utf-8")
    assert special_tokens(folder) == {"eos_token": "<|im_end|>", "pad_token": "<|im_end|>"}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_templates_are_refused(name: str) -> None:
    with pytest.raises(ProblemError) as caught:
        ChatTemplate(HOSTILE[name], {}).render([Message("user", "x")])
    problem = caught.value.problems[0]
    assert problem.code == "template.fault" and problem.values["cause"]


def test_a_refused_template_leaves_the_next_rendering_alone() -> None:
    template = ChatTemplate("{% if messages | length > 1 %}{{ 'x' * 10**9 }}{% endif %}{{ messages[0].content }}", {})
    for _ in range(2):
        with pytest.raises(ProblemError):
            template.render([Message("user", "x"), Message("assistant", "y")])
        assert template.render([Message("user", "x")]) == "x"


def test_long_messages_are_not_taken_for_a_hostile_template() -> None:
    template = ChatTemplate(TEMPLATES["chatml"], {})
    assert len(template.render([Message("user", "x" * 3_000_000)])) > 3_000_000


def test_damaged_files_are_named(tmp_path: Path, starter_model: Path) -> None:
    folder = model_folder(tmp_path / "model", starter_model)
    (folder / "tokenizer_config.json").write_bytes(b"{")
    with pytest.raises(ProblemError) as caught:
        ChatTemplate.of(folder)
    assert caught.value.problems[0].code == "model.tokenizer_damaged"
    (folder / "tokenizer_config.json").write_bytes(b"{}")
    (folder / "chat_template.jinja").write_bytes(b"\xff\xfe")
    with pytest.raises(ProblemError) as caught:
        ChatTemplate.of(folder)
    assert caught.value.problems[0].code == "template.fault"


@pytest.mark.parametrize("tokens", [0, 1, 2, 5, 9, 10, 11, 28, 100])
def test_every_token_of_a_passage_but_the_first_is_predicted_once(tokens: int) -> None:
    found = list(windows(tokens, 10))
    predicted = [place for start, end in found for place in range(start + 1, end)]
    assert predicted == list(range(1, tokens))
    assert all(end - start <= 10 for start, end in found)
    assert tokens < 2 or all(end - start >= 2 for start, end in found)


@pytest.mark.parametrize("text", ["once upon a time there was", "x", "", "ab", "oneword", " a", "word " * 2000])
def test_half_of_a_passage_is_shown_and_half_expected(text: str) -> None:
    prompt, expected = prompt_and_expected(Example((Message("text", text),)))
    assert prompt + expected == text[:2000]
    assert len(prompt) <= 1000
    assert prompt if len(text) > 1 else not prompt


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        ("yes", "yes"),
        ("<think>\nIs it?\n</think>\n\nyes", "yes"),
        ("\n\n<think>a\nb</think>\n\n answer ", "answer "),
        ("<think> without end", "<think> without end"),
        ("Write <think>a</think> first", "Write <think>a</think> first"),
    ],
)
def test_thinking_is_no_part_of_what_is_expected(answer: str, expected: str) -> None:
    assert prompt_and_expected(Example((Message("user", "?"), Message("assistant", answer)))) == ("?", expected)
    passage = Example((Message("text", f"{answer} {answer}"),))
    assert "".join(prompt_and_expected(passage)) == f"{answer} {answer}"


def test_a_conversation_is_shown_with_what_was_said_before() -> None:
    said = [("system", "Be brief."), ("user", "Is it broken?"), ("assistant", "No."), ("user", "Sure?")]
    example = Example(tuple(Message(*turn) for turn in (*said, ("assistant", "Yes."))))  # type: ignore[arg-type]
    assert prompt_and_expected(example) == ("– Is it broken?\n– No.\n– Sure?", "Yes.")


THINKS_FIRST = DEEPSEEK.replace("'<｜Assistant｜>' }}{%- endif %}", "'<｜Assistant｜><think>\\n' }}{%- endif %}")
"""R1 distilled: asked to think, but answers are learned without."""
EMPTY_THINKING = THINKS_FIRST.replace(
    "'<｜Assistant｜>' + content", "'<｜Assistant｜><think>\\n\\n</think>\\n\\n' + content"
)
"""Asked to think, and answers are learned with thinking of nothing."""


PHI_4_MINI = """{% for message in messages %}{{ '<|' + message['role'] + '|>' + message['content'] + '<|end|>\\n' }}{%
 endfor %}{% if add_generation_prompt %}{{ '<|assistant|>' }}{% else %}{{ eos_token }}{% endif %}"""
GPT_OSS = """{% for message in messages %}{% if message['role'] == 'assistant' %}{{
 '<|start|>assistant<|channel|>final<|message|>' + message['content'] + ('<|return|>' if loop.last else '<|end|>') }}{%
 else %}{{ '<|start|>' + message['role'] + '<|message|>' + message['content'] + '<|end|>' }}{% endif %}{% endfor %}{%
 if add_generation_prompt %}{{ '<|start|>assistant' }}{% endif %}"""


@pytest.mark.parametrize(
    ("template", "expected"),
    [
        (PHI_4_MINI, ["a | b |<|end|>", "no<|end|>\n<|endoftext|>"]),
        (GPT_OSS, ["<|channel|>final<|message|>a | b |", "<|channel|>final<|message|>no<|return|>"]),
    ],
)
def test_earlier_answers_are_learned_where_only_their_end_is_another(template: str, expected: list[str]) -> None:
    """Of such conversations only the last answer was learned."""
    render = ChatTemplate(template, {"eos_token": "<|endoftext|>"}).render
    turns = [
        Message("user", "Hi"),
        Message("assistant", "a | b |"),
        Message("user", "More"),
        Message("assistant", "no"),
    ]
    text, spans = labelled_spans(render, turns)
    assert [text[a:b] for a, b in spans] == expected


@pytest.mark.parametrize("begins", ["", "system"])
def test_an_empty_thought_that_is_asked_with_is_learned_before_the_last_answer(begins: str) -> None:
    """Gemma 4 asks with an empty thought and writes answers without one: no answer was found in what it wrote."""
    template = ChatTemplate(GEMMA_4, {"bos_token": "<bos>"})
    turns = [Message("user", "Hi"), Message("assistant", "yes"), Message("user", "More"), Message("assistant", "no")]
    messages = [Message("system", "Be brief."), *turns] if begins else turns
    text, spans = labelled_spans(template.render, messages)
    assert [text[a:b] for a, b in spans] == ["yes<turn|>", "no<turn|>"]
    assert text[: spans[1][0]] == template.render(messages[:-1], answer_next=True)
    assert text.count("<|channel>") == 1 and text.endswith("<channel|>no<turn|>\n")
    joined, roles = Joined(template), [message.role for message in messages]
    for n in range(300):
        talk = [msgspec.structs.replace(message, content=f"{message.content} {n}") for message in messages]
        wanted, _ = labelled_spans(template.render, talk)
        assert joined.text(roles, [message.content for message in talk]) == wanted


@pytest.mark.parametrize(("template", "thought"), [(THINKS_FIRST, ""), (EMPTY_THINKING, "<think>\n\n</think>\n\n")])
def test_a_prompt_that_opens_thinking_leaves_that_to_the_answer(template: str, thought: str) -> None:
    assert "<think>" in template
    render = ChatTemplate(template, {"bos_token": "<s>"}).render
    turns = [Message("user", "Hi"), Message("assistant", "yes")]
    text, spans = labelled_spans(render, [*turns, Message("user", "More"), Message("assistant", "no")])
    assert [text[a:b] for a, b in spans] == [f"{thought}{answer}<｜end▁of▁sentence｜>" for answer in ("yes", "no")]
    assert text[: spans[0][0]] == "<s><｜User｜>Hi<｜Assistant｜>"
