"""How long it takes to change what a loaded model wears, as the chat does: ``python -m benchmarks.swap``.

With the starter model and adapters of rank 16 on all linear layers with random numbers: first reading each, then
switching between them, to the base and back, and adding two up.
"""

from __future__ import annotations

import argparse
import statistics
import tempfile
from pathlib import Path

import peft
import torch
import transformers

from desktop.core.answering import Ask, Side, Worn
from desktop.core.replies import Ready
from desktop.services.assistant import AssistantLine
from desktop.services.places import Places

ROUNDS = 5


def make_adapter(model: Path, folder: Path, seed: int) -> Worn:
    """A LoRA adapter that changes something."""
    torch.manual_seed(seed)
    config = peft.LoraConfig(r=16, lora_alpha=32, target_modules="all-linear", task_type="CAUSAL_LM")
    tuned = peft.get_peft_model(transformers.AutoModelForCausalLM.from_pretrained(model), config)
    for name, weight in tuned.named_parameters():
        if "lora_B" in name:
            torch.nn.init.normal_(weight, std=0.01)
    tuned.save_pretrained(folder)
    return Worn(str(folder))


def main() -> None:
    """Measure and print a table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", type=Path, default=Places().starter_model)
    parser.add_argument("--adapters", type=int, default=4)
    parser.add_argument("--device", choices=("cuda", "cpu"), default="cpu")
    options = parser.parse_args()
    model = str(options.model)
    with tempfile.TemporaryDirectory() as folder, AssistantLine() as line:
        worn = [make_adapter(options.model, Path(folder) / str(n), n) for n in range(options.adapters)]
        sides = [Side("base", model), *(Side(f"read {n}", model, (one,)) for n, one in enumerate(worn))]
        for _ in range(ROUNDS):
            sides += [Side("switch", model, (one,)) for one in worn]
            sides += [Side("to the base", model), Side("two at once", model, tuple(worn[:2]))]
        line.ask(Ask(request=0, sides=tuple(sides), device=options.device))
        found: dict[str, list[float]] = {}
        for reply in line.replies():
            if isinstance(reply, Ready):
                found.setdefault(reply.who.split(" ")[0] if reply.who.startswith("read") else reply.who, []).append(
                    reply.seconds
                )
    for name, seconds in found.items():
        print(f"{name:12} {statistics.median(seconds):7.3f} s median, {max(seconds):7.3f} s at most, of {len(seconds)}")


if __name__ == "__main__":
    main()
