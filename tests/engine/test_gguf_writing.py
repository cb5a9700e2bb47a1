"""GGUF files of a small run: converted, reduced, loaded in llama.cpp; and all that can stand in the way."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import gguf
import pytest

from desktop.core.dataset import Message
from desktop.core.gguf_facts import facts_of
from desktop.core.gguf_header import read_gguf
from desktop.core.problems import ProblemError
from desktop.core.runs import RunFolder
from desktop.engine.gguf_writing import write_gguf
from desktop.engine.llama_cpp import LlamaCpp
from desktop.services.children import run_job

from .conftest import MakeRun

pytestmark = [pytest.mark.training, pytest.mark.usefixtures("warm_python")]


def quiet(*_: object) -> None:
    """Progress that nobody looks at."""


@pytest.fixture
def trained(make_run: MakeRun, train) -> RunFolder:
    """A finished run of the tiny model."""
    folder = make_run(steps=4, quantisation="none", compare_examples=0)
    assert train(folder) == 0
    return folder


def test_a_run_becomes_gguf_files_that_llama_cpp_runs(trained: RunFolder, tmp_path: Path) -> None:
    target = tmp_path / "out" / "model"
    command = ["gguf", str(trained.path), str(target), "--type", "q4_k_m", "--type", "F16", "--type", "Q4_K_M"]
    done = run_job(command, quiet, lambda: False)
    assert done.facts["files"] == 2
    assert sorted(path.name for path in target.iterdir()) == [
        "Modelfile",
        "README.md",
        "test-F16.gguf",
        "test-Q4_K_M.gguf",
    ]
    assert [path.name for path in target.parent.iterdir()] == ["model"]
    whole, small = (facts_of(read_gguf(target / f"test-{form}.gguf"), form) for form in ("F16", "Q4_K_M"))
    # most numbers of so small a model are words, which stay in eight bits
    assert (whole.quantisation, small.quantisation) == ("F16", "Q8_0")
    assert read_gguf(target / "test-Q4_K_M.gguf").values["general.file_type"] == 15
    assert small.layers == 2 and small.context == 512 and small.bits < 10 < whole.bits
    text = (target / "Modelfile").read_text("utf-8")
    assert text.startswith("FROM ./test-Q4_K_M.gguf\n") and 'PARAMETER stop "<|im_end|>"' in text
    with LlamaCpp(target / "test-Q4_K_M.gguf", 256) as llama:
        prompt = llama.rendered([Message("user", "Say number 7")])
        assert prompt.endswith("<|im_start|>assistant\n") and "Say number 7" in prompt
        ids = llama.tokens(prompt)
        assert ids[0] == 1 and len(llama.following(ids, 5)) == 5
        assert llama.ends_with(ids, 2) and not llama.ends_with(ids, 100)


def test_one_form_of_a_folder_is_one_file_all_or_nothing(tiny_model: Path, tmp_path: Path) -> None:
    target = tmp_path / "new" / "tiny.gguf"
    steps: list[float] = []
    write_gguf(tiny_model, target, "Q8_0", lambda share, _: steps.append(share))
    assert steps == sorted(steps) and steps[-1] == 1
    kinds = {tensor.name: tensor.tensor_type.name for tensor in gguf.GGUFReader(target).tensors}
    assert kinds["token_embd.weight"] == kinds["blk.0.ffn_down.weight"] == "Q8_0"
    assert kinds["blk.0.attn_norm.weight"] == "F32"
    assert [path.name for path in target.parent.iterdir()] == ["tiny.gguf"]
    with pytest.raises(ProblemError) as caught:
        write_gguf(tiny_model, target, "F16", quiet)
    assert caught.value.problems[0].code == "gguf.target_exists"


def test_a_form_that_is_not_made_here_is_refused_first(tiny_model: Path, tmp_path: Path) -> None:
    with pytest.raises(ProblemError) as caught:
        write_gguf(tiny_model, tmp_path / "x.gguf", "IQ1_S", quiet)
    assert caught.value.problems[0].code == "gguf.unknown_type"


@pytest.mark.parametrize("fault", ["architecture", "tokenizer", "cut_otherwise", "damaged"])
def test_what_llama_cpp_cannot_take_is_said_and_leaves_nothing(tiny_model: Path, tmp_path: Path, fault: str) -> None:
    model = shutil.copytree(tiny_model, tmp_path / "model")
    expected = "gguf.not_converted"
    if fault == "architecture":
        config = json.loads((model / "config.json").read_text())
        (model / "config.json").write_text(json.dumps(config | {"architectures": ["FrobnicateForCausalLM"]}))
        expected = "gguf.unknown_architecture"
    elif fault == "tokenizer":
        (model / "tokenizer.json").unlink()
        expected = "model.tokenizer_missing"
    elif fault == "cut_otherwise":
        tokenizer = json.loads((model / "tokenizer.json").read_text("utf-8"))
        tokenizer["pre_tokenizer"] = {
            "type": "ByteLevel", "add_prefix_space": False, "trim_offsets": True, "use_regex": False,
        }  # fmt: skip
        (model / "tokenizer.json").write_text(json.dumps(tokenizer), "utf-8")
        expected = "gguf.unknown_tokenizer"
    else:
        config = json.loads((model / "config.json").read_text())
        (model / "config.json").write_text(json.dumps(config | {"hidden_size": "wide"}))
    target = tmp_path / "out" / "model.gguf"
    with pytest.raises(ProblemError) as caught:
        write_gguf(model, target, "F16", quiet)
    assert caught.value.problems[0].code == expected, caught.value
    assert not target.parent.exists() or not list(target.parent.iterdir())
    assert not list(tmp_path.glob(".*"))


def test_a_cancelled_job_leaves_nothing(trained: RunFolder, tmp_path: Path) -> None:
    told: list[str] = []
    target = tmp_path / "out" / "model"
    with pytest.raises(ProblemError) as caught:
        run_job(["gguf", str(trained.path), str(target)], lambda _, step: told.append(step), lambda: "merging" in told)
    assert caught.value.problems[0].code == "task.cancelled"
    assert not target.parent.exists() or not list(target.parent.iterdir())


def test_a_lora_becomes_a_gguf_file_of_its_own_with_the_scaling_that_was_trained(
    make_run: MakeRun, train, tmp_path: Path
) -> None:
    run = make_run(steps=2, quantisation="none", compare_examples=0, rslora=True, rank=4, alpha=8)
    assert train(run) == 0
    target = tmp_path / "adapter.gguf"
    run_job(["gguf", str(run.path), str(target), "--adapter"], quiet, lambda: False)
    header = read_gguf(target)
    assert header.values["general.type"] == "adapter" and header.values["adapter.lora.alpha"] == pytest.approx(16)
    assert any(tensor.name.endswith(".lora_a") for tensor in header.tensors)


def test_what_is_no_lora_is_no_adapter_file(make_run: MakeRun, train, tmp_path: Path) -> None:
    run = make_run(steps=2, quantisation="none", compare_examples=0, method="ia3", learning_rate=1e-3)
    assert train(run) == 0
    with pytest.raises(ProblemError) as caught:
        run_job(["gguf", str(run.path), str(tmp_path / "a.gguf"), "--adapter"], quiet, lambda: False)
    assert caught.value.problems[0].code == "gguf.not_lora"
