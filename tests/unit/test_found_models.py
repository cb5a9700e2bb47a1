"""Models in the folders of other programs: real folders as those programs lay them out, whole and spoilt."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

import pytest

from desktop.core.problems import ProblemError
from desktop.core.wording import words_for
from desktop.services import foreign_files
from desktop.services.found_models import Found, cache_places, find_models
from desktop.services.gguf_files import known_bases, look_at_gguf
from desktop.services.model_list import add_model_folder
from desktop.services.places import Places
from desktop.services.preparing import find_model
from desktop.services.settings import Settings
from tests.fixtures.ggufs import CONFIG, HIDDEN, llama_tensors, safetensors_bytes, write_gguf

SHA = "0123456789abcdef0123456789abcdef01234567"
links = pytest.mark.skipif(sys.platform == "win32", reason="links need rights on Windows")


@pytest.fixture
def pc(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The home folder of someone without any such program."""
    folder = tmp_path / "someone"
    folder.mkdir()
    monkeypatch.setenv("HOME", str(folder))
    monkeypatch.setenv("USERPROFILE", str(folder))
    for name in ("HF_HOME", "HF_HUB_CACHE", "HUGGINGFACE_HUB_CACHE", "XDG_CACHE_HOME", "OLLAMA_MODELS"):
        monkeypatch.delenv(name, raising=False)
    return folder


def found(home: Path, **environment: str) -> list[Found]:
    """What is found under a home folder, without what the machine itself has."""
    models = find_models(environment=environment, home=home).models
    return [model for model in models if model.path.startswith(str(home))]


def cached(home: Path, name: str, *, linked: bool = True, config: dict[str, object] | None = None) -> Path:
    """A model in the Hugging Face cache, as `huggingface_hub` lays it out; gives back its snapshot."""
    repository = home / ".cache" / "huggingface" / "hub" / ("models--" + name.replace("/", "--"))
    snapshot, blobs = repository / "snapshots" / SHA, repository / "blobs"
    for folder in (snapshot, blobs, repository / "refs"):
        folder.mkdir(parents=True)
    (repository / "refs" / "main").write_text(SHA)
    files = {
        "config.json": json.dumps(CONFIG | (config or {})).encode(),
        "model.safetensors": safetensors_bytes(llama_tensors(CONFIG)),
        "tokenizer.json": b"{}",
    }
    for number, (file, data) in enumerate(files.items()):
        if linked:
            (blobs / f"{number}").write_bytes(data)
            (snapshot / file).symlink_to(Path("..") / ".." / "blobs" / f"{number}")
        else:
            (snapshot / file).write_bytes(data)
    return snapshot


def problem(model: Found) -> str:
    """The code of what is wrong with a model, whose sentence has all its numbers."""
    assert model.problem is not None
    assert "?" not in words_for(model.problem).cause
    return model.problem.code


# -- Hugging Face -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("linked", [pytest.param(True, marks=links), False])
def test_a_whole_model_is_offered_from_where_it_lies(pc: Path, home: Path, linked: bool) -> None:
    snapshot = cached(pc, "meta-llama/Llama-3.2-1B", linked=linked)
    before = sorted((path, path.lstat().st_mtime_ns) for path in pc.rglob("*"))
    (model,) = found(pc)
    assert (model.program, model.name, model.path) == ("huggingface", "meta-llama/Llama-3.2-1B", str(snapshot))
    assert model.spec is not None
    assert (model.spec.name, model.spec.folder, model.spec.hidden) == ("Llama-3.2-1B", str(snapshot), HIDDEN)
    assert sorted((path, path.lstat().st_mtime_ns) for path in pc.rglob("*")) == before
    # A recipe names it by its folder, and the list of models takes it as any other folder.
    assert find_model(str(snapshot), Places()).name == "Llama-3.2-1B"
    assert add_model_folder(Places(), Settings(), snapshot).fingerprint == model.spec.fingerprint


