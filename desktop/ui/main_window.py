"""The window: its frame, the strips at the bottom, drops, and the question when it closes."""

from __future__ import annotations

from contextlib import suppress
from functools import partial
from pathlib import Path

from PySide6.QtCore import QByteArray, QCoreApplication, QEvent, QLocale, Qt, QThread, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QHBoxLayout, QTabWidget, QVBoxLayout, QWidget

from desktop.core.gguf_header import looks_like_gguf
from desktop.core.problems import Problem, ProblemError
from desktop.core.recipe_file import is_recipe
from desktop.core.runs import ACTIVE, RunFolder, RunRecord
from desktop.services.adapter_import import is_adapter
from desktop.services.desk import Desk
from desktop.services.languages import speak
from desktop.services.task import while_there
from desktop.ui.drop_zone import accept_copy, paths_in
from desktop.ui.engine.strip import EngineStrip
from desktop.ui.focus_keeper import FocusKeeper
from desktop.ui.icons import app_icon
from desktop.ui.keys_dialog import KEYS, KeysDialog
from desktop.ui.menus import menu_key
from desktop.ui.reading_order import step
from desktop.ui.running_job import RunningJob
from desktop.ui.speaking import teach_roles
from desktop.ui.sure import Question, Role
from desktop.ui.theme import GAP_S, GAP_XL
from desktop.ui.undo_strip import UndoStrip
from desktop.ui.window_pages import PLACES, WindowPages

LOOK_AGAIN_MS = 300
"""Milliseconds between two looks whether nothing is under way any more."""

__all__ = ["PLACES", "MainWindow"]


