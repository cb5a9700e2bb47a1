"""The import rules that import-linter cannot see."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent
HEAVY = ("torch", "transformers", "peft", "bitsandbytes", "datasets", "numpy", "pyarrow")


def imported(path: Path) -> set[str]:
    """The modules a file names in its imports, at any depth."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found |= {node.module} | {f"{node.module}.{alias.name}" for alias in node.names}
    return found


@pytest.mark.parametrize("path", sorted((ROOT / "desktop" / "services").glob("*.py")), ids=lambda path: path.name)
def test_services_use_nothing_of_qt_but_qtcore(path: Path) -> None:
    qt = {name for name in imported(path) if name.startswith("PySide6")}
    assert all(name == "PySide6.QtCore" or name.startswith("PySide6.QtCore.") for name in qt), qt


def test_packaging_is_no_python_package() -> None:
    assert not (ROOT / "packaging" / "__init__.py").exists()


def test_the_window_process_loads_none_of_the_training_libraries() -> None:
    script = (
        "import sys, os; os.environ['QT_QPA_PLATFORM']='offscreen'\n"
        "import desktop.app, desktop.ui.main_window\n"
        f"print([name for name in {HEAVY!r} if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True, cwd=ROOT)
    assert done.stdout.strip() == "[]"


def test_the_command_line_starts_without_qt() -> None:
    script = "import sys, desktop.cli; print([name for name in ('PySide6', 'torch', 'pyarrow') if name in sys.modules])"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True, cwd=ROOT)
    assert done.stdout.strip() == "[]"
