"""Checkpoints: everything needed to take a run up again, as safetensors and JSON, written all or nothing.

A checkpoint is a folder ``step-000040`` (or ``step-000040-row-002`` within a step) with what was learned as others load
it, `state.safetensors` (optimizer moments, gradients gathered so far, random states), `state.json`, and the sha256
of all of them in `checksums.json`. Numbers of a flipped bit would train on unnoticed; a checksum cannot.

What was learned at the best look stays when its checkpoint has to go: in ``best-000040``, like a checkpoint but without
what only going on needs.
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


def save(folder: RunFolder, parts: Parts, state: CheckpointState, most_bytes: float, keep_best: bool = True) -> Path:
    """Write a checkpoint; keep the newest two and the best, and of those no more than `most_bytes` allow, but one. With
    `keep_best`, what was learned at the best look stays beside them.

    Raises ``disk.full`` and the like; what was there before is then untouched.
    """
    place = state.position
    target = folder.checkpoint(place.step, place.row)
    state = msgspec.structs.replace(state, numbers=_counters(parts), scaler=_scale(parts.scaler))
    if free_bytes(folder.path) < 2 * _size(folder.newest_checkpoint()) + RESERVE:
        clean(folder, 0, place.best_step if keep_best else None)
    write_folder(target, lambda temporary: _fill(temporary, parts, state))
    clean(folder, most_bytes, place.best_step if keep_best else None)
    _drop_bests(folder, place.best_step)
    return target


def keep_best(folder: RunFolder, tuned: Tuned, state: CheckpointState) -> None:
    """Write what is learned now, at the best look, where there is no room for its checkpoint. Raises as `save` does."""

    def fill(place: Path) -> None:
        tuned.save(place / "adapter")
        safetensors.torch.save_file(_named(tuned.raw()), place / "state.safetensors")
        _seal(place, state)

    write_folder(folder.best(state.position.step), fill)


def _fill(place: Path, parts: Parts, state: CheckpointState) -> None:
    parts.tuned.save(place / "adapter")
    tensors = _moments(parts) | _gradients(parts)
    tensors |= _named(parts.tuned.raw())
    tensors |= {f"random.{name}": value for name, value in random_states().items()}
    safetensors.torch.save_file(tensors, place / "state.safetensors")
    _seal(place, state)


def _named(raw: Mapping[str, Tensor]) -> dict[str, Tensor]:
    return {f"weight.{name}": value for name, value in raw.items()}


def _seal(place: Path, state: CheckpointState) -> None:
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


def load_best(folder: RunFolder, step: int, tuned: Tuned) -> None:
    """Put the weights of the best look in place, which was after `step`. Raises ``checkpoint.damaged``."""
    whole = folder.checkpoint(step)
    load_weights(whole if whole.is_dir() else folder.best(step), tuned)


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


def clean(folder: RunFolder, most_bytes: float, best_step: int | None) -> None:
    """Drop all but the newest checkpoints and those they name as the best so far; fewer (but one) when they take more
    than `most_bytes`. What was learned at the best looks that they name, and at that after `best_step`, stays apart;
    nothing does where that is None."""
    everything = folder.all_checkpoints()
    newest = everything[-KEPT:]
    named = {folder.checkpoint(_best_step(path)) for path in newest}
    wanted = [path for path in everything if path in newest or path in named]
    while len(wanted) > 1 and sum(map(_size, wanted)) > most_bytes:
        # the oldest that is not the best of the newest goes first
        best = folder.checkpoint(_best_step(wanted[-1]))
        wanted.remove(next((path for path in wanted[:-1] if path != best), wanted[0]))
    steps = set() if best_step is None else {best_step, *map(_best_step, wanted)}
    bests = {folder.checkpoint(step): folder.best(step) for step in steps}
    for path in everything:
        if path not in wanted and (path not in bests or _keep_apart(path, bests[path])):
            shutil.rmtree(path, ignore_errors=True)


def _drop_bests(folder: RunFolder, best_step: int) -> None:
    """Drop what lies apart of looks that are not the best any more, neither to the run nor to a checkpoint. Only once a
    checkpoint is written: until then the run may have to go back to an earlier best look."""
    wanted = {folder.best(step) for step in (best_step, *map(_best_step, folder.all_checkpoints()))}
    for path in folder.checkpoints.glob("best-*"):
        if path not in wanted:
            shutil.rmtree(path, ignore_errors=True)


def _best_step(path: Path) -> int:
    """The step of the best look that a checkpoint knows of; 0 when there was none yet, or it cannot be read."""
    try:
        return msgspec.json.decode((path / "state.json").read_bytes(), type=CheckpointState).position.best_step
    except _DAMAGE:
        return 0


def _keep_apart(path: Path, target: Path) -> bool:
    """Write what was learned at a checkpoint to `target`; whether that is done. Else the checkpoint has to stay."""

    def fill(place: Path) -> None:
        shutil.copytree(path / "adapter", place / "adapter")
        with safetensors.safe_open(path / "state.safetensors", "pt") as file:  # the moments stay where they are
            raw = {name: file.get_tensor(name) for name in file.keys() if name.startswith("weight.")}  # noqa: SIM118
        safetensors.torch.save_file(raw, place / "state.safetensors")
        _seal(place, state)

    try:
        state = read_state(path)
        write_folder(target, fill)
    except ProblemError:
        return False
    return True


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
