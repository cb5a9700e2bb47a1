"""The `adapter_config.json` of an adapter in peft's format, read strictly.

What is not known, or would change more than the layers it names, is refused by name: an adapter that loads and then
does something else than it was trained to do is worse than one that does not load. The fields are those of peft 0.21.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import msgspec

from desktop.core.files import is_there
from desktop.core.problems import UNREADABLE, Problem, ProblemError, Value, stop_on

CONFIG = "adapter_config.json"
METHODS, TASKS = ("LORA", "IA3"), (None, "CAUSAL_LM")
_LONGEST = 1 << 20
"""Bytes. A list of every adapted layer of a large model takes some 100,000."""
_KEPT = frozenset(
    "r lora_alpha lora_dropout target_modules exclude_modules fan_in_fan_out use_rslora use_dora modules_to_save "
    "layers_to_transform rank_pattern alpha_pattern feedforward_modules".split()
)
"""Fields that say what the adapter does."""
_PLAIN = frozenset(
    "auto_mapping base_model_name_or_path revision inference_mode task_type peft_type peft_version init_lora_weights "
    "init_ia3_weights runtime_config eva_config corda_config lora_ga_config loftq_config velora_config "
    "layers_pattern qalora_group_size ensure_weight_tying".split()
)
"""Fields that say where it comes from, or how training began or went. Of `auto_mapping`, which names a module to be
imported, nothing is taken over: no code is run for a file's sake."""
_NEUTRAL = {"bias": "none", "megatron_core": "megatron.core"}
"""Fields that mean nothing with this value. Whatever else a file may say has to be empty."""
_SOUND_STARTS = frozenset({"gaussian", "eva", "orthogonal", "mica"})
"""Ways of beginning that leave the base as it was; the others took something out of it."""
_REASONS = {
    "trainable_token_indices": "single rows of the embedding were trained, which would be lost when it is merged",
    "layer_replication": "layers of the base are doubled, so that it needs a model of another depth",
    "megatron_config": "it was made for a model that Megatron spreads over several cards",
    "megatron_core": "it was made for a model that Megatron spreads over several cards",
    "target_parameters": "it changes single parameters instead of layers",
    "bias": "it changes the biases of the base itself, which could not be switched off again",
    "lora_bias": "it adds biases, which would be lost when it is merged",
    "alora_invocation_tokens": "it works only behind certain tokens (aLoRA)",
    "use_qalora": "it belongs to a base that is kept in groups of 4-bit numbers (QA-LoRA)",
    "use_bdlora": "it is made of blocks (BD-LoRA)",
    "arrow_config": "it chooses among other adapters (Arrow)",
    "kasa_config": "it took something out of the base (KaSA)",
    "monteclora_config": "it draws at random (MonteCLoRA)",
}
_PATTERN = re.compile(r"\^?[\w.]+\$?")
"""Layers that have a rank or strength of their own are found by a regular expression; foreign ones are run only when
they are no more than a name."""


def read_config(path: Path) -> dict[str, Any]:
    """An `adapter_config.json` of a method, task and fields that are known. Raises ``adapter.no_config``,
    ``adapter.config_damaged``, ``adapter.other_method``, ``adapter.other_task``, or all at once
    ``adapter.changed_base``, ``adapter.unsupported``, ``adapter.unknown_field`` and ``adapter.field``."""
    config = _decoded(path)
    if config.get("peft_type") not in METHODS:
        raise stop_on("adapter.other_method", method=str(config.get("peft_type", "?"))[:40])
    if config.get("task_type") not in TASKS:
        raise stop_on("adapter.other_task", task=str(config["task_type"])[:40])
    if faults := [*_faults_of_start(config), *_unknown(config), *_unsound(config)]:
        raise ProblemError(*faults)
    return config


def kept_fields(config: Mapping[str, Any]) -> dict[str, Any]:
    """The fields that say what the adapter does, without empty ones."""
    return {name: value for name, value in config.items() if name in _KEPT and value not in (None, {}, [], "")}


