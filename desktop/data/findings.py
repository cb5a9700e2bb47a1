"""What the doctor found, on disk: the findings and the numbers of the rows of each. Without Arrow, so that the window
can read it."""

from __future__ import annotations

import array
import sys
from collections.abc import Sequence
from pathlib import Path

from desktop.core.datasets import Finding
from desktop.core.files import write_bytes, write_json


def write_findings(folder: Path, found: Sequence[tuple[Finding, Sequence[int]]]) -> None:
    """Keep findings and the numbers of their rows (ascending)."""
    check = folder / "check"
    check.mkdir(exist_ok=True)
    for finding, numbers in found:
        numbers = array.array("I", numbers)
        if sys.byteorder == "big":
            numbers.byteswap()
        write_bytes(check / f"{finding.code}.u32", numbers.tobytes())
    write_json(check / "findings.json", [finding for finding, _ in found])


def finding_rows(folder: Path, code: str) -> array.array[int]:
    """The numbers of the rows that a finding concerns, ascending; none when there is no such finding."""
    numbers: array.array[int] = array.array("I")
    try:
        numbers.frombytes((folder / "check" / f"{code}.u32").read_bytes())
    except (OSError, ValueError):
        return array.array("I")
    if sys.byteorder == "big":
        numbers.byteswap()
    return numbers
