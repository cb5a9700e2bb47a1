"""What a run learned is asked as it was taught, everywhere: bases whose template opens thinking, and bases without a
template whose tokenizer begins every text with a token."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from desktop.core.answering import Ask, Sampling, Side, Worn
from desktop.core.chat_text import PLAIN_TEMPLATE, PLAIN_WITH_BEGINNING
from desktop.core.dataset import Example, Message
from desktop.core.gguf_header import read_gguf
from desktop.core.replies import Answered
from desktop.core.runs import RunFolder
from desktop.data.model_tokens import ModelTokens
from desktop.data.seen import what_is_read, what_the_model_sees
from desktop.engine import exporting, gguf_writing, parts
from desktop.engine.exporting import of_run
from desktop.engine.gguf_modelfile import template_for_ollama
from desktop.engine.parity import parity
from desktop.engine.taught import as_taught, settle, without_opening
from desktop.engine.template import ensure_template, prompt_tokens, render
from desktop.engine.tokens import TokenStore
from desktop.services.assistant_line import AssistantLine
from tests.fixtures.chat_templates import DEEPSEEK, QWEN_3, SMOLLM_3

from .conftest import MakeRun

pytestmark = pytest.mark.training
BEGIN = 1
"""``<|im_start|>`` of SmolLM2, for once a beginning token."""
ASKED = (Message("user", "Say number 7"),)
SAID = Example((*ASKED, Message("assistant", "number 7")))
OPENS = DEEPSEEK.replace("'<｜Assistant｜>' }}{%- endif %}", "'<｜Assistant｜><think>\\n' }}{%- endif %}")
"""As R1's: it asks with a tag, and writes answers without."""


def quiet(*_: object) -> None:
    """Progress that nobody looks at."""


@pytest.fixture
def opening(tiny_model: Path, tmp_path: Path) -> Path:
    """A base whose template opens thinking."""
    model = shutil.copytree(tiny_model, tmp_path / "opening")
    assert OPENS != DEEPSEEK
    (model / "chat_template.jinja").write_text(OPENS, "utf-8")
    return model


@pytest.fixture
def begun(tiny_model: Path, tmp_path: Path) -> Path:
    """A base without a template whose tokenizer puts its beginning token before every text."""
    model = shutil.copytree(tiny_model, tmp_path / "begun")
    (model / "chat_template.jinja").unlink()
    path = model / "tokenizer.json"
    stated = json.loads(path.read_text("utf-8"))
    stated["post_processor"] = {
        "type": "TemplateProcessing",
        "single": [{"SpecialToken": {"id": "<|im_start|>", "type_id": 0}}, {"Sequence": {"id": "A", "type_id": 0}}],
        "pair": [{"Sequence": {"id": "A", "type_id": 0}}, {"Sequence": {"id": "B", "type_id": 1}}],
        "special_tokens": {"<|im_start|>": {"id": "<|im_start|>", "ids": [BEGIN], "tokens": ["<|im_start|>"]}},
    }
    path.write_text(json.dumps(stated), "utf-8")
    return model


@pytest.fixture
def learn(make_run: MakeRun, train: Callable[[RunFolder], int]) -> Callable[[Path], RunFolder]:
    """Makes a short run of a model."""

    def learn(model: Path) -> RunFolder:
        run = make_run(
            model, steps=2, quantisation="none", compare_examples=0, evaluate_every=0, sample_every=0,
            checkpoint_every=1, learning_rate=2e-2, warmup_share=0.0,
        )  # fmt: skip
        assert train(run) == 0, run.log.read_text()
        return run

    return learn


@pytest.fixture
def line() -> Iterator[AssistantLine]:
    """The real process that answers."""
    with AssistantLine() as made:
        yield made


def read_by(line: AssistantLine, model: Path, *worn: Path) -> int:
    """How many tokens the assistant gives to read."""
    side = Side("a", str(model), tuple(Worn(str(folder)) for folder in worn))
    line.ask(Ask(request=0, sides=(side,), messages=ASKED, sampling=Sampling(longest=1)))
    (answered,) = (reply for reply in line.replies() if isinstance(reply, Answered))
    return answered.prompt_tokens


