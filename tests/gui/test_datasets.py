"""The Datasets place over real files and real data processes."""

from __future__ import annotations

import json
import threading
import warnings
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QAccessible, QDragEnterEvent, QDropEvent, QImage
from PySide6.QtWidgets import QApplication, QWidget

from desktop.core.datasets import SeenToken, ShapeTokens, TokenNumbers
from desktop.data.library import Entry, Library
from desktop.services.dataset_work import add_dataset, change_dataset, with_fix
from desktop.services.row_pages import KEPT_PAGES, PAGE_ROWS, RowPages
from desktop.ui.data.doctor import DoctorTab
from desktop.ui.data.histogram import Histogram
from desktop.ui.data.numbers import NumbersTab
from desktop.ui.data.row_table import RowModel, RowTable
from desktop.ui.data.token_flow import TokenFlow
from desktop.ui.labels import WrapText
from desktop.ui.main_window import MainWindow
from desktop.ui.texts import count_text
from desktop.ui.theme import colour
from tests.fixtures.files_of_kinds import pdf

LONG = 60_000
AddFiles = Callable[..., Entry]


def jsonl(path: Path, rows: list[dict[str, object]], more: str = "") -> Path:
    """A JSONL file of rows, and perhaps something else at its end."""
    path.write_text("\n".join(map(json.dumps, rows)) + "\n" + more)
    return path


def letters(count: int = 40) -> list[dict[str, object]]:
    """Customer letters that are all different; some hold an address, two are the same."""
    words = ["kettle", "router", "toaster", "lamp", "fan", "radio", "drill"]
    rows: list[dict[str, object]] = [
        {
            "prompt": f"The {words[n % 7]} number {n * 37} of shelf {n * n} does not work since {n} days, what now?",
            "completion": f"Please send {words[n % 7]} {n * 37} back to room {n}, we will mend it within {n + 2} days.",
        }
        for n in range(count)
    ]
    rows[3]["prompt"] = "Write to anna@posteo.de about the broken lamp of last week, she knows more than me."
    rows[9] = dict(rows[8])
    return rows


