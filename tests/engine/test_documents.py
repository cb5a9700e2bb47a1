"""Documents and a task in one run: first the field, then the task, or both in every epoch."""

from __future__ import annotations

from collections.abc import Callable
from itertools import chain
from pathlib import Path

import pytest

from desktop.core.events import Evaluated, Noticed, read_events
from desktop.core.problems import ProblemError
from desktop.core.recipe import recipe_from
from desktop.core.runs import RunFolder
from desktop.engine.rows import DocumentsFirst, MixedOrder

pytestmark = pytest.mark.training
LENGTHS = [7] * 20 + [30] * 50


def test_documents_come_first_once_and_then_the_examples() -> None:
    order = DocumentsFirst(LENGTHS, 64, 2, seed=3, examples=20)
    rows = [order.step(number) for number in range(order.preface)]
    seen = list(chain(*chain(*rows)))
    assert [n for n in seen if n >= 20] and sorted(n for n in seen if n >= 20) == list(range(20, 70))
    recipe = recipe_from({"model": "m", "data": "d", "epochs": 2})
    steps = order.steps_of(recipe)
    later = list(chain(*chain(*(order.step(number) for number in range(order.preface, steps)))))
    assert all(n < 20 for n in later) and all(1 <= later.count(n) <= 3 for n in range(20))
    assert order.steps_of(recipe_from({"model": "m", "data": "d", "steps": 9})) == order.preface + 9


@pytest.mark.parametrize("share", [0.2, 0.5, 0.9])
def test_a_mix_has_the_share_of_documents_that_was_asked_for_and_takes_all_in_turn(share: float) -> None:
    order = MixedOrder(LENGTHS, 64, 1, seed=3, examples=20, share=share)
    counted = dict.fromkeys(range(70), 0)
    for epoch in range(40):
        members = list(chain(*order._epoch_rows(epoch)))
        assert set(range(20)) <= set(members), "every example in every epoch"
        documents = [n for n in members if n >= 20]
        tokens = sum(LENGTHS[n] for n in documents)
        wanted = 140 * share / (1 - share)
        assert abs(tokens - min(wanted, 1500)) < 30
        for n in documents:
            counted[n] += 1
    times = [counted[n] for n in range(20, 70)]
    assert max(times) - min(times) <= 2, "none comes much oftener than another"


@pytest.fixture
def book(tmp_path: Path) -> Path:
    path = tmp_path / "book.txt"
    path.write_text(
        "\n\n".join(f"Chapter {n}. The river number {n} flows to the sea of {n * 3}." * 6 for n in range(30)), "utf-8"
    )
    return path


@pytest.mark.parametrize("how", ["first", "mixed"])
def test_a_run_learns_both(
    make_run: Callable[..., RunFolder], train: Callable[[RunFolder], int], book: Path, how: str
) -> None:
    folder = make_run(
        documents=str(book), documents_order=how, documents_share=0.5, epochs=6, steps=None, compare_examples=0
    )
    assert folder.documents.is_file()
    assert train(folder) == 0, folder.log.read_text()
    events = read_events(folder.events)[0]
    found = [event.loss for event in events if isinstance(event, Evaluated)]
    assert found[-1] < found[0] - 0.1
    told = [event.notice.code for event in events if isinstance(event, Noticed)]
    assert ("notice.documents_first" in told) is (how == "first")


def test_questions_and_answers_are_no_documents(make_run: Callable[..., RunFolder], jsonl: Path) -> None:
    with pytest.raises(ProblemError) as caught:
        make_run(documents=str(jsonl))
    assert caught.value.problems[0].code == "data.not_documents"
