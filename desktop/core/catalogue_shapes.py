"""The tensors of a catalogue's model in short, and the `ModelSpec` that follows from them.

Tensors of one shape whose names differ in a layer's number alone are one line:
``model.layers.{0-29}.mlp.up_proj.weight``.
"""

from __future__ import annotations

import hashlib
import math
import re
from functools import cached_property
from itertools import product
from typing import Any, Literal

import msgspec

from desktop.core.models import ModelSpec, Tensor, describe

Checked = Literal["config", "count", "unsure"]
_RANGE = re.compile(r"\{(\d+)-(\d+)\}")
_HEADER_BYTES = 110
"""What a safetensors header takes for one tensor, about: its name, dtype, shape and place as JSON."""
_WIDTHS = {"BF16": 2, "F16": 2, "U8": 1}
_Dtype = Literal["BF16", "F16"]


class Stored(msgspec.Struct, frozen=True):
    """Dtype and shape of tensors in the files."""

    dtype: Literal["BF16", "F16", "U8"]
    shape: tuple[int, ...]


class Shape(msgspec.Struct, frozen=True, kw_only=True, dict=True):
    """What several entries may share: the config's numbers and all tensors, with how far they were checked."""

    checked: Checked
    """``count``: the built model has exactly the published number of parameters; ``config``: the numbers stand in a
    second place; ``unsure``: neither. See docs/catalogue.md."""
    sources: tuple[str, ...]
    parameters: int
    active_parameters: int
    """Parameters that one token goes through; fewer than `parameters` in a mixture of experts."""
    dtype: _Dtype
    config: dict[str, Any]
    """The numbers of the published config.json that planning needs."""
    tensors: dict[str, tuple[int, ...]]
    also_stored: dict[str, Stored] = {}
    """Tensors in the files that the running model does not have: the copy of a tied head, masks of GPT-NeoX."""

    @cached_property
    def spec(self) -> ModelSpec:
        """The model as it runs; name, licence and place are for the entry to fill in. Worked out once."""
        return self._described(_tensors({name: Stored(self.dtype, shape) for name, shape in self.tensors.items()}))

    def keep_spec(self, spec: ModelSpec) -> None:
        """Take `spec` as worked out already."""
        self.__dict__["spec"] = spec

    @cached_property
    def stored_spec(self) -> ModelSpec:
        """The model as the headers of its files describe it."""
        own = {name: Stored(self.dtype, shape) for name, shape in self.tensors.items()}
        return self._described(_tensors(own | self.also_stored))

    @cached_property
    def stored_bytes(self) -> int:
        """Expected size of the safetensors files, in bytes."""
        extra = sum(_WIDTHS[t.dtype] * math.prod(t.shape) * ranged(name) for name, t in self.also_stored.items())
        headers = _HEADER_BYTES * sum(ranged(pattern) for pattern in (*self.tensors, *self.also_stored))
        return self.parameters * _WIDTHS[self.dtype] + extra + headers

    def _described(self, tensors: list[Tensor]) -> ModelSpec:
        facts = msgspec.json.encode((self.config, self.tensors, self.also_stored))
        print_of = hashlib.sha256(facts).hexdigest()
        return describe(self.config, tensors, name="", disk_bytes=self.stored_bytes, fingerprint=print_of)


def _tensors(patterns: dict[str, Stored]) -> list[Tensor]:
    return [Tensor(name, kind.dtype, kind.shape) for pattern, kind in patterns.items() for name in expanded(pattern)]


def ranged(pattern: str) -> int:
    """How many names a pattern stands for."""
    return math.prod(int(last) - int(first) + 1 for first, last in _RANGE.findall(pattern))


def expanded(pattern: str) -> list[str]:
    """The names a pattern stands for, the last number running fastest."""
    ranges = [range(int(first), int(last) + 1) for first, last in _RANGE.findall(pattern)]
    template = _RANGE.sub("{}", pattern)
    return [template.format(*numbers) for numbers in product(*ranges)]
