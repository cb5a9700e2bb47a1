"""Tables of the terminal: what people copy out of them stays whole, at every width; and what a run is said to do."""

from __future__ import annotations

import json
import os
from pathlib import Path

import psutil
import pytest
from PySide6.QtWidgets import QApplication

from desktop.cli import main
from desktop.cli_paint import Paint
from desktop.cli_table import table_lines
from desktop.core.files import write_json
from desktop.core.run_now import STATE_WORDS
from desktop.core.runs import ProcessMark
from desktop.ui.state_badge import state_word

ID = "2026-11-27_0641_smollm2-135m-instruct_mathefragen-der-klasse_2"
ROWS = [("Mathefragen", "training", "12 of 40"), (f"Fragen der Klasse\n{ID}", "being judged", "1,400 of 1,400")]
PATH = "/home/someone/.local/share/tunesmith/runs/" + ID


def drawn(width: int, names: tuple[str, ...], rows: list[tuple[str, ...]], **ways: tuple[int, ...]) -> list[str]:
    """The lines of a table in a terminal that is `width` wide."""
    return [line.plain for line in table_lines(names, rows, widest=width, **ways)]


@pytest.mark.parametrize("width", [40, 60, 80, 100, 120])
def test_names_and_numbers_are_never_broken(width: int) -> None:
    lines = drawn(width, ("run", "state", "steps"), ROWS, right=(2,), whole=(0, 1))
    for text in ("Fragen der Klasse", ID):
        assert any(line.startswith(text) for line in lines)
    assert all(len(line) <= max(width, len(ID)) for line in lines)
    if width >= 100:
        assert len(lines) == 4 and all(ROWS[at][2] in lines[at + 1] for at in (0, 1))
    else:  # the rest stands below the name
        assert "  state training · steps 12 of 40" in lines


def test_a_narrow_terminal_does_without_the_spare_and_says_so() -> None:
    rows = [(ID, "finished", "SmolLM2-135M-Instruct")]
    assert "SmolLM2" in drawn(120, ("run", "state", "base model"), rows, whole=(0,), spare=(2,))[1]
    assert drawn(80, ("run", "state", "base model"), rows, whole=(0,), spare=(2,)) == [
        "run" + " " * (len(ID) - 1) + "state",
        f"{ID}  finished",
        "A wider terminal also shows: base model.",
    ]


def test_sentences_are_wrapped_between_words_and_paths_run_over_the_edge() -> None:
    rows = [("folder", PATH), ("says", "It has stopped because the disk is full, and goes on later.")]
    assert drawn(40, ("", ""), rows) == [
        f"folder  {PATH}",
        "says    It has stopped because the disk",
        "        is full, and goes on later.",
    ]
    assert drawn(20, ("", ""), [("a", "中文的句子没有空格，哪里都可以换行")]) == [
        "a  中文的句子没有空",
        "   格，哪里都可以换",
        "   行",
    ]


def test_a_row_that_ends_early_is_empty_there() -> None:
    rows = [("one", "1"), ("two",)]
    assert drawn(40, ("name", "count"), rows, right=(1,)) == ["name  count", "one       1", "two"]


def test_in_a_pipe_nothing_is_left_out_or_broken(capsys: pytest.CaptureFixture[str]) -> None:
    rows = [(f"{ID} {at}", PATH, "an answer") for at in range(2)]
    Paint(as_json=False).table("run", "folder", "answer", rows=rows, whole=(0,), spare=(1,))
    assert [" ".join(line.split()) for line in capsys.readouterr().out.splitlines()] == [
        "run folder answer",
        *(" ".join(row) for row in rows),
    ]


def test_the_terminal_says_of_a_run_what_the_window_says(qapp: QApplication) -> None:
    assert {state: state_word(state).lower() for state in STATE_WORDS} == STATE_WORDS


def test_a_run_that_is_judged_is_not_said_to_save(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = home / "runs" / ID
    (folder / "adapter").mkdir(parents=True)
    fields = {"schema": 1, "id": ID, "name": "one", "state": "saving", "created": 1.0, "recipe_hash": "",
              "base_model": "m", "dataset": "d", "device": "cpu", "step": 40, "steps": 40}  # fmt: skip
    write_json(folder / "run.json", fields)
    write_json(folder / "process.json", ProcessMark(os.getpid(), psutil.Process().create_time()))
    assert main(["runs"]) == 0
    assert "saving" in capsys.readouterr().out
    (folder / "adapter" / "adapter_model.safetensors").write_bytes(b"")
    assert main(["runs"]) == 0
    assert "being judged" in capsys.readouterr().out
    assert main(["runs", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)[0]["state"] == "saving"
