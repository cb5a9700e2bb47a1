"""Models: what lies on this PC, what is recommended for it, and what the Hub has, each with whether it fits."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QTabWidget, QVBoxLayout, QWidget

from desktop.core.hub_jobs import Described
from desktop.core.models import ModelSpec
from desktop.core.problems import Problem, ProblemError
from desktop.services.desk import Desk
from desktop.services.hub import DownloadState, HubDownload
from desktop.services.model_list import add_model_folder
from desktop.services.models_watch import Listed
from desktop.services.task import while_there
from desktop.ui import remember
from desktop.ui.buttons import Button
from desktop.ui.labels import Muted, PageTitle
from desktop.ui.message_strip import MessageStrip
from desktop.ui.models.catalogue_list import CatalogueList
from desktop.ui.models.downloads import DownloadsCard
from desktop.ui.models.fits import Fits
from desktop.ui.models.here_list import HereList
from desktop.ui.models.hub_list import HubList
from desktop.ui.models.words import is_address
from desktop.ui.pages.gguf_card import GgufFiles
from desktop.ui.styling import scale_with_text
from desktop.ui.theme import BODY_WIDTH, GAP_L, GAP_M, GAP_S, GAP_XL


class ModelsPage(QWidget):
    """Sends `model_chosen(str)` with the name or folder to start a run from, and `plan_wanted(str, ModelSpec)` for a
    model that is not here yet."""

    model_chosen = Signal(str)
    plan_wanted = Signal(str, object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setAccessibleName(self.tr("Models"))
        self._shown = False
        self.fits = Fits(desk, self)
        self.strip, self.gguf, self.downloads = MessageStrip(), GgufFiles(desk), DownloadsCard(desk)
        self.here, self.catalogue = HereList(desk, self.fits), CatalogueList(self.fits)
        self.hub = HubList(desk, self.fits)
        self.search = QLineEdit()
        self.search_button = Button(self.tr("Search the Hub"), "search")
        self.add_button = Button(self.tr("Add a folder"), "folder")
        self._build()
        self._connect()

    def _build(self) -> None:
        self.search.setPlaceholderText(self.tr("Filter, search, or paste an address like huggingface.co/org/model"))
        self.search.setAccessibleName(self.tr("Words to filter by or to search the Hub for, or an address"))
        self.search.setClearButtonEnabled(True)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setDrawBase(False)
        self.tabs.setAccessibleName(self.tr("Where models come from"))
        self.tabs.addTab(self.here, self.tr("On this PC"))
        self.tabs.addTab(self.catalogue, self.tr("Recommended"))
        self.tabs.addTab(self.hub, self.tr("Hub"))
        self._shown = "models" in remember.kept().tabs
        remember.tabs(self.tabs, "models")
        head = QHBoxLayout()
        head.setSpacing(GAP_M)
        head.addWidget(PageTitle(self.tr("Models")), 1)
        head.addWidget(self.add_button)
        line = QHBoxLayout()
        line.setSpacing(GAP_S)
        line.addWidget(self.search, 1)
        line.addWidget(self.search_button)
        inner = QWidget()
        scale_with_text(inner, "maximumWidth", pixels=BODY_WIDTH)
        column = QVBoxLayout(inner)
        column.setContentsMargins(GAP_XL, GAP_XL, GAP_XL, 0)
        column.setSpacing(GAP_M)
        column.addLayout(head)
        column.addWidget(Muted(self.tr("What fits is worked out before anything is fetched.")))
        column.addLayout(line)
        # Several files would leave the list no room; there they scroll with it.
        self.here.head.addWidget(self.gguf)
        for widget in (self.strip, self.downloads):
            column.addWidget(widget)
        column.addWidget(self.tabs, 1)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(GAP_L)
        whole.addWidget(inner, 1)
        whole.addStretch(0)

    def _connect(self) -> None:
        self.search.returnPressed.connect(self._search_hub)
        self.search_button.clicked.connect(self._search_hub)
        self.search.textChanged.connect(self._filter)
        self.add_button.clicked.connect(self._choose)
        self.here.add_wanted.connect(self._choose)
        self.here.changed.connect(self._show_here)
        self.here.refused.connect(self._refuse)
        for part in (self.here, self.catalogue):
            part.train_wanted.connect(self.model_chosen)
        for planned in (self.catalogue, self.hub):
            planned.plan_wanted.connect(self.plan_wanted)
        self.catalogue.fetch_wanted.connect(self.fetch_repository)
        self.hub.fetch_wanted.connect(self.fetch)
        self.gguf.base_wanted.connect(self.look_at)
        self._desk.downloads.changed.connect(self._download_changed)
        self._desk.downloads.removed.connect(self._show_here)
        self._desk.models.changed.connect(self._models_changed)

    def showEvent(self, event: QShowEvent, /) -> None:
        """Look again whenever the page comes into view. Whoever has no model of their own begins with what there is."""
        super().showEvent(event)
        self._show_here()
        self.downloads.look_for_leftovers()

    def refresh(self) -> None:
        """List the models that lie here now."""
        self.here.refresh()
        self._show_here()

    # -- looking ----------------------------------------------------------------------------------------------------

    def _filter(self, text: str) -> None:
        """Words narrow the recommended models down at once; an address does not."""
        self.catalogue.set_text("" if is_address(text) else text.strip())

    def look_at(self, address: str) -> None:
        """Look at one model on the Hub."""
        self.tabs.setCurrentWidget(self.hub)
        self.hub.look_at(address)

    def take_gguf(self, paths: list[Path]) -> None:
        """Say what GGUF files are, above the models on this PC."""
        self.tabs.setCurrentWidget(self.here)
        self.gguf.take_files(paths)

    def _search_hub(self) -> None:
        words = self.search.text().strip()
        self.tabs.setCurrentWidget(self.hub)
        if is_address(words):
            self.look_at(words)
        elif words:
            self.hub.search(words)
        else:
            self.search.setFocus()

    # -- fetching ---------------------------------------------------------------------------------------------------

    def fetch_repository(self, repository: str) -> None:
        """Look what a repository holds today, then fetch exactly that."""
        self.strip.show_message("info", self.tr("Looking at {name} on the Hub …").format(name=repository))
        task = self._desk.describe_remote(repository)
        task.done.connect(self.fetch)
        task.refused.connect(while_there(self, lambda problems: self._refuse(problems[0])))
        task.start()

    def fetch(self, found: Described) -> None:
        """Put a model on the list of downloads."""
        self.strip.hide()
        self._desk.fetch_model(found)

    def _download_changed(self, item: HubDownload) -> None:
        if item.state == DownloadState.DONE:
            self.here.refresh()
        self._show_here()

    def _show_here(self) -> None:
        """Tell the recommended ones which of them lie here or are on their way."""
        self._show_found(self._desk.models.now())

    def _models_changed(self) -> None:
        if self.isVisible():
            self._show_found(self._desk.models.found)

    def _show_found(self, found: Listed) -> None:
        known, origins = self._desk.models.known, self._desk.models.origins
        if known and self.isVisible():
            if not self._shown and len(found) <= 1 and self.tabs.currentWidget() is self.here:
                self.tabs.setCurrentWidget(self.catalogue)
            self._shown = True
        models = ((reference, model) for reference, model in found if isinstance(model, ModelSpec))
        here = {origins[model.folder]: reference for reference, model in models if model.folder in origins}
        coming = {item.repo for item in self._desk.downloads.items if item.on_the_way}
        self.catalogue.set_here(here, coming)

    def _refuse(self, problem: Problem) -> None:
        self.strip.tell_problem(problem)

    # -- folders ----------------------------------------------------------------------------------------------------

    def _choose(self) -> None:
        folder = remember.ask_folder(self, self.tr("Add a model folder"), "models")
        if folder:
            self.add_folder(folder)

    def add_folder(self, folder: Path) -> None:
        """Add a model folder to the list, or say why it cannot be used."""
        try:
            add_model_folder(self._desk.places, self._desk.settings, folder)
            self._desk.look_for_bases()
        except ProblemError as error:
            self._refuse(error.problems[0])
        self.tabs.setCurrentWidget(self.here)
        self.refresh()

    def recommend(self) -> None:
        """Show the recommended models."""
        self.tabs.setCurrentWidget(self.catalogue)
