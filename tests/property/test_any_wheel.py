"""Whatever is there of a file, and however a server behaves: the file comes whole and right, or not at all."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.core.engine_room import Wheel
from desktop.core.problems import ProblemError
from desktop.setup import fetching
from desktop.setup.fetching import PART, TAG, fetch_all
from desktop.setup.line import Line
from desktop.setup.meter import Teller
from tests.setup.small_index import Faults, SmallIndex, make_wheel, sha256

SIZE = 20_000


@pytest.fixture(scope="module")
def stone(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Wheel, SmallIndex]]:
    """A wheel of about twenty kilobytes on an index of its own."""
    index = SmallIndex()
    path = make_wheel(tmp_path_factory.mktemp("there"), "stone", "1.0", {"stone.bin": os.urandom(SIZE)})
    index.add(path)
    yield (
        Wheel("stone", "1.0", path.name, f"{index.root}/files/{path.name}", path.stat().st_size, sha256(path)),
        index,
    )
    index.stop()


@pytest.fixture(scope="module")
def line() -> Iterator[Line]:
    """A line to it; making one takes a while."""
    with Line() as made:
        yield made


offsets = st.integers(0, SIZE + 2_000)
faults = st.builds(
    Faults,
    cut_after=st.none() | st.integers(900, SIZE),
    ignores_range=st.booleans(),
    etag=st.sampled_from(["", '"one"', 'W/"weak"']),
    status=st.lists(st.sampled_from([408, 416, 429, 500, 503]), max_size=3),
    truncate=st.just(0) | st.integers(1, 500),
    false=st.integers(0, 2),
)


@settings(max_examples=40, deadline=None)
@given(had=offsets, right=st.booleans(), tag=st.sampled_from(["", '"one"', '"another"', "\0torn"]), behaves=faults)
def test_it_comes_whole_or_not_at_all(
    stone: tuple[Wheel, SmallIndex], line: Line, had: int, right: bool, tag: str, behaves: Faults
) -> None:
    wheel, index = stone
    whole = index.files[wheel.file].read_bytes()
    index.faults[wheel.file] = behaves
    with pytest.MonkeyPatch.context() as quick, tempfile.TemporaryDirectory() as name:
        quick.setattr(fetching, "PAUSES", (0.001,))
        folder = Path(name)
        part = folder / (wheel.file + PART)
        part.write_bytes((whole + bytes(2_000))[:had] if right else bytes(had))
        if tag:
            part.with_name(part.name + TAG).write_text(tag)
        try:
            fetch_all([wheel], folder, line, Teller(lambda _: None))
        except ProblemError as error:
            assert {problem.code for problem in error.problems} <= {
                "engine.wrong_hash", "engine.wrong_size", "engine.broken_off", "engine.server",
            }  # fmt: skip
            assert not (folder / wheel.file).exists()
        else:
            assert sha256(folder / wheel.file) == wheel.sha256
            assert [path.name for path in folder.iterdir()] == [wheel.file]


@settings(max_examples=40, deadline=None)
@given(had=st.integers(1, SIZE))
def test_from_any_byte_only_the_rest_is_asked_for(stone: tuple[Wheel, SmallIndex], line: Line, had: int) -> None:
    wheel, index = stone
    index.faults.clear()
    index.asked.clear()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / (wheel.file + PART)).write_bytes(index.files[wheel.file].read_bytes()[:had])
        fetch_all([wheel], folder, line, Teller(lambda _: None))
        assert sha256(folder / wheel.file) == wheel.sha256
    assert index.asked_for("stone") == [f"bytes={had}-"]
