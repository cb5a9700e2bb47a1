"""Parquet and Arrow files, a batch at a time. Dates become ISO text, decimals text; nested lists and structs stay.

Arrow files are checked before their values are taken, because Arrow trusts the offsets that stand in a file.
"""

from __future__ import annotations

import datetime
import decimal
from collections.abc import Iterator
from typing import Any

import msgspec
import pyarrow as pa
import pyarrow.feather
import pyarrow.parquet as pq

from desktop.core.dataset import LeftOut
from desktop.data.readers.base import BATCH, CannotRead, Raw
from desktop.data.readers.columns import column_names
from desktop.data.readers.opening import Spot, open_seekable


def read_parquet(spot: Spot) -> Iterator[Raw | LeftOut]:
    """The rows of a Parquet file; their place counts them from 1."""
    with open_seekable(spot) as file:
        try:
            table = pq.ParquetFile(file)
            names = table.schema_arrow.names
            shown = [field.name for field in table.schema_arrow if not _is_bytes(field.type)]
            yield from _bytes_left_out(names, shown)
            described = table.schema_arrow.metadata
            yield from _rows(table.iter_batches(BATCH, columns=shown), table.metadata.num_rows, described)
        except (pa.ArrowException, OSError, MemoryError) as error:
            raise _reason(error) from None


def read_arrow(spot: Spot) -> Iterator[Raw | LeftOut]:
    """The rows of an Arrow file: the IPC file or stream format (as `datasets` keeps them), or Feather."""
    with open_seekable(spot) as file:
        try:
            yield from _rows(_record_batches(file))
        except (pa.ArrowException, OSError, MemoryError) as error:
            raise _reason(error) from None


def class_names(metadata: dict[bytes, bytes] | None) -> dict[str, list[str]]:
    """The names of labels that a file of Hugging Face's `datasets` keeps beside columns that only count them."""
    try:
        described = msgspec.json.decode((metadata or {}).get(b"huggingface", b"{}"))
        features = described["info"]["features"].items()
        return {name: [str(label) for label in kind["names"]] for name, kind in features
                if isinstance(kind, dict) and kind.get("_type") == "ClassLabel" and kind.get("names")}  # fmt: skip
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError, msgspec.MsgspecError):
        return {}


def _named(rows: Iterator[Raw | LeftOut], names: dict[str, list[str]]) -> Iterator[Raw | LeftOut]:
    """The rows with labels by their names; one without a label, which is -1, says nothing there."""
    for row in rows:
        if isinstance(row, Raw):
            for column, known in names.items():
                place = row.value.get(column)
                if type(place) is int and -1 <= place < len(known):
                    row.value[column] = known[place] if place >= 0 else None
        yield row


def _record_batches(file: Any) -> Iterator[pa.RecordBatch]:
    head = file.read(6)
    file.seek(0)
    if head.startswith(b"FEA1"):
        yield from pyarrow.feather.read_table(file).to_batches(BATCH)
        return
    if head == b"ARROW1":
        reader = pa.ipc.open_file(file)
        found: Iterator[pa.RecordBatch] = (reader.get_batch(number) for number in range(reader.num_record_batches))
    else:
        found = iter(pa.ipc.open_stream(file))
    for batch in found:
        batch.validate()
        for start in range(0, batch.num_rows, BATCH):
            yield batch.slice(start, BATCH)


def _reason(error: Exception) -> CannotRead:
    said = str(error).splitlines()[0] if str(error) else type(error).__name__
    if "encrypt" in said.lower() or "decrypt" in said.lower():
        return CannotRead("file.password")
    return CannotRead("file.unreadable", said[:200])


def _bytes_left_out(names: list[str], shown: list[str]) -> Iterator[LeftOut]:
    left = [name for name in names if name not in shown]
    if left and not shown:
        raise CannotRead("file.bytes_columns", ", ".join(left))
    if left:
        yield LeftOut(0, "file.bytes_columns", ", ".join(left))


def _is_bytes(kind: pa.DataType) -> bool:
    """Whether a column holds bytes, also within lists and structs as pictures and sounds do."""
    if pa.types.is_struct(kind):
        return any(_is_bytes(field.type) for field in kind)
    if pa.types.is_list(kind) or pa.types.is_large_list(kind) or pa.types.is_fixed_size_list(kind):
        return _is_bytes(kind.value_type)
    return bool(
        pa.types.is_binary(kind)
        or pa.types.is_large_binary(kind)
        or pa.types.is_fixed_size_binary(kind)
        or pa.types.is_binary_view(kind)
    )


