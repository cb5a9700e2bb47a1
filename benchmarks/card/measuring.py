"""Making what a case needs and measuring its sides one after the other."""

from __future__ import annotations

import argparse
import shutil
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from benchmarks.card import children, ours, table
from benchmarks.card.cases import Case, Shape, TimeBudget, expected_seconds, micro_batches
from benchmarks.card.trainers import PACKED

LOG_LETTERS = 6000
SPARE = 6 << 30
"""Bytes beside the checkpoint that a folder for it should have room for: the cached 4-bit weights, data, logs."""


class Work:
    """The folder everything is made in; shapes and data are made once and kept while there is room."""

    def __init__(self, folder: Path, options: argparse.Namespace, budget: TimeBudget) -> None:
        self.folder, self.options, self.budget = folder, options, budget

    def ready(self, one: Case) -> tuple[Path, Path, dict[str, Any]]:
        """Checkpoint and dataset folder of a case, made now if they are not there, and what the dataset amounts to.

        Raises OSError if there is no room or making them failed."""
        shape = one.shape
        model, data = self.folder / "models" / shape.key, self.folder / f"data-{shape.context}"
        if not (model / "model.safetensors.index.json").is_file():
            self._make(shape, model, data)
        return model, data / one.data, children.read_report(data / one.data / "facts.json")

    def _make(self, shape: Shape, model: Path, data: Path) -> None:
        if free(self.folder) < shape.file_bytes + SPARE:
            for old in (self.folder / "models", self.folder / "home"):
                shutil.rmtree(old, ignore_errors=True)
        if free(self.folder) < shape.file_bytes * 1.02:
            raise OSError(f"no room for {shape.file_bytes / 1e9:.0f} GB in {self.folder}")
        shutil.rmtree(model, ignore_errors=True)
        # Enough for every case without a second pass: steps of four contexts at least, and two to spare.
        tokens = (self.options.warmup + self.options.steps + 2) * max(4, self.options.step_rows) * shape.context
        command = children.module(
            sys.executable, "prepare", "--shape", shape.key, "--model", model, "--data", data, "--tokens", tokens
        )
        ended = children.run(command, self.folder, self.folder / f"{shape.key}.log", max(10.0, self.budget.left))
        if ended.code != 0:
            shutil.rmtree(model, ignore_errors=True)
            raise OSError(f"{shape.title} could not be made: {ended.last_words}")
        print(f"{shape.title}: made in {ended.seconds:.0f} s", flush=True)


def free(folder: Path) -> int:
    """Free bytes where this folder lies."""
    return shutil.disk_usage(folder).free


def measure_case(
    one: Case, work: Work, pythons: dict[str, str], keep: Callable[[dict[str, Any]], None]
) -> dict[str, Any]:
    """All sides of a case, one after the other, printed and handed to `keep` as they come: what stops this process
    shall not take with it what was measured. `pythons`: which Python has ``trl`` and ``unsloth``; empty: none."""
    options, budget = work.options, work.budget
    found: dict[str, Any] = {
        "name": one.name, "title": one.shape.title, "data": one.data, "card": one.card, "large": one.large,
        "step_tokens": one.step_tokens, "sms": options.sms, "capped": False, "sides": {}, "faults": {},
    }  # fmt: skip
    try:
        model, data, found["facts"] = work.ready(one)
    except OSError as error:
        found["sides"] = {side: {"left_out": str(error)} for side in one.sides}
        keep(found)
        return found
    folder = work.folder / one.name
    folder.mkdir(exist_ok=True)
    steps, longest = options.warmup + options.steps, 0.0
    for side in one.sides:
        expected = longest or expected_seconds(one.shape, steps, one.step_tokens)
        if not pythons.get(side.split("-")[0], sys.executable):
            found["sides"][side] = {"left_out": "not installed"}
        elif not budget.allows(f"{one.name} {side}", expected if options.device == "cuda" else 5):
            found["sides"][side] = {"left_out": "no time"}
        elif side.startswith(("trl", "unsloth")):
            python = pythons[side.split("-")[0]]
            found["sides"][side] = theirs(
                one, side, python, options, (folder, model, data), found["facts"]["mean"], budget
            )
        else:
            found["sides"][side] = ours.measure(one, side, options, (folder, model, data), budget.left)
        result = found["sides"][side]
        longest = max(longest, 1.1 * result.get("seconds", 0.0))
        print(f"{one.name} {side}: {brief(result)}", flush=True)
        judge(found, steps)
        keep(found)
    if options.logs:
        keep_logs(one, work.folder, options.logs)
    shutil.rmtree(folder, ignore_errors=True)
    return found


