"""Reading the files of a dataset into its folder: every row of theirs is kept as an example or named as left out.

Long JSONL files are read in pieces by several processes, each of which writes its own part; everything else row after
row. The first part is ready at once, so that something can be looked at in less than a second.
"""

from __future__ import annotations

import array
import hashlib
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, wait
from itertools import islice
from pathlib import Path
from typing import Any

import msgspec

from desktop.core.dataset import LeftOut
from desktop.core.datasets import DataRecipe, Guess, Imported, LeftOutCount, Mapping, SourceFile
from desktop.core.files import write_json
from desktop.core.problems import stop_on
from desktop.data.bulk import bulk_reader, take_all
from desktop.data.converting import converter, extra_of
from desktop.data.guessing import LOOKED_AT, columns_of, guess
from desktop.data.hashing import example_hash
from desktop.data.readers.base import Raw, Source
from desktop.data.readers.jsonl import rows_in, split_ranges
from desktop.data.readers.sources import find_sources
from desktop.data.store import PartRows
from desktop.data.workers import cores, pool

Tell = Callable[[float, str], None]
PART_ROWS, PART_CHARACTERS = 50_000, 32 << 20
RANGE, BULK_ROWS = 8 << 20, 1000
SIDE_BY_SIDE_FROM = 24 << 20
"""Bytes of one JSONL file from which starting further processes (a quarter of a second) pays."""


class PartDone(msgspec.Struct):
    """What became of one part: counts, and the hashes of its examples (8 bytes each)."""

    kept: int
    out: dict[str, int]
    characters: int
    longest: int
    hashes: bytes


class Piece(msgspec.Struct, frozen=True):
    """A range of bytes [start, end) of a JSONL file; `line` lines come before it."""

    path: Path
    start: int
    end: int
    line: int


def import_files(work: Path, recipe: DataRecipe, tell: Tell, workers: int | None = None) -> Imported:
    """Read the sources of a recipe into the new folder `work` (rows, ``imported.json``).

    `tell` hears step ``preview`` once when the first part can be read. Raises ``data.missing`` when a file is not there,
    ``data.no_rows`` when there is not one row, ``disk.full``.
    """
    files = [Path(source.path) for source in recipe.sources]
    for file in files:
        if not file.exists():
            raise stop_on("data.missing", path=str(file))
    sources = find_sources(files)
    (work / "rows").mkdir(parents=True)
    reading = _Reading(work, recipe, sources, tell, workers or min(4, cores()))
    reading.read()
    done = reading.result()
    if not done.rows_in:
        raise stop_on("data.empty", path=", ".join(map(str, files)))
    write_json(work / "imported.json", done)
    return done


