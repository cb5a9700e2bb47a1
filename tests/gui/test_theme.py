"""The theme: contrast, following the system, text size, crisp tinted icons, no stray colours."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon, QPalette
from PySide6.QtWidgets import QApplication, QPushButton

from desktop.ui import theme
from desktop.ui.icons import icon, icon_names
from desktop.ui.labels import PageTitle
from desktop.ui.style_sheet import quiet_ground, render
from desktop.ui.theme import DARK, EDGE_PAIRS, LIGHT, TEXT_PAIRS, Theme, Tokens, contrast

UI = Path(theme.__file__).parent
RESOURCES = UI.parents[1] / "resources"
NAMES = (
    "home models datasets new-run runs settings play stop pause check warning problem info card chip folder file drop "
    "export compare chart log recipe search close chevron-right chevron-down more copy refresh trash external clock "
    "memory tunesmith"
).split()


@pytest.fixture
def look(qapp: QApplication) -> Theme:
    """The theme, light and at 100 %, put back afterwards."""
    made = theme.current()
    made.set_mode("light")
    made.set_text_factor(1.0)
    yield made
    made.set_mode("system")
    made.set_text_factor(1.0)
    made.set_reduced_motion(None)


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_every_text_pair_is_readable(tokens: Tokens) -> None:
    named = tokens.named()
    weak = {pair: contrast(named[pair[0]], named[pair[1]]) for pair in TEXT_PAIRS}
    assert {pair: ratio for pair, ratio in weak.items() if ratio < 4.5} == {}


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_edges_curves_and_mixed_grounds_stand_out(tokens: Tokens) -> None:
    named = tokens.named()
    assert [pair for pair in EDGE_PAIRS if contrast(named[pair[0]], named[pair[1]]) < 3] == []
    for ink in ("muted", "text", "accent"):
        assert contrast(named[ink], quiet_ground(tokens)) >= 4.5, ink
    assert contrast(tokens.on_accent, tokens.mix("accent", "text", 0.14)) >= 4.5


def test_contrast_knows_its_ends() -> None:
    black, white = "#" + "0" * 6, "#" + "F" * 6
    assert contrast(black, white) == pytest.approx(21)
    assert contrast(white, white) == pytest.approx(1)


def test_no_colour_value_outside_the_tokens() -> None:
    files = [*UI.rglob("*.py"), RESOURCES / "style" / "style.qss"]
    colour = re.compile(r"#[0-9a-fA-F]{6}\b|#[0-9a-fA-F]{3}\b|\brgba?\(|GlobalColor\.(?!transparent)\w+")
    found = {f.name: colour.findall(f.read_text("utf-8")) for f in files if f.name != "tokens.py"}
    assert {name: hits for name, hits in found.items() if hits} == {}


@pytest.mark.parametrize("factor", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_the_sheet_has_no_place_left_open(qapp: QApplication, tokens: Tokens, factor: float, tmp_path: Path) -> None:
    sheet = render(tokens, factor, tmp_path)
    assert "$" not in sheet
    for path in re.findall(r'url\("([^"]+)"\)', sheet):
        assert Path(path).is_file()


def test_it_follows_the_system_only_in_system_mode(look: Theme, qtbot) -> None:
    look.set_mode("system")
    hints = QApplication.styleHints()
    with qtbot.waitSignal(look.changed):
        hints.colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert look.tokens is DARK
    assert QApplication.palette().color(QPalette.ColorRole.Window).name().upper() == DARK.window
    look.set_mode("light")
    hints.colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert look.tokens is LIGHT
    look.set_mode("system")
    hints.colorSchemeChanged.emit(Qt.ColorScheme.Light)
    assert look.tokens is LIGHT


def test_text_grows_live_and_within_bounds(look: Theme, qtbot) -> None:
    title = PageTitle("Home")
    qtbot.addWidget(title)
    title.show()
    assert title.font().pointSizeF() == 18
    look.set_text_factor(2.0)
    assert title.font().pointSizeF() == 36
    assert QApplication.font().pointSizeF() == 20
    look.set_text_factor(9)
    assert look.text_factor == 2.0


def test_a_shown_title_is_larger_and_heavier_than_the_body(look: Theme, qtbot) -> None:
    title = PageTitle("Home")
    qtbot.addWidget(title)
    title.set_tone("muted")
    title.show()
    title.set_tone("bad")
    assert title.font().pointSizeF() == 18
    assert title.font().weight() == 600


def test_motion_can_be_switched_off(look: Theme) -> None:
    look.set_reduced_motion(True)
    assert look.reduced_motion
    look.set_reduced_motion(False)
    assert not look.reduced_motion


def test_all_icons_are_there_and_only_take_the_palette() -> None:
    assert set(NAMES) <= set(icon_names())
    for name in icon_names():
        text = (RESOURCES / "icons" / f"{name}.svg").read_text("utf-8")
        assert 'viewBox="0 0 24 24"' in text and 'stroke-width="1.5"' in text and "#" not in text, name


@pytest.mark.parametrize("name", NAMES)
def test_an_icon_draws_something_sharp(look: Theme, name: str) -> None:
    pixmap = icon(name).pixmap(QSize(20, 20), 2.0)
    image = pixmap.toImage()
    assert image.width() == 40 and pixmap.devicePixelRatio() == 2.0
    inked = sum(image.pixelColor(x, y).alpha() > 100 for x in range(40) for y in range(40))
    assert 20 < inked < 1000


def test_icons_take_their_colour_when_painted(look: Theme) -> None:
    kept = icon("stop", "accent", "bad")
    assert _ink(kept, QIcon.State.Off) == LIGHT.accent
    assert _ink(kept, QIcon.State.On) == LIGHT.bad
    look.set_mode("dark")
    assert _ink(kept, QIcon.State.Off) == DARK.accent


def test_an_icon_survives_its_python_object(look: Theme, qtbot) -> None:
    button = QPushButton("Go")
    qtbot.addWidget(button)
    button.setIcon(icon("play"))
    for _ in range(50):
        QIcon(button.icon()).pixmap(16, 16)
    assert not button.grab().isNull()


def _ink(made: QIcon, state: QIcon.State) -> str:
    image = made.pixmap(QSize(48, 48), 1.0, QIcon.Mode.Normal, state).toImage()
    colours = [image.pixelColor(x, 24) for x in range(48)]
    return next(c.name().upper() for c in colours if c.alpha() == 255)
