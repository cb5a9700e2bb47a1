"""Run by Windows' own Python: what Windows says to the window of a process when somebody begins to shut down and then
thinks better of it."""

import ctypes
from ctypes import wintypes

QUERY, END = 0x11, 0x16
user = ctypes.WinDLL("user32")
user.FindWindowW.restype = wintypes.HWND
user.SendMessageW.restype = ctypes.c_ssize_t
user.SendMessageW.argtypes = [wintypes.HWND, wintypes.UINT, wintypes.WPARAM, wintypes.LPARAM]
window = user.FindWindowW(None, "Tunesmith")
print(bool(window), user.IsWindowVisible(window))
print(user.SendMessageW(window, QUERY, 0, 0), user.SendMessageW(window, END, 0, 0))
