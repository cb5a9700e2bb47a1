"""The process that draws a PDF: a report comes in on standard input, its PDF goes out on standard output."""

from __future__ import annotations

import sys

import msgspec
from PySide6.QtGui import QGuiApplication

from desktop.core.report import Report
from desktop.ui.report_pdf import pdf_bytes


def main() -> int:
    """Draw one report; the exit code is 0 when that went well."""
    app = QGuiApplication(sys.argv[:1])
    report = msgspec.json.decode(sys.stdin.buffer.read(), type=Report)
    sys.stdout.buffer.write(pdf_bytes(report))
    sys.stdout.buffer.flush()
    del app
    return 0
