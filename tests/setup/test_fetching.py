"""Downloads from servers that cut, stall, ignore ranges, send too little, or something else."""

from __future__ import annotations

import os
import threading
from pathlib import Path

import pytest

from desktop.core.engine_room import Wheel
from desktop.core.problems import ProblemError
from desktop.core.setup_jobs import SetupProgress
from desktop.setup import fetching, line
from desktop.setup.fetching import PART, TAG, fetch_all
from desktop.setup.line import Line
from desktop.setup.meter import Teller
from tests.setup.small_index import SmallIndex, make_wheel, sha256

SIZE = 2 << 20


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """No long pauses between tries."""
    monkeypatch.setattr(fetching, "PAUSES", (0.01,))


@pytest.fixture
def stone(index: SmallIndex, tmp_path: Path) -> Wheel:
    """A wheel of about two megabytes on the index."""
    path = make_wheel(tmp_path / "there", "stone", "1.0", {"stone.bin": os.urandom(SIZE)})
    index.add(path)
    return Wheel("stone", "1.0", path.name, f"{index.root}/files/{path.name}", path.stat().st_size, sha256(path))


def fetch(wheel: Wheel, folder: Path, **more: object) -> list[SetupProgress]:
    """Fetch one wheel; returns what was told."""
    told: list[SetupProgress] = []
    with Line() as reach:
        fetch_all([wheel], folder, reach, Teller(told.append), **more)  # type: ignore[arg-type]
    assert sha256(folder / wheel.file) == wheel.sha256
    assert not (folder / (wheel.file + PART)).exists()
    return told


def refused(wheel: Wheel, folder: Path) -> ProblemError:
    with pytest.raises(ProblemError) as caught, Line() as reach:
        fetch_all([wheel], folder, reach, Teller(lambda _: None))
    assert not (folder / wheel.file).exists()
    return caught.value


def test_a_wheel_arrives(stone: Wheel, index: SmallIndex, tmp_path: Path) -> None:
    told = fetch(stone, tmp_path / "w")
    assert told[-1].numbers.got == told[-1].numbers.total == stone.size
    assert index.asked_for("stone") == [""]


def test_one_that_is_there_is_not_fetched_again(stone: Wheel, index: SmallIndex, tmp_path: Path) -> None:
    fetch(stone, tmp_path / "w")
    fetch(stone, tmp_path / "w", look_again=True)
    assert len(index.asked_for("stone")) == 1


def test_a_damaged_one_is_found_when_looked_at_again(stone: Wheel, index: SmallIndex, tmp_path: Path) -> None:
    fetch(stone, tmp_path / "w")
    path = tmp_path / "w" / stone.file
    path.write_bytes(b"\0" + path.read_bytes()[1:])
    fetch(stone, tmp_path / "w", look_again=True)
    assert len(index.asked_for("stone")) == 2


def test_cut_connections_are_taken_up_where_they_were(stone: Wheel, index: SmallIndex, tmp_path: Path) -> None:
    index.fault("stone", cut_after=500_000)
    fetch(stone, tmp_path / "w")
    starts = [int(wanted[6:-1]) for wanted in index.asked_for("stone")[1:]]
    assert starts == [500_000, 1_000_000, 1_500_000, 2_000_000]


def test_parts_of_an_earlier_process_are_gone_on_with(stone: Wheel, index: SmallIndex, tmp_path: Path) -> None:
    whole = index.files[stone.file].read_bytes()
    (tmp_path / "w").mkdir()
    (tmp_path / "w" / (stone.file + PART)).write_bytes(whole[:1_234_567])
    fetch(stone, tmp_path / "w")
    assert index.asked_for("stone") == ["bytes=1234567-"]


def test_a_wrong_part_is_noticed_and_fetched_anew(stone: Wheel, index: SmallIndex, tmp_path: Path) -> None:
    (tmp_path / "w").mkdir()
    (tmp_path / "w" / (stone.file + PART)).write_bytes(bytes(1_000_000))
    fetch(stone, tmp_path / "w")
    assert index.asked_for("stone") == ["bytes=1000000-", ""]


def test_a_part_longer_than_the_file(stone: Wheel, index: SmallIndex, tmp_path: Path) -> None:
    (tmp_path / "w").mkdir()
    (tmp_path / "w" / (stone.file + PART)).write_bytes(bytes(stone.size + 5))
    fetch(stone, tmp_path / "w")


def test_a_file_that_changed_on_the_server_comes_whole(stone: Wheel, index: SmallIndex, tmp_path: Path) -> None:
    index.fault("stone", etag='"new"')
    (tmp_path / "w").mkdir()
    (tmp_path / "w" / (stone.file + PART)).write_bytes(bytes(1_000_000))
    (tmp_path / "w" / (stone.file + PART + TAG)).write_text('"old"')
    fetch(stone, tmp_path / "w")
    assert index.asked_for("stone") == ["bytes=1000000-"]


def test_a_server_that_ignores_ranges(stone: Wheel, index: SmallIndex, tmp_path: Path) -> None:
    index.fault("stone", ignores_range=True)
    (tmp_path / "w").mkdir()
    (tmp_path / "w" / (stone.file + PART)).write_bytes(bytes(1_000_000))
    told = fetch(stone, tmp_path / "w")
    assert told[-1].numbers.got == stone.size


def test_416_begins_anew(stone: Wheel, index: SmallIndex, tmp_path: Path) -> None:
    index.fault("stone", status=[416])
    (tmp_path / "w").mkdir()
    (tmp_path / "w" / (stone.file + PART)).write_bytes(bytes(1_000))
    fetch(stone, tmp_path / "w")
    assert index.asked_for("stone") == ["bytes=1000-", ""]


