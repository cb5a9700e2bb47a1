"""Layer streaming: the frozen NF4 weights wait in the PC's memory and visit the card block by block.

They never change, so nothing is ever written back. A few buffers on the card are used over and over: while one block
computes, the next one's weights are copied into another buffer on a stream of their own, forwards in the forward pass
and backwards in the backward pass. The values are the same bytes, so a streamed run equals a resident one bit for bit.

A block's weights are bound to a buffer only while it computes. Outside, its layers hold none, and using them raises: a
copy that failed or came too late is an error, never a wrong number.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import bitsandbytes as bnb
import torch
from torch import Tensor, nn

from desktop.core.problems import stop_on
from desktop.engine.offload import pieces, stays_in_ram, waiting_place

ALIGNED = 256
"""Every tensor in a buffer begins at a multiple of this many bytes, as the kernels like it."""


class _Guest:
    """One NF4 layer: where its tensors lie in its block's bytes, and how to give them to it."""

    def __init__(self, layer: Any) -> None:
        self.layer = layer
        self.state = layer.weight.quant_state
        self.places: list[tuple[int, int, torch.dtype, torch.Size]] = []

    def tensors(self) -> list[Tensor]:
        """The large ones: packed weights and their scales. What is left is a few hundred numbers, kept on the card."""
        found = [self.layer.weight.data, self.state.absmax]
        return [*found, self.state.state2.absmax] if self.state.nested else found

    def bind(self, bytes_here: Tensor) -> None:
        """Let the layer's tensors be views into `bytes_here`."""
        views = [bytes_here[a:b].view(kind).view(shape) for a, b, kind, shape in self.places]
        self.layer.weight.data, self.state.absmax = views[0], views[1]
        if self.state.nested:
            self.state.state2.absmax = views[2]
        self.layer.weight.quant_state = self.layer.quant_state = self.state

    def let_go(self) -> None:
        """The layer has no weights; bitsandbytes and our own product refuse to compute without a quantisation state."""
        self.layer.weight.data = self.layer.weight.data.new_empty(0)
        self.layer.weight.quant_state = self.layer.quant_state = None


class _Buffer:
    """Bytes on the device. `holds` is the block whose weights are in them or on their way, -1 for none."""

    def __init__(self, size: int, device: torch.device) -> None:
        self.bytes = torch.empty(size, dtype=torch.uint8, device=device)
        self.holds, self.busy, self.used = -1, 0, 0
        self.copied: Any = None
        self.freed: Any = None


