"""Whether this is Linux inside Windows."""

from __future__ import annotations

import os
import platform


def in_wsl() -> bool:
    """Whether this is WSL: Linux inside Windows, where driver and graphics memory belong to Windows."""
    return "WSL_INTEROP" in os.environ or "microsoft" in platform.release().lower()
