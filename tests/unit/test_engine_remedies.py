"""What helps against the problems of a set-up: known problems, commands that exist, buttons without commands."""

from __future__ import annotations

import re

import pytest

from desktop.cli import parser
from desktop.core import engine_remedies
from desktop.core.engine_remedies import remedies
from desktop.core.problems import Problem
from desktop.core.wording import SENTENCES, words_for
from desktop.core.words_engine_room import ENGINE_ROOM_SENTENCES
from desktop.core.words_terminal import TERMINAL_REMEDIES

_COMMAND = re.compile(r"“tunesmith ([^”]+)”")
_OPTION = re.compile(r"--[a-z-]+")


def test_only_known_problems_have_remedies() -> None:
    assert set(engine_remedies._REMEDIES) <= set(SENTENCES)
    assert set(TERMINAL_REMEDIES) <= set(SENTENCES)


def test_the_window_names_no_commands() -> None:
    for code, words in ENGINE_ROOM_SENTENCES.items():
        assert "tunesmith " not in words.remedy and "--" not in words.remedy, code


def test_another_drive_is_offered_for_drives_alone() -> None:
    offered = {code for code, found in engine_remedies._REMEDIES.items() if "drive" in found}
    drives = {"disk.full", "disk.became_full", "disk.file_limit"}
    assert offered == {"engine.no_room", "folder.read_only", "file.write"} | drives
    assert remedies(Problem("engine.setup_died")) == ("again",)


@pytest.mark.parametrize("code", sorted(TERMINAL_REMEDIES))
def test_every_command_that_is_named_exists(code: str) -> None:
    remedy = words_for(Problem(code)).remedy
    assert remedy == TERMINAL_REMEDIES[code]
    for command in _COMMAND.findall(remedy):
        assert parser().parse_args(command.split()).job
    help_text = " ".join(parser().parse_args(["engine-setup", "run"]).__dict__)
    for option in _OPTION.findall(_COMMAND.sub("", remedy)):
        assert option[2:].replace("-", "_") in help_text.split(), option
