"""The rows of a dataset for the window: asked for a page at a time, on a thread, from a data process that stays (Arrow
would cost this one memory, and a stall when it is loaded). The newest pages are kept.

A million rows cost what is on the screen: pages are read when a row of theirs is asked for, and the least lately used
ones are let go.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from importlib import import_module
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from desktop.core.dataset import LeftOut
from desktop.core.datasets import Row
from desktop.core.problems import Problem, ProblemError
from desktop.data.findings import finding_rows
from desktop.services.data_process import RowReader, shared_process
from desktop.services.inbox import Inbox

PAGE_ROWS = 128
"""Rows of a page: a few screens, and a matter of milliseconds to read and to hand over."""
SCATTERED_ROWS = 32
"""Rows of a page of a finding: each may lie in another row group, of which each takes some ms."""
KEPT_PAGES = 64
MOST_WAITING = 6
MOST_LEFT_OUT = 10_000


@dataclass(frozen=True)
class _Call:
    """A call that equals another one with the same key."""

    key: Any
    work: Callable[[], None] = field(compare=False)


class _Reader(Inbox):
    """Runs calls; each sends its own signal."""

    def handle(self, item: _Call) -> None:
        """Do one call."""
        item.work()


class RowPages(QObject):
    """Rows of one dataset folder, all or those of one finding. A place counts within what is shown, a number within the
    dataset.

    `opened(count)` comes when the rows are known, `loaded(first, last)` when the places of a page can be read,
    `left_out_loaded` with a list of (source, `LeftOut`), `refused` with problems.
    """

    opened = Signal(int)
    loaded = Signal(int, int)
    left_out_loaded = Signal(list)
    refused = Signal(list)
    _counted = Signal(int, object, int, object, object)
    _read = Signal(int, int, list)
    _left = Signal(int, list)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.count, self.total = 0, 0
        self.code = ""
        self._folder: Path | None = None
        self._store: RowReader | None = None
        self._numbers: Sequence[int] | None = None
        self._marks: dict[str, Sequence[int]] = {}
        self._pages: OrderedDict[int, list[Row]] = OrderedDict()
        self._asked: set[int] = set()
        self._turn = self._shown = 0
        """Which opening was asked for last, and of which the rows are that can be read: until those of a new one are
        counted, the ones before."""
        self._reader = _Reader(MOST_WAITING, self)
        self._counted.connect(self._keep_count)
        self._read.connect(self._keep_page)
        self._left.connect(self._send_left_out)

    def warm_up(self) -> None:
        """Start what reads rows, so that the first dataset opens at once."""
        self._put(("warm up", -1), lambda: self._careful(shared_process("rows").warm_up))

    # -- opening ------------------------------------------------------------------------------------------------------

    def open(self, folder: Path, code: str = "", codes: Sequence[str] = ()) -> None:
        """Show the rows of a folder, or only those that the finding `code` concerns. `codes` are all its findings, for
        `codes_of`. What was shown before stays until the rows are counted."""
        self._turn += 1
        self._folder, self.code = folder, code
        turn = self._turn
        self._put(("open", -1 - turn), lambda: self._open(turn, folder, code, tuple(codes)))

    def close(self) -> None:
        """Stop reading and let go of the files."""
        self._turn += 1
        self._shown = self._turn
        self._reader.close()
        self._reader = _Reader(MOST_WAITING, self)
        self._store, self._folder, self.count, self.total = None, None, 0, 0
        self._pages.clear()
        self._asked.clear()

    def _open(self, turn: int, folder: Path, code: str, codes: tuple[str, ...]) -> None:
        def work() -> None:
            store = RowReader(shared_process("rows"), folder)
            total = len(store)
            marks: dict[str, Sequence[int]] = {each: finding_rows(folder, each) for each in codes}
            numbers = marks.get(code, finding_rows(folder, code)) if code else None
            if code:
                # It marks the places in the text. Loading it takes a sixth of a second, so here and not in the window.
                import_module("desktop.data.doctor.fixes")
            self._counted.emit(turn, store, total, numbers, marks)

        self._careful(work)

    def _keep_count(self, turn: int, store: Any, total: int, numbers: Any, marks: Any) -> None:
        if turn != self._turn:
            return
        self._shown, self._store, self._numbers, self._marks = turn, store, numbers, marks
        self.total, self.count = total, total if numbers is None else len(numbers)
        self._pages.clear()
        self._asked.clear()
        self.opened.emit(self.count)

    # -- reading ------------------------------------------------------------------------------------------------------

    @property
    def page_rows(self) -> int:
        """Rows of a page."""
        return PAGE_ROWS if self._numbers is None else SCATTERED_ROWS

    @property
    def kept_pages(self) -> list[int]:
        """The pages in memory, the least lately used first."""
        return list(self._pages)

    def number(self, place: int) -> int:
        """The number of a row within the dataset."""
        return place if self._numbers is None else self._numbers[place]

    def row(self, place: int) -> Row | None:
        """The row at a place, if its page is here; else it is read, and `loaded` says when."""
        if not 0 <= place < self.count:
            return None
        page, within = divmod(place, self.page_rows)
        rows = self._pages.get(page)
        if rows is None:
            self._ask(page)
            return None
        self._pages.move_to_end(page)
        return rows[within] if within < len(rows) else None

    def codes_of(self, number: int) -> list[str]:
        """The findings that concern a row."""
        return [code for code, numbers in self._marks.items() if _holds(numbers, number)]

    def load_left_out(self) -> None:
        """Read which rows were left out while reading."""
        folder, turn = self._folder, self._turn
        if folder is not None:
            self._put(("left out", -1 - turn), lambda: self._load_left_out(turn, folder))

    def _ask(self, page: int) -> None:
        if page in self._asked:
            return
        store, turn, size = self._store, self._shown, self.page_rows
        first = page * size
        numbers = [self.number(place) for place in range(first, min(first + size, self.count))]
        if store is not None:
            self._asked.add(page)
            self._put((turn, page), lambda: self._load(store, turn, page, numbers))

    def _load(self, store: RowReader, turn: int, page: int, numbers: list[int]) -> None:
        self._careful(lambda: self._read.emit(turn, page, store.page(numbers)))

    def _keep_page(self, turn: int, page: int, rows: list[Row]) -> None:
        if turn != self._shown:
            return
        self._asked.discard(page)
        if not rows:
            return
        self._pages[page] = rows
        while len(self._pages) > KEPT_PAGES:
            self._pages.popitem(last=False)
        first = page * self.page_rows
        self.loaded.emit(first, first + len(rows) - 1)

    def _load_left_out(self, turn: int, folder: Path) -> None:
        def work() -> None:
            self._left.emit(turn, RowReader(shared_process("rows"), folder).left_out(MOST_LEFT_OUT))

        self._careful(work)

    def _send_left_out(self, turn: int, found: list[tuple[int, LeftOut]]) -> None:
        if turn == self._turn:
            self.left_out_loaded.emit(found)

    def _put(self, key: Any, call: Callable[[], None]) -> None:
        for dropped in self._reader.put(_Call(key, call)):
            self._asked -= {dropped.key[1]}  # the page of a key (turn, page)
            if dropped.key == ("open", -1 - self._turn):  # whoever scrolls meanwhile wants it all the same
                self._put(dropped.key, dropped.work)

    def _careful(self, work: Callable[[], None]) -> None:
        try:
            work()
        except ProblemError as error:
            self.refused.emit(list(error.problems))
        except Exception as error:  # a file that is being replaced, a damaged page
            values: dict[str, str | int | float] = {"path": str(self._folder), "cause": str(error)[:200]}
            self.refused.emit([Problem("dataset.damaged", values)])


def _holds(numbers: Sequence[int], number: int) -> bool:
    place = bisect_left(numbers, number)
    return place < len(numbers) and numbers[place] == number
