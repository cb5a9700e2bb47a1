"""How long the general questions take: base and tuned model one after the other, as after a run.

    .venv/bin/python -m benchmarks.forgetting [--rounds 2] [--precision bf16]

Both are SmolLM2-135M-Instruct, the tuned one with an untrained LoRA adapter of the starter recipe's rank: what it says
does not matter for the time. Seconds of the clock, and of the processor beside them where the PC is shared. Writes
``benchmarks/results/forgetting.json``.
"""

from __future__ import annotations

import argparse
import json
import os
import time
from datetime import date
from pathlib import Path
from typing import Any

os.environ.setdefault("GOMP_SPINCOUNT", "1000")  # as in the engine's processes

import torch

from desktop.core.general import general_set
from desktop.core.recipe import recipe_from
from desktop.engine import parts
from desktop.engine.quiz import Quiz
from desktop.engine.template import ensure_template
from desktop.services.places import Places


def main() -> None:
    """Measure and write."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--rounds", type=int, default=2)
    options.add_argument("--precision", choices=("bf16", "fp32"), default="bf16")
    options.add_argument("--quantisation", choices=("none", "nf4"), default="none")
    given = options.parse_args()
    recipe = recipe_from(
        {"model": "starter", "data": "starter", "steps": 1, "quantisation": given.quantisation,
         "precision": given.precision}
    )  # fmt: skip
    folder, device = Places().starter_model, torch.device("cpu")
    tokenizer = parts.load_tokenizer(folder)
    ensure_template(tokenizer)
    model = parts.add_adapter(parts.load_base(folder, recipe, device)[0], recipe, "starter")
    begun = time.perf_counter()
    quiz = Quiz(tokenizer, general_set())
    rows: list[dict[str, Any]] = []
    words = time.perf_counter() - begun
    for _ in range(given.rounds):
        for side in ("base", "tuned"):
            clock, processor = time.perf_counter(), time.process_time()
            if side == "base":
                with model.disable_adapter():
                    told = quiz.told_by(model, device, lambda: None)
            else:
                told = quiz.told_by(model, device, lambda: None)
            rows.append({"side": side, "seconds": round(time.perf_counter() - clock, 1),
                         "processor_seconds": round(time.process_time() - processor, 1),
                         "perplexity": round(told.perplexity, 2)})  # fmt: skip
            print(rows[-1], flush=True)
    found = {
        "date": date.today().isoformat(), "cores": os.cpu_count(), "load": os.getloadavg()[0],
        "torch": torch.__version__, "precision": given.precision, "quantisation": given.quantisation,
        "questions": len(quiz.general.questions),
        "passages": len(quiz.passages), "seconds_of_tokenising": round(words, 1), "rows": rows,
    }  # fmt: skip
    path = Path(__file__).parent / "results" / "forgetting.json"
    path.write_text(json.dumps(found, indent=2) + "\n", "utf-8")


if __name__ == "__main__":
    main()
