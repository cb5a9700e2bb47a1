"""Which files of a repository a download takes: weights as safetensors, description, tokenizer, licence. Never code,
never pickles, never anything outside the repository's top folder."""

from __future__ import annotations

from collections.abc import Sequence
from fnmatch import fnmatchcase
from pathlib import Path, PurePosixPath

from desktop.core.hub_jobs import RemoteFile
from desktop.core.problems import stop_on
from desktop.core.runs import DEVICES

INDEX = "model.safetensors.index.json"
WEIGHTS = "model.safetensors"
PICKLES = (".bin", ".pt", ".pth", ".ckpt", ".pkl", ".h5", ".msgpack")
MOST_SHARDS = 1000
_BESIDE = (
    "config.json",
    "generation_config.json",
    "preprocessor_config.json",
    "tokenizer*",
    "vocab*",
    "merges*",
    "special_tokens_map.json",
    "added_tokens.json",
    "chat_template*",
    "LICENSE*",
    "LICENCE*",
    "NOTICE*",
    "README.md",
)
_SUFFIXES = {"", ".json", ".model", ".txt", ".jinja", ".md", ".tiktoken"}


def plain_name(name: str) -> bool:
    """Whether a foreign file name is safe on every system: one part, visible, no characters Windows forbids, none of
    its device names, not too long."""
    return (
        0 < len(name) <= 200
        and not name.startswith(".")
        and not name.endswith((".", " "))
        and not any(sign in '<>:"/\\|?*' or ord(sign) < 32 or 0xD800 <= ord(sign) < 0xE000 for sign in name)
        and name.split(".")[0].lower().rstrip() not in DEVICES
    )


def is_beside_weights(name: str) -> bool:
    """Whether a download takes this file along with the weights."""
    known = any(fnmatchcase(name, pattern) for pattern in _BESIDE)
    return known and plain_name(name) and PurePosixPath(name).suffix in _SUFFIXES


def weight_names(names: Sequence[str], place: str) -> list[str]:
    """The safetensors files to take where there is no index: ``model.safetensors``, else all but known doubles.

    Raises ``model.pickle_only`` or ``model.no_weights``; `place` is the repository, to name it."""
    if WEIGHTS in names:
        return [WEIGHTS]
    # Some repositories hold the same weights a second time in their maker's own layout.
    found = [n for n in names if n.endswith(".safetensors") and plain_name(n) and not n.startswith("consolidated")]
    if found:
        return sorted(found)
    if any(name.endswith(PICKLES) for name in names):
        raise stop_on("model.pickle_only", path=place)
    raise stop_on("model.no_weights", path=place)


def shard_names(weight_map: object, names: Sequence[str], place: str) -> list[str]:
    """The weight files that an index names. Raises ``model.weights_damaged`` or ``model.shard_missing``."""
    if not isinstance(weight_map, dict) or not weight_map:
        raise stop_on("model.weights_damaged", path=f"{place}/{INDEX}", cause="it names no files")
    shards = sorted({str(name) for name in weight_map.values()})
    if len(shards) > MOST_SHARDS:
        raise stop_on("model.weights_damaged", path=f"{place}/{INDEX}", cause=f"it names {len(shards)} files")
    for name in shards:
        # An index is foreign text: it may only name files of its own folder.
        if name not in names or not plain_name(name) or not name.endswith(".safetensors"):
            raise stop_on("model.shard_missing", path=f"{place}/{name[:200]}")
    return shards


def files_to_get(files: Sequence[RemoteFile], weights: Sequence[str], place: str) -> tuple[RemoteFile, ...]:
    """What a download takes, weights last and largest last, so that a fault in the small ones shows at once.

    Raises ``hub.no_hash`` where a file could not be checked and ``hub.same_names`` where two would fall together on
    a drive that does not tell capitals apart."""
    chosen = [file for file in files if file.name in weights or file.name == INDEX or is_beside_weights(file.name)]
    for file in chosen:
        if not (file.sha256 or file.blob_sha1) or file.size < 0:
            raise stop_on("hub.no_hash", repo=place, file=file.name)
    if len({file.name.lower() for file in chosen}) < len(chosen):
        raise stop_on("hub.same_names", repo=place)
    return tuple(sorted(chosen, key=lambda file: (file.name in weights, file.size, file.name)))


def files_to_send(folder: Path) -> list[Path]:
    """What an upload of a folder takes: all visible files, by name. Pickles are never sent."""
    found = [path for path in folder.rglob("*") if path.is_file() and path.suffix not in PICKLES]
    return sorted(path for path in found if not any(part.startswith(".") for part in path.relative_to(folder).parts))
