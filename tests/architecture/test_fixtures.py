"""The tests' own rules."""

from __future__ import annotations

from pathlib import Path

TESTS = Path(__file__).resolve().parent.parent


def test_a_fixture_for_a_package_stands_in_one() -> None:
    """In a folder without `__init__.py` pytest keeps it to the end of the whole run: a window, its threads and its
    look would stay with all tests that follow."""
    named = [path for path in TESTS.rglob("conftest.py") if 'scope="package"' in path.read_text("utf-8")]
    assert named and [path for path in named if not (path.parent / "__init__.py").is_file()] == []
