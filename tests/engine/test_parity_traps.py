"""What the parity check must not take for the run's model, however small the difference: the base without what was
learned, another strength, another tokenizer or template, numbers that are none. And LoRA alone, as a GGUF file."""

from __future__ import annotations

import json
import math
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import safetensors.torch
import torch

from desktop.cli import main
from desktop.core.parity import GOOD, nearest_of, reports_in
from desktop.core.runs import RunFolder
from desktop.engine import exporting, gguf_writing
from desktop.engine.exporting import of_run
from desktop.engine.likeness import Measured, Place, divergence, partial_divergence, partial_loss
from desktop.engine.parity import parity

from .conftest import MakeRun

pytestmark = [pytest.mark.training, pytest.mark.usefixtures("warm_python")]


def quiet(*_: object) -> None:
    """Progress that nobody looks at."""


@pytest.fixture
def trained(make_run: MakeRun, train: Callable[[RunFolder], int]) -> RunFolder:
    """A finished run of the tiny model that has learned something to be seen."""
    folder = make_run(
        steps=6, quantisation="none", compare_examples=0, learning_rate=2e-2, warmup_share=0.0, rank=8, alpha=16,
        evaluate_every=0, sample_every=0, checkpoint_every=0,
    )  # fmt: skip
    assert train(folder) == 0, folder.log.read_text()
    return folder


def codes(run: RunFolder, *files: Path, strength: float | None = None) -> list[str]:
    """The verdicts on these exports, in this process."""
    parity(of_run(run, strength), run, files, [], 3, quiet)
    report = reports_in(run.exports)[-1]
    assert not list(run.path.glob(".parity*"))
    assert report.good == all(form.verdict.code in GOOD for form in report.forms)
    return [form.verdict.code for form in report.forms]


def changed(source: Path, target: Path, name: str, **values: Any) -> Path:
    """A copy of a model folder in whose JSON file of that name these values stand."""
    if not target.is_dir():
        shutil.copytree(source, target)
    told = json.loads((source / name).read_text("utf-8"))
    (target / name).write_text(json.dumps(told | values), "utf-8")
    return target


def test_folders_that_are_not_the_runs_model_are_not_called_good(
    trained: RunFolder, tiny_model: Path, tmp_path: Path
) -> None:
    weak, whole, adapter = tmp_path / "weak", tmp_path / "whole", tmp_path / "adapter"
    exporting.export_merged(trained, weak, quiet, 0.4)
    exporting.export_merged(trained, whole, quiet, 1.0)
    exporting.export_adapter(trained, adapter, quiet, 0.4)
    bare = shutil.copytree(tiny_model, tmp_path / "bare")
    tokens = changed(weak, tmp_path / "tokens", "tokenizer.json", normalizer={"type": "Lowercase"})
    ends = changed(weak, tmp_path / "ends", "tokenizer_config.json", eos_token="<|endoftext|>")
    for name in ("config.json", "generation_config.json"):
        changed(weak, ends, name, eos_token_id=7)
    template = shutil.copytree(weak, tmp_path / "template")
    jinja = template / "chat_template.jinja"
    jinja.write_text(jinja.read_text("utf-8").replace("assistant", "Assistant"), "utf-8")
    broken = shutil.copytree(weak, tmp_path / "broken")
    weights = safetensors.torch.load_file(broken / "model.safetensors")
    next(tensor for name, tensor in weights.items() if "down_proj" in name)[0, 0] = math.nan
    safetensors.torch.save_file(weights, broken / "model.safetensors", metadata={"format": "pt"})
    assert codes(trained, weak, adapter, whole, bare, tokens, template, ends, broken, strength=0.4) == [
        "parity.merged_same", "parity.adapter_same", "parity.other_strength", "parity.not_learned",
        "parity.other_tokens", "parity.other_template", "parity.never_stops", "parity.merged_differs",
    ]  # fmt: skip
    found = reports_in(trained.exports)[-1].forms[-1]
    assert found.agreement == 0 and math.isfinite(found.perplexity)
    assert codes(trained, weak) == ["parity.merged_differs"]


