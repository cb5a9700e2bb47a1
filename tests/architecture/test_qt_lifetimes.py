"""What Qt does not forgive: a painter that is not ended before what it paints on is gone, an item of a layout that
outlives its widget. Both end the program, much later and elsewhere."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent
PAINTERS = {"QPainter", "smooth_painter"}
ITEMS = {"itemAt", "itemAtPosition"}
OF_LAYOUTS = {"desktop/ui/flow.py"}
"""A layout of our own makes its items itself, and hears of their end."""


def faults(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """Lines that do one of these."""
    held = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.With):
            held |= {id(item.context_expr) for item in node.items}
        elif isinstance(node, ast.FunctionDef) and node.name in PAINTERS:
            held |= {id(inner) for inner in ast.walk(node)}  # what makes one for others
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        called = ast.unparse(node.func).rpartition(".")[2]
        if called in PAINTERS and id(node) not in held:
            yield node.lineno, "a painter that no `with` ends"
        elif called in ITEMS and isinstance(node.func, ast.Attribute):
            yield node.lineno, f"asks for the items of a layout: {ast.unparse(node.func)}"
        elif called == "replaceWidget":
            yield node.lineno, "leaves the item of a layout behind, which nobody may end"


def test_painters_are_ended_and_nobody_holds_items_of_layouts() -> None:
    found = [
        f"{name}:{line} {fault}"
        for path in sorted((ROOT / "desktop").rglob("*.py"))
        if (name := path.relative_to(ROOT).as_posix()) not in OF_LAYOUTS
        for line, fault in faults(ast.parse(path.read_text("utf-8")))
    ]
    assert found == []


@pytest.mark.parametrize(
    "line",
    [
        "painter = QPainter(self)",
        "paint(smooth_painter(self))",
        "row.itemAt(0).widget()",
        "row.replaceWidget(one, two)",
    ],
)
def test_they_are_found(line: str) -> None:
    assert [number for number, _ in faults(ast.parse(line))] == [1]
    assert not list(faults(ast.parse("with QPainter(self) as painter:\n    pass")))
