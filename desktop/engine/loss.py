"""The training loss: cross-entropy over the tokens that carry loss, head and cross-entropy worked out together.

The logits of a large vocabulary would be most of a run's memory. So the head is applied to the labelled places only, a
few at a time, and where the head is frozen, the gradient towards the hidden states is made in the same pass: neither
logits nor their gradient ever exist as a whole.
"""

from __future__ import annotations

import inspect
import itertools
from typing import Any

import msgspec
import torch
from torch import Tensor, nn
from torch.nn import functional

from desktop.core.memory import LOGITS_CHUNK
from desktop.engine import attention
from desktop.engine.card_faults import is_card_fault
from desktop.engine.learning import body_of
from desktop.engine.memory_faults import is_out_of_memory
from desktop.engine.rows import Row


class Head(msgspec.Struct, frozen=True):
    """What turns hidden states into logits: `weight` (words, hidden), `bias` or None, then a factor and a soft cap."""

    weight: Tensor
    bias: Tensor | None
    factor: float = 1.0
    cap: float | None = None


def head_of(model: Any) -> Head | None:
    """The head of a causal language model, or None when it is of a kind not known here."""
    module = model.get_output_embeddings()
    if type(module) is not nn.Linear:
        return None
    config = model.config.get_text_config()
    # Granite divides its logits, Cohere multiplies them, Gemma 2 caps them.
    factor = getattr(config, "logit_scale", None) or 1.0
    factor /= getattr(config, "logits_scaling", None) or 1.0
    return Head(module.weight, module.bias, factor, getattr(config, "final_logit_softcapping", None))


def head_logits(head: Head, hidden: Tensor) -> Tensor:
    """32-bit logits (rows, words) of hidden states (rows, hidden)."""
    logits = functional.linear(hidden, head.weight, head.bias).float()
    if head.factor != 1.0:
        logits *= head.factor
    return head.cap * torch.tanh(logits / head.cap) if head.cap else logits


def head_loss(head: Head, hidden: Tensor, targets: Tensor) -> Tensor:
    """Summed cross-entropy (nats) of `targets` (rows) under the logits of `hidden` (rows, hidden)."""
    return token_losses(head, hidden, targets).sum()


def token_losses(head: Head, hidden: Tensor, targets: Tensor) -> Tensor:
    """Cross-entropy (nats) of each of `targets` (rows) under the logits of `hidden` (rows, hidden), to be summed or
    weighted as one likes."""
    if head.weight.requires_grad:
        found: Tensor = _LearningHead.apply(hidden, targets, head.weight, head.bias, head)
    else:
        found = _FrozenHead.apply(hidden, targets, head)
    return found


class _FrozenHead(torch.autograd.Function):
    """`token_losses`, a chunk of rows at a time; the gradient is made in the forward pass."""

    @staticmethod
    def forward(ctx: Any, hidden: Tensor, targets: Tensor, head: Head) -> Tensor:
        # fp16 would lose small gradients before the loss scale reaches them.
        kind = torch.float32 if hidden.dtype == torch.float16 else hidden.dtype
        learning = ctx.needs_input_grad[0]
        if head.weight.device != hidden.device:
            losses, gradient = in_pieces(head, hidden, targets, learning)
            ctx.save_for_backward(None if gradient is None else gradient.to(kind))
            return losses
        losses = torch.empty(len(targets), dtype=torch.float32, device=hidden.device)
        gradient = torch.empty_like(hidden, dtype=kind) if learning else None
        size = _chunk(head)
        for start in range(0, len(targets), size):
            rows, wanted = hidden[start : start + size], targets[start : start + size]
            logits = head_logits(head, rows)
            norm = torch.logsumexp(logits, dim=-1)
            losses[start : start + size] = norm - logits.gather(1, wanted[:, None])[:, 0]
            if gradient is not None:
                gradient[start : start + size] = _slope(head, logits, norm, wanted).to(hidden.dtype) @ head.weight
        ctx.save_for_backward(gradient)
        return losses

    @staticmethod
    def backward(ctx: Any, *gradients: Tensor) -> tuple[Tensor | None, ...]:
        (gradient,) = ctx.saved_tensors
        return gradient * gradients[0][:, None].to(gradient.dtype), None, None


