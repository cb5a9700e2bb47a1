"""What opens over the window, and what comes seldom: menus, questions, dialogs, an undo strip, a newer version, a
recipe from elsewhere, a set-up under way, questions about documents."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QMenu, QMessageBox, QPushButton

from desktop.core.advice import Answers
from desktop.core.engine_room import EnginePlan, Numbers
from desktop.core.evidence import Evidence, StrategyResult, Tried, of_documents, scored, with_scores
from desktop.core.files import write_json
from desktop.core.recipe import STARTER
from desktop.core.runs import RunFolder
from desktop.core.setup_jobs import SetupProgress
from desktop.core.updates import Channel, Release, UpdateMemory
from desktop.services import evidence
from desktop.services.preparing import find_model, read_data
from desktop.services.recipe_files import save_recipe
from desktop.ui.engine.settings_card import EngineCard
from desktop.ui.keys_dialog import KeysDialog
from desktop.ui.models.model_card import ModelCard
from desktop.ui.pages.new_run_plan import Documents
from desktop.ui.pages.updates_note import UpdateQuestion
from desktop.ui.support.report_dialog import ReportDialog
from desktop.ui.tryout.prompt_set_choice import PromptSetChoice
from tests.gallery.homes import FINISHED
from tests.gallery.stage import Scenes, Stage

NEWER = Release(
    version="0.2.0", serial=2, released="2026-11-26", page="https://example.org/tunesmith",
    news=("Runs start in half the time.", "A newer llama.cpp for GGUF files."),
)  # fmt: skip


def menus(stage: Stage) -> Scenes:
    """Every menu of the window, open."""
    window = stage.window
    window.go("models")
    stage.settle(500)
    card = next(card for card in window.models.findChildren(ModelCard) if card.isVisible())
    yield from _menu(stage, "model", card.more.click)
    window.go("runs")
    stage.settle()
    table = window.runs.table
    table.selectRow(1)
    yield "runs-chosen"
    shortcuts = QMenu(table)  # as Qt puts it together for a click with the right button
    shortcuts.addActions(table.actions())
    yield from _menu(stage, "runs", lambda: shortcuts.popup(table.viewport().mapToGlobal(QPoint(40, 60))))
    table.clearSelection()
    window.open_run(RunFolder(stage.places.runs / FINISHED))
    stage.settle(700)
    yield from _menu(stage, "report", lambda: _drop(window.run.report_button))
    window.go("try")
    window.tryout.show_tab(window.tryout.compare)
    stage.settle()
    more = window.tryout.compare.findChildren(PromptSetChoice)[0].more_button
    yield from _menu(stage, "prompts", lambda: _drop(more))


def _menu(stage: Stage, name: str, open_it: Callable[[], object]) -> Scenes:
    open_it()
    stage.wait_for(QApplication.activePopupWidget)
    menu = QApplication.activePopupWidget()
    assert menu is not None
    with stage.over(menu):
        yield f"menu-{name}"


def _drop(button: QPushButton) -> None:
    """The menu of a button, as a press opens it; the press itself would wait until it is closed."""
    button.menu().popup(button.mapToGlobal(QPoint(0, button.height())))


def questions(stage: Stage) -> Scenes:
    """Every question that is asked before something goes for good."""
    window, record = stage.window, stage.desk.records[0][1]
    bin_ = stage.places.home / ".trash" / "1" / "old-run"
    bin_.mkdir(parents=True)
    (bin_ / "adapter_model.safetensors").write_bytes(bytes(19_500_000))
    window.go("settings")
    stage.wait_for(window.settings.empty_button.isVisible)
    window.settings.ensureWidgetVisible(window.settings.empty_button)
    yield "settings-bin"
    with _unanswered():
        for name, ask in (
            ("close", lambda: type(window)._ask_about(window, record)),
            ("bin", window.settings.empty_bin),
            ("engine", window.settings.findChildren(EngineCard)[0].remove),
            ("download", lambda: window.models.downloads._sure("Qwen/Qwen2.5-3B-Instruct", "2.1 GB")),
        ):
            ask()
            box = next(box for box in window.findChildren(QMessageBox) if box.isVisible())
            stage.settle()
            with stage.over(box):
                yield f"ask-{name}"


@contextmanager
def _unanswered() -> Iterator[None]:
    """Questions open without waiting for an answer; whoever asks goes on as if it was no."""
    wait = QMessageBox.exec
    QMessageBox.exec = QMessageBox.open  # type: ignore[method-assign,assignment]
    try:
        yield
    finally:
        QMessageBox.exec = wait  # type: ignore[method-assign]


def dialogs(stage: Stage) -> Scenes:
    """The guide, and every dialog."""
    window = stage.window
    window.show_guide("training")
    guide = window.help.guide
    assert guide is not None
    guide.resize(min(guide.width(), window.width()), min(guide.height(), window.height()))
    stage.settle(400)
    with stage.over(guide):
        yield "guide"
        guide.search.setText("loss")
        stage.settle(400)
        yield "guide-search"
    window.go("try")
    chat = window.tryout.chat
    window.tryout.show_tab(chat)
    stage.wait_for(lambda: chat.choice.answerer)
    chat.open(chat.chats.all()[0].id)
    stage.settle()
    with stage.over(chat.keep_example(1)):
        stage.settle()
        yield "dialog-keep"
    seen = chat.show_seen()
    assert seen is not None
    stage.wait_for(lambda: seen.seen)
    with stage.over(seen):
        stage.settle()
        yield "dialog-seen"
    keys = KeysDialog(window)
    keys.open()
    with stage.over(keys):
        stage.settle()
        yield "dialog-keys"
    report = ReportDialog(stage.desk, window)
    report.open()
    stage.wait_for(report.text.toPlainText)
    with stage.over(report):
        stage.settle()
        yield "report"


def seldom(stage: Stage) -> Scenes:
    """An undo strip, a newer version, and a recipe from another PC."""
    window, desk, updates = stage.window, stage.desk, stage.desk.updates
    window.go("runs")
    stage.settle()
    desk.undo.offer("“Rank 64” is in the bin.", lambda: None)
    stage.settle()
    yield "runs-undo"
    desk.undo.forget()
    updates.channel = Channel(address="https://example.org/updates.json", key="x")
    window.go("home")
    updates.changed.emit()
    stage.settle()
    question = window.home.findChildren(UpdateQuestion)[0]
    window.home.ensureWidgetVisible(question.answer)
    yield "home-ask-updates"
    window.home.verticalScrollBar().setValue(0)
    desk.settings.look_for_updates = True
    updates.memory = UpdateMemory(asked=1_795_716_000.0, serial=2, release=NEWER)
    updates.changed.emit()
    stage.settle()
    yield "home-update"
    window.go("settings")
    stage.settle()
    window.settings.updates.explained.setText(window.settings.updates._explain())  # made while there was no channel
    window.settings.ensureWidgetVisible(window.settings.updates.page_button)
    yield "settings-update"
    updates.memory = UpdateMemory()
    updates.changed.emit()
    file = stage.places.home / "files" / "tickets.tunesmith"
    file.parent.mkdir(exist_ok=True)
    save_recipe(RunFolder(stage.places.runs / FINISHED), file)
    window.open_recipe(file)
    stage.settle(700)
    yield "new-recipe"
    window.new_run.start_anew()


def documents(stage: Stage) -> Scenes:
    """Advice for answers from documents, questions about them, and documents beside the starter's examples."""
    window, page = stage.window, stage.window.new_run
    files = stage.places.home / "files"
    files.mkdir(exist_ok=True)
    handbook, asked = files / "handbook.txt", files / "questions.csv"
    handbook.write_text("\n\n".join(f"The lamp of room {n} hangs over the door. " * 9 for n in range(30)), "utf-8")
    rows = [(f"Where hangs the lamp of room {n}?", "over the door") for n in range(24)]
    asked.write_text("question,answer\n" + "".join(f"{one},{other}\n" for one, other in rows), "utf-8")
    done: list[object] = []
    window.data_jobs.done.connect(done.append)
    window.go("datasets")
    window.datasets.add_files([handbook])
    stage.wait_for(lambda: done)
    window.go("new-run")
    page.start_anew()
    page.adviser.questions.set_answers(Answers(purpose="know"))
    page.set_model(STARTER, find_model(STARTER, stage.places))
    page.set_data("handbook")
    stage.wait_for(lambda: page.answers.data)
    page.go("goal")
    stage.wait_for(page.adviser.card.isVisible)
    stage.settle(500)
    yield "new-advice"
    page.adviser._try_prompts()
    stage.settle()
    yield "new-evidence"
    _answer_questions(stage, str(asked), rows)
    page.adviser.evidence.take_questions(asked)
    stage.wait_for(lambda: page.adviser.evidence.evidence)
    stage.settle()
    page.adviser._bring_into_view(page.adviser.evidence)
    yield "new-evidence-found"
    page.start_anew()
    page.set_model(STARTER, find_model(STARTER, stage.places))
    page.set_data(STARTER)
    stage.wait_for(lambda: page.answers.data)
    page.go("data")
    page.goal.documents.disclosure.set_open(True)
    page.goal.documents.choose(Documents("handbook"))
    stage.settle()
    page.adviser._bring_into_view(page.goal)
    yield "new-documents"
    page.start_anew()


