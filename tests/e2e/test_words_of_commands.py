"""What commands say about what was typed wrong."""

from __future__ import annotations

import argparse
import re
import subprocess
import sys

import pytest

from desktop.cli import main, parser
from desktop.cli_grammar import SECTIONS, WITHOUT_ACTION


@pytest.mark.parametrize("typed", ["3", "-0.1", "much"])
@pytest.mark.parametrize("command", [("export", "last", "--strength"), ("forgetting", "last", "--use")])
def test_a_strength_lies_between_base_and_trained(
    home, capsys: pytest.CaptureFixture[str], command: tuple[str, ...], typed: str
) -> None:
    with pytest.raises(SystemExit):
        main([*command[:-1], f"{command[-1]}={typed}"])
    assert f"{typed} is no number between 0 and 1" in capsys.readouterr().err


def said(capsys: pytest.CaptureFixture[str], *words: str) -> str:
    """What goes to standard error when the words are not understood."""
    with pytest.raises(SystemExit) as ended:
        main(list(words))
    assert ended.value.code == 2
    return capsys.readouterr().err


@pytest.mark.parametrize("typed", ["0", "-3", "1.5", "many"])
@pytest.mark.parametrize(
    "command",
    [
        ("demo", "--steps"), ("evaluate", "last", "--examples"), ("parity", "last", "--examples"),
        ("compare", "a", "b", "--count"), ("compare", "a", "b", "--longest"), ("models", "search", "x", "--limit"),
        ("check-data", "x.csv", "--context-length"), ("adapters", "combine", "x", "--rank"),
    ],
    ids=" ".join,
)  # fmt: skip
def test_a_number_of_things_is_at_least_one(
    home, capsys: pytest.CaptureFixture[str], command: tuple[str, ...], typed: str
) -> None:
    """A demo of no steps took the usual ones, one of minus three broke, an evaluation of none was of one and kept."""
    assert f"“{typed}” is no whole number from 1 on" in said(capsys, *command[:-1], f"{command[-1]}={typed}")


@pytest.mark.parametrize("typed", ["0", "-1", "nan", "inf", "long"])
def test_measuring_takes_some_time(home, capsys: pytest.CaptureFixture[str], typed: str) -> None:
    """What was measured within no time was kept, and later times foretold with it."""
    assert f"“{typed}” is no number above 0" in said(capsys, "measure", f"--seconds={typed}")
    assert not (home / "rates.json").exists()


def test_a_misspelt_command_is_answered_with_the_nearest(home, capsys: pytest.CaptureFixture[str]) -> None:
    assert "“modls” is not known here; did you mean “models”" in said(capsys, "modls")
    assert "did you mean “list”?" in said(capsys, "models", "lst")
    assert "did you mean “gguf”?" in said(capsys, "export", "last", "--as", "ggf")
    unlike = said(capsys, "qqqq")
    assert "“tunesmith --help” lists what is" in unlike
    assert "parity" not in unlike
    assert "--as takes adapter, merged, gguf" in said(capsys, "export", "last", "--as", "qqqq")


def test_what_is_missing_is_said_under_the_usage(home, capsys: pytest.CaptureFixture[str]) -> None:
    assert re.search(r"usage: tunesmith train .*recipe\n.*required: recipe", said(capsys, "train"), re.DOTALL)


def test_help_shows_every_command_once_under_a_subject(home, capsys: pytest.CaptureFixture[str]) -> None:
    commands = next(one for one in parser()._actions if isinstance(one, argparse._SubParsersAction)).choices
    assert sorted(name for _, names in SECTIONS for name in names) == sorted(commands)
    with pytest.raises(SystemExit):
        main(["--help"])
    text = capsys.readouterr().out
    assert all(re.search(rf"^  {re.escape(name)}(  |$)", text, re.MULTILINE) for name in commands)
    assert max(map(len, text.splitlines())) <= 88


@pytest.mark.parametrize("command", sorted(WITHOUT_ACTION))
def test_a_command_with_actions_shows_what_there_is(home, capsys: pytest.CaptureFixture[str], command: str) -> None:
    for more in ([], ["--json"]):
        main(["--home", str(home), command, *more])
        alone = capsys.readouterr().out
        main([command, WITHOUT_ACTION[command], *more])
        assert alone == capsys.readouterr().out


def test_a_table_in_a_pipe_has_no_blanks_at_the_end(home, capsys: pytest.CaptureFixture[str]) -> None:
    main(["doctor"])
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) > 5
    assert [line for line in lines if line != line.rstrip()] == []


@pytest.mark.parametrize("room", ["data", "hub", "setup", "paper"])
def test_what_only_the_program_starts_is_no_command(room: str) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "desktop", room, "list"], capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 2
    assert f"“{room}” is not known here" in done.stderr


@pytest.mark.parametrize(
    "command", ["show", "report", "forgetting", "scorecard", "retrain", "evaluate", "resume", "chat"]
)
def test_the_last_run_of_none(home, capsys: pytest.CaptureFixture[str], command: str) -> None:
    more = ["--model", "starter"] if command == "retrain" else []
    assert main([command, "last", *more]) == 4
    assert "There is no run yet" in capsys.readouterr().err
