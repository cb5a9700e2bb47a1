"""Searching and describing: the real client in the real process, over a Hub of our own."""

from __future__ import annotations

import json
from pathlib import Path

import msgspec
import pytest

from desktop.core.hub_jobs import Access, Describe, Described, Results, Search, Secret
from desktop.core.problems import Problem
from desktop.core.wording import SENTENCES, places, words_for
from tests.fixtures.hub_server import Fault, HubServer, Repo, llama, safetensors
from tests.hub.conftest import codes, talk


def without(files: dict[str, bytes], *names: str) -> dict[str, bytes]:
    """The files but for these."""
    return {name: content for name, content in files.items() if name not in names}


def config(**values: object) -> bytes:
    """A config.json like the small Llama's, changed."""
    return json.dumps(json.loads(llama()["config.json"]) | values).encode()


def test_search_says_what_the_hub_knows(server: HubServer, access: Access) -> None:
    server.repos["org/Fine-1B"] = Repo(llama(), gate="manual")
    server.repos["org/fine-pickle"] = Repo(llama(), tags=("text-generation",))
    server.repos["other/else"] = Repo(llama())
    server.repos["bad--name/x y"] = Repo(llama())
    found, everything, few, none = talk(
        access,
        Search("fine"), Search("fine", text_only=False, safetensors_only=False),
        Search("", limit=1), Search("nothing like it"),
    )  # fmt: skip
    assert isinstance(found, Results)
    (model,) = found.models
    assert (model.repo, model.downloads, model.likes, model.licence) == ("org/Fine-1B", 1234, 56, "apache-2.0")
    assert (model.gate, model.changed, model.safetensors, model.parameters) == ("manual", "2026-11-20", True, 1000)
    assert len(everything.models) == 2
    assert len(few.models) == 1
    assert none.models == ()


def test_describing_fetches_a_few_kilobytes_of_thirty_shards(server: HubServer, access: Access) -> None:
    repo = server.repos["org/big"] = Repo(llama(layers=60, hidden=64, shards=30))
    (found,) = talk(access, Describe("org/big"))
    assert isinstance(found, Described)
    model, weights = found.model, [name for name in repo.files if name.endswith(".safetensors")]
    assert (found.commit, model.layers, model.hidden, len(weights)) == (repo.commit, 60, 64, 30)
    assert model.parameters == 60 * (4 * 64 * 64 + 4 * 64 * 64) + 64 * 64
    # One question about the page, config and index, one each for a shard and its redirect: nothing a second time.
    assert len(server.asked) == 1 + 1 + 1 + 2 * 30 + 1
    assert all(asked.sent <= 32 << 10 for asked in server.asked if asked.where == "cdn")
    assert {asked.headers.get("range") for asked in server.asked if asked.where == "cdn"} == {"bytes=0-32767"}


def test_what_is_described_is_what_a_download_takes(server: HubServer, access: Access) -> None:
    repo = server.repos["org/big"] = Repo(llama(shards=3))
    repo.files["consolidated.safetensors"] = b"the same again"
    (found,) = talk(access, Describe("org/big"))
    names = [file.name for file in found.files]
    assert set(names) == {
        "config.json", "tokenizer.json", "tokenizer_config.json", "README.md", "LICENSE",
        "model.safetensors.index.json", *(f"model-{n:05}-of-00003.safetensors" for n in (1, 2, 3)),
    }  # fmt: skip
    assert found.total_bytes == sum(len(repo.files[name]) for name in names)
    assert all(file.sha256 if file.name.endswith(".safetensors") else file.blob_sha1 for file in found.files)
    assert (found.licence, found.chat_template, found.gate) == ("apache-2.0", True, "")


