"""All adapters of this PC: what runs learned, what was imported, what was put together; their names, and the bin."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

import msgspec

from desktop.core.adapters import (
    HELD_OUT_LOSS,
    LONGEST_NAME,
    RECORD,
    AdapterFacts,
    AdapterRecord,
    AdapterScore,
    Base,
    Kind,
    read_adapter_record,
)
from desktop.core.dataset import DatasetSpec
from desktop.core.evaluation import Evaluation, evaluations_in
from desktop.core.files import write_json
from desktop.core.models import ModelSpec, all_tensors, folders_of
from desktop.core.peft_adapter import PeftAdapter, misfit, read_peft
from desktop.core.problems import UNREADABLE, Problem, ProblemError, stop_on
from desktop.core.recipe import Recipe, read_recipe
from desktop.core.runs import ACTIVE, RunFolder, RunRecord
from desktop.core.scorecard import read_scorecard
from desktop.core.weights import are_others, same_model
from desktop.services.adapter_notes import read_notes
from desktop.services.bin import Thrown, to_bin
from desktop.services.model_list import models_here
from desktop.services.places import Places
from desktop.services.runs import Runs
from desktop.services.settings import load_settings


def all_adapters(places: Places, runs: Runs | None = None) -> list[AdapterFacts]:
    """Everything that was learned by a run that is not at work now, and every adapter of the library, newest first.
    What cannot be read is left out; `unreadable` names it. `runs` that were listed before are listed more quickly."""
    notes = read_notes(places).notes
    found = [facts for run, record in (runs or Runs(places)).records() if (facts := _of_run(run, record)) is not None]
    folders = library_folders(places)
    models = base_models(places) if folders else []
    for folder in folders:
        with suppress(ProblemError):
            found.append(of_library(folder, models))
    noted = [
        msgspec.structs.replace(one, tags=n.tags, note=n.note) if (n := notes.get(one.id)) else one for one in found
    ]
    return sorted(noted, key=lambda one: (-one.created, one.id))


def unreadable(places: Places) -> list[Problem]:
    """The problems of adapters in the library that cannot be shown."""
    found: list[Problem] = []
    for folder in library_folders(places):
        try:
            of_library(folder, [])
        except ProblemError as error:
            found += error.problems
    return found


def library_folders(places: Places) -> list[Path]:
    """The folders of imported and combined adapters; half-written ones bear another name."""
    try:
        return sorted(path for path in places.adapters.iterdir() if path.is_dir() and not path.name.startswith("."))
    except OSError:
        return []


def base_models(places: Places) -> list[ModelSpec]:
    """The models on this PC that an adapter can belong to."""
    found = (model for _, model in models_here(places, load_settings(places)))
    return [model for model in found if isinstance(model, ModelSpec) and model.writes]


def find_adapter(adapters: Sequence[AdapterFacts], name: str) -> AdapterFacts:
    """An adapter by its id, its name, or a beginning of its id. Raises ``adapter.unknown`` or ``adapter.ambiguous``."""
    exact = [one for one in adapters if name == one.id] or [one for one in adapters if name == one.name]
    fitting = exact or [one for one in adapters if one.id.startswith(name)]
    if not fitting:
        raise stop_on("adapter.unknown", name=name)
    if len(fitting) > 1:
        raise stop_on("adapter.ambiguous", name=name, count=len(fitting), first=fitting[0].id, second=fitting[1].id)
    return fitting[0]


# -- what a run learned -----------------------------------------------------------------------------------------------


def _of_run(run: RunFolder, record: RunRecord) -> AdapterFacts | None:
    learned = run.usable_adapter() if record.state not in ACTIVE else None
    if learned is None:
        return None
    try:
        spec = msgspec.json.decode(run.model.read_bytes(), type=ModelSpec)
        data = msgspec.json.decode(run.dataset.read_bytes(), type=DatasetSpec)
        recipe = read_recipe(run.recipe)
    except (OSError, *UNREADABLE, ProblemError):
        return None
    return AdapterFacts(
        id=record.id,
        name=record.name,
        came_from="run",
        kind=_kind_in(learned),
        base=Base(spec.name, spec.source, spec.fingerprint, spec.weights),
        base_folder=next((one for one in folders_of(spec) if (Path(one) / "config.json").is_file()), ""),
        learned=str(learned),
        folder=str(run.path),
        method=_method_of(recipe),
        rank=recipe.rank if recipe.method == "lora" else None,
        objective=recipe.objective,
        quantised=recipe.quantisation == "nf4",
        data=record.dataset or data.name,
        examples=data.train - data.general,
        scores=_scores_of_run(run, record),
        size=size_of(learned),
        created=record.ended or record.created,
    )


def _kind_in(learned: Path) -> Kind:
    if (learned / "bottleneck.safetensors").is_file():
        return "bottleneck"
    if (learned / "adapter_model.safetensors").is_file():
        with suppress(OSError, *UNREADABLE):
            config = msgspec.json.decode((learned / "adapter_config.json").read_bytes(), type=dict[str, object])
            return "ia3" if config.get("peft_type") == "IA3" else "lora"
    return "changed"


def _method_of(recipe: Recipe) -> str:
    if recipe.method == "lora":
        kind = "DoRA" if recipe.dora else "rsLoRA" if recipe.rslora else "LoRA"
        return f"{kind} (PiSSA)" if recipe.initialisation == "pissa" else kind
    names = {"ia3": "(IA)³", "bottleneck": "Bottleneck", "layers": "Layers", "full": "All weights", "head": "Head"}
    return names[recipe.method]


def _scores_of_run(run: RunFolder, record: RunRecord) -> tuple[AdapterScore, ...]:
    found = _of_scorecard(run)
    own = [one for one in evaluations_in(run.evaluations) if one.run == record.id]
    found += [score_of(own[-1], record.id)] if own else []
    loss = record.final_loss if record.final_loss is not None else record.best_loss
    if loss is not None:
        found.append(AdapterScore(measure=HELD_OUT_LOSS, value=loss, on=record.id))
    return tuple(found)


def _of_scorecard(run: RunFolder) -> list[AdapterScore]:
    """What the tuned model got by the run's scorecard."""
    try:
        card = read_scorecard(run)
    except ProblemError:
        return []
    side = card.side("tuned") if card else None
    if card is None or side is None or side.main is None:
        return []
    found = side.main
    return [
        AdapterScore(
            measure=card.measure, value=found.value, low=found.low, high=found.high, count=card.count,
            on=run.path.name,
        )
    ]  # fmt: skip


