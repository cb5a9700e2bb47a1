"""The memory planner against a real card: models of real shape with random weights, our own step, measured peaks.

    .venv/bin/python benchmarks/memory.py [--only NAME] [--minutes 15] [--out FILE] [--smoke]

For each model of `MODELS` and each recipe: build it on the card block by block in NF4 or 16 bits, put adapter,
optimizer and engine around it as a run does, take two rows forward and backward and an optimizer step, and read torch's
peaks (allocated, reserved) and NVML's use of the card. Nothing is downloaded. What does not fit is listed as too big.
Writes `results/memory.json` after each line; nothing is begun after so many minutes, and what is left out is named.
`--smoke` does the same with tiny models on a processor, where only the path can be checked, not the figures; it writes
nothing.
"""

from __future__ import annotations

import argparse
import gc
import json
import os
import sys
import time
import warnings
from pathlib import Path
from typing import Any

if sys.platform == "linux":  # as the engine does, before torch is imported
    os.environ.setdefault("PYTORCH_ALLOC_CONF", "expandable_segments:True")
import torch

ROOT = Path(__file__).resolve().parent.parent
if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))

from benchmarks.memory_fake import RECIPES, recipe_of  # noqa: E402
from benchmarks.model_shapes import config_of  # noqa: E402
from desktop.core.execution import execution_of  # noqa: E402
from desktop.core.memory import estimate  # noqa: E402
from desktop.core.models import ModelSpec  # noqa: E402
from desktop.core.recipe import Recipe, recipe_from  # noqa: E402
from desktop.engine.memory_faults import is_out_of_memory  # noqa: E402

MODELS = ("SmolLM2-360M", "Gemma-3-1B", "Pythia-1.4B", "Qwen3-4B", "Phi-3-mini-4k", "Gemma-2-2B", "Llama-3.1-8B")
SPREAD = 0.02
TINY = {
    "hidden_size": 64, "intermediate_size": 128, "num_hidden_layers": 2, "num_attention_heads": 4,
    "num_key_value_heads": 2, "vocab_size": 512,
}  # fmt: skip


def loaded(config: Any, recipe: Recipe, device: torch.device) -> Any:
    """A frozen base with random weights on the device, its linear layers in NF4 if the recipe says so. The numbers are
    drawn there: on a processor those of 8 billion weights would take a minute each time."""
    import bitsandbytes as bnb
    import transformers
    from transformers.initialization import no_init_weights
    from transformers.quantizers.base import get_keys_to_not_convert

    from desktop.engine import attention, parts

    kind = parts.PRECISIONS[recipe.precision]
    name = attention.register()
    with no_init_weights():
        model = transformers.AutoModelForCausalLM.from_config(config, dtype=kind, attn_implementation=name)
    model.tie_weights()
    if recipe.quantisation == "nf4":
        kept = get_keys_to_not_convert(model)
        for path, module in list(model.named_modules()):
            if type(module) is not torch.nn.Linear or any(path.endswith(key) for key in kept):
                continue
            layer = bnb.nn.Linear4bit(
                module.in_features, module.out_features, module.bias is not None, kind, quant_type="nf4"
            )
            drawn = torch.empty(module.weight.shape, dtype=kind, device=device).normal_(0, SPREAD)
            layer.weight = bnb.nn.Params4bit(drawn, requires_grad=False, quant_type="nf4")
            layer.bias = module.bias
            model.set_submodule(path, layer.to(device))
            module.weight = None
        model.is_loaded_in_4bit = True
    model = model.to(device)
    parts.keep_weights_unpacked(model)
    for weight in model.parameters():
        weight.requires_grad_(False)
        if weight.is_floating_point():  # norms must not be nothing, biases may
            weight.normal_(0, SPREAD) if weight.dim() > 1 else weight.fill_(1.0)
    model.config.use_cache = False
    return model


def row(recipe: Recipe, words: int, device: torch.device) -> Any:
    """A full row of random words, every one but each example's first learned."""
    from desktop.engine.attention import segments
    from desktop.engine.rows import Row

    lengths = [recipe.context_length] * recipe.micro_batch
    tokens = sum(lengths)
    starts = set(range(0, tokens, recipe.context_length))
    predicts = torch.tensor([n - 1 for n in range(tokens) if n not in starts], device=device)
    ids = torch.randint(0, words, (1, tokens), device=device)
    positions = torch.arange(recipe.context_length, device=device).repeat(recipe.micro_batch)[None]
    return Row(ids, positions, segments(lengths, device), predicts, ids[0, predicts + 1], tokens)


