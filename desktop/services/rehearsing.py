"""General examples among those that a run learns from, so that it forgets less: they stand behind the data's own."""

from __future__ import annotations

from itertools import islice
from pathlib import Path

import msgspec

from desktop.core.dataset import DatasetSpec, example_table
from desktop.core.general import rehearsal_count, rehearsal_sha256, rehearsed

AT_ONCE = 2048
"""Rows that are in memory together."""


def mix_general(folder: Path, spec: DatasetSpec, share: float, seed: int) -> DatasetSpec:
    """Let general examples make up `share` of ``train.parquet`` in `folder`, a new run's data described by `spec`;
    those of an earlier run go. Says what it is now."""
    own = spec.train - spec.general
    count = rehearsal_count(share, own)
    if count == spec.general == 0:
        return spec
    import pyarrow as pa  # noqa: PLC0415 - as in `core/dataset.py`
    import pyarrow.parquet as pq  # noqa: PLC0415

    before = folder / "train.parquet"
    mixed = folder / "mixed.parquet"
    with pq.ParquetFile(before) as file, pq.ParquetWriter(mixed, file.schema_arrow, compression="zstd") as out:
        left = own
        for batch in file.iter_batches(AT_ONCE):
            if left > 0:
                out.write_batch(batch.slice(0, left))
                left -= len(batch)
        waiting = rehearsed(count, seed)
        while some := list(islice(waiting, AT_ONCE)):
            rows = example_table(some).to_pylist()
            out.write_table(pa.Table.from_pylist(rows, schema=file.schema_arrow))
    mixed.replace(before)
    sha256 = rehearsal_sha256() if count else ""
    return msgspec.structs.replace(spec, train=own + count, general=count, general_sha256=sha256)
