"""Our engine, a padded plain peft loop and TRL's SFTTrainer on one processor, in one go.

    .venv/bin/python benchmarks/engine_cpu.py [--examples 192] [--trl-python PYTHON] [--out FILE]

Same model (SmolLM2-135M in NF4, double quantisation, bf16), same examples with the same tokens carrying loss, LoRA of
rank 16 on all linear layers, AdamW, learning rate 1e-3 with warm-up and cosine, one pass; about the same tokens per
step. Each side runs in a process of its own, one after the other, `--rounds` times in turn. Counted: tokens of examples
(padding is not one) per second over all steps but the first, peak resident memory of the process, and the loss of each
adapter on held-out examples, worked out for all sides by the same plain code. TRL runs if `--trl-python` names a Python
that has it (same torch, transformers, peft and bitsandbytes); otherwise it is left out and the table says so.
"""

from __future__ import annotations

import argparse
import itertools
import json
import os
import platform
import resource
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
BATCH, CONTEXT, RATE, SEED = 6, 256, 1e-3, 7
LINEAR = ["q_proj", "k_proj", "v_proj", "o_proj", "gate_proj", "up_proj", "down_proj"]
os.environ.setdefault("GOMP_SPINCOUNT", "1000")  # what our engine sets; all sides get it


def prepare(folder: Path, examples: int, held_out: int) -> None:
    """Write `data.jsonl` and `held_out.jsonl` for us and their tokens for the others."""
    from desktop.core.dataset import read_jsonl
    from desktop.engine import parts
    from desktop.engine.template import tokenise
    from desktop.services.places import Places
    from desktop.services.starter import starter_files

    model = Places().starter_model
    tokenizer = parts.load_tokenizer(model)
    for source, name, count in zip(starter_files(), ("data", "held_out"), (examples, held_out), strict=True):
        lines = source.read_text("utf-8").splitlines()[:count]
        path = folder / f"{name}.jsonl"
        path.write_text("\n".join(lines) + "\n", "utf-8")
        done = [tokenise(tokenizer, example, CONTEXT) for example in read_jsonl(path).kept]
        (folder / f"{name}.tokens.json").write_text(json.dumps([[d.ids, d.labelled] for d in done]))
    (folder / "model").write_text(str(model))


def base_model(folder: Path) -> Any:
    """The NF4 base as every one of the others loads it."""
    import torch
    import transformers

    config = transformers.BitsAndBytesConfig(
        load_in_4bit=True,
        bnb_4bit_quant_type="nf4",
        bnb_4bit_use_double_quant=True,
        bnb_4bit_compute_dtype=torch.bfloat16,
    )
    model = transformers.AutoModelForCausalLM.from_pretrained(
        (folder / "model").read_text(), dtype=torch.bfloat16, quantization_config=config, device_map={"": "cpu"}
    )
    for module in model.modules():  # see `parts.keep_weights_unpacked`: without it gradients are wrong after generating
        if hasattr(module, "support_avx512bf16_for_cpu"):
            module.support_avx512bf16_for_cpu = False
    return model


def lora() -> Any:
    """The adapter's configuration of the others."""
    import peft

    return peft.LoraConfig(r=16, lora_alpha=32, target_modules=LINEAR, task_type="CAUSAL_LM")


def plain(folder: Path) -> dict[str, Any]:
    """A loop as tutorials write it: padded batches, attention mask, the model's own loss."""
    import peft
    import torch
    import transformers

    torch.manual_seed(SEED)
    model = peft.get_peft_model(base_model(folder), lora())
    data = json.loads((folder / "data.tokens.json").read_text())
    order = torch.randperm(len(data)).tolist()
    batches = [[data[i] for i in order[start : start + BATCH]] for start in range(0, len(data), BATCH)]
    learning = [weight for weight in model.parameters() if weight.requires_grad]
    optimizer = torch.optim.AdamW(learning, lr=RATE, weight_decay=0.0)
    warmup = max(1, round(0.05 * len(batches)))
    schedule = transformers.get_cosine_schedule_with_warmup(optimizer, warmup, len(batches))
    model.train()
    seconds, tokens, losses = [], [], []
    for batch in batches:
        begun = time.perf_counter()
        longest = max(len(ids) for ids, _ in batch)
        shape = (len(batch), longest)
        ids, mask, labels = (torch.full(shape, value, dtype=torch.long) for value in (2, 0, -100))
        for row, (words, learned) in enumerate(batch):
            ids[row, : len(words)], mask[row, : len(words)] = torch.tensor(words), 1
            labels[row, : len(words)] = torch.tensor(
                [word if yes else -100 for word, yes in zip(words, learned, strict=True)]
            )
        loss = model(input_ids=ids, attention_mask=mask, labels=labels).loss
        loss.backward()
        assert all(weight.grad is not None and torch.isfinite(weight.grad).all() for weight in learning)
        assert any(weight.grad.abs().max() > 0 for weight in learning)
        torch.nn.utils.clip_grad_norm_(learning, 1.0)
        optimizer.step()
        schedule.step()
        optimizer.zero_grad(set_to_none=True)
        seconds.append(time.perf_counter() - begun)
        tokens.append(sum(len(words) for words, _ in batch))
        losses.append(float(loss))
    model.save_pretrained(folder / "plain")
    return told(seconds, tokens, losses, folder / "plain")


