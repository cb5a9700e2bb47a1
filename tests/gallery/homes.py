"""Homes to look at: a finished run (a real one, kept in `tests/fixtures/starter_run`), others in every state, a dataset
with faults, a conversation and a vote. Made without torch, in a few seconds."""

from __future__ import annotations

import csv
import json
import os
import shutil
import time
from collections.abc import Sequence
from itertools import takewhile
from pathlib import Path

import msgspec
import psutil

from desktop.core.answering import Worn
from desktop.core.chats import Turn, with_turn
from desktop.core.dataset import Message
from desktop.core.events import Alerted, read_events
from desktop.core.files import append_line, write_json
from desktop.core.problems import Problem
from desktop.core.runs import Outcome, ProcessMark, RunFolder, RunRecord, RunState
from desktop.core.scorecard import ScoredExample, read_scorecard
from desktop.core.side_by_side import Compared, Contender, Said
from desktop.services.chats import Chats
from desktop.services.compared import Ballots, History
from desktop.services.places import Places

FINISHED = "2026-11-26_1740_smollm2-135m-instruct_starter"
LONG_NAME = "Customer messages, the second try with a rather longer name"
SOURCE = Path(__file__).resolve().parent.parent / "fixtures" / "starter_run"
ASKED = 6
"""Held-out examples that both models were asked."""


def furnished_home(home: Path, model: Path) -> Places:
    """A home in which everything has happened once. `model` is the folder of SmolLM2-135M-Instruct."""
    places = Places(home)
    places.models.mkdir(parents=True)
    places.starter_model.symlink_to(model)
    first = finished_run(places)
    _another(places, first, "2026-11-26_0905_gentler", "Gentler", RunState.finished, loss=0.127)
    out_of_memory = Problem("memory.card_full", {"free": 10**8, "total": 8 * 10**9, "held": 7 * 10**9})
    _another(places, first, "2026-11-25_1530_longer", LONG_NAME, RunState.failed, 23, 1.2, problem=out_of_memory)
    _another(places, first, "2026-11-25_1100_stopped", "Rank 64", RunState.stopped, 17, 1.3, 0.141)
    _another(places, first, "2026-11-24_0930_paused", "All layers", RunState.paused, 21, 2.1, 0.133)
    _conversation(places, first)
    _comparisons(places, first)
    return places


def finished_run(places: Places) -> RunFolder:
    """The kept run, as if it had been made in this home; its adapter learned nothing."""
    folder = RunFolder(places.runs / FINISHED)
    shutil.copytree(SOURCE, folder.path)
    for path in folder.path.rglob("*.json"):
        path.write_text(path.read_text("utf-8").replace("@home@", places.home.as_posix()), "utf-8")
    _empty_adapter(folder.adapter)
    write_json(folder.run, msgspec.structs.replace(folder.read(), id=FINISHED))
    return folder


def _another(
    places: Places, first: RunFolder, name: str, title: str, state: RunState, step: int = 40, days: float = 1.0,
    loss: float | None = None, problem: Problem | None = None,
) -> RunFolder:  # fmt: skip
    """The same run in another state, ended after `step`."""
    folder = RunFolder(places.runs / name)
    shutil.copytree(first.path, folder.path)
    lines = folder.events.read_bytes().splitlines(keepends=True)
    whole = state is RunState.finished
    if not whole:
        lines = list(takewhile(lambda line: json.loads(line).get("step", 0) <= step, lines))
    folder.events.write_bytes(b"".join(lines))
    before, outcome = folder.read(), Outcome(state, "adapter" if problem is None else "", step, problem)
    record = msgspec.structs.replace(
        before, id=name, name=title, state=state, step=step, outcome=None if state is RunState.paused else outcome,
        created=before.created - days * 86_400, started=(before.started or 0.0) - days * 86_400,
        ended=(before.ended or 0.0) - days * 86_400, best_loss=loss, final_loss=loss if whole else None,
    )  # fmt: skip
    write_json(folder.run, record)
    if not whole:
        shutil.rmtree(folder.evaluations)
    return folder


