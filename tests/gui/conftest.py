"""The window over real run folders and real, scripted child processes."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QThread, QTimer
from PySide6.QtWidgets import QApplication, QMessageBox

from desktop.core.models import read_model
from desktop.core.recipe import recipe_from
from desktop.core.runs import RunFolder
from desktop.services.desk import Desk
from desktop.services.places import Places
from desktop.services.preparing import create_run, read_data
from desktop.services.runs import Trainer
from desktop.ui.main_window import MainWindow

SCRIPT = Path(__file__).resolve().parent.parent / "fixtures" / "scripted_run.py"
Play = Callable[[RunFolder, str], "subprocess.Popen[bytes]"]


@pytest.fixture
def model(tmp_path: Path) -> Path:
    """A model folder of one small tensor, made by hand."""
    folder = tmp_path / "Small model"
    folder.mkdir()
    header = json.dumps(
        {"model.layers.0.up.weight": {"dtype": "BF16", "shape": [8, 4], "data_offsets": [0, 64]}}
    ).encode()
    (folder / "model.safetensors").write_bytes(len(header).to_bytes(8, "little") + header + bytes(64))
    config = {"architectures": ["LlamaForCausalLM"], "hidden_size": 4, "num_hidden_layers": 1, "vocab_size": 10}
    (folder / "config.json").write_text(json.dumps(config | {"num_attention_heads": 2}))
    (folder / "tokenizer.json").write_text("{}")
    return folder


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """Twenty good rows and one bad one."""
    path = tmp_path / "mine.jsonl"
    rows = [f'{{"prompt": "p{n}", "completion": "c{n}"}}' for n in range(20)]
    path.write_text("\n".join([*rows, "nonsense"]))
    return path


@pytest.fixture
def run_folder(home: Path, model: Path, data: Path) -> RunFolder:
    """A run that waits to be trained."""
    recipe = recipe_from({"name": "Scripted", "model": str(model), "data": str(data), "steps": 100})
    return create_run(recipe, read_model(model), read_data(str(data), None, 0.1, 0), Places())


@pytest.fixture
def play() -> Iterator[Play]:
    """Starts scripted children; none outlives the test."""
    children: list[subprocess.Popen[bytes]] = []

    def start(folder: RunFolder, behaviour: str) -> subprocess.Popen[bytes]:
        child = subprocess.Popen([sys.executable, str(SCRIPT), str(folder.path), behaviour])
        children.append(child)
        return child

    yield start
    for child in children:
        child.kill()
        child.wait()


@pytest.fixture
def trainer() -> Trainer | None:
    """What trains the runs that the window starts; None: the engine."""
    return None


@pytest.fixture
def window(qtbot, home: Path, trainer: Trainer | None) -> Iterator[MainWindow]:
    """A window that has looked at runs and hardware; closed at the end without asking."""
    desk = Desk(Places(), trainer=trainer)
    window = MainWindow(desk)
    window._ask_about = lambda record: "keep"  # type: ignore[method-assign] # answered in tests of its own
    try:
        window.show()
        with qtbot.waitSignals([desk.runs_changed, desk.hardware_changed], timeout=20_000):
            desk.start()
        yield window
    finally:
        close(window)
        for child in desk.queue._children:
            child.kill()
            child.wait()
        still = [thread for thread in desk.findChildren(QThread) if thread.isRunning()]
        destroy(window)
    assert not still


def close(window: MainWindow) -> None:
    """Close a window at the end of a test, whatever it may be about: it would ask, and nobody is there to answer."""
    window._leaving = True  # as when the PC is switched off
    window.close()


def destroy(window: MainWindow) -> None:
    """Really end a closed window: one that lives on is styled anew whenever a later test changes the theme."""
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # type: ignore[arg-type]


_answering: list[QTimer] = []


@pytest.fixture(autouse=True)
def no_answer_left() -> Iterator[None]:
    """Who waits for a question that never came would answer one of a later test."""
    yield
    for timer in _answering:
        timer.stop()
    _answering.clear()


def answer_soon(word: str) -> list[str]:
    """Press this button of the question that is about to be asked, or refuse where it has none; what it said comes in
    the list. Whatever happens, no question is left open: a test would hang on it."""
    said: list[str] = []
    timer = QTimer()
    _answering.append(timer)
    timer.setInterval(100)

    def look() -> None:
        box = QApplication.activeModalWidget()
        if isinstance(box, QMessageBox):
            timer.stop()
            said.extend((box.text(), box.informativeText()))
            button = next((one for one in box.buttons() if one.text().replace("&", "") == word), None)
            button.click() if button else box.reject()

    timer.timeout.connect(look)
    timer.start()
    return said
