"""Putting adapters together with weights, and finding out whether the result is any good: the same for window and
command line."""

from __future__ import annotations

import time
from collections.abc import Sequence
from pathlib import Path

import msgspec

from desktop.core.adapters import AdapterFacts, AdapterRecord, Mix
from desktop.core.combining import ASK, check_mix
from desktop.core.dataset import DatasetSpec
from desktop.core.evaluation import EXAMPLES, Evaluation, evaluations_in, moved
from desktop.core.files import require_free, sha256_of, write_json
from desktop.core.peft_adapter import WEIGHTS
from desktop.core.problems import Problem, stop_on
from desktop.core.runs import RunFolder
from desktop.core.units import percent
from desktop.services.adapter_import import making, settle
from desktop.services.adapters import base_models, of_library
from desktop.services.children import Cancelled, Tell, run_job
from desktop.services.frozen_data import frozen_record
from desktop.services.places import Places

_ROOM = 50_000_000


class Compared(msgspec.Struct, frozen=True):
    """A combination held against one of its parts, on the same held-out examples; `says` is a code with sentences."""

    part: str
    found: Evaluation
    says: Problem


class Scored(msgspec.Struct, frozen=True):
    """What a combination got on the held-out examples of a run, beside each of its parts."""

    found: Evaluation
    parts: tuple[Compared, ...]


def combine(
    adapters: Sequence[AdapterFacts], mix: Mix, name: str, places: Places, tell: Tell, cancelled: Cancelled
) -> AdapterFacts:
    """Put `adapters`, the parts of `mix` in its order, together as a new adapter of the library. Cancelled, or when it
    cannot be done, nothing is left behind.

    Raises what `check_mix` raises, the job's problems, ``task.cancelled``, ``adapter.no_name`` and what writing raises.
    """
    ask, notices = check_mix(adapters, mix)
    with making(places) as folder:
        require_free(folder, 2 * sum(one.size for one in adapters) + _ROOM)
        write_json(folder / ASK, ask)
        done = run_job(["combine", str(folder)], tell, cancelled)
        (folder / ASK).unlink()
        if mix.way == "svd":
            values: dict[str, str | int | float] = {"rank": int(done.facts["rank"])}
            notices.append(Problem("combine.kept", values | {"share": percent(float(done.facts["kept"]))}))
        record = AdapterRecord(
            name=name.strip(),
            came_from="combined",
            created=time.time(),
            base=adapters[0].base,
            sha256=sha256_of(folder / WEIGHTS),
            licence=_licence(adapters),
            combined=mix,
            notices=tuple(notices),
        )
        return of_library(settle(folder, places, record), base_models(places))


def _licence(parts: Sequence[AdapterFacts]) -> str | None:
    """What the makers of parts from elsewhere say of their licences, see `AdapterRecord.licence`."""
    said = {one.licence for one in parts if one.licence is not None}
    return None if not said else "" if "" in said else " and ".join(sorted(said))


def score_with_parts(
    adapter: AdapterFacts, parts: Sequence[AdapterFacts], run: RunFolder, tell: Tell, cancelled: Cancelled,
    count: int = EXAMPLES,
) -> Scored:  # fmt: skip
    """Let a combination and its parts answer the held-out examples of `run`; parts that have done so are not asked
    again. Raises ``adapter.no_base``, the problems of the evaluation and ``task.cancelled``."""
    every = [adapter, *parts]
    found = []
    for place, one in enumerate(every):
        share = _share_of(tell, place, len(every), one.name)
        known = kept_score(one, run, count) if place else None
        found.append(known or score_on(one, run, share, cancelled, count))
    compared = [
        Compared(one.id, theirs, _said(one.name, theirs, found[0]))
        for one, theirs in zip(parts, found[1:], strict=True)
    ]
    return Scored(found[0], tuple(compared))


def score_on(
    adapter: AdapterFacts, run: RunFolder, tell: Tell, cancelled: Cancelled, count: int = EXAMPLES
) -> Evaluation:
    """Let an adapter's model answer the held-out examples of `run` in an engine process; kept with the run for what a
    run learned, else with the adapter. Raises as `score_with_parts`."""
    arguments = ["evaluate", str(run.path), adapter.folder, "--examples", str(count)]
    if adapter.came_from != "run":
        if not adapter.base_folder:
            raise stop_on("adapter.no_base", name=adapter.name, base=adapter.base.name or "?")
        arguments += ["--base", adapter.base_folder]
    done = run_job(arguments, tell, cancelled)
    return msgspec.json.decode(Path(done.folder).read_bytes(), type=Evaluation)


def kept_score(adapter: AdapterFacts, run: RunFolder, count: int) -> Evaluation | None:
    """The latest evaluation of an adapter with `count` held-out examples of `run`, or all if it has fewer."""
    own = adapter.came_from == "run"
    folder = run.evaluations if own else Path(adapter.folder) / "evaluations"
    wanted = "" if own else run.read().id
    found = [one for one in evaluations_in(folder) if one.run == adapter.id and one.examples_of == wanted]
    newest = found[-1] if found else None
    return newest if newest and len(newest.tried) >= min(count, _held_out(run)) else None


def _held_out(run: RunFolder) -> int:
    return frozen_record(run.dataset, DatasetSpec).held_out


def _said(name: str, part: Evaluation, combination: Evaluation) -> Problem:
    difference = moved(part, combination)
    if difference is None:
        return Problem("evaluation.not_comparable", {"base": combination.base, "before": part.base})
    found = difference[0]
    return Problem(found.code.replace("evaluation.", "combine."), {**found.values, "name": name})


def _share_of(tell: Tell, place: int, of: int, name: str) -> Tell:
    return lambda share, step: tell((place + share) / of, f"{step} · {name}")


def parts_of(adapter: AdapterFacts, here: Sequence[AdapterFacts]) -> list[AdapterFacts]:
    """The parts of a combination that are still there, in its order."""
    known = {one.id: one for one in here}
    parts = adapter.combined.parts if adapter.combined else ()
    return [known[part.id] for part in parts if part.id in known]


def kept_comparisons(adapter: AdapterFacts, here: Sequence[AdapterFacts], places: Places) -> list[Compared]:
    """How a combination compares with its parts, from what was scored before; nothing is started."""
    found = []
    for score in adapter.scores:
        run = RunFolder(places.runs / score.on)
        if not score.on or not run.run.is_file():
            continue
        own = kept_score(adapter, run, score.count)
        for part in parts_of(adapter, here) if own else ():
            theirs = kept_score(part, run, score.count)
            if own and theirs:
                found.append(Compared(part.id, theirs, _said(part.name, theirs, own)))
    return found
