"""No visible text goes past translation, and every language says all of them, with everything in its place."""

from __future__ import annotations

import ast
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator

ROOT = Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT / "packaging"))
import linguist  # noqa: E402 - packaging/ is no package
import translations  # noqa: E402
import trim  # noqa: E402
import visible_texts  # noqa: E402

from desktop.services.languages import ENGLISH, LANGUAGES  # noqa: E402

SHOWING = set(
    "setText setWindowTitle setToolTip setStatusTip setAccessibleName setAccessibleDescription setPlaceholderText "
    "setPrefix setSuffix setSpecialValueText setTitle setInformativeText setDetailedText setTabText setItemText "
    "setHorizontalHeaderLabels addItem addTab addButton addAction addMenu drawText QLabel QPushButton QAction "
    "QCheckBox QRadioButton QGroupBox QTableWidgetItem show_message show_words set_label set_help set_fault "
    "set_reason set_title show_empty add_row add_button Text WrapText Muted Small Strong StrongLines CardTitle "
    "PageTitle BigNumber Button QuietButton PrimaryButton IconButton Card StatTile EmptyPage getOpenFileName "
    "getOpenFileNames getSaveFileName getExistingDirectory".split()
)
"""What puts a text before a person."""
TRANSLATING = {"tr", "_tr", "say", "translate", "translated", "_formula_tr"}
MARKS = re.compile(r"[a-z0-9]+([-_.][a-z0-9*]+)*|https?://\S*|[A-Z]\w*/\w+|\W*")
"""Names of icons, levels and files: no words for people."""
NOT_TRANSLATED = {
    "Tunesmith", " – Tunesmith", "hf_…", "JSONL (*.jsonl)", "system prompt", "max new tokens", "top p", "top k",
    "repetition penalty", "temperature", "seed", "tunesmith window", "folder for models, runs and settings",
    "Chat examples", "BASE MODEL", "kWh", " kWh", "°C", "W", " TFLOP/s", " GFLOP/s", "GeForce ", "NVIDIA ",
    "PyTorch ", "Ctrl+", 'sudo apt install "', "Fusion", "Reduce",
}  # fmt: skip
"""Names, units and terms of the field that are the same in every language."""
NOT_FOR_THE_WINDOW = {"report_pdf.py", "report_chart.py", "engine/report.py", "style_sheet.py", "theme.py", "icons.py"}
"""Files that write English reports (decision 31), or no texts at all."""


def files() -> list[Path]:
    ui = ROOT / "desktop" / "ui"
    found = [path for path in ui.rglob("*.py") if path.relative_to(ui).as_posix() not in NOT_FOR_THE_WINDOW]
    return [*sorted(found), ROOT / "desktop" / "app.py"]


def name_of(call: ast.Call) -> str:
    """The last part of what is called."""
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")


def shown(tree: ast.Module) -> Iterator[ast.Constant]:
    """The literals that are shown as they stand: handed to what shows texts, through nothing that translates."""
    parents = {child: node for node in ast.walk(tree) for child in ast.iter_child_nodes(node)}
    for node in ast.walk(tree):
        if not (isinstance(node, ast.Constant) and isinstance(node.value, str)):
            continue
        inner: ast.AST = node
        while (outer := parents.get(inner)) is not None and not isinstance(outer, (ast.stmt, ast.Lambda, ast.Compare)):
            if isinstance(outer, ast.Call) and inner is not outer.func:
                if name_of(outer) in SHOWING:
                    yield node
                break  # what a function is given is its own business
            if isinstance(outer, ast.Subscript) and inner is outer.slice:
                break
            inner = outer


def test_no_literal_is_shown_untranslated() -> None:
    found = []
    for path in files():
        for node in shown(ast.parse(path.read_text(encoding="utf-8"))):
            text = str(node.value)
            if not MARKS.fullmatch(text) and text not in NOT_TRANSLATED and "<" not in text:
                found.append(f"{path.relative_to(ROOT)}:{node.lineno}: {text!r}")
    assert not found


