"""Run by Windows' own Python: something at work that is to pause when the session ends. Says what it hears, a line
each; given a line, it is done."""

import ctypes
import sys
import threading

from desktop.engine.session_end import heed_session_end

asked = threading.Event()


def pause() -> None:
    """As the journal takes it."""
    print("pause", flush=True)
    asked.set()


def go_on() -> None:
    """The session goes on after all."""
    print("go on", flush=True)


with heed_session_end(pause, go_on):
    level = ctypes.c_ulong()
    ctypes.WinDLL("kernel32").GetProcessShutdownParameters(ctypes.byref(level), ctypes.byref(ctypes.c_ulong()))
    print("at work", hex(level.value), flush=True)
    if sys.argv[1] == "asked":  # a shutdown: it needs a moment more, and has it
        asked.wait(60)
        threading.Event().wait(1.5)
        print("written", flush=True)
    else:
        input()
print("let go", [thread.name for thread in threading.enumerate()], flush=True)
