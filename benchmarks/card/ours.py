"""Our side: a run made as the program makes one, trained by its real training process, read from its events."""

from __future__ import annotations

import itertools
import sys
from pathlib import Path
from typing import Any

from benchmarks.card import children
from benchmarks.card.cases import Case, Plan, plan
from benchmarks.card.table import summary

ATTEMPTS = 3


def measure(one: Case, side: str, options: Any, folders: tuple[Path, Path, Path], seconds: float) -> dict[str, Any]:
    """Train once and say how it went; with less memory asked for, if it ran out of it. `folders`: that of the case,
    the model and the data."""
    tried: list[str] = []
    found: dict[str, Any] = {}
    for attempt in range(ATTEMPTS):
        way = plan(one, side, attempt)
        if options.policy and not side.startswith(("stream", "resident")) and attempt == 0:
            way = Plan(way.micro, way.accumulation, options.policy)
        found = _once(one, side, way, options, folders, seconds)
        found["settings"] = vars(way)
        if not found.get("out_of_memory"):
            break
        tried.append(f"{way.micro}x{way.accumulation} {way.recompute}")
        seconds -= found["seconds"]
        if seconds < found["seconds"]:
            break
    return found | ({"out_of_memory_with": tried} if tried else {})


def _once(
    one: Case, side: str, way: Plan, options: Any, folders: tuple[Path, Path, Path], seconds: float
) -> dict[str, Any]:
    from desktop.services.places import Places

    case_folder, model, data = folders
    home = Places(case_folder.parent / "home")  # one for all our runs: what the program keeps for later, it may keep
    run = create(one, side, way, options, model, data, home)
    report = case_folder / f"{side}.json"
    report.unlink(missing_ok=True)
    command = children.module(
        sys.executable, "engine_child", run.path, "--card", one.card_of(side), "--sms", options.sms, "--report", report
    )
    ended = children.run(command, case_folder, run.log, seconds, TUNESMITH_HOME=str(home.home))
    reported = children.read_report(report)
    found = told(run, ended.began, options.warmup)
    problem = problem_of(run)
    if ended.code is None:
        found["error"] = f"stopped after {seconds:.0f} s"
    elif problem.startswith("memory."):
        found["out_of_memory"] = problem
    elif ended.code != 0:
        found["error"] = problem or f"exit code {ended.code}: {ended.last_words}"
    return found | reported | {"seconds": round(ended.seconds, 1), "card_bytes": ended.card_bytes}


def create(one: Case, side: str, way: Plan, options: Any, model: Path, data: Path, home: Any) -> Any:
    """The run folder of a side, made as the program makes it."""
    from desktop.core.recipe import recipe_from
    from desktop.services.preparing import create_run, find_model, read_data

    values = {
        "name": f"{one.name} {side}", "model": str(model), "data": str(data / "data.jsonl"),
        "held_out": str(data / "held_out.jsonl"), "context_length": one.shape.context, "micro_batch": way.micro,
        "accumulation": way.accumulation, "steps": options.warmup + options.steps, "learning_rate": 2e-4,
        "schedule": "constant", "warmup_share": 0.0, "rank": 16, "alpha": 16.0, "dropout": 0.0, "seed": 0,
        "optimizer": "adamw_8bit", "quantisation": "nf4", "precision": "bf16", "device": options.device,
        "recompute": way.recompute, "streaming": way.streaming, "stream_buffers": options.stream_buffers,
        "embeddings_in_ram": way.embeddings_in_ram, "mlp_tile": options.mlp_tile if way.streaming else 0,
        "early_stopping": 0, "keep_best": False, "evaluate_every": 0, "evaluate_examples": 1, "checkpoint_every": 0,
        "sample_every": 0, "sample_prompts": 0, "compare_examples": 0, "answer_tokens": 8,
    }  # fmt: skip
    recipe = recipe_from(values)
    return create_run(recipe, find_model(str(model), home), read_data(recipe.data, recipe.held_out, 0.1, 0), home)


def told(run: Any, began: float, warmup: int) -> dict[str, Any]:
    """What the run's events say, in the words all sides use. A step's time is that from the end of the one before, so
    that everything done between two steps counts."""
    from desktop.core.events import Alerted, Noticed, PhaseStarted, StepDone, read_events

    events = read_events(run.events)[0]
    steps = [event for event in events if isinstance(event, StepDone)]
    notices = [event.notice.code for event in events if isinstance(event, Noticed)]
    notices += [event.alert.code for event in events if isinstance(event, Alerted)]
    dry_run = next((e.at for e in events if isinstance(e, PhaseStarted) and e.phase == "dry_run"), began)
    return summary(
        began,
        dry_run,
        [step.at for step in steps],
        [after - before for before, after in itertools.pairwise([0, *(step.tokens for step in steps)])],
        [step.loss for step in steps],
        [step.grad_norm for step in steps],
        warmup,
    ) | ({"notices": notices} if notices else {})


def problem_of(run: Any) -> str:
    """Why the run did not end as wanted, with its numbers; empty if it did or cannot say."""
    from desktop.core.problems import ProblemError

    try:
        outcome = run.read().outcome
    except ProblemError as error:
        return error.problems[0].code
    if outcome is None or outcome.problem is None:
        return ""
    values = ", ".join(f"{key} {value}" for key, value in outcome.problem.values.items())
    return f"{outcome.problem.code} ({values})"
