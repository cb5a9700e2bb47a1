"""Sentences about reports. Part of the table in `wording.py`."""

from __future__ import annotations

from desktop.core.words import NOTHING_WRITTEN, Words

REPORT_SENTENCES: dict[str, Words] = {
    "report.kind": Words(
        "A report is a web page or a PDF",
        "{name} ends neither in .html nor in .pdf.",
        "Give the file one of these endings.",
        NOTHING_WRITTEN,
    ),
    "report.no_pdf": Words(
        "The PDF could not be made",
        "The process that draws it ended with code {code}: {cause}",
        "Save the report as a web page, and print that.",
        NOTHING_WRITTEN,
    ),
}
