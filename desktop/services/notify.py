"""A word to the person at the desktop. It is a courtesy: if it does not come through, nothing is wrong."""

from __future__ import annotations

import html
import subprocess
import sys


def notify(title: str, text: str) -> None:
    """Show a notification on a freedesktop desktop (through ``notify-send``); elsewhere nothing. Never raises."""
    if sys.platform != "linux":
        return
    # the specification lets the text hold markup, so that a run called "a < b" must be written out
    words = ["notify-send", "--app-name=Tunesmith", "--icon=tunesmith", "--", title, html.escape(text, quote=False)]
    try:
        subprocess.run(words, stdin=subprocess.DEVNULL, capture_output=True, timeout=10, check=False)
    except (OSError, subprocess.SubprocessError):
        return
