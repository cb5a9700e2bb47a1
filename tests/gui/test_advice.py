"""The adviser's questions and its card, with a mouse and with the keyboard."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from desktop.core.advice import UNKNOWN, Advice, Answers, DataLook, EvidenceSummary
from desktop.core.adviser import advise
from desktop.core.models import read_model
from desktop.ui.advice.advice_card import AdviceCard
from desktop.ui.advice.questions import Questions
from desktop.ui.icons import IconView
from desktop.ui.main_window import MainWindow

PAIRS = DataLook(shape="pair", rows=300, held_out=30)
JSON_PAIRS = DataLook(shape="chat", rows=800, held_out=100, json_share=1.0)
LABELS = DataLook(shape="label", rows=600, held_out=60, label_kind="labels", labels={"a": 300, "b": 300})
IMAGES = DataLook(shape="image", rows=60, held_out=6, label_kind="images", labels={"cat": 30, "dog": 30})
ONE_KIND = DataLook(shape="image", rows=60, held_out=6, label_kind="images", labels={"cat": 60})


@pytest.fixture
def questions(qtbot) -> Questions:
    """The questions, shown."""
    made = Questions()
    qtbot.addWidget(made)
    made.resize(760, 600)
    made.show()
    return made


@pytest.fixture
def card(qtbot) -> AdviceCard:
    """An empty card."""
    made = AdviceCard()
    qtbot.addWidget(made)
    made.resize(760, 400)
    return made


def texts(widget: QWidget) -> str:
    """All that stands there to be read, once all is open."""
    if isinstance(widget, AdviceCard):
        widget.elsewhere.set_open(True)
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget))


def shown(questions: Questions) -> list[str]:
    """The questions with two answers that are asked."""
    return [name for name, choice in questions.choices.items() if not choice.isHidden() and choice.isVisible()]


def test_nothing_is_answered_without_data(questions: Questions) -> None:
    assert questions.answers == Answers()
    assert shown(questions) == ["unusual", "strict", "often"]
    assert not any(card.isChecked() for card in questions.purposes.values())


def test_the_data_answer_what_they_can_and_the_person_has_the_last_word(qtbot, questions: Questions) -> None:
    questions.show_look(JSON_PAIRS)
    assert questions.answers == Answers("write", strict=True)
    assert questions.purposes["write"].isChecked() and questions.choices["strict"].yes.isChecked()
    with qtbot.waitSignal(questions.changed) as sent:
        qtbot.mouseClick(questions.choices["strict"].no, Qt.MouseButton.LeftButton)
    assert sent.args == [Answers("write", strict=False)]
    questions.show_look(LABELS)
    assert questions.answers == Answers("sort", strict=False)
    qtbot.mouseClick(questions.change, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(questions.changed):
        qtbot.mouseClick(questions.purposes["know"], Qt.MouseButton.LeftButton)
    questions.show_look(JSON_PAIRS)
    assert questions.answers.purpose == "know" and questions.purposes["know"].isChecked()


def test_only_questions_that_make_a_difference_are_shown(qtbot, questions: Questions) -> None:
    questions.show_look(PAIRS)
    assert shown(questions) == ["unusual", "strict"]
    assert questions.line.text() == "From your examples: write answers" and not questions.purposes["know"].isVisible()
    qtbot.mouseClick(questions.change, Qt.MouseButton.LeftButton)
    assert not questions.known.isVisible()
    qtbot.mouseClick(questions.purposes["know"], Qt.MouseButton.LeftButton)
    assert shown(questions) == []
    assert questions.known.isVisible() and questions.line.text() == "What the model is for: answer from documents"
    questions.show_look(IMAGES)
    assert shown(questions) == [] and questions.purposes["sort"].isHidden() is False
    assert not questions.purposes["sort"].isVisible()
    questions.show_look(PAIRS, UNKNOWN, EvidenceSummary(0.99, 1.0, "chrF"))
    qtbot.mouseClick(questions.change, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(questions.purposes["write"], Qt.MouseButton.LeftButton)
    assert shown(questions) == []


def test_of_documents_only_what_they_can_be_for_is_asked(qtbot, questions: Questions) -> None:
    questions.show_look(LABELS)
    assert questions.line.text() == "From your examples: sort into labels"
    questions.show_look(DataLook(shape="text", rows=600, held_out=60, documents=1_200_000))
    assert [name for name, card in questions.purposes.items() if card.isVisible()] == ["know", "speak"]
    assert not any(card.isChecked() for card in questions.purposes.values())
    assert shown(questions) == [] and not questions.known.isVisible()
    qtbot.mouseClick(questions.purposes["speak"], Qt.MouseButton.LeftButton)
    assert questions.answers.purpose == "speak" and questions.change.hasFocus()


def test_an_answer_can_be_changed_with_the_keyboard(qtbot, questions: Questions) -> None:
    questions.show_look(PAIRS)
    strict = questions.choices["strict"]
    strict.no.setFocus()
    qtbot.keyClick(strict.no, Qt.Key.Key_Space)
    assert questions.answers.strict is False
    strict.yes.setFocus()
    qtbot.keyClick(strict.yes, Qt.Key.Key_Space)
    assert questions.answers.strict is True and not strict.no.isChecked()
    questions.change.setFocus()
    qtbot.keyClick(questions.change, Qt.Key.Key_Space)
    assert questions.purposes["write"].hasFocus()
    questions.purposes["sort"].setFocus()
    qtbot.keyClick(questions.purposes["sort"], Qt.Key.Key_Space)
    assert questions.answers.purpose == "sort" and not questions.purposes["write"].isChecked()


def test_answers_can_be_set_and_taken_back(questions: Questions) -> None:
    questions.show_look(PAIRS)
    questions.set_answers(Answers("write", unusual=True))
    assert questions.choices["unusual"].yes.isChecked()
    questions.set_answers(Answers())
    assert questions.answers == Answers("write")
    assert not questions.choices["unusual"].yes.isChecked() and not questions.choices["unusual"].no.isChecked()


def test_every_control_has_a_name_of_its_own(questions: Questions, card: AdviceCard) -> None:
    card.show_advice(advise(Answers("write"), PAIRS))
    for widget in (questions, card):
        names = [
            button.accessibleName() or button.text()
            for button in widget.findChildren(QAbstractButton)
            if not button.isHidden() and button.text() + button.accessibleName()
        ]
        assert all(names) and len(names) == len(set(names))


def test_the_card_says_what_to_do_and_why_and_what_would_lead_elsewhere(qtbot, card: AdviceCard) -> None:
    assert card.isHidden()
    card.show_advice(advise(Answers("write"), PAIRS))
    text = texts(card)
    assert card.accessibleName() == "Do not train yet: put examples into the prompt"
    assert "With 300 different ones, fewer than about 500," in text
    assert "With 500 different examples → Train an adapter" in text
    card.show_advice(advise(Answers("write", strict=True), JSON_PAIRS))
    assert card.accessibleName() == "Train an adapter"
    qtbot.waitUntil(lambda: "800 different examples are enough for that" in texts(card))
    assert "300" not in texts(card)


def test_faults_of_the_data_stand_first(card: AdviceCard) -> None:
    rare = DataLook(shape="label", rows=301, label_kind="labels", labels={"a": 300, "odd": 1})
    card.show_advice(advise(Answers("sort"), rare))
    assert [strip.text for strip in card.strips] == ["One label occurs only once", "Nothing is held out"]
    assert "“odd”" in card.strips[0].accessibleName()
    card.show_advice(advise(Answers("sort"), LABELS))
    assert card.strips == []


def test_what_is_advised_stands_first_and_is_sent(qtbot, card: AdviceCard) -> None:
    card.show()
    card.show_advice(advise(Answers("write", strict=True), JSON_PAIRS))
    assert (card.take.text(), card.try_prompts.text()) == ("Follow this advice", "Try prompts first")
    assert (card.take.property("kind"), card.try_prompts.property("kind")) == ("primary", "secondary")
    assert card.take.nextInFocusChain() is card.try_prompts
    with qtbot.waitSignal(card.taken) as taken:
        qtbot.mouseClick(card.take, Qt.MouseButton.LeftButton)
    assert isinstance(taken.args[0], Advice)
    assert taken.args[0].recipe == {"objective": "next_token", "method": "lora"}
    card.show_advice(advise(Answers("know"), PAIRS))
    assert card.take.text() == "Train all the same"
    card.show_advice(advise(Answers("know"), DataLook(shape="text", rows=9, held_out=1, documents=90_000)))
    assert (card.try_prompts.text(), card.take.text()) == ("See whether passages help", "Train all the same")
    assert (card.take.property("kind"), card.try_prompts.property("kind")) == ("secondary", "primary")
    assert card.try_prompts.nextInFocusChain() is card.take
    with qtbot.waitSignal(card.evidence_wanted):
        qtbot.mouseClick(card.try_prompts, Qt.MouseButton.LeftButton)


def test_images_take_no_prompts_and_one_kind_of_them_is_not_trained_on(card: AdviceCard) -> None:
    card.show_advice(advise(Answers(), IMAGES))
    assert card.try_prompts.isHidden() and card.take.isEnabled()
    card.show_advice(advise(Answers(), ONE_KIND))
    assert card.try_prompts.isHidden()
    assert card.take.reason == "All examples have the same label"


def test_without_data_it_says_what_to_choose_and_no_more(qtbot, card: AdviceCard) -> None:
    card.show_advice(advise(Answers("prefer")))
    assert card.accessibleName() == "Choose your examples, and the adviser can say more"
    assert card.choose.text() == "Choose examples" and not card.choose.isHidden()
    assert card.take.isHidden() and card.try_prompts.isHidden() and card.elsewhere.isHidden()
    assert "held-out" not in texts(card)
    with qtbot.waitSignal(card.data_wanted):
        card.choose.click()
    card.show_advice(advise(Answers("know")))
    assert card.choose.text() == "Choose documents" and card.take.isHidden()
    card.show_advice(advise(Answers("know"), PAIRS))
    assert not card.choose.isHidden() and card.try_prompts.isHidden() and not card.take.isHidden()
    card.show_advice(advise(Answers("write"), PAIRS))
    assert card.choose.isHidden() and not card.try_prompts.isHidden()


def test_what_speaks_against_has_no_tick(card: AdviceCard) -> None:
    card.show_advice(advise(Answers("write"), PAIRS))
    assert [view.name for view in card.findChildren(IconView) if view.name in ("check", "info")] == [
        "info", "check"
    ]  # fmt: skip


def test_chosen_examples_are_advised_on_at_once(qtbot, window: MainWindow) -> None:
    page = window.new_run
    window.go("new-run")
    adviser = page.adviser
    assert adviser.card.isHidden()
    qtbot.mouseClick(adviser.questions.purposes["write"], Qt.MouseButton.LeftButton)
    assert adviser.card.isVisible() and adviser.card.choose.isVisible()
    adviser.card.choose.click()
    assert page.steps["data"].state == "current"
    page.set_data("starter")
    qtbot.waitUntil(lambda: page.answers.data is not None and adviser.card.take.isVisible(), timeout=60_000)
    assert page.steps["goal"].state == "current" and adviser.card.accessibleName() == "Train an adapter"
    adviser.card.take.click()
    assert page.steps["model"].state == "current"
    page.start_anew()
    assert adviser.questions.answers == Answers() and adviser.card.isHidden()
    page.set_data("starter")
    qtbot.waitUntil(lambda: page.answers.data is not None, timeout=60_000)
    assert page.steps["model"].state == "current"


def test_what_is_missing_to_try_prompts_is_chosen_from_there_and_back(
    qtbot, window: MainWindow, starter_model: Path
) -> None:
    page = window.new_run
    window.go("new-run")
    adviser, model = page.adviser, read_model(starter_model)
    page.set_data("starter")
    qtbot.waitUntil(lambda: page.answers.data is not None, timeout=60_000)
    page.go("goal")
    adviser.card.evidence_wanted.emit()
    card = adviser.evidence
    assert card.isVisible() and card.try_button.reason == "Choose a base model first."
    card.model_button.click()
    assert page.steps["model"].state == "current"
    page.set_model(str(starter_model), model)
    assert page.steps["goal"].state == "current"
    assert card.model_button.isHidden() and not card.try_button.reason
    qtbot.waitUntil(lambda: window.focusWidget() is card.try_button)
    page.set_model(str(starter_model), model)  # chosen on its own it leads on
    assert page.steps["goal"].state != "current"


def test_an_answer_brings_the_card_into_view(qtbot, window: MainWindow) -> None:
    window.resize(1100, 620)
    page = window.new_run
    window.go("new-run")
    qtbot.waitUntil(lambda: page.steps_area.viewport().height() > 100)
    qtbot.wait(300)
    qtbot.mouseClick(page.adviser.questions.purposes["write"], Qt.MouseButton.LeftButton)
    choose = page.adviser.card.choose
    qtbot.waitUntil(lambda: choose.isVisible() and not choose.visibleRegion().isEmpty())
