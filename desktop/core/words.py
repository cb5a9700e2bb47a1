"""What the sentences of one code are."""

from __future__ import annotations

import msgspec


class Words(msgspec.Struct, frozen=True):
    """The sentences of one code. `remedy` and `kept` may be empty."""

    title: str
    cause: str
    remedy: str = ""
    kept: str = ""


NOTHING_WRITTEN = "Nothing was written."
KEPT_CHECKPOINT = "The last checkpoint of the run is kept."
