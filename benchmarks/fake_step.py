"""One training row of our engine on fake tensors: the real transformers modules, our own step, no numbers, no memory.

A fake tensor has a shape and no content, so a model of any size can go through forward and backward on any PC. Every
storage that an operator makes is counted while it lives. The fake device is a processor, because torch without CUDA
cannot index fake CUDA tensors; sizes are the same. What differs on a card is put in its place here and nowhere else:

- attention by a kernel for rows of examples: keeps q, k, v, its output and one 32-bit number per head and token
  (`engine/packed_kernels.py`), instead of the padded buckets of a processor;
- NF4 layers: bitsandbytes' own `Linear4bit` and dequantising, over a packed weight made by hand, because its
  `Params4bit` cannot hold a fake tensor;
- what waits in the PC's memory (letter O) leaves the count;
- kernels that take memory within themselves (`INSIDE`), which a fake tensor cannot show.

A fake run knows neither the CUDA context nor what the allocator wastes.
"""

from __future__ import annotations

import math
import weakref
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from types import SimpleNamespace
from typing import Any
from unittest import mock

import bitsandbytes as bnb
import msgspec
import torch
import transformers
from torch import Tensor, nn
from torch._subclasses.fake_tensor import FakeTensorMode
from torch.utils._python_dispatch import TorchDispatchMode
from torch.utils._pytree import tree_leaves
from transformers.pytorch_utils import Conv1D
from transformers.quantizers.base import get_keys_to_not_convert

from desktop.core.execution import execution_of
from desktop.core.learning import OWN_WEIGHTS
from desktop.core.models import ModelSpec, describe
from desktop.core.models import Tensor as Header
from desktop.core.recipe import Recipe
from desktop.engine import attention, blocks, fused_ia3, fused_lora, fused_norm, parts, tuned
from desktop.engine.fused_norm import fuse_norms
from desktop.engine.loss import RowLoss
from desktop.engine.rows import Row

INSIDE = {
    # at::logsumexp takes the exponential in a tensor of the input's size (ATen, ReduceOps.cpp)
    torch.ops.aten.logsumexp.default: lambda args: args[0].numel() * 4,
}


