"""`tunesmith report`, `recipe` and `runs compare`, with the real program."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from desktop.core.processes import living_process
from desktop.core.recipe_file import SUFFIX
from desktop.core.runs import RunFolder
from tests.fixtures.ended_runs import ended_run, pairs, small_model

pytestmark = pytest.mark.e2e


@pytest.fixture
def runs(home: Path, tmp_path: Path) -> list[RunFolder]:
    """Two finished runs."""
    model, data = small_model(tmp_path / "Small model"), pairs(tmp_path / "mine.jsonl", 20)
    return [ended_run(model, data, name="First"), ended_run(model, data, name="Second", rank=32, best=0.3)]


def command(*arguments: str, cwd: Path | None = None) -> subprocess.CompletedProcess[str]:
    """The real program."""
    root = Path(__file__).resolve().parent.parent.parent
    environment = os.environ | {"PYTHONPATH": str(root)}
    return subprocess.run(
        [sys.executable, "-m", "desktop", *arguments],
        capture_output=True, text=True, timeout=300, cwd=cwd, env=environment,
    )  # fmt: skip


def test_a_report_lies_where_it_was_asked_for(runs: list[RunFolder], tmp_path: Path) -> None:
    done = command("report", "Second", cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    page = (tmp_path / f"{runs[1].path.name}.html").read_text("utf-8")
    assert "Where is it?" in page
    done = command("report", "Second", "--to", str(tmp_path / "r.pdf"), "--without-examples", "--json")
    assert done.returncode == 0 and json.loads(done.stdout)["report"] == str(tmp_path / "r.pdf")
    assert (tmp_path / "r.pdf").read_bytes().startswith(b"%PDF")
    wrong = command("report", "Second", "--to", str(tmp_path / "r.txt"))
    assert wrong.returncode == 4 and "A report is a web page or a PDF" in wrong.stderr


def test_runs_are_compared_and_pinned(runs: list[RunFolder]) -> None:
    done = command("runs", "compare", "First", "Second")
    assert done.returncode == 0, done.stderr
    assert "Second: Same base model · Same data" in done.stdout
    assert "Adapter size" in done.stdout and "0.300 *" in done.stdout
    told = json.loads(command("runs", "compare", "First", "Second", "--json").stdout)
    assert told["differences"] == [{"field": "rank", "values": [16, 32]}]
    assert command("runs", "compare", "First").returncode == 4
    assert command("runs", "pin", "Second").returncode == 0
    assert "Second (pinned)" in command("runs").stdout
    assert len(json.loads(command("runs", "--json").stdout)) == 2
    assert "not pinned" in command("runs", "unpin", "Second").stdout


def test_a_recipe_goes_to_another_home(
    runs: list[RunFolder], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, starter_model: Path
) -> None:
    file = tmp_path / f"second{SUFFIX}"
    assert command("recipe", "save", "Second", str(file)).returncode == 0
    same = command("recipe", "open", str(file), "--check", "--model", str(tmp_path / "Small model"))
    assert same.returncode == 0 and "The same data." in same.stdout and "The same base model." in same.stdout

    monkeypatch.setenv("TUNESMITH_HOME", str(tmp_path / "elsewhere"))
    bare = command("recipe", "open", str(file))
    assert (
        bare.returncode == 4 and "The base model is not here" in bare.stderr and "The data is not here" in bare.stderr
    )
    pairs(tmp_path / "other.jsonl", 30, "o")
    other = command(
        "recipe", "open", str(file), "--check", "--data", "other.jsonl", "--model", str(starter_model), cwd=tmp_path
    )
    assert other.returncode == 1 and "Other data." in other.stdout and "The base model differs." in other.stdout
    started = command(
        "recipe", "open", str(file), "--data", "other.jsonl", "--model", str(starter_model), "--detach", "--json",
        cwd=tmp_path,
    )  # fmt: skip
    assert started.returncode == 0, started.stderr
    folder = RunFolder(Path(json.loads(started.stdout.splitlines()[-1])["run"]))
    recipe = json.loads(folder.recipe.read_bytes())
    assert recipe["rank"] == 32 and recipe["data"] == str(tmp_path / "other.jsonl")
    mark = living_process(folder)
    assert mark is not None  # that it trains is tested elsewhere
    os.kill(mark.pid, signal.SIGKILL)


def test_what_is_no_recipe_is_said_in_words(home: Path, tmp_path: Path) -> None:
    bad = tmp_path / "bad.json"
    bad.write_text('{"format": 1, "recipe": {"model": "/etc", "data": "d", "steps": 1, "rnak": 2}, "x": 1}')
    done = command("recipe", "open", str(bad))
    assert done.returncode == 4 and "Traceback" not in done.stderr
    for words in ("“rnak”", "“x”"):
        assert words in done.stderr
