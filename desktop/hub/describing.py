"""What a model is, from its page, config.json and the headers of its weights; nothing else is fetched."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import msgspec
from huggingface_hub import hf_hub_url, is_offline_mode
from huggingface_hub.errors import OfflineModeIsEnabled

from desktop.core.encoders import ENCODERS
from desktop.core.files import write_json
from desktop.core.hub_address import is_commit, is_revision, parse_address
from desktop.core.hub_files import INDEX, files_to_get, plain_name, shard_names, weight_names
from desktop.core.hub_jobs import Access, Described, RemoteFile, store_name
from desktop.core.models import checked_config, describe, fingerprint_of
from desktop.core.problems import UNREADABLE, ProblemError, stop_on
from desktop.core.vision import PREPROCESSOR, VISION
from desktop.hub.faults import problem_of
from desktop.hub.headers import remote_tensors
from desktop.hub.line import Line
from desktop.hub.searching import gate_of, licence_of, texts, whole

LONGEST_CONFIG = 4 << 20
LONGEST_INDEX = 32 << 20
LONGEST_TOKENIZER_CONFIG = 8 << 20
MOST_FILES = 20_000


def describe_address(access: Access, address: str, revision: str = "") -> Described:
    """Describe a repository or pasted address. Raises ``hub.`` and ``model.`` problems: each says why a model cannot
    be used, or why it could not be asked for."""
    repo, said = parse_address(address, access.endpoint)
    revision = revision or said or "main"
    if not is_revision(revision):
        raise stop_on("hub.no_revision", repo=repo, revision=revision[:100])
    kept = _kept(access, repo, revision)
    if kept is not None:
        return kept
    if is_offline_mode():
        raise problem_of(OfflineModeIsEnabled(), access, repo, revision, False)
    line = Line(access, repo, revision)
    quoted = revision.replace("/", "%2F")
    info = line.json(f"/api/models/{repo}/revision/{quoted}", {"blobs": "true"})
    if not isinstance(info, dict) or not is_commit(str(info.get("sha"))):
        raise stop_on("hub.strange", host=access.endpoint, cause="no commit of the model")
    found = _kept(access, repo, info["sha"]) or _look(line, repo, info)
    # What may change without a new commit is always as the Hub says now.
    fresh = msgspec.structs.replace(found, **_of_page(info), from_cache=False)
    _keep(access, fresh)
    return fresh


def _look(line: Line, repo: str, info: dict[str, Any]) -> Described:
    commit, files = info["sha"], _files(info)
    names = [file.name for file in files]
    _refuse_other_kinds(repo, names, info)

    def address(name: str) -> str:
        return hf_hub_url(repo, name, revision=commit, endpoint=line.access.endpoint)

    raw = line.read(address("config.json"), LONGEST_CONFIG)
    config = checked_config(raw, repo)
    _refuse_no_text(repo, config)
    if INDEX in names:
        weights = shard_names(_weight_map(line.read(address(INDEX), LONGEST_INDEX), repo), names, repo)
    else:
        weights = weight_names(names, repo)
    if config.get("model_type") in VISION:
        if PREPROCESSOR not in names:
            raise stop_on("model.no_preprocessor", path=repo)
    elif "tokenizer.json" not in names:
        raise stop_on("model.tokenizer_missing", path=repo)
    chosen = files_to_get(files, weights, repo)
    shards = sorted((file for file in chosen if file.name in weights), key=lambda file: file.name)
    tensors = remote_tensors(line, [(file, address(file.name)) for file in shards], repo)
    sizes = [(file.name, file.size) for file in shards]
    model = describe(
        config,
        tensors,
        name=repo,
        disk_bytes=sum(size for _, size in sizes),
        fingerprint=fingerprint_of(raw, sizes, tensors),
        licence=licence_of(info),
    )
    template = _has_template(line, info, chosen, address("tokenizer_config.json"))
    return Described(repo=repo, commit=commit, model=model, files=chosen, chat_template=template)


def _of_page(info: dict[str, Any]) -> dict[str, Any]:
    return {
        "licence": licence_of(info),
        "gate": gate_of(info),
        "downloads": whole(info.get("downloads")),
        "likes": whole(info.get("likes")),
        "changed": str(info.get("lastModified") or "")[:10],
    }


def _files(info: dict[str, Any]) -> list[RemoteFile]:
    """The files of the repository's top folder, with size and hash where they are said."""
    listed = info.get("siblings")
    entries = listed[:MOST_FILES] if isinstance(listed, list) else []
    return [_file(entry) for entry in entries if isinstance(entry, dict) and plain_name(str(entry.get("rfilename")))]


