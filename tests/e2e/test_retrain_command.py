"""`tunesmith retrain`: a run once more on another base model, with real processes and the real engine."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import msgspec
import pytest

from desktop.core.dataset import read_parquet
from desktop.core.models import ModelSpec, read_model
from desktop.core.presets import Budget
from desktop.core.problems import ProblemError
from desktop.core.recipe import Recipe, recipe_from
from desktop.core.runs import RunFolder, RunState
from desktop.services.places import Places
from desktop.services.preparing import create_run, read_data
from desktop.services.retraining import changes, on_model, read_earlier
from desktop.services.runs import Runs

pytestmark = pytest.mark.e2e
ROOMY = Budget("cpu", 60_000_000_000, "fp32")


@pytest.fixture(scope="module")
def tiny(tmp_path_factory: pytest.TempPathFactory, starter_model: Path) -> Path:
    """A Llama of two small layers with random weights and the real tokenizer of SmolLM2."""
    import torch
    import transformers

    folder = tmp_path_factory.mktemp("models") / "tiny"
    tokenizer = transformers.AutoTokenizer.from_pretrained(starter_model)
    torch.manual_seed(0)
    config = transformers.LlamaConfig(
        vocab_size=len(tokenizer), hidden_size=64, intermediate_size=128, num_hidden_layers=2, num_attention_heads=4,
        num_key_value_heads=2, max_position_embeddings=96, bos_token_id=1, eos_token_id=2, pad_token_id=2,
        tie_word_embeddings=True,
    )  # fmt: skip
    transformers.LlamaForCausalLM(config).save_pretrained(folder)
    tokenizer.save_pretrained(folder)
    return folder


@pytest.fixture
def earlier(home: Path, starter_model: Path, tmp_path: Path) -> RunFolder:
    """A run on the starter model, whose file of examples is gone by now."""
    source = tmp_path / "numbers.jsonl"
    source.write_text("".join(f'{{"prompt": "Number {n}", "completion": "it is {n * 7}"}}\n' for n in range(20)))
    recipe = recipe_from(
        {
            "name": "Numbers", "model": str(starter_model), "data": str(source), "steps": 3, "context_length": 128,
            "micro_batch": 2, "accumulation": 2, "learning_rate": 1e-3, "precision": "fp32", "quantisation": "none",
            "compare_examples": 1, "answer_tokens": 4, "sample_prompts": 0, "rank": 5, "check_forgetting": False,
        }
    )  # fmt: skip
    folder = create_run(recipe, read_model(starter_model), read_data(str(source), None, 0.1, 0), Places())
    source.unlink()
    shutil.rmtree(Places().cache)
    return folder


def command(*arguments: str) -> subprocess.CompletedProcess[str]:
    """The real program."""
    return subprocess.run([sys.executable, "-m", "desktop", *arguments], capture_output=True, text=True, timeout=300)


def test_a_run_is_repeated_on_another_model_though_its_file_is_gone(earlier: RunFolder, tiny: Path) -> None:
    done = command("retrain", earlier.path.name, "--model", str(tiny))
    assert done.returncode == 0, done.stdout + done.stderr
    assert "“Numbers” again, on tiny instead of" in done.stdout and "context_length" in done.stdout
    (folder,) = [folder for folder, record in Runs(Places()).records() if record.id != earlier.path.name]
    record = folder.read()
    assert (record.state, record.base_model, record.dataset, record.step) == (RunState.finished, "tiny", "numbers", 3)
    recipe = msgspec.json.decode(folder.recipe.read_bytes(), type=Recipe)
    assert (recipe.rank, recipe.learning_rate, recipe.steps, recipe.data) == (5, 1e-3, 3, f"run:{earlier.path.name}")
    assert recipe.context_length == 96  # all that the model takes
    for name in ("train_data", "held_out_data"):
        assert read_parquet(getattr(folder, name)) == read_parquet(getattr(earlier, name))
    # what was repeated can be repeated
    again = read_earlier(folder)
    assert read_data(again.recipe.data, None, 0.0, 0, Places()).train == record_train(earlier)


def record_train(folder: RunFolder) -> int:
    """How many examples a run learns from."""
    found: int = json.loads(folder.dataset.read_bytes())["train"]
    return found


def test_detached_and_for_machines(earlier: RunFolder, tiny: Path) -> None:
    done = command("retrain", "last", "--model", str(tiny), "--detach", "--json")
    assert done.returncode == 0, done.stdout + done.stderr
    told = json.loads(done.stdout.splitlines()[-1])
    assert {change["field"] for change in told["changes"]} >= {"context_length"}
    runs = Runs(Places())
    assert command("stop", Path(told["run"]).name).returncode == 0
    assert runs.find(Path(told["run"]).name).read().base_model == "tiny"


def test_a_run_or_a_model_that_is_not_there_is_said(earlier: RunFolder, tmp_path: Path) -> None:
    gone = command("retrain", "nothing-like-it", "--model", "starter")
    assert gone.returncode == 4 and "Traceback" not in gone.stderr
    absent = command("retrain", "last", "--model", str(tmp_path / "no-model"))
    assert absent.returncode == 4 and "The base model is not there" in absent.stdout + absent.stderr
    earlier.train_data.unlink()
    damaged = command("retrain", "last", "--model", "starter")
    assert damaged.returncode == 4 and "Traceback" not in damaged.stderr


def test_what_fits_stays_and_what_does_not_is_planned_anew(earlier: RunFolder, starter_model: Path) -> None:
    run, model = read_earlier(earlier), read_model(starter_model)
    data = read_data(run.recipe.data, None, 0.0, 0, Places())
    same = on_model(run, "starter", model, data.facts, ROOMY)
    assert list(changes(run, same.recipe)) == []
    # too little for 16-bit weights of a model twenty times as large: 4 bits, and a step takes as much as before
    larger = on_model(run, "larger", twenty_fold(model), data.facts, Budget("cuda", 4_500_000_000, "bf16", 60 << 30))
    different = {change.field: change.after for change in changes(run, larger.recipe)}
    assert different["quantisation"] == "nf4" and larger.verdict != "too_big"
    assert larger.recipe.row_tokens * larger.recipe.accumulation == run.recipe.row_tokens * run.recipe.accumulation
    assert larger.recipe.rank == 5 and recipe_from(msgspec.to_builtins(larger.recipe)) == larger.recipe


def test_documents_come_along(home: Path, starter_model: Path, tmp_path: Path) -> None:
    numbers, bees = tmp_path / "numbers.jsonl", tmp_path / "bees.jsonl"
    numbers.write_text("".join(f'{{"prompt": "Number {n}", "completion": "it is {n * 7}"}}\n' for n in range(20)))
    bees.write_text("".join(f'{{"text": "Passage {n} about bees and what they do all day."}}\n' for n in range(12)))
    values = {"model": str(starter_model), "data": str(numbers), "documents": str(bees), "steps": 3}
    model = read_model(starter_model)
    folder = create_run(recipe_from(values), model, read_data(str(numbers), None, 0.1, 0), Places())
    for file in (numbers, bees):
        file.unlink()
    shutil.rmtree(Places().cache)
    run = read_earlier(folder)
    data = read_data(run.recipe.data, None, 0.0, 0, Places())
    plan = on_model(run, "m", model, data.facts, ROOMY)
    again = create_run(plan.recipe, model, data, Places())
    assert read_parquet(again.documents) == read_parquet(folder.documents)
    assert json.loads(again.dataset.read_bytes())["documents"] == 12
    without = create_run(msgspec.structs.replace(plan.recipe, documents=None), model, data, Places())
    assert not without.documents.exists() and json.loads(without.dataset.read_bytes())["documents"] == 0


def test_layers_that_the_model_lacks_become_as_many_last_ones(earlier: RunFolder, starter_model: Path) -> None:
    model = read_model(starter_model)
    data = read_data(read_earlier(earlier).recipe.data, None, 0.0, 0, Places())
    chosen = {"method": "layers", "quantisation": "none"}
    for given, after in (({"chosen_layers": "2-4, 29"}, ("", 4)), ({"last_layers": 50}, ("", 10))):
        recipe = recipe_from(msgspec.to_builtins(read_earlier(earlier).recipe) | chosen | given)
        run = msgspec.structs.replace(read_earlier(earlier), recipe=recipe)
        plan = on_model(run, "m", msgspec.structs.replace(model, layers=10), data.facts, ROOMY)
        assert (plan.recipe.chosen_layers, plan.recipe.last_layers) == after
        assert recipe_from(msgspec.to_builtins(plan.recipe)) == plan.recipe


def test_a_model_that_cannot_learn_it_is_refused(earlier: RunFolder, starter_model: Path) -> None:
    run, model = read_earlier(earlier), msgspec.structs.replace(read_model(starter_model), kind="encoder")
    data = read_data(run.recipe.data, None, 0.0, 0, Places())
    with pytest.raises(ProblemError) as refused:
        on_model(run, "m", model, data.facts, ROOMY)
    assert refused.value.problems[0].code == "choice.encoder_reads"


def twenty_fold(model: ModelSpec) -> ModelSpec:
    """A description of a model of the same kind with twenty times the blocks."""
    assert model.matrices
    matrices = tuple(msgspec.structs.replace(matrix, count=matrix.count * 20) for matrix in model.matrices)
    return msgspec.structs.replace(
        model, layers=model.layers * 20, matrices=matrices, linear_parameters=model.linear_parameters * 20,
        parameters=model.parameters * 19, adapter_inputs_outputs=model.adapter_inputs_outputs * 20,
    )  # fmt: skip