class Trace(TorchDispatchMode):
    """While active, counts the bytes of living storages made by torch's operators. `peak` since the last `mark`."""

    def __init__(self) -> None:
        super().__init__()
        self.now = self.peak = 0
        self._known: dict[int, weakref.ref[Any]] = {}

    def __torch_dispatch__(self, func: Any, types: Any, args: Any = (), kwargs: Any = None) -> Any:
        out = func(*args, **(kwargs or {}))
        for tensor in tree_leaves(out):
            if isinstance(tensor, Tensor):
                self.take(tensor.untyped_storage())
        if inside := INSIDE.get(func):
            self.peak = max(self.peak, self.now + inside(args))
        return out

    def take(self, storage: Any) -> None:
        """Count a storage until it goes."""
        key = storage._cdata
        if key in self._known:
            return
        size = -(-storage.nbytes() // 512) * 512  # the caching allocator's smallest step
        self.now += size
        self.peak = max(self.peak, self.now)

        def gone(_: Any) -> None:
            self.now -= size
            self._known.pop(key, None)

        self._known[key] = weakref.ref(storage, gone)


class _Varlen(torch.autograd.Function):
    """Keeps what either kernel keeps, and makes what FlashAttention makes."""

    @staticmethod
    def forward(ctx: Any, query: Tensor, key: Tensor, value: Tensor) -> Tensor:
        out = query.new_empty(query.shape)  # (tokens, heads, head size)
        lse = query.new_empty(query.shape[1], query.shape[0], dtype=torch.float32)
        ctx.save_for_backward(query, key, value, out, lse)
        return out

    @staticmethod
    def backward(ctx: Any, *gradients: Tensor) -> tuple[Tensor, ...]:
        query, key, value, _, lse = ctx.saved_tensors
        # flash_attn's backward: dq is gathered in 32 bits, dk and dv of grouped heads are made for every head and
        # summed afterwards (flash_api.cpp, mha_varlen_bwd), beside the row sums
        gathered = query.new_empty(query.shape, dtype=torch.float32)
        sums = torch.empty_like(lse)
        if key.shape[1] != query.shape[1]:
            wide = query.new_empty(query.shape), query.new_empty(query.shape)
        grads = torch.empty_like(query), torch.empty_like(key), torch.empty_like(value)
        del gathered, sums
        if key.shape[1] != query.shape[1]:
            del wide
        return grads


def _varlen(query: Tensor, key: Tensor, value: Tensor, *_: Any) -> Tensor:
    return _Varlen.apply(query[0].transpose(0, 1), key[0].transpose(0, 1), value[0].transpose(0, 1))[None]


def _has_varlen(query: Tensor, options: dict[str, Any]) -> bool:
    """About the engine's rule: one of the kernels takes almost any head size."""
    plain = not attention._beyond_sdpa(options) and not options.get("dropout")
    return plain and query.shape[-1] % 8 == 0


def _forward(module: Any, query: Tensor, key: Tensor, value: Tensor, mask: Any, **options: Any) -> Any:
    """`attention._forward` as it goes on a card: no 32-bit copies."""
    row = attention._Now.segments
    if row is not None and _has_varlen(query, options):
        return _varlen(query, key, value), None
    if row is not None:
        return attention._by_buckets(module, query, key, value, row, options), None
    return attention._forward(module, query, key, value, mask, **options)


def _away(tensor: Tensor) -> Any:
    if tensor.numel() < 1 << 16:
        return tensor
    return tensor.shape, tensor.dtype


def _back(kept: Any) -> Tensor:
    return kept if isinstance(kept, Tensor) else torch.empty(kept[0], dtype=kept[1])


@contextmanager
def as_on_a_card() -> Iterator[None]:
    """The engine's choices for a card, on the fake processor."""
    changes = [
        (blocks, "_send_away", _away),
        (blocks, "_bring_back", _back),
        # same numbers in every packed row; looking for the borders needs numbers
        (transformers.masking_utils, "find_packed_sequence_indices", lambda positions: None),
    ]
    with ExitStack() as stack:
        for place, name, new in changes:
            stack.enter_context(mock.patch.object(place, name, new))
        transformers.AttentionInterface.register(attention.NAME, _forward)
        try:
            yield
        finally:
            attention.register()


def quantise(model: Any) -> None:
    """NF4 layers wherever transformers' bitsandbytes quantiser puts them."""
    kept = get_keys_to_not_convert(model)
    for name, module in list(model.named_modules()):
        # the rule of `replace_with_bnb_linear`
        if not (type(module) is nn.Linear or isinstance(module, Conv1D)) or any(name.endswith(key) for key in kept):
            continue
        model.set_submodule(name, _four_bit(module))
    model.is_loaded_in_4bit = True


def _four_bit(module: Any) -> Any:
    rows, columns = module.weight.shape if type(module) is nn.Linear else module.weight.shape[::-1]
    made = bnb.nn.Linear4bit.__new__(bnb.nn.Linear4bit)
    nn.Module.__init__(made)
    made.in_features, made.out_features = columns, rows
    count = rows * columns
    scales = -(-count // 64)
    state2 = bnb.functional.QuantState(
        absmax=torch.empty(-(-scales // 256)), blocksize=256, code=torch.empty(256), dtype=torch.float32
    )
    weight = nn.Parameter(torch.empty(-(-count // 2), 1, dtype=torch.uint8), requires_grad=False)
    weight.quant_state = bnb.functional.QuantState(
        absmax=torch.empty(scales, dtype=torch.uint8), shape=torch.Size((rows, columns)), dtype=module.weight.dtype,
        blocksize=64, quant_type="nf4", code=torch.empty(16), offset=torch.empty(()), state2=state2,
    )  # fmt: skip
    weight.compress_statistics, weight.quant_type = True, "nf4"
    made.weight, made.quant_state = weight, weight.quant_state
    made.register_parameter("bias", module.bias)
    made.compute_dtype, made.compute_type_is_set, made.quant_storage = module.weight.dtype, True, torch.uint8
    made.support_avx512bf16_for_cpu = False
    return made


def make_model(config: Any, recipe: Recipe) -> Any:
    """The frozen base as `parts.load_base` makes it, without content."""
    kind = parts.PRECISIONS[recipe.precision]
    names = {"attn_implementation": attention.NAME, "dtype": kind}
    make = transformers.AutoModelForCausalLM.from_config
    try:
        model = make(config, **names)
    except KeyError:
        model = make(config, **names | {"attn_implementation": "eager"})
    if recipe.quantisation == "nf4":
        quantise(model)
    for parameter in model.parameters():
        parameter.requires_grad_(False)
    model.config.use_cache = False
    return model


def spec_of(config: Any, name: str, layers: int = 0) -> ModelSpec:
    """What `core/models.py` says of such a model, from the names and shapes its checkpoint would have."""
    with torch.device("meta"):
        model = transformers.AutoModelForCausalLM.from_config(config, dtype=torch.bfloat16)
        tied = set(model.all_tied_weights_keys)
        named = [(n, w) for n, w in model.state_dict().items() if n not in tied]
        tensors = [Header(n, "BF16", tuple(w.shape)) for n, w in named]
    raw = msgspec.json.decode(config.to_json_string(use_diff=False))
    return describe(raw, tensors, name=name, disk_bytes=2 * sum(t.count for t in tensors), fingerprint="")


class Traced(msgspec.Struct, frozen=True):
    """Bytes: what lies there before the row, the peak within it, and what the forward pass kept."""

    still: int
    peak: int
    kept: int


def traced(config: Any, recipe: Recipe) -> Traced:
    """One row of `recipe.row_tokens` tokens, made of examples of `context_length`, forward and backward, with the
    gradients of a row before it and the optimizer's states in place. Every token but each example's first is learned.
    """
    model = _assembled(config, recipe)
    common = _common_norms(model)
    with FakeTensorMode(), Trace() as trace, as_on_a_card():
        _fill(model)
        learning = _learning(model, recipe)
        _fuse_norms(model, common)
        row_loss = RowLoss(model)
        carried = blocks.Blocks(row_loss.body)
        carried.apply(execution_of(recipe, len(carried.blocks)))
        model.train()
        row = _row(recipe)
        held = [_states(weight, recipe) for weight in learning]
        if recipe.accumulation > 1:
            for weight in learning:
                weight.grad = torch.zeros_like(weight)
        trace.now, trace._known = 0, {}
        for tensor in _all_tensors(model, learning, row, held):
            trace.take(tensor.untyped_storage())
        still = trace.peak = trace.now
        kept = [0]

        def backward(loss: Tensor) -> None:
            kept[0] = trace.now - still
            (loss / row.tokens).backward()

        row_loss(row, backward)
        return Traced(still, trace.peak, kept[0])


def _assembled(config: Any, recipe: Recipe) -> Any:
    """Base and additions as `Assembly` puts them together, on torch's device without content."""
    with torch.device("meta"), as_on_a_card():
        base = make_model(config, recipe)
        if recipe.method in OWN_WEIGHTS:
            return base
        model = _tuned(base, recipe).model
    fused_lora.fuse(model)
    fused_ia3.fuse(model)
    return model


def _tuned(base: Any, recipe: Recipe) -> Any:
    spec: Any = SimpleNamespace(name="fake", source="")
    return tuned.make(base, recipe, spec, Path(), lambda: None)


def _learning(model: Any, recipe: Recipe) -> list[Any]:
    """What the optimizer changes: the additions, or the 32-bit masters of the model's own weights."""
    if recipe.method in OWN_WEIGHTS:
        return list(_tuned(model, recipe).named.values())
    return parts.trainable(model)


def _fill(model: Any) -> None:
    """Give every weight a fake storage; tied ones share theirs, as before."""
    made: dict[int, Any] = {}

    def fake(tensor: Tensor) -> Tensor:
        return made.setdefault(id(tensor), torch.empty(tensor.shape, dtype=tensor.dtype))

    for module in model.modules():
        for name, weight in module._parameters.items():
            if weight is None:
                continue
            if id(weight) not in made:
                new = nn.Parameter(torch.empty(weight.shape, dtype=weight.dtype), weight.requires_grad)
                new.__dict__.update(weight.__dict__)
                made[id(weight)] = new
            module._parameters[name] = made[id(weight)]
        module._buffers.update({n: fake(b) for n, b in module._buffers.items() if b is not None})
        if isinstance(module, bnb.nn.Linear4bit):
            state = module.weight.quant_state
            state.absmax, state.code, state.offset = fake(state.absmax), fake(state.code), fake(state.offset)
            state.state2.absmax, state.state2.code = fake(state.state2.absmax), fake(state.state2.code)


def _common_norms(model: Any) -> set[type]:
    """Which of the model's norms are of the common kind. `fuse_norms` looks at numbers to know; here a module with
    numbers, of the same class, is asked."""
    kinds = {type(module) for module in model.modules() if type(module).__name__.endswith("RMSNorm")}

    def common(kind: Any) -> bool:
        like = kind(64).to(torch.bfloat16).requires_grad_(False)
        like.weight.normal_()  # with weights of one, every kind of norm looks alike
        return fused_norm._is_common(like)

    return {kind for kind in kinds if common(kind)}


def _fuse_norms(model: Any, common: set[type]) -> None:
    def is_common(module: Any) -> bool:
        return type(module) in common and not module.weight.requires_grad

    with mock.patch.object(fused_norm, "_is_common", is_common):
        fuse_norms(model)


def _states(weight: Tensor, recipe: Recipe) -> list[Tensor]:
    """The moments: 32-bit ones, or 8-bit ones with a scale for each 256 for tensors of 4,096 numbers or more
    (bitsandbytes' `Optimizer8bit`, `min_8bit_size`)."""
    if recipe.optimizer == "adamw" or weight.numel() < 4096:
        return [torch.empty_like(weight), torch.empty_like(weight)]
    scales = -(-weight.numel() // 256)
    return [
        *(torch.empty(weight.shape, dtype=torch.uint8) for _ in range(2)),
        *(torch.empty(scales, dtype=torch.float32) for _ in range(2)),
    ]


def _all_tensors(model: Any, learning: list[Any], row: Row, held: list[list[Tensor]]) -> Iterator[Tensor]:
    for weight in (*model.parameters(), *learning):
        yield weight
        if weight.grad is not None:
            yield weight.grad
    yield from model.buffers()
    yield from (tensor for states in held for tensor in states)
    for module in model.modules():
        if isinstance(module, bnb.nn.Linear4bit):
            state = module.weight.quant_state
            yield from (state.absmax, state.code, state.offset, state.state2.absmax, state.state2.code)
    yield from (row.ids, row.positions, row.predicts, row.targets, row.segments.bounds, row.segments.back)


def _row(recipe: Recipe) -> Row:
    lengths = [recipe.context_length] * recipe.micro_batch
    tokens = sum(lengths)
    learned = tokens - len(lengths)
    return Row(
        torch.zeros(1, tokens, dtype=torch.long),
        torch.zeros(1, tokens, dtype=torch.long),
        attention.Segments(
            torch.zeros(len(lengths) + 1, dtype=torch.int32),
            max(lengths),
            (attention.Bucket(torch.zeros(len(lengths), max(lengths), dtype=torch.long), max(lengths)),),
            torch.zeros(tokens, dtype=torch.long),
        ),
        torch.zeros(learned, dtype=torch.long),
        torch.zeros(learned, dtype=torch.long),
        tokens,
    )


def extrapolated(few: Traced, more: Traced, layers: tuple[int, int, int]) -> Traced:
    """From traces of two depths, that of a third: each value grows by the same with every block."""
    first, second, wanted = layers

    def line(a: int, b: int) -> int:
        return a + math.floor((b - a) * (wanted - first) / (second - first))

    return Traced(*(line(getattr(few, f), getattr(more, f)) for f in Traced.__struct_fields__))
