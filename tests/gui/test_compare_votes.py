"""Blind voting by keyboard: nothing tells whose answer it is before the names are told; votes are kept."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from desktop.core.dataset import Message
from desktop.core.side_by_side import Compared, Contender, Said
from desktop.core.votes import a_is_left, read_ballot
from desktop.services.compared import Ballots
from desktop.services.desk import Desk
from desktop.services.places import Places
from desktop.ui.data.jobs import DataJobs
from desktop.ui.tryout.compare_votes import VoteView

NAMES = ("Plain base", "Tickets run")


def row(number: int) -> Compared:
    return Compared(
        at=1.0, messages=(Message("user", f"Question {number}"),), about="Ten questions",
        a=Contender(NAMES[0], "/m"), b=Contender(NAMES[1], "/m"), a_said=Said(f"first {number}", 3, 10.0),
        b_said=Said("same" if number == 9 else f"second {number}", 3, 12.0),
    )  # fmt: skip


def texts(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


@pytest.fixture
def desk(home: Path) -> Iterator[Desk]:
    """A desk that ends its tasks."""
    made = Desk(Places())
    yield made
    made.close()


@pytest.fixture
def view(qtbot: QtBot, desk: Desk) -> VoteView:
    ballots = Ballots(Places())
    rows = [row(number) for number in range(10)]
    rows[9] = Compared(
        at=1.0, messages=rows[9].messages, a=rows[9].a, b=rows[9].b, a_said=Said("same", 1, 1.0),
        b_said=Said("same", 1, 1.0),
    )  # fmt: skip
    made = VoteView(ballots, desk, DataJobs(desk))
    qtbot.addWidget(made)
    made.resize(900, 700)
    made.show()
    made.show_ballot(*ballots.begin(rows, "Ten questions"))
    return made


def key(qtbot: QtBot, view: VoteView, pressed: Qt.Key) -> None:
    qtbot.keyClick(view, pressed)


def test_voting_by_keyboard_to_the_result(qtbot: QtBot, view: VoteView, tmp_path: Path) -> None:
    for number in range(9):
        said = texts(view)
        assert f"Question {number}" in said and "tokens" not in said
        assert not any(name in said for name in NAMES)
        assert view.ballot is not None
        left = a_is_left(view.ballot.seed, number)
        assert view.left_answer.text == (f"first {number}" if left else f"second {number}")
        key(qtbot, view, Qt.Key.Key_2 if left else Qt.Key.Key_1)  # always for B
    assert not view.pair.isVisible() and not any(name in texts(view) for name in NAMES)
    assert view.tell.hasFocus() and not view.reveal.isVisible()
    key(qtbot, view, Qt.Key.Key_Backspace)
    assert view.pair.isVisible() and view.hasFocus() and not view.tell.isVisible()
    key(qtbot, view, Qt.Key.Key_2 if left else Qt.Key.Key_1)
    qtbot.keyClick(view.tell, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "same answer: 1" in texts(view))
    assert f"{NAMES[1]} is preferred" in texts(view) and "9 of the 9 votes" in texts(view)
    key(qtbot, view, Qt.Key.Key_1)
    key(qtbot, view, Qt.Key.Key_Backspace)
    assert view.ballot is not None and len(view.ballot.votes) == 9
    target = tmp_path / "pairs.jsonl"
    with qtbot.waitSignal(view.data.saved):
        view.data.save(target)
    assert len(target.read_text().splitlines()) == 9


def test_votes_become_a_dataset_that_can_be_opened(qtbot: QtBot, view: VoteView, desk: Desk) -> None:
    for number in range(9):
        key(qtbot, view, Qt.Key.Key_1 if number % 2 else Qt.Key.Key_2)
    view.reveal.click()
    view.data.use_button.click()
    assert "Making the dataset “Votes: Ten questions”" in view.data.strip.text
    qtbot.waitUntil(lambda: "has 9 pairs" in view.data.strip.text, timeout=60_000)
    (entry,) = desk.datasets.entries()
    assert entry.imported is not None and entry.imported.kept == 9
    assert entry.imported.guess is not None and entry.imported.guess.mapping.shape == "preference"
    with qtbot.waitSignal(view.data.opened) as opened:
        view.data.strip.first_clicked.emit()
    assert opened.args[0].recipe.name == "Votes: Ten questions"
    # once more is the same dataset, read again
    view.data.use_button.click()
    qtbot.waitUntil(lambda: "has 9 pairs" in view.data.strip.text, timeout=60_000)
    assert len(desk.datasets.entries()) == 1


def test_every_vote_is_kept_at_once_and_the_last_can_be_taken_back(
    qtbot: QtBot, view: VoteView, desk: Desk, home: Path
) -> None:
    (path,) = (home / "compare").glob("votes-*.json")
    assert not view.undo.isEnabled()
    for pressed, choice in ((Qt.Key.Key_3, "equal"), (Qt.Key.Key_4, "bad")):
        key(qtbot, view, pressed)
        assert read_ballot(path).votes[-1].choice == choice
    key(qtbot, view, Qt.Key.Key_Backspace)
    assert [vote.choice for vote in read_ballot(path).votes] == ["equal"]
    assert "Question 1" in texts(view)
    # another window goes on where this one was left
    other = VoteView(Ballots(Places()), desk, DataJobs(desk))
    qtbot.addWidget(other)
    other.show_ballot(*Ballots(Places()).all()[0][0])
    other.buttons["left"].click()
    assert [vote.pair for vote in read_ballot(path).votes] == [0, 1]


def test_votes_that_decide_nothing_make_no_pairs(qtbot: QtBot, view: VoteView, tmp_path: Path) -> None:
    key(qtbot, view, Qt.Key.Key_3)
    view.reveal.click()
    assert not view.data.use_button.isEnabled() and not view.data.save_button.isEnabled()
    assert "No vote decides between the two" in texts(view)
    view.data.save(tmp_path / "none.jsonl")
    assert not (tmp_path / "none.jsonl").exists() and "no pairs" in view.data.strip.text


def test_a_full_drive_keeps_the_vote_before(qtbot: QtBot, view: VoteView, home: Path) -> None:
    folder = home / "compare"
    (path,) = folder.glob("votes-*.json")
    kept = path.read_bytes()
    path.unlink()
    folder.rmdir()
    folder.write_bytes(b"in the way")
    key(qtbot, view, Qt.Key.Key_1)
    assert view.ballot is not None and not view.ballot.votes and view.strip.isVisible()
    folder.unlink()
    folder.mkdir()
    path.write_bytes(kept)
    key(qtbot, view, Qt.Key.Key_1)
    assert len(read_ballot(path).votes) == 1