class _Reading:
    """One import while it goes on."""

    def __init__(self, work: Path, recipe: DataRecipe, sources: Sequence[Source], tell: Tell, workers: int) -> None:
        self.rows, self.recipe, self.sources, self.tell, self.workers = work / "rows", recipe, sources, tell, workers
        self.first = first_rows(sources)
        self.guess: Guess | None = guess([raw.value for _, raw in self.first])
        self.mapping = recipe.mapping or (self.guess.mapping if self.guess else Mapping("text", {"text": "text"}))
        self.part, self.previewed = 0, False
        self.kept, self.characters, self.longest = 0, 0, 0
        self.out: Counter[str] = Counter()
        self.hashes = array.array("Q")
        self.facts: dict[Path, SourceFile] = {}
        self.whole = sum(_size(source.path) for source in sources) or 1
        self.read_bytes = 0

    def read(self) -> None:
        """Read every source."""
        for number, source in enumerate(self.sources):
            long = source.kind == "jsonl" and getattr(source, "plain", False) and _size(source.path) > SIDE_BY_SIDE_FROM
            if long and self.workers > 1:
                self._side_by_side(number, source)
            else:
                self._row_after_row(number, source)
            if source.path not in self.facts:
                self.facts[source.path] = file_facts(source.path)

    def result(self) -> Imported:
        """What became of the files."""
        out = tuple(LeftOutCount(code, rows) for code, rows in sorted(self.out.items(), key=lambda c: (-c[1], c[0])))
        return Imported(
            rows_in=self.kept + sum(self.out.values()),
            kept=self.kept,
            left_out=out,
            guess=self.guess,
            sources=tuple(self._source_files()),
            source_names=tuple(source.name for source in self.sources),
            columns=columns_of([raw.value for _, raw in self.first]),
            characters=self.characters,
            duplicates=len(self.hashes) - _different(self.hashes),
            longest=self.longest,
        )

    def _source_files(self) -> Iterator[SourceFile]:
        """The recipe's own sources, files with what they are now; folders as they are named."""
        for source in self.recipe.sources:
            path = Path(source.path)
            yield self.facts.get(path) or (file_facts(path) if path.is_file() else SourceFile(str(path), 0, 0))

    # -- row after row -------------------------------------------------------------------------------------------------

    def _row_after_row(self, number: int, source: Source) -> None:
        rows, taker = PartRows(), Taker(self.mapping, self.recipe.columns)
        limit = 1000 if not self.previewed else PART_ROWS
        for batch in source.batches():
            taker.take(rows, number, batch)
            if len(rows) >= limit or rows.weight >= PART_CHARACTERS or len(rows.out) >= PART_ROWS:
                self._keep(rows)
                rows, limit = PartRows(), PART_ROWS
        self._keep(rows)
        self.read_bytes += _size(source.path)
        self.tell(self.read_bytes / self.whole, "reading")

    def _keep(self, rows: PartRows) -> None:
        rows.write(self.rows, self.part)
        self.part += 1
        self._count(summary(rows))

    def _count(self, done: PartDone) -> None:
        self.kept += done.kept
        self.characters += done.characters
        self.longest = max(self.longest, done.longest)
        self.out.update(done.out)
        self.hashes.frombytes(done.hashes)
        if done.kept and not self.previewed:
            self.previewed = True
            self.tell(0.0, "preview")

    # -- side by side --------------------------------------------------------------------------------------------------

    def _side_by_side(self, number: int, source: Source) -> None:
        before = source.path.stat()
        job = Job(str(self.rows), number, self.mapping, self.recipe.columns)
        pieces = enumerate(self._pieces(source.path), self.part)
        with pool(self.workers) as processes:
            part, first = next(pieces)
            pending = {processes.submit(read_piece, job, piece, n) for n, piece in islice(pieces, self.workers)}
            # The first piece is read here while the processes start.
            self._piece_done(read_piece(job, first, part))
            self.part = part + 1 + len(pending)
            for n, piece in pieces:
                self.part = n + 1
                while len(pending) >= 2 * self.workers:
                    pending = self._collect(pending)
                pending.add(processes.submit(read_piece, job, piece, n))
            while pending:
                pending = self._collect(pending)
        after = source.path.stat()
        if (before.st_size, before.st_mtime_ns) != (after.st_size, after.st_mtime_ns):
            raise stop_on("data.changed", path=str(source.path))

    def _collect(self, pending: set[Future[PartDone]]) -> set[Future[PartDone]]:
        ready, rest = wait(pending, return_when=FIRST_COMPLETED)
        for future in ready:
            self._piece_done(future.result())
        return rest

    def _piece_done(self, done: PartDone) -> None:
        self._count(done)
        self.tell(min(1.0, self.read_bytes / self.whole), "reading")

    def _pieces(self, path: Path) -> Iterator[Piece]:
        """The pieces of a file with the lines before each; reads the file once, for lines and the checksum."""
        digest, line = hashlib.sha256(), 0
        facts = path.stat()
        with path.open("rb") as file:
            for start, end in split_ranges(path, RANGE):
                yield Piece(path, start, end, line)
                file.seek(start)
                left = end - start
                while left and (data := file.read(min(left, 8 << 20))):
                    digest.update(data)
                    line += data.count(b"\n")
                    left -= len(data)
                self.read_bytes += end - start
        self.facts[path] = SourceFile(str(path), facts.st_size, facts.st_mtime_ns, digest.hexdigest())


class Job(msgspec.Struct, frozen=True):
    """What the processes need to know of an import."""

    rows: str
    source: int
    mapping: Mapping
    columns: tuple[str, ...]


