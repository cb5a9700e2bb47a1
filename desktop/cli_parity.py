"""The command ``parity``: exports of a run or adapter held against base and adapter, token by token."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path

from rich.text import Text

from desktop.cli_grammar import typed_count
from desktop.cli_paint import Paint
from desktop.cli_queue import RUN_HELP
from desktop.core.files import typed_path
from desktop.core.gguf_types import GGUF_TYPES
from desktop.core.parity import EXAMPLES, ParityReport
from desktop.core.problems import Problem
from desktop.core.units import size
from desktop.core.wording import words_for
from desktop.services.export_source import Source, find_source
from desktop.services.parity import compare_exports
from desktop.services.places import Places

NOT_GOOD = 1
SOURCE_HELP = f"a run ({RUN_HELP}), or an adapter of the library (name, id, or a beginning of the id)"


def add_to(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add ``parity`` to the grammar of the command line."""
    text = "hold exported files against the tuned model: do they still answer the same"
    said = f"{text[0].upper()}{text[1:]}? Exit code 1: not all do."
    made = commands.add_parser("parity", help=text, description=said)
    made.set_defaults(job=parity)
    made.add_argument("source", metavar="RUN|ADAPTER", help=SOURCE_HELP)
    made.add_argument("files", nargs="*", metavar="FILE", help="GGUF files and folders of merged models")
    forms = ", ".join(form.name for form in GGUF_TYPES)
    made.add_argument(
        "--type", action="append", default=[], dest="types", metavar="TYPE",
        help=f"without files: a form to make for the while ({forms}; default: Q8_0 and Q4_K_M)",
    )  # fmt: skip
    made.add_argument("--examples", type=typed_count, default=EXAMPLES, help=f"how many at most (default: {EXAMPLES})")
    made.add_argument("--json", action="store_true", help="print JSON for machines")


def parity(options: argparse.Namespace, places: Places, paint: Paint) -> int:
    """Compare, print a line for each file, and say what to make of it."""
    source = find_source(options.source, places)
    files = [typed_path(file).absolute() for file in options.files]
    report = check(source, files, places, paint, types=options.types, count=options.examples, strength=None)
    paint.record(report)
    return 0 if report.good else NOT_GOOD


def check(
    source: Source, files: Sequence[Path], places: Places, paint: Paint, *, types: Sequence[str] = (),
    count: int = EXAMPLES, strength: float | None,
) -> ParityReport:  # fmt: skip
    """Compare, print a line for each file and what to make of it. Raises what `compare_exports` raises."""
    with paint.progress() as bars:
        report = compare_exports(
            source, files, places, lambda share, step: bars.update(f"checking · {step}", share), lambda: False,
            types=types, count=count, strength=strength,
        )  # fmt: skip
    rows = [
        (
            form.name, size(form.bytes), f"{100 * form.agreement:.1f} %", f"{form.divergence:.4f}",
            f"{form.divergence_99:.3f}", f"{form.perplexity:.3f}", str(form.tokens),
        )
        for form in report.forms
    ]  # fmt: skip
    paint.table("file", "size", "same token", "divergence", "99 %", "perplexity", "places", rows=rows, whole=(0,))
    for form in report.forms:
        say_words(form.verdict, paint)
    if source.run is None:
        texts = f"held-out examples of {report.examples_of}" if report.examples_of else "general examples"
        paint.say(f"Looked at with {report.examples} {texts}.")
    return report


def say_words(problem: Problem, paint: Paint) -> None:
    """Say something in one line."""
    words = words_for(problem)
    paint.say(Text(" ".join(filter(None, (f"{words.title}.", words.cause, words.remedy)))))
