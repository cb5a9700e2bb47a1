"""PiSSA: an adapter that begins with the largest singular directions of each matrix (arXiv 2404.02948).

W = R + s B0 A0 with the rank-r part of the singular value decomposition in A0 and B0; the rest R becomes the frozen
base (quantised anew when it is in NF4) and A, B learn from A0, B0. What is kept for others is an ordinary LoRA adapter
of rank 2r over the untouched base, because R + s B A = W + s (B A - B0 A0) (the paper's appendix, and peft's own
conversion).
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import bitsandbytes as bnb
import msgspec
import peft
import safetensors.torch
import torch
from peft.tuners.lora import LoraLayer
from torch import Tensor

from desktop.core.files import write_bytes, write_json

ROUNDS = "pissa_niter_16"
"""peft's fast decomposition with 16 subspace iterations: seconds instead of minutes (paper, table 5)."""
_MARK = "tunesmith_pissa"


def begin(model: Any, file: Path) -> None:
    """Move the largest directions of every adapted matrix from the base into the adapter.

    What the adapter began with is kept in `file`, so that a resumed run takes exactly the same away.
    """
    known = safetensors.torch.load_file(file) if file.is_file() else {}
    layers = {name: module for name, module in model.named_modules() if isinstance(module, LoraLayer)}
    for name, layer in layers.items():
        _split(layer, known.get(f"{name}.lora_A.weight"), known.get(f"{name}.lora_B.weight"))
    setattr(model, _MARK, {key: value.clone() for key, value in peft.get_peft_model_state_dict(model).items()})
    if not known:
        write_bytes(file, safetensors.torch.save(getattr(model, _MARK)))


def _split(layer: Any, a: Tensor | None, b: Tensor | None) -> None:
    base = layer.get_base_layer()
    quantised = isinstance(base, bnb.nn.Linear4bit)
    frozen = base.weight
    whole = bnb.functional.dequantize_4bit(frozen.data, frozen.quant_state) if quantised else frozen.data
    if a is None or b is None:
        base.weight = torch.nn.Parameter(whole.float(), requires_grad=False)
        layer.pissa_init("default", ROUNDS)
        a, b = layer.lora_A["default"].weight.data, layer.lora_B["default"].weight.data
    with torch.no_grad():
        layer.lora_A["default"].weight.copy_(a)
        layer.lora_B["default"].weight.copy_(b)
    taken = layer.scaling["default"] * (b.float() @ a.float()).to(whole.device)
    rest = (whole.float() - taken).to(whole.dtype)
    base.weight = _quantised_as(frozen, rest) if quantised else torch.nn.Parameter(rest, requires_grad=False)


def _quantised_as(like: Any, weight: Tensor) -> Any:
    """`weight` in NF4 on its device, with the block size and double quantisation of `like`."""
    state = like.quant_state
    data, made = bnb.functional.quantize_4bit(
        weight, blocksize=state.blocksize, compress_statistics=state.nested, quant_type=state.quant_type
    )
    return bnb.nn.Params4bit(
        data, requires_grad=False, quant_state=made, blocksize=state.blocksize, quant_type=state.quant_type,
        compress_statistics=state.nested, bnb_quantized=True,
    )  # fmt: skip


def raw_weights(model: Any) -> dict[str, Tensor]:
    """A and B as they learn, for a checkpoint; empty where the adapter file itself holds them."""
    if not hasattr(model, _MARK):
        return {}
    return {name: value.cpu().contiguous() for name, value in peft.get_peft_model_state_dict(model).items()}


def make_portable(model: Any, folder: Path) -> None:
    """Turn the adapter saved in `folder` into one of twice the rank that fits the untouched base."""
    if not hasattr(model, _MARK):
        return
    first = getattr(model, _MARK)
    weights = safetensors.torch.load_file(folder / "adapter_model.safetensors")
    for name in [name for name in weights if "lora_" in name]:  # not the head that learns along
        began = first[name].cpu()
        down = "lora_A" in name
        weights[name] = torch.cat([weights[name], began if down else -began], 0 if down else 1).contiguous()
    safetensors.torch.save_file(weights, folder / "adapter_model.safetensors", metadata={"format": "pt"})
    config = msgspec.json.decode((folder / "adapter_config.json").read_bytes())
    # the factor s stays: alpha / r, or alpha / sqrt(r)
    config["lora_alpha"] *= math.sqrt(2) if config.get("use_rslora") else 2
    config["r"] *= 2
    config["init_lora_weights"] = True
    write_json(folder / "adapter_config.json", config)


@contextmanager
def untuned(model: Any) -> Iterator[None]:
    """Inside, the model answers as its base: without the adapter, or with the one it began with."""
    if not hasattr(model, _MARK):
        with model.disable_adapter():
            yield
        return
    learned = {name: value.clone() for name, value in peft.get_peft_model_state_dict(model).items()}
    peft.set_peft_model_state_dict(model, getattr(model, _MARK))
    try:
        yield
    finally:
        peft.set_peft_model_state_dict(model, learned)
