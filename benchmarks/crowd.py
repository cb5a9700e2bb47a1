"""A home with very much in it, for `window.py`: runs that have ended, datasets that were read once, models."""

from __future__ import annotations

import json
import shutil
import time
from pathlib import Path

import msgspec

from desktop.core.models import read_model
from desktop.core.recipe import recipe_from
from desktop.core.runs import RunFolder, RunState
from desktop.data.library import Library
from desktop.services.dataset_work import add_dataset
from desktop.services.places import Places
from desktop.services.preparing import create_run, read_data


def fill(places: Places, runs: int, datasets: int, models: int) -> None:
    """Fill a home. One of each is made by the program itself, the others are copies under other names."""
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
    header = json.dumps(
        {"model.layers.0.up.weight": {"dtype": "BF16", "shape": [8, 4], "data_offsets": [0, 64]}}
    ).encode()
    (folder / "model.safetensors").write_bytes(len(header).to_bytes(8, "little") + header + bytes(64))
    config = {"architectures": ["LlamaForCausalLM"], "hidden_size": 4, "num_hidden_layers": 1, "vocab_size": 10}
    (folder / "config.json").write_text(json.dumps(config | {"num_attention_heads": 2}))
    (folder / "tokenizer.json").write_text("{}")
