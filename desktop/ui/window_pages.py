"""The pages of the window and the ways between them. Each is built and connected when it is first needed."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop.core.hardware import HardwareState
from desktop.core.models import ModelSpec
from desktop.core.runs import RunFolder
from desktop.data.library import Entry
from desktop.services.desk import Desk
from desktop.services.engine_place import own_engine
from desktop.services.export_source import Source
from desktop.services.model_list import reference_of
from desktop.services.task import while_there
from desktop.services.updates import start_installer
from desktop.ui import remember
from desktop.ui.data.jobs import DataJobs
from desktop.ui.drop_zone import DropZone
from desktop.ui.guide.help import Help
from desktop.ui.run.controls import RunControls
from desktop.ui.sidebar import Sidebar

if TYPE_CHECKING:  # each is imported when it is first built: reading them all takes longer than the first paint
    from desktop.ui.adapters.export_page import AdapterExportPage
    from desktop.ui.adapters.page import AdaptersPage
    from desktop.ui.data.page import DatasetPage
    from desktop.ui.pages.datasets import DatasetsPage
    from desktop.ui.pages.home import HomePage
    from desktop.ui.pages.models import ModelsPage
    from desktop.ui.pages.new_run import NewRunPage
    from desktop.ui.pages.runs import RunsPage
    from desktop.ui.pages.settings import SettingsPage
    from desktop.ui.run.page import RunPage
    from desktop.ui.runs_compare.page import RunsComparePage
    from desktop.ui.tryout.page import TryOutPage

PLACES = {
    "home": "home", "models": "models", "datasets": "datasets", "new-run": "new_run",
    "runs": "runs", "adapters": "adapters", "try": "tryout", "settings": "settings",
}  # fmt: skip
"""The places of the sidebar, and by which name the window knows the page of each."""
BEYOND = ("run", "dataset", "runs_compare", "adapter_export")
"""Pages that a place leads to."""
REST_MS = 150
"""Milliseconds between two pages that are built ahead, so that the window answers meanwhile."""

APage = TypeVar("APage", bound=QWidget)


class WindowPages(QWidget):
    """What the window consists of beside its frame: `pages` shows one of them, `sidebar` leads to them.

    A page is an attribute: whoever names it first has it built. What the window knows by then is told again.
    """

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        remember.use(desk.memory.kept)  # before a page is made
        desk.memory.gathering.connect(self._keep_place)
        self.data_jobs = DataJobs(desk, self)
        self.controls = RunControls(desk, self)
        self.pages = QStackedWidget()
        self.help = Help(self, self.pages)
        self.sidebar = self._new_sidebar()
        self._ahead = QTimer(self)
        self._ahead.setInterval(REST_MS)
        self._ahead.timeout.connect(self._build_next)

    def _new_sidebar(self) -> Sidebar:
        names = (
            self.tr("Home"), self.tr("Models"), self.tr("Datasets"),
            self.tr("New run"), self.tr("Runs"), self.tr("Adapters"), self.tr("Try out"), self.tr("Settings"),
        )  # fmt: skip
        sidebar = Sidebar("Tunesmith", [(key, key, name) for key, name in zip(PLACES, names, strict=True)])
        sidebar.place_chosen.connect(self.go)
        sidebar.help_wanted.connect(self.help.show_here)
        return sidebar

    # -- building ---------------------------------------------------------------------------------------------------

    def built(self, name: str) -> bool:
        """Whether the page with this name is there already."""
        return name in self.__dict__

    def page_of(self, place: str) -> QWidget:
        """The page of a place of the sidebar."""
        page: QWidget = getattr(self, PLACES[place])
        return page

    def build_all(self) -> list[QWidget]:
        """Build what is not there yet; all pages."""
        return [getattr(self, name) for name in (*PLACES.values(), *BEYOND)]

    def build_ahead(self) -> None:
        """Build the pages one after the other while nothing else is to be done, so that none is waited for."""
        self._ahead.start()

    def _build_next(self) -> None:
        self._ahead.stop()  # a page that cannot be built is not tried again and again
        missing = [name for name in (*PLACES.values(), *BEYOND) if not self.built(name)]
        if missing:
            page: QWidget = getattr(self, missing[0])
            # What the first showing would do at once: styles, and where everything stands.
            for widget in (page, *page.findChildren(QWidget)):
                widget.ensurePolished()
            page.resize(self.pages.size())
        if len(missing) > 1:
            self._ahead.start()

    def _keep_place(self) -> None:
        """Which page is open, and of what."""
        kept, page = self._desk.memory.kept, self.pages.currentWidget()
        kept.page = next((name for name in (*PLACES.values(), *BEYOND) if self.__dict__.get(name) is page), "home")
        kept.item = ""
        if kept.page == "run" and self.run.folder is not None:
            kept.item = self.run.folder.path.name
        elif kept.page == "dataset" and self.dataset.entry is not None:
            kept.item = self.dataset.entry.path.name
        kept.geometry = bytes(self.saveGeometry().toBase64().data()).decode()

    def go_on(self) -> None:
        """Show what was open when the window was last seen; Home where that is no longer there."""
        kept = self._desk.memory.kept
        name, item = kept.page, kept.item
        if name == "run":
            folder, tab = RunFolder(self._desk.places.runs / item), kept.tabs.get("run", 0)
            if item and folder.run.is_file():
                self.open_run(folder)
                self.run.tabs.setCurrentIndex(tab)
                return
        elif name == "dataset":
            tab = kept.tabs.get("dataset", 0)
            entries = (one for one in self._desk.datasets.entries() if one.imported is not None)
            if entry := next((one for one in entries if one.path.name == item), None):
                self.open_dataset(entry)
                self.dataset.tabs.setCurrentIndex(tab)
                return
        places = {attribute: place for place, attribute in PLACES.items()}
        leads = {"run": "runs", "runs_compare": "runs", "dataset": "datasets", "adapter_export": "adapters"}
        self.go(places.get(leads.get(name, name), "home"))

    def close_pages(self) -> None:
        """The window closes: end what pages have under way."""
        self._ahead.stop()
        self.data_jobs.close()
        self._end_work()

    def forget_pages(self) -> None:
        """Let go of all pages, so that each is built anew when it is needed next; work on datasets goes on."""
        self._ahead.stop()
        self._end_work()
        # The one in front goes last: else each would be shown for a moment when the one before it goes.
        front = self.pages.currentWidget()
        for name in sorted((*PLACES.values(), *BEYOND), key=lambda name: self.__dict__.get(name) is front):
            if (page := self.__dict__.pop(name, None)) is not None:
                self.pages.removeWidget(page)
                page.deleteLater()

    def _end_work(self) -> None:
        if self.built("run"):
            self.run.leave_run()
        if self.built("dataset"):
            self.dataset.close_dataset()
        if self.built("new_run"):
            self.new_run.choose_data.close_preview()
        if self.built("tryout"):
            self.tryout.close_page()

    def _put(self, name: str, page: APage) -> APage:
        """Take up a new page by its name, and tell it what the others were told before: whoever asks for it by then
        finds it."""
        self.pages.addWidget(page)
        self.__dict__[name] = page
        self._desk.tell_again()
        return page

    @cached_property
    def home(self) -> HomePage:
        """The card, the way in, and the last runs."""
        from desktop.ui.pages.home import HomePage  # noqa: PLC0415 - see above

        page = HomePage(self._desk)
        page.run_opened.connect(self.open_run)
        page.new_run_wanted.connect(lambda: self.go("new-run"))
        page.recipe_chosen.connect(self.open_recipe)
        page.update_note.shown_wanted.connect(self._show_updates)
        return self._put("home", page)

    @cached_property
    def models(self) -> ModelsPage:
        """Models here, recommended, and on the Hub."""
        from desktop.ui.pages.models import ModelsPage  # noqa: PLC0415 - see above

        page = ModelsPage(self._desk)
        page.model_chosen.connect(self._train_from)
        page.plan_wanted.connect(self._plan_with)
        page.gguf.train_wanted.connect(self._train_from_folder)
        return self._put("models", page)

    @cached_property
    def datasets(self) -> DatasetsPage:
        """The library of datasets."""
        from desktop.ui.pages.datasets import DatasetsPage  # noqa: PLC0415 - see above

        page = DatasetsPage(self._desk, self.data_jobs)
        page.dataset_opened.connect(self.open_dataset)
        page.train_wanted.connect(self._train_with)
        self._take_from(page.zone, page.big_zone)
        return self._put("datasets", page)

    @cached_property
    def new_run(self) -> NewRunPage:
        """What a run is to be, step by step."""
        from desktop.ui.pages.new_run import NewRunPage  # noqa: PLC0415 - see above

        page = NewRunPage(self._desk, self.data_jobs)
        page.run_started.connect(self.open_run)
        page.fetch_wanted.connect(self._fetch_model)
        page.choose_model.more_wanted.connect(self._recommend)
        self._take_from(page.choose_data.zone)
        return self._put("new_run", page)

    @cached_property
    def runs(self) -> RunsPage:
        """The queue, and all runs as a table."""
        from desktop.ui.pages.runs import RunsPage  # noqa: PLC0415 - see above

        page = RunsPage(self._desk)
        page.run_opened.connect(self.open_run)
        page.new_run_wanted.connect(lambda: self.go("new-run"))
        page.repeat_wanted.connect(self._repeat)
        page.compare_wanted.connect(self.compare_runs)
        return self._put("runs", page)

    @cached_property
    def adapters(self) -> AdaptersPage:
        """The library of adapters."""
        from desktop.ui.adapters.page import AdaptersPage  # noqa: PLC0415 - see above

        page = AdaptersPage(self._desk)
        page.run_opened.connect(self.open_run)
        page.export_wanted.connect(self._export)
        page.fetch_wanted.connect(self._fetch_model)
        page.chat_wanted.connect(self._chat_with_adapter)
        self._take_from(page.zone, page.big_zone)
        return self._put("adapters", page)

    @cached_property
    def tryout(self) -> TryOutPage:
        """Chat and compare."""
        from desktop.ui.tryout.page import TryOutPage  # noqa: PLC0415 - see above

        page = TryOutPage(self._desk, self.data_jobs)
        page.dataset_opened.connect(self.open_dataset)
        page.models_wanted.connect(lambda: self.go("models"))
        return self._put("tryout", page)

    @cached_property
    def settings(self) -> SettingsPage:
        """Everything that holds for the whole program."""
        from desktop.ui.pages.settings import SettingsPage  # noqa: PLC0415 - see above

        page = SettingsPage(self._desk)
        page.updates.install_wanted.connect(self.install)
        page.engine.setup_wanted.connect(self._offer_engine)
        page.language_chosen.connect(self.change_language)
        return self._put("settings", page)

    @cached_property
    def run(self) -> RunPage:
        """One run."""
        from desktop.ui.run.page import RunPage  # noqa: PLC0415 - see above

        page = RunPage(self._desk, self.controls)
        page.back_wanted.connect(lambda: self.go("runs"))
        page.repeat_wanted.connect(self._repeat)
        page.chat_wanted.connect(self._chat_with)
        page.compare.side_by_side_wanted.connect(self._compare_run)
        page.gentler_wanted.connect(lambda folder: self._repeat(folder, gentler=True))
        page.reuse_wanted.connect(self._reuse)
        return self._put("run", page)

    @cached_property
    def dataset(self) -> DatasetPage:
        """One dataset."""
        from desktop.ui.data.page import DatasetPage  # noqa: PLC0415 - see above

        page = DatasetPage(self._desk, self.data_jobs)
        page.train_wanted.connect(self._train_with)
        page.back_wanted.connect(lambda: self.go("datasets"))
        return self._put("dataset", page)

    @cached_property
    def runs_compare(self) -> RunsComparePage:
        """Runs side by side."""
        from desktop.ui.runs_compare.page import RunsComparePage  # noqa: PLC0415 - see above

        page = RunsComparePage(self._desk)
        page.back_wanted.connect(lambda: self.go("runs"))
        page.run_opened.connect(self.open_run)
        return self._put("runs_compare", page)

    @cached_property
    def adapter_export(self) -> AdapterExportPage:
        """Handing over an adapter of the library."""
        from desktop.ui.adapters.export_page import AdapterExportPage  # noqa: PLC0415 - see above

        page = AdapterExportPage(self._desk)
        page.back_wanted.connect(lambda: self.go("adapters"))
        return self._put("adapter_export", page)

    def _take_from(self, *zones: DropZone) -> None:
        """Drop zones for examples hand on what belongs elsewhere."""
        for zone in zones:
            zone.models_dropped.connect(self.show_gguf)
            zone.recipes_dropped.connect(lambda paths: self.open_recipe(paths[0]))

    # -- going places -----------------------------------------------------------------------------------------------

    def go(self, place: str) -> None:
        """Show one of the places."""
        self.sidebar.set_place(place)
        self.pages.setCurrentWidget(self.page_of(place))
        if place == "datasets" and self.built("dataset"):
            self.dataset.rows.warm_up()

    def show_engine(self) -> None:
        """Show where the engine is set up: on Home; one that is damaged is repaired in Settings. Beside one that
        cannot use the card, another is offered."""
        damaged = self._desk.engine.state == "broken" and not self._desk.engine.busy
        hardware = self._desk.hardware
        if hardware is not None and hardware.state is HardwareState.engine_for_cpu and not own_engine():
            self._offer_engine()
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

    def change_language(self) -> None:
        """Speak the language of the settings; the frame knows how."""

    def install(self, installer: Path) -> None:
        """Close the window and start an installer, which replaces the program's files."""
        if self.close():
            start_installer(installer)

    def open_run(self, folder: RunFolder) -> None:
        """Show a run."""
        self.run.open_run(folder)
        self.sidebar.set_place("runs")
        self.pages.setCurrentWidget(self.run)

    def on_page(self, folder: RunFolder) -> bool:
        """Whether the page of this run is open."""
        return self.built("run") and self.pages.currentWidget() is self.run and self.run.shows(folder)

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
        self.new_run.set_data(name, arriving=True)

    def _repeat(self, folder: RunFolder, *, gentler: bool = False) -> None:
        self.go("new-run")
        self.new_run.repeat_run(folder, gentler=gentler)
        self.new_run.focus_step()

    def _chat_with(self, folder: RunFolder) -> None:
        self.go("try")
        self.tryout.chat_with_run(folder)

    def _reuse(self, folder: RunFolder) -> None:
        self.go("new-run")
        self.new_run.reuse_recipe(folder)
        self.new_run.focus_step()

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

    def _train_from(self, reference: str) -> None:
        self.go("new-run")
        self.new_run.choose_model.take_reference(reference)
        self.new_run.focus_step()

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

    def show_gguf(self, paths: list) -> None:  # type: ignore[type-arg]
        """Say on the Models page what GGUF files are."""
        self.go("models")
        self.models.take_gguf(paths)
