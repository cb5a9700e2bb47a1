"""Where answers end, and how a base without a chat template is asked: the same while a run learns, is looked at, and
is used elsewhere."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from desktop.core.dataset import Example, Message
from desktop.core.gguf_header import read_gguf
from desktop.core.loading_ways import ends_in, ways_of
from desktop.core.runs import RunFolder
from desktop.engine import exporting, gguf_writing, parts
from desktop.engine.exporting import of_run
from desktop.engine.generate import end_tokens, written
from desktop.engine.parity import parity
from desktop.engine.template import ensure_template, prompt_tokens, render

from .conftest import MakeRun

pytestmark = [pytest.mark.training, pytest.mark.usefixtures("warm_python")]
TEXT, START, END = 0, 1, 2
"""``<|endoftext|>``, ``<|im_start|>`` and ``<|im_end|>`` of SmolLM2."""
ASKED = (Message("user", "Say number 7"),)


def quiet(*_: object) -> None:
    """Progress that nobody looks at."""


def changed(folder: Path, name: str, **values: Any) -> None:
    path = folder / name
    path.write_text(json.dumps(json.loads(path.read_text("utf-8")) | values), "utf-8")


@pytest.fixture
def qwen_like(tiny_model: Path, tmp_path: Path) -> Path:
    """A base as Qwen's are: the template of its instructed sister, but texts end with another token."""
    model = shutil.copytree(tiny_model, tmp_path / "base")
    changed(model, "tokenizer_config.json", eos_token="<|endoftext|>")
    changed(model, "config.json", eos_token_id=TEXT)
    changed(model, "generation_config.json", eos_token_id=TEXT, max_new_tokens=77)
    return model


@pytest.fixture
def bare(tiny_model: Path, tmp_path: Path) -> Path:
    """A base without a chat template."""
    model = shutil.copytree(tiny_model, tmp_path / "bare")
    (model / "chat_template.jinja").unlink()
    return model


@pytest.fixture
def learn(make_run: MakeRun, train: Callable[[RunFolder], int]) -> Callable[[Path], RunFolder]:
    """Makes a short run of a model."""

    def learn(model: Path) -> RunFolder:
        run = make_run(
            model, steps=2, quantisation="none", compare_examples=0, evaluate_every=0, sample_every=0,
            checkpoint_every=0, learning_rate=2e-2, warmup_share=0.0,
        )  # fmt: skip
        assert train(run) == 0, run.log.read_text()
        return run

    return learn


def forms_of(run: RunFolder, *files: Path) -> list[Any]:
    """What the parity check finds of these exports."""
    done = parity(of_run(run), run, files, [], 2, quiet)
    return list(json.loads(Path(done.folder).read_text("utf-8"))["forms"])


def test_an_answer_ends_with_what_the_template_puts_behind_it(qwen_like: Path) -> None:
    import torch

    tokenizer = parts.load_tokenizer(qwen_like)
    model = parts.from_folder(qwen_like, {"dtype": torch.float32})
    model.lm_head = torch.nn.Linear(64, len(tokenizer))  # says nothing else
    with torch.no_grad():
        model.lm_head.bias[END] = 1000
    prompt = prompt_tokens(tokenizer, Example((*ASKED, Message("assistant", "7"))))
    ((found,),) = written(model, tokenizer, [prompt], 10)
    assert (found.text, found.raw, found.tokens, found.ended) == ("", "", 0, True)


def test_only_a_special_token_behind_the_answer_is_its_end(tiny_model: Path) -> None:
    class Model:
        class generation_config:  # noqa: N801 - the library's name
            eos_token_id = None

    tokenizer = parts.load_tokenizer(tiny_model)
    tokenizer.eos_token = "<|endoftext|>"
    for template, ends in {
        "{% for m in messages %}<|im_start|>{{ m.content }}{% endfor %}": [TEXT],
        "{% for m in messages %}{{ m.content }}<|im_end|>\n{% endfor %}<|endoftext|>": [TEXT, END],
        "{% for m in messages %}{{ m.content | upper }}<|im_end|>{% endfor %}": [TEXT],
        "{{ raise_exception('No.') }}": [TEXT],
    }.items():
        tokenizer.chat_template = template
        assert end_tokens(Model, tokenizer) == ends, template
    tokenizer.chat_template = None
    assert end_tokens(Model, tokenizer) == [TEXT]


