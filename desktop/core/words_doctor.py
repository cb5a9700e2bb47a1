"""Sentences about what the dataset doctor finds. Part of the table in `wording.py`.

Title = the finding with `{rows}`; cause = why it matters; remedy = what its fix does.
"""

from __future__ import annotations

from desktop.core.words import Words

DOCTOR_SENTENCES: dict[str, Words] = {}
