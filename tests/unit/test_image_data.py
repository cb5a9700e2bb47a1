"""Folders and archives of images become datasets: real files, read by the data room's own code."""

from __future__ import annotations

import random
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image, ImageDraw
from pytestqt.qtbot import QtBot

from desktop.core.data_jobs import Prepared
from desktop.core.dataset import iter_parquet
from desktop.core.datasets import Imported, Mapping
from desktop.core.problems import ProblemError
from desktop.core.wording import words_for
from desktop.core.words_doctor import finding_problem
from desktop.data.library import Entry, Library
from desktop.data.preparing import materialise
from desktop.data.readers.pictures import Opened, opened
from desktop.data.store import RowStore
from desktop.services.dataset_work import add_dataset, read_dataset
from desktop.services.desk import Desk
from desktop.services.places import Places

COLOURS = {"red": (220, 40, 40), "blue": (40, 60, 220), "green": (30, 180, 60)}


def picture(path: Path, colour: str, seed: int, size: tuple[int, int] = (40, 30)) -> Path:
    """Draw a shape of this colour; the ending says the format."""
    chance = random.Random(f"{colour} {seed}")
    image = Image.new("RGB", size, tuple(chance.randrange(90, 160) for _ in range(3)))  # type: ignore[arg-type]
    x, y = chance.randrange(2, size[0] // 2), chance.randrange(2, size[1] // 2)
    ImageDraw.Draw(image).ellipse((x, y, x + size[0] // 3, y + size[1] // 3), fill=COLOURS[colour])
    path.parent.mkdir(parents=True, exist_ok=True)
    image.save(path)
    return path


@pytest.fixture
def shapes(tmp_path: Path) -> Path:
    """Twelve images of each of three colours, in three formats."""
    for colour in COLOURS:
        for seed in range(12):
            picture(tmp_path / "shapes" / colour / f"{seed:02}.{('png', 'jpg', 'webp')[seed % 3]}", colour, seed)
    return tmp_path / "shapes"


@pytest.fixture
def add(tmp_path: Path) -> Callable[..., Entry]:
    """Adds files to a library and returns the dataset."""
    library = Library(tmp_path / "library")

    def added(*files: Path) -> Entry:
        return add_dataset(library, library.create(files), lambda *_: None, lambda: False)

    return added


def imported(entry: Entry) -> Imported:
    assert entry.imported is not None
    return entry.imported


def out_codes(entry: Entry) -> dict[str, int]:
    return {left.code: left.rows for left in imported(entry).left_out}


def test_a_folder_for_each_label_becomes_a_dataset(shapes: Path, add: Callable[..., Entry], tmp_path: Path) -> None:
    entry = add(shapes)
    done = imported(entry)
    assert (done.rows_in, done.kept, done.left_out, done.duplicates) == (36, 36, (), 0)
    assert done.guess is not None and done.guess.mapping == Mapping("image", {"image": "image", "label": "label"})
    assert done.guess.looks_like == "image_folders"
    assert done.source_names == ("shapes/blue", "shapes/green", "shapes/red")
    row = RowStore(entry.path).page([13])[0]
    assert (row.example.answer, row.example.question, row.place) == ("green", "01.jpg", 2)
    assert row.example.image == str(shapes / "green" / "01.jpg")
    prepared: Prepared = materialise(entry.path, tmp_path / "run", lambda *_: None)
    assert prepared.labels == dict.fromkeys(COLOURS, (11, 1)), "each label gives its share"
    held = list(iter_parquet(tmp_path / "run" / "held_out.parquet"))
    assert {example.answer for example in held} == set(COLOURS)
    assert all(Path(example.image).is_file() for example in held)


def test_training_and_test_folders_are_the_split(shapes: Path, add: Callable[..., Entry], tmp_path: Path) -> None:
    root = tmp_path / "divided"
    root.mkdir()
    shapes.rename(root / "train")
    for colour in COLOURS:
        picture(root / "test" / colour / "own.png", colour, 99)
    entry = add(root)
    assert entry.prepared is not None
    assert (entry.prepared.train, entry.prepared.held_out, entry.prepared.split) == (36, 3, "file")


def test_training_and_test_folders_are_the_split_also_when_the_first_reading_was_cut_off(
    qtbot: QtBot, shapes: Path, tmp_path: Path, home: Path
) -> None:
    root = tmp_path / "divided"
    root.mkdir()
    shapes.rename(root / "train")
    for colour in COLOURS:
        picture(root / "test" / colour / "own.png", colour, 99)
    desk = Desk(Places())
    entry = desk.datasets.library.create([root])  # and then the window closed
    task = desk.datasets.read_again(entry, entry.recipe)
    with qtbot.waitSignal(task.done, timeout=60_000) as done:
        task.start()
    desk.close()
    (read,) = done.args
    assert (read.prepared.train, read.prepared.held_out, read.prepared.split) == (36, 3, "file")


def test_what_does_not_open_is_named_and_left_out(shapes: Path, add: Callable[..., Entry]) -> None:
    whole = (shapes / "red" / "00.png").read_bytes()
    (shapes / "red" / "cut.png").write_bytes(whole[: len(whole) // 2])
    jpeg = (shapes / "red" / "01.jpg").read_bytes()
    (shapes / "red" / "cut.jpg").write_bytes(jpeg[: len(jpeg) - 200])
    (shapes / "blue" / "text.jpg").write_text("no image", "utf-8")
    (shapes / "blue" / "empty.png").write_bytes(b"")
    (shapes / "blue" / "phone.heic").write_bytes(b"\0\0\0\x18ftypheic" + bytes(80))
    (shapes / "blue" / "notes.txt").write_text("about blue", "utf-8")
    (shapes / "blue" / "evil.png").write_text("%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 9 9\n", "utf-8")
    picture(shapes / "stray.png", "red", 77)
    entry = add(shapes)
    assert imported(entry).kept == 36
    assert imported(entry).rows_in == 36 + 8
    assert out_codes(entry) == {"row.image_broken": 6, "file.beside_images": 1, "row.image_no_label": 1}
    details = [left.detail for _, left in RowStore(entry.path).left_out() if left.code == "row.image_broken"]
    assert any(detail.startswith("cut.png: ") for detail in details)
    assert any("HEIC" in detail for detail in details)


def test_an_image_that_would_fill_the_memory_is_not_decoded(tmp_path: Path) -> None:
    bomb = tmp_path / "bomb.png"
    Image.new("1", (20_000, 20_000)).save(bomb)
    assert bomb.stat().st_size < 100_000
    found = opened(bomb)
    assert not isinstance(found, Opened)
    assert found[0] == "row.image_huge"
    large = tmp_path / "large.png"
    Image.new("L", (9000, 9000)).save(large)
    assert isinstance(opened(large), Opened)


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGB", "RGBA", "CMYK", "I;16", "F"])
def test_every_kind_of_pixels_opens(mode: str, tmp_path: Path) -> None:
    path = tmp_path / ("image.tif" if mode in ("CMYK", "F") else "image.png")
    Image.new(mode, (70, 50)).save(path)
    assert isinstance(opened(path), Opened)


def test_the_same_image_is_found_whatever_its_file(shapes: Path, add: Callable[..., Entry], tmp_path: Path) -> None:
    with Image.open(shapes / "red" / "00.png") as image:
        image.save(shapes / "red" / "again.bmp")
        image.save(shapes / "red" / "again.webp", lossless=True)
    with Image.open(shapes / "green" / "03.png") as image:
        image.save(shapes / "blue" / "torn.png")
    entry = add(shapes)
    assert imported(entry).duplicates == 3
    found = {finding.code: finding for finding in entry.findings or ()}
    assert found["duplicate.exact"].rows == 2
    assert (found["image.two_labels"].rows, found["image.two_labels"].values["images"]) == (2, 1)
    assert all("{" not in words_for(finding_problem(one)).cause for one in found.values())
    materialise(entry.path, tmp_path / "run", lambda *_: None)
    train, held = ({e.image for e in iter_parquet(tmp_path / "run" / f"{n}.parquet")} for n in ("train", "held_out"))
    same = {str(shapes / "red" / name) for name in ("00.png", "again.bmp", "again.webp")}
    assert same <= train or same <= held, "equal images land on the same side"


def test_labels_are_looked_at_and_texts_are_not(shapes: Path, add: Callable[..., Entry]) -> None:
    picture(shapes / "Red" / "one.png", "red", 500)
    (shapes / "blue" / "00.png").rename(shapes / "blue" / "joe@example.org.png")
    entry = add(shapes)
    codes = {finding.code for finding in entry.findings or ()}
    assert "label.spelling" in codes and "label.rare" not in codes
    assert not any(code.startswith(("personal", "language", "answer", "text")) for code in codes)


def test_one_folder_alone_is_said_to_be_too_little(shapes: Path, add: Callable[..., Entry]) -> None:
    entry = add(shapes / "red")
    assert {finding.code for finding in entry.findings or ()} == {"image.one_label", "few.examples"}
    both = add(shapes / "red", shapes / "blue")
    assert both.prepared is not None
    assert set(both.prepared.labels) == {"red", "blue"}


def test_an_archive_of_images_is_unpacked_into_the_library_and_nowhere_else(
    shapes: Path, add: Callable[..., Entry], tmp_path: Path
) -> None:
    archive = tmp_path / "shapes.zip"
    with zipfile.ZipFile(archive, "w") as file:
        for path in sorted(shapes.rglob("*.*")):
            file.write(path, path.relative_to(shapes.parent).as_posix())
        file.write(shapes / "red" / "00.png", "../../outside/evil.png")
        file.write(shapes / "red" / "03.png", "/etc/evil.png")
        file.write(shapes / "red" / "06.png", "C:\\evil\\con.png")
        file.writestr("__MACOSX/shapes/._x.png", b"junk")
        file.writestr("shapes/read me.txt", "hello")
    before = {path for path in tmp_path.rglob("*") if "library" not in path.parts}
    entry = add(archive)
    after = {path for path in tmp_path.rglob("*") if "library" not in path.parts}
    assert after == before
    assert imported(entry).kept == 39
    row = RowStore(entry.path).page([0])[0].example
    assert Path(row.image).is_relative_to(entry.path / "images")
    assert Path(row.image).is_file()
    assert imported(entry).source_names[0].startswith("shapes.zip/")
    again = read_dataset(Library(entry.path.parent), entry.path, entry.recipe, lambda *_: None, lambda: False)
    assert Path(RowStore(again.path).page([5])[0].example.image).is_file()


def test_an_archive_that_unpacks_to_too_much_fills_no_drive(
    shapes: Path, add: Callable[..., Entry], tmp_path: Path
) -> None:
    archive = tmp_path / "bomb.zip"
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as file:
        for path in sorted(shapes.rglob("*.png")):
            file.write(path, f"{path.parent.name}/{path.name}")
        file.writestr("red/huge.png", bytes(300 << 20))
    entry = add(archive)
    assert out_codes(entry) == {"row.image_broken": 1}
    assert sum(path.stat().st_size for path in entry.path.rglob("*.png")) < 1 << 20


def test_a_few_images_among_documents_make_no_dataset_of_images(tmp_path: Path, add: Callable[..., Entry]) -> None:
    for number in range(4):
        (tmp_path / "docs").mkdir(exist_ok=True)
        (tmp_path / "docs" / f"{number}.md").write_text(f"# Title {number}\n\nText number {number}.", "utf-8")
    picture(tmp_path / "docs" / "logo.png", "red", 1)
    entry = add(tmp_path / "docs")
    guess = imported(entry).guess
    assert guess is not None and guess.mapping.shape == "text"
    assert out_codes(entry) == {"file.image_alone": 1}


def test_images_without_their_folders_are_told_to_need_them(shapes: Path, add: Callable[..., Entry]) -> None:
    """The window says that it takes images; that it does not know them would contradict it."""
    with pytest.raises(ProblemError) as caught:
        add(*sorted(shapes.rglob("*.png"))[:3])
    told = words_for(caught.value.problems[0])
    assert "one folder of images for each label" in told.cause
    assert "not" not in told.cause
