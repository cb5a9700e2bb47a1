"""A Hub of our own, and processes that talk to it with the real client."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterator
from typing import Any

import msgspec
import pytest

from desktop.core.hub_jobs import Access, HubAsk, HubProgress, HubRefused, HubReply
from desktop.core.problems import Problem
from desktop.services.children import engine_environment, package_root
from desktop.services.hub_process import hub_command
from tests.fixtures.hub_server import HubServer


@pytest.fixture(scope="session")
def one_server() -> Iterator[HubServer]:
    """The servers start once: the address stays, so that one process can answer many tests."""
    found = HubServer()
    yield found
    for child in WARM.values():
        child.kill()
        child.communicate()
    found.close()


@pytest.fixture
def server(one_server: HubServer, monkeypatch: pytest.MonkeyPatch) -> Iterator[HubServer]:
    """A running Hub without repositories."""
    monkeypatch.delenv("HF_HUB_OFFLINE", raising=False)
    for name in ("http_proxy", "https_proxy", "all_proxy", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")
    one_server.reset()
    yield one_server
    for child in STARTED:
        child.kill()
        child.wait()
        for pipe in (child.stdout, child.stderr):
            if pipe is not None:
                pipe.close()
    STARTED.clear()


@pytest.fixture
def access(server: HubServer, tmp_path_factory: pytest.TempPathFactory) -> Access:
    """The way to it, with an empty cache."""
    cache = tmp_path_factory.getbasetemp() / "hub-cache"
    shutil.rmtree(cache, ignore_errors=True)
    return Access(endpoint=server.endpoint, timeout_s=1, cache=str(cache))


def lines(access: Access, *asks: HubAsk) -> bytes:
    """What is written to a Hub process."""
    return b"".join(msgspec.json.encode(record) + b"\n" for record in (access, *asks))


STARTED: list[subprocess.Popen[bytes]] = []
"""Processes of the running test; none outlives it."""


def start(access: Access, *asks: HubAsk) -> subprocess.Popen[bytes]:
    """A Hub process that has its work."""
    child = subprocess.Popen(
        hub_command(), stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        env=engine_environment(), cwd=package_root(),
    )  # fmt: skip
    assert child.stdin is not None
    child.stdin.write(lines(access, *asks))
    child.stdin.close()
    child.stdin = None
    STARTED.append(child)
    return child


WARM: dict[bytes, subprocess.Popen[bytes]] = {}
"""Processes that have answered and stay for the next test, by how they reach the Hub."""


def talk(access: Access, *asks: HubAsk) -> list[Any]:
    """Several jobs, one after the other: an answer for each; a refusal as its `Problem`."""
    key = lines(access)
    if key not in WARM or WARM[key].poll() is not None:
        WARM[key] = subprocess.Popen(
            hub_command(), stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=engine_environment(), cwd=package_root()
        )
        WARM[key].stdin.write(key)  # type: ignore[union-attr]
    child = WARM[key]
    assert child.stdin is not None
    assert child.stdout is not None
    answers: list[Any] = []
    for ask in asks:
        child.stdin.write(msgspec.json.encode(ask) + b"\n")
        child.stdin.flush()
        reply: Any = HubProgress(step="looking")
        while isinstance(reply, HubProgress):
            reply = msgspec.json.decode(child.stdout.readline(), type=HubReply)
        answers.append(reply.problems[0] if isinstance(reply, HubRefused) else reply)
    return answers


def codes(answers: list[Any]) -> list[str]:
    """The codes of refusals; the kind of anything else."""
    return [answer.code if isinstance(answer, Problem) else type(answer).__name__ for answer in answers]
