"""Adapters: everything that was learned here or brought here; found, tagged, put together, and handed on."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QMenu, QVBoxLayout, QWidget

from desktop.core.adapters import AdapterFacts, Mix
from desktop.core.models import ModelSpec
from desktop.core.problems import Problem, ProblemError
from desktop.core.recipe import CLASSIFYING
from desktop.core.runs import ACTIVE, RunFolder, RunRecord
from desktop.services.adapter_import import choose_base, import_adapter
from desktop.services.adapter_notes import write_note
from desktop.services.adapters import all_adapters, remove_adapter, rename_adapter
from desktop.services.bin import Thrown, put_back
from desktop.services.combining import Scored, combine, kept_comparisons, parts_of, score_with_parts
from desktop.services.desk import Desk
from desktop.services.export_source import source_of_adapter
from desktop.services.task import Work, while_there
from desktop.ui.adapters.combine_card import CombineCard
from desktop.ui.adapters.details import AdapterDetails
from desktop.ui.adapters.finder import Finder
from desktop.ui.adapters.many_card import ManyCard
from desktop.ui.adapters.tree import AdapterTree
from desktop.ui.adapters.work_row import WorkRow
from desktop.ui.drop_zone import DropZone
from desktop.ui.labels import Muted
from desktop.ui.menus import open_below
from desktop.ui.message_strip import Level
from desktop.ui.pages.page import Page
from desktop.ui.styling import scale_with_text
from desktop.ui.texts import count_text, sentences
from desktop.ui.theme import GAP_L, GAP_S, scaled
from desktop.ui.wording import detail_of, words_of

BESIDE_FROM = 820
"""Width from which on the adapter that is chosen is shown beside the list and not below it."""

AFTER_PAINT_MS = 30
"""Milliseconds after which a page that was just shown is painted."""


class AdaptersPage(Page):
    """Sends `chat_wanted(id)`, `run_opened(RunFolder)`, `export_wanted(Source)`, and
    `fetch_wanted(repository)` for a base model that is not here."""

    chat_wanted = Signal(str)
    run_opened = Signal(object)
    export_wanted = Signal(object)
    fetch_wanted = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        note = self.tr("What your runs learned, and adapters from elsewhere. Each belongs to one base model.")
        super().__init__(self.tr("Adapters"), note, parent)
        self._desk = desk
        self.adapters: list[AdapterFacts] = []
        self._looking = self._again = self._looked = False
        self._chosen: list[str] = []
        self._coming: list[list[Path]] = []
        """What was dropped while something else was under way, each time."""
        self._missed: list[Problem] = []
        """Why what came before it was refused: still said with what becomes of the last."""
        self._scorable = ""
        self._ended: list[tuple[str, str]] = []
        self._undo: Callable[[], None] = lambda: None
        self.finder = Finder()
        self.tree, self.details, self.combining = AdapterTree(), AdapterDetails(), CombineCard()
        self.many = ManyCard()
        self.hint = Muted(self.tr("Choose several (with Ctrl or Shift) to put them together."))
        self.big_zone, self.zone = self._zone(slim=False), self._zone(slim=True)
        self.none = Muted(self.tr("No adapter has these words and this tag."))
        self.work = WorkRow()
        self._fill()
        self._connect()
        self._show()

    def _fill(self) -> None:
        side = QVBoxLayout()
        side.setSpacing(0)
        for card in (self.details, self.many, self.combining):
            side.addWidget(card)
        side.addStretch(1)
        self._halves = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._halves.setSpacing(GAP_L)
        left = QVBoxLayout()
        left.setSpacing(GAP_S)
        left.addWidget(self.tree, 1)
        left.addWidget(self.hint)
        self._halves.addLayout(left, 3)
        self._halves.addLayout(side, 2)
        scale_with_text(self.tree, "minimumHeight", pixels=280)
        self.add(self.big_zone, 100)
        self.add(self.work)
        self.add(self.finder)
        self.add(self.none)
        self.column.addLayout(self._halves, 1)
        self.add(self.zone)

    def _zone(self, slim: bool) -> DropZone:
        title = self.tr("Drop adapters from elsewhere here")
        takes = self.tr(
            "A folder with adapter_config.json and adapter_model.safetensors, or a zip file of it: LoRA, DoRA, rsLoRA "
            "or (IA)³ in peft's format. It is checked, matched with its base model and copied. What your runs learn "
            "appears here by itself."
        )
        if slim:
            takes = self.tr("A folder or zip file in peft's format; safetensors only.")
        zone = DropZone(
            title, takes, self.tr("Choose a zip file"), suffixes=(".zip", ".safetensors", ".json"),
            folder_button=self.tr("Choose a folder"), slim=slim, purpose="adapters",
        )  # fmt: skip
        zone.watch(self)
        zone.dropped.connect(self.take_files)
        zone.refused.connect(lambda paths: self._say(Problem("adapter.not_found", {"path": str(paths[0])})))
        return zone

    def _connect(self) -> None:
        self.finder.changed.connect(self._show)
        self.tree.chosen.connect(self._show_chosen)
        self.many.combine_button.clicked.connect(self._open_combining)
        self.combining.left.connect(self._show_chosen)
        self.combining.combine_wanted.connect(self._combine)
        self.work.changed.connect(self._show_work)
        self.work.refused.connect(self._refused)
        self.strip.first_clicked.connect(lambda: self._undo())
        details = self.details
        details.chat_wanted.connect(lambda one: self.chat_wanted.emit(one.id))
        details.run_wanted.connect(lambda one: self.run_opened.emit(RunFolder(Path(one.folder))))
        details.export_wanted.connect(lambda one: self.export_wanted.emit(source_of_adapter(one)))
        details.fetch_wanted.connect(lambda one: self.fetch_wanted.emit(one.base.repository))
        details.base_wanted.connect(lambda one: open_below(self.base_menu(one), details.base_button))
        details.score_wanted.connect(lambda one: open_below(self.score_menu(one), details.score_button))
        details.delete_wanted.connect(self._delete)
        details.noted.connect(self._note)
        details.renamed.connect(self._rename)
        self._desk.runs_changed.connect(self._runs_changed)

    # -- the list -----------------------------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent, /) -> None:
        """Look again whenever the page comes into view, once it is painted: two threads at work wait for each other."""
        super().showEvent(event)
        QTimer.singleShot(AFTER_PAINT_MS, while_there(self, self.refresh))

    def resizeEvent(self, event: QResizeEvent, /) -> None:
        """Without much room the chosen adapter stands below the list."""
        super().resizeEvent(event)
        beside = self.viewport().width() >= scaled(BESIDE_FROM)
        self._halves.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)
        # below each other, each gets the height that it needs
        self._halves.setStretch(0, 3 if beside else 0)
        self._halves.setStretch(1, 2 if beside else 0)

    def refresh(self, choose: str = "") -> None:
        """Read the list anew, on a thread; then choose the adapter with this id."""
        if choose:
            self._chosen = [choose]
        if self._looking:
            self._again = True
            return
        self._looking = True
        task = self._desk.task(lambda _tell, _cancelled: all_adapters(self._desk.places, self._desk.runs))
        task.done.connect(self._take)
        task.refused.connect(while_there(self, lambda problems: self._take(self.adapters)))
        task.start()

    def _take(self, found: list[AdapterFacts]) -> None:
        self._looking, self._looked, self.adapters = False, True, found
        if self._again:
            self._again = False
            self.refresh()
            return
        self.finder.show_tags(found)
        self._show()

    def _show(self) -> None:
        some = bool(self.adapters)
        found = self.finder.found(self.adapters)
        self.big_zone.setVisible(self._looked and not some)
        self.zone.setVisible(some)
        self.finder.setVisible(some)
        self.hint.setVisible(len(found) > 1)
        self.none.setVisible(some and not found)
        self.tree.setVisible(bool(found))
        known = [name for name in self._chosen if any(one.id == name for one in found)]
        self.tree.show_adapters(found, known or [one.id for one in found[:1]])

    def _show_chosen(self) -> None:
        chosen = self.tree.selected()
        if chosen:
            self._chosen = [one.id for one in chosen]
        self.combining.hide()
        self.details.setVisible(len(chosen) == 1)
        self.many.setVisible(len(chosen) > 1)
        if len(chosen) == 1:
            names = {one.id: one.name for one in self.adapters if one.came_from == "run"}
            compared = kept_comparisons(chosen[0], self.adapters, self._desk.places)
            self.details.show_adapter(chosen[0], names, compared)
            scorable = self.tr("There is no run yet on whose held-out examples it could be scored.")
            self._scorable = "" if self._runs() else scorable
        elif chosen:
            self.many.show_adapters(chosen)
        self._show_work()

    def _runs(self) -> list[tuple[str, str]]:
        """Runs that write text, on whose held-out examples an adapter can be scored: ids and names."""
        runs = (one for one in self.adapters if one.came_from == "run" and one.objective not in CLASSIFYING)
        return [(one.id, one.name) for one in runs]

    def _runs_changed(self, found: list[tuple[RunFolder, RunRecord]]) -> None:
        """A run that has ended, or is gone, changes the list; a step that was made does not."""
        ended = [(record.id, record.state.value) for _, record in found if record.state not in ACTIVE]
        if ended != self._ended:
            self._ended = ended
            if self.isVisible():
                self.refresh()

    # -- importing ----------------------------------------------------------------------------------------------------

    def take_files(self, paths: list[Path], *, waited: bool = False) -> None:
        """Import adapters, one after the other; the first that cannot be is said, and those before it stay. They wait
        for what is under way."""
        if self.work.busy:
            self._coming.append(paths)
            return
        places = self._desk.places

        def work(tell: Any, cancelled: Any) -> list[AdapterFacts]:
            return [import_adapter(path, places, tell, cancelled) for path in paths]

        self._start(self.tr("Checking and copying …"), work, self._imported, waited=waited)

    def _imported(self, found: list[AdapterFacts]) -> None:
        last = found[-1]
        says = next((notice for notice in last.notices if notice.code.startswith("adapter.base_")), None)
        title = self.tr("“{name}” is imported.").format(name=last.name)
        detail = _said([says] if says else [], self._missed)
        fetch = not last.base_folder and last.base.repository
        self.strip.show_message(
            "good" if last.base_folder and not self._missed else "warn", title, detail,
            self.tr("Fetch it") if fetch else "",
        )  # fmt: skip
        self._undo = lambda: self.fetch_wanted.emit(last.base.repository)
        self.finder.search.clear()
        self.refresh(last.id)

    def base_menu(self, one: AdapterFacts) -> QMenu:
        """The base models on this PC."""
        menu = QMenu(self)
        for reference, model in self._desk.models.now():
            if isinstance(model, ModelSpec) and model.writes:
                menu.addAction(model.name.replace("--", "/", 1), partial(self.set_base, one, reference))
        if menu.isEmpty():
            menu.addAction(self.tr("There is no base model on this PC yet")).setEnabled(False)
        return menu

    def set_base(self, one: AdapterFacts, reference: str) -> None:
        """Let an adapter belong to a base model on this PC."""
        self._careful(lambda: choose_base(one, reference, self._desk.places))

    # -- combining and scoring ----------------------------------------------------------------------------------------

    def _open_combining(self) -> None:
        self.combining.show_adapters(self.tree.selected(), self._runs())
        self.many.hide()
        self.combining.show()
        self.combining.weights[0].setFocus()

    def _combine(self, adapters: list[AdapterFacts], mix: Mix, name: str, run: str) -> None:
        places = self._desk.places

        def work(tell: Any, cancelled: Any) -> tuple[AdapterFacts, list[Problem]]:
            made = combine(adapters, mix, name, places, tell, cancelled)
            try:
                if run:
                    score_with_parts(made, adapters, RunFolder(places.runs / run), tell, cancelled)
            except ProblemError as error:  # it is there all the same, and can be scored later
                return made, list(error.problems)
            return made, []

        self._start(self.tr("Putting together …"), work, self._combined)

    def _combined(self, result: tuple[AdapterFacts, list[Problem]]) -> None:
        made, problems = result
        title = self.tr("“{name}” is put together.").format(name=made.name)
        not_scored = self.tr("It was not scored: {why}.").format(why=words_of(problems[0]).title) if problems else ""
        self.strip.show_message("warn" if problems else "good", title, not_scored)
        self.refresh(made.id)

    def score_menu(self, one: AdapterFacts) -> QMenu:
        """The runs on whose held-out examples it can be scored."""
        menu = QMenu(self)
        for run, name in self._runs():
            menu.addAction(
                self.tr("On the held-out examples of “{run}”").format(run=name), partial(self.score, one, run)
            )
        return menu

    def score(self, one: AdapterFacts, run: str) -> None:
        """Score an adapter, and the parts it is made of, on the held-out examples of a run."""
        parts, folder = parts_of(one, self.adapters), RunFolder(self._desk.places.runs / run)

        def work(tell: Any, cancelled: Any) -> tuple[AdapterFacts, Scored]:
            return one, score_with_parts(one, parts, folder, tell, cancelled)

        self._start(self.tr("Scoring …"), work, self._scored)

    def _scored(self, result: tuple[AdapterFacts, Scored]) -> None:
        one, scored = result
        count = count_text(len(scored.found.tried))
        words = self.tr("“{name}” answered {count} held-out examples.").format(name=one.name, count=count)
        self.strip.show_message("good", words)
        self.refresh(one.id)

    def _start(self, words: str, work: Work, done: Callable[[Any], None], *, waited: bool = False) -> None:
        """One piece of work at a time, with progress and a way out of it. Where it `waited` for another, what is said
        of that one stays."""
        if not self.work.busy:
            if not waited:
                self.strip.hide()
                self._missed.clear()
            self.work.start(words, self._desk.task(work), done)

    def _refused(self, problems: list[Problem]) -> None:
        first = problems[0]
        if self._missed:
            self.strip.show_message("bad", words_of(first).title, sentences(detail_of(first), _said(self._missed)))
        else:
            self._say(first)
        if self._coming and first.code != "task.cancelled":
            self._missed.append(first)
        self.refresh()

    def _show_work(self) -> None:
        busy = self.work.busy
        for zone in (self.zone, self.big_zone):
            zone.setEnabled(not busy)
        reason = self.tr("Something else is under way.") if busy else ""
        for button in (self.combining.combine_button, self.details.delete_button):
            button.set_reason(reason)
        self.details.score_button.set_reason(reason or self._scorable)
        if self._coming and not busy:
            QTimer.singleShot(0, self, self._take_coming)

    def _take_coming(self) -> None:
        if self._coming and not self.work.busy:
            self.take_files(self._coming.pop(0), waited=True)

    # -- name, tags, and the bin --------------------------------------------------------------------------------------

    def _note(self, one: AdapterFacts, tags: list[str], note: str) -> None:
        self._careful(lambda: write_note(self._desk.places, one, tags=tags, note=note))

    def _rename(self, one: AdapterFacts, name: str) -> None:
        if not self._careful(lambda: rename_adapter(one, name)):
            self.details.name.setText(one.name)

    def _delete(self, one: AdapterFacts) -> None:
        removed: list[Thrown] = []
        if self._careful(lambda: removed.append(remove_adapter(one, self._desk.places))):
            words = self.tr("“{name}” is in the bin.").format(name=one.name)
            self._desk.undo.offer(words, lambda: self._put_back(one, removed[0]))

    def _put_back(self, one: AdapterFacts, removed: Thrown) -> None:
        self._chosen = [one.id]
        put_back(removed)
        self.refresh()

    def _careful(self, work: Callable[[], object]) -> bool:
        """Do something at once and show what became of the list, or why it could not be done."""
        self.strip.hide()
        try:
            work()
        except ProblemError as error:
            self._say(error.problems[0])
            return False
        finally:
            self.refresh()
        return True

    def _say(self, problem: Problem) -> None:
        level: Level = "info" if problem.code == "task.cancelled" else "bad"
        self._undo = lambda: None
        self.strip.tell_problem(problem, level)


def _said(*problems: list[Problem]) -> str:
    """Several problems, one after the other."""
    return sentences(*(text for some in problems for one in some for text in (words_of(one).title, detail_of(one))))
