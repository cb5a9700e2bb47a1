"""Makes the pictures of README.md anew that are not scenes of the walk: ``python -m tests.gallery.readme docs/images
[--only NAME …]``. A run at work, the set-up, the doctor and what the model sees, the ladder, what was taken for what.

The set-up asks the package index what it would fetch, and for the last one a new head is trained on MiniLM, which takes
seconds.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

from PySide6.QtCore import QLocale, QPoint
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from benchmarks.methods import run_way, write_data
from desktop.app import make_application
from desktop.core.catalogue import entry_of
from desktop.core.recipe import STARTER
from desktop.services.places import Places
from desktop.ui.engine.offer import Offer
from desktop.ui.theme import Mode, current
from tests.gallery import scenes
from tests.gallery.__main__ import LOOKS
from tests.gallery.homes import finished_run, run_at_work
from tests.gallery.stage import Stage

LADDER = "Qwen/Qwen3-4B"
ANN = Path("/home/ann/.local/share/tunesmith/engine")
Shot = tuple[str, Mode]


def a_run(stage: Stage) -> Iterator[Shot]:
    """A run while it trains."""
    finished_run(stage.places)
    folder, _ = run_at_work(stage.places, alert=False)
    stage.desk.look_at_runs()
    stage.wait_for(lambda: stage.window.job.isVisible())
    stage.window.open_run(folder)
    stage.settle(1000)
    yield "run", "light"


def set_up(stage: Stage) -> Iterator[Shot]:
    """The engine's set-up before anything is fetched."""
    stage.window.go("home")
    offer = stage.window.findChildren(Offer)[0]
    offer.choose_drive(ANN)
    stage.settle(800)
    offer.look_up()
    stage.wait_for(lambda: offer.plan)
    stage.settle(500)
    yield "setup", "light"


def datasets(stage: Stage) -> Iterator[Shot]:
    """What the doctor says, and what the model sees."""
    window = stage.window
    window.go("datasets")
    done: list[object] = []
    window.data_jobs.done.connect(done.append)
    window.datasets.add_files([messages(stage.places.home / "files" / "customer-messages.jsonl")])
    stage.wait_for(lambda: done)
    window.open_dataset(stage.desk.datasets.entries()[0])
    page = window.dataset
    stage.wait_for(lambda: page.examples.chat.bubbles)
    page.tabs.setCurrentWidget(page.doctor)
    stage.settle(500)
    yield "datasets-doctor", "light"
    page.tabs.setCurrentWidget(page.examples)
    page.examples.show_view("seen")
    stage.wait_for(lambda: page.examples.seen.seen)
    stage.settle(500)
    yield "datasets-seen", "dark"


def ladder(stage: Stage) -> Iterator[Shot]:
    """How much of the model to change."""
    window, entry = stage.window, entry_of(LADDER)
    assert entry is not None
    window.go("new-run")
    page = window.new_run
    page.set_model(entry.repository, entry.spec)
    page.set_data(STARTER)
    stage.wait_for(lambda: page.answers.data)
    page.set_preset("balanced")
    page.go("method")
    stage.settle(500)
    area = next(each for each in window.findChildren(QScrollArea) if each.isVisible() and each.isAncestorOf(page.goal))
    inner = area.widget()
    assert inner is not None
    area.verticalScrollBar().setValue(_top_of(page.choose_method, inner) - 110)
    stage.settle()
    yield "ladder", "light"


def confusion(stage: Stage) -> Iterator[Shot]:
    """What was taken for what, of a run that is made first."""
    with tempfile.TemporaryDirectory() as made:
        write_data(Path(made), 160, 100)
        run_way("Topics, head", {"objective": "labels", "method": "head", "model": "encoder"}, Path(made), 300)
        stage.desk.look_at_runs()
        stage.wait_for(lambda: stage.desk.records)
        stage.window.open_run(stage.desk.records[0][0])
        stage.settle(1000)
        page = stage.window.run.compare
        stage.window.run.tabs.setCurrentWidget(page)
        stage.settle(1500)
        inner = page.widget()
        assert inner is not None
        page.verticalScrollBar().setValue(_top_of(page.label_report, inner))
        stage.settle()
        yield "confusion", "dark"


