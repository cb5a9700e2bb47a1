"""One number for each distinct example, cheap enough to be worked out a million times while files are read."""

from __future__ import annotations

from collections.abc import Sequence

from xxhash import xxh3_64_intdigest


def example_hash(
    roles: Sequence[str], contents: Sequence[str], rejected: str | None = None, good: bool | None = None
) -> int:
    """A 64-bit number that is the same for equal examples on every machine, and in practice only for those.

    Roles, contents, the worse answer and the rating all count; white space and case do too. Texts must be encodable
    (no lone surrogates), as everything in Arrow is.
    """
    # The lengths make the joined text unambiguous: without them "a|b" + "c" and "a" + "b|c" would be one.
    lengths = repr([len(content) for content in contents])
    return xxh3_64_intdigest("\x1f".join((*roles, *contents, rejected or "", repr(good), lengths)).encode())