def test_the_cache_may_be_elsewhere(pc: Path, tmp_path: Path) -> None:
    cached(pc, "a/b", linked=False)
    hub = pc / "other"
    (pc / ".cache" / "huggingface").rename(hub)
    assert not found(pc)
    for name, value in (("HF_HOME", hub), ("HF_HUB_CACHE", hub / "hub"), ("HUGGINGFACE_HUB_CACHE", hub / "hub")):
        assert [model.name for model in found(pc, **{name: str(value)})] == ["a/b"], name
    hub.rename(pc / "huggingface")
    assert len(found(pc, XDG_CACHE_HOME=str(pc))) == 1
    assert len(found(pc, HF_HOME="~/huggingface")) == 1


@links
def test_broken_links_and_missing_files_are_an_incomplete_model(pc: Path) -> None:
    snapshot = cached(pc, "a/links")
    (snapshot / ".." / ".." / "blobs" / "1").resolve().unlink()
    shards = cached(pc, "a/shards", linked=False)
    index = {"weight_map": {"a": "model-1.safetensors", "b": "model-2.safetensors"}}
    (shards / "model.safetensors.index.json").write_text(json.dumps(index))
    tokenless = cached(pc, "a/tokenless", linked=False)
    (tokenless / "tokenizer.json").unlink()
    circle = cached(pc, "a/circle", linked=False)
    (circle / "config.json").unlink()
    (circle / "config.json").symlink_to("config.json")
    started = pc / ".cache" / "huggingface" / "hub" / "models--a--started"
    (started / "blobs").mkdir(parents=True)
    (started / "blobs" / "abc.incomplete").write_bytes(b"x")
    models = {model.name: model for model in found(pc)}
    assert {problem(model) for model in models.values()} == {"found.incomplete"}
    missing = {name: model.problem.values["name"] for name, model in models.items() if model.problem}
    assert missing == {
        "a/links": "model.safetensors",
        "a/shards": "model-1.safetensors",
        "a/tokenless": "tokenizer.json",
        "a/circle": "config.json",
        "a/started": "config.json",
    }


def test_what_cannot_be_trained_says_why(pc: Path) -> None:
    cached(pc, "a/bert", linked=False, config={"architectures": ["BertModel"]})
    whisper = {"architectures": ["WhisperForConditionalGeneration"], "model_type": "whisper"}
    cached(pc, "a/whisper", linked=False, config=whisper)
    cached(pc, "a/awq", linked=False, config={"quantization_config": {"quant_method": "awq"}})
    cached(pc, "a/code", linked=False, config={"auto_map": {"AutoModelForCausalLM": "x.Y"}, "model_type": "own"})
    adapter = cached(pc, "a/adapter", linked=False)
    (adapter / "config.json").rename(adapter / "adapter_config.json")
    pickles = cached(pc, "a/pickles", linked=False)
    (pickles / "model.safetensors").rename(pickles / "pytorch_model.bin")
    damaged = cached(pc, "a/damaged", linked=False)
    (damaged / "model.safetensors").write_bytes(b"\xff" * 50)
    assert {model.name: problem(model) for model in found(pc)} == {
        "a/bert": "found.not_text",
        "a/whisper": "model.kind_unknown",
        "a/awq": "model.quantised",
        "a/code": "model.remote_code",
        "a/adapter": "found.adapter",
        "a/pickles": "model.pickle_only",
        "a/damaged": "model.weights_damaged",
    }


def test_a_tokenizer_alone_is_no_model(pc: Path) -> None:
    snapshot = cached(pc, "a/tokenizer", linked=False)
    (snapshot / "model.safetensors").unlink()
    (pc / ".cache" / "huggingface" / "hub" / "datasets--a--b").mkdir()
    assert not found(pc)


@links
def test_pipes_and_huge_descriptions_are_not_waited_for(pc: Path) -> None:
    piped = cached(pc, "a/piped", linked=False)
    (piped / "config.json").unlink()
    os.mkfifo(piped / "config.json")
    weights = cached(pc, "a/weights", linked=False)
    (weights / "model.safetensors").unlink()
    os.mkfifo(weights / "model.safetensors")
    huge = cached(pc, "a/huge", linked=False)
    with (huge / "config.json").open("wb") as file:
        file.truncate(1 << 40)
    assert {problem(model) for model in found(pc)} == {"found.odd_file"}


