"""Checkpoints: everything needed to take a run up again, as safetensors and JSON, written all or nothing.

A checkpoint is a folder ``step-000040`` (or ``step-000040-row-002`` within a step) with what was learned as others load
it, `state.safetensors` (optimizer moments, gradients gathered so far, random states), `state.json`, and the sha256
of all of them in `checksums.json`. Numbers of a flipped bit would train on unnoticed; a checksum cannot.
"""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import msgspec
import safetensors.torch
import torch
from torch import Tensor

from desktop.core.execution import Execution
from desktop.core.files import free_bytes, sha256_of, write_folder, write_json
from desktop.core.problems import UNREADABLE, Problem, ProblemError, stop_on
from desktop.core.runs import RunFolder
from desktop.engine.position import Position
from desktop.engine.randomness import random_states, restore_random_states
from desktop.engine.tuned import Tuned

KEPT = 2
SCHEMA = 2
RESERVE = 200_000_000
"""Free bytes below which an older checkpoint makes room for a newer one first."""
_DAMAGE = (OSError, safetensors.SafetensorError, KeyError, ValueError, *UNREADABLE)


class CheckpointState(msgspec.Struct, frozen=True, kw_only=True):
    """`state.json`. `made_on` holds versions and device (see `environment`), `base` names the quantised base, `numbers`
    the optimizer's counters by parameter, `scaler` the loss scale and its growth count (fp16 only)."""

    schema: int = SCHEMA
    recipe_hash: str
    position: Position
    execution: Execution
    made_on: dict[str, Any] = {}
    base: str = ""
    numbers: dict[str, dict[str, int | float]] = {}
    scaler: dict[str, int | float] = {}


class Parts(msgspec.Struct, frozen=True):
    """What a checkpoint is made of and put back into."""

    tuned: Tuned
    optimizer: Any
    scaler: Any

    @property
    def learning(self) -> list[Any]:
        """The parameters of the optimizer, in its order."""
        return [weight for group in self.optimizer.param_groups for weight in group["params"]]


def save(folder: RunFolder, parts: Parts, state: CheckpointState, most_bytes: float) -> Path:
    """Write a checkpoint; keep the newest two and the best, and of those no more than `most_bytes` allow, but one.

    Raises ``disk.full`` and the like; what was there before is then untouched.
    """
    place = state.position
    target = folder.checkpoint(place.step, place.row)
    state = msgspec.structs.replace(state, numbers=_counters(parts), scaler=_scale(parts.scaler))
    if free_bytes(folder.path) < 2 * _size(folder.newest_checkpoint()) + RESERVE:
        clean(folder, 0, KEPT - 1)
    write_folder(target, lambda temporary: _fill(temporary, parts, state))
    clean(folder, most_bytes, KEPT)
    return target


def _fill(place: Path, parts: Parts, state: CheckpointState) -> None:
    parts.tuned.save(place / "adapter")
    tensors = _moments(parts) | _gradients(parts)
    tensors |= {f"weight.{name}": value for name, value in parts.tuned.raw().items()}
    tensors |= {f"random.{name}": value for name, value in random_states().items()}
    safetensors.torch.save_file(tensors, place / "state.safetensors")
    write_json(place / "state.json", state)
    sums = {path.relative_to(place).as_posix(): sha256_of(path) for path in _files(place)}
    write_json(place / "checksums.json", sums)


def load_newest(folder: RunFolder, parts: Parts, recipe_hash: str) -> tuple[CheckpointState | None, list[Problem]]:
    """Put the newest sound checkpoint in place. Returns its state (None when the run has none) and the problems of
    newer ones that were passed over. Raises ``checkpoint.damaged`` when all are, ``checkpoint.other_recipe``."""
    passed: list[Problem] = []
    for path in reversed(folder.all_checkpoints()):
        try:
            return load(path, parts, recipe_hash), passed
        except ProblemError as error:
            if error.problems[0].code != "checkpoint.damaged":
                raise
            passed += error.problems
    if passed:
        raise ProblemError(*passed)
    return None, []


def load(path: Path, parts: Parts, recipe_hash: str) -> CheckpointState:
    """Put a checkpoint's weights, moments, gradients and random states in place. Raises ``checkpoint.damaged`` or
    ``checkpoint.other_recipe``."""
    state = read_state(path)
    if state.recipe_hash != recipe_hash:
        raise stop_on("checkpoint.other_recipe", path=str(path))
    try:
        tensors = safetensors.torch.load_file(path / "state.safetensors")
        parts.tuned.load(path / "adapter", _raw(tensors))
    except _DAMAGE as error:
        raise stop_on("checkpoint.damaged", path=str(path), cause=str(error)) from error
    _restore_moments(parts, tensors, state.numbers)
    for index, weight in enumerate(parts.learning):
        gradient = tensors.get(f"gradient.{index}")
        weight.grad = None if gradient is None else gradient.to(weight.device)
    if state.scaler and parts.scaler.is_enabled():
        parts.scaler.load_state_dict(parts.scaler.state_dict() | state.scaler)
    restore_random_states({k.removeprefix("random."): v for k, v in tensors.items() if k.startswith("random.")})
    return state


