"""The memory planner against fake-tensor runs: every model of `model_shapes.py`, every recipe of `RECIPES`.

    .venv/bin/python benchmarks/memory_fake.py [--only NAME] [--layers 2 3] [--methods]

For each, the real modules of transformers with few blocks go through our own step on fake tensors (`fake_step.py`),
and the peak is set against `estimate`, less what a fake run cannot see: CUDA context, fragmentation, margin. The peak
of the whole model follows from two depths, because with equal letters every block adds the same. Writes
`results/memory_fake.json`.
"""

from __future__ import annotations

import argparse
import json
import statistics
import sys
import warnings
from pathlib import Path
from typing import Any

import msgspec

ROOT = Path(__file__).resolve().parent.parent
if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))

from benchmarks.model_shapes import SHAPES, config_of  # noqa: E402
from desktop.core.learning import OWN_WEIGHTS  # noqa: E402
from desktop.core.memory import estimate  # noqa: E402
from desktop.core.problems import ProblemError  # noqa: E402
from desktop.core.recipe import Recipe, recipe_from  # noqa: E402

UNSEEN = ("context", "fragmentation", "margin")
"""Parts of the estimate that a fake run has nothing of."""
RECIPES: dict[str, dict[str, Any]] = {
    "NF4, K, 2x1024": {"recompute": "K"},
    "NF4, R, 2x1024": {"recompute": "R"},
    "NF4, M, 2x1024": {"recompute": "M"},
    "16 bit, K, 2x1024": {"quantisation": "none", "recompute": "K"},
    "16 bit, R then K, 1x4096, r64": {
        "quantisation": "none", "recompute": "R1 K1", "context_length": 4096, "micro_batch": 1, "rank": 64,
        "optimizer": "adamw_8bit",
    },
    "NF4, O, 1x512, one row": {"recompute": "O", "context_length": 512, "micro_batch": 1, "accumulation": 1},
}  # fmt: skip
FULL, LAST = {"method": "full", "quantisation": "none"}, {"method": "layers", "quantisation": "none"}
METHODS: dict[str, dict[str, Any]] = {
    "full, K, 2x1024": FULL | {"recompute": "K"},
    "full, R, 1x1024, one row, 8 bit": FULL | {
        "recompute": "R", "micro_batch": 1, "accumulation": 1, "optimizer": "adamw_8bit",
    },
    "full, fp32, R, 2x1024": FULL | {"recompute": "R", "precision": "fp32"},
    "last 2, K, 2x1024": LAST | {"recompute": "K"},
    "last 2 and head, R, 2x1024": LAST | {"recompute": "R", "with_head": True},
    "ends and embedding, K, 2x1024": LAST | {"recompute": "K", "chosen_layers": "1", "with_embeddings": True},
    "NF4, ia3, K, 2x1024": {"method": "ia3", "recompute": "K"},
    "16 bit, ia3, R, 2x1024": {"method": "ia3", "quantisation": "none", "recompute": "R"},
    "NF4, pfeiffer, K, 2x1024": {"method": "bottleneck", "recompute": "K"},
    "16 bit, houlsby, R, 2x1024": {
        "method": "bottleneck", "bottleneck": "houlsby", "quantisation": "none", "recompute": "R",
    },
}  # fmt: skip
"""The ways of learning beside LoRA."""
UNKNOWN = ("Falcon-7B",)
"""Models that the planner says it does not know: in the table, outside the targets."""


def recipe_of(name: str) -> Recipe:
    """The recipe of that name, for a card."""
    base = {"model": "m", "data": "d", "steps": 1, "device": "cuda", "context_length": 1024, "micro_batch": 2}
    return recipe_from(base | {"answer_tokens": 8} | (RECIPES | METHODS)[name])


class Line(msgspec.Struct, frozen=True):
    """One comparison, in bytes. `error` is the estimate's, as a share of what was traced."""

    model: str
    recipe: str
    layers: int
    traced: int
    estimated: int

    @property
    def error(self) -> float:
        """How far the estimate lies above (+) or below (-)."""
        return self.estimated / self.traced - 1


def predicted(name: str, recipe: Recipe, layers: int) -> int:
    """The estimate for the model with so many blocks, less what a fake run cannot see."""
    from benchmarks.fake_step import spec_of

    spec = spec_of(config_of(name, layers), name)
    return sum(part.size for part in estimate(spec, recipe).parts if part.key not in UNSEEN)


def compared(name: str, recipe_name: str, layers: int) -> Line:
    """The model with so many blocks, traced as it is and estimated."""
    from benchmarks.fake_step import traced

    recipe = recipe_of(recipe_name)
    return Line(
        name, recipe_name, layers, traced(config_of(name, layers), recipe).peak, predicted(name, recipe, layers)
    )


def whole(name: str, recipe_name: str, few: int, more: int) -> list[Line]:
    """Both depths as they are, and the model as it is, its peak being the line through both (only where all blocks have
    one letter). Where its own weights learn, another moment may be the fullest the deeper it is, so it is traced."""
    lines = [compared(name, recipe_name, layers) for layers in (few, more)]
    depth = config_of(name).num_hidden_layers
    if recipe_of(recipe_name).method in OWN_WEIGHTS:
        return [*lines, compared(name, recipe_name, depth)]
    if " " in recipe_of(recipe_name).recompute:
        return lines
    each = (lines[1].traced - lines[0].traced) / (more - few)
    peak = round(lines[1].traced + each * (depth - more))
    return [*lines, Line(name, recipe_name, depth, peak, predicted(name, recipe_of(recipe_name), depth))]


def summary(lines: list[Line]) -> dict[str, float]:
    """Median and worst error, and the farthest below."""
    errors = [line.error for line in lines if line.model not in UNKNOWN]
    sizes = [abs(error) for error in errors]
    return {
        "count": len(errors),
        "median": statistics.median(sizes),
        "worst": max(sizes),
        "farthest_under": min(errors),
    }


def main() -> None:
    """See the top of this file."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--only", action="append", choices=list(SHAPES))
    parser.add_argument("--methods", action="store_true", help="the ways of learning beside LoRA")
    parser.add_argument("--layers", nargs=2, type=int, default=(3, 4))
    options = parser.parse_args()
    warnings.filterwarnings("ignore")
    lines: list[Line] = []
    for name in options.only or SHAPES:
        for recipe in METHODS if options.methods else RECIPES:
            try:
                found = whole(name, recipe, *options.layers)
            except (ProblemError, RuntimeError) as error:  # experts' products are for 16 bits alone
                said = error.problems[0].code if isinstance(error, ProblemError) else str(error).splitlines()[0]
                print(f"{name:18} {recipe:32} {said}")
                continue
            lines += found
            for line in found:
                figures = f"{line.layers:3} blocks {line.traced / 1e9:7.3f} GB traced, {line.error:+.2%}"
                print(f"{name:18} {recipe:32} {figures}", flush=True)
    report = {"summary": summary(lines), "lines": [msgspec.to_builtins(line) | {"error": line.error} for line in lines]}
    place = ROOT / "benchmarks" / "results" / f"memory_fake{'_methods' * options.methods}.json"
    if not options.only:
        place.write_text(json.dumps(report, indent=1) + "\n", "utf-8")
    print(json.dumps(report["summary"]))


if __name__ == "__main__":
    main()
