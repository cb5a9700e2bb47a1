"""The window process: makes the application, wires everything together, and runs it."""

from __future__ import annotations

import argparse
import ctypes
import locale
import signal
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSize, QTimer
from PySide6.QtWidgets import QApplication

from desktop import __version__
from desktop.services.children import belong_to
from desktop.services.crashes import WindowWatch, find_crash
from desktop.services.desk import Desk
from desktop.services.garbage import Garbage
from desktop.services.languages import speak
from desktop.services.one_window import Calls, WindowLock
from desktop.services.places import Places
from desktop.services.qt_log import keep_qt_messages
from desktop.ui.main_window import MainWindow
from desktop.ui.theme import GAP_S, current

TITLE_BAR = 40
"""Pixels that a desktop's title bar takes, or a little more; it is not known before the window is seen."""


def main(arguments: Sequence[str]) -> int:
    """Open the window, or call the one that is open; files and folders on the command line are taken as if they were
    dropped on it."""
    options = _options(arguments)
    places = Places(options.home)
    lock = WindowLock(places)
    if not lock.take() and lock.call(options.files):
        return 0
    find_crash(places)  # of a window before this one; its message stands on Home
    watch = WindowWatch(places)
    watch.begin()
    try:
        code = _run(options, places, watch, lock)
    except BaseException as error:
        watch.died(error)
        raise
    watch.end()
    return code


def _run(options: argparse.Namespace, places: Places, watch: WindowWatch, lock: WindowLock) -> int:
    app = make_application()
    Garbage(app).start()
    keep_qt_messages(watch)
    belong_to(places)
    desk = Desk(places, app)
    speak(desk.settings.language)
    theme = current()
    theme.set_mode(desk.settings.appearance)
    theme.set_text_factor(desk.settings.text_percent / 100)
    theme.set_reduced_motion(desk.settings.less_motion or None)
    window = MainWindow(desk)
    if not desk.memory.kept.geometry:
        _fit_screen(window)
    # Watching starts after the first paint, so that nothing stands between the click and the window.
    window.painted.connect(desk.start)
    window.painted.connect(window.build_ahead)
    if options.quit_after_paint:
        window.painted.connect(lambda: QTimer.singleShot(0, window.close))
    window.show()
    if options.files:
        window.take_files(options.files)
    Calls(lock, window).called.connect(window.answer_call)
    app.commitDataRequest.connect(window.session_ends)
    window.ended_with_session.connect(watch.end)  # Windows ends the process before `exec` returns
    _let_signals_through(window)
    return app.exec()


def make_application() -> QApplication:
    """The application object with its names set."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        app = QApplication(sys.argv[:1])
    app.setApplicationName("tunesmith")
    app.setApplicationDisplayName("Tunesmith")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("tunesmith")
    if sys.platform == "win32":  # else the taskbar shows the icon of the Python that runs it
        ctypes.windll.shell32.SetCurrentProcessExplicitAppUserModelID("Tunesmith")
    # Qt sets the C library's locale from the environment; numbers in files must keep their dot.
    locale.setlocale(locale.LC_NUMERIC, "C")
    return app


def _options(arguments: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="tunesmith window")
    parser.add_argument("--home", type=Path, help="folder for models, runs and settings")
    parser.add_argument("--quit-after-paint", action="store_true", help=argparse.SUPPRESS)
    parser.add_argument("files", nargs="*", type=Path)
    return parser.parse_args(arguments)


def _fit_screen(window: MainWindow) -> None:
    """At the first start: no larger than the screen with room for the title bar; nothing lies outside of it."""
    room = window.screen().availableGeometry().size() - QSize(2 * GAP_S, TITLE_BAR)
    window.resize(window.size().boundedTo(room))


def _let_signals_through(window: MainWindow) -> None:
    """Qt's loop keeps Python from seeing signals; a slow timer lets it look. They may come in the middle of a paint,
    where no question may open: what they ask for is done in the next turn. Nobody answers a question when the system
    shuts down (SIGTERM) or when the terminal that the program was started from closes (SIGHUP)."""
    signal.signal(signal.SIGINT, lambda *_: QTimer.singleShot(0, window.close_by_hand))
    for name in ("SIGTERM", "SIGHUP"):
        if number := getattr(signal, name, None):
            signal.signal(number, lambda *_: QTimer.singleShot(0, window.leave))
    timer = QTimer(window)
    timer.timeout.connect(lambda: None)
    timer.start(500)
