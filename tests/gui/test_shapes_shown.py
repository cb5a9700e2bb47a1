"""Labels, pairs, ratings and images are shown as what they are, wherever an example is."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image

from desktop.data.library import Entry
from desktop.ui.bubble import Bubble
from desktop.ui.labels import Muted, WrapText
from desktop.ui.main_window import MainWindow
from desktop.ui.styling import laid_out


def written(path: Path, rows: list[dict[str, object]]) -> Path:
    """A JSONL file."""
    path.write_text("\n".join(map(json.dumps, rows)))
    return path


LABELS = [{"text": f"A longer letter about the thing number {n}", "label": "ab"[n % 2]} for n in range(20)]
PAIRS = [{"prompt": f"What is {n}?", "chosen": f"It is {n}.", "rejected": "No idea."} for n in range(8)]
RATED = [{"prompt": f"p {n}?", "completion": f"c {n}.", "label": n % 2 == 0} for n in range(8)]
LONG_PAIR = [
    {"role": role, "content": f"turn {n} {role}"} for n in range(4) for role in ("user", "assistant")
]  # fmt: skip
LONG_PAIRS = [
    {"chosen": [*LONG_PAIR[:-1], {"role": "assistant", "content": f"good {n}"}],
     "rejected": [*LONG_PAIR[:-1], {"role": "assistant", "content": f"bad {n}"}]}
    for n in range(8)
]  # fmt: skip


def bubbles(window: MainWindow) -> list[str]:
    """What stands above and in the bubbles of the step "Examples"."""
    step = window.new_run.choose_data
    return [bubble.accessibleName() for bubble in laid_out(step._preview) if isinstance(bubble, Bubble)]


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        (LABELS, [f"Text: {LABELS[0]['text']}", "Label: a"]),
        (PAIRS, ["Prompt: What is 0?", "Better answer: It is 0.", "Worse answer: No idea."]),
        (RATED, ["Prompt: p 0?", "Answer · liked: c 0."]),
    ],
)
def test_the_step_examples_shows_what_a_row_is(  # type: ignore[no-untyped-def]
    qtbot, window: MainWindow, tmp_path: Path, rows: list[dict[str, object]], expected: list[str]
) -> None:
    window.go("new-run")
    window.new_run.set_data(str(written(tmp_path / "rows.jsonl", rows)))
    qtbot.waitUntil(lambda: bubbles(window) == expected, timeout=60_000)


def test_both_answers_of_a_long_pair_are_shown(qtbot, window: MainWindow, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    window.go("new-run")
    window.new_run.set_data(str(written(tmp_path / "rows.jsonl", LONG_PAIRS)))
    qtbot.waitUntil(lambda: bubbles(window)[-2:] == ["Better answer: good 0", "Worse answer: bad 0"], timeout=60_000)


@pytest.fixture
def shapes(tmp_path: Path) -> Path:
    """Six blue images and nine red ones, and one that does not open."""
    for label, colour, count in (("red", (200, 30, 30), 9), ("blue", (30, 30, 200), 6)):
        (tmp_path / "shapes" / label).mkdir(parents=True)
        for n in range(count):
            Image.new("RGB", (80, 60 + n), colour).save(tmp_path / "shapes" / label / f"{n}.png")
    (tmp_path / "shapes" / "red" / "broken.jpg").write_bytes(b"no image at all")
    return tmp_path / "shapes"


@pytest.fixture
def opened(qtbot, window: MainWindow, shapes: Path) -> Iterator[Entry]:  # type: ignore[no-untyped-def]
    """The dataset of images on its page."""
    window.go("datasets")
    with qtbot.waitSignal(window.data_jobs.done, timeout=60_000) as done:
        window.data_jobs.add([shapes])
    window.open_dataset(done.args[0])
    yield done.args[0]


def test_an_image_stands_with_its_file_and_label_on_every_tab(  # type: ignore[no-untyped-def]
    qtbot, window: MainWindow, opened: Entry, shapes: Path
) -> None:
    page, path = window.dataset, str(shapes / "blue" / "0.png")
    qtbot.waitUntil(lambda: path in page.examples.chat.picture.labels, timeout=60_000)
    assert page.examples._views["chat"].text() == "Images"
    assert page.examples.where.text() == "shapes/blue/0.png"
    assert page.examples.chat.accessibleDescription() == "File: 0.png, Label: blue"
    picture = page.examples.chat.picture.labels[path]
    qtbot.waitUntil(lambda: not picture.pixmap().isNull(), timeout=20_000)
    assert picture.size() == picture.pixmap().size(), "no empty box around it"
    assert picture.width() <= 320

    page.tabs.setCurrentWidget(page.columns)
    qtbot.waitUntil(lambda: path in page.columns.picture.labels, timeout=60_000)
    texts = laid_out(page.columns._preview)
    assert [each.text() for each in texts if isinstance(each, WrapText)] == ["0.png", "blue"]
    assert page.columns.joining.isHidden()
    assert all(field.join.isHidden() for field in page.columns.parts.values())

    page.tabs.setCurrentWidget(page.numbers)
    numbers = page.numbers
    assert (numbers.images.value, numbers.labels.value, numbers.per_label.value) == ("15", "2", "6 – 9")
    assert numbers._length_card.isHidden() and numbers.longest.isHidden() and not numbers.images.isHidden()


def test_an_image_that_does_not_open_is_counted_in_words(qtbot, window: MainWindow, opened: Entry) -> None:  # type: ignore[no-untyped-def]
    window.go("new-run")
    window.new_run.set_data(opened.recipe.name)
    strip = window.new_run.choose_data.strip
    qtbot.waitUntil(lambda: "1 image does not open and is left out." in strip.text, timeout=60_000)
    preview = laid_out(window.new_run.choose_data._preview)[0]
    assert isinstance(preview, Muted) and preview.text() == "The first example, 0.png, has the label “blue”:"
