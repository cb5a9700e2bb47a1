"""Downloads: the real client in the real process, over a Hub that misbehaves, killed in the middle."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import msgspec
import pytest

from desktop.core.files import write_json
from desktop.core.hub_jobs import (
    ORIGIN,
    PARTS,
    Access,
    Describe,
    Download,
    Downloaded,
    HubProgress,
    Origin,
    Removed,
    RemoveParts,
    Secret,
)
from desktop.core.models import ModelSpec, read_model
from desktop.core.problems import ProblemError
from desktop.core.wording import words_for
from desktop.services.hub_process import ask_hub
from desktop.services.model_list import models_here
from desktop.services.model_store import (
    find_in_stores,
    leftovers,
    origin_of,
    remember_store,
    remove_model,
    runs_with,
    store_for_downloads,
)
from desktop.services.places import Places
from desktop.services.preparing import find_model
from desktop.services.settings import Settings, load_settings, save_settings
from tests.fixtures.hub_server import Fault, HubServer, Repo, llama
from tests.hub.conftest import codes, start, talk

WEIGHTS = "model.safetensors"


@pytest.fixture
def wide(server: HubServer) -> Repo:
    """A model of some 3 MB."""
    repo = server.repos["org/wide"] = Repo(llama(layers=4, hidden=180))
    return repo


def get(repo: Repo, store: Path, name: str = "org/wide") -> Download:
    """The job."""
    return Download(name, repo.commit, str(store))


def part_of(store: Path, repo: Repo) -> Path:
    """Where the weights of an unfinished download lie."""
    return store / PARTS / f"org--wide--{repo.commit[:12]}" / f"{WEIGHTS}.part"


def broken_off(server: HubServer, access: Access, repo: Repo, store: Path) -> int:
    """Let a download end in the middle by kill -9; returns the bytes of the weights that had arrived."""
    server.faults[f"cdn|{WEIGHTS}"] = Fault("slow", rate=4_000_000)
    child = start(access, get(repo, store))
    server.wait_for(lambda: part_of(store, repo).exists() and part_of(store, repo).stat().st_size > 400_000)
    child.kill()
    child.communicate()
    server.faults.clear()
    server.asked.clear()
    return part_of(store, repo).stat().st_size


def whole(folder: Path, repo: Repo) -> bool:
    """Whether exactly the right files lie there, with the right content."""
    there = {path.name: path.read_bytes() for path in folder.iterdir() if path.name != ORIGIN}
    wanted = set(repo.files) - {"modeling_llama.py", "pytorch_model.bin", "onnx/model.onnx", ".gitattributes"}
    return there == {name: repo.files[name] for name in wanted}


def test_a_model_comes_whole_and_is_what_was_described(server: HubServer, access: Access, tmp_path: Path) -> None:
    repo = server.repos["org/sharded"] = Repo(llama(layers=8, hidden=64, shards=5))
    described, done, again = talk(
        access, Describe("org/sharded"), get(repo, tmp_path, "org/sharded"), get(repo, tmp_path, "org/sharded")
    )
    folder = tmp_path / "org--sharded"
    assert done == Downloaded("org/sharded", repo.commit, str(folder), described.total_bytes, described.total_bytes)
    assert again == msgspec.structs.replace(done, fetched=0)
    assert whole(folder, repo)
    assert [path.name for path in tmp_path.iterdir()] == ["org--sharded"]
    model = read_model(folder)
    assert model.fingerprint == described.model.fingerprint
    assert model.parameters == described.model.parameters
    origin = origin_of(folder)
    assert origin is not None
    assert (origin.repo, origin.commit, origin.endpoint) == ("org/sharded", repo.commit, server.endpoint)


def test_after_a_kill_the_next_try_fetches_only_the_rest(
    server: HubServer, access: Access, wide: Repo, tmp_path: Path
) -> None:
    had = broken_off(server, access, wide, tmp_path)
    size = len(wide.files[WEIGHTS])
    assert 400_000 < had < size
    assert not (tmp_path / "org--wide").exists()
    (done,) = talk(access, get(wide, tmp_path))
    assert whole(Path(done.folder), wide)
    assert server.sent(WEIGHTS) == size - had
    # The small files that were there are not asked for again either.
    assert done.fetched == size - had
    assert [asked.headers["range"] for asked in server.asked if asked.where == "cdn"] == [f"bytes={had}-"]


def test_killed_at_any_moment_there_is_no_half_model(
    server: HubServer, access: Access, wide: Repo, tmp_path: Path
) -> None:
    """Moments by what has happened at the server or on the drive, from before the first byte to the last rename."""
    talk(access, Describe("org/wide"))
    parts, target = part_of(tmp_path, wide).parent, tmp_path / "org--wide"
    moments: list[Callable[[], bool]] = [
        parts.is_dir,
        lambda: (parts / "README.md").exists(),
        lambda: server.sent(WEIGHTS) > 0,
        lambda: (parts / WEIGHTS).exists() or target.exists(),
    ]
    server.faults[f"cdn|{WEIGHTS}"] = Fault("slow", rate=30_000_000)
    for moment in moments:
        child = start(access, get(wide, tmp_path))
        server.wait_for(moment)
        child.kill()
        child.wait()
        assert not target.exists() or whole(target, wide)
    (done,) = talk(access, get(wide, tmp_path))
    assert whole(Path(done.folder), wide)
    assert [path.name for path in tmp_path.iterdir() if path.name != PARTS] == ["org--wide"]


@pytest.mark.parametrize(
    ("fault", "requests"),
    [
        (Fault("short", times=3, after=500_000), 4),
        (Fault("stall", times=1, after=500_000), 2),
        (Fault("status", times=2, status=503), 3),
        (Fault("status", times=1, status=429, headers={"Retry-After": "1"}), 2),
    ],
    ids=["short reads", "a stall", "a busy server", "a pause that is asked for"],
)
def test_passing_troubles_are_bridged(
    server: HubServer, access: Access, wide: Repo, tmp_path: Path, fault: Fault, requests: int
) -> None:
    talk(access, Describe("org/wide"))
    server.asked.clear()
    server.faults[f"cdn|{WEIGHTS}"] = fault
    (done,) = talk(access, get(wide, tmp_path))
    assert whole(Path(done.folder), wide)
    assert done.fetched == done.total_bytes, "no byte came twice"
    assert sum(asked.where == "cdn" for asked in server.asked) == requests


def test_a_server_that_knows_no_ranges_begins_anew(
    server: HubServer, access: Access, wide: Repo, tmp_path: Path
) -> None:
    broken_off(server, access, wide, tmp_path)
    server.faults[f"cdn|{WEIGHTS}"] = Fault("no_range")
    (done,) = talk(access, get(wide, tmp_path))
    assert whole(Path(done.folder), wide)
    assert done.fetched == len(wide.files[WEIGHTS])


@pytest.mark.parametrize(
    ("fault", "code"),
    [
        (Fault("wrong"), "hub.wrong_hash"),
        (Fault("status", status=429, headers={"Retry-After": "600"}), "hub.too_many"),
        (Fault("status", status=403), "hub.forbidden"),
        (Fault("stall", after=0), "hub.stalled"),
    ],
    ids=["wrong bytes", "a long pause", "forbidden", "nothing comes"],
)
def test_lasting_troubles_are_said_and_the_rest_is_kept(
    server: HubServer, access: Access, wide: Repo, tmp_path: Path, fault: Fault, code: str
) -> None:
    talk(access, Describe("org/wide"))
    server.faults[f"cdn|{WEIGHTS}"] = fault
    (problem,) = talk(access, get(wide, tmp_path))
    assert codes([problem]) == [code]
    assert "?" not in words_for(problem).cause
    assert not (tmp_path / "org--wide").exists()
    server.faults.clear()
    server.asked.clear()
    (done,) = talk(access, get(wide, tmp_path))
    assert whole(Path(done.folder), wide)
    assert server.times("README.md") == 0, "the small files were kept"


def test_a_small_file_is_checked_too(server: HubServer, access: Access, wide: Repo, tmp_path: Path) -> None:
    talk(access, Describe("org/wide"))
    server.faults["tokenizer.json"] = Fault("wrong")
    assert codes(talk(access, get(wide, tmp_path))) == ["hub.wrong_hash"]


def test_parts_that_were_tampered_with_do_not_get_through(
    server: HubServer, access: Access, wide: Repo, tmp_path: Path
) -> None:
    broken_off(server, access, wide, tmp_path)
    with part_of(tmp_path, wide).open("r+b") as part:
        part.seek(1000)
        part.write(b"\0\1\2\3")
    assert codes(talk(access, get(wide, tmp_path), get(wide, tmp_path))) == ["hub.wrong_hash", "Downloaded"]
    assert whole(tmp_path / "org--wide", wide)


def test_the_drive_is_asked_first(server: HubServer, access: Access, wide: Repo, tmp_path: Path) -> None:
    wide.claims[WEIGHTS] = {"size": 1 << 60}
    (problem,) = talk(access, get(wide, tmp_path))
    assert problem.code == "disk.full"
    assert problem.values["need"] > 1 << 60
    assert not any("range" not in asked.headers and asked.where == "cdn" for asked in server.asked)


def test_what_stands_in_its_place_is_left_alone(server: HubServer, access: Access, wide: Repo, tmp_path: Path) -> None:
    own = tmp_path / "mine" / "org--wide"
    own.mkdir(parents=True)
    (own / "letter.txt").write_text("dear")
    (taken,) = talk(access, get(wide, tmp_path / "mine"))
    assert (taken.code, (own / "letter.txt").read_text()) == ("hub.folder_taken", "dear")
    talk(access, get(wide, tmp_path))
    first = wide.commit
    wide.files["README.md"] = b"a new version"
    (newer,) = talk(access, get(wide, tmp_path))
    assert newer.code == "hub.already_here"
    assert (newer.values["have"], newer.values["commit"]) == (first[:8], wide.commit[:8])
    (tmp_path / "file").write_text("")
    (no_folder,) = talk(access, get(wide, tmp_path / "file"))
    assert no_folder.code in ("file.write", "folder.read_only")
    (bad,) = talk(access, Download("../../etc", wide.commit, str(tmp_path)))
    assert bad.code == "hub.address"


def test_two_at_once_do_not_meet(server: HubServer, access: Access, wide: Repo, tmp_path: Path) -> None:
    server.faults[f"cdn|{WEIGHTS}"] = Fault("slow", rate=4_000_000)
    child = start(access, get(wide, tmp_path))
    server.wait_for(lambda: part_of(tmp_path, wide).exists())
    second, parts = talk(access, get(wide, tmp_path), RemoveParts(str(tmp_path), part_of(tmp_path, wide).parent.name))
    assert (second.code, parts.code) == ("hub.busy", "hub.busy")
    server.faults[f"cdn|{WEIGHTS}"].rate = 1e9
    child.communicate()
    assert whole(tmp_path / "org--wide", wide)


def test_cancelling_ends_the_process_and_keeps_the_parts(
    server: HubServer, access: Access, wide: Repo, tmp_path: Path
) -> None:
    server.faults[f"cdn|{WEIGHTS}"] = Fault("slow", rate=1_000_000)
    seen: list[HubProgress] = []
    with pytest.raises(ProblemError) as caught:
        ask_hub(
            access, get(wide, tmp_path), Downloaded, seen.append, lambda: any(p.done > 500_000 and p.rate for p in seen)
        )
    assert caught.value.problems[0].code == "task.cancelled"
    assert part_of(tmp_path, wide).stat().st_size > 400_000
    assert all(now.done >= before.done for before, now in pairwise(seen))
    server.faults.clear()
    done = ask_hub(access, get(wide, tmp_path), Downloaded)
    assert whole(Path(done.folder), wide)


def test_a_process_without_a_listener_ends(server: HubServer, access: Access, wide: Repo, tmp_path: Path) -> None:
    server.faults[f"cdn|{WEIGHTS}"] = Fault("slow", rate=100_000)
    child = start(access, get(wide, tmp_path))
    assert child.stdout is not None
    child.stdout.close()
    assert child.wait(20) == 1
    assert child.stderr is not None
    child.stderr.close()


def test_the_token_stays_with_the_hub_and_off_every_other_place(
    server: HubServer, access: Access, wide: Repo, tmp_path: Path
) -> None:
    wide.gate, wide.accepted = "auto", True
    server.faults[f"cdn|{WEIGHTS}"] = Fault("slow", rate=4_000_000)
    child = start(msgspec.structs.replace(access, token=Secret("hf_goodtoken123")), get(wide, tmp_path))
    server.wait_for(lambda: part_of(tmp_path, wide).exists())
    if Path("/proc").is_dir():
        for name in ("environ", "cmdline"):
            assert b"goodtoken" not in Path(f"/proc/{child.pid}/{name}").read_bytes()
    server.faults[f"cdn|{WEIGHTS}"].rate = 1e9
    out, err = child.communicate()
    assert b"goodtoken" not in out + err
    assert b"signature" not in out + err
    assert whole(tmp_path / "org--wide", wide)
    for path in [*tmp_path.rglob("*"), *Path(access.cache).rglob("*")]:
        assert not path.is_file() or b"goodtoken" not in path.read_bytes()
    assert not any("authorization" in asked.headers for asked in server.asked if asked.where == "cdn")


# -- the store ---------------------------------------------------------------------------------------------------------


def test_models_on_another_drive_are_found_by_name(
    server: HubServer, access: Access, wide: Repo, home: Path, tmp_path: Path
) -> None:
    places, other = Places(), tmp_path / "other drive" / "models"
    settings = Settings(models_folder=str(other))
    home.mkdir()
    save_settings(places, settings)
    (other / "holiday pictures").mkdir(parents=True)
    assert store_for_downloads(places, settings) == other
    talk(access, get(wide, other))
    found = dict(models_here(places, load_settings(places)))
    assert list(found) == [str(other / "org--wide")], "other folders on that drive are none of our business"
    assert isinstance(found[str(other / "org--wide")], ModelSpec)
    assert find_model("org--wide", places).folder == str(other / "org--wide")
    assert find_in_stores("org/wide", places, settings) == [other / "org--wide"]
    # Chosen differently later, what lies there is still found.
    settings.models_folder = ""
    remember_store(places, settings, other)
    assert load_settings(places).model_stores == [str(other)]
    assert find_model("org--wide", places).folder == str(other / "org--wide")
    shutil.move(other, tmp_path / "unplugged")
    assert models_here(places, load_settings(places)) == []


def test_leftovers_are_listed_and_can_be_removed(server: HubServer, access: Access, wide: Repo, home: Path) -> None:
    places = Places()
    had = broken_off(server, access, wide, places.models)
    (left,) = leftovers(places, Settings())
    assert (left.repo, left.commit) == ("org/wide", wide.commit)
    assert left.total > left.done >= had
    assert models_here(places, Settings()) == []
    name = Path(left.folder).name
    outside, gone, again = talk(
        access, RemoveParts(left.store, "../.."), RemoveParts(left.store, name), RemoveParts(left.store, name)
    )
    assert isinstance(gone, Removed)
    assert gone.freed >= had
    assert codes([outside, again]) == ["store.unknown", "store.unknown"]
    assert leftovers(places, Settings()) == []


def test_parts_that_cannot_be_looked_at_count_nothing(home: Path) -> None:
    places = Places()
    for name in ("org--gone", "org--here"):
        folder = places.models / PARTS / name
        folder.mkdir(parents=True)
        write_json(folder / ORIGIN, Origin(repo=name.replace("--", "/"), commit="c", endpoint="", total_bytes=9))
        (folder / "model.safetensors.part").write_bytes(bytes(4))
    # as one that is removed between being listed and being looked at
    (places.models / PARTS / "org--gone" / "other.part").symlink_to(home / "nowhere")
    assert [(left.repo, left.done) for left in leftovers(places, Settings())] == [("org/gone", 4), ("org/here", 4)]


def test_removing_stays_inside_the_store(server: HubServer, access: Access, wide: Repo, home: Path) -> None:
    places, settings = Places(), Settings()
    talk(access, get(wide, places.models))
    elsewhere = home / "precious"
    elsewhere.mkdir()
    (elsewhere / "letter.txt").write_text("dear")
    (places.models / "link").symlink_to(elsewhere)
    for wrong in (elsewhere, places.models / PARTS, places.models / "..", home, places.models / "missing"):
        with pytest.raises(ProblemError) as caught:
            remove_model(places, settings, wrong)
        assert caught.value.problems[0].code == "store.unknown"
    assert runs_with(places, places.models / "org--wide") == []
    assert remove_model(places, settings, places.models / "link") == 0
    assert (elsewhere / "letter.txt").read_text() == "dear"
    assert remove_model(places, settings, places.models / "org--wide") > len(wide.files[WEIGHTS])
    assert list(places.models.iterdir()) == []
