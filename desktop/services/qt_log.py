"""Qt's own warnings, into the window's log."""

from __future__ import annotations

import sys

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

from desktop.services.crashes import WindowWatch

_LEVELS = {
    QtMsgType.QtWarningMsg: "warning",
    QtMsgType.QtCriticalMsg: "critical",
    QtMsgType.QtFatalMsg: "fatal",
}


def keep_qt_messages(watch: WindowWatch) -> None:
    """From now on Qt's warnings stand in the log of `watch`, and on standard error as before."""

    def take(level: QtMsgType, context: QMessageLogContext, text: str) -> None:
        category = "" if context.category in (None, "default") else f"{context.category}: "
        if level in _LEVELS:
            watch.write(f"Qt {_LEVELS[level]}: {category}{text}")
        if sys.stderr is not None:  # there is none where a window has no console
            print(f"{category}{text}", file=sys.stderr)

    qInstallMessageHandler(take)