def _top_of(widget: QWidget, inner: QWidget) -> int:
    return widget.mapTo(inner, QPoint()).y()


def messages(path: Path, rows: int = 2400) -> Path:
    """Conversations of a shop, with the faults that such files have."""
    things = (
        "vacuum cleaner|kettle|desk lamp|rice cooker|toaster|hair dryer|blender|fan heater|iron|coffee grinder".split(
            "|"
        )
    )
    troubles = "stopped|makes a grinding noise|gets far too hot|does not switch on|smells burnt|leaks|blinks red".split(
        "|"
    )
    times = "an hour|a day|three days|a week|two weeks|a month|ten weeks|half a year".split("|")
    wishes = "What shall I do?|Can you help?|Is that normal?|May I send it back?|Please advise.|Who mends it?".split(
        "|"
    )
    remedies = (
        "Please send it back with the enclosed label; we will repair or replace it within five working days.",
        "Unplug it for ten minutes and try another socket. If that does not help, we will replace it.",
        "A new one is on its way and arrives within three days; you may keep the old one.",
        "Our workshop will call you tomorrow between nine and twelve to find out what it needs.",
    )
    lines = []
    for n in range(rows):
        thing, trouble, time = things[n % 10], troubles[n // 10 % 7], times[n // 70 % 8]
        asked = f"Hello, my {thing} {trouble} after {time}. Order {80_000 + 37 * n}. {wishes[n % 6]}"
        answer = f"I am sorry that your {thing} {trouble}. {remedies[(n * 7 + n // 9) % 4]}"
        if n % 92 == 3:
            asked += f" Write to {'anna bert cleo dora emil'.split()[n % 5]}.{n}@posteo.de."
        if n % 91 == 5:
            asked += f" Call me on +49 30 9018 {2000 + n}."
        if n % 133 == 8:
            answer = "As an AI language model I cannot help with that."
        if n % 160 == 9:
            answer = "Yes"
        turns = [
            {"role": "system", "content": "You answer customers of a household shop, briefly and kindly."},
            {"role": "user", "content": asked},
            {"role": "assistant", "content": answer},
        ]
        lines.append(json.dumps({"messages": turns}) if n % 600 != 599 else '{"messages": [{"role": "us')
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("\n".join([*lines, *lines[100:112]]) + "\n", "utf-8")
    return path


WALKS = {"run": a_run, "setup": set_up, "datasets": datasets, "ladder": ladder, "confusion": confusion}


def main() -> int:
    """Make them, each in a home of its own."""
    asked = argparse.ArgumentParser(prog="python -m tests.gallery.readme", description=__doc__)
    asked.add_argument("out", type=Path)
    asked.add_argument("--only", nargs="*", choices=WALKS, default=list(WALKS))
    options = asked.parse_args()
    make_application()
    QLocale.setDefault(QLocale("en"))
    current().set_reduced_motion(True)
    known = Places()
    for name in options.only:
        with ExitStack() as stack:
            folder = Path(stack.enter_context(tempfile.TemporaryDirectory(ignore_cleanup_errors=True)))
            os.environ["TUNESMITH_HOME"] = str(folder / "home")
            places = Places()
            places.models.mkdir(parents=True)
            for model in (known.starter_model, known.starter_encoder):
                (places.models / model.name).symlink_to(model)
            if name == "setup":
                stack.enter_context(scenes.without_engine(folder / "installed"))
            stage = Stage(places, LOOKS["light"].size, scenes.CARD)
            for picture, mode in WALKS[name](stage):
                current().set_mode(mode)
                stage.settle(500)
                stage.picture().save(str(options.out / f"{picture}-{mode}.png"))
                print(f"{picture}-{mode}.png", flush=True)
                current().set_mode("light")
            stage.close()
    QApplication.processEvents()
    return 0


if __name__ == "__main__":
    sys.exit(main())
