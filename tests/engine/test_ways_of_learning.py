"""Every way of letting a model learn: its loss falls, it stops and goes on exactly, and plain libraries load the
result."""

from __future__ import annotations

import importlib.util
import json
import os
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import peft
import pytest
import safetensors.torch
import torch
import transformers

from desktop.core.events import Evaluated, StepDone, read_events
from desktop.core.models import read_header
from desktop.core.problems import ProblemError
from desktop.core.runs import RunFolder, RunState
from desktop.engine import exporting
from desktop.engine.loading import load_tuned

pytestmark = pytest.mark.training

WAYS: dict[str, dict[str, Any]] = {
    "full": {"method": "full", "quantisation": "none", "learning_rate": 2e-3},
    "full in 16 bits": {"method": "full", "quantisation": "none", "learning_rate": 2e-3, "precision": "bf16"},
    "full with 8-bit moments": {
        "method": "full", "quantisation": "none", "learning_rate": 2e-3, "optimizer": "adamw_8bit",
    },
    "last layer": {"method": "layers", "last_layers": 1, "quantisation": "none"},
    "first layer and embedding": {
        "method": "layers", "chosen_layers": "0", "with_embeddings": True, "with_norm": False, "quantisation": "none",
    },
    "ia3": {"method": "ia3", "quantisation": "none", "learning_rate": 5e-2},
    "ia3 on 4 bits": {"method": "ia3", "learning_rate": 5e-2},
    "pfeiffer": {"method": "bottleneck", "bottleneck_size": 8, "quantisation": "none"},
    "houlsby on 4 bits": {"method": "bottleneck", "bottleneck": "houlsby", "bottleneck_size": 8},
}  # fmt: skip


def looks(folder: RunFolder) -> list[float]:
    return [event.loss for event in read_events(folder.events)[0] if isinstance(event, Evaluated)]


def kept(folder: RunFolder) -> dict[str, torch.Tensor]:
    (file,) = folder.adapter.glob("*.safetensors")
    return safetensors.torch.load_file(file)


def plain(folder: Path) -> Any:
    return transformers.AutoModelForCausalLM.from_pretrained(folder, dtype=torch.float32).eval()


@torch.no_grad()
def what_others_load_is_what_was_learned(folder: RunFolder, base: Path, place: Path) -> None:
    """The exported result in plain transformers and peft gives what the program itself shows, and not the base's."""
    ids = torch.arange(3, 27)[None]
    loaded = load_tuned(base, folder.adapter, torch.float32, torch.device("cpu"))
    shown = loaded.model(input_ids=ids).logits
    untouched = plain(base)
    before = untouched(ids).logits
    with loaded.untuned():
        torch.testing.assert_close(loaded.model(input_ids=ids).logits, before)
    assert torch.equal(loaded.model(input_ids=ids).logits, shown)
    assert not torch.allclose(shown, before, atol=1e-3)
    exporting.export_adapter(folder, place / "adapter", lambda *_: None)
    tuned = None
    if (place / "adapter" / "adapter_config.json").exists():
        tuned = peft.PeftModel.from_pretrained(untouched, place / "adapter").eval()
        theirs = tuned(ids).logits
        assert float((theirs - shown).norm() / shown.norm()) < 1e-4
    # what is merged into a base of 16 bits is rounded to them
    coarse = any(tensor.dtype == "BF16" for path in base.glob("*.safetensors") for tensor in read_header(path))
    if (place / "adapter" / "bottleneck.py").exists():
        spec = importlib.util.spec_from_file_location("exported", place / "adapter" / "bottleneck.py")
        module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
        model = untouched
        module.attach(model, place / "adapter")
        with pytest.raises(ProblemError, match=r"export\.bottleneck"):
            exporting.export_merged(folder, place / "merged", lambda *_: None)
        assert not (place / "merged").exists()
    else:
        exporting.export_merged(folder, place / "merged", lambda *_: None)
        model = plain(place / "merged")
        if coarse and tuned is not None:
            whole = tuned.merge_and_unload().state_dict()
            pairs = [(whole[name].bfloat16().float(), weight) for name, weight in model.state_dict().items()]
            assert sum(int((one != other).sum()) for one, other in pairs) < 0.01 * sum(one.numel() for one, _ in pairs)
            return
    if coarse:
        shown = load_tuned(base, folder.adapter, torch.bfloat16, torch.device("cpu")).model.float()(ids).logits
    off = float((model(ids).logits - shown).norm() / shown.norm())
    assert off < (2e-2 if coarse else 1e-5)