def drop_on(widget: QWidget, *paths: Path) -> None:
    """Drag files over a widget and drop them there."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    facts = (Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # newer ones would rather have a QPointF, older cannot
        enter = QDragEnterEvent(QPoint(400, 300), *facts)
    QApplication.sendEvent(widget, enter)
    QApplication.sendEvent(widget, QDropEvent(QPointF(400, 300), *facts))


@pytest.fixture
def add(qtbot, window: MainWindow) -> AddFiles:
    """Drops files on the library and waits until they are read."""

    def add_files(*files: Path) -> Entry:
        window.go("datasets")
        with qtbot.waitSignal(window.data_jobs.done, timeout=60_000) as done:
            window.datasets.add_files(list(files))
        entry: Entry = done.args[0]
        return entry

    return add_files


@pytest.fixture
def opened(window: MainWindow, add: AddFiles, qtbot, tmp_path: Path) -> Entry:
    """A dataset of letters, shown."""
    entry = add(jsonl(tmp_path / "letters.jsonl", letters(), "{torn"))
    window.open_dataset(entry)
    qtbot.waitUntil(lambda: bool(window.dataset.examples.chat.bubbles), timeout=60_000)
    return entry


# -- the library


def test_dropped_files_become_a_dataset(qtbot, window: MainWindow, tmp_path: Path) -> None:
    window.go("datasets")
    assert window.datasets.big_zone.isVisible()
    folder = tmp_path / "both"
    folder.mkdir()
    jsonl(folder / "one.jsonl", letters(20))
    jsonl(folder / "two.jsonl", letters(30)[20:], "{torn")
    with qtbot.waitSignal(window.data_jobs.done, timeout=60_000) as done:
        drop_on(window.datasets, folder)
    entry: Entry = done.args[0]
    assert entry.imported is not None
    assert (entry.imported.kept, [each.rows for each in entry.imported.left_out]) == (30, [1])
    qtbot.waitUntil(lambda: window.datasets.cards[entry.path].badge.isVisible())
    assert not window.datasets.big_zone.isVisible()
    window.datasets.cards[entry.path].open_button.click()
    assert window.pages.currentWidget() is window.dataset
    assert "1 left out" in window.dataset.facts.text()


def test_a_cancelled_reading_leaves_nothing(qtbot, window: MainWindow, tmp_path: Path) -> None:
    row = json.dumps({"prompt": "What about this? " * 20, "completion": "That. " * 30})
    big = tmp_path / "big.jsonl"
    big.write_text((row + "\n") * LONG)
    window.go("datasets")
    with qtbot.waitSignal(window.data_jobs.refused, timeout=60_000):
        entry = window.datasets.add_files([big])
        card = window.datasets.cards[entry.path]
        assert card.progress.isVisible()
        card.progress.cancel.click()
    assert "cancelled" in window.datasets.strip.text
    qtbot.waitUntil(lambda: not window.datasets.cards, timeout=60_000)
    qtbot.waitUntil(lambda: list(entry.path.parent.iterdir()) == [], timeout=60_000)
    assert big.exists()


def test_first_examples_show_while_the_rest_is_read(qtbot, window: MainWindow, tmp_path: Path) -> None:
    row = json.dumps({"prompt": "What about this? " * 20, "completion": "That. " * 30})
    big = tmp_path / "big.jsonl"
    big.write_text((row + "\n") * 8 * LONG)
    window.build_all()  # as is done ahead in the program: a page is opened at once
    window.go("datasets")
    entry = window.datasets.add_files([big])
    card = window.datasets.cards[entry.path]
    assert not card.open_button.isEnabled()
    qtbot.waitUntil(card.open_button.isEnabled, timeout=60_000)
    card.open_button.click()
    qtbot.waitUntil(lambda: bool(window.dataset.examples.chat.bubbles), timeout=60_000)
    assert window.dataset.entry is not None
    assert window.dataset.entry.imported is None
    assert window.dataset.examples.chat.bubbles[1].text == "That. " * 30
    with qtbot.waitSignal(window.data_jobs.refused, timeout=60_000):
        window.dataset.work.cancel.click()
    qtbot.waitUntil(lambda: window.pages.currentWidget() is window.datasets, timeout=60_000)
    assert not entry.path.exists()


def test_closing_the_window_ends_a_reading(qtbot, window: MainWindow, tmp_path: Path) -> None:
    row = json.dumps({"prompt": "What about this? " * 20, "completion": "That. " * 30})
    big = tmp_path / "big.jsonl"
    big.write_text((row + "\n") * LONG)
    window.go("datasets")
    entry = window.datasets.add_files([big])
    qtbot.waitUntil(lambda: window.datasets.cards[entry.path].progress.isVisible(), timeout=60_000)
    window.close()
    # It waits for the next start to be read again; of what was read nothing stays.
    assert [path.name for path in window._desk.places.datasets.iterdir()] == [entry.path.name]
    assert [path.name for path in entry.path.iterdir() if path.suffix != ".lock"] == ["dataset.json"]


def test_rename_and_bin(
    qtbot, window: MainWindow, add: AddFiles, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    trash = tmp_path / "share"
    trash.mkdir()
    monkeypatch.setenv("XDG_DATA_HOME", str(trash))
    file = jsonl(tmp_path / "letters.jsonl", letters(12))
    entry = add(file)
    card = window.datasets.cards[entry.path]
    card._open_rename()
    card.rename.edit.setText("Letters of May")
    qtbot.keyClick(card.rename.edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: card.accessibleName() == "Letters of May")
    window.datasets._delete(card.entry)
    assert "bin" in window.undo.text
    qtbot.waitUntil(lambda: not window.datasets.cards)
    assert not entry.path.exists()
    assert list(trash.rglob("dataset.json"))
    assert file.exists()
    window.undo.first_clicked.emit()
    qtbot.waitUntil(lambda: bool(window.datasets.cards))
    assert entry.path.is_dir() and window.undo.isHidden()


def test_changed_files_are_said_and_read_again(qtbot, window: MainWindow, opened: Entry, tmp_path: Path) -> None:
    jsonl(tmp_path / "letters.jsonl", letters(44))
    window.go("datasets")
    card = window.datasets.cards[opened.path]
    qtbot.waitUntil(lambda: card.changed.isVisible())
    with qtbot.waitSignal(window.data_jobs.done, timeout=60_000) as done:
        card.changed.again.click()
    assert done.args[0].imported.kept == 44
    qtbot.waitUntil(lambda: not card.changed.isVisible())
    window.open_dataset(done.args[0])
    qtbot.waitUntil(lambda: window.dataset.rows.count == 44)


# -- examples


def test_chat_table_and_numbers_show_the_same_example(qtbot, window: MainWindow, opened: Entry) -> None:
    tab = window.dataset.examples
    assert [bubble.text for bubble in tab.chat.bubbles] == list(letters()[0].values())
    assert "letters.jsonl, line 1" in tab.where.text()
    qtbot.keyClick(tab.chat, Qt.Key.Key_Right)
    assert tab.chat.bubbles[0].text == letters()[1]["prompt"]
    tab.number.setValue(31)
    assert tab.chat.bubbles[0].text == letters()[30]["prompt"]
    tab.show_view("table")
    assert tab.table.currentIndex().row() == 30
    tab.table.selectRow(5)
    qtbot.keyClick(tab.table, Qt.Key.Key_Return)
    assert tab.stack.currentWidget() is tab.chat
    assert tab.chat.bubbles[0].text == letters()[5]["prompt"]


def test_a_passage_of_a_pdf_says_its_page(qtbot, window: MainWindow, add: AddFiles, tmp_path: Path) -> None:
    book = tmp_path / "book.pdf"
    book.write_bytes(pdf(["Hello page one, with some words", "Hello page two, with other words"]))
    window.open_dataset(add(book))
    qtbot.waitUntil(lambda: window.dataset.rows.count == 2, timeout=20_000)
    tab = window.dataset.examples
    qtbot.waitUntil(lambda: "book.pdf, page 1" in tab.where.text())
    qtbot.keyClick(tab.chat, Qt.Key.Key_Right)
    assert tab.where.text().startswith("book.pdf, page 2")


def test_rows_that_were_left_out_say_where_and_why(qtbot, window: MainWindow, opened: Entry) -> None:
    window.dataset.tabs.setCurrentWidget(window.dataset.doctor)
    window.dataset.doctor.left_out_wanted.emit("row.not_json")
    table = window.dataset.examples.left_out_table
    qtbot.waitUntil(lambda: table.model().rowCount() == 1, timeout=60_000)
    texts = [table.model().index(0, column).data() for column in range(3)]
    assert texts[0] == "line 41"
    assert "JSON" in texts[1]


def many_rows(folder: Path, count: int, question: str = "q", times: int = 1) -> None:
    """The rows of a dataset, written without reading files."""
    import pyarrow as pa

    from desktop.data.store import PartRows, write_part

    rows = PartRows()
    for number in range(count):
        rows.roles += ["user", "assistant"]
        rows.contents += [f"{question}{number}", f"a{number}"]
        rows.ends.append(len(rows.roles))
        rows.sources.append(0)
        rows.places.append(number + 1)
        rows.hashes.append(number)
        rows.characters.append(10)
    (folder / "rows").mkdir(parents=True)
    write_part(pa.concat_tables([rows.table()] * times), folder / "rows", 0)


def test_a_million_rows_are_read_where_one_looks(qtbot, tmp_path: Path) -> None:
    many_rows(tmp_path, 10_000, times=100)
    pages = RowPages()
    table = RowTable(RowModel(pages, lambda _, place: f"line {place}", str), "Examples")
    qtbot.addWidget(table)
    table.resize(900, 600)
    table.show()
    try:
        with qtbot.waitSignal(pages.opened, timeout=60_000):
            pages.open(tmp_path)
        assert table.model().rowCount() == 1_000_000
        bar = table.verticalScrollBar()
        for step in range(40):
            bar.setValue(bar.maximum() * step // 40)
            QApplication.processEvents()
        bar.setValue(bar.maximum())
        last = table.model().index(999_999, 1)
        qtbot.waitUntil(lambda: last.data() == "q9999", timeout=60_000)
        assert table.model().index(999_999, 0).data() == count_text(1_000_000)
        assert table.model().index(999_999, 3).data() == "line 10000"
        assert 1 <= len(pages.kept_pages) <= min(KEPT_PAGES, 50)
        bar.setValue(bar.maximum() // 2)
        middle = table.model().index(table.rowAt(5), 1)
        qtbot.waitUntil(lambda: middle.data() == f"q{middle.row() % 10_000}", timeout=60_000)
    finally:
        pages.close()


def test_rows_asked_for_while_others_are_opened_are_not_taken_for_theirs(qtbot, tmp_path: Path) -> None:
    """Until the others are counted the old ones still show, and may be scrolled."""
    many_rows(tmp_path / "old", 400, "old")
    many_rows(tmp_path / "new", 401, "new")
    pages, counted, read = RowPages(), threading.Event(), threading.Event()
    try:
        with qtbot.waitSignal(pages.opened, timeout=60_000):
            pages.open(tmp_path / "old")
        here = Qt.ConnectionType.DirectConnection
        pages._counted.connect(lambda *_: counted.set(), here)
        pages._read.connect(lambda *_: read.set(), here)
        pages.open(tmp_path / "new")
        assert counted.wait(60) and pages.row(200) is None
        assert read.wait(60)  # both are on their way now, in this order
        qtbot.waitUntil(lambda: pages.total == 401 and pages.row(200) is not None, timeout=60_000)
        row = pages.row(200)
        assert row is not None and row.example.messages[0].content == "new200"
    finally:
        pages.close()


def test_who_scrolls_on_while_others_are_opened_gets_them_all_the_same(qtbot, tmp_path: Path) -> None:
    """Of what is asked for only the newest is read, but who opens something has not scrolled past it."""
    many_rows(tmp_path / "old", PAGE_ROWS * 9, "old")
    many_rows(tmp_path / "new", 7, "new")
    pages, go_on = RowPages(), threading.Event()
    try:
        with qtbot.waitSignal(pages.opened, timeout=60_000):
            pages.open(tmp_path / "old")
        pages._put(("hold", -1), lambda: go_on.wait(60) and None)
        pages.open(tmp_path / "new")
        for page in range(9):
            pages.row(page * PAGE_ROWS)
        with qtbot.waitSignal(pages.opened, timeout=60_000):
            go_on.set()
        assert pages.count == 7
    finally:
        go_on.set()
        pages.close()


# -- the doctor


def test_show_me_jumps_to_the_rows_and_marks_the_words(qtbot, window: MainWindow, opened: Entry) -> None:
    page = window.dataset
    page.tabs.setCurrentWidget(page.doctor)
    page.doctor.cards["personal.email"].show_button.click()
    assert page.tabs.currentWidget() is page.examples
    qtbot.waitUntil(lambda: page.rows.count == 1, timeout=60_000)
    qtbot.waitUntil(lambda: page.examples.chat.bubbles[0].marked == ["anna@posteo.de"], timeout=60_000)
    assert "e-mail address" in page.examples.where.text()


def test_a_fix_and_its_undo(qtbot, window: MainWindow, opened: Entry) -> None:
    page = window.dataset
    page.tabs.setCurrentWidget(page.doctor)
    before = opened.prepared
    assert before is not None
    assert not page.undo_button.isEnabled()
    with qtbot.waitSignal(window.data_jobs.done, timeout=60_000):
        page.doctor.cards["duplicate.exact"].fix_button.click()
        assert not page.doctor.cards["duplicate.exact"].fix_button.isEnabled()
    card = page.doctor.cards["duplicate.exact"]
    assert "left out" in card.badge.text
    qtbot.waitUntil(card.undo_button.isVisible)
    assert card.undo_button.hasFocus()
    assert page.entry is not None
    assert page.entry.prepared is not None
    assert page.entry.prepared.left_out_fixes == 1
    with qtbot.waitSignal(window.data_jobs.done, timeout=60_000):
        qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert page.entry.prepared == before
    qtbot.waitUntil(page.doctor.cards["duplicate.exact"].fix_button.isVisible)
    with qtbot.waitSignal(window.data_jobs.done, timeout=60_000):
        page.redo_button.click()
    with qtbot.waitSignal(window.data_jobs.done, timeout=60_000):
        page.doctor.cards["duplicate.exact"].undo_button.click()
    assert page.entry.prepared == before


# -- columns and split


def test_columns_are_chosen_by_hand(qtbot, window: MainWindow, add: AddFiles, tmp_path: Path) -> None:
    rows: list[dict[str, object]] = [
        {"title": f"Title {n}", "body": f"What is {n} times {n}?", "reply": f"It is {n * n}."} for n in range(20)
    ]
    entry = add(jsonl(tmp_path / "sums.jsonl", rows))
    window.open_dataset(entry)
    page = window.dataset
    page.tabs.setCurrentWidget(page.columns)
    qtbot.waitUntil(lambda: page.columns._looked is not None, timeout=60_000)
    page.columns.shape.setCurrentIndex(page.columns.shape.findData("pair"))
    page.columns.shape.activated.emit(page.columns.shape.currentIndex())
    page.columns.parts["prompt"].box.setEditText("title")
    page.columns.parts["prompt"].join_column("body")
    page.columns.parts["answer"].box.setEditText("reply")
    assert page.columns.parts["prompt"].box.currentText() == "{title}\\n\\n{body}"
    assert page.columns.apply_button.isEnabled()
    window.activateWindow()
    page.columns.apply_button.setFocus()
    with qtbot.waitSignal(window.data_jobs.done, timeout=60_000):
        page.columns.apply_button.click()
    # the keyboard comes to what came of it, and from there to the examples
    qtbot.waitUntil(lambda: page.columns.strip.isVisible(), timeout=10_000)
    assert "18 to learn from · 2 held out" in page.columns.strip.text
    now = window.focusWidget()
    assert now is not None and page.columns.strip.isAncestorOf(now)
    qtbot.keyClick(now, Qt.Key.Key_Space)
    assert page.tabs.currentWidget() is page.examples
    expected = ["Title 0\n\nWhat is 0 times 0?", "It is 0."]
    qtbot.waitUntil(lambda: [b.text for b in page.examples.chat.bubbles] == expected, timeout=60_000)
    page.columns.parts["answer"].box.setEditText("")
    assert not page.columns.apply_button.isEnabled()
    assert "Answer" in page.columns.apply_button.reason


def test_a_split_by_a_column(qtbot, window: MainWindow, add: AddFiles, tmp_path: Path) -> None:
    rows = [row | {"customer": f"c{n % 8}"} for n, row in enumerate(letters(48))]
    window.open_dataset(add(jsonl(tmp_path / "letters.jsonl", rows)))
    split = window.dataset.split
    window.dataset.tabs.setCurrentWidget(split)
    assert not split.apply_button.isEnabled()
    split.ways["group"].setChecked(True)
    split.column.setCurrentIndex(split.column.findText("customer"))
    split.column.activated.emit(split.column.currentIndex())
    split.share.setValue(25)
    assert "12" in split.expected.text()
    with qtbot.waitSignal(window.data_jobs.done, timeout=60_000) as done:
        split.apply_button.click()
    entry: Entry = done.args[0]
    assert entry.prepared is not None
    assert entry.prepared.split == "group"
    assert entry.prepared.held_out % 6 == 0
    assert split.held_out.value == str(entry.prepared.held_out)
    assert split.power.text()


def test_what_could_not_be_used_of_own_held_out_files_is_said(
    qtbot, window: MainWindow, add: AddFiles, tmp_path: Path
) -> None:
    own = jsonl(tmp_path / "own.jsonl", [*letters(60)[50:], {"prompt": "No answer yet?"}])
    window.open_dataset(add(jsonl(tmp_path / "letters.jsonl", letters(48))))
    split = window.dataset.split
    split.take_files([own])
    with qtbot.waitSignal(window.data_jobs.done, timeout=60_000):
        split.apply_button.click()
    assert split.held_out.value == "10"
    assert "1 left out" in split.files_text.text()


def test_train_with_this_chooses_the_dataset(qtbot, window: MainWindow, opened: Entry) -> None:
    window.dataset.train_button.click()
    assert window.sidebar.place == "new-run"
    qtbot.waitUntil(lambda: window.new_run.answers.data is not None, timeout=60_000)
    assert window.new_run.answers.data is not None
    assert window.new_run.answers.data[0] == opened.recipe.name
    # the keyboard is where one goes on
    step = next(step for step in window.new_run.steps.values() if step.state == "current")
    qtbot.waitUntil(lambda: step.isAncestorOf(window.focusWidget() or window))


# -- numbers


def numbers() -> TokenNumbers:
    """Ten rows of 10, 20 … 100 tokens."""
    lengths = tuple(range(10, 101, 10))
    return TokenNumbers(
        rows=10, refused=0, refusal="", total=550, mean=55.0, p50=50, p95=100, longest=100, edges=(10, 40, 70, 101),
        counts=(3, 3, 4), shapes={"pair": ShapeTokens(10, 550)}, lengths=lengths, length_rows=(1,) * 10,
        length_tokens=lengths, plain_template=False,
    )  # fmt: skip


def test_the_line_is_dragged_and_the_sentence_follows(qtbot, window: MainWindow, opened: Entry) -> None:
    tab = window.dataset.numbers
    window.dataset.tabs.setCurrentWidget(tab)
    tab.show_numbers(numbers())
    tab.length.setValue(90)
    assert "10.0 %" in tab.sentence.text()
    assert "1.8 %" in tab.sentence.text()
    QApplication.processEvents()
    chart = tab.chart
    x = round(chart.scale().x(50))
    y = round(chart.scale().box.center().y())
    qtbot.mousePress(chart, Qt.MouseButton.LeftButton, pos=QPoint(x, y))
    qtbot.mouseRelease(chart, Qt.MouseButton.LeftButton)
    assert abs(tab.length.value() - 50) <= 1
    assert "50.0 %" in tab.sentence.text()
    before = tab.length.value()
    qtbot.keyClick(chart, Qt.Key.Key_Right)
    assert tab.length.value() == before + 1
    assert chart.accessibleDescription() == tab.sentence.text()
    tab.table_button.click()
    assert [tab.table_model.index(2, column).data() for column in range(3)] == ["70", "101", "4"]
    tab.length.setValue(5000)
    assert "nothing is cut" in tab.sentence.text()


def test_what_is_cut_is_counted_shown_and_remembered(
    qtbot, window: MainWindow, opened: Entry, starter_model: Path
) -> None:
    page = window.dataset
    tab = page.numbers
    assert "English" in [label.text().split(":")[0] for label in tab.findChildren(WrapText)]
    page.tabs.setCurrentWidget(tab)
    tab.model.take_folder(starter_model)
    with qtbot.waitSignal(tab.counted, timeout=60_000):
        tab.count()
    assert tab.numbers is not None and tab.numbers.rows == 40
    tab.length.setValue(tab.numbers.p50)
    cut = tab.numbers.cut_at(tab.numbers.p50).rows
    assert 0 < cut < 40 and tab.cut_button.isVisible()
    with qtbot.waitSignal(page.rows.opened, timeout=60_000):
        tab.cut_button.click()
    assert page.tabs.currentWidget() is page.examples
    qtbot.waitUntil(lambda: page.rows.count == cut, timeout=60_000)
    assert page.entry is not None
    assert "length.context" in [found.code for found in page.entry.findings or ()]
    again = NumbersTab(window._desk)
    qtbot.addWidget(again)
    again.model.take_folder(starter_model)
    again.show_entry(page.entry)
    assert again.numbers == tab.numbers


def test_a_wide_last_bar_is_drawn_like_the_others(qtbot) -> None:
    chart = Histogram("Lengths", "Tokens", "Rows")
    qtbot.addWidget(chart)
    chart.resize(500, 300)
    chart.show_bars((0, 10, 20, 9000), (3, 4, 1), ())
    assert chart.scale().high_x == 30
    assert not chart.grab().isNull()


# -- what the model sees


def token(text: str, **facts: bool) -> SeenToken:
    """A token with some facts."""
    plain = {"learned": False, "special": False, "ends_turn": False, "cut": False, "continues": False}
    return SeenToken(text=text, id=7, **(plain | facts))


def test_learned_tokens_have_tint_and_line_others_not(qtbot) -> None:
    flow = TokenFlow()
    qtbot.addWidget(flow)
    flow.resize(400, 200)
    shown = [
        token("read"), token("learn", learned=True), token("<|end|>", special=True, ends_turn=True, learned=True),
        token("\n"), token("lost", learned=True, cut=True),
    ]  # fmt: skip
    flow.show_tokens(shown)
    flow.show()
    image: QImage = flow.grab().toImage()
    accent, soft = colour("accent").name(), colour("accent_soft").name()

    def colours(number: int) -> set[str]:
        box = flow.box_of(number).toRect()
        return {
            image.pixelColor(x, y).name()
            for x in range(box.left() + 1, box.right() - 1)
            for y in range(box.top(), box.bottom() + 2)
        }

    assert {accent, soft} <= colours(1)
    assert accent in colours(2)
    assert colour("good").name() in colours(2) or colour("good_soft").name() in colours(2)
    assert not {accent, soft} & (colours(0) | colours(4))
    assert flow.box_of(4).top() > flow.box_of(0).bottom()  # the line break was kept


def test_thousands_of_tokens_are_read_by_keyboard(qtbot) -> None:
    flow = TokenFlow()
    qtbot.addWidget(flow)
    flow.resize(300, 400)
    flow.show_tokens([token(f" w{n}") for n in range(8000)])
    flow.show()
    pointed: list[int] = []
    flow.token_pointed.connect(pointed.append)
    for key in (Qt.Key.Key_Home, Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_End):
        qtbot.keyClick(flow, key)
    assert pointed[:2] == [0, 1]
    assert pointed[2] > 1
    assert pointed[3] == 1
    assert pointed[4] == 7999
    assert flow.heightForWidth(300) > flow.heightForWidth(600) > 400


def test_the_real_template_shows_where_the_turn_ends(
    qtbot, window: MainWindow, opened: Entry, starter_model: Path
) -> None:
    seen = window.dataset.examples.seen
    seen.model.take_folder(starter_model)
    window.dataset.examples.show_view("seen")
    qtbot.waitUntil(lambda: seen.seen is not None, timeout=60_000)
    tokens = seen.flow.tokens
    ends = [each for each in tokens if each.ends_turn]
    assert [each.text for each in ends] == ["<|im_end|>"]
    learned = "".join(each.text for each in tokens if each.learned and not each.special)
    assert learned == letters()[0]["completion"]
    seen.length.setValue(12)
    qtbot.waitUntil(lambda: "cut off" in seen.counts.text(), timeout=60_000)


# -- all of it


def test_every_control_of_a_dataset_has_a_name(qtbot, window: MainWindow, opened: Entry) -> None:
    page = window.dataset
    nameless = []
    for place in range(page.tabs.count()):
        page.tabs.setCurrentIndex(place)
        for view in ("chat", "table", "seen"):
            page.examples.show_view(view)
            for widget in page.findChildren(QWidget):
                shown = widget.isVisible() and widget.window() is window
                if shown and widget.focusPolicy() & Qt.FocusPolicy.TabFocus and not widget.inherits("QTabBar"):
                    interface = QAccessible.queryAccessibleInterface(widget)
                    named = interface is not None and interface.text(QAccessible.Text.Name)
                    parent = widget.parent()
                    inner = parent is not None and parent.inherits("QAbstractSpinBox")
                    if not named and not inner and not widget.objectName().startswith("qt_"):
                        nameless.append(f"{type(widget).__name__} in {type(parent).__name__}")
    assert not nameless


@pytest.mark.parametrize("factor", [1.0, 2.0])
def test_a_dataset_fits_small_windows_and_large_text(qtbot, window: MainWindow, opened: Entry, factor: float) -> None:
    from desktop.ui.theme import current

    def fits(inner: QWidget, room: QWidget) -> None:
        # What stands side by side moves below each other in a second pass.
        qtbot.waitUntil(lambda: inner.minimumSizeHint().width() <= room.width(), timeout=5_000)

    current().set_text_factor(factor)
    try:
        window.resize(1024, 640)
        page = window.dataset
        for tab in (page.doctor, page.columns, page.numbers, page.split, page.files):
            page.tabs.setCurrentWidget(tab)
            fits(tab.widget(), tab.viewport())
        window.go("datasets")
        fits(window.datasets.content, window.datasets.viewport())
    finally:
        current().set_text_factor(1.0)


def test_turns_out_of_order_can_be_put_in_order_and_back(qtbot, tmp_path: Path) -> None:
    path = tmp_path / "chats.jsonl"
    turns = [{"role": "user", "content": "a"}, {"role": "assistant", "content": "b"}]
    rows = [turns] * 20 + [turns[1:] + turns]
    path.write_text("".join(json.dumps({"messages": row}) + "\n" for row in rows))
    library = Library(tmp_path / "library")
    entry = add_dataset(library, library.create([path]), lambda *_: None, lambda: False)
    tab = DoctorTab()
    qtbot.addWidget(tab)
    tab.show_entry(entry)
    (mend,) = tab._turn_buttons
    with qtbot.waitSignal(tab.fix_wanted) as wanted:
        mend.click()
    assert wanted.args == ["row.role_order"]
    tab.show_entry(change_dataset(library, entry, with_fix(entry, *wanted.args), lambda *_: None, lambda: False))
    (undo,) = tab._turn_buttons
    with qtbot.waitSignal(tab.unfix_wanted) as wanted:
        undo.click()
    assert wanted.args == ["row.role_order"]
    tab.show_busy("Reading …")
    assert not undo.isEnabled()