def test_the_newest_snapshot_is_taken_when_none_is_named(pc: Path) -> None:
    snapshot = cached(pc, "a/b", linked=False)
    older = snapshot.with_name("f" * 40)
    older.mkdir()
    os.utime(older, (1, 1))
    (snapshot.parent.parent / "refs" / "main").write_text("../../../../etc")
    assert [model.path for model in found(pc)] == [str(snapshot)]


# -- LM Studio ----------------------------------------------------------------------------------------------------


def test_lm_studio_in_all_its_places(pc: Path, tmp_path: Path) -> None:
    moved, elsewhere = pc / "moved", pc / "elsewhere"
    for number, root in enumerate((pc / ".lmstudio" / "models", pc / ".cache" / "lm-studio" / "models", elsewhere)):
        folder = root / "publisher" / f"Model-{number}"
        folder.mkdir(parents=True)
        write_gguf(folder / f"Model-{number}-Q8_0.gguf")
    (moved / "models").mkdir(parents=True)
    (moved / "settings.json").write_text(json.dumps({"downloadsFolder": str(elsewhere)}))
    (pc / ".lmstudio-home-pointer").write_text(f"{moved}\n")
    models = found(pc)
    assert [model.name for model in models] == [f"publisher/Model-{n} · Model-{n}-Q8_0.gguf" for n in range(3)]
    assert {(model.program, model.gguf.quantisation) for model in models if model.gguf} == {("lmstudio", "Q8_0")}


def test_projectors_and_later_parts_are_not_listed(pc: Path) -> None:
    folder = pc / ".lmstudio" / "models" / "p" / "m"
    folder.mkdir(parents=True)
    write_gguf(folder / "mmproj.gguf", architecture="clip")
    write_gguf(folder / "a-00001-of-00002.gguf", more={"split.no": 0, "split.count": 2})
    write_gguf(folder / "a-00002-of-00002.gguf", more={"split.no": 1, "split.count": 2})
    (folder / "broken.gguf").write_bytes(b"GGUF")
    models = {Path(model.path).name: model for model in found(pc)}
    assert set(models) == {"a-00001-of-00002.gguf", "broken.gguf"}
    assert problem(models["broken.gguf"]) == "gguf.damaged"


# -- Ollama -------------------------------------------------------------------------------------------------------


def ollama(root: Path, name: str, digest: str, owner: str = "library") -> Path:
    """A manifest that names its weights by `digest`; gives back where the weights belong."""
    model, tag = name.split(":")
    manifest = root / "manifests" / "registry.ollama.ai" / owner / model / tag
    manifest.parent.mkdir(parents=True, exist_ok=True)
    layers = [
        {"mediaType": "application/vnd.ollama.image.template", "digest": "sha256:" + "e" * 64, "size": 1},
        {"mediaType": "application/vnd.ollama.image.model", "digest": digest, "size": 1},
    ]
    manifest.write_text(json.dumps({"schemaVersion": 2, "layers": layers}))
    (root / "blobs").mkdir(exist_ok=True)
    return root / "blobs" / digest.replace(":", "-")


def test_ollama_and_the_base_that_belongs_to_it(pc: Path, home: Path) -> None:
    root = pc / ".ollama" / "models"
    write_gguf(ollama(root, "llama3.2:1b", "sha256:" + "a" * 64), name=None)
    write_gguf(ollama(root, "tuned:latest", "sha256:" + "b" * 64, owner="someone"))
    ollama(root, "gone:latest", "sha256:" + "c" * 64)
    models = {model.name: model for model in found(pc)}
    assert set(models) == {"llama3.2:1b", "someone/tuned:latest", "gone:latest"}
    assert models["llama3.2:1b"].gguf is not None
    assert models["llama3.2:1b"].gguf.name == "llama3.2:1b"
    assert problem(models["gone:latest"]) == "found.incomplete"
    cached(pc, "meta-llama/Llama-3.2-1B", linked=False)
    bases = known_bases(Places(), Settings())
    look = look_at_gguf(Path(models["someone/tuned:latest"].path), bases)
    assert look.match is not None
    assert (look.match.reason, look.match.repository) == ("shapes", "meta-llama/Llama-3.2-1B")