def score_of(found: Evaluation, on: str) -> AdapterScore:
    """The deciding score of an evaluation with the held-out examples of the run `on`."""
    score = found.main
    interval = score.interval
    return AdapterScore(
        measure=score.name, value=interval.value, low=interval.low, high=interval.high, count=len(found.tried), on=on
    )


# -- the library ------------------------------------------------------------------------------------------------------


def of_library(folder: Path, models: Sequence[ModelSpec]) -> AdapterFacts:
    """An imported or combined adapter; `models` are those among which its base may lie. Raises ``adapter.*``."""
    record, adapter = read_adapter_record(folder), read_peft(folder)
    here = base_here(record, adapter, models)
    latest: dict[str, Evaluation] = {one.examples_of: one for one in evaluations_in(folder / "evaluations")}
    newest_first = sorted(latest.values(), key=lambda one: -one.at)
    base = record.base
    if here:
        base = msgspec.structs.replace(base, source=base.source or here.source, fingerprint=here.fingerprint)
    return AdapterFacts(
        id=folder.name,
        name=record.name,
        came_from=record.came_from,
        kind=adapter.kind,
        base=base,
        base_folder=here.folder if here else "",
        learned=str(folder),
        folder=str(folder),
        method=adapter.method,
        rank=adapter.rank,
        scores=tuple(score_of(one, one.examples_of) for one in newest_first),
        size=size_of(folder),
        created=record.created,
        origin=record.origin,
        licence=record.licence,
        combined=record.combined,
        notices=record.notices,
    )


def base_here(record: AdapterRecord, adapter: PeftAdapter, models: Sequence[ModelSpec]) -> ModelSpec | None:
    """The base among these models: the very one it was matched with, or, while it has not been seen here, one from the
    repository that it names and onto which it goes."""
    if record.base.fingerprint:
        found = same_model(record.base.fingerprint, record.base.weights, models)
        return None if found and are_others(record.base.weights, found) else found
    wanted = record.base.repository.casefold()
    for model in models:
        if wanted and model.source.partition("@")[0].casefold() == wanted and goes_onto(adapter, model):
            return model
    return None


def goes_onto(adapter: PeftAdapter, model: ModelSpec) -> bool:
    """Whether an adapter has the shapes for a model on this PC."""
    try:
        return misfit(adapter, all_tensors(Path(model.folder)), model.name) is None
    except ProblemError:
        return False


def size_of(folder: Path) -> int:
    """Bytes of the files in a folder."""
    total = 0
    for path in folder.rglob("*"):
        with suppress(OSError):
            total += path.stat().st_size if path.is_file() else 0
    return total


# -- its name, and the bin ---------------------------------------------------------------------------------------------


def rename_adapter(adapter: AdapterFacts, name: str) -> AdapterRecord:
    """Give an imported or combined adapter another name; its id stays, and with it tags, note and whatever refers to
    it. Raises ``adapter.of_run``, ``adapter.no_name``, ``adapter.long_name`` and what reading and writing raises."""
    if adapter.came_from == "run":
        raise stop_on("adapter.of_run", name=adapter.name)
    plain = " ".join(name.split())
    if not any(map(str.isalnum, plain)):
        raise stop_on("adapter.no_name", name=name)
    if len(plain) > LONGEST_NAME:
        raise stop_on("adapter.long_name", have=len(plain), most=LONGEST_NAME)
    folder = Path(adapter.folder)
    record = msgspec.structs.replace(read_adapter_record(folder), name=plain)
    write_json(folder / RECORD, record)
    return record


def remove_adapter(adapter: AdapterFacts, places: Places) -> Thrown:
    """Move an imported or combined adapter to the bin. Raises ``adapter.of_run`` for what belongs to a run, and what
    `to_bin` raises."""
    refuse_of_run(adapter)
    return to_bin(Path(adapter.folder), adapter.name, places)


def refuse_of_run(adapter: AdapterFacts) -> None:
    """Raise ``adapter.of_run`` for what belongs to a run."""
    if adapter.came_from == "run":
        raise stop_on("adapter.of_run", name=adapter.name)