def shown(model: Path, run: RunFolder | None = None) -> list[int]:
    """The tokens that are shown as what is read."""
    seen = what_is_read(ASKED, ModelTokens(model), 1000, run)
    return [token.id for token in seen.tokens]


def exported(run: RunFolder, place: Path) -> tuple[Path, Path, Path]:
    """The merged model, the adapter and a GGUF file of a run."""
    exporting.export_merged(run, place / "merged", quiet)
    exporting.export_adapter(run, place / "adapter", quiet)
    gguf_writing.export_gguf(of_run(run), place / "gguf", ["F16"], quiet)
    (file,) = (place / "gguf").glob("*.gguf")
    return place / "merged", place / "adapter", file


def forms_of(run: RunFolder, *files: Path) -> list[Any]:
    """What the parity check finds of these exports."""
    done = parity(of_run(run), run, files, [], 2, quiet)
    return list(json.loads(Path(done.folder).read_text("utf-8"))["forms"])


def test_thinking_that_was_never_taught_is_not_asked_for(
    opening: Path, learn: Callable[[Path], RunFolder], line: AssistantLine, tmp_path: Path
) -> None:
    import transformers

    run = learn(opening)
    base, mine = parts.load_tokenizer(opening), parts.load_tokenizer(opening)
    as_taught(mine, run)
    asked, taught = (render(one, ASKED, answer_next=True) for one in (base, mine))
    assert asked == taught + "<think>\n" and taught.endswith("<｜Assistant｜>")
    assert prompt_tokens(base, SAID) == prompt_tokens(mine, SAID) == mine(taught, add_special_tokens=False)["input_ids"]

    # the chat: what a run learned, at its end and on the way, and the base as its makers ask it
    assert read_by(line, opening, run.adapter) == len(prompt_tokens(mine, SAID))
    assert read_by(line, opening) == len(base(asked, add_special_tokens=False)["input_ids"])
    assert read_by(line, opening, run.checkpoint(1) / "adapter") == len(prompt_tokens(mine, SAID))

    # and what is shown of it
    assert shown(opening, run) == prompt_tokens(mine, SAID)
    assert shown(opening) == base(asked, add_special_tokens=False)["input_ids"]

    merged, adapter, file = exported(run, tmp_path / "out")
    for folder in (merged, adapter):
        assert render(transformers.AutoTokenizer.from_pretrained(folder), ASKED, answer_next=True) == taught
    assert "<think>" not in (file.parent / "Modelfile").read_text("utf-8")
    assert "<｜Assistant｜>" in (file.parent / "Modelfile").read_text("utf-8")
    assert read_gguf(file).values["tokenizer.chat_template"] == mine.chat_template
    assert all(form["template_equal"] and form["tokens_equal"] for form in forms_of(run, merged, adapter, file))
    assert read_by(line, merged) == len(prompt_tokens(mine, SAID))

    # a run of before has kept nothing; it is asked so all the same
    run.template.unlink()
    again = parts.load_tokenizer(opening)
    as_taught(again, run)
    assert again.chat_template == mine.chat_template


def test_thinking_that_was_taught_is_asked_for(opening: Path, make_run: MakeRun, tmp_path: Path) -> None:
    """A template that keeps the thinking of answers, and rows that hold some."""
    template = OPENS.replace("{%- set content = content.split('</think>')[-1] %}", "")
    (opening / "chat_template.jinja").write_text(template, "utf-8")
    data = tmp_path / "thought.jsonl"
    rows = [{"prompt": f"Say {n}", "completion": f"<think>\nWhat is {n}?\n</think>\n\n{n}"} for n in range(20)]
    data.write_text("".join(json.dumps(row) + "\n" for row in rows), "utf-8")
    tokenizer = parts.load_tokenizer(opening)
    assert settle(tokenizer, make_run(opening, str(data)))
    assert tokenizer.chat_template == template


@pytest.mark.parametrize(
    ("template", "without"),
    [
        ("{% if add_generation_prompt %}{{ 'A:<think>\\n' }}{% endif %}", "A:"),
        ("{% if add_generation_prompt %}A:<think>\n\n{% endif %}", "A:"),
        (
            "{% if add_generation_prompt %}{{ '<think>\\n\\n</think>\\n' if x else 'A:<think>' }}{% endif %}",
            "<think>\\n\\n</think>",
        ),
    ],
)
def test_only_what_opens_thinking_is_taken_out(template: str, without: str) -> None:
    text = "{{ '<think>' }}" + template
    found = without_opening(text)
    assert found.startswith("{{ '<think>' }}") and without in found
    assert found.count("<think>") == 1 + without.count("<think>")


