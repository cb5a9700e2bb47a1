"""The live chart: data, thinning, ticks, drawing only when seen, read-out, table."""

from __future__ import annotations

import math
import random

import pytest
from PySide6.QtCore import QLocale, QPoint, QRectF, Qt
from PySide6.QtWidgets import QTableView

from desktop.core.events import Evaluated, RunEvent, StepDone
from desktop.core.run_story import RunStory
from desktop.ui.chart_axes import Scale, log_ticks, nice_ticks, number_text, tick_texts, y_range
from desktop.ui.chart_data import Series
from desktop.ui.live_chart import LiveChart
from desktop.ui.run.progress import ProgressTab
from desktop.ui.theme import colour

ENGLISH = QLocale(QLocale.Language.English)


@pytest.fixture
def chart(qtbot) -> LiveChart:
    """A chart with a smoothed training curve and the points of a held-out one."""
    made = LiveChart("Loss while training", "Step", "Loss")
    made.add_series("train", "Training loss")
    made.add_series("held", "Held-out loss", smoothing=0, mark_best=True)
    qtbot.addWidget(made)
    made.resize(640, 400)
    return made


@pytest.mark.parametrize("at_once", [True, False])
def test_the_look_at_all_examples_in_the_end_leaves_the_curve_as_it_is(qtbot, at_once: bool) -> None:
    tab, story = ProgressTab(), RunStory()
    qtbot.addWidget(tab)
    events = [StepDone(at=0.0, step=n, loss=1.0, learning_rate=0.1, grad_norm=1.0, tokens=n, tokens_per_second=1.0,
                       seconds=1.0, memory=1) for n in range(1, 31)]  # fmt: skip
    looks = [
        Evaluated(at=0.0, step=step, loss=loss, tokens=9, seconds=1.0)
        for step, loss in ((10, 0.5), (20, 0.4), (30, 0.6))
    ]
    told: list[RunEvent] = [*events, *looks, Evaluated(at=0.0, step=20, loss=0.3, tokens=99, seconds=1.0, whole=True)]
    for some in [told] if at_once else [[one] for one in told]:
        story.take(some)
        tab.take(some, story, None)
    (held_out,) = (line for line in tab.chart._series if line.key == "held_out")
    assert list(zip(held_out.xs, held_out.raw, strict=True)) == [(10, 0.5), (20, 0.4), (30, 0.6)]


def test_a_gap_breaks_the_curve() -> None:
    line = Series("a", "A")
    for x, y in enumerate([3.0, 2.0, math.nan, math.nan, 1.0, math.inf, 0.5]):
        line.append(x, y)
    pieces = line.polylines(False, 0, 6, 100)
    assert [len(piece) for piece in pieces] == [2, 1, 1]
    assert line.gaps == [2, 3, 5]


def test_smoothing_counts_the_first_value_in_full() -> None:
    line = Series("a", "A", smoothing=0.9)
    for x in range(30):
        line.append(x, 2.0)
    assert list(line.smooth) == pytest.approx([2.0] * 30)


def test_going_back_to_a_checkpoint_replaces_what_followed() -> None:
    line, fresh = Series("a", "A"), Series("b", "B")
    for x, y in [(1, 3.0), (2, 2.0), (3, 0.1), (4, math.nan), (5, 0.2)]:
        line.append(x, y)
    for x, y in [(3, 1.5), (4, 1.2)]:
        line.append(x, y)
    for x, y in [(1, 3.0), (2, 2.0), (3, 1.5), (4, 1.2)]:
        fresh.append(x, y)
    assert (line.xs, line.raw, line.smooth) == (fresh.xs, fresh.raw, fresh.smooth)
    assert line.polylines(False, 1, 4, 50) == fresh.polylines(False, 1, 4, 50)
    assert line.raw[line.best] == 1.2


def test_going_back_into_a_gap_leaves_no_false_break() -> None:
    line = Series("a", "A")
    for x, y in [(1, 1.0), (2, math.nan), (3, 1.0), (2, 5.0), (3, 6.0)]:
        line.append(x, y)
    assert line.gaps == []
    assert line.polylines(False, 1, 3, 50) == [[(1, 1.0), (2, 5.0), (3, 6.0)]]


