"""The window: sidebar, pages, job strip, drops, and the question when it closes."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QHBoxLayout, QMessageBox, QStackedWidget, QVBoxLayout, QWidget

from desktop.core.events import RunEvent
from desktop.core.gguf_header import looks_like_gguf
from desktop.core.models import ModelSpec
from desktop.core.problems import Problem
from desktop.core.processes import living_process
from desktop.core.recipe_file import is_recipe
from desktop.core.run_story import RunStory
from desktop.core.runs import ACTIVE, RunFolder, RunRecord, RunState
from desktop.data.library import Entry
from desktop.services.adapter_import import is_adapter
from desktop.services.desk import Desk
from desktop.services.export_source import Source
from desktop.services.follower import RunFollower
from desktop.services.model_list import reference_of
from desktop.services.task import while_there
from desktop.services.updates import start_installer
from desktop.ui.adapters.export_page import AdapterExportPage
from desktop.ui.adapters.page import AdaptersPage
from desktop.ui.data.jobs import DataJobs
from desktop.ui.data.page import DatasetPage
from desktop.ui.drop_zone import accept_copy, paths_in
from desktop.ui.engine.strip import EngineStrip
from desktop.ui.guide.help import Help
from desktop.ui.icons import app_icon
from desktop.ui.job_strip import JobStrip
from desktop.ui.pages.datasets import DatasetsPage
from desktop.ui.pages.home import HomePage
from desktop.ui.pages.models import ModelsPage
from desktop.ui.pages.new_run import NewRunPage
from desktop.ui.pages.runs import RunsPage
from desktop.ui.pages.settings import SettingsPage
from desktop.ui.run.controls import RunControls
from desktop.ui.run.page import RunPage
from desktop.ui.runs_compare.page import RunsComparePage
from desktop.ui.sidebar import Sidebar
from desktop.ui.texts import left_text, step_text
from desktop.ui.tryout.page import TryOutPage
from desktop.ui.wording import alert_words, phase_now

PLACES = ("home", "models", "datasets", "new-run", "runs", "adapters", "try", "settings")


class MainWindow(QWidget):
    """Wires the pages. Sends `painted` once, after the first paint."""

    painted = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._follower: RunFollower | None = None
        self._job: RunFolder | None = None
        self._job_state = RunState.queued
        self._seen_at_work: set[Path] = set()
        self._story = RunStory()
        self._was_painted = False
        self.setWindowTitle(self.tr("Tunesmith"))
        self.setWindowIcon(app_icon())
        self.setAcceptDrops(True)
        self.setMinimumSize(720, 480)
        self.resize(1280, 800)
        # The window itself has the keyboard at first: no control is marked, and Tab begins at the first one.
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setFocus()
        if desk.settings.geometry:
            self.restoreGeometry(QByteArray.fromBase64(desk.settings.geometry.encode()))
        self._build()
        self._connect()
        self.go("home")

    def _build(self) -> None:
        names = (
            self.tr("Home"), self.tr("Models"), self.tr("Datasets"),
            self.tr("New run"), self.tr("Runs"), self.tr("Adapters"), self.tr("Try out"), self.tr("Settings"),
        )  # fmt: skip
        self.sidebar = Sidebar("Tunesmith", [(key, key, name) for key, name in zip(PLACES, names, strict=True)])
        self.home, self.models = HomePage(self._desk), ModelsPage(self._desk)
        self.data_jobs = DataJobs(self._desk, self)
        self.datasets = DatasetsPage(self._desk, self.data_jobs)
        self.new_run = NewRunPage(self._desk, self.data_jobs)
        self.runs, self.settings = RunsPage(self._desk), SettingsPage(self._desk)
        self.adapters, self.tryout = AdaptersPage(self._desk), TryOutPage(self._desk, self.data_jobs)
        self.controls = RunControls(self._desk, self)
        self.run = RunPage(self._desk, self.controls)
        self.dataset = DatasetPage(self._desk, self.data_jobs)
        self.runs_compare, self.adapter_export = RunsComparePage(self._desk), AdapterExportPage(self._desk)
        self.pages = QStackedWidget()
        pages = (
            self.home, self.models, self.datasets, self.new_run, self.runs, self.adapters, self.tryout, self.settings,
        )  # fmt: skip
        self._places = dict(zip(PLACES, pages, strict=True))
        for page in (*self._places.values(), self.run, self.runs_compare, self.dataset, self.adapter_export):
            self.pages.addWidget(page)
        self.job, self.engine_job = JobStrip(), EngineStrip(self._desk)
        self.help = Help(self, self.pages)
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self.pages, 1)
        right.addWidget(self.engine_job)
        right.addWidget(self.job)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.sidebar)
        row.addLayout(right, 1)

    def _connect(self) -> None:
        self.sidebar.place_chosen.connect(self.go)
        self.sidebar.help_wanted.connect(self.help.show_here)
        for page in (self.home, self.runs):
            page.run_opened.connect(self.open_run)
            page.new_run_wanted.connect(lambda: self.go("new-run"))
        self.new_run.run_started.connect(self.open_run)
        self.models.model_chosen.connect(self._train_from)
        self.models.plan_wanted.connect(self._plan_with)
        self.new_run.fetch_wanted.connect(self._fetch_model)
        self.new_run.choose_model.more_wanted.connect(self._recommend)
        self.models.gguf.train_wanted.connect(self._train_from_folder)
        examples = (self.datasets.zone, self.datasets.big_zone, self.new_run.choose_data.zone)
        for zone in (*examples, self.adapters.zone, self.adapters.big_zone):
            zone.models_dropped.connect(self.show_gguf)
            zone.recipes_dropped.connect(lambda paths: self.open_recipe(paths[0]))
        self.datasets.dataset_opened.connect(self.open_dataset)
        self.tryout.dataset_opened.connect(self.open_dataset)
        self.datasets.train_wanted.connect(self._train_with)
        self.dataset.train_wanted.connect(self._train_with)
        self.dataset.back_wanted.connect(lambda: self.go("datasets"))
        self.adapters.run_opened.connect(self.open_run)
        self.adapters.export_wanted.connect(self._export)
        self.adapter_export.back_wanted.connect(lambda: self.go("adapters"))
        self.adapters.fetch_wanted.connect(self._fetch_model)
        self.adapters.chat_wanted.connect(self._chat_with_adapter)
        self.run.back_wanted.connect(lambda: self.go("runs"))
        self.run.repeat_wanted.connect(self._repeat)
        self.run.chat_wanted.connect(self._chat_with)
        self.run.compare.side_by_side_wanted.connect(self._compare_run)
        self.tryout.models_wanted.connect(lambda: self.go("models"))
        self.run.gentler_wanted.connect(lambda folder: self._repeat(folder, gentler=True))
        self.runs.repeat_wanted.connect(self._repeat)
        self.run.reuse_wanted.connect(self._reuse)
        self.runs.compare_wanted.connect(self.compare_runs)
        self.runs_compare.back_wanted.connect(lambda: self.go("runs"))
        self.runs_compare.run_opened.connect(self.open_run)
        self.home.recipe_chosen.connect(self.open_recipe)
        self.engine_job.open_clicked.connect(self.show_engine)
        self.home.update_note.shown_wanted.connect(self._show_updates)
        self.settings.updates.install_wanted.connect(self._install)
        self.settings.engine.setup_wanted.connect(self._offer_engine)
        self.job.open_clicked.connect(self._open_job)
        self.job.stop_clicked.connect(self._stop_job)
        self.job.pause_clicked.connect(self._pause_job)
        self.controls.changed.connect(lambda _: self._show_job())
        self.controls.refused.connect(self._show_refusal)
        self._desk.runs_changed.connect(self._watch_job)

    # -- going places -----------------------------------------------------------------------------------------------

    def go(self, place: str) -> None:
        """Show one of the places."""
        self.sidebar.set_place(place)
        self.pages.setCurrentWidget(self._places[place])
        if place == "datasets":
            self.dataset.rows.warm_up()

    def show_engine(self) -> None:
        """Show where the engine is set up: on Home; one that is damaged is repaired in Settings."""
        damaged = self._desk.engine.state == "broken" and not self._desk.engine.busy
        self.go("settings" if damaged else "home")
        card = self.settings.engine if damaged else self.home.setup
        page = self.settings if damaged else self.home
        QTimer.singleShot(0, while_there(card, lambda: page.ensureWidgetVisible(card)))

    def show_guide(self, topic: str) -> None:
        """Open the guide at a topic: ``page#anchor``, or the code of a problem."""
        self.help.show(topic)

    def _offer_engine(self) -> None:
        """Offer an engine although there may be one."""
        self.home.setup.offer_another()
        self.go("home")

    def _show_updates(self) -> None:
        self.go("settings")
        card = self.settings.updates
        QTimer.singleShot(0, while_there(card, lambda: self.settings.ensureWidgetVisible(card)))

    def _install(self, installer: Path) -> None:
        """Close the window and start an installer, which replaces the program's files."""
        if self.close():
            start_installer(installer)

    def open_run(self, folder: RunFolder) -> None:
        """Show a run."""
        self.run.open_run(folder)
        self.sidebar.set_place("runs")
        self.pages.setCurrentWidget(self.run)

    def _export(self, source: Source) -> None:
        if source.run is not None:
            self.open_run(source.run)
            self.run.tabs.setCurrentWidget(self.run.export)
            return
        self.adapter_export.open_adapter(source)
        self.sidebar.set_place("adapters")
        self.pages.setCurrentWidget(self.adapter_export)

    def open_dataset(self, entry: Entry) -> None:
        """Show a dataset."""
        self.dataset.open_dataset(entry)
        self.sidebar.set_place("datasets")
        self.pages.setCurrentWidget(self.dataset)

    def _train_with(self, name: str) -> None:
        self.go("new-run")
        self.new_run.set_data(name)

    def _repeat(self, folder: RunFolder, *, gentler: bool = False) -> None:
        self.go("new-run")
        self.new_run.repeat_run(folder, gentler=gentler)

    def _chat_with(self, folder: RunFolder) -> None:
        self.go("try")
        self.tryout.chat_with_run(folder)

    def _reuse(self, folder: RunFolder) -> None:
        self.go("new-run")
        self.new_run.reuse_recipe(folder)

    def open_recipe(self, path: Path) -> None:
        """Prepare a run from a recipe file."""
        self.go("new-run")
        self.new_run.open_recipe(path)

    def compare_runs(self, folders: list) -> None:  # type: ignore[type-arg]
        """Set runs side by side."""
        self.runs_compare.show_runs(folders)
        self.sidebar.set_place("runs")
        self.pages.setCurrentWidget(self.runs_compare)

    def _compare_run(self, folder: RunFolder) -> None:
        self.go("try")
        self.tryout.compare_run(folder)

    def _chat_with_adapter(self, name: str) -> None:
        self.go("try")
        self.tryout.chat_with_adapter(name)

    def _open_job(self) -> None:
        if self._job:
            self.open_run(self._job)

    def _train_from(self, reference: str) -> None:
        self.go("new-run")
        self.new_run.choose_model.take_reference(reference)

    def _plan_with(self, repository: str, model: object) -> None:
        self.go("new-run")
        if isinstance(model, ModelSpec):
            self.new_run.set_model(repository, model)

    def _recommend(self) -> None:
        self.go("models")
        self.models.recommend()

    def _fetch_model(self, repository: str) -> None:
        self.go("models")
        self.models.fetch_repository(repository)

    def _train_from_folder(self, folder: str) -> None:
        """A model on the list by its name there, so that it is not listed twice; any other becomes part of the list."""
        if reference := reference_of(self._desk.places, self._desk.settings, folder):
            self._train_from(reference)
            return
        self.go("new-run")
        self.new_run.choose_model.take_folder(Path(folder))

    # -- drops ------------------------------------------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent, /) -> None:
        """Files may be dropped anywhere."""
        if paths_in(event.mimeData()):
            accept_copy(event)

    def dropEvent(self, event: QDropEvent, /) -> None:
        """Take dropped files to where they belong."""
        if paths := paths_in(event.mimeData()):
            accept_copy(event)
            self.take_files(paths)

    def take_files(self, paths: list) -> None:  # type: ignore[type-arg]
        """Model folders and recipe files go to New run, GGUF files to Models, adapters to Adapters, everything else
        into the library; on New run it is chosen at once, too."""
        if recipes := [path for path in paths if is_recipe(path)]:
            self.open_recipe(recipes[0])
            paths = [path for path in paths if path not in recipes]
        if adapters := [path for path in paths if is_adapter(path)]:
            self.go("adapters")
            self.adapters.take_files(adapters)
            paths = [path for path in paths if path not in adapters]
        models = [path for path in paths if (path / "config.json").is_file()]
        ggufs = [path for path in paths if path not in models and looks_like_gguf(path)]
        others = [path for path in paths if path not in models and path not in ggufs]
        at_new_run = self.pages.currentWidget() is self.new_run
        if models or (others and at_new_run):
            self.go("new-run")
            self.new_run.take_files(models, others)
        elif others:
            self.go("datasets")
            self.datasets.add_files(others)
        if ggufs:
            self.show_gguf(ggufs)

    def show_gguf(self, paths: list) -> None:  # type: ignore[type-arg]
        """Say on the Models page what GGUF files are."""
        self.go("models")
        self.models.take_gguf(paths)

    # -- the running job --------------------------------------------------------------------------------------------

    def _watch_job(self, found: list[tuple[RunFolder, RunRecord]]) -> None:
        """For the strip at the bottom: follow the newest run at work; else show the newest one, if paused here."""
        active = [folder for folder, record in found if _at_work(folder, record)]
        self._seen_at_work |= {folder.path for folder in active}
        if active:
            self._follow_job(active[0])
            return
        self._let_go()
        if found and found[0][1].state is RunState.paused and found[0][0].path in self._seen_at_work:
            self._show_paused(*found[0])

    def _follow_job(self, folder: RunFolder) -> None:
        if self._follower and self._job and self._job.path == folder.path:
            return
        self._let_go()
        self._job, self._story = folder, RunStory()
        follower = RunFollower(folder, self._desk.runs, self)
        follower.events.connect(self._take_job_events)
        follower.record.connect(lambda _: self._show_job())
        follower.lost.connect(lambda _: self._let_go())
        self._follower = follower
        follower.start()

    def _take_job_events(self, events: list[RunEvent]) -> None:
        self._story.take(events)
        if self._job:
            self.controls.saw_events(self._job, events)
        self._show_job()

    def _show_job(self) -> None:
        record = self._follower.last_record if self._follower else None
        if record is None or self._job is None:
            return
        folder, self._job_state = self._job, record.state
        self._desk.foretell(folder, self._story)
        self.controls.saw_state(folder, record.state)
        if record.state not in ACTIVE:
            self._let_go()
            if record.state is RunState.paused:
                self._show_paused(folder, record)
            return
        share = self._story.share(record.steps)
        # The taskbar tells how far it is, also while the window is covered.
        done = f" · {share:.0%}" if share is not None else ""
        self.setWindowTitle(f"{record.name}{done} – Tunesmith")
        pausing = self.controls.asked(folder, "pause")
        waiting = self.tr("It has not started yet.") if record.state is RunState.queued else ""
        self.job.show_job(
            record.name,
            self.tr("pausing after this row") if pausing else phase_now(self._story.phase, *self._story.counted),
            share,
            left_text(self._story.seconds_left(record.steps)),
            state=record.state.value,
            waiting=self.tr("Pausing after this row …") if pausing else waiting,
            alert=alert_words(self.controls.open_alerts(folder, self._story.alerts)),
        )

    def _show_paused(self, folder: RunFolder, record: RunRecord) -> None:
        """A run that was paused while this window was open can be continued from everywhere."""
        self._job, self._job_state = folder, record.state
        words = self.tr("paused at {step}").format(step=step_text(record.step, record.steps))
        self.job.show_job(record.name, words, record.step / record.steps if record.steps else None, state="paused")

    def _let_go(self) -> None:
        if self._follower:
            self._follower.stop()
            self._follower.deleteLater()
        self._follower, self._job = None, None
        self.job.hide_job()
        self.setWindowTitle(self.tr("Tunesmith"))

    def _stop_job(self) -> None:
        if self._job:
            self.controls.stop(self._job)

    def _pause_job(self) -> None:
        if self._job and self._job_state is RunState.paused:
            self.controls.resume(self._job)
        elif self._job:
            self.controls.pause(self._job)

    def _show_refusal(self, folder: RunFolder, problem: Problem) -> None:
        """Say why a run did not do what was asked, on its own page."""
        if self.pages.currentWidget() is not self.run or not self.run.shows(folder):
            self.open_run(folder)
        self.run.show_problem(problem)

    # -- closing ----------------------------------------------------------------------------------------------------

    def closeEvent(self, event: QCloseEvent, /) -> None:
        """While a run is training, ask: keep training, or stop and keep what is there."""
        record = self._follower.last_record if self._follower else None
        if record and record.state in ACTIVE:
            answer = self._ask_about(record)
            if answer == "cancel":
                event.ignore()
                return
            if answer == "stop":
                self._stop_job()
        self._desk.settings.geometry = bytes(self.saveGeometry().toBase64().data()).decode()
        self._let_go()
        self.run.close_run()
        self.data_jobs.close()
        self.dataset.close_dataset()
        self.new_run.choose_data.close_preview()
        self.tryout.close_page()
        self.help.close()
        self._desk.close()
        super().closeEvent(event)

    def _ask_about(self, record: RunRecord) -> str:
        box = QMessageBox(self)
        box.setWindowTitle(self.tr("Tunesmith"))
        box.setIcon(QMessageBox.Icon.Question)
        box.setText(self.tr("“{name}” is still training.").format(name=record.name))
        box.setInformativeText(
            self.tr(
                "It can go on without the window, and the next start finds it again. "
                "Or stop it and keep what it has learned."
            )
        )
        keep = box.addButton(self.tr("Keep training"), QMessageBox.ButtonRole.AcceptRole)
        stop = box.addButton(self.tr("Stop and keep"), QMessageBox.ButtonRole.DestructiveRole)
        cancel = box.addButton(self.tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(keep)
        box.setEscapeButton(cancel)
        box.exec()
        clicked = box.clickedButton()
        return "keep" if clicked is keep else "stop" if clicked is stop else "cancel"

    def paintEvent(self, event: object, /) -> None:
        """Tell when the window is first seen."""
        super().paintEvent(event)  # type: ignore[arg-type]
        if not self._was_painted:
            self._was_painted = True
            self.painted.emit()


def _at_work(folder: RunFolder, record: RunRecord) -> bool:
    """Whether a run has a process, or is about to get one; one that waits for its turn has none."""
    return record.state in ACTIVE and (record.state is not RunState.queued or living_process(folder) is not None)
