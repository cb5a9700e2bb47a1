"""What a search on the Hub found, and a closer look at one model: its exact shapes, without downloading it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.core.hub_jobs import Described, Found, Results
from desktop.core.problems import Problem
from desktop.services.desk import Desk
from desktop.services.task import Task, while_there
from desktop.ui.labels import Muted
from desktop.ui.message_strip import MessageStrip
from desktop.ui.models.fits import Fits
from desktop.ui.models.list_area import ListArea
from desktop.ui.models.model_card import ModelCard
from desktop.ui.models.words import facts_of, gate_words, parameters_text
from desktop.ui.texts import count_text, size_text


class HubList(ListArea):
    """Sends `fetch_wanted(Described)` and `plan_wanted(repository, ModelSpec)`."""

    fetch_wanted = Signal(object)
    plan_wanted = Signal(str, object)

    def __init__(self, desk: Desk, fits: Fits, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._fits = desk, fits
        self._task: Task | None = None
        self.strip, self.busy = MessageStrip(), Muted()
        self.busy.hide()
        self.head.addWidget(self.strip)
        self.head.addWidget(self.busy)
        self.show_empty(
            "search",
            self.tr("Search the Hub"),
            self.tr(
                "Type words above and press Enter, or paste the address of a model. Nothing is fetched by looking."
            ),
        )

    def search(self, words: str) -> None:
        """Look for models whose names hold these words."""
        self._start(self._desk.search_hub(words), self.tr("Searching huggingface.co …"), self._show_results)

    def look_at(self, address: str) -> None:
        """Look at one model closely: a repository's name or a pasted address."""
        words = self.tr("Reading the shapes of {address} …").format(address=address)
        self._start(self._desk.describe_remote(address), words, self._show_one)

    def _start(self, task: Task, words: str, then: object) -> None:
        if self._task:
            self._task.cancel()
        self.strip.hide()
        self.busy.setText(words)
        self.busy.show()
        self._task = task
        task.done.connect(while_there(self, lambda result: self._done(task, then, result)))
        task.refused.connect(while_there(self, lambda problems: self._refused(task, problems)))
        task.start()

    def _done(self, task: Task, then: object, result: object) -> None:
        if task is self._task and callable(then):
            self.busy.hide()
            then(result)

    def _refused(self, task: Task, problems: list[Problem]) -> None:
        if task is self._task:
            self.busy.hide()
            self.strip.tell_problem(problems[0], kept=False)  # nothing is fetched by looking

    def _show_results(self, results: Results) -> None:
        if results.models:
            self.fill(self._found_card(found) for found in results.models)
        else:
            sentence = self.tr("Only models for text with safetensors weights are shown; try fewer words.")
            self.show_empty("search", self.tr("Nothing found"), sentence)

    def _found_card(self, found: Found) -> ModelCard:
        facts = [
            parameters_text(found.parameters) if found.parameters else "",
            self.tr("{count} downloads").format(count=count_text(found.downloads)),
            found.licence,
            self.tr("asks to accept terms") if found.gate else "",
        ]
        card = ModelCard(found.repo, " · ".join(filter(None, facts)))
        look = card.add_button(self.tr("See whether it fits"), "search")
        look.clicked.connect(lambda: self.look_at(found.repo))
        return card

    def _show_one(self, found: Described) -> None:
        """The model that was looked at, instead of the results."""
        details = [gate_words(found.gate)]
        if not found.chat_template:
            details.append(self.tr("It brings no chat template: it is a base model, or was made for other programs."))
        size = self.tr("{size} to fetch").format(size=size_text(found.total_bytes))
        card = ModelCard(found.repo, f"{facts_of(found.model)} · {size}", "", [line for line in details if line])
        card.show_fit(self._fits.of(found.model))
        fetch = card.add_button(self.tr("Fetch"), "drop")
        fetch.clicked.connect(lambda: self.fetch_wanted.emit(found))
        plan = card.add_button(self.tr("Plan a run"), "new-run")
        plan.clicked.connect(lambda: self.plan_wanted.emit(found.repo, found.model))
        self.fill(iter((card,)))
