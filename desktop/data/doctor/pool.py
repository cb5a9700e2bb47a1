"""Looking at the pieces of a store side by side."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import as_completed

from desktop.data.doctor.look import Piece, Request, Seen, look_at
from desktop.data.store import Part, RowStore
from desktop.data.workers import pool

POOL_FROM = 20_000
"""Rows from which it pays to start further processes (each takes about two seconds to start)."""
PIECE_GROUPS = 4
"""Batches of one piece: about 8,000 rows, two seconds of work."""


def pieces_of(store: RowStore) -> list[Piece]:
    """The rows of a store in pieces, in order."""
    found, first = [], 0
    for path in store.parts:
        sizes = [batch.num_rows for batch in Part(path).batches()]
        for start in range(0, len(sizes), PIECE_GROUPS):
            groups = tuple(range(start, min(start + PIECE_GROUPS, len(sizes))))
            rows = sum(sizes[group] for group in groups)
            found.append(Piece(path, groups, first, rows))
            first += rows
    return found


def look_at_all(store: RowStore, request: Request, workers: int, tell: Callable[[float], None]) -> list[Seen]:
    """What is seen in each piece of a store, in order. `tell` hears the share of rows done."""
    pieces = pieces_of(store)
    total, done = max(1, sum(piece.rows for piece in pieces)), 0
    seen: dict[int, Seen] = {}
    for place, one in _side_by_side(pieces, request, workers if total >= POOL_FROM else 1):
        seen[place] = one
        done += pieces[place].rows
        tell(done / total)
    return [seen[place] for place in range(len(pieces))]


def _side_by_side(pieces: Sequence[Piece], request: Request, workers: int) -> Iterator[tuple[int, Seen]]:
    if workers <= 1 or len(pieces) <= 1:
        for place, piece in enumerate(pieces):
            yield place, look_at(piece, request)
        return
    processes = pool(workers)
    try:
        waiting = {processes.submit(look_at, piece, request): place for place, piece in enumerate(pieces)}
        for future in as_completed(waiting):
            yield waiting.pop(future), future.result()
    finally:
        processes.shutdown(wait=True, cancel_futures=True)