def test_no_sentence_lies_about_untranslated() -> None:
    """Words anywhere in the window's files, also in f-strings and tables, are among the texts that are translated."""
    known, found = set(visible_texts.visible_texts()), []
    for path in files():
        tree = ast.parse(path.read_text(encoding="utf-8"))
        inside = {child for node in ast.walk(tree) if isinstance(node, ast.JoinedStr) for child in node.values}
        docs = {node.value for node in ast.walk(tree) if isinstance(node, ast.Expr)}
        marks = {
            mark
            for call in ast.walk(tree)
            if isinstance(call, ast.Call)
            and name_of(call) in ("translate", "say", "TypeVar", "getattr", "add_argument")
            for mark in ([call.args[0]] if name_of(call) in ("translate", "say") and len(call.args) > 1 else call.args)
            if not (name_of(call) in ("translate", "say") and len(call.args) == 1)
        }
        for node in ast.walk(tree):
            if not (isinstance(node, ast.Constant) and isinstance(node.value, str)) or node in docs or node in marks:
                continue
            words = (
                r"[a-z]{3,} [a-z]|^[A-Z][a-z]+ |[a-z]{3,} $|^ [a-z]{3,}" if node in inside else r"[A-Za-z]{3,} [A-Za-z]"
            )
            text = node.value
            if re.search(words, text) and text not in known | NOT_TRANSLATED and not re.search(r"[<>;]|: |_", text):
                found.append(f"{path.relative_to(ROOT)}:{node.lineno}: {text!r}")
    assert not found


def test_languages_are_the_same_everywhere() -> None:
    assert set(LANGUAGES) - {ENGLISH} == set(linguist.LANGUAGES) == set(trim._LANGUAGES)


@pytest.mark.parametrize("language", linguist.LANGUAGES)
def test_translations_keep_places_spaces_and_line_breaks(language: str) -> None:
    said = linguist.read(language)
    assert not [(key, text) for key, text in said.items() if linguist.faults(key[1], text)]


@pytest.mark.parametrize("language", linguist.LANGUAGES)
def test_what_the_program_reads_says_what_the_file_says(language: str) -> None:
    linguist.release()
    translator = QTranslator()
    assert translator.load(f"tunesmith_{language}", str(linguist.FOLDER))
    for (context, source), text in linguist.read(language).items():
        assert (translator.translate(context, source) or source) == text, (context, source)


def small_clone(folder: Path, said: str) -> Path:
    """A clone with one module of the window."""
    (folder / "desktop" / "ui").mkdir(parents=True)
    (folder / "desktop" / "ui" / "made_up.py").write_text(said)
    shutil.copytree(ROOT / "resources" / "catalogue", folder / "resources" / "catalogue")
    (folder / "desktop" / "app.py").write_text("")
    (folder / "desktop" / "paper.py").write_text("")
    return folder


def test_texts_are_found_with_their_contexts(tmp_path: Path) -> None:
    said = """
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLabel
def tr(text):
    return QCoreApplication.translate("made up", text)
class Outer(QLabel):
    def show(self, many):
        self.setText(self.tr("Outer text"))
        tr("one" if many else "two")
        texts = {"key": "from a table"}
        tr(texts.get(many, "or this"))
    class Inner(QLabel):
        def name(self):
            return self.tr("Inner text")
"""
    found = visible_texts.visible_texts(small_clone(tmp_path, said))
    assert found["Outer text"] == {"Outer"} and found["Inner text"] == {"Inner"}
    assert found["one"] == found["two"] == found["from a table"] == found["or this"] == {"made up"}
    assert "key" not in found


def test_a_text_that_cannot_be_followed_is_said(tmp_path: Path) -> None:
    said = """
class Made(QLabel):
    def show(self, text):
        self.setText(self.tr(text + "s"))
"""
    with pytest.raises(visible_texts.LostTextError, match=r"made_up\.py:4"):
        visible_texts.visible_texts(small_clone(tmp_path, said))


def test_lines_come_in_and_faulty_ones_stay_out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(linguist, "FOLDER", tmp_path)
    uses = {"Open {name}": {"A", "B"}, "From": {"A", "B"}, "Key": {"A"}}
    lines = tmp_path / "lines.jsonl"
    lines.write_text(
        '{"source": "Open {name}", "t": "{nam} öffnen"}\n{"source": "From", "t": "Von"}\n'
        '{"source": "From", "context": "B", "t": "Ab"}\n{"source": "Key", "skip": true}\n'
    )
    assert translations.take("de", [lines], None, uses) == 1
    assert linguist.read("de") == {("A", "From"): "Von", ("B", "From"): "Ab", ("A", "Key"): "Key"}
    assert translations.untranslated("de", uses) == ["Open {name}"]


def test_the_command_says_what_is_missing() -> None:
    command = [sys.executable, str(ROOT / "packaging" / "translations.py"), "missing", "de"]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert all('"source"' in line for line in done.stdout.splitlines())


def test_every_language_is_complete() -> None:
    """When this fails: ``translations.py update``, then translate what ``translations.py missing LANG`` lists."""
    found = translations.problems(visible_texts.visible_texts())
    assert not found, "\n".join(found[:40])
