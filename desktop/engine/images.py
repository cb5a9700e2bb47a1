"""Learning which label an image has.

With the method `head` the model itself never changes, so it looks at each image once (with augmentation: at a few
changed views of it), and the head learns from what was remembered. Otherwise images are opened, changed and prepared
anew for each row. All chance comes from torch's own random numbers, which lie in each checkpoint.
"""

from __future__ import annotations

import hashlib
import random
from collections.abc import Callable, Sequence
from functools import cached_property
from pathlib import Path
from typing import Any

import msgspec
import numpy as np
import torch
import transformers
from torch import Tensor, nn
from torch.nn import functional

from desktop.core.dataset import Example, Picture, read_parquet
from desktop.core.events import FeaturesMade
from desktop.core.label_report import Said, scores_of
from desktop.core.labels import LabelSet, Target
from desktop.core.problems import stop_on
from desktop.core.recipe import Recipe
from desktop.core.vision import Preparation, read_preparation
from desktop.engine import parts, seeing
from desktop.engine.features import Features
from desktop.engine.label_evaluation import say_rare, write_evaluations
from desktop.engine.pictures import batch, check_files
from desktop.engine.rows import RowOrder

VIEWS = 4
"""Changed views of each image that a head learns from: as good as none is anew each epoch for a head alone, and each
costs as much as the look itself."""
AT_ONCE = 32
"""Images that the frozen model looks at together."""


class ImageRow(msgspec.Struct, frozen=True):
    """Images, or what was remembered of them, and the places of their labels. `tokens` counts the images."""

    inputs: Tensor
    targets: Tensor
    tokens: int

    @property
    def weight(self) -> int:
        """Each image counts once."""
        return self.tokens


class ImageUnits:
    """Images that are opened when their row comes, changed at random if `changes` says so; see `units.Units`."""

    def __init__(
        self, paths: Sequence[str], targets: Sequence[int], size: int, how: Preparation, changes: str, dtype: Any
    ) -> None:
        self._paths, self._targets, self._how, self._changes, self._dtype = paths, targets, how, changes, dtype
        self.size = size
        self.lengths: Sequence[int] = [1] * len(paths)
        self.weights = self.lengths

    def row(self, chosen: Sequence[int], device: torch.device, full: int) -> ImageRow:
        """The chosen images; there is nothing to fill up."""
        seeds = torch.randint(1 << 31, (len(chosen),)).tolist() if self._changes != "none" else ()
        pixels = batch([self._paths[index] for index in chosen], self._how, self._changes, seeds)
        targets = torch.tensor([self._targets[index] for index in chosen])
        return ImageRow(pixels.to(device, self._dtype), targets.to(device), len(chosen))


class FeatureUnits:
    """What was remembered of images, `views` times all of them, of which a row takes a view of each at random."""

    def __init__(self, features: Features, targets: Sequence[int], size: int, views: int) -> None:
        self._features, self._targets, self.size = features, np.array(targets, np.int64), size
        self._views = views
        self.lengths: Sequence[int] = [1] * len(targets)
        self.weights = self.lengths

    def row(self, chosen: Sequence[int], device: torch.device, full: int) -> ImageRow:
        """The chosen images; there is nothing to fill up."""
        count, views = len(self._targets), self._views
        picked = torch.randint(views, (len(chosen),)).tolist() if views > 1 else [0] * len(chosen)
        values = self._features.of([view * count + index for view, index in zip(picked, chosen, strict=True)])
        return ImageRow(values.to(device), torch.from_numpy(self._targets[chosen]).to(device), len(chosen))


class ImageLoss:
    """Summed cross-entropy (nats) of a row; in the manner of `loss.RowLoss`."""

    together = True

    def __init__(self, model: Any, remembered: bool) -> None:
        self.inner, self._remembered = model, remembered
        self.body = nn.Module() if remembered else model.base_model
        self._head = model.get_submodule(seeing.HEAD)

    def __call__(self, row: ImageRow, backward: Callable[[Tensor], None] | None = None) -> Tensor:
        """The loss; with `backward`, which is given it, its gradient is added."""
        loss = functional.cross_entropy(self.logits(row), row.targets, reduction="sum")
        if backward is not None:
            backward(loss)
        return loss.detach()

    def logits(self, row: ImageRow) -> Tensor:
        """32-bit logits (images, labels)."""
        found: Tensor = self._head(row.inputs) if self._remembered else self.inner(pixel_values=row.inputs).logits
        return found.float()

    def settle(self, row: ImageRow) -> None:
        """There is one way only."""

    def look_at_head(self) -> None:
        """The head stays where it is."""