def test_a_commit_is_described_once_and_then_from_this_pc(server: HubServer, access: Access) -> None:
    repo = server.repos["org/small"] = Repo(llama())
    first, again = talk(access, Describe("org/small"), Describe("org/small"))
    assert server.times("/config.json") == 1
    assert again == first
    before = len(server.asked)
    offline = msgspec.structs.replace(access, offline=True)
    by_commit, by_name, unknown = talk(
        offline, Describe("org/small", repo.commit), Describe("org/small"), Describe("org/other")
    )
    assert by_commit == by_name == msgspec.structs.replace(first, from_cache=True)
    assert codes([unknown]) == ["hub.offline"]
    assert len(server.asked) == before
    # A page may change without a new commit; another commit is looked at anew.
    repo.gate, repo.card = "auto", {"license": "other", "license_name": "own-licence"}
    (fresh,) = talk(access, Describe("org/small"))
    assert (fresh.gate, fresh.licence, fresh.commit, server.times("/config.json")) == (
        "auto",
        "own-licence",
        repo.commit,
        1,
    )
    repo.gate, repo.files = "", llama(layers=3)
    (newer,) = talk(access, Describe("org/small"))
    assert (newer.model.layers, newer.commit) == (3, repo.commit)


def test_a_damaged_cache_is_looked_past(server: HubServer, access: Access) -> None:
    server.repos["org/small"] = Repo(llama())
    (first,) = talk(access, Describe("org/small"))
    for file in (Path(access.cache) / "hub" / "org--small").iterdir():
        file.write_bytes(file.read_bytes()[:100])
    (again,) = talk(access, Describe("org/small"))
    assert again == first
    assert server.times("/config.json") == 2


def test_addresses_revisions_and_what_is_not_there(server: HubServer, access: Access) -> None:
    repo = server.repos["org/small"] = Repo(llama())
    server.repos["org/hidden"] = Repo(llama(), private=True)
    answers = talk(
        access,
        Describe(f"{server.endpoint}/org/small/tree/main"),
        Describe(f"https://huggingface.co/org/small/blob/{repo.commit}/config.json"),
        Describe("org/small", "v9"),
        Describe("org/missing"),
        Describe("org/hidden"),
        Describe("https://example.org/org/small"),
        Describe("https://huggingface.co/datasets/org/data"),
        Describe("org/small", "../../etc"),
    )
    assert codes(answers) == [
        "Described", "Described", "hub.no_revision", "hub.not_found", "hub.not_found", "hub.address",
        "hub.not_a_model", "hub.no_revision",
    ]  # fmt: skip


