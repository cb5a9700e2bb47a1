"""Tiny models with random weights and run folders made as the program makes them."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from desktop.core.models import read_model
from desktop.core.recipe import recipe_from
from desktop.core.runs import RunFolder
from desktop.engine import quick_import as quick_import  # before anything that imports bitsandbytes
from desktop.services.children import engine_command, engine_environment, package_root
from desktop.services.places import Places
from desktop.services.preparing import create_run, read_data

from .zygote import Zygote


@pytest.fixture(autouse=True)
def torch_random_state() -> Iterator[None]:
    """Engine tests seed torch; the next test shall not inherit that."""
    import torch

    state = torch.get_rng_state()
    yield
    torch.set_rng_state(state)


@pytest.fixture(scope="session")
def tiny_model(tmp_path_factory: pytest.TempPathFactory, starter_model: Path) -> Path:
    """A Llama of two small layers with random weights and the real tokenizer of SmolLM2."""
    import torch
    import transformers

    folder = tmp_path_factory.mktemp("models") / "tiny"
    tokenizer = transformers.AutoTokenizer.from_pretrained(starter_model)
    torch.manual_seed(0)
    config = transformers.LlamaConfig(
        vocab_size=len(tokenizer), hidden_size=64, intermediate_size=128, num_hidden_layers=2,
        num_attention_heads=4, num_key_value_heads=2, max_position_embeddings=512,
        bos_token_id=1, eos_token_id=2, pad_token_id=2, tie_word_embeddings=True,
    )  # fmt: skip
    transformers.LlamaForCausalLM(config).save_pretrained(folder)
    tokenizer.save_pretrained(folder)
    return folder


@pytest.fixture
def jsonl(tmp_path: Path) -> Path:
    """Twenty small examples of prompt and completion."""
    path = tmp_path / "colours.jsonl"
    lines = [f'{{"prompt": "Say number {n}", "completion": "number {n} is {n * 7}"}}' for n in range(20)]
    path.write_text("\n".join(lines) + "\n", "utf-8")
    return path


DEVICE = os.environ.get("TUNESMITH_TEST_DEVICE", "cpu")
"""Where these tests' runs learn; "cuda" is the pretended card (`fixtures/pretend_card.py`) where there is none."""

MakeRun = Callable[..., RunFolder]


@pytest.fixture
def make_run(home: Path, tiny_model: Path, jsonl: Path) -> MakeRun:
    """Makes a run folder of the tiny model over the small examples; keyword arguments change the recipe."""

    def make(model: Path = tiny_model, data: str = str(jsonl), **changes: Any) -> RunFolder:
        values: dict[str, Any] = {
            "name": "test", "model": str(model), "data": data, "steps": 6, "micro_batch": 2, "accumulation": 2,
            "context_length": 128, "learning_rate": 5e-3, "precision": "fp32", "evaluate_every": 2,
            "checkpoint_every": 2, "sample_every": 3, "sample_prompts": 1, "compare_examples": 2, "answer_tokens": 8,
            "check_forgetting": False, "device": DEVICE,
        }  # fmt: skip
        recipe = recipe_from(values | changes)
        return create_run(recipe, read_model(model), read_data(data, None, 0.1, 0), Places())

    return make


def train_process(folder: RunFolder) -> subprocess.Popen[bytes]:
    """The real training process of a run, started as the program starts it, its output in engine.log."""
    with folder.log.open("ab") as log:
        return subprocess.Popen(
            engine_command("train", str(folder.path)),
            stdin=subprocess.DEVNULL, stdout=log, stderr=log, env=engine_environment(), cwd=package_root(),
        )  # fmt: skip


@pytest.fixture
def train(zygote: Zygote) -> Callable[[RunFolder], int]:
    """Trains a run in a process of its own and returns the exit code."""
    return zygote.train


@pytest.fixture(scope="session")
def zygote() -> Iterator[Zygote]:
    """Starts training processes quickly; see `zygote.py`."""
    made = Zygote()
    yield made
    made.close()
