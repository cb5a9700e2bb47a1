"""Whether training can start: not before the engine was set up, and not while it is being changed."""

from __future__ import annotations

from desktop.services.engine_room import EngineSetup
from desktop.ui.engine.words import tr


def why_not_train(engine: EngineSetup) -> str:
    """Why no training can start now; empty when it can. Reads a few small files."""
    if engine.busy:
        return tr("The engine is being set up.")
    reasons = {
        "none": tr("The engine is not set up yet."),
        "unfinished": tr("The set-up of the engine is not finished."),
        "broken": tr("The engine is damaged."),
    }
    return reasons.get(engine.state, "")
