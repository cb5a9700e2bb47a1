"""A GGUF file, what it is and which base belongs to it; the same for window and command line."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

import msgspec

from desktop.core.catalogue import catalogue
from desktop.core.gguf_facts import GgufFacts, facts_of
from desktop.core.gguf_header import read_gguf
from desktop.core.gguf_match import BaseMatch, Candidate, about, about_base, matching_base
from desktop.core.models import ModelSpec
from desktop.core.problems import Problem
from desktop.core.recipe import STARTER
from desktop.services.found_models import find_models
from desktop.services.model_list import models_here
from desktop.services.model_store import origin_of
from desktop.services.places import Places
from desktop.services.settings import Settings

STARTER_REPOSITORY = "HuggingFaceTB/SmolLM2-135M-Instruct"


class GgufLook(msgspec.Struct, frozen=True):
    """What was found out about a file; `kind` and `base` are to be put into words."""

    facts: GgufFacts
    match: BaseMatch | None
    kind: Problem
    base: Problem


def known_bases(places: Places, settings: Settings, cancelled: Callable[[], bool] = lambda: False) -> list[Candidate]:
    """The models that a GGUF file may belong to: the store's, added folders, those that other programs fetched, and the
    catalogue's. Takes up to seconds. Raises ``task.cancelled``."""
    here = [
        Candidate(_repository(reference, model), model.name, model)
        for reference, model in models_here(places, settings)
        if isinstance(model, ModelSpec) and not model.own
    ]
    found = [candidate for model in find_models(cancelled).models if (candidate := model.candidate)]
    return here + found + [Candidate(entry.repository, entry.name, entry.spec) for entry in catalogue()]


def _repository(reference: str, model: ModelSpec) -> str:
    """Where a model on the list of models came from; empty for folders without a note of it."""
    if reference == STARTER:
        return STARTER_REPOSITORY
    origin = origin_of(Path(model.folder))
    return origin.repo if origin else ""


def look_at_gguf(path: Path, bases: Iterable[Candidate]) -> GgufLook:
    """Read a file's header and find its base among `bases`. Raises what `read_gguf` raises."""
    facts = facts_of(read_gguf(path), str(path))
    among = list(bases)
    match = matching_base(facts, among)
    return GgufLook(facts, match, about(facts), about_base(facts, match, len(among)))
