"""The command about what to do: whether to fine-tune at all, and how much of the model to change."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import Any

import msgspec
from rich.text import Text

from desktop.cli_data_show import SHAPES
from desktop.cli_paint import Paint
from desktop.core.advice import (
    NO_DATA,
    PURPOSES,
    UNKNOWN,
    Advice,
    Answers,
    DataLook,
    EvidenceSummary,
    Ground,
    Question,
)
from desktop.core.adviser import advise, guess, open_questions
from desktop.core.problems import Problem
from desktop.core.recipe import STARTER
from desktop.core.units import several
from desktop.core.wording import words_for
from desktop.services.advising import evidence_here, ground_of, look_at
from desktop.services.budget import budget_of, usable_hardware
from desktop.services.memory_lessons import lessons
from desktop.services.places import Places
from desktop.services.preparing import find_model

PURPOSE_WORDS = {
    "write": "write answers like those in the examples",
    "sort": "sort texts or images by labels, or give a number",
    "know": "answer questions about documents",
    "speak": "write as documents do, in the language of their field",
    "prefer": "prefer better answers to worse ones",
}
CHOICES: dict[Question, tuple[str, str, str, str]] = {
    "unusual": ("field", "usual", "unusual", "Is the field unusual, with words and habits that ordinary text lacks?"),
    "strict": ("form", "free", "strict", "Does every answer have to have the same form or style?"),
    "often": ("changes", "rarely", "often", "Does what is right change every few weeks, or from use to use?"),
}
"""For each question with two answers: its option, the answers for no and yes, and how it is asked."""


def add_to(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add ``advise`` to the grammar of the command line."""
    text = "say whether to fine-tune at all, and how much of the model to change, with the reasons"
    made = commands.add_parser(
        "advise",
        help=text,
        description=text[0].upper() + text[1:] + ". Asks on a terminal what is not given and makes a difference.",
    )
    made.set_defaults(job=advise_here)
    made.add_argument("data", nargs="?", metavar="DATA", help="“starter”, a dataset of the library, or a file")
    made.add_argument("--documents", metavar="DATA", help="raw documents that there are beside the examples")
    made.add_argument("--model", help="the base model: “starter”, a name or a folder")
    purposes = "; ".join(f"{name}: {words}" for name, words in PURPOSE_WORDS.items())
    made.add_argument("--for", dest="purpose", choices=PURPOSES, help=f"what the model is for: {purposes}")
    for option, no, yes, words in CHOICES.values():
        made.add_argument(f"--{option}", choices=(no, yes), help=words)
    made.add_argument("--json", action="store_true", help="print JSON for machines")


def advise_here(options: argparse.Namespace, places: Places, paint: Paint) -> int:
    """Look at the data, ask what is open, and say what to do."""
    model = find_model(options.model, places) if options.model else None
    look = _look(options, places, Path(model.folder) if model else None)
    ground, evidence = UNKNOWN, None
    if model:
        budget = budget_of(usable_hardware(places), lessons(places))
        ground = ground_of(model, budget)
        evidence = evidence_here(options.data, model, places, budget) if options.data else None
    answers = _given(options, look)
    if sys.stdin.isatty() and not paint.as_json:
        answers = _Asking(look, ground, evidence, paint).ask(answers, options)
    advice = advise(answers, look, ground, evidence)
    paint.record({"advice": advice, "text": _texts(advice), "answers": answers, "look": look})
    _say(advice, look, options, paint)
    return 0


def _look(options: argparse.Namespace, places: Places, model: Path | None) -> DataLook:
    if options.data:
        return look_at(options.data, places, options.documents, model)
    if options.documents:
        return look_at(options.documents, places, None, model)
    return NO_DATA


def _given(options: argparse.Namespace, look: DataLook) -> Answers:
    """What the options say, and what the data say where they do not."""
    found: dict[str, Any] = {"purpose": options.purpose}
    for name, (option, _, yes, _) in CHOICES.items():
        said = getattr(options, option)
        found[name] = None if said is None else said == yes
    known = msgspec.structs.asdict(guess(look))
    return Answers(**{name: known[name] if value is None else value for name, value in found.items()})


