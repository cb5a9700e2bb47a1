"""The place Adapters: importing by drop, finding, tags, combining, the bin and back."""

from __future__ import annotations

import shutil
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from desktop.core.adapters import AdapterFacts
from desktop.core.evaluation import Evaluation
from desktop.core.evidence import Tried, scored, with_scores
from desktop.core.files import write_json
from desktop.core.runs import Outcome, RunFolder, RunState
from desktop.services.adapter_import import import_adapter
from desktop.services.adapter_notes import write_note
from desktop.services.adapters import all_adapters, find_adapter
from desktop.services.places import Places
from desktop.ui.adapters.page import AdaptersPage
from desktop.ui.main_window import MainWindow
from tests.fixtures.peft_adapters import write_adapter

SLOW = 300_000


@pytest.fixture
def base(home: Path, model: Path) -> Path:
    """The small model in the store."""
    return Path(shutil.copytree(model, home / "models" / "Small model"))


@pytest.fixture
def learned(run_folder: RunFolder, base: Path) -> RunFolder:
    """A finished run with something learned."""
    write_adapter(run_folder.adapter, rank=4)
    for state in (RunState.preparing, RunState.training, RunState.saving):
        run_folder.move(state)
    run_folder.move(RunState.finished, best_loss=1.25, outcome=Outcome(RunState.finished, "adapter"))
    return run_folder


@pytest.fixture
def page(qtbot, base: Path, window: MainWindow) -> AdaptersPage:
    """The page, in view."""
    window.go("adapters")
    qtbot.waitUntil(lambda: window.adapters._looked, timeout=SLOW)
    return window.adapters


def drop(qtbot, window: MainWindow, *paths: Path) -> None:
    window.take_files(list(paths))
    qtbot.waitUntil(lambda: not window.adapters.work.busy and not window.adapters._looking, timeout=SLOW)


def test_an_empty_page_teaches_and_takes_what_is_dropped(
    qtbot, page: AdaptersPage, window: MainWindow, tmp_path: Path
) -> None:
    assert page.big_zone.isVisible() and not page.tree.isVisible() and not page.finder.search.isVisible()
    window.go("home")
    drop(qtbot, window, write_adapter(tmp_path / "Friendly mails", base="/content/Small model"))
    assert window.sidebar.place == "adapters" and page.tree.names() == ["Friendly mails"]
    assert "Friendly mails" in page.strip.text and not page.big_zone.isVisible() and page.zone.isVisible()
    assert page.details.adapter is not None and page.details.adapter.base.name == "Small model"
    assert page.details.export_button.isVisible() and page.details.delete_button.isVisible()
    assert page.details.score_button.reason  # there is no run yet
    drop(qtbot, window, write_adapter(tmp_path / "odd", value=1.0, peft_type="LOHA"))
    assert "Adapters of this kind" in page.strip.text and page.tree.names() == ["Friendly mails"]
    drop(qtbot, window, write_adapter(tmp_path / "far", value=2.0, base="nobody/unheard-of"))
    assert page.details.fetch_button.isVisible() and not page.details.score_button.isVisible()
    window._desk.settings.hub_offline = True
    with qtbot.waitSignal(page.fetch_wanted) as wanted:
        page.strip.first_clicked.emit()
    assert wanted.args == ["nobody/unheard-of"] and window.sidebar.place == "models"
    qtbot.waitUntil(lambda: "Looking at" not in window.models.strip.text, timeout=SLOW)
    window.go("adapters")
    page.set_base(page.details.adapter, "Small model")
    qtbot.waitUntil(lambda: bool(page.details.adapter and page.details.adapter.base_folder), timeout=SLOW)
    assert not page.details.fetch_button.isVisible()