class Images:
    """The objective; see `objectives.Objective`."""

    writes = False
    labelled = 0

    def __init__(self, made: Any) -> None:
        self.made = made
        self.labels: LabelSet = made.labels
        say_rare(made.journal, self.labels)
        train, held_out = (read_parquet(path) for path in (made.folder.train_data, made.folder.held_out_data))
        check_files([e.picture for e in (*train, *held_out) if isinstance(e.picture, Picture)])
        self._how = read_preparation(Path(made.spec.folder), made.spec.model_type)
        self._remembers = made.recipe.method == "head"
        _, trained, targets = self._known(train)
        kept, self._paths, self._targets = self._known(held_out)
        self._apart = len(held_out) - len(kept)
        if self._apart:
            unseen = next(e.answer for e in held_out if self._place(e) is None)
            made.journal.notice("notice.labels_unseen", count=self._apart, label=unseen)
        self.train_units = self._units("train", trained, targets, made.recipe.augmentation)
        self.held_out_units = self._units("held_out", self._paths, self._targets, "none")
        self.row_loss = ImageLoss(made.model, self._remembers)

    def order(self) -> RowOrder:
        """See `Objective`."""
        units, recipe = self.train_units, self.made.recipe
        return RowOrder(units.lengths, units.size, recipe.accumulation, recipe.seed)

    def begin(self, fit: Any, between: Callable[[], None]) -> None:
        """Nothing: what is remembered is there already."""

    def scores(self, between: Callable[[], None]) -> dict[str, float]:
        """Accuracy and macro-F1 over the held-out images that a look takes; of remembered ones over all."""
        count = len(self._paths) if self._remembers else min(len(self._paths), self.made.recipe.evaluate_examples)
        found = scores_of(self.labels, self._targets[:count], [said.target for said in self._said(count, between)])
        return {name: found[name] for name in ("accuracy", "macro_f1") if name in found}

    def finish(self, between: Callable[[], None]) -> None:
        """Write ``evaluations/labels.json`` and the scorecard."""
        if not self._paths:
            return
        said = self._said(len(self._paths), between)
        write_evaluations(self.made.folder, self.labels, self._paths, self._targets, said, self._apart)

    @torch.no_grad()
    def _said(self, count: int, between: Callable[[], None]) -> list[Said]:
        made, found = self.made, list[Said]()
        made.model.eval()
        for start in range(0, count, AT_ONCE):
            between()
            chosen = range(start, min(start + AT_ONCE, count))
            sure, place = self.row_loss.logits(self.held_out_units.row(chosen, made.device, 0)).softmax(-1).max(-1)
            found += [Said(target, chance) for target, chance in zip(place.tolist(), sure.tolist(), strict=True)]
        return found

    @cached_property
    def _reader(self) -> Callable[[str], Target | None]:
        return self.labels.reader()

    def _place(self, example: Example) -> int | None:
        found = self._reader(example.answer)
        return None if found is None else int(found)  # type: ignore[arg-type] # single labels only

    def _known(self, examples: Sequence[Example]) -> tuple[list[Example], list[str], list[int]]:
        """The examples with a label that training knows, their images, and the places of their labels."""
        found = [(example, place) for example in examples if (place := self._place(example)) is not None]
        return [e for e, _ in found], [e.image for e, _ in found], [place for _, place in found]

    def _units(self, name: str, paths: Sequence[str], targets: Sequence[int], changes: str) -> Any:
        made, recipe = self.made, self.made.recipe
        if not self._remembers:
            dtype = parts.PRECISIONS[recipe.precision]
            return ImageUnits(paths, targets, recipe.micro_batch, self._how, changes, dtype)
        views = VIEWS if changes != "none" else 1
        seen = remembered(made, name, paths, self._how, changes, views)
        return FeatureUnits(seen, targets, recipe.micro_batch, views)


def remembered(made: Any, name: str, paths: Sequence[str], how: Preparation, changes: str, views: int) -> Features:
    """What the frozen model sees of each image, `views` times: worked out once per run and kept beside its examples; a
    run that is stopped meanwhile goes on with what is there."""
    recipe: Recipe = made.recipe
    data = made.folder.dataset.read_text("utf-8")
    made_from = (made.spec.fingerprint, data, views, changes, recipe.seed, recipe.precision, transformers.__version__)
    key, total = hashlib.sha256(repr(made_from).encode()).hexdigest(), views * len(paths)
    head, dtype = made.model.get_submodule(seeing.HEAD), parts.PRECISIONS[recipe.precision]
    found = Features(made.folder.data / "features" / name, key, total)

    @torch.no_grad()
    def forward(chosen: list[int]) -> Tensor:
        places = [divmod(number, len(paths)) for number in chosen]
        seeds = [_seed(recipe.seed, view, image) for view, image in places]
        pixels = batch([paths[image] for _, image in places], how, changes, seeds).to(made.device, dtype)
        values, logits = seeing.features(made.model, pixels)
        if not torch.allclose(head(values).float(), logits, atol=1e-3):
            raise stop_on("model.head_unknown", model=made.spec.name)
        return values.float()

    def between(done: int) -> None:
        made.leave_if_asked()
        made.journal.write(FeaturesMade(at=made.journal.clock(), part=name, done=done, total=total))

    made.model.eval()
    found.work_out([1] * total, AT_ONCE, forward, between)
    return found


def _seed(*numbers: int) -> int:
    return random.Random(repr(numbers)).getrandbits(31)
