"""The commands about datasets: check files, and look after the library."""

from __future__ import annotations

import argparse
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import msgspec
from rich.text import Text

from desktop.cli_clean import add_forever, remove_for_good, tell_thrown
from desktop.cli_data_show import badge, brief, counted, print_dataset, report, shape_text, short
from desktop.cli_grammar import typed_count
from desktop.cli_paint import Paint
from desktop.core.data_jobs import CountTokens, Examined, NoteCut
from desktop.core.datasets import DataRecipe, Finding, Split, TokenNumbers
from desktop.core.problems import stop_on
from desktop.data.findings import finding_rows
from desktop.data.library import Entry, Library
from desktop.services.bin import to_bin
from desktop.services.data_process import RowReader, ask_data, shared_process
from desktop.services.dataset_work import (
    add_dataset,
    change_dataset,
    read_dataset,
    step_dataset,
    with_fix,
    without_fix,
)
from desktop.services.places import Places
from desktop.services.preparing import find_model

LOOK, SERIOUS = 1, 7
"""Exit codes of `check-data`: something is worth a look, something is serious; 0 when there are at most notes."""
NAME_HELP = "name of the dataset, see “tunesmith datasets list”"


def add_to(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add ``check-data`` and ``datasets`` to the grammar of the command line."""
    text = "say what files hold, what a model would learn from them, and what is wrong with them"
    check = commands.add_parser(
        "check-data",
        help=text,
        description=text[0].upper() + text[1:] + ". Nothing is kept.",
        epilog="Exit codes: 0 nothing worse than notes, 1 something is worth a look, 7 something is serious, "
        "4 the files could not be read.",
    )
    check.set_defaults(job=check_data)
    check.add_argument("files", nargs="+", type=Path, metavar="FILE", help="files or folders of any kind")
    check.add_argument("--model", help="count tokens as this model does: “starter”, a name or a folder")
    check.add_argument(
        "--context-length", type=typed_count, default=512, help="tokens at which examples are cut (default 512)"
    )
    check.add_argument("--json", action="store_true", help="print JSON for machines")
    _add_datasets(commands)


def _add_datasets(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    text = "look after the library of datasets"
    datasets = commands.add_parser("datasets", help=text, description=text[0].upper() + text[1:] + ".")
    actions = datasets.add_subparsers(dest="action", required=True, metavar="ACTION")

    def action(name: str, job: Callable[..., int], help_text: str) -> argparse.ArgumentParser:
        made = actions.add_parser(name, help=help_text, description=help_text[0].upper() + help_text[1:] + ".")
        made.set_defaults(job=job)
        made.add_argument("--json", action="store_true", help="print JSON for machines")
        return made

    action("list", list_all, "list all datasets")
    adding = action("add", add, "read files into a new dataset; they stay as they are")
    adding.add_argument("files", nargs="+", type=Path, metavar="FILE")
    adding.add_argument("--name", default="", help="default: the file's or folder's")
    action("show", show, "show what a dataset holds and what was found").add_argument("name", help=NAME_HELP)
    for name, job, help_text in (
        ("fix", fix, "apply the fix of a finding"),
        ("unfix", unfix, "take the fix of a finding back"),
        ("rows", rows, "show the rows that a finding concerns"),
    ):
        made = action(name, job, help_text)
        made.add_argument("name", help=NAME_HELP)
        made.add_argument("code", help="code of the finding, like duplicate.exact")
    action("undo", undo, "take the last change of a dataset back").add_argument("name", help=NAME_HELP)
    action("redo", redo, "take the last undo back").add_argument("name", help=NAME_HELP)
    action("read-again", read_again, "read the files of a dataset again").add_argument("name", help=NAME_HELP)
    splitting = action("split", split, "decide how the held-out examples come about")
    splitting.add_argument("name", help=NAME_HELP)
    splitting.add_argument("how", choices=("random", "group", "time", "file", "none"))
    splitting.add_argument("--share", type=float, default=0.1, help="share that is held out (default 0.1)")
    splitting.add_argument("--seed", type=int, default=0)
    splitting.add_argument("--column", default="", help="the column of groups or times")
    splitting.add_argument("--file", type=Path, action="append", default=[], help="own held-out file; may be repeated")
    removing = action("remove", remove, "move a dataset's own copy to the bin; its files stay")
    removing.add_argument("name", help=NAME_HELP)
    add_forever(removing)


# -- what each command does --------------------------------------------------------------------------------------------


def check_data(options: argparse.Namespace, places: Places, paint: Paint) -> int:
    """Read, check and count files in a place that is removed again."""
    model = find_model(options.model, places) if options.model else None
    places.cache.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=places.cache, prefix="check-") as place:
        library = Library(Path(place))
        entry = _add(library, options.files, "", paint)
        tokens = None
        if model is not None:
            tokens = ask_data(CountTokens(str(entry.path), model.folder), TokenNumbers)
            found = ask_data(NoteCut(str(entry.path), model.folder, options.context_length), Examined)
            entry = msgspec.structs.replace(entry, findings=found.findings)
        if paint.as_json:
            paint.record(report(entry, tokens, options.context_length))
        else:
            print_dataset(entry, tokens, options.context_length, paint)
        return _worst(entry)


def list_all(_options: argparse.Namespace, places: Places, paint: Paint) -> int:
    """All datasets, by name."""
    entries = Library(places.datasets).entries()
    paint.record([brief(entry) for entry in entries])
    if not entries and not paint.as_json:
        paint.say("There are no datasets yet. Add one with: tunesmith datasets add FILE…")
        return 0
    lines = [
        (
            entry.recipe.name,
            shape_text(entry),
            counted(entry.imported.kept if entry.imported else 0),
            counted(entry.prepared.held_out if entry.prepared else 0),
            badge(entry),
            "source changed" if entry.changed else "source gone" if entry.missing else "",
        )
        for entry in entries
    ]
    paint.table("Name", "What", "Examples", "Held out", "Doctor", "", rows=lines, right=(2, 3), whole=(0,))
    return 0


def add(options: argparse.Namespace, places: Places, paint: Paint) -> int:
    """Read files into a new dataset."""
    entry = _add(Library(places.datasets), options.files, options.name, paint)
    return _tell(entry, paint)


def show(options: argparse.Namespace, places: Places, paint: Paint) -> int:
    """What a dataset holds and what was found."""
    return _tell(Library(places.datasets).find(options.name), paint)


def fix(options: argparse.Namespace, places: Places, paint: Paint) -> int:
    """Apply the fix of a finding."""
    return _change(options, places, paint, lambda entry: with_fix(entry, options.code))


def unfix(options: argparse.Namespace, places: Places, paint: Paint) -> int:
    """Take the fix of a finding back."""
    return _change(options, places, paint, lambda entry: without_fix(entry, options.code))


def split(options: argparse.Namespace, places: Places, paint: Paint) -> int:
    """Decide how the held-out examples come about; the column of a group or time is kept from now on."""
    files = tuple(str(file.absolute()) for file in options.file)
    if options.how in ("group", "time") and not options.column:
        raise stop_on("dataset.no_column", column="")
    if options.how == "file" and not files:
        raise stop_on("data.missing", path="--file")
    try:
        wanted = Split(how=options.how, share=options.share, seed=options.seed, column=options.column, files=files)
        wanted = msgspec.convert(msgspec.to_builtins(wanted), Split)
    except msgspec.ValidationError as error:
        raise stop_on("dataset.split", cause=str(error)) from None

    def changed(entry: Entry) -> DataRecipe:
        columns = entry.recipe.columns
        if options.column and options.column not in columns:
            columns = (*columns, options.column)
        return msgspec.structs.replace(entry.recipe, split=wanted, columns=columns)

    return _change(options, places, paint, changed)


def undo(options: argparse.Namespace, places: Places, paint: Paint) -> int:
    """Take the last change back."""
    library = Library(places.datasets)
    with _Bar(paint) as bar:
        entry = step_dataset(library, library.find(options.name), "undo", bar.tell, lambda: False)
    return _tell(entry, paint)


def redo(options: argparse.Namespace, places: Places, paint: Paint) -> int:
    """Take the last undo back."""
    library = Library(places.datasets)
    with _Bar(paint) as bar:
        entry = step_dataset(library, library.find(options.name), "redo", bar.tell, lambda: False)
    return _tell(entry, paint)


def read_again(options: argparse.Namespace, places: Places, paint: Paint) -> int:
    """Read the files again, with the same columns, fixes and split."""
    library = Library(places.datasets)
    entry = library.find(options.name)
    with _Bar(paint) as bar:
        entry = read_dataset(library, entry.path, entry.recipe, bar.tell, lambda: False)
    return _tell(entry, paint)


def rows(options: argparse.Namespace, places: Places, paint: Paint) -> int:
    """The rows that a finding concerns, the first twenty for people."""
    entry = Library(places.datasets).find(options.name)
    numbers = finding_rows(entry.path, options.code)
    names = entry.imported.source_names if entry.imported else ()
    shown = numbers[:20] if not paint.as_json else numbers[:100_000]
    found = RowReader(shared_process(), entry.path).page(shown)
    paint.record([{"source": names[row.source], "place": row.place, "example": row.example} for row in found])
    lines = [(f"{names[row.source]}:{row.place}", short(row.example.question or row.example.answer, 60),
              short(row.example.answer, 60)) for row in found]  # fmt: skip
    paint.table("Where", "Prompt", "Answer", rows=lines)
    if len(numbers) > len(shown):
        paint.say(Text(f"… and {counted(len(numbers) - len(shown))} more"))
    return 0


def remove(options: argparse.Namespace, places: Places, paint: Paint) -> int:
    """Move a dataset's own copy to the bin."""
    entry = Library(places.datasets).find(options.name)
    if options.forever:
        remove_for_good(entry.path, entry.recipe.name, options.yes, paint)
    else:
        tell_thrown(to_bin(entry.path, entry.recipe.name, places), paint)
    paint.say("The files it was read from are still there.")
    return 0


# -- helpers -----------------------------------------------------------------------------------------------------------


class _Bar:
    """Progress of reading and checking on the terminal."""

    WORDS = {"reading": "Reading", "preview": "Reading", "preparing": "Preparing"}

    def __init__(self, paint: Paint) -> None:
        self._bars = paint.progress()

    def __enter__(self) -> _Bar:
        self._bars.__enter__()
        return self

    def __exit__(self, *problem: Any) -> None:
        self._bars.__exit__(*problem)

    def tell(self, share: float, step: str) -> None:
        """Show how far it is."""
        words = self.WORDS.get(step, "Checking")
        self._bars.update(f"{words} …", share, "")


def _add(library: Library, files: Sequence[Path], name: str, paint: Paint) -> Entry:
    for file in files:
        if not file.exists():
            raise stop_on("data.missing", path=str(file))
    with _Bar(paint) as bar:
        return add_dataset(library, library.create(files, name), bar.tell, lambda: False)


def _change(options: argparse.Namespace, places: Places, paint: Paint, changed: Callable[[Entry], DataRecipe]) -> int:
    library = Library(places.datasets)
    entry = library.find(options.name)
    with _Bar(paint) as bar:
        entry = change_dataset(library, entry, changed(entry), bar.tell, lambda: False)
    return _tell(entry, paint)


def _tell(entry: Entry, paint: Paint) -> int:
    if paint.as_json:
        paint.record(report(entry, None, 0))
    else:
        print_dataset(entry, None, 0, paint)
    return 0


def _worst(entry: Entry) -> int:
    imported = entry.imported
    found: list[Finding] = list(entry.findings or ())
    if any(finding.severity == "serious" for finding in found) or (imported and not imported.kept):
        return SERIOUS
    return LOOK if any(finding.severity == "look" for finding in found) or (imported and imported.left_out) else 0
