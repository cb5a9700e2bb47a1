"""What of the home can no longer be read is set aside and made anew from what else is known, each with word of it.

Files are written in one step, so that this takes a drive that loses data, or a hand or program of somebody else's.
"""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import Any

import msgspec

from desktop.core.dataset import DatasetSpec
from desktop.core.events import read_events
from desktop.core.files import read_patiently, write_bytes, write_json
from desktop.core.models import ModelSpec
from desktop.core.presets import DataFacts
from desktop.core.problems import UNREADABLE, Problem, ProblemError
from desktop.core.processes import living_process
from desktop.core.queue import QueueEntry, QueueState
from desktop.core.recipe import Recipe, recipe_hash
from desktop.core.run_story import RunStory
from desktop.core.runs import Outcome, RunFolder, RunRecord, RunState, kept_step, record_in
from desktop.services.places import Places
from desktop.services.queue_file import queue_in, queue_lock, write_queue
from desktop.services.runs import Runs


def mend_settings(places: Places) -> list[Problem]:
    """Set damaged settings aside before they are written over; they are the defaults then. Where single values are not
    known the others stay (`load_settings`)."""
    try:
        msgspec.json.decode(places.settings.read_bytes(), type=dict[str, Any])
    except OSError:
        return []
    except UNREADABLE:
        with suppress(OSError):
            aside = places.settings.replace(_aside(places.settings))
            return [Problem("settings.made_anew", {"aside": str(aside)})]
    return []


def mend_runs(runs: Runs) -> list[Problem]:
    """Make damaged records of runs anew; of those that stay unreadable the problem comes."""
    found: list[Problem] = []
    for folder in runs.folders():
        try:
            folder.read()
        except ProblemError:
            found += _mend_run(folder)
    return found


def mend_queue(places: Places, runs: Runs) -> list[Problem]:
    """Make a damaged queue anew from the runs that wait for their first start, and put it on hold. To be called once
    the runs can be read. Raises what `queue_lock` and `write_queue` raise."""
    with queue_lock(places):
        try:
            content = read_patiently(places.queue)
            queue_in(content, places.queue)
            return []
        except OSError:  # not there, or another program has it open just now
            return []
        except ProblemError as error:
            if error.problems[0].code != "queue.damaged":
                return list(error.problems)
        waiting = sorted(_waiting(runs), key=lambda record: record.created)
        entries = tuple(QueueEntry(record.id, record.created) for record in waiting)
        aside = _aside(places.queue)
        write_bytes(aside, content)
        write_queue(places, QueueState(entries=entries, paused=bool(entries)))
    return [Problem("queue.made_anew", {"count": len(entries), "aside": str(aside)})]


def _aside(file: Path) -> Path:
    """Where a damaged file is kept."""
    return file.with_name(f"{file.stem}.damaged{file.suffix}")


def _waiting(runs: Runs) -> list[RunRecord]:
    found = []
    for folder in runs.folders():
        with suppress(ProblemError):
            record = folder.read()
            if record.state is RunState.queued and not folder.process.exists():
                found.append(record)
    return found


def _mend_run(folder: RunFolder) -> list[Problem]:
    try:
        content = read_patiently(folder.run)
        record_in(content, folder.run)
        return []  # another program had it open a moment ago
    except OSError as error:
        return [_unreadable(folder, error)]
    except ProblemError as error:
        # a process at work writes it again itself when the run gets further
        if error.problems[0].code != "run.damaged" or living_process(folder):
            return list(error.problems)
    try:
        record = _record_from(folder)
        write_bytes(_aside(folder.run), content)
        write_json(folder.run, record)
    except Exception as error:  # what lies beside a damaged file may be wrong in ways nobody foresaw
        return [_unreadable(folder, error)]
    return [Problem("run.made_anew", {"name": record.name})]


def _unreadable(folder: RunFolder, error: Exception) -> Problem:
    return Problem("run.damaged", {"path": str(folder.run), "cause": str(error)})


def _record_from(folder: RunFolder) -> RunRecord:
    """A run's record from what else lies in its folder: what was frozen at its start, and what it told."""
    recipe = msgspec.json.decode(folder.recipe.read_bytes(), type=Recipe)
    facts = msgspec.json.decode(folder.facts.read_bytes(), type=DataFacts)
    model = msgspec.json.decode(folder.model.read_bytes(), type=ModelSpec)
    spec = msgspec.json.decode(folder.dataset.read_bytes(), type=DatasetSpec)
    events, _ = read_events(folder.events)
    story = RunStory()
    story.take(events)
    outcome = story.outcome or _cut_off(folder, begun=bool(events))
    return RunRecord(
        id=folder.path.name,
        name=recipe.name,
        state=outcome.state,
        created=folder.recipe.stat().st_mtime,
        began=events[0].at if events else None,
        started=events[0].at if events else None,
        ended=events[-1].at if events else None,
        recipe_hash=recipe_hash(recipe),
        base_model=model.name,
        dataset=spec.name,
        device=recipe.device,
        step=outcome.step,
        steps=facts.steps_for(recipe),
        best_loss=story.best.loss if story.best else None,
        final_loss=_final_loss(story) if outcome.state in (RunState.finished, RunState.stopped) else None,
        outcome=outcome,
    )  # fmt: skip


def _final_loss(story: RunStory) -> float | None:
    """The loss of what was kept: that of the last look at all examples, or of the best one if it was put in place and
    no larger look came after."""
    if story.whole:
        return story.whole.loss
    most = max((look.tokens for look in story.looks), default=0)
    looks = [look for look in story.looks if look.tokens == most]
    kept = {told.values.get("step") for told in story.notices if told.code == "notice.best_kept"}
    return next((look.loss for look in reversed(looks) if look.step in kept), looks[-1].loss if looks else None)


def _cut_off(folder: RunFolder, begun: bool) -> Outcome:
    """How a run ended that did not say so itself; one that never began waits to be started by hand."""
    if not begun:
        return Outcome(RunState.stopped)
    adapter, newest = folder.usable_adapter(), folder.newest_checkpoint()
    kept = adapter.relative_to(folder.path).as_posix() if adapter else ""
    step = kept_step(Outcome(RunState.interrupted, f"checkpoints/{newest.name}")) if newest else 0
    return Outcome(RunState.interrupted, kept, step or 0, Problem("engine.vanished"))
