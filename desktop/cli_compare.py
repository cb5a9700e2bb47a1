"""The command ``compare``: the same prompts to two models, and both answers side by side."""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Literal

import msgspec
from rich.table import Table
from rich.text import Text

from desktop.cli_grammar import typed_count
from desktop.cli_paint import Paint
from desktop.cli_queue import RUN_HELP
from desktop.core.answering import Ask, Sampling
from desktop.core.dataset import Message
from desktop.core.problems import ProblemError
from desktop.core.prompt_sets import Prompt, prompt_of
from desktop.core.replies import Answered
from desktop.core.side_by_side import Compared, Contender, Said, asking_order
from desktop.services.budget import budget_of, usable_hardware
from desktop.services.compared import History, export_rows
from desktop.services.places import Places
from desktop.services.prompt_sets import HELD_OUT, find_prompts, from_run
from desktop.services.runs import Runs

LONGEST = 200
INTERRUPTED = 130


def add_to(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add ``compare`` to the grammar of the command line."""
    text = "ask two models the same, and print both answers and how fast they came"
    made = commands.add_parser("compare", help=text, description=text[0].upper() + text[1:] + ".")
    made.set_defaults(job=compare)
    made.add_argument("a", metavar="A", help="a run, a run at a step (run@200), or the name or folder of a base model")
    made.add_argument("b", metavar="B", help="the same")
    asked = made.add_mutually_exclusive_group()
    asked.add_argument("--prompts", metavar="FILE", help="a file, or a prompt set by name (default: lines from stdin)")
    asked.add_argument("--run-prompts", metavar="RUN", help=f"held-out examples of a run; {RUN_HELP}")
    made.add_argument(
        "--count", type=typed_count, default=HELD_OUT, help=f"held-out examples to ask (default: {HELD_OUT})"
    )
    made.add_argument("--system", default="", help="an instruction for prompts that have none")
    made.add_argument("--strength-a", type=float, default=1.0, metavar="S", help="0: the base, 1: as trained")
    made.add_argument("--strength-b", type=float, default=1.0, metavar="S", help="the same for B")
    made.add_argument("--temperature", type=float, default=0.0, help="0 (default): always the likeliest word")
    made.add_argument("--seed", type=int, default=0, help="the same seed gives the same answers")
    made.add_argument(
        "--longest", type=typed_count, default=LONGEST, help=f"tokens of an answer at most (default: {LONGEST})"
    )
    made.add_argument("--out", type=Path, help="write prompts and answers into this file, .jsonl or .csv")
    made.add_argument("--json", action="store_true", help="print JSON for machines")


def compare(options: argparse.Namespace, places: Places, paint: Paint) -> int:
    """Ask, print, and keep what was asked. Ctrl+C keeps what is done; a prompt that is refused is told and left out."""
    from desktop.services.contenders import find_contender  # noqa: PLC0415 - brings Qt, which no other command waits for

    a = find_contender(options.a, places, options.strength_a)
    b = find_contender(options.b, places, options.strength_b)
    prompts, about = _prompts(options, places)
    sampling = Sampling(temperature=options.temperature, seed=options.seed, longest=max(1, options.longest))
    history, rows, stopped = History(places), [], False
    try:
        for row in _ask_all(prompts, a, b, sampling, about, places, paint):
            history.add(row)
            rows.append(row)
            _print(row, paint)
    except KeyboardInterrupt:
        stopped = True
    if options.out and rows:
        export_rows(rows, options.out)
        paint.say(f"Written: {options.out}")
    if stopped:
        paint.say(f"Stopped; {len(rows)} of {len(prompts)} prompts have both answers.")
        return INTERRUPTED
    if rows:
        _print_rates(rows, paint)
    return 0 if len(rows) == len(prompts) else 4


def _prompts(options: argparse.Namespace, places: Places) -> tuple[Sequence[Prompt], str]:
    """What is to be asked, and what it is called."""
    if options.run_prompts:
        made = from_run(Runs(places).find(options.run_prompts), options.count, options.seed)
    elif options.prompts:
        made = find_prompts(options.prompts, places)
    else:
        return [prompt_of(line, options.system) for line in sys.stdin if line.strip()], ""
    return [_instructed(one, options.system.strip()) for one in made.prompts], made.name


def _instructed(prompt: Prompt, system: str) -> Prompt:
    if prompt.system or not system:
        return prompt
    return msgspec.structs.replace(prompt, messages=(Message("system", system), *prompt.messages))


def _ask_all(
    prompts: Sequence[Prompt], a: Contender, b: Contender, sampling: Sampling, about: str, places: Places, paint: Paint
) -> Iterator[Compared]:
    """Each prompt with both answers, as soon as it has them. Raises the first problem if nothing was answered."""
    from desktop.services.assistant_line import AssistantLine  # noqa: PLC0415 - as above

    sides = {"a": a, "b": b}
    device: Literal["cuda", "cpu"] = "cuda" if budget_of(usable_hardware(places)).device == "cuda" else "cpu"
    said: dict[int, dict[str, Said]] = {}
    left_out: set[int] = set()
    with AssistantLine() as assistant:
        for number, keys in asking_order(len(prompts), a, b):
            prompt, answers = prompts[number], said.setdefault(number, {})
            if number in left_out:
                continue
            assistant.ask(
                Ask(
                    request=0, sides=tuple(sides[key].side(key) for key in keys), messages=prompt.messages,
                    sampling=sampling, device=device,
                )
            )  # fmt: skip
            try:
                for reply in assistant.replies():
                    if isinstance(reply, Answered):
                        answers[reply.who] = Said(reply.text, reply.tokens, reply.tokens_per_second)
            except ProblemError as error:
                if not any(said.values()):
                    raise
                left_out.add(number)
                paint.problems(error.problems)
                continue
            if len(answers) == 2:
                yield Compared(
                    at=time.time(), messages=prompt.messages, expected=prompt.expected, about=about,
                    sampling=sampling, a=a, b=b, a_said=answers["a"], b_said=answers["b"],
                )  # fmt: skip


def _print(row: Compared, paint: Paint) -> None:
    """A prompt and both answers, side by side."""
    paint.record(row)
    if paint.as_json:
        return
    table = Table(show_lines=True, header_style="bold", title=Text(row.question), title_justify="left", expand=True)
    for name in (row.a.name, row.b.name):
        table.add_column(Text(name), ratio=1, overflow="fold")
    table.add_row(Text(row.a_said.text.strip() or "(no answer)"), Text(row.b_said.text.strip() or "(no answer)"))
    table.add_row(*(Text(f"{one.tokens} tokens, {one.tokens_per_second:.1f} tokens/s") for one in _both(row)))
    paint.out.print(table)
    if row.expected:
        paint.say(Text(f"Expected: {row.expected}", "dim"))


def _print_rates(rows: Sequence[Compared], paint: Paint) -> None:
    """Answers, their length and how fast they came, for each side."""
    lines = []
    for name, said in ((rows[0].a.name, [r.a_said for r in rows]), (rows[0].b.name, [r.b_said for r in rows])):
        tokens = sum(one.tokens for one in said)
        seconds = sum(one.tokens / one.tokens_per_second for one in said if one.tokens_per_second)
        rate = f"{tokens / seconds:.1f}" if seconds else "–"
        lines.append((name, str(len(said)), f"{tokens / len(said):.0f}", rate))
    paint.table("model", "answers", "tokens each", "tokens/s", rows=lines, right=(1, 2, 3), whole=(0,))


def _both(row: Compared) -> tuple[Said, Said]:
    return row.a_said, row.b_said