def test_what_cannot_be_trained_is_declined_with_the_reason(server: HubServer, access: Access) -> None:
    files = llama()
    two_bases = {"license": "mit", "base_model": ["org/original", "org/second"]}
    lying = safetensors({"model.layers.0.up.weight": (8, 8)}).replace(b'"shape": [8, 8]', b'"shape": [8, 9]')
    overlong = (1 << 40).to_bytes(8, "little") + b"{}"
    own_code = config(auto_map={"AutoModel": "modeling.py"}, model_type="own")
    cases = {
        "pickles": (without(files, "model.safetensors"), "model.pickle_only"),
        "code": (files | {"config.json": own_code}, "model.remote_code"),
        "gguf": ({"model.Q4_K_M.gguf": b"GGUF", "README.md": b""}, "hub.gguf_only"),
        "adapter": ({"adapter_config.json": b"{}", "adapter_model.safetensors": b""}, "hub.adapter_only"),
        "reduced": (files | {"config.json": config(quantization_config={"bits": 4})}, "model.quantised"),
        "pictures": (files | {"config.json": config(architectures=["ViTModel"])}, "hub.not_text"),
        "translator": (
            files | {"config.json": config(architectures=["T5ForConditionalGeneration"])},
            "hub.not_text",
        ),
        "seer": (
            files | {"config.json": config(architectures=["Mistral3ForConditionalGeneration"], model_type="mistral3")},
            "model.kind_unknown",
        ),
        "reader": (files | {"config.json": config(architectures=["BertForMaskedLM"], model_type="bert")}, "Described"),
        "old-tokenizer": (without(files, "tokenizer.json") | {"tokenizer.model": b""}, "model.tokenizer_missing"),
        "own-kind": (
            files | {"config.json": config(auto_map={"AutoModel": "modeling.py"}, model_type="falcon_h1")},
            "Described",
        ),
        "diffuser": ({"model_index.json": b"{}", "x.safetensors": b""}, "hub.no_config"),
        "nothing": ({"config.json": config()}, "model.no_weights"),
        "tokenizerless": (without(files, "tokenizer.json"), "model.tokenizer_missing"),
        "broken": (files | {"config.json": b"{"}, "model.config_damaged"),
        "endless": (files | {"config.json": b"[" * (5 << 20)}, "hub.too_long"),
        "lying": (files | {"model.safetensors": lying}, "model.weights_damaged"),
        "overlong": (files | {"model.safetensors": overlong}, "model.weights_damaged"),
        "empty": (files | {"model.safetensors": b""}, "model.weights_damaged"),
        "outside": (
            files | {"model.safetensors.index.json": b'{"weight_map": {"a": "../../x.safetensors"}}'},
            "model.shard_missing",
        ),
        "indexless": (files | {"model.safetensors.index.json": b'{"weight_map": []}'}, "model.weights_damaged"),
        "twins": (files | {"license": b"", "LICENSE": b"", "Tokenizer.json": b"", "TOKENIZER.JSON": b""}, "Described"),
        "capitals": (files | {"tokenizer.MODEL.md": b"", "tokenizer.model.md": b""}, "hub.same_names"),
    }  # fmt: skip
    for name, (content, _) in cases.items():
        server.repos[f"org/{name}"] = Repo(content, card=two_bases)
    huge = server.repos["org/huge"] = Repo(dict(files))
    huge.files["model.safetensors"] = (60_000_000).to_bytes(8, "little") + b"{"
    huge.claims["model.safetensors"] = {"size": 1 << 40}
    unchecked = server.repos["org/unchecked"] = Repo(files)
    unchecked.claims["model.safetensors"] = {"sha256": None}
    cases |= {"huge": ({}, "hub.header_too_long"), "unchecked": ({}, "hub.no_hash")}

    answers = talk(access, *(Describe(f"org/{name}") for name in cases))
    assert dict(zip(cases, codes(answers), strict=True)) == {name: code for name, (_, code) in cases.items()}
    by_name = dict(zip(cases, answers, strict=True))
    for problem in (answer for answer in answers if isinstance(answer, Problem)):
        words = words_for(problem)
        assert "?" not in words.title + words.cause + words.remedy, problem
        assert words.remedy
    assert "org/original" in words_for(by_name["gguf"]).remedy
    assert "org/original" in words_for(by_name["adapter"]).remedy
    # Nothing was read beyond what it takes to decline.
    assert server.sent("model.safetensors") < 200_000
    assert not any(asked.path.endswith((".py", ".bin", ".gguf")) for asked in server.asked)


def test_a_server_without_ranges_is_cut_off(server: HubServer, access: Access) -> None:
    server.repos["org/wide"] = Repo(llama(layers=4, hidden=512))
    server.faults["cdn|model.safetensors"] = Fault("no_range")
    size = len(server.repos["org/wide"].files["model.safetensors"])
    (found,) = talk(access, Describe("org/wide"))
    assert found.model.hidden == 512
    assert size > 15 << 20
    assert server.sent("model.safetensors") == 0, "it never came to the end of sending"


def test_a_header_longer_than_the_first_piece(server: HubServer, access: Access) -> None:
    server.repos["org/deep"] = Repo(llama(layers=150, hidden=8))
    (found,) = talk(access, Describe("org/deep"))
    assert found.model.layers == 150
    ranges = [asked.headers["range"] for asked in server.asked if asked.where == "cdn"]
    length = int.from_bytes(server.repos["org/deep"].files["model.safetensors"][:8], "little")
    assert ranges == ["bytes=0-32767", f"bytes=32768-{length + 7}"]


def test_troubles_of_the_line_have_their_own_words(server: HubServer, access: Access) -> None:
    server.repos["org/small"] = Repo(llama())
    port = server.endpoint.rpartition(":")[2]
    replace = msgspec.structs.replace
    with_proxy = replace(access, endpoint="http://hub.example", proxy=f"http://ada:secret@127.0.0.1:{port}")
    (found,) = talk(with_proxy, Search("small"))
    assert len(found.models) == 1, "asked through the proxy, which knows the name"
    cases = [
        ("hub.dns", replace(access, endpoint="http://no-such-host.invalid")),
        ("hub.connect", replace(access, endpoint="http://127.0.0.1:9")),
        ("hub.tls", replace(access, endpoint=f"https://127.0.0.1:{port}")),
        ("hub.proxy", replace(with_proxy, proxy="http://ada:secret@127.0.0.1:9")),
        ("hub.offline", replace(access, offline=True)),
    ]
    for code, way in cases:
        (problem,) = talk(way, Search("small"))
        words = words_for(problem)
        assert problem.code == code
        assert "?" not in words.cause
        assert words.remedy
        assert "secret" not in str(problem)


