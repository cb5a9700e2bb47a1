"""Child process that makes a random checkpoint and the datasets: ``python -m benchmarks.card.prepare …``."""

from __future__ import annotations

import argparse
import json
import zlib
from pathlib import Path
from typing import Any

from benchmarks.card import data
from benchmarks.card.cases import SHAPES, Shape

SPREAD = 0.02
"""Standard deviation of the random weights, as models are initialised before pre-training."""


def write_model(shape: Shape, folder: Path) -> None:
    """A checkpoint of this shape with seeded normal weights (never zeros) in bf16, one file per block, and tokenizer.

    Each tensor's seed is that of its name, so that the same folder comes out wherever it is made on the same device.
    """
    import torch
    import transformers
    from safetensors.torch import save_file

    config = transformers.AutoConfig.for_model(shape.kind, **shape.config)
    tokenizer = data.make_tokenizer()
    config.pad_token_id, config.bos_token_id = tokenizer.pad_token_id, tokenizer.bos_token_id
    config.eos_token_id, config.dtype = tokenizer.eos_token_id, torch.bfloat16
    with torch.device("meta"):
        model = transformers.AutoModelForCausalLM.from_config(config)
    config.architectures = [type(model).__name__]
    config.save_pretrained(folder)
    tokenizer.save_pretrained(folder)
    groups: dict[str, dict[str, Any]] = {}
    for name, tensor in model.state_dict().items():
        if not (shape.tied and name == "lm_head.weight"):
            block = name.split(".")[2] if ".layers." in name else "rest"
            groups.setdefault(block, {})[name] = tensor.shape
    device = "cuda" if torch.cuda.is_available() else "cpu"
    places: dict[str, str] = {}
    for number, names in enumerate(groups.values(), start=1):
        file = f"model-{number:05}-of-{len(groups):05}.safetensors"
        save_file({n: _random(n, s, device) for n, s in names.items()}, folder / file, metadata={"format": "pt"})
        places |= dict.fromkeys(names, file)
    size = sum(path.stat().st_size for path in folder.glob("*.safetensors"))
    index = {"metadata": {"total_size": size}, "weight_map": places}
    (folder / "model.safetensors.index.json").write_text(json.dumps(index))


def _random(name: str, shape: Any, device: str) -> Any:
    import torch

    if name.endswith("norm.weight"):
        return torch.ones(shape, dtype=torch.bfloat16)
    source = torch.Generator(device).manual_seed(zlib.crc32(name.encode()))
    return torch.empty(shape, dtype=torch.bfloat16, device=device).normal_(0, SPREAD, generator=source).cpu()


def main() -> None:
    """Make the checkpoint, and the datasets A and B that are not there yet; what the datasets amount to is written
    beside them."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--shape", choices=tuple(SHAPES), required=True)
    parser.add_argument("--model", type=Path, required=True)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--tokens", type=int, required=True)
    options = parser.parse_args()
    shape = SHAPES[options.shape]
    options.model.mkdir(parents=True)
    write_model(shape, options.model)
    for kind in ("A", "B"):
        folder = options.data / kind
        if not (folder / "facts.json").is_file():
            facts = data.write(folder, options.model, kind, options.tokens, shape.mean, shape.context)
            (folder / "facts.json").write_text(json.dumps(facts))


if __name__ == "__main__":
    main()
