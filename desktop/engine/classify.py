"""Models with a head for labels or a number: transformers' own classes, run over packed rows of texts.

The class of a model says what its head works on: the first token (encoders), the last one (decoders) or the mean of
all. Nothing of that is written down here; it is found by looking (`Classifier.settle`). The body runs over a packed row
as in all training; then the model's own forward, with its body left out, makes logits of one feature for each text. So
a feature can also be remembered, and a head be trained on it alone.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Literal

import msgspec
import torch
import transformers
from torch import Tensor, nn
from transformers.modeling_outputs import BaseModelOutputWithPoolingAndCrossAttentions

from desktop.core.labels import Kind, LabelSet
from desktop.core.problems import stop_on
from desktop.core.recipe import Recipe
from desktop.engine import attention, parts
from desktop.engine.attention import Segments
from desktop.engine.card_faults import is_card_fault
from desktop.engine.learning import head_modules
from desktop.engine.memory_faults import is_out_of_memory

PROBLEM_TYPES: dict[Kind, str] = {
    "labels": "single_label_classification",
    "multi_label": "multi_label_classification",
    "number": "regression",
}
"""What transformers calls the objectives."""
Pooling = Literal["first", "last", "mean"]
Way = Literal["packed", "padded", "whole"]
POOLINGS: tuple[Pooling, ...] = ("first", "last", "mean")
WAYS: tuple[Way, ...] = ("packed", "padded")


class TextRow(msgspec.Struct, frozen=True):
    """Texts (their `numbers` among the units) end to end, and what they are to be given. `ids` and `positions`
    (1, tokens); `tokens` counts real ones; what fills the row up is a segment behind them."""

    numbers: tuple[int, ...]
    ids: Tensor
    positions: Tensor
    segments: Segments
    targets: Tensor
    tokens: int

    @property
    def weight(self) -> int:
        """What the row counts for in the mean loss of a step: its texts."""
        return len(self.numbers)


def load_classifier(folder: Path, recipe: Recipe, labels: LabelSet, device: torch.device, pad: int) -> Any:
    """The base model with a new head for these labels, all frozen but the head, which is in 32 bits and takes its
    random numbers from torch as it stands. `pad` is the padding token's number. Raises as `parts.load_base`."""
    options: dict[str, Any] = {"dtype": parts.PRECISIONS[recipe.precision], "device_map": {"": device}}
    if recipe.quantisation == "nf4":
        options["quantization_config"] = transformers.BitsAndBytesConfig(
            load_in_4bit=True,
            bnb_4bit_quant_type="nf4",
            bnb_4bit_use_double_quant=True,
            bnb_4bit_compute_dtype=parts.PRECISIONS[recipe.precision],
            llm_int8_skip_modules=["classifier", "pre_classifier", "score", "head", r".*pooler"],
        )
    kind = transformers.AutoModelForSequenceClassification
    model = parts.from_folder(folder, options, kind, classes(labels, pad))
    if not model._supports_attention_backend:
        model.config._attn_implementation = "eager"  # code of its own, which adds masks of numbers
    parts.keep_weights_unpacked(model)
    model.config.use_cache = False
    head = list(head_modules(model).values())
    for parameter in model.parameters():
        parameter.requires_grad_(False)
    for module in head:
        module.float()
        module.register_forward_pre_hook(_in_32_bits)
        for parameter in module.parameters():
            parameter.requires_grad_(True)
    return model


def classes(labels: LabelSet, pad: int) -> dict[str, Any]:
    """What a model's configuration says of its labels."""
    names = labels.names or ("number",)
    return {
        "num_labels": len(names),
        "id2label": dict(enumerate(names)),
        "label2id": {name: place for place, name in enumerate(names)},
        "problem_type": PROBLEM_TYPES[labels.objective],
        "pad_token_id": pad,
    }


def _in_32_bits(_module: nn.Module, arguments: tuple[Any, ...]) -> tuple[Any, ...]:
    return tuple(one.float() if isinstance(one, Tensor) and one.is_floating_point() else one for one in arguments)


