"""What the window remembers between starts."""

from __future__ import annotations

from typing import Literal

import msgspec

from desktop.core.files import write_json
from desktop.core.problems import UNREADABLE, ProblemError
from desktop.services.places import Places


class Settings(msgspec.Struct, kw_only=True):
    """`settings.json`. Unknown fields of a later version are ignored, missing ones take their default."""

    schema: int = 1
    appearance: Literal["system", "light", "dark"] = "system"
    text_percent: int = 100
    geometry: str = ""
    """Window place and size as Qt's base64 text."""
    last_folder: str = ""
    model_folders: list[str] = []
    """Model folders outside the store that were added by hand."""


def load_settings(places: Places) -> Settings:
    """The saved settings; defaults when there are none or they cannot be read."""
    try:
        return msgspec.json.decode(places.settings.read_bytes(), type=Settings)
    except (OSError, *UNREADABLE):
        return Settings()


def save_settings(places: Places, settings: Settings) -> None:
    """Write the settings; a full or read-only drive must not keep the window from closing."""
    try:
        places.home.mkdir(parents=True, exist_ok=True)
        write_json(places.settings, settings)
    except (OSError, ProblemError):
        return
