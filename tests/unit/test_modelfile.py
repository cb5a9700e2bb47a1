"""Modelfiles: templates of well-known families in Go's language, evaluated and held against what Jinja makes."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

import jinja2.sandbox
import pytest

from desktop.core.dataset import Message
from desktop.core.modelfile import GoTemplate, go_template, modelfile, one_instruction, stop_words
from tests.fixtures import chat_templates

BOS, EOS = "<s>", "</s>"
FAMILIES = {
    "chatml": chat_templates.CHATML, "qwen-1": chat_templates.QWEN_1, "qwen-2": chat_templates.QWEN_2,
    "qwen-3": chat_templates.QWEN_3, "llama-2": chat_templates.LLAMA_2, "llama-3": chat_templates.LLAMA_3,
    "llama-3.1": chat_templates.LLAMA_3_1, "mistral": chat_templates.MISTRAL, "gemma": chat_templates.GEMMA,
    "phi-3": chat_templates.PHI_3, "zephyr": chat_templates.ZEPHYR, "deepseek": chat_templates.DEEPSEEK,
    "falcon": chat_templates.FALCON,
}  # fmt: skip
TALK = (
    Message("user", "How far is it to the sea?"), Message("assistant", "Two hours, more or less."),
    Message("user", "And on foot?"), Message("assistant", "A week."), Message("user", "Then I stay."),
)  # fmt: skip
SYSTEM = Message("system", "Answer briefly.")


def jinja(template: str) -> Callable[[Sequence[Message]], str]:
    """A template as transformers renders it."""

    def refuse(text: str) -> str:
        raise jinja2.TemplateError(text)

    made = jinja2.sandbox.ImmutableSandboxedEnvironment(
        trim_blocks=True, lstrip_blocks=True, extensions=["jinja2.ext.loopcontrols"]
    ).from_string(template)

    def render(messages: Sequence[Message]) -> str:
        plain = [{"role": message.role, "content": message.content} for message in messages]
        return made.render(
            messages=plain, add_generation_prompt=True, bos_token=BOS, eos_token=EOS, raise_exception=refuse, tools=None
        )

    return render


def go(template: str, messages: Sequence[Message]) -> str:
    """As much of Go's text/template as Ollama's templates here use: ``.System``, ``if``, ``else``, ``else if eq``,
    ``range``, ``end``. Ollama hands over all messages, and the system text apart."""
    pieces = re.split(r"\{\{ (.*?) \}\}", template)
    values = {".System": next((m.content for m in messages if m.role == "system"), "")}

    def block(at: int, dot: Message | None, live: bool, out: list[str]) -> tuple[int, str]:
        """From piece `at` on to the end of a block; where it stopped, and at what."""
        while at < len(pieces):
            word = pieces[at] if at % 2 else ""
            if not at % 2:
                out += [pieces[at]] if live else []
                at += 1
            elif word.startswith("if "):
                at = choice(at, word[3:], dot, live, out)
            elif word == "range .Messages":
                end = at
                for message in messages:
                    end, _ = block(at + 1, message, live, out)
                at = end + 1
            elif word == "end" or word.startswith("else"):
                return at, word
            else:
                value = values[word] if word == ".System" else dot.content if dot and word == ".Content" else None
                assert value is not None, word
                out += [value] if live else []
                at += 1
        return at, ""

    def choice(at: int, test: str, dot: Message | None, live: bool, out: list[str]) -> int:
        taken = False
        while True:
            role = re.fullmatch(r'eq \.Role "(\w+)"', test)
            true = test == "" or (
                values[".System"] != "" if test == ".System" else bool(dot and role and dot.role == role[1])
            )
            at, word = block(at + 1, dot, live and true and not taken, out)
            taken = taken or true
            if word == "end":
                return at + 1
            test = word.removeprefix("else").strip().removeprefix("if ")

    out: list[str] = []
    assert block(0, None, True, out)[1] == ""
    return "".join(out)


@pytest.mark.parametrize("family", FAMILIES)
def test_the_go_template_of_a_family_writes_what_its_jinja_template_does(family: str) -> None:
    render = jinja(FAMILIES[family])
    begins = BOS if render(TALK[:1]).startswith(BOS) else ""
    found = go_template(render, begins)
    assert found.text
    for turns in (TALK[:1], TALK[:3], TALK):
        assert begins + go(found.text, turns) == render(turns)
        if found.parts and found.parts.takes_system:
            assert begins + go(found.text, (SYSTEM, *turns)) == render((SYSTEM, *turns))
    # what the family cannot take is said
    takes = family not in ("mistral", "gemma")
    assert found.why == ("" if takes else "modelfile.no_system")


@pytest.mark.parametrize("name", chat_templates.CHANGING)
def test_a_template_that_does_more_than_write_between_gets_none_and_a_reason(name: str) -> None:
    found = go_template(jinja(chat_templates.CHANGING[name]))
    if name == "shortens":  # it leaves ordinary texts as they are
        assert found.text
        return
    assert found == GoTemplate(why="modelfile.no_template")
    text = modelfile("m.gguf", found, (EOS,), 4096)
    assert "TEMPLATE" not in text and text.startswith("# The Modelfile says nothing about the chat template.")


def test_signs_of_go_and_of_modelfiles_in_a_template_are_not_let_through() -> None:
    assert not go_template(lambda messages: "{{" + "".join(m.content for m in messages) + ">").text
    assert not go_template(lambda messages: '"""' + "".join(m.content for m in messages) + ">").text


def test_answers_end_at_the_end_mark_of_the_template_and_at_that_of_texts() -> None:
    parts = go_template(jinja(chat_templates.CHATML)).parts
    assert stop_words(parts, [EOS], ["<|im", "<|im_end|>", "<|im_start|>"]) == ("<|im_end|>", EOS)
    assert stop_words(None, [EOS, EOS], []) == (EOS,)


def test_a_modelfile_says_where_the_file_is_how_to_talk_and_where_to_stop() -> None:
    text = modelfile(
        "model-Q4_K_M.gguf", go_template(jinja(chat_templates.CHATML)), ("<|im_end|>", "</s>"), 4096, "Be brief."
    )
    lines = text.splitlines()
    assert lines[0] == "FROM ./model-Q4_K_M.gguf" and 'SYSTEM """Be brief."""' in lines
    assert 'PARAMETER stop "<|im_end|>"' in lines and lines[-1] == "PARAMETER num_ctx 4096"
    assert "ADAPTER ./a.gguf" in modelfile("b.gguf", GoTemplate(), (), 1, adapter="a.gguf")


def test_one_instruction_is_one_that_all_examples_share() -> None:
    assert one_instruction([(SYSTEM, TALK[0]), (SYSTEM, TALK[2])]) == SYSTEM.content
    assert one_instruction([(SYSTEM, TALK[0]), TALK[:1]]) == "" and one_instruction([]) == ""