def test_thinning_keeps_every_extreme_and_few_points() -> None:
    dice, line = random.Random(1), Series("a", "A", smoothing=0)
    for x in range(100_000):
        line.append(x, dice.random())
    line.append(100_000, 99.0)
    (piece,) = line.polylines(False, 0, 100_000, 500)
    assert len(piece) <= 4 * 500
    assert max(y for _, y in piece) == 99.0
    assert min(y for _, y in piece) == min(line.raw)
    assert piece[0] == (line.xs[0], line.raw[0]) and piece[-1] == (100_000, 99.0)
    assert [x for x, _ in piece] == sorted(x for x, _ in piece)


def test_ticks_are_three_to_five_and_round() -> None:
    dice = random.Random(2)
    for _ in range(500):
        low = dice.uniform(-5, 5) * 10 ** dice.randint(-4, 4)
        high = low + dice.uniform(0.01, 9) * 10 ** dice.randint(-3, 5)
        ticks = nice_ticks(low, high, outward=True)
        assert 3 <= len(ticks) <= 5, (low, high, ticks)
        near = 1e-6 * (high - low)
        assert ticks[0] <= low + near and ticks[-1] >= high - near


@pytest.mark.parametrize(("low", "high"), [(0.01, 900), (0.5, 4), (1, 1e9), (2.0, 2.2)])
def test_log_ticks_lie_inside_and_are_few(low: float, high: float) -> None:
    ticks = log_ticks(low, high)
    assert 2 <= len(ticks) <= 5
    assert all(low * 0.99 <= tick <= high * 1.01 for tick in ticks)


def test_whole_ticks_have_no_fractions() -> None:
    assert all(tick == int(tick) for tick in nice_ticks(0, 3, whole=True))


@pytest.mark.parametrize("value", [0.0, 1.0, -3.0])
def test_a_flat_curve_still_has_a_range(value: float) -> None:
    low, high, ticks = y_range(value, value, log=False)
    assert low < value < high and len(ticks) >= 3


def test_numbers_read_well() -> None:
    assert number_text(0.81234, ENGLISH) == "0.8123"
    assert number_text(1200.0, ENGLISH) == "1,200"
    assert number_text(2.5, QLocale(QLocale.Language.German)) == "2,5"
    assert tick_texts([0.0, 0.5, 1.0], ENGLISH) == ["0.0", "0.5", "1.0"]


def test_a_logarithmic_scale_puts_the_middle_in_the_middle() -> None:
    scale = Scale(QRectF(0, 0, 100, 100), 0, 1, 0.01, 100, log=True)
    assert scale.y(1.0) == pytest.approx(50)
    assert scale.y(-1.0) == pytest.approx(100)


@pytest.mark.parametrize("count", [0, 1, 2, 100_000])
@pytest.mark.parametrize("log", [False, True])
def test_it_draws_any_number_of_points(chart: LiveChart, count: int, log: bool) -> None:
    chart.extend("train", ((x, 2.0 + math.sin(x)) for x in range(count)))
    chart.set_log(log)
    image = chart.canvas.grab().toImage()
    blue = colour("series_1").name()
    inked = any(image.pixelColor(x, y).name() == blue for x in range(image.width()) for y in range(image.height()))
    assert inked is (count > 0)


@pytest.mark.parametrize("values", [[0.0, 0.0], [-1.0, -2.0], [1e-9, 1e9], [math.nan], [1.0, math.inf, 2.0]])
def test_odd_values_do_no_harm_on_a_log_axis(chart: LiveChart, values: list[float]) -> None:
    chart.set_log(True)
    chart.extend("train", enumerate(values))
    assert not chart.canvas.grab().isNull()


def test_it_draws_only_while_seen_and_changed(chart: LiveChart, qtbot) -> None:
    chart.append("train", 1, 2.0)
    assert chart.pending and not chart._timer.isActive()
    chart.show()
    assert not chart.pending
    chart.append("train", 2, 1.5)
    assert chart._timer.isActive()
    qtbot.waitUntil(lambda: not chart.pending)
    assert not chart._timer.isActive()
    chart.append("train", 3, 1.4)
    chart.hide()
    assert chart.pending and not chart._timer.isActive()


