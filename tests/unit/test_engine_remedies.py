"""What helps against the problems of a set-up: known problems, commands that exist, buttons without commands."""

from __future__ import annotations

import argparse
import re
from collections.abc import Iterator

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


def grammars(top: argparse.ArgumentParser) -> Iterator[argparse.ArgumentParser]:
    """A grammar and all below it."""
    yield top
    for action in top._actions:
        if isinstance(action, argparse._SubParsersAction):
            for below in action.choices.values():
                yield from grammars(below)


def named(words: list[str]) -> argparse.ArgumentParser:
    """The grammar that words lead to, as far as they name commands and actions."""
    grammar = parser()
    for word in words:
        below = next((one.choices for one in grammar._actions if isinstance(one, argparse._SubParsersAction)), {})
        if not below:
            break
        assert word in below, word
        grammar = below[word]
    return grammar


@pytest.mark.parametrize("code", sorted(TERMINAL_REMEDIES))
def test_every_command_that_is_named_exists(code: str) -> None:
    remedy = TERMINAL_REMEDIES[code]
    assert words_for(Problem(code)).remedy.split("{")[0].startswith(remedy.split("{")[0])
    known = {option for grammar in grammars(parser()) for option in grammar._option_string_actions}
    for command in _COMMAND.findall(remedy):
        grammar = named([word for word in command.split() if not word.startswith(("-", "{"))])
        assert set(_OPTION.findall(command)) <= set(grammar._option_string_actions), command
    assert set(_OPTION.findall(_COMMAND.sub("", remedy))) <= known
