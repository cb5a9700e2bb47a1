"""Two hundred runs, each killed once at a random moment and continued: does anything get lost?

    python benchmarks/kills.py [--kills 200]

A tiny model with dropout, noise, several rows a step, looks, samples and a comparison; a checkpoint after every step.
The moment is drawn evenly over the time that an undisturbed run takes, so that loading, training, saving and evaluating
are all met. After the kill (SIGKILL) the folder must load: record, events, every checkpoint by its checksums. Then the
run is continued, must finish, and its adapter must equal the undisturbed one bit for bit.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import sys
import tempfile
import time
from collections import Counter
from datetime import date
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
RECIPE: dict[str, Any] = {
    "name": "kills", "steps": 8, "micro_batch": 1, "accumulation": 3, "context_length": 64, "learning_rate": 5e-3,
    "precision": "fp32", "dropout": 0.1, "neftune": 5, "evaluate_every": 2, "sample_every": 4, "sample_prompts": 1,
    "checkpoint_every": 1, "compare_examples": 2, "answer_tokens": 8,
}  # fmt: skip


def make_inputs(folder: Path) -> tuple[Path, Path]:
    """A Llama of two small layers with random weights and the starter model's tokenizer, and twenty examples."""
    import torch
    import transformers

    from desktop.services.places import Places

    model, data = folder / "tiny", folder / "data.jsonl"
    tokenizer = transformers.AutoTokenizer.from_pretrained(Places().starter_model)
    torch.manual_seed(0)
    config = transformers.LlamaConfig(
        vocab_size=len(tokenizer), hidden_size=64, intermediate_size=128, num_hidden_layers=2, num_attention_heads=4,
        num_key_value_heads=2, max_position_embeddings=512, tie_word_embeddings=True,
    )  # fmt: skip
    transformers.LlamaForCausalLM(config).save_pretrained(model)
    tokenizer.save_pretrained(model)
    lines = [f'{{"prompt": "Say number {n}", "completion": "number {n} is {n * 7}"}}' for n in range(20)]
    data.write_text("\n".join(lines) + "\n", "utf-8")
    return model, data


def check_folder(folder: Any) -> str:
    """Everything in a killed run's folder loads; returns the phase in which it was killed."""
    from desktop.core.events import PhaseStarted, read_events
    from desktop.engine.checkpoints import read_state

    events, _ = read_events(folder.events) if folder.events.exists() else ([], 0)
    folder.read()
    for path in folder.all_checkpoints():
        read_state(path)
    phases = [event.phase for event in events if isinstance(event, PhaseStarted)]
    return phases[-1] if phases else "starting"


def main() -> None:
    """Kill, continue, compare; print and write what came of it."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--out", type=Path, default=ROOT / "benchmarks" / "results" / "kills.json")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as place:
        result = kill_and_continue(Path(place), options.kills, random.Random(options.seed))
    result = {"date": date.today().isoformat(), "cores": os.cpu_count(), **result}
    print(json.dumps(result, indent=2))
    options.out.write_text(json.dumps(result, indent=2) + "\n")


def kill_and_continue(place: Path, kills: int, chance: random.Random) -> dict[str, Any]:
    """The measurement itself."""
    from desktop.core.models import read_model
    from desktop.core.recipe import recipe_from
    from desktop.core.runs import RunState
    from desktop.services.places import Places
    from desktop.services.preparing import create_run, read_data
    from desktop.services.runs import Runs
    from tests.engine.zygote import Zygote

    model, data = make_inputs(place)
    places = Places(place / "home")
    runs, zygote = Runs(places), Zygote()

    def make() -> Any:
        recipe = recipe_from(RECIPE | {"model": str(model), "data": str(data)})
        return create_run(recipe, read_model(model), read_data(str(data), None, 0.1, 0), places)

    whole = make()
    assert zygote.train(whole) == 0, whole.log.read_text()
    begun, timed = time.monotonic(), make()
    assert zygote.train(timed) == 0
    usual = time.monotonic() - begun
    expected = (whole.adapter / "adapter_model.safetensors").read_bytes()
    phases: Counter[str] = Counter()
    loaded = finished = equal = 0
    for number in range(kills):
        folder = make()
        pid = zygote.start(folder)
        until = time.monotonic() + chance.random() * usual
        while time.monotonic() < until and zygote.ended(pid) is None:
            time.sleep(0.002)
        zygote.kill(pid)
        phases[check_folder(folder)] += 1
        loaded += 1
        if runs.refresh(folder).state is not RunState.finished:
            if folder.read().state is not RunState.queued:
                folder.move(RunState.queued)
            zygote.train(folder)
        finished += folder.read().state is RunState.finished
        equal += (folder.adapter / "adapter_model.safetensors").read_bytes() == expected
        print(f"{number + 1}: loaded {loaded}, finished {finished}, equal {equal}", flush=True)
    zygote.close()
    return {
        "kills": kills, "loaded": loaded, "finished": finished, "adapters_equal_bit_for_bit": equal,
        "killed_while": dict(phases), "undisturbed_seconds": round(usual, 2),
    }  # fmt: skip


if __name__ == "__main__":
    main()
