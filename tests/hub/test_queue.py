"""The window's queue of downloads, with real processes."""

from __future__ import annotations

import os
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from desktop.core.hub_jobs import ORIGIN, PARTS, Access
from desktop.core.remembered import Wanted
from desktop.services.hub import Downloads, DownloadState
from desktop.services.model_store import leftovers
from desktop.services.places import Places
from desktop.services.settings import Settings
from desktop.services.task import Task, Work
from tests.fixtures.hub_server import Fault, HubServer, Repo, llama

WEIGHTS = "cdn|/org/wide/blobs/model.safetensors"


@pytest.fixture
def tasks() -> list[Task]:
    """What the queue has begun so far."""
    return []


@pytest.fixture
def downloads(access: Access, home: Path, tasks: list[Task]) -> Iterator[Downloads]:
    """A queue whose tasks end with the test."""

    def task(work: Work) -> Task:
        tasks.append(Task(work))
        return tasks[-1]

    yield Downloads(Places(), Settings(), lambda: access, task)
    for made in tasks:
        made.stop()


def test_one_at_a_time_paused_resumed_and_cancelled(
    server: HubServer, downloads: Downloads, home: Path, qtbot: Any
) -> None:
    wide = server.repos["org/wide"] = Repo(llama(layers=4, hidden=180))
    small = server.repos["org/small"] = Repo(llama())
    server.faults[WEIGHTS] = Fault("slow", rate=1_000_000)
    store = home / "models"
    first = downloads.add("org/wide", wide.commit, store, 1)
    second = downloads.add("org/small", small.commit, store, 1)
    assert (first.state, second.state) == (DownloadState.FETCHING, DownloadState.WAITING)
    assert downloads.add("org/small", small.commit, store, 1) is second
    qtbot.waitUntil(lambda: first.progress.done > 200_000, timeout=20_000)
    downloads.pause(first)
    qtbot.waitUntil(lambda: second.state == DownloadState.DONE, timeout=20_000)
    assert first.state == DownloadState.PAUSED
    assert downloads.unfinished() == [], "what is on the list is not left over"
    had = first.progress.done
    server.faults[WEIGHTS].rate = 1e9
    server.asked.clear()
    downloads.resume(first)
    qtbot.waitUntil(lambda: first.state == DownloadState.DONE, timeout=20_000)
    assert first.result is not None
    assert server.sent(".safetensors") < len(wide.files["model.safetensors"]) - had + 100_000
    assert (store / "org--wide").is_dir()
    downloads.forget(first)
    assert downloads.items == [second]


def test_cancelling_removes_the_parts_and_a_problem_keeps_them(
    server: HubServer, downloads: Downloads, home: Path, qtbot: Any
) -> None:
    wide = server.repos["org/wide"] = Repo(llama(layers=4, hidden=180))
    server.faults[WEIGHTS] = Fault("status", status=403)
    store = home / "models"
    item = downloads.add("org/wide", wide.commit, store, 1)
    qtbot.waitUntil(lambda: item.state == DownloadState.REFUSED, timeout=20_000)
    assert [problem.code for problem in item.problems] == ["hub.forbidden"]
    server.faults[WEIGHTS] = Fault("slow", rate=1_000_000)
    downloads.resume(item)
    qtbot.waitUntil(lambda: item.progress.done > 200_000, timeout=20_000)
    with qtbot.waitSignal(downloads.removed, timeout=20_000):
        downloads.cancel(item)
    assert downloads.items == []
    assert downloads.unfinished() == []
    assert not list(store.rglob("*.part"))


def test_what_is_given_up_while_it_waits_is_not_fetched_again(
    server: HubServer, downloads: Downloads, tasks: list[Task], home: Path, qtbot: Any
) -> None:
    """Its parts are being removed when its turn comes; and who presses Cancel twice gives it up once."""
    wide = server.repos["org/wide"] = Repo(llama(layers=4, hidden=180))
    other = server.repos["org/other"] = Repo(llama(layers=4, hidden=180))
    server.faults[WEIGHTS] = server.faults[WEIGHTS.replace("wide", "other")] = Fault("slow", rate=1_000_000)
    first = downloads.add("org/wide", wide.commit, home / "models", 1)
    second = downloads.add("org/other", other.commit, home / "models", 1)
    qtbot.waitUntil(lambda: first.progress.done > 200_000, timeout=20_000)
    downloads.pause(first)
    qtbot.waitUntil(lambda: second.progress.done > 200_000, timeout=20_000)
    downloads.resume(first)
    assert first.state == DownloadState.WAITING
    told: list[object] = []
    downloads.changed.connect(lambda item: told.append(item.state) if item is first else None)
    downloads.removed.connect(lambda item: told.append("removed") if item is first else None)
    downloads.cancel(first)
    downloads.cancel(first)
    downloads.pause(second)
    qtbot.waitUntil(lambda: first not in downloads.items and second.state == DownloadState.PAUSED, timeout=20_000)
    qtbot.waitUntil(lambda: all(task.ended for task in tasks), timeout=20_000)
    assert told[-1] == "removed" and told.count("removed") == 1
    assert DownloadState.FETCHING not in told and DownloadState.REFUSED not in told
    assert [left.repo for left in leftovers(Places(), Settings())] == ["org/other"]


