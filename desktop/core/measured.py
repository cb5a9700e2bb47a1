"""What finished dry runs of this PC tell the planner: measured against predicted peaks, by card, driver, torch and kind
of model. They lie in one small file, `memory.json` in the home, and correct later predictions within `BOUNDS`."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from statistics import median

import msgspec

from desktop.core.events import Noticed, StepDone, read_events
from desktop.core.files import write_json
from desktop.core.memory import Correction, estimate
from desktop.core.models import ModelSpec
from desktop.core.problems import UNREADABLE, ProblemError
from desktop.core.recipe import Recipe, recipe_from
from desktop.core.runs import RunFolder

BOUNDS = (0.9, 1.25)
"""No correction goes beyond these: what lies farther out is another program's doing, or a fault to be mended."""
REMEMBERED = 10
"""Ratios kept for each kind; the newest count."""
FULL = 0.8
"""Share of a row that must hold real tokens for its peak to be one of a full row."""


class Measurement(msgspec.Struct, frozen=True):
    """One run: its name, the device (`cuda` or `cpu`) and card it ran on, its versions of CUDA and torch, what kind of
    model it trained, and its measured peak as a share of the predicted one."""

    run: str
    device: str
    card: str
    versions: str
    kind: str
    ratio: float


def read_measurements(path: Path) -> list[Measurement]:
    """The measurements in `memory.json`; none if there is none that can be read."""
    try:
        return msgspec.json.decode(path.read_bytes(), type=list[Measurement])
    except (OSError, *UNREADABLE):
        return []


def correction_for(found: Sequence[Measurement], device: str, card: str, kind: str) -> Correction | None:
    """The correction for a device and kind of model: from measurements of that kind, or of others if there is none;
    only from those made with the newest versions. `card` is the card's name, empty for a processor."""
    here = [one for one in found if (one.device, one.card) == (device, card)]
    here = [one for one in here if one.versions == here[-1].versions]
    ratios = [one.ratio for one in here if one.kind == kind] or [one.ratio for one in here]
    if not ratios:
        return None
    return Correction(min(max(median(ratios), BOUNDS[0]), BOUNDS[1]), len(ratios))


def measure(folder: RunFolder) -> Measurement | None:
    """What a run tells, from its folder: None when it made no step, did not keep to its plan, or had no full rows."""
    try:
        recipe = recipe_from(msgspec.json.decode(folder.recipe.read_bytes()))
        model = msgspec.json.decode(folder.model.read_bytes(), type=ModelSpec)
        environment = msgspec.json.decode(folder.environment.read_bytes(), type=dict[str, object])
    except (OSError, *UNREADABLE, ProblemError):
        return None
    events = read_events(folder.events)[0]
    first = next((event for event in events if isinstance(event, StepDone)), None)
    stepped_down = any(isinstance(e, Noticed) and e.notice.code.startswith("notice.step_down") for e in events)
    if first is None or stepped_down or first.tokens < FULL * recipe.accumulation * recipe.row_tokens:
        return None
    if not first.memory:
        return None
    return Measurement(
        run=folder.path.name,
        device=str(environment.get("device")),
        card=str(environment.get("card") or ""),
        versions=_versions(environment),
        kind=model.model_type,
        ratio=round(first.memory / max(1, predicted(model, recipe)), 4),
    )


def _versions(environment: dict[str, object]) -> str:
    packages = environment.get("packages")
    torch = packages.get("torch") if isinstance(packages, dict) else None
    return " ".join(str(found or "–") for found in (environment.get("driver"), environment.get("cuda"), torch))


def predicted(model: ModelSpec, recipe: Recipe) -> int:
    """The estimate of what a run itself can see: on a card what torch reserves, so without the driver's own, on a
    processor what the process holds. Bytes."""
    return sum(part.size for part in estimate(model, recipe).parts if part.key not in ("context", "margin"))


def learn(path: Path, folders: list[RunFolder]) -> list[Measurement]:
    """Add what `folders` tell and `path` does not hold yet; all that is known then. Written only when there is news."""
    known = read_measurements(path)
    names = {one.run for one in known}
    news = [one for folder in folders if folder.path.name not in names and (one := measure(folder))]
    if not news:
        return known
    kept: dict[tuple[str, str, str], list[Measurement]] = {}
    for one in [*known, *news]:
        kept.setdefault((one.device, one.card, one.kind), []).append(one)
    found = [one for ones in kept.values() for one in ones[-REMEMBERED:]]
    write_json(path, found)
    return found
