"""The program is started again: after a full quit, after the window was killed, after the whole PC went off."""

from __future__ import annotations

import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import QThread, QTimer
from PySide6.QtWidgets import QApplication

from desktop.core.chats import Turn, with_turn
from desktop.core.files import write_json
from desktop.core.runs import RunFolder, RunState
from desktop.services.desk import Desk
from desktop.services.places import Places
from desktop.services.task import Task
from desktop.ui.main_window import MainWindow
from tests.fixtures.resting import rest
from tests.gui.conftest import SCRIPT, Play, answer_soon, close, destroy
from tests.gui.test_export import put_adapter

Start = Callable[[], MainWindow]


@pytest.fixture
def start(qtbot, home, run_folder: RunFolder) -> Iterator[Start]:
    """Starts a window over the home; the one before is closed, and asked whether to train on, trains on."""
    opened: list[MainWindow] = []

    def end() -> None:
        for window in opened:
            close(window)
            destroy(window)
        opened.clear()

    def begin() -> MainWindow:
        end()
        desk = Desk(Places(), trainer=lambda folder: [sys.executable, str(SCRIPT), str(folder.path), "hang"])
        window = MainWindow(desk)
        window._ask_about = lambda record: "keep"  # type: ignore[method-assign]
        opened.append(window)
        window.show()
        with qtbot.waitSignal(desk.runs_changed, timeout=20_000):
            desk.start()
        return window

    yield begin
    end()


def at_work(qtbot, window: MainWindow) -> None:
    """Wait until the strip at the bottom shows the run at its third step."""
    window.go("models")
    qtbot.waitUntil(lambda: window.job.words.startswith("training"), timeout=20_000)
    qtbot.waitUntil(lambda: window.at_work._story.step == 3, timeout=20_000)


def test_a_run_that_was_paused_can_go_on_from_the_strip_of_the_next_start(
    qtbot, start: Start, run_folder: RunFolder, play: Play
) -> None:
    child = play(run_folder, "hang")
    window = start()
    at_work(qtbot, window)
    window.job.pause_button.click()
    qtbot.waitUntil(lambda: window.job.words.startswith("paused at step 3 of 100"), timeout=20_000)
    child.wait(20)
    window = start()
    assert window.job.isVisible() and window.job.words.startswith("paused at step 3 of 100")
    window.job.pause_button.click()
    qtbot.waitUntil(lambda: window.job.words.startswith("training"), timeout=20_000)
    window.job.stop_button.click()
    qtbot.waitUntil(lambda: run_folder.read().state is RunState.stopped, timeout=20_000)
    qtbot.waitUntil(window.job.isHidden, timeout=20_000)
    assert start().job.isHidden()


def test_a_run_that_went_off_with_the_pc_can_go_on_from_the_strip_of_the_next_start(
    qtbot, start: Start, run_folder: RunFolder, play: Play
) -> None:
    child = play(run_folder, "hang")
    at_work(qtbot, start())
    child.kill()
    child.wait()
    window = start()
    window.go("models")
    qtbot.waitUntil(lambda: window.job.words.startswith("interrupted; it begins anew"), timeout=20_000)
    assert window.job.pause_button.accessibleName() == "Continue" and not window.job.stop_button.isVisible()
    window.job.pause_button.click()
    qtbot.waitUntil(lambda: window.job.words.startswith("training"), timeout=20_000)
    window.job.stop_button.click()
    qtbot.waitUntil(lambda: run_folder.read().state is RunState.stopped, timeout=20_000)


def test_pausing_before_lost_steps_were_made_again_does_not_count_them(
    qtbot, start: Start, run_folder: RunFolder, play: Play
) -> None:
    """It had made three steps, of which nothing was kept."""
    child = play(run_folder, "hang")
    window = start()
    at_work(qtbot, window)
    child.kill()
    child.wait()
    qtbot.waitUntil(lambda: run_folder.read().state is RunState.interrupted, timeout=20_000)
    for state in (RunState.queued, RunState.preparing, RunState.paused):
        run_folder.move(state)
    window.open_run(run_folder)
    qtbot.waitUntil(lambda: window.run.ended.text == "Paused at step 0 of 100.", timeout=20_000)
    assert "Paused at step 0" in window.run.progress.words.text()


def test_the_conversation_and_what_was_written_are_there_again(qtbot, start: Start, run_folder: RunFolder) -> None:
    write_json(run_folder.run, msgspec.structs.replace(run_folder.read(), state=RunState.finished, step=100))
    put_adapter(run_folder.adapter)
    window = start()
    window.go("try")
    chat = window.tryout.chat
    (run,) = (one for one in chat.choice.known if one.run)
    asked = chat.chats.begin(model=run.model, worn=run.worn, name=run.name)
    asked = chat.chats.save(with_turn(asked, Turn("user", "Where is it?")))
    chat.chats.save(with_turn(chat.chats.begin(), Turn("user", "Another one")))
    chat.open(asked.id)
    chat.message.set_text("And when does")
    chat = start().tryout.chat
    assert chat.isVisible() and chat.strip.text == "The last message has no answer"
    assert chat.choice.answerer is not None and chat.choice.answerer.name == run.name
    assert chat.conversation.id == asked.id and chat.conversation.turns[0].content == "Where is it?"
    assert chat.message.text == "And when does"
    chat.begin()
    chat.message.clear()
    window = start()
    window.go("try")
    assert not window.tryout.chat.conversation.turns and window.tryout.chat.message.text == ""