class _Asking:
    """Asks on a terminal what makes a difference with these data."""

    def __init__(self, look: DataLook, ground: Ground, evidence: EvidenceSummary | None, paint: Paint) -> None:
        self._known, self._paint = (look, ground, evidence), paint

    def ask(self, answers: Answers, options: argparse.Namespace) -> Answers:
        """The answers with those to what was not given; an empty line takes what stands in brackets."""
        say = self._paint.say
        if options.purpose is None and "purpose" in open_questions(answers, *self._known):
            say("What is the model for?")
            for number, words in enumerate(PURPOSE_WORDS.values(), start=1):
                say(f"  {number}  {words}")
            usual = PURPOSES.index(answers.purpose or ("know" if self._known[0].shape == "text" else "write"))
            number = self._chosen([str(n) for n in range(1, len(PURPOSES) + 1)], usual)
            answers = msgspec.structs.replace(answers, purpose=PURPOSES[number])
        for name, (option, no, yes, words) in CHOICES.items():
            if getattr(options, option) is None and name in open_questions(answers, *self._known):
                say(words)
                said = self._chosen([no, yes], int(bool(getattr(answers, name))))
                answers = msgspec.structs.replace(answers, **{name: bool(said)})
        return answers

    def _chosen(self, words: list[str], usual: int) -> int:
        """Which of the words was typed, or begun; the usual one for an empty line or the end of input."""
        prompt = " / ".join(f"[{word}]" if number == usual else word for number, word in enumerate(words))
        while True:
            self._paint.say(Text(f"  {prompt}", style="dim"))
            try:
                typed = input("  > ").strip().casefold()
            except EOFError:
                return usual
            fitting = [number for number, word in enumerate(words) if word.startswith(typed)]
            if not typed or len(fitting) == 1:
                return fitting[0] if typed else usual


def _texts(advice: Advice) -> dict[str, Any]:
    return {
        "title": words_for(advice.title),
        "mend": [words_for(problem) for problem in advice.mend],
        "reasons": [words_for(problem) for problem in advice.reasons],
        "would_change": [[words_for(change.when).title, change.rung] for change in advice.would_change],
    }


def _say(advice: Advice, look: DataLook, options: argparse.Namespace, paint: Paint) -> None:
    if look.shape:
        held_out = f", {look.held_out:,} held out" if look.held_out else ""
        shape = SHAPES.get(look.shape, look.shape)
        paint.say(Text(f"{several(look.rows, 'row')} to train on{held_out}: {shape}", style="dim"))
    for problem in advice.mend:
        words = words_for(problem)
        paint.say(Text(f"First: {words.title}", style="bold yellow"))
        paint.say(Text(f"  {words.cause} {words.remedy}"))
    title = words_for(advice.title)
    paint.say(Text(title.title, style="bold"))
    paint.say(Text("  " + title.cause))
    if advice.said_as == "ask_purpose":
        paint.say(Text("  " + title.remedy))
        return
    if advice.said_as != "no_data":
        paint.say("Why")
        for problem in advice.reasons:
            words = words_for(problem)
            paint.say(Text(f"  {words.title}. {words.cause}"))
    if advice.would_change:
        paint.say("What would lead to another answer")
    for change in advice.would_change:
        rung = words_for(Problem(f"advice.rung.{change.rung}")).title
        paint.say(Text(f"  {words_for(change.when).title} → {rung}"))
    paint.say("Next")
    paint.say(Text("  " + title.remedy))
    if advice.fine_tune:
        paint.say(Text("  In the recipe: " + msgspec.json.encode(advice.recipe).decode()))
    elif _can_try(advice, look, options):
        paint.say(Text(f"  tunesmith try {options.data} --model {options.model or STARTER}"))


def _can_try(advice: Advice, look: DataLook, options: argparse.Namespace) -> bool:
    """Whether `tunesmith try` would give what the advice speaks of: passages of raw text, else prompts with examples,
    and something held out to try them on. What only shows better and worse, or all the same, is not to be tried."""
    if not options.data or not look.held_out:
        return False
    if advice.rung == "look_up" or advice.instead == "retrieved":
        return look.shape == "text"
    mended = {problem.code for problem in advice.mend} & {"advice.mend.single_label", "advice.mend.one_sided"}
    return look.shape in ("pair", "chat", "label") and not mended
