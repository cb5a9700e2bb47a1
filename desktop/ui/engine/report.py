"""What helps whoever looks into a set-up that went wrong."""

from __future__ import annotations

import platform
from collections import deque
from pathlib import Path

from desktop import __version__
from desktop.core.hardware import Hardware
from desktop.core.problems import Problem
from desktop.services.desk import Desk
from desktop.services.engine_log import log_file

LINES = 60
"""Last lines of the log that go into the report."""


def report_text(desk: Desk, problem: Problem | None) -> str:
    """A report in plain English: program, system, card, plan, problem, end of the log. Nothing of a person's data, and
    no name of theirs: their home folder is written as ~."""
    engine, setup = desk.engine, desk.engine.setup
    plan = setup.plan if setup is not None else engine.plan_found
    lines = [f"Tunesmith {__version__}, {platform.platform()}, Python {platform.python_version()}"]
    lines.append(f"Engine: {engine.state}")
    if desk.hardware is not None:
        lines += _hardware(desk.hardware)
    if plan is not None:
        lines.append(f"Plan: {plan.family}, Python {plan.python}, {len(plan.wheels)} packages, {plan.download} bytes")
    if setup is not None:
        lines.append(f"Step: {setup.step}, {setup.got} bytes there, folder {setup.folder}")
    if problem is not None:
        lines.append(f"Problem: {problem.code} {dict(problem.values)}")
    lines += _end_of(log_file(desk.places))
    return "\n".join(lines).replace(str(Path.home()), "~") + "\n"


def _hardware(hardware: Hardware) -> list[str]:
    cards = [f"{gpu.name}, compute capability {gpu.compute_capability}" for gpu in hardware.gpus]
    return [f"Driver: {hardware.driver_version or hardware.state.value}", *(f"Card: {card}" for card in cards)]


def _end_of(log: Path) -> list[str]:
    try:
        with log.open(encoding="utf-8", errors="replace") as file:
            return ["Log:", *(line.rstrip() for line in deque(file, LINES))]
    except OSError:
        return []