def test_what_is_wanted_again_while_it_is_given_up_begins_anew(
    server: HubServer, downloads: Downloads, home: Path, qtbot: Any
) -> None:
    wide = server.repos["org/wide"] = Repo(llama(layers=4, hidden=180))
    server.faults[WEIGHTS] = Fault("slow", rate=1_000_000)
    first = downloads.add("org/wide", wide.commit, home / "models", 1)
    qtbot.waitUntil(lambda: first.progress.done > 200_000, timeout=20_000)
    downloads.cancel(first)
    assert downloads.wanted() == ()
    downloads.add("org/wide", wide.commit, home / "models", 1)
    assert [wanted.repo for wanted in downloads.wanted()] == ["org/wide"]
    with qtbot.waitSignal(downloads.done, timeout=60_000) as done:
        qtbot.waitUntil(lambda: first not in downloads.items, timeout=20_000)
        server.faults[WEIGHTS].rate = 1e9
    assert done.args[0] is not first and downloads.items == done.args
    second = downloads.add("org/wide", wide.commit, home / "models", 1)
    downloads.cancel(second)
    downloads.add("org/wide", wide.commit, home / "models", 1)
    downloads.cancel(second)  # in the end it is not wanted
    qtbot.waitUntil(lambda: second not in downloads.items or second.state == DownloadState.DONE, timeout=20_000)
    assert downloads.wanted() == ()


def test_what_was_to_be_fetched_is_on_the_list_of_the_next_start(
    server: HubServer, downloads: Downloads, home: Path, qtbot: Any
) -> None:
    wide = server.repos["org/wide"] = Repo(llama(layers=4, hidden=180))
    small = server.repos["org/small"] = Repo(llama())
    server.faults[WEIGHTS] = Fault("slow", rate=1_000_000)
    first = downloads.add("org/wide", wide.commit, home / "models", 1)
    downloads.add("org/small", small.commit, home / "models", 1)
    qtbot.waitUntil(lambda: first.progress.done > 200_000, timeout=20_000)
    wanted = downloads.wanted()
    assert first.task is not None
    downloads.pause(downloads.items[1])  # the window ends: it is not its turn
    first.task.stop()
    later = Downloads(Places(), Settings(), downloads._access, downloads._task)
    later.put_back(wanted)
    assert later.wanted() == wanted, "until it was looked what has begun to arrive"
    qtbot.waitUntil(lambda: bool(later.items), timeout=20_000)
    assert [left.repo for left in later.unfinished()] == ["org/wide"]
    (item,) = later.items
    assert (item.repo, item.state) == ("org/small", DownloadState.PAUSED)
    server.faults.clear()
    later.resume(item)
    qtbot.waitUntil(lambda: item.state == DownloadState.DONE, timeout=20_000)
    assert later.wanted() == ()


def test_a_drive_that_does_not_answer_holds_up_no_start(downloads: Downloads, home: Path, qtbot: Any) -> None:
    """What was to be fetched is put on the list once the drive has said what lies on it."""
    silent = home / "models" / PARTS / "org--one--0123456789ab" / ORIGIN
    silent.parent.mkdir(parents=True)
    os.mkfifo(silent)  # whoever reads it waits until somebody writes

    def answer() -> None:
        silent.write_bytes(b"{}")

    late = threading.Timer(10, answer)  # a start that waits for it ends, too
    late.start()
    wanted = tuple(Wanted(name, "c", str(home / "models"), 9) for name in ("org/one", "org/two"))
    downloads.put_back(wanted)
    assert late.is_alive() and downloads.items == [] and downloads.wanted() == wanted
    late.cancel()
    asked = downloads.add("org/two", "c", home / "models", 9)  # meanwhile somebody wants it again
    downloads.pause(asked)
    assert sorted(downloads.wanted(), key=lambda one: one.repo) == list(wanted)
    answer()
    qtbot.waitUntil(lambda: len(downloads.items) == 2, timeout=20_000)
    assert {item.repo for item in downloads.items} == {"org/one", "org/two"} and asked in downloads.items
    assert sorted(downloads.wanted(), key=lambda one: one.repo) == list(wanted)
