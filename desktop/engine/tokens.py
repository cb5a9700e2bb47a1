"""Examples as tokens: worked out once per run, kept in three flat files, read by memory map."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property
from pathlib import Path
from typing import Any

import msgspec
import numpy as np
import torch
from torch import Tensor

from desktop.core.files import write_folder, write_json
from desktop.core.problems import UNREADABLE
from desktop.engine.template import TokenisedExample

FLUSH = 4_000_000
"""Tokens gathered in memory before they are written."""


class StoreFacts(msgspec.Struct, frozen=True):
    """`store.json`: `key` names what the tokens were made from; `cut` examples lost `cut_tokens` tokens to the context
    length; `labelled` tokens carry loss; in `partly` examples there are answers that carry none."""

    key: str
    examples: int
    tokens: int
    labelled: int
    cut: int
    cut_tokens: int
    partly: int = 0


class TokenStore:
    """The tokens of a list of examples: `ids` (int32) and `marks` (one byte, 1 where a token carries loss), flat, and
    the `bounds` of the examples in them (64-bit, n + 1)."""

    def __init__(self, folder: Path) -> None:
        self.facts = msgspec.json.decode((folder / "store.json").read_bytes(), type=StoreFacts)
        self.bounds = np.fromfile(folder / "bounds.i64", dtype="<i8")
        self._ids, self._marks = _mapped(folder / "ids.i32", "<i4"), _mapped(folder / "marks.u8", "u1")
        if len(self.bounds) != self.facts.examples + 1 or {len(self._ids), len(self._marks)} != {int(self.bounds[-1])}:
            raise ValueError(f"{folder} is not whole")

    def __len__(self) -> int:
        return self.facts.examples

    @cached_property
    def lengths(self) -> list[int]:
        """Tokens of each example."""
        return np.diff(self.bounds).tolist()

    @cached_property
    def labelled(self) -> list[int]:
        """Tokens of each example that carry loss; its first one has nothing before it to be predicted from."""
        starts = self.bounds[:-1]
        if not len(starts):
            return []
        marks = np.asarray(self._marks, dtype=np.int64)
        return (np.add.reduceat(marks, starts) - marks[starts]).tolist()

    def length(self, index: int) -> int:
        """Tokens of one example."""
        return int(self.bounds[index + 1] - self.bounds[index])

    def example(self, index: int) -> tuple[Tensor, Tensor]:
        """Tokens (int64) of one example and, for each, whether it carries loss (bool)."""
        here = slice(self.bounds[index], self.bounds[index + 1])
        ids = torch.from_numpy(self._ids[here].astype(np.int64))
        return ids, torch.from_numpy(self._marks[here].astype(np.bool_))


def token_store(folder: Path, key: str, examples: Iterable[TokenisedExample], pad: int) -> TokenStore:
    """The store in `folder`, made now from `examples` unless one with this `key` is there whole.

    An example without tokens is kept as a single `pad` token without loss, so that numbers stay those of `examples`
    (conversations, or windows of passages).
    """
    if store := _kept(folder, key):
        return store

    def fill(place: Path) -> None:
        bounds, cut, cut_tokens, labelled, partly = [0], 0, 0, 0, 0
        ids: list[int] = []
        marks: list[bool] = []
        with (place / "ids.i32").open("wb") as id_file, (place / "marks.u8").open("wb") as mark_file:
            for done in examples:
                ids += done.ids or (pad,)
                marks += done.labelled or (False,)
                bounds.append(bounds[-1] + max(1, len(done.ids)))
                labelled += sum(done.labelled[1:])
                cut, cut_tokens = cut + bool(done.cut), cut_tokens + done.cut
                partly += bool(done.unlearned)
                if len(ids) >= FLUSH:
                    _write(id_file, mark_file, ids, marks)
            _write(id_file, mark_file, ids, marks)
        np.array(bounds, dtype="<i8").tofile(place / "bounds.i64")
        facts = StoreFacts(key, len(bounds) - 1, bounds[-1], labelled, cut, cut_tokens, partly)
        write_json(place / "store.json", facts)

    write_folder(folder, fill)
    return TokenStore(folder)


def _write(id_file: Any, mark_file: Any, ids: list[int], marks: list[bool]) -> None:
    np.array(ids, dtype="<i4").tofile(id_file)
    np.array(marks, dtype="u1").tofile(mark_file)
    ids.clear()
    marks.clear()


def _kept(folder: Path, key: str) -> TokenStore | None:
    try:
        store = TokenStore(folder)
    except (OSError, ValueError, *UNREADABLE):
        return None
    return store if store.facts.key == key else None


def _mapped(path: Path, kind: str) -> Any:
    return np.memmap(path, dtype=kind, mode="r") if path.stat().st_size else np.empty(0, dtype=kind)