def _rows(
    batches: Iterator[pa.RecordBatch], expected: int = -1, described: dict[bytes, bytes] | None = None
) -> Iterator[Raw | LeftOut]:
    place, told = 0, expected >= 0
    labels = class_names(described)
    for batch in batches:
        if not told:
            names = batch.schema.names
            yield from _bytes_left_out(names, [name for name in names if not _is_bytes(batch.schema.field(name).type)])
            told, labels = True, class_names(batch.schema.metadata)
        columns = [number for number, field in enumerate(batch.schema) if not _is_bytes(field.type)]
        yield from _named(_values(batch.select(columns), place), labels)
        place += batch.num_rows
    if place < expected:
        yield LeftOut(place + 1, "file.cut_short", f"{place} of {expected} rows")


def _values(batch: pa.RecordBatch, before: int) -> Iterator[Raw | LeftOut]:
    plain = all(_is_plain(field.type) for field in batch.schema)
    try:
        rows = _plainer(batch).to_pylist()
    except (ValueError, OverflowError, pa.ArrowException):  # also UnicodeDecodeError
        yield from _one_by_one(batch, before)
        return
    for place, row in enumerate(rows, before + 1):
        yield Raw(place, row if plain else {name: _value(cell) for name, cell in row.items()})


def _one_by_one(batch: pa.RecordBatch, before: int) -> Iterator[Raw | LeftOut]:
    if batch.num_rows != 1:
        for number in range(batch.num_rows):
            yield from _values(batch.slice(number, 1), before + number)
        return
    try:
        batch.validate(full=True)
        _plainer(batch).to_pylist()
        said = ""
    except (ValueError, OverflowError, pa.ArrowException) as error:
        said = str(error).splitlines()[0]
    yield LeftOut(before + 1, "row.value", said)


def _plainer(batch: pa.RecordBatch) -> pa.RecordBatch:
    """Times in microseconds, which is what Python's own have, and no two columns of one name."""
    batch.validate(full=True)
    fields = [pa.field(field.name, _in_microseconds(field.type)) for field in batch.schema]
    names = batch.schema.names
    if len(set(names)) < len(names):
        names = column_names(names)
    if names == batch.schema.names and all(new.type == old.type for new, old in zip(fields, batch.schema)):
        return batch
    columns = [column.cast(field.type, safe=False) for column, field in zip(batch.columns, fields)]
    return pa.RecordBatch.from_arrays(columns, names=names)


def _in_microseconds(kind: pa.DataType) -> pa.DataType:
    if pa.types.is_timestamp(kind) and kind.unit == "ns":
        return pa.timestamp("us", kind.tz)
    if pa.types.is_duration(kind) and kind.unit == "ns":
        return pa.duration("us")
    if pa.types.is_time64(kind) and kind.unit == "ns":
        return pa.time64("us")
    if pa.types.is_struct(kind):
        return pa.struct([pa.field(field.name, _in_microseconds(field.type)) for field in kind])
    if pa.types.is_list(kind):
        return pa.list_(_in_microseconds(kind.value_type))
    return kind


def _is_plain(kind: pa.DataType) -> bool:
    """Whether values of this kind need no change at all."""
    if pa.types.is_struct(kind):
        return all(_is_plain(field.type) for field in kind)
    if pa.types.is_list(kind) or pa.types.is_large_list(kind):
        return _is_plain(kind.value_type)
    return bool(
        pa.types.is_string(kind)
        or pa.types.is_large_string(kind)
        or pa.types.is_integer(kind)
        or pa.types.is_floating(kind)
        or pa.types.is_boolean(kind)
        or pa.types.is_null(kind)
    )


def _value(cell: Any) -> Any:
    if isinstance(cell, (datetime.date, datetime.time)):
        return cell.isoformat()
    if isinstance(cell, (datetime.timedelta, decimal.Decimal)):
        return str(cell)
    if isinstance(cell, dict):
        return {name: _value(inner) for name, inner in cell.items()}
    if isinstance(cell, list):
        return [_value(inner) for inner in cell]
    if isinstance(cell, tuple):  # an entry of a map
        return [_value(inner) for inner in cell]
    return cell
