"""`tunesmith try` with the real SmolLM2, as a person types it."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent


def tunesmith(*words: str | Path) -> subprocess.CompletedProcess[str]:
    """Run a command to its end."""
    command = [sys.executable, "-m", "desktop", *map(str, words)]
    return subprocess.run(command, capture_output=True, text=True, timeout=590, cwd=ROOT, check=False)


@pytest.mark.e2e
@pytest.mark.training
def test_examples_in_the_prompt_help_and_what_was_found_is_kept(
    home: Path, starter_model: Path, tmp_path: Path
) -> None:
    words = [
        "try", "starter", "--model", str(starter_model), "--examples", "4", "--shots", "3", "--strategies", "zero_shot",
        "fixed",
    ]  # fmt: skip
    done = tunesmith(*words, "--json", "--export", tmp_path / "prompt.json")
    assert done.returncode == 0, done.stderr
    said: dict[str, Any] = json.loads(done.stdout)
    found = said["evidence"]
    zero, fixed = found["results"]
    assert found["task"] == "json"
    assert [score["name"] for score in zero["scores"]] == ["field_f1", "exact", "json_valid"]
    assert fixed["scores"][0]["interval"]["value"] > zero["scores"][0]["interval"]["value"]
    assert len(fixed["tried"]) == 4
    assert said["verdict"]["problem"]["code"] == "evidence.too_few"
    exported = json.loads((tmp_path / "prompt.json").read_text())
    assert [turn["role"] for turn in exported["messages"]] == ["system", *["user", "assistant"] * 3]
    assert exported["system_prompt"].startswith("Reply with one line of JSON")
    assert not list((home / "cache" / "evidence").glob(".trying*"))
    # Asked again it comes from the home, without loading anything, and says the same.
    again = tunesmith(*words, "--export", tmp_path / "prompt.txt")
    assert again.returncode == 0, again.stderr
    assert "with fixed examples" in again.stdout
    assert "too few held-out examples" in again.stdout
    assert (tmp_path / "prompt.txt").read_text() == exported["system_prompt"] + "\n"
    kept = json.loads(next((home / "cache" / "evidence").glob("*.json")).read_text())
    assert kept["at"] == found["at"]


@pytest.mark.e2e
def test_what_cannot_be_tried_is_said_before_a_model_is_loaded(home: Path, starter_model: Path, tmp_path: Path) -> None:
    data = tmp_path / "one.jsonl"
    data.write_text('{"prompt": "p", "completion": "c"}\n')
    done = tunesmith("try", data, "--model", starter_model)
    assert done.returncode == 4
    assert "There are too few examples" in done.stderr
    done = tunesmith("try", data, "--model", tmp_path / "none")
    assert done.returncode == 4
    assert "The base model is not there" in done.stderr