def _answer_questions(stage: Stage, asked: str, rows: list[tuple[str, str]]) -> None:
    """Keep an answer to the questions, so that nothing has to be computed."""
    model, budget = find_model(STARTER, stage.places), stage.desk.budget()
    data, found = stage.window.new_run.answers.data, read_data(asked, None, 0.0, 0, stage.places)
    assert budget is not None and data is not None
    ask = evidence.make_ask(model, found, budget, documents=data[1], on_all=True)
    alone = [Tried(question=one, expected=other, said="I do not know that.") for one, other in rows]
    looked_up = [Tried(question=one, expected=other, said=f"It hangs {other}.") for one, other in rows]
    results = tuple(
        StrategyResult(
            strategy=name, scores=scored("short", tried, 0), seconds=9.0, shots=3, prompt_tokens=212,
            tried=with_scores("short", tried),
        )
        for name, tried in (("zero_shot", alone), ("looked_up", looked_up))
    )  # fmt: skip
    told = of_documents("short", results)
    whole = Evidence(
        ask=ask, task="short", held_out=len(rows), train=0, results=results, notes=(told,) if told else (),
        torch_device="cpu", at=1.0, seconds=19.0,
    )  # fmt: skip
    place = stage.places.cache / "evidence"
    place.mkdir(parents=True, exist_ok=True)
    write_json(place / f"{ask.key}.json", whole)


def set_up_under_way(stage: Stage, plan: EnginePlan) -> Scenes:
    """The engine while it is fetched: progress as the set-up's process tells it."""
    found = stage.desk.engine

    def work(_tell: object, cancelled: Callable[[], bool]) -> None:
        numbers = Numbers(got=812_000_000, total=plan.download, rate=6_100_000, seconds_left=185)
        while not cancelled():
            found._told.emit(SetupProgress(0.38, "downloading", numbers))
            time.sleep(0.1)

    found._begin(work)
    stage.wait_for(lambda: found.share)
    stage.settle()
    yield "engine-downloading"
    assert found._task is not None
    found._task.cancel()
    stage.wait_for(lambda: not found.busy)
