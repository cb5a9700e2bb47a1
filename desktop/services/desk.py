"""What every page of the window works with, wired once in `app.py`."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from desktop.core.hardware import Hardware, HardwareState, for_engine
from desktop.core.hub_jobs import Access, Described
from desktop.core.measured import Measurement, read_measurements
from desktop.core.presets import Budget
from desktop.core.problems import Problem, ProblemError
from desktop.core.queue import QueueState
from desktop.core.rates import MachineRates
from desktop.core.recipe import Recipe
from desktop.core.run_story import RunStory
from desktop.core.runs import RunFolder, RunRecord
from desktop.core.speed import TimeEstimate
from desktop.services.adapter_notes import clear_notes
from desktop.services.budget import budget_of
from desktop.services.datasets import Datasets
from desktop.services.engine_place import engine_family
from desktop.services.engine_room import EngineSetup, engine_python
from desktop.services.exporting import clear_old_leftovers
from desktop.services.found_models import find_models
from desktop.services.hardware_watcher import POLL_MS, UNSEEN_MS, HardwareWatcher
from desktop.services.hub import Downloads, DownloadState, HubDownload
from desktop.services.hub_work import NO_TOKEN, describe_remote, hub_access, remove_leftover, search_hub
from desktop.services.leftovers import clear_run_leftovers
from desktop.services.memory_lessons import lessons
from desktop.services.mending import mend_settings
from desktop.services.model_store import Leftover, store_for_downloads
from desktop.services.models_watch import ModelsWatch
from desktop.services.pins import read_pins, set_pin
from desktop.services.places import Places
from desktop.services.preparing import create_run, discard_run, find_model, read_data
from desktop.services.queue import Queue
from desktop.services.rates import RatesFile, expected_at, learn, machine_rates, measure, read_rates
from desktop.services.remembering import Remembering
from desktop.services.runs import Runs, Trainer, at_work
from desktop.services.runs_watcher import RunsWatcher
from desktop.services.settings import Settings, load_settings
from desktop.services.task import Task, Work, while_there
from desktop.services.undo import Undo
from desktop.services.updates import Updates

HEARD = 20
"""Newest runs that are looked at for what they say about speed."""


class Desk(QObject):
    """Places, settings, runs, datasets and hardware of this PC, and the tasks the window has under way.

    `hardware_changed` carries `Hardware`, `runs_changed` a list of (RunFolder, RunRecord), `queue_changed` a
    `QueueState`. `rates_changed`: times are predicted otherwise from now on; `pins_changed`: other runs
    are pinned; `damage_changed`: `damage` is another one.
    """

    hardware_changed = Signal(object)
    runs_changed = Signal(list)
    queue_changed = Signal(object)
    rates_changed = Signal()
    pins_changed = Signal()
    damage_changed = Signal()

    def __init__(self, places: Places, parent: QObject | None = None, trainer: Trainer | None = None) -> None:
        super().__init__(parent)
        self.places = places
        self.damage: list[Problem] = mend_settings(places)
        """What could not be read at the start, and what became of it, until that was told."""
        self.settings: Settings = load_settings(places)
        self.runs = Runs(places, trainer)
        self.queue = Queue(places, self.runs)
        self.queue_state = QueueState()
        self.pins = read_pins(places)
        """The names of the folders of pinned runs."""
        self.hardware: Hardware | None = None
        self.rates: RatesFile = read_rates(places)
        self.lessons = tuple(read_measurements(places.memory))
        """What runs on this PC have shown about predicted memory."""
        self._hearing: Task | None = None
        self.records: list[tuple[RunFolder, RunRecord]] = []
        self.listed = False
        """Whether `records` is what there is: not before the first look."""
        self._tasks: list[Task] = []
        self._closed = False
        self._expected: dict[Path, TimeEstimate | None] = {}
        self._reached: dict[Path, dict[int, float]] = {}
        self.datasets = Datasets(places, self.task, self)
        self.session_token = NO_TOKEN
        """A token for the Hub that is forgotten with the window."""
        self.downloads = Downloads(places, self.settings, self.hub_access, self.task, self)
        self.engine = EngineSetup(places, self.settings, self.task, self)
        self.updates = Updates(places, self.settings, self.hub_access, self.task, self._training, self)
        self.models = ModelsWatch(places, self.settings, self)
        self.undo = Undo(self)
        self.memory = Remembering(places, self.settings, self.task, self)
        self._runs_watcher = RunsWatcher(self.runs, self.queue, self)
        self._runs_watcher.changed.connect(self._keep_runs)
        self.downloads.changed.connect(self._download_changed)
        self._runs_watcher.queue_changed.connect(self.keep_queue)
        self._runs_watcher.damaged.connect(self._keep_damage)
        self._hardware_watcher = HardwareWatcher(parent=self)
        self._hardware_watcher.changed.connect(lambda _: self._look_at_hardware())
        self._family: str | None = None
        """What `engine_family` says; not asked before a card is seen, because it takes a moment in a clone."""
        self.engine.changed.connect(self._look_at_engine)

    def start(self) -> None:
        """Begin to watch runs and hardware, and to write what changes."""
        self.downloads.put_back(self.memory.kept.downloads)
        self.memory.gathering.connect(self._keep_downloads)
        self.memory.start()
        self._runs_watcher.start()
        self._hardware_watcher.start()
        self.models.look_ahead()
        self.task(lambda _tell, _cancelled: clear_old_leftovers(self.places, self.settings)).start()
        self.task(lambda _tell, _cancelled: clear_run_leftovers(self.places)).start()
        self.task(lambda _tell, _cancelled: clear_notes(self.places)).start()
        self.engine.sweep()
        self.updates.start()

    def watch_hardware(self, seen: bool) -> None:
        """Look at the card often while the window is `seen`, else seldom."""
        self._hardware_watcher.set_interval(POLL_MS if seen else UNSEEN_MS)

    def close(self) -> None:
        """Stop everything that belongs to the window; training goes on by itself."""
        self._closed = True
        self.updates.stop()
        self.datasets.close()
        self.models.close()
        for task in self._tasks:
            task.cancel()  # all of them first: they end at the same time, not one after the other
        for task in self._tasks:
            task.stop()
        self._runs_watcher.stop()
        self._hardware_watcher.stop()
        self.memory.close()

    @property
    def busy(self) -> bool:
        """Whether a task is under way."""
        return any(task.running for task in self._tasks)

    @property
    def at_stake(self) -> list[str]:
        """What would be lost if the window closed now."""
        return [task.about for task in self._tasks if task.running and task.about]

    def tell_again(self) -> None:
        """Tell what is known of hardware, runs, queue and engine once more, for a page that was built later."""
        if self._closed:
            return
        if self.hardware is not None:
            self.hardware_changed.emit(self.hardware)
        if self.listed:
            self.runs_changed.emit(self.records)
        if self.queue_state != QueueState():
            self.queue_changed.emit(self.queue_state)
        self.engine.changed.emit()

    def budget(self) -> Budget | None:
        """What this PC offers a run; None until the hardware was looked at."""
        return budget_of(self.hardware, self.lessons) if self.hardware else None

    # -- the Hub -------------------------------------------------------------------------------------------------------

    def hub_access(self) -> Access:
        """How the Hub is reached by the settings. Raises ``hub.endpoint``."""
        return hub_access(self.places, self.settings, self.session_token)

    def search_hub(self, words: str) -> Task:
        """A task that looks for models on the Hub; its result is `Results`."""
        return self.task(lambda _tell, _cancelled: search_hub(self.hub_access(), words))

    def describe_remote(self, address: str) -> Task:
        """A task that looks at a model on the Hub without downloading it; its result is `Described`."""
        return self.task(lambda _tell, _cancelled: describe_remote(self.hub_access(), address))

    def fetch_model(self, found: Described) -> HubDownload:
        """Put a model on the list of downloads."""
        store = store_for_downloads(self.places, self.settings)
        return self.downloads.add(found.repo, found.commit, store, found.total_bytes)

    def finish_download(self, left: Leftover) -> HubDownload:
        """Go on with a download that an earlier start of the program has left."""
        return self.downloads.add(left.repo, left.commit, Path(left.store), left.total)

    def remove_leftover(self, left: Leftover) -> Task:
        """A task that removes the parts of a download; its result is the bytes that are free again."""
        return self.task(lambda _tell, _cancelled: remove_leftover(self.hub_access(), left))

    def find_models(self) -> Task:
        """A task that looks for models of other programs on this PC; its result is `Finds`."""
        return self.task(lambda _tell, cancelled: find_models(cancelled))

    def _keep_downloads(self) -> None:
        self.memory.kept.downloads = self.downloads.wanted()

    # -- how fast ------------------------------------------------------------------------------------------------------

    def machine(self) -> MachineRates | None:
        """What times are predicted by; None until the hardware was looked at, and for a card that is not known."""
        return machine_rates(self.hardware, self.rates) if self.hardware else None

    def foretell(self, folder: RunFolder, story: RunStory) -> None:
        """Let a story know how long its run is expected to take, once rates of this PC are known, and what share of it
        was told: it is the same wherever the run is shown."""
        if folder.path not in self._expected and (machine := self.machine()):
            self._expected[folder.path] = expected_at(folder, machine)
        story.expected = self._expected.get(folder.path)
        story.reached = self._reached.setdefault(folder.path, story.reached)

    def measure(self) -> Task:
        """A task that measures this PC; its result is `Measured`."""
        hardware = self.hardware
        assert hardware is not None  # the button waits for the first look
        task = self.task(lambda tell, cancelled: measure(self.places, hardware, tell, cancelled))
        task.done.connect(while_there(self, lambda _: self._read_rates()))
        return task

    def _heard(self, found: tuple[Measurement, ...]) -> None:
        self.lessons = found
        self._read_rates()

    def _read_rates(self) -> None:
        if self._closed:
            return
        self.rates = read_rates(self.places)
        self.rates_changed.emit()

    def _training(self) -> str:
        """The name of a run that is being trained; empty when none is."""
        found = at_work(self.records)
        return found[1].name if found else ""

    def _hear_runs(self) -> None:
        """Let ended runs that were not heard yet correct later predictions, on a thread: their events may be long."""
        hardware = self.hardware
        if hardware is None or (self._hearing and self._hearing.running):
            return
        new = [
            pair for pair in self.records[:HEARD] if pair[1].ended is not None and pair[1].id not in self.rates.counted
        ]
        if not new:
            return

        def work(_tell: object, _cancelled: object) -> tuple[Measurement, ...]:
            for pair in new:
                learn(self.places, *pair, hardware)
            return lessons(self.places)

        self._hearing = self.task(work)
        self._hearing.done.connect(self._heard)
        self._hearing.start()

    # -- work ----------------------------------------------------------------------------------------------------------

    def task(self, work: Work) -> Task:
        """A piece of work on a thread of its own, which the caller starts; it is stopped with the window, and none
        begins after that: Qt ends a program that lets go of a thread at work."""
        task = Task(work, self)
        if self._closed:
            task.stop()
        for other in self._tasks:
            if other.ended:
                other.deleteLater()
        self._tasks = [other for other in self._tasks if not other.ended]
        self._tasks.append(task)
        # The caller connects its signals first.
        return task

    def start_run(self, recipe: Recipe) -> Task:
        """A task that prepares and starts a run from a resolved recipe; its result is the `RunFolder`."""

        def work(_tell: object, _cancelled: object) -> RunFolder:
            engine_python(self.places)  # without an engine no run is made that could not begin
            folder = self._create(recipe)
            self.runs.start(folder)
            return folder

        task = self.task(work)
        task.done.connect(while_there(self, lambda _: self.look_at_runs()))
        return task

    def queue_run(self, recipe: Recipe) -> Task:
        """A task that prepares a run from a resolved recipe and puts it at the end of the queue; its result is the
        `RunFolder` and its place, counted from 1."""

        def work(_tell: object, _cancelled: object) -> tuple[RunFolder, int]:
            folder = self._create(recipe)
            try:
                return folder, len(self.queue.add(folder).entries)
            except ProblemError:
                discard_run(folder)
                raise

        task = self.task(work)
        task.done.connect(while_there(self, lambda _: self.look_at_runs()))
        return task

    def _create(self, recipe: Recipe) -> RunFolder:
        model = find_model(recipe.model, self.places)
        data = read_data(recipe.data, recipe.held_out, recipe.held_out_share, recipe.seed, self.places)
        return create_run(recipe, model, data, self.places)

    def look_at_runs(self) -> None:
        """Bring the list of runs up to date at once."""
        self._runs_watcher.look_now()

    def look_for_bases(self) -> None:
        """Let runs find base models whose folders are gone, after a model came to this PC."""
        self._runs_watcher.follow_bases()

    def _download_changed(self, item: HubDownload) -> None:
        if item.state == DownloadState.DONE:
            self.look_for_bases()

    def set_pin(self, folder: RunFolder, pinned: bool) -> None:
        """Pin a run, or let it go. Raises what writing raises."""
        self._keep_pins(set_pin(self.places, folder.path.name, pinned))

    def _keep_pins(self, pins: frozenset[str]) -> None:
        if pins != self.pins:
            self.pins = pins
            self.pins_changed.emit()

    def keep_queue(self, state: QueueState) -> None:
        """Show the queue as it is now; called after a change by the window, and by the watcher."""
        if state != self.queue_state and not self._closed:
            self.queue_state = state
            self.queue_changed.emit(state)

    def _keep_damage(self, found: list[Problem]) -> None:
        if not self._closed:
            self.damage += found
            self.damage_changed.emit()

    def forget_damage(self, problem: Problem) -> None:
        """A person has read this."""
        self.damage.remove(problem)
        self.damage_changed.emit()

    def _keep_runs(self, found: list[tuple[RunFolder, RunRecord]]) -> None:
        if self._closed:
            return  # it was on its way when the window closed, whose widgets may be gone
        self._keep_pins(read_pins(self.places))
        self.records, self.listed = found, True
        self.runs_changed.emit(found)
        self.updates.look_if_due()
        self._hear_runs()

    def _look_at_hardware(self) -> None:
        """Take what was seen last, as the engine in use can use it."""
        if (found := self._hardware_watcher.newest) is None:
            return
        if found.state is HardwareState.ready and self._family is None:
            self._family = engine_family(self.places)
        self._keep_hardware(for_engine(found, self._family == "cpu", self._family or ""))

    def _look_at_engine(self) -> None:
        """Another engine may know the card."""
        if self._family is not None and (now := engine_family(self.places)) != self._family:
            self._family = now
            self._look_at_hardware()

    def _keep_hardware(self, hardware: Hardware) -> None:
        if self._closed:
            return
        self.hardware = hardware
        self.hardware_changed.emit(hardware)
        self._hear_runs()
