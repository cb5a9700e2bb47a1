"""Which build of PyTorch a PC gets: real cards and drivers, one to a row, in `families.tsv`."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from types import ModuleType

import pytest

from desktop.core import hardware as facts
from desktop.core.families import FAMILIES
from desktop.core.family_choice import choose_family
from desktop.core.hardware import GpuInfo, Hardware, HardwareState, HostInfo
from desktop.core.wording import words_for

ROOT = Path(__file__).resolve().parent.parent.parent
LINES = (Path(__file__).parent / "families.tsv").read_text("utf-8").splitlines()
ROWS = [line.split("\t") for line in LINES if not line.startswith("#")]


def pc(*cards: tuple[str, str], driver: str, system: str = "linux", state: str = "ready") -> Hardware:
    """A PC with these cards (name, capability)."""
    gpus = tuple(
        GpuInfo(
            index=number,
            name=name,
            compute_capability=None if text == "-" else tuple(int(part) for part in text.split(".")),  # type: ignore
        )
        for number, (name, text) in enumerate(cards)
    )
    host = HostInfo(os=system, wsl=system == "wsl")
    return Hardware(state=HardwareState(state), host=host, gpus=gpus, driver_version=driver)


@pytest.mark.parametrize("row", ROWS, ids=lambda row: f"{row[0]} {row[2]} {row[3]}")
def test_each_card_and_driver_gets_its_build(row: list[str]) -> None:
    name, capability, driver, system, family, why = row
    hardware = pc((name, capability), driver=driver, system=system)
    found = choose_family("windows" if system == "windows" else "linux", hardware)
    assert (found.family, found.why.code) == (family, why)
    words = words_for(found.why)
    assert name in words.cause and "?" not in words.cause + words.remedy, words


def test_the_table_is_long_enough() -> None:
    assert len(ROWS) >= 40


@pytest.mark.parametrize(
    ("state", "why"),
    [("no_card", "family.no_card"), ("no_library", "family.no_card"), ("no_driver", "family.no_driver"),
     ("driver_mismatch", "family.no_driver")],
)  # fmt: skip
def test_without_a_card_it_is_the_cpu(state: str, why: str) -> None:
    found = choose_family("linux", pc(driver="", state=state))
    assert (found.family, found.why.code) == ("cpu", why)
    assert "?" not in words_for(found.why).remedy


def test_two_cards_get_a_build_that_runs_on_both() -> None:
    mixed = pc(("GTX 1080 Ti", "6.1"), ("RTX 3090", "8.6"), driver="580.82.07")
    assert choose_family("linux", mixed).family == "cu126"


def test_two_cards_without_a_common_build_get_that_of_the_newer_one() -> None:
    apart = pc(("GTX 1080 Ti", "6.1"), ("RTX 5090", "12.0"), driver="580.82.07")
    assert choose_family("linux", apart).family == "cu130"


def set_up_of_a_clone() -> ModuleType:
    spec = importlib.util.spec_from_file_location("torch_choice", ROOT / "packaging" / "torch_choice.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    import sys

    sys.modules["torch_choice"] = module
    spec.loader.exec_module(module)
    return module


def test_a_clone_chooses_by_the_same_table() -> None:
    clone = set_up_of_a_clone()
    for name, capability, driver, system, family, _ in ROWS:
        if system == "linux" and capability != "-":
            card = tuple(int(part) for part in capability.split("."))
            assert (clone.family_for(driver, card) or "cpu") == family, name


def test_the_words_about_drivers_have_the_same_numbers() -> None:
    by_name = {needs.family: (needs.linux, needs.windows) for needs in FAMILIES}
    told = {name: (linux, windows) for name, linux, windows in facts.CUDA_FAMILIES}
    assert by_name["cu130"] == told["13.x"]
    assert by_name["cu126"] == told["12.x"]
