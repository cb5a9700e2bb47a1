"""Asking for newer versions, without Qt: what window and command line call."""

from __future__ import annotations

import time
from pathlib import Path

import msgspec

from desktop import __version__
from desktop.core.files import write_json
from desktop.core.hub_jobs import Access, FetchedPackage, FetchNews, FetchPackage, News
from desktop.core.problems import ProblemError, stop_on
from desktop.core.updates import LONGEST, Channel, Package, Release, UpdateMemory, after, is_newer, package_for
from desktop.services.children import Cancelled
from desktop.services.engine_place import installed
from desktop.services.hub_process import Told, ask_hub
from desktop.services.places import Places


def newer(memory: UpdateMemory) -> Release | None:
    """A version that is newer than this one, if one is known of."""
    found = memory.release
    return found if found is not None and is_newer(found.version, __version__) else None


def package_of(release: Release | None) -> Package | None:
    """The file that brings this very installation to a release."""
    here = installed()
    return package_for(release, here.kind) if here is not None and release is not None else None


def ask_makers(
    places: Places, access: Access, channel: Channel, memory: UpdateMemory, training: str, cancelled: Cancelled
) -> UpdateMemory:
    """Ask once, and write down what came of it. No answer is an answer, too: it is not asked again before tomorrow.

    `training` is the name of a run that is being trained. Raises ``updates.nobody_to_ask``, ``updates.training``,
    ``task.cancelled`` and what writing raises."""
    if not channel:
        raise stop_on("updates.nobody_to_ask")
    if training:
        raise stop_on("updates.training", run=training)
    now = time.time()
    try:
        news = ask_hub(access, FetchNews(channel.address, LONGEST), News, cancelled=cancelled)
        found = after(memory, now, news.text.encode(), channel)
    except ProblemError as error:
        if any(problem.code == "task.cancelled" for problem in error.problems):
            raise
        found = msgspec.structs.replace(memory, asked=now, problem=error.problems[0])
    places.home.mkdir(parents=True, exist_ok=True)
    write_json(places.updates, found)
    return found


def fetch_package(places: Places, access: Access, package: Package, told: Told, cancelled: Cancelled) -> Path:
    """Fetch an installer and compare it with what its makers signed. Raises ``updates.`` problems."""
    target = places.cache / "updates" / Path(package.file).name
    ask = FetchPackage(package.url, str(target), package.size, package.sha256)
    return Path(ask_hub(access, ask, FetchedPackage, told, cancelled).path)
