"""The others' sides, TRL and Unsloth, each in a Python that has it: ``python -m benchmarks.card.trainers trl-plain …``.

Written from their own documentation and signatures. Nothing of ours is imported but `limits` and the arithmetic of
`cases`, and nothing of theirs is changed: one callback looks at the clock, one wrapper counts the tokens of a step.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import os
import time
from dataclasses import fields
from pathlib import Path
from typing import Any

LINEAR = ["q_proj", "k_proj", "v_proj", "o_proj", "gate_proj", "up_proj", "down_proj"]
SIDES = ("trl-plain", "trl-best", "trl-keep", "unsloth", "unsloth-best")
PACKED = ("trl-best", "trl-keep", "unsloth-best")
"""Sides that put several examples into one row."""


def settings(side: str, options: argparse.Namespace) -> dict[str, Any]:
    """The `SFTConfig` of a side: the recipe that is the same for all, then what makes the side."""
    found: dict[str, Any] = {
        "output_dir": str(options.folder / "trainer"), "max_steps": options.steps, "max_length": options.context,
        "per_device_train_batch_size": options.batch, "gradient_accumulation_steps": options.accumulation,
        "learning_rate": 2e-4, "lr_scheduler_type": "constant", "warmup_steps": 0, "weight_decay": 0.0,
        "max_grad_norm": 1.0, "optim": "adamw_8bit", "bf16": True, "seed": 0, "logging_steps": 1,
        "save_strategy": "no", "report_to": [], "disable_tqdm": True, "use_cpu": options.device == "cpu",
        "packing": side in PACKED,
    }  # fmt: skip
    if side.startswith("unsloth"):
        return found  # checkpointing is chosen where its adapter is made
    found["gradient_checkpointing"] = side != "trl-keep"
    if side == "trl-plain":
        found["gradient_checkpointing_kwargs"] = {"use_reentrant": False}
    if side == "trl-best":
        found |= {
            "packing_strategy": "bfd",
            "gradient_checkpointing_kwargs": {"use_reentrant": False, "selective": True},
        }
    return found


def trl_model(side: str, options: argparse.Namespace) -> tuple[Any, Any, dict[str, Any]]:
    """Model and adapter configuration for TRL; attention by flash-attn for packed rows where it is installed."""
    import peft
    import torch
    import transformers

    attention = "flash_attention_2" if side in PACKED and importlib.util.find_spec("flash_attn") else "sdpa"
    quantisation = transformers.BitsAndBytesConfig(
        load_in_4bit=True,
        bnb_4bit_quant_type="nf4",
        bnb_4bit_use_double_quant=True,
        bnb_4bit_compute_dtype=torch.bfloat16,
    )
    model = transformers.AutoModelForCausalLM.from_pretrained(
        options.model, dtype=torch.bfloat16, quantization_config=quantisation, attn_implementation=attention,
        device_map={"": 0 if options.device == "cuda" else "cpu"},
    )  # fmt: skip
    for module in model.modules():  # see our engine's `parts.keep_weights_unpacked`; only processors know this
        if options.device == "cpu" and hasattr(module, "support_avx512bf16_for_cpu"):
            module.support_avx512bf16_for_cpu = False
    lora = peft.LoraConfig(r=16, lora_alpha=16, lora_dropout=0.0, target_modules=LINEAR, task_type="CAUSAL_LM")
    return model, lora, {"attention": attention}


def unsloth_model(side: str, options: argparse.Namespace) -> tuple[Any, None, dict[str, Any]]:
    """Unsloth's model with its adapter: its defaults, or with as many blocks kept as it finds room for (which it can
    on cards only)."""
    import torch
    from unsloth import FastLanguageModel

    model, _ = FastLanguageModel.from_pretrained(
        model_name=str(options.model), max_seq_length=options.context, dtype=torch.bfloat16, load_in_4bit=True
    )
    more = {"checkpoint_skip_layers": "auto"} if side == "unsloth-best" and options.device == "cuda" else {}
    model = FastLanguageModel.get_peft_model(
        model, r=16, lora_alpha=16, lora_dropout=0.0, bias="none", target_modules=LINEAR, random_state=0,
        use_gradient_checkpointing="unsloth", **more,
    )  # fmt: skip
    return model, None, more


def measure(side: str, options: argparse.Namespace) -> dict[str, Any]:
    """Train and return what the clock, the log and the allocator say."""
    if side.startswith("unsloth"):
        import unsloth  # noqa: F401 - asks to be imported before the others
    from benchmarks.card import limits

    found = limits.apply(options.card, options.sms)
    try:
        return _train(side, options) | limits.finish(found)
    except Exception as error:
        if "out of memory" not in str(error).lower():
            raise
        return limits.finish(found) | {"out_of_memory": str(error).splitlines()[0][:300]}


def _train(side: str, options: argparse.Namespace) -> dict[str, Any]:
    import datasets
    import torch
    import transformers
    from trl import SFTConfig, SFTTrainer

    rows = json.loads((options.data / "tokens.json").read_text())
    table = datasets.Dataset.from_list([{"input_ids": ids, "labels": labels} for ids, labels in rows])
    tokenizer = transformers.AutoTokenizer.from_pretrained(options.model)
    build = unsloth_model if side.startswith("unsloth") else trl_model
    model, lora, facts = build(side, options)
    wanted = settings(side, options)
    known = {field.name for field in fields(SFTConfig)}
    trainer = SFTTrainer(
        model=model,
        args=SFTConfig(**{name: value for name, value in wanted.items() if name in known}),
        train_dataset=table,
        processing_class=tokenizer,
        **({"peft_config": lora} if lora else {}),
    )
    ends: list[float] = []
    counts: list[list[Any]] = [[]]

    class Clock(transformers.TrainerCallback):  # type: ignore[misc]
        def on_step_end(self, *arguments: Any, **options_: Any) -> None:
            if torch.cuda.is_available():
                torch.cuda.synchronize()
            ends.append(time.time())
            counts.append([])

    trainer.add_callback(Clock())
    step = trainer.training_step

    def counted(model: Any, inputs: Any, *arguments: Any, **options_: Any) -> Any:
        counts[-1].append((inputs["input_ids"] != tokenizer.pad_token_id).sum())
        return step(model, inputs, *arguments, **options_)

    trainer.training_step = counted
    begun = time.time()
    trainer.train()
    history = [entry for entry in trainer.state.log_history if "loss" in entry]
    tokens = [sum(int(part) for part in parts) for parts in counts[: len(ends)]]
    if not all(tokens):  # a trainer that goes past `training_step`: what is known is the mean
        mean = round(sum(len(ids) for ids, _ in rows) / len(rows) * options.batch * options.accumulation)
        tokens, facts = [mean] * len(ends), facts | {"tokens": "mean of the data"}
    return {
        "first_begun": begun,
        "ends": ends,
        "tokens": tokens,
        "all_losses": [float(entry["loss"]) for entry in history],
        "all_norms": [float(entry.get("grad_norm", "nan")) for entry in history],
        "settings": {name: value for name, value in wanted.items() if name in known and name != "output_dir"} | facts,
        "unknown_settings": sorted(set(wanted) - known),
    }


def main() -> None:
    """Measure one side; the report goes to `--report`."""
    parser = argparse.ArgumentParser()
    parser.add_argument("side", choices=SIDES)
    for name in ("folder", "model", "data", "report"):
        parser.add_argument(f"--{name}", type=Path, required=True)
    for name in ("batch", "accumulation", "steps", "context"):
        parser.add_argument(f"--{name}", type=int, required=True)
    parser.add_argument("--card", type=float, required=True)
    parser.add_argument("--sms", type=int, default=0)
    parser.add_argument("--device", choices=("cuda", "cpu"), required=True)
    options = parser.parse_args()
    if options.device == "cpu":
        os.environ["CUDA_VISIBLE_DEVICES"] = ""
    options.report.write_text(json.dumps(measure(options.side, options)))


if __name__ == "__main__":
    main()