class WeightStream:
    """The NF4 weights of `blocks` on the host, and `buffers` blocks of them on `device` at a time.

    Raises ``memory.ram_full`` when the PC's memory cannot hold them.
    """

    def __init__(self, blocks: Sequence[nn.Module], device: torch.device, buffers: int) -> None:
        self.device, self.on_card = device, device.type == "cuda"
        self._guests = [[_Guest(m) for m in block.modules() if isinstance(m, bnb.nn.Linear4bit)] for block in blocks]
        self.host = [self._pack(guests) for guests in self._guests]
        size = max((sum(map(len, waiting)) for waiting in self.host), default=0)
        self.buffers = [_Buffer(size, device) for _ in range(min(buffers, len(self.host)))]
        self._copying = torch.cuda.Stream(device) if self.on_card else None
        if self._copying is not None:  # the buffers' memory was somebody else's a moment ago
            self._copying.wait_stream(torch.cuda.current_stream(device))
        self._clock = 0
        self._inside: list[int] = []
        self.copies = 0

    def _pack(self, guests: list[_Guest]) -> list[Tensor]:
        """The bytes of a block's weights end to end, in a few pieces of memory that the card can read by itself."""
        parts: list[Tensor] = []
        size = 0
        for guest in guests:
            for tensor in guest.tensors():
                length = tensor.numel() * tensor.element_size()
                guest.places.append((size, size + length, tensor.dtype, tensor.shape))
                parts.append(tensor)
                size += -(-length // ALIGNED) * ALIGNED
        try:
            whole = torch.empty(size, dtype=torch.uint8)
            waiting = [waiting_place((length,), torch.uint8, pinned=self.on_card) for length in pieces(size)]
        except RuntimeError as error:
            import psutil  # noqa: PLC0415 - only on the worst day

            ram = psutil.virtual_memory()
            raise stop_on("memory.ram_full", free=ram.available, total=ram.total) from error
        places = [place for guest in guests for place in guest.places]
        for tensor, (first, end, _, _) in zip(parts, places, strict=True):
            whole[first:end].copy_(tensor.contiguous().view(-1).view(torch.uint8))
        for piece, part in zip(waiting, whole.split(pieces(size)), strict=True):
            piece.copy_(part)
        for guest in guests:
            guest.let_go()
            _keep_small_ones(guest.state, self.device)
        return waiting

    # -- during a pass ----------------------------------------------------------------------------------------------

    def visit(self, index: int, forward: Callable[..., Any], *arguments: Any, **options: Any) -> Any:
        """`forward` of block `index` with its weights there; its backward pass gets them again."""
        hidden, *others = arguments
        learning = torch.is_grad_enabled()
        if learning:
            hidden = _Leave.apply(hidden, self, index)
        self.enter(index, index + 1)
        try:
            out = forward(hidden, *others, **options)
        finally:
            self.leave(index)
        if not learning:
            return out
        if isinstance(out, Tensor):
            return _Enter.apply(out, self, index)
        return (_Enter.apply(out[0], self, index), *out[1:])

    def enter(self, index: int, following: int) -> None:
        """Bind block `index` to a buffer and begin to fetch block `following`, if there is one.

        Raises ``engine.stream_failed`` when the weights did not come.
        """
        buffer = self._fetch(index)
        if self.on_card:
            torch.cuda.current_stream(self.device).wait_event(buffer.copied)
        if buffer.holds != index:
            raise stop_on("engine.stream_failed", block=index, cause="another block's weights are there")
        buffer.busy += 1
        self._inside.append(index)
        for guest in self._guests[index]:
            guest.bind(buffer.bytes)
        if 0 <= following < len(self.host) and len(self.buffers) > 1:
            self._fetch(following)

    def leave(self, index: int) -> None:
        """Block `index` is done; its buffer may be used for another one. Leaving twice does nothing."""
        buffer = next((found for found in self.buffers if found.holds == index and found.busy), None)
        if buffer is None:
            return
        buffer.busy -= 1
        self._inside.remove(index)
        if buffer.busy:
            return
        for guest in self._guests[index]:
            guest.let_go()
        if self.on_card:
            buffer.freed = torch.cuda.current_stream(self.device).record_event()

    def leave_all(self) -> None:
        """After a backward pass, or one that was cut short: no block is at work."""
        for index in list(self._inside):
            self.leave(index)

    def _fetch(self, index: int) -> _Buffer:
        """The buffer that holds block `index`, on its way at least."""
        self._clock += 1
        found = next((buffer for buffer in self.buffers if buffer.holds == index), None)
        if found is None:
            free = [buffer for buffer in self.buffers if not buffer.busy]
            if not free:
                raise stop_on("engine.stream_failed", block=index, cause="all buffers are at work")
            found = min(free, key=lambda buffer: buffer.used)
            self._copy(index, found)
        found.used = self._clock
        return found

    def _copy(self, index: int, buffer: _Buffer) -> None:
        waiting = self.host[index]
        buffer.holds = -1
        try:
            room = buffer.bytes[: sum(map(len, waiting))].split([len(piece) for piece in waiting])
            if self._copying is None:
                for place, piece in zip(room, waiting, strict=True):
                    place.copy_(piece)
            else:
                if buffer.freed is not None:
                    self._copying.wait_event(buffer.freed)
                with torch.cuda.stream(self._copying):
                    for place, piece in zip(room, waiting, strict=True):
                        place.copy_(piece, non_blocking=True)
                buffer.copied = self._copying.record_event()
        except RuntimeError as error:
            raise stop_on("engine.stream_failed", block=index, cause=str(error).splitlines()[0]) from error
        buffer.holds = index
        self.copies += 1


class _Enter(torch.autograd.Function):
    """Stands behind a block: the first thing its backward pass meets."""

    @staticmethod
    def forward(ctx: Any, out: Tensor, stream: WeightStream, index: int) -> Tensor:
        ctx.stream, ctx.index = stream, index
        return out.view_as(out)

    @staticmethod
    def backward(ctx: Any, *gradients: Tensor) -> tuple[Any, ...]:
        # the block after this one is done, also where nothing in front of it learns and its own gate stays silent
        ctx.stream.leave_all()
        ctx.stream.enter(ctx.index, ctx.index - 1)
        return gradients[0], None, None


class _Leave(torch.autograd.Function):
    """Stands before a block: the last thing its backward pass meets."""

    @staticmethod
    def forward(ctx: Any, hidden: Tensor, stream: WeightStream, index: int) -> Tensor:
        ctx.stream, ctx.index = stream, index
        return hidden.view_as(hidden)

    @staticmethod
    def backward(ctx: Any, *gradients: Tensor) -> tuple[Any, ...]:
        ctx.stream.leave(ctx.index)
        return gradients[0], None, None


def _keep_small_ones(state: Any, device: torch.device) -> None:
    """The tables of the format: a few hundred numbers that every product needs."""
    state.code = state.code.to(device)
    if state.nested:
        state.offset = state.offset.to(device)
        state.state2.code = state.state2.code.to(device)


def move_rest(model: nn.Module, device: torch.device) -> None:
    """Put everything on `device` but waiting NF4 weights and what is to stay in the PC's memory."""
    for module in model.modules():
        if stays_in_ram(module):
            continue
        for name, weight in list(module.named_parameters(recurse=False)):
            if not isinstance(weight, bnb.nn.Params4bit):
                weight.data = weight.data.to(device)
            elif weight.numel() == 0:
                continue
            else:
                setattr(module, name, weight.to(device))
        for name, buffer in list(module.named_buffers(recurse=False)):
            module._buffers[name] = buffer.to(device)
