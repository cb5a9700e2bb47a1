"""Expected time, energy and cost where people see them: New run, the run page, Settings."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import QLocale

from desktop.core.events import PhaseStarted, StepDone
from desktop.core.files import write_json
from desktop.core.rates import Correction, Measured
from desktop.core.run_story import RunStory
from desktop.core.runs import RunFolder, RunRecord, RunState
from desktop.core.speed import TimeEstimate
from desktop.services.places import Places
from desktop.services.rates import RatesFile, read_rates, torch_version
from desktop.services.settings import load_settings
from desktop.ui.main_window import MainWindow
from desktop.ui.pages.time_note import TimeNote, basis_words
from desktop.ui.run.progress import ProgressTab
from desktop.ui.texts import energy_text, money_text, time_text, use_text


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    """Numbers as the tests below write them."""
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))
    yield
    QLocale.setDefault(before)


def estimate(seconds: float, sure: float = 1.2, joules: float | None = None) -> TimeEstimate:
    """A run of so many seconds, within a band of `sure` times to either side."""
    return TimeEstimate(
        step_seconds=1.0, steps=10, tokens_per_second=100.0, parts=(("start", 10.0), ("steps", seconds - 10.0)),
        low=seconds / sure, high=seconds * sure, joules=joules, basis="table",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("seconds", "sure", "text"),
    [
        (20, 1.2, "less than a minute"),
        (1500, 1.2, "about 25 min"),
        (1500, 2.0, "12 to 50 min"),
        (70, 1.5, "1 to 2 min"),
        (18_000, 1.2, "about 5.0 h"),
        (18_000, 2.0, "2.5 to 10 h"),
        (90, 1.0, "about 2 min"),
        (3600, 2.5, "24 min to 2.5 h"),
        (7200, 2.0, "1.0 to 4.0 h"),
    ],
)
def test_a_time_is_told_as_one_number_or_as_a_range_where_it_is_not_sure(
    seconds: float, sure: float, text: str
) -> None:
    assert time_text(estimate(seconds, sure)) == text


def test_energy_and_cost_are_told_with_a_price_only() -> None:
    assert energy_text(0.3 * 3.6e6) == "0.30 kWh"
    assert energy_text(10) == "less than 0.01 kWh"
    assert money_text(0.1, "€") == "0.10 €"
    assert use_text(0.3 * 3.6e6, None, "€") == "0.30 kWh"
    assert use_text(0.3 * 3.6e6, 1 / 3, "€") == "0.30 kWh, about 0.10 €"
    assert use_text(0.3 * 3.6e6, 0.001, "CHF") == "0.30 kWh"
    assert use_text(None, 0.3, "€") == ""


def test_the_note_says_time_energy_and_what_they_rest_on(qtbot) -> None:
    note = TimeNote()
    qtbot.addWidget(note)
    note.show_time(estimate(1500, joules=0.3 * 3.6e6), 1 / 3, "€")
    assert note.words.text() == "Takes about 25 min and uses 0.30 kWh, about 0.10 €."
    assert note.known_from.text() == basis_words("table")
    assert "Training steps: 24 min 50 s" in note.toolTip()
    note.show_time(estimate(1500), 1 / 3, "€")
    assert note.words.text() == "Takes about 25 min."
    note.show_time(None)
    assert "not known" in note.words.text()
    assert "Settings" in note.known_from.text()


def test_every_change_of_a_plan_changes_its_time_at_once(qtbot, window: MainWindow, model: Path, data: Path) -> None:
    page = window.new_run
    window.go("new-run")
    page.choose_model.take_folder(model)
    window.take_files([data])
    page.set_data(str(data))
    qtbot.waitUntil(lambda: bool(page.answers.options), timeout=30_000)
    page.choose_preset.cards["balanced"].click()
    before = page.time_of(page.plan())
    assert before is not None
    assert page.summary.time.words.text().startswith("Takes ")
    page.adjust.steps.setValue(5_000_000)
    after = page.time_of(page.plan())
    assert after is not None
    assert after.seconds > 100 * before.seconds
    assert time_text(after) in page.summary.time.words.text()
    # a run that was ten times as slow as predicted makes the next prediction so at once
    rates = window._desk.machine()
    assert rates is not None
    slow = Correction(name=rates.name, kind="other", factor=5.0, runs=1)
    window._desk.rates = RatesFile(corrections=(slow,))
    window._desk.rates_changed.emit()
    assert page.time_of(page.plan()).step_seconds == pytest.approx(5 * after.step_seconds)
    assert time_text(page.time_of(page.plan())) in page.summary.time.words.text()


def test_the_price_is_remembered_and_an_empty_one_is_none(qtbot, window: MainWindow) -> None:
    card = window.settings.speed
    assert card.price.text() == "No price"
    card.price.setValue(0.31)
    card.currency.setText("CHF")
    card.currency.textEdited.emit("CHF")
    qtbot.waitUntil(lambda: load_settings(Places()).price_per_kwh == 0.31, timeout=10_000)
    assert load_settings(Places()).currency == "CHF"
    card.price.setValue(0)
    qtbot.waitUntil(lambda: load_settings(Places()).price_per_kwh is None, timeout=10_000)


def test_measuring_can_be_cancelled_and_says_what_is_known_so_far(qtbot, window: MainWindow) -> None:
    card = window.settings.speed
    window.go("settings")
    assert "not measured yet" in card.state.text()
    card.measure_button.click()
    assert card.cancel_button.isVisibleTo(card)
    assert not card.measure_button.isVisibleTo(card)
    card.cancel_button.click()
    qtbot.waitUntil(lambda: card.measure_button.isVisibleTo(card), timeout=20_000)
    assert not card.strip.isVisibleTo(card)
    assert not Places().rates.exists()


def test_a_measurement_of_this_pc_is_shown(qtbot, window: MainWindow) -> None:
    desk = window._desk
    hardware = desk.hardware
    assert hardware is not None
    if hardware.gpus:
        pytest.skip("this PC has a card; the measurement below is of a processor")
    found = Measured(
        device="cpu", name=hardware.host.cpu_name or "CPU", driver="", torch=torch_version(), half=2e11, single=1.5e12,
        bandwidth=3e10, launch=5e-6,
    )  # fmt: skip
    write_json(Places().rates, RatesFile(measured=(found,)))
    desk._read_rates()
    assert (
        "measured: 200 GFLOP/s in 16 bits, 1.50 TFLOP/s in 32 bits, memory 30.0 GB/s"
        in window.settings.speed.state.text()
    )


def test_a_run_that_has_ended_is_heard_once(qtbot, window: MainWindow, run_folder: RunFolder, play) -> None:
    play(run_folder, "finish").wait()
    qtbot.waitUntil(lambda: run_folder.path.name in window._desk.rates.counted, timeout=20_000)
    assert read_rates(Places()).counted == (run_folder.path.name,)


def step(number: int, joules: float | None) -> StepDone:
    """A step of ten seconds."""
    return StepDone(
        at=1000.0 + 10 * number, step=number, loss=1.0, learning_rate=1e-4, grad_norm=1.0, tokens=number, seconds=10.0,
        tokens_per_second=10.0, memory=10**9, joules=joules,
    )  # fmt: skip


def test_a_run_says_what_it_has_used_and_what_it_will_have(qtbot) -> None:
    tab = ProgressTab()
    qtbot.addWidget(tab)
    tab.show()
    record = RunRecord(id="a", name="a", state=RunState.training, created=0, started=1000.0, steps=100)
    story = RunStory()
    tab.set_price(0.5, "€")
    tab.show_record(record, story)
    quiet = [PhaseStarted(at=1000.0, phase="training"), *(step(number, None) for number in range(1, 3))]
    story.take(quiet)
    tab.take(quiet, story, record)
    assert not tab.energy.isVisible()
    # a fifth of a kWh in ten of a hundred steps
    measured = [step(number, 72_000.0 * number) for number in range(3, 11)]
    story.take(measured)
    tab.take(measured, story, record)
    assert tab.energy.isVisible()
    assert tab.energy.value == "0.200"
    assert tab.energy.accessibleDescription() == "of 2.0 kWh, about 1.00 €"
    assert "about 15 min left · about 17 min in all" in tab.words.text()
    # scorecard and general questions, as long as twelve steps
    story.expected = TimeEstimate(
        step_seconds=1.0, steps=100, tokens_per_second=1.0, parts=(("steps", 100.0), ("comparison", 12.0)), low=1.0,
        high=1.0, joules=None, basis="table",
    )  # fmt: skip
    tab.take([], story, record)
    assert "about 17 min left · about 19 min in all" in tab.words.text()
    ended = msgspec.structs.replace(record, state=RunState.finished, step=100, ended=2000.0)
    tab.show_record(ended, story)
    assert "It used 0.20 kWh, about 0.10 €" in tab.words.text()
