"""A run that learned labels says on its tab “Did it help?” how well it gives them, and asks for no answers."""

from __future__ import annotations

from desktop.core.dataset import Example, Message
from desktop.core.files import write_json
from desktop.core.label_report import Said, report
from desktop.core.labels import label_set
from desktop.core.runs import RunFolder
from desktop.ui.main_window import MainWindow


def test_scores_confusions_and_mistakes_show(qtbot, window: MainWindow, run_folder: RunFolder) -> None:
    examples = [Example((Message("user", "t"), Message("assistant", name))) for name in ("bill", "bill", "praise")]
    labels = label_set("labels", examples)
    said = [Said(0, 0.9), Said(1, 0.6), Said(1, 0.8), Said(1, 0.7)]
    run_folder.evaluations.mkdir()
    write_json(run_folder.labels, labels)
    write_json(run_folder.evaluations / "labels.json", report(labels, ["a", "b\nc", "d", "e"], [0, 0, 1, 1], said, 3))
    tab = window.run.compare
    tab.show_run(run_folder)
    view = tab.label_report
    assert not view.isHidden() and tab.own_card.isHidden() and tab.examples.isHidden()
    assert view.tiles[0].value == "75 %" and "50 %" in view.tiles[0].accessibleDescription()
    assert "3 more" in view.note.text()
    table = view.confusion
    assert [table.item(0, column).text() for column in range(3)] == ["bill", "1", "1"]
    assert table.item(0, 2).toolTip() == "1 that should be “bill” were given “praise”"
    assert [view.worst.item(0, column).text() for column in range(4)] == ["b c", "bill", "praise", "60 %"]
    (run_folder.evaluations / "labels.json").unlink()
    run_folder.labels.unlink()
    tab.refresh()
    assert view.isHidden() and not tab.own_card.isHidden() and not tab.examples.isHidden()
