"""The grammar of the command line beyond argparse: commands by subject, a guess at a misspelt one, default actions."""

from __future__ import annotations

import argparse
import difflib
import math
import re
import sys
import textwrap
from collections.abc import Sequence
from typing import NoReturn

SECTIONS = (
    ("Begin", ("demo", "starter", "doctor", "measure", "engine-setup", "updates")),
    ("Data", ("check-data", "datasets")),
    ("Models", ("models", "find-models", "what-is")),
    ("Before training", ("advise", "try", "plan")),
    ("Train", ("train", "queue", "pause", "resume", "stop", "save", "sample", "retrain", "recipe")),
    ("Did it help?", ("runs", "show", "scorecard", "forgetting", "compare", "evaluate", "report")),
    ("Use it", ("chat", "adapters", "export", "parity")),
    ("Tidy up", ("clean",)),
)
"""The commands in the order in which they are met; each stands once (test)."""

WITHOUT_ACTION = {"models": "list", "datasets": "list", "adapters": "list", "queue": "list", "engine-setup": "status"}
"""What a command with actions does when none is named: it shows what there is, which changes nothing."""

_WIDTH, _INDENT = 88, 16
_INVALID = re.compile(r"argument (\S+): invalid choice: '([^']*)' \(choose from (.*)\)", re.DOTALL)


def typed_count(text: str) -> int:
    """A number of things that was typed, at least one."""
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"“{text}” is no whole number from 1 on")
    return int(text)


def typed_above_zero(text: str) -> float:
    """A number that was typed, larger than zero."""
    try:
        found = float(text)
    except ValueError:
        found = math.nan
    if not 0 < found < math.inf:
        raise argparse.ArgumentTypeError(f"“{text}” is no number above 0")
    return found


class Grammar(argparse.ArgumentParser):
    """An argument parser that answers a word it does not know with the nearest it knows, not with all of them."""

    def error(self, message: str) -> NoReturn:
        """Say what was not understood and what may have been meant; exit code 2."""
        found = _INVALID.fullmatch(message)
        if found is not None:
            kind, word, known = found.groups()
            message = f"“{word}” is not known here"
            near = difflib.get_close_matches(word, re.findall(r"[^\s',]+", known), n=3, cutoff=0.6)
            if near:
                message += "; did you mean " + " or ".join(f"“{one}”" for one in near) + "?"
            elif kind.isupper():
                message += f"; “{self.prog} --help” lists what is"
            else:
                message += f"; {kind.split(chr(47))[0]} takes {known.replace(chr(39), '')}"
        else:
            self.print_usage(sys.stderr)
        self.exit(2, f"{self.prog}: {message}\n")


class TopGrammar(Grammar):
    """The parser of the whole program: its help shows the commands by subject."""

    def format_help(self) -> str:
        """Usage, the commands under their subjects, options and exit codes."""
        commands = next(one for one in self._actions if isinstance(one, argparse._SubParsersAction))
        said = {one.dest: one.help or "" for one in commands._choices_actions}
        lines = [self.format_usage(), *textwrap.wrap(self.description or "", _WIDTH)]
        for subject, names in SECTIONS:
            lines += ["", subject]
            for name in names:
                lines += _entry(name, said[name])
        lines += ["", "Options"]
        for option in self._actions:
            if option.option_strings:
                value = f" {option.metavar or option.dest.upper()}" if option.nargs is None else ""
                lines += _entry(", ".join(option.option_strings) + value, option.help or "")
        lines += ["", *textwrap.wrap(f"“{self.prog} COMMAND --help” says what a command takes.", _WIDTH)]
        lines += ["", *textwrap.wrap(self.epilog or "", _WIDTH)]
        return "\n".join(lines) + "\n"


def with_action(arguments: Sequence[str]) -> list[str]:
    """`arguments`, with what `WITHOUT_ACTION` gives a command with actions that stands alone (or with `--json`)."""
    words = list(arguments)
    at = 2 if words[:1] == ["--home"] else int(bool(words) and words[0].startswith("--home="))
    command, rest = words[at : at + 1], words[at + 1 :]
    if command and command[0] in WITHOUT_ACTION and all(one == "--json" for one in rest):
        return [*words[: at + 1], WITHOUT_ACTION[command[0]], *rest]
    return words


def _entry(name: str, text: str) -> list[str]:
    """One line of a help, or more: the name, and its text beside it or, beside a long name, below it."""
    wrapped = textwrap.wrap(text, _WIDTH - _INDENT)
    head = f"  {name}"
    if len(head) > _INDENT - 2:
        return [head, *(" " * _INDENT + line for line in wrapped)]
    return [head.ljust(_INDENT) + wrapped[0], *(" " * _INDENT + line for line in wrapped[1:])]