def test_arrow_keys_read_the_points(chart: LiveChart, qtbot) -> None:
    chart.extend("train", [(1, 3.0), (2, 2.0), (3, 1.0)])
    chart.append("held", 2, 2.5)
    chart.show()
    seen: list[object] = []
    chart.canvas.cursor_moved.connect(seen.append)
    for key in (Qt.Key.Key_Home, Qt.Key.Key_Right, Qt.Key.Key_End, Qt.Key.Key_Right, Qt.Key.Key_Left):
        qtbot.keyClick(chart.canvas, key)
    assert seen == [1, 2, 3, 2]
    titles = [row[0] for row in chart.canvas.readout()]
    assert titles == ["Step", "Training loss", "Held-out loss"]
    assert "Training loss" in chart.canvas.accessibleDescription()
    qtbot.keyClick(chart.canvas, Qt.Key.Key_Escape)
    assert chart.canvas.cursor_x is None


def test_the_mouse_reads_the_nearest_point(chart: LiveChart, qtbot) -> None:
    chart.extend("train", [(0, 3.0), (50, 2.0), (100, 1.0)])
    chart.show()
    scale = chart.canvas.scale()
    assert scale is not None
    qtbot.mouseMove(chart.canvas, QPoint(round(scale.x(58)), round(scale.box.center().y())))
    chart.canvas.read_at(scale.value_at(scale.x(58)))
    assert chart.canvas.cursor_x == 50


def test_the_readout_stays_inside(chart: LiveChart) -> None:
    chart.extend("train", [(x, 1.0 + x) for x in range(100)])
    for x in (0, 50, 99):
        chart.canvas.read_at(x)
        assert not chart.canvas.grab().isNull()


def test_rows_join_the_series_and_keep_gaps(chart: LiveChart) -> None:
    chart.extend("train", [(1, 3.0), (2, math.nan), (3, 1.0)])
    chart.append("held", 3, 2.0)
    rows = chart.table_rows()
    assert [row[0] for row in rows] == [1, 2, 3]
    assert math.isnan(rows[1][1]) and rows[2][1:] == (1.0, 2.0)
    assert chart.table_titles() == ["Step", "Training loss", "Held-out loss"]


def test_the_table_grows_with_the_run(chart: LiveChart, qtbot) -> None:
    chart.append("train", 1, 3.0)
    chart.show()
    qtbot.mouseClick(chart.table_button, Qt.MouseButton.LeftButton)
    table = chart.findChild(QTableView)
    assert table is not None and table.isVisible() and not chart.canvas.isVisible()
    chart.append("train", 2, math.nan)
    qtbot.waitUntil(lambda: table.model().rowCount() == 2)
    assert table.model().index(0, 1).data() == "3" and table.model().index(1, 1).data() == "–"


def test_the_sentence_tells_the_newest_values(chart: LiveChart) -> None:
    assert chart.accessibleName() == "Loss while training"
    before = chart.accessibleDescription()
    chart.show()
    chart.extend("held", [(10, 2.5), (20, 1.25)])
    chart._refresh()
    assert "1.25" in chart.accessibleDescription() != before
    chart.set_summary("Falling steadily.")
    assert chart.canvas.accessibleDescription() == "Falling steadily."


def test_room_is_kept_for_the_planned_end(chart: LiveChart) -> None:
    chart.extend("train", [(1, 3.0), (10, 2.0)])
    chart.set_end_x(100)
    scale = chart.canvas.scale()
    assert scale is not None and scale.high_x == 100


def test_clear_takes_every_point(chart: LiveChart) -> None:
    chart.extend("train", [(1, 3.0), (2, math.nan), (3, 1.0)])
    chart.clear()
    assert chart.table_rows() == [] and chart.canvas.scale() is None
    chart.append("train", 1, 2.0)
    assert list(chart.series("train").smooth) == pytest.approx([2.0])


@pytest.mark.parametrize("values", [(2.3, 2.3000000000000003), (1e-11, 2e-11), (0.0, 0.0), (5.0, 5.0 + 1e-10)])
def test_values_that_differ_by_rounding_are_one(chart: LiveChart, qtbot, values: tuple[float, float]) -> None:
    for x, y in enumerate(values):
        chart.append("train", x, y)
    low, high, ticks = y_range(min(values), max(values), False)
    assert low < min(values) and high > max(values) and len(set(ticks)) == len(ticks) >= 2
    chart.grab()
