"""Models that other programs on this PC have fetched: Hugging Face's cache, LM Studio, Ollama.

They are looked at where they lie; nothing is copied or changed. Other programs write there at any time, so every step
may find a file gone, half there or of an odd kind.
"""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Callable, Iterator, Mapping
from functools import lru_cache
from itertools import islice
from pathlib import Path
from typing import Literal

import msgspec

from desktop.core.files import is_there
from desktop.core.gguf_facts import GgufFacts, facts_of
from desktop.core.gguf_header import looks_like_gguf, read_gguf
from desktop.core.gguf_match import Candidate
from desktop.core.models import ModelSpec, read_model
from desktop.core.problems import Problem, ProblemError, stop_on
from desktop.services.foreign_files import SMALL, Look, is_file, small_file, small_json, stat_of

Program = Literal["huggingface", "lmstudio", "ollama"]
PROGRAM_NAMES: dict[Program, str] = {"huggingface": "Hugging Face", "lmstudio": "LM Studio", "ollama": "Ollama"}
MOST_FOUND = 500
"""Models described at most."""
_WRITES = ("ForCausalLM", "LMHeadModel", "ForConditionalGeneration")
"""How the classes of models end that write text, some of which also see."""
_OLLAMA_MODEL = "application/vnd.ollama.image.model"
_DIGEST = re.compile(r"sha256[:-]([0-9a-f]{64})")


class Found(msgspec.Struct, frozen=True, kw_only=True):
    """A model of another program. Exactly one of `spec` (can be trained from where it lies), `gguf` (for running) and
    `problem` (why it cannot be used) is set."""

    program: Program
    name: str
    """As that program calls it: ``owner/name``, ``llama3.2:3b``."""
    path: str
    """The model's folder, or the GGUF file."""
    disk_bytes: int = 0
    spec: ModelSpec | None = None
    gguf: GgufFacts | None = None
    problem: Problem | None = None

    @property
    def candidate(self) -> Candidate | None:
        """This model as one that a GGUF file may belong to; None when it cannot be trained."""
        return Candidate(self.name, self.spec.name, self.spec) if self.spec else None


class Finds(msgspec.Struct, frozen=True):
    """What was found, by program and name. `cut_short` when there was more than is looked at."""

    models: tuple[Found, ...]
    cut_short: bool = False


def find_models(
    cancelled: Callable[[], bool] = lambda: False,
    environment: Mapping[str, str] = os.environ,
    home: Path | None = None,
) -> Finds:
    """Look through all known places; seconds at most, on a thread. Raises ``task.cancelled``."""
    look = Look(cancelled)
    walks = {"huggingface": _hugging_face, "lmstudio": _lm_studio, "ollama": _ollama}
    places = cache_places(environment, home or Path.home())
    every = (model for program, place in places for model in walks[program](look, place))
    found = list(islice(every, MOST_FOUND + 1))
    look.full = look.full or len(found) > MOST_FOUND
    found = found[:MOST_FOUND]
    order = list(PROGRAM_NAMES)
    found.sort(key=lambda model: (order.index(model.program), model.name.lower(), model.path))
    return Finds(tuple(found), look.full)


def cache_places(environment: Mapping[str, str], home: Path) -> list[tuple[Program, Path]]:
    """The folders of other programs that are there, each once: as their settings say, else their usual places."""
    hub = environment.get("HF_HUB_CACHE") or environment.get("HUGGINGFACE_HUB_CACHE")
    caches = Path(environment.get("XDG_CACHE_HOME") or home / ".cache")
    hugging = Path(environment.get("HF_HOME") or caches / "huggingface")
    places: list[tuple[Program, Path]] = [("huggingface", Path(hub) if hub else hugging / "hub")]
    places += [("lmstudio", place) for place in _lm_studio_places(home)]
    ollama = environment.get("OLLAMA_MODELS")
    usual = [home / ".ollama" / "models", Path("/usr/share/ollama/.ollama/models")]
    places += [("ollama", place) for place in ([Path(ollama)] if ollama else usual)]
    known: dict[tuple[int, int], tuple[Program, Path]] = {}
    for program, place in places:
        if (facts := stat_of(_at_home(place, home))) and stat.S_ISDIR(facts.st_mode):
            known.setdefault((facts.st_dev, facts.st_ino), (program, _at_home(place, home)))
    return list(known.values())


