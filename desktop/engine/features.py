"""What a frozen model makes of every text, worked out once and kept in a run's folder; a new head learns on that alone.

Texts are worked out in chunks, each a file that is there whole or not at all; a run that was cut off goes on with the
next one.
"""

from __future__ import annotations

import io
import shutil
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import Tensor

from desktop.core.files import write_bytes
from desktop.engine.parts import is_out_of_memory

CHUNK = 2048
"""Texts of one file."""


class Features:
    """One row of 32-bit numbers for each text, read by memory map. `folder` holds the chunks; `key` names what they
    were made from."""

    def __init__(self, folder: Path, key: str, count: int) -> None:
        self.folder, self.count = folder, count
        made_from = folder / "key.txt"
        if not made_from.is_file() or made_from.read_text("utf-8") != key:
            shutil.rmtree(folder, ignore_errors=True)
            folder.mkdir(parents=True)
            write_bytes(made_from, key.encode())
        self._maps: list[Any] = []

    def work_out(
        self, lengths: Sequence[int], size: int, forward: Callable[[list[int]], Tensor], between: Callable[[int], None]
    ) -> None:
        """Make the chunks that are missing. `forward` gives the features (texts, width) of some texts of together at
        most `size` tokens; `between` is called before it with how many are done, and may raise. When memory runs out,
        fewer go through at once, in the end one by one."""
        for number, first in enumerate(range(0, self.count, CHUNK)):
            texts = range(first, min(self.count, first + CHUNK))
            path = self._path(number)
            if not path.is_file():
                found = self._chunk(texts, lengths, size, forward, between)
                file = io.BytesIO()
                np.save(file, found)
                write_bytes(path, file.getvalue())
            self._maps.append(np.load(path, mmap_mode="r"))

    def _chunk(
        self, texts: range, lengths: Sequence[int], size: int, forward: Callable[[list[int]], Tensor],
        between: Callable[[int], None],
    ) -> Any:  # fmt: skip
        found: Any = None
        waiting, done = _rows(texts, lengths, size)[::-1], 0
        while waiting:
            between(texts.start + done)
            row = waiting.pop()
            try:
                features = forward(row).cpu().numpy()
            except Exception as error:
                if not is_out_of_memory(error) or len(row) == 1:
                    raise
                waiting += [row[len(row) // 2 :], row[: len(row) // 2]]
                continue
            if found is None:
                found = np.empty((len(texts), features.shape[1]), dtype="<f4")
            found[[text - texts.start for text in row]] = features
            done += len(row)
        return found

    def of(self, chosen: Sequence[int]) -> Tensor:
        """The features of these texts (texts, width)."""
        return torch.from_numpy(np.stack([self._maps[text // CHUNK][text % CHUNK] for text in chosen]))

    def _path(self, number: int) -> Path:
        return self.folder / f"{number:05}.npy"


def _rows(texts: Sequence[int], lengths: Sequence[int], size: int) -> list[list[int]]:
    """Texts of like length together, so that little is spent on what fills up; each row at most `size` tokens, if one
    text alone is not longer."""
    rows: list[list[int]] = []
    room = 0
    for text in sorted(texts, key=lengths.__getitem__):
        if not rows or lengths[text] > room:
            rows.append([])
            room = size
        rows[-1].append(text)
        room -= lengths[text]
    return rows
