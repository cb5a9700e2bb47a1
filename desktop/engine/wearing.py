"""One base model and what it can put on: adapters loaded side by side, switched without reading anything anew.

LoRA adapters lie in peft's layers under a name each and are switched there; several at once add up. What changes a
model otherwise (rescaling vectors, bottleneck modules, changed weights) is worn by itself, on the plain base.
"""

from __future__ import annotations

import contextlib
from collections import OrderedDict
from collections.abc import Callable, Collection, Sequence
from functools import partial
from pathlib import Path
from typing import Any, Literal

import msgspec
import peft
import torch
from peft.tuners.lora import LoraLayer

from desktop.core.answering import Worn
from desktop.core.models import read_header
from desktop.core.problems import UNREADABLE, stop_on
from desktop.core.runs import RESULTS
from desktop.engine import bottleneck, loading, parts
from desktop.engine.strength import OTHER_SIDE, scaled
from desktop.engine.tuned import CHANGED

MOST = 16
"""LoRA adapters that stay loaded on one base; those unused for longest go first."""

Kind = Literal["lora", "dora", "ia3", "bottleneck", "changed"]
KINDS: dict[Kind, str] = {
    "lora": "a LoRA adapter",
    "dora": "a DoRA adapter",
    "ia3": "an (IA)³ adapter",
    "bottleneck": "bottleneck modules",
    "changed": "changed weights",
}
Read = Literal["adapter", "nothing"]


class Learned(msgspec.Struct, frozen=True):
    """What lies in a folder, as it was when it was looked at: a run that goes on writes other weights."""

    folder: str
    kind: Kind
    changed_ns: int


def learned_in(folder: Path) -> Learned:
    """What kind of thing was learned in a folder. Raises ``chat.nothing_learned``, ``chat.no_text`` and
    ``run.damaged``."""
    files = {name: folder / name for name in RESULTS if (folder / name).is_file()}
    if not files:
        raise stop_on("chat.nothing_learned", path=str(folder))
    at = max(file.stat().st_mtime_ns for file in files.values())
    if "head.safetensors" in files:
        raise stop_on("chat.no_text", path=str(folder))
    if bottleneck.WEIGHTS in files:
        return Learned(str(folder), "bottleneck", at)
    if CHANGED in files:
        return Learned(str(folder), "changed", at)
    try:
        config = msgspec.json.decode((folder / "adapter_config.json").read_bytes(), type=dict[str, Any])
    except (OSError, *UNREADABLE) as error:
        raise stop_on("run.damaged", path=str(folder), cause=str(error)) from None
    if config.get("task_type") == "SEQ_CLS":
        raise stop_on("chat.no_text", path=str(folder))
    lora: Kind = "dora" if config.get("use_dora") else "lora"
    return Learned(str(folder), lora if config.get("peft_type") == "LORA" else "ia3", at)


class _Single(msgspec.Struct):
    """Something that is worn by itself: how it is switched on and off, and taken away for good."""

    learned: Learned
    switch: Callable[[bool], None]
    leave: Callable[[], object]
    on: bool = True