@pytest.mark.parametrize("template", [QWEN_3, SMOLLM_3])
def test_a_switch_for_thinking_changes_nothing_of_how_a_run_is_asked(
    tiny_model: Path, make_run: MakeRun, template: str, tmp_path: Path
) -> None:
    """Qwen3 and SmolLM3 think unless they are told not to, yet nothing in their prompt opens it: what is learned begins
    with it as it stands."""
    model = shutil.copytree(tiny_model, tmp_path / "switch")
    (model / "chat_template.jinja").write_text(template, "utf-8")
    run, tokenizer = make_run(model), parts.load_tokenizer(model)
    assert settle(tokenizer, run) and tokenizer.chat_template == template and not run.template.exists()
    whole, asked = render(tokenizer, SAID.messages), render(tokenizer, ASKED, answer_next=True)
    assert whole.startswith(asked) and whole.startswith(tokenizer.decode(prompt_tokens(tokenizer, SAID)))


def test_a_base_that_begins_texts_with_a_token_is_taught_with_it(
    begun: Path, learn: Callable[[Path], RunFolder], line: AssistantLine, tmp_path: Path
) -> None:
    import transformers

    run = learn(begun)
    mine = parts.load_tokenizer(begun)
    assert not as_taught(mine, run)
    assert mine.chat_template == PLAIN_WITH_BEGINNING
    asked = prompt_tokens(mine, SAID)
    assert asked[0] == BEGIN and asked.count(BEGIN) == 1
    ids, _ = TokenStore(run.tokens / "train").example(0)
    assert ids[0] == BEGIN and ids.tolist().count(BEGIN) == 1
    # the data room shows and counts the same
    seen = what_the_model_sees(SAID, ModelTokens(begun), 1000)
    assert [token.id for token in seen.tokens][: len(asked)] == asked
    assert read_by(line, begun, run.adapter) == len(asked)
    assert shown(begun, run) == shown(begun) == asked
    run.template.unlink()  # as a run of before
    assert shown(begun, run) == asked[1:]
    run.template.write_text(PLAIN_WITH_BEGINNING, "utf-8")

    merged, adapter = tmp_path / "merged", tmp_path / "adapter"
    exporting.export_merged(run, merged, quiet)
    exporting.export_adapter(run, adapter, quiet)
    plain = [{"role": "user", "content": ASKED[0].content}]
    for folder in (merged, adapter):
        theirs = transformers.AutoTokenizer.from_pretrained(folder)
        given = theirs.apply_chat_template(plain, add_generation_prompt=True, return_dict=True)
        assert given["input_ids"] == asked
    assert all(form["template_equal"] and form["tokens_equal"] for form in forms_of(run, merged, adapter))
    # Ollama and llama.cpp put it there themselves
    written = template_for_ollama(parts.load_tokenizer(merged))
    assert written.text.startswith("{{ if .System }}System: ") and "<|im_start|>" not in written.text


def test_a_run_that_began_without_the_token_goes_on_without(begun: Path, make_run: MakeRun) -> None:
    run = make_run(begun)
    run.tokens.mkdir(parents=True)  # tokens of before
    tokenizer = parts.load_tokenizer(begun)
    assert not settle(tokenizer, run)
    assert tokenizer.chat_template == PLAIN_TEMPLATE and not run.template.exists()
    other = parts.load_tokenizer(begun)
    ensure_template(other)
    assert other.chat_template == PLAIN_WITH_BEGINNING


def test_a_run_goes_on_with_the_template_in_its_folder(tiny_model: Path, make_run: MakeRun) -> None:
    run = make_run(tiny_model)
    run.template.write_text("{{ messages[0].content }}", "utf-8")
    tokenizer = parts.load_tokenizer(tiny_model)
    assert settle(tokenizer, run) and tokenizer.chat_template == "{{ messages[0].content }}"
