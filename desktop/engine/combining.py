"""The job behind "Combine": several LoRA adapters of one base put together with weights.

peft does it (`add_weighted_adapter`), on a model that has only the layers in question, and those without any memory: a
sum of adapters needs nothing of the base. So it takes as much memory as the adapters, whatever the size of the model.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import msgspec
import peft
import safetensors.torch
import torch
from torch import Tensor, nn

from desktop.core import models
from desktop.core.combining import ASK, CombineAsk, layer_sizes
from desktop.core.files import write_json
from desktop.core.peft_adapter import (
    DOWN,
    UP,
    WEIGHTS,
    WORDS_DOWN,
    WORDS_UP,
    PeftAdapter,
    config_to_write,
    read_peft,
    split_name,
)  # fmt: skip
from desktop.core.peft_config import CONFIG
from desktop.core.problems import stop_on
from desktop.core.replies import Done
from desktop.engine.job import Tell

_SUM = "_tunesmith_sum"
"""Names of adapters must not be those of a layer or its number: peft finds an adapter's tensors by its name."""


def combine(folder: Path, tell: Tell) -> Done:
    """Put adapters together as ``ask.json`` in `folder` says, and write the result there in peft's format. Its facts:
    `rank`, and for `svd` `kept`, the share of the sum (of its squared size) that the rank holds. Raises ``adapter.*``
    and ``run.damaged``."""
    ask = msgspec.json.decode((folder / ASK).read_bytes(), type=CombineAsk)
    mix = ask.mix
    tell(0.0, "reading")
    parts = [read_peft(Path(place)) for place in ask.folders]
    torch.manual_seed(mix.seed)  # DARE drops at random
    model = _model_with(parts, ask.folders, tell)
    tell(0.5, "combining")
    # brought to a rank by ourselves: peft's way takes the SVD of each whole matrix, minutes where this takes a moment
    way = "cat" if mix.way == "svd" else mix.way
    names = [_name(place) for place in range(len(parts))]
    weights = [part.weight for part in mix.parts]
    model.base_model.add_weighted_adapter(names, weights, _SUM, combination_type=way, density=mix.density)
    found = peft.get_peft_model_state_dict(model, adapter_name=_SUM, save_embedding_layers=False)
    rank, kept = int(model.peft_config[_SUM].r), 1.0
    if mix.way == "svd":
        rank = mix.rank or max(part.rank or 1 for part in parts)
        found, kept = _brought_to(rank, found, tell)
    tell(0.95, "writing")
    ready = {name: found[name].contiguous() for name in sorted(found)}
    if not all(bool(torch.isfinite(tensor).all()) for tensor in ready.values()):
        raise stop_on("combine.not_finite")
    safetensors.torch.save_file(ready, folder / WEIGHTS, metadata={"format": "pt"})
    write_json(folder / CONFIG, config_to_write(_as_adapter(parts, ready, rank), ask.base, ask.revision))
    return Done(folder=str(folder), facts={"rank": rank, "kept": kept})


def _model_with(parts: list[PeftAdapter], folders: tuple[str, ...], tell: Tell) -> Any:
    """A model of the layers that some part changes, with all parts on it."""
    model: Any = None
    base = _hollow(parts)
    for place, (part, folder) in enumerate(zip(parts, folders, strict=True)):
        wanted = {name: part.config[name] for name in _SCALED_BY if name in part.config}
        config = peft.LoraConfig(target_modules=part.layers, **wanted)
        if model is None:
            model = peft.get_peft_model(base, config, adapter_name=_name(place))
        else:
            model.add_adapter(_name(place), config)
        weights = safetensors.torch.load_file(Path(folder) / WEIGHTS)
        weights = {name: weights[name].float() for name in weights if name not in part.copies}
        report = peft.set_peft_model_state_dict(model, weights, adapter_name=_name(place))
        if report.unexpected_keys:
            cause = f"peft has no place for {report.unexpected_keys[0]}"
            raise stop_on("adapter.tensors", path=folder, name=report.unexpected_keys[0], cause=cause)
        tell(0.5 * (place + 1) / len(parts), "reading")
    return model