def _file(entry: dict[str, Any]) -> RemoteFile:
    lfs = entry.get("lfs") if isinstance(entry.get("lfs"), dict) else {}
    assert isinstance(lfs, dict)
    size = lfs.get("size", entry.get("size"))
    return RemoteFile(
        str(entry["rfilename"]),
        size if type(size) is int and 0 <= size < 1 << 62 else -1,
        _hash(lfs.get("sha256") or lfs.get("oid"), 64),
        # Of a large file, git only has a pointer; its own sha1 says nothing of the content.
        "" if lfs else _hash(entry.get("blobId"), 40),
    )


def _hash(value: Any, length: int) -> str:
    text = value.removeprefix("sha256:").lower() if isinstance(value, str) else ""
    return text if len(text) == length and all(sign in "0123456789abcdef" for sign in text) else ""


def _refuse_other_kinds(repo: str, names: list[str], info: dict[str, Any]) -> None:
    """Say what a repository is that holds no weights to train from, and where those are if its page says so."""
    base = _base_of(info)
    if "adapter_config.json" in names and "config.json" not in names:
        raise stop_on("hub.adapter_only", repo=repo, base=base)
    safe = any(name.endswith(".safetensors") for name in names)
    if not safe and any(name.endswith(".gguf") for name in names):
        raise stop_on("hub.gguf_only", repo=repo, base=base)
    if "config.json" not in names:
        raise stop_on("hub.no_config", repo=repo)
    if not safe:
        weight_names(names, repo)


def _base_of(info: dict[str, Any]) -> str:
    """“: org/name” as the page names the model that this one was made from; empty if it does not."""
    card = info.get("cardData")
    named = texts(card.get("base_model")) if isinstance(card, dict) else []
    return f": {named[0][:120]}" if named else ""


def _refuse_no_text(repo: str, config: dict[str, Any]) -> None:
    """Only models that see or read, and decoders that go on with a text: the kind stands in `architectures`. Pictures
    beside the text are fine, as long as the text has a part of its own (`text_config`)."""
    if config.get("model_type") in VISION | ENCODERS:
        return
    kinds = texts(config.get("architectures"))
    inner = isinstance(config.get("text_config"), dict)
    fine = ("ForCausalLM", "LMHeadModel") + (("ForConditionalGeneration",) if inner else ())
    if kinds and not any(kind.endswith(fine) for kind in kinds):
        raise stop_on("hub.not_text", repo=repo, kind=kinds[0][:80])


def _weight_map(raw: bytes, repo: str) -> object:
    try:
        found = msgspec.json.decode(raw)
    except UNREADABLE as error:
        raise stop_on("model.weights_damaged", path=f"{repo}/{INDEX}", cause=str(error)) from None
    return found.get("weight_map") if isinstance(found, dict) else None


def _has_template(line: Line, info: dict[str, Any], files: tuple[RemoteFile, ...], address: str) -> bool:
    """Whether the model brings a chat template: a file of its own, or text in tokenizer_config.json, which the Hub
    has read already; a mirror may not have."""
    names = {file.name: file for file in files}
    if any(name.startswith("chat_template") for name in names):
        return True
    config = info.get("config")
    read = config.get("tokenizer_config") if isinstance(config, dict) else None
    if isinstance(read, dict):
        return bool(read.get("chat_template"))
    if "tokenizer_config.json" not in names or names["tokenizer_config.json"].size > LONGEST_TOKENIZER_CONFIG:
        return False
    try:
        found = json.loads(line.read(address, LONGEST_TOKENIZER_CONFIG))
    except (ValueError, RecursionError):
        return False
    return isinstance(found, dict) and bool(found.get("chat_template"))


# -- kept by commit ----------------------------------------------------------------------------------------------------


def _folder(access: Access, repo: str) -> Path:
    return Path(access.cache) / "hub" / store_name(repo)


def _kept(access: Access, repo: str, revision: str) -> Described | None:
    """A description from this PC: of this commit, or, offline, the latest there is of this repository."""
    if not access.cache:
        return None
    folder = _folder(access, repo)
    if is_commit(revision):
        return _read(folder / f"{revision}.json", repo)
    if not is_offline_mode():
        return None
    try:
        files = sorted(folder.glob("*.json"), key=lambda file: file.stat().st_mtime, reverse=True)
    except OSError:
        return None
    return next(filter(None, (_read(file, repo) for file in files)), None)


def _read(file: Path, repo: str) -> Described | None:
    try:
        found = msgspec.json.decode(file.read_bytes(), type=Described)
    except (OSError, *UNREADABLE):
        return None
    return msgspec.structs.replace(found, from_cache=True) if found.repo == repo else None


def _keep(access: Access, found: Described) -> None:
    """A cache that cannot be written is only a slower one."""
    if not access.cache:
        return
    try:
        folder = _folder(access, found.repo)
        folder.mkdir(parents=True, exist_ok=True)
        write_json(folder / f"{found.commit}.json", found)
    except (OSError, ProblemError):
        return
