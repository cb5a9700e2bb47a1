"""The report for whoever helps, from Settings and from a run that stopped, and word of a window that died."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from desktop.core.crashes import Crash
from desktop.core.files import write_json
from desktop.core.problems import Problem
from desktop.core.runs import RunFolder
from desktop.services.crashes import crash_log, folder_of, read_crash
from desktop.services.desk import Desk
from desktop.services.places import Places
from desktop.ui.engine.trouble import Trouble
from desktop.ui.main_window import MainWindow
from desktop.ui.support.crash_note import CrashNote
from desktop.ui.support.report_dialog import ReportDialog
from tests.gui.conftest import Play


def report_of(qtbot, window: MainWindow) -> ReportDialog:
    """The report that was opened, once it is there."""
    dialog = window.findChild(ReportDialog)
    assert dialog is not None and dialog.isVisible()
    assert dialog.save_button.reason or dialog.text.toPlainText()
    qtbot.waitUntil(lambda: bool(dialog.text.toPlainText()), timeout=60_000)
    return dialog


def test_shown_in_full_then_saved_where_a_person_says(
    qtbot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.go("settings")
    window.settings.report_button.click()
    dialog = report_of(qtbot, window)
    shown = dialog.text.toPlainText()
    assert "Tunesmith" in shown and "PC" in shown and "driver" in shown and str(Path.home()) not in shown
    assert str(tmp_path) not in shown
    target = tmp_path / "for Anna.txt"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    qtbot.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)
    assert target.read_text("utf-8").rstrip("\n") == shown.rstrip("\n")
    assert dialog.strip.isVisible() and str(target) in dialog.strip.accessibleName()
    dialog.save(tmp_path / "nowhere" / "report.txt")
    assert "could not be written" in dialog.strip.accessibleName() or "cannot" in dialog.strip.accessibleName()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: window.findChild(ReportDialog) is None)


def test_of_a_run_that_stopped_without_its_examples(
    qtbot, window: MainWindow, run_folder: RunFolder, play: Play
) -> None:
    # What a library might print: what it was given, in quotes and without.
    run_folder.log.write_text(
        "Traceback (most recent call last):\n"
        '  File "/opt/x/site-packages/torch/nn.py", line 3, in forward\n'
        "ValueError: cannot take 'p7' of /home/anna/mails.csv\n"
        "RuntimeError: the size of tensor a must match\n"
    )
    play(run_folder, "crash").wait()
    window.open_run(run_folder)
    qtbot.waitUntil(lambda: window.run.help_button.isVisible(), timeout=20_000)
    window.run.help_button.click()
    dialog = report_of(qtbot, window)
    text = dialog.text.toPlainText()
    assert "What stopped it" in text and "Recipe" in text and "rank" in text
    assert "<packages>/torch/nn.py" in text and "the size of tensor a must match" in text
    for private in ("Scripted", "mine.jsonl", "Small model", "anna", "p7", str(run_folder.path.name)):
        assert private not in text, private
    dialog.close()


def test_a_run_that_ended_well_needs_no_help(qtbot, window: MainWindow, run_folder: RunFolder, play: Play) -> None:
    play(run_folder, "finish").wait()
    window.open_run(run_folder)
    qtbot.waitUntil(lambda: window.run.badge.state == "finished", timeout=20_000)
    assert window.run.help_button.isHidden()


@pytest.mark.parametrize(
    ("how", "log"), [("fault", "Fatal Python error: Aborted\n"), ("killed", ""), ("restarted", "")]
)
def test_a_window_that_was_not_closed_is_told_of_once(qtbot, home: Path, how: str, log: str) -> None:
    folder = folder_of(Places())
    folder.mkdir(parents=True)
    crash_log(Places()).write_text(log)
    write_json(folder / "crash.json", Crash(how=how, opened=1.0, version="0.1.0", fault="Aborted" if log else ""))  # type: ignore[arg-type]
    desk = Desk(Places())
    note = CrashNote(desk)
    qtbot.addWidget(note)
    note.show()
    assert not note.isHidden()
    said = note.accessibleName()
    assert ("Aborted" in said) == (how == "fault") and ("Runs go on without the window" in said or "Continue" in said)
    assert note._first.isHidden() == (not log) and note._second.isHidden() == (how == "restarted")
    crash = read_crash(Places())
    assert crash is not None and crash.told
    again = CrashNote(desk)
    qtbot.addWidget(again)
    assert again.isHidden()


def test_the_buttons_fit_what_a_set_up_stopped_on(qtbot) -> None:
    trouble = Trouble()
    qtbot.addWidget(trouble)

    def offered(code: str, *, on_card: bool = True, begun: bool = True) -> set[str]:
        trouble.show_problem(Problem(code), on_card=on_card, begun=begun)
        named = {"cpu": trouble.cpu, **trouble._remedies}
        return {name for name, button in named.items() if not button.isHidden()}

    assert offered("engine.no_connection") == {"again", "proxy", "source"}
    assert offered("engine.proxy") == {"again", "proxy"}
    assert offered("engine.no_room") == {"again", "drive", "build", "cpu"}
    assert offered("engine.no_room", on_card=False) == {"again", "drive", "build"}
    assert offered("folder.read_only") == {"again", "drive"}
    assert offered("engine.part_fails") == {"check", "build", "cpu"}
    assert offered("engine.no_connection", begun=False) == {"proxy", "source"}
    assert offered("engine.setup_died") == {"again"}
    with qtbot.waitSignal(trouble.wanted) as sent:
        trouble.proxy.click()
    assert sent.args == ["proxy"]