def taken_up_it_ends_the_same(
    folder: RunFolder, again: RunFolder, train: Callable[[RunFolder], int], at: int = 4
) -> None:
    """A copy of the run from before it began, taken up in another process two steps (after `at`) before its end."""
    shutil.copytree(folder.checkpoint(at), again.checkpoint(at), copy_function=os.link)
    record = json.loads(again.run.read_text())
    again.run.write_text(json.dumps(record | {"state": RunState.queued.value}))
    assert train(again) == 0, again.log.read_text()
    steps = {e.step: e.loss for e in read_events(folder.events)[0] if isinstance(e, StepDone)}
    taken_up = {e.step: e.loss for e in read_events(again.events)[0] if isinstance(e, StepDone)}
    assert set(taken_up) == {at + 1, at + 2} and all(steps[step] == loss for step, loss in taken_up.items())
    ours, theirs = kept(folder), kept(again)
    assert ours.keys() == theirs.keys() and all(torch.equal(ours[name], theirs[name]) for name in ours)


@pytest.mark.parametrize("way", WAYS)
def test_the_loss_falls_and_a_run_that_stopped_goes_on_exactly(
    make_run: Callable[..., RunFolder], train: Callable[[RunFolder], int], tiny_model: Path, tmp_path: Path, way: str
) -> None:
    folder = make_run(**WAYS[way], compare_examples=2)
    shutil.copytree(folder.path, tmp_path / "half")
    assert train(folder) == 0, folder.log.read_text()
    found = looks(folder)
    assert found[-1] < found[0] - 0.01
    card = json.loads((folder.evaluations / "scorecard.json").read_text())
    assert len(card["examples"]) == 2 and card["losses"]["tuned"]["value"] < card["losses"]["base"]["value"]
    taken_up_it_ends_the_same(folder, RunFolder(tmp_path / "half"), train)
    what_others_load_is_what_was_learned(folder, tiny_model, tmp_path)


def test_a_learned_embedding_does_not_become_the_head_of_a_model_that_has_its_own(
    make_run: Callable[..., RunFolder], train: Callable[[RunFolder], int], tiny_model: Path, tmp_path: Path
) -> None:
    untied = tmp_path / "untied"
    model = transformers.AutoModelForCausalLM.from_pretrained(tiny_model)
    model.config.tie_word_embeddings = False
    model.lm_head.weight = torch.nn.Parameter(torch.randn_like(model.lm_head.weight) * 0.05)
    model.save_pretrained(untied)
    transformers.AutoTokenizer.from_pretrained(tiny_model).save_pretrained(untied)
    folder = make_run(
        model=untied, method="layers", chosen_layers="0", with_embeddings=True, with_norm=False, quantisation="none",
        steps=3, compare_examples=0,
    )  # fmt: skip
    assert train(folder) == 0, folder.log.read_text()
    what_others_load_is_what_was_learned(folder, untied, tmp_path)
    before = safetensors.torch.load_file(untied / "model.safetensors")["lm_head.weight"]
    (shard,) = (tmp_path / "merged").glob("*.safetensors")
    assert torch.equal(safetensors.torch.load_file(shard)["lm_head.weight"], before)


REAL: dict[str, dict[str, Any]] = {
    "full": {"method": "full", "learning_rate": 1e-4},
    "full with 8-bit moments": {"method": "full", "learning_rate": 1e-4, "optimizer": "adamw_8bit"},
    "layers": {"method": "layers", "learning_rate": 1e-3},
    "ia3": {"method": "ia3", "learning_rate": 2e-2},
    "pfeiffer": {"method": "bottleneck", "learning_rate": 2e-3},
    "houlsby": {"method": "bottleneck", "bottleneck": "houlsby", "learning_rate": 2e-3},
    "lora": {"learning_rate": 2e-3},
    "qlora": {"learning_rate": 2e-3, "quantisation": "nf4"},
    "rslora": {"learning_rate": 5e-4, "rslora": True},
    "dora": {"learning_rate": 2e-3, "dora": True},
    "pissa": {"learning_rate": 2e-4, "initialisation": "pissa"},
    "lora+": {"learning_rate": 5e-4, "lora_plus": 8},
}


@pytest.mark.parametrize("way", REAL)
def test_the_real_model_learns_every_way(
    make_run: Callable[..., RunFolder], train: Callable[[RunFolder], int], starter_model: Path, tmp_path: Path, way: str
) -> None:
    values: dict[str, Any] = {
        "quantisation": "none", "steps": 4, "micro_batch": 1, "accumulation": 1, "evaluate_every": 4,
        "checkpoint_every": 2, "sample_every": 0, "compare_examples": 0, "context_length": 64,
    }  # fmt: skip
    folder = make_run(model=starter_model, **values | REAL[way])
    again = RunFolder(tmp_path / "half")
    shutil.copytree(folder.path, again.path)
    assert train(folder) == 0, folder.log.read_text()
    found = looks(folder)
    assert found[-1] < found[0] - 0.1
    taken_up_it_ends_the_same(folder, again, train, at=2)
    for run in (folder, again):  # of all weights these are gigabytes
        shutil.rmtree(run.checkpoint(4).parent)
    what_others_load_is_what_was_learned(folder, starter_model, tmp_path)
