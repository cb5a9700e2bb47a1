"""Whatever a person pastes and whatever a Hub says: no folder but ours, no fault but a sentence."""

from __future__ import annotations

import json
import random
from pathlib import PurePosixPath, PureWindowsPath
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.hub_address import is_repo, parse_address
from desktop.core.hub_files import INDEX, files_to_get, is_beside_weights, plain_name, shard_names, weight_names
from desktop.core.hub_jobs import Access, Describe, Described, RemoteFile, parts_name, store_name
from desktop.core.models import header_length, tensors_in
from desktop.core.problems import Problem, ProblemError
from desktop.core.wording import SENTENCES
from tests.fixtures.hub_server import HubServer, Repo, llama
from tests.hub.conftest import access, one_server, server, talk  # noqa: F401 - fixtures

names = st.text(st.characters(codec="utf-8"), max_size=30) | st.from_regex(r"[\w.\-/\\:~ ]{1,30}", fullmatch=True)
pasted = names | st.builds(
    "{}{}/{}{}".format,
    st.sampled_from(["", "https://huggingface.co/", "hf.co/", "http://[", "HTTPS://huggingface.co//"]),
    names,
    names,
    st.sampled_from(["", "/tree/main", "/blob/refs%2Fpr%2F1/x", "?a=b", "#top", "/tree/../.."]),
)


@given(pasted)
def test_an_address_leads_to_a_safe_folder_or_nowhere(text: str) -> None:
    try:
        repo, revision = parse_address(text)
    except ProblemError as error:
        assert error.problems[0].code in ("hub.address", "hub.not_a_model")
        return
    assert is_repo(repo)
    assert parse_address(f"https://huggingface.co/{repo}") == (repo, "")
    assert ".." not in revision
    for folder in (store_name(repo), parts_name(repo, "0" * 40)):
        inside_only(folder)


@pytest.mark.parametrize(
    "name",
    [
        "Qwen/Qwen2.5-7B-Instruct",
        "meta-llama/Llama-3.2-1B",
        "HuggingFaceTB/SmolLM2-135M",
        "gpt2",
        "a/b.c_d-e",
        "_x/y__z",
    ],
)
def test_names_as_they_are_used_are_names(name: str) -> None:
    assert parse_address(f" {name}\n") == (name, "")
    assert parse_address(f"https://huggingface.co/{name}/tree/v1.0?x=1") == (name, "v1.0")


@pytest.mark.parametrize(
    "name", ["a--b/c", "a/..", "a/b.", "a/b-", ".a/b", "con", "a/b.git", "a/b/c", "", "a b", "ä/b"]
)
def test_names_that_nobody_can_have_are_none(name: str) -> None:
    assert not is_repo(name)


def inside_only(name: str) -> None:
    """A name that stays in its folder on every system."""
    assert (PurePosixPath("x") / name).parent == PurePosixPath("x")
    assert (PureWindowsPath("x") / name).parent == PureWindowsPath("x")
    assert not name.startswith(".")
    assert not set(name) & set('<>:"/\\|?*\0')


@given(names)
def test_file_names_of_others_stay_in_their_folder(name: str) -> None:
    if plain_name(name) or is_beside_weights(name):
        inside_only(name)


@given(st.lists(st.tuples(names, st.integers(-5, 1 << 40), st.sampled_from(["", "a" * 64])), max_size=8),
       st.recursive(names | st.integers() | st.none(), lambda v: st.lists(v) | st.dictionaries(names, v)))  # fmt: skip
def test_what_is_taken_is_safe_and_can_be_checked(listed: list[tuple[str, int, str]], index: Any) -> None:
    files = [RemoteFile(name, size, digest) for name, size, digest in listed]
    found = [file.name for file in files]
    try:
        weights = shard_names(index, found, "org/x") if index else weight_names(found, "org/x")
        taken = files_to_get(files, weights, "org/x")
    except ProblemError as error:
        assert error.problems[0].code in SENTENCES
        return
    for file in taken:
        inside_only(file.name)
        assert file.sha256
        assert file.size >= 0
        assert not file.name.endswith((".py", ".bin", ".pt"))


@given(st.binary(max_size=200) | st.recursive(
    st.integers() | st.text(max_size=5) | st.none() | st.floats(),
    lambda v: st.lists(v, max_size=3) | st.dictionaries(
        st.sampled_from(["dtype", "shape", "data_offsets", "a", "__metadata__"]), v, max_size=4)
).map(lambda value: json.dumps({"w": value}).encode()), st.integers(0, 1000))  # fmt: skip
def test_headers_say_the_truth_or_are_refused(header: bytes, size: int) -> None:
    try:
        length = header_length(len(header).to_bytes(8, "little"), size, "x")
        tensors = tensors_in(header[:length], size, "x")
    except ProblemError as error:
        assert error.problems[0].code == "model.weights_damaged"
        return
    assert all(n >= 0 for tensor in tensors for n in tensor.shape)


def changed(value: Any, dice: random.Random) -> Any:
    """The same JSON with one thing in it turned into something else."""
    other = [None, -1, 1 << 70, 0.5, "", "x" * 300, [], {}, [[]], {"a": []}, True, "\x00/../"]
    if isinstance(value, dict) and value and dice.random() < 0.9:
        key = dice.choice(list(value))
        return {**value, key: changed(value[key], dice)}
    if isinstance(value, list) and value and dice.random() < 0.7:
        at = dice.randrange(len(value))
        return [*value[:at], changed(value[at], dice), *value[at + 1 :]]
    return dice.choice(other)


class OddRepo(Repo):
    """A repository whose page has been tampered with."""

    odd: random.Random | None = None

    def page(self, repo: str) -> dict[str, Any]:
        """Changed in one place."""
        told = super().page(repo)
        found = changed(told, self.odd) if self.odd else told
        return found if isinstance(found, dict) else {"sha": found}


def test_a_hub_that_says_anything_gets_a_sentence(server: HubServer, access: Access) -> None:  # noqa: F811
    dice = random.Random(5)
    plain = llama(shards=2)
    for number in range(48):
        files = dict(plain)
        repo = server.repos[f"org/odd{number}"] = OddRepo(files)
        what = ("config.json", INDEX, "model-00001-of-00002.safetensors", "page")[number % 4]
        if what == "page":
            repo.odd = dice
        elif what.endswith(".safetensors"):
            content = files[what]
            length = int.from_bytes(content[:8], "little")
            header = json.dumps(changed(json.loads(content[8 : 8 + length]), dice)).encode()
            files[what] = len(header).to_bytes(8, "little") + header + content[8 + length :]
        else:
            files[what] = json.dumps(changed(json.loads(files[what]), dice)).encode()
    answers = talk(access, *(Describe(name) for name in server.repos))
    problems = [answer for answer in answers if isinstance(answer, Problem)]
    assert {problem.code for problem in problems if problem.code not in SENTENCES} == set()
    assert [problem for problem in problems if problem.code == "engine.fault"] == []
    assert any(isinstance(answer, Described) for answer in answers)
    assert len(problems) > 10
