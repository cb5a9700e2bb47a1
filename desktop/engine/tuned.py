"""What of a model learns, by the recipe's method, and how it is kept: one class for each family of methods.

All of them keep what learns in 32 bits. What is written into a folder is what others load: an adapter in peft's
format, bottleneck modules with the file that attaches them, or the changed tensors of the model itself.
"""

from __future__ import annotations

import contextlib
import shutil
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Protocol

import peft
import safetensors.torch
import torch
from torch import Tensor, nn

from desktop.core.files import write_json
from desktop.core.models import ModelSpec
from desktop.core.problems import stop_on
from desktop.core.recipe import Recipe
from desktop.engine import bottleneck, parts, pissa
from desktop.engine.learning import learning_names

CHANGED, CHANGED_CONFIG = "changed.safetensors", "changed.json"
HEAD = "head.safetensors"
"""A new head that learned beside bottleneck modules."""

Fresh = Callable[[], Any]
"""Loads the base model anew, on the processor."""


class Tuned(Protocol):
    """A model of which something learns. `named` are the numbers that the optimizer changes, by name, in 32 bits."""

    model: Any
    named: dict[str, nn.Parameter]

    def save(self, folder: Path) -> None:
        """Write what was learned into `folder`, as others load it."""
        ...

    def raw(self) -> dict[str, Tensor]:
        """What a checkpoint needs beside that, because `save` rounds or converts."""
        ...

    def load(self, folder: Path, raw: Mapping[str, Tensor]) -> None:
        """Put back what `save` wrote and `raw` gave. Raises what reading raises."""
        ...

    def after_step(self) -> None:
        """The optimizer has changed `named`: let the model have it."""
        ...

    def untuned(self) -> contextlib.AbstractContextManager[None]:
        """Inside, the model is its base."""
        ...


def make(base: Any, recipe: Recipe, spec: ModelSpec, folder: Path, fresh: Fresh) -> Tuned:
    """`base` as the recipe lets it learn; `folder` is the run's. Raises ``method.*``."""
    if recipe.method in ("lora", "ia3"):
        return PeftTuned(base, recipe, spec.source or spec.name, folder)
    if recipe.method == "bottleneck":
        return BottleneckTuned(base, recipe, spec.source or spec.name)
    return WeightsTuned(base, recipe, spec.source or spec.name, fresh)


class PeftTuned:
    """LoRA and its kin, and (IA)³, by peft."""

    def __init__(self, base: Any, recipe: Recipe, base_name: str, folder: Path) -> None:
        self.model = parts.add_adapter(base, recipe, base_name)
        if recipe.initialisation == "pissa":
            pissa.begin(self.model, folder / "pissa.safetensors")
        self.named = {name: weight for name, weight in self.model.named_parameters() if weight.requires_grad}

    def save(self, folder: Path) -> None:
        """In peft's own format, which plain peft loads."""
        # The embeddings never learn here; without this peft looks for the base on the network to find out.
        self.model.save_pretrained(folder, safe_serialization=True, save_embedding_layers=False)
        (folder / "README.md").unlink(missing_ok=True)  # peft's empty model card
        pissa.make_portable(self.model, folder)

    def raw(self) -> dict[str, Tensor]:
        """See `Tuned`; only PiSSA converts."""
        return pissa.raw_weights(self.model)

    def load(self, folder: Path, raw: Mapping[str, Tensor]) -> None:
        """See `Tuned`."""
        weights = dict(raw) or safetensors.torch.load_file(folder / "adapter_model.safetensors")
        peft.set_peft_model_state_dict(self.model, weights)

    def after_step(self) -> None:
        """The adapter's numbers are those of the optimizer."""

    def untuned(self) -> contextlib.AbstractContextManager[None]:
        """See `Tuned`."""
        return pissa.untuned(self.model)


