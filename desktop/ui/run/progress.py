"""Progress of a run: phases, curve, numbers, samples."""

from __future__ import annotations

import math
from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QEvent, QLocale, Qt, QTimer
from PySide6.QtWidgets import QGridLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.core.events import PHASES, Evaluated, RunEvent, SampleWritten, StepDone
from desktop.core.hardware import GpuInfo
from desktop.core.problems import Problem
from desktop.core.recipe import Recipe
from desktop.core.run_story import RunStory
from desktop.core.runs import ACTIVE, RunRecord, RunState
from desktop.core.speed import JOULES_PER_KWH
from desktop.core.units import percent, things
from desktop.ui.bubble import Bubble
from desktop.ui.card import Card
from desktop.ui.labels import Muted
from desktop.ui.live_chart import LiveChart
from desktop.ui.progress import Progress
from desktop.ui.run.alerts import AlertStrips
from desktop.ui.run.orders import Orders
from desktop.ui.stat_tile import StatTile
from desktop.ui.styling import clear_layout, keep_off_bar, scale_with_text
from desktop.ui.texts import (
    count_text,
    duration_text,
    left_text,
    memory_text,
    number_text,
    small_text,
    step_text,
    use_text,
    whole_text,
)
from desktop.ui.theme import BODY_WIDTH, GAP_L, GAP_M, GAP_S, scaled
from desktop.ui.wording import detail_of, phase_names, phase_now

SAMPLES_SHOWN = 6
MEAN_OF = 10
"""Steps that the smoothed loss is about the mean of; fewer in a short run, whose curve would lag behind itself."""


