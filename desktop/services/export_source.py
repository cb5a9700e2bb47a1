"""What can be exported, for window and command line: what a run has learned, or an adapter of the library."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import msgspec

from desktop.core.adapter_card import UNSURE
from desktop.core.adapters import AdapterFacts, is_library_adapter, read_adapter_record
from desktop.core.dataset import DatasetSpec
from desktop.core.licences import licence_of
from desktop.core.models import ModelSpec, read_base, read_model
from desktop.core.problems import UNREADABLE, Problem, ProblemError, stop_on
from desktop.core.recipe import CLASSIFYING, read_recipe
from desktop.core.runs import RunFolder
from desktop.core.strength import read_strength
from desktop.core.weights import are_others
from desktop.services.adapters import all_adapters, base_models, find_adapter
from desktop.services.frozen_data import frozen_record
from desktop.services.places import Places
from desktop.services.runs import Runs

ADAPTER = "adapter:"


class Source(msgspec.Struct, frozen=True, kw_only=True):
    """Where exports come from: `run`, or `adapter` of the library, with its own `id` and `name`; in `folder` lies all
    that belongs to it."""

    id: str
    name: str
    folder: Path
    run: RunFolder | None = None
    adapter: AdapterFacts | None = None

    @property
    def exports(self) -> Path:
        """The folder of the notes of what was exported, and of checks."""
        return self.folder / "exports"

    @property
    def strength(self) -> float:
        """The strength that was chosen for it."""
        return read_strength(self.run) if self.run else 1.0

    @property
    def learned(self) -> Path:
        """The folder of what was learned. Raises ``run.nothing_kept``."""
        found = self.run.usable_adapter() if self.run else self.folder
        if found is None:
            raise stop_on("run.nothing_kept", name=self.name)
        return found

    @property
    def base_folder(self) -> str:
        """Where its base is to lie on this PC; empty where that is not known."""
        if self.adapter is not None:
            return self.adapter.base_folder
        try:
            return _spec_of(self.run).folder if self.run else ""
        except (OSError, *UNREADABLE):
            return ""

    def base(self, places: Places) -> ModelSpec:
        """Its base model; that of an adapter is looked at anew, that of a run may be gone. Raises
        ``export.base_differs``, ``export.base_unknown``, ``adapter.no_base`` and what `read_model` raises."""
        if self.adapter is None:
            assert self.run is not None
            return _spec_of(self.run)
        if self.adapter.base_folder and Path(self.adapter.base_folder).is_dir():
            spec = read_model(Path(self.adapter.base_folder))
            base = self.adapter.base
            if spec.fingerprint == base.fingerprint and not are_others(base.weights, spec):
                return spec
        raise ProblemError(_no_base(self.adapter, places))


def source_of_run(run: RunFolder) -> Source:
    """A run as what is exported."""
    try:
        name = run.read().name
    except ProblemError:
        name = run.path.name
    return Source(id=run.path.name, name=name, folder=run.path, run=run)


def source_of_adapter(adapter: AdapterFacts) -> Source:
    """An adapter of the list as what is exported: what a run learned as that run."""
    folder = Path(adapter.folder)
    if adapter.came_from == "run":
        return source_of_run(RunFolder(folder))
    return Source(id=adapter.id, name=adapter.name, folder=folder, adapter=adapter)


def find_source(name: str, places: Places) -> Source:
    """A run as `Runs.find` knows it, else an adapter of the library by id, name, or a beginning of its id;
    ``adapter:ID`` is one whatever runs are called. Raises ``export.unknown``, ``run.ambiguous``,
    ``adapter.ambiguous``."""
    wanted = name.removeprefix(ADAPTER)
    try:
        if wanted == name:
            return source_of_run(Runs(places).find(name))
    except ProblemError as error:
        if error.problems[0].code != "run.unknown":
            raise
    library = [one for one in all_adapters(places) if one.came_from != "run"]
    try:
        return source_of_adapter(find_adapter(library, wanted))
    except ProblemError as error:
        if error.problems[0].code != "adapter.unknown":
            raise
        raise stop_on("export.unknown", name=name) from None


def cautions(source: Source, places: Places) -> list[Problem]:
    """What to know before handing on an adapter that was not trained here: whether its base is the right one, and which
    licences apply. Empty for runs, and while the base is not here."""
    one = source.adapter
    if one is None:
        return []
    try:
        base = source.base(places)
    except ProblemError:
        return []
    found = [notice for notice in one.notices if notice.code in UNSURE]
    licence = licence_of(base)
    values: dict[str, str | int | float] = {"base": base.name, "licence": licence, "own": one.licence or ""}
    if not licence:
        found.append(Problem("export.base_licence", values))
    elif one.licence and one.licence != licence:
        found.append(Problem("export.two_licences", values))
    if one.licence == "":
        found.append(Problem("export.maker_licence", values | {"name": one.name}))
    return found


# -- what to check with ------------------------------------------------------------------------------------------------


def texts_of(source: Source, places: Places) -> RunFolder | None:
    """The run whose held-out examples an export is checked with: of an adapter the one that it was scored on last,
    else one that it was made from; None where there is none that writes text and has set examples aside."""
    if source.run is not None:
        return source.run if has_texts(source.run) else None
    scored = [places.runs / score.on for score in (source.adapter.scores if source.adapter else ()) if score.on]
    runs = (RunFolder(path) for path in (*scored, *_made_from(source.folder, places, set())))
    return next((run for run in runs if run.run.is_file() and has_texts(run)), None)


def has_texts(run: RunFolder) -> bool:
    """Whether a run writes text and set examples aside."""
    try:
        data = frozen_record(run.dataset, DatasetSpec)
        return read_recipe(run.recipe).objective not in CLASSIFYING and data.held_out > 0
    except ProblemError:
        return False


def _made_from(folder: Path, places: Places, seen: set[Path]) -> Iterator[Path]:
    """The folders of the runs whose results an adapter was put together from, however often."""
    if folder in seen or not is_library_adapter(folder):
        return
    seen.add(folder)
    try:
        mix = read_adapter_record(folder).combined
    except ProblemError:
        return
    for part in mix.parts if mix else ():
        yield places.runs / part.id
        yield from _made_from(places.adapters / part.id, places, seen)


# -- the base ----------------------------------------------------------------------------------------------------------


def _spec_of(run: RunFolder) -> ModelSpec:
    return read_base(run.model)


def _no_base(one: AdapterFacts, places: Places) -> Problem:
    """Why the base of an adapter cannot be used, and what to do."""
    base = one.base
    if not base.fingerprint and not base.repository:
        return Problem("export.base_unknown", {"name": one.name, "named": base.name or "none"})
    for model in base_models(places):
        same = base.repository and model.source.partition("@")[0].casefold() == base.repository.casefold()
        if same or model.name == base.name:
            values: dict[str, str | int | float] = {"name": one.name, "base": base.name, "path": model.folder}
            return Problem("export.base_differs", values)
    return Problem("adapter.no_base", {"name": one.name, "base": base.repository or base.name})
