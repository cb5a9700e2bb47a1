"""Reading the files of a dataset into its folder: every row of theirs is kept as an example or named as left out.

Long JSONL files are read in pieces by several processes, each of which writes its own part; everything else row after
row. The first part is ready at once, so that something can be looked at in less than a second.
"""

from __future__ import annotations

import array
import stat
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from pathlib import Path
from typing import Any

import msgspec
import pyarrow as pa
import pyarrow.compute as pc
from xxhash import xxh3_128

from desktop.core.dataset import LeftOut, Picture
from desktop.core.datasets import DataRecipe, Guess, Imported, LeftOutCount, Mapping, SourceFile, with_enough_held_out
from desktop.core.files import write_json
from desktop.core.problems import stop_on
from desktop.data.bulk import line_ends
from desktop.data.converting import Converted, converter
from desktop.data.guessing import LOOKED_AT, columns_of, guess, guess_of_mixed
from desktop.data.pieces import Job, PartDone, Piece, Text, read_piece, summary, take
from desktop.data.readers.base import Raw
from desktop.data.readers.file_source import AT_ONCE, FileSource
from desktop.data.readers.picture_folders import image_sources, unpacked
from desktop.data.readers.sources import find_sources
from desktop.data.store import PartRows
from desktop.data.workers import cores, pool

Tell = Callable[[float, str], None]
PART_ROWS, PART_CHARACTERS = 50_000, 32 << 20
RANGE, FIRST_RANGE, MOST_AT_ONCE = 8 << 20, 512 << 10, 64 << 20
AS_IT_STANDS = ("csv", "text", "markdown")
"""Kinds of files of which so many bytes were read as their rows have letters, about."""
SIDE_BY_SIDE_FROM = 24 << 20
"""Bytes of one JSONL file from which starting further processes (a quarter of a second) pays."""


def import_files(
    work: Path, recipe: DataRecipe, tell: Tell, workers: int | None = None, like: Guess | None = None
) -> Imported:
    """Read the sources of a recipe into the new folder `work` (rows, ``imported.json``, and the recipe with the files
    as they are now). `like` is what was guessed of other files that these belong to.

    `tell` hears step ``preview`` once when the first part can be read. Raises ``data.missing`` when a file is not
    there, ``data.nothing_readable``, ``data.empty`` when there is not one row, ``data.no_examples`` when no row has
    what was decided to be read, ``data.changed``, ``disk.full``.
    """
    files = [Path(source.path) for source in recipe.sources]
    for file in files:
        if not file.exists():
            raise stop_on("data.missing", path=str(file))
    (work / "rows").mkdir(parents=True)
    sources = _sources(files, work)
    reading = _Reading(work, recipe, sources, tell, workers or min(4, cores()), like)
    reading.read()
    done = reading.result()
    if not done.rows_in:
        raise stop_on("data.empty", path=", ".join(map(str, files)))
    if all(left.code.startswith("file.") for left in done.left_out) and not done.kept:
        names = ", ".join(done.source_names[:3])
        raise stop_on("data.nothing_readable", path=names, reason=done.left_out[0].code)
    absent = next((left for left in done.left_out if left.code == "row.no_column"), None)
    if recipe.mapping is not None and absent is not None and not done.kept:
        # The files are others by now, or are read otherwise than once: what was read before must not go for nothing.
        names = ", ".join(map(str, files))
        raise stop_on("data.no_examples", path=names, lines=done.rows_in, rows=absent.rows, reason=absent.code)
    split = with_enough_held_out(recipe.split, done.kept)
    write_json(work / "dataset.json", msgspec.structs.replace(recipe, sources=done.sources, split=split))
    write_json(work / "imported.json", done)
    return done


def _sources(files: Sequence[Path], work: Path) -> list[FileSource]:
    """The sources of all files. Archives of images are unpacked into the dataset's folder, where runs can read them."""
    found, others = [], []
    for number, file in enumerate(files):
        target = work / "images" / str(number)
        images = image_sources(target, file.name) if file.is_file() and unpacked(file, target) else None
        if images is None:
            others.append(file)
        found += images or []
    return found + find_sources(others)


def _within(work: Path, picture: Picture) -> Picture:
    """A picture of the dataset's own, by its path within the dataset's folder; any other as it is."""
    path = Path(picture.path)
    own = path.is_relative_to(work)
    return msgspec.structs.replace(picture, path=path.relative_to(work).as_posix()) if own else picture