def trl(folder: Path) -> dict[str, Any]:
    """TRL's SFTTrainer with its defaults but for what is the same for all."""
    import datasets
    import transformers
    from trl import SFTConfig, SFTTrainer

    data = json.loads((folder / "data.tokens.json").read_text())
    rows = [{"input_ids": ids, "completion_mask": [int(yes) for yes in learned]} for ids, learned in data]
    options = SFTConfig(
        output_dir=str(folder / "trl-run"),
        per_device_train_batch_size=BATCH,
        num_train_epochs=1,
        learning_rate=RATE,
        lr_scheduler_type="cosine",
        warmup_steps=0.05,
        max_length=CONTEXT,
        logging_steps=1,
        save_strategy="no",
        report_to=[],
        bf16=True,
        use_cpu=True,
        gradient_checkpointing=False,
        completion_only_loss=True,
        seed=SEED,
    )
    tokenizer = transformers.AutoTokenizer.from_pretrained((folder / "model").read_text())
    seconds: list[float] = []

    class Clock(transformers.TrainerCallback):  # type: ignore[misc]
        begun = 0.0

        def on_step_begin(self, *arguments: Any, **options: Any) -> None:
            self.begun = time.perf_counter()

        def on_step_end(self, *arguments: Any, **options: Any) -> None:
            seconds.append(time.perf_counter() - self.begun)

    trainer = SFTTrainer(
        model=base_model(folder),
        args=options,
        train_dataset=datasets.Dataset.from_list(rows),
        processing_class=tokenizer,
        peft_config=lora(),
        callbacks=[Clock()],
    )
    trainer.train()
    trainer.model.save_pretrained(folder / "trl")
    losses = [entry["loss"] for entry in trainer.state.log_history if "loss" in entry]
    # Which examples make up a step is TRL's own; the mean over all steps but one is what can be said.
    mean = sum(len(ids) for ids, _ in data) / len(seconds)
    return told(seconds, [mean] * len(seconds), losses, folder / "trl")


def ours(folder: Path) -> dict[str, Any]:
    """The program's own training process."""
    from desktop.core.events import StepDone, read_events
    from desktop.core.recipe import recipe_from
    from desktop.services.children import engine_command, engine_environment, package_root
    from desktop.services.places import Places
    from desktop.services.preparing import create_run, find_model, read_data

    values = {
        "name": "benchmark", "model": "starter", "data": str(folder / "data.jsonl"), "epochs": 1,
        "held_out": str(folder / "held_out.jsonl"), "context_length": CONTEXT, "micro_batch": 2, "accumulation": 1,
        "learning_rate": RATE, "seed": SEED, "evaluate_every": 0, "checkpoint_every": 0, "sample_every": 0,
        "sample_prompts": 0, "compare_examples": 0, "evaluate_examples": 1,
    }  # fmt: skip
    recipe = recipe_from(values)
    model = find_model("starter", Places())
    data = read_data(recipe.data, recipe.held_out, 0.1, SEED)
    run = create_run(recipe, model, data, Places(folder / "home"))
    with (folder / "ours.log").open("wb") as log:
        subprocess.run(
            engine_command("train", str(run.path)), env=engine_environment(), cwd=package_root(),
            stdout=log, stderr=log, check=True,
        )  # fmt: skip
    steps = [event for event in read_events(run.events)[0] if isinstance(event, StepDone)]
    totals = [0, *(step.tokens for step in steps)]
    tokens = [after - before for before, after in itertools.pairwise(totals)]
    assert all(step.grad_norm > 0 for step in steps)
    found = told([s.seconds for s in steps], tokens, [s.loss for s in steps], run.adapter)
    return found | {"peak_memory_mb": round(max(step.memory for step in steps) / 1e6)}