@pytest.mark.parametrize("method", ["ia3", "bottleneck", "layers"])
def test_whatever_was_learned_is_checked_when_it_goes_out_by_itself(
    method: str, make_run: MakeRun, train: Callable[[RunFolder], int], tmp_path: Path
) -> None:
    run = make_run(
        steps=4, method=method, quantisation="none", compare_examples=0, learning_rate=2e-2, warmup_share=0.0,
        evaluate_every=0, sample_every=0, checkpoint_every=0,
    )  # fmt: skip
    assert train(run) == 0, run.log.read_text()
    exporting.export_adapter(run, tmp_path / "out", quiet)
    assert codes(run, tmp_path / "out") == ["parity.adapter_same"]
    if method == "ia3":  # the command does so by itself
        assert main(["export", run.path.name, "--as", "adapter", "--to", str(tmp_path / "again")]) == 0
        (form,) = reports_in(run.exports)[-1].forms
        assert (form.file, form.good) == (str(tmp_path / "again"), True)


def test_gguf_files_of_the_base_and_of_the_lora_alone(trained: RunFolder, tiny_model: Path, tmp_path: Path) -> None:
    """The LoRA has layers with strengths of their own, is rank-stabilised, and less of it was asked for."""
    path = trained.adapter / "adapter_config.json"
    config = json.loads(path.read_text("utf-8"))
    assert any("q_proj" in layer for layer in config["target_modules"])
    path.write_text(json.dumps(config | {"alpha_pattern": {"q_proj": 40}, "use_rslora": True}), "utf-8")
    bare, lora = tmp_path / "bare.gguf", tmp_path / "lora.gguf"
    gguf_writing.write_gguf(tiny_model, bare, "Q8_0", quiet)
    gguf_writing.export_gguf_adapter(of_run(trained, 0.5), lora, quiet)
    assert codes(trained, lora, bare, strength=0.5) == ["parity.same", "parity.not_learned"]
    found = reports_in(trained.exports)[-1].forms[0]
    assert found.kind == "gguf_adapter" and found.tokens_equal and found.template_equal and found.stops


# -- the arithmetic ----------------------------------------------------------------------------------------------------


def test_divergence_by_the_likeliest_words_is_never_more_than_the_whole_one() -> None:
    torch.manual_seed(0)
    for spread in (0.1, 1.0, 5.0):
        mine, theirs = ((spread * torch.randn(500)).log_softmax(-1) for _ in range(2))
        whole = float(divergence(mine, theirs))
        values, ids = theirs.topk(50)
        told = list(zip(ids.tolist(), values.tolist(), strict=True))
        assert 0 <= partial_divergence(mine, told) <= whole + 1e-6
        assert whole == pytest.approx(float((mine.exp() * (mine - theirs)).sum()), rel=1e-5)
        total = sum(math.exp(-partial_loss(told, token, mine)) for token in range(500))
        assert total == pytest.approx(1.0, abs=1e-5)
    assert partial_divergence(mine, [(3, math.nan)]) != 0.0
    assert math.isnan(partial_loss([(3, math.nan)], 7, mine))
    impossible = torch.tensor([0.0, -math.inf])
    assert float(divergence(impossible, impossible)) == 0.0


def test_a_place_without_numbers_counts_as_the_worst() -> None:
    found = Measured()
    row = torch.tensor([0.9, 0.1]).log()
    found.add(Place([1], 0, {"own": row}), 0, math.nan, lambda _: math.nan)
    assert (found.agree, found.losses, found.apart()) == ([False], [50.0], [50.0])


def test_what_lies_between_is_taken_for_neither() -> None:
    assert nearest_of(0.0, {"base": (1.0, 1.2)}) is None
    assert nearest_of(1.0, {"base": (1.0, 0.01)}) == "base"
    assert nearest_of(0.7, {"base": (1.0, 0.6)}) is None  # as much noise as there is between both
    assert nearest_of(0.001, {"base": (0.001, 0.0)}) is None  # too little was learned to tell
    assert nearest_of(1.0, {"base": (1.0, 0.4), "whole": (1.0, 0.1)}) == "whole"