class _LearningHead(torch.autograd.Function):
    """`token_losses` for a head that learns too: the backward pass works the logits out again, a chunk at a time, since
    only then it is known how much each row counts in the head's own gradient."""

    @staticmethod
    def forward(ctx: Any, hidden: Tensor, targets: Tensor, weight: Tensor, bias: Tensor | None, head: Head) -> Tensor:
        ctx.save_for_backward(hidden, targets)
        ctx.head = head
        losses = torch.empty(len(targets), dtype=torch.float32, device=hidden.device)
        size = _chunk(head)
        for start in range(0, len(targets), size):
            logits = head_logits(head, hidden[start : start + size])
            wanted = targets[start : start + size]
            losses[start : start + size] = torch.logsumexp(logits, dim=-1) - logits.gather(1, wanted[:, None])[:, 0]
        return losses

    @staticmethod
    def backward(ctx: Any, *gradients: Tensor) -> tuple[Tensor | None, ...]:
        hidden, targets = ctx.saved_tensors
        head: Head = ctx.head
        kind = torch.float32 if hidden.dtype == torch.float16 else hidden.dtype
        to_hidden = torch.empty_like(hidden, dtype=kind)
        to_weight = torch.zeros_like(head.weight, dtype=torch.float32)
        to_bias = None if head.bias is None else torch.zeros_like(head.bias, dtype=torch.float32)
        size = _chunk(head)
        for start in range(0, len(targets), size):
            rows, wanted = hidden[start : start + size], targets[start : start + size]
            logits = head_logits(head, rows)
            slope = _slope(head, logits, torch.logsumexp(logits, dim=-1), wanted)
            slope *= gradients[0][start : start + size, None]
            small = slope.to(hidden.dtype)
            to_hidden[start : start + size] = small @ head.weight
            to_weight += small.t() @ rows
            if to_bias is not None:
                to_bias += slope.sum(0)
        shares = None if head.bias is None or to_bias is None else to_bias.to(head.bias.dtype)
        return to_hidden, None, to_weight.to(head.weight.dtype), shares, None