def run_at_work(places: Places, *, alert: bool = True) -> tuple[RunFolder, RunRecord]:
    """A run that this process seems to train, with an alert unless told otherwise."""
    folder = _another(
        places, RunFolder(places.runs / FINISHED), "2026-11-27_1015_tickets", "Tickets", RunState.training, 26, -0.6
    )
    values = {"best_step": 20, "best": 0.121, "now": 0.164, "step": 26}
    if alert:
        told = read_events(folder.events)[0]
        with folder.events.open("ab") as file:
            append_line(file, Alerted(at=told[-1].at, step=26, alert=Problem("alert.overfitting", values)))
    write_json(folder.process, ProcessMark(os.getpid(), psutil.Process().create_time()))
    (folder.path / "heartbeat").touch()
    began = RunFolder(places.runs / FINISHED).read().started  # as its events have it
    now = time.time()
    record = msgspec.structs.replace(folder.read(), outcome=None, ended=None, created=now - 300, started=began)
    write_json(folder.run, record)
    return folder, record


def faulty_table(path: Path, rows: int = 60) -> Path:
    """A CSV file that the doctor has something to say about: the same twice, an address, an empty answer."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w", newline="", encoding="utf-8") as file:
        table = csv.writer(file)
        table.writerow(["customer message", "answer", "topic"])
        for number in range(rows):
            topic = ("invoice", "delivery", "return")[number % 3]
            asked = f"Hello, I have a question about {topic} number {4_000 + number}. When can I expect an answer?"
            answer = f"Thank you for your message about {topic} {4_000 + number}. You will hear from us by tomorrow."
            if number % 15 == 7:
                asked = "Where is my parcel?"
                answer = "It is on its way and arrives tomorrow."
            if number == 11:
                asked += " Write to ada.byron@example.org or call +44 20 7946 0958."
            if number == 23:
                answer = ""
            if number == 31:
                answer = answer * 30
            table.writerow([asked, answer, topic])
    return path


def _empty_adapter(folder: Path, rank: int = 16, width: int = 576) -> None:
    """A LoRA adapter of zeros on one matrix of SmolLM2-135M."""
    folder.mkdir()
    config = {"peft_type": "LORA", "task_type": "CAUSAL_LM", "r": rank, "lora_alpha": 2 * rank}
    write_json(folder / "adapter_config.json", config | {"target_modules": ["o_proj"], "layers_to_transform": [0]})
    name, size = "base_model.model.model.layers.0.self_attn.o_proj.lora_{}.weight", 4 * rank * width
    tensors = {
        name.format("A"): {"dtype": "F32", "shape": [rank, width], "data_offsets": [0, size]},
        name.format("B"): {"dtype": "F32", "shape": [width, rank], "data_offsets": [size, 2 * size]},
    }
    header = json.dumps(tensors).encode()
    weights = len(header).to_bytes(8, "little") + header + bytes(2 * size)
    (folder / "adapter_model.safetensors").write_bytes(weights)


def _conversation(places: Places, run: RunFolder) -> None:
    chats, worn = Chats(places.chats), (Worn(str(run.adapter)),)
    kept = chats.begin(model=str(places.starter_model), worn=worn, name="Starter project", system="Answer as JSON.")
    for row in _answered(run)[:2]:
        kept = with_turn(kept, Turn("user", row.question))
        told = row.answers["tuned"].text
        kept = with_turn(kept, Turn("assistant", told, by="Starter project", tokens=31, rate=18.4, read=96))
    chats.save(kept)


def _comparisons(places: Places, run: RunFolder) -> None:
    base = Contender("SmolLM2-135M-Instruct", str(places.starter_model))
    tuned = Contender("Starter project", str(places.starter_model), (Worn(str(run.adapter)),))
    rows = [
        Compared(
            at=1_795_716_000.0 + place, messages=(Message("user", row.question),), expected=row.expected, a=base,
            b=tuned, a_said=Said(row.answers["base"].text, 48, 14.2), b_said=Said(row.answers["tuned"].text, 24, 13.8),
        )
        for place, row in enumerate(_answered(run)[:ASKED])
    ]  # fmt: skip
    history = History(places)
    for one in rows:
        history.add(one)
    Ballots(places).begin(rows, "Held-out examples")


def _answered(run: RunFolder) -> Sequence[ScoredExample]:
    """What was answered for the scorecard of a run."""
    card = read_scorecard(run)
    assert card is not None
    return card.examples
