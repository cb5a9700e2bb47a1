"""What a finished run that gives labels or numbers tells of its held-out examples."""

from __future__ import annotations

import time
from collections.abc import Sequence

import msgspec

from desktop.core.evidence import Tried
from desktop.core.files import write_json
from desktop.core.label_report import Said, commonest, report
from desktop.core.labels import LabelSet, Target
from desktop.core.runs import RunFolder
from desktop.core.scorecard import of_labels
from desktop.engine.journal import Journal


def say_rare(journal: Journal, labels: LabelSet) -> None:
    """Say which labels have a single training example."""
    if rare := [name for name, count in zip(labels.names, labels.counts, strict=True) if count == 1]:
        journal.notice("notice.labels_rare", count=len(rare), labels=len(labels.names), label=rare[0])


def write_evaluations(
    folder: RunFolder,
    labels: LabelSet,
    texts: Sequence[str],
    expected: Sequence[Target],
    said: Sequence[Said],
    set_apart: int,
) -> None:
    """Write ``evaluations/labels.json`` and ``evaluations/scorecard.json`` about all held-out texts (or paths of
    images), what should be said of them, and what was."""
    folder.evaluations.mkdir(exist_ok=True)
    write_json(folder.evaluations / "labels.json", report(labels, texts, expected, said, set_apart))
    tried = [
        Tried(question=text, expected=labels.words(target), said=labels.words(one.target))
        for text, target, one in zip(texts, expected, said, strict=True)
    ]
    card = of_labels(labels.objective, tried, labels.words(commonest(labels)), len(tried))
    card = msgspec.structs.replace(card, at=time.time(), step=folder.read().step)
    write_json(folder.evaluations / "scorecard.json", card)