def test_runs_stand_beside_imported_ones_and_are_found_by_word_tag_and_order(
    qtbot, learned: RunFolder, page: AdaptersPage, window: MainWindow, tmp_path: Path
) -> None:
    places = Places()
    for name, value in (("Alpha", 1.0), ("Beta", 2.0)):
        import_adapter(write_adapter(tmp_path / name, value=value), places, lambda *_: None, lambda: False)
    write_note(places, find_adapter(all_adapters(places), "alpha"), tags=["keep", "Mails"], note="from Ann")
    page.refresh()
    qtbot.waitUntil(lambda: len(page.adapters) == 3, timeout=SLOW)
    assert page.tree.topLevelItemCount() == 1 or len(page.tree.names()) == 3
    page.finder.search.setText("ann")
    assert page.tree.names() == ["Alpha"] and page.details.tags.text() == "keep, Mails"
    page.finder.search.setText("")
    page.finder.tag.setCurrentIndex(page.finder.tag.findData("keep"))
    assert page.tree.names() == ["Alpha"]
    page.finder.tag.setCurrentIndex(0)
    page.finder.sort.setCurrentIndex(page.finder.sort.findData("name"))
    assert page.tree.names() == ["Alpha", "Beta", "Scripted"]
    page.finder.search.setText("nowhere")
    assert page.none.isVisible() and not page.tree.isVisible()
    page.finder.search.setText("")
    # a key that is held, for a shortcut say, does not make it one of several
    QTest.keyPress(window.windowHandle(), Qt.Key.Key_Control, Qt.KeyboardModifier.ControlModifier)
    page.tree.select(learned.path.name)
    QTest.keyRelease(window.windowHandle(), Qt.Key.Key_Control)
    assert page.details.run_button.isVisible() and page.details.export_button.isVisible()
    assert not page.details.delete_button.isVisible()
    texts = [label.text() for label in page.details.findChildren(QLabel)]
    assert "held-out loss 1.25" in texts
    with qtbot.waitSignal(page.export_wanted) as wanted:
        page.details.export_button.click()
    assert wanted.args[0].run.path == learned.path


def test_tags_and_notes_are_kept(qtbot, page: AdaptersPage, window: MainWindow, tmp_path: Path) -> None:
    drop(qtbot, window, write_adapter(tmp_path / "Alpha"))
    page.details.tags.setText("keep,  v2 , keep")
    qtbot.keyClick(page.details.tags, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.finder.tag.count() == 3, timeout=SLOW)
    page.details.note.setText("good with long mails")
    qtbot.keyClick(page.details.note, Qt.Key.Key_Return)
    found = find_adapter(all_adapters(Places()), "alpha")
    assert (found.tags, found.note) == (("keep", "v2"), "good with long mails")
    Places().adapter_notes.write_text("{")
    page.details.tags.setText("other")
    qtbot.keyClick(page.details.tags, Qt.Key.Key_Return)
    assert "tags cannot be changed" in page.strip.text and Places().adapter_notes.read_text() == "{"


def test_moved_to_the_bin_and_fetched_back(
    qtbot, page: AdaptersPage, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "share").mkdir()
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "share"))
    drop(qtbot, window, write_adapter(tmp_path / "Alpha"))
    one = page.details.adapter
    assert one is not None
    page.details.delete_button.click()
    qtbot.waitUntil(lambda: not page.adapters, timeout=SLOW)
    assert "bin" in window.undo.text and not Path(one.folder).exists()
    assert list((tmp_path / "share").rglob("adapter.json"))
    window.undo.first_clicked.emit()
    qtbot.waitUntil(lambda: page.tree.names() == ["Alpha"], timeout=SLOW)
    assert Path(one.folder).is_dir() and not list((tmp_path / "share").rglob("*.trashinfo"))
    page.details.delete_button.click()
    qtbot.waitUntil(lambda: not page.adapters, timeout=SLOW)
    shutil.rmtree(tmp_path / "share")
    window.undo.first_clicked.emit()
    assert "could not be fetched back" in window.undo.text


def test_what_is_dropped_while_another_is_imported_comes_next(
    qtbot, learned: RunFolder, page: AdaptersPage, tmp_path: Path
) -> None:
    for value, name in enumerate(("Alpha", "Beta", "Gamma"), 1):
        page.take_files([write_adapter(tmp_path / name, value=float(value))])
    qtbot.waitUntil(lambda: {one.name for one in page.adapters} >= {"Alpha", "Beta", "Gamma"}, timeout=SLOW)