def theirs(
    one: Case, side: str, python: str, options: argparse.Namespace, folders: tuple[Path, Path, Path], mean: float,
    budget: TimeBudget,
) -> dict[str, Any]:  # fmt: skip
    """One side of TRL or Unsloth; with half the micro-batch if it ran out of memory, down to one row; with as many
    examples as an unpacked side, if it turned packing off by itself (a step would have far too few tokens)."""
    tried: list[str] = []
    halved, packed = 0, side in PACKED
    while True:
        batch, accumulation = micro_batches(one, mean, packed, halved)
        found = _theirs_once(one, side, python, options, folders, (batch, accumulation), max(10.0, budget.left))
        if budget.left < found["seconds"]:
            break
        if "out_of_memory" in found and batch > 1:
            tried.append(f"{batch}x{accumulation}")
            halved += 1
        elif packed and table.ok(found) and found["step_tokens"] < one.step_tokens / 2:
            packed = False
        else:
            break
    found["packed"] = packed
    return found | ({"out_of_memory_with": tried} if tried else {})


def _theirs_once(
    one: Case, side: str, python: str, options: argparse.Namespace, folders: tuple[Path, Path, Path],
    batches: tuple[int, int], seconds: float,
) -> dict[str, Any]:  # fmt: skip
    folder, model, data = folders
    report, log = folder / f"{side}.json", folder / f"{side}.log"
    report.unlink(missing_ok=True)
    command = children.module(
        python, "trainers", side, "--folder", folder, "--model", model, "--data", data, "--report", report,
        "--batch", batches[0], "--accumulation", batches[1], "--steps", options.warmup + options.steps,
        "--context", one.shape.context, "--card", one.card, "--sms", options.sms, "--device", options.device,
    )  # fmt: skip
    ended = children.run(command, folder, log, seconds)
    found = children.read_report(report)
    if ends := found.pop("ends", None):
        losses, norms = found.pop("all_losses"), found.pop("all_norms")
        begun, tokens = found.pop("first_begun"), found.pop("tokens")
        found |= table.summary(ended.began, begun, ends, tokens, losses, norms, options.warmup)
    if ended.code is None:
        found["error"] = f"stopped after {seconds:.0f} s"
    elif ended.code != 0:
        found["error"] = f"exit code {ended.code}: {ended.last_words}"
    return found | {"seconds": round(ended.seconds, 1), "card_bytes": ended.card_bytes, "said": said(log)}


def said(log: Path) -> list[str]:
    """What Unsloth said of its choices, so that its settings can be checked."""
    lines = log.read_text("utf-8", errors="replace").splitlines() if log.is_file() else []
    return [line.strip()[:200] for line in lines if line.startswith(("Unsloth", "🦥"))][:12]


def judge(found: dict[str, Any], steps: int) -> None:
    """Note the faults of each side, and whether the cap was in force."""
    found["faults"] = {
        name: faults
        for name, side in found["sides"].items()
        if table.ok(side) and (faults := table.faults(name, found["sides"], steps))
    }
    found["capped"] = any(side.get("capped") for side in found["sides"].values())


def keep_logs(one: Case, work: Path, target: Path) -> None:
    """Append the end of what the sides of a case printed to one file, ours from its run folders."""
    target.parent.mkdir(parents=True, exist_ok=True)
    runs = work / "home" / "runs"
    with target.open("a", encoding="utf-8") as out:
        for path in sorted([*(work / one.name).glob("*.log"), *runs.glob(f"*{one.name.lower()}*/engine.log")]):
            text = path.read_text("utf-8", errors="replace")[-LOG_LETTERS:]
            out.write(f"==== {one.name} {path.parent.name}/{path.name}\n{text}\n")


def brief(side: dict[str, Any]) -> str:
    """One line on a side just measured."""
    if not table.ok(side):
        return table.state(side)
    reserved = side.get("reserved", 0) / table.GIB
    return f"{side['tokens_per_second']} tok/s, {reserved:.2f} GiB, {side['seconds']:.0f} s in all"