def load_weights(path: Path, tuned: Tuned) -> None:
    """Put only the weights of a checkpoint in place. Raises ``checkpoint.damaged``."""
    read_state(path)
    try:
        tuned.load(path / "adapter", _raw(safetensors.torch.load_file(path / "state.safetensors")))
    except _DAMAGE as error:
        raise stop_on("checkpoint.damaged", path=str(path), cause=str(error)) from error


def _raw(tensors: Mapping[str, Tensor]) -> dict[str, Tensor]:
    return {name.removeprefix("weight."): value for name, value in tensors.items() if name.startswith("weight.")}


def read_state(path: Path) -> CheckpointState:
    """A checkpoint's state, after all of its files were checked. Raises ``checkpoint.damaged``."""
    try:
        sums: dict[str, str] = msgspec.json.decode((path / "checksums.json").read_bytes(), type=dict[str, str])
        for name, expected in sums.items():
            if sha256_of(path / name) != expected:
                raise ValueError(f"{name} is not what was written")
        return msgspec.json.decode((path / "state.json").read_bytes(), type=CheckpointState)
    except _DAMAGE as error:
        raise stop_on("checkpoint.damaged", path=str(path), cause=str(error)) from error


def clean(folder: RunFolder, most_bytes: float, kept: int) -> None:
    """Drop all but the `kept` newest checkpoints and those they name as the best so far; fewer (but one) when they take
    more than `most_bytes`, unless that is 0."""
    everything = folder.all_checkpoints()
    newest = everything[-kept:]
    named = {best for path in newest if (best := _best_of(folder, path))}
    wanted = [path for path in everything if path in newest or path in named]
    while most_bytes and len(wanted) > 1 and sum(map(_size, wanted)) > most_bytes:
        # the oldest that is not the best of the newest goes first
        best = _best_of(folder, wanted[-1])
        wanted.remove(next((path for path in wanted[:-1] if path != best), wanted[0]))
    for path in everything:
        if path not in wanted:
            shutil.rmtree(path, ignore_errors=True)


def _best_of(folder: RunFolder, path: Path) -> Path | None:
    try:
        state = msgspec.json.decode((path / "state.json").read_bytes(), type=CheckpointState)
    except _DAMAGE:
        return None
    return folder.checkpoint(state.position.best_step) if state.position.best_step else None


def _files(place: Path) -> list[Path]:
    return sorted(path for path in place.rglob("*") if path.is_file())


def _size(path: Path | None) -> int:
    return sum(file.stat().st_size for file in _files(path)) if path else 0


def _moments(parts: Parts) -> dict[str, Tensor]:
    """The optimizer's tensors by ``optimizer.<parameter>.<name>``, taken as they are: its own `state_dict` would wrap
    some and cast others. What several parameters share (8-bit AdamW's tables) is copied, for a file cannot share."""
    seen: set[int] = set()
    return {
        f"optimizer.{index}.{name}": _own(value.detach().cpu().contiguous(), seen)
        for index, weight in enumerate(parts.learning)
        for name, value in parts.optimizer.state.get(weight, {}).items()
        if isinstance(value, Tensor)
    }


def _own(value: Tensor, seen: set[int]) -> Tensor:
    if value.numel() and value.data_ptr() in seen:
        return value.clone()
    seen.add(value.data_ptr())
    return value


def _counters(parts: Parts) -> dict[str, dict[str, int | float]]:
    """What the optimizer counts in plain numbers (8-bit AdamW keeps its step so)."""
    found = {}
    for index, weight in enumerate(parts.learning):
        state: Mapping[str, Any] = parts.optimizer.state.get(weight, {})
        plain = {name: value for name, value in state.items() if isinstance(value, int | float)}
        if plain:
            found[str(index)] = plain
    return found


def _restore_moments(
    parts: Parts, tensors: Mapping[str, Tensor], numbers: Mapping[str, Mapping[str, int | float]]
) -> None:
    parts.optimizer.state.clear()
    learning = parts.learning
    for key, value in tensors.items():
        kind, _, rest = key.partition(".")
        if kind == "optimizer":
            index, _, name = rest.partition(".")
            weight = learning[int(index)]
            parts.optimizer.state[weight][name] = value.to(weight.device)
    for index, plain in numbers.items():
        parts.optimizer.state[learning[int(index)]].update(plain)


def _gradients(parts: Parts) -> dict[str, Tensor]:
    found = {f"gradient.{index}": weight.grad for index, weight in enumerate(parts.learning)}
    return {name: value.detach().cpu().contiguous() for name, value in found.items() if value is not None}


def _scale(scaler: torch.amp.GradScaler) -> dict[str, int | float]:
    return dict(scaler.state_dict()) if scaler.is_enabled() else {}