def test_a_busy_server_is_asked_again(stone: Wheel, index: SmallIndex, tmp_path: Path) -> None:
    index.fault("stone", status=[503, 429, 500])
    fetch(stone, tmp_path / "w")


def test_a_silent_server_is_given_up(
    stone: Wheel, index: SmallIndex, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(line, "STALL_S", 0.3)
    monkeypatch.setattr(fetching, "TRIES", 2)
    index.fault("stone", stall_after=0)
    problem = refused(stone, tmp_path / "w").problems[0]
    assert problem.code == "engine.stalled" and problem.values["tries"] == 2


def test_a_server_that_falls_silent_on_the_way_is_gone_on_with(
    stone: Wheel, index: SmallIndex, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(line, "STALL_S", 0.3)
    index.fault("stone", stall_after=800_000)
    fetch(stone, tmp_path / "w")
    assert index.asked_for("stone") == ["", "bytes=800000-", "bytes=1600000-"]


def test_a_server_that_announces_too_little(stone: Wheel, index: SmallIndex, tmp_path: Path) -> None:
    index.fault("stone", truncate=100)
    problem = refused(stone, tmp_path / "w").problems[0]
    assert (problem.code, problem.values["have"]) == ("engine.wrong_size", stone.size - 100)


def test_a_false_file_is_never_kept(stone: Wheel, index: SmallIndex, tmp_path: Path) -> None:
    index.fault("stone", false=2)
    assert refused(stone, tmp_path / "w").problems[0].code == "engine.wrong_hash"
    assert list((tmp_path / "w").iterdir()) == []


def test_false_once_and_right_the_second_time(stone: Wheel, index: SmallIndex, tmp_path: Path) -> None:
    index.fault("stone", false=1)
    fetch(stone, tmp_path / "w")


def test_a_missing_file(stone: Wheel, index: SmallIndex, tmp_path: Path) -> None:
    index.fault("stone", status=[404])
    problem = refused(stone, tmp_path / "w").problems[0]
    assert (problem.code, problem.values["status"]) == ("engine.server", 404)


def test_nobody_answers(stone: Wheel, index: SmallIndex, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fetching, "TRIES", 2)
    away = Wheel("stone", "1.0", stone.file, f"http://127.0.0.1:9/{stone.file}", stone.size, stone.sha256)
    assert refused(away, tmp_path / "w").problems[0].code == "engine.no_connection"


def test_a_name_that_nobody_knows(stone: Wheel, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fetching, "TRIES", 1)
    away = Wheel("stone", "1.0", stone.file, f"http://nobody.invalid/{stone.file}", stone.size, stone.sha256)
    problem = refused(away, tmp_path / "w").problems[0]
    assert (problem.code, problem.values) == ("engine.no_name", {"host": "nobody.invalid"})


def test_a_proxy_that_refuses(stone: Wheel, index: SmallIndex, tmp_path: Path) -> None:
    index.fault("stone", status=[407])
    with pytest.raises(ProblemError) as caught, Line(f"http://me:secret@{index.root[7:]}") as reach:
        fetch_all([stone], tmp_path / "w", reach, Teller(lambda _: None))
    problem = caught.value.problems[0]
    assert problem.code == "engine.proxy" and "secret" not in str(problem)


def test_an_address_of_a_proxy_that_is_none() -> None:
    with pytest.raises(ProblemError) as caught:
        Line("gopher://x")
    assert caught.value.problems[0].code == "engine.proxy"


def test_a_folder_that_may_not_be_written_to(stone: Wheel, tmp_path: Path) -> None:
    (tmp_path / "w").write_text("a file where the folder should be")
    with pytest.raises(ProblemError) as caught, Line() as reach:
        fetch_all([stone], tmp_path / "w", reach, Teller(lambda _: None))
    assert caught.value.problems[0].code == "file.write"


def test_too_little_room_is_said_before(stone: Wheel, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fetching, "free_bytes", lambda _: 1_000_000)
    problem = refused(stone, tmp_path / "w").problems[0]
    assert problem.code == "engine.no_room" and int(problem.values["need"]) > stone.size


def test_a_wheel_kept_by_an_earlier_engine_is_taken(stone: Wheel, index: SmallIndex, tmp_path: Path) -> None:
    fetch(stone, tmp_path / "old")
    fetch(stone, tmp_path / "new", known=[tmp_path / "old"])
    assert len(index.asked_for("stone")) == 1


def test_a_damaged_one_of_an_earlier_engine_is_not(stone: Wheel, index: SmallIndex, tmp_path: Path) -> None:
    fetch(stone, tmp_path / "old")
    (tmp_path / "old" / stone.file).write_bytes(bytes(stone.size))
    fetch(stone, tmp_path / "new", known=[tmp_path / "old"])
    assert len(index.asked_for("stone")) == 2


def test_one_problem_ends_the_others(stone: Wheel, index: SmallIndex, tmp_path: Path) -> None:
    gone = Wheel("gone", "1", "gone-1-py3-none-any.whl", f"{index.root}/files/none/", 10, "0" * 64)
    index.pages["/files/none/"] = (403, "text/plain", b"")
    index.fault("stone", stall_after=1000)
    timer = threading.Timer(0.5, index.stop_waiting.set)
    timer.start()
    with pytest.raises(ProblemError) as caught, Line() as reach:
        fetch_all([gone, stone], tmp_path / "w", reach, Teller(lambda _: None))
    timer.join()
    assert caught.value.problems[0].code == "engine.server"