def test_ollama_elsewhere(pc: Path) -> None:
    write_gguf(ollama(pc / "models", "a:b", "sha256-" + "a" * 64))
    assert [model.name for model in found(pc, OLLAMA_MODELS=str(pc / "models"))] == ["a:b"]


@pytest.mark.parametrize(
    "digest", ["sha256:../../../../secret", "sha256:" + "A" * 64, "../x", "", "sha256:" + "a" * 63, "sha256:\0" * 9]
)
def test_a_manifest_cannot_point_out_of_its_folder(pc: Path, digest: str) -> None:
    write_gguf(pc / "secret")
    root = pc / ".ollama" / "models"
    ollama(root, "evil:latest", "sha256:" + "a" * 64)
    manifest = next((root / "manifests").rglob("latest"))
    manifest.write_text(manifest.read_text().replace("sha256:" + "a" * 64, json.dumps(digest)[1:-1]))
    assert not found(pc)


@pytest.mark.parametrize("text", ["", "[]", "null", '{"layers": 3}', '{"layers": [1, null, {}]}', "\xff", "[" * 9999])
def test_odd_manifests_are_passed_over(pc: Path, text: str) -> None:
    root = pc / ".ollama" / "models"
    ollama(root, "odd:latest", "sha256:" + "a" * 64)
    next((root / "manifests").rglob("latest")).write_bytes(text.encode("latin-1"))
    assert not found(pc)


# -- bad caches ---------------------------------------------------------------------------------------------------


@links
def test_circles_of_links_end(pc: Path) -> None:
    root = pc / ".lmstudio" / "models"
    (root / "p").mkdir(parents=True)
    (root / "p" / "again").symlink_to(root)
    (root / "self").symlink_to("self")
    hub = pc / ".cache" / "huggingface" / "hub"
    hub.mkdir(parents=True)
    (hub / "models--a--b").symlink_to(hub)
    (pc / ".ollama").symlink_to(pc)
    (pc / "models").symlink_to(pc)
    (pc / "manifests").symlink_to(pc)
    assert not found(pc)


@links
@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="an administrator may read everything")
def test_locked_folders_are_passed_over(pc: Path) -> None:
    snapshot = cached(pc, "a/b")
    snapshot.parent.chmod(0)
    try:
        assert not found(pc)
    finally:
        snapshot.parent.chmod(0o700)


def test_settings_and_pointers_that_are_nonsense(pc: Path) -> None:
    (pc / ".lmstudio").mkdir()
    (pc / ".lmstudio" / "settings.json").write_bytes(b'{"downloadsFolder": "a\\u0000b"}')
    (pc / ".lmstudio-home-pointer").write_bytes(b"\xff\xfe\0\n\n")
    assert not found(pc)
    (pc / ".lmstudio" / "settings.json").write_bytes(b'{"downloadsFolder": 7}')
    (pc / ".lmstudio-home-pointer").write_bytes(b"x" * 5000)
    assert not found(pc, HF_HOME="x" * 9000, OLLAMA_MODELS="a\0b")


def test_more_than_is_looked_at_is_said(pc: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    hub = pc / ".cache" / "huggingface" / "hub"
    for number in range(300):
        (hub / f"models--a--{number}").mkdir(parents=True)
    cached(pc, "z/z", linked=False)
    assert not find_models(environment={}, home=pc).cut_short
    monkeypatch.setattr(foreign_files, "MOST_ENTRIES", 100)
    assert find_models(environment={}, home=pc).cut_short


def test_it_can_be_cancelled(pc: Path) -> None:
    cached(pc, "a/b", linked=False)
    with pytest.raises(ProblemError) as caught:
        find_models(lambda: True, {}, pc)
    assert caught.value.problems[0].code == "task.cancelled"


@links
def test_a_folder_with_two_names_is_looked_at_once(pc: Path) -> None:
    (pc / ".lmstudio" / "models").mkdir(parents=True)
    (pc / ".cache").mkdir()
    (pc / ".cache" / "lm-studio").symlink_to(pc / ".lmstudio")
    assert [place for program, place in cache_places({}, pc) if program == "lmstudio"] == [pc / ".lmstudio" / "models"]