def pattern_value(patterns: Mapping[str, Any], layer: str) -> Any:
    """What `rank_pattern` or `alpha_pattern` says of a layer, found as peft finds it; None when nothing."""
    return next((value for key, value in patterns.items() if re.match(rf"(.*\.)?({key})$", layer)), None)


def _decoded(path: Path) -> dict[str, Any]:
    if not is_there(path, Path.is_file):
        raise stop_on("adapter.no_config", path=str(path.parent), name=CONFIG)
    raw = b""
    try:
        with path.open("rb") as file:
            raw = file.read(_LONGEST + 1)
        config = msgspec.json.decode(raw)
    except (OSError, *UNREADABLE) as error:
        cause = f"it is longer than {_LONGEST:,} bytes" if len(raw) > _LONGEST else str(error)
        raise stop_on("adapter.config_damaged", path=str(path), cause=cause) from None
    if not isinstance(config, dict):
        raise stop_on("adapter.config_damaged", path=str(path), cause="it is no list of names and values")
    return config


def _faults_of_start(config: Mapping[str, Any]) -> list[Problem]:
    start = config.get("init_lora_weights", True)
    if isinstance(start, str) and start not in _SOUND_STARTS:
        return [Problem("adapter.changed_base", {"how": start[:40]})]
    return []


def _unknown(config: Mapping[str, Any]) -> list[Problem]:
    found = []
    for name, value in config.items():
        if name in _KEPT | _PLAIN or not value or value == _NEUTRAL.get(name):
            continue
        values: dict[str, Value] = {"name": name[:60], "value": str(value)[:80]}
        known = name in _REASONS
        code = "adapter.unsupported" if known else "adapter.unknown_field"
        found.append(Problem(code, values | ({"why": _REASONS[name]} if known else {})))
    return found


def _unsound(config: Mapping[str, Any]) -> list[Problem]:
    return [
        Problem("adapter.field", {"name": name, "value": str(config[name])[:80]})
        for name, sound in _SOUND.items()
        if config.get(name) is not None and not sound(config[name])
    ]


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and 0 < value < 1e6


def _is_rank(value: Any) -> bool:
    return isinstance(value, int) and _is_number(value) and value <= 65_536


def _is_list_of_names(value: Any) -> bool:
    return isinstance(value, list) and all(isinstance(one, str) and 0 < len(one) < 1000 for one in value)


def _is_names(value: Any) -> bool:
    return isinstance(value, str) or _is_list_of_names(value)


def _is_pattern(value: Any) -> bool:
    return isinstance(value, dict) and all(_PATTERN.fullmatch(key) and _is_number(one) for key, one in value.items())


def _is_ranks(value: Any) -> bool:
    return _is_pattern(value) and all(map(_is_rank, value.values()))


def _is_layers(value: Any) -> bool:
    return all(isinstance(one, int) for one in (value if isinstance(value, list) else [value]))


def _is_flag(value: Any) -> bool:
    return isinstance(value, bool)


_SOUND: Mapping[str, Callable[[Any], bool]] = {
    "r": _is_rank,
    "lora_alpha": _is_number,
    "lora_dropout": lambda value: value == 0 or (_is_number(value) and value < 1),
    "target_modules": _is_names,
    "exclude_modules": _is_names,
    "feedforward_modules": _is_names,
    "modules_to_save": _is_list_of_names,
    "layers_to_transform": _is_layers,
    "rank_pattern": _is_ranks,
    "alpha_pattern": _is_pattern,
    "fan_in_fan_out": _is_flag,
    "use_rslora": _is_flag,
    "use_dora": _is_flag,
    "base_model_name_or_path": lambda value: isinstance(value, str) and len(value) < 4096,
    "revision": lambda value: isinstance(value, str) and len(value) < 300,
}
