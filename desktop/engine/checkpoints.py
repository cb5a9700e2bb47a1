"""Checkpoints: everything needed to take a run up again, as safetensors and JSON, written all or nothing."""

from __future__ import annotations

import random
import shutil
from pathlib import Path
from typing import Any

import msgspec
import peft
import safetensors.torch
import torch
from torch import Tensor

from desktop.core.files import write_folder, write_json
from desktop.core.problems import stop_on
from desktop.core.runs import RunFolder

KEPT = 2


class CheckpointState(msgspec.Struct, frozen=True, kw_only=True):
    """The small part of a checkpoint. `tokens` counts real tokens trained on; `python_random` is Random.getstate()."""

    step: int
    recipe_hash: str
    tokens: int
    best_loss: float | None
    python_random: tuple[int, tuple[int, ...], float | None]


def save_adapter(model: Any, folder: Path) -> None:
    """Write the adapter in peft's own format, which plain peft loads."""
    # Adapters never touch the embeddings here; without this peft looks for the base on the network to find out.
    model.save_pretrained(folder, safe_serialization=True, save_embedding_layers=False)
    (folder / "README.md").unlink(missing_ok=True)  # peft's empty model card


def save(folder: RunFolder, model: Any, optimizer: torch.optim.Optimizer, state: CheckpointState) -> Path:
    """Write a checkpoint and drop all but the newest two. Returns its folder."""
    target = folder.checkpoint(state.step)

    def fill(place: Path) -> None:
        save_adapter(model, place / "adapter")
        tensors = {name: value.contiguous() for name, value in _moments(optimizer).items()}
        safetensors.torch.save_file(tensors | _random_states(), place / "optimizer.safetensors")
        write_json(place / "state.json", state)

    write_folder(target, fill)
    for old in sorted(folder.checkpoints.glob("step-[0-9]*"))[:-KEPT]:
        shutil.rmtree(old, ignore_errors=True)
    return target


def load(path: Path, model: Any, optimizer: torch.optim.Optimizer, recipe_hash: str) -> CheckpointState:
    """Put a checkpoint's weights, optimizer moments and random states in place. Raises ``checkpoint.damaged`` or
    ``checkpoint.other_recipe``."""
    try:
        state = msgspec.json.decode((path / "state.json").read_bytes(), type=CheckpointState)
        weights = safetensors.torch.load_file(path / "adapter" / "adapter_model.safetensors")
        tensors = safetensors.torch.load_file(path / "optimizer.safetensors")
    except (OSError, msgspec.MsgspecError, safetensors.SafetensorError) as error:
        raise stop_on("checkpoint.damaged", path=str(path), cause=str(error)) from error
    if state.recipe_hash != recipe_hash:
        raise stop_on("checkpoint.other_recipe", path=str(path))
    peft.set_peft_model_state_dict(model, weights)
    _restore_moments(optimizer, tensors)
    _restore_random_states(tensors, state)
    return state


def python_random_state() -> tuple[int, tuple[int, ...], float | None]:
    """Python's own random state, as it goes into `CheckpointState`."""
    return random.getstate()


def _moments(optimizer: torch.optim.Optimizer) -> dict[str, Tensor]:
    """The optimizer's tensors by ``<parameter number>.<name>``, in the order of its parameters."""
    return {
        f"optimizer.{index}.{name}": value.detach().cpu()
        for index, entry in optimizer.state_dict()["state"].items()
        for name, value in entry.items()
        if isinstance(value, Tensor)
    }


def _restore_moments(optimizer: torch.optim.Optimizer, tensors: dict[str, Tensor]) -> None:
    whole = optimizer.state_dict()
    whole["state"] = {}
    for key, value in tensors.items():
        kind, _, rest = key.partition(".")
        if kind == "optimizer":
            index, _, name = rest.partition(".")
            whole["state"].setdefault(int(index), {})[name] = value
    optimizer.load_state_dict(whole)


def _random_states() -> dict[str, Tensor]:
    states = {"random.cpu": torch.get_rng_state()}
    if torch.cuda.is_available():
        states["random.cuda"] = torch.cuda.get_rng_state()
    return states


def _restore_random_states(tensors: dict[str, Tensor], state: CheckpointState) -> None:
    random.setstate(state.python_random)
    torch.set_rng_state(tensors["random.cpu"])
    if "random.cuda" in tensors and torch.cuda.is_available():
        torch.cuda.set_rng_state(tensors["random.cuda"])
