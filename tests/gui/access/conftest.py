"""One window for all tests of this folder, over a home with something in every place, and the scenes that it shows."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale
from PySide6.QtWidgets import QApplication, QWidget

from desktop.core.chats import Turn, with_turn
from desktop.core.dataset import Message
from desktop.core.files import write_json
from desktop.core.forgetting import Forgetting, Told, compared, forgetting_file
from desktop.core.general import general_set
from desktop.core.models import read_model
from desktop.core.problems import Problem
from desktop.core.prompt_sets import PromptSet, prompt_of
from desktop.core.recipe import STARTER, recipe_from
from desktop.core.runs import RunFolder
from desktop.core.side_by_side import Compared, Contender, Said
from desktop.core.updates import Release, UpdateMemory
from desktop.data.library import Entry
from desktop.services.adapter_import import import_adapter
from desktop.services.adapters import all_adapters, find_adapter
from desktop.services.chats import Chats
from desktop.services.compared import Ballots, History
from desktop.services.desk import Desk
from desktop.services.export_source import source_of_adapter
from desktop.services.places import Places
from desktop.services.preparing import create_run, read_data
from desktop.services.prompt_sets import PromptSets
from desktop.services.recipe_files import save_recipe
from desktop.ui.keys_dialog import KeysDialog
from desktop.ui.main_window import PLACES, MainWindow
from desktop.ui.support.report_dialog import ReportDialog
from desktop.ui.sure import removal
from desktop.ui.theme import current
from tests.fixtures.ended_runs import ended_run, pairs
from tests.fixtures.peft_adapters import write_adapter
from tests.fixtures.resting import rest
from tests.gui.conftest import close

SCRIPT = Path(__file__).resolve().parents[2] / "fixtures" / "scripted_run.py"
PATIENCE = 60.0


def until(true: Callable[[], object], what: str) -> None:
    """Let the window work until something is so; the wait is patience, not a measurement."""
    deadline = time.monotonic() + PATIENCE
    while not true():
        assert time.monotonic() < deadline, f"never came: {what}"
        rest(20)


def settle(home: Furnished) -> None:
    """Wait for what is read on threads, what is put on a page piece by piece, and what is laid out in a second pass."""
    rest(50)
    until(lambda: not home.desk.busy, "the end of what is read")
    if home.window.built("models"):
        until(lambda: not home.window.models.catalogue.filling, "the catalogue")
    rest(250)


@dataclass
class Furnished:
    """The window and what is in its home."""

    window: MainWindow
    desk: Desk
    data: Path
    finished: RunFolder
    other: RunFolder
    training: RunFolder
    entry: Entry
    rows: list[Compared]
    ballot: Path


Prepare = Callable[[Furnished], QWidget]


@dataclass(frozen=True)
class Scene:
    """A page, tab or dialog by name; `prepare` brings it into view and gives the widget to look at."""

    name: str
    prepare: Prepare


@pytest.fixture(scope="package")
def furnished(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory, starter_model: Path) -> Iterator[Furnished]:
    """A window of 1280 × 800 over runs (ended, training), a dataset, models, adapters, conversations and votes."""
    root = tmp_path_factory.mktemp("furnished")
    before = QLocale()
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("TUNESMITH_HOME", str(root / "home"))
        QLocale.setDefault(QLocale("en_US"))
        current().set_reduced_motion(True)  # what grows is not where it will be
        made = _furnish(root, starter_model)
        child = subprocess.Popen([sys.executable, str(SCRIPT), str(made.training.path), "alerts"])
        try:
            until(
                lambda: made.training.read().step or made.training.read().state.value == "training", "a run that trains"
            )
            made.window.show()
            made.desk.start()
            until(lambda: len(made.desk.records) == 3 and made.window.job.isVisible(), "the runs")
            yield made
        finally:
            close(made.window)
            child.kill()
            child.wait()
            made.window.deleteLater()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # type: ignore[arg-type]
            current().set_mode("system")
            current().set_reduced_motion(None)
            QLocale.setDefault(before)


def _furnish(root: Path, starter_model: Path) -> Furnished:
    places = Places()
    places.home.mkdir()
    model = places.home / "models" / starter_model.name
    model.mkdir(parents=True)
    for file in starter_model.iterdir():
        (model / file.name).symlink_to(file)
    data = pairs(root / "letters.jsonl", 40, "Where is letter")
    runs = [ended_run(model, data, name, best=best) for name, best in (("Tickets", 0.4), ("Letters", 0.6))]
    for run in runs:
        write_adapter(run.adapter / "new", rank=2)
        for file in (run.adapter / "new").iterdir():
            file.replace(run.adapter / file.name)
        write_json(forgetting_file(run), _forgotten())
    values = {"name": "Under way", "model": str(model), "data": str(data), "steps": 100}
    under_way = create_run(recipe_from(values), read_model(model), read_data(str(data), None, 0.1, 0), places)
    for number, name in enumerate(("Alpha", "Beta")):
        import_adapter(
            write_adapter(root / name, value=1.0 + number, base="nobody/unheard-of"), places, lambda *_: None,
            lambda: False,
        )  # fmt: skip
    chats = Chats(places.chats)
    talk = chats.begin(model=str(model), name="Tickets")
    for turn in (Turn("user", "Where is it?"), Turn("assistant", "Here it is.", by="Tickets", tokens=4, rate=10.0)):
        talk = with_turn(talk, turn)
    chats.save(talk)
    rows = [_answered(number) for number in range(6)]
    for row in rows:
        History(places).add(row)
    ballot, _ = Ballots(places).begin(rows, "Six questions")
    PromptSets(places).save(PromptSet(name="Six questions", prompts=tuple(prompt_of(f"Q{n}") for n in range(6))))
    desk = Desk(places)
    window = MainWindow(desk)
    window.resize(1280, 800)
    entry = _dataset(window, desk, root)
    return Furnished(window, desk, data, runs[0], runs[1], under_way, entry, rows, ballot)


def _dataset(window: MainWindow, desk: Desk, root: Path) -> Entry:
    """A dataset as the window makes it: read, checked by the doctor, split; two rows alike and one with an address."""
    rows = [{"prompt": f"The lamp number {n * 37} of shelf {n * n} is dark since {n} days, what now?",
             "completion": f"Please send lamp {n * 37} back to room {n}; we mend it within {n + 2} days."}
            for n in range(40)]  # fmt: skip
    rows[3]["prompt"] = "Write to anna@posteo.de about the broken lamp of last week, she knows more than me."
    rows[9] = dict(rows[8])
    path = root / "lamps.jsonl"
    path.write_text("\n".join(map(json.dumps, rows)) + "\n{torn", "utf-8")
    done: list[Entry] = []
    window.data_jobs.done.connect(done.append)
    window.datasets.add_files([path])
    until(lambda: done and not desk.busy, "the dataset")
    return done[0]


def _forgotten() -> Forgetting:
    general = general_set()

    def told(right: float, loss: float) -> Told:
        chosen = tuple(
            one.right if place * 0.618034 % 1 < right else (one.right + 1) % 4
            for place, one in enumerate(general.questions)
        )
        return Told(chosen, (100 * loss,) * len(general.passages), (100,) * len(general.passages))

    base = told(0.6, 3.0)
    half = compared(general, base, told(0.55, 3.15), strength=0.5, held_out_loss=1.06)
    full = compared(general, base, told(0.4, 3.5), held_out_loss=1.0)
    return Forgetting(
        at=0.0, base="tiny", base_fingerprint="f", general_sha256=general.sha256, step=10, chance=0.25, told=base,
        held_out_loss=2.0, measured=(half, full), torch_device="cpu", seconds=1.0,
    )  # fmt: skip


def _answered(number: int) -> Compared:
    return Compared(
        at=1.0, messages=(Message("user", f"Question {number}"),), about="Six questions",
        a=Contender("Plain base", "/m"), b=Contender("Tickets", "/m"), a_said=Said(f"first {number}", 3, 10.0),
        b_said=Said(f"second {number}", 3, 12.0),
    )  # fmt: skip


# -- scenes -----------------------------------------------------------------------------------------------------------


def _place(name: str) -> Scene:
    def prepare(home: Furnished) -> QWidget:
        home.window.go(name)
        return home.window

    return Scene(name, prepare)


def _models(tab: int) -> Prepare:
    def prepare(home: Furnished) -> QWidget:
        home.window.go("models")
        home.window.models.tabs.setCurrentIndex(tab)
        return home.window

    return prepare


def _new_run(step: str) -> Prepare:
    def prepare(home: Furnished) -> QWidget:
        page = home.window.new_run
        home.window.go("new-run")
        if page.plan() is None or page.answers.earlier is not None:  # another scene opens a recipe
            page.start_anew()
            page.choose_model.take_reference(STARTER)
            page.set_data(home.entry.recipe.name)
            until(lambda: page.answers.options, "presets")
            page.choose_preset.cards["balanced"].click()
        page.go(step)
        return home.window

    return prepare


def _dataset_tab(tab: str, view: str = "") -> Prepare:
    def prepare(home: Furnished) -> QWidget:
        page = home.window.dataset
        home.window.open_dataset(home.entry)
        page.tabs.setCurrentWidget(getattr(page, tab))
        until(lambda: page.examples.chat.bubbles, "rows")
        if view:
            page.examples.show_view(view)
        if view == "seen":
            until(lambda: page.examples.seen.seen is not None, "tokens")
        return home.window

    return prepare


def _run_tab(tab: str, training: bool = False) -> Prepare:
    def prepare(home: Furnished) -> QWidget:
        page = home.window.run
        home.window.open_run(home.training if training else home.finished)
        until(lambda: page.record is not None and page.progress.chart.canvas.scale() is not None, "the curves")
        page.tabs.setCurrentWidget(getattr(page, tab))
        return home.window

    return prepare


def _compared_runs(home: Furnished) -> QWidget:
    home.window.compare_runs([home.finished, home.other])
    until(lambda: home.window.runs_compare.chart.isVisible(), "both curves")
    return home.window


def _adapter(home: Furnished) -> QWidget:
    home.window.go("adapters")
    until(lambda: len(home.window.adapters.adapters) == 4, "adapters")
    home.window.adapters.tree.select("alpha")
    return home.window


def _adapter_export(home: Furnished) -> QWidget:
    home.window._export(source_of_adapter(find_adapter(all_adapters(home.desk.places), "alpha")))
    return home.window


def _chat(home: Furnished) -> QWidget:
    home.window.go("try")
    chat = home.window.tryout.chat
    home.window.tryout.show_tab(chat)
    chat.open(chat.chats.all()[0].id)
    return home.window


def _compare(home: Furnished) -> QWidget:
    home.window.go("try")
    compare = home.window.tryout.compare
    home.window.tryout.show_tab(compare)
    until(lambda: all(picker.candidate for picker in compare.pickers.values()), "models to compare")
    return home.window


def _votes(home: Furnished) -> QWidget:
    _compare(home)
    home.window.tryout.compare.open_vote(*Ballots(home.desk.places).all()[0][0])
    return home.window


def _seen_dialog(home: Furnished) -> QWidget:
    _chat(home)
    dialog = home.window.tryout.chat.show_seen()
    assert dialog is not None
    until(lambda: dialog.seen is not None, "tokens")
    return dialog


def _keep_dialog(home: Furnished) -> QWidget:
    _chat(home)
    return home.window.tryout.chat.keep_example(1)


def _keys_dialog(home: Furnished) -> QWidget:
    return KeysDialog(home.window)


def _report_dialog(home: Furnished) -> QWidget:
    dialog = ReportDialog(home.desk, home.window)
    until(dialog.save_button.isEnabled, "the report")  # which then has the keyboard
    return dialog


def _opened_recipe(home: Furnished) -> QWidget:
    file = home.data.parent / "tickets.tunesmith"
    save_recipe(home.finished, file)
    home.window.open_recipe(file)
    return home.window


def _newer_version(home: Furnished) -> QWidget:
    release = Release(version="99.0.0", serial=1, released="2026-11-26", news=("Faster.",), page="https://example.org")
    home.desk.updates.memory = UpdateMemory(asked=1.0, serial=1, release=release)
    home.desk.updates.changed.emit()
    home.window.go("home")
    return home.window


def _undo_strip(home: Furnished) -> QWidget:
    home.window.go("runs")
    home.desk.undo.offer("“Tickets” is in the bin.", lambda: None)
    return home.window


def _closing_question(home: Furnished) -> QWidget:
    home.window.go("home")
    return home.window.closing_question(home.training.read())


def _loss_question(home: Furnished) -> QWidget:
    home.window.go("home")
    return home.window.loss_question(["“Tickets” is being exported."])


def _damage_told(home: Furnished) -> QWidget:
    home.desk.damage = [
        Problem("settings.made_anew", {"aside": "/home/me/settings.damaged.json"}),
        Problem("queue.made_anew", {"count": 2, "aside": "/home/me/queue.damaged.json"}),
    ]
    home.desk.damage_changed.emit()
    home.window.go("home")
    return home.window


def _removal_question(home: Furnished) -> QWidget:
    home.window.go("settings")
    return home.window.settings.engine.removal_question()


def _bin_question(home: Furnished) -> QWidget:
    return removal(home.window.settings, "Empty the bin?", "3 things, 12 MB, are gone for good then.", "Empty it")


def _guide(home: Furnished) -> QWidget:
    home.window.go("home")
    home.window.help.show_here()
    assert home.window.help.guide is not None
    return home.window.help.guide


SCENES = (
    *(_place(name) for name in PLACES),
    *(Scene(f"models, tab {tab + 1}", _models(tab)) for tab in range(3)),
    *(Scene(f"new run, {step}", _new_run(step)) for step in ("goal", "model", "data", "method", "preset", "review")),
    *(Scene(f"examples, {view}", _dataset_tab("examples", view)) for view in ("chat", "table", "seen")),
    *(Scene(f"dataset, {tab}", _dataset_tab(tab)) for tab in ("doctor", "columns", "numbers", "split", "files")),
    *(Scene(f"run, {tab}", _run_tab(tab)) for tab in ("progress", "compare", "export", "recipe", "log")),
    Scene("run at work", _run_tab("progress", training=True)),
    Scene("runs side by side", _compared_runs),
    Scene("an adapter", _adapter),
    Scene("export of an adapter", _adapter_export),
    Scene("a conversation", _chat),
    Scene("models compared", _compare),
    Scene("votes", _votes),
    Scene("dialog: as the model sees it", _seen_dialog),
    Scene("dialog: keep an example", _keep_dialog),
    Scene("dialog: keys", _keys_dialog),
    Scene("dialog: report a problem", _report_dialog),
    Scene("question: a run trains", _closing_question),
    Scene("question: an export is under way", _loss_question),
    Scene("damage is told", _damage_told),
    Scene("question: remove the engine", _removal_question),
    Scene("question: empty the bin", _bin_question),
    Scene("the guide", _guide),
    Scene("an opened recipe", _opened_recipe),
    Scene("a newer version", _newer_version),
    Scene("something in the bin", _undo_strip),
)


@pytest.fixture(params=SCENES, ids=lambda scene: scene.name)
def shown(request: pytest.FixtureRequest, furnished: Furnished) -> Iterator[QWidget]:
    """The window, or a dialog, with one scene after the other in view; what opens of itself is closed again."""
    scene: Scene = request.param
    root = scene.prepare(furnished)
    root.show()
    settle(furnished)
    yield root
    if root is not furnished.window:
        root.close()
    furnished.window.tryout.compare._leave_vote()
    furnished.desk.undo.forget()
    furnished.desk.updates.memory = UpdateMemory()
    furnished.desk.updates.changed.emit()
