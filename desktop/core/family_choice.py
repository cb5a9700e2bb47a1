"""Which build of PyTorch the set-up proposes, and why."""

from __future__ import annotations

import msgspec

from desktop.core.families import FAMILIES, Build, Family, driver_for, family_for
from desktop.core.hardware import DRIVER_PAGE, GpuInfo, Hardware, HardwareState, version_numbers
from desktop.core.problems import Problem

_CUDA = {"cu126": "12.6", "cu130": "13.0"}


class FamilyChoice(msgspec.Struct, frozen=True):
    """The build that fits this PC; the sentences of `why` say what it is and what decided."""

    family: Family
    why: Problem


def choose_family(system: str, hardware: Hardware) -> FamilyChoice:
    """The build for this PC. `system` is ``linux`` or ``windows``; WSL counts by the driver of its Windows.

    With several cards the newest build that runs on all of them is taken, or, when none does, the one for the newest
    card: training uses one card."""
    windows = system == "windows" or hardware.host.wsl
    if not hardware.gpus:
        asleep = hardware.state in (HardwareState.no_driver, HardwareState.driver_mismatch, HardwareState.no_library)
        code = "family.no_driver" if asleep and hardware.state is not HardwareState.no_library else "family.no_card"
        return FamilyChoice("cpu", Problem(code, {"page": DRIVER_PAGE}))
    driver = version_numbers(hardware.driver_version)
    cards = sorted(hardware.gpus, key=lambda gpu: gpu.compute_capability or (0, 0))
    told = [gpu for gpu in cards if gpu.compute_capability is not None]
    families = [family_for(driver, gpu.compute_capability, windows) for gpu in told or cards]
    best = cards[-1]
    found = _for_all(told, driver, windows) or families[-1]
    if found is None:
        return FamilyChoice("cpu", _why_none(best, hardware.driver_version, windows))
    return FamilyChoice(found, _why(found, best, hardware.driver_version, windows))


def _for_all(cards: list[GpuInfo], driver: tuple[int, ...], windows: bool) -> Family | None:
    for needs in FAMILIES:
        oldest_driver = needs.windows if windows else needs.linux
        fits = [needs.fits(gpu.compute_capability) for gpu in cards]
        if cards and driver >= oldest_driver and all(fits):
            return needs.family
    return None


def _why(family: Family, gpu: GpuInfo, driver: str, windows: bool) -> Problem:
    values: dict[str, str | int | float] = {"cuda": _CUDA[family], "card": gpu.name, "driver": driver}
    if gpu.compute_capability is None:
        return Problem("family.card_unknown", values)
    values["capability"] = _dotted(gpu.compute_capability)
    newest = FAMILIES[0]
    needed = newest.windows if windows else newest.linux
    if family != newest.family and newest.fits(gpu.compute_capability) and version_numbers(driver) < needed:
        values |= {"needed": ".".join(map(str, needed)), "better": _CUDA[newest.family]}
        return Problem("family.driver_newer_helps", values)
    return Problem("family.card", values)


def _why_none(gpu: GpuInfo, driver: str, windows: bool) -> Problem:
    needed = driver_for(gpu.compute_capability, windows)
    if needed is None and gpu.compute_capability is not None:
        values = {
            "card": gpu.name,
            "capability": _dotted(gpu.compute_capability),
            "oldest": _dotted(FAMILIES[-1].oldest_card),
        }
        return Problem("family.card_too_old", dict(values))
    text = ".".join(f"{number:02d}" if place == 2 else str(number) for place, number in enumerate(needed or ()))
    return Problem(
        "family.driver_too_old", {"card": gpu.name, "driver": driver or "?", "needed": text, "page": DRIVER_PAGE}
    )


def _dotted(capability: Build) -> str:
    return f"{capability[0]}.{capability[1]}"
