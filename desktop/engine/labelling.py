"""Learning labels and numbers of texts: the tokens of the texts, what they are to be given, the loss and the scores.

With the method `head` nothing but the head learns, so what it works on is worked out once (`features.py`) and a step
takes milliseconds; else the texts go through the model in packed rows as everywhere.
"""

from __future__ import annotations

import hashlib
import itertools
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import msgspec
import torch
import transformers
from torch import Tensor
from torch.nn import functional

from desktop.core.dataset import Example, iter_parquet
from desktop.core.events import FeaturesMade
from desktop.core.label_report import Said, scores_of
from desktop.core.labels import LabelSet, Target, text_of
from desktop.core.learning import FEATURE_TOKENS
from desktop.engine import attention
from desktop.engine.attention import segments
from desktop.engine.classify import Classifier, TextRow, require_features
from desktop.engine.features import Features
from desktop.engine.label_evaluation import say_rare, write_evaluations
from desktop.engine.rows import RowOrder, filling_lengths
from desktop.engine.template import TokenisedExample
from desktop.engine.tokens import TokenStore, token_store

BATCH = 1000
"""Texts that the tokenizer takes at once."""


class FeatureRow(msgspec.Struct, frozen=True):
    """The features of some texts (texts, width) and what these are to be given."""

    numbers: tuple[int, ...]
    features: Tensor
    targets: Tensor

    @property
    def tokens(self) -> int:
        """Texts: what a speed is told in."""
        return len(self.numbers)

    weight = tokens


class LabelUnits:
    """Texts with what they are to be given, one unit each; `kept` are their numbers among the examples."""

    def __init__(self, store: TokenStore, targets: Sequence[Target], kept: Sequence[int], size: int, made: Any) -> None:
        self.store, self.targets, self.kept, self.size = store, targets, kept, size
        self._pad, self._labels = made.tokenizer.pad_token_id, made.labels
        self.lengths: Sequence[int] = store.lengths
        self.weights: Sequence[int] = [1] * len(store)

    def row(self, chosen: Sequence[int], device: torch.device, full: int) -> TextRow:
        """The texts end to end, filled up with padding to `full` tokens."""
        lengths = [self.lengths[text] for text in chosen]
        filling = max(0, full - sum(lengths))
        ids = [self.store.example(text)[0] for text in chosen] + [torch.full((filling,), self._pad)]
        parts = [*lengths, *filling_lengths(filling, max(lengths))]
        return TextRow(
            numbers=tuple(chosen),
            ids=torch.cat(ids)[None].to(device),
            positions=torch.cat([torch.arange(length) for length in parts])[None].to(device),
            segments=segments(parts, device),
            targets=self.wanted(chosen).to(device),
            tokens=sum(lengths),
        )

    def wanted(self, chosen: Sequence[int]) -> Tensor:
        """What these texts are to be given, as the loss takes it: a label's place, a row of ones and zeros, or a number
        in deviations from the mean."""
        targets, labels = [self.targets[text] for text in chosen], self._labels
        if labels.objective == "labels":
            return torch.tensor(targets, dtype=torch.long)
        if labels.objective == "number":
            return (torch.tensor(targets, dtype=torch.float64) - labels.mean).div(labels.deviation).float()
        found = torch.zeros(len(targets), labels.outputs)
        for row, places in enumerate(targets):
            assert isinstance(places, tuple)
            found[row, list(places)] = 1.0
        return found


class FeatureUnits:
    """The same texts as remembered features; each fills one place of a row of `size` texts."""

    def __init__(self, texts: LabelUnits, features: Features, size: int) -> None:
        self.texts, self.size, self.kept, self.targets = texts, size, texts.kept, texts.targets
        self._features = features
        self.weights: Sequence[int] = texts.weights
        self.lengths: Sequence[int] = texts.weights

    def row(self, chosen: Sequence[int], device: torch.device, full: int) -> FeatureRow:
        """These texts; nothing is filled up."""
        wanted = self.texts.wanted(chosen).to(device)
        return FeatureRow(tuple(chosen), self._features.of(chosen).to(device), wanted)


