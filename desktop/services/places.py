"""Where things lie on this PC."""

from __future__ import annotations

import os
from pathlib import Path

import platformdirs

from desktop.core.resources import resources_folder as resources_folder

HOME_VARIABLE = "TUNESMITH_HOME"


class Places:
    """The folders of one user. `home` holds everything; the environment variable TUNESMITH_HOME moves it."""

    def __init__(self, home: Path | None = None) -> None:
        chosen = home or os.environ.get(HOME_VARIABLE) or platformdirs.user_data_dir("tunesmith", appauthor=False)
        self.home = Path(chosen).expanduser().absolute()
        self.runs = self.home / "runs"
        self.models = self.home / "models"
        self.datasets = self.home / "datasets"
        self.adapters, self.adapter_notes = self.home / "adapters", self.home / "adapters.json"
        self.exports = self.home / "exports"
        self.cache = self.home / "cache"
        self.prompts, self.compare = self.home / "prompts", self.home / "compare"
        self.chats = self.home / "chats"
        self.settings = self.home / "settings.json"
        self.window = self.home / "window.json"
        """What the window was like when it was last seen."""
        self.rates = self.home / "rates.json"
        self.hub_account = self.home / "hub-account.json"
        self.queue = self.home / "queue.json"
        self.memory = self.home / "memory.json"
        self.updates = self.home / "updates.json"
        self.pins = self.home / "pinned.json"
        self.keeper, self.keeper_log = self.home / "keeper.json", self.home / "keeper.log"
        self.starter_model = self.models / "SmolLM2-135M-Instruct"
        self.starter_encoder = self.models / "all-MiniLM-L6-v2"