def _name(place: int) -> str:
    return f"_tunesmith_part_{place}"


_SCALED_BY = ("r", "lora_alpha", "use_rslora", "rank_pattern", "alpha_pattern")
"""What decides ranks and strengths."""


def _hollow(parts: list[PeftAdapter]) -> nn.Module:
    """Layers of the right sizes at the right paths, each with a single zero stretched over its whole matrix."""
    root = nn.Module()
    words = {split_name(t.name)[0] for part in parts for t in part.tensors if t.name.endswith(WORDS_DOWN)}
    sizes = {layer: size for part in parts for layer, size in layer_sizes(part).items()}
    for path, (inputs, outputs) in sorted(sizes.items()):
        *above, last = path.split(".")
        place = root
        for name in above:
            if name not in place._modules:
                place.add_module(name, nn.Module())
            place = place.get_submodule(name)
        place.add_module(last, _embedding(inputs, outputs) if path in words else _linear(inputs, outputs))
    return root


def _linear(inputs: int, outputs: int) -> nn.Linear:
    layer = nn.Linear(1, 1, bias=False)
    layer.in_features, layer.out_features = inputs, outputs
    layer.weight = _stretched(outputs, inputs)
    return layer


def _embedding(words: int, width: int) -> nn.Embedding:
    layer = nn.Embedding(1, 1)
    layer.num_embeddings, layer.embedding_dim = words, width
    layer.weight = _stretched(words, width)
    return layer


def _stretched(rows: int, columns: int) -> nn.Parameter:
    return nn.Parameter(torch.zeros(1, 1).expand(rows, columns), requires_grad=False)


def _brought_to(rank: int, found: dict[str, Tensor], tell: Tell) -> tuple[dict[str, Tensor], float]:
    """Each layer's sum with the least loss at `rank`, and the share of the squared sizes of all that is kept.

    The factors' own QR decompositions leave a matrix no larger than their rank, whose singular values are those of the
    whole product.
    """
    made: dict[str, Tensor] = {}
    kept = whole = 0.0
    downs = [name for name in found if name.endswith((DOWN, WORDS_DOWN))]
    for number, name in enumerate(downs):
        other = name.replace(DOWN, UP) if name.endswith(DOWN) else name.replace(WORDS_DOWN, WORDS_UP)
        outer, upper = torch.linalg.qr(found[other].double())
        inner, lower = torch.linalg.qr(found[name].double().t())
        left, values, right = torch.linalg.svd(upper @ lower.t())
        made[other] = (outer @ (left[:, :rank] * values[:rank])).float()
        made[name] = (right[:rank] @ inner.t()).float()
        whole += float(values.square().sum())
        kept += float(values[:rank].square().sum())
        tell(0.5 + 0.45 * (number + 1) / len(downs), "combining")
    return made, kept / whole if whole else 1.0


def _as_adapter(parts: list[PeftAdapter], tensors: dict[str, Tensor], rank: int) -> PeftAdapter:
    """The result; strengths are in its numbers, so that its own is 1. Layers are spelled as the parts do, if those
    agree, because other programs know such lists better than paths."""
    limits = {"exclude_modules", "layers_to_transform"}
    lists = [part.config.get("target_modules") for part in parts if not limits & part.config.keys()]
    spelled = {tuple(sorted(names)) for names in lists if isinstance(names, list)}
    alike = list(spelled.pop()) if len(spelled) == 1 and len(lists) == len(parts) else None
    aside = any(part.config.get("fan_in_fan_out") for part in parts)
    config = {"r": rank, "lora_alpha": rank, "target_modules": alike, "fan_in_fan_out": aside}
    named = tuple(models.Tensor(name, "F32", tuple(tensor.shape)) for name, tensor in tensors.items())
    return PeftAdapter(kind="lora", config=config, tensors=named, base_named="")