def read_piece(job: Job, piece: Piece, part: int) -> PartDone:
    """Read one piece and write it as a part. Runs in a process of the pool."""
    rows = PartRows()
    raws = rows_in(piece.path, piece.start, piece.end).rows
    Taker(job.mapping, job.columns).take(rows, job.source, [_moved(raw, piece.line) for raw in raws])
    rows.write(Path(job.rows), part)
    return summary(rows)


def _moved(raw: Raw | LeftOut, lines: int) -> Raw | LeftOut:
    """A row of a piece with its place in the whole file."""
    if isinstance(raw, Raw):
        return Raw(raw.place + lines, raw.value)
    return msgspec.structs.replace(raw, line=raw.line + lines)


class Taker:
    """Adds rows of one source to a part: many at once where they are regular, else one by one."""

    def __init__(self, mapping: Mapping, columns: tuple[str, ...]) -> None:
        self._convert, self._columns = converter(mapping), columns
        self._bulk = None if columns else bulk_reader(mapping)

    def take(self, rows: PartRows, source: int, raws: Sequence[Raw | LeftOut]) -> None:
        """Add all `raws`, as examples or as left out."""
        for start in range(0, len(raws), BULK_ROWS):
            some = raws[start : start + BULK_ROWS]
            if not (self._bulk and take_all(rows, source, some, self._bulk)):
                for raw in some:
                    take(rows, source, raw, self._convert, self._columns)


def take(
    rows: PartRows,
    source: int,
    raw: Raw | LeftOut,
    convert: Callable[[int, Any], Any],
    columns: tuple[str, ...],
) -> None:
    """Add one row of a source as an example or as left out."""
    made = raw if isinstance(raw, LeftOut) else convert(raw.place, raw.value)
    if isinstance(made, LeftOut):
        rows.out.append((source, made))
        return
    roles, contents = made.roles, made.contents
    rows.roles += roles
    rows.contents += contents
    rows.ends.append(rows.ends[-1] + len(roles))
    rows.sources.append(source)
    rows.places.append(raw.place)  # type: ignore[union-attr]
    rows.hashes.append(example_hash(roles, contents, made.rejected))
    rows.answers.append(len(contents[-1]))
    rows.characters.append(sum(map(len, contents)))
    rows.rejected.append(made.rejected or None)
    rows.good.append(made.good)
    rows.extra.append(extra_of(raw.value, columns) if columns else None)  # type: ignore[union-attr]


def summary(rows: PartRows) -> PartDone:
    """What became of the rows of one part."""
    out = Counter(left.code for _, left in rows.out)
    hashes = array.array("Q", rows.hashes).tobytes()
    return PartDone(len(rows), dict(out), sum(rows.characters), max(rows.characters, default=0), hashes)


def first_rows(sources: Sequence[Source], most: int = LOOKED_AT) -> list[tuple[Source, Raw]]:
    """The first rows, taken from all sources in turn if there are several, so that a guess suits them all."""
    share = max(20, most // max(1, len(sources)))
    found: list[tuple[Source, Raw]] = []
    for source in sources[:50]:
        mine: list[tuple[Source, Raw]] = []
        for batch in source.batches():
            mine += [(source, raw) for raw in batch if isinstance(raw, Raw)]
            if len(mine) >= share:
                break
        found += mine[:share]
        if len(found) >= most:
            break
    return found[:most]


def file_facts(path: Path) -> SourceFile:
    """A file as it is now, with its checksum. Raises ``file.read``."""
    try:
        facts, digest = path.stat(), hashlib.sha256()
        with path.open("rb") as file:
            while data := file.read(8 << 20):
                digest.update(data)
    except OSError as error:
        raise stop_on("file.read", path=str(path), cause=error.strerror or str(error)) from None
    return SourceFile(str(path), facts.st_size, facts.st_mtime_ns, digest.hexdigest())


def _different(hashes: array.array[int]) -> int:
    import pyarrow as pa  # noqa: PLC0415
    import pyarrow.compute as pc  # noqa: PLC0415

    return int(pc.count_distinct(pa.Array.from_buffers(pa.uint64(), len(hashes), [None, pa.py_buffer(hashes)])).as_py())


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0