def test_what_is_refused_is_still_said_when_another_is_imported_next(qtbot, page: AdaptersPage, tmp_path: Path) -> None:
    page.take_files([write_adapter(tmp_path / "Alpha", value=3.0)])
    page.take_files([write_adapter(tmp_path / "odd", peft_type="LOHA")])
    page.take_files([write_adapter(tmp_path / "Beta")])
    qtbot.waitUntil(lambda: set(page.tree.names()) == {"Alpha", "Beta"} and not page.work.busy, timeout=SLOW)
    assert "Beta" in page.strip.text and "Adapters of this kind" in page.strip.accessibleName()
    page.take_files([write_adapter(tmp_path / "strange", peft_type="LOHA")])
    page.take_files([tmp_path / "nothing"])
    qtbot.waitUntil(lambda: "Adapters of this kind" not in page.strip.text and not page.work.busy, timeout=SLOW)
    assert "Adapters of this kind" in page.strip.accessibleName()
    page.take_files([write_adapter(tmp_path / "Delta", value=2.0)])
    qtbot.waitUntil(lambda: "Delta" in page.strip.text, timeout=SLOW)
    assert "Adapters of this kind" not in page.strip.accessibleName()


def test_two_are_put_together_in_the_engine(
    qtbot, learned: RunFolder, page: AdaptersPage, window: MainWindow, tmp_path: Path
) -> None:
    drop(qtbot, window, write_adapter(tmp_path / "Alpha", value=1.0), write_adapter(tmp_path / "Beta", value=2.0))
    for item in page.tree._items():
        item.setSelected(item.text(0) in ("Alpha", "Beta"))
    assert page.many.isVisible() and not page.many.combine_button.reason
    page.many.combine_button.click()
    card = page.combining
    assert card.isVisible() and not page.many.isVisible() and len(card.weights) == 2
    card.way.setCurrentIndex(card.way.findData("svd"))
    assert card.rank.isVisible() and card.rank.maximum() == 4 and not card.density.isVisible()
    card.way.setCurrentIndex(card.way.findData("dare_ties"))
    assert card.density.isVisible() and card.seed.isVisible() and not card.rank.isVisible()
    card.way.setCurrentIndex(0)
    card.weights[1].setValue(-0.5)
    card.name.setText("Both")
    card.score_on.setCurrentIndex(card.score_on.findData(""))
    card.combine_button.click()
    assert page.work.busy and page.work.isVisible() and card.combine_button.reason and page.details.score_button.reason
    qtbot.waitUntil(lambda: not page.work.busy and not page._looking, timeout=SLOW)
    assert "Both" in page.strip.text, page.strip.text
    made = page.details.adapter
    assert made is not None and made.combined is not None and (made.name, made.rank) == ("Both", 4)
    assert sorted(part.weight for part in made.combined.parts) == [-0.5, 1.0]
    assert not card.isVisible() and not list(Places().adapters.glob(".*"))
    page.tree.select(made.id)
    evaluate(made, learned.path.name, right=8)
    for part in made.combined.parts:
        evaluate(find_adapter(page.adapters, part.id), learned.path.name, right=0)
    page.refresh()
    qtbot.waitUntil(lambda: not page._looking, timeout=SLOW)
    texts = [label.text() for label in page.details.findChildren(QLabel)]
    assert "Better than “Alpha”" in texts and "Better than “Beta”" in texts


def evaluate(one: AdapterFacts, run: str, right: int) -> None:
    """As if it had answered the held-out examples of a run."""
    tried = [Tried(question=f"{n}?", expected="yes", said="yes" if n < right else "no") for n in range(8)]
    found = Evaluation(
        at=1.0, run=one.id, base="b", base_fingerprint="f", objective="next_token", task="short",
        scores=scored("short", tried, 0), tried=with_scores("short", tried), seconds=1.0, examples_of=run,
    )  # fmt: skip
    (Path(one.folder) / "evaluations").mkdir(exist_ok=True)
    write_json(Path(one.folder) / "evaluations" / "answers-0001.json", msgspec.to_builtins(found))