class BottleneckTuned:
    """Bottleneck modules of our own, see `bottleneck.py`."""

    def __init__(self, base: Any, recipe: Recipe, base_name: str) -> None:
        self.model, self._recipe, self._base_name = base, recipe, base_name
        try:
            self._modules = bottleneck.insert(base, recipe.bottleneck, recipe.bottleneck_size)
        except (ValueError, AttributeError) as error:
            raise stop_on("method.unknown_layers", method="bottleneck", cause=str(error)) from error
        self.named = {name: weight for name, weight in base.named_parameters() if weight.requires_grad}
        own = {id(weight) for module in self._modules.values() for weight in module.parameters()}
        self._head = {name: weight for name, weight in self.named.items() if id(weight) not in own}

    def save(self, folder: Path) -> None:
        """With the file that attaches them to a model of plain transformers."""
        folder.mkdir(exist_ok=True)
        recipe = self._recipe
        bottleneck.save(self._modules, folder, recipe.bottleneck, recipe.bottleneck_size, self._base_name)
        shutil.copyfile(bottleneck.__file__, folder / "bottleneck.py")
        if self._head:
            head = {name: weight.detach().cpu().contiguous() for name, weight in self._head.items()}
            safetensors.torch.save_file(head, folder / HEAD, metadata={"format": "pt"})

    def raw(self) -> dict[str, Tensor]:
        """Nothing: `save` writes all bits."""
        return {}

    def load(self, folder: Path, raw: Mapping[str, Tensor]) -> None:
        """See `Tuned`."""
        bottleneck.put_weights(self._modules, safetensors.torch.load_file(folder / bottleneck.WEIGHTS))
        if self._head:
            _put(self._head, safetensors.torch.load_file(folder / HEAD))

    def after_step(self) -> None:
        """The modules' numbers are those of the optimizer."""

    @contextmanager
    def untuned(self) -> Iterator[None]:
        """See `Tuned`."""
        bottleneck.switch(self._modules, False)
        try:
            yield
        finally:
            bottleneck.switch(self._modules, True)


class WeightsTuned:
    """Weights of the model itself: chosen layers, or all of it.

    Each learning tensor of 16 bits has a master of 32 bits, because steps are often smaller than 16 bits can tell
    (Micikevicius et al., arXiv 1710.03740, section 3.1). Its gradient is added to the master's as soon as it is there,
    so that 16-bit gradients never pile up.
    """

    def __init__(self, base: Any, recipe: Recipe, base_name: str, fresh: Fresh) -> None:
        self.model, self._base_name, self._fresh = base, base_name, fresh
        names = learning_names(base, recipe)
        self._weights = {name: weight for name, weight in base.named_parameters() if name in names}
        self.named: dict[str, nn.Parameter] = {}
        for name, weight in self._weights.items():
            weight.requires_grad_(True)
            self.named[name] = weight if weight.dtype == torch.float32 else _master(weight)

    def save(self, folder: Path) -> None:
        """The changed tensors in the model's own width, with their names there."""
        self._write(folder, self._weights)

    def _write(self, folder: Path, weights: Mapping[str, Tensor]) -> None:
        folder.mkdir(exist_ok=True)
        tensors = {name: weight.detach().cpu().contiguous() for name, weight in weights.items()}
        safetensors.torch.save_file(tensors, folder / CHANGED, metadata={"format": "pt"})
        write_json(folder / CHANGED_CONFIG, {"base_model": self._base_name, "tensors": sorted(tensors)})

    def raw(self) -> dict[str, Tensor]:
        """The masters, where there are any."""
        own = {name: self.named[name] for name, weight in self._weights.items() if self.named[name] is not weight}
        return {name: master.detach().cpu().contiguous() for name, master in own.items()}

    def load(self, folder: Path, raw: Mapping[str, Tensor]) -> None:
        """See `Tuned`."""
        kept = {**safetensors.torch.load_file(folder / CHANGED), **raw}
        with torch.no_grad():
            for name, master in self.named.items():
                master.copy_(kept[name])
        self.after_step()

    @torch.no_grad()
    def after_step(self) -> None:
        """Round the masters into the model."""
        for name, weight in self._weights.items():
            if self.named[name] is not weight:
                weight.copy_(self.named[name])

    @contextmanager
    def untuned(self) -> Iterator[None]:
        """See `Tuned`. What was learned waits in the PC's memory meanwhile."""
        kept = {name: weight.detach().to("cpu", copy=True) for name, weight in self._weights.items()}
        before = dict(self._fresh().named_parameters())
        _put(self._weights, before)
        del before
        try:
            yield
        finally:
            _put(self._weights, kept)


@torch.no_grad()
def _put(weights: Mapping[str, Tensor], values: Mapping[str, Tensor]) -> None:
    for name, weight in weights.items():
        weight.copy_(values[name])


def _master(weight: nn.Parameter) -> nn.Parameter:
    """A 32-bit copy of `weight` that gets its gradients."""
    master = nn.Parameter(weight.detach().float())

    def hand_over(parameter: Tensor) -> None:
        # first of all: what is left here when memory runs out would be counted twice at the next try
        gradient, parameter.grad = parameter.grad, None
        assert gradient is not None
        if master.grad is None:
            master.grad = gradient.float()
        else:
            master.grad += gradient

    weight.register_post_accumulate_grad_hook(hand_over)
    return master