class MainWindow(WindowPages):
    """The pages in their frame. Sends `painted` once, after the first paint, and `ended_with_session` when it has
    closed because the system ends the session, which may end the process before another word."""

    painted = Signal()
    ended_with_session = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        teach_roles()
        self._was_painted = self._leaving = self._session_ends = False
        self.setWindowTitle(self.tr("Tunesmith"))
        self.setWindowIcon(app_icon())
        self.setAcceptDrops(True)
        self.setMinimumSize(720, 480)
        self.resize(1280, 800)
        # The window itself has the keyboard at first: no control is marked, and Tab begins at the first one.
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setFocus()
        # Qt brings a window back whose screen is gone; words that are no geometry change nothing.
        self.restoreGeometry(QByteArray.fromBase64(desk.memory.kept.geometry.encode()))
        self.engine_job = EngineStrip(desk)
        self.undo = UndoStrip(desk.undo)
        self.at_work = RunningJob(desk, self.controls, self, self.on_page)
        self.pages.currentChanged.connect(self.at_work.place_strip)
        self.job = self.at_work.strip
        self._build()
        self.engine_job.open_clicked.connect(self.show_engine)
        self.at_work.open_wanted.connect(self._open_from_strip)
        self.controls.refused.connect(self._show_refusal)
        self._language = QTimer(self)
        self._language.setInterval(LOOK_AGAIN_MS)
        self._language.timeout.connect(self._speak_if_idle)
        FocusKeeper(self)
        menu_key(self)
        QShortcut(QKeySequence(KEYS), self).activated.connect(lambda: KeysDialog(self).open())
        QShortcut(QKeySequence("Ctrl+Q"), self).activated.connect(self.close_by_hand)
        for keys, by in (("Ctrl+Tab", 1), ("Ctrl+Shift+Tab", -1)):
            QShortcut(QKeySequence(keys), self).activated.connect(partial(self._turn_tab, by))
        self.go_on()

    def _build(self) -> None:
        right = self._right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self.pages, 1)
        offer = self._offer = QVBoxLayout()  # without room while there is nothing to undo
        offer.setContentsMargins(GAP_XL, 0, GAP_XL, GAP_S)
        offer.addWidget(self.undo)
        right.addLayout(offer)
        right.addWidget(self.engine_job)
        right.addWidget(self.job)
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.sidebar)
        row.addLayout(right, 1)

    def _open_from_strip(self, folder: RunFolder) -> None:
        """Its button goes as it is pressed, and the page would scroll to whatever is nearest to where that was."""
        self.open_run(folder)
        self.run.back.setFocus()

    # -- language ---------------------------------------------------------------------------------------------------

    def change_language(self) -> None:
        """Speak the language of the settings as soon as no page has work under way: all pages are made anew for it."""
        if self._desk.busy or (self.built("tryout") and self.tryout.assistant.busy):
            self.settings.say_language_waits()
            self._language.start()
        else:  # not within the box that was clicked: its page goes
            QTimer.singleShot(0, while_there(self, self._speak))

    def _turn_tab(self, by: int) -> None:
        """Go to a neighbouring tab of the page, wherever on it the focus is."""
        for tabs in self.findChildren(QTabWidget):
            if tabs.isVisible() and tabs.count() > 1:
                tabs.setCurrentIndex((tabs.currentIndex() + by) % tabs.count())
                tabs.tabBar().setFocus(Qt.FocusReason.TabFocusReason)
                return

    def _speak_if_idle(self) -> None:
        """Look again, as long as the page of the settings is open: elsewhere somebody may be in the middle of
        something."""
        # A question that is open has a loop of its own, or stands before the window: it would go with its page.
        asking = QThread.currentThread().loopLevel() > 1 or QApplication.activeModalWidget() is not None
        if self.pages.currentWidget() is self.settings and not asking:
            self._language.stop()
            self.change_language()

    def _speak(self) -> None:
        """Let go of the pages and make the frame anew; the page of the settings comes back as it stood, the others as
        after a restart."""
        if not self.isVisible():
            return  # closed meanwhile
        self._desk.memory.gathering.emit()
        speak(self._desk.settings.language)
        self.setLocale(QLocale())
        place, depth = self.sidebar.place, self.settings.verticalScrollBar().value()
        old: tuple[QWidget, ...] = (self.sidebar, self.undo, self.engine_job, self.job)
        places = (self._row, self._offer, self._right, self._right)
        self._desk.undo.forget()  # the pages that would bring things back go; all of it lies in the bin
        self.forget_pages()
        self.help.close()
        self.sidebar = self._new_sidebar()
        self.undo = UndoStrip(self._desk.undo)
        self.engine_job = EngineStrip(self._desk)
        self.engine_job.open_clicked.connect(self.show_engine)
        self.at_work.renew()
        self.job = self.at_work.strip
        new: tuple[QWidget, ...] = (self.sidebar, self.undo, self.engine_job, self.job)
        for layout, before, after in zip(places, old, new, strict=True):
            at = layout.indexOf(before)
            layout.removeWidget(before)
            layout.insertWidget(at, after)
            before.deleteLater()
        self.go(place)
        self.settings.language.setFocus()
        QTimer.singleShot(0, while_there(self.settings, lambda: self.settings.verticalScrollBar().setValue(depth)))
        self.build_ahead()

    def focusNextPrevChild(self, forward: bool, /) -> bool:
        """Tab goes as the page is read."""
        return step(self, forward)

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

    def answer_call(self, paths: list[Path]) -> None:
        """The program was started again: come to the front, and take what that start was given."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.raise_()
        self.activateWindow()
        QApplication.alert(self)  # where a desktop lets no window come to the front by itself
        if paths:
            self._take_when_free(paths)

    def _take_when_free(self, paths: list[Path]) -> None:
        """Take files once nothing is being asked."""
        if QApplication.activeModalWidget() is None:
            self.take_files(paths)
        else:
            QTimer.singleShot(500, self, partial(self._take_when_free, paths))

    def _show_refusal(self, folder: RunFolder, problem: Problem) -> None:
        """Say why a run did not do what was asked, on its own page."""
        if self.pages.currentWidget() is not self.run or not self.run.shows(folder):
            self.open_run(folder)
        self.run.show_problem(problem)

    # -- closing ----------------------------------------------------------------------------------------------------

    def closeEvent(self, event: QCloseEvent, /) -> None:
        """While an export is being written, ask whether it is to be dropped; while a run is training: keep training, or
        stop and keep what is there. Nothing is asked when the system ends all."""
        with_session = self._session_ends and not event.spontaneous()
        leaving = self._leaving or with_session
        if (lost := self._desk.at_stake) and not leaving and self.loss_question(lost).ask() != 0:
            event.ignore()
            return
        record = self.at_work.record
        if record and record.state in ACTIVE and not leaving:
            answer = self._ask_about(record)
            if answer == "cancel":
                event.ignore()
                return
            if answer == "stop":
                # Who stops it wants the PC for something else, and the next of the queue would begin without a window.
                if self._runs_wait:
                    with suppress(ProblemError):  # the run is to stop all the same
                        self._desk.queue.hold()
                self.at_work.stop()
        self.help.close()
        self._desk.memory.close()  # while the pages still show what is to be remembered
        self.hide()  # threads are waited for, which may take a moment
        self.at_work.let_go()
        self.close_pages()
        self._desk.close()
        super().closeEvent(event)
        # What was at its end just then is heard now, while what it begins can still be ended: a run that was being made
        # opens its page, which follows it.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.MetaCall)
        self.at_work.let_go()
        self.close_pages()
        if with_session:
            self.ended_with_session.emit()

    def close_by_hand(self) -> None:
        """Close, by a key of somebody who is there: whatever the system wanted before was called off."""
        self._session_ends = False
        self.close()

    def session_ends(self) -> None:
        """The system is about to end the session, which may be called off yet: until somebody closes the window by
        hand, its next end is the session's. What is training hears of it by itself, or goes on without a session."""
        self._session_ends = True

    def leave(self) -> None:
        """Close without asking: the PC is being switched off, and nobody may be in front of it."""
        self._leaving = True
        while (asked := QApplication.activeModalWidget()) is not None and asked.close():
            pass
        QTimer.singleShot(0, self.close)

    def loss_question(self, lost: list[str]) -> Question:
        """What is asked when the window is closed while something is made that ends with it."""
        what = self.tr("It ends with the window, and nothing half-written stays behind.")
        return Question(self, "\n".join(lost), what, [(self.tr("Close all the same"), Role.DestructiveRole)])

    def _ask_about(self, record: RunRecord) -> str:
        return ("keep", "stop", "cancel")[self.closing_question(record).ask()]

    def closing_question(self, record: RunRecord) -> Question:
        """What is asked when the window is closed while a run trains: let it go on, stop it, or stay."""
        what = (
            self.tr(
                "It can go on without the window, and the queue after it; the next start finds both again. "
                "Or stop it and keep what it has learned. The queue is then on hold."
            )
            if self._runs_wait
            else self.tr(
                "It can go on without the window, and the next start finds it again. "
                "Or stop it and keep what it has learned."
            )
        )
        answers = [(self.tr("Keep training"), Role.AcceptRole), (self.tr("Stop and keep"), Role.DestructiveRole)]
        return Question(self, self.tr("“{name}” is still training.").format(name=record.name), what, answers, enter=0)

    @property
    def _runs_wait(self) -> bool:
        """Whether runs of the queue begin by themselves once the one at work has ended."""
        state, at_work = self._desk.queue_state, self.at_work.folder
        return not state.paused and any(at_work is None or entry.run != at_work.path.name for entry in state.entries)

    def changeEvent(self, event: QEvent, /) -> None:
        """A card is looked at seldom while the window lies in the task bar."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.WindowStateChange:
            self._desk.watch_hardware(not self.isMinimized())

    def paintEvent(self, event: object, /) -> None:
        """Tell when the window is first seen."""
        super().paintEvent(event)  # type: ignore[arg-type]
        if not self._was_painted:
            self._was_painted = True
            self.painted.emit()
