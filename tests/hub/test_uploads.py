"""Uploads: the real client in the real process, over a Hub that refuses, breaks off, and knows what it has."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.core.hub_files import files_to_send
from desktop.core.hub_jobs import Access, HubProgress, Secret, Upload, Uploaded
from desktop.core.problems import ProblemError
from desktop.services.hub_process import ask_hub
from tests.fixtures.hub_server import Fault, HubServer

TOKEN = "hf_writes1234567"


@pytest.fixture
def writing(server: HubServer, access: Access) -> Access:
    """A way in that may write."""
    server.tokens[TOKEN] = "ada"
    server.roles[TOKEN] = "write"
    return Access(endpoint=access.endpoint, timeout_s=5, token=Secret(TOKEN))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """An export: weights in two files, a page, and things that are not for others."""
    made = tmp_path / "export"
    made.mkdir()
    (made / "model-00001-of-00002.safetensors").write_bytes(bytes(range(256)) * 4000)
    (made / "model-00002-of-00002.safetensors").write_bytes(bytes(range(255, -1, -1)) * 3000)
    (made / "README.md").write_text("---\nlicense: mit\n---\n# Mine\n")
    (made / "config.json").write_text("{}")
    (made / ".secret").write_text("no")
    (made / "optimizer.pt").write_bytes(b"pickle")
    return made


def test_all_is_sent_and_nothing_else(server: HubServer, writing: Access, folder: Path) -> None:
    told: list[HubProgress] = []
    done = ask_hub(writing, Upload(str(folder), "my-model"), Uploaded, told.append)
    repo = server.repos["ada/my-model"]
    assert repo.private
    assert sorted(repo.files) == [path.name for path in files_to_send(folder)]
    assert {name: len(content) for name, content in repo.files.items()} == {
        path.name: path.stat().st_size for path in files_to_send(folder)
    }
    assert done.address == f"{server.endpoint}/ada/my-model"
    assert done.commit == repo.commit
    assert done.sent == done.total_bytes == sum(map(len, repo.files.values()))
    assert all(0 <= progress.done <= done.total_bytes for progress in told)
    assert TOKEN not in "".join(str(asked.headers) for asked in server.asked if asked.where == "cdn")


def test_what_arrived_is_not_sent_again(server: HubServer, writing: Access, folder: Path) -> None:
    server.faults["/commit/main"] = Fault("status", status=400)
    with pytest.raises(ProblemError) as caught:
        ask_hub(writing, Upload(str(folder), "ada/again", private=False), Uploaded)
    assert caught.value.problems[0].code == "hub.not_sent"
    assert server.repos["ada/again"].files == {}
    assert not server.repos["ada/again"].private
    server.faults.clear()
    before = len([asked for asked in server.asked if asked.where == "cdn"])
    done = ask_hub(writing, Upload(str(folder), "ada/again"), Uploaded)
    assert len([asked for asked in server.asked if asked.where == "cdn"]) == before
    assert done.sent < 2000 < done.total_bytes
    assert len(server.repos["ada/again"].files) == 4


def test_cancelled_in_the_middle_nothing_shows(server: HubServer, writing: Access, folder: Path) -> None:
    (weights,) = folder.glob("*00001*")
    import hashlib

    server.faults[hashlib.sha256(weights.read_bytes()).hexdigest()] = Fault("stall")
    with pytest.raises(ProblemError) as caught:
        ask_hub(
            writing, Upload(str(folder), "mine"), Uploaded,
            cancelled=lambda: any(asked.where == "cdn" for asked in list(server.asked)),
        )  # fmt: skip
    assert caught.value.problems[0].code == "task.cancelled"
    assert server.repos["ada/mine"].files == {}


def test_who_may_not(server: HubServer, access: Access, writing: Access, folder: Path, tmp_path: Path) -> None:
    def code(way: Access, ask: Upload) -> str:
        with pytest.raises(ProblemError) as caught:
            ask_hub(way, ask, Uploaded)
        return caught.value.problems[0].code

    reading = Access(endpoint=access.endpoint, timeout_s=5, token=Secret("hf_goodtoken123"))
    assert code(access, Upload(str(folder), "x")) == "hub.no_token"
    assert code(reading, Upload(str(folder), "x")) == "hub.reads_only"
    assert code(writing, Upload(str(folder), "no/such/name")) == "hub.repo_name"
    assert code(writing, Upload(str(tmp_path / "nothing"), "x")) == "export.nothing_there"
    server.faults["/api/repos/create"] = Fault("status", status=403)
    assert code(writing, Upload(str(folder), "other/x")) == "hub.may_not_write"
    assert server.repos == {}