class ProgressTab(QScrollArea):
    """Takes events and records; draws nothing by itself but what changed. `ended` stands at its top."""

    def __init__(self, ended: QWidget | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ended = ended
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._record: RunRecord | None = None
        self._columns = (0, 0)
        self._samples_shown: list[SampleWritten] = []
        self._going = False
        """Whether to scroll to the answers as soon as they show."""
        self._notices_shown: list[Problem] = []
        self.phases = Progress(self.tr("Progress of the run"), phase_names())
        self.alerts, self.orders = AlertStrips(), Orders()
        self.words = self.orders.words
        self.chart = LiveChart(self.tr("Loss"), self.tr("Step"), self.tr("Loss (nats per token)"))
        self.chart.add_series("train", self.tr("Training loss"), 1)
        self.chart.add_series("held_out", self.tr("Held-out loss"), 2, smoothing=0.0, mark_best=True)
        self.chart.set_empty_text(self.tr("The curve begins with the first step."))
        scale_with_text(self.chart, "minimumHeight", pixels=260)
        self.accuracy = StatTile(self.tr("Held-out accuracy"), "", trend=True)
        self.speed = StatTile(self.tr("Speed"), self.tr("tokens/s"))
        self.loss = StatTile(self.tr("Loss"), "", trend=True)
        self.memory = StatTile(self.tr("Peak memory"), "")
        self.rate = StatTile(self.tr("Learning rate"), "")
        self.heat = StatTile(self.tr("Card temperature"), "°C")
        self.power = StatTile(self.tr("Card power"), "W")
        self.energy = StatTile(self.tr("Energy so far"), "kWh")
        self.tiles = [self.loss, self.accuracy, self.speed, self.memory, self.rate, self.energy, self.heat, self.power]
        self._silent = {self.accuracy, self.energy, self.heat, self.power}
        self._price: tuple[float | None, str] = (None, "")
        for tile in self._silent:
            tile.setParent(self)  # goes with the page, also while it stands in no row
            tile.hide()
        self.samples = Card(self.tr("What it answers now"))
        self._sample_rows = QVBoxLayout()
        self._sample_rows.setSpacing(GAP_S)
        self.samples.add_layout(self._sample_rows)
        self.notices = Card(self.tr("Worth knowing"))
        self._notice_rows = QVBoxLayout()
        self.notices.add_layout(self._notice_rows)
        self.samples.hide()
        self.notices.hide()
        self._build()
        self.clear()

    def _build(self) -> None:
        inner = QWidget()
        scale_with_text(inner, "maximumWidth", pixels=BODY_WIDTH)
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, GAP_M, 0, GAP_L)
        column.setSpacing(GAP_L)
        top = Card()
        top.add(self.phases)
        top.add(self.orders)
        chart = Card(self.tr("Loss"), self.tr("How surprised the model is by the right answers: lower is better."))
        chart.add(self.chart, 1)
        self._tile_grid = QGridLayout()
        self._tile_grid.setSpacing(GAP_M)
        if self._ended:
            column.addWidget(self._ended)
        column.addWidget(self.alerts)
        column.addWidget(top)
        column.addLayout(self._tile_grid)
        column.addWidget(chart)
        column.addWidget(self.notices)
        column.addWidget(self.samples)
        column.addStretch(1)
        self.setWidget(inner)
        keep_off_bar(self, column)
        self._place_tiles(4)

    def resizeEvent(self, event) -> None:  # type: ignore[no-untyped-def]
        """As many tiles in a row as there is room for."""
        super().resizeEvent(event)
        self._place_tiles(max(1, self.viewport().width() // scaled(190)))

    def _place_tiles(self, columns: int) -> None:
        shown = [tile for tile in self.tiles if tile not in self._silent]
        rows = -(-len(shown) // columns)
        columns = -(-len(shown) // max(1, rows))  # six tiles as three and three rather than five and one
        if (columns, len(shown)) == self._columns:
            return
        self._columns = (columns, len(shown))
        for column in range(len(self.tiles)):
            self._tile_grid.setColumnStretch(column, 1 if column < columns else 0)
        for number, tile in enumerate(shown):
            self._tile_grid.addWidget(tile, number // columns, number % columns)

    def begin(self) -> None:
        """Show the tab from its top."""
        self.verticalScrollBar().setValue(0)

    def clear(self) -> None:
        """Forget the run shown before."""
        self._record = None
        self.chart.clear()
        self.phases.set_progress(-1, None)
        self.words.setText(self.tr("Waiting for the engine to start …"))
        for tile in self.tiles:
            tile.set_value("–")
        self.loss.set_trend([])
        self._show_tile(self.accuracy, False)
        self.alerts.show_alerts([], False)
        self.orders.clear()
        self._going = False
        self._show_samples([])
        self._show_notices([])

    def set_price(self, price: float | None, currency: str) -> None:
        """What a kilowatt hour costs, so that a run says what its energy does."""
        self._price = (price, currency)

    # -- what comes in ----------------------------------------------------------------------------------------------

    def take(self, events: Iterable[RunEvent], story: RunStory, record: RunRecord | None) -> None:
        """Add events that `story` has already taken."""
        steps, looks = [], []
        for event in events:
            if isinstance(event, StepDone):
                steps.append((float(event.step), event.loss))
            elif isinstance(event, Evaluated) and (not event.whole or event in story.looks):
                looks.append((float(event.step), event.loss))
        self.chart.extend("train", steps)
        self.chart.extend("held_out", looks)
        self._show_samples(list(story.samples)[-SAMPLES_SHOWN:])
        self._show_notices(story.notices)
        self.orders.show_saved(story.saved.step if story.saved else None)
        self._show_numbers(story)
        self._show_accuracy(story)
        self._show_phase(story, record)
        if steps or looks:
            self.chart.set_summary(self._summary(story))

    def show_way(self, recipe: Recipe | None) -> None:
        """What loss and speed are told in, which differs with what is learned and how."""
        objective, method = (recipe.objective, recipe.method) if recipe else ("next_token", "lora")
        units = {"images": self.tr("images/s"), "texts": self.tr("texts/s"), "tokens": self.tr("tokens/s")}
        self.speed.set_value("–", unit=units[things(objective, method)])
        per_token = objective == "next_token"
        self.chart.set_y_title(self.tr("Loss (nats per token)") if per_token else self.tr("Loss"))

    def show_record(self, record: RunRecord, story: RunStory) -> None:
        """The run's record changed."""
        self._record = record
        self.chart.set_end_x(float(record.steps) if record.steps else None)
        self.chart.set_smoothing("train", smoothing_for(record.steps))
        done = record.state is RunState.finished
        if done != (self.rate in self._silent):
            self._show_tile(self.rate, not done)  # at the end it is nearly nothing, 0.00000013, and says nothing
        self._show_numbers(story)
        self.orders.show_at_work(record.state in ACTIVE)
        self._show_phase(story, record)

    def show_answers(self, step: int) -> None:
        """Samples that a person asked for are there: say so, and go to them."""
        self.orders.show_answered(step)
        self._going = True
        QTimer.singleShot(0, self, self._go_to_samples)

    def _go_to_samples(self) -> None:
        if not self._going or self.samples.isHidden():  # another follower of the run was quicker than this page's
            return
        self._going = False
        # their place is known once the layouts have taken them in
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        self.verticalScrollBar().setValue(self.samples.y() - GAP_M)

    def show_card(self, gpu: GpuInfo | None) -> None:
        """Temperature and power of the card that trains, where there is one that tells."""
        readings = (gpu.temperature_c, gpu.power_watts) if gpu else (None, None)
        for tile, value in zip((self.heat, self.power), readings, strict=True):
            if value is not None:
                tile.set_value(f"{value:.0f}")
            self._show_tile(tile, value is not None)

    def _show_tile(self, tile: StatTile, there: bool) -> None:
        """Show a tile where there is something to tell; placed first, for without a parent it would be a window."""
        (self._silent.discard if there else self._silent.add)(tile)
        self._place_tiles(max(1, self.viewport().width() // scaled(190)))
        tile.setVisible(there)

    # -- what is shown ----------------------------------------------------------------------------------------------

    def _show_numbers(self, story: RunStory) -> None:
        if not (newest := story.newest):
            return
        smooth = self.chart.newest("train")  # as the chart's legend says it: one step alone jumps
        last = number_text(newest.loss)
        self.loss.set_value(
            last if smooth is None else number_text(smooth), self.tr("last step {loss}").format(loss=last)
        )
        self.loss.set_trend(story.losses)
        self.speed.set_value(number_text(newest.tokens_per_second))
        self.memory.set_value(*_apart(memory_text(newest.memory)))
        self.rate.set_value(small_text(newest.learning_rate))
        self._show_energy(story)

    def _show_accuracy(self, story: RunStory) -> None:
        """Of what is preferred or told apart, the share that is right among the held-out examples."""
        shares = [event.scores["accuracy"] for event in story.scored if "accuracy" in event.scores]
        if not shares:
            return
        if self.accuracy in self._silent:
            self._show_tile(self.accuracy, True)
        self.accuracy.set_value(percent(shares[-1]), self.tr("from {share}").format(share=percent(shares[0])))
        self.accuracy.set_trend(shares)

    def _show_energy(self, story: RunStory) -> None:
        """What the device has used so far; below what is expected of the whole run and, with a price, its cost."""
        joules, steps = story.joules, self._record.steps if self._record else 0
        if (joules is None) != (self.energy in self._silent):
            self._show_tile(self.energy, joules is not None)
        if joules is None:
            return
        whole = use_text(story.whole_joules(steps), *self._price)
        number = QLocale().toString(joules / JOULES_PER_KWH, "f", 3)
        self.energy.set_value(number, self.tr("of {use}").format(use=whole) if whole else "")

    def _show_phase(self, story: RunStory, record: RunRecord | None) -> None:
        record = record or self._record
        if record is None:
            return
        if record.state is RunState.finished:
            self.phases.set_progress(len(phase_names()), 1.0)
            self.words.setText(self._took(story, record))
        elif record.state in ACTIVE:
            waiting = record.state is not RunState.queued and story.phase != "training"
            self.phases.set_progress(story.phase_index, story.share(record.steps), waiting)
            self.words.setText(self._doing(story, record))
        else:
            share = story.share(record.steps) if record.state is RunState.paused else None
            by_steps = record.step / record.steps if record.steps else 0.0
            phase, stopped = story.phase_index, record.state is RunState.stopped
            if stopped and phase >= PHASES.index("training"):  # what it learned is saved then
                phase = max(phase, PHASES.index("saving") + 1)
            self.phases.set_progress(phase, by_steps if share is None else share, ended=stopped)
            paused = record.state is RunState.paused
            how = self.tr("Paused at {step}.") if paused else self.tr("Ended at {step}.")
            step = record.step if paused else max(record.step, story.step)  # steps that were lost are among its events
            self.words.setText(how.format(step=step_text(step, record.steps)))

    def _doing(self, story: RunStory, record: RunRecord) -> str:
        if story.phase == "training" and record.state is not RunState.queued:
            parts = [
                self.tr("Step {step} of {steps}").format(step=count_text(story.step), steps=count_text(record.steps))
            ]
            left = story.seconds_left(record.steps)
            if story.step < record.steps:  # after the last step it looks at the held-out examples once more
                parts.append(left_text(left) or self.tr("measuring the time left"))
            if left:
                parts.append(whole_text(story.worked + left))
            return " · ".join(parts)
        text = phase_now("" if record.state is RunState.queued else story.phase, *story.counted)
        return text[:1].upper() + text[1:] + " …"

    def _took(self, story: RunStory, record: RunRecord) -> str:
        """Its steps and the time that it was at work, and what that used."""
        if not record.ended or not story.worked:
            return ""
        words = (
            self.tr("{steps} steps, {time} in all, without pauses.")
            if story.starts > 1
            else self.tr("{steps} steps, {time} in all.")
        )
        took = words.format(steps=count_text(record.step), time=duration_text(story.worked))
        used = use_text(story.joules, *self._price)
        return took if not used else self.tr("{took} It used {energy}.").format(took=took, energy=used)

    def _summary(self, story: RunStory) -> str:
        parts = []
        if story.newest and math.isfinite(story.newest.loss):
            parts.append(
                self.tr("Training loss {loss} at step {step}.").format(
                    loss=number_text(story.newest.loss), step=story.newest.step
                )
            )
        if story.look and story.best:
            parts.append(
                self.tr("Held-out loss {loss}, best {best} at step {step}.").format(
                    loss=number_text(story.look.loss), best=number_text(story.best.loss), step=story.best.step
                )
            )
        return " ".join(parts)

    def _show_notices(self, notices: list[Problem]) -> None:
        if notices == self._notices_shown:
            return
        self._notices_shown = list(notices)
        clear_layout(self._notice_rows)
        for notice in notices:
            self._notice_rows.addWidget(Muted(detail_of(notice)))
        self.notices.setVisible(bool(notices))

    def _show_samples(self, samples: list[SampleWritten]) -> None:
        if samples == self._samples_shown:
            return
        self._samples_shown = samples
        clear_layout(self._sample_rows)
        for sample in reversed(samples):
            right = sample.text.strip() == sample.expected.strip()
            verdict = self.tr("as expected") if right else self.tr("expected: {text}").format(text=sample.expected)
            holder = QWidget()
            column = QVBoxLayout(holder)
            column.setContentsMargins(0, 0, 0, GAP_S)
            column.setSpacing(GAP_S)
            column.addWidget(Bubble("user", sample.prompt))
            column.addWidget(Bubble("assistant", sample.text or "–"))
            column.addWidget(Muted(self.tr("After step {step}, {verdict}").format(step=sample.step, verdict=verdict)))
            self._sample_rows.addWidget(holder)
        self.samples.setVisible(bool(samples))
        QTimer.singleShot(0, self, self._go_to_samples)


def _apart(text: str) -> tuple[str, str, str]:
    """``2.4 GB`` as the arguments of a tile: number, no note, unit."""
    number, _, unit = text.partition(" ")
    return number, "", unit


def smoothing_for(steps: int) -> float:
    """How much of the mean so far stays with each step of a run of so many steps, 0 to 1."""
    return 1 - 1 / min(MEAN_OF, max(2, steps // 8)) if steps else 1 - 1 / MEAN_OF
