"""The card "Try prompts first": known answers, a real trial that is cancelled, and the prompt to take along."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from desktop.core.evidence import Evidence, Strategy, StrategyResult, Tried, gained, of_documents, scored, with_scores
from desktop.core.files import write_json
from desktop.core.models import read_model
from desktop.services import evidence as service
from desktop.services.desk import Desk
from desktop.services.hardware import read_hardware
from desktop.services.places import Places
from desktop.services.preparing import read_data
from desktop.ui.advice.evidence_card import EvidenceCard
from desktop.ui.advice.score_bar import ScoreBar


@pytest.fixture
def desk(home: Path) -> Desk:
    """A desk that has looked at the hardware."""
    desk = Desk(Places())
    desk.hardware = read_hardware()
    yield desk
    desk.close()


@pytest.fixture
def card(qtbot, desk: Desk) -> EvidenceCard:
    card = EvidenceCard(desk)
    qtbot.addWidget(card)
    card.resize(900, 600)
    card.show()
    return card


def found(ask, right: tuple[int, int] = (20, 49)) -> Evidence:
    """Fifty answers of two strategies, so many of them right."""

    def tried(count: int) -> list[Tried]:
        return [Tried(question=f"Question {n}", expected="yes" if n % 2 else "no", said=("yes" if n % 2 else "no")
                if n < count else "maybe") for n in range(50)]  # fmt: skip

    names: tuple[Strategy, Strategy] = ("zero_shot", "fixed")
    answers = [tried(count) for count in right]
    results = tuple(
        StrategyResult(
            strategy=name, scores=scored("labels", some, 0), gain=gained("labels", answers[0], some, 0), seconds=9.0,
            shots=8, prompt_tokens=99, prompt=f"The prompt of {name}", tried=with_scores("labels", some),
        )
        for name, some in zip(names, answers, strict=True)
    )  # fmt: skip
    return Evidence(
        ask=ask, task="labels", held_out=50, train=100, results=results, torch_device="cpu", at=1.0, seconds=63.0
    )


def known(card: EvidenceCard, desk: Desk, model: Path, right: tuple[int, int] = (20, 49)) -> Evidence:
    """Choose the model with the starter data, of which something is known already."""
    spec, data = read_model(model), read_data("starter", None, 0.1, 0)
    ask = service.make_ask(spec, data, desk.budget())
    place = desk.places.cache / "evidence"
    place.mkdir(parents=True, exist_ok=True)
    write_json(place / f"{ask.key}.json", found(ask, right))
    card.set_choice(spec, data)
    return found(ask, right)


def test_without_a_choice_nothing_can_be_tried(card: EvidenceCard) -> None:
    assert not card.try_button.isEnabled()
    assert "Choose a model" in card.try_button.reason
    for hidden in (
        card.strip,
        card._job.bar,
        card._job.cancel_button,
        card.copy_button,
        card.save_button,
        card.answers,
    ):
        assert hidden.isHidden()


def test_what_is_known_shows_at_once(qtbot, card: EvidenceCard, desk: Desk, starter_model: Path) -> None:
    with qtbot.waitSignal(card.found):
        evidence = known(card, desk, starter_model)
    assert card.evidence == evidence
    assert card.strip.text == "A prompt is already as good as fine-tuning could reasonably be"
    assert card.strip.property("ground") == "good"
    bars = card.findChildren(ScoreBar)
    assert [round(bar.ends[0], 2) for bar in bars] == [0.4, 0.98]
    assert all(bar.ends[1] <= bar.ends[0] <= bar.ends[2] for bar in bars)
    assert bars[1].accessibleName().startswith("With fixed examples: accuracy 98 % (94 to 100)")
    assert "50 of 50 held-out examples, 1 min 03 s" in card.results.notes.text()
    card.answers.set_open(True)
    assert "Question 49" in [bubble.text for bubble in _bubbles(card)]
    card.set_choice(None, None)
    assert card.evidence is None
    assert card.strip.isHidden()


def _bubbles(card: EvidenceCard) -> list[QWidget]:
    from desktop.ui.bubble import Bubble

    return card.answers.findChildren(Bubble)


def test_a_gap_speaks_for_training(card: EvidenceCard, desk: Desk, starter_model: Path) -> None:
    known(card, desk, starter_model, right=(10, 30))
    assert card.strip.text == "Fine-tuning may help"
    assert card.strip.property("ground") == "info"


def test_the_prompt_is_copied_and_saved(card: EvidenceCard, desk: Desk, starter_model: Path, tmp_path: Path) -> None:
    known(card, desk, starter_model)
    card.copy_button.click()
    assert QGuiApplication.clipboard().text() == "The prompt of fixed"
    card.write_prompt(tmp_path / "prompt.txt")
    assert (tmp_path / "prompt.txt").read_text() == "The prompt of fixed\n"
    assert str(tmp_path / "prompt.txt") in card.state.text()
    card.write_prompt(tmp_path / "none" / "prompt.txt")
    assert card.strip.property("ground") == "bad"


def test_a_trial_is_started_in_a_process_and_cancelled(
    qtbot, card: EvidenceCard, desk: Desk, starter_model: Path
) -> None:
    card.set_choice(read_model(starter_model), read_data("starter", None, 0.1, 0))
    assert card.try_button.isEnabled()
    with qtbot.waitSignal(card.running_changed):
        card.try_button.click()
    assert card.running
    assert not card._job.cancel_button.isHidden()
    assert card.try_button.isHidden()
    with qtbot.waitSignal(card.running_changed, timeout=20_000):
        card._job.cancel_button.click()
    assert not card.running
    assert card.strip.isHidden()
    assert not card.try_button.isHidden()
    assert list((desk.places.cache / "evidence").iterdir()) == []


def test_time_left_is_told_once_there_is_some_to_go_by(card: EvidenceCard) -> None:
    card._progressed(0.0, "model")
    assert card.state.text() == "Loading the model"
    card._progressed(0.02, "zero_shot")
    card._begun -= 60
    card._progressed(0.5, "fixed")
    assert card.state.text() == "With fixed examples · about 1 min left"


def test_every_control_has_a_name(card: EvidenceCard, desk: Desk, starter_model: Path) -> None:
    known(card, desk, starter_model)
    for button in (card.try_button, card._job.cancel_button, card.copy_button, card.save_button, card.answers.button):
        assert button.text() or button.accessibleName()
    assert card._job.bar.accessibleName()


def test_questions_about_documents_are_read_and_tried(
    qtbot, card: EvidenceCard, desk: Desk, starter_model: Path, tmp_path: Path
) -> None:
    documents, questions = tmp_path / "house.txt", tmp_path / "questions.csv"
    documents.write_text("\n\n".join(f"The lamp of room {n} hangs over the door. " * 9 for n in range(30)))
    questions.write_text("question,answer\n" + "".join(f"Where hangs lamp {n}?,Door {n}\n" for n in range(12)))
    model = read_model(starter_model)
    card.set_choice(model, read_data("starter", None, 0.1, 0))
    assert card.questions_button.isHidden()
    card.set_choice(model, read_data(str(documents), None, 0.1, 0, desk.places))
    assert not card.questions_button.isHidden()
    card.take_questions(documents)
    qtbot.waitUntil(lambda: not card.strip.isHidden(), timeout=20_000)
    assert card.strip.text == "This file holds no questions and answers"
    with qtbot.waitSignal(card.running_changed, timeout=20_000):
        card.take_questions(questions)
    assert card.questions_button.isHidden()
    ask = card._ask()
    assert ask is not None
    assert (ask.on_all, bool(ask.documents_sha256), ask.dataset) == (True, True, "questions")
    with qtbot.waitSignal(card.running_changed, timeout=20_000):
        card._job.cancel_button.click()
    assert not card.questions_button.isHidden()
    assert card._title.text() == "Questions about your documents"
    assert card.try_button.text() == "Try the questions"
    with qtbot.waitSignal(card.found) as put_away:
        card.forget_button.click()
    assert put_away.args == [None]
    assert card.forget_button.isHidden()
    assert card._title.text() == "Look things up first"
    ask = card._ask()
    assert ask is not None
    assert (ask.on_all, ask.documents_sha256) == (False, "")


def test_what_questions_have_shown_is_told_as_that(
    qtbot, card: EvidenceCard, desk: Desk, starter_model: Path, tmp_path: Path
) -> None:
    documents, questions = tmp_path / "house.txt", tmp_path / "questions.csv"
    documents.write_text("\n\n".join(f"The lamp of room {n} hangs over the door. " * 9 for n in range(30)))
    questions.write_text("question,answer\n" + "".join(f"Where hangs lamp {n}?,over door {n}\n" for n in range(24)))
    model, data = read_model(starter_model), read_data(str(documents), None, 0.1, 0, desk.places)
    asked = read_data(str(questions), None, 0.0, 0, desk.places)
    ask = service.make_ask(model, asked, desk.budget(), documents=data, on_all=True)
    rows = [Tried(question=f"Where hangs lamp {n}?", expected=f"over door {n}", said="?") for n in range(24)]
    said = [msgspec.structs.replace(row, said=f"It hangs {row.expected}.") for row in rows]
    results = [
        StrategyResult(strategy=name, scores=scored("short", some, 0), seconds=1.0, shots=3, prompt_tokens=9,
                       tried=with_scores("short", some))
        for name, some in (("zero_shot", rows), ("looked_up", said))
    ]  # fmt: skip
    found = Evidence(ask=ask, task="short", held_out=24, train=0, results=tuple(results), torch_device="cpu", at=1.0,
                     seconds=19.0, notes=(of_documents("short", results),))  # fmt: skip
    (desk.places.cache / "evidence").mkdir(parents=True, exist_ok=True)
    write_json(desk.places.cache / "evidence" / f"{ask.key}.json", found)
    card.set_choice(model, data)
    with qtbot.waitSignal(card.found, timeout=20_000):
        card.take_questions(questions)
    assert card.strip.text == "Answers looked up in the documents are better"
    assert card.results.notes.text() == "24 of 24 questions, 19 s."
    bars = card.findChildren(ScoreBar)
    assert bars[1].accessibleName().startswith("Looked up in the documents: hold the right answer 100 %")
    assert not card.forget_button.isHidden()