class _Reading:
    """One import while it goes on."""

    def __init__(
        self, work: Path, recipe: DataRecipe, sources: Sequence[FileSource], tell: Tell, workers: int,
        like: Guess | None,
    ) -> None:  # fmt: skip
        self.rows, self.recipe, self.sources, self.tell, self.workers = work / "rows", recipe, sources, tell, workers
        self.work = work
        self.first = first_rows(sources)
        self.guess: Guess | None = like or guess_of_mixed([raw.value for _, raw in self.first])
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
            ranges = source.ranges(RANGE) if _size(source.path) > SIDE_BY_SIDE_FROM else []
            if ranges and self.workers > 1:
                self._side_by_side(number, source, ranges)
            else:
                self._row_after_row(number, source)
            if source.path not in self.facts:
                self.facts[source.path] = file_facts(source.path)

    def _mapping(self, first: Sequence[Raw | LeftOut]) -> Mapping:
        """The mapping for a source. Where nobody decided, a source whose rows have another form of the same kind
        (conversations beside prompts with answers, say) is read by its own."""
        if self.recipe.mapping is not None or self.guess is None:
            return self.mapping
        values = [raw.value for raw in first if isinstance(raw, Raw)][:LOOKED_AT]
        convert = converter(self.mapping, self.recipe.mend_turns)
        fits = sum(isinstance(convert(0, value), Converted) for value in values)
        if fits == len(values):
            return self.mapping
        own = guess(values)
        alike = own is not None and (own.mapping.shape == self.mapping.shape or
                                     {own.mapping.shape, self.mapping.shape} <= {"chat", "pair"})  # fmt: skip
        return own.mapping if own is not None and alike and own.fits > fits else self.mapping

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

    def _row_after_row(self, number: int, source: FileSource) -> None:
        rows, convert, seen, letters = PartRows(), None, 0, 0
        first = AT_ONCE if source.kind == "images" else 1000
        limit = first if not self.previewed else PART_ROWS
        for batch in source.batches():
            seen += len(batch)
            if source.entries:
                share = _size(source.path) * seen / len(source.entries)
                self.tell((self.read_bytes + share) / self.whole, "reading")
            elif source.spot.plain and source.kind in AS_IT_STANDS:
                letters += sum(map(_letters, batch))
                self.tell((self.read_bytes + min(letters, _size(source.path))) / self.whole, "reading")
            convert = convert or converter(self._mapping(batch), self.recipe.mend_turns)
            for raw in batch:
                take(rows, number, raw, convert, self.recipe.columns)
            if len(rows) >= limit or rows.weight >= PART_CHARACTERS or len(rows.out) >= PART_ROWS:
                self._keep(rows)
                rows, limit = PartRows(), PART_ROWS
        self._keep(rows)
        self.read_bytes += _size(source.path)
        self.tell(self.read_bytes / self.whole, "reading")

    def _keep(self, rows: PartRows) -> None:
        rows.pictures = [_within(self.work, picture) for picture in rows.pictures]
        rows.write(self.rows, self.part)
        self.part += 1
        self._count(summary(rows.table(), rows.out))

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

    def _side_by_side(self, number: int, source: FileSource, ranges: list[tuple[int, int]]) -> None:
        before = source.path.stat()
        mapping = self._mapping([raw for one, raw in self.first if one is source] or next(source.batches()))
        job = Job(str(self.rows), number, mapping, self.recipe.columns, self.recipe.mend_turns)
        pieces = enumerate(self._pieces(source.path, ranges), self.part)
        part, (first, text) = next(pieces)
        done = read_piece(job, first, part, text)
        self._piece_done(done)
        # Arrow lets other threads run; what goes row by row needs processes to use several cores.
        with ThreadPoolExecutor(self.workers) if done.at_once else pool(self.workers) as workers:
            pending: set[Future[PartDone]] = set()
            for part, (piece, text) in pieces:
                while len(pending) >= self.workers + 1:
                    pending = self._collect(pending)
                pending.add(workers.submit(read_piece, job, piece, part, text if done.at_once else None))
            while pending:
                pending = self._collect(pending)
        self.part = part + 1
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

    def _pieces(self, path: Path, ranges: list[tuple[int, int]]) -> Iterator[tuple[Piece, Text | None]]:
        """The pieces of a file with the lines before each, and their text unless it is too long; reads the file once,
        which also gives its checksum."""
        digest, line = xxh3_128(), 0
        facts = path.stat()
        with path.open("rb", buffering=0) as file:
            for start, end in _small_first(file, ranges):
                file.seek(start)
                data = file.read(min(end - start, MOST_AT_ONCE))
                ends = line_ends(data)
                yield Piece(path, start, end, line), Text(data, ends) if len(data) == end - start else None
                while data:
                    digest.update(data)
                    line += len(ends)
                    data = file.read(min(end - file.tell(), MOST_AT_ONCE))
                    ends = line_ends(data)
                self.read_bytes += end - start
        self.facts[path] = SourceFile(str(path), facts.st_size, facts.st_mtime_ns, digest.hexdigest())


def _small_first(file: Any, ranges: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The ranges, of which the first lines make one of their own: what is looked at first is there a little sooner."""
    (start, end), *rest = ranges
    file.seek(start)
    first = start + file.read(min(FIRST_RANGE, end - start)).rfind(b"\n") + 1
    return [(start, first), (first, end), *rest] if start < first < end else ranges


def first_rows(sources: Sequence[FileSource], most: int = LOOKED_AT) -> list[tuple[FileSource, Raw]]:
    """The first rows, taken from all sources in turn if there are several, so that a guess suits them all."""
    share = max(20, most // max(1, len(sources)))
    found: list[tuple[FileSource, Raw]] = []
    for source in sources[:50]:
        mine: list[tuple[FileSource, Raw]] = []
        for batch in source.batches():
            mine += [(source, raw) for raw in batch if isinstance(raw, Raw)]
            if len(mine) >= share:
                break
        found += mine[:share]
        if len(found) >= most:
            break
    return found[:most]


def file_facts(path: Path) -> SourceFile:
    """A file as it is now, with its checksum; without either when it cannot be read, which its rows then say. Pipes and
    devices, which were passed over as well, would have no end."""
    try:
        facts, digest = path.stat(), xxh3_128()
        if not stat.S_ISREG(facts.st_mode):
            return SourceFile(str(path), 0, 0)
        with path.open("rb") as file:
            while data := file.read(8 << 20):
                digest.update(data)
    except OSError:
        return SourceFile(str(path), 0, 0)
    return SourceFile(str(path), facts.st_size, facts.st_mtime_ns, digest.hexdigest())


def _different(hashes: array.array[int]) -> int:
    return int(pc.count_distinct(pa.Array.from_buffers(pa.uint64(), len(hashes), [None, pa.py_buffer(hashes)])).as_py())


def _letters(raw: Raw | LeftOut) -> int:
    return sum(len(cell) for cell in raw.value.values() if isinstance(cell, str)) if isinstance(raw, Raw) else 0


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0