def step(model: Any, recipe: Recipe, words: int, device: torch.device) -> None:
    """One optimizer step of two rows, as a run makes it."""
    from desktop.engine import blocks, fused_lora, parts
    from desktop.engine.fused_norm import fuse_norms
    from desktop.engine.loss import RowLoss

    model = parts.add_adapter(model, recipe, "random")
    fused_lora.fuse(model)
    fuse_norms(model)
    optimizer = parts.make_optimizer(model.named_parameters(), recipe)
    parts.make_moments(optimizer)
    loss = RowLoss(model)
    carried = blocks.Blocks(loss.body)
    carried.apply(execution_of(recipe, len(carried.blocks)))
    model.train()
    for _ in range(max(1, min(2, recipe.accumulation))):
        one = row(recipe, words, device)
        loss(one, lambda part, one=one: (part / one.tokens).backward())
    torch.nn.utils.clip_grad_norm_(parts.trainable(model), recipe.max_grad_norm)
    optimizer.step()


def on_card(device: torch.device) -> int:
    """Bytes in use on the whole card as its driver counts them."""
    free, total = torch.cuda.mem_get_info(device)
    return total - free


def measured(name: str, spec: ModelSpec, config: Any, recipe: Recipe, device: torch.device) -> dict[str, Any]:
    """The peaks of one model under one recipe, beside the estimate. Bytes."""
    parts = {part.key: part.size for part in estimate(spec, recipe).parts}
    seen = sum(size for key, size in parts.items() if key not in ("context", "program", "fragmentation", "margin"))
    found: dict[str, Any] = {"model": name, "estimated": seen, "estimated_total": sum(parts.values())}
    cuda = device.type == "cuda"
    try:
        before = on_card(device) if cuda else 0
        if cuda:
            torch.cuda.reset_peak_memory_stats(device)
        step(loaded(config, recipe, device), recipe, spec.vocabulary, device)
        if cuda:
            found["allocated"] = torch.cuda.max_memory_allocated(device)
            found["reserved"] = torch.cuda.max_memory_reserved(device)
            found["card"] = on_card(device) - before
            found["error"] = round(seen / found["allocated"] - 1, 4)
    except Exception as error:
        if not is_out_of_memory(error):
            raise
        found["too_big"] = True
    gc.collect()
    if cuda:
        torch.cuda.empty_cache()
    return found


def main() -> None:
    """See the top of this file."""
    from benchmarks.fake_step import spec_of

    begun = time.monotonic()
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--only", action="append", choices=MODELS)
    parser.add_argument("--minutes", type=float, default=15.0, help="begin nothing after that time")
    parser.add_argument("--out", type=Path, default=ROOT / "benchmarks" / "results" / "memory.json")
    parser.add_argument("--smoke", action="store_true", help="tiny models on a processor")
    options = parser.parse_args()
    warnings.filterwarnings("ignore")
    if not options.smoke and not torch.cuda.is_available():
        sys.exit("There is no CUDA card here. With --smoke, tiny models go through the same steps on a processor.")
    device = torch.device("cpu" if options.smoke else "cuda")
    lines: list[dict[str, Any]] = []
    left_out: list[str] = []
    for name in options.only or (["Llama-3.1-8B", "Qwen3-4B"] if options.smoke else MODELS):
        config = config_of(name, **(TINY if options.smoke else {}))
        spec = spec_of(config, name)
        for recipe_name, changes in RECIPES.items():
            recipe = recipe_of(recipe_name)
            if options.smoke:
                tiny = {"device": "cpu", "context_length": 32, "precision": "fp32", "micro_batch": 2}
                base = {"model": "m", "data": "d", "steps": 1, "answer_tokens": 8}
                recipe = recipe_from(base | changes | tiny)
            if time.monotonic() - begun > 60 * options.minutes:
                left_out.append(f"{name}: {recipe_name}")
                continue
            lines.append({"recipe": recipe_name} | measured(name, spec, config, recipe, device))
            print(json.dumps(lines[-1]), flush=True)
            if not options.smoke:
                card = torch.cuda.get_device_name(device)
                report = {"card": card, "torch": str(torch.__version__), "cuda": torch.version.cuda, "lines": lines}
                options.out.write_text(json.dumps(report, indent=1) + "\n", "utf-8")
    print("left out, for the time was up: " + (", ".join(left_out) or "nothing"))


if __name__ == "__main__":
    main()
