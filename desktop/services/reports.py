"""Writing the report of a run as a web page or a PDF, the same for window and command line."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import msgspec

from desktop.core.data_jobs import Prepared
from desktop.core.dataset import DatasetSpec
from desktop.core.datasets import Finding
from desktop.core.files import write_bytes
from desktop.core.problems import stop_on
from desktop.core.report import Report
from desktop.core.report_html import page_of
from desktop.core.report_parts import report_of
from desktop.core.run_facts import record_or_none
from desktop.core.runs import RunFolder
from desktop.data.library import Library
from desktop.services.children import app_command, app_environment, no_console, package_root
from desktop.services.places import Places

LONGEST = 300.0
"""Seconds after which drawing a PDF is given up."""


def write_report(folder: RunFolder, target: Path, places: Places, *, examples: bool = True) -> Path:
    """Write the report of a run into `target`, whose ending says as what. Raises ``report.kind``, ``report.no_pdf``,
    what `report_of` raises and what writing raises; then nothing was written."""
    kind = target.suffix.lower()
    if kind not in (".html", ".htm", ".pdf"):
        raise stop_on("report.kind", name=target.name)
    report = report_of(folder, examples=examples, findings=findings_of(folder, places))
    write_bytes(target, pdf_of(report) if kind == ".pdf" else page_of(report).encode())
    target.chmod(0o644)  # temporary files are private; what is handed on has the ordinary rights
    return target


def pdf_of(report: Report) -> bytes:
    """A report as a PDF, drawn by a process of its own: it needs Qt's fonts, which neither the command line nor a
    thread of the window should have to bring along. Raises ``report.no_pdf``."""
    try:
        done = subprocess.run(
            app_command("paper"),
            input=msgspec.json.encode(report),
            capture_output=True,
            env=app_environment() | {"QT_QPA_PLATFORM": _platform()},
            cwd=package_root(),
            creationflags=no_console(),
            timeout=LONGEST,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise stop_on("report.no_pdf", code=-1, cause=str(error)) from None
    if done.returncode or not done.stdout.startswith(b"%PDF"):
        lines = [line for line in done.stderr.decode(errors="replace").splitlines() if line.strip()]
        raise stop_on("report.no_pdf", code=done.returncode, cause=lines[-1] if lines else "it said nothing")
    return done.stdout


def _platform() -> str:
    """Qt's plugin for a process without windows; Windows needs its own for the system's fonts."""
    return "windows" if os.name == "nt" else "offscreen"


def findings_of(folder: RunFolder, places: Places) -> tuple[Finding, ...]:
    """What the doctor said of a run's data: known while a dataset of the library has just these examples."""
    spec = record_or_none(folder.dataset, DatasetSpec)
    if spec is None:
        return ()
    for entry in Library(places.datasets).entries():
        if entry.prepared and entry.findings and _same(entry.prepared, spec):
            return entry.findings
    return ()


def _same(prepared: Prepared, spec: DatasetSpec) -> bool:
    return (prepared.train_sha256, prepared.held_out_sha256) == (spec.train_sha256, spec.held_out_sha256)
