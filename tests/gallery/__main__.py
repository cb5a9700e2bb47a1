"""Takes a picture of every page: ``python -m tests.gallery OUT_FOLDER [--only WORDS] [--look NAME …]``.

Each look (light, dark, small, wide, large, longer, mirrored, worst) is walked through in a process of its own; a
picture is named SCENE-LOOK.png. With `--tall` a page that scrolls is taken a second time, in its whole height. `--home`
looks at a copy of another home instead of the one that is made. `--language de` shows the window in another language.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

# a screen with room for every look, or menus and dialogs would be pushed about
os.environ.setdefault("QT_QPA_PLATFORM", f"offscreen:configfile={Path(__file__).with_name('screen.json')}")
os.environ["HF_HUB_OFFLINE"] = "1"

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from desktop.app import make_application
from desktop.services.languages import LANGUAGES, speak
from desktop.services.places import Places
from desktop.ui.live_chart import LiveChart
from desktop.ui.theme import Mode, current
from tests.gallery import scenes
from tests.gallery.homes import furnished_home
from tests.gallery.longer import speak_longer
from tests.gallery.stage import Scenes, Stage

TALLEST = 4000


@dataclass(frozen=True)
class Look:
    """How the window is shown: its size in pixels, colours, size of text, longer texts, from right to left."""

    size: tuple[int, int] = (1280, 800)
    mode: Mode = "light"
    text: float = 1.0
    longer: bool = False
    mirrored: bool = False


LOOKS = {
    "light": Look(),
    "dark": Look(mode="dark"),
    "small": Look((1024, 640)),
    "wide": Look((1920, 1200)),
    "large": Look(text=2.0),
    "longer": Look(longer=True),
    "mirrored": Look(mirrored=True),
    "worst": Look((1024, 640), "dark", 2.0, longer=True, mirrored=True),
}


def main() -> int:
    """Walk through the looks that were asked for, one after the other."""
    asked = argparse.ArgumentParser(prog="python -m tests.gallery", description=__doc__)
    asked.add_argument("out", type=Path)
    asked.add_argument("--only", default="", help="words, with commas; scenes whose name has none are left out")
    asked.add_argument("--look", nargs="*", choices=LOOKS, default=list(LOOKS))
    asked.add_argument("--home", type=Path)
    asked.add_argument("--tall", action="store_true")
    asked.add_argument("--language", choices=LANGUAGES, default="en")
    asked.add_argument("--here", action="store_true", help=argparse.SUPPRESS)
    options = asked.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    if options.here:
        show(options.look[0], options)
        return 0
    arguments = [value for value in sys.argv[1:] if value not in LOOKS and value != "--look"]
    return max(
        subprocess.run(
            [sys.executable, "-m", "tests.gallery", *arguments, "--here", "--look", name], check=False
        ).returncode
        for name in options.look
    )


def show(name: str, options: argparse.Namespace) -> None:
    """Take all pictures of one look."""
    look, app, theme = LOOKS[name], make_application(), current()
    speak(options.language)
    QLocale.setDefault(QLocale(options.language))  # whatever this PC's country is
    theme.set_reduced_motion(True)
    theme.set_mode(look.mode)
    theme.set_text_factor(look.text)
    if look.mirrored:
        app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    if look.longer or look.mirrored:
        speak_longer(app, stretch=look.longer, mirrored=look.mirrored)
    model = Places().starter_model
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as made:
        folder = Path(made)
        if options.home:
            shutil.copytree(options.home, folder / "home", symlinks=True)
            places = Places(folder / "home")
        else:
            places = furnished_home(folder / "home", model)
        nothing = Places(folder / "empty")
        _walk(Stage(nothing, look.size), (scenes.empty_home,), name, options)
        with scenes.without_engine(folder / "installed"):
            _walk(Stage(nothing, look.size), (scenes.engine,), name, options)
        _walk(Stage(places, look.size, scenes.CARD), scenes.FURNISHED, name, options)


def _walk(stage: Stage, walks: tuple[Callable[[Stage], Scenes], ...], look: str, options: argparse.Namespace) -> None:
    words = [word for word in options.only.split(",") if word]
    for walk in walks:
        for scene in walk(stage):
            if not words or any(word in scene for word in words):
                found = stage.faults()  # which waits until all lies where it will
                _take(stage, options.out / f"{scene}-{look}.png")
                for fault in found:
                    print(f"  {scene}-{look}: {fault}", flush=True)
                if options.tall and stage.shown is stage.window and (more := _hidden_height(stage.window)):
                    size = stage.window.size()
                    stage.window.resize(size.width(), min(TALLEST, size.height() + more))
                    stage.settle()
                    _take(stage, options.out / f"{scene}-{look}-tall.png")
                    stage.window.resize(size)
                    stage.settle(50)
    stage.close()


def _take(stage: Stage, path: Path) -> None:
    for chart in stage.shown.findChildren(LiveChart):
        with suppress(AttributeError):
            chart._refresh()
    stage.picture().save(str(path))
    print(path.name, flush=True)


def _hidden_height(window: QWidget) -> int:
    """How much of what is shown lies below the edge of its page."""
    areas: Iterator[QScrollArea] = (area for area in window.findChildren(QScrollArea) if area.isVisible())
    return max((area.verticalScrollBar().maximum() for area in areas), default=0)


if __name__ == "__main__":
    code = main()
    QApplication.processEvents()
    sys.exit(code)
