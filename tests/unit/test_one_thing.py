"""A single thing is told of as one in sentences, reports and terminal; a chart of a PDF stays where it nearly fits."""

from __future__ import annotations

import re
from bisect import bisect_left

import pytest
from PySide6.QtGui import QGuiApplication

from desktop.core.datasets import Finding
from desktop.core.problems import Problem
from desktop.core.report import Chart, Facts, Line, Report, Section
from desktop.core.units import several
from desktop.core.wording import COUNTED, SENTENCES, places, words_for
from desktop.core.words_doctor import ONE, finding_problem
from desktop.ui import report_pdf
from desktop.ui.report_pdf import pdf_bytes
from desktop.ui.wording import words_of


def test_a_count_and_its_noun() -> None:
    assert [several(count, "row") for count in (0, 1, 2, 2048)] == ["0 rows", "1 row", "2 rows", "2,048 rows"]
    assert several(1, "thing is", "things are") == "1 thing is"


SINGLE = sorted(code.removesuffix(ONE) for code in SENTENCES if code.endswith(ONE))


@pytest.mark.parametrize("code", SINGLE)
def test_one_is_told_as_one_in_window_and_terminal(code: str, qapp: QGuiApplication) -> None:
    both = (SENTENCES[code], SENTENCES[code + ONE])
    named = set().union(*(places(text) for words in both for text in (words.title, words.cause)))
    counted = next(name for name in COUNTED if name in named)
    values = dict.fromkeys(named, 7) | {"share": 7.0}
    one, many = Problem(code, values | {counted: 1}), Problem(code, values | {counted: 7})
    for words in (words_for, words_of):
        assert words(one) != words(many)
        assert not re.search(r"\b1 [a-z]", words(one).title + words(one).cause)
        assert "?" not in words(one).cause


def test_a_finding_of_one_row() -> None:
    assert words_for(finding_problem(Finding("answer.one_word", "note", 1, {"share": 1}))).title.startswith(
        "One answer"
    )


def rows_beside_a_chart() -> int:
    """The most rows of facts that stand on one page with a chart below them."""
    line = Line("Loss", 1, tuple((float(at), 1.0 / (1 + at)) for at in range(9)))
    chart = Section("curves", "How it went", (Chart("Loss", "It fell.", "Step", "Loss", (line,)),))

    def pages(rows: int) -> int:
        facts = Section("trained", "What was trained", (Facts((("Value", "some text"),) * rows),))
        made = pdf_bytes(Report(title="A run", subtitle="", made="Made today.", sections=(facts, chart)))
        return len(re.findall(rb"/Type /Page\s", made))

    return bisect_left(range(60), 2, key=pages) - 1


def test_a_chart_that_nearly_fits_stays_on_the_page(qapp: QGuiApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    lower = rows_beside_a_chart()
    monkeypatch.setattr(report_pdf, "LOWEST", 1.0)
    assert rows_beside_a_chart() + 3 <= lower < 58


def test_numbers_that_count_nothing_have_no_marks_between_their_digits(qapp: QGuiApplication) -> None:
    """A process is looked for by its number, in the system's own list of them."""
    for words in (words_for, words_of):
        assert "38412" in words(Problem("run.already_running", {"pid": 38412})).cause
        assert "-1073741819" in words(Problem("data.no_answer", {"code": -1073741819, "cause": ""})).cause
