"""How long loading the 4-bit base takes the first time (quantising) and later (from the cache on disk).

    python benchmarks/second_start.py [--model FOLDER] [--rounds 3]

Each load is a process of its own; what is timed is `parts.load_base` alone, without the imports, which take the same
both times. Without `--model` two are measured: the starter model, and a random Llama of 640 million parameters.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from datetime import date
from pathlib import Path
from statistics import median
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))


def load(folder: Path) -> float:
    """Seconds to load a model in NF4."""
    import torch

    from desktop.core.recipe import recipe_from
    from desktop.engine import (
        parts,
        quick_import,  # noqa: F401 - before anything that imports bitsandbytes
    )

    recipe = recipe_from({"model": "x", "data": "y", "steps": 1})
    begun = time.perf_counter()
    parts.load_base(folder, recipe, torch.device("cpu"))
    return time.perf_counter() - begun


def random_llama(folder: Path) -> Path:
    """A Llama of 640 million random parameters."""
    import torch
    import transformers

    config = transformers.LlamaConfig(
        vocab_size=49152, hidden_size=2048, intermediate_size=5632, num_hidden_layers=12, num_attention_heads=16,
        num_key_value_heads=4, tie_word_embeddings=True,
    )  # fmt: skip
    torch.manual_seed(0)
    transformers.LlamaForCausalLM(config).to(torch.bfloat16).save_pretrained(folder)
    return folder


def measure(folder: Path, rounds: int) -> dict[str, Any]:
    """First and later loads, each round with an empty cache."""
    first, later = [], []
    for _ in range(rounds):
        with tempfile.TemporaryDirectory() as cache:
            for found in (first, later):
                words = [sys.executable, __file__, "--child", str(folder)]
                done = subprocess.run(
                    words, env={**os.environ, "TUNESMITH_CACHE": cache}, capture_output=True, text=True, check=True
                )
                found.append(float(done.stdout.strip().splitlines()[-1]))
    ratio = median(first) / median(later)
    return {
        "first_seconds": [round(x, 2) for x in first],
        "later_seconds": [round(x, 3) for x in later],
        "times_faster": round(ratio, 1),
    }


def main() -> None:
    """Measure, print, write."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--model", type=Path)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--out", type=Path, default=ROOT / "benchmarks" / "results" / "second_start.json")
    parser.add_argument("--child", type=Path, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.child:
        print(load(options.child))
        return
    from desktop.services.places import Places

    result: dict[str, Any] = {"date": date.today().isoformat(), "cores": os.cpu_count()}
    with tempfile.TemporaryDirectory() as place:
        if options.model:
            result[options.model.name] = measure(options.model, options.rounds)
        else:
            result["SmolLM2-135M-Instruct"] = measure(Places().starter_model, options.rounds)
            result["random Llama, 640M"] = measure(random_llama(Path(place) / "model"), options.rounds)
    print(json.dumps(result, indent=2))
    options.out.write_text(json.dumps(result, indent=2) + "\n")


if __name__ == "__main__":
    main()
