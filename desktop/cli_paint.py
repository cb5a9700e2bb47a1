"""How the command line looks: tables, progress bars and problems for people, JSON lines for machines."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Sequence
from contextlib import AbstractContextManager, nullcontext
from typing import Any

import msgspec
from rich.console import Console, ConsoleOptions, RenderableType
from rich.progress import BarColumn, Progress, SpinnerColumn, TaskProgressColumn, TextColumn
from rich.segment import Segment
from rich.text import Text

from desktop.cli_table import longest_word, table_lines, wrapped
from desktop.core.label_report import LabelReport, said_of
from desktop.core.problems import Problem
from desktop.core.units import about, percent, size
from desktop.core.wording import words_for

_ORDERS = dict.fromkeys([*range(9), *range(11, 32), *range(127, 160)])
"""Letters that a terminal takes for orders (all but tab and line feed), for `str.translate` to leave out."""


def harmless(text: str) -> str:
    """A text from anywhere without what a terminal takes for an order, such as to change its title or the clipboard."""
    return text.translate(_ORDERS)


class Paint:
    """Writes to people on a terminal or, with `as_json`, to machines: then only JSON goes to standard output."""

    def __init__(self, as_json: bool) -> None:
        self.as_json = as_json
        self.out, self.err = _console(), _console(stderr=True)

    def say(self, text: str | Text = "") -> None:
        """A line for people; nothing in JSON mode."""
        if not self.as_json:
            _tell(self.out, text)

    def record(self, data: Any) -> None:
        """A record for machines; nothing otherwise."""
        if self.as_json:
            sys.stdout.write(msgspec.json.encode(data).decode() + "\n")
            sys.stdout.flush()

    def problems(self, problems: Sequence[Problem], kept: str | None = None) -> None:
        """Every problem with title, cause, remedy and what was kept: in general, unless `kept` knows."""
        for problem in problems:
            if self.as_json:
                self.record({"problem": problem, "text": words_for(problem)})
                continue
            words = words_for(problem)
            _tell(self.err, Text(words.title, style="bold red"))
            _tell(self.err, Text("  " + words.cause))
            for text in filter(None, (words.remedy, words.kept if kept is None else kept)):
                _tell(self.err, Text("  " + text, style="" if text == words.remedy else "dim"))

    def table(
        self,
        *columns: str,
        rows: Sequence[Sequence[str]],
        right: Sequence[int] = (),
        whole: Sequence[int] = (),
        spare: Sequence[int] = (),
    ) -> None:
        """A plain table for people. Columns of `whole`, names that commands take, are never broken; a narrow terminal
        does without those of `spare`."""
        if self.as_json:
            return
        names, *cells = [[harmless(cell) for cell in row] for row in (columns, *rows)]
        widest = self.out.width if self.out.is_terminal else None
        for line in table_lines(names, cells, right, whole, spare, widest):
            self.out.print(line, soft_wrap=True)

    def progress(self) -> Bars:
        """A progress display; silent in JSON mode, plain lines where there is no terminal."""
        return Bars(self)

    def waiting(self, text: str) -> AbstractContextManager[object]:
        """Says on a terminal what is waited for, while it is."""
        return self.out.status(text) if self.out.is_terminal and not self.as_json else nullcontext()

    def labels(self, found: LabelReport) -> None:
        """Scores of labels or numbers, and how each label fared, the weakest first."""
        apart = f", {found.set_apart} set apart" if found.set_apart else ""
        columns = (f"On {found.examples} held-out examples{apart}", "Tuned model", "Always the same")
        self.say()
        self.table(*columns, rows=said_of(found), right=(1, 2))
        if found.labels:
            weakest = sorted(found.labels, key=lambda label: label.f1)
            rows = [
                (one.name, str(one.examples), *(percent(share) for share in (one.precision, one.recall, one.f1)))
                for one in weakest
            ]
            self.say()
            self.table("Label", "Examples", "Precision", "Recall", "F1", rows=rows[:20], right=(1, 2, 3, 4))


def arrived(got: int, total: int, rate: float, left_s: float | None) -> str:
    """How far a download is: ``12 MB of 93 MB at 5 MB/s, about a minute left``. Bytes, bytes a second, seconds."""
    left = f", {about(left_s)} left" if left_s is not None else ""
    return f"{size(got)} of {size(total)}" + (f" at {size(rate)}/s{left}" if rate else "")


WIDE = 110
"""Columns from which a terminal has room for the text of a download and a long bar."""


class Bars(AbstractContextManager["Bars"]):
    """One line of progress at a time: a text and a share."""

    def __init__(self, paint: Paint) -> None:
        self.paint = paint
        self.live = not paint.as_json and paint.out.is_terminal
        self.plain = not paint.as_json and not paint.out.is_terminal
        self._said = ""
        self._bar = Progress(
            SpinnerColumn(),
            TextColumn("{task.description}", markup=False),
            BarColumn(40 if paint.out.width >= WIDE else 10),
            TaskProgressColumn(),
            console=paint.out,
        )
        self._task = self._bar.add_task("", total=1.0)

    def __enter__(self) -> Bars:
        if self.live:
            self._bar.start()
        return self

    def __exit__(self, *_: object) -> None:
        if self.live:
            self._bar.stop()

    def update(self, text: str, share: float, plain: str = "") -> None:
        """Show `text` at `share` (0 to 1); without a terminal `plain` is printed when it changes."""
        if self.live:
            self._bar.update(self._task, description=text, completed=share)
        elif self.plain and plain and plain != self._said:
            self._said = plain
            print(harmless(plain), flush=True)


class _Console(Console):
    """Shows texts as they stand: neither brackets nor colons are marks, and nothing gives the terminal orders."""

    def __init__(self, **options: Any) -> None:
        super().__init__(highlight=False, markup=False, emoji=False, **options)

    def render(self, renderable: RenderableType, options: ConsoleOptions | None = None) -> Iterable[Segment]:
        """See `Console`."""
        for piece in super().render(renderable, options):
            yield piece if piece.control else piece._replace(text=harmless(piece.text))


def _tell(console: Console, text: str | Text) -> None:
    """A paragraph; an id or a path that is longer than the terminal is wide runs over its edge in one piece."""
    if not console.is_terminal or longest_word(str(text)) <= console.width:
        console.print(text)
        return
    for line in wrapped(str(text), console.width):
        console.print(Text(line, style=text.style if isinstance(text, Text) else ""), soft_wrap=True)


def _console(stderr: bool = False) -> Console:
    """Where it is no terminal, lines are not broken at 80 columns: paths in a file or pipe stay whole."""
    console = _Console(stderr=stderr)
    return console if console.is_terminal else _Console(stderr=stderr, width=160, soft_wrap=True)
