"""A home with very much in it, for `window.py`: ended runs, datasets that were read once, models and adapters."""

from __future__ import annotations

import json
import shutil
import time
from pathlib import Path

import msgspec

from desktop.core.adapters import RECORD
from desktop.core.models import read_model
from desktop.core.recipe import recipe_from
from desktop.core.runs import RunFolder, RunState
from desktop.data.library import Library
from desktop.services.adapter_import import import_adapter
from desktop.services.dataset_work import add_dataset
from desktop.services.places import Places
from desktop.services.preparing import create_run, read_data
from desktop.services.runs import Runs


def fill(places: Places, runs: int, datasets: int, models: int, adapters: int) -> None:
    """Fill a home. One of each is made by the program itself, the others are copies under other names. Half of the
    adapters were learned by the newest runs, half were imported."""
    places.models.mkdir(parents=True)
    first = places.models / "model-000"
    _make_model(first)
    for number in range(1, models):
        shutil.copytree(first, places.models / f"model-{number:03d}")
    source = places.home / "letters.jsonl"
    rows = [{"prompt": f"Question {n} about order {n * 37}?", "completion": f"Answer {n}."} for n in range(60)]
    source.write_text("\n".join(map(json.dumps, rows)))
    library = Library(places.datasets)
    new = library.create([source])
    entry = add_dataset(library, new, lambda *_: None, lambda: False)
    recipe_file = entry.path / "dataset.json"
    for number in range(1, datasets):
        copy = places.datasets / f"letters-{number:03d}"
        shutil.copytree(entry.path, copy)
        known = json.loads(recipe_file.read_text())
        (copy / recipe_file.name).write_text(json.dumps(known | {"name": f"Letters {number:03d}"}))
    recipe = recipe_from({"name": "Run 000", "model": str(first), "data": str(source), "steps": 100})
    made = create_run(recipe, read_model(first), read_data(str(source), None, 0.1, 0), places)
    _end(made, 0)
    for number in range(1, runs):
        folder = RunFolder(places.runs / f"2026-01-01_{number:04d}_run")
        shutil.copytree(made.path, folder.path)
        _end(folder, number)
    learned = places.home / "learned"
    _make_adapter(learned, first.name)
    for folder, _ in Runs(places).records()[: adapters - adapters // 2]:
        shutil.copytree(learned, folder.adapter)
    imported = Path(import_adapter(learned, places, lambda *_: None, lambda: False).folder)
    for number in range(1, adapters // 2):
        copy = places.adapters / f"imported-{number:03d}"
        shutil.copytree(imported, copy)
        record = json.loads((copy / RECORD).read_text())
        (copy / RECORD).write_text(json.dumps(record | {"name": f"Imported {number:03d}"}))


def _end(folder: RunFolder, number: int) -> None:
    """As if it had been trained; one in ten stopped early."""
    state = RunState.stopped if number % 10 == 9 else RunState.finished
    created = time.time() - 3600 * (number + 1)
    changes = {
        "id": folder.path.name, "name": f"Run {number:03d}", "state": state, "step": 100, "created": created,
        "started": created, "ended": created + 600, "final_loss": 2 / (number + 1),
    }  # fmt: skip
    record = msgspec.structs.replace(folder.read(), **changes)
    folder.run.write_bytes(msgspec.json.encode(record))
    lines = [{"event": "phase", "at": created, "phase": "training"}]
    folder.events.write_text("\n".join(map(json.dumps, lines)) + "\n")


def _make_model(folder: Path) -> None:
    """A model folder of one small tensor."""
    folder.mkdir()
    _write_tensors(folder / "model.safetensors", {"model.layers.0.up.weight": [8, 4]})
    config = {"architectures": ["LlamaForCausalLM"], "hidden_size": 4, "num_hidden_layers": 1, "vocab_size": 10}
    (folder / "config.json").write_text(json.dumps(config | {"num_attention_heads": 2}))
    (folder / "tokenizer.json").write_text("{}")


def _make_adapter(folder: Path, base: str) -> None:
    """An adapter of rank 2 for that model."""
    folder.mkdir()
    layer = "base_model.model.model.layers.0.up"
    shapes = {f"{layer}.lora_A.weight": [2, 4], f"{layer}.lora_B.weight": [8, 2]}
    _write_tensors(folder / "adapter_model.safetensors", shapes)
    config = {"peft_type": "LORA", "task_type": "CAUSAL_LM", "r": 2, "lora_alpha": 4, "target_modules": ["up"]}
    (folder / "adapter_config.json").write_text(json.dumps(config | {"base_model_name_or_path": base}))


def _write_tensors(path: Path, shapes: dict[str, list[int]]) -> None:
    """A safetensors file of zeros in 16 bits."""
    header, end = {}, 0
    for name, shape in shapes.items():
        begin, end = end, end + 2 * shape[0] * shape[1]
        header[name] = {"dtype": "BF16", "shape": shape, "data_offsets": [begin, end]}
    head = json.dumps(header).encode()
    path.write_bytes(len(head).to_bytes(8, "little") + head + bytes(end))
