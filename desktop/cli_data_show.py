"""What the terminal says of a dataset: what it holds, what was left out, its tokens, and what the doctor found."""

from __future__ import annotations

from typing import Any

from rich.text import Text

from desktop.cli_paint import Paint
from desktop.core.datasets import TokenNumbers
from desktop.core.problems import stop_on
from desktop.core.units import several
from desktop.core.wording import SENTENCES, words_for
from desktop.core.words_doctor import finding_problem
from desktop.data.library import Entry
from desktop.services.data_process import RowReader, shared_process

SHAPES = {
    "chat": "conversations",
    "pair": "prompts with answers",
    "label": "texts with labels or numbers",
    "preference": "preference pairs",
    "rated": "answers with ratings",
    "text": "raw text",
    "image": "images with labels",
}


def print_dataset(entry: Entry, tokens: TokenNumbers | None, context_length: int, paint: Paint) -> None:
    """Say what a dataset holds, what was left out and why, its tokens if they were counted, and what was found."""
    imported, prepared = entry.imported, entry.prepared
    if imported is None:
        raise stop_on("dataset.still_reading", name=entry.recipe.name)
    paint.say(Text(f"{entry.recipe.name}: {shape_text(entry)}"))
    if guess := imported.guess:
        parts = ", ".join(f"{part} ← {column}" for part, column in guess.mapping.parts.items())
        if entry.recipe.mapping is None:
            paint.say(f"A guess: looks like {guess.looks_like.replace('_', ' ')} ({guess.fits} of the first "
                      f"{guess.looked_at} rows fit; {parts})")  # fmt: skip
    paint.say(f"{several(imported.rows_in, 'row')}: {several(imported.kept, 'example')}, "
              f"{counted(imported.rows_in - imported.kept)} left out")  # fmt: skip
    first = {left.code: (source, left) for source, left in reversed(RowReader(shared_process(), entry.path).left_out())}
    for count in imported.left_out:
        source, left = first[count.code]
        place = f"{imported.source_names[source]}:{left.line}" if left.line else imported.source_names[source]
        detail = f" ({short(left.detail, 80)})" if left.detail else ""
        paint.say(Text(f"  {counted(count.rows)} × {_cause(count.code)}; first at {place}{detail}"))
    if prepared:
        fixed = f", {counted(prepared.left_out_fixes)} left out by fixes" if prepared.left_out_fixes else ""
        changed = f", {counted(prepared.changed_fixes)} mended" if prepared.changed_fixes else ""
        paint.say(
            Text(f"To learn from: {counted(prepared.train)}, held out: {counted(prepared.held_out)}{fixed}{changed}")
        )
    if tokens:
        _print_tokens(tokens, context_length, paint)
    _print_findings(entry, paint)


def _print_tokens(tokens: TokenNumbers, context_length: int, paint: Paint) -> None:
    cut = tokens.cut_at(context_length)
    paint.say(f"{counted(tokens.total)} tokens; half of the examples have {tokens.p50} or fewer, 95 % {tokens.p95}, "
              f"the longest {counted(tokens.longest)}")  # fmt: skip
    if cut.rows:
        paint.say(
            f"At {context_length} tokens, {several(cut.rows, 'example is', 'examples are')} cut, "
            f"{several(cut.tokens, 'token')} in all"
        )
    if tokens.refused:
        paint.say(Text(f"The model's template refuses {several(tokens.refused, 'example')}: {tokens.refusal}"))


def _print_findings(entry: Entry, paint: Paint) -> None:
    if not entry.findings and entry.imported is not None and entry.imported.kept:
        paint.say("The doctor found nothing to mend.")
    fixed = {fix.code for fix in entry.recipe.fixes}
    for finding in entry.findings or ():
        words = words_for(finding_problem(finding))
        mark = "mended" if finding.code in fixed else finding.severity
        style = {"serious": "bold red", "look": "bold yellow"}.get(mark, "dim")
        paint.say(Text.assemble((f"{mark}: ", style), words.title, (f"  {finding.code}", "dim")))
        paint.say(Text("  " + words.cause))
        if words.remedy and finding.code not in fixed:
            paint.say(Text("  " + words.remedy))


def report(entry: Entry, tokens: TokenNumbers | None, context_length: int) -> dict[str, Any]:
    """The same for machines."""
    found: dict[str, Any] = {**brief(entry), "imported": entry.imported, "findings": entry.findings or ()}
    found |= {"fixes": entry.recipe.fixes, "split": entry.recipe.split, "prepared": entry.prepared}
    if tokens:
        found["tokens"] = tokens
        found["cut"] = tokens.cut_at(context_length)
    return found


def brief(entry: Entry) -> dict[str, Any]:
    """What a list for machines says of a dataset."""
    return {
        "name": entry.recipe.name,
        "folder": str(entry.path),
        "examples": entry.imported.kept if entry.imported else 0,
        "changed": entry.changed,
        "missing": entry.missing,
    }


def badge(entry: Entry) -> str:
    """How the doctor left it: what is still open, by how serious it is."""
    if entry.findings is None:
        return "not checked"
    fixed = {fix.code for fix in entry.recipe.fixes}
    open_ones = [finding for finding in entry.findings if finding.code not in fixed]
    serious = sum(finding.severity == "serious" for finding in open_ones)
    look = sum(finding.severity == "look" for finding in open_ones)
    return (
        ", ".join(filter(None, (f"{serious} serious" if serious else "", f"{look} to look at" if look else "")))
        or "fine"
    )


def shape_text(entry: Entry) -> str:
    """What its examples are."""
    mapping = entry.recipe.mapping or (
        entry.imported.guess.mapping if entry.imported and entry.imported.guess else None
    )
    return SHAPES[mapping.shape] if mapping else "no form was recognised; choose the columns in the window"


def _cause(code: str) -> str:
    return SENTENCES[code].cause if code in SENTENCES else code


def counted(value: int) -> str:
    """A whole number with commas between the thousands."""
    return f"{value:,}"


def short(text: str, most: int) -> str:
    """A text in one line of at most `most` letters."""
    line = " ".join(text.split())
    return line if len(line) <= most else line[: most - 1] + "…"
