"""A base model with what was learned on top, ready to answer."""

from __future__ import annotations

import contextlib
import gc
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NamedTuple

import peft
import safetensors.torch
import torch
from torch import Tensor

from desktop.core.execution import Execution
from desktop.core.models import ModelSpec
from desktop.core.problems import ProblemError, stop_on
from desktop.core.recipe import Recipe
from desktop.engine import bottleneck
from desktop.engine.blocks import Blocks
from desktop.engine.learning import body_of
from desktop.engine.offload import embeddings_in_ram
from desktop.engine.parts import from_folder, load_base
from desktop.engine.streaming import WeightStream, move_rest
from desktop.engine.strength import OTHER_SIDE
from desktop.engine.tuned import CHANGED


class Loaded(NamedTuple):
    """`untuned` gives a context in which `model` is its base."""

    model: Any
    untuned: Callable[[], contextlib.AbstractContextManager[Any]]


def load_tuned(base_folder: Path, learned: Path, dtype: torch.dtype, device: torch.device) -> Loaded:
    """The base in `dtype` with what lies in the folder `learned`. Raises what loading raises, and ``run.damaged``."""
    return put_on(from_folder(base_folder, {"dtype": dtype, "device_map": {"": device}}), learned)


def load_result(spec: ModelSpec, recipe: Recipe, learned: Path, device: torch.device) -> Loaded:
    """A base as the run of `recipe` loads it, with what lies in the folder `learned`; its weights visit `device` block
    by block where they did in the run, or where a card cannot hold them. Raises what loading raises, and
    ``run.damaged``."""
    folder, four_bit = Path(spec.folder), recipe.quantisation == "nf4" and device.type == "cuda"
    if not (four_bit and recipe.streaming):
        try:
            return put_on(load_base(folder, recipe, device)[0], learned)
        except ProblemError as error:
            if error.problems[0].code != "memory.card_full" or not four_bit:
                raise
        gc.collect()  # what was half loaded holds on to itself
        torch.cuda.empty_cache()
    found = put_on(load_base(folder, recipe, torch.device("cpu"))[0], learned)
    _stream(found.model, device, recipe.stream_buffers)
    return found


def _stream(model: Any, device: torch.device, buffers: int) -> None:
    """As `fitting.Fitting.apply` does it for a run."""
    inner = model.get_base_model() if hasattr(model, "get_base_model") else model
    embeddings_in_ram(inner, device)
    blocks = Blocks(body_of(inner))
    blocks.stream = WeightStream(blocks.blocks, device, buffers)
    move_rest(model, device)
    blocks.apply(Execution(blocks="K" * len(blocks.blocks), streaming=True))


def put_on(base: Any, learned: Path) -> Loaded:
    """A loaded base model with what lies in the folder `learned`. Raises ``run.damaged``."""
    if (learned / bottleneck.WEIGHTS).is_file():
        modules = bottleneck.attach(base, learned)
        return Loaded(base.eval(), lambda: _switched_off(modules))
    if (learned / CHANGED).is_file():
        return _changed(base, learned)
    device = str(next(base.parameters()).device)  # else peft would read it onto a card, wherever the base lies
    model = peft.PeftModel.from_pretrained(base, learned, torch_device=device).eval()
    return Loaded(model, model.disable_adapter)


@contextmanager
def _switched_off(modules: dict[str, bottleneck.Bottleneck]) -> Iterator[None]:
    bottleneck.switch(modules, False)
    try:
        yield
    finally:
        bottleneck.switch(modules, True)


def exchange(model: Any, learned: Path) -> Callable[[], None]:
    """What lets the tensors that learned change places with those of the base, each time it is called; the others wait
    in the PC's memory. Raises ``run.damaged``."""
    weights = dict(model.named_parameters())
    other: dict[str, Tensor] = safetensors.torch.load_file(learned / CHANGED)
    if missing := sorted(other.keys() - weights.keys()):
        raise stop_on("run.damaged", path=str(learned), cause=f"the model has no tensor {missing[0]}")

    @torch.no_grad()
    def change_places() -> None:
        for name, tensor in other.items():
            mine = weights[name].detach().to("cpu", copy=True)
            weights[name].copy_(tensor)
            other[name] = mine

    setattr(model, OTHER_SIDE, other)
    return change_places


def _changed(model: Any, learned: Path) -> Loaded:
    change_places = exchange(model, learned)

    @contextmanager
    def untuned() -> Iterator[None]:
        change_places()
        try:
            yield
        finally:
            change_places()

    change_places()
    return Loaded(model.eval(), untuned)
