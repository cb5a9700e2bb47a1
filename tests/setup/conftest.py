"""A small index and a small engine."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.setup.small_index import SmallIndex, engine_wheels


@pytest.fixture
def index() -> Iterator[SmallIndex]:
    """An index without files."""
    made = SmallIndex()
    yield made
    made.stop()


@pytest.fixture(scope="session")
def wheels(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """The wheels of a small engine."""
    return engine_wheels(tmp_path_factory.mktemp("wheels"))
