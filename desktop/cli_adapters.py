"""The commands of the library of adapters: list, show, import, combine, score, tag, rename and delete them."""

from __future__ import annotations

import argparse
import math
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import get_args

from rich.text import Text

from desktop.cli_clean import add_forever, remove_for_good, tell_thrown
from desktop.cli_grammar import typed_count
from desktop.cli_paint import Paint
from desktop.cli_parity import say_words
from desktop.cli_queue import RUN_HELP
from desktop.core.adapters import HELD_OUT_LOSS, AdapterFacts, AdapterScore, Mix, Part, SortKey, Way, in_order, searched
from desktop.core.evaluation import EXAMPLES, shown
from desktop.core.evidence import MEASURE_WORDS, SHARES
from desktop.core.files import typed_path
from desktop.core.units import number, several, size
from desktop.services.adapter_import import choose_base, import_adapter
from desktop.services.adapter_notes import write_note
from desktop.services.adapters import (
    all_adapters,
    find_adapter,
    refuse_of_run,
    remove_adapter,
    rename_adapter,
    unreadable,
)
from desktop.services.combining import Scored, combine, parts_of, score_with_parts
from desktop.services.places import Places
from desktop.services.runs import Runs

ADAPTER_HELP = "name, id, or a beginning of the id"


def add_to(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add ``adapters`` and its actions to the grammar of the command line."""
    text = "look after everything that was learned: names, tags, adapters from elsewhere, combinations"
    adapters = commands.add_parser("adapters", help=text, description=text[0].upper() + text[1:] + ".")
    actions = adapters.add_subparsers(dest="action", required=True, metavar="ACTION")

    def action(name: str, job: Callable[..., int], help_text: str) -> argparse.ArgumentParser:
        made = actions.add_parser(name, help=help_text, description=help_text[0].upper() + help_text[1:] + ".")
        made.set_defaults(job=job)
        made.add_argument("--json", action="store_true", help="print JSON for machines")
        return made

    listing = action("list", list_all, "list all adapters")
    listing.add_argument("--search", default="", metavar="WORDS", help="only those with all these words")
    listing.add_argument("--tag", default="", help="only those with this tag")
    listing.add_argument("--sort", choices=get_args(SortKey), default="created", help="default: newest first")
    action("show", show, "show one adapter").add_argument("adapter", help=ADAPTER_HELP)
    importing = action("import", bring, "bring an adapter in peft's format into the library")
    importing.add_argument("source", help="folder with adapter_config.json, or a zip file of one")
    importing.add_argument("--base", default="", help="its base model, if its file does not say so: name or folder")
    importing.add_argument("--name", default="", help="what to call it (default: the folder's name)")
    basing = action("base", set_base, "say which base model an adapter of the library belongs to")
    basing.add_argument("adapter", help=ADAPTER_HELP)
    basing.add_argument("base", help="name of a model on this PC, or its folder")
    combining = action("combine", put_together, "put LoRA adapters of one base together with weights")
    combining.add_argument("parts", nargs="+", type=_part, metavar="ADAPTER[=WEIGHT]", help="a weight of 1 by default")
    combining.add_argument("--name", required=True, help="what to call the result")
    combining.add_argument("--way", choices=get_args(Way), default="cat", help="default: cat, which is exact")
    combining.add_argument(
        "--rank", type=typed_count, help="rank of the result, for svd (default: the highest of the parts)"
    )
    combining.add_argument("--density", type=float, default=0.5, help="share that stays, for ties and dare_ties")
    combining.add_argument("--seed", type=int, default=0, help="for dare_ties")
    combining.add_argument("--score-on", metavar="RUN", help="score it and its parts on this run's held-out examples")
    scoring = action("score", score, "score an adapter, and the parts it is made of, on held-out examples of a run")
    scoring.add_argument("adapter", help=ADAPTER_HELP)
    scoring.add_argument("run", help=RUN_HELP)
    for made in (combining, scoring):
        made.add_argument(
            "--examples", type=typed_count, default=EXAMPLES, help=f"how many at most (default: {EXAMPLES})"
        )
    tagging = action("tag", tag, "set the tags or the note of an adapter")
    tagging.add_argument("adapter", help=ADAPTER_HELP)
    tagging.add_argument("tags", nargs="*", metavar="TAG", help="all its tags from now on; none: none")
    tagging.add_argument("--note", help="a note in free words; the tags then stay unless some are named")
    renaming = action("rename", rename, "give an imported or combined adapter another name; its id stays")
    renaming.add_argument("adapter", help=ADAPTER_HELP)
    renaming.add_argument("name", help="the new name")
    deleting = action("remove", delete, "move an imported or combined adapter to the bin")
    deleting.add_argument("adapter", help=ADAPTER_HELP)
    add_forever(deleting)


def _part(text: str) -> tuple[str, float]:
    name, sign, weight = text.rpartition("=")
    try:
        return (name, float(weight)) if sign else (text, 1.0)
    except ValueError:
        raise argparse.ArgumentTypeError(f"“{weight}” is no weight: like 0.5") from None


# -- what they do ------------------------------------------------------------------------------------------------------


def list_all(options: argparse.Namespace, places: Places, paint: Paint) -> int:
    """List all adapters in the order asked for."""
    found = in_order(searched(all_adapters(places), options.search, options.tag), options.sort)
    paint.record(found)
    rows = [
        (
            one.id,
            one.name,
            _base_words(one),
            _method_words(one),
            score_words(one.main),
            size(one.size),
            ", ".join(one.tags),
        )
        for one in found
    ]
    if rows:
        paint.table("id", "name", "base model", "method", "score", "size", "tags", rows=rows, right=(5,), whole=(0, 1),
                    spare=(3, 6))  # fmt: skip
    else:
        paint.say("No adapters. A run makes one; “tunesmith adapters import” brings one from elsewhere.")
    if problems := unreadable(places):
        paint.problems(problems)
    return 0


def show(options: argparse.Namespace, places: Places, paint: Paint) -> int:
    """Show one adapter."""
    _show(find_adapter(all_adapters(places), options.adapter), paint)
    return 0


def bring(options: argparse.Namespace, places: Places, paint: Paint) -> int:
    """Check an adapter and copy it into the library."""
    source = typed_path(options.source).absolute()
    with paint.progress() as bars:
        made = import_adapter(
            source, places, lambda share, step: bars.update(step, share), lambda: False, base=options.base,
            name=options.name,
        )  # fmt: skip
    _show(made, paint)
    return 0


def set_base(options: argparse.Namespace, places: Places, paint: Paint) -> int:
    """Say which base model an adapter belongs to."""
    _show(choose_base(find_adapter(all_adapters(places), options.adapter), options.base, places), paint)
    return 0


def put_together(options: argparse.Namespace, places: Places, paint: Paint) -> int:
    """Put adapters together, and score the result where that is asked for."""
    here = all_adapters(places)
    chosen = [find_adapter(here, name) for name, _ in options.parts]
    parts = tuple(Part(one.id, one.name, weight) for one, (_, weight) in zip(chosen, options.parts, strict=True))
    mix = Mix(parts=parts, way=options.way, rank=options.rank, density=options.density, seed=options.seed)
    run = Runs(places).find(options.score_on) if options.score_on else None
    with paint.progress() as bars:
        tell = lambda share, step: bars.update(step, share, step.partition(" · ")[0])  # noqa: E731
        made = combine(chosen, mix, options.name, places, tell, lambda: False)
        scored = score_with_parts(made, chosen, run, tell, lambda: False, max(1, options.examples)) if run else None
    if scored:
        made = find_adapter(all_adapters(places), made.id)
    if paint.as_json:
        paint.record({"adapter": made, "scored": scored})
        return 0
    _show(made, paint)
    if scored:
        _say_scored(scored, paint)
    return 0


def score(options: argparse.Namespace, places: Places, paint: Paint) -> int:
    """Score an adapter on held-out examples of a run, beside the parts that are still here."""
    here = all_adapters(places)
    one, run = find_adapter(here, options.adapter), Runs(places).find(options.run)
    parts = parts_of(one, here)
    with paint.progress() as bars:
        scored = score_with_parts(
            one, parts, run, lambda share, step: bars.update(step, share), lambda: False, max(1, options.examples)
        )
    paint.record(scored)
    _say_scored(scored, paint)
    return 0


def tag(options: argparse.Namespace, places: Places, paint: Paint) -> int:
    """Set tags and note of an adapter."""
    one = find_adapter(all_adapters(places), options.adapter)
    tags = options.tags if options.tags or options.note is None else None
    kept = write_note(places, one, tags=tags, note=options.note)
    paint.record({"adapter": one.id, "tags": kept.tags, "note": kept.note})
    paint.say(Text(f"{one.name}: {', '.join(kept.tags) or 'no tags'}{f' · {kept.note}' if kept.note else ''}"))
    return 0


def rename(options: argparse.Namespace, places: Places, paint: Paint) -> int:
    """Give an adapter another name."""
    one = find_adapter(all_adapters(places), options.adapter)
    record = rename_adapter(one, options.name)
    paint.record({"adapter": one.id, "name": record.name})
    paint.say(Text(f"“{one.name}” is called “{record.name}” now; its id is still {one.id}."))
    return 0


def delete(options: argparse.Namespace, places: Places, paint: Paint) -> int:
    """Move an adapter to the bin."""
    one = find_adapter(all_adapters(places), options.adapter)
    if options.forever:
        refuse_of_run(one)
        remove_for_good(Path(one.folder), one.name, options.yes, paint)
    else:
        tell_thrown(remove_adapter(one, places), paint)
    return 0


# -- in words ----------------------------------------------------------------------------------------------------------


def score_words(score: AdapterScore | None) -> str:
    """A score in a few letters; an en dash for none."""
    if score is None or not math.isfinite(score.value):
        return "–"
    if score.measure == HELD_OUT_LOSS:
        return f"loss {number(score.value)}"
    return f"{_measure(score.measure)} {shown(score.value, score.measure in SHARES)}"


def _measure(name: str) -> str:
    """A score by its name in the field, in words."""
    return MEASURE_WORDS.get(name, name)


def _method_words(one: AdapterFacts) -> str:
    return f"{one.method}, rank {one.rank}" if one.rank else one.method


def _base_words(one: AdapterFacts) -> str:
    return one.base.name + ("" if one.base_folder else " (not here)")


def _show(one: AdapterFacts, paint: Paint) -> None:
    paint.record(one)
    came = {"run": "trained here", "imported": f"imported from {one.origin}", "combined": "put together here"}
    rows = [
        ("name", one.name),
        ("id", one.id),
        ("base model", " · ".join(dict.fromkeys(filter(None, (_base_words(one), one.base.source))))),
        ("method", _method_words(one) + (", on a 4-bit base" if one.quantised else "")),
        ("came from", came[one.came_from]),
        ("since", datetime.fromtimestamp(one.created).strftime("%Y-%m-%d %H:%M")),
        ("data", f"{one.data}, {one.examples:,} examples" if one.data else "not known"),
    ]
    if one.combined:
        mix = " + ".join(f"{part.weight:g} × {part.name}" for part in one.combined.parts)
        rows.append(("made of", f"{mix} ({one.combined.way})"))
    for found in one.scores:
        between = f" ({_between(found)})" if found.low is not None else ""
        rows.append(("score", f"{score_words(found)}{between} on {found.on}"))
    if one.licence is not None:
        rows.append(("licence", one.licence or "not known"))
    rows += [("tags", ", ".join(one.tags) or "–"), ("size", size(one.size)), ("folder", one.learned)]
    if one.note:
        rows.append(("note", one.note))
    paint.table("", "", rows=rows)
    for notice in one.notices:
        say_words(notice, paint)


def _between(score: AdapterScore) -> str:
    share = score.measure in SHARES
    return f"{shown(score.low or 0.0, share)} to {shown(score.high or 0.0, share)}, {several(score.count, 'example')}"


def _say_scored(scored: Scored, paint: Paint) -> None:
    main, share = scored.found.main, scored.found.main.name in SHARES
    low, high = shown(main.interval.low, share), shown(main.interval.high, share)
    value = f"{_measure(main.name)} {shown(main.interval.value, share)}"
    paint.say(f"{value} ({low} to {high}), {several(len(scored.found.tried), 'example')}")
    for one in scored.parts:
        say_words(one.says, paint)
