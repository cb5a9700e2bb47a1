"""The window builds late, tells once, and lets go of what it let go of: counted, not timed."""

from __future__ import annotations

import gc
import os
import subprocess
import sys
import weakref
from collections import Counter
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget

from desktop.core.files import write_json
from desktop.core.runs import RunFolder, RunRecord, RunState
from desktop.services.places import Places
from desktop.ui.main_window import MainWindow
from desktop.ui.pages.runs import ROWS_MEASURED, RunsPage
from desktop.ui.window_pages import BEYOND, PLACES

LOADED = """
import sys
from pathlib import Path
from desktop.app import make_application
from desktop.services.desk import Desk
from desktop.services.places import Places
from desktop.ui.main_window import MainWindow
app = make_application()
window = MainWindow(Desk(Places(Path(sys.argv[1])), app))
window.show()
app.processEvents()
window._desk.records = window._desk.runs.records()
{doing}
app.processEvents()
print(*sorted(sys.modules), sep="\\n")
window.close()
"""


def loaded(home: Path, doing: str = "pass") -> set[str]:
    """The modules that a process has loaded when its window was painted and this was done."""
    told = subprocess.run(
        [sys.executable, "-c", LOADED.format(doing=doing), str(home)], check=True, capture_output=True, text=True,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
    ).stdout  # fmt: skip
    return set(told.splitlines())


def test_the_first_paint_loads_no_page_but_home(tmp_path: Path) -> None:
    found = loaded(tmp_path)
    assert "desktop.ui.pages.home" in found
    others = "pages.models pages.new_run pages.runs pages.settings adapters.page data.page run.page tryout.page".split()
    assert not {f"desktop.ui.{name}" for name in others} & found
    assert not {"pyarrow", "numpy", "torch", "desktop.ui.guide.window"} & found


def test_no_page_loads_arrow(home: Path, run_folder: RunFolder) -> None:
    """It brings NumPy along: half a second of the window's thread, and memory that never comes back."""
    run_folder.adapter.mkdir()
    (run_folder.adapter / "adapter_model.safetensors").write_bytes(b"x")
    doing = f"window.build_all(); [window.go(place) for place in {list(PLACES)}]"
    found = loaded(Places().home, doing + "; assert window.tryout.chat.choice.answerer.run")
    assert "desktop.ui.run.page" in found
    assert not {"pyarrow", "numpy"} & found


def test_whoever_asks_for_a_page_while_it_is_told_finds_it(window: MainWindow) -> None:
    seen: list[QWidget] = []
    window._desk.runs_changed.connect(lambda _: seen.append(window.runs))
    page = window.runs
    assert seen and all(one is page for one in seen)
    assert len(window.pages.findChildren(RunsPage)) == 1


@pytest.fixture
def ended(run_folder: RunFolder) -> RunFolder:
    """A run whose state stays as it is: one that nobody trains is called interrupted after a while."""
    write_json(run_folder.run, msgspec.structs.replace(run_folder.read(), state=RunState.finished, step=100))
    return run_folder


def test_pages_that_are_let_go_are_gone(qtbot, ended: RunFolder, window: MainWindow) -> None:
    counts, others = [], set(QApplication.topLevelWidgets())
    for _ in range(3):
        window.build_all()
        window.open_run(ended)
        qtbot.waitUntil(lambda: window.run.record is not None, timeout=20_000)
        window.go("settings")
        qtbot.waitUntil(lambda: not window._desk.busy, timeout=20_000)
        pages = {name: weakref.ref(getattr(window, name)) for name in (*PLACES.values(), *BEYOND)}
        window.forget_pages()
        qtbot.waitUntil(lambda: not window._desk.busy, timeout=20_000)  # a page may just have asked for something
        window._desk.task(lambda _tell, _cancelled: None)  # the next task lets go of those that have ended
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # type: ignore[arg-type]
        window._desk.hardware_changed.emit(window._desk.hardware)
        window._desk.runs_changed.emit(window._desk.records)
        QCoreApplication.processEvents()  # the keyboard, which was on a page that went, goes elsewhere
        gc.collect()
        assert [name for name, page in pages.items() if page() is not None] == []
        tasks = len(window._desk._tasks)  # more of them lie there when a page was built while the one before looked
        kept = Counter({"Task": tasks, "_Thread": tasks})
        counts.append(Counter(type(one).__name__ for one in gc.get_objects() if issubclass(type(one), QObject)) - kept)
    assert counts[2] - counts[1] == Counter()
    left = [one for one in QApplication.topLevelWidgets() if one.parent() is None and one not in others]
    assert left == []


def test_no_page_is_shown_while_all_go(qtbot, window: MainWindow) -> None:
    class Watcher(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Show:
                shown.append(type(watched).__name__)
            return False

    shown: list[str] = []
    watcher = Watcher()
    for page in window.build_all():
        page.installEventFilter(watcher)
    window.go("runs")
    assert shown == ["RunsPage"]
    window.forget_pages()
    assert shown == ["RunsPage"]


def test_hundreds_of_runs_are_measured_by_the_first_and_told_again_for_nothing(qtbot, window: MainWindow) -> None:
    page = window.runs
    runs = [
        (RunFolder(Path(f"/nowhere/{n}")), RunRecord(id=f"{n}", name=f"Run {n}", state=RunState.finished, created=n))
        for n in range(400)
    ]
    window.go("runs")
    page.show_runs(runs)
    QApplication.processEvents()
    assert page.table.isVisible() and page.table.columnWidth(1) > 0
    looked_at = len(page.model._words)
    assert ROWS_MEASURED <= looked_at < 2 * ROWS_MEASURED + 40
    page.model._words.clear()
    page.show_runs(list(runs))
    assert page.model._words == {}
