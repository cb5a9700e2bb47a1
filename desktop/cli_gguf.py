"""The commands about models of other programs: what a GGUF file is, and which models lie on this PC already."""

from __future__ import annotations

import argparse

from rich.text import Text

from desktop.cli_paint import Paint
from desktop.core.files import typed_path
from desktop.core.gguf_facts import GgufFacts
from desktop.core.problems import Problem, ProblemError
from desktop.core.units import parameters, size
from desktop.core.wording import words_for
from desktop.services.found_models import PROGRAM_NAMES, Found, find_models
from desktop.services.gguf_files import GgufLook, known_bases, look_at_gguf
from desktop.services.places import Places
from desktop.services.settings import load_settings


def add_to(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add ``what-is`` and ``find-models`` to the grammar of the command line."""
    text = "say what a GGUF file is and which base model belongs to it"
    what = commands.add_parser("what-is", help=text, description=text[0].upper() + text[1:] + ".")
    what.set_defaults(job=what_is)
    what.add_argument("files", nargs="+", metavar="FILE", help="GGUF files")
    text = "list the models that other programs have fetched: Hugging Face, LM Studio, Ollama"
    find = commands.add_parser("find-models", help=text, description=text[0].upper() + text[1:] + ".")
    find.set_defaults(job=find_all)
    for made in (what, find):
        made.add_argument("--json", action="store_true", help="print JSON for machines")


def what_is(options: argparse.Namespace, places: Places, paint: Paint) -> int:
    """Look at each file; those that cannot be read are told after the others."""
    bases = known_bases(places, load_settings(places))
    problems: list[Problem] = []
    for file in options.files:
        try:
            look = look_at_gguf(typed_path(file), bases)
        except ProblemError as error:
            problems += error.problems
            continue
        paint.record({"look": look, "text": [words_for(look.kind), words_for(look.base)]})
        _say(paint, look)
    if problems:
        raise ProblemError(*problems)
    return 0


def _say(paint: Paint, look: GgufLook) -> None:
    kind, base = words_for(look.kind), words_for(look.base)
    paint.say(Text(kind.title, style="bold"))
    _say_lines(paint, 2, facts_line(look.facts), kind.cause, kind.remedy)
    if look.facts.kind not in ("model", "adapter"):
        return
    candidate = look.match.candidate if look.match else None
    where = candidate.spec.folder if candidate else ""
    paint.say(Text("  " + base.title, style="bold"))
    _say_lines(paint, 4, base.cause, base.remedy, where or (look.match.repository if look.match else ""))


def _say_lines(paint: Paint, indent: int, *lines: str) -> None:
    for line in filter(None, lines):
        paint.say(Text(" " * indent + line))


def find_all(options: argparse.Namespace, places: Places, paint: Paint) -> int:
    """List what was found, usable models first."""
    found = find_models()
    paint.record(found)
    order = sorted(found.models, key=lambda model: (model.spec is None, model.gguf is None))
    rows = [(PROGRAM_NAMES[model.program], model.name, _size(model), _state(model), model.path) for model in order]
    if rows:
        paint.table("program", "model", "size", "", "where", rows=rows, right=(2,), whole=(1,))
    else:
        paint.say("No models of Hugging Face, LM Studio or Ollama were found on this PC.")
    if found.cut_short:
        paint.say("There is more than is looked through; the rest is left out.")
    return 0


def facts_line(facts: GgufFacts) -> str:
    """One line of facts about a file."""
    count = parameters(facts.parameters) if facts.parameters else ""
    parts = f"part {facts.part} of {facts.parts}" if facts.parts > 1 else ""
    context = f"{facts.context:,} tokens" if facts.context else ""
    return " · ".join(filter(None, (parts, count, context, size(facts.file_bytes), facts.architecture, facts.licence)))


def _size(model: Found) -> str:
    return size(model.disk_bytes) if model.disk_bytes else ""


def _state(model: Found) -> str:
    if model.problem:
        return words_for(model.problem).title
    return "can be trained from" if model.spec else "for running, not for training"
