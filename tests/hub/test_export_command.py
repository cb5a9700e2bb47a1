"""``tunesmith export …``: what it takes, writing it, sending it; with real engine and Hub processes."""

from __future__ import annotations

import io
import json
import sys
from pathlib import Path

import msgspec
import pytest

from desktop.cli import main
from desktop.core.exports import exported_of
from desktop.core.files import write_json
from desktop.core.models import read_model
from desktop.core.recipe import read_recipe, recipe_from
from desktop.core.runs import RunFolder, RunState
from desktop.services.places import Places
from desktop.services.preparing import create_run, read_data
from desktop.services.settings import Settings, save_settings
from tests.fixtures.hub_server import HubServer

pytestmark = pytest.mark.usefixtures("warm_python")
TOKEN = "hf_writes1234567"


@pytest.fixture
def run(home: Path, starter_model: Path) -> RunFolder:
    """An ended run of the starter model with an adapter that changes one matrix."""
    import torch
    from safetensors.torch import save_file

    data = read_data("starter", None, 0.0, 0)
    recipe = recipe_from({"name": "Tickets", "model": str(starter_model), "data": "starter", "steps": 5})
    made = create_run(recipe, read_model(starter_model), data, Places())
    write_json(made.run, msgspec.structs.replace(made.read(), state=RunState.finished, step=5))
    made.adapter.mkdir()
    place = "base_model.model.model.layers.0.self_attn.q_proj"
    ones = {f"{place}.lora_A.weight": torch.ones(2, 576), f"{place}.lora_B.weight": torch.ones(576, 2)}
    save_file(ones, made.adapter / "adapter_model.safetensors")
    config = {"peft_type": "LORA", "r": 2, "lora_alpha": 2, "target_modules": ["q_proj"], "task_type": "CAUSAL_LM"}
    (made.adapter / "adapter_config.json").write_text(json.dumps(config))
    return made


def test_needs_are_said_and_nothing_is_written(run: RunFolder, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["export", run.path.name, "--as", "merged", "--needs", "--json"]) == 0
    need = json.loads(capsys.readouterr().out)
    assert 269_000_000 < need["result"] < 275_000_000 and need["seconds"] > 5
    assert main(["export", run.path.name, "--as", "gguf", "--type", "q8_0", "--needs"]) == 0
    assert "of memory" in capsys.readouterr().out
    assert not Places().exports.exists()


def test_written_and_sent(
    server: HubServer, run: RunFolder, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    server.tokens[TOKEN], server.roles[TOKEN] = "ada", "write"
    save_settings(Places(), Settings(hub_endpoint=server.endpoint))
    monkeypatch.setattr(sys, "stdin", io.StringIO(TOKEN + "\n"))
    words = ["export", run.path.name, "--strength", "0.5", "--no-check", "--push", "tickets", "--ask-token", "--json"]
    assert main(words) == 0
    said = json.loads(capsys.readouterr().out)
    folder = Path(said["exported"]["folder"])
    assert folder.parent == Places().exports
    assert json.loads((folder / "adapter_config.json").read_text())["lora_alpha"] == 1.0
    repo = server.repos["ada/tickets"]
    assert repo.private and sorted(repo.files) == sorted(path.name for path in folder.iterdir())
    newest = exported_of(run)[0]
    assert newest.address == f"{server.endpoint}/ada/tickets" and newest.strength == 0.5
    assert TOKEN not in "".join(path.read_text(errors="ignore") for path in run.path.rglob("*.json"))
    # the same name again is refused before anything starts
    assert main(["export", run.path.name, "--to", str(folder)]) == 4
    assert "already holds something" in capsys.readouterr().err


def test_labels_are_handed_over_as_trained(run: RunFolder, capsys: pytest.CaptureFixture[str]) -> None:
    recipe = read_recipe(run.recipe)
    write_json(run.recipe, msgspec.structs.replace(recipe, objective="labels"))
    assert main(["export", run.path.name, "--as", "merged", "--strength", "0.5", "--needs"]) == 4
    assert "handed over as it was trained" in capsys.readouterr().err
    # transformers puts it together in memory, which is said beforehand
    capsys.readouterr()
    needs = []
    for objective in ("labels", "next_token"):
        write_json(run.recipe, msgspec.structs.replace(recipe, objective=objective))
        assert main(["export", run.path.name, "--as", "merged", "--needs", "--json"]) == 0
        needs.append(json.loads(capsys.readouterr().out))
    whole, pieces = needs
    assert whole["memory"] > whole["result"] + 500_000_000 > pieces["memory"]
