"""Every pair of colours that style sheet and palette put together can be read; and no meaning is colour alone."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication

from desktop.core.runs import RunState
from desktop.ui.badge import TONES
from desktop.ui.live_chart import LiveChart
from desktop.ui.memory_band import MemoryPart, part_colour
from desktop.ui.state_badge import state_look, state_word
from desktop.ui.style_sheet import palette, render
from desktop.ui.theme import DARK, LIGHT, Tokens, contrast

BOTH = pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
RULE = re.compile(r"([^{}]+)\{([^}]*)\}")
COLOUR = re.compile(r"#[0-9A-F]{6}", re.IGNORECASE)
CONTROLS = ("QLineEdit", "QComboBox", "QAbstractSpinBox", "QPlainTextEdit", "QTextEdit", "QCheckBox::indicator")


def rules(tokens: Tokens, folder: Path) -> list[tuple[str, dict[str, str]]]:
    """Each selector of the rendered sheet with its properties; what is switched off is exempt (WCAG 1.4.3)."""
    sheet = re.sub(r"/\*.*?\*/", "", render(tokens, 1.0, folder), flags=re.DOTALL)
    found = []
    for selectors, body in RULE.findall(sheet):
        pairs = (line.split(":", 1) for line in body.split(";") if ":" in line)
        properties = {name.strip(): value.strip() for name, value in pairs}
        found += [(each.strip(), properties) for each in selectors.split(",") if ":disabled" not in each]
    return found


def hue(properties: dict[str, str], *names: str) -> str:
    """The first colour that one of these properties names."""
    return next((hit[0] for name in names if (hit := COLOUR.findall(properties.get(name, "")))), "")


@BOTH
def test_text_can_be_read_on_every_ground_of_the_sheet(qapp: QApplication, tokens: Tokens, tmp_path: Path) -> None:
    weak = []
    for selector, properties in rules(tokens, tmp_path):
        ink, ground = hue(properties, "color"), hue(properties, "background", "background-color")
        if not ink and (not ground or "::" in selector or re.search(r"primary|:default", selector)):
            continue  # grounds of marks and grips, which hold no words, and of states with the ink of their control
        grounds = [ground] if ground else [tokens.window, tokens.surface]
        weak += [(selector, ink, each) for each in grounds if contrast(ink or tokens.text, each) < 4.5]
        chosen, under = hue(properties, "selection-color"), hue(properties, "selection-background-color")
        if chosen and under and contrast(chosen, under) < 4.5:
            weak.append((selector, chosen, under))
    assert weak == []


@BOTH
def test_the_edges_of_fields_and_of_the_keyboard_are_seen(qapp: QApplication, tokens: Tokens, tmp_path: Path) -> None:
    weak, rings = [], 0
    for selector, properties in rules(tokens, tmp_path):
        edge = hue(properties, "border", "border-color")
        if not edge or not (":focus" in selector or selector in CONTROLS):
            continue
        rings += ":focus" in selector
        weak += [(selector, edge, each) for each in (tokens.window, tokens.surface) if contrast(edge, each) < 3]
    assert weak == []
    assert rings > 10


@BOTH
def test_the_palette_can_be_read(qapp: QApplication, tokens: Tokens) -> None:
    made, role = palette(tokens), QPalette.ColorRole
    for ink, ground in (
        (role.WindowText, role.Window), (role.Text, role.Base), (role.Text, role.AlternateBase),
        (role.ButtonText, role.Button), (role.ToolTipText, role.ToolTipBase), (role.HighlightedText, role.Highlight),
        (role.PlaceholderText, role.Base), (role.Link, role.Base), (role.LinkVisited, role.Base),
    ):  # fmt: skip
        assert contrast(made.color(ink).name(), made.color(ground).name()) >= 4.5, (ink, ground)


@BOTH
def test_marks_of_levels_are_seen_on_their_grounds(tokens: Tokens) -> None:
    named = tokens.named()
    for ink, _ in TONES.values():
        ground = "accent_soft" if ink == "accent" else f"{ink}_soft" if f"{ink}_soft" in named else "surface"
        assert contrast(named[ink], named[ground]) >= 4.5, ink


def test_levels_and_states_differ_by_icon_and_word_not_by_colour_alone(qapp: QApplication) -> None:
    loud = [TONES[level][1] for level in ("good", "warn", "bad", "info")]
    assert len(set(loud)) == len(loud)
    looks = [(state_look(state.value)[1], state_word(state.value)) for state in RunState]
    assert all(icon and word for icon, word in looks)
    assert len({word for _, word in looks}) == len(looks)


def test_curves_differ_by_their_dashes_and_parts_by_their_names(qapp: QApplication, qtbot: object) -> None:
    chart = LiveChart("Losses", "Step", "Loss")
    for number in range(5):
        chart.add_series(f"{number}", f"Run {number}")
    dashes = [chart.series(f"{number}").dash for number in range(5)]
    assert len(set(dashes)) == 5
    parts = [MemoryPart(f"Part {n}", 1, "1 GB", group=n % 4 + 1, shade=n // 4) for n in range(8)]
    assert len({part_colour(part, n).name() for n, part in enumerate(parts)}) == 8
    chart.deleteLater()
