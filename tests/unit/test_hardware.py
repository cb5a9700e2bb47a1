"""The pure part of the hardware detection: which driver is enough, which card is chosen, what is worth telling."""

from __future__ import annotations

import msgspec
import pytest

from desktop.core.hardware import (
    RAM_STEP,
    GpuInfo,
    Hardware,
    HardwareNote,
    HardwareState,
    HostInfo,
    MemoryHolder,
    best_gpu,
    card_of_run,
    driver_too_old,
    newest_cuda_family,
    training_device,
    version_numbers,
    worth_telling,
)

GIB = 2**30
HOST = HostInfo(os="Linux", ram_total=32 * GIB, ram_free=20 * GIB)


def pc(*gpus: GpuInfo, state: HardwareState = HardwareState.ready) -> Hardware:
    """A PC with these cards."""
    return Hardware(state=state, host=HOST, gpus=gpus)


def card(index: int, free: int | None, *, mig: bool = False) -> GpuInfo:
    """A card with so many bytes free."""
    return GpuInfo(index=index, name="RTX", total_bytes=24 * GIB, free_bytes=free, mig=mig)


@pytest.mark.parametrize(
    ("version", "windows", "family"),
    [
        ("580.82.07", False, "13.x"),
        ("580", True, "13.x"),
        ("579.99.99", False, "12.x"),
        ("525.60.13", False, "12.x"),
        ("525.60.12", False, None),
        ("525.60", False, None),
        ("528.33", True, "12.x"),
        ("528.24", True, None),
        ("525.60.13", True, None),
        ("1000.1", False, "13.x"),  # as a text it would sort before 525
        ("", False, None),
    ],
)
def test_which_cuda_a_driver_runs(version: str, windows: bool, family: str | None) -> None:
    assert newest_cuda_family(version, windows) == family
    assert driver_too_old(version, windows) == (family is None and version != "")


@pytest.mark.parametrize("odd", ["", "unknown", "580.x", "580..1", "580-beta"])
def test_an_unreadable_driver_version_stops_nobody(odd: str) -> None:
    assert version_numbers(odd) == ()
    assert not driver_too_old(odd, windows=False)


def test_the_card_with_most_free_memory_is_chosen() -> None:
    assert best_gpu(pc(card(0, 5 * GIB), card(1, 9 * GIB), card(2, None))) == card(1, 9 * GIB)


def test_a_split_card_or_one_without_a_reading_is_not_chosen() -> None:
    assert best_gpu(pc(card(0, 20 * GIB, mig=True), card(1, 3 * GIB))) == card(1, 3 * GIB)
    assert best_gpu(pc(card(0, None))) is None
    assert best_gpu(pc(card(0, 20 * GIB, mig=True))) is None


def test_a_full_card_is_still_a_card() -> None:
    assert training_device(pc(card(0, 0))) == "cuda"


@pytest.mark.parametrize("state", [state for state in HardwareState if state is not HardwareState.ready])
def test_in_no_other_state_does_a_card_train(state: HardwareState) -> None:
    assert training_device(pc(card(0, 20 * GIB), state=state)) == "cpu"


def test_a_flutter_of_free_memory_is_not_worth_telling() -> None:
    def with_ram(free: int) -> Hardware:
        return msgspec.structs.replace(pc(card(0, 5)), host=msgspec.structs.replace(HOST, ram_free=free))

    before = with_ram(20 * GIB)
    assert worth_telling(None, before)
    assert not worth_telling(before, before)
    assert not worth_telling(before, with_ram(20 * GIB + RAM_STEP - 1))
    assert not worth_telling(before, with_ram(20 * GIB - RAM_STEP + 1))
    assert worth_telling(before, with_ram(20 * GIB + RAM_STEP))
    assert worth_telling(before, with_ram(20 * GIB - RAM_STEP))


def test_every_change_of_a_card_or_the_state_is_worth_telling() -> None:
    before = pc(card(0, 5 * GIB))
    assert worth_telling(before, pc(card(0, 5 * GIB - 1)))
    assert worth_telling(before, pc(card(0, 5 * GIB), state=HardwareState.driver_too_old))
    assert worth_telling(before, pc())


def test_the_card_of_a_run_is_the_one_its_process_holds() -> None:
    idle = card(0, 20 * GIB)
    busy = msgspec.structs.replace(card(1, 4 * GIB), holders=(MemoryHolder(77, "python", None),))
    assert card_of_run(pc(idle, busy), "cuda", 77) == busy
    assert card_of_run(pc(idle, busy), "cuda", 78) is None  # two cards, and the driver names neither
    assert card_of_run(pc(idle), "cuda", 78) == idle
    assert card_of_run(pc(busy), "cpu", 77) is None


def test_records_survive_json() -> None:
    whole = pc(msgspec.structs.replace(card(0, 5), compute_capability=(8, 9), power_watts=23.5))
    assert msgspec.json.decode(msgspec.json.encode(whole), type=Hardware) == whole


def test_every_state_has_its_sentences() -> None:
    from desktop.core.hardware_words import HARDWARE_WORDS, NOTE_WORDS

    assert set(HARDWARE_WORDS) == set(HardwareState) and set(NOTE_WORDS) == set(HardwareNote)
    assert all(words.title and words.cause for words in HARDWARE_WORDS.values())
