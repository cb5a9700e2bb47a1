"""Try out: talk with a model or a run. Other ways of trying stand in tabs beside the conversation."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from desktop.core.runs import RunFolder, RunRecord, RunState
from desktop.services.answerers import base_gone
from desktop.services.assistant import AssistantProcess
from desktop.services.desk import Desk
from desktop.ui import remember
from desktop.ui.data.jobs import DataJobs
from desktop.ui.labels import PageTitle
from desktop.ui.theme import GAP_L, GAP_M, GAP_S, GAP_XL
from desktop.ui.tryout.chat import ChatTab
from desktop.ui.tryout.compare import CompareTab


class TryOutPage(QWidget):
    """All tabs share one `assistant`, so that only one model is in memory. Sends `models_wanted` when there is nothing
    to talk with yet, and `dataset_opened(Entry)` for a dataset that was made of votes."""

    models_wanted = Signal()
    dataset_opened = Signal(object)

    def __init__(self, desk: Desk, jobs: DataJobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.assistant = AssistantProcess(self)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setDrawBase(False)
        self.tabs.setAccessibleName(self.tr("Ways of trying out"))
        self.setAccessibleName(self.tr("Try out"))
        self.chat = ChatTab(desk, jobs, self.assistant)
        self.chat.models_wanted.connect(self.models_wanted)
        desk.runs_changed.connect(self._make_room)
        self.add_tab(self.chat, self.tr("Chat"))
        self.compare = CompareTab(desk, jobs, self.assistant)
        self.compare.dataset_opened.connect(self.dataset_opened)
        self.add_tab(self.compare, self.tr("Compare"))
        remember.tabs(self.tabs, "tryout")
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP_XL, GAP_L, GAP_XL, GAP_S)
        column.setSpacing(GAP_M)
        column.addWidget(PageTitle(self.tr("Try out")))
        column.addWidget(self.tabs, 1)

    def add_tab(self, widget: QWidget, title: str) -> None:
        """Put another way of trying out behind those there are."""
        self.tabs.addTab(widget, title)

    def show_tab(self, widget: QWidget) -> None:
        """Bring a tab to the front."""
        self.tabs.setCurrentWidget(widget)

    def chat_with_run(self, folder: RunFolder) -> None:
        """Begin a conversation with what a run has learned."""
        self.show_tab(self.chat)
        self.chat.begin_with(f"run:{folder.path.name}", instead=lambda: base_gone(folder))

    def chat_with_adapter(self, name: str) -> None:
        """Begin a conversation with an adapter of the library, by its id there; that of a run's is the run's."""
        self.show_tab(self.chat)
        self.chat.begin_with(f"adapter:{name}", f"run:{name}")

    def _make_room(self, found: list[tuple[RunFolder, RunRecord]]) -> None:
        """A run that is about to load its model needs the memory that an idle one holds."""
        if not self.assistant.busy and any(record.state is RunState.preparing for _, record in found):
            self.assistant.stop()

    def compare_run(self, folder: RunFolder) -> None:
        """Compare what a run has learned with its base model."""
        self.show_tab(self.compare)
        self.compare.open_run(folder)

    def close_page(self) -> None:
        """The window closes: end the processes."""
        self.chat.close_chat()
        self.assistant.stop()
