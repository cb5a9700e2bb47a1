"""What the window remembers between starts."""

from __future__ import annotations

from typing import Any, Literal

import msgspec

from desktop.core import limits
from desktop.core.files import read_patiently, write_json
from desktop.core.limits import Limits
from desktop.core.problems import UNREADABLE, ProblemError
from desktop.core.runs import RunFolder
from desktop.services.places import Places


class Settings(msgspec.Struct, kw_only=True):
    """`settings.json`. Unknown fields of a later version are ignored, missing ones take their default."""

    schema: int = 1
    appearance: Literal["system", "light", "dark"] = "system"
    text_percent: int = 100
    language: str = "system"
    """A code of `services/languages.py`; “system” and whatever is not known: as the system asks for."""
    less_motion: bool = False
    """Whether everything shows at once, without movement; False: as the system says."""
    export_folder: str = ""
    """Where the last export was written to; empty: the exports folder of the home."""
    model_folders: list[str] = []
    """Model folders outside the store that were added by hand."""
    models_folder: str = ""
    """Where new downloads go, perhaps on another drive; empty: the models folder of the home."""
    model_stores: list[str] = []
    """Other folders that models were downloaded to."""
    hub_endpoint: str = ""
    """Address of a mirror of the Hub; empty: huggingface.co."""
    hub_proxy: str = ""
    """Address of a proxy for the Hub; empty: the system's settings."""
    hub_offline: bool = False
    """Never reach for the Hub."""
    dataset_view: Literal["chat", "table", "seen"] = "chat"
    """How the examples of a dataset are shown."""
    counting_model: str = ""
    """The folder of the model whose tokens were counted last; empty: the starter model."""
    seen_length: int = 1024
    """Context length for “what the model sees”, in tokens."""
    pause_above_c: int | None = None
    """Training waits while the card is hotter, in °C; None: no limit."""
    power_below_watts: int | None = None
    """Training waits so that the card's average power stays below, in watts; None: no limit."""
    price_per_kwh: float | None = None
    """What a kilowatt hour costs, in `currency`; None: no cost is shown."""
    currency: str = "€"
    engine_mirror: str = ""
    """Address of a package index that stands for PyPI when the engine is set up; empty: PyPI."""
    engine_torch_mirror: str = ""
    """Address of an index that stands for PyTorch's own; empty: PyTorch's."""
    engine_proxy: str = ""
    """Address of a proxy for that; empty: the system's settings."""
    look_for_updates: bool | None = None
    """Whether the makers are asked once a day for newer versions; None: the question was not answered yet."""
    keep_wheels: bool | None = None
    """Whether what the engine was installed from is kept for repairs; None: unless the drive is nearly full."""


def load_settings(places: Places) -> Settings:
    """The saved settings; defaults when there are none or they cannot be read. One value that is not known, as a later
    version or a person may write it, takes its default alone: what is lost here is soon written over."""
    try:
        stated = msgspec.json.decode(read_patiently(places.settings), type=dict[str, Any])
    except (OSError, *UNREADABLE):
        return Settings()
    return msgspec.convert({name: value for name, value in stated.items() if _fits(name, value)}, Settings)


def _fits(name: str, value: Any) -> bool:
    try:
        return bool(msgspec.convert({name: value}, Settings))
    except msgspec.ValidationError:
        return False


def save_settings(places: Places, settings: Settings) -> None:
    """Write the settings; a full or read-only drive must not keep the window from closing."""
    try:
        places.home.mkdir(parents=True, exist_ok=True)
        write_json(places.settings, settings)
    except (OSError, ProblemError):
        return


def write_limits(folder: RunFolder, settings: Settings) -> None:
    """Give a run the limits of the settings; one at work takes them up within seconds. Raises what writing raises."""
    wanted = Limits(temperature_c=settings.pause_above_c, power_watts=settings.power_below_watts)
    write_json(folder.path / limits.NAME, wanted)