def _at_home(place: Path, home: Path) -> Path:
    return home / str(place)[2:] if str(place)[:2] in ("~/", "~\\") else place


def _lm_studio_places(home: Path) -> list[Path]:
    """LM Studio's home is where its pointer file says, else one of two usual places; its settings may name another
    folder for models."""
    homes = [home / ".lmstudio", home / ".cache" / "lm-studio"]
    pointed = small_file(home / ".lmstudio-home-pointer").decode("utf-8", "replace").strip()
    if pointed and "\0" not in pointed:
        homes.insert(0, Path(pointed.splitlines()[0]))
    places = []
    for place in homes:
        settings = small_json(place / "settings.json")
        folder = settings.get("downloadsFolder") if isinstance(settings, dict) else None
        if isinstance(folder, str) and folder and "\0" not in folder:
            places.append(Path(folder))
        places.append(place / "models")
    return places


# -- the Hugging Face cache --------------------------------------------------------------------------------------------


def _hugging_face(look: Look, cache: Path) -> Iterator[Found]:
    """``models--owner--name/snapshots/COMMIT/…``; files are links into ``blobs``, or real files on Windows."""
    for repository in look.entries(cache):
        if not repository.name.startswith("models--") or not is_there(repository, Path.is_dir):
            continue
        name = "/".join(repository.name.split("--")[1:])
        snapshot = _snapshot(look, repository)
        if snapshot is None:
            # Only small files were ever asked for, or a download was broken off before its first file.
            if any(entry.name.endswith(".incomplete") for entry in look.entries(repository / "blobs")):
                yield _unusable("huggingface", name, repository, _incomplete(repository, 1, "config.json"))
            continue
        yield from _folder(look, "huggingface", name, snapshot)


def _snapshot(look: Look, repository: Path) -> Path | None:
    """The snapshot that ``main`` names, else the newest."""
    main = small_file(repository / "refs" / "main").decode("ascii", "replace").strip()
    named = repository / "snapshots" / main
    if re.fullmatch(r"[0-9a-f]{40}", main) and is_there(named, Path.is_dir):
        return named
    found = [path for path in look.entries(repository / "snapshots") if is_there(path, Path.is_dir)]
    return max(found, key=lambda path: facts.st_mtime if (facts := stat_of(path)) else 0.0, default=None)


def _folder(look: Look, program: Program, name: str, folder: Path) -> Iterator[Found]:
    """A folder with one model, in either form. A folder with neither weights nor their index is none: programs keep a
    config or a tokenizer alone, and those are not worth a line."""
    files = list(look.entries(folder))
    for file in files:
        if file.suffix.lower() == ".gguf":
            yield from _gguf(program, f"{name} · {file.name}", file)
    if any(file.name.endswith((".safetensors", ".safetensors.index.json", ".bin")) for file in files):
        try:
            spec = _trainable(folder, files)
            yield Found(program=program, name=name, path=str(folder), disk_bytes=spec.disk_bytes, spec=spec)
        except (ProblemError, OSError) as error:
            yield _unusable(program, name, folder, _problem_of(error, folder))


def _trainable(folder: Path, files: list[Path]) -> ModelSpec:
    """The facts of a model that can be trained from where it lies. Raises what `read_model` raises, and
    ``found.incomplete``, ``found.odd_file`` or ``found.not_text``."""
    _require_ordinary(folder, files)
    try:
        spec = read_model(folder)
    except ProblemError as error:
        first = error.problems[0]
        lacking = {
            "model.shard_missing": Path(str(first.values.get("path", ""))).name,
            "model.tokenizer_missing": "tokenizer.json",
        }
        if first.code in lacking:
            raise ProblemError(_incomplete(folder, 1, lacking[first.code])) from None
        raise
    if spec.kind == "decoder" and not spec.architecture.endswith(_WRITES):
        raise stop_on("found.not_text", path=str(folder), architecture=spec.architecture)
    return spec


