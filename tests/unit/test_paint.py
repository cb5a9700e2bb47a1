"""What the terminal shows of texts from anywhere: as they stand, and without giving it orders."""

from __future__ import annotations

import os
import pty
import subprocess
import sys

import pytest

from desktop.cli_paint import Paint, harmless

PATH = "/data/[/old] [red] :smile:/mails.csv"
ORDERS = "a\x1b]52;c;cm0gLXJm\x07b\x1b[2Jc\x9b31md\re\x7f"
SHOWS = """
import sys
from rich.text import Text
from desktop.cli_paint import Paint
paint = Paint(as_json=False)
for text in sys.argv[1:]:
    paint.say(text)
    paint.say(Text(text))
    paint.table(text, rows=[(text,)])
    with paint.progress() as bars:
        bars.update(text, 0.5, text)
"""


def test_brackets_and_colons_are_no_marks(capsys: pytest.CaptureFixture[str]) -> None:
    paint = Paint(as_json=False)
    paint.say(PATH)
    paint.table(PATH, rows=[(PATH,)])
    assert capsys.readouterr().out.splitlines() == [PATH] * 3


def test_words_and_lines_stay() -> None:
    text = "Grüße,\n\t日本語 “…” 👍🏽 שלום"
    assert harmless(text) == text


@pytest.mark.skipif(os.name == "nt", reason="a terminal of POSIX")
def test_no_text_gives_a_terminal_orders() -> None:
    ours, theirs = pty.openpty()
    with subprocess.Popen([sys.executable, "-c", SHOWS, ORDERS, PATH], stdout=theirs, stderr=theirs) as child:
        os.close(theirs)
        said = b""
        try:
            while piece := os.read(ours, 1 << 16):
                said += piece
        except OSError:  # the other end is closed
            pass
        finally:
            os.close(ours)
        assert child.wait(60) == 0, said.decode()
    shown = said.decode()
    assert not any(order in shown for order in ("\x1b]52", "\x1b[2J", "\x9b"))
    assert shown.count("a]52;c;cm0gLXJmb[2Jc31mde") >= 4
    assert shown.count(PATH) >= 4
