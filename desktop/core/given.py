"""What a model that gives labels or numbers says of one text of a person's own."""

from __future__ import annotations

import msgspec


class Given(msgspec.Struct, frozen=True, kw_only=True):
    """The labels that it `said` (none, one or several; a number as text), and how much the model gives each label, 0 to
    1, the most first; none for a number."""

    said: tuple[str, ...]
    shares: tuple[tuple[str, float], ...] = ()
    cut: bool = False
    """The text was longer than the run reads, and its end was not seen."""