def told(seconds: list[float], tokens: list[float], losses: list[float], adapter: Path) -> dict[str, Any]:
    """What a side has to say of its run; the first step, which prepares kernels, is left out of the speed."""
    return {
        "tokens_per_second": round(sum(tokens[1:]) / sum(seconds[1:]), 1),
        "seconds_in_steps": round(sum(seconds), 1),
        "steps": len(seconds),
        "tokens": round(sum(tokens)),
        "first_loss": round(losses[0], 4),
        "peak_memory_mb": round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024 * 1.048576),
        "adapter": str(adapter),
    }


def held_out_loss(folder: Path, adapter: str) -> dict[str, Any]:
    """Mean loss per token of an adapter over the held-out examples, one at a time, by the model's own code."""
    import peft
    import torch

    model = peft.PeftModel.from_pretrained(base_model(folder), adapter).eval()
    total, count = 0.0, 0
    with torch.no_grad():
        for ids, learned in json.loads((folder / "held_out.tokens.json").read_text()):
            labels = [word if yes else -100 for word, yes in zip(ids, learned, strict=True)]
            loss = model(input_ids=torch.tensor([ids]), labels=torch.tensor([labels])).loss
            here = sum(learned[1:])
            total, count = total + float(loss) * here, count + here
    return {"held_out_loss": round(total / count, 4)}


def in_child(python: str, folder: Path, side: str, extra: str = "") -> dict[str, Any]:
    """Run one side in a process of its own and return what it tells."""
    command = [python, __file__, "--child", side, "--folder", str(folder), "--adapter", extra]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(f"{side} ended with {done.returncode}:\n{done.stderr[-3000:]}")
    return json.loads(done.stdout.strip().splitlines()[-1])  # type: ignore[no-any-return]


def versions(python: str) -> dict[str, str]:
    """The versions that matter, as that Python has them."""
    code = (
        "import json;from importlib.metadata import version as v;out={}\n"
        "for n in ('torch','transformers','peft','bitsandbytes','trl'):\n"
        "    try: out[n]=v(n)\n    except Exception: pass\nprint(json.dumps(out))"
    )
    return json.loads(subprocess.run([python, "-c", code], capture_output=True, check=True).stdout)  # type: ignore[no-any-return]


def main() -> None:
    """Measure every side in turn, print, write."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--examples", type=int, default=192)
    parser.add_argument("--held-out", type=int, default=40)
    parser.add_argument("--rounds", type=int, default=2)
    parser.add_argument("--trl-python", default="")
    parser.add_argument("--out", type=Path, default=ROOT / "benchmarks" / "results" / "engine_cpu.json")
    parser.add_argument("--child", default="", help=argparse.SUPPRESS)
    parser.add_argument("--folder", type=Path, help=argparse.SUPPRESS)
    parser.add_argument("--adapter", default="", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.child:
        sides = {"ours": ours, "plain": plain, "trl": trl}
        if options.child == "prepare":
            # In a process of its own too: a child's peak memory begins with what its parent held.
            prepare(options.folder, *map(int, options.adapter.split(",")))
            print("{}")
        elif options.child == "loss":
            print(json.dumps(held_out_loss(options.folder, options.adapter)))
        else:
            print(json.dumps(sides[options.child](options.folder)))
        return
    pythons = {"ours": sys.executable, "plain": sys.executable}
    if options.trl_python:
        pythons["trl"] = options.trl_python
    found: dict[str, list[dict[str, Any]]] = {side: [] for side in pythons}
    for number in range(options.rounds):
        for side, python in pythons.items():
            with tempfile.TemporaryDirectory() as place:
                folder = Path(place)
                in_child(sys.executable, folder, "prepare", f"{options.examples},{options.held_out}")
                one = in_child(python, folder, side)
                one |= in_child(sys.executable, folder, "loss", one.pop("adapter"))
            found[side].append(one)
            print(f"round {number + 1} {side:6} {one}", flush=True)
    result = {
        "date": date.today().isoformat(),
        "cores": os.cpu_count(),
        "python": platform.python_version(),
        "versions": versions(options.trl_python or sys.executable),
        "examples": options.examples,
        "rounds": found,
        "tokens_per_second": {
            side: round(median(one["tokens_per_second"] for one in rounds), 1) for side, rounds in found.items()
        },
        "trl": "measured" if options.trl_python else "not installed, left out",
    }
    print(json.dumps(result["tokens_per_second"]))
    options.out.parent.mkdir(parents=True, exist_ok=True)
    options.out.write_text(json.dumps(result, indent=2) + "\n")


if __name__ == "__main__":
    main()
