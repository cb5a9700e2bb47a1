"""The blocks of a model, and what each keeps for the backward pass (see `core/execution.py` for the letters)."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from typing import Any

import torch
from torch import Tensor, nn
from torch.utils.checkpoint import checkpoint

from desktop.core.execution import Execution
from desktop.core.vision import VISION
from desktop.engine.offload import waiting_place

MLP_NAMES = ("mlp", "feed_forward", "ffn", "block_sparse_moe", "moe")


def blocks_of(decoder: nn.Module) -> list[nn.Module]:
    """The blocks of a model in their order: its longest list of modules of one class; of one that sees, those of all
    its stages."""
    if getattr(getattr(decoder, "config", None), "model_type", "") in VISION:
        return _image_blocks(decoder)
    lists = [list(module) for module in decoder.modules() if isinstance(module, nn.ModuleList)]
    alike = [found for found in lists if len({type(block) for block in found}) == 1]
    return max(alike, key=len, default=[])


def _image_blocks(body: nn.Module) -> list[nn.Module]:
    """Swin, ConvNeXt and ResNet have stages that hold their blocks; MobileViT's and MobileNet's lists are of mixed
    classes. transformers names them all …Layer, …Block or …Residual."""
    for module in body.children():
        inside = list(module.children())
        holds = isinstance(module, (nn.ModuleList, nn.Sequential)) and inside
        if holds and all(type(child).__name__.endswith(("Layer", "Block", "Residual")) for child in inside):
            return inside
        if holds and all(type(child).__name__.endswith("Stage") for child in inside):
            return [block for stage in inside for block in _image_blocks(stage)]
        if not holds and (found := _image_blocks(module)):
            return found
    return []


class Blocks:
    """Carries out an `Execution` on a decoder. Applying another one replaces the first."""

    def __init__(self, decoder: nn.Module) -> None:
        self.blocks = blocks_of(decoder)
        self._plain = [block.forward for block in self.blocks]
        self._mlps = [_mlp_of(block) for block in self.blocks]
        self._plain_mlps = [mlp.forward if mlp is not None else None for mlp in self._mlps]
        self.stream: Any = None
        """A `streaming.WeightStream`, while the weights visit the card block by block."""

    def apply(self, execution: Execution) -> None:
        """Compute as `execution` says from now on."""
        for index, letter in enumerate(execution.blocks):
            self._set_mlp(index, letter, execution.mlp_tile)
            forward = self._plain[index]
            if letter in "RO" or (letter == "M" and self._mlps[index] is None):
                forward = partial(_again, forward, letter == "O")
            if self.stream is not None:
                forward = partial(self.stream.visit, index, forward)
            self.blocks[index].forward = forward

    def _set_mlp(self, index: int, letter: str, tile: int) -> None:
        mlp, forward = self._mlps[index], self._plain_mlps[index]
        if mlp is None or forward is None:
            return
        if tile:
            forward = partial(_in_tiles, forward, tile)
        elif letter == "M":
            forward = partial(_again, forward, False)
        mlp.forward = forward


def _mlp_of(block: nn.Module) -> Any:
    return next((child for name in MLP_NAMES if (child := getattr(block, name, None)) is not None), None)


def _again(forward: Callable[..., Any], elsewhere: bool, *arguments: Any, **options: Any) -> Any:
    """Keep only the arguments and work `forward` out once more in the backward pass; `elsewhere`: they wait in the PC's
    memory until then."""
    if not torch.is_grad_enabled():
        return forward(*arguments, **options)
    with _waiting_elsewhere() if elsewhere else _nothing():
        return checkpoint(partial(forward, **options), *arguments, use_reentrant=False, preserve_rng_state=True)


def _in_tiles(forward: Callable[[Tensor], Any], tile: int, hidden: Tensor, *arguments: Any, **options: Any) -> Any:
    """An MLP works on each token alone, so a long row can go through it in pieces, each worked out again later."""
    if hidden.dim() != 3 or hidden.shape[1] <= tile or arguments or options:
        return forward(hidden, *arguments, **options)
    outs = [_again(forward, False, piece) for piece in hidden.split(tile, dim=1)]
    if not all(isinstance(out, Tensor) for out in outs):
        return forward(hidden)
    return torch.cat(outs, dim=1)


@contextmanager
def _nothing() -> Iterator[None]:
    yield


def _waiting_elsewhere() -> Any:
    return torch.autograd.graph.saved_tensors_hooks(_send_away, _bring_back)


_side: dict[torch.device, Any] = {}


def _send_away(tensor: Tensor) -> Any:
    """Copy to pinned memory on a stream of its own, beside the computation."""
    if tensor.device.type != "cuda" or tensor.numel() < 1 << 16:
        return tensor
    if (stream := _side.get(tensor.device)) is None:
        stream = _side[tensor.device] = torch.cuda.Stream(tensor.device)
    place = waiting_place(tensor.shape, tensor.dtype, pinned=True)
    stream.wait_stream(torch.cuda.current_stream(tensor.device))
    with torch.cuda.stream(stream):
        place.copy_(tensor, non_blocking=True)
    tensor.record_stream(stream)
    return tensor.device, place, stream.record_event()


def _bring_back(kept: Any) -> Tensor:
    if isinstance(kept, Tensor):
        return kept
    device, place, copied = kept
    if copied is not None:
        torch.cuda.current_stream(device).wait_event(copied)
    back: Tensor = place.to(device, non_blocking=True)
    return back
