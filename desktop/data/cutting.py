"""Examples longer than the context: which, and what they lose, as a finding of the doctor."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow.compute as pc

from desktop.core.datasets import Finding, TokenNumbers
from desktop.core.problems import stop_on
from desktop.data.doctor.fixes import FIX_OF
from desktop.data.findings import finding_rows, write_findings
from desktop.data.library import DatasetFolder, tokens_name
from desktop.data.store import Part, RowStore
from desktop.data.tokens import count_store, longer_than, read_lengths

CODE = "length.context"
Array = Any
"""A numpy array; numpy is not followed by the type check."""


def count_tokens(path: Path, model: Path, tell: Callable[[float, str], None]) -> TokenNumbers:
    """Count the tokens of a dataset's rows as this model does, and keep them in its folder. Raises as `count_store`,
    and ``dataset.damaged`` where rows are missing: lengths of a part of them would be taken for those of all."""
    folder = DatasetFolder(path)
    store = RowStore(path)
    imported, rows = folder.imported(), len(store)
    if imported is None or not rows or rows != imported.kept:
        kept = imported.kept if imported else 0
        raise stop_on("dataset.damaged", path=str(path), cause=f"it holds {rows} rows where {kept} were read")
    name = tokens_name(model)
    numbers = count_store(store, model, folder.tokens / f"{name}.i32", lambda done: tell(done / rows, "counting"))
    folder.write_token_numbers(model, numbers)
    return numbers


def note_cut(path: Path, model: Path, context_length: int, tell: Callable[[float, str], None]) -> list[Finding]:
    """Put into the findings which rows this model would cut at `context_length` tokens, in the place of what was found
    for another length, and return all of them. Counts first if that was not done. Passages are not cut."""
    folder = DatasetFolder(path)
    if folder.token_numbers(model) is None:
        count_tokens(path, model, tell)
    lengths = read_lengths(folder.tokens / f"{tokens_name(model)}.i32").copy()
    lengths[_passages(RowStore(path))] = 0
    cut = longer_than(lengths, context_length)
    found = [(one, finding_rows(path, one.code)) for one in folder.findings() or [] if one.code != CODE]
    if len(cut):
        lost = int((lengths[cut] - context_length).sum())
        share = round(100 * lost / max(1, int(lengths.clip(0).sum())), 1)
        values: dict[str, str | int | float] = {"context": context_length, "tokens": lost, "share": share}
        values["model"] = model.name
        worst_first = next((n for n, (one, _) in enumerate(found) if one.severity != "serious"), len(found))
        found.insert(worst_first, (Finding(CODE, "look", len(cut), values, FIX_OF[CODE]), cut.tolist()))
    write_findings(path, found)
    return [one for one, _ in found]


def _passages(store: RowStore) -> Array:
    """Which rows are passages."""
    found: list[Array] = [np.empty(0, bool)]
    for path in store.parts:
        for batch in Part(path).batches():
            messages = batch.column("messages")
            roles = messages.flatten().field("role").take(pc.subtract(messages.offsets[:-1], messages.offsets[0]))
            found.append(pc.equal(roles, "text").to_numpy(zero_copy_only=False))
    return np.concatenate(found)