def _require_ordinary(folder: Path, files: list[Path]) -> None:
    """Every file is there, is a file, and those that are read as a whole are small."""
    names = {file.name for file in files}
    if "config.json" not in names and "adapter_config.json" in names:
        raise stop_on("found.adapter", path=str(folder))
    missing = [file.name for file in files if stat_of(file) is None]
    missing += ["config.json"] * ("config.json" not in names)
    if missing:
        raise ProblemError(_incomplete(folder, len(missing), missing[0]))
    for file in files:
        facts = stat_of(file)
        if facts is None or stat.S_ISDIR(facts.st_mode):
            continue
        large = facts.st_size > SMALL and file.name.endswith(".json")
        if large or not stat.S_ISREG(facts.st_mode):
            raise stop_on("found.odd_file", path=str(folder), name=file.name)


# -- LM Studio and Ollama ----------------------------------------------------------------------------------------------


def _lm_studio(look: Look, place: Path) -> Iterator[Found]:
    """``publisher/model/*.gguf``. Folders may be links to other drives; a depth of two bounds any circle."""
    for publisher in look.folders(place):
        for model in look.folders(publisher):
            yield from _folder(look, "lmstudio", f"{publisher.name}/{model.name}", model)


def _ollama(look: Look, place: Path) -> Iterator[Found]:
    """``manifests/HOST/OWNER/NAME/TAG``, small JSON files that name their weights among ``blobs`` by hash."""
    for host in look.folders(place / "manifests"):
        for owner in look.folders(host):
            for model in look.folders(owner):
                for tag in look.entries(model):
                    blob = _ollama_weights(tag, place / "blobs")
                    # Ollama leaves its own library unnamed, and so do its users.
                    prefix = "" if owner.name == "library" else f"{owner.name}/"
                    if blob is not None:
                        yield from _gguf("ollama", f"{prefix}{model.name}:{tag.name}", blob, f"{model.name}:{tag.name}")


def _ollama_weights(manifest: Path, blobs: Path) -> Path | None:
    found = small_json(manifest)
    layers = found.get("layers") if isinstance(found, dict) else None
    for layer in layers if isinstance(layers, list) else []:
        digest = layer.get("digest") if isinstance(layer, dict) and layer.get("mediaType") == _OLLAMA_MODEL else None
        if match := _DIGEST.fullmatch(digest) if isinstance(digest, str) else None:
            # Versions before 0.1.31 had a colon in the names of blobs.
            names = (f"sha256-{match[1]}", f"sha256:{match[1]}")
            return next((blobs / name for name in names if stat_of(blobs / name)), blobs / names[0])
    return None


def _gguf(program: Program, name: str, file: Path, called: str = "") -> Iterator[Found]:
    if not is_file(file):
        yield _unusable(program, name, file, _incomplete(file.parent, 1, file.name))
        return
    if not looks_like_gguf(file):
        return  # Ollama keeps some models of its own in other forms
    try:
        header = _facts(file, file.stat().st_mtime_ns, called)
    except (ProblemError, OSError) as error:
        yield _unusable(program, name, file, _problem_of(error, file))
    else:
        # A projector or a vocabulary belongs to a model and is none.
        if header.kind == "model" and header.part == 1:
            yield Found(program=program, name=name, path=str(file), disk_bytes=header.file_bytes, gguf=header)


def _incomplete(folder: Path, count: int, name: str) -> Problem:
    return Problem("found.incomplete", {"path": str(folder), "count": count, "name": name})


@lru_cache(maxsize=MOST_FOUND)
def _facts(file: Path, _changed: int, called: str) -> GgufFacts:
    """The facts of a file that was changed at this moment; a tenth of a second each, so they are remembered."""
    return facts_of(read_gguf(file), str(file), called)


def _unusable(program: Program, name: str, path: Path, problem: Problem) -> Found:
    return Found(program=program, name=name, path=str(path), problem=problem)


def _problem_of(error: ProblemError | OSError, folder: Path) -> Problem:
    if isinstance(error, ProblemError):
        return error.problems[0]
    return Problem("found.unreadable", {"path": str(folder), "cause": error.strerror or str(error)})
