"""Merging a large model: memory of the engine's process, and speed beside a plain copy of the same files.

    python -m benchmarks.merge [--layers 32] [--place FOLDER] [--times 1]

Makes a model of the shape of Llama 3.1 8B (random numbers, bf16, files of 5 GB; 16 GB with all 32 layers) and an
adapter of rank 16 on all of its linear layers. Copies the files with `cp`, then merges with the real engine process;
both read from the drive, not from the system's cache, and both end when the drive has everything. Needs twice the
model's size on the drive, and removes all of it at the end.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import shutil
import subprocess
import tempfile
import time
from pathlib import Path

import safetensors.torch
import torch

from desktop.core.exports import MARK
from desktop.core.models import Tensor
from desktop.core.shards import INDEX, Stored, index_of, shards_of
from desktop.services.children import engine_command, engine_environment, package_root

HIDDEN, INNER, KEYS, VOCABULARY, RANK = 4096, 14336, 1024, 128256, 16
LINEAR = {
    "self_attn.q_proj": (HIDDEN, HIDDEN), "self_attn.k_proj": (KEYS, HIDDEN), "self_attn.v_proj": (KEYS, HIDDEN),
    "self_attn.o_proj": (HIDDEN, HIDDEN), "mlp.gate_proj": (INNER, HIDDEN), "mlp.up_proj": (INNER, HIDDEN),
    "mlp.down_proj": (HIDDEN, INNER),
}  # fmt: skip


def shapes(layers: int) -> dict[str, tuple[int, ...]]:
    """All tensors of the model."""
    found: dict[str, tuple[int, ...]] = {"model.embed_tokens.weight": (VOCABULARY, HIDDEN)}
    for layer in range(layers):
        found |= {f"model.layers.{layer}.{name}.weight": shape for name, shape in LINEAR.items()}
        found[f"model.layers.{layer}.input_layernorm.weight"] = (HIDDEN,)
        found[f"model.layers.{layer}.post_attention_layernorm.weight"] = (HIDDEN,)
    return found | {"model.norm.weight": (HIDDEN,), "lm_head.weight": (VOCABULARY, HIDDEN)}


def make_model(folder: Path, layers: int) -> int:
    """Write the model; returns its bytes. One random block is repeated, which no file system notices."""
    folder.mkdir()
    block = memoryview((torch.randn(32 << 20) / 50).to(torch.bfloat16).view(torch.uint8).numpy())
    tensors = [Tensor(name, "BF16", shape) for name, shape in shapes(layers).items()]
    shards = shards_of([Stored(tensor, folder, 0, 2 * tensor.count) for tensor in tensors])
    for shard in shards:
        with (folder / shard.name).open("wb") as file:
            file.write(shard.header)
            for one in shard.tensors:
                left = one.size
                while left:
                    left -= file.write(block[: min(left, len(block))])
            file.flush()
            os.fsync(file.fileno())
    if (index := index_of(shards)) is not None:
        (folder / INDEX).write_text(json.dumps(index))
    config = {
        "architectures": ["LlamaForCausalLM"], "model_type": "llama", "hidden_size": HIDDEN,
        "intermediate_size": INNER, "num_hidden_layers": layers, "num_attention_heads": 32, "num_key_value_heads": 8,
        "vocab_size": VOCABULARY, "max_position_embeddings": 8192, "torch_dtype": "bfloat16",
    }  # fmt: skip
    (folder / "config.json").write_text(json.dumps(config))
    (folder / "tokenizer.json").write_text("{}")
    return sum(shard.bytes for shard in shards)


def make_adapter(folder: Path, layers: int) -> None:
    """An adapter of rank 16 on all linear layers, as peft writes it."""
    folder.mkdir()
    weights = {}
    for layer in range(layers):
        for name, (rows, columns) in LINEAR.items():
            place = f"base_model.model.model.layers.{layer}.{name}"
            weights[f"{place}.lora_A.weight"] = torch.randn(RANK, columns) / 100
            weights[f"{place}.lora_B.weight"] = torch.randn(rows, RANK) / 100
    safetensors.torch.save_file(weights, folder / "adapter_model.safetensors")
    config = {"peft_type": "LORA", "r": RANK, "lora_alpha": 32, "task_type": "CAUSAL_LM", "target_modules": []}
    (folder / "adapter_config.json").write_text(json.dumps(config))


def forget(folder: Path) -> None:
    """Let the system drop a folder's files from its cache, so that the next to read them goes to the drive."""
    for path in folder.glob("*.safetensors"):
        with path.open("rb") as file:
            os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)


def seconds_to_copy(model: Path, target: Path) -> float:
    """`cp`, until the drive has it."""
    forget(model)
    began = time.monotonic()
    subprocess.run(["cp", "-r", str(model), str(target)], check=True)
    for path in target.iterdir():
        with path.open("rb") as file:
            os.fsync(file.fileno())
    took = time.monotonic() - began
    shutil.rmtree(target)
    return took


def seconds_to_merge(model: Path, adapter: Path, target: Path) -> tuple[float, float, float]:
    """The engine's process: seconds in all, seconds of writing alone (without loading torch), peak memory in bytes."""
    forget(model)
    words = engine_command("export", "merged", str(adapter), str(target), "--base", str(model))
    began = time.monotonic()
    said = (target.parent / "said").open("wb")
    with said, subprocess.Popen(words, env=engine_environment(), cwd=package_root(), stdout=said) as child:
        writing = 0.0
        while child.poll() is None:
            if not writing and list(target.parent.glob(f".*.tmp/{MARK}")):
                writing = time.monotonic()
            time.sleep(0.02)
    ended = time.monotonic()
    assert child.returncode == 0, (target.parent / "said").read_text()[-500:]
    shutil.rmtree(target)
    return ended - began, ended - (writing or began), resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss * 1024.0


def main() -> None:
    """Make, copy, merge, print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--layers", type=int, default=32, help="32: 16 GB; 2: 3 GB")
    parser.add_argument("--place", type=Path, default=Path(tempfile.gettempdir()))
    parser.add_argument("--times", type=int, default=1)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(dir=options.place, prefix="merge-") as name:
        place = Path(name)
        size = make_model(place / "model", options.layers)
        make_adapter(place / "adapter", options.layers)
        print(f"model {size / 1e9:.2f} GB, load {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores")
        for _ in range(options.times):
            copied = seconds_to_copy(place / "model", place / "copy")
            took, wrote, peak = seconds_to_merge(place / "model", place / "adapter", place / "merged")
            print(f"cp      {copied:7.1f} s  {size / 1e6 / copied:7.0f} MB/s  load {os.getloadavg()[0]:.1f}")
            print(f"merge   {took:7.1f} s  {size / 1e6 / took:7.0f} MB/s  of cp's speed {copied / took:.2f}")
            print(f"writing {wrote:7.1f} s  {size / 1e6 / wrote:7.0f} MB/s  of cp's speed {copied / wrote:.2f}")
            print(f"peak memory of the process {peak / 1e6:.0f} MB")


if __name__ == "__main__":
    main()
