"""Which base model an adapter from elsewhere belongs to: the one it names, else one that has its shapes."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from desktop.core.adapters import Base
from desktop.core.catalogue import CatalogueEntry, catalogue, entry_of
from desktop.core.catalogue_shapes import expanded
from desktop.core.hub_address import is_repo
from desktop.core.models import ModelSpec, Tensor, all_tensors
from desktop.core.peft_adapter import PeftAdapter, misfit
from desktop.core.problems import Problem, ProblemError
from desktop.core.weights import sample_of

_REDUCED = re.compile(r"-(?:unsloth-)?bnb-4bit$", re.IGNORECASE)
"""How copies of a model in 4 bits are called on the Hub; an adapter of one belongs to the original as well."""


class BaseMatch(NamedTuple):
    """The base, as far as it is known; `says` is why it is that one, or what to do, as a code with sentences."""

    base: Base
    says: Problem


def match_base(adapter: PeftAdapter, models: Sequence[ModelSpec]) -> BaseMatch:
    """The base of an adapter among the `models` on this PC, else what its file names, else a model of the catalogue.
    Raises ``adapter.no_such_layer`` or ``adapter.other_shape`` when it does not go onto the model that it names."""
    named = _REDUCED.sub("", adapter.base_named.strip().replace("\\", "/").rstrip("/"))
    repository = named if named.count("/") == 1 and is_repo(named) else ""
    for model in sorted(_named_so(named, models), key=lambda model: not _is_of(repository, model)):
        if (problem := misfit(adapter, all_tensors(Path(model.folder)), model.name)) is None:
            return BaseMatch(base_of(model, repository), Problem("adapter.base_here", {"base": model.name}))
        if _is_of(repository, model):
            raise ProblemError(problem)
    if repository:
        entry = entry_of(repository)
        if entry and (problem := misfit(adapter, _tensors_of(entry), entry.name)):
            raise ProblemError(problem)
        source = f"{repository}@{adapter.revision}" if adapter.revision else repository
        return BaseMatch(Base(repository, source), Problem("adapter.base_to_fetch", {"base": repository}))
    return _by_shapes(adapter, models)


def base_of(model: ModelSpec, repository: str = "") -> Base:
    """A model on this PC as the base of an adapter; `repository` is where it comes from if the model does not say."""
    return Base(model.name, model.source or repository, model.fingerprint, sample_of(Path(model.folder)))


def _by_shapes(adapter: PeftAdapter, models: Sequence[ModelSpec]) -> BaseMatch:
    named = adapter.base_named or "none"
    for model in models:
        if misfit(adapter, all_tensors(Path(model.folder)), model.name) is None:
            return BaseMatch(base_of(model), Problem("adapter.base_by_shapes", {"base": model.name, "named": named}))
    for entry in catalogue():
        if misfit(adapter, _tensors_of(entry), entry.name) is None:
            repository = entry.repository
            return BaseMatch(
                Base(repository, repository), Problem("adapter.base_guessed", {"base": repository, "named": named})
            )
    count = len(models) + len(catalogue())
    return BaseMatch(Base(adapter.base_named), Problem("adapter.base_unknown", {"named": named, "count": count}))


def _named_so(named: str, models: Sequence[ModelSpec]) -> list[ModelSpec]:
    """The models of that name: by repository, or by the last part of a repository's or folder's name."""
    last = named.rpartition("/")[2].casefold()
    return [model for model in models if _is_of(named, model) or (last and last in _short_names(model))]


def _is_of(repository: str, model: ModelSpec) -> bool:
    return bool(repository) and model.source.partition("@")[0].casefold() == repository.casefold()


def _short_names(model: ModelSpec) -> set[str]:
    names = (model.name.rpartition("--")[2], model.source.partition("@")[0].rpartition("/")[2])
    return {name.casefold() for name in names if name}


def _tensors_of(entry: CatalogueEntry) -> list[Tensor]:
    shape = entry.shape
    return [Tensor(name, shape.dtype, sizes) for pattern, sizes in shape.tensors.items() for name in expanded(pattern)]
