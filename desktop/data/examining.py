"""The doctor looks at a dataset's folder, and what it finds is kept there."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from desktop.core.datasets import Finding
from desktop.data.doctor.examine import examine
from desktop.data.findings import write_findings
from desktop.data.library import HELD_OUT_FOLDER, DatasetFolder
from desktop.data.store import RowStore
from desktop.data.workers import cores


def examine_folder(path: Path, tell: Callable[[float, str], None]) -> list[Finding]:
    """Look at all rows, keep the findings beside them, and return them, the worst first."""
    folder = DatasetFolder(path)
    recipe, imported = folder.recipe(), folder.imported()
    mapping = recipe.mapping or (imported.guess.mapping if imported and imported.guess else None)
    own = RowStore(path / HELD_OUT_FOLDER) if recipe.split.how == "file" else None
    shape = mapping.shape if mapping else "text"
    found = examine(RowStore(path), held_out=own, shape=shape, workers=min(4, cores()), tell=tell)
    write_findings(path, found)
    return [finding for finding, _ in found]
