"""Where the files that ship with the program lie."""

from __future__ import annotations

from pathlib import Path


def resources_folder() -> Path:
    """Icons, style, catalogue and starter data: inside the installed package, or beside it in a clone."""
    package = Path(__file__).resolve().parent.parent
    inside = package / "resources"
    return inside if inside.is_dir() else package.parent / "resources"
