"""The command line: the same jobs as the window, on the same services.

Exit codes: 0 done · 1 done, but something is missing (`doctor`) or worth a look (`check-data`) · 2 the command was not
understood · 3 the run was stopped as asked · 4 a problem, which is printed · 5 the run was interrupted · 6 the run was
paused · 7 the data has a serious fault (`check-data`).
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path

from desktop import (
    __version__,
    cli_adapters,
    cli_advise,
    cli_chat,
    cli_clean,
    cli_compare,
    cli_data,
    cli_doctor,
    cli_engine,
    cli_evaluate,
    cli_evidence,
    cli_export,
    cli_forgetting,
    cli_gguf,
    cli_jobs,
    cli_later,
    cli_models,
    cli_parity,
    cli_queue,
    cli_report,
    cli_runs,
    cli_scorecard,
    cli_speed,
    cli_updates,
)
from desktop.cli_grammar import Grammar, TopGrammar, typed_count, with_action
from desktop.cli_paint import Paint
from desktop.cli_queue import RUN_HELP
from desktop.core.problems import ProblemError
from desktop.services.children import belong_to
from desktop.services.moved_bases import follow_bases
from desktop.services.places import Places
from desktop.services.runs import Runs

PROBLEM = 4
ON_A_BASE = frozenset(
    {
        "adapters",
        "chat",
        "compare",
        "evaluate",
        "export",
        "forgetting",
        "parity",
        "resume",
        "retrain",
        "scorecard",
        "try",
    }
)
"""The commands that need the base model of a run. The others do not wait for the drive on which it lies."""


def main(arguments: Sequence[str]) -> int:
    """Run one command and return its exit code."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")
    options = parser().parse_args(with_action(arguments))
    paint = Paint(as_json=getattr(options, "json", False))
    job: Callable[[argparse.Namespace, Places, Paint], int] = options.job
    places = Places(options.home)
    belong_to(places)
    try:
        if options.command in ON_A_BASE:
            with suppress(OSError):  # a list of runs that cannot be read: the command says so, if it needs it
                follow_bases(Runs(places))
        return job(options, places, paint)
    except ProblemError as error:
        paint.problems(error.problems)
        return PROBLEM
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        sys.stderr.close()
        return 0


def parser() -> argparse.ArgumentParser:
    """The grammar of the command line."""
    top = TopGrammar(
        prog="tunesmith",
        description="Fine-tune open language models on your own PC. Without a command, the window opens.",
        epilog="Exit codes: 0 done, 1 something is missing (doctor), 2 not understood, 3 stopped as asked, "
        "4 a problem, 5 interrupted, 6 paused.",
    )
    top.add_argument("--version", action="version", version=f"tunesmith {__version__}")
    top.add_argument("--home", type=Path, help="folder for models, runs and settings (default: TUNESMITH_HOME)")
    below: type[argparse.ArgumentParser] = Grammar
    commands = top.add_subparsers(dest="command", required=True, metavar="COMMAND", parser_class=below)

    def command(name: str, job: Callable[..., int], text: str) -> argparse.ArgumentParser:
        made = commands.add_parser(name, help=text, description=text[0].upper() + text[1:] + ".")
        made.set_defaults(job=job)
        made.add_argument("--json", action="store_true", help="print JSON for machines")
        return made

    demo = command("demo", cli_jobs.demo, "train the starter project and show base and tuned answers")
    demo.add_argument("--steps", type=typed_count, help="optimizer steps (default: the starter recipe's)")
    train = command("train", cli_jobs.train, "train from a recipe file")
    train.add_argument("recipe", type=Path, help="a JSON file; at least “model”, “data” and “steps” or “epochs”")
    train.add_argument("--detach", action="store_true", help="start it and return at once")
    for name, job, text in (
        ("show", cli_jobs.show, "show one run"),
        ("stop", cli_jobs.stop, "stop a run and keep what it has learned"),
        ("pause", cli_jobs.pause, "pause a run, which frees the card; “resume” continues it exactly"),
        ("resume", cli_jobs.resume, "continue a paused, stopped or interrupted run"),
        ("save", cli_jobs.save, "let a running run write a checkpoint"),
        ("sample", cli_jobs.sample, "let a running run answer its sample prompts"),
    ):
        command(name, job, text).add_argument("run", help=RUN_HELP)
    cli_runs.add_to(commands)
    cli_queue.add_to(commands)
    cli_report.add_to(commands)
    cli_later.add_to(commands)
    cli_advise.add_to(commands)
    cli_data.add_to(commands)
    cli_gguf.add_to(commands)
    cli_speed.add_to(commands)
    cli_engine.add_to(commands)
    cli_updates.add_to(commands)
    cli_evidence.add_to(commands)
    cli_evaluate.add_to(commands)
    cli_chat.add_to(commands)
    cli_clean.add_to(commands)
    cli_forgetting.add_to(commands)
    cli_compare.add_to(commands)
    cli_scorecard.add_to(commands)
    cli_parity.add_to(commands)
    cli_models.add_to(commands)
    cli_adapters.add_to(commands)
    cli_export.add_to(commands)
    cli_doctor.add_to(commands)
    starter = command("starter", cli_jobs.starter, "fetch the starter model")
    starter.add_argument("action", choices=("fetch",))
    starter.add_argument("--encoder", action="store_true", help="the small encoder for labels and numbers, too (83 MB)")
    return top