def test_merged_models_and_gguf_files_stop_where_answers_end(
    qwen_like: Path, learn: Callable[[Path], RunFolder], tmp_path: Path
) -> None:
    run = learn(qwen_like)
    merged, files = tmp_path / "merged", tmp_path / "gguf"
    exporting.export_merged(run, merged, quiet)
    settings = json.loads((merged / "generation_config.json").read_text("utf-8"))
    assert settings["eos_token_id"] == [TEXT, END] and settings["max_new_tokens"] == 77
    gguf_writing.export_gguf(of_run(run), files, ["F16"], quiet)
    (file,) = files.glob("*.gguf")
    assert [form["stops"] for form in forms_of(run, merged, file)] == [True, True]
    # without settings of its own in the base there are some now, which say of other tokens what config.json says
    (qwen_like / "generation_config.json").unlink()
    exporting.export_merged(run, tmp_path / "again", quiet)
    settings = json.loads((tmp_path / "again" / "generation_config.json").read_text("utf-8"))
    assert settings == {"bos_token_id": START, "eos_token_id": [TEXT, END], "pad_token_id": 2}


def test_settings_that_know_the_end_go_out_as_they_are(
    tiny_model: Path, learn: Callable[[Path], RunFolder], tmp_path: Path
) -> None:
    run = learn(tiny_model)
    exporting.export_merged(run, tmp_path / "merged", quiet)
    name = "generation_config.json"
    assert (tmp_path / "merged" / name).read_bytes() == (tiny_model / name).read_bytes()


def test_the_plain_template_goes_along_with_all_that_learned_it(
    bare: Path, learn: Callable[[Path], RunFolder], tmp_path: Path
) -> None:
    import transformers

    run = learn(bare)
    own = parts.load_tokenizer(bare)
    assert not ensure_template(own)
    merged, adapter, files = tmp_path / "merged", tmp_path / "adapter", tmp_path / "gguf"
    exporting.export_merged(run, merged, quiet)
    exporting.export_adapter(run, adapter, quiet)
    gguf_writing.export_gguf(of_run(run), files, ["F16"], quiet)
    (file,) = files.glob("*.gguf")
    for folder in (merged, adapter):
        theirs = transformers.AutoTokenizer.from_pretrained(folder)
        assert render(theirs, ASKED, answer_next=True) == render(own, ASKED, answer_next=True)
    assert read_gguf(file).values["tokenizer.chat_template"] == own.chat_template
    found = forms_of(run, merged, adapter, file)
    assert [(form["template_equal"], form["tokens_equal"], form["stops"]) for form in found] == [(True,) * 3] * 3
    # as it is, not as we would read it
    for folder in (merged, adapter):
        (folder / "chat_template.jinja").unlink()
    assert [form["template_equal"] for form in forms_of(run, merged, adapter)] == [False, False]


