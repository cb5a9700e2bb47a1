"""The headers of safetensors files that stay where they are."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor

from desktop.core.hub_jobs import RemoteFile
from desktop.core.models import Tensor, header_length, tensors_in
from desktop.core.problems import stop_on
from desktop.hub.line import Line

FIRST = 32 << 10
"""Bytes asked for at once. The header of a shard is mostly shorter (some 100 bytes a tensor), so one request does."""
LONGEST = 25_000_000
"""Longest header that is fetched, the limit of huggingface_hub itself."""
AT_ONCE = 8


def remote_tensors(line: Line, shards: Sequence[tuple[RemoteFile, str]], place: str) -> list[Tensor]:
    """The tensors of weight files, each with its address, several at once. Raises ``model.weights_damaged``,
    ``hub.header_too_long`` and the ``hub.`` problems; also when all headers together are too long."""
    left = LONGEST
    found: list[Tensor] = []
    with ThreadPoolExecutor(AT_ONCE) as threads:
        starts = list(threads.map(lambda shard: _start(line, *shard), shards))
        lengths = []
        for (file, _), start in zip(shards, starts, strict=True):
            length = header_length(start[:8].ljust(8, b"\xff"), file.size, f"{place}/{file.name}")
            left -= length
            if left < 0:
                raise stop_on("hub.header_too_long", path=f"{place}/{file.name}", length=length)
            lengths.append(length)
        rests = threads.map(
            lambda job: line.range(job[0][1], FIRST, job[2] + 8 - FIRST) if job[2] + 8 > FIRST else b"",
            zip(shards, starts, lengths, strict=True),
        )
        for (file, _), start, length, rest in zip(shards, starts, lengths, rests, strict=True):
            header = (start + rest)[8 : 8 + length]
            if len(header) < length:
                cause = f"its header of {length} bytes ends after {len(header)}"
                raise stop_on("model.weights_damaged", path=f"{place}/{file.name}", cause=cause)
            found += tensors_in(header, file.size, f"{place}/{file.name}")
    return found


def _start(line: Line, file: RemoteFile, address: str) -> bytes:
    """The first bytes of a file; none of one that has none."""
    return line.range(address, 0, min(FIRST, file.size)) if file.size > 0 else b""