class LabelLoss:
    """The summed loss of a row: cross-entropy of its texts' labels, its mean over all labels where each is a question
    of its own, or squared error of numbers in deviations. Logits of rows without gradient are kept in `seen`, by number
    of the text."""

    together = True

    def __init__(self, classifier: Classifier, labels: LabelSet, units: LabelUnits) -> None:
        self.classifier, self.body, self.inner = classifier, classifier.body, classifier.inner
        self._labels, self._units, self._settled = labels, units, False
        self.seen: dict[int, Tensor] = {}

    def __call__(self, row: TextRow | FeatureRow, backward: Callable[[Tensor], None] | None = None) -> Tensor:
        """See `loss.RowLoss`."""
        with attention.packed(row.segments if isinstance(row, TextRow) and self.classifier.way == "packed" else None):
            if isinstance(row, FeatureRow):
                logits = self.classifier.head(row.features)
            else:
                logits = self.classifier.logits(row)
            loss = self._loss(logits, row.targets)
            if backward is not None:
                backward(loss)
                return loss.detach()
        if not torch.is_grad_enabled():
            self.seen.update(zip(row.numbers, logits.cpu(), strict=True))
        return loss

    def _loss(self, logits: Tensor, targets: Tensor) -> Tensor:
        if self._labels.objective == "labels":
            return functional.cross_entropy(logits, targets, reduction="sum")
        if self._labels.objective == "number":
            return (logits[:, 0] - targets).square().sum()
        return functional.binary_cross_entropy_with_logits(logits, targets, reduction="none").mean(1).sum()

    def settle(self, _row: Any = None) -> None:
        """See `Classifier.settle`; with texts of usual length instead of the row that others look at, because the
        shortest may be a single token, of which all is the same."""
        if self._settled:
            return
        ranked = sorted(range(len(self._units.lengths)), key=self._units.lengths.__getitem__)
        usual = sorted({ranked[len(ranked) * eighth // 8] for eighth in range(2, 7)})
        self.classifier.settle(self._units.row(usual, self.inner.device, 0))
        self._settled = True

    def look_at_head(self) -> None:
        """The head is always the model's own."""


class Labelling:
    """The objective of texts that are given labels or numbers. Raises ``labels.cannot_tell``."""

    writes = False
    labelled = 0

    def __init__(self, made: Any) -> None:
        self.made, self.labels = made, made.labels
        self.classifier = Classifier(made.model)
        folder = made.folder
        self._paths: dict[str, Path] = {"train": folder.train_data, "held_out": folder.held_out_data}
        self._set_apart = 0
        train, held_out = (self._texts(name) for name in self._paths)
        say_rare(made.journal, self.labels)
        self.row_loss = LabelLoss(self.classifier, self.labels, train)
        self.train_units: Any = train
        self.held_out_units: Any = held_out
        if made.recipe.method == "head":
            self.row_loss.settle()
            require_features(self.classifier, made.spec.name)
            made.model.eval()
            self.train_units, self.held_out_units = (
                FeatureUnits(units, self._features(units, name), made.recipe.micro_batch)
                for units, name in ((train, "train"), (held_out, "held_out"))
            )

    def order(self) -> RowOrder:
        """See `Objective`."""
        units, recipe = self.train_units, self.made.recipe
        return RowOrder(units.lengths, units.size, recipe.accumulation, recipe.seed)

    def begin(self, fit: Any, between: Callable[[], None]) -> None:
        """Nothing: features are there already."""

    def scores(self, between: Callable[[], None]) -> dict[str, float]:
        """Of what was looked at last."""
        seen, self.row_loss.seen = self.row_loss.seen, {}
        numbers = sorted(seen)
        said = self._said(torch.stack([seen[number] for number in numbers])) if numbers else []
        expected = [self.held_out_units.targets[number] for number in numbers]
        return scores_of(self.labels, expected, [one.target for one in said])

    @torch.no_grad()
    def finish(self, between: Callable[[], None]) -> None:
        """Write ``evaluations/labels.json`` and the scorecard about all held-out texts."""
        made, units = self.made, self.held_out_units
        count = len(units.lengths)
        if not count:
            return
        made.model.eval()
        self.row_loss.seen = {}
        for chosen in self._rows(count):
            between()
            self.row_loss(units.row(chosen, made.device, 0))
        seen, self.row_loss.seen = self.row_loss.seen, {}
        said = self._said(torch.stack([seen[number] for number in range(count)]))
        kept = set(units.kept)
        texts = [text_of(e) for n, e in enumerate(iter_parquet(self._paths["held_out"])) if n in kept]
        write_evaluations(made.folder, self.labels, texts, units.targets, said, self._set_apart)

    def _rows(self, count: int) -> Iterator[list[int]]:
        units, row, room = self.held_out_units, list[int](), self.held_out_units.size
        for number in range(count):
            if row and units.lengths[number] > room:
                yield row
                row, room = [], units.size
            row.append(number)
            room -= units.lengths[number]
        yield row

    def _said(self, logits: Tensor) -> list[Said]:
        """What these logits (texts, outputs) say."""
        labels = self.labels
        if labels.objective == "number":
            return [Said(value * labels.deviation + labels.mean) for value in logits[:, 0].double().tolist()]
        if labels.objective == "labels":
            best = logits.softmax(-1).max(-1)
            return [Said(place, sure) for place, sure in zip(best.indices.tolist(), best.values.tolist(), strict=True)]
        shares = logits.sigmoid()
        # how sure it is that it is just these: of the label that it doubts most
        sure = torch.maximum(shares, 1 - shares).min(-1).values.tolist()
        chosen = [tuple(torch.nonzero(row).flatten().tolist()) for row in shares > 0.5]
        return [Said(places, one) for places, one in zip(chosen, sure, strict=True)]

    # -- texts -----------------------------------------------------------------------------------------------------

    def _texts(self, name: str) -> LabelUnits:
        """The texts of one side. Held-out ones with labels that training never saw are set apart, which is said."""
        made, read = self.made, self.labels.reader()
        kept, targets, unseen = list[int](), list[Target](), list[str]()
        for number, example in enumerate(iter_parquet(self._paths[name])):
            target = read(example.answer)
            if target is None:
                unseen.append(example.answer.strip()[:60])
            else:
                kept.append(number)
                targets.append(target)
        if unseen:
            self._set_apart += len(unseen)
            made.journal.notice("notice.labels_unseen", count=len(unseen), label=unseen[0])
        return LabelUnits(self._tokens(name, kept), targets, kept, made.recipe.row_tokens, made)

    def _tokens(self, name: str, kept: Sequence[int]) -> TokenStore:
        made = self.made
        longest, wanted = made.recipe.context_length, set(kept)
        made_from = (
            "labels", self.labels, made.spec.fingerprint, made.folder.dataset.read_text("utf-8"), longest,
            transformers.__version__,
        )  # fmt: skip
        self._key = hashlib.sha256(repr(made_from).encode()).hexdigest()
        examples = (e for n, e in enumerate(iter_parquet(self._paths[name])) if n in wanted)
        done = plain_texts(made.tokenizer, examples, longest)
        store = token_store(made.folder.tokens / name, self._key, done, made.tokenizer.pad_token_id)
        if store.facts.cut:
            cut = {"count": store.facts.cut, "tokens": store.facts.cut_tokens, "longest": longest}
            made.journal.notice("notice.examples_cut", **cut)
        return store

    @torch.no_grad()
    def _features(self, units: LabelUnits, name: str) -> Features:
        made, recipe, classifier = self.made, self.made.recipe, self.classifier
        key = f"{self._key} {classifier.way} {classifier.pooling} {recipe.precision} {recipe.quantisation}"
        count = len(units.lengths)
        features = Features(made.folder.data / "features" / name, key, count)
        device = self.row_loss.inner.device

        def between(done: int) -> None:
            made.leave_if_asked()
            made.journal.write(FeaturesMade(at=made.journal.clock(), part=name, done=done, total=count))

        def forward(chosen: list[int]) -> Tensor:
            return classifier.features(units.row(chosen, device, 0))

        features.work_out(units.lengths, FEATURE_TOKENS, forward, between)
        return features


def plain_texts(tokenizer: Any, examples: Iterator[Example], longest: int) -> Iterator[TokenisedExample]:
    """The tokens of texts as the tokenizer gives them, with its own tokens around them, at most `longest`; what is cut
    is cut inside of those. Padding tokens at the end are no part of a text: transformers would look past them."""
    pad = tokenizer.pad_token_id
    while batch := list(itertools.islice(examples, BATCH)):
        texts = [text_of(example) for example in batch]
        whole = tokenizer(texts)["input_ids"]
        for text, ids in zip(texts, whole, strict=True):
            cut = max(0, len(ids) - longest)
            if cut:
                ids = tokenizer(text, truncation=True, max_length=longest)["input_ids"]
            while len(ids) > 1 and ids[-1] == pad:
                ids = ids[:-1]
            yield TokenisedExample(tuple(ids), (False,) * len(ids), cut)