def test_an_adapter_on_a_base_made_for_texts_stops_by_the_code_that_is_shown_for_it(
    tiny_model: Path, learn: Callable[[Path], RunFolder], tmp_path: Path
) -> None:
    import safetensors.torch

    model, adapter = shutil.copytree(tiny_model, tmp_path / "base"), tmp_path / "adapter"
    template = (model / "chat_template.jinja").read_text("utf-8").replace("<|im_end|>", "<|endoftext|>")
    (model / "chat_template.jinja").write_text(template, "utf-8")
    run = learn(model)
    exporting.export_adapter(run, adapter, quiet)
    weights = safetensors.torch.load_file(model / "model.safetensors")
    weights["model.norm.weight"].zero_()  # says nothing but the first word, which the base does not stop at
    safetensors.torch.save_file(weights, model / "model.safetensors", {"format": "pt"})
    assert ends_in(adapter) == (TEXT, END)
    for ends, length in ((ends_in(adapter), 1), ((), 200)):
        ways = ways_of("peft", "mine", str(model), str(adapter), ends=ends)
        (code,) = (way.commands for way in ways if way.program == "transformers")
        found: dict[str, Any] = {}
        exec(code, found)
        assert found["answer"].shape[1] - found["ids"]["input_ids"].shape[1] == length
    # the page beside it shows the same, and the check still says that the adapter alone does not stop
    assert f"eos_token_id=[{TEXT}, {END}]" in (adapter / "README.md").read_text("utf-8")
    shutil.copyfile(tiny_model / "model.safetensors", model / "model.safetensors")
    assert [form["stops"] for form in forms_of(run, adapter)] == [False]


def test_what_the_models_own_settings_say_of_repetition_does_not_count(tiny_model: Path) -> None:
    import torch

    tokenizer = parts.load_tokenizer(tiny_model)
    model = parts.from_folder(tiny_model, {"dtype": torch.float32})
    prompts = [prompt_tokens(tokenizer, Example((*ASKED, Message("assistant", "7"))))]
    (plain,) = written(model, tokenizer, prompts, 30)
    model.generation_config.repetition_penalty = 3.0
    assert list(written(model, tokenizer, prompts, 30)) == [plain]
    model.generation_config.repetition_penalty, model.generation_config.no_repeat_ngram_size = None, 1
    assert list(written(model, tokenizer, prompts, 30)) == [plain]


STRANGE: tuple[Any, ...] = (
    {"suppress_tokens": [3, 4, 5], "sequence_bias": [[[5], 100.0]], "forced_eos_token_id": END},
    {"num_beams": 3, "num_return_sequences": 2},
    {"return_dict_in_generate": True},
    {"cache_implementation": "quantized"},
    {"stop_strings": ["x"]},
    {"compile_config": {"mode": "x"}},
    {"eos_token_id": [[END], -4, True, 1 << 70]},
    {"eos_token_id": "many"},
    [],
)
"""Settings that change what is chosen, that need what is not there, or that are nonsense."""


@pytest.mark.parametrize("settings", STRANGE, ids=range(len(STRANGE)))
def test_of_the_models_own_settings_only_its_ends_count(tiny_model: Path, tmp_path: Path, settings: Any) -> None:
    import torch

    tokenizer = parts.load_tokenizer(tiny_model)
    prompts = [prompt_tokens(tokenizer, Example((*ASKED, Message("assistant", "7"))))]
    (plain,) = written(parts.from_folder(tiny_model, {"dtype": torch.float32}), tokenizer, prompts, 30)
    strange = shutil.copytree(tiny_model, tmp_path / "strange")
    (strange / "generation_config.json").write_text(json.dumps(settings), "utf-8")
    model = parts.from_folder(strange, {"dtype": torch.float32})
    assert list(written(model, tokenizer, prompts, 30)) == [plain]
    assert END in end_tokens(model, tokenizer)


def test_ends_in_the_models_own_settings_stay(tiny_model: Path, tmp_path: Path) -> None:
    import torch

    tokenizer = parts.load_tokenizer(tiny_model)
    other = shutil.copytree(tiny_model, tmp_path / "other")
    changed(other, "generation_config.json", eos_token_id=[START, 700])
    assert end_tokens(parts.from_folder(other, {"dtype": torch.float32}), tokenizer) == [START, END, 700]
    (other / "generation_config.json").unlink()
    changed(other, "config.json", eos_token_id=701)
    assert end_tokens(parts.from_folder(other, {"dtype": torch.float32}), tokenizer) == [END, 701]
