"""Hears when Windows ends its session, by a window that nobody sees, and keeps it waiting until all is written down.

Other systems tell every process by a signal. Windows tells windows only, once Python has loaded anything that can draw
one; and whoever has none is cut off.
"""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

REASON = "Saving the training…"
"""What Windows shows below the window's title as long as it waits for us."""
TITLE = "Tunesmith"
_CLOSE, _DESTROY, _QUERY, _END = 0x10, 0x02, 0x11, 0x16
"""Messages: a window is to close, is gone; the session is about to end, ends or goes on after all."""
_FIRST = 0x3FF
"""Who is told first that the session ends. A virtual environment's Python is started by a launcher, which takes it
along when it is ended: ours has to come before."""
LAST_WORDS = 5.0
"""Seconds that the window's own thread has to end."""


@contextmanager
def heed_session_end(pause: Callable[[], None], go_on: Callable[[], None]) -> Iterator[None]:
    """While the block runs, on Windows: `pause` is called when the session is about to end, and the session's end waits
    for the end of the block; `go_on` when it is called off. Both are called on a thread of their own. Never raises:
    without it there is the last checkpoint. Elsewhere it does nothing.
    """
    if sys.platform == "win32":
        window = _Window(pause, go_on)
        try:
            yield
        finally:
            window.end()
    else:
        yield


if sys.platform == "win32":
    import ctypes
    from ctypes import wintypes

    _Procedure = ctypes.WINFUNCTYPE(
        ctypes.c_ssize_t, wintypes.HWND, wintypes.UINT, wintypes.WPARAM, wintypes.LPARAM
    )  # fmt: skip

    class _Class(ctypes.Structure):
        """WNDCLASSW."""

        _fields_ = (
            ("style", wintypes.UINT), ("procedure", _Procedure), ("class_extra", ctypes.c_int),
            ("window_extra", ctypes.c_int), ("instance", wintypes.HINSTANCE), ("icon", wintypes.HICON),
            ("cursor", wintypes.HANDLE), ("background", wintypes.HBRUSH), ("menu", wintypes.LPCWSTR),
            ("name", wintypes.LPCWSTR),
        )  # fmt: skip

    class _Window:
        """A window of no size on a thread of its own. Not one for messages only: those do not hear of the session."""

        def __init__(self, pause: Callable[[], None], go_on: Callable[[], None]) -> None:
            self._pause, self._go_on = pause, go_on
            self._user = ctypes.WinDLL("user32")
            self._handle: int | None = None
            self._made, self._over = threading.Event(), threading.Event()
            self._thread = threading.Thread(target=self._listen, name="session end", daemon=True)
            self._thread.start()
            self._made.wait(LAST_WORDS)

        def end(self) -> None:
            """All is written down."""
            self._over.set()
            if self._handle:
                self._user.PostMessageW(wintypes.HWND(self._handle), _CLOSE, wintypes.WPARAM(0), wintypes.LPARAM(0))
                self._thread.join(LAST_WORDS)

        def _listen(self) -> None:
            try:
                self._handle = self._make()
            except (OSError, AttributeError):
                self._handle = None
            self._made.set()
            message = wintypes.MSG()
            while self._handle and self._user.GetMessageW(ctypes.byref(message), None, 0, 0) > 0:
                self._user.DispatchMessageW(ctypes.byref(message))

        def _make(self) -> int | None:
            """The window's handle; None where there can be none, as in a service."""
            user, kernel = self._user, ctypes.WinDLL("kernel32")
            kernel.SetProcessShutdownParameters(_FIRST, 0)
            kernel.GetModuleHandleW.restype = wintypes.HMODULE
            user.DefWindowProcW.restype = ctypes.c_ssize_t
            user.DefWindowProcW.argtypes = [wintypes.HWND, wintypes.UINT, wintypes.WPARAM, wintypes.LPARAM]
            user.CreateWindowExW.restype = wintypes.HWND
            user.CreateWindowExW.argtypes = [
                wintypes.DWORD, wintypes.LPCWSTR, wintypes.LPCWSTR, wintypes.DWORD, *[ctypes.c_int] * 4, wintypes.HWND,
                wintypes.HMENU, wintypes.HINSTANCE, wintypes.LPVOID,
            ]  # fmt: skip
            self._procedure = _Procedure(self._answer)  # as long as the window lives
            instance = kernel.GetModuleHandleW(None)
            kind = _Class(procedure=self._procedure, instance=instance, name="TunesmithSessionEnd")
            user.RegisterClassW(ctypes.byref(kind))
            made = user.CreateWindowExW(0, kind.name, TITLE, 0, 0, 0, 0, 0, None, None, instance, None)
            return int(made) if made else None

        def _answer(self, handle: int, message: int, first: int, second: int) -> int:
            window = wintypes.HWND(handle)
            if message == _QUERY:
                self._user.ShutdownBlockReasonCreate(window, REASON)
                self._pause()
                return 1
            if message == _END:
                if first:
                    self._over.wait()  # Windows ends us as soon as this has its answer
                else:
                    self._go_on()
                self._user.ShutdownBlockReasonDestroy(window)
                return 0
            if message == _DESTROY:
                self._user.PostQuitMessage(0)
                return 0
            return int(self._user.DefWindowProcW(window, message, first, second))
