"""Turns tokens into what Qt understands: a palette and the one small style sheet."""

from __future__ import annotations

from pathlib import Path
from string import Template

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QPalette

from desktop.ui.assets import asset
from desktop.ui.icons import tinted_svg
from desktop.ui.tokens import Tokens

_MARKS = (
    ("mark_down", "chevron-down", "muted"),
    ("mark_up", "chevron-up", "muted"),
    ("mark_right", "chevron-right", "muted"),
    ("mark_check", "check", "on_accent"),
    ("mark_menu_check", "check", "text"),
    ("mark_close", "close", "muted"),
)


def palette(tokens: Tokens) -> QPalette:
    """A palette for Fusion and every plain Qt widget."""
    made = QPalette()
    role = QPalette.ColorRole
    for place, token in {
        role.Window: tokens.window, role.WindowText: tokens.text, role.Base: tokens.surface,
        role.AlternateBase: tokens.window, role.Text: tokens.text, role.Button: tokens.surface,
        role.ButtonText: tokens.text, role.BrightText: tokens.bad, role.ToolTipBase: tokens.surface,
        role.ToolTipText: tokens.text, role.PlaceholderText: tokens.muted, role.Highlight: tokens.accent,
        role.HighlightedText: tokens.on_accent, role.Accent: tokens.accent, role.Link: tokens.accent,
        role.LinkVisited: tokens.series_4, role.Light: tokens.surface, role.Midlight: tokens.line,
        role.Mid: tokens.line, role.Dark: tokens.edge, role.Shadow: tokens.edge,
    }.items():  # fmt: skip
        made.setColor(place, QColor(token))
    for place in (role.WindowText, role.Text, role.ButtonText, role.HighlightedText):
        made.setColor(QPalette.ColorGroup.Disabled, place, QColor(tokens.muted))
    return made


def quiet_ground(tokens: Tokens) -> str:
    """The ground of neutral badges and of quiet buttons under the mouse."""
    return tokens.mix("surface", "edge", 0.16)


def render(tokens: Tokens, factor: float, marks_folder: Path) -> str:
    """The style sheet with every place filled in."""
    template = Template(asset("style", "style.qss").read_text(encoding="utf-8"))
    return template.substitute(
        tokens.named(),
        accent_hover=tokens.mix("accent", "text", 0.14),
        hover=tokens.mix("surface", "accent_soft", 0.75),
        quiet_hover=quiet_ground(tokens),
        grip=tokens.mix("line", "edge", 0.35),
        **_sizes(factor),
        **_marks(tokens, marks_folder),
    )


def _sizes(factor: float) -> dict[str, str]:
    pixels = {
        "control": 22, "check": 16, "check_radius": 4, "mark": 16, "small_mark": 12, "drop": 28, "row": 30, "ask": 320,
    }  # fmt: skip
    sizes = {f"{name}_px": f"{round(value * factor)}px" for name, value in pixels.items()}
    side, ring = round(16 * factor), round(5 * factor)
    hole = side + 2 - 2 * ring
    radius = (hole + 2 * ring) // 2
    return sizes | {"radio_ring": f"{ring}px", "radio_hole": f"{hole}px", "radio_radius": f"{radius}px"}


def _marks(tokens: Tokens, folder: Path) -> dict[str, str]:
    paths = {}
    for place, icon, token in _MARKS:
        colour = tokens.named()[token]
        path = folder / f"{place}-{colour[1:]}.svg"
        path.write_bytes(tinted_svg(icon, colour, QSize(16, 16)))
        paths[place] = path.as_posix()
    return paths
