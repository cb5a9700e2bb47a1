"""What this PC's own runs say about memory, kept in the home and handed to the planner."""

from __future__ import annotations

from desktop.core.measured import Measurement, correction_for, learn
from desktop.core.memory import Correction
from desktop.core.models import ModelSpec
from desktop.core.problems import ProblemError
from desktop.core.runs import RunFolder
from desktop.services.places import Places


def lessons(places: Places) -> list[Measurement]:
    """All measurements known, those of runs that are new included. Reads run folders: not for the window's own thread.
    A home that cannot be read or written teaches nothing; planning goes on without."""
    try:
        return learn(places.memory, [RunFolder(path) for path in sorted(places.runs.iterdir()) if path.is_dir()])
    except (OSError, ProblemError):
        return []


def correction(found: list[Measurement], model: ModelSpec, device: str, card: str = "") -> Correction | None:
    """What to hand to `core.memory.estimate` for this model on this device; `card` is the card's name."""
    return correction_for(found, device, card, model.model_type)
