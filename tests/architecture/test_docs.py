"""What the documents say of one another and of the command line: links lead somewhere, commands and options exist."""

from __future__ import annotations

import argparse
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop import cli

ROOT = Path(__file__).resolve().parent.parent.parent
PAGES = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").rglob("*.md"))]
LINK = re.compile(r"\]\(([^)\s]+)\)")
COMMAND = re.compile(r"(?:^|[`“(])tunesmith ([a-z][^`”\n]*)", re.MULTILINE)
FLAG = re.compile(r"(?<![\w-])--[a-z][a-z-]*")
NOT_FOR_PEOPLE = {"window"}


def anchors(page: Path) -> set[str]:
    text = page.read_text("utf-8")
    plain = (
        re.sub(r"[^\w\- ]", "", heading.strip().lower()) for heading in re.findall(r"^#+ (.+)$", text, re.MULTILINE)
    )
    return {heading.replace(" ", "-") for heading in plain} | set(re.findall(r'<a id="([^"]+)"', text))


def links(page: Path) -> Iterator[tuple[str, Path, str]]:
    for link in LINK.findall(page.read_text("utf-8")):
        if not link.startswith(("http", "mailto:")):
            file, _, anchor = link.partition("#")
            yield link, (page.parent / file).resolve() if file else page, anchor


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_links_lead_somewhere(page: Path) -> None:
    for link, target, anchor in links(page):
        assert target.exists(), link
        assert not anchor or anchor in anchors(target), link


def test_every_page_and_picture_is_named_somewhere() -> None:
    named = {target for page in PAGES for _, target, _ in links(page)}
    files = {path for path in (ROOT / "docs").rglob("*") if path.is_file()}
    assert sorted(path.relative_to(ROOT).as_posix() for path in files - named) == []


def known(grammar: argparse.ArgumentParser) -> tuple[dict[str, argparse.ArgumentParser], set[str]]:
    """The commands below one, and the options of it and of all that are below."""
    below: dict[str, argparse.ArgumentParser] = {}
    options: set[str] = set()
    for action in grammar._actions:
        options.update(action.option_strings)
        if isinstance(action, argparse._SubParsersAction):
            below.update(action.choices)
    for one in below.values():
        options |= known(one)[1]
    return below, options


def pieces(text: str) -> list[str]:
    """What a line that begins after ``tunesmith`` names, one by one; what it says of them is left out."""
    told = re.split(r"\s{2,}|\s#|[.;:]\s|\s(?:and|or)\s", text)[0]
    return re.split(r"\s\|\s", told.strip())


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_commands_and_options_exist(page: Path) -> None:
    commands, _ = known(cli.parser())
    for text in COMMAND.findall(page.read_text("utf-8")):
        name = ""
        for piece in pieces(text):
            first, *rest = piece.split()
            if first in commands or not name:
                name, first = first, rest[0] if rest else ""
            if name in NOT_FOR_PEOPLE:
                continue
            assert name in commands, text
            below, options = known(commands[name])
            if below and re.fullmatch(r"[a-z-]+(?:\|[a-z-]+)*…?", first):
                assert set(first.rstrip("…").split("|")) <= set(below), text
            assert set(FLAG.findall(piece)) <= options, text
