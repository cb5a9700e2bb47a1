"""Bottleneck adapter modules after Houlsby et al. (arXiv 1902.00751) and Pfeiffer et al. (arXiv 2005.00247).

A module narrows what a part of a block gives to a few numbers, bends it, widens it again and adds it to what it was:

    y = x + W_up relu(W_down x + b_down) + b_up

Houlsby puts one behind the attention and one behind the MLP of every block, Pfeiffer one behind the MLP. W_up and b_up
begin at zero, so that nothing changes at first.

This file needs only torch and safetensors and goes along with every adapter that is handed over:

    from transformers import AutoModelForCausalLM
    from bottleneck import attach

    model = AutoModelForCausalLM.from_pretrained("BASE MODEL")
    attach(model, "FOLDER OF THE ADAPTER")
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import safetensors.torch
from torch import Tensor, nn

CONFIG, WEIGHTS = "bottleneck_config.json", "bottleneck.safetensors"
ATTENTION = ("self_attn", "attention", "attn", "self_attention", "mixer")
MLP = ("mlp", "feed_forward", "ffn", "block_sparse_moe", "moe", "output")
"""Names by which a block's parts are found. BERT's MLP ends in a module `output`, which norms as well; there the module
stands behind that norm."""


class Bottleneck(nn.Module):
    """One module, in 32 bits; `hidden` is the width of the model, `size` its own."""

    def __init__(self, hidden: int, size: int) -> None:
        super().__init__()
        self.down, self.up = nn.Linear(hidden, size), nn.Linear(size, hidden)
        nn.init.normal_(self.down.weight, std=0.01)
        nn.init.zeros_(self.down.bias)
        nn.init.zeros_(self.up.weight)
        nn.init.zeros_(self.up.bias)
        self.enabled = True

    def forward(self, x: Tensor) -> Tensor:
        """`x` (…, hidden), changed."""
        if not self.enabled:
            return x
        kind = x.dtype
        inner = nn.functional.linear(x, self.down.weight.to(kind), self.down.bias.to(kind)).relu()
        return x + nn.functional.linear(inner, self.up.weight.to(kind), self.up.bias.to(kind))


def insert(model: nn.Module, kind: str, size: int) -> dict[str, Bottleneck]:
    """Put fresh modules into `model`, `kind` ``pfeiffer`` or ``houlsby``; returns them by the name of the part they
    stand behind. Raises `ValueError` when the model's blocks have no such parts."""
    found: dict[str, Bottleneck] = {}
    for prefix, block in _blocks(model):
        places = [_part(block, MLP)] + ([_part(block, ATTENTION)] if kind == "houlsby" else [])
        if not all(places):
            raise ValueError(f"{type(block).__name__} has no part that is called attention or MLP")
        for name in sorted(filter(None, places)):
            part = block.get_submodule(name)
            module = Bottleneck(_hidden(model), size).to(next(part.parameters()).device)
            part.add_module("bottleneck", module)
            part.bottleneck_hook = part.register_forward_hook(_behind)
            found[f"{prefix}.{name}"] = module
    if not found:
        raise ValueError("no list of blocks was found")
    return found


def _behind(part: Any, _given: Any, out: Any) -> Any:
    if isinstance(out, tuple):
        return (part.bottleneck(out[0]), *out[1:])
    return part.bottleneck(out)


def _hidden(model: Any) -> int:
    config = model.config.get_text_config() if hasattr(model.config, "get_text_config") else model.config
    return int(getattr(config, "hidden_size", 0) or config.n_embd)


def _blocks(model: nn.Module) -> list[tuple[str, nn.Module]]:
    """The blocks: the longest list of modules of one class, with their names; of a model that also sees or hears, those
    of its text model, which may be fewer."""
    text = model.get_decoder() if hasattr(model, "get_decoder") else model
    inside = {id(module) for module in text.modules()}
    lists = [(n, m) for n, m in model.named_modules() if isinstance(m, nn.ModuleList) and id(m) in inside]
    alike = [(name, found) for name, found in lists if len({type(block) for block in found}) == 1]
    if not alike:
        return []
    name, blocks = max(alike, key=lambda pair: len(pair[1]))
    return [(f"{name}.{index}", block) for index, block in enumerate(blocks)]


def _part(block: nn.Module, names: tuple[str, ...]) -> str:
    return next((name for name in names if isinstance(getattr(block, name, None), nn.Module)), "")


def weights_of(modules: dict[str, Bottleneck]) -> dict[str, Tensor]:
    """All numbers of the modules, by name."""
    return {
        f"{place}.{name}": value.detach().cpu().contiguous()
        for place, module in modules.items()
        for name, value in module.state_dict().items()
    }


def put_weights(modules: dict[str, Bottleneck], weights: dict[str, Tensor]) -> None:
    """The opposite of `weights_of`. Raises `KeyError` when one is missing."""
    for place, module in modules.items():
        module.load_state_dict({name: weights[f"{place}.{name}"] for name in module.state_dict()})


def save(modules: dict[str, Bottleneck], folder: Path, kind: str, size: int, base: str) -> None:
    """Write the modules into `folder`."""
    safetensors.torch.save_file(weights_of(modules), folder / WEIGHTS, metadata={"format": "pt"})
    (folder / CONFIG).write_text(json.dumps({"kind": kind, "size": size, "base_model": base}, indent=2), "utf-8")


def attach(model: nn.Module, folder: str | Path) -> dict[str, Bottleneck]:
    """Put the modules of `folder` into a loaded model; returns them. Setting `enabled` of each to False gives the base
    model back."""
    config = json.loads((Path(folder) / CONFIG).read_text("utf-8"))
    modules = insert(model, config["kind"], config["size"])
    put_weights(modules, safetensors.torch.load_file(Path(folder) / WEIGHTS))
    return modules


def detach(model: nn.Module) -> None:
    """Take all modules out of a model again."""
    for part in list(model.modules()):
        if isinstance(getattr(part, "bottleneck", None), Bottleneck):
            part.bottleneck_hook.remove()
            del part.bottleneck_hook, part.bottleneck


def switch(modules: dict[str, Bottleneck], enabled: bool) -> None:
    """Let all modules work, or none."""
    for module in modules.values():
        module.enabled = enabled
