"""`tunesmith compare`: the real command line over a run and its base."""

from __future__ import annotations

import io
import json
import subprocess
import sys
from pathlib import Path

import msgspec
import pytest

from desktop import cli_compare
from desktop.cli import parser
from desktop.cli_paint import Paint
from desktop.core.dataset import Message
from desktop.core.files import write_json
from desktop.core.prompt_sets import prompt_of
from desktop.core.runs import RunFolder, RunState
from desktop.core.side_by_side import Compared, Contender, Said
from desktop.services.compared import History
from desktop.services.places import Places


@pytest.fixture
def run(make_run, tiny_model: Path) -> RunFolder:
    """A run that changed weights of the model."""
    import safetensors.torch

    folder = make_run(name="Numbers")
    weights = safetensors.torch.load_file(tiny_model / "model.safetensors")
    name = "model.layers.0.mlp.up_proj.weight"
    folder.adapter.mkdir(parents=True)
    safetensors.torch.save_file({name: weights[name] * 30}, folder.adapter / "changed.safetensors")
    write_json(folder.run, msgspec.structs.replace(folder.read(), state=RunState.finished))
    return folder


def tunesmith(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "desktop", *arguments]
    return subprocess.run(command, capture_output=True, text=True, timeout=300, encoding="utf-8")


def test_held_out_examples_to_base_and_run(run: RunFolder, tiny_model: Path, tmp_path: Path) -> None:
    target = tmp_path / "answers.csv"
    done = tunesmith(
        "compare", str(tiny_model), "Numbers", "--run-prompts", "Numbers", "--longest", "4", "--out", str(target),
        "--json",
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    rows = [msgspec.json.decode(line, type=Compared) for line in done.stdout.splitlines()]
    assert len(rows) == 2 and {(row.a.name, row.b.name) for row in rows} == {("tiny", "Numbers")}
    assert all(row.expected and row.b_said.tokens <= 4 and row.b_said.tokens_per_second > 0 for row in rows)
    assert History(Places()).rows()[::-1] == rows
    assert len(target.read_text("utf-8-sig").splitlines()) >= 3


def test_lines_from_standard_input_are_prompts(monkeypatch: pytest.MonkeyPatch, home: Path) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO("Say number 4\n\nAnd 5\n"))
    options = parser().parse_args(["compare", "A", "B", "--system", "Be short."])
    assert cli_compare._prompts(options, Places()) == (
        [prompt_of("Say number 4", "Be short."), prompt_of("And 5", "Be short.")], "",
    )  # fmt: skip


def test_both_answers_are_printed_side_by_side(capsys: pytest.CaptureFixture[str]) -> None:
    row = Compared(
        at=1.0, messages=(Message("user", "Why [so]?"),), expected="Because.", a=Contender("Base", "/m"),
        b=Contender("Run × 0.5", "/m"), a_said=Said("Long answer", 2, 10.0), b_said=Said("", 1, 20.0),
    )  # fmt: skip
    cli_compare._print(row, Paint(as_json=False))
    cli_compare._print_rates([row], Paint(as_json=False))
    said = capsys.readouterr().out
    for words in (
        "Why [so]?",
        "Base",
        "Run × 0.5",
        "Long answer",
        "(no answer)",
        "2 tokens, 10.0",
        "Expected: Because.",
    ):
        assert words in said, words


def test_what_is_not_there_is_a_problem(run: RunFolder, tiny_model: Path) -> None:
    for arguments, code in (
        (("Numbers", "nobody"), "chat.unknown"),
        (("Numbers", "Numbers@7"), "chat.not_kept"),
        ((str(tiny_model), "Numbers", "--prompts", "no such set"), "prompts.unknown"),
    ):
        done = tunesmith("compare", *arguments, "--json")
        assert done.returncode == 4
        assert json.loads(done.stdout)["problem"]["code"] == code
