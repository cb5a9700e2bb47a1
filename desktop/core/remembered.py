"""What the window was like when it was last seen, so that the next start goes on there."""

from __future__ import annotations

from typing import Annotated, Any, Literal

import msgspec


class Draft(msgspec.Struct, frozen=True, kw_only=True):
    """What was answered in New run and not started yet; empty is what was not answered. Nothing of it is sure to be
    there any more: models and data may go between two starts."""

    model: str = ""
    """How a recipe names the base model; of one that is not on this PC its repository on the Hub."""
    data: str = ""
    """How a recipe names the examples."""
    objective: str = ""
    method: str = ""
    preset: str = ""
    context: int | None = None
    documents: str = ""
    """Documents to learn as well, with their order and share."""
    documents_order: str = "first"
    documents_share: float = 0.25
    name: str = ""
    """The name of the run, where a person has typed one."""
    changed: dict[str, Any] = {}
    """Values that are others than the preset's."""
    purpose: dict[str, Any] = {}
    """What was answered to the adviser."""
    advised: bool = False
    """Whether its advice was taken."""
    step: str = "goal"
    """The step that is open."""
    origin: Literal["", "run", "gentler", "recipe", "file"] = ""
    """What is done once more: a run on another base, a run with half the rate, the recipe of a run, a recipe file."""
    origin_path: str = ""
    """The folder of that run, or that file."""


class Wanted(msgspec.Struct, frozen=True):
    """A model that was to be fetched after others."""

    repo: str
    commit: str
    store: str
    total: int


class Remembered(msgspec.Struct, kw_only=True):
    """`window.json`. Keys are names of views and purposes of dialogs, never texts that are shown: these change with the
    language."""

    schema: int = 1
    geometry: str = ""
    """Window place, size and whether it is maximised, as Qt's base64 text."""
    guide: str = ""
    """Place and size of the guide's window, likewise."""
    page: str = "home"
    """The page that is open, by its name in the window."""
    item: str = ""
    """The run or dataset that the page shows, by the name of its folder."""
    job: str = ""
    """The run that was at work last, by the name of its folder."""
    downloads: tuple[Wanted, ...] = ()
    """Downloads that were not done."""
    tabs: dict[str, Annotated[int, msgspec.Meta(ge=0, le=64)]] = {}
    folders: dict[str, str] = {}
    """Where files were last chosen from or saved to, by purpose."""
    sorts: dict[str, tuple[Annotated[int, msgspec.Meta(ge=0, le=64)], bool]] = {}
    """Columns that tables are sorted by, and whether upwards."""
    widths: dict[str, dict[str, Annotated[int, msgspec.Meta(ge=0, le=10_000)]]] = {}
    """Widths of columns that a person has drawn, in pixels, by table and place."""
    opened: dict[str, bool] = {}
    """Whether what opens and closes is open."""
    texts: dict[str, str] = {}
    """Words that lists are filtered by, and those that were written and not sent."""
    choices: dict[str, str] = {}
    """Orders and filters that are chosen from a list, and the conversation that is open."""
    draft: Draft | None = None
