"""Making a run fit into memory: carries out an `Execution`, and takes the next thriftier one when memory runs out."""

from __future__ import annotations

import gc
import math
from collections.abc import Callable, Sequence
from typing import Any, TypeVar

import msgspec
import torch

from desktop.core.execution import Execution, Room, step_down
from desktop.core.packing import split_row
from desktop.engine import fused_lora
from desktop.engine.assembly import Assembly
from desktop.engine.blocks import Blocks
from desktop.engine.exactness import Exactly
from desktop.engine.memory_faults import Whose, out_of_memory, whose_memory
from desktop.engine.offload import embeddings_in_ram
from desktop.engine.streaming import WeightStream, move_rest
from desktop.engine.units import AnyRow, Units

T = TypeVar("T")


class Fitting:
    """The execution at work. Examples and gradient of a step never depend on it, but for KTO,
    whose reference point is estimated over what goes through the model at once."""

    def __init__(self, made: Assembly, told: Callable[..., None]) -> None:
        self.made, self._told = made, told
        self.blocks = Blocks(made.row_loss.body)
        self._whole: dict[Units, int] = {}
        self._exactly = Exactly(made.recipe.exact)
        self.now = made.execution
        self.apply(self.now)

    def apply(self, execution: Execution) -> None:
        """Compute as `execution` says from now on."""
        made = self.made
        # a checkpoint may come from a plan for another number of blocks
        count = len(self.blocks.blocks)
        blocks = execution.blocks.rjust(count, "R")[
            len(execution.blocks) - count if count < len(execution.blocks) else 0 :
        ]
        execution = msgspec.structs.replace(execution, blocks=blocks)
        # embeddings first: moving the rest would else take them to a card that may not have room for them
        if execution.embeddings_in_ram:
            embeddings_in_ram(made.row_loss.inner, made.device)
            made.row_loss.look_at_head()
        if execution.streaming and self.blocks.stream is None:
            self.blocks.stream = WeightStream(self.blocks.blocks, made.device, execution.stream_buffers)
            move_rest(made.model, made.device)
        self.blocks.apply(execution)
        self.now = execution

    def parts_of(self, chosen: Sequence[int]) -> list[list[int]]:
        """The groups of examples in which a packed row goes through the model."""
        return split_row(self.made.train_units.lengths, chosen, self.now.split)

    def row(self, units: Units, chosen: Sequence[int]) -> Any:
        """A row on the device, filled up: on a card always to one length, on a processor to one of sixteen.

        Kernels are prepared once for each length, and memory does not fray: with a length of its own for each row it
        grew by half over 150 steps on a processor. There, what fills up costs as much as any token.
        """
        made = self.made
        if units not in self._whole:
            self._whole[units] = sum(units.lengths)
        longest = math.ceil(min(units.size, self._whole[units]) / self.now.split)
        grain = max(16, longest // 16) if made.device.type == "cpu" else 64
        wanted = sum(units.lengths[index] for index in chosen) if made.device.type == "cpu" else longest
        return units.row(chosen, made.device, min(math.ceil(wanted / grain) * grain, units.size))

    def backward(self, row: AnyRow, weight: int) -> float:
        """Add the gradient of this row's share of the mean loss of a step that counts for `weight`; return that
        share."""
        scale = self.made.scaler.scale
        with self._exactly:
            loss = self.made.row_loss(row, lambda part: scale(part / weight).backward())
        if self.blocks.stream is not None:
            self.blocks.stream.leave_all()
        return float(loss) / weight

    def withstand(self, action: Callable[[], T]) -> T:
        """Do `action`; when memory runs out in it, step down and do it again from its beginning. So too when something
        in it cannot be exact, which the rest is then no longer asked for.

        `action` must leave nothing behind when it is cut short that its next try would stumble over. Raises
        ``memory.card_full`` or ``memory.ram_full`` when there is no thriftier way, or none is allowed.
        """
        while True:
            try:
                return action()
            except Exception as error:
                inexact, whose = self._exactly.gives_up(error), whose_memory(error)
                if not inexact and whose is None:
                    raise
            # Outside the except block: the error would keep the whole graph alive.
            if inexact or whose is None:
                self.let_go()
                self._told("notice.not_exact")
            else:
                self._step_down(whose)

    def let_go(self) -> None:
        """After a pass that was cut short: no block is at work, nothing of the graph is kept."""
        if self.blocks.stream is not None:
            self.blocks.stream.leave_all()
        gc.collect()
        if self.made.device.type == "cuda":
            torch.cuda.empty_cache()

    def _step_down(self, whose: Whose) -> None:
        self.let_go()
        if whose == "pc" and self.made.device.type == "cuda":
            raise out_of_memory(whose)  # what is thriftier on the card takes more of the PC's memory
        if fused_lora.drop_copies(self.made.model):
            return  # the same again, a little slower
        units = self.made.train_units
        room = Room(
            can_split=max(units.lengths, default=0) < units.size // self.now.split,
            four_bit=self.made.recipe.quantisation == "nf4",
            on_card=self.made.device.type == "cuda",
            row_tokens=units.size,
            embeddings_learn=self.made.embeddings_learn,
        )
        found = step_down(self.now, room) if self.made.recipe.step_down else None
        if found is None:
            raise out_of_memory(whose)
        rung, execution = found
        self.apply(execution)
        self.let_go()
        self._told(f"notice.step_down.{rung}", split=execution.split, tile=execution.mlp_tile)