class Wardrobe:
    """A loaded base model, named `name` in problems, and what it wears. All of it is put into `model` itself."""

    def __init__(self, model: Any, name: str) -> None:
        self.model, self._name = model, name
        self._device = next(model.parameters()).device
        self._peft: Any = None
        self._names: OrderedDict[Learned, str] = OrderedDict()
        self._counted = 0
        self._single: _Single | None = None
        self._strength = contextlib.ExitStack()

    def wear(self, worn: Sequence[Worn]) -> Read:
        """Put on exactly these, and say whether one had to be read. Raises ``chat.*`` and ``run.damaged``; with
        ``chat.other_base`` the model may be half dressed and must go."""
        wanted = {learned_in(Path(one.folder)): one.strength for one in worn if one.strength}
        _check(wanted)
        self._strength.close()
        if not wanted:
            self._undress()
            return "nothing"
        first = next(iter(wanted))
        try:
            read = self._wear_lora(wanted) if first.kind in ("lora", "dora") else self._wear_single(first)
            if first.kind != "lora":  # LoRA has its strength already
                whole = loading.Loaded(self.model, contextlib.nullcontext)  # a model has a `model` of its own inside
                self._strength.enter_context(scaled(whole, wanted[first]))
            return read
        except (ValueError, RuntimeError, KeyError, AttributeError) as error:  # shapes or names of another model
            if parts.is_out_of_memory(error):
                raise
            cause = (str(error).strip().splitlines() or [type(error).__name__])[0][:300]
            raise stop_on("chat.other_base", path=first.folder, base=self._name, cause=cause) from error

    def _undress(self) -> None:
        if self._peft is not None:
            self._peft.base_model.disable_adapter_layers()
        elif self._single is not None:
            self._turn(False)

    # -- LoRA -------------------------------------------------------------------------------------------------------

    def _wear_lora(self, wanted: dict[Learned, float]) -> Read:
        self._leave_single()
        missing = [learned for learned in wanted if learned not in self._names]
        for learned in missing:
            self._load(learned)
        names = {self._names[learned]: strength for learned, strength in wanted.items()}
        self._peft.base_model.enable_adapter_layers()
        self._peft.base_model.set_adapter(list(names), inference_mode=True)
        for module in self._peft.modules():
            if isinstance(module, LoraLayer):
                for name, strength in names.items():
                    module.set_scale(name, strength if name not in module.lora_variant else 1.0)
        for learned in wanted:
            self._names.move_to_end(learned)
        while len(self._names) > max(MOST, len(wanted)):
            self._peft.delete_adapter(self._names.popitem(last=False)[1])
        return "adapter" if missing else "nothing"

    def _load(self, learned: Learned) -> None:
        self._counted += 1
        name, folder = f"worn{self._counted}", learned.folder
        # without drawing random numbers first, whose place those of the file would take
        options: dict[str, Any] = {"torch_device": str(self._device), "low_cpu_mem_usage": True}
        if self._peft is None:
            self._peft = peft.PeftModel.from_pretrained(self.model, folder, adapter_name=name, **options).eval()
        else:
            self._peft.load_adapter(folder, adapter_name=name, **options)
        mine = {key: weight for key, weight in self._peft.named_parameters() if name in key.split(".")}
        if empty := [key for key, weight in mine.items() if weight.is_meta]:
            raise ValueError(f"there are no weights for {empty[0]}")
        there = [tensor for tensor in read_header(Path(folder) / "adapter_model.safetensors") if "lora_" in tensor.name]
        if left := len(there) - sum("lora_" in key for key in mine):
            raise ValueError(f"{left} of its {len(there)} tensors have no place there")
        self._names[learned] = name

    def _leave_lora(self) -> None:
        """Back to the base's own layers; the adapters are read again when they are wanted."""
        if self._peft is not None:
            self._peft.unload()
            self._peft = None
            self._names.clear()

    # -- what is worn by itself --------------------------------------------------------------------------------------

    def _wear_single(self, learned: Learned) -> Read:
        self._leave_lora()
        if self._single is not None and self._single.learned == learned:
            self._turn(True)
            return "nothing"
        self._leave_single()
        self._single = self._put_on(learned)
        return "adapter"

    def _put_on(self, learned: Learned) -> _Single:
        folder = Path(learned.folder)
        if learned.kind == "bottleneck":
            modules = bottleneck.attach(self.model, folder)
            return _Single(learned, partial(bottleneck.switch, modules), partial(bottleneck.detach, self.model))
        if learned.kind == "changed":
            exchange = loading.exchange(self.model, folder)
            exchange()

            def leave() -> None:
                if single.on:
                    exchange()
                delattr(self.model, OTHER_SIDE)

            single = _Single(learned, lambda _: exchange(), leave)
            return single
        model = peft.PeftModel.from_pretrained(self.model, folder, torch_device=str(self._device)).eval()
        tuner = model.base_model
        return _Single(
            learned, lambda on: tuner.enable_adapter_layers() if on else tuner.disable_adapter_layers(), model.unload
        )

    def _turn(self, on: bool) -> None:
        assert self._single is not None
        if self._single.on != on:
            self._single.switch(on)
            self._single.on = on

    def _leave_single(self) -> None:
        if self._single is not None:
            self._single.leave()
            self._single = None


def _check(wanted: Collection[Learned]) -> None:
    """Raise ``chat.alone`` for what is not possible together."""
    for learned in wanted:
        if learned.kind != "lora" and len(wanted) > 1:
            raise stop_on("chat.alone", path=learned.folder, kind=KINDS[learned.kind])


def adapters_on(model: torch.nn.Module) -> int:
    """How many LoRA adapters are loaded in a model."""
    return max((len(module.r) for module in model.modules() if isinstance(module, LoraLayer)), default=0)