@pytest.mark.parametrize(
    ("fault", "code"),
    [
        (Fault("status", status=429, headers={"Retry-After": "77"}), "hub.too_many"),
        (Fault("status", status=429, headers={"RateLimit": '"api";r=0;t=55'}), "hub.too_many"),
        (Fault("status", status=503), "hub.server"),
        (Fault("status", status=500, body=b"[1]", headers={"Content-Type": "application/json"}), "hub.server"),
        (Fault("status", status=502, body=b"\xff\xfe"), "hub.server"),
        (Fault("status", status=403), "hub.forbidden"),
        (Fault("status", status=407), "hub.proxy"),
        (Fault("status", status=418), "hub.strange"),
        (Fault("not_json"), "hub.strange"),
        (Fault("stall"), "hub.stalled"),
        (Fault("short", after=20), "hub.broken_off"),
    ],
    ids=lambda value: getattr(value, "kind", value),
)
def test_answers_that_are_none(server: HubServer, access: Access, fault: Fault, code: str) -> None:
    server.repos["org/small"] = Repo(llama())
    (first,) = talk(access, Describe("org/small"))
    path = "/config.json" if fault.kind in ("stall", "short") else "revision/main"
    server.repos["org/small"].files["README.md"] = b"another commit"
    server.faults[path] = fault
    (problem,) = talk(access, Describe("org/small"))
    assert codes([first, problem]) == ["Described", code]
    assert "?" not in words_for(problem).cause
    if code == "hub.too_many":
        assert problem.values["seconds"] == (77 if "Retry-After" in fault.headers else 55)


def test_one_break_is_bridged(server: HubServer, access: Access) -> None:
    server.repos["org/small"] = Repo(llama())
    server.faults["/config.json"] = Fault("short", times=1, after=20)
    server.faults["model.safetensors"] = Fault("stall", times=1, after=100)
    assert codes(talk(access, Describe("org/small"))) == ["Described"]


def test_gated_models_are_explained_step_by_step(server: HubServer, access: Access) -> None:
    repo = server.repos["org/gated"] = Repo(llama(), gate="manual")
    good = msgspec.structs.replace(access, token=Secret("hf_goodtoken123"))
    (nobody,) = talk(access, Describe("org/gated"))
    (not_yet, unknown) = talk(good, Describe("org/gated"), Describe("org/missing"))
    (wrong,) = talk(msgspec.structs.replace(access, token=Secret("hf_badtoken123")), Describe("org/gated"))
    repo.accepted = True
    (found,) = talk(good, Describe("org/gated"))
    assert codes([nobody, not_yet, unknown, wrong, found]) == [
        "hub.gated", "hub.gated_refused", "hub.not_found", "hub.token_refused", "Described",
    ]  # fmt: skip
    steps = words_for(nobody).remedy
    assert f"{server.endpoint}/org/gated" in steps
    assert f"{server.endpoint}/settings/tokens" in steps
    assert found.gate == "manual"
    # The content network is another origin.
    assert not any("authorization" in asked.headers for asked in server.asked if asked.where == "cdn")
    assert any("authorization" in asked.headers for asked in server.asked if asked.where == "hub")


def test_nothing_is_told_about_this_pc(server: HubServer, access: Access) -> None:
    server.repos["org/small"] = Repo(llama())
    talk(access, Search("small"), Describe("org/small"))
    agents = {asked.headers["user-agent"] for asked in server.asked}
    (agent,) = agents
    assert agent.startswith("tunesmith/")
    assert "torch" not in agent
    assert not any("agent-harnesses" in asked.path or "telemetry" in asked.path for asked in server.asked)


def test_every_sentence_about_the_hub_names_a_remedy() -> None:
    from desktop.core.words_hub import HUB_SENTENCES

    for code, words in HUB_SENTENCES.items():
        assert SENTENCES[code] is words
        assert words.remedy, code
        assert places(words.title) == set(), code
