"""Handing over what was learned: by itself, or put into the base as an ordinary 16-bit model."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NamedTuple

import msgspec

from desktop.core import model_card
from desktop.core.adapter_card import facts_of_adapter
from desktop.core.adapters import is_library_adapter, read_adapter_record
from desktop.core.exports import (
    MARK,
    PAGES,
    Kind,
    beside_bytes,
    beside_files,
    folder_bytes,
    images_bytes,
    is_taken,
    learned_bytes,
    learned_files,
    mark,
    merged_bytes,
    remove_leftovers,
)
from desktop.core.files import require_free, sync_file, write_folder, write_json
from desktop.core.licences import base_id, licence_of
from desktop.core.loading_ways import ends_in, form_in, model_name, ways_of
from desktop.core.model_card import CardFacts
from desktop.core.models import ModelSpec, read_base, read_model
from desktop.core.problems import UNREADABLE, stop_on
from desktop.core.replies import Done
from desktop.core.runs import RunFolder, holds_result
from desktop.core.shards import shards_of, stored_in
from desktop.core.strength import read_strength
from desktop.core.weights import check_base
from desktop.engine.merging import changes_of, inner_config, merge_of, read_config, untied
from desktop.engine.tensor_files import write_shards

Tell = Callable[[float, str], None]


class Source(NamedTuple):
    """What is handed over: the folder of what was learned, its base, the run it comes from (None: an adapter of the
    library), at which strength, under which name."""

    learned: Path
    spec: ModelSpec
    run: RunFolder | None
    strength: float
    name: str

    @property
    def folder(self) -> Path:
        """Where what becomes known of it is kept."""
        return self.run.path if self.run else self.learned

    def facts(self) -> CardFacts:
        """What its page says."""
        if self.run is not None:
            return model_card.facts_of_run(self.run, self.spec, self.strength)
        if is_library_adapter(self.learned):
            return facts_of_adapter(self.learned, self.spec, self.strength)
        return CardFacts(
            name=self.name,
            base=self.spec.name,
            base_id=base_id(self.spec),
            licence=licence_of(self.spec),
        )


def of_run(run: RunFolder, strength: float | None = None) -> Source:
    """What a run has learned, at the strength that was chosen for it unless another is given. Raises
    ``run.nothing_kept``."""
    record = run.read()
    learned = run.usable_adapter()
    if learned is None:
        raise stop_on("run.nothing_kept", name=record.name)
    spec = read_base(run.model)
    return Source(learned, spec, run, read_strength(run) if strength is None else strength, record.name)


def of_folder(learned: Path, base: Path, strength: float | None = None) -> Source:
    """An adapter in a folder of its own, such as one of the library, and the base it belongs to. Raises
    ``run.damaged``, and what reading its record and its base raises."""
    if not holds_result(learned):
        raise stop_on("run.damaged", path=str(learned), cause="it holds no adapter")
    name = read_adapter_record(learned).name if is_library_adapter(learned) else learned.name
    return Source(learned, read_model(base), None, 1.0 if strength is None else strength, name)


def source_of(folder: Path, base: Path | None, strength: float | None = None) -> Source:
    """What a run has learned, or with its `base` an adapter in a folder of its own."""
    return of_folder(folder, base, strength) if base else of_run(RunFolder(folder), strength)


def export_adapter(run: RunFolder, target: Path, tell: Tell, strength: float | None = None) -> Done:
    """`hand_over_adapter` of a run."""
    return hand_over_adapter(of_run(run, strength), target, tell)


def export_merged(run: RunFolder, target: Path, tell: Tell, strength: float | None = None) -> Done:
    """`hand_over_merged` of a run."""
    return hand_over_merged(of_run(run, strength), target, tell)


def hand_over_adapter(source: Source, target: Path, tell: Tell) -> Done:
    """Copy what was learned with the tokenizer it was trained with and a page that says how to load it. Raises
    ``export.no_strength``."""
    learned, spec, run, *_ = source
    _refuse_taken(target)
    if run and spec.kind == "vision":
        return _of_images(run, spec, learned, target, tell)
    require_free(target, learned_bytes(learned) + beside_bytes("adapter", Path(spec.folder)) + PAGES)

    def fill(place: Path) -> None:
        for path in learned_files(learned):
            copy = place / path.relative_to(learned)
            copy.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(path, copy)
        if source.strength != 1:
            _weaken(place, source.strength)
        _copy_beside("adapter", Path(spec.folder), place)
        if run and run.labels.is_file():
            from desktop.engine import label_export  # noqa: PLC0415 - brings transformers along

            write_page(source, place, label_export.copy_labels(run, spec, place))
        else:
            if spec.kind == "decoder":
                from desktop.engine import export_words  # noqa: PLC0415 - brings transformers along

                export_words.complete(Path(spec.folder), run, place, model=False)
            write_page(source, place)

    return write_marked(target, fill, tell)


def hand_over_merged(source: Source, target: Path, tell: Tell) -> Done:
    """Put what was learned into the 16-bit base. Raises ``export.bottleneck``, ``export.cannot_merge`` and what
    `write_merged` raises."""
    learned, spec, run, *_ = source
    _refuse_taken(target)
    if run and spec.kind == "vision":
        return _of_images(run, spec, learned, target, tell)
    check_base(spec)
    require_free(target, merged_bytes(learned, Path(spec.folder)))

    def fill(place: Path) -> None:
        if run and run.labels.is_file():
            from desktop.engine import label_export  # noqa: PLC0415 - brings transformers along

            tell(0.0, "model")
            label_export.write_model(run, learned, spec, place)
            _copy_beside("adapter", Path(spec.folder), place)
            write_page(source, place, (place / "README.md").read_text("utf-8"))
            return
        write_merged(source, place, tell)
        write_page(source, place)

    return write_marked(target, fill, tell)


def _of_images(run: RunFolder, spec: ModelSpec, learned: Path, target: Path, tell: Tell) -> Done:
    """A classifier of images, which goes as a whole."""
    from desktop.engine import seeing  # noqa: PLC0415 - brings transformers along

    require_free(target, images_bytes(spec))
    return write_marked(target, lambda place: seeing.write_model(run, learned, place), tell)


def write_merged(source: Source, place: Path, tell: Tell) -> None:
    """Write base and what was learned as one model into the folder `place`, a few rows of a tensor in memory at a time.
    Sums are made in fp32 and rounded once. Nothing is written before everything learned has found its place. Raises
    ``export.bottleneck``, ``export.cannot_merge``, ``export.other_base``, ``export.quantised``,
    ``export.changes_base``."""
    base = Path(source.spec.folder)
    merge = merge_of(source.learned, base, source.strength)
    tensors = stored_in(base)
    parted = untied(merge, base, tensors)
    tensors = parted or tensors
    write_shards(place, shards_of(tensors), changes_of(merge, tensors), tell)
    _copy_beside("merged", base, place)
    if source.spec.kind == "decoder":
        from desktop.engine import export_words  # noqa: PLC0415 - brings transformers along

        export_words.complete(base, source.run, place, model=True)
    if parted:  # head and table of words were one, and are two now
        config = read_config(base)
        config["tie_word_embeddings"] = inner_config(config)["tie_word_embeddings"] = False
        write_json(place / "config.json", config)


def write_marked(target: Path, fill: Callable[[Path], None], tell: Tell) -> Done:
    """Write a folder all or nothing. Until the drive has all of it, it says whose it is (`exports.mark`)."""

    def marked(place: Path) -> None:
        mark(place)
        fill(place)
        tell(1.0, "writing")
        for path in place.rglob("*"):  # a large one takes minutes, in which the mark must stand
            if path.is_file():
                sync_file(path)
        (place / MARK).unlink()

    remove_leftovers(target.parent)
    write_folder(target, marked)
    return Done(folder=str(target), facts={"bytes": folder_bytes(target)})


@contextmanager
def scratch(target: Path) -> Iterator[Path]:
    """A folder beside `target` that is gone afterwards, whatever happens: after a kill with the next export to this
    place, or the next start (`exports.remove_leftovers`)."""
    target.parent.mkdir(parents=True, exist_ok=True)
    remove_leftovers(target.parent)
    place = Path(tempfile.mkdtemp(dir=target.parent, prefix=f".{target.name}.", suffix=".tmp"))
    try:
        mark(place)
        yield place
    finally:
        shutil.rmtree(place, ignore_errors=True)


def write_page(source: Source, place: Path, labels: str = "") -> None:
    """README.md; `labels` is the page of a model with a head for labels, of which all but the title stays."""
    facts = source.facts()
    base = facts.base_id or f"FOLDER OF {facts.base}"
    rank = _rank(place)
    form = form_in(place)
    file = next((path.name for path in sorted(place.glob("*.gguf"))), "")
    ways = [] if labels else ways_of(form, model_name(facts.name), base, file=file, rank=rank, ends=ends_in(place))
    text = model_card.page(facts, form, ways, labels.partition("\n")[2].strip())
    (place / "README.md").write_text(text, "utf-8")


def _rank(place: Path) -> int:
    try:
        found = msgspec.json.decode((place / "adapter_config.json").read_bytes(), type=dict[str, Any])
        return max([int(found.get("r") or 1), *map(int, (found.get("rank_pattern") or {}).values())])
    except (OSError, ValueError, *UNREADABLE):
        return 64


def _weaken(place: Path, strength: float) -> None:
    """Give a plain LoRA in `place` this part of its strength. Raises ``export.no_strength``."""
    path = place / "adapter_config.json"
    try:
        config = msgspec.json.decode(path.read_bytes(), type=dict[str, Any])
    except (OSError, *UNREADABLE):
        config = {}
    if config.get("peft_type") != "LORA" or config.get("use_dora") or config.get("modules_to_save"):
        raise stop_on("export.no_strength", strength=strength)
    config["lora_alpha"] *= strength
    config["alpha_pattern"] = {name: alpha * strength for name, alpha in (config.get("alpha_pattern") or {}).items()}
    write_json(path, config)


def _refuse_taken(target: Path) -> None:
    if is_taken(target):
        raise stop_on("export.target_exists", path=str(target))


def _copy_beside(kind: Kind, base: Path, place: Path) -> None:
    for path in beside_files(kind, base):
        shutil.copyfile(path, place / path.name)


def export(kind: str, source: Path, target: Path, base: Path | None, strength: float | None, tell: Tell) -> Done:
    """What a run has learned, or an adapter in a folder of its own with its `base`: by itself, or merged."""
    found = source_of(source, base, strength)
    return (hand_over_adapter if kind == "adapter" else hand_over_merged)(found, target, tell)