class Classifier:
    """Logits of rows of texts under `model` (a model of transformers with a head for labels, or peft over one).

    How they are worked out was settled by looking: `packed`: body over the row end to end; `padded`: over a few padded
    batches, for models that tell neighbours apart in no other way; `whole`: so too, and the model's own code all the
    way to the logits.
    """

    def __init__(self, model: Any) -> None:
        self.model = model
        self.inner = model.get_base_model() if hasattr(model, "get_base_model") else model
        self.body = self.inner.base_model
        self.way: Way = "packed"
        self.pooling: Pooling = "last"
        takes_positions = "position_ids" in inspect.signature(self.body.forward).parameters
        backend = self.inner._supports_attention_backend
        self._can_pack = takes_positions and backend and not attention.mixes_otherwise(self.body)
        self._pad: int = self.inner.config.get_text_config().pad_token_id
        embeddings: Any = getattr(self.body, "embeddings", None)
        counts_pads = hasattr(embeddings, "create_position_ids_from_input_ids")
        self._first_position = embeddings.padding_idx + 1 if counts_pads else 0

    def logits(self, row: TextRow) -> Tensor:
        """32-bit logits (texts, outputs)."""
        if self.way == "whole":
            return self._by_batches(row, lambda **batch: self.inner(**batch).logits)[: row.weight].float()
        return self.head(self.features(row))

    def features(self, row: TextRow) -> Tensor:
        """What the head works on (texts, hidden), in 32 bits."""
        return self._pool(self._hidden(row), row, self.pooling).float()

    def head(self, features: Tensor) -> Tensor:
        """Logits of remembered features."""
        body = self.body
        hidden = features[:, None]
        pooled = None
        if getattr(body, "pooler", None) is not None:
            pooled = body.pooler(hidden)
            pooled = pooled[:, 0] if pooled.dim() == 3 else pooled
            pooled = body.pooler_activation(pooled) if hasattr(body, "pooler_activation") else pooled
        out = BaseModelOutputWithPoolingAndCrossAttentions(last_hidden_state=hidden, pooler_output=pooled)
        ids = torch.full((len(features), 1), 1 if self._pad == 0 else 0, device=features.device)
        with _instead_of(body, lambda *_, **__: out):
            return self.inner(input_ids=ids).logits.float()

    @torch.no_grad()
    def settle(self, row: TextRow) -> None:
        """Look which way gives what the plain model gives for each text alone. `row` should hold a few texts of
        different, but not very different length, of more than a few tokens."""
        training = self.model.training
        self.model.eval()
        try:
            bounds = row.segments.bounds.tolist()
            alone = [self.inner(input_ids=row.ids[:, bounds[n] : bounds[n + 1]]).logits for n in range(row.weight)]
            wanted = torch.cat(alone).float()
            tolerance = 1e-3 if next(self.body.parameters()).dtype == torch.float32 else 0.05
            for way in WAYS:
                self.way = way
                off = {pooling: self._off(row, pooling, wanted) for pooling in POOLINGS}
                self.pooling = min(off, key=off.__getitem__)
                if off[self.pooling] < tolerance:
                    return
            self.way = "whole"
        finally:
            self.model.train(training)

    def _off(self, row: TextRow, pooling: Pooling, wanted: Tensor) -> float:
        """How far off a way is, in shares of the plain logits."""
        try:
            found = self.head(self._pool(self._hidden(row), row, pooling).float())
        except Exception as error:  # model code that insists on a mask or a shape of its own fails in many ways
            if is_out_of_memory(error) or is_card_fault(error):
                raise
            return float("inf")
        return float((found - wanted).norm() / wanted.norm().clamp_min(1e-9))

    def _hidden(self, row: TextRow) -> Tensor:
        if self.way == "packed":
            if not self._can_pack:
                raise ValueError("neither positions nor attention can begin anew")
            with attention.packed(row.segments):
                positions = row.positions + self._first_position
                found: Tensor = self.body(input_ids=row.ids, position_ids=positions).last_hidden_state[0]
                return found
        batches = self._by_batches(row, lambda **batch: self.body(**batch).last_hidden_state, tokens=True)
        return batches.index_select(0, row.segments.back)

    def _by_batches(self, row: TextRow, forward: Callable[..., Tensor], tokens: bool = False) -> Tensor:
        """What `forward` gives for the row's texts in padded batches: for each text in the order of the row, or, with
        `tokens`, for each place of all batches end to end."""
        outs, order = [], []
        starts = row.segments.bounds[:-1]
        for bucket in row.segments.buckets:
            mask = torch.ones_like(bucket.take) if bucket.real is None else bucket.real.long()
            ids = row.ids[0][bucket.take].masked_fill(mask == 0, self._pad)
            out = forward(input_ids=ids, attention_mask=mask)
            outs.append(out.flatten(0, 1) if tokens else out)
            order.append(torch.searchsorted(starts.long(), bucket.take[:, 0].contiguous()))
        found = torch.cat(outs)
        return found if tokens else found.index_select(0, torch.cat(order).argsort())

    def _pool(self, hidden: Tensor, row: TextRow, pooling: Pooling) -> Tensor:
        bounds = row.segments.bounds[: row.weight + 1].long()
        if pooling == "mean":
            lengths = bounds.diff()
            texts = torch.repeat_interleave(lengths, output_size=row.tokens)  # told, so that nobody waits for the card
            sums = hidden.new_zeros(row.weight, hidden.shape[-1], dtype=torch.float32)
            return sums.index_add(0, texts, hidden[: len(texts)].float()) / lengths[:, None]
        return hidden.index_select(0, bounds[:-1] if pooling == "first" else bounds[1:] - 1)


@contextmanager
def _instead_of(body: nn.Module, forward: Callable[..., Any]) -> Iterator[None]:
    """Inside, the body does this instead of its work."""
    before = body.__dict__.get("forward")
    body.forward = forward
    try:
        yield
    finally:
        if before is None:
            del body.forward
        else:
            body.forward = before


def require_features(classifier: Classifier, name: str) -> None:
    """Raises ``labels.cannot_tell`` when a head cannot be trained on remembered features of this model."""
    if classifier.way == "whole":
        raise stop_on("labels.cannot_tell", model=name)
