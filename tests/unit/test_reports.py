"""The report of a run: what stands in it, and that nothing of the data can become part of its code."""

from __future__ import annotations

import os
import re
from html.parser import HTMLParser
from pathlib import Path

import msgspec
import pytest

from desktop.core.comparison import ComparedExample
from desktop.core.curves import curves_of, smooth, thinned
from desktop.core.datasets import Finding
from desktop.core.files import write_json
from desktop.core.forgetting import Forgetting, Told, compared, forgetting_file
from desktop.core.general import general_set
from desktop.core.problems import ProblemError
from desktop.core.report import Chart, Line, Report, Section, Table
from desktop.core.report_html import page_of
from desktop.core.report_parts import report_of
from desktop.core.run_compare import results
from desktop.core.run_facts import read_run
from desktop.core.runs import RunFolder
from desktop.services.places import Places
from desktop.services.reports import findings_of, pdf_of, write_report
from tests.fixtures.ended_runs import ended_run, pairs, small_model, told

VOID = {"meta", "br", "hr", "img", "input", "link"}
EVIL = '</td></dd><script>alert(1)</script><img src="http://x/y" onerror=\'a\'> & "\x00\x1b'


class Reader(HTMLParser):
    """Reads a page, and notes what is not as it should be."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str]] = []
        self.faults: list[str] = []
        self.text = ""
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes += [(name, value or "") for name, value in attrs]
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes += [(name, value or "") for name, value in attrs]

    def handle_endtag(self, tag: str) -> None:
        if not self.open or self.open.pop() != tag:
            self.faults.append(tag)

    def handle_data(self, data: str) -> None:
        self.text += data


@pytest.fixture
def run(home: Path, tmp_path: Path) -> RunFolder:
    return ended_run(small_model(tmp_path / "Small model"), pairs(tmp_path / "mine.jsonl", 20))


def test_a_report_says_everything_about_a_run(run: RunFolder) -> None:
    page = page_of(report_of(run))
    reader = Reader(page)
    assert not reader.faults and not reader.open
    data = run.path / "dataset.json"
    sums = msgspec.json.decode(data.read_bytes())
    for text in (
        "Tickets", "Small model", "18 examples", "2 examples", sums["train_sha256"], "QLoRA with rank 16", "2.13.0",
        "went from", "at its best, after step 40", "1 min 20 s", "Energy", "Peak memory, measured", "954 MB",
        "tunesmith recipe open", '"fingerprint"', "Where is it?", "Exactly right", "Learning rate",
    ):  # fmt: skip
        assert text in reader.text, text
    assert str(run.path.parent) not in page and "/Small model" not in page  # no path of this PC


def test_the_page_asks_for_nothing_from_elsewhere_and_screen_readers_can_read_it(run: RunFolder) -> None:
    page = page_of(report_of(run))
    reader = Reader(page)
    assert not {"script", "img", "link", "iframe", "object", "form", "base"} & set(reader.tags)
    assert all(value.startswith("#") for name, value in reader.attributes if name in ("href", "src", "action"))
    assert "url(" not in page and "@import" not in page and "http:" not in page and "https:" not in page
    assert ("lang", "en") in reader.attributes
    assert [tag for tag in reader.tags if tag == "h1"] == ["h1"] and "main" in reader.tags
    ids = [value for name, value in reader.attributes if name == "id"]
    assert len(ids) == len(set(ids))
    named = " ".join(value for name, value in reader.attributes if name == "aria-labelledby").split()
    assert set(named) <= set(ids)
    targets = {value[1:] for name, value in reader.attributes if name == "href"}
    assert targets and targets <= set(ids)
    assert reader.tags.count("svg") >= 2 and reader.tags.count("title") == 1 + page.count('role="img"')
    assert "@media print" in page and "prefers-color-scheme: dark" in page


def test_data_cannot_become_code(home: Path, tmp_path: Path) -> None:
    rows = (ComparedExample(prompt=EVIL, expected=EVIL, base=EVIL, tuned="\ufffe é"),)
    data = pairs(tmp_path / "mine.jsonl", 20)
    run = ended_run(small_model(tmp_path / "m <b>&"), data, name="<script>alert(2)</script>", examples=rows)
    page = page_of(report_of(run))
    reader = Reader(page)
    assert not reader.faults and not reader.open
    assert not {"script", "img", "b"} & set(reader.tags)
    assert not [name for name, _ in reader.attributes if name.startswith("on")]
    assert "alert(1)" in reader.text and "\x00" not in page and "\x1b" not in page
    page.encode()


def test_examples_can_be_left_out(run: RunFolder) -> None:
    assert "Where is it?" not in page_of(report_of(run, examples=False))


@pytest.mark.parametrize("gone", ["recipe", "model", "dataset", "facts", "environment", "events"])
def test_a_run_that_lacks_something_is_still_reported(run: RunFolder, gone: str) -> None:
    getattr(run, gone).write_bytes(b"\xff{")
    reader = Reader(page_of(report_of(run)))
    assert "Tickets" in reader.text and not reader.faults


def test_a_run_that_has_not_begun(run: RunFolder) -> None:
    run.events.unlink()
    (run.evaluations / "comparison.json").unlink()
    report = report_of(run)
    assert report.verdict is None and "curves" not in {section.key for section in report.sections}


def test_what_it_forgot_is_told_of_the_run_as_it_stands(run: RunFolder) -> None:
    general = general_set()
    questions, passages = len(general.questions), len(general.passages)
    right = tuple(one.right for one in general.questions)
    before = Told(right, (10.0,) * passages, (10,) * passages)
    after = Told(tuple((place + 1) % 3 for place in right), (20.0,) * passages, (10,) * passages)
    measured = (
        compared(general, before, before, strength=0.5, held_out_loss=1.5),
        compared(general, before, after, held_out_loss=1.4),
    )
    found = Forgetting(
        at=0.0, base="b", base_fingerprint="f", general_sha256="g", step=40, chance=0.3, told=before, held_out_loss=2.0,
        measured=measured, torch_device="cpu", seconds=1.0,
    )  # fmt: skip
    write_json(forgetting_file(run), found)
    reader = Reader(page_of(report_of(run)))
    told = ("What it forgot", "It forgot much.", f"{questions}", "At other strengths", "Arithmetic", "-100 points")
    for text in (*told, "2.7 times as high"):
        assert text in reader.text, text
    assert not reader.faults
    assert "forgetting" in {row.key for row in results([read_run(run)], True)}
    write_json(forgetting_file(run), msgspec.structs.replace(found, step=39))
    assert "What it forgot" not in page_of(report_of(run))


def test_colours_of_the_page_are_those_of_the_window() -> None:
    from desktop.core.resources import resources_folder
    from desktop.ui.tokens import DARK, LIGHT

    text = (resources_folder() / "report" / "report.css").read_text()
    light, dark = text.split("prefers-color-scheme: dark")
    for part, tokens in ((light, LIGHT), (dark, DARK)):
        found = dict(re.findall(r"--([\w-]+): (#[0-9A-F]{6});", part))
        known = {name.replace("_", "-"): value for name, value in tokens.named().items()}
        assert found and all(known[name] == value for name, value in found.items())


def test_curves_that_cannot_be_drawn_do_no_harm() -> None:
    bad = Chart("C", "s", "x", "y", (Line("a", 1, ((1.0, float("nan")), (2.0, float("inf")))),))
    one = Chart("D", "s", "x", "y", (Line("a", 4, ((5.0, 0.0),)),))
    flat = Chart("E", "s", "x", "y", (Line("a", 2, ((0.0, 1e-9), (1.0, 1e-9)), marked=(0.0, 1e-9)),))
    table = Table("T", ("a",), (("b",),))
    report = Report(title="t", subtitle="", made="", sections=(Section("k", "K", (bad, one, flat, table)),))
    reader = Reader(page_of(report))
    assert not reader.faults and reader.tags.count("figure") == 2


def test_a_run_that_went_back_has_its_steps_once() -> None:
    events = told(20, 0.5)
    again = [*events, *(event for event in told(20, 0.5) if getattr(event, "step", 0) > 10)]
    curves = curves_of(again)
    assert curves.steps == list(range(1, 21)) and [step for step, _ in curves.looks] == [0, 10, 20]
    assert curves.held_out("time") == [(0.0, 2.5), (20.0, curves.looks[1][1]), (40.0, curves.looks[2][1])]
    assert curves.held_out("examples", 10.0)[1][0] == 90.0 and curves.held_out("examples", None) == []
    assert curves.best == (20, curves.looks[2][1])


def test_smoothing_and_thinning() -> None:
    assert smooth([4.0]) == [4.0] and smooth([1.0, 1.0, 1.0]) == pytest.approx([1.0, 1.0, 1.0])
    assert smooth([2.0, float("nan"), 2.0]) == pytest.approx([2.0, 2.0, 2.0])
    steep = [4.2, 4.1, 3.6, 2.9, 2.4, 2.0, 1.5, 1.2, 0.9, 0.5, 0.3, 0.2, 0.1, 0.06, 0.04, 0.033]
    assert steep[-1] < smooth(steep)[-1] < 0.3, "the mean does not lie far above what is learned by now"
    assert smooth([2.0] * 100 + [12.0])[-1] == pytest.approx(3.0), "later, one step weighs a tenth"
    many = [(float(x), float(x % 7)) for x in range(10_000)]
    assert len(thinned(many, 600)) <= 600 and thinned(many[:5], 600) == many[:5]


def test_a_report_is_written_whole_or_not_at_all(run: RunFolder, tmp_path: Path) -> None:
    page = write_report(run, tmp_path / "out.html", Places())
    assert page.read_text("utf-8").startswith("<!doctype html>")
    assert os.name == "nt" or page.stat().st_mode & 0o777 == 0o644
    with pytest.raises(ProblemError) as refused:
        write_report(run, tmp_path / "out.docx", Places())
    assert refused.value.problems[0].code == "report.kind"
    with pytest.raises(ProblemError):
        write_report(run, tmp_path / "no folder" / "out.html", Places())
    assert sorted(path.name for path in tmp_path.glob("out*")) == ["out.html"]
    assert findings_of(run, Places()) == ()


def test_one_row_is_told_as_one(run: RunFolder) -> None:
    page = page_of(report_of(run, findings=[Finding("answer.one_word", "look", 1), Finding("answer.empty", "look", 2)]))
    assert "One answer is a single word" in page
    assert "2 answers are empty" in page


def test_the_pdf_has_pages_and_the_same_content(run: RunFolder) -> None:
    import pypdfium2

    pdf = pypdfium2.PdfDocument(pdf_of(report_of(run)))
    try:
        text = "".join(page.get_textpage().get_text_bounded() for page in pdf)
        assert len(pdf) >= 2
        assert [tuple(map(round, page.get_size())) for page in pdf] == [(595, 842)] * len(pdf)
    finally:
        pdf.close()
    squeezed = re.sub(r"\s+", "", text)
    for words in ("Tickets: report of a training run", "QLoRA with rank 16", "Held-out loss", "Where is it?", "2.13.0"):
        assert words.replace(" ", "") in squeezed, words


def test_a_pdf_that_cannot_be_drawn_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    import sys

    monkeypatch.setattr(sys, "executable", "/nowhere/python")
    report = Report(title="t", subtitle="", made="", sections=())
    with pytest.raises(ProblemError) as refused:
        pdf_of(report)
    assert refused.value.problems[0].code == "report.no_pdf"
