"""The lengths of the examples that a run keeps, in tokens of another model than the one it trained."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import msgspec
import pyarrow as pa
import pyarrow.parquet as pq

from desktop.core.dataset import DatasetSpec
from desktop.core.datasets import TokenNumbers
from desktop.core.problems import UNREADABLE, stop_on
from desktop.core.runs import RunFolder
from desktop.data.token_numbers import numbers_of
from desktop.data.tokens import Counter, count_batches


def count_kept(run: Path, model: Path, tell: Callable[[float, str], None]) -> TokenNumbers:
    """Count both sides of what the run in this folder keeps, as this model counts. Of its rows to train on, the general
    ones at the end are left out: a new run mixes in its own. Raises as `Counter`, ``template.fault`` and
    ``run.damaged``."""
    folder = RunFolder(run)
    try:
        spec = msgspec.json.decode(folder.dataset.read_bytes(), type=DatasetSpec)
        own = spec.train - spec.general
        total = max(1, own + spec.held_out)
        counter = Counter(model)

        def batches() -> Iterator[pa.RecordBatch]:
            yield from _rows(folder.train_data, own)
            yield from _rows(folder.held_out_data, spec.held_out)

        counted = count_batches(batches, counter, lambda done: tell(done / total, "counting"))
    except (OSError, KeyError, pa.ArrowException, *UNREADABLE) as error:
        raise stop_on("run.damaged", path=str(run), cause=str(error).splitlines()[0]) from None
    return numbers_of(counted, counter.refusal, plain=not counter.model.template.own, around=counter.around)


def _rows(path: Path, most: int) -> Iterator[pa.RecordBatch]:
    """The first rows of a file, at most so many."""
    left = most
    with pq.ParquetFile(path) as file:
        for batch in file.iter_batches(2048):
            if left <= 0:
                return
            yield batch.slice(0, left)
            left -= batch.num_rows