def test_who_began_before_the_runs_were_known_is_left_alone(qtbot, start: Start) -> None:
    """On a slow drive the list of runs takes a while; yesterday's conversation does not come in between then."""
    window = start()
    window.go("try")
    chats = window.tryout.chat.chats
    earlier, other = (chats.save(with_turn(chats.begin(), Turn("user", words))) for words in ("Yesterday", "Another"))
    window.tryout.chat.open(earlier.id)
    window.close()
    desk = Desk(Places())
    window = MainWindow(desk)
    window.show()
    window.go("try")
    chat = window.tryout.chat
    chat.list.chosen.emit(other.id)
    with qtbot.waitSignal(desk.runs_changed):
        desk.start()
    assert chat.conversation.id == other.id
    close(window)
    destroy(window)


def test_a_dataset_that_was_being_read_can_be_read_on(qtbot, start: Start, tmp_path: Path) -> None:
    many = tmp_path / "many.jsonl"
    many.write_text("".join(f'{{"prompt": "p{n}", "completion": "c{n}"}}\n' for n in range(20_000)))
    window = start()
    window.take_files([many])
    (entry,) = window.datasets._entries
    qtbot.waitUntil(lambda: window.data_jobs.of(entry.path).step != "", timeout=60_000)
    window = start()
    window.go("datasets")
    qtbot.waitUntil(lambda: entry.path in window.datasets.cards, timeout=20_000)
    card = window.datasets.cards[entry.path]
    assert card.changed.isVisible() and card.changed.words.text() == "The program ended before it was read."
    assert not card.open_button.isEnabled()
    card.changed.again.click()
    assert card.changed.isHidden()
    qtbot.waitUntil(lambda: card.entry.prepared is not None, timeout=60_000)
    assert card.changed.isHidden() and card.open_button.isEnabled()


def test_the_pc_is_switched_off_while_it_trains(qtbot, start: Start, run_folder: RunFolder, play: Play) -> None:
    """Nobody is in front of it to answer; also where a question was open already."""
    play(run_folder, "hang")
    window = start()
    at_work(qtbot, window)
    del window._ask_about  # the real question
    look = QTimer()
    look.timeout.connect(lambda: look.stop() or window.leave() if QApplication.activeModalWidget() else None)
    look.start(100)
    assert not window.close()
    qtbot.waitUntil(lambda: not window.isVisible() and window._desk._closed, timeout=20_000)
    assert run_folder.read().state is RunState.training


def test_the_session_ends_while_it_trains(qtbot, start: Start, run_folder: RunFolder, play: Play) -> None:
    """The system asks whether the session may end, then tells Qt to quit; somebody may call it off between the two."""
    play(run_folder, "hang")
    window = start()
    at_work(qtbot, window)
    del window._ask_about  # the real question
    ended: list[bool] = []
    window.ended_with_session.connect(lambda: ended.append(window._desk._closed))
    window.session_ends()
    assert window.isVisible(), "until the system says so"
    asked = answer_soon("Cancel")
    window.close_by_hand()  # called off: somebody is there again
    assert window.isVisible() and "still training" in asked[0]
    asked = answer_soon("Cancel")
    QApplication.closeAllWindows()  # as Qt does when it is told to quit; here nobody was warned
    assert window.isVisible() and "still training" in asked[0] and ended == []
    window.session_ends()
    QApplication.closeAllWindows()
    assert not window.isVisible() and ended == [True], "the system ends the process before Qt says another word"
    assert run_folder.read().state is RunState.training, "which the engine hears by itself"


def test_a_run_that_was_just_made_is_not_followed_by_a_closed_window(
    qtbot, start: Start, run_folder: RunFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is at the end of being made when the window closes, which waits for it; then its page opens. Qt would end the
    program with the thread that follows it."""
    window = start()
    window.go("new-run")
    making = threading.Event()

    def make(recipe: object) -> Task:
        def work(_tell: object, _cancelled: object) -> RunFolder:
            making.set()
            time.sleep(0.3)
            return run_folder

        return window._desk.task(work)

    monkeypatch.setattr(window._desk, "start_run", make)
    window.new_run._starting.start(object())
    assert making.wait(20)
    window.close()
    rest(50)
    followers = [thread for thread in QApplication.instance().findChildren(QThread) if thread.isRunning()]
    assert not followers and not [thread for thread in window.findChildren(QThread) if thread.isRunning()]


def test_what_would_be_lost_is_asked_about(qtbot, start: Start) -> None:
    window = start()

    def work(_tell: object, cancelled: Callable[[], bool]) -> None:
        while not cancelled():
            time.sleep(0.02)

    task = window._desk.task(work)
    task.about = "“Tickets” is being exported."
    task.start()
    qtbot.waitUntil(lambda: window._desk.at_stake == [task.about], timeout=20_000)
    said = answer_soon("Cancel")
    assert not window.close()
    assert said[0] == task.about and window.isVisible()
    answer_soon("Close all the same")
    assert window.close()


def test_what_is_written_is_not_asked_about(qtbot, start: Start) -> None:
    """Nor while it is on its way to be told, nor by whoever hears of it."""
    window = start()
    task = window._desk.task(lambda _tell, _cancelled: None)
    task.about = "“Tickets” is being exported."
    left: list[object] = []
    task.done.connect(lambda _: left.append(window._desk.at_stake))
    task.start()
    assert task._thread.wait(60_000) and window._desk.at_stake == []
    qtbot.waitUntil(lambda: left == [[]])
    assert window.close()