def _chunk(head: Head) -> int:
    """Rows whose logits are worked out at once."""
    return max(16, LOGITS_CHUNK // (4 * head.weight.shape[0]))


def _slope(head: Head, logits: Tensor, norm: Tensor, wanted: Tensor) -> Tensor:
    """Gradient of the losses towards what the head's matrix gave, in place of `logits`."""
    slope = (1 - (logits / head.cap).square()) * head.factor if head.cap else head.factor
    shares = logits.sub_(norm[:, None]).exp_()
    shares[torch.arange(len(wanted), device=wanted.device), wanted] -= 1
    return shares.mul_(slope)


def in_pieces(
    head: Head, hidden: Tensor, targets: Tensor, learning: bool, size: int = 0
) -> tuple[Tensor, Tensor | None]:
    """Cross-entropy of each target and, if `learning`, its gradient (32-bit, like `hidden`), with `size` words of the
    head on the device of `hidden` at a time: twice through the head, but never more than a piece of it there."""
    words = head.weight.shape[0]
    size = size or max(1024, LOGITS_CHUNK // (4 * max(1, len(targets))))
    norm = torch.full((len(targets),), -torch.inf, device=hidden.device)
    wanted = torch.zeros_like(norm)
    for first in range(0, words, size):
        logits = head_logits(_piece(head, first, size, hidden.device), hidden)
        norm = torch.logaddexp(norm, torch.logsumexp(logits, -1))
        here, places = _within(targets, first, logits.shape[1])
        wanted[here] = logits[here, places]
    if not learning:
        return norm - wanted, None
    gradient = torch.zeros_like(hidden, dtype=torch.float32)
    for first in range(0, words, size):
        piece = _piece(head, first, size, hidden.device)
        logits = head_logits(piece, hidden)
        slope = (1 - (logits / head.cap).square()) * head.factor if head.cap else head.factor
        shares = logits.sub_(norm[:, None]).exp_()
        here, places = _within(targets, first, logits.shape[1])
        shares[here, places] -= 1
        gradient += (shares * slope).to(hidden.dtype) @ piece.weight
    return norm - wanted, gradient


def _piece(head: Head, first: int, size: int, device: torch.device) -> Head:
    bias = None if head.bias is None else head.bias[first : first + size].to(device)
    weight = head.weight[first : first + size].to(device, non_blocking=True)
    return msgspec.structs.replace(head, weight=weight, bias=bias)


def _within(targets: Tensor, first: int, size: int) -> tuple[Tensor, Tensor]:
    """Which targets lie in a piece of the vocabulary, and where in it."""
    here = torch.nonzero((targets >= first) & (targets < first + size)).flatten()
    return here, targets[here] - first


class RowLoss:
    """The summed loss of a row under `model` (a peft model over a causal language model).

    How it is worked out was settled by looking (`settle`): examples of a row together or one by one, the head by our
    own fused pass or by the model's own code.
    """

    def __init__(self, model: Any) -> None:
        self.model = model
        self.inner = model.get_base_model() if hasattr(model, "get_base_model") else model
        self.head: Head | None = None
        self._own_head = True
        self.look_at_head()
        self.body = body_of(self.inner)
        self.takes_positions = "position_ids" in inspect.signature(self.body.forward).parameters
        self.keeps_logits = "logits_to_keep" in inspect.signature(self.inner.forward).parameters
        self.together = True

    def look_at_head(self) -> None:
        """Find the head anew, after it was moved."""
        self.head = head_of(self.inner) if self._own_head else None

    def __call__(self, row: Row, backward: Any = None) -> Tensor:
        """The summed loss in nats. With `backward`, a function of a loss, it is called before attention lets go of the
        row, because recomputed layers need it again; the loss that comes back is detached then."""
        total = torch.zeros((), device=row.ids.device)
        for part in [row] if self.together else list(one_by_one(row)):
            with attention.packed(part.segments if self.together else None):
                loss = self.token_losses(part).sum()
                if backward is not None:
                    backward(loss)
                    loss = loss.detach()
            total = total + loss
        return total

    def token_losses(self, row: Row) -> Tensor:
        """The loss (nats) of each token that carries loss, in their order."""
        if self.head is None:
            if self.keeps_logits:
                logits = self.model(**self._inputs(row), logits_to_keep=row.predicts).logits[0]
            else:
                logits = self.model(**self._inputs(row)).logits[0, row.predicts]
            return functional.cross_entropy(logits.float(), row.targets, reduction="none")
        return token_losses(self.head, self.hidden(row)[row.predicts], row.targets)

    def hidden(self, row: Row) -> Tensor:
        """The last hidden states of a row, (tokens, hidden)."""
        return self.body(**self._inputs(row)).last_hidden_state[0]

    def _inputs(self, row: Row) -> dict[str, Any]:
        found = {"input_ids": row.ids, "use_cache": False}
        return found | {"position_ids": row.positions} if self.takes_positions else found

    @torch.no_grad()
    def settle(self, row: Row) -> None:
        """Look whether this model gives the same for examples end to end as for one by one, and whether our head gives
        its logits. Where it does not, take the slower way. `row` should hold two short examples or more."""
        training = self.model.training
        self.model.eval()
        try:
            alone = torch.cat([self.hidden(part) for part in one_by_one(row)])
            self.together = self._can_pack(row, alone)
            if self.head is not None:
                first = next(one_by_one(row))
                # a few places tell as much as all, and their logits are small
                few = {"logits_to_keep": min(8, first.tokens)} if self.keeps_logits else {}
                theirs = self.model(input_ids=first.ids, use_cache=False, **few).logits[0]
                there = self.head.weight.device  # the PC's memory, where the head stays in it
                mine = head_logits(self.head, alone[: first.tokens][-len(theirs) :].to(there)).to(theirs.device)
                if not _alike(mine, theirs.float()):
                    self.head, self._own_head = None, False
        finally:
            self.model.train(training)

    def _can_pack(self, row: Row, alone: Tensor) -> bool:
        if not self.takes_positions or attention.mixes_otherwise(self.body):
            return False
        try:
            with attention.packed(row.segments):
                return _alike(self.hidden(row)[: len(alone)], alone)
        except Exception as error:  # model code that insists on a mask of its own fails in many ways
            if is_out_of_memory(error) or is_card_fault(error):
                raise
            return False


def _alike(mine: Tensor, theirs: Tensor) -> bool:
    """Equal but for rounding: 16-bit numbers differ by up to a few per cent after many layers, a leak by far more."""
    return float((mine.float() - theirs.float()).norm() / theirs.float().norm().clamp_min(1e-9)) < 0.05


def one_by_one(row: Row) -> Any:
    """The examples of a row as rows of their own, without what fills it up."""
    bounds = row.segments.bounds.tolist()
    for first, end in itertools.pairwise(bounds):
        if first >= row.tokens:
            return
        mine = (row.predicts >= first) & (row.predicts < end)
        yield Row(
            row.ids[:, first:end],
            row.positions[:, first:end],
            row.segments,
            row.predicts[mine] - first,
            row.targets[mine],
            end - first,
        )
